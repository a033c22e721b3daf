"""Pages that show nothing but a question about cookies, age or terms."""

from bench.walls.eighth.frames import app, bare, office
from bench.walls.eighth.wall import Wall
from claimcheck.model import Reason

ASK = Reason.CONSENT

PAGES = (
    Wall(
        "n9-en-consent-portal-interstitial",
        "en",
        ASK,
        '<!DOCTYPE html><html lang="en-GB"><head><title>Portalo is part of the Portalo family of brands</title></head><body class="consent-wizard"><div class="con-wizard"><h1>Your privacy is our priority</h1>'
        "<p>We, Portalo, are part of the Portalo family of brands. When you use our sites and apps, we use cookies to provide them, authenticate users, apply security measures and measure your use.</p>"
        "<p>If you click 'Accept all', we and our partners, including 238 who are part of the Transparency &amp; Consent Framework, will also store and/or access information on a device.</p>"
        "<p>Our partners and we may use precise geolocation and personal data such as IP address and browsing and search data, for personalised advertising and content, advertising and content measurement, audience research and services development. You can withdraw your consent at any time by clicking the 'Privacy dashboard' links on our sites.</p><form method='post'><input type='hidden' name='csrfToken' value='x'><button name='agree'>Accept all</button><button name='reject'>Reject all</button><a>Manage privacy settings</a></form></div></body></html>",
    ),
    Wall(
        "n9-en-consent-search-before",
        "en",
        ASK,
        '<!doctype html><html lang="en"><head><meta charset=utf-8><title>Before you continue</title><base href="https://consent.seekly.example/"></head><body><c-wiz><div>Sign in</div><h1>Before you continue to Seekly</h1>'
        "<div>We use cookies and data to</div><ul><li>Deliver and maintain services</li><li>Track outages and protect against spam, fraud and abuse</li><li>Measure audience engagement and site statistics</li></ul>"
        "<div>If you choose to “Accept all”, we will also use cookies and data to develop and improve new services and show personalised content.</div><form><button>Reject all</button><button>Accept all</button></form><div>More options</div></c-wiz></body></html>",
    ),
    Wall(
        "n9-en-consent-pay-or-ok",
        "en",
        ASK,
        '<!DOCTYPE html><html lang="en"><head><META CHARSET=UTF-8><title>Consent or Pay</title></head><body><div class="sp-message"><img alt="The Daily Wharf"><h2>Choose how you read the Wharf</h2><div class="col"><h3>Accept and read for free</h3>'
        "<p>Continue with personalised advertising and cookies from our 912 partners.</p><button>Accept</button></div><div class='col'><h3>Reject and purchase</h3><p>£1.99 per month, no ad tracking.</p><button>Reject and purchase</button></div></div></body></html>",
    ),
    Wall(
        "n9-en-consent-age-gate",
        "en",
        ASK,
        bare(
            "Age verification",
            "<div id='age'><h2>Are you of legal drinking age?</h2><p>You must be 18 or over to enter Copperkettle Distillers' website.</p><a href='/enter?ok=1'>Yes, let me in</a> <a href='https://drinksense.example'>No</a>"
            "<p><small>By entering you agree to our terms of use and cookie policy.</small></p></div>",
        ),
    ),
    Wall(
        "n9-en-consent-disclaimer-investor",
        "en",
        ASK,
        office(
            "Important notice",
            "<h1>Please confirm your status</h1><p>The pages that follow are directed only at persons who are professional investors. By selecting “I agree” you confirm that you have read and accept the terms below.</p>"
            "<form method='post'><label><input type='checkbox'> I have read the legal notice</label><button>I agree</button><button>I do not agree</button></form>",
            site="Kestrel Asset Partners",
        ),
    ),
    Wall(
        "n9-en-consent-terms-archive",
        "en",
        ASK,
        app(
            "Terms",
            "<div role='dialog' aria-modal='true'><h1>We've updated our terms</h1><p>To carry on using the Record Library you'll need to accept the new Terms of Service and Privacy Notice.</p><button>Accept and continue</button><button>Review the changes</button></div>",
            site="Record Library",
        ),
    ),
    Wall(
        "n9-de-consent-pur",
        "de",
        ASK,
        '<!DOCTYPE html><html lang="de"><head><META CHARSET=UTF-8><title>Zustimmung erforderlich</title></head><body><main class="purwall"><h1>Hafenkurier mit Werbung oder im Pur-Abo lesen</h1><section><h2>Mit Werbung</h2><p>Besuchen Sie uns wie gewohnt mit Werbung und Tracking. Details in der Datenschutzerklärung.</p><button>Einwilligen und weiter</button></section>'
        "<section><h2>Pur</h2><p>Ohne Werbetracking für 3,99 €/Monat.</p><button>Pur abonnieren</button></section><footer>Impressum | AGB | Widerrufsbelehrung</footer></main></body></html>",
    ),
    Wall(
        "n9-de-consent-einstellungen",
        "de",
        ASK,
        bare(
            "Datenschutz",
            "<div id='usercentrics'><h2>Wir brauchen Ihr Einverständnis</h2><p>Bevor Sie unsere Seite besuchen, möchten wir Sie um Erlaubnis bitten, Dienste von Drittanbietern einzusetzen. Sie können Ihre Wahl jederzeit widerrufen.</p>"
            "<button>Alles akzeptieren</button><button>Nur notwendige</button><button>Auswahl speichern</button></div>",
        ),
    ),
    Wall(
        "n9-fr-consent-sans-accepter",
        "fr",
        ASK,
        '<!DOCTYPE html><html lang="fr"><head><META CHARSET=UTF-8><title>Vos choix</title></head><body><div class="gdpr-lmd-wall"><h1>Ce site est financé par ses abonnés et par la publicité</h1><p>Pour lire gratuitement, acceptez le dépôt de traceurs publicitaires ; sinon, abonnez-vous.</p>'
        "<button>Accepter et continuer</button><a>S’abonner pour 2 € par mois</a><details><summary>Pourquoi ce choix ?</summary><p>Produire une information de qualité a un coût : 62 journalistes travaillent chaque jour pour vous. La publicité personnalisée couvre un tiers de ce budget.</p></details><p>Vous pouvez retirer votre consentement à tout moment depuis le pied de page.</p></div></body></html>",
    ),
    Wall(
        "n9-es-consent-aceptar-o-pagar",
        "es",
        ASK,
        app(
            "Privacidad",
            "<div class='didomi'><h1>Tu privacidad nos importa</h1><p>Nosotros y nuestros 821 socios almacenamos o accedemos a información en un dispositivo. Puedes aceptar o rechazar y suscribirte para navegar sin cookies.</p><button>Aceptar y continuar</button><button>Rechazar y suscribirse</button></div>",
            "es",
            "El Faro Digital",
        ),
    ),
    Wall(
        "n9-it-consent-scelta",
        "it",
        ASK,
        '<html lang="it"><head><title>Informativa</title></head><body><div class="iub__cmp"><h3>Scegli come proseguire</h3><p>Accetta i cookie di profilazione e leggi gratis, oppure abbonati a 1,99 euro al mese per non essere tracciato.</p><button>Accetta e prosegui</button><button>Rifiuta e abbonati</button></div></body></html>',
    ),
    Wall(
        "n9-nl-consent-dpg",
        "nl",
        ASK,
        '<!DOCTYPE html><html lang="nl"><head><title>Dagblad De Kade</title></head><body><div id="pg-root-privacy"><h1>Jij bepaalt wat er met je gegevens gebeurt</h1><p>De Kade en derden willen cookies plaatsen om advertenties en artikelen af te stemmen op wat je leest. Zonder keuze kun je niet verder.</p><button>Akkoord</button><button>Instellen</button></div></body></html>',
    ),
    Wall(
        "n9-pl-consent-przejdz",
        "pl",
        ASK,
        '<html lang="pl"><head><META CHARSET=UTF-8><title>Głos Portu - ustawienia prywatności</title></head><body><div class="rodo"><h2>Szanowna Użytkowniczko, Szanowny Użytkowniku,</h2><p>klikając „Przejdź do serwisu”, zgadzasz się na przetwarzanie Twoich danych osobowych przez nas i naszych Zaufanych Partnerów w celach marketingowych.</p>'
        "<button>Przejdź do serwisu</button><button>Ustawienia zaawansowane</button></div></body></html>",
    ),
    Wall(
        "n9-tr-consent-yas",
        "tr",
        ASK,
        bare(
            "Yaş doğrulama",
            "<h1>18 yaşından büyük müsünüz?</h1><p>Bu sitenin içeriği yalnızca yetişkinlere yöneliktir. Devam ederek kullanım koşullarını kabul etmiş olursunuz.</p><a href='?e=1'>Evet, devam et</a> <a href='/cik'>Hayır, çık</a>",
        ),
    ),
)
