"""Is it the real page? `python -m bench.readable`.

First the real pages: each that is called unreadable, or read in part only, is listed with why; then seven sets of
unreadable pages made here, in the words that sites use for them: how many are recognised, and with the right reason.
The second set (`bench.walls.second`) was written when the rules had been tuned to the first, the third
and fourth (`bench.walls.third_and_fourth`) likewise: each was measured before they were tuned again. The fifth (`bench.walls.frames`) has
whole sites around small statements, in twenty languages, and odd pages that must be read; it was written without a look
at the rules, and parted in two by a hash: the rules were tuned on one half (`bench.walls.fifth_tuned`), the other
(`bench.walls.fifth_held`) is counted only: no page of it was looked at, its errors were once counted by reason. A sixth set
(`bench.walls.sixth`: each reason in many languages) and a seventh (`bench.walls.seventh`: what large sites and makers of
firewalls say) were likewise measured before they were tuned to. The eighth (`bench.walls.eighth`) has whole pages as sites
serve them, in seventeen languages, and many short ones that must be read; its one half (`half`) was tuned to first, the other
when that had been measured twice. A ninth (`bench.walls.ninth`) was written when they had been. A page that says that its server has failed may be called so, or gone.
"""

import sys
from collections import Counter
from itertools import product

from bench.corpus import ABSENT, is_there, raw_pages
from bench.walls import eighth, fifth_held, fifth_tuned, frames, ninth, second, seventh, sixth, third_and_fourth
from claimcheck.documents import read
from claimcheck.model import Arrival, Document, Place, Provenance, Reason, Snapshot, Unreadable

URL = "https://news.example/world/2016/10/03/talks-suspended"

# What was found on looking at each real page that is called unreadable.
LOOKED_AT = {
    "camping.info-ligurien.html": "right: an empty root element, the text comes by script",
    "scmp.com.playbook.html": "right: the article stands in a script's data only, nothing is shown",
    "wevolver.com.vehicle.html": "right: an empty root element, the text comes by script",
    "0a12df42d1764095989ab078ee0f940b.html": "right: one paragraph of the article, then “Wählen Sie Ihren Zugang und lesen Sie weiter”",
    "1588233953.html": "right: a section of the paper, by script: menus, a weather form and links",
    "topagrar.com.schnee.solat.html": "right: two sentences of the article, then the prices; the rest is in the markup, hidden",
}

