"""The names in a text, told by their capitals: for showing what a passage has, never for a verdict."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claimcheck.matching import lexicon
from claimcheck.matching.sentences import sentences
from claimcheck.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

_PARTICLES = frozenset("of de von van der den la le du da dos bin al el di the &".split())
_WEEKDAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())
_NO_NAMES = (
    lexicon.STOPWORDS | lexicon.MONTHS | _WEEKDAYS | lexicon.NUMBER_WORDS | {"however", "meanwhile", "according"}
)
_JOINED = 2  # small words inside one name: "Bank of the West"
_ACRONYM = re.compile(r"[A-Z]{2,6}")
_WORD = re.compile(r"&|\w+(?:['’]\w+)*")
_POSSESSIVE = re.compile(r"['’]s?$")


def proper_names(text: str) -> list[Span]:
    """Return where the names of `text` stand; a lone capitalised word at the head of a sentence is none."""
    return [name for sentence in sentences(text, Span(0, len(text))) for name in _names_of(text, sentence)]


def _names_of(text: str, sentence: Span) -> Iterator[Span]:
    run: list[Span] = []
    between = 0
    end = sentence.start
    for found in _WORD.finditer(text, sentence.start, sentence.end):
        apart = text[end : found.start()].strip(" .\u00a0-")
        word, end = found.group(), found.end()
        if run and (apart or between > _JOINED):
            yield from _name(text, run, sentence)
            run, between = [], 0
        if _is_capitalised(word):
            run.append(Span(found.start(), found.start() + len(_POSSESSIVE.sub("", word))))
            between = 0
        elif word in _PARTICLES:
            between += 1
        else:
            yield from _name(text, run, sentence)
            run, between = [], 0
    yield from _name(text, run, sentence)


def _is_capitalised(word: str) -> bool:
    return word[:1].isupper() and len(word) > 1 and (word.isupper() or word.lower() not in _NO_NAMES)


def _name(text: str, run: list[Span], sentence: Span) -> Iterator[Span]:
    if not run or (len(run) == 1 and run[0].start == sentence.start and not is_acronym(run[0].of(text))):
        return
    yield Span(run[0].start, run[-1].end)


def initials(name: str) -> str:
    """Return the first letters of the capitalised words of `name`: "UN" of "United Nations"."""
    return "".join(word[0] for word in re.findall(r"\w+", name) if word[:1].isupper())


def is_acronym(name: str) -> bool:
    """Return whether `name` is written in capitals only: "UN", "NATO"."""
    return _ACRONYM.fullmatch(name) is not None
