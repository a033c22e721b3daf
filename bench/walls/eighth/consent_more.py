"""Further full-page consent walls."""

from bench.walls.eighth.frames import bare
from bench.walls.eighth.wall import Wall
from claimcheck.model import Reason

ASK = Reason.CONSENT

PAGES = (
    Wall(
        "consent-pt-concordo",
        "pt",
        ASK,
        bare(
            "A sua privacidade",
            """<h1>A sua privacidade é importante para nós</h1><p>Nós e os nossos 641 parceiros guardamos ou acedemos a informações num dispositivo, tais como cookies, e processamos dados pessoais para anúncios e conteúdos personalizados. Com a sua permissão, podemos usar dados de geolocalização precisos.</p><button>MAIS OPÇÕES</button><button>CONCORDO</button>""",
        ),
    ),
    Wall(
        "consent-de-vor-suche",
        "de",
        ASK,
        bare(
            "Bevor Sie fortfahren",
            """<h1>Bevor Sie zu Laterne Video weitergehen</h1><p>Wir verwenden Cookies und Daten, um Dienste zu betreiben und bereitzustellen, Ausfälle zu prüfen und Maßnahmen gegen Spam zu ergreifen. Wenn Sie „Alle akzeptieren“ auswählen, verwenden wir Cookies auch, um die Effektivität von Werbung zu messen.</p><button>Alle ablehnen</button><button>Alle akzeptieren</button><a>Weitere Optionen</a>""",
        ),
    ),
    Wall(
        "consent-de-contentpass",
        "de",
        ASK,
        bare(
            "Werbefrei oder mit Werbung",
            """<h1>Entscheiden Sie selbst, wie Sie diese Seite nutzen</h1><h2>Mit Werbung weiterlesen</h2><p>Einwilligung in die Verarbeitung durch 143 Partner.</p><button>Einwilligen</button><h2>Mit passfrei lesen</h2><p>Ohne Tracking auf über 500 Websites für 3,99 € monatlich.</p><button>Mitglied werden</button>""",
        ),
    ),
    Wall(
        "consent-at-standardartig",
        "de",
        ASK,
        bare(
            "Willkommen",
            """<h1>Schön, dass Sie da sind!</h1><p>Ehe es zum Artikel geht, brauchen wir eine Antwort: Cookies zulassen und gratis lesen, oder werbefrei um 8 Euro im Monat?</p><button>Einverstanden</button><button>Zum Abo</button>""",
        ),
    ),
    Wall(
        "consent-fr-mur-lettre",
        "fr",
        ASK,
        bare(
            "Cookies",
            """<p>Sans cookies publicitaires, pas de journal gratuit. Choisissez : <b>j'accepte</b> que mes données servent à la publicité, ou <b>je paie</b> 3,99 € pour un mois sans traceurs.</p><button>J'accepte</button><button>Je paie</button><p>Qu'est-ce qu'un traceur ?</p>""",
        ),
    ),
    Wall(
        "consent-es-antes",
        "es",
        ASK,
        bare(
            "Antes de continuar",
            """<h1>Antes de entrar, un momento</h1><p>Con su acuerdo, nosotros y nuestros 858 socios usamos cookies o tecnologías similares para almacenar, acceder y procesar datos personales, como su visita a esta página web.</p><button>Aceptar y cerrar</button><a>Más información →</a>""",
        ),
    ),
    Wall(
        "consent-it-continua-senza",
        "it",
        ASK,
        bare(
            "Il rispetto della tua riservatezza",
            """<a>Continua senza accettare</a><h1>Il rispetto della tua riservatezza è la nostra priorità</h1><p>Noi e i nostri 590 fornitori archiviamo informazioni su un dispositivo (e/o vi accediamo) e trattiamo i dati personali, come gli identificatori unici.</p><button>ALTRE OPZIONI</button><button>ACCETTO</button>""",
        ),
    ),
    Wall(
        "consent-nl-muur-krant",
        "nl",
        ASK,
        bare(
            "Cookies",
            """<h1>Even kiezen</h1><p>Deze krant is gratis te lezen als u advertentiecookies toestaat. Liever niet? Dan kost lezen zonder volgen 2,95 per maand.</p><button>Toestaan</button><button>Betalen</button>""",
        ),
    ),
    Wall(
        "consent-en-oath-guce",
        "en",
        ASK,
        bare(
            "Welcome to the family",
            """<div class="guce"><h1>Lantern is part of the Beacon family of brands</h1><p>When you use our sites and apps, we use cookies to authenticate users, apply security measures, and measure your use. To go on to the article, choose below.</p><button>Accept all</button><button>Reject all</button></div>""",
        ),
    ),
    Wall(
        "consent-ru-soglasie",
        "ru",
        ASK,
        bare(
            "Согласие",
            """<h1>Прежде чем продолжить</h1><p>Мы обрабатываем файлы cookie и передаём обезличенные данные партнёрам. Чтобы открыть страницу, выберите, согласны ли вы на это.</p><button>Согласен</button><button>Настроить</button>""",
        ),
    ),
    Wall(
        "consent-pl-platna",
        "pl",
        ASK,
        bare(
            "Wybierz",
            """<h1>Wybierz sposób korzystania z serwisu</h1><p>Wersja bezpłatna: zgadzam się na reklamy profilowane przez 288 partnerów. Wersja płatna: 9,90 zł miesięcznie, bez śledzenia.</p><button>Zgadzam się</button><button>Kupuję</button>""",
        ),
    ),
)
