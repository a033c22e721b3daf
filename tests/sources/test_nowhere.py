"""Soft 404s told by comparison: what the site answers at an address that cannot exist."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.gathering import gather
from claimcheck.judging import judge
from claimcheck.model import Claim, ClaimSet, Document, Mode, Period, Position, Reason, Reference, Unreadable, Verdict
from claimcheck.sources import Sources
from claimcheck.sources.nowhere import nowhere

from .conftest import NOW, settings
from .servers import answer, serving

HERE = Position("claims.toml", 1)
DAY = date(2016, 10, 3)
STORY = "/2016/10/treaty-talks-end.html"
# No word of it says that anything is missing.
GREETING = (
    "<html><head><title>The Gazette</title></head><body><p>Good to see you here, dear reader, on {path}.</p>"
    "<p>Our editors have picked the finest stories of the week for you, and the weather is on the last page.</p>"
    "<p>Served at {number} o'clock.</p></body></html>"
)
SHORT = (
    "<html><head><title>Treaty talks end</title></head><body><h1>Treaty talks end</h1><p>The talks about the treaty"
    " ended on Monday, the ministry said in a short statement, and no date was named for the next round.</p>"
    "<p>Served at {number} o'clock.</p></body></html>"
)


def read(story, elsewhere, *, quote=None, status="200 OK", record=None, replay=None, robots=None):
    """Return what is read of the story, and the paths asked for, on a site that says `elsewhere` everywhere else."""

    def handle(request, connection):
        if request.target == "/robots.txt":
            connection.sendall(answer((robots or "").encode()))
            return
        body = story if request.target == STORY else elsewhere
        code = "200 OK" if request.target == STORY else status
        text = body.format(path=request.target, number=len(server.asked))
        connection.sendall(answer(text.encode(), code, Content_Type="text/html; charset=utf-8"))

    with serving(handle) as server:
        url = server.url(STORY) if replay is None else replay
        reference = Reference("ref", HERE, url=url, published=Period(DAY, DAY))
        claims = ClaimSet(Path("c.toml"), (reference,), (Claim("c", HERE, quote=quote, references=("ref",)),))
        mode = Mode.LIVE if replay is None else Mode.REPLAY
        here = settings(archives=(), cassettes=record, mode=mode, robots=robots is not None)
        with Sources(here, record=bool(record) and replay is None, clock=lambda: NOW) as sources:
            gathered = gather(claims, here, sources)
        run = judge(claims, gathered, here)
    return gathered.consulted["ref"].readings[0], server.targets, url, run.results[0].verdict


def test_the_same_greeting_at_every_address_is_no_page(tmp_path):
    got, asked, url, verdict = read(GREETING, GREETING, record=tmp_path)
    assert isinstance(got, Unreadable)
    assert (got.reason, verdict) == (Reason.SOFT_404, Verdict.INCONCLUSIVE)
    assert len(asked) == 2
    assert asked[1].startswith("/2016/10/")
    assert asked[1].endswith(".html")
    replayed, _, _, again = read(GREETING, GREETING, record=tmp_path, replay=url)
    assert (replayed.reason, replayed.detail, again) == (got.reason, got.detail, verdict)


@pytest.mark.parametrize(
    ("story", "elsewhere", "status"),
    [
        (SHORT, GREETING, "200 OK"),
        (GREETING, GREETING, "404 Not Found"),
        (SHORT, SHORT.replace("Monday", "Tuesday"), "200 OK"),
        (GREETING, "", "200 OK"),
    ],
)
def test_a_page_of_its_own_is_a_page(story, elsewhere, status):
    got, asked, _, _ = read(story, elsewhere, status=status)
    assert isinstance(got, Document)
    assert len(asked) == 2


def test_nobody_is_asked_about_a_long_page_or_one_that_has_the_words():
    _, asked, _, _ = read(SHORT, GREETING, quote="no date was named for the next round")
    assert asked == [STORY]
    _, asked, _, _ = read(
        SHORT.replace("</body>", "<p>And more words than that. " * 40), GREETING, quote="never said here"
    )
    assert asked == [STORY]


def test_what_robots_txt_forbids_is_not_asked():
    got, asked, _, _ = read(GREETING, GREETING, robots=f"User-agent: *\nAllow: {STORY}\nDisallow: /\n")
    assert asked == ["/robots.txt", STORY]
    assert isinstance(got, Document)


@pytest.mark.parametrize(
    ("url", "shape"),
    [
        ("http://a.example/2016/10/story.html", r"http://a\.example/2016/10/[0-9a-f]{24}\.html"),
        ("http://a.example/2016/10/story/", r"http://a\.example/2016/10/[0-9a-f]{24}"),
        ("http://a.example:8080/index.php?id=7#x", r"http://a\.example:8080/[0-9a-f]{24}\.php"),
        ("http://a.example", r"http://a\.example/[0-9a-f]{24}"),
    ],
)
def test_the_address_that_cannot_exist(url, shape):
    assert re.fullmatch(shape, nowhere(url)), nowhere(url)
    assert nowhere(url) == nowhere(url)
    assert nowhere(url) != nowhere(url + "1")


@given(st.text(max_size=60))
def test_any_address(text):
    assert nowhere("http://a.example/" + text)
    assert isinstance(nowhere(text), str)
