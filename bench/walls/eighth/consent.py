"""Full-page consent walls."""

from bench.walls.eighth.frames import app, bare, news
from bench.walls.eighth.wall import Wall
from claimcheck.model import Reason

ASK = Reason.CONSENT

PAGES = (
    Wall(
        "consent-portal-collect",
        "en",
        ASK,
        bare(
            "Your privacy choices",
            """<form method="post" class="consent-form"><div class="con-wizard"><h1>Your privacy</h1><p>If you click '<b>Accept all</b>', we and our partners, including 238 who are part of the Transparency &amp; Consent Framework, will also store and/or access information on a device (in other words, use cookies) and use precise geolocation data and other personal data such as IP address and browsing and search data, for analytics, personalised advertising and content.</p><button name="agree" value="agree">Accept all</button><button name="reject">Reject all</button><a>Manage privacy settings</a><p>You can change your choices at any time by clicking on the 'Privacy dashboard' links on our sites and apps.</p></div></form>""",
        ),
    ),
    Wall(
        "consent-search-before",
        "en",
        ASK,
        bare(
            "Before you continue",
            """<div role="main"><h1>Before you continue to Lantern Video</h1><p>We use cookies and data to</p><ul><li>Deliver and maintain our services</li><li>Track outages and protect against spam, fraud and abuse</li></ul><p>If you choose “Accept all”, we will also use cookies and data to develop and improve new services and show personalised content.</p><button>Reject all</button><button>Accept all</button><a>More options</a></div>""",
        ),
    ),
    Wall(
        "consent-tcf-vendors",
        "en",
        ASK,
        bare(
            "We value your privacy",
            """<div class="qc-cmp2-container"><h2>We value your privacy</h2><p>We and our 812 partners store and access information on a device, such as unique identifiers in cookies, to process personal data. You may accept or manage your choices, including your right to object where legitimate interest is used.</p><p>We and our partners process data to provide: Use precise geolocation data. Actively scan device characteristics for identification. List of Partners (vendors)</p><button>MORE OPTIONS</button><button>AGREE</button></div>""",
        ),
    ),
    Wall(
        "consent-pay-or-ok-uk",
        "en",
        ASK,
        bare(
            "Choose how to continue",
            """<div class="message"><h1>Choose how you want to use our site</h1><div><h2>Accept cookies and read for free</h2><p>Continue with personalised advertising and tracking by us and third parties.</p><button>Accept and continue</button></div><div><h2>Or pay to reject</h2><p>Reject advertising cookies for £1.99 per month.</p><button>Reject and purchase</button></div><p>Already bought Privacy Plus? Sign in</p></div>""",
        ),
    ),
    Wall(
        "consent-embedded-age",
        "en",
        ASK,
        news(
            "Consent",
            """<div id="consent-wall"><h1>One thing before you read on</h1><p>The story will open once you have told us whether we may use optional cookies. We cannot show the page without an answer.</p><button>That’s fine</button><button>Only what is needed</button></div>""",
            extras=False,
        ),
    ),
    Wall(
        "consent-de-pur-abo",
        "de",
        ASK,
        bare(
            "Einwilligung",
            """<main><h1>Weiter mit Werbung lesen</h1><p>Besuchen Sie unsere Seite wie gewohnt mit Werbung und Tracking. Ihre Zustimmung können Sie jederzeit widerrufen.</p><button>Akzeptieren und weiter</button><h2>… oder PUR-Abo abschließen</h2><p>Nutzen Sie unser Angebot ganz ohne Werbetracking für 4,99 € im Monat.</p><a>Jetzt abonnieren</a><p>Bereits PUR-Abonnent? Hier anmelden.</p><p>Zur Finanzierung verarbeiten wir und bis zu 198 Drittanbieter Endgerätedaten.</p></main>""",
        ),
    ),
    Wall(
        "consent-de-privatsphaere",
        "de",
        ASK,
        bare(
            "Datenschutz",
            """<div class="sp_message"><h1>Wir und unsere Partner brauchen Ihre Zustimmung</h1><p>Mit einem Klick auf „Zustimmen“ erlauben Sie die Speicherung von Informationen auf Ihrem Gerät sowie deren Verarbeitung für Anzeigen- und Inhaltsmessung, Erkenntnisse über Zielgruppen und Produktentwicklungen.</p><button>Zustimmen</button><button>Optionen verwalten</button><p>Impressum · Datenschutzerklärung</p></div>""",
        ),
    ),
    Wall(
        "consent-fr-continuer",
        "fr",
        ASK,
        bare(
            "Vos choix",
            """<div id="didomi-host"><h1>Vous avez choisi de ne pas accepter le dépôt de cookies</h1><p>Le dépôt de cookies nous permet de vivre en vous proposant de la publicité adaptée. Pour accéder au contenu, acceptez les cookies ou prenez un abonnement sans publicité à 2 € le mois.</p><button>Accéder au site pour 2€</button><button>Accepter les cookies</button></div>""",
        ),
    ),
    Wall(
        "consent-fr-partenaires",
        "fr",
        ASK,
        bare(
            "Respect de votre vie privée",
            """<div role="dialog"><span>Continuer sans accepter →</span><h1>Le respect de votre vie privée est notre priorité</h1><p>Avec nos 724 partenaires, nous stockons et/ou accédons à des informations sur un terminal et traitons des données personnelles telles que des identifiants uniques, pour des publicités et du contenu personnalisés.</p><button>Paramétrer les cookies</button><button>Accepter &amp; fermer</button></div>""",
        ),
    ),
    Wall(
        "consent-es-acepta-paga",
        "es",
        ASK,
        bare(
            "Su privacidad",
            """<h1>Para acceder al contenido de nuestra web debes elegir</h1><p><b>Aceptar y continuar</b>: consientes el uso de cookies para publicidad personalizada y accedes gratis.</p><p><b>Rechazar y suscribirse</b>: navega sin cookies publicitarias por 1,99 € al mes.</p><button>Aceptar y continuar</button><button>Rechazar y suscribirse</button>""",
        ),
    ),
    Wall(
        "consent-it-accetta-abbonati",
        "it",
        ASK,
        bare(
            "Informativa",
            """<div class="iubenda-cs-content"><h1>Scegli se accettare i cookie o abbonarti</h1><p>Noi e i nostri partner utilizziamo, con il tuo consenso, cookie per finalità pubblicitarie. Per continuare la lettura puoi acconsentire oppure rifiutare e sottoscrivere un abbonamento a 1 euro al mese.</p><button>Accetta e continua</button><button>Rifiuta e abbonati</button></div>""",
        ),
    ),
    Wall(
        "consent-nl-dpg-achtig",
        "nl",
        ASK,
        bare(
            "Toestemming",
            """<h1>Jouw privacy-instellingen</h1><p>Om verder te gaan vragen we je toestemming voor het plaatsen van cookies door ons en onze 127 partners. Zo kunnen we advertenties tonen die bij je passen.</p><button>Akkoord en doorgaan</button><a>Zelf instellen</a>""",
        ),
    ),
    Wall(
        "consent-pl-przejdz",
        "pl",
        ASK,
        bare(
            "Ustawienia prywatności",
            """<h1>Szanowna Użytkowniczko, Szanowny Użytkowniku</h1><p>Klikając „Przejdź do serwisu”, zgadzasz się na przetwarzanie Twoich danych osobowych przez nas oraz 431 Zaufanych Partnerów w celach marketingowych, w tym profilowania. Zgoda jest dobrowolna i możesz ją wycofać.</p><button>PRZEJDŹ DO SERWISU</button><button>USTAWIENIA ZAAWANSOWANE</button>""",
        ),
    ),
    Wall(
        "consent-cs-portal",
        "cs",
        ASK,
        app(
            "Souhlas",
            """<h1>Nejdřív si řekněme o cookies</h1><p>Abychom vám mohli stránku zobrazit, potřebujeme znát váš souhlas se zpracováním osobních údajů. Zvolte „Souhlasím“, nebo si předplaťte verzi bez reklam za 59 Kč.</p><button>Souhlasím</button><button>Předplatit</button>""",
            "cs",
            "Seznamka řek",
        ),
    ),
    Wall(
        "consent-sv-val",
        "sv",
        ASK,
        bare(
            "Samtycke",
            """<h1>Innan du går vidare</h1><p>Vi behöver ditt samtycke för att tillsammans med våra 96 leverantörer lagra och läsa information på din enhet. Du kan också välja vilka ändamål du godkänner.</p><button>Jag godkänner</button><button>Välj själv</button>""",
        ),
    ),
)
