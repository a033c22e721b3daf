"""Every date of a text, in order: at each word, the rule that reads most of what follows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.matching.dates import feasts, figures, relative, vague, written
from claimcheck.matching.dates.mention import Precision
from claimcheck.matching.dates.phrases import phrases_of
from claimcheck.matching.dates.reader import Read, Reader
from claimcheck.matching.dates.tokens import tokens_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from claimcheck.matching.dates.mention import Mention
    from claimcheck.model import Period, Span

# Of two that read equally far, the earlier one counts.
_RULES: tuple[Callable[[Reader, int], Read | None], ...] = (
    figures.in_figures,
    written.days,
    vague.part,
    written.months,
    vague.quarter,
    vague.season,
    vague.decade,
    feasts.feast,
    vague.year,
    relative.ago,
    relative.night,
    relative.week_of_a_day,
    relative.weekdays,
    relative.weekday,
    relative.relative_day,
    relative.relative_stretch,
)
_MONTH_FIRST = {"en-us": True, "en-ph": True, "en-ca": None, "en": None, "": None}


def mentions(
    text: str,
    anchor: date | None,
    within: Span | None = None,
    *,
    language: str | None = None,
    year: int | None = None,
) -> list[Mention]:
    """Return the dates told in `text` (inside `within`), in order.

    `anchor` is the day the text was published: it gives a missing year (the last such day up to it, or one soon
    after), a weekday (the last one up to it) and "yesterday" their meaning; without it they are left out. `year` is
    the year of every date that names none, where that is known. `language` (a BCP 47 tag, English where
    None) chooses the words, and with its country the order of day and month in figures: "en-US" has the month first,
    "en" alone leaves it open. Dates written out with a month's whole name are read in every language.
    """
    tag = (language or "").lower().replace("_", "-")
    tokens, phrases = tokens_of(text, within), phrases_of(language)
    reader = Reader(text, tokens, phrases, anchor, _MONTH_FIRST.get(tag, False), year)
    found: list[Mention] = []
    index = 0
    while index < len(reader.tokens):
        read = _longest(reader, index, found)
        if read:
            found += read.mentions
        index = read.end if read else index + 1
    return _without_doubles(found, text)


def phrase(text: str, year: int | None = None, *, language: str | None = None) -> Period | None:
    """Return the days that an editor's words mean ("just before Christmas 2015", "early March"), or None.

    `year` is taken where the words name none.
    """
    found = [one for one in mentions(text, None, language=language, year=year) if not one.is_open]
    return found[0].period if found else None


def _longest(reader: Reader, index: int, found: list[Mention]) -> Read | None:
    if not _may_begin(reader, index):
        return None
    read = [one for rule in _RULES if (one := rule(reader, index))]
    counted = relative.offsets(reader, index, found)
    if counted:
        read.append(counted)
    return max(read, key=lambda one: one.end, default=None)


def _may_begin(reader: Reader, index: int) -> bool:
    token = reader.tokens[index]
    if token.value is not None or token.text in reader.phrases.starters or token.text == "q":
        return True
    if not token.text.isalpha():
        return False
    return reader.phrases.month(token.text) is not None or reader.weekday(index) is not None


def _without_doubles(found: list[Mention], text: str) -> list[Mention]:
    """Drop the weekday of "3 October, a Monday": the written date beside it says which."""
    beside = [None, *found, None]
    return [
        one
        for one, before, after in zip(found, beside, beside[2:], strict=False)
        if one.how != "weekday" or not any(near and _tells_of(near, one, text) for near in (before, after))
    ]


def _tells_of(written_date: Mention, weekday: Mention, text: str) -> bool:
    """Return whether `written_date` says which day `weekday` is: they stand side by side."""
    if written_date.how != "written" or written_date.precision is not Precision.DAY:
        return False
    first, last = sorted((written_date.span, weekday.span))
    return text[first.end : last.start].strip(" ,(") in {"", "the", "a"}
