"""The persons that a page names, whatever its language, and which of them was spoken of last before a place.

A person is told by the capitals of the name and by how the page goes on: the surname alone ("Zverev") after the whole
name, or a given name that is known. What stands inside quotation marks is not the page's own naming.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from claimcheck.matching import given_names
from claimcheck.matching.lexicon import without_accents

if TYPE_CHECKING:
    from collections.abc import Iterator

_WORD = r"[A-ZÀ-ÞŁŚŻŹČŘŠŽА-ЯІЇЄ][\w’'-]*[^\W\d_]"
NAME = re.compile(
    rf"{_WORD}(?:\s+(?:(?:de|del|la|van|von|der|den|di|da|do|dos|bin|al|el|ter|y)\s+){{0,2}}(?:{_WORD}|[A-Z]\.))+"
)
_QUOTED = re.compile(r"“[^”\n]*”|„[^“”\n]*[“”]|«[^»\n]*»|\"[^\"\n]*\"")
_NEAR = 12_000  # characters before and after
_GIVEN = {"he": given_names.MEN, "she": given_names.WOMEN}
_OTHER = {"he": "she", "she": "he"}


def _blanked(found: re.Match[str]) -> str:
    return "▒" * len(found.group())


class People:
    """The persons named in `text` (its quotations blanked) around the character `offset`."""

    def __init__(self, text: str, offset: int) -> None:
        self.offset = offset
        self.start = max(offset - _NEAR, 0)
        self.text = _QUOTED.sub(_blanked, text[self.start : offset + _NEAR])
        self.full = self._in_full()

    def _in_full(self) -> dict[str, str]:
        """Return the whole name of each surname that the page also uses alone, or has with a known given name."""
        whole: dict[str, str] = {}
        alone = Counter(re.findall(_WORD, NAME.sub(" ", self.text)))
        for found in NAME.finditer(self.text):
            parts = found.group().split()
            if alone[parts[-1]] or gender_of(found.group()):
                whole.setdefault(parts[-1], " ".join(parts))
        return whole

    def before(self, pronoun: str | None = None) -> str | None:
        """Return the person named last before the offset whom `pronoun` ("he", "she", or none said) can mean."""
        end = self.offset - self.start
        for name in reversed(list(self._named(end))):
            if pronoun is None or gender_of(name) != _OTHER[pronoun]:
                return name
        return None

    def _named(self, end: int) -> Iterator[str]:
        if not self.full:
            return
        for found in re.finditer(_WORD, self.text[:end]):
            if found.group() in self.full:
                yield self.full[found.group()]


def gender_of(name: str) -> str | None:
    """Return "he" or "she" where the first words of a name are given names that are nearly always a man's or a woman's."""
    parts = [without_accents(part.lower()) for part in name.split()[:-1]]
    return next((pronoun for part in parts for pronoun, given in _GIVEN.items() if part in given), None)