TEASER = {
    "en": ("Talks suspended after weeks of strain", "Diplomats had hoped for a pause, and were told on Monday that there would be none."),
    "de": ("Gespräche nach Wochen ausgesetzt", "Die Diplomaten hatten auf eine Pause gehofft; am Montag hieß es, es werde keine geben."),
    "fr": ("Les pourparlers suspendus", "Les diplomates espéraient une pause ; lundi, on leur a dit qu’il n’y en aurait pas."),
    "es": ("Suspendidas las conversaciones", "Los diplomáticos esperaban una pausa; el lunes supieron que no la habría."),
    "it": ("Colloqui sospesi", "I diplomatici speravano in una pausa; lunedì hanno saputo che non ci sarà."),
    "pl": ("Rozmowy zawieszone", "Dyplomaci liczyli na przerwę; w poniedziałek usłyszeli, że jej nie będzie."),
    "nl": ("Gesprekken opgeschort", "De diplomaten hoopten op een pauze; maandag hoorden ze dat die er niet komt."),
    "ru": ("Переговоры приостановлены", "Дипломаты надеялись на паузу; в понедельник им сказали, что её не будет."),
}  # fmt: skip
# language, heading, what stands below it
WALLS: dict[tuple[str, Reason], list[tuple[str, str, str]]] = {
    ("soft 404", Reason.SOFT_404): [
        ("en", "Page No Longer Available", "You have requested a page that is not on our servers."),
        ("en", "404 - Page not found", "Please check the address."),
        ("en", "Sorry, we can’t find that page", "It may have moved."),
        ("en", "This page doesn’t exist", "Try the search."),
        ("en", "Oops! That page can’t be found.", "It looks like nothing was found at this location."),
        ("en", "Article not found", "The article may have been withdrawn."),
        ("de", "Seite nicht gefunden – Fehler 404", "Vielleicht hilft die Suche."),
        ("de", "Die Seite konnte leider nicht gefunden werden", "Bitte prüfen Sie die Adresse."),
        ("de", "Dokument nicht gefunden", "Zur Startseite"),
        ("fr", "Cette page est introuvable", "Retour à l’accueil"),
        ("fr", "La page que vous cherchez n’existe pas", "Utilisez la recherche."),
        ("es", "No encontramos la página que estás buscando", "Volver a la portada"),
        ("es", "La página solicitada no existe", "Volver a la portada"),
        ("it", "Pagina non trovata", "Torna alla home"),
        ("pl", "Nie znaleziono strony", "Wróć na stronę główną"),
        ("nl", "Deze pagina bestaat niet (meer)", "Terug naar de voorpagina"),
        ("ru", "Страница не найдена", "Перейти на главную"),
        ("ru", "Такой страницы нет", "Перейти на главную"),
    ],
    ("paywall", Reason.PAYWALL): [
        ("en", "Subscribe to continue reading", "Cancel at any time."),
        ("en", "To read the full story, subscribe or sign in", "Digital access, billed monthly."),
        ("en", "This article is for subscribers only", "See our offers."),
        ("en", "You’ve reached your limit of free articles", "Keep reading for less than a coffee a week."),
        ("en", "Unlock this article", "Already a subscriber? Log in"),
        ("de", "Jetzt weiterlesen mit Plus", "Monatlich kündbar."),
        ("de", "Diesen Artikel lesen Sie mit einem Abonnement", "Schon Abonnent? Anmelden"),
        ("de", "Exklusiv für Abonnenten", "Wählen Sie Ihren Zugang."),
        ("fr", "Cet article est réservé aux abonnés", "Déjà abonné ? Se connecter"),
        ("fr", "Il vous reste 85 % de cet article à lire", "La suite est réservée aux abonnés."),
        ("es", "Suscríbete para seguir leyendo", "¿Ya eres suscriptor? Inicia sesión"),
        ("es", "Contenido exclusivo para suscriptores", "Ver ofertas"),
        ("it", "Questo contenuto è riservato agli abbonati", "Sei già abbonato? Accedi"),
        ("pl", "Artykuł dostępny tylko dla prenumeratorów", "Kup dostęp"),
        ("nl", "Verder lezen? Word abonnee", "Al abonnee? Log in"),
        ("ru", "Материал доступен только подписчикам", "Оформить подписку"),
    ],
    ("log in", Reason.PAYWALL): [
        ("en", "Sign in to continue reading", "Your account is free."),
        ("en", "You must log in to view this document", ""),
        ("de", "Bitte melden Sie sich an, um den Artikel zu lesen", ""),
        ("fr", "Connectez-vous pour lire la suite", ""),
        ("es", "Inicia sesión para leer el artículo", ""),
    ],
    ("consent", Reason.CONSENT): [
        ("en", "We value your privacy", "We and our partners store and access information on a device."),
        ("en", "Before you continue", "We use cookies and data to deliver services."),
        ("en", "Your privacy choices", "Accept all or manage your settings."),
        ("de", "Mit Werbung weiterlesen", "Besuchen Sie uns wie gewohnt mit Werbung und Tracking."),
        ("de", "Wir benötigen Ihre Zustimmung", "Mit unseren Partnern verarbeiten wir Daten."),
        ("fr", "Le respect de votre vie privée est notre priorité", "Nous et nos partenaires stockons des informations."),
        ("es", "Nos importa tu privacidad", "Nosotros y nuestros socios almacenamos información."),
        ("it", "Il rispetto della tua privacy è la nostra priorità", "Noi e i nostri partner archiviamo informazioni."),
        ("nl", "Wij respecteren uw privacy", "Wij en onze partners slaan informatie op."),
        ("pl", "Szanujemy Twoją prywatność", "My i nasi partnerzy przechowujemy informacje."),
    ],
}  # fmt: skip
CHALLENGES = [
    ("Just a moment...", "<h1>www.news.example</h1><p>Checking if the site connection is secure</p>"),
    ("Attention Required! | Cloudflare", "<h1>Sorry, you have been blocked</h1><p>You are unable to access news.example</p>"),
    ("news.example", "<p>Please verify you are a human</p><div id=px-captcha></div>"),
    ("Access Denied", "<h1>Access Denied</h1><p>You don't have permission to access this page on this server.</p>"),
    ("Pardon Our Interruption", "<p>As you were browsing something about your browser made us think you were a bot.</p>"),
    ("Are you a robot?", "<p>To continue, please click the box below to let us know you're not a robot.</p>"),
    ("DDoS-Guard", "<h1>Checking your browser before accessing news.example</h1>"),
    ("Einen Moment, bitte", "<p>Bestätigen Sie, dass Sie ein Mensch sind.</p>"),
    ("Vérification de sécurité", "<p>Vérifiez que vous êtes un humain.</p>"),
    ("Один момент…", "<p>Подтвердите, что вы не робот.</p>"),
]  # fmt: skip
SHELLS = [
    "<div id=root></div>",
    "<div id=app></div><noscript>You need to enable JavaScript to run this app.</noscript>",
    "<app-root>Loading…</app-root>",
    "<div id=__next></div><footer><p>© The News</p></footer>",
    "<div id=main><div class=spinner></div></div><noscript>Bitte aktivieren Sie JavaScript.</noscript>",
    "<p>Please enable JavaScript to view this page.</p>",
]
NAVIGATION = "<nav><ul><li><a href=/>Home</a><li><a href=/world>World</a><li><a href=/sport>Sport</a></ul></nav>"
TEASERS = "<section class=latest><h2>Latest</h2>" + "".join(
    f"<article><h3><a href=/s{n}>Another story of the day, number {n}</a></h3><p>What it is about, told in one short line.</p></article>"
    for n in range(5)
) + "</section>"  # fmt: skip
SCRIPTS = "<script>window.dataLayer = [];</script><script src=/a.js></script><script src=/b.js></script>"
LAYOUTS = {
    "bare": "{}",
    "site": NAVIGATION + "<main>{}</main><footer><p>About us. Contact. Terms of use.</p></footer>",
    "busy": SCRIPTS + NAVIGATION + "<main>{}</main>" + TEASERS + "<footer><p>About us. Contact.</p></footer>" + SCRIPTS,
}


