"""The quotation: whether these words are there, unchanged, and say there what the brief makes them say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.checks import locator
from claimcheck.checks.advice import advice
from claimcheck.checks.case import Case, Check, Located, Page
from claimcheck.checks.evidence import show, state
from claimcheck.checks.languages import other_language
from claimcheck.checks.passages import locate, topic_of
from claimcheck.matching import lexicon
from claimcheck.matching.denials import denial
from claimcheck.matching.differences import HARMLESS
from claimcheck.matching.fold import fold
from claimcheck.matching.head_nouns import head_nouns
from claimcheck.matching.limits import limit
from claimcheck.matching.nearest import nearest
from claimcheck.matching.quote import stands_in
from claimcheck.model import DifferenceKind, Finding, Match, MatchKind, Place, Reason, Region, Span, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from claimcheck.model import Claim, Difference

ID = "quote"
_SHORT = 2  # words that mean something only where the claim's own topic is near
_TOPIC_REACH = 60  # words
_TOPIC_WORDS = 1
_ELSEWHERE = frozenset({Region.COMMENTS, Region.RELATED, Region.NAVIGATION, Region.FOOTER})
_REGIONS = {
    Region.COMMENTS: "a reader's comment",
    Region.RELATED: "a teaser of another story",
    Region.NAVIGATION: "the navigation",
    Region.FOOTER: "the footer",
}
_BY_KIND = {
    DifferenceKind.SPELLING: (Reason.SPELLING, "the source spells it otherwise"),
    DifferenceKind.TYPING: (Reason.TYPING, "a slip of the keys: the source has another letter"),
    DifferenceKind.PLURAL: (Reason.PLURAL, "singular and plural differ"),
    DifferenceKind.PUNCTUATION: (Reason.PUNCTUATION, "a sentence ends elsewhere in the source"),
    DifferenceKind.ELISION: (Reason.ELISION, "what is left out is long, or limits what is quoted"),
}


def _examine(claim: Claim, case: Case) -> Iterator[Finding]:
    if not claim.quote:
        return
    for key in claim.references:
        pages = case.pages(key)
        if not pages:
            continue
        if claim.translated:
            yield Finding(
                ID,
                Verdict.INCONCLUSIVE,
                "the quotation is the brief's own translation: its words cannot be compared",
                reason=Reason.TRANSLATED,
                reference=key,
                hint=advice(Reason.TRANSLATED, key),
            )
            continue
        located = locate(claim, key, case)
        yield _not_found(claim, key, pages, case) if located is None else _found(claim, key, located)


# --------------------------------------------------------------------------- found


def _found(claim: Claim, key: str, located: Located) -> Finding:
    match = located.match
    gone = _elsewhere_only(located)
    notes = (*match.notes, *_about_count(match), *locator.about(claim, located))
    graver = [one for one in match.differences if one.kind not in _BY_KIND]
    if graver:
        return Finding(
            ID,
            Verdict.ALTERED,
            "the source has other words",
            reference=key,
            evidence=show(located.page, match.span),
            differences=match.differences,
            notes=(*_where(gone), *notes),
            hint="correct the quotation, or cite the translation or edition it was taken from",
        )
    doubts = list(_doubts(claim, located))
    if not doubts:
        return Finding(
            ID,
            Verdict.SUPPORTED,
            f"the words are {gone or 'there'}" + ("" if match.kind is MatchKind.SAME else ", written otherwise"),
            reference=key,
            evidence=show(located.page, match.span),
            differences=match.differences,
            notes=(*notes, *_about_shortness(claim, located)),
        )
    reason, headline, hint = doubts[0]
    return Finding(
        ID,
        Verdict.REVIEW,
        headline,
        reason=reason,
        reference=key,
        evidence=show(located.page, match.span),
        differences=match.differences,
        notes=(*_where(gone), *notes, *(other for _, other, _ in doubts[1:])),
        hint=hint,
    )


Doubt = tuple[Reason, str, str]


def _doubts(claim: Claim, located: Located) -> Iterator[Doubt]:
    """Yield each reason why an editor should look at words that are there, gravest first."""
    yield from _doubts_of_context(claim, located)
    yield from _doubts_of_writing(located.match.differences)
    yield from _doubts_of_place(claim, located)


def _doubts_of_context(claim: Claim, located: Located) -> Iterator[Doubt]:
    """Yield what stands around the words and turns what they say."""
    page, span = located.page, located.match.span
    text = page.document.text
    denied = denial(page.folded, span, claim.quote or "", claim.text)
    if denied:
        yield (
            Reason.DENIAL,
            f"the words are there, but after “{denied.of(text)}”",
            "quote that too, or say in the claim's own words what it makes of them",
        )
    limited = limit(page.folded, span, claim.quote or "", claim.text)
    if limited:
        yield (
            Reason.QUALIFIER,
            f"the words are there, but the source limits them: “{limited.of(text)}”",
            "take the limiting words into the quotation, or say them in the claim",
        )
    nouns = head_nouns(page.folded, span, claim.quote or "", claim.text)
    if nouns:
        yield (
            Reason.HEAD_NOUN,
            f"the words are there, but of another thing: “{nouns.source}” in the source, “{nouns.brief}” in the brief",
            "quote the noun too, or choose one that means the same",
        )


def _doubts_of_place(claim: Claim, located: Located) -> Iterator[Doubt]:
    """Yield what is wrong with where the words stand, or with how few they are."""
    speakers = _speakers(located)
    if len(speakers) > 1:
        yield (
            Reason.ELISION,
            f"the parts are the words of {len(speakers)} speakers: {', '.join(speakers)}",
            "quote each speaker apart",
        )
    region = located.page.region_of(located.match.span)
    if region in _ELSEWHERE:
        yield (
            Reason.REGION,
            f"the words stand only in {_REGIONS[region]}",
            "cite the text they come from",
        )
    if _is_short(claim) and len(_topic_near(claim, located)) < _TOPIC_WORDS:
        yield (
            Reason.SHORT,
            "the words are there, but so few that they may be about something else",
            "quote more of the sentence",
        )


def _doubts_of_writing(differences: tuple[Difference, ...]) -> Iterator[Doubt]:
    for difference in differences:
        reason, headline = _BY_KIND[difference.kind]
        yield reason, headline, "quote as the source writes, or mark the change"


def _speakers(located: Located) -> tuple[str, ...]:
    """Return the labels under which the parts of the quotation stand, each once."""
    blocks = [located.page.block_at(part.start) for part in located.match.parts]
    return tuple(dict.fromkeys(block.speaker for block in blocks if block and block.speaker))


def _is_short(claim: Claim) -> bool:
    return len(fold(claim.quote or "")) <= _SHORT


def _topic_near(claim: Claim, located: Located) -> frozenset[str]:
    folded = located.page.folded
    first, last = folded.word_range(located.match.span)
    around = folded.words(first - _TOPIC_REACH, first) + folded.words(last, last + _TOPIC_REACH)
    near = {lexicon.spelling_key(word)[:6] for word in around}
    return frozenset(word for word in topic_of(claim) if lexicon.spelling_key(word)[:6] in near)


def _about_shortness(claim: Claim, located: Located) -> tuple[str, ...]:
    if not _is_short(claim):
        return ()
    count = "one word" if len(fold(claim.quote or "")) == 1 else "two words"
    words = ", ".join(sorted(_topic_near(claim, located))[:5])
    return (f"{count} only; of the claim's topic, near: {words}",)


def _about_count(match: Match) -> tuple[str, ...]:
    return (f"the words stand there {match.count} times",) if match.count > 1 else ()


def _elsewhere_only(located: Located) -> str | None:
    """Return where the words are that are no longer on the cited page, and on which day each was read; else None."""
    found = located.page.document.provenance
    if located.first is None or found.place not in (Place.ARCHIVE, Place.NEW_HOME):
        return None
    there = f"in the copy of {_day_of(found.captured_at)}" if found.place is Place.ARCHIVE else "at the page's new home"
    read = located.first.document.provenance.retrieved_at
    return f"{there}, no longer on the page {f'read on {_day_of(read)}' if read else 'as it is now'}"


def _where(gone: str | None) -> tuple[str, ...]:
    return (f"found {gone}",) if gone else ()


def _day_of(moment: datetime | None) -> str:
    return f"{moment.day} {moment:%B %Y}" if moment else "an unknown day"


# --------------------------------------------------------------------------- not found


def _not_found(claim: Claim, key: str, pages: tuple[Page, ...], case: Case) -> Finding:
    language = other_language(claim, pages)
    if language:
        return _inconclusive(
            key, Reason.OTHER_LANGUAGE, f"the source is in another language ({language}) than the quotation", pages[0]
        )
    whole = [page for page in pages if page.document.is_whole]
    if not whole:
        return _doubted(key, pages[0])
    page = whole[0]
    elsewhere = tuple(_elsewhere(claim, case))
    span = _nearest(claim, page)
    notes = [] if span is None else ["the nearest passage is shown; it is not the quotation"]
    notes += [f"the same words stand in {other}, another source of this file" for other in elsewhere]
    if len(pages) > 1:
        notes.append("neither the page nor its archive copy has the words")
    return Finding(
        ID,
        Verdict.NOT_FOUND,
        "the words are not in the source",
        reference=key,
        evidence=show(page, span) if span else None,
        notes=tuple(notes),
        hint=f"cite {elsewhere[0]} instead"
        if elsewhere
        else "find where the quotation comes from, or turn it into a paraphrase",
    )


def _doubted(key: str, page: Page) -> Finding:
    """Say that the words are not in what could be read, which does not mean that they are not in the work cited."""
    doubt = page.document.doubt
    assert doubt is not None  # noqa: S101 - only such pages come here
    return _inconclusive(key, doubt.reason, f"the words are not in what could be read: {doubt.detail}", page)


def _inconclusive(key: str, reason: Reason, headline: str, page: Page) -> Finding:
    return Finding(
        ID,
        Verdict.INCONCLUSIVE,
        headline,
        reason=reason,
        reference=key,
        evidence=state("", page.document.provenance),
        hint=advice(reason, key),
    )


def _nearest(claim: Claim, page: Page) -> Span | None:
    words = fold(claim.quote or "").words()
    found = nearest(words, page.folded)
    return found.span if found else None


def _elsewhere(claim: Claim, case: Case) -> Iterator[str]:
    """Yield the other references of the file whose text has the very words."""
    quotation = case.quotation(claim.quote or "")
    for reference in case.claim_set.references:
        if reference.key in claim.references:
            continue
        if any(stands_in(quotation, page.folded) for page in case.pages(reference.key)):
            yield reference.key


CHECK = Check(ID, "Are these words there, unchanged?", _examine)
assert _BY_KIND.keys() >= HARMLESS  # noqa: S101 - a kind that is harmless must have a reason to review
