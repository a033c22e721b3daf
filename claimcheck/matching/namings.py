"""What a page calls the persons it names: with which office, country or description beside the name."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from claimcheck.matching.designations import designation
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


_DESCRIBED_AFTER = re.compile(r"\s*[,(–—-]\s*(?!said\b|says\b)([\w'’.& -]{3,90}?)(?:[,).;:–—]|$)")
_IS = re.compile(r"\s+(?:is|was|has been|became|remains)\s+(?:the|a|an)\s+([\w'’.& -]{3,90}?)(?:[,).;:–—]|$)")
_DESCRIBED_BEFORE = re.compile(r"([\w'’.& -]{3,90}),\s*(?:[A-Z][\w.’'-]+\s+){0,3}$")
_MOST = 40  # places of one name looked at
_NAME_AFTER = re.compile(
    r",?\s+(?:(?:[A-Z][\w'’.-]*|de|van|von|bin|al|[a-z]{1,3})\s+){0,3}?(?P<name>[A-Z][\w'’-]+(?:\s+[A-Z][\w'’-]+){0,3})"
)
_NAME_BEFORE = re.compile(r"(?P<name>[A-Z][\w’'-]+),\s+(?:[\w’'-]+\s+){0,6}$")


def descriptions(document: Document, surname: str) -> tuple[str, ...]:
    """Return what stands beside the name `surname` (folded): "the director", "who chairs the association"."""
    text = document.text
    found: list[str] = []
    for match in islice(re.finditer(rf"\b{re.escape(surname)}\b", text, re.IGNORECASE), _MOST):
        before = phrase_before(text, match.end(), max(match.start() - 120, 0))
        if before:
            found.append(before.of(text))
        for pattern in (_DESCRIBED_AFTER, _IS):
            after = pattern.match(text, match.end(), match.end() + 120)
            if after:
                found.append(after[1])
        ahead = _DESCRIBED_BEFORE.search(text[max(match.start() - 120, 0) : match.start()])
        if ahead:
            found.append(re.split(r"[.;:“”]\s", ahead[1])[-1])
    return tuple(dict.fromkeys(found))


def holders(document: Document, noun: str) -> set[str]:
    """Return the surnames (folded) of those the page calls `noun` (a stem) beside their names."""
    found: set[str] = set()
    for match in islice(re.finditer(rf"\b{re.escape(noun)}s?\b", document.text, re.IGNORECASE), _MOST):
        after = _NAME_AFTER.match(document.text, match.end(), match.end() + 80)
        before = _NAME_BEFORE.search(document.text[max(match.start() - 100, 0) : match.start()])
        for one in (after, before):
            person = designation(one["name"]).person if one else ()
            found.update(person[-1:])
    return found


def is_alone_elsewhere(text: str, person: tuple[str, ...]) -> bool:
    """Return whether the page goes on with the last word of a name alone, as it does with a person's surname."""
    rest = re.compile(rf"(?<![\w’'-]){re.escape(person[-1])}\b", re.IGNORECASE)
    whole = re.escape(person[-2])
    return any(
        not re.search(rf"{whole}\W+$", text[max(found.start() - 40, 0) : found.start()], re.IGNORECASE)
        and found.group()[:1].isupper()
        for found in islice(rest.finditer(text), _MOST)
    )
