"""Pages served with status 200 that say the document is gone, in other languages."""

from bench.walls.eighth.frames import app, bare, blog, forum, magazine, news, office, tables
from bench.walls.eighth.wall import Wall
from claimcheck.model import Reason

GONE = Reason.SOFT_404

PAGES = (
    Wall(
        "gone-de-zeitung",
        "de",
        GONE,
        news(
            "Seite nicht gefunden",
            """<h1>Diese Seite gibt es leider nicht (mehr)</h1><p>Der von Ihnen aufgerufene Artikel wurde verschoben oder gelöscht. Bitte prüfen Sie die Adresse oder nutzen Sie unsere Suche.</p><p><a href="/">Zur Startseite</a></p>""",
            "de",
            "Deichbote",
        ),
    ),
    Wall(
        "gone-de-rundfunk-depubliziert",
        "de",
        GONE,
        news(
            "Inhalt nicht verfügbar",
            """<h1>Beitrag nicht mehr verfügbar</h1><p>Aufgrund der Vorgaben des Medienstaatsvertrags dürfen wir unsere Beiträge nur für eine begrenzte Zeit im Netz anbieten. Die Verweildauer dieses Beitrags ist abgelaufen, er wurde depubliziert.</p>""",
            "de",
            "Nordfunk",
        ),
    ),
    Wall(
        "gone-de-amt",
        "de",
        GONE,
        office(
            "Fehler 404",
            """<h1>Fehler 404: Das Dokument konnte nicht gefunden werden</h1><p>Unser Internetauftritt wurde überarbeitet. Dadurch haben sich die Adressen vieler Seiten geändert; Lesezeichen führen möglicherweise ins Leere.</p>""",
            "de",
            "Wasserstraßenamt Unterwerra",
        ),
    ),
    Wall(
        "gone-de-suche-leer",
        "de",
        GONE,
        blog(
            "Suchergebnis",
            """<h2>Nichts gefunden</h2><p>Leider wurde zu deinem Suchbegriff nichts gefunden. Versuche es bitte mit anderen Stichwörtern noch einmal.</p>""",
            "de",
            "Schleusengeschichten",
        ),
    ),
    Wall(
        "parked-de",
        "de",
        GONE,
        bare(
            "heringshafen.example",
            """<div id="wrap"><h1>Die Domain heringshafen.example steht zum Verkauf</h1><p>Diese Webseite wurde vom Domaininhaber dynamisch generiert, der das Parking-Programm nutzt. Der Inhaber der Domain übernimmt für verlinkte Inhalte keine Haftung.</p><ul><li>Ferienwohnung Ostsee</li><li>Fischrestaurant</li></ul></div>""",
        ),
    ),
    Wall(
        "maintenance-de-shop",
        "de",
        GONE,
        bare(
            "Wartungsmodus",
            """<h2>Wartungsmodus</h2><p>Wegen Wartungsarbeiten ist unser Angebot derzeit nicht erreichbar. Wir sind in Kürze wieder für Sie da und bitten um etwas Geduld.</p>""",
        ),
    ),
    Wall(
        "gone-fr-quotidien",
        "fr",
        GONE,
        news(
            "Page introuvable",
            """<h1>Oups, cette page n'existe pas ou n'existe plus</h1><p>L'adresse que vous avez saisie est erronée, ou l'article a été dépublié. Nous vous invitons à revenir à l'accueil.</p>""",
            "fr",
            "La Dépêche du Phare",
        ),
    ),
    Wall(
        "gone-fr-prefecture",
        "fr",
        GONE,
        office(
            "Erreur 404",
            """<h1>La page demandée n'a pu être trouvée.</h1><p>Le document auquel vous tentez d'accéder a été déplacé, renommé ou supprimé lors de la refonte du site. Consultez le plan du site.</p>""",
            "fr",
            "Préfecture du Val-d'Estrelle",
        ),
    ),
    Wall(
        "parked-fr-hebergeur",
        "fr",
        GONE,
        bare(
            "Site en construction",
            """<h1>Félicitations ! Votre domaine a bien été créé chez Hébergia !</h1><p>Ce site est en construction. Si vous en êtes le propriétaire, déposez vos fichiers dans le répertoire www.</p>""",
        ),
    ),
    Wall(
        "gone-fr-forum",
        "fr",
        GONE,
        forum(
            "Information",
            """<div class="panel"><p>Le sujet demandé n’existe pas ou vous n’êtes pas autorisé à le consulter.</p></div>""",
            "fr",
            "Le Coin des Tourneurs",
        ),
    ),
    Wall(
        "gone-es-diario",
        "es",
        GONE,
        news(
            "Error 404",
            """<h1>La página que buscas no está disponible</h1><p>Puede que el enlace esté roto o que hayamos eliminado la noticia. Prueba con el buscador o vuelve a la portada.</p>""",
            "es",
            "El Faro del Norte",
        ),
    ),
    Wall(
        "gone-es-ayuntamiento",
        "es",
        GONE,
        office(
            "No encontrado",
            """<p class="portlet-msg-error">El recurso solicitado no ha sido encontrado.</p><p>/web/guest/noticias/-/asset_publisher/content/obras-paseo</p>""",
            "es",
            "Ayuntamiento de Valdemar",
        ),
    ),
    Wall(
        "gone-es-anuncio",
        "es",
        GONE,
        app(
            "Anuncio",
            """<h1>Vaya, este anuncio ya no está publicado</h1><p>El anunciante lo dio de baja el 2 de septiembre. Mira otros 23 anuncios parecidos en la misma zona.</p>""",
            "es",
            "Pisoya",
        ),
    ),
    Wall(
        "gone-it-giornale",
        "it",
        GONE,
        news(
            "Pagina non trovata",
            """<h1>Errore 404</h1><p>Ci dispiace, il contenuto che stai cercando non esiste, è stato rimosso oppure ha cambiato indirizzo.</p>""",
            "it",
            "Il Corriere della Laguna",
        ),
    ),
    Wall(
        "gone-it-registrar",
        "it",
        GONE,
        bare(
            "Dominio registrato",
            """<p><b>gondolieri.example</b></p><p>Questo dominio è stato registrato da un cliente e non è ancora associato a un sito. Torna a trovarci.</p>""",
        ),
    ),
    Wall(
        "gone-pt-jornal",
        "pt",
        GONE,
        news(
            "Página não encontrada",
            """<h1>Não encontrámos esta página</h1><p>O conteúdo que procura pode ter sido removido, mudado de nome ou estar temporariamente indisponível.</p>""",
            "pt",
            "Diário da Barra",
        ),
    ),
    Wall(
        "gone-pt-blog-removido",
        "pt",
        GONE,
        bare(
            "Blog não encontrado",
            """<div class="main"><h1>O blog foi removido</h1><p>Lamentamos, o blog em maresias.blogs.example foi removido. Este endereço não está disponível para novos blogs.</p><p>Esperava ver o seu blog aqui? Consulte: "Não consigo encontrar o meu blog na Web".</p></div>""",
        ),
    ),
    Wall(
        "gone-nl-krant",
        "nl",
        GONE,
        news(
            "Niet gevonden",
            """<h1>Helaas, dit artikel bestaat niet meer</h1><p>De pagina die u zoekt is verwijderd of verplaatst. Artikelen van voor 2015 zijn na de overgang naar onze nieuwe site niet meegenomen.</p>""",
            "nl",
            "De Sluiswachter",
        ),
    ),
    Wall(
        "maintenance-nl-gemeente",
        "nl",
        GONE,
        office(
            "Storing",
            """<h1>Er is een storing</h1><p>Door een technische storing kunnen we deze pagina nu niet tonen. Probeer het later opnieuw of bel 14 000.</p>""",
            "nl",
            "Gemeente Waterloo aan Zee",
        ),
    ),
    Wall(
        "gone-pl-portal",
        "pl",
        GONE,
        news(
            "Błąd 404",
            """<h1>Strona, której szukasz, nie istnieje</h1><p>Być może artykuł został usunięty albo w adresie jest literówka. Zobacz, o czym piszemy dzisiaj.</p>""",
            "pl",
            "Głos Nadodrza",
        ),
    ),
    Wall(
        "gone-pl-domena",
        "pl",
        GONE,
        bare(
            "Domena na sprzedaż",
            """<h1>Domena latarnia.example jest na sprzedaż</h1><p>Cena: 4 900 zł netto. Złóż ofertę przez formularz lub zadzwoń. Płatność bezpieczna, przepisanie w 48 godzin.</p>""",
        ),
    ),
    Wall(
        "gone-ru-gazeta",
        "ru",
        GONE,
        news(
            "Страница не найдена",
            """<h1>404</h1><p>К сожалению, запрашиваемая вами страница не найдена. Возможно, материал был удалён по решению редакции или вы ошиблись в адресе.</p>""",
            "ru",
            "Вестник Затона",
        ),
    ),
    Wall(
        "gone-ru-hosting",
        "ru",
        GONE,
        bare(
            "Сайт отключён",
            """<h1>Сайт временно отключён</h1><p>Срок оплаты услуг хостинга истёк. Если вы владелец сайта, пополните баланс в личном кабинете.</p>""",
        ),
    ),
    Wall(
        "gone-uk-novyny",
        "uk",
        GONE,
        news(
            "Сторінку не знайдено",
            """<h1>Такої сторінки немає</h1><p>Можливо, новину видалено або посилання застаріло. Спробуйте знайти її через пошук.</p>""",
            "uk",
            "Вісті Лиману",
        ),
    ),
    Wall(
        "gone-sv-tidning",
        "sv",
        GONE,
        news(
            "Sidan finns inte",
            """<h1>Hoppsan! Sidan kunde inte hittas</h1><p>Artikeln du söker kan vara avpublicerad. Vi har bytt publiceringssystem och en del äldre länkar fungerar inte längre.</p>""",
            "sv",
            "Skärgårdsbladet",
        ),
    ),
    Wall(
        "gone-cs-magazin",
        "cs",
        GONE,
        magazine(
            "Nenalezeno",
            """<h1>Stránka nenalezena</h1><p>Omlouváme se, požadovaný obsah byl odstraněn nebo nikdy neexistoval. Pokračujte na titulní stranu.</p>""",
            "cs",
            "Povodí",
        ),
    ),
    Wall(
        "gone-tr-haber",
        "tr",
        GONE,
        news(
            "Sayfa bulunamadı",
            """<h1>Aradığınız sayfa bulunamadı</h1><p>Ulaşmaya çalıştığınız haber yayından kaldırılmış veya adresi değiştirilmiş olabilir.</p>""",
            "tr",
            "Körfez Postası",
        ),
    ),
    Wall(
        "gone-ar-office",
        "ar",
        GONE,
        office(
            "الصفحة غير موجودة",
            """<h1>عذرا، الصفحة غير موجودة</h1><p>قد يكون المحتوى الذي تبحث عنه قد حذف أو نقل إلى عنوان آخر. يرجى العودة إلى الصفحة الرئيسية.</p>""",
            "ar",
            "هيئة الموانئ والأنهار",
        ),
    ),
    Wall(
        "gone-ja-shimbun",
        "ja",
        GONE,
        news(
            "記事が見つかりません",
            """<h1>お探しの記事は見つかりませんでした</h1><p>掲載期間が終了したか、URLが間違っている可能性があります。当サイトの記事の公開期間は原則として掲載から1年間です。</p>""",
            "ja",
            "港湾日報",
        ),
    ),
    Wall(
        "parked-ja-domain",
        "ja",
        GONE,
        bare(
            "ドメインパーキング",
            """<p>このドメインは、お客様が取得されたばかりのドメインです。</p><p>ホームページを公開するには、サーバーの設定が必要です。</p>""",
        ),
    ),
    Wall(
        "gone-zh-portal",
        "zh",
        GONE,
        news(
            "404",
            """<h1>抱歉，您访问的页面不存在</h1><p>该文章可能已被作者删除，或链接地址有误。<span id="s">5</span>秒后自动跳转到首页。</p>""",
            "zh",
            "江口新闻网",
        ),
    ),
    Wall(
        "gone-zh-weixin-like", "zh", GONE, bare("提示", """<div class="weui-msg"><h2>该内容已被发布者删除</h2></div>""")
    ),
    Wall(
        "gone-ko-ilbo",
        "ko",
        GONE,
        news(
            "페이지를 찾을 수 없습니다",
            """<h1>삭제되었거나 존재하지 않는 기사입니다</h1><p>입력하신 주소가 정확한지 다시 한번 확인해 주시기 바랍니다.</p>""",
            "ko",
            "포구일보",
        ),
    ),
    Wall(
        "gone-fr-index-of",
        "fr",
        GONE,
        tables(
            "Index",
            """<H2>Contenu du répertoire /bulletins/</H2><A HREF="../">[répertoire parent]</A><BR><A HREF="b03.pdf">b03.pdf</A> 88 Ko<BR><A HREF="b04.pdf">b04.pdf</A> 91 Ko""",
            "fr",
            "Commune d'Orvault-le-Bas",
        ),
    ),
)
