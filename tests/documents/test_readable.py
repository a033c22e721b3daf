"""Is it the real page? Each wall by its own sign; and a readable page is never taken for a wall."""

import json
import tarfile

import pytest

from claimcheck.documents import read
from claimcheck.model import Reason, Unreadable
from tests.documents.made import PROSE, SENTENCE, article, document, needs_web, snapshot, unreadable

NAV = "<nav><ul><li><a href=/>Home</a><li><a href=/world>World</a><li><a href=/sport>Sport</a></ul></nav>"
FOOT = "<footer><p>Help and contact. All rights reserved by the publisher of this site and its partners.</p></footer>"


def site(inside: str, title: str = "The News", head: str = "") -> str:
    return f"<!DOCTYPE html><html><head><title>{title}</title>{head}</head><body>{NAV}<main>{inside}</main>{FOOT}</body></html>"


WALLS = {
    "subscription offer": (
        Reason.PAYWALL,
        site(
            f"<h1>A headline</h1><p>{SENTENCE}</p><h2>Subscribe to read the full story</h2><p>Already a subscriber? Sign in</p>"
        ),
    ),
    "teaser in German": (Reason.PAYWALL, site(f"<h1>Titel</h1><p>{SENTENCE}</p><h3>Weiterlesen mit Plus</h3>")),
    "teaser in French": (Reason.PAYWALL, site(f"<h1>Titre</h1><p>{SENTENCE}</p><p>Article réservé aux abonnés</p>")),
    "teaser in Spanish": (Reason.PAYWALL, site("<h1>Título</h1><p>Suscríbete para seguir leyendo</p>")),
    "not free by its own data": (
        Reason.PAYWALL,
        site(
            f"<h1>A headline</h1><p>{SENTENCE}</p>",
            head='<script type="application/ld+json">{"@type": "NewsArticle", "isAccessibleForFree": "False"}</script>',
        ),
    ),
    "log in": (Reason.PAYWALL, site("<h1>A headline</h1><p>Please log in to read this document in full.</p>")),
    "not found": (Reason.SOFT_404, site("<h1>Page not found</h1><p>We looked for it everywhere.</p>")),
    "404 in the title": (Reason.SOFT_404, site("<p>Nothing here.</p>", title="404 - The News")),
    "not found in German": (Reason.SOFT_404, site("<h1>Seite nicht gefunden</h1>")),
    "not found in Russian": (Reason.SOFT_404, site("<h1>Страница не найдена</h1>")),
    "not found in Chinese": (Reason.SOFT_404, site("<h1>页面不存在</h1>")),
    "not found, with teasers": (
        Reason.SOFT_404,
        site(
            "<h1>Sorry, that page could not be found</h1>"
            + f"<article><h3><a href=/>Story</a></h3><p>{SENTENCE}</p></article>" * 3
        ),
    ),
    "consent": (Reason.CONSENT, site("<h1>We value your privacy</h1><p>We and our partners store information.</p>")),
    "consent in German": (Reason.CONSENT, site("<h2>Mit Werbung weiterlesen</h2><p>Mit Ihrer Zustimmung.</p>")),
    "challenge": (Reason.CHALLENGE, "<title>Just a moment...</title><p>Checking your browser</p><script></script>"),
    "captcha": (Reason.CHALLENGE, "<title>news.example</title><p>Please complete the security check</p>"),
    "shell": (Reason.NEEDS_BROWSER, "<body><div id=root></div><script src=a.js></script></body>"),
    "shell with a plea": (
        Reason.NEEDS_BROWSER,
        "<body><noscript>You need to enable JavaScript.</noscript><div id=app></div><p>The News of today</p><script></script>",
    ),
    "nothing": (Reason.EMPTY, "<html><body></body></html>"),
    "a picture": (Reason.EMPTY, "<html><body><img src=scan.jpg></body></html>"),
    "a film": (Reason.EMPTY, "<html><body><video src=a.mp4></video></body></html>"),
    "cut inside a tag": (Reason.TRUNCATED, f"<html><body><h1>T</h1><p>{PROSE}</p><p>and then<a href='/some"),
}


@pytest.mark.parametrize(("reason", "page"), WALLS.values(), ids=WALLS)
def test_wall(reason, page):
    found = unreadable(page)
    assert found.reason is reason
    assert found.detail


