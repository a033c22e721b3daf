"""Pages of a site that say, with status 200, that the page is not there; German, French and their neighbours."""

from bench.walls.eighth.frames import app, magazine, news, office, tables
from bench.walls.eighth.wall import Wall
from claimcheck.model import Reason

GONE = Reason.SOFT_404

PAGES = (
    Wall(
        "n9-de-zeitung-archiv",
        "de",
        GONE,
        news(
            "Artikel nicht abrufbar",
            "<h1>Da ist leider etwas schiefgelaufen</h1><p>Der von Ihnen aufgerufene Artikel steht nicht mehr zur Verfügung. Aus rechtlichen Gründen "
            "dürfen wir Agenturmeldungen nur für begrenzte Zeit vorhalten.</p><p>Vielleicht werden Sie in unserer <a href='/suche'>Suche</a> fündig.</p>",
            "de",
            "Hafenkurier",
        ),
    ),
    Wall(
        "n9-de-amt-umzug",
        "de",
        GONE,
        '<!DOCTYPE html><html lang="de"><head><META CHARSET=UTF-8><title>Landratsamt Seetal - Fehler</title></head><body><div id="wrapper"><div id="kopf"><a href="/">Landratsamt Seetal</a></div>'
        '<div id="menu"><ul><li>Bürgerservice</li><li>Landkreis</li><li>Wirtschaft</li><li>Stellenangebote</li></ul></div><div id="inhalt">'
        "<h1>Fehler 404</h1><p>Wir haben unseren Internetauftritt für Sie neu gestaltet. Dabei haben sich viele Adressen geändert – auch die, die Sie gerade suchen. "
        "Ihre Lesezeichen müssen Sie deshalb neu anlegen. Bitte benutzen Sie die Navigation oder rufen Sie uns an: Telefon 01234 56-0.</p></div><div id='fuss'>Impressum · Datenschutz · Barrierefreiheit</div></div></body></html>",
    ),
    Wall(
        "n9-fr-quotidien-introuvable",
        "fr",
        GONE,
        news(
            "Oups",
            "<div class='erreur'><p class='num'>404</p><h1>Cette page s’est fait la malle</h1><p>Le lien que vous avez suivi est peut-être rompu, ou l’article a été supprimé.</p>"
            "<a href='/'>Revenir à l’accueil</a></div>",
            "fr",
            "Le Courrier des Quais",
        ),
    ),
    Wall(
        "n9-fr-ministere-spip",
        "fr",
        GONE,
        '<!DOCTYPE HTML><html class="page_404 ltr fr no-js" lang="fr"><head><META CHARSET=UTF-8><title>Erreur 404 - Direction des Ports</title><meta name="generator" content="SPIP 4.2"></head>'
        '<body id="top"><div class="page"><header><a rel="start home" href="/">Direction des Ports</a></header><nav><ul><li>Missions</li><li>Actualités</li><li>Publications</li></ul></nav>'
        '<main role="main"><h1>Aucun article à cette adresse</h1><div class="texte"><p>Le document demandé n’est pas ou plus publié sur ce site.</p></div></main>'
        "<footer>2009-2026 © Direction des Ports | Plan du site | Se connecter | RSS 2.0</footer></div></body></html>",
    ),
    Wall(
        "n9-es-diario-retirada",
        "es",
        GONE,
        magazine(
            "Contenido retirado",
            "<h1>Vaya, aquí no hay nada</h1><p>La noticia que buscas ha sido eliminada o ha cambiado de dirección. Lamentamos las molestias.</p><p>¿Por qué no pruebas con nuestra hemeroteca?</p>",
            "es",
            "La Bahía Semanal",
        ),
    ),
    Wall(
        "n9-it-comune",
        "it",
        GONE,
        office(
            "Risorsa non trovata",
            "<h1>Spiacenti, la risorsa richiesta non esiste</h1><p>Il contenuto potrebbe essere stato archiviato oppure l’indirizzo potrebbe contenere un errore di battitura. "
            "Dal 1° marzo il portale istituzionale è stato rinnovato: i collegamenti salvati in precedenza potrebbero non essere più validi.</p>",
            "it",
            "Comune di Pratolungo",
        ),
    ),
    Wall(
        "n9-pt-portal-g",
        "pt",
        GONE,
        '<!DOCTYPE html><html lang="pt-br"><head><META CHARSET=UTF-8><title>ops! página não encontrada - Portal Maré</title></head><body class="error-404"><div class="header-bar"><a href="/">Portal Maré</a> <span>menu</span></div>'
        '<div class="glb-grid"><h1>Ops!</h1><h2>Não encontramos a página que você procura</h2><p>Verifique se o endereço foi digitado corretamente ou faça uma busca.</p>'
        "<form><input name=q placeholder='busque aqui'></form></div><footer>princípios editoriais · política de privacidade · minha conta · anuncie conosco</footer></body></html>",
    ),
    Wall(
        "n9-nl-krant-weg",
        "nl",
        GONE,
        app(
            "Niet gevonden",
            '<div class="sc-404"><h1>Tja. Deze pagina kunnen we niet vinden</h1><p>Misschien bestaat hij niet meer, misschien heeft hij nooit bestaan. Klopt de link volgens jou wel? '
            'Laat het de redactie weten.</p><a href="/">Naar de voorpagina</a></div>',
            "nl",
            "Dagblad De Kade",
            '{"page":"/_error","props":{"statusCode":404}}',
        ),
    ),
    Wall(
        "n9-sv-kommun",
        "sv",
        GONE,
        office(
            "Sidan finns inte",
            "<h1>Hoppsan! Här var det tomt</h1><p>Sidan du försöker nå kan ha flyttats eller tagits bort när vi bytte webbplats. Kontakta kommunens växel om du inte hittar det du söker.</p>",
            "sv",
            "Strandviks kommun",
        ),
    ),
    Wall(
        "n9-cs-portal",
        "cs",
        GONE,
        tables(
            "chyba",
            "<H2>Požadovaný dokument nebyl nalezen</H2><P>Stránka byla zrušena, přejmenována, nebo je dočasně nedostupná. Pokračujte prosím na <A HREF='/'>úvodní stranu</A>.</P>",
            "cs",
            "Věstník okresu",
        ),
    ),
)
