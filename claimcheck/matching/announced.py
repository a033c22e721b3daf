"""Whom a page announces to be interviewed: "Interview mit der Autorin Anna Berg", "Entretien avec Luc Savary".

And which label of an interview only asks: where the questions alone bear the paper's name, the answers below are not
the paper's.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claimcheck.matching.people import NAME, gender_abroad
from claimcheck.model import BlockKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.model import Document

_FEWEST = 3  # questions that bear one label
_LONG_LINE = 140  # characters: more is no announcement
_MOST_BLOCKS = 400
_ANNOUNCES = re.compile(
    r"\b(?:(?:Ein |Im )?(?:Interview|Gespräch)(?: von [^\n.]{3,40}?)? mit|Entretien avec|Interview (?:de|with|met|con)"
    r"|Entrevista (?:a|con|com)|Intervista (?:a|con)|Vraaggesprek met)\s+"
    rf"(?:[^\W\d_][\w.-]*\s+){{0,4}}?(?P<name>{NAME.pattern})"
)


def announced(document: Document) -> str | None:
    """Return the one person whom short lines of the page announce as the one who answers."""
    found = {name for name in _announced(document) if name}
    return next(iter(found)) if len(found) == 1 else None


def _announced(document: Document) -> Iterator[str]:
    for block in document.blocks[:_MOST_BLOCKS]:
        if len(block.span) <= _LONG_LINE and block.kind in {BlockKind.HEADING, BlockKind.PARAGRAPH}:
            line = _ANNOUNCES.search(document.text, block.span.start, block.span.end)
            if line:
                yield _without_role(line["name"].split())


def _without_role(words: list[str]) -> str:
    """Return a name without the noun before it: "Schriftstellerin Anna Berg"."""
    first = next((i for i in range(len(words) - 1) if gender_abroad(f"{words[i]} X")), 0)
    return " ".join(words[first:])


def only_asks(document: Document, label: str) -> bool:
    """Return whether `label` is the page's only one, and stands before questions, and perhaps a word of thanks."""
    if any(block.speaker not in {None, label} for block in document.blocks):
        return False
    own = [block.span.of(document.text) for block in document.blocks if block.speaker]
    asked = [text.rstrip(" ”\"'’") for text in own if text.startswith(label)]
    return len(asked) >= _FEWEST and sum(text.endswith("?") for text in asked) >= len(asked) - 1
