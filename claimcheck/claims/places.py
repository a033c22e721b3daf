"""Where each key and value of a TOML text stands.

`tomllib` says what a text means but not where it says so, so this reads the text once more, for places alone.
It is only ever given text that `tomllib` has accepted, and so needs no grammar of errors.
The grammar: TOML 1.0.0, https://toml.io/en/v1.0.0
"""

from __future__ import annotations

import re
import tomllib
from bisect import bisect_right
from dataclasses import dataclass, field

from claimcheck.model import Position

Path = tuple[str | int, ...]
"""The way to a value: keys, and numbers for the entries of an array, from 0."""

_DEEPEST = 6  # the deepest path a claims file can mean is claims → 0 → brief → line
_MOST_ENTRIES = 10_000  # of one list; a fault in a later entry is shown at the list itself
_BLANK = re.compile(r"(?:[ \t\n]|#[^\n]*)*")
_SPACE = re.compile(r"[ \t]*")
_BARE_KEY = re.compile(r"[A-Za-z0-9_-]+")
_STRING = re.compile(
    r"""
      "{3} (?: [^"\\]++ | \\. | "{1,2}(?!") )*+ "{3,5}     # multi-line basic
    | '{3} (?: [^']++         | '{1,2}(?!') )*+ '{3,5}     # multi-line literal
    | "    (?: [^"\\\n]++ | \\. )*+ "                      # basic
    | '    [^'\n]*+ '                                      # literal
    """,
    re.VERBOSE | re.DOTALL,
)
_SCALAR = re.compile(r"[^,\]}\n#]*")


@dataclass(frozen=True, slots=True)
class Place:
    """Where a key stands and where its value does, as offsets; of an array's entry both are the value's."""

    key: int
    value: int


@dataclass(slots=True)
class Places:
    """The places of one text, asked for by path."""

    file: str
    text: str
    _found: dict[Path, Place] = field(default_factory=dict)
    _line_starts: list[int] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._line_starts = [0, *(found.end() for found in re.finditer("\n", self.text))]
        _Scanner(self.text, self._found).document()

    def at(self, offset: int) -> Position:
        """Return line and column of the character at `offset`."""
        line = bisect_right(self._line_starts, offset)
        return Position(self.file, line, offset - self._line_starts[line - 1] + 1)

    def key(self, path: Path) -> Position:
        """Return where the key of `path` stands, or that of the nearest table around it."""
        return self.at(self._nearest(path).key)

    def value(self, path: Path) -> Position:
        """Return where the value of `path` stands, or that of the nearest table around it."""
        return self.at(self._nearest(path).value)

    def offset(self, path: Path) -> int | None:
        """Return the offset at which the key or header of `path` begins; None where the text has no such path."""
        found = self._found.get(path)
        return found.key if found else None

    def extent(self, path: Path) -> tuple[int, int] | None:
        """Return where the value of `path`, a text or another single value, begins and ends; None where it has none."""
        found = self._found.get(path)
        value = found and (_STRING.match(self.text, found.value) or _SCALAR.match(self.text, found.value))
        return (value.start(), value.start() + len(value[0].rstrip())) if value else None

    def _nearest(self, path: Path) -> Place:
        while path and path not in self._found:
            path = path[:-1]
        return self._found.get(path, Place(0, 0))


class _Scanner:
    """One walk over the text, which fills `found`."""

    def __init__(self, text: str, found: dict[Path, Place]) -> None:
        self.text = text
        self.found = found
        self.offset = 0
        self.entries: dict[Path, int] = {}  # how many entries each array of tables has so far

    def document(self) -> None:
        """Walk over headers and pairs to the end."""
        table: Path = ()
        while self._skip(_BLANK) < len(self.text):
            if self.text[self.offset] == "[":
                table = self._header()
            else:
                self._pair(table)

    def _header(self) -> Path:
        """Walk over `[table]` or `[[array of tables]]` and return the path that now holds."""
        start = self.offset
        brackets = 2 if self.text.startswith("[[", start) else 1
        self.offset += brackets
        *parents, last = self._key()
        self.offset += brackets
        path: Path = ()
        for part in parents:
            path = self._latest((*path, part[0]), start)
        path = (*path, last[0])
        if brackets == 1:
            path = self._latest(path, start)
        else:
            self._note(path, start, start)
            self.entries[path] = self.entries.get(path, 0) + 1
            path = (*path, self.entries[path] - 1)
        self.found[path[:_DEEPEST]] = Place(start, start)
        return path

    def _latest(self, path: Path, start: int) -> Path:
        """Return `path`, or its latest entry where it is an array of tables."""
        self._note(path, start, start)
        return (*path, self.entries[path] - 1) if path in self.entries else path

    def _pair(self, table: Path) -> None:
        """Walk over `key = value` inside `table`."""
        parts = self._key()
        self.offset += 1  # the equals sign
        self._skip(_SPACE)
        path = table
        for part, start in parts:
            path = (*path, part)
            self._note(path, start, self.offset)
        self._value(path)

    def _key(self) -> list[tuple[str, int]]:
        """Walk over a dotted key, and the space after it; return its parts and where each begins."""
        parts: list[tuple[str, int]] = []
        while True:
            start = self._skip(_SPACE)
            parts.append((self._key_part(), start))
            if not self.text.startswith(".", self._skip(_SPACE)):
                return parts
            self.offset += 1

    def _key_part(self) -> str:
        if self.text[self.offset] in "\"'":
            return next(iter(tomllib.loads(f"{self._take(_STRING)} = 0")))
        return self._take(_BARE_KEY)

    def _value(self, path: Path) -> None:
        match self.text[self.offset]:
            case "[":
                self._array(path)
            case "{":
                self._inline_table(path)
            case '"' | "'":
                self._take(_STRING)
            case _:
                self._take(_SCALAR)

    def _array(self, path: Path) -> None:
        self.offset += 1
        number = 0
        while self.text[self._skip(_BLANK)] != "]":
            if number < _MOST_ENTRIES:
                self._note((*path, number), self.offset, self.offset)
            self._value((*path, number))
            number += 1
            if self.text[self._skip(_BLANK)] == ",":
                self.offset += 1
        self.offset += 1

    def _inline_table(self, path: Path) -> None:
        self.offset += 1
        while self.text[self._skip(_BLANK)] != "}":
            self._pair(path)
            if self.text[self._skip(_BLANK)] == ",":
                self.offset += 1
        self.offset += 1

    def _note(self, path: Path, key: int, value: int) -> None:
        if len(path) <= _DEEPEST:
            self.found.setdefault(path, Place(key, value))

    def _skip(self, pattern: re.Pattern[str]) -> int:
        found = pattern.match(self.text, self.offset)
        self.offset = found.end() if found else self.offset
        return self.offset

    def _take(self, pattern: re.Pattern[str]) -> str:
        start = self.offset
        return self.text[start : self._skip(pattern)]
