"""Pages that give a headline, perhaps a paragraph, and an offer, in other languages."""

from bench.walls.eighth.frames import app, magazine, news
from bench.walls.eighth.wall import Wall
from claimcheck.model import Reason

PAY = Reason.PAYWALL

PAGES = (
    Wall(
        "pay-de-plus",
        "de",
        PAY,
        news(
            "Kahnfähre vor dem Aus",
            """<article><span class="badge">Plus</span><h1>Kahnfähre vor dem Aus: Was die Gemeinde verschweigt</h1><p>Seit 140 Jahren setzt die Fähre über. Jetzt fehlt nicht nur das Geld.</p><div class="paywall-offer"><h2>Weiterlesen mit Plus</h2><p>Jetzt 1 Monat kostenlos testen, danach 9,99 € monatlich. Jederzeit kündbar.</p><a>Ich bin bereits Abonnent</a></div></article>""",
            "de",
            "Deichbote",
        ),
    ),
    Wall(
        "pay-de-wochenblatt-absatz",
        "de",
        PAY,
        magazine(
            "Torf",
            """<article><h1>Torf</h1><p>Wer im Moor gräbt, sagt der alte Stecher, der gräbt rückwärts durch die Zeit, einen Millimeter für jedes Jahr. Er hat vierzig Sommer gegraben und ist bis zu den Römern gekommen.</p><p>Im Herbst aber kam ein Brief aus der Hauptstadt.</p><p><b>Sie möchten den ganzen Text lesen?</b> Schließen Sie ein Digitalabo ab und lesen Sie alle Artikel der aktuellen Ausgabe sowie das Archiv seit 1998.</p></article>""",
            "de",
            "Land und Fluss",
        ),
    ),
    Wall(
        "pay-de-registrieren",
        "de",
        PAY,
        news(
            "Anmelden",
            """<h1>So viel verdienen die Lotsen</h1><div class="regwall"><p>Registrieren Sie sich kostenlos, um diesen Artikel lesen zu können. Pro Monat stehen Ihnen dann fünf Artikel frei.</p><input type="email"><button>Kostenlos registrieren</button></div>""",
            "de",
            "Hafenkurier",
        ),
    ),
    Wall(
        "pay-fr-reserve",
        "fr",
        PAY,
        news(
            "Le pari du port",
            """<article><h1>Le pari risqué du port de Kerlouan</h1><p class="chapo">ENQUÊTE - La société d'économie mixte a emprunté 40 millions d'euros sans garantie.</p><p>Cet article est réservé aux abonnés. Il vous reste 87% à découvrir.</p><p>Vous avez envie de lire la suite ? Abonnement sans engagement, 1€ le premier mois.</p><a>Déjà abonné ? Connectez-vous</a></article>""",
            "fr",
            "La Dépêche du Phare",
        ),
    ),
    Wall(
        "pay-fr-offert-compte",
        "fr",
        PAY,
        magazine(
            "La saline",
            """<h1>La saline au bord du silence</h1><p>On n'entend que le râteau. Le paludier parle peu, et seulement du vent.</p><div><h3>La lecture de cet article vous est offerte à condition de créer un compte.</h3><p>Un compte gratuit donne droit à deux textes par semaine.</p><button>Je crée mon compte</button></div>""",
            "fr",
            "Revue des Rives",
        ),
    ),
    Wall(
        "pay-es-suscriptores",
        "es",
        PAY,
        news(
            "La lonja",
            """<article><h1>La lonja que nadie quiso comprar</h1><p>Contenido exclusivo para suscriptores</p><p>La subasta quedó desierta por tercera vez, y en el muelle se preguntan qué sabe el banco que no sepan ellos.</p><div class="suscr"><h2>Para seguir leyendo, suscríbete</h2><p>Hazte prémium desde 1€ el primer mes. Sin permanencia.</p><p>¿Ya tienes cuenta? Inicia sesión.</p></div></article>""",
            "es",
            "El Faro del Norte",
        ),
    ),
    Wall(
        "pay-es-limite",
        "es",
        PAY,
        news(
            "Límite",
            """<div class="modal"><h2>Has alcanzado el límite de artículos gratuitos</h2><p>Ya has leído los diez artículos de este mes. Suscríbete y sigue leyendo sin límites por 4,50 € al mes.</p></div>""",
            "es",
            "La Comarca Digital",
        ),
    ),
    Wall(
        "pay-it-abbonati",
        "it",
        PAY,
        news(
            "Valli da pesca",
            """<article><h1>Valli da pesca, chi ha venduto le concessioni</h1><p>Un fascicolo di ottanta pagine racconta vent'anni di passaggi di mano.</p><div>Contenuto riservato agli abbonati. Accedi a tutti gli articoli del sito: 1 € al mese per tre mesi, poi 6,99 €. <a>Sei già abbonato? Accedi</a></div></article>""",
            "it",
            "Il Corriere della Laguna",
        ),
    ),
    Wall(
        "pay-pt-assinantes",
        "pt",
        PAY,
        news(
            "O estaleiro",
            """<article><h1>O estaleiro que ficou por pagar</h1><p>Exclusivo para assinantes</p><p>A dívida vem de 2011 e ninguém na câmara quer falar dela.</p><p>Este artigo é exclusivo para assinantes. Torne-se assinante por 3,90 € por mês e leia sem limites. Se já é assinante, inicie sessão.</p></article>""",
            "pt",
            "Diário da Barra",
        ),
    ),
    Wall(
        "pay-nl-premium",
        "nl",
        PAY,
        news(
            "De gemaalwachter",
            """<article><h1>De laatste gemaalwachter neemt afscheid</h1><p>Vijftig jaar lang stond hij op als het regende. Nu doet een computer het.</p><div class="premium"><h2>Verder lezen?</h2><p>Dit is een premium artikel. Word abonnee voor 2 euro per week, of log in als u al een abonnement heeft.</p></div></article>""",
            "nl",
            "De Sluiswachter",
        ),
    ),
    Wall(
        "pay-pl-prenumerata",
        "pl",
        PAY,
        news(
            "Śluza",
            """<article><h1>Śluza za trzydzieści milionów stoi nieczynna</h1><p>Urząd milczy, wykonawca zniknął, barki czekają.</p><p>Pozostało 92% artykułu.</p><p>Ten tekst przeczytasz z prenumeratą cyfrową. Pierwszy miesiąc za 5 zł, rezygnujesz, kiedy chcesz. Masz już prenumeratę? Zaloguj się.</p></article>""",
            "pl",
            "Głos Nadodrza",
        ),
    ),
    Wall(
        "pay-ru-podpiska",
        "ru",
        PAY,
        news(
            "Буксир",
            """<article><h1>Кому достался буксир «Прибой»</h1><p>Судно продали втрое дешевле оценки. Покупатель найден нами по документам.</p><div>Материал доступен только по подписке. 290 ₽ в месяц, первые две недели — 1 рубль. Уже подписаны? Войдите.</div></article>""",
            "ru",
            "Вестник Затона",
        ),
    ),
    Wall(
        "pay-uk-klub",
        "uk",
        PAY,
        news(
            "Причал",
            """<article><h1>Причал, якого немає на мапі</h1><p>Редакція отримала копії договорів оренди за десять років.</p><p>Читати далі можуть учасники Клубу. Приєднуйтеся від 80 гривень на місяць або увійдіть у свій акаунт.</p></article>""",
            "uk",
            "Вісті Лиману",
        ),
    ),
    Wall(
        "pay-sv-las-vidare",
        "sv",
        PAY,
        news(
            "Fyren",
            """<article><h1>Fyren som ingen vill äga</h1><p>Kommunen säger nej, staten säger nej. Nu rostar trappan sönder.</p><div>Vill du läsa hela artikeln? Prova digital prenumeration: 1 krona första månaden, därefter 129 kr/mån. Ingen bindningstid.</div></article>""",
            "sv",
            "Skärgårdsbladet",
        ),
    ),
    Wall(
        "pay-cs-predplatitele",
        "cs",
        PAY,
        app(
            "Jez",
            """<h1>Jez, který teče do kopce</h1><p>Projektant tvrdí, že chyba je v zadání.</p><p>Zbývá vám přečíst 85 % článku. Obsah je určen předplatitelům: měsíc za 99 Kč. Již předplácím – přihlásit se.</p>""",
            "cs",
            "Povodí",
        ),
    ),
    Wall(
        "pay-tr-abone",
        "tr",
        PAY,
        news(
            "Tersane",
            """<article><h1>Tersanenin son gemisi</h1><p>İşçiler altı aydır maaş alamıyor.</p><p>Bu içerik yalnızca abonelerimize özeldir. Haberin tamamını okumak için abone olun: ilk ay 10 TL.</p></article>""",
            "tr",
            "Körfez Postası",
        ),
    ),
    Wall(
        "pay-ja-yuryo",
        "ja",
        PAY,
        news(
            "水門の値段",
            """<article><h1>水門の値段 入札記録を読む</h1><p>県が公開した記録には、同じ日付の訂正印が三つ並んでいた。（有料会員限定記事）</p><p>この記事は有料記事です。残り1834文字</p><p>月額980円のスタンダードコースで続きをお読みいただけます。初月無料。</p></article>""",
            "ja",
            "港湾日報",
        ),
    ),
    Wall(
        "pay-zh-fufei",
        "zh",
        PAY,
        news(
            "船坞旧账",
            """<article><h1>船坞旧账：二十年前的一笔担保</h1><p>【财经特稿】担保书只有一页纸，却拖垮了三家企业。</p><p>[本文为付费文章，试读已结束] 订阅后继续阅读全文，畅读卡每月38元。已订阅？请登录。</p></article>""",
            "zh",
            "江口周刊",
        ),
    ),
    Wall(
        "pay-ko-premium",
        "ko",
        PAY,
        news(
            "염전",
            """<article><h1>염전의 마지막 주인</h1><p>빚은 소금보다 빨리 쌓였다.</p><p>이 기사는 프리미엄 회원 전용 콘텐츠입니다. 로그인 후 이용하시거나 월 4,900원에 구독하세요.</p></article>""",
            "ko",
            "포구일보",
        ),
    ),
    Wall(
        "pay-ar-mushtarikin",
        "ar",
        PAY,
        news(
            "الميناء",
            """<article><h1>ديون الميناء القديم</h1><p>وثائق تكشف قروضا لم تعلن عنها البلدية.</p><p>هذا المحتوى متاح للمشتركين فقط. اشترك الآن بدولار واحد للشهر الأول لمتابعة القراءة.</p></article>""",
            "ar",
            "صوت المرفأ",
        ),
    ),
)
