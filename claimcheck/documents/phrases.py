"""A list of phrases, one a line, as one pattern: so that a table of signs reads as a list and not as an expression."""

from __future__ import annotations

import re
from functools import cached_property
from re import _constants as kinds  # type: ignore[attr-defined]  # private, and the only way to read a pattern
from re import _parser as parser  # type: ignore[attr-defined]  # as above; hypothesis reads patterns by it, too
from typing import TYPE_CHECKING, Any, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_MARKS = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|[()|]")
_REPEATS = (kinds.MAX_REPEAT, kinds.MIN_REPEAT, kinds.POSSESSIVE_REPEAT)

Key = TypeVar("Key")


class Phrases:
    """Regular expressions any of which may stand in a text; whether letters are small or large is not regarded.

    One pattern of a hundred alternatives takes long at each letter of a text. So those that can only open a text are
    tried at its start alone, and of the others only those whose letters the text has. Nothing is compiled before that.
    """

    def __init__(self, pattern: str) -> None:
        self.pattern = pattern

    def search(self, text: str) -> re.Match[str] | None:
        """Return the first place in `text` where a phrase stands."""
        opening = self._opening and self._opening.match(text)
        if opening:
            return opening
        folded = _folded(text)
        there = {phrase for letters, phrase in self.within if letters in folded}
        found = filter(None, (phrase.search(text) for phrase in sorted(there, key=lambda phrase: phrase.at)))
        return min(found, key=re.Match.start, default=None)

    @cached_property
    def _opening(self) -> re.Pattern[str] | None:
        return re.compile("|".join(self.openings), re.IGNORECASE) if self.openings else None

    @property
    def openings(self) -> list[str]:
        """The phrases that can only open a text, without their "^"."""
        return [phrase.removeprefix("^") for phrase in _alternatives(self.pattern) if phrase.startswith("^")]

    @cached_property
    def within(self) -> tuple[tuple[str, _Phrase], ...]:
        """What stands anywhere in a text: each of the letters by which it is known, with the phrase itself."""
        phrases = [phrase for phrase in _alternatives(self.pattern) if not phrase.startswith("^")]
        within = (_Phrase(at, phrase) for at, phrase in enumerate(phrases))
        return tuple((letters, phrase) for phrase in within for letters in phrase.needed())


class PhraseTable(Generic[Key]):
    """Phrases that each say something: `rows` of what they say, and the phrases for it; the first row counts.

    Most texts open with none of them, which is seen at one look for all.
    """

    def __init__(self, rows: Iterable[tuple[Key, Phrases]]) -> None:
        self.rows = tuple(rows)

    def of(self, text: str) -> Key | None:
        """Return what the phrases of `text` say, None where it has none."""
        opening = self._opening.match(text)
        first = int((opening.lastgroup or "")[1:]) if opening else len(self.rows)
        folded = _folded(text)
        within = min(
            (row for row, letters, phrase in self._within if letters in folded and phrase.search(text)), default=first
        )
        row = min(first, within)
        return self.rows[row][0] if row < len(self.rows) else None

    @cached_property
    def _opening(self) -> re.Pattern[str]:
        openings = [(row, "|".join(phrases.openings)) for row, (_, phrases) in enumerate(self.rows)]
        return re.compile("|".join(f"(?P<_{row}>{pattern})" for row, pattern in openings if pattern), re.IGNORECASE)

    @cached_property
    def _within(self) -> tuple[tuple[int, str, _Phrase], ...]:
        return tuple((row, *one) for row, (_, phrases) in enumerate(self.rows) for one in phrases.within)


class _Phrase:
    """One of several phrases: `at` is its place among them."""

    def __init__(self, at: int, pattern: str) -> None:
        self.at = at
        self._written = pattern

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        return re.compile(self._written, re.IGNORECASE)

    def search(self, text: str) -> re.Match[str] | None:
        """Return where it stands first."""
        return self._pattern.search(text)

    def needed(self) -> frozenset[str]:
        """Return strings one of which is in each folded text that has the phrase: where that can't be told, none."""
        return frozenset(map(_folded, _needed(parser.parse(self._written)))) or frozenset({""})


def any_of(lines: str) -> Phrases:
    """Return the phrases that stand in `lines`; each line is a regular expression."""
    return Phrases("|".join(filter(None, map(str.strip, lines.splitlines()))))


def _alternatives(pattern: str) -> Iterator[str]:
    """Yield what `pattern` has between the bars that stand in no group."""
    start = depth = 0
    for mark in _MARKS.finditer(pattern):
        depth += (mark[0] == "(") - (mark[0] == ")")
        if mark[0] == "|" and not depth:
            yield pattern[start : mark.start()]
            start = mark.end()
    yield pattern[start:]


def _folded(text: str) -> str:
    """Return `text` so that letters which `re.IGNORECASE` takes for one are one: so are "i", "İ" and "ı"."""
    folded = text.casefold()
    return folded if folded.isascii() else folded.replace("i\u0307", "i").replace("ı", "i")


# --------------------------------------------------------------------------- the letters a pattern can't do without


def _needed(parsed: Any) -> frozenset[str]:
    """Return strings one of which is in each text that `parsed` matches, the longest there are; or nothing."""
    return max(_each_needed(parsed), key=lambda some: min(map(len, some), default=0), default=frozenset())


def _each_needed(parsed: Any) -> Iterator[frozenset[str]]:
    """Yield such strings for each part of a sequence; letters side by side are one part."""
    letters = ""
    for kind, value in parsed:
        if kind is kinds.LITERAL:
            letters += chr(value)
            continue
        yield frozenset({letters} if letters else ())
        letters = ""
        yield _needed_by(kind, value)
    yield frozenset({letters} if letters else ())


def _needed_by(kind: Any, value: Any) -> frozenset[str]:
    if kind is kinds.SUBPATTERN:
        return _needed(value[-1])
    if kind in _REPEATS and value[0] > 0:
        return _needed(value[-1])
    if kind is kinds.BRANCH:
        branches = [_needed(branch) for branch in value[-1]]
        return frozenset().union(*branches) if all(branches) else frozenset()
    return frozenset()
