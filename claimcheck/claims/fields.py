"""The values of a claims file, asked for by key and type.

What is wrong is noted with its place, and reading goes on.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, TypeVar
from urllib.parse import urlsplit

from claimcheck.claims.wording import closest, shown
from claimcheck.errors import FaultyFileError, FileError
from claimcheck.matching.dates import parse_edtf
from claimcheck.model import Period

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from claimcheck.claims.places import Path, Places
    from claimcheck.model import Position

T = TypeVar("T")
Key = str | int
"""A table's key, or the number of a list's entry."""

_MOST_FAULTS = 50
_KINDS = {
    str: "text in quotation marks",
    int: "a whole number",
    float: "a number",
    bool: "true or false",
    list: "a list",
    dict: "a table",
    date: "a date",
    datetime: "a date with a time",
}
_UNSEEN = re.compile(r"[\x00-\x20\x7f]")


@dataclass(slots=True)
class Faults:
    """What is wrong with one file, collected to be told together."""

    found: list[FileError] = field(default_factory=list)
    left_out: int = 0

    def add(self, position: Position, message: str, hint: str | None = None) -> None:
        """Note a fault; only the first 50 are kept."""
        if len(self.found) < _MOST_FAULTS:
            self.found.append(FileError(message, position=position, hint=hint))
        else:
            self.left_out += 1

    def raise_any(self) -> None:
        """Raise FileError for one fault, FaultyFileError for several, in the file's order."""
        if not self.found:
            return
        faults = sorted(self.found, key=lambda fault: fault.position or 0)
        if self.left_out:
            faults.append(FileError(f"and {self.left_out} faults more", position=faults[-1].position))
        raise faults[0] if len(faults) == 1 else FaultyFileError(faults)


@dataclass(slots=True)
class Table:
    """One table (or list) of the file: its values, the way to it, and where its faults are noted."""

    values: Mapping[Any, object]
    path: Path
    places: Places
    faults: Faults

    @property
    def position(self) -> Position:
        """Where the table begins."""
        return self.places.key(self.path)

    def fault(self, key: Key, message: str, hint: str | None = None) -> None:
        """Note what is wrong with the value of `key`."""
        self.faults.add(self.places.value((*self.path, key)), message, hint)

    def only(self, where: str, known: Sequence[str]) -> None:
        """Note every key that is not one of `known`."""
        for key in self.values:
            if key not in known:
                listed = f"known keys: {', '.join(known)}"
                guess = closest(key, known)
                self.faults.add(
                    self.places.key((*self.path, key)),
                    f"unknown key {shown(key)} in {where}",
                    f"{guess} {listed}" if guess else listed,
                )

    def text(self, key: Key) -> str | None:
        """Return the text at `key`, which may not be blank."""
        value = self._typed(key, str)
        if value is not None and not value.strip():
            self.fault(key, f"{_name(key)} is empty", "write it, or leave the key out")
            return None
        return value

    def texts(self, key: Key) -> tuple[str, ...]:
        """Return the list of texts at `key`; none of them may be blank."""
        entries = self._typed(key, list) or []
        inner = self._inner(key, dict(enumerate(entries)))
        return tuple(text for number in inner.values if (text := inner.text(number)) is not None)

    def flag(self, key: Key) -> bool | None:
        """Return true or false at `key`."""
        return self._typed(key, bool)

    def whole(self, key: Key, least: int) -> int | None:
        """Return the whole number at `key`, which may not be less than `least`."""
        value = self._typed(key, int)
        if value is not None and value < least:
            self.fault(key, f"{key} is {value}; the least is {least}")
            return None
        return value

    def seconds(self, key: Key) -> float | None:
        """Return the number at `key`, which must be more than 0."""
        value = self.values.get(key)
        number = float(value) if type(value) is int else self._typed(key, float)
        if number is not None and not 0 < number < float("inf"):
            self.fault(key, f"{key} is {number:g}; give seconds, more than 0")
            return None
        return number

    def period(self, key: Key) -> Period | None:
        """Return the days meant at `key`: a TOML date, or text as EDTF has it."""
        value = self.values.get(key)
        if type(value) is date:
            return Period(value, value)
        if type(value) is int:
            self.fault(key, f"{key} is a number", f'write it in quotation marks: "{shown(value)[1:-1]}"')
            return None
        text = self.text(key)
        try:
            return parse_edtf(text) if text is not None else None
        except ValueError as wrong:
            self.fault(key, f"{key}: {wrong}")
            return None

    def day(self, key: Key) -> date | None:
        """Return the day at `key`: a TOML date, or text as `2027-01-31`."""
        period = self.period(key)
        if period is not None and not period.is_day:
            self.fault(key, f"{key} must be one day", "write it as 2027-01-31")
            return None
        return period.first if period else None

    def url(self, key: Key) -> str | None:
        """Return the address at `key`, which must be http or https."""
        text = self.text(key)
        if text is None or is_web_address(text):
            return text
        self.fault(key, f"{key} is not an http or https address: {shown(text)}")
        return None

    def table(self, key: Key) -> Table | None:
        """Return the table at `key`."""
        value = self._typed(key, dict)
        return None if value is None else self._inner(key, value)

    def tables(self, key: Key) -> list[Table]:
        """Return the tables of the array at `key`."""
        entries = self._inner(key, dict(enumerate(self._typed(key, list) or [])))
        return [found for number in entries.values if (found := entries.table(number)) is not None]

    def _inner(self, key: Key, values: Mapping[Any, object]) -> Table:
        return Table(values, (*self.path, key), self.places, self.faults)

    def _typed(self, key: Key, kind: type[T]) -> T | None:
        value = self.values.get(key)
        if value is None or (isinstance(value, kind) and type(value) is kind):
            return value
        self.fault(key, f"{_name(key)} must be {_KINDS[kind]}, not {_KINDS.get(type(value), 'a time')}")
        return None


def _name(key: Key) -> str:
    return key if isinstance(key, str) else f"entry {key + 1} of the list"


def is_web_address(text: str) -> bool:
    """Return whether `text` is an http or https address with a host and without spaces or controls."""
    try:
        parts = urlsplit(text)
        return parts.scheme in ("http", "https") and bool(parts.hostname) and not _UNSEEN.search(text)
    except ValueError:  # a broken IPv6 address or port
        return False
