"""Words that are gone from the page and still in its copy: said, with the day of each."""

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from claimcheck.documents import read
from claimcheck.gathering import Gathered
from claimcheck.judging import judge
from claimcheck.model import (
    Arrival,
    Claim,
    ClaimSet,
    Consulted,
    Place,
    Position,
    Provenance,
    Reference,
    Settings,
    Snapshot,
    Verdict,
)

HERE = Position("claims.toml", 1)
URL = "https://paper.example/story"
QUOTE = "we will go home with a good treaty"
PARAGRAPH = "<p>The talks went on late into the night, and those who came out of the hall said little of them. </p>" * 5
CAPTURED, READ = datetime(2016, 2, 5, tzinfo=UTC), datetime(2026, 3, 1, tzinfo=UTC)


def page(words, provenance):
    body = f"<html><body><h1>Talks</h1><p>{words}</p>{PARAGRAPH}</body></html>"
    return read(Snapshot(provenance, body.encode(), "text/html", "utf-8"))


ORIGIN = Provenance(Place.ORIGIN, Arrival.LIVE, URL, URL, retrieved_at=READ)
COPY = Provenance(Place.ARCHIVE, Arrival.LIVE, URL, f"https://web.archive.org/web/2016/{URL}", CAPTURED, READ)
NEW = Provenance(Place.NEW_HOME, Arrival.LIVE, "https://new.example/story", "https://new.example/story", None, READ)
SAYS = f"“{QUOTE.capitalize()},” she said."


def quote_finding(*pages):
    claims = ClaimSet(
        Path("c.toml"), (Reference("a", HERE, url=URL),), (Claim("c", HERE, quote=QUOTE, references=("a",)),)
    )
    gathered = Gathered({"a": Consulted("a", pages)})
    (result,) = judge(claims, gathered, Settings(today=date(2026, 3, 1))).results
    return next(finding for finding in result.findings if finding.check == "quote")


@pytest.mark.parametrize("now", ["Nothing was said.", SAYS.replace("good", "bad")])
def test_both_days_are_said(now):
    finding = quote_finding(page(now, ORIGIN), page(SAYS, COPY))
    assert finding.verdict is Verdict.SUPPORTED
    assert finding.headline == (
        "the words are in the copy of 5 February 2016, no longer on the page read on 1 March 2026"
    )
    assert finding.evidence.provenance == COPY


def test_a_recording_without_a_day():
    finding = quote_finding(page("Nothing.", replace(ORIGIN, retrieved_at=None)), page(SAYS, COPY))
    assert finding.headline == "the words are in the copy of 5 February 2016, no longer on the page as it is now"


def test_words_that_differ_in_the_copy_too():
    finding = quote_finding(page("Nothing.", ORIGIN), page(SAYS.replace("good", "bad"), COPY))
    assert finding.verdict is Verdict.ALTERED
    assert finding.notes[0] == "found in the copy of 5 February 2016, no longer on the page read on 1 March 2026"


def test_at_the_new_home():
    finding = quote_finding(page("Nothing.", ORIGIN), page(SAYS, NEW))
    assert finding.headline.startswith("the words are at the page's new home, no longer on the page read on 1 March")


def test_words_that_are_on_both():
    assert quote_finding(page(SAYS, ORIGIN), page(SAYS, COPY)).headline == "the words are there"
