"""Archive copies written into a claims file: `archive_url` and the day behind each reference's `url`.

The text is edited where it changes, so that comments, order and every other character stay as they are.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.claims.places import Places
from claimcheck.claims.writing import quoted

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

Pin = tuple[str, "date"]
"""The address of a copy, and the day it was made."""


def pinned(text: str, pins: Mapping[str, Pin]) -> str:
    """Return the claims file `text` with the copy of each reference in `pins`, by its key.

    What is written of a copy there is written over. `text` must be valid, and each reference have a `url`.
    """
    newline = "\r\n" if "\r\n" in text else "\n"
    text = text.replace("\r\n", "\n")
    places = Places("", text)
    edits = [edit for key, pin in pins.items() for edit in _edits(places, key, pin)]
    for start, end, new in sorted(edits, reverse=True):
        text = text[:start] + new + text[end:]
    return text.replace("\n", newline)


def _edits(places: Places, key: str, pin: Pin) -> list[tuple[int, int, str]]:
    """Return the changes for one reference: start, end, and what is to stand there."""
    table = ("references", key)
    values = {"archive_url": quoted(pin[0]), "archived": pin[1].isoformat()}
    there = {name: extent for name in values if (extent := places.extent((*table, name)))}
    edits = [(*extent, values[name]) for name, extent in there.items()]
    new = {name: value for name, value in values.items() if name not in there}
    beside = "archive_url" if "archive_url" in there else "url"
    extent = places.extent((*table, beside))
    begins = places.offset((*table, beside))
    if new and extent and begins is not None:
        edits.append(_behind(places.text, begins, extent[1], new))
    return edits


def _behind(text: str, begins: int, end: int, new: Mapping[str, str]) -> tuple[int, int, str]:
    """Return the edit that adds the keys `new` behind the value that ends at `end`, whose key begins at `begins`."""
    line = text.rfind("\n", 0, begins) + 1
    before = text[line:begins]  # nothing, an indent, or the tables that a dotted key names
    if "{" in before:
        return end, end, "".join(f", {name} = {value}" for name, value in new.items())
    at = text.find("\n", end)
    at = len(text) if at < 0 else at
    return at, at, "".join(f"\n{before}{name} = {value}" for name, value in new.items())
