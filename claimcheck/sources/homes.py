"""Pages that are known to have moved, by the checked-in table homes.toml: where they are now. Nothing is asked here."""

from __future__ import annotations

import functools
import re
import tomllib
from dataclasses import dataclass
from datetime import date
from importlib.resources import files

_ADDRESS = re.compile(r"https?://(?:www\.)?(?P<rest>[^#]+)(?:#.*)?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Home:
    """One row: addresses of the shape `old` are at `new` now, for pages published from `first` to `last`."""

    old: re.Pattern[str]
    new: str
    first: date | None
    last: date | None

    def holds_for(self, day: date | None) -> bool:
        """Return whether a page of `day` moved so; one of unknown day only where all of them did."""
        if day is None:
            return self.first is None and self.last is None
        return (self.first or date.min) <= day <= (self.last or date.max)


def homes_of(url: str, day: date | None) -> tuple[str, ...]:
    """Return where the page cited as `url`, of `day`, is known to be now; usually nowhere, seldom at two places."""
    address = _ADDRESS.fullmatch(url.strip())
    if address is None:
        return ()
    moved = ((home, home.old.fullmatch(address["rest"])) for home in _table() if home.holds_for(day))
    return tuple(home.new.replace("*", found[1]) for home, found in moved if found)


@functools.cache
def _table() -> tuple[Home, ...]:
    rows = tomllib.loads((files("claimcheck.sources") / "homes.toml").read_text(encoding="utf-8"))["homes"]
    return tuple(Home(_pattern(row["old"]), row["home"], row.get("first"), row.get("last")) for row in rows)


def _pattern(old: str) -> re.Pattern[str]:
    before, after = map(re.escape, old.split("*"))
    return re.compile(f"{before}(.*){after}", re.IGNORECASE | re.DOTALL)
