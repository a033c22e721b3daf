"""Further script shells, walls of law, empty and cut pages."""

from bench.walls.eighth.frames import app, bare, magazine, news, office
from bench.walls.eighth.truncated import cut
from bench.walls.eighth.wall import Wall
from claimcheck.model import Reason

RUN, LAW, NIL, CUT = Reason.NEEDS_BROWSER, Reason.LEGAL, Reason.EMPTY, Reason.TRUNCATED

PAGES = (
    Wall(
        "shell-pl-ladowanie",
        "pl",
        RUN,
        """<!doctype html><html lang="pl"><head><title>Rejestr</title></head><body><div id="root"><div class="lds-ring"></div><p>Trwa ładowanie…</p></div><noscript>Aplikacja wymaga włączonej obsługi JavaScript.</noscript></body></html>""",
    ),
    Wall(
        "shell-nl-viewer",
        "nl",
        RUN,
        """<!doctype html><html lang="nl"><head><title>Bekendmakingen</title></head><body><noscript>Zet JavaScript aan om deze bekendmaking te bekijken.</noscript><app-shell></app-shell><script src="/main.mjs" type="module"></script></body></html>""",
    ),
    Wall(
        "shell-cs-noscript",
        "cs",
        RUN,
        """<!doctype html><html lang="cs"><head><title>Sbírka</title></head><body><noscript>Pro zobrazení předpisu je nutné povolit JavaScript.</noscript><div id="q-app"></div></body></html>""",
    ),
    Wall(
        "shell-tr-yukleniyor",
        "tr",
        RUN,
        """<!doctype html><html lang="tr"><head><title>Mevzuat</title></head><body><div id="app">Yükleniyor, lütfen bekleyin…</div><script src="/app.js"></script></body></html>""",
    ),
    Wall(
        "shell-ar-js",
        "ar",
        RUN,
        """<!doctype html><html lang="ar" dir="rtl"><head><title>البوابة</title></head><body><noscript>يرجى تفعيل جافا سكريبت في متصفحك لعرض هذه الصفحة.</noscript><div id="root"></div></body></html>""",
    ),
    Wall(
        "browser-fr-obsolete",
        "fr",
        RUN,
        bare(
            "Navigateur",
            """<h1>Votre navigateur n'est plus pris en charge</h1><p>Le site ne peut pas s'afficher avec cette version. Mettez-la à jour ou choisissez un autre navigateur.</p>""",
        ),
    ),
    Wall(
        "law-pt-tribunal",
        "pt",
        LAW,
        bare(
            "Site bloqueado",
            """<p>O site a que pretende aceder encontra-se bloqueado na sequência do cumprimento de ordem judicial ou de determinação da entidade reguladora competente.</p>""",
        ),
    ),
    Wall(
        "law-pl-prawa",
        "pl",
        LAW,
        app(
            "Wideo",
            """<p>Przepraszamy, ten materiał jest niedostępny w kraju, w którym się znajdujesz. Nie mamy praw do jego pokazywania poza Polską.</p>""",
            "pl",
            "Telebrzeg",
        ),
    ),
    Wall(
        "law-sv-rattigheter",
        "sv",
        LAW,
        app(
            "Program",
            """<h2>Programmet går inte att se där du befinner dig</h2><p>Av rättighetsskäl kan det bara visas i Sverige.</p>""",
            "sv",
            "Kustplay",
        ),
    ),
    Wall(
        "law-cs-soud",
        "cs",
        LAW,
        news(
            "Staženo",
            """<h1>Text jsme museli stáhnout</h1><p>Na základě předběžného opatření krajského soudu nesmíme článek do rozhodnutí ve věci zpřístupnit.</p>""",
            "cs",
            "Povodí dnes",
        ),
    ),
    Wall(
        "law-uk-obmezhennia",
        "uk",
        LAW,
        bare(
            "Доступ обмежено",
            """<p>Доступ до цього ресурсу обмежено на підставі розпорядження національного центру управління мережами.</p>""",
        ),
    ),
    Wall(
        "empty-nl-foto",
        "nl",
        NIL,
        magazine("Foto", """<figure><img src="/f.jpg" alt=""></figure>""", "nl", "Kustlijn", related=False),
    ),
    Wall(
        "empty-sv-kungorelse",
        "sv",
        NIL,
        office(
            "Kungörelse", """<h1>Kungörelse</h1><iframe src="/dok/118.pdf" title=""></iframe>""", "sv", "Farledsverket"
        ),
    ),
    Wall("empty-ko-body", "ko", NIL, news("기사", """<div id="articleBody"></div>""", "ko", "포구일보")),
    Wall(
        "cut-nl-alinea",
        "nl",
        CUT,
        cut(
            news(
                "Dijk",
                """<article><h1>Dijkvak bij Waterloo verzakt</h1><p>Een stuk dijk van zestig meter is in de nacht van zondag op maandag een halve meter gezakt.</p><p>Het waterschap heeft zandzakken laten brengen en zegt dat er voor de bewoners geen ge§vaar</p></article>""",
                "nl",
                "De Sluiswachter",
            )
        ),
    ),
    Wall(
        "cut-pt-atributo",
        "pt",
        CUT,
        cut(
            magazine(
                "Salinas",
                """<article><h1>As últimas salinas</h1><p>O sal colhe-se à tarde, quando o vento já se cansou.</p><p>Restam sete marnoteiros, e o mais novo tem <span data-note="cinqu§enta">50</span></p></article>""",
                "pt",
                "Maré Baixa",
            )
        ),
    ),
    Wall(
        "cut-ko-munjang",
        "ko",
        CUT,
        cut(
            news(
                "방파제",
                """<article><h1>방파제 보강 공사 내년으로</h1><p>군은 북쪽 방파제 보강 공사를 내년 3월로 미룬다고 2일 밝혔다.</p><p>잠수 조사에서 기초석이 쓸려 나간 것이 확인돼 설계를 다§시</p></article>""",
                "ko",
                "포구일보",
            )
        ),
    ),
    Wall(
        "cut-ar-jumla",
        "ar",
        CUT,
        cut(
            news(
                "السد",
                """<article><h1>تأجيل ترميم السد</h1><p>قررت الهيئة تأجيل أعمال الترميم إلى الربيع المقبل.</p><p>وقال المهندسون إن الأساسات بحاجة إلى§ فحص</p></article>""",
                "ar",
                "صوت المرفأ",
            )
        ),
    ),
    Wall(
        "cut-tr-etiket",
        "tr",
        CUT,
        cut(
            office(
                "Duyuru",
                """<h1>Kanal kapanışı</h1><p>Kanal 8 Kasım günü saat 09.00 ile 17.00 arasında kapalı olacaktır.</p><p>Geçiş izni olan gemiler <a href="/liste.p§df">liste</a></p>""",
                "tr",
                "Liman Başkanlığı",
            )
        ),
    ),
)
