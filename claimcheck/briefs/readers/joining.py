"""Paragraphs that a page break, or a column's end, cut in two: put together again, with their words."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from claimcheck.briefs.brief import Hyperlink, NoteMark, Part, PartKind
from claimcheck.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

ENDED = re.compile(r"[.!?:;…][\"'”’»)\]*†‡\d⁰¹²³⁴⁵⁶⁷⁸⁹]*$")
_BROKEN_WORD = re.compile(r"(\w+)[-‐\u00ad]$")
_FIRST_WORD = re.compile(r"\w+")
WORDS = re.compile(r"\w+(?:-\w+)*")
_PAGE_NUMBER = re.compile(r"(?:page |p\. ?|[-–—] ?)?\d{1,4}(?: ?(?:/|of) ?\d{1,4})?(?: ?[-–—])?", re.IGNORECASE)
_DIGITS = re.compile(r"\d+")
_OPENING = "\"'“‘«„([ "
_LONGEST_HEAD = 120
_CUT = (PartKind.PARAGRAPH, PartKind.ITEM, PartKind.NOTE)


def without_breaks(parts: Iterable[Part]) -> tuple[Part, ...]:
    """Return `parts` with every paragraph whole; page numbers and running heads inside one are taken out."""
    parts = tuple(parts)
    heads = _running_heads(parts)
    words = Counter(word for part in parts for word in WORDS.findall(part.text.casefold()))
    whole: list[Part] = []
    between: list[Part] = []
    for part in parts:
        if whole and _is_page_furniture(part, heads) and (between or _is_open(whole[-1])):
            between.append(part)
            continue
        if whole and _goes_on(whole[-1], part):
            whole[-1] = _rejoined(whole[-1], part, words)
        else:
            whole += [*between, part]
        between = []
    return (*whole, *between)


def _running_heads(parts: Sequence[Part]) -> frozenset[str]:
    """Return the short lines that come back, their numbers aside, at least twice."""
    short = Counter(_head(part) for part in parts if len(part.text) <= _LONGEST_HEAD and part.kind in _CUT)
    return frozenset(head for head, count in short.items() if count > 1)


def _head(part: Part) -> str:
    return _DIGITS.sub("#", part.text.casefold())


def _is_page_furniture(part: Part, heads: frozenset[str]) -> bool:
    if part.kind is not PartKind.PARAGRAPH or len(part.text) > _LONGEST_HEAD:
        return False
    return bool(_PAGE_NUMBER.fullmatch(part.text)) or _head(part) in heads


def _is_open(part: Part) -> bool:
    return part.kind in _CUT and not ENDED.search(part.text)


def _goes_on(part: Part, following: Part) -> bool:
    """Whether `following` is the rest of `part`: it ends amid a sentence, or a word, and that begins in lower case."""
    if not _is_open(part) or following.kind not in (PartKind.PARAGRAPH, part.kind):
        return False
    if following.kind is PartKind.ITEM:
        return False
    if _BROKEN_WORD.search(part.text):
        return following.text[0].isalnum()
    return following.text.lstrip(_OPENING)[:1].islower()


def _rejoined(part: Part, rest: Part, words: Counter[str]) -> Part:
    broken, first = _BROKEN_WORD.search(part.text), _FIRST_WORD.match(rest.text)
    if not broken or not first:
        return joined(part, rest)
    if keeps_hyphen(broken[1], first[0], words):
        return joined(part, rest, between="")
    return joined(part, rest, drop=1, between="")


def keeps_hyphen(before: str, after: str, words: Counter[str]) -> bool:
    """Whether the hyphen at a line's end is the word's own: as the text has it elsewhere, or by its second half."""
    if not after[0].islower():
        return True
    whole, parted = words[f"{before}{after}".casefold()], words[f"{before}-{after}".casefold()]
    return parted > whole


def joined(part: Part, rest: Part, *, drop: int = 0, between: str = " ") -> Part:
    """Return `part` without its last `drop` characters, then `between`, then `rest`: one part."""
    text = part.text[: len(part.text) - drop] + between
    shift = len(text)

    def moved(span: Span) -> Span:
        return Span(span.start + shift, span.end + shift)

    return replace(
        part,
        text=text + rest.text,
        places=(
            *(place for place in part.places if place[0] < shift),
            *((at + shift, place) for at, place in rest.places),
        ),
        notes=(*part.notes, *(NoteMark(mark.at + shift, mark.note) for mark in rest.notes)),
        links=(*part.links, *(Hyperlink(moved(link.span), link.url) for link in rest.links)),
        emphasis=(*part.emphasis, *map(moved, rest.emphasis)),
    )
