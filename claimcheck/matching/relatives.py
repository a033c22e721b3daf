"""Two of one family name on a page, told apart: "Mr. Berg" is not Anna Berg where the page has an Otto Berg, too."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claimcheck.matching.designations import Sameness, designation
from claimcheck.matching.namings import given_names_before
from claimcheck.matching.people import gender_of
from claimcheck.matching.persons import same_given

if TYPE_CHECKING:
    from claimcheck.model import Document

_MAN = re.compile(r"(?:the\s+)?(?:mr|sir)\b", re.IGNORECASE)
_WOMAN = re.compile(r"(?:the\s+)?(?:mrs|ms|miss|dame|lady|baroness)\b", re.IGNORECASE)
_IN_FULL = 2  # words of a name
_EITHER = frozenset(  # given names that men have in one country, and women in another
    "andrea jean nicola robin simone gabriele michele daniele sasha kim jan joan jordan leslie ashley alexis carmen "
    "valery vivian evelyn hilary shirley beverly kelly tracy lee marion dominique camille claude kit pat sam alex "
    "chris jo".split()
)
_RENAMED = (
    r"\b(?:born|n[ée]e?|formerly|previously|nicknamed|(?:better\s+)?known\s+as|a\.?k\.?a\.?|alias|then|transition\w*)\b"
    r"[^.\n]{0,40}"
)
_OTHER = {"he": "she", "she": "he"}


def addressed_as(name: str) -> str | None:
    """Return "he" or "she" where a form of address says so, or else a given name that is known."""
    if _MAN.match(name):
        return "he"
    if _WOMAN.match(name):
        return "she"
    return None if _EITHER.intersection(name.lower().split()[:-1]) else gender_of(name, is_english=True)


def can_be(given: str, name: str) -> bool:
    """Return whether one of this given name can be addressed as `name` is: Anna is no "Mr. Berg"."""
    pronoun = addressed_as(name)
    return pronoun is None or addressed_as(f"{given} X") != _OTHER[pronoun]


def told_apart(claimed: str, found: str, document: Document, same: Sameness) -> Sameness:
    """Return the answer for two of one family name where the form of address, or the given names, exclude each other.

    They are different persons for sure only if the page has another of that family, whom the one found can be.
    """
    ours, theirs = designation(claimed).person, designation(found).person
    is_joint = " and " in found
    if same is Sameness.OTHER or is_joint or len(ours) < _IN_FULL or not theirs or ours[-1] != theirs[-1]:
        return same
    excluded = _are_of_two_kinds(claimed, found)
    if len(theirs) < _IN_FULL and not excluded:
        return same
    if len(theirs) >= _IN_FULL and any(same_given(one, other) for one in ours[:-1] for other in theirs[:-1]):
        return same
    named = given_names_before(document, ours, len(document.text))
    if len(theirs) >= _IN_FULL:
        is_other = excluded or (ours[0] in named and theirs[0] in named and ours[0][0] != theirs[0][0])
    else:
        is_other = any(can_be(given, found) for given in named if not same_given(given, ours[0]))
    is_other = is_other and not re.search(rf"(?i:{_RENAMED}{re.escape(ours[-1])})\b", document.text)
    return Sameness.OTHER if is_other else Sameness.UNKNOWN


def _are_of_two_kinds(claimed: str, found: str) -> bool:
    """Return whether one is a man's name and the other a woman's."""
    pronouns = {addressed_as(claimed), addressed_as(found)}
    return pronouns == {"he", "she"}
