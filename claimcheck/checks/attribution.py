"""Said by this speaker? Read from the reporting clause of this very passage, its label, or the page's own author."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from claimcheck.checks.case import Case, Check, Located, Page
from claimcheck.checks.evidence import show, state
from claimcheck.checks.passages import locate
from claimcheck.checks.publication import year_of
from claimcheck.matching import speech
from claimcheck.matching.described import is_described, is_somebody_described, owner_of
from claimcheck.matching.designations import Sameness, designation
from claimcheck.matching.names import compare
from claimcheck.matching.namings import is_alone_elsewhere, mentions
from claimcheck.matching.officeholders import OFFICEHOLDERS
from claimcheck.matching.people import gender_of
from claimcheck.model import Finding, Named, Reason, Region, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.matching.reporting import Attribution
    from claimcheck.model import Claim

ID = "attribution"
_QUESTIONS, _FEWEST_OF = 3, 5  # paragraphs that are questions: three, and one in five
# Whom a pronoun means, whom a carrier cites, who goes on from the sentence before: read, not known.
_TITLED = re.compile(r"(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Prof|Rev|Sen|Rep|Gov|Gen|Col|Capt|Judge)\b")
_UNSURE = frozenset({"pronoun", "office", "description", "sentence", "carrier"})


def _examine(claim: Claim, case: Case) -> Iterator[Finding]:
    if not claim.speaker or not claim.quote or claim.translated:
        return
    for key in claim.references:
        located = locate(claim, key, case)
        if located is not None:
            yield _judge(claim.speaker, key, located, case)


def _judge(claimed: str, key: str, located: Located, case: Case) -> Finding:
    page = located.page
    who = speech.attribution(page.document, located.match.span)
    if who is None:
        return _by_author(claimed, key, located)
    owner = owner_of(who.speaker)
    who = replace(who, speaker=owner) if owner else who
    surname = designation(who.speaker).surname
    named = mentions(page.document, surname) if surname else ()
    claimed_name = designation(claimed).surname
    own = mentions(page.document, claimed_name) if claimed_name else ()
    same = compare(claimed, who.speaker, mentions=named, own=own, year=year_of(case.reference(key), page))
    is_cited = who.how == "label" and speech.is_quoted(page.document, located.match.span)
    doubtful = (
        is_cited
        or who.how in _UNSURE
        or _is_abroad(claimed, who)
        or _is_publication(who.speaker, page)
        or not (_is_somebody(claimed, page) and _is_somebody(who.speaker, page))
    )
    if same is Sameness.OTHER and doubtful:
        same = Sameness.UNKNOWN
    if same is Sameness.UNKNOWN and who.how != "label" and _fits_description(claimed, who, page):
        same = Sameness.SAME
    match same:
        case Sameness.SAME:
            headline, verdict, reason = f"said by {_named(who)}", Verdict.SUPPORTED, None
        case Sameness.OTHER:
            headline, verdict, reason = (
                f"the source gives another speaker: {who.speaker}",
                Verdict.CONTRADICTED,
                None,
            )
        case Sameness.UNKNOWN:
            if who.how != "label" and _own(claimed, page) is not None:
                return _by_author(claimed, key, located)
            headline = f"the source names {who.speaker}; whether that is {claimed} cannot be told"
            verdict, reason = Verdict.REVIEW, Reason.SPEAKER_UNCLEAR
    return Finding(
        ID,
        verdict,
        headline,
        reason=reason,
        reference=key,
        evidence=show(page, who.span),
        notes=_notes(who),
        hint=f"the brief says: {claimed}" if verdict is not Verdict.SUPPORTED else None,
    )


def _fits_description(claimed: str, who: Attribution, page: Page) -> bool:
    """Return whether the page describes the speaker, in the clause or beside his name, as the claim does."""
    if who.written and compare(claimed, who.written) is Sameness.SAME:
        return True
    said = [one for one in (who.speaker, who.written) if one]
    if any(is_described(claimed, one, page.document) for one in said):
        return True
    return is_somebody_described(claimed, said[-1], page.document)


def _is_abroad(claimed: str, who: Attribution) -> bool:
    """Return whether it was read in another language, where only known given names tell persons from all else."""
    return who.how == "abroad" and not (gender_of(claimed) and gender_of(who.speaker))


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


def _named(who: Attribution) -> str:
    return who.speaker if who.how != "label" else f"{who.speaker.rstrip(':')} (label)"


def _notes(who: Attribution) -> tuple[str, ...]:
    if who.how == "pronoun":
        return (f"the passage says only a pronoun; the name was taken from before it: {who.speaker}",)
    return ()


def _by_author(claimed: str, key: str, located: Located) -> Finding:
    """Judge a passage that no clause and no label gives to anybody: the document itself may be the statement."""
    page = located.page
    own = _own(claimed, page)
    if own is None or _is_interview(page) or speech.is_quoted(page.document, located.match.span):
        return Finding(
            ID,
            Verdict.REVIEW,
            "the passage does not say whose words they are",
            reason=Reason.SPEAKER_UNCLEAR,
            reference=key,
            evidence=show(page, located.match.span),
            hint=f"check that {claimed} said it",
        )
    return Finding(
        ID,
        Verdict.SUPPORTED,
        f"the document is the speaker's own: {own.value}",
        reference=key,
        evidence=state(f"{own.role}: {own.value}", page.document.provenance),
        notes=(f"named as {own.role} in {own.found_in}",),
    )


def _is_interview(page: Page) -> bool:
    """Return whether the page goes from question to answer: then half of its words are not its author's."""
    blocks = [block.span.of(page.document.text) for block in page.document.blocks if block.region is Region.BODY]
    asked = sum(text.rstrip(" ”\"'’").endswith("?") for text in blocks)
    return asked >= _QUESTIONS and _FEWEST_OF * asked >= len(blocks)


def _own(claimed: str, page: Page) -> Named | None:
    for named in page.document.names:
        if compare(claimed, named.value) is Sameness.SAME:
            return named
    return None


CHECK = Check(ID, "Said by this speaker?", _examine)
