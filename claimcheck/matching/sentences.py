"""Where sentences begin and end, near one place in a long text: no pass over the whole is needed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claimcheck.matching.calendar import month_of, weekday_of
from claimcheck.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

_ABBREVIATIONS = frozenset(
    "mr mrs ms dr prof sen rep gov gen lt col maj capt cmdr sgt st no vs etc inc ltd corp co jr sr hon rev "
    "messrs mt ft "
    "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur fri sat sun "
    "e.g i.e cf al approx dept est fig figs eq ed eds vol pp ch sec art u.s u.k u.n a.m p.m ph.d d.c "
    "bzw z.b d.h nr hr fr m mme mlle dr sra".split()
)
_END = re.compile(r"([.!?…]+)([\"'”’»)\]]*)(?=\s|$)|[。！？]+[」』”’]*|\n")
_WORD_BEFORE = re.compile(r"[\w.]+$")
_DAY_BEFORE = re.compile(r"(?<!\d)(?:[12]?\d|3[01])$")
_FIRST_WORD = re.compile(r"[^\W\d_]{3,}")
_DOTTED_DAYS = ("de", "cs", "da", "no", "fi")  # languages that write the day of the month with a full stop
_NAME = re.compile(r"[A-ZÀ-Þ][a-zà-ÿ][\w’'-]+")
_REACH = 2000  # characters: no sentence worth showing is longer


def sentence_around(text: str, span: Span) -> Span:
    """Return the sentence (or sentences) of `text` that hold `span`, white space trimmed."""
    floor = max(span.start - _REACH, 0)
    start = floor
    for end in ends(text, Span(floor, span.start)):
        if end <= span.start:
            start = end
    stop = next(
        (end for end in ends(text, Span(span.end - 1 if len(span) else span.end, len(text))) if end >= span.end),
        len(text),
    )
    return trimmed(text, Span(start, min(stop, span.end + _REACH)))


def sentences(text: str, span: Span) -> Iterator[Span]:
    """Yield the sentences of `text` inside `span`, in order, white space trimmed, empty ones left out."""
    start = span.start
    for end in ends(text, span):
        found = trimmed(text, Span(start, end))
        if len(found):
            yield found
        start = end
    rest = trimmed(text, Span(start, span.end))
    if len(rest):
        yield rest


def ends(text: str, span: Span) -> Iterator[int]:
    """Yield the offsets inside `span` just after a sentence's last character."""
    for found in _END.finditer(text, span.start, span.end):
        if found.group() == "\n" or not found.group(1) or _is_end(text, found):
            yield found.end()


def trimmed(text: str, span: Span) -> Span:
    """Return `span` without white space at its ends."""
    start, end = span.start, span.end
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end)


def _is_end(text: str, found: re.Match[str]) -> bool:
    following = text[found.end() : found.end() + 40].lstrip()
    if following[:1].islower():
        return False
    if found.group(1) != ".":
        return True
    if _DAY_BEFORE.search(text, max(found.start() - 3, 0), found.start()) and _begins_with_month(following):
        return False
    before = _WORD_BEFORE.search(text, max(found.start() - 20, 0), found.start())
    word = before.group().lower() if before else ""
    if word in _ABBREVIATIONS:
        return word in {
            "a.m",
            "p.m",
            "u.s",
            "u.k",
            "u.n",
            "etc",
            "inc",
            "ltd",
            "jr",
            "sr",
            "d.c",
        } and _new_subject(following, is_hour=word in {"a.m", "p.m"})
    return not (len(word) == 1 and word.isalpha() and text[found.start() - 1].isupper() and following[:1].isupper())


def _begins_with_month(following: str) -> bool:
    """Return whether the full stop before `following` made an ordinal number: "am 9. September"."""
    word = _FIRST_WORD.match(following)
    return word is not None and month_of(word.group(), _DOTTED_DAYS) is not None


def _new_subject(following: str, *, is_hour: bool) -> bool:
    """Return whether what follows an abbreviation looks like the start of a sentence rather than a name."""
    first = following.lstrip("“\"'‘").split(" ", 1)[0]
    if is_hour and _NAME.fullmatch(first) and month_of(first) is None and weekday_of(first) is None:
        return True  # "at 6 a.m. Berg left", not "at 6 a.m. Monday", "at 6 a.m. EST"
    return first in {
        "The",
        "He",
        "She",
        "It",
        "They",
        "We",
        "I",
        "In",
        "But",
        "And",
        "A",
        "An",
        "That",
        "This",
        "His",
        "Her",
    }
