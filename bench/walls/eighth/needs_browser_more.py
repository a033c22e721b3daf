"""Further script shells, and a page that refuses an old browser."""

from bench.walls.eighth.frames import bare
from bench.walls.eighth.wall import Wall
from claimcheck.model import Reason

RUN = Reason.NEEDS_BROWSER

PAGES = (
    Wall(
        "shell-pl-ladowanie",
        "pl",
        RUN,
        """<!doctype html><html lang="pl"><head><meta charset="utf-8"><title>Rejestr</title></head><body><div id="root"><div class="lds-ring"></div><p>Trwa ładowanie…</p></div><noscript>Aplikacja wymaga włączonej obsługi JavaScript.</noscript></body></html>""",
    ),
    Wall(
        "shell-nl-viewer",
        "nl",
        RUN,
        """<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Bekendmakingen</title></head><body><noscript>Zet JavaScript aan om deze bekendmaking te bekijken.</noscript><app-shell></app-shell><script src="/main.mjs" type="module"></script></body></html>""",
    ),
    Wall(
        "shell-cs-noscript",
        "cs",
        RUN,
        """<!doctype html><html lang="cs"><head><meta charset="utf-8"><title>Sbírka</title></head><body><noscript>Pro zobrazení předpisu je nutné povolit JavaScript.</noscript><div id="q-app"></div></body></html>""",
    ),
    Wall(
        "shell-tr-yukleniyor",
        "tr",
        RUN,
        """<!doctype html><html lang="tr"><head><meta charset="utf-8"><title>Mevzuat</title></head><body><div id="app">Yükleniyor, lütfen bekleyin…</div><script src="/app.js"></script></body></html>""",
    ),
    Wall(
        "shell-ar-js",
        "ar",
        RUN,
        """<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>البوابة</title></head><body><noscript>يرجى تفعيل جافا سكريبت في متصفحك لعرض هذه الصفحة.</noscript><div id="root"></div></body></html>""",
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
)