def page(language: str, title: str, body: str) -> bytes:
    return f"<!DOCTYPE html><html lang={language}><head><meta charset=utf-8><title>{title}</title></head><body>{body}</body></html>".encode()


def made():
    """Yield each unreadable page made here: its shape, the reason it ought to be given, and its snapshot."""
    for ((shape, reason), walls), (layout, around) in product(WALLS.items(), LAYOUTS.items()):
        for language, heading, below in walls:
            yield (
                f"{shape}, {layout}",
                reason,
                snapshot(page(language, *walled(reason, language, heading, below, around))),
            )
    for title, body in CHALLENGES:
        yield "challenge", Reason.CHALLENGE, snapshot(page("en", title, body + "<script></script>"))
    for body in SHELLS:
        yield "script shell", Reason.NEEDS_BROWSER, snapshot(page("en", "The News", body + SCRIPTS))
    for body in ("", "<p> </p>", "<img src=scan.jpg>", "<video src=a.mp4></video>", "<iframe src=/viewer></iframe>"):
        yield "empty, picture, film", Reason.EMPTY, snapshot(page("en", "", body))
    yield from odd()


def walled(reason: Reason, language: str, heading: str, below: str, around: str) -> tuple[str, str]:
    """Return title and body: an error or a consent wall stands alone, a paywall under a headline and a teaser."""
    if reason is not Reason.PAYWALL:
        return f"{heading} | The News", around.format(f"<h1>{heading}</h1><p>{below}</p>")
    headline, teaser = TEASER[language]
    return f"{headline} | The News", around.format(
        f"<h1>{headline}</h1><p>{teaser}</p><div><h2>{heading}</h2><p>{below}</p></div>"
    )


