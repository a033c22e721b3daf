"""An event's day against the one that the page fixes for it, in the sentence that speaks of it.

`contradicted` is said only where that sentence shares most of the claim's words, its date is the event's own (not
"since", not a plan, not what another word governs), and the page tells the claim's date of nothing like it.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from claimcheck.checks.date.caution import with_caution
from claimcheck.checks.date.fit import Fit, fit
from claimcheck.checks.date.passage import (
    LEAST_SHARED,
    as_wanted,
    dated_otherwise,
    dated_passage,
    named_with,
    speaks_as_fully,
    told_elsewhere,
    topic_of,
)
from claimcheck.checks.date.words import ID, a_day, as_filed, days, meant
from claimcheck.checks.evidence import show
from claimcheck.checks.publication import published
from claimcheck.matching import dates
from claimcheck.model import Finding, Reason, Span, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.checks.date.almanac import Almanac
    from claimcheck.checks.date.passage import Passage
    from claimcheck.matching.dates import Mention
    from claimcheck.model import Claim, Period, Reference

_SURE_SHARE = 0.6  # of the claim's words, for a sentence that can contradict
_BEFORE = 400  # characters before a sentence in which another year may be told


def examine_event(claim: Claim, wanted: Period, reference: Reference, almanac: Almanac) -> Iterator[Finding]:
    """Hold an event's day against the one that the page fixes for it."""
    topic = topic_of(claim, almanac.language)
    passage = dated_passage(topic, almanac) or dated_otherwise(claim, topic, almanac)
    if passage is None:
        named = named_with(wanted, topic, almanac)
        if named:
            yield _agrees(claim, Fit.SAME, named, reference, almanac)
        return
    passage = as_wanted(wanted, topic, passage, almanac)
    how = fit(wanted, passage.mention)
    if how in (Fit.SAME, Fit.WITHIN, Fit.OPEN):
        agreed = _agrees(claim, how, passage, reference, almanac)
        yield with_caution(agreed, claim.text or "", passage, almanac)
        return
    told = told_elsewhere(wanted, topic, passage, almanac)
    if told and speaks_as_fully(told, passage):
        yield _agrees(claim, Fit.SAME, told, reference, almanac)
        return
    is_sure = how is Fit.APART and not told and _is_sure(wanted, topic, passage, reference, almanac)
    yield _disagrees(claim, wanted, passage, reference, almanac, is_sure=is_sure)


def _agrees(claim: Claim, how: Fit, passage: Passage, reference: Reference, almanac: Almanac) -> Finding:
    told = meant(passage.mention, almanac.page, almanac.anchor)
    headline = {
        Fit.SAME: f"the source says the same day: {told}",
        Fit.WITHIN: f"the source is vague, and it fits: {told}",
        Fit.OPEN: f"the source may mean the same day: {told}",
    }[how]
    return Finding(
        ID,
        Verdict.SUPPORTED,
        headline,
        reference=reference.key,
        evidence=show(almanac.page, passage.sentence),
        notes=(f"“{claim.date_text}” in the brief",) if claim.date_text else (),
    )


def _disagrees(
    claim: Claim, wanted: Period, passage: Passage, reference: Reference, almanac: Almanac, *, is_sure: bool
) -> Finding:
    told = meant(passage.mention, almanac.page, almanac.anchor)
    return Finding(
        ID,
        Verdict.CONTRADICTED if is_sure else Verdict.REVIEW,
        f"“{claim.date_text or as_filed(wanted)}” in the brief, {told} in the source",
        reason=None if is_sure else Reason.DATE_UNCLEAR,
        reference=reference.key,
        evidence=show(almanac.page, passage.sentence),
        notes=_notes(passage, almanac),
        hint="correct the date" if is_sure else "check which day the source means",
    )


def _notes(passage: Passage, almanac: Almanac) -> tuple[str, ...]:
    words = passage.mention.span.of(almanac.text).rstrip(".,")
    anchor = almanac.anchor
    if words == days(passage.mention.period):
        return (f"the source: “{words}”",)
    counted = f", counted from {a_day(anchor)}" if anchor and passage.mention.resolved else ""
    return (f"the source: “{words}” means {days(passage.mention.period)}{counted}",)


# --------------------------------------------------------------------------- can it contradict?


def _is_sure(wanted: Period, topic: frozenset[str], passage: Passage, reference: Reference, almanac: Almanac) -> bool:
    """Return whether the passage's date is the event's for sure, so that the claim's is wrong."""
    mention = passage.mention
    least = max(LEAST_SHARED, math.ceil(_SURE_SHARE * len(topic)))
    if passage.is_by_pronoun or len(passage.shared) < least or mention.how == "offset":
        return False
    lead = almanac.lead(mention, passage.sentence)
    is_edge = lead.is_bound and mention.precision is not dates.Precision.DAYS  # "from 11 to 19 February" has both
    if is_edge or lead.is_ahead or any(fit(wanted, other) is not Fit.APART for other in passage.others):
        return False
    return not mention.resolved or _is_anchored(wanted, mention, passage.sentence, reference, almanac)


def _is_anchored(wanted: Period, mention: Mention, sentence: Span, reference: Reference, almanac: Almanac) -> bool:
    """Return whether the day of publication that a date was counted from is sure, and no other year stands near."""
    if mention.how == "weekday" and wanted.is_day:
        return True  # Monday is Monday, whichever week
    known = published(reference, (almanac.page,))
    if known is None or not known.is_sure:
        return False
    near = Span(max(sentence.start - _BEFORE, 0), sentence.end)
    told = dates.mentions(almanac.text, None, near, language=almanac.language)
    return all(one.period.first.year <= mention.period.first.year <= one.period.last.year for one in told)