READABLE = {
    "three sentences": site(f"<h1>Press statement</h1><p>{SENTENCE}{SENTENCE}</p>"),
    "an article about paywalls": article(f"<h2>Subscribe to continue reading?</h2><p>{PROSE * 2}</p>"),
    "an article about error pages": article(
        f"<h2>404: page not found</h2><p>{PROSE * 3}</p>", title="Error 404, a history"
    ),
    "an offer at its end": article(f"<p>{PROSE}</p><p>Subscribe to read more like this. Already a subscriber?</p>"),
    "a cookie banner": article("<div class=cookie-banner><p>We value your privacy</p></div><p>The end of it.</p>"),
    "no end tags": f"<h1>T</h1><p>{PROSE}<p>and the last of it",
    "a root that is filled": f"<body><div id=root><h1>T</h1><p>{PROSE}</p></div><script></script></body>",
    "a list": site("<h1>Members</h1><ul>" + "".join(f"<li>Member number {n}</li>" for n in range(40)) + "</ul>"),
    "a comparison": article("<p>Here 5 < 6 and so on</p>").removesuffix("</main></body></html>"),
}


@pytest.mark.parametrize("page", READABLE.values(), ids=READABLE)
def test_readable(page):
    document(page)


SHORT = {  # a headline and two sentences, in the words that walls are made of
    "access restricted": (
        "Access to the harbour restricted",
        "The council has restricted access to the harbour since Monday, when a crane was found to lean towards the market.",
    ),
    "document not found": (
        "Missing page of the treaty not found",
        "A page of the treaty could not be found in the archive, the librarian said. It has been missing since the flood of 1921.",
    ),
    "members only": (
        "Club for members opens its doors",
        "The club, open to members only since 1890, will let the public read its library’s letters from next week on.",
    ),
    "robots": (
        "Robots to check bridges",
        "Robots will check the bridges for cracks, and no human has to climb the piers any more, the ministry said on Friday.",
    ),
    "subscribers": (
        "Telephone firm loses subscribers",
        "The firm lost 40,000 subscribers in a year. Only a third of them said the price was the reason, a reading of its books shows.",
    ),
    "cookies": (
        "Court rules on cookies",
        "Sites must let readers refuse cookies as easily as accept them, the court held on Thursday. Two newspapers had sued the regulator.",
    ),
    "error 500": (
        "Error at plant cost 500 jobs",
        "An error in the accounts of the plant cost 500 people their jobs, the inquiry found. The owner has gone to court against it.",
    ),
    "court order": (
        "Statue removed by court order",
        "The statue on the quay was removed on Sunday by order of the High Court, and stands in the yard of the town hall.",
    ),
    "maintenance": (
        "Ferry back after maintenance",
        "The ferry, which has been in dry dock for maintenance since March, sails again on Friday at the old times and fares.",
    ),
    "strony": (
        "Obie strony nie znalazły porozumienia",
        "Obie strony sporu nie znalazły porozumienia w nocy z wtorku na środę, powiedział rzecznik; rozmowy będą trwały dalej.",
    ),
    "материал": (
        "Материал суда не найден",
        "Материалы дела двадцатилетней давности не найдены, сообщил в среду представитель суда; поиски продолжаются в архиве области.",
    ),
    "記事": (
        "橋の建設費、町が負担へ",
        "町は水曜日、橋の建設費の3分の2を負担すると発表した。残りは通行料でまかなう。反対派は引き続き説明を求めている。",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("headline", "text"), SHORT.values(), ids=SHORT)
def test_a_short_story_in_the_words_of_walls_is_readable(headline, text):
    document(site(f"<h1>{headline}</h1><p>{text}</p><p>{text}</p>", title=f"{headline} | The News"))


@pytest.mark.parametrize(
    ("asked", "got", "moved"),
    [
        ("https://e.org/world/2016/story", "https://e.org/", True),
        ("https://e.org/world/2016/story", "https://e.org/en/", True),
        ("https://e.org/world/2016/story", "https://e.org/index.html", True),
        ("https://e.org/story", "https://e.org/", True),
        ("https://e.org/", "https://www.e.org/", False),
        ("https://e.org/index.php", "https://e.org/", False),
        ("https://e.org/world/2016/story", "https://e.org/world/2016/story/", False),
        ("http://e.org/a/b", "https://www.e.org/a/b", False),
    ],
)
def test_sent_home(asked, got, moved):
    found = read(snapshot(article(""), asked=asked, url=got, redirects=(asked,)))
    assert (isinstance(found, Unreadable) and found.reason is Reason.HOME_PAGE) is moved


def test_real_pages_are_readable():
    folder = needs_web()
    urls = {
        entry["file"]: url
        for name in ("dates.json", "segments.json")
        for url, entry in json.loads((folder / name).read_text(encoding="utf-8")).items()
    }
    refused, count = [], 0
    with tarfile.open(folder / "pages.tar.xz") as archive:
        for member in archive.getmembers()[::6]:
            if not member.isfile():
                continue
            name = member.name.rsplit("/", 1)[-1]
            found = read(snapshot(archive.extractfile(member).read(), url=urls.get(name, "https://e.org/x")))
            count += 1
            if isinstance(found, Unreadable):
                refused.append((name, found.detail))
    assert len(refused) <= 0.01 * count + 1, refused
