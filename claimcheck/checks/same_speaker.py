"""Whether the speaker that a page gives to its passage is the one claimed: the names, then the page's descriptions."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from claimcheck.checks.publication import year_of
from claimcheck.matching import speech
from claimcheck.matching.described import is_called, is_described, is_somebody_described, owner_of
from claimcheck.matching.designations import Sameness, designation
from claimcheck.matching.foreign_people import is_named_so, without_place
from claimcheck.matching.names import compare
from claimcheck.matching.namings import given_names_before, is_alone_elsewhere, mentions
from claimcheck.matching.officeholders import OFFICEHOLDERS
from claimcheck.matching.people import gender_of
from claimcheck.matching.persons import same_given
from claimcheck.matching.relatives import can_be, told_apart
from claimcheck.matching.uncased_speech import is_named_there

if TYPE_CHECKING:
    from claimcheck.checks.case import Page
    from claimcheck.matching.reporting import Attribution
    from claimcheck.model import Reference, Span

_IN_FULL = 2  # words of a name; or names, which share a surname
_TITLED = re.compile(r"(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Prof|Rev|Sen|Rep|Gov|Gen|Col|Capt|Judge)\b")
# Whom a pronoun means, whom a carrier cites, who goes on from the sentence before: read, not known.
_UNSURE = frozenset({"pronoun", "office", "description", "interview", "sentence", "likely", "carrier", "abroad"})


def same_speaker(
    claimed: str, who: Attribution, span: Span, page: Page, reference: Reference
) -> tuple[Attribution, Sameness]:
    """Return the attribution of `span`, of a letter to its sender, and whether it is the speaker claimed.

    OTHER needs two names that are persons' for sure, and a clause that gives the words to the one found.
    """
    if who.quoted:
        return _of_quoted(claimed, who, span, page, reference)
    owner = owner_of(who.speaker)
    who = replace(who, speaker=owner) if owner else who
    surname, own_name = designation(who.speaker).surname, designation(claimed).surname
    same = compare(
        claimed,
        who.speaker,
        mentions=mentions(page.document, surname) if surname else (),
        own=mentions(page.document, own_name) if own_name else (),
        year=year_of(reference, page),
    )
    same = told_apart(claimed, who.speaker, page.document, same)
    if same is Sameness.SAME and who.how not in {"label", "abroad"} and _is_shared(claimed, who, page):
        same = Sameness.UNKNOWN
    if same is Sameness.OTHER and _is_doubtful(claimed, who, span, page):
        same = Sameness.UNKNOWN
    placeless = without_place(claimed, page.document.text) if same is Sameness.UNKNOWN and who.how in _UNSURE else None
    if placeless:
        return same_speaker(placeless, who, span, page, reference)
    if same is Sameness.UNKNOWN and who.how != "label" and _fits_description(claimed, who, page):
        same = Sameness.SAME
    return who, same


def _of_quoted(
    claimed: str, who: Attribution, span: Span, page: Page, reference: Reference
) -> tuple[Attribution, Sameness]:
    """Compare with the one who is quoted, then with the one who quotes him; nobody else is excluded for sure."""
    quoted = replace(who, speaker=who.quoted, written=who.speaker, quoted="", how="carrier")
    source, same = same_speaker(claimed, replace(quoted, written=""), span, page, reference)
    if same is Sameness.SAME:
        return replace(source, written=who.speaker, quoted=source.speaker), same
    carrier, same = same_speaker(claimed, replace(who, quoted=""), span, page, reference)
    return replace(carrier, quoted=who.quoted), Sameness.UNKNOWN if same is Sameness.OTHER else same


def _is_shared(claimed: str, who: Attribution, page: Page) -> bool:
    """Return whether the page has a surname alone that two of its persons bear, and does not mean the one claimed.

    It means who was named in full before, first and last; or, after "Anna Berg … Otto Berg", the one named more often.
    """
    person = designation(who.speaker).person
    ours = designation(claimed).person
    if len(person) != 1 or len(ours) < _IN_FULL or ours[-1] != person[0]:
        return False
    before = given_names_before(page.document, ours, who.span.start)
    given = [one for one in before if can_be(one, who.speaker)]
    if len(set(given)) < _IN_FULL:
        return False
    (often, most), (_, fewer) = Counter(given).most_common(2)
    meant = given[0] if given[0] == given[-1] else often if most > fewer else None
    return meant is None or not same_given(ours[0], meant)


def _is_doubtful(claimed: str, who: Attribution, span: Span, page: Page) -> bool:
    if who.how in _UNSURE or _is_publication(who.speaker, page):
        return True
    if who.how == "label" and speech.is_quoted(page.document, span):
        return True  # somebody whom the labelled speaker quotes
    return not (_is_somebody(claimed, page) and _is_somebody(who.speaker, page))


def _fits_description(claimed: str, who: Attribution, page: Page) -> bool:
    """Return whether the page describes the speaker, in the clause or beside his name, as the claim does."""
    if who.written and compare(claimed, who.written) is Sameness.SAME:
        return True
    said = [one for one in (who.speaker, who.written) if one]
    if who.how in _UNSURE and is_named_there(claimed, who.speaker, page.document.text):
        return True
    if who.how in _UNSURE and is_named_so(claimed, who.speaker, page.document.text):
        return True
    if any(is_described(claimed, one, page.document) for one in said) or is_called(claimed, who.speaker, page.document):
        return True
    is_named = who.how in {"description", "pronoun"} and len(designation(who.speaker).person) > 1
    is_settled = is_named or (who.how == "description" and who.written.startswith(who.speaker))  # abroad: nobody's
    return not is_settled and is_somebody_described(claimed, said[-1], page.document)


def _is_somebody(name: str, page: Page) -> bool:
    """Return whether a name is a person's for sure, or none: "Apple" may be a firm, "Iron Maiden" a band."""
    known = designation(name)
    if not known.person or known.offices or gender_of(name) or _TITLED.match(name):
        return True
    if any(holder.surname == known.surname for holder in OFFICEHOLDERS):
        return True
    named = mentions(page.document, known.surname)
    if any(designation(one).offices or gender_of(one) or _TITLED.match(one) for one in named):
        return True
    if len(known.person) == 1:
        return any(len(designation(one).person) > 1 for one in named)
    return is_alone_elsewhere(page.document.text, known.person)


def _is_publication(speaker: str, page: Page) -> bool:
    """Return whether the "speaker" is only the paper that carries the words."""
    return any(one.role == "publisher" and compare(speaker, one.value) is Sameness.SAME for one in page.document.names)
