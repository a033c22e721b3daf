"""The made-up unreadable pages of the benchmark, and the parts that recognise them: addresses, ends, teasers."""

import pytest

from bench import readable
from bench.walls import eighth, fifth_tuned, ninth
from claimcheck.documents.cut_off import cut_off
from claimcheck.documents.redirected import redirected
from claimcheck.documents.site_talk import told
from claimcheck.model import Arrival, Place, Provenance, Reason
from tests.documents.made import PROSE, SENTENCE, article, document, snapshot, unreadable


@pytest.mark.parametrize(
    "pages", [readable.made, readable.fresh, readable.third, readable.fourth], ids=lambda pages: pages.__name__
)
def test_unreadable_pages_are_recognised_with_their_reason(pages):
    told = [(reason, readable.trouble_of(readable.read(taken))) for _, reason, taken in pages()]
    assert sum(trouble is not None for _, trouble in told) >= 0.97 * len(told)
    assert sum(trouble is not None and trouble[0] is reason for reason, trouble in told) >= 0.95 * len(told)


@pytest.mark.parametrize(
    "pages",
    [lambda: fifth_tuned.PAGES, readable.pages_of_sixth, readable.pages_of_seventh],
    ids=["fifth", "sixth", "seventh"],
)
def test_whole_sites_around_a_wall_are_recognised_and_odd_pages_are_read(pages):
    told = [(expected, trouble_of(*rest)) for expected, *rest in map(_with_reasons, pages())]
    walls = [(reasons, reason) for reasons, reason in told if reasons]
    assert sum(reason is not None for _, reason in walls) >= 0.97 * len(walls)
    assert sum(reason in reasons for reasons, reason in walls) >= 0.95 * len(walls)
    assert not [reason for reasons, reason in told if not reasons and reason]


FAILED = Reason.SOFT_404, Reason.HTTP_STATUS  # a page that says that its server has failed


@pytest.mark.parametrize(
    ("pages", "also", "read"),
    [(eighth.PAGES, {}, 0.93), (ninth.PAGES, ninth.ALSO, 0.82)],
    ids=["eighth", "ninth"],
)
def test_whole_pages_are_told_apart(pages, also, read):
    told = [(wall, readable.trouble_of(readable.read(snapshot(wall.html)))) for wall in pages]
    walls = [(wall, trouble and trouble[0]) for wall, trouble in told if wall.reason]
    assert sum(reason is not None for _, reason in walls) >= 0.97 * len(walls)
    right = [
        reason is wall.reason or (wall.reason, reason) == FAILED or reason in also.get(wall.name, ())
        for wall, reason in walls
    ]
    assert sum(right) >= 0.95 * len(walls)
    whole = [trouble for wall, trouble in told if not wall.reason]
    assert sum(trouble is None for trouble in whole) >= read * len(whole)


def _with_reasons(row):
    language, reason, *rest = row
    return (reason if isinstance(reason, tuple) else (reason,) if reason else ()), language, *rest


def trouble_of(language, *page):
    trouble = readable.trouble_of(readable.read(readable.world_page(language, *page)))
    return trouble and trouble[0]


BANNER = "<div class=cookie-banner><p>We use cookies to improve your experience.</p><button>Accept all</button></div>"
LINKS = (
    "<nav><ul><li><a href=/1>News</a><li><a href=/2>World</a><li><a href=/3>Sport</a><li><a href=/4>More</a></ul></nav>"
)


@pytest.mark.parametrize(
    ("inside", "reason"),
    [
        ("<h1>Page not found</h1>", Reason.SOFT_404),
        ("<video src=a.mp4></video>", Reason.EMPTY),
        ("<h1>Pool shut</h1><p>The pool is shut on Friday.</p>", None),
    ],
)
def test_a_banner_is_taken_off_before_a_page_is_judged(inside, reason):
    found = readable.trouble_of(readable.read(snapshot(f"<body>{LINKS}<main>{inside}</main>{LINKS}{BANNER}")))
    assert (found and found[0]) is reason


def test_a_banner_alone_is_a_wall():
    assert unreadable(f"<body>{BANNER}").reason is Reason.CONSENT


@pytest.mark.parametrize(
    ("text", "speaks"),
    [
        ("The page you asked for could not be found on this server.", False),
        ("Die Seite wurde leider nicht gefunden.", False),
        ("“Page not found” is what the mayor saw.", True),
        ("The website was down on Monday.", True),
        ("The website was down, its owner said.", True),
        ("Grain dust burned for three hours.", True),
        ("粉尘燃烧了三个小时，没有人受伤。", True),
        ("抱歉，您访问的页面不存在。", False),
        ("Short words.", False),
    ],
)
def test_a_sentence_speaks_of_the_world_or_of_its_site(text, speaks):
    assert (told(text) > 0) is speaks


