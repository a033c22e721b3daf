"""What stands before a date: the word that governs it, whether it is only the edge of a stretch, or still to come."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, NamedTuple

from claimcheck.matching.dates.phrases import phrases_of
from claimcheck.matching.dates.reader import Reader
from claimcheck.matching.dates.tokens import tokens_of
from claimcheck.matching.units import UNITS
from claimcheck.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

_SMALL = (
    "preposition",
    "month_preposition",
    "article",
    "which_before",
    "between",
    "bound",
    "part",
    "to",
    "helper",
)
_OTHER_ARTICLES = frozenset(
    "a an his her their its ein eine einer einem einen un une una um uma uno een en ett sein seine seiner"
    " seinem".split()
)  # they stand before what a noun hangs on, and never before a date
_REACH = 160  # characters looked at before and after a date
_LONGEST_PART = 3  # tokens of "a.m"
_MOST_INNER = 3  # nouns in a row, each joined to the one before by a preposition
_MOST_SMALL = 8  # words between a date and what governs it


class Lead(NamedTuple):
    """How a sentence leads up to a date.

    `governor` is the last word before it that is no preposition or article, with the place where that begins; None
    where a mark of punctuation or the beginning of the text stands there. `is_bound`: "since 3 October", "until", "by";
    `bound` is that word. `further`: what the governor hangs on by prepositions ("acquitted" in "acquitted of fraud on
    Wednesday"). `is_joined`: an "and" stands there, and no governor. `is_ahead`: the sentence tells a plan or
    what is to come.
    """

    governor: str | None
    is_bound: bool
    is_ahead: bool
    bound: str = ""
    further: tuple[str, ...] = ()
    is_joined: bool = False


def lead_of(text: str, date: Span, within: Span, language: str | None = None) -> Lead:
    """Return how `text` leads up to the date at `date`, looking no further than `within`."""
    window = Span(max(within.start, date.start - _REACH), min(within.end, date.end + _REACH))
    tokens = tokens_of(text, window)
    reader = Reader(text, tokens, phrases_of(language), None, month_first=None)
    index = bisect_left(tokens, date.start, key=lambda token: token.start)
    bound = _bound(reader, index)
    place = _governor(reader, index)
    is_joined = place is not None and reader.phrase("joint", place) is not None
    if is_joined:
        place = None
    governor = None if place is None else reader.word(place)
    return Lead(governor, bool(bound), reader.looks_ahead(index), bound, tuple(_further(reader, place)), is_joined)


def _bound(reader: Reader, index: int) -> str:
    """Return the "since", "until" and the like that stands before the date, or begins its words; "" where none does."""
    if reader.phrase("ago_before", index):
        return ""  # "vor drei Wochen"
    if reader.phrase("bound", index):
        return reader.word(index)
    has_article = bool(reader.phrase("article", index - 1)) and reader.is_after("bound", index - 1)
    if not has_article and not reader.is_after("bound", index):
        return ""
    end = index - has_article
    return next(reader.word(start) for start in range(max(end - 4, 0), end) if reader.after("bound", start) == end)


def _further(reader: Reader, place: int | None) -> Iterator[str]:
    """Yield what the noun at `place` hangs on by a preposition, and that in its turn."""
    for _ in range(_MOST_INNER):
        if place is None:
            return
        before = _before_noun(reader, place)
        if not reader.phrase("inner", before) or reader.is_after("bound", before + 1):
            return
        place = _governor(reader, before)
        if place is not None and not reader.phrase("joint", place):
            yield reader.word(place)


def _before_noun(reader: Reader, place: int) -> int:
    """Return the place before the noun at `place`, its article, and one word between them ("a televised address")."""
    before = place - 1
    if not reader.phrase("inner", before) and _is_article(reader, before - 1):
        before -= 1
    return before - _is_article(reader, before)


def _is_article(reader: Reader, place: int) -> bool:
    return bool(reader.phrase("article", place)) or (place >= 0 and reader.word(place) in _OTHER_ARTICLES)


def _governor(reader: Reader, index: int) -> int | None:
    place = index - 1
    for _ in range(_MOST_SMALL):
        if (start := _part_of_day(reader, place)) is not None:
            place = start - 1
        elif place > 0 and (_is_measured(reader, place) or _is_one_more(reader, place)):
            place -= 2
        elif place >= 0 and (_is_one_of(reader, place) or _is_of_a_clock(reader, place)):
            place -= 1
        else:
            break
    word = reader.word(place)
    return place if word.isalnum() and not reader.phrase("clause", place) else None


def _part_of_day(reader: Reader, place: int) -> int | None:
    """Return where the words for a part of the day begin that end at `place`, a full stop after them or not."""
    for end in (place + 1, place):
        for start in range(max(end - _LONGEST_PART, 0), end):
            if reader.after("day_part", start) == end > start and (end > place or reader.word(place) == "."):
                return start
    return None


def _is_of_a_clock(reader: Reader, place: int) -> bool:
    """Return whether the number or the mark at `place` belongs to a time of day: "at 23:40", "gegen 4 Uhr"."""
    if reader.word(place) == ":":
        return reader.is_glued(place) and reader.number(place + 1) is not None
    if reader.number(place) is None:
        return False
    return ":" in (reader.word(place - 1), reader.word(place + 1)) or reader.phrase("day_part", place + 1) is not None


def _is_one_more(reader: Reader, place: int) -> bool:
    """Return whether another year stands before the "and" or comma at `place`: "in 1987 | and 1991"."""
    is_joined = reader.word(place) == "," or reader.phrase("both", place) is not None
    return is_joined and reader.bare_year(place - 1) is not None


def _is_measured(reader: Reader, place: int) -> bool:
    """Return whether a unit stands at `place` with its number before it: "raised by two metres in 1987"."""
    if reader.word(place) not in UNITS:
        return False
    return reader.number(place - 1) is not None or reader.phrase("number", place - 1) is not None


def _is_one_of(reader: Reader, index: int) -> bool:
    return any(reader.phrase(kind, index) for kind in _SMALL)