def odd():
    """Yield what is unreadable by its bytes or its address."""
    whole = page("en", "Front page", "<h1>The News</h1>" + TEASERS * 4)
    for asked, got in (
        (URL, "https://news.example/"),
        (URL, "https://news.example/index.html"),
        (URL, "https://news.example/en"),
    ):
        yield "sent home", Reason.HOME_PAGE, snapshot(whole, asked=asked, got=got)
    article = page("en", "Talks", "<h1>Talks</h1>" + f"<p>{TEASER['en'][1]}</p>" * 20)
    for tail in (b"<p>And then <a hre", b"<div class='story", b"<img src=/x.jpg al"):
        yield "cut off", Reason.TRUNCATED, snapshot(article.removesuffix(b"</body></html>") + tail)
    yield "broken PDF", Reason.TRUNCATED, snapshot(b"%PDF-1.7\n1 0 obj\n<< /Type", kind="application/pdf")
    for start in (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff\xe0", b"GIF89a", b"\x1f\x8b\x08"):
        yield "no text", Reason.NOT_TEXT, snapshot(start + b"\0" * 64)
    yield "no text", Reason.NOT_TEXT, snapshot(b'{"status": "ok"}', kind="application/json")
    yield "too large", Reason.TOO_LARGE, snapshot(b"<p>x" * 300_000)


def snapshot(body: bytes, *, asked: str = URL, got: str | None = None, kind: str = "text/html") -> Snapshot:
    final = got or asked
    return Snapshot(
        Provenance(Place.ORIGIN, Arrival.CACHE, asked, final), body, kind, redirects=(asked,) if got else ()
    )


def trouble_of(found) -> tuple[Reason, str] | None:
    """Return why a reading's silence on a quotation would prove nothing: it is unreadable, or read in part."""
    told = found if isinstance(found, Unreadable) else found.doubt
    return (told.reason, told.detail) if told else None


def real() -> None:
    refused, in_part = [], []
    for raw in raw_pages():
        found = read(snapshot(raw.body, asked=raw.url))
        trouble = trouble_of(found)
        if trouble:
            (in_part if isinstance(found, Document) else refused).append((raw.file, *trouble))
    count = len(raw_pages())
    for listed, called in ((refused, "called unreadable"), (in_part, "read in part")):
        print(f"{count} real pages: {len(listed)} {called} ({len(listed) / count:.2%})")
        for name, reason, detail in listed:
            print(f"  {name}: {reason}, {detail}\n    {LOOKED_AT.get(name, 'not looked at')}")


def fresh():
    """Yield the pages of the second set as `made` does."""
    for shape, reason, language, title, body in second.pages():
        yield shape, reason, snapshot(page(language, title, body))
    for got, reason in second.REDIRECTED:
        yield "redirected", reason, snapshot(page("en", "The Estuary Post", second.whole()), asked=URL, got=got)
    for cut in second.cut():
        yield "cut off", Reason.TRUNCATED, snapshot(cut.encode())


def third():
    """Yield the pages of the third set as `made` does."""
    for language, reason, title, body in third_and_fourth.THIRD:
        yield reason.value, reason, snapshot(page(language, title, second.plain(language, body)))


def fourth():
    """Yield the pages of the fourth set as `made` does."""
    for number, (language, reason, title, body) in enumerate(third_and_fourth.FOURTH):
        around = second.plain if number % 2 else second.site
        yield reason.value, reason, snapshot(page(language, title, around(language, body)))


def own(name: str, pages, first_run: str) -> None:
    counts: Counter = Counter()
    shapes = set()
    for shape, reason, taken in pages:
        trouble = trouble_of(read(taken))
        right = trouble is not None and trouble[0] is reason
        counts.update(pages=1, recognised=trouble is not None, right=right)
        shapes.add(shape)
        if not right:
            said = trouble[0] if trouble else "readable"
            print(f"  {shape}: {said}, not {reason}: {taken.body[60:260]!r}")
    total = counts["pages"]
    print(
        f"{name}, {total} unreadable pages in {len(shapes)} shapes: recognised {counts['recognised'] / total:.3f},"
        f" reason right {counts['right'] / total:.3f} ({first_run})"
    )


def world_page(language: str, frame: str, title: str, body: str, head: str = "") -> Snapshot:
    return snapshot(frames.page(language, frame, title, body.replace("{story}", frames.story(language)), head))


def half(name: str, pages, first_run: str, *, listed: bool) -> None:
    """Count one half of the fifth set: what is unreadable, and what is odd and must be read; list what went wrong."""
    counts: Counter = Counter()
    for language, expected, frame, *rest in pages:
        trouble = trouble_of(read(world_page(language, frame, *rest)))
        reasons = expected if isinstance(expected, tuple) else (expected,)
        right = (trouble[0] if trouble else None) in reasons
        if expected is None:
            counts.update(whole=1, read=right)
        else:
            counts.update(pages=1, recognised=trouble is not None, right=right)
        if listed and not right:
            print(f"  {language}: {trouble or 'readable'}, not {expected}: {rest[0]} | {rest[1][:200]}")
    said = f"{name}, {counts['pages']} unreadable pages: recognised {counts['recognised'] / counts['pages']:.3f}"
    said += f", reason right {counts['right'] / counts['pages']:.3f}"
    if counts["whole"]:
        said += f"; {counts['whole']} readable pages: read {counts['read'] / counts['whole']:.3f}"
    print(f"{said} ({first_run})")


def pages_of_sixth():
    """Yield the pages of the sixth set as those of the fifth."""
    for reason, rows in sixth.MATRIX.items():
        frame = "bare" if reason is Reason.CONSENT else "news"
        yield from ((language, reason, frame, title, body) for language, title, body in rows)
    yield from ((language, None, "office", title, body) for language, title, body in sixth.READABLE)


def pages_of_seventh():
    """Yield the pages of the seventh set as those of the fifth."""
    for reason, rows in seventh.SAYINGS.items():
        yield from ((language, reason, frame, title, body) for language, frame, title, body in rows)


def whole_pages(name: str, walls, also: dict[str, tuple[Reason, ...]], first_run: str) -> None:
    """Count a set of whole pages: those that are not the document, and those that are."""
    counts: Counter = Counter()
    for wall in walls:
        trouble = trouble_of(read(snapshot(wall.html.encode())))
        found = trouble[0] if trouble else None
        failed = (Reason.HTTP_STATUS,) if wall.reason is Reason.SOFT_404 else ()
        right = found in (wall.reason, *failed, *also.get(wall.name, ()))
        if wall.reason is None:
            counts.update(whole=1, read=right)
        else:
            counts.update(pages=1, recognised=trouble is not None, right=right)
        if not right:
            print(f"  {wall.name} ({wall.language}): {found or 'readable'}, not {wall.reason}")
    print(
        f"{name}, {counts['pages']} unreadable pages: recognised {counts['recognised'] / counts['pages']:.3f}, reason right"
        f" {counts['right'] / counts['pages']:.3f}; {counts['whole']} readable pages: read {counts['read'] / counts['whole']:.3f}"
        f" ({first_run})"
    )


def main(arguments: list[str]) -> int:
    """Print all tables; with `--fifth` only those of the fifth set and the later ones."""
    if "--fifth" not in arguments:
        first_four()
    half("fifth set, tuned half", fifth_tuned.PAGES, fifth_tuned.FIRST_RUN, listed=True)
    half("fifth set, half held back", fifth_held.PAGES, fifth_held.FIRST_RUN, listed=False)
    half("sixth set", pages_of_sixth(), sixth.FIRST_RUN, listed=True)
    half("seventh set", pages_of_seventh(), seventh.FIRST_RUN, listed=True)
    whole_pages("eighth set", eighth.PAGES, {}, eighth.FIRST_RUN)
    whole_pages("ninth set", ninth.PAGES, ninth.ALSO, ninth.FIRST_RUN)
    return 0


def first_four() -> None:
    if is_there():
        real()
    else:
        print(ABSENT)
    own("first set", made(), "recognised .895 before any tuning")
    own("second set", fresh(), second.FIRST_RUN)
    own("third set", third(), third_and_fourth.THIRD_RUN)
    own("fourth set", fourth(), third_and_fourth.FOURTH_RUN)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
