"""Paywalls that leak: the story begins, and stops at an offer."""

from bench.walls.eighth.frames import app, magazine, news
from bench.walls.eighth.wall import Wall
from claimcheck.model import Reason

PAY = Reason.PAYWALL

PAGES = (
    Wall(
        "pay-leak-de-drei-absaetze",
        "de",
        PAY,
        news(
            "Der Lotse geht von Bord",
            """<article itemscope itemtype="https://schema.org/NewsArticle"><meta itemprop="isAccessibleForFree" content="False"><h1>Der Lotse geht von Bord, und keiner kommt nach</h1>
<p>An seinem letzten Arbeitstag regnet es waagerecht. Der Lotse steht auf der Brücke eines Containerschiffs, das so lang ist wie die Altstadt breit, und sagt nur drei Wörter in einer halben Stunde.</p>
<p>„Zehn Backbord, danke.“ Früher waren sie 41 auf dem Revier. Im Januar werden es 27 sein, und zwei davon sind über sechzig.</p>
<p>Der Verband warnt seit Jahren. Doch die Ausbildung dauert, und die Reedereien</p>
<div class="o-paywall"><p>Das ist nur der Anfang einer langen Reportage. Mit Ihrem Digitalzugang lesen Sie weiter: vier Wochen für 1 Euro, danach 3,49 Euro pro Woche.</p><a>Zugang wählen</a><a>Ich habe schon einen Zugang</a></div></article>""",
            "de",
            "Hafenkurier",
        ),
    ),
    Wall(
        "pay-leak-fr-deux-paragraphes",
        "fr",
        PAY,
        news(
            "Phares",
            """<article><h1>L'État vend ses phares, les maires se taisent</h1>
<p>Ils sont dix-sept sur la liste, du plus modeste feu de jetée au grand phare de pierre qui ferme la baie. Le ministère n'a prévenu personne avant l'été.</p>
<p>Dans la salle du conseil de Kerlouan, la nouvelle est arrivée par un courriel de quatre lignes, un vendredi, à dix-neuf heures.</p>
<section class="paywall-section"><p>La suite est réservée aux abonnés.</p><p>Dès 2,50 € par mois, soutenez un journal indépendant : accès illimité aux articles, aux archives et au journal numérique.</p><button>Je m'abonne</button></section></article>""",
            "fr",
            "La Dépêche du Phare",
        ),
    ),
    Wall(
        "pay-leak-es-lectura",
        "es",
        PAY,
        magazine(
            "El farero",
            """<article><h1>El farero que apuntaba los nombres</h1>
<p>Durante treinta y un años, el farero de Cabo Ruiseñor anotó en una libreta el nombre de cada barco que veía pasar. Cuando un nombre no se leía, escribía «señora con prisa».</p>
<p>Las libretas aparecieron en un desván en febrero. Son cuarenta y cuatro.</p>
<p class="corte">Regístrate gratis para terminar de leer este reportaje. Es tu segundo artículo del mes; a partir del tercero necesitarás una suscripción.</p></article>""",
            "es",
            "Revista Bajamar",
        ),
    ),
    Wall(
        "pay-leak-nl-login",
        "nl",
        PAY,
        news(
            "Baggeraar",
            """<article><h1>Baggeraar wist al in 2021 van het gif</h1>
<p>Het slib uit de oude haven was zwart en rook naar teer. Toch ging het, lading na lading, naar de weilanden achter de dijk.</p>
<p>Dat blijkt uit mails die deze krant heeft ingezien.</p>
<div>U leest nu een gratis deel van dit artikel. Volledige toegang krijgt u met een digitaal abonnement, nu de eerste maand voor 1 euro. Al abonnee? Log dan in.</div></article>""",
            "nl",
            "De Sluiswachter",
        ),
    ),
    Wall(
        "pay-leak-pt-brasil",
        "pt",
        PAY,
        news(
            "Balsa",
            """<article><h1>Balsa parada deixa ilha sem mercado há nove dias</h1>
<p>A balsa que leva arroz, gás e remédio para a Ilha do Meio não sai do cais desde o dia 4. A prefeitura diz que falta uma peça; os moradores dizem que falta vontade.</p>
<div class="barreira"><p>Continue lendo com acesso ilimitado. Assine por R$ 1,90 nos três primeiros meses e cancele quando quiser.</p><p>É assinante? Faça seu login</p></div></article>""",
            "pt",
            "Folha da Ilha",
        ),
    ),
    Wall(
        "pay-leak-sv-lokal",
        "sv",
        PAY,
        news(
            "Bron",
            """<article><h1>Bron som kommunen glömde</h1><p>I elva år har ingen skruvat i bron vid Norrvik. Det visar de protokoll som vi har begärt ut, och som till stor del består av tomma sidor.</p><p>Nu undrar byborna vem som bär ansvaret.</p><p class="lock">Bara för dig som är Plus-kund. Bli det idag, så får du två månader för 29 kronor. Redan kund? Logga in här.</p></article>""",
            "sv",
            "Skärgårdsbladet",
        ),
    ),
    Wall(
        "pay-leak-pl-akapit",
        "pl",
        PAY,
        magazine(
            "Flisacy",
            """<article><h1>Ostatni flisacy schodzą na ląd</h1><p>Tratwę wiąże się wikliną, nie drutem, bo drut nie wybacza. Tak mówił dziadek, tak mówił ojciec, a wnuk pracuje w markecie budowlanym.</p><p>Dalszy ciąg reportażu jest dostępny po zalogowaniu dla osób, które wspierają nas kwotą co najmniej 15 zł miesięcznie.</p></article>""",
            "pl",
            "Nurt",
        ),
    ),
    Wall(
        "pay-leak-cs-odemknout",
        "cs",
        PAY,
        news(
            "Přívoz",
            """<article><h1>Přívoz na prodej, zájemce se hlásí jediný</h1><p>Kraj chce za přívoz milion korun. Loď je z roku 1958 a teče.</p><p>Odemkněte si článek jednorázově za 19 Kč přes SMS, nebo získejte neomezený přístup s ročním předplatným.</p></article>""",
            "cs",
            "Povodí dnes",
        ),
    ),
    Wall(
        "pay-leak-uk-abzats",
        "uk",
        PAY,
        news(
            "Лоцман",
            """<article><h1>Лоцман, який не вмів плавати</h1><p>Він провів через протоку дев’ять тисяч суден і жодного разу не ступив у воду глибше, ніж по коліна.</p><p>Щоб дочитати матеріал, оформіть передплату: перший місяць — 1 гривня, далі 99 гривень.</p></article>""",
            "uk",
            "Вісті Лиману",
        ),
    ),
    Wall(
        "pay-leak-ja-torokukaiin",
        "ja",
        PAY,
        news(
            "造船所",
            """<article><h1>造船所の跡地、売却先は非公表</h1><p>市は三十日、造船所跡地の売却契約を結んだと発表した。買い手の名前は明らかにしていない。</p><p>跡地は約四ヘクタールで、</p><p>続きを読むには会員登録（無料）が必要です。無料会員は月5本まで会員限定記事をご覧いただけます。</p></article>""",
            "ja",
            "港湾日報",
        ),
    ),
    Wall(
        "pay-leak-ko-hoewon",
        "ko",
        PAY,
        magazine(
            "나룻배",
            """<article><h1>나룻배 사공의 겨울</h1><p>강이 얼면 사공은 노를 눕혀 놓고 장부를 편다. 올해 건넌 사람은 모두 육백열두 명이다.</p><p>여기서부터는 유료 회원에게만 공개됩니다. 첫 달 100원으로 이어서 읽어 보세요.</p></article>""",
            "ko",
            "강가에서",
        ),
    ),
    Wall(
        "pay-leak-tr-kalan",
        "tr",
        PAY,
        app(
            "Balıkçı",
            """<h1>Balıkçının defteri</h1><p>Defterin ilk sayfasında tek bir cümle var: “Lodos bitince ödenecek.” Lodos 1987’de bitti.</p><p>Yazının kalan %80’ini okumak için üye olun. Aylık 49 TL, dilediğiniz an iptal.</p>""",
            "tr",
            "Kıyı Dergisi",
        ),
    ),
)
