"""An interval ("five days after the agreement was signed") against the two days of the page, or its own count."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.checks.date.passage import Passage, date_words, dated_passage
from claimcheck.checks.date.words import ID, days, excerpt
from claimcheck.checks.evidence import show
from claimcheck.matching.dates import intervals
from claimcheck.matching.fold import fold
from claimcheck.matching.nearest import nearest, topic_words
from claimcheck.model import Finding, Reason, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.checks.case import Page
    from claimcheck.checks.date.almanac import Almanac
    from claimcheck.matching.dates import Interval
    from claimcheck.model import Claim, Reference, Span

_HALF = 2  # one word in two of the other event must stand in the page's own count of days


def examine_interval(claim: Claim, counted: Interval, reference: Reference, almanac: Almanac) -> Iterator[Finding]:
    """Hold a count of days between two events against the page."""
    other_words = topic_words(fold(counted.event).words())
    event_words = topic_words(fold(claim.text or "").words()) - other_words - date_words(claim, almanac.language)
    by_days = _by_days(claim, counted, (event_words, other_words), reference, almanac)
    own = _by_its_own_count(claim, counted, (event_words, other_words), reference, almanac)
    agreed = [one for one in (by_days, own) if one and one.verdict is Verdict.SUPPORTED]
    finding = next(iter(agreed), by_days or own)  # of several events of a kind, the days may be another one's
    if finding:
        yield finding


def _by_days(
    claim: Claim,
    counted: Interval,
    words: tuple[frozenset[str], frozenset[str]],
    reference: Reference,
    almanac: Almanac,
) -> Finding | None:
    """Judge by the days that the page gives to both events."""
    page = almanac.page
    other = dated_passage(words[1], almanac, least=1)
    event = dated_passage(words[0], almanac, least=1, unlike=other.mention if other else None)
    if other is None or event is None or not (_is_a_day(event) and _is_a_day(other)):
        return None
    told = (event.mention.period.first - other.mention.period.first).days
    verdict = _verdict(abs(told - counted.days), counted)
    agrees = verdict is Verdict.SUPPORTED
    from_to = f"{abs(told)} days in the source ({days(other.mention.period)} to {days(event.mention.period)})"
    return Finding(
        ID,
        verdict,
        from_to + ("" if agrees else f", “{claim.date_text}” in the brief"),
        reason=_reason(verdict),
        reference=reference.key,
        evidence=show(page, event.sentence),
        notes=(
            f"the event: “{excerpt(page, event.sentence)}”",
            f"counted from: “{excerpt(page, other.sentence)}”",
        ),
        hint=None if agrees else "correct the number of days, or name the event it is counted from",
    )


def _verdict(off: int, *counts: Interval) -> Verdict:
    """Return what a count says that is `off` days off, told by an interval, or by two."""
    if off <= max(one.give for one in counts):
        return Verdict.SUPPORTED
    return Verdict.REVIEW if off <= max(one.doubt for one in counts) else Verdict.CONTRADICTED


def _reason(verdict: Verdict) -> Reason | None:
    return Reason.DATE_UNCLEAR if verdict is Verdict.REVIEW else None


def _is_a_day(passage: Passage) -> bool:
    mention = passage.mention
    return mention.period.is_day and not mention.is_open


def _by_its_own_count(
    claim: Claim,
    counted: Interval,
    words: tuple[frozenset[str], frozenset[str]],
    reference: Reference,
    almanac: Almanac,
) -> Finding | None:
    """Judge by the page's own "eight days after the agreement"."""
    page = almanac.page
    found = nearest(sorted(words[0] | words[1]), page.folded)
    if found is None or not found.shared & words[0]:
        return None
    shared = almanac.shared(words[1], found.span)
    told = [one for one in intervals(almanac.text, almanac.language, found.span) if _is_of(one, words[1], shared)]
    if len(told) != 1:
        return None
    verdict = _verdict(abs(told[0].days - counted.days), counted, told[0])
    return _own_count(claim, verdict, reference=reference, page=page, place=(told[0].span, found.span))


def _is_of(one: Interval, other_words: frozenset[str], in_sentence: frozenset[str]) -> bool:
    """Return whether a count is from the other event: "five days later" counts from what its sentence tells."""
    shared = other_words & topic_words(fold(one.event).words()) if one.event else in_sentence
    return bool(other_words) and len(shared) * _HALF >= len(other_words)


def _own_count(
    claim: Claim, verdict: Verdict, *, reference: Reference, page: Page, place: tuple[Span, Span]
) -> Finding:
    told = excerpt(page, place[0])
    agrees = verdict is Verdict.SUPPORTED
    return Finding(
        ID,
        verdict,
        f"the source counts likewise: “{told}”"
        if agrees
        else f"“{claim.date_text}” in the brief, “{told}” in the source",
        reason=_reason(verdict),
        reference=reference.key,
        evidence=show(page, place[1]),
        hint=None if agrees else "correct the number, or name the event it is counted from",
    )
