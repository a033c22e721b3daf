"""Pages known to have moved: where to, on which days, and that they are asked for only when all else failed."""

from __future__ import annotations

import ssl
from datetime import date
from pathlib import Path

import pytest
import trustme

from claimcheck.gathering import gather
from claimcheck.judging import judge
from claimcheck.model import (
    Arrival,
    Claim,
    ClaimSet,
    Mode,
    Period,
    Place,
    Position,
    Reason,
    Reference,
    Resolve,
    Verdict,
)
from claimcheck.reports.lines import provenance_words
from claimcheck.sources import Sources
from claimcheck.sources.homes import _table, homes_of

from .conftest import NOW, settings
from .servers import answer, by_path, serving

HERE = Position("claims.toml", 1)
CITED = "http://www.state.gov/secretary/remarks/2015/11/249515.htm"
HOME = "https://2009-2017.state.gov/secretary/remarks/2015/11/249515.htm"
QUOTE = "we are here to end the killing"
TEXT = (
    f"<html><body><h1>Remarks</h1><p>“{QUOTE.capitalize()},” the secretary said. {'And so on. ' * 40}</p></body></html>"
)


@pytest.mark.parametrize(
    ("url", "day", "homes"),
    [
        (CITED, date(2015, 11, 14), (HOME,)),
        (CITED, date(2008, 1, 1), (HOME.replace("2009-2017", "2001-2009"),)),
        (CITED, date(2026, 1, 1), ()),
        (CITED, None, ()),
        ("https://state.gov/a?b=c%20d#part", date(2018, 5, 5), ("https://2017-2021.state.gov/a?b=c%20d",)),
        # On the day of the change either may have it.
        ("https://www.whitehouse.gov/x", date(2017, 1, 20), ("https://obamawhitehouse.archives.gov/x", "https://trumpwhitehouse.archives.gov/x")),
        ("HTTP://WWW.Treasury.gov/press-center/press-releases/pages/jl0585.aspx", None, ("https://home.treasury.gov/news/press-releases/jl0585",)),
        ("http://www.un.org/News/Press/docs/2011/sc10200.doc.htm", date(2011, 3, 17), ("https://press.un.org/en/2011/sc10200.doc.htm",)),
        ("http://notstate.gov/x", date(2015, 1, 1), ()),
        ("http://www.state.gov.evil.example/x", date(2015, 1, 1), ()),
        ("http://me@www.state.gov/x", date(2015, 1, 1), ()),
        ("ftp://www.state.gov/x", date(2015, 1, 1), ()),
        ("", None, ()),
    ],
)  # fmt: skip
def test_where_a_page_is_now(url, day, homes):
    assert homes_of(url, day) == homes


def test_every_row_is_in_order():
    for home in _table():
        assert home.new.count("*") == 1
        assert home.new.startswith("http")
        assert home.first is None or home.last is None or home.first < home.last


@pytest.fixture
def new_home(tmp_path, monkeypatch):
    """The new home's server under its real name; yields it and the way to it."""
    authority = trustme.CA()
    authority.cert_pem.write_to_path(str(tmp_path / "ca.pem"))
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "ca.pem"))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("2009-2017.state.gov").configure_cert(context)
    pages = {"/secretary/remarks/2015/11/249515.htm": answer(TEXT.encode(), Content_Type="text/html; charset=utf-8")}
    with serving(by_path(pages), context) as server:
        there = Resolve("2009-2017.state.gov", 443, "127.0.0.1", server.port)
        yield server, (there, Resolve("*", 80, None, 80), Resolve("*", 443, None, 443))


def run(resolve, *, record=False, **changes):
    day = date(2015, 11, 14)
    reference = Reference("kerry", HERE, url=CITED, published=Period(day, day))
    claims = ClaimSet(Path("c.toml"), (reference,), (Claim("c", HERE, quote=QUOTE, references=("kerry",)),))
    here = settings(resolve=resolve, archives=("http://archive.example/web/",), **changes)
    with Sources(here, record=record, clock=lambda: NOW) as sources:
        gathered = gather(claims, here, sources)
    return gathered.consulted["kerry"].readings, judge(claims, gathered, here).results[0]


def test_the_new_home_is_asked_where_nothing_else_could_be_read(new_home, tmp_path):
    server, resolve = new_home
    readings, result = run(resolve, record=True, cassettes=tmp_path / "tapes")
    origin, archive, home = readings
    assert (origin.reason, archive.reason, archive.place) == (Reason.DNS, Reason.DNS, Place.ARCHIVE)
    assert (home.provenance.place, home.provenance.final_url) == (Place.NEW_HOME, HOME)
    assert result.verdict is Verdict.SUPPORTED
    availability = next(finding for finding in result.findings if finding.check == "availability")
    assert f'url = "{HOME}"' in availability.hint
    assert "its new home" in provenance_words(home.provenance)
    assert len(server.asked) == 1

    (_, _, again), replayed = run(resolve, cassettes=tmp_path / "tapes", mode=Mode.REPLAY)
    assert again.text == home.text
    assert (again.provenance.place, again.provenance.arrival) == (Place.NEW_HOME, Arrival.CASSETTE)
    assert replayed.verdict is result.verdict
    assert len(server.asked) == 1


def test_a_new_home_without_the_page_is_told(new_home):
    server, resolve = new_home
    elsewhere = tuple(one for one in resolve if one.host == "*")
    readings, result = run(elsewhere)
    assert [reading.place for reading in readings] == [Place.ORIGIN, Place.ARCHIVE, Place.NEW_HOME]
    availability = next(finding for finding in result.findings if finding.check == "availability")
    assert any(note.startswith("its new home: ") for note in availability.notes)
    assert server.asked == []


def test_a_page_that_is_where_it_was_cited_has_no_other_home(new_home):
    server, resolve = new_home
    pages = {"/secretary/remarks/2015/11/249515.htm": answer(TEXT.encode(), Content_Type="text/html")}
    with serving(by_path(pages)) as there:
        readings, _ = run((Resolve("www.state.gov", 80, "127.0.0.1", there.port), *resolve))
    assert [reading.provenance.place for reading in readings] == [Place.ORIGIN]
    assert server.asked == []
