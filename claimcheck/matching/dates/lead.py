"""What stands before a date: the word that governs it, whether it is only the edge of a stretch, or still to come."""

from __future__ import annotations

from bisect import bisect_left
from typing import NamedTuple

from claimcheck.matching.dates.phrases import phrases_of
from claimcheck.matching.dates.reader import Reader
from claimcheck.matching.dates.tokens import tokens_of
from claimcheck.model import Span

_SMALL = ("preposition", "month_preposition", "article", "which_before", "between", "bound", "part", "to", "helper")
_REACH = 160  # characters looked at before and after a date
_MOST_SMALL = 4  # words between a date and what governs it


class Lead(NamedTuple):
    """How a sentence leads up to a date.

    `governor` is the last word before it that is no preposition or article, with the place where that begins; None
    where a mark of punctuation or the beginning of the text stands there. `is_bound`: "since 3 October", "until", "by".
    `is_ahead`: the sentence tells a plan or what is to come.
    """

    governor: str | None
    is_bound: bool
    is_ahead: bool


def lead_of(text: str, date: Span, within: Span, language: str | None = None) -> Lead:
    """Return how `text` leads up to the date at `date`, looking no further than `within`."""
    window = Span(max(within.start, date.start - _REACH), min(within.end, date.end + _REACH))
    tokens = tokens_of(text, window)
    reader = Reader(text, tokens, phrases_of(language), None, month_first=None)
    index = bisect_left(tokens, date.start, key=lambda token: token.start)
    return Lead(_governor(reader, index), _is_bound(reader, index), reader.looks_ahead(index))


def _is_bound(reader: Reader, index: int) -> bool:
    """Return whether "since", "until" and the like stand before the date, an article between, or begin its words."""
    if reader.phrase("bound", index) or reader.is_after("bound", index):
        return True
    return bool(reader.phrase("article", index - 1)) and reader.is_after("bound", index - 1)


def _governor(reader: Reader, index: int) -> str | None:
    place = index - 1
    for _ in range(_MOST_SMALL):
        if place < 0 or not _is_one_of(reader, place):
            break
        place -= 1
    word = reader.word(place)
    return word if word.isalnum() else None


def _is_one_of(reader: Reader, index: int) -> bool:
    return any(reader.phrase(kind, index) for kind in _SMALL)
