"""How a message shows a value of a claims file, and the known word an editor may have meant."""

from __future__ import annotations

import difflib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_LONGEST_SHOWN = 60
_MOST_COMPARED = 2000  # difflib is slow: a file with more keys than this gets no guesses


def shown(value: object) -> str:
    """Return `value` in quotation marks, on one line, controls escaped, cut where it is long."""
    text = printable(str(value))
    return f"'{text if len(text) <= _LONGEST_SHOWN else text[: _LONGEST_SHOWN - 1] + '…'}'"


def printable(text: str) -> str:
    """Return `text` with every character that is not printable written as its escape."""
    return "".join(char if char.isprintable() else char.encode("unicode_escape").decode() for char in text)


def closest(word: str, known: Iterable[str]) -> str | None:
    """Return "did you mean 'x'?" for the known word nearest to `word`, or None where none is near."""
    candidates = list(known)
    if len(word) > _LONGEST_SHOWN or len(candidates) > _MOST_COMPARED:
        return None
    found = difflib.get_close_matches(word, candidates, n=1)
    return f"did you mean {shown(found[0])}?" if found else None
