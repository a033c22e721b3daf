"""The date printed in a reference: agreed, one day off, an update's, a first home's, or plainly another."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from claimcheck import checks, documents
from claimcheck.checks.publication import day_of, year_of
from claimcheck.gathering import cited_day
from claimcheck.matching.dates import parse_edtf
from claimcheck.model import (
    Arrival,
    ClaimSet,
    Consulted,
    Place,
    Position,
    Provenance,
    Reference,
    Snapshot,
)

HERE = Position("claims.toml", 1)
PLAIN = "https://news.example/bridge"
TEXT = (
    "<p>The harbour bridge will not be rebuilt, the mayor said, and nobody in the chamber asked him why that was so.</p>"
    "<p>The council moved on to the question of the tram, which took it until well after midnight.</p>"
)


def meta(published: str, modified: str = "") -> str:
    changed = f'<meta property="article:modified_time" content="{modified}T10:00:00Z">' if modified else ""
    return f'<meta property="article:published_time" content="{published}T10:00:00Z">{changed}'


def case_of(printed: str | None, head: str, url: str = PLAIN, text: str = "") -> tuple[Reference, checks.Case]:
    reference = Reference("source", HERE, url=url, published=parse_edtf(printed) if printed else None)
    body = f"<!doctype html><html lang=en><head><title>Bridge</title>{head}</head><body><h1>Bridge</h1>{text}{TEXT}</body></html>"
    snapshot = Snapshot(Provenance(Place.ORIGIN, Arrival.LIVE, url, url), body.encode(), "text/html")
    reading = documents.read(snapshot, reference)
    claim_set = ClaimSet(Path("claims.toml"), (reference,), ())
    return reference, checks.Case(
        claim_set, {"source": Consulted("source", (reading,))}, date(2026, 1, 1), frozenset({"date"})
    )


RULES = [
    # printed, head of the page, address, its text, verdict, reason, what is said
    ("2016-10-03", meta("2016-10-03"), PLAIN, "", "supported", None, "agrees"),
    ("2016-10", meta("2016-10-03"), PLAIN, "", "supported", None, "agrees"),
    ("2016-10-04", meta("2016-10-03"), PLAIN, "", "review", "one-day", "one day apart"),
    ("2016-10-09", meta("2016-10-03"), PLAIN, "", "contradicted", None, "3 October 2016"),
    ("2015-10", meta("2016-10-03"), PLAIN, "", "contradicted", None, "3 October 2016"),
    ("2016-10-09", meta("2016-10-03", "2016-10-09"), PLAIN, "", "review", "date-unclear", "day of change"),
    ("2016-11-30", meta("2016-10-03", "2016-10-09"), PLAIN, "", "review", "date-unclear", "3 October 2016"),
    (
        "2014-05-03",
        meta("2016-10-03"),
        PLAIN,
        "<p>First published in The Courier on 3 May 2014.</p>",
        "supported",
        None,
        "first appeared",
    ),
    (
        "2014-05-03",
        meta("2016-10-03"),
        PLAIN,
        "<p>Ursprünglich veröffentlicht am 3. Mai 2014.</p>",
        "supported",
        None,
        "first appeared",
    ),
    ("2014-05-03", meta("2016-10-03"), "https://news.example/2014/05/03/bridge", "", "supported", None, "address"),
    ("2016-10-09", '<meta name="date" content="2016-10-03">', PLAIN, "", "review", "date-unclear", "3 October 2016"),
    ("2016-10-03", '<meta name="creation_date" content="2016-10-03">', PLAIN, "", "supported", None, "agrees"),
    ("2016-10-09", "", "https://news.example/2016/10/03/bridge", "", "contradicted", None, "address"),
    (None, meta("2016-10-03"), PLAIN, "", "supported", None, "no date to compare"),
]


@pytest.mark.parametrize(("printed", "head", "url", "text", "verdict", "reason", "said"), RULES)
def test_a_printed_date_is_held_against_the_source(
    printed: str | None, head: str, url: str, text: str, verdict: str, reason: str | None, said: str
) -> None:
    reference, case = case_of(printed, head, url, text)
    [finding] = checks.examine_reference(reference, case)
    assert (finding.verdict, finding.reason) == (verdict, reason), finding.headline
    assert said in finding.headline
    assert finding.evidence is not None


def test_a_page_without_any_date_says_nothing() -> None:
    reference, case = case_of("2016-10-03", "")
    assert checks.examine_reference(reference, case) == ()


def test_a_repost_tells_both_days() -> None:
    reference, case = case_of(
        "2014-05-03", meta("2016-10-03"), PLAIN, "<p>First published in The Courier on 3 May 2014.</p>"
    )
    [finding] = checks.examine_reference(reference, case)
    assert "3 May 2014" in finding.evidence.passage
    assert "3 October 2016" in finding.notes[0]


def test_one_home_for_the_day_of_publication() -> None:
    reference, case = case_of("2016-10-09", meta("2016-10-03"))
    [page] = case.pages("source")
    assert cited_day(reference) == date(2016, 10, 9)
    assert day_of(reference, page) == date(2016, 10, 3)
    assert year_of(reference, page) == 2016


def test_the_day_wanted_of_an_archive_is_the_printed_one_then_the_addresss() -> None:
    dated = Reference("a", HERE, url="https://news.example/2016/10/03/bridge")
    assert cited_day(dated) == date(2016, 10, 3)
    read = Reference("b", HERE, url=PLAIN, accessed=parse_edtf("2016-12"))
    assert cited_day(read) == date(2016, 12, 31)
    assert cited_day(Reference("c", HERE, url=PLAIN)) is None
