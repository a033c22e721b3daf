"""One text being read: its tokens, its language, the day it was published; and the smallest pieces of a date."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from itertools import takewhile
from typing import TYPE_CHECKING, NamedTuple

from claimcheck.matching.dates.edtf import month_or_year
from claimcheck.model import Period, Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from claimcheck.matching.dates.mention import Mention
    from claimcheck.matching.dates.phrases import Phrases
    from claimcheck.matching.dates.tokens import Token

_FIRST_YEAR, _LAST_YEAR = 1000, 2199
_MOST_DAYS = 31
_SOON = timedelta(days=31)
_NO_DAY_AFTER = frozenset(".,:/-–$€£#§")  # glued before a number, they make it a part of something else
_SENTENCE_END = frozenset(".!?\n")
_EDGES = _SENTENCE_END | frozenset('"“”„«»')
_OPENING = _SENTENCE_END | frozenset("\"“”«»„':;(–")


class Read(NamedTuple):
    """What a rule read, and the index of the token after it."""

    mentions: tuple[Mention, ...]
    end: int


@dataclass(frozen=True, slots=True)
class Reader:
    """A text and what is known of it.

    `month_first` says how "3/10" is meant, None where that is not known; `year_told` is that of a date without one.
    """

    text: str
    tokens: Sequence[Token]
    phrases: Phrases
    anchor: date | None
    month_first: bool | None
    year_told: int | None = None

    # ------------------------------------------------------------------ looking

    def word(self, index: int) -> str:
        """Return the word, number or mark at `index`; "" beyond the text."""
        return self.tokens[index].text if 0 <= index < len(self.tokens) else ""

    def number(self, index: int) -> int | None:
        """Return the number at `index`, if it is one of four digits at the most."""
        return self.tokens[index].value if 0 <= index < len(self.tokens) else None

    def is_glued(self, index: int) -> bool:
        """Return whether nothing stands between the token at `index` and the one before it."""
        return 0 < index < len(self.tokens) and self.tokens[index - 1].end == self.tokens[index].start

    def phrase(self, kind: str, index: int) -> tuple[object, int] | None:
        """Return the meaning and the end of the phrase of `kind` at `index`."""
        return self.phrases.at(kind, self.tokens, index)

    def after(self, kind: str, index: int) -> int:
        """Return the index after the phrase of `kind` at `index`; `index` itself where there is none."""
        found = self.phrase(kind, index)
        return found[1] if found else index

    def is_after(self, kind: str, index: int) -> bool:
        """Return whether a phrase of `kind` ends just before `index`."""
        return any(
            (found := self.phrase(kind, start)) and found[1] == index for start in range(max(index - 4, 0), index)
        )

    def begins_sentence(self, index: int) -> bool:
        """Return whether the token at `index` is the first of a sentence or of a quotation."""
        return index == 0 or self.word(index - 1) in _OPENING

    def span(self, start: int, end: int) -> Span:
        """Return the characters of the tokens from `start` up to `end`."""
        return Span(self.tokens[start].start, self.tokens[end - 1].end)

    def looks_ahead(self, index: int, back: int = 14, on: int = 10) -> bool:
        """Return whether the sentence around `index` speaks of what is still to come; what it quotes does not count."""
        before = range(index - 1, max(index - back, -1), -1)
        after = range(index, min(index + on, len(self.tokens)))
        return any(self.phrase("future", place) for places in (before, after) for place in self._up_to_an_edge(places))

    def _up_to_an_edge(self, places: range) -> Iterator[int]:
        """Yield `places` as far as neither a sentence nor a quotation ends or begins."""
        return takewhile(lambda place: self.word(place) not in _EDGES, places)

    # ------------------------------------------------------------------ pieces of a date

    def day(self, index: int) -> tuple[int, int] | None:
        """Return the day of the month told at `index` ("3", "3rd", "1er", "third"), and the index after it."""
        told = self.phrase("ordinal_day", index)
        if told:
            return int(str(told[0])), told[1]
        value = self.number(index)
        if (
            value is None
            or not 1 <= value <= _MOST_DAYS
            or len(self.word(index)) > 2
            or self._is_inside_a_number(index)
        ):
            return None
        return value, self._after_ending(index + 1)

    def _is_inside_a_number(self, index: int) -> bool:
        """Return whether the number at `index` is the tail of a longer one, or an amount: "10.3", "$3", "B3"."""
        if not self.is_glued(index):
            return False
        before = self.word(index - 1)
        if before == "'":  # "l'8 ottobre", but not "'16"
            return not (self.is_glued(index - 1) and self.word(index - 2).isalpha())
        if before in "–-/":
            return not self.is_glued(index - 1) or len(self.word(index - 2)) > 2
        return before in _NO_DAY_AFTER or before.isalnum()

    def _after_ending(self, index: int) -> int:
        """Return the index after the ending of an ordinal number, as "rd" in "3rd" or "-го" in "3-го"."""
        if self.word(index) == "-" and self.is_glued(index) and self.is_glued(index + 1):
            end = self.after("ordinal_ending", index + 1)
            return end if end > index + 1 else index
        if self.is_glued(index) and (end := self.after("ordinal_ending", index)) > index:
            return index if self.word(index) == "." and self.is_glued(index + 1) and self.number(index + 1) else end
        return index + 1 if self.word(index) in {"º", "°"} else index

    def month(self, index: int) -> tuple[int, int] | None:
        """Return the month named at `index`, and the index after it and its full stop."""
        word = self.word(index)
        found = self.phrases.month(word) if word[:1].isalpha() else None
        if found is None:
            return None
        dotted = self.word(index + 1) == "." and self.is_glued(index + 1) and len(word) < 6
        return found, index + 1 + dotted

    def weekday(self, index: int) -> tuple[int, int] | None:
        """Return the weekday (Monday is 0) named at `index`, and the index after it."""
        word = self.word(index)
        if not word.isalpha():
            return None
        if self.word(index + 1) in {"-", "'"} and self.is_glued(index + 1) and self.is_glued(index + 2):
            joined = self.phrases.weekday(f"{word}{self.word(index + 1)}{self.word(index + 2)}")
            if joined is not None:  # "segunda-feira", "п'ятниця"
                return joined, index + 3
        named = self.phrases.weekday(word)
        return None if named is None else (named, index + 1)

    def years(self, month: int, day: int, index: int) -> tuple[int, ...]:
        """Return the years that a date without one may mean, the likeliest first; none where nothing is known.

        The last such day up to the day of publication, or one within the next month; where the text looks ahead, or
        the next one is nearer, that is a second reading.
        """
        if self.year_told is not None:
            return (self.year_told,)
        if self.anchor is None:
            return ()
        anchor = self.anchor
        near = _near_days(month, day, anchor)
        nearest = min(near, key=lambda one: abs(one - anchor), default=None)
        if nearest is None or nearest <= anchor + _SOON:
            return (nearest.year,) if nearest else ()
        past = max((one for one in near if one <= anchor), default=nearest)
        likelier = (nearest, past) if self.looks_ahead(index) else (past, nearest)
        return tuple(dict.fromkeys(one.year for one in likelier))

    def is_capital(self, index: int) -> bool:
        """Return whether the word at `index` begins with a capital letter."""
        return index < len(self.tokens) and self.tokens[index].is_upper

    def year(self, index: int) -> tuple[int, int] | None:
        """Return the year told at `index`, after a comma, an "of" or the word for year; and the index after it."""
        start = index
        for kind in ("of", "year_word"):
            start = self.after(kind, start)
        return self.bare_year(start)

    def bare_year(self, index: int) -> tuple[int, int] | None:
        """Return the four-digit year at `index`, where it is no part of a longer number or word."""
        value = self.number(index)
        if value is None or not _FIRST_YEAR <= value <= _LAST_YEAR or len(self.word(index)) != 4:
            return None
        glued = self.is_glued(index + 1)
        if glued and (self.word(index + 1).isalnum() or self.word(index + 1) in "%‰_"):
            return None
        if glued and self.word(index + 1) in ".,:" and self.is_glued(index + 2) and self.number(index + 2) is not None:
            return None
        return value, index + 1


# --------------------------------------------------------------------------- periods


def one_day(day: date, *, approximate: bool = False) -> Period:
    """Return `day` as a period."""
    return Period(day, day, approximate)


def _near_days(month: int, day: int, anchor: date) -> list[date]:
    """Return the day in the years around `anchor`, where they have it."""
    days = []
    for year in range(anchor.year - 4, anchor.year + 5):
        try:
            days.append(date(year, month, day))
        except ValueError:  # 29 February
            continue
    return days


def months_on(day: date, months: int) -> Period:
    """Return the whole month that lies `months` after (negative: before) that of `day`."""
    index = day.year * 12 + day.month - 1 + months
    return month_or_year(index // 12, index % 12 + 1)


def week_of(day: date) -> Period:
    """Return Monday to Sunday of the week of `day`."""
    monday = day - timedelta(days=day.weekday())
    return Period(monday, monday + timedelta(days=6))