def test_a_page_that_explains_codes_is_no_error():
    rows = "".join(
        f"<tr><td>{code}<td>{said}</tr>"
        for code, said in ((404, "Not found"), (500, "Server error"), (503, "Maintenance"))
    )
    assert document(f"<body><h1>Error codes of the service</h1><table>{rows}</table>").doubt is None


def test_what_speaks_of_its_site_alone_is_doubted_and_read():
    found = document(
        f"<body>{LINKS}<main><h1>Hm</h1><p>Please mind the address bar: your link may be an odd one.</p></main>"
    )
    assert found.doubt is not None
    assert "address bar" in found.text


STORY = "https://news.example/world/2016/10/03/talks-with-russia-suspended"


@pytest.mark.parametrize(
    ("asked", "got", "reason"),
    [
        (STORY, "https://news.example/", Reason.HOME_PAGE),
        (STORY, "https://www.news.example/?gone=1", Reason.HOME_PAGE),
        (STORY, "https://news.example/world", Reason.HOME_PAGE),
        (STORY, "https://news.example/world/2016", None),  # it names a year: an archive's page, perhaps
        (STORY, "https://www.news.example/world/2016/10/03/talks-with-russia-suspended/", None),
        (STORY, "https://news.example/archive/talks-with-russia-suspended", None),
        (STORY, "https://news.example/404.html", Reason.SOFT_404),
        (STORY, "https://news.example/login?next=/world", Reason.PAYWALL),
        (STORY, "https://consent.news.example/?to=/world", Reason.CONSENT),
        (STORY, "https://news.example/captcha", Reason.CHALLENGE),
        (
            "https://news.example/politics/us-suspends-talks/amp",
            "https://news.example/politics/us-suspends-talks",
            None,
        ),
        ("https://news.example/story/12345/some-long-slug", "https://news.example/story/12345", None),
        ("https://news.example/story.php?id=7", "https://news.example/story.php?id=7&ref=x", None),
        ("https://news.example/world/index.html", "https://news.example/world/", None),
        ("https://news.example/errors/how-a-bug-was-found", "https://news.example/errors/how-a-bug-was-found-2", None),
        ("https://news.example/subscribe/now", "https://news.example/subscribe/", None),
        ("https://news.example/", "https://news.example/en/", None),
        ("https://[bad", "https://[bad", None),
    ],
)
def test_where_an_address_led(asked, got, reason):
    found = redirected(Provenance(Place.ORIGIN, Arrival.LIVE, asked, got))
    assert (found and found[0]) == reason


WHOLE = f"<html><head><title>T</title></head><body><div><main><article><h1>T</h1><p>{PROSE}</p>"


@pytest.mark.parametrize(
    ("html", "cut"),
    [
        (WHOLE + "</article></main></div></body></html>", False),
        (WHOLE + "</article></main></div>", False),
        (f"<h1>T</h1><p>{PROSE}<p>and so on without an end", False),
        (f"<body><h1>T</h1><p>{PROSE}<p>and so on without an end", False),
        (f"<body><div><p>{PROSE}<p>A sentence that ends here.", False),
        (WHOLE + "</article></main></div></body></html><!-- served by", False),
        (WHOLE + "<p>and then it bro", True),
        (WHOLE, True),
        (WHOLE + "<script>var a = {", True),
        (WHOLE + "<!-- ad", True),
        (WHOLE + "<a href='x", True),
        (WHOLE + "<", True),
        ("", False),
    ],
)
def test_where_a_page_was_cut_off(html, cut):
    assert (cut_off(html) is not None) is cut


FREE = '<script type="application/ld+json">{{"@type": "NewsArticle", "isAccessibleForFree": {}, "hasPart": {{"cssSelector": "{}"}}}}</script>'


@pytest.mark.parametrize(
    ("inside", "head", "partly"),
    [
        (f"<p>{SENTENCE * 2}</p><div class=rest></div>", FREE.format("false", ".rest"), True),
        (f"<p>{SENTENCE * 2}</p><div class=rest>{PROSE}</div>", FREE.format("false", ".rest"), False),
        (f"<p>{SENTENCE * 2}</p><div class=rest></div>", FREE.format("true", ".rest"), False),
        (f"<p>{SENTENCE * 2}</p><div class=rest></div>", FREE.format("false", "]["), False),
        (f"<p>{SENTENCE}And then they…</p><h3>Subscribe to read on</h3>", "", True),
        (f"<p>{SENTENCE}And then they…</p><h3>Subscribe to read on</h3><p>{PROSE}</p>", "", False),
        (f"<p>{SENTENCE * 3}</p><h3>Subscribe to our letter and read more</h3>", "", False),
        (f"<p>{SENTENCE * 3}</p><h3>Subscribe and read on</h3>", FREE.format('"False"', ".x"), True),
    ],
)
def test_a_teaser_is_read_as_far_as_it_goes(inside, head, partly):
    found = document(article(inside, head=head))
    assert (found.doubt is not None and found.doubt.reason is Reason.PAYWALL) is partly
