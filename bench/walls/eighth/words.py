"""The words of a site's frame, by language."""

from typing import NamedTuple

from bench.walls.eighth.words_more import LINES


class Words(NamedTuple):
    """What stands around a page; lists are separated by bars."""

    nav: str
    legal: str
    cookie: str
    accept: str
    related: str
    heads: str
    letter: str
    sign_up: str
    search: str
    log_in: str
    share: str


WORDS = {
    "en": Words(
        "Home|News|Politics|Business|Culture|Sport|Opinion",
        "About us|Terms of use|Privacy policy|Cookie settings|Contact|Accessibility",
        "We use cookies and similar technologies to improve your experience, measure traffic and show relevant advertising. You can change your choice at any time.",
        "Accept all|Reject all|Manage preferences",
        "More stories",
        "Ferry operator adds two winter sailings|Council approves flood barrier budget|Why the old market hall may get a second life",
        "The morning briefing, in your inbox every weekday.",
        "Sign up",
        "Search",
        "Log in",
        "Share this",
    ),
    "de": Words(
        "Startseite|Politik|Wirtschaft|Regional|Kultur|Sport|Wissen",
        "Impressum|Datenschutz|AGB|Kontakt|Cookie-Einstellungen|Barrierefreiheit",
        "Wir verwenden Cookies, um Inhalte zu personalisieren und die Zugriffe auf unsere Website zu analysieren.",
        "Alle akzeptieren|Ablehnen|Einstellungen",
        "Das könnte Sie auch interessieren",
        "Brücke bleibt bis Ostern gesperrt|Stadtrat streitet über Freibad|Warum die Kirschernte so spät kommt",
        "Der Newsletter aus der Region, jeden Morgen um sechs.",
        "Jetzt anmelden",
        "Suche",
        "Anmelden",
        "Teilen",
    ),
    "fr": Words(
        "Accueil|Politique|Économie|Société|Culture|Sports|Opinions",
        "Mentions légales|Politique de confidentialité|CGU|Gestion des cookies|Nous contacter",
        "Avec votre accord, nos partenaires et nous utilisons des cookies pour mesurer l'audience du site.",
        "Tout accepter|Tout refuser|Paramétrer",
        "À lire aussi",
        "Le tramway n'ira pas jusqu'au port|Vendanges : un millésime précoce|À la criée, des prix en baisse",
        "La lettre du matin : l'essentiel de l'actualité.",
        "S'inscrire",
        "Rechercher",
        "Se connecter",
        "Partager",
    ),
    "es": Words(
        "Portada|España|Internacional|Economía|Cultura|Deportes|Opinión",
        "Aviso legal|Política de privacidad|Política de cookies|Contacto|Publicidad",
        "Utilizamos cookies propias y de terceros para fines analíticos y para mostrarte publicidad personalizada.",
        "Aceptar|Rechazar|Configurar",
        "Te puede interesar",
        "El puerto amplía el muelle norte|La sequía adelanta la vendimia|Un barrio sin coches",
        "Recibe cada mañana las noticias del día.",
        "Apuntarme",
        "Buscar",
        "Iniciar sesión",
        "Compartir",
    ),
    "it": Words(
        "Home|Cronaca|Politica|Economia|Cultura|Sport|Meteo",
        "Chi siamo|Note legali|Privacy|Cookie policy|Contatti",
        "Questo sito utilizza cookie tecnici e, previo consenso, cookie di profilazione di terze parti.",
        "Accetta|Rifiuta|Personalizza",
        "Leggi anche",
        "Riapre il sottopasso della stazione|Olio, annata scarsa|Il museo resta aperto la sera",
        "Le notizie del giorno nella tua casella di posta.",
        "Iscriviti",
        "Cerca",
        "Accedi",
        "Condividi",
    ),
    "pt": Words(
        "Início|Política|Economia|Mundo|Cultura|Desporto|Opinião",
        "Quem somos|Termos e condições|Política de privacidade|Cookies|Contactos",
        "Este site utiliza cookies para melhorar a sua experiência de navegação.",
        "Aceitar todos|Rejeitar|Gerir opções",
        "Leia também",
        "Ponte reabre ao trânsito na segunda-feira|Sardinha mais cara este verão|Teatro municipal muda de direção",
        "Receba as notícias da manhã no seu e-mail.",
        "Subscrever",
        "Pesquisar",
        "Entrar",
        "Partilhar",
    ),
} | {language: Words(*lines.splitlines()) for language, lines in LINES.items()}
