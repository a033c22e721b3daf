"""What a page calls the persons it names: with which office, country or description beside the name."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claimcheck.matching.noun_phrases import phrase_before
from claimcheck.matching.officeholders import ROLES

if TYPE_CHECKING:
    from claimcheck.model import Document


def mentions(document: Document, surname: str) -> tuple[str, ...]:
    """Return the ways in which the page names somebody called `surname` (folded), with office and country."""
    found: list[str] = []
    for match in re.finditer(rf"\b{re.escape(surname)}\b", document.text, re.IGNORECASE):
        before = phrase_before(document.text, match.end(), max(match.start() - 120, 0))
        if before and before.of(document.text) != match.group():
            found.append(before.of(document.text))
        after = re.compile(r"\s*[,(]\s*((?:the |a )?[\w'’ -]{3,60}?)[,).;]").match(document.text, match.end())
        if after and any(word.lower() in ROLES for word in after.group(1).split()):
            found.append(f"{after.group(1)} {match.group()}")
        ahead = re.compile(
            r"(?i:\b(?:the |a |his |her |its |their )?)([\w'’ -]{3,60}),\s*(?:[A-Z][\w.’'-]+\s+){0,3}$"
        ).search(document.text, max(match.start() - 100, 0), match.start())
        if ahead and any(word.lower() in ROLES for word in ahead.group(1).split()):
            found.append(f"{ahead.group(1)} {match.group()}")
        if len(found) > 40:
            break
    return tuple(dict.fromkeys(found))
