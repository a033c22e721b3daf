"""The made-up unreadable pages of the benchmark, and the parts that recognise them: addresses, ends, teasers."""

import pytest

from bench import readable
from claimcheck.documents.cut_off import cut_off
from claimcheck.documents.redirected import redirected
from claimcheck.model import Arrival, Place, Provenance, Reason
from tests.documents.made import PROSE, SENTENCE, article, document


@pytest.mark.parametrize(
    "pages", [readable.made, readable.fresh, readable.third, readable.fourth], ids=lambda pages: pages.__name__
)
def test_unreadable_pages_are_recognised_with_their_reason(pages):
    told = [(reason, readable.trouble_of(readable.read(taken))) for _, reason, taken in pages()]
    assert sum(trouble is not None for _, trouble in told) >= 0.97 * len(told)
    assert sum(trouble is not None and trouble[0] is reason for reason, trouble in told) >= 0.95 * len(told)


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
