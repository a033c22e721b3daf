"""What a page calls the persons it names: with which office, country or description beside the name."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from claimcheck.matching import given_names
from claimcheck.matching.designations import designation
from claimcheck.matching.lexicon import without_accents
from claimcheck.matching.noun_phrases import phrase_before
from claimcheck.matching.officeholders import ROLES, pattern_of
from claimcheck.matching.speech_words import VERB_ONLY

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
_OF_WHOM = re.compile(  # "a spokesman for Anna Berg" describes somebody else
    r"\b(?:of|for|from|at|by|with|to|de|von|der|di)\s+(?:(?:[A-Z][\w.’'-]*|de|van|von|bin|al)\s+)*[A-Z][\w’'-]*$"
)
_MOST = 40  # places of one name looked at
_NAME_AFTER = re.compile(
    r",?\s+(?:(?:Col|Gen|Lt|Capt|Maj|Adm|Sgt|Dr|Prof|Sen|Rep|Gov|Mr|Mrs|Ms)\.\s+)?(?:(?:[A-Z][\w'’.-]*|de|van|von|bin|al|[a-z]{1,3})\s+){0,3}?(?P<name>[A-Z][\w'’-]+(?:\s+[A-Z][\w'’-]+){0,3})"
)
_HAS_VERB = re.compile(  # "It was hard on the patients, Berg said" tells nothing of her; "the doctor, Anna Berg, said"
    rf"\s+(?:{VERB_ONLY.pattern}|(?:and|has|had|is|was|will|would|can|could|may|might|must|should)\b)"
)
_NAME_BEFORE = re.compile(r"(?P<name>[A-Z][\w’'-]+),\s+(?:[\w’'-]+\s+){0,6}$")


def descriptions(document: Document, surname: str) -> tuple[str, ...]:
    """Return what stands beside the name `surname` (folded): "the director", "who chairs the association"."""
    text = document.text
    found: list[str] = []
    for match in islice(re.finditer(rf"\b{re.escape(surname)}\b", text, re.IGNORECASE), _MOST):
        before = phrase_before(text, match.end(), max(match.start() - 120, 0))
        if before and not _OF_WHOM.search(before.of(text)):
            found.append(before.of(text))
        for pattern in (_DESCRIBED_AFTER, _IS):
            after = pattern.match(text, match.end(), match.end() + 120)
            if after:
                found.append(after[1])
        ahead = _DESCRIBED_BEFORE.search(text[max(match.start() - 120, 0) : match.start()])
        if ahead and not _HAS_VERB.match(text, match.end()):
            found.append(re.split(r"[.;:“”]\s", ahead[1])[-1])
    return tuple(dict.fromkeys(found))


def holders(document: Document, noun: str) -> set[str]:
    """Return the surnames (folded) of those the page calls `noun` (a stem) beside their names."""
    found: set[str] = set()
    for match in islice(re.finditer(rf"\b{pattern_of(noun)}", document.text, re.IGNORECASE), _MOST):
        after = _NAME_AFTER.match(document.text, match.end(), match.end() + 80)
        if after and after.group().startswith(",") and _HAS_VERB.match(document.text, after.end()):
            after = None
        before = _NAME_BEFORE.search(document.text[max(match.start() - 100, 0) : match.start()])
        for one in (after, before):
            person = designation(one["name"]).person if one else ()
            found.update(person[-1:])
    return found


def given_names_before(document: Document, person: tuple[str, ...], offset: int) -> list[str]:
    """Return the given names (folded) that the page has with the surname of `person` before `offset`, in their order.

    Those that are given names for sure, and the person's own: "Late Berg goal" and "Coach Berg" name nobody else.
    """
    surname = rf"(?=[A-ZÀ-Þ])(?i:{re.escape(person[-1])})\b(?!\s+[A-ZÀ-Þ])"
    whole = re.compile(rf"(?<!\w)([A-ZÀ-Þ][\w’'-]+)\s+(?:[A-Z]\.\s+)?{surname}")
    known = _GIVEN | {person[0]}
    found = (given.lower() for given in whole.findall(document.text, 0, max(offset, 0)))
    return [given for given in found if given in known or without_accents(given) in known]


_GIVEN = given_names.MEN | given_names.WOMEN | given_names.MEN_IN_ENGLISH | given_names.WOMEN_IN_ENGLISH
_HELD_AFTER = re.compile(
    r",?\s+(?:(?:[A-Z]\.|[A-Z][\w'’-]+|de|van|von|bin|al)\s+){0,3}?(?P<name>[A-Z][\w'’-]+)(?!\s+[A-Z])"
)
_HELD_BEFORE = re.compile(
    r"(?P<name>[A-Z][\w’'-]+),\s+(?:\d\d,\s+)?(?:(?:the|an?|its|his|her|their|[A-Z][\w'’-]+[’']s)\s+)?(?:[a-z’'-]+\s+){0,3}$"
)


def office_holders(document: Document, office: list[str]) -> set[str]:
    """Return the surnames, as written, of those the page names with `office` right before or behind their names."""
    found: set[str] = set()
    written = " ".join(map(pattern_of, office))
    for match in islice(re.finditer(rf"\b{written}", document.text, re.IGNORECASE), _MOST):
        after = _HELD_AFTER.match(document.text, match.end(), match.end() + 80)
        before = _HELD_BEFORE.search(document.text[max(match.start() - 100, 0) : match.start()])
        found.update(one["name"] for one in (after, before) if one)
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
