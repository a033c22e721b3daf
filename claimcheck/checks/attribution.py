"""Said by this speaker? Read from the reporting clause of this very passage, its label, or the page's own author."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.checks.case import Case, Check, Located, Page
from claimcheck.checks.evidence import show, state
from claimcheck.checks.passages import locate
from claimcheck.checks.same_speaker import same_speaker
from claimcheck.matching import speech
from claimcheck.matching.designations import Sameness
from claimcheck.matching.fold import fold
from claimcheck.matching.interviews import is_interview
from claimcheck.matching.labelled import asker, is_of_party
from claimcheck.matching.names import compare
from claimcheck.matching.speech_words import PRONOUNS
from claimcheck.model import Finding, Named, Reason, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.matching.reporting import Attribution
    from claimcheck.model import Claim, Span

ID = "attribution"
_MOST_PLACES = 5  # of one quotation on a page: its headline may have it, too
_FEWEST_WORDS = 3  # of a quotation that stands at two places only because it was taken from one to the other


def _examine(claim: Claim, case: Case) -> Iterator[Finding]:
    if not claim.speaker or not claim.quote or claim.translated:
        return
    for key in claim.references:
        located = locate(claim, key, case)
        if located is not None:
            yield _judge(claim.speaker, key, located, case)


def _judge(claimed: str, key: str, located: Located, case: Case) -> Finding:
    """Judge by the place found; where that does not say, by the others that have the same words."""
    page, reference = located.page, case.reference(key)
    told: list[tuple[Attribution, Sameness]] = []
    for span in _places(located):
        who = speech.attribution(page.document, span)
        if who is not None:
            told.append(same_speaker(claimed, who, span, page, reference))
        if told and (told[-1][1] is Sameness.SAME or told[0][1] is Sameness.OTHER):
            break
    if not told:
        return _by_author(claimed, key, located)
    who, same = told[-1] if told[-1][1] is Sameness.SAME else told[0]
    if same is Sameness.UNKNOWN and who.how != "label" and _own(claimed, page) is not None:
        return _by_author(claimed, key, located)
    return _finding(claimed, key, page, who, same)


def _places(located: Located) -> Iterator[Span]:
    """Yield where the words found stand: the place itself, then any other on the same page."""
    page, span = located.page, located.match.span
    yield span
    words = fold(span.of(page.document.text))
    if len(words) < _FEWEST_WORDS:
        return
    for offset in page.folded.find_all(words.folded, _MOST_PLACES):
        place = page.folded.span(offset, offset + len(words))
        if place.start != span.start:
            yield place


_HINTS = {
    Verdict.CONTRADICTED: "correct the speaker, or cite a source that names the one in the brief",
    Verdict.REVIEW: "check who speaks, and name the speaker as the source does",
}


def _finding(claimed: str, key: str, page: Page, who: Attribution, same: Sameness) -> Finding:
    match same:
        case Sameness.SAME:
            headline, verdict = f"said by {_named(who)}", Verdict.SUPPORTED
        case Sameness.OTHER:
            headline = f"“{claimed}” in the brief, but the source gives another speaker: {who.speaker}"
            verdict = Verdict.CONTRADICTED
        case Sameness.UNKNOWN:
            headline = _untold(claimed, who)
            verdict = Verdict.REVIEW
    return Finding(
        ID,
        verdict,
        headline,
        reason=Reason.SPEAKER_UNCLEAR if same is Sameness.UNKNOWN else None,
        reference=key,
        evidence=show(page, who.span),
        notes=_notes(who),
        hint=_HINTS.get(verdict),
    )


def _untold(claimed: str, who: Attribution) -> str:
    """Return the headline for a speaker of whom it cannot be told whether he is the one claimed."""
    label = who.speaker.rstrip(": ")
    asking = asker(who.speaker)
    if asking:
        asked = f"{asking}’s question (label {label}), with no name"
        return f"the source has {asked}; whether that is {claimed} cannot be told"
    if is_of_party(claimed, who.speaker):
        return f"said by {label}, a member of the party; whether that is {claimed} speaking cannot be told"
    return f"the source names {who.speaker}; whether that is {claimed} cannot be told"


def _named(who: Attribution) -> str:
    if who.how == "label" and asker(who.speaker):
        return f"{asker(who.speaker)} (label {who.speaker.rstrip(': ')})"
    return who.speaker if who.how != "label" else f"{who.speaker.rstrip(':')} (label)"


def _notes(who: Attribution) -> tuple[str, ...]:
    if who.quoted:
        carrier = who.written if who.quoted == who.speaker else who.speaker
        is_pronoun = who.quoted.lower() in PRONOUNS
        said = f"tells what {who.quoted.lower()} said" if is_pronoun else f"quotes {who.quoted}"
        return (f"the words are told second-hand: {carrier} {said}",)
    if who.how == "pronoun":
        return (f"the passage says only a pronoun; the name was taken from before it: {who.speaker}",)
    return ()


def _by_author(claimed: str, key: str, located: Located) -> Finding:
    """Judge a passage that no clause and no label gives to anybody: the document itself may be the statement."""
    page = located.page
    own = _own(claimed, page)
    if own is not None and speech.is_hearsay(page.document, located.match.span):
        return _unclear(claimed, key, located, "the document gives these words as what others say")
    if own is None or is_interview(page.document) or speech.is_quoted(page.document, located.match.span):
        return _unclear(claimed, key, located, "the passage does not say whose words they are")
    return Finding(
        ID,
        Verdict.SUPPORTED,
        f"the document is the speaker's own: {own.value}",
        reference=key,
        evidence=state(f"{own.role}: {own.value}", page.document.provenance),
        notes=(f"named as {own.role} in {own.found_in}",),
    )


def _unclear(claimed: str, key: str, located: Located, headline: str) -> Finding:
    return Finding(
        ID,
        Verdict.REVIEW,
        headline,
        reason=Reason.SPEAKER_UNCLEAR,
        reference=key,
        evidence=show(located.page, located.match.span),
        hint=f"check that {claimed} said it",
    )


def _own(claimed: str, page: Page) -> Named | None:
    for named in page.document.names:
        if compare(claimed, named.value) is Sameness.SAME:
            return named
    return None


CHECK = Check(ID, "Said by this speaker?", _examine)
