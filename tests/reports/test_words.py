"""Dates, provenances and cut contexts in words."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from claimcheck.model import Arrival, Claim, Period, Place, Provenance
from claimcheck.reports.lines import claim_context, closing_words, opening_words, period_words, provenance_words
from tests.reports.runs import CAPTURED, COPY, FILE, KEPT, LIVE, MOVED, PINNED, at


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        (date(2016, 10, 3), date(2016, 10, 3), "3 October 2016"),
        (date(2016, 2, 1), date(2016, 2, 29), "February 2016"),
        (date(2016, 2, 1), date(2016, 2, 28), "1 February 2016 to 28 February 2016"),
        (date(2015, 11, 1), date(2015, 12, 31), "November 2015 to December 2015"),
        (date(2016, 1, 1), date(2016, 12, 31), "2016"),
        (date(2015, 1, 1), date(2016, 12, 31), "2015 to 2016"),
        (date(2016, 5, 30), date(2016, 6, 2), "30 May 2016 to 2 June 2016"),
    ],
)
def test_period(first: date, last: date, words: str) -> None:
    assert period_words(Period(first, last)) == words
    assert period_words(Period(first, last, approximate=True)) == f"about {words}"


@pytest.mark.parametrize(
    ("provenance", "words"),
    [
        (LIVE, "example.org/harbour, live page of 20 November 2026"),
        (MOVED, "example.org/old → example.org/new/home, recording of 20 November 2026"),
        (KEPT, "example.org/kept, kept copy"),
        (COPY, "example.org/story, archive copy of 5 February 2016 (recorded)"),
        (PINNED, "example.org/pinned, archive copy of 5 February 2016"),
        (replace(LIVE, rendered=True), "example.org/harbour, live page of 20 November 2026, rendered in a browser"),
        (FILE, "saved/minutes.pdf, local file"),
        (
            Provenance(Place.ARCHIVE, Arrival.CACHE, "https://perma.example/X1", "https://perma.example/X1"),
            "perma.example/X1, archive copy of unknown date (kept)",
        ),
        (
            Provenance(Place.ARCHIVE, Arrival.LIVE, "https://a.example/web/20160205/x", "y", captured_at=CAPTURED),
            "a.example/web/20160205/x, archive copy of 5 February 2016",
        ),
    ],
)
def test_provenance(provenance: Provenance, words: str) -> None:
    assert provenance_words(provenance) == words


@pytest.mark.parametrize(
    ("text", "limit", "closing", "opening"),
    [
        ("one two three", None, "one two three", "one two three"),
        ("one two three", 13, "one two three", "one two three"),
        ("one two three", 9, "…three", "one two…"),
        ("unbroken", 4, "…oken", "unbr…"),
        ("", 4, "", ""),
    ],
)
def test_context_is_cut_between_words(text: str, limit: int | None, closing: str, opening: str) -> None:
    assert closing_words(text, limit) == closing
    assert opening_words(text, limit) == opening


@pytest.mark.parametrize(
    ("quote", "text", "words"),
    [
        ("no", "In May the Pilot refused.", "the Pilot, May"),
        (None, "In May the Pilot refused.", ""),
        (None, "In May he refused.", "the Pilot"),
        (None, None, "the Pilot, May"),
    ],
)
def test_context_is_not_said_twice(quote: str | None, text: str | None, words: str) -> None:
    assert claim_context(Claim("id", at(1), text, quote, "the Pilot", date_text="May")) == words
