"""On this date? The claim's date, the reference's own, the page's, the address's, and what the passage fixes.

A publication date may be one day off (time zones, updates). An event's day that the page fixes may not.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from claimcheck.checks.case import Case, Check, Page
from claimcheck.checks.evidence import show, state
from claimcheck.matching import dates
from claimcheck.matching.fold import fold
from claimcheck.matching.nearest import nearest, topic_words
from claimcheck.matching.urls import dates_in_url
from claimcheck.model import DateKind, Evidence, Finding, Period, Reason, Span, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from claimcheck.model import Claim, Dated, Reference

ID = "date"
_STEM = 5  # letters that two forms of a word share
_DATE_PREPOSITIONS = frozenset("on in at of the last this by from early late mid around about".split())
_ANOTHER_YEAR = re.compile(r"\b(?:ago|last\s+year|years?\s+(?:before|earlier)|the\s+previous\s+year)\b", re.IGNORECASE)
_EVENT_WORDS = 2  # words of the claim's topic that a sentence must share to speak of the same event


@dataclass(frozen=True, slots=True)
class _Known:
    """A day that is known of a source, in words where it was found, and the evidence for it."""

    period: Period
    where: str
    evidence: Evidence | None
    is_sure: bool = True


def _examine(claim: Claim, case: Case) -> Iterator[Finding]:
    for key in claim.references:
        reference = case.reference(key)
        pages = case.pages(key)
        wanted = _claimed(claim, reference)
        if wanted is None and not claim.date_text:
            continue
        if claim.quote:
            known = _published(reference, pages)
            if wanted is not None and known is not None:
                yield from _statement(wanted, claim, key, known)
        elif pages:
            yield from _event(claim, wanted, key, reference, pages[0])


def _claimed(claim: Claim, reference: Reference) -> Period | None:
    """Return the days that the claim names; a phrase without a year takes the reference's."""
    if claim.date:
        return claim.date
    if not claim.date_text or dates.interval(claim.date_text):
        return None
    year = reference.published.first.year if reference.published else None
    return dates.phrase(claim.date_text, year)


def _published(reference: Reference, pages: tuple[Page, ...]) -> _Known | None:
    """Return when the source was published: by the page's own data, its address, the reference's own word."""
    for page in pages:
        found = page.document.published
        if found and found.found_in != "url":
            where = f"in the page's own data ({found.found_in})"
            shown = state(f"{found.value} ({found.found_in})", page.document.provenance)
            return _Known(found.value, where, shown, _is_sure(found, page, reference))
    named = dates_in_url(reference.url) if reference.url else None
    if named:
        evidence = state(f"{named} (address)", pages[0].document.provenance) if pages else None
        return _Known(named, "in the source's address", evidence)
    if reference.published:
        return _Known(reference.published, "in the brief's own reference", None)
    return None


def _is_sure(found: Dated, page: Page, reference: Reference) -> bool:
    """Return whether a published date can contradict: stated in the page's data or borne out, and not updated since."""
    named = dates_in_url(reference.url) if reference.url else None
    stated = found.found_in.startswith(("json-ld", "meta")) or (named is not None and named.overlaps(found.value))
    updated = [
        one for one in page.document.dates if one.kind is DateKind.MODIFIED and one.value.first > found.value.last
    ]
    return stated and not updated


# --------------------------------------------------------------------------- a statement's day


def _statement(wanted: Period, claim: Claim, key: str, known: _Known) -> Iterator[Finding]:
    """Hold the day that a quotation is said to be from against the day its source was published."""
    written = claim.date_text or str(wanted)
    apart = wanted.days_from(known.period)
    if apart == 0:
        yield Finding(
            ID,
            Verdict.SUPPORTED,
            f"published {_day(known.period)}, which fits “{written}”",
            reference=key,
            evidence=known.evidence,
        )
    elif apart == 1:
        yield Finding(
            ID,
            Verdict.REVIEW,
            f"one day apart: “{written}” in the brief, {_day(known.period)} {known.where}",
            reason=Reason.ONE_DAY,
            reference=key,
            evidence=known.evidence,
        )
    elif wanted.first > known.period.last and known.is_sure:
        yield Finding(
            ID,
            Verdict.CONTRADICTED,
            f"“{written}” in the brief, but the source is of {_day(known.period)} ({known.where})",
            reference=key,
            evidence=known.evidence,
            notes=(f"a source published {apart} days earlier cannot report it",),
            hint="correct the date, or cite the later source that was meant",
        )


# --------------------------------------------------------------------------- an event's day


def _event(claim: Claim, wanted: Period | None, key: str, reference: Reference, page: Page) -> Iterator[Finding]:
    """Hold an event's day against the one that the page fixes for it."""
    anchor = _anchor(reference, page)
    interval = dates.interval(claim.date_text or "")
    if interval is not None:
        yield from _interval(claim, interval, key, page, anchor)
        return
    if wanted is None:
        return
    found = _dated_passage(topic_words(fold(claim.text or "").words()) - _date_words(claim), page, anchor)
    if found is None:
        return
    mention, sentence = found
    # "on Saturday" may be any Saturday before: the claim's own fits where the weekday does.
    same_weekday = (
        mention.how == "weekday" and wanted.is_day and wanted.first.weekday() == mention.period.first.weekday()
    )
    agrees = wanted.overlaps(mention.period) or same_weekday
    says = mention.span.of(page.document.text)
    meaning = (
        _day(mention.period)
        if mention.how == "written"
        else f"{_day(mention.period)} (“{says}”, {_day_of(anchor)} being the page's date)"
    )
    yield Finding(
        ID,
        Verdict.SUPPORTED if agrees else Verdict.CONTRADICTED,
        f"the source says the same day: {meaning}"
        if agrees
        else f"“{claim.date_text or wanted}” in the brief, {meaning} in the source",
        reference=key,
        evidence=show(page, sentence),
        hint=None if agrees else "correct the date",
    )


def _interval(claim: Claim, interval: dates.Interval, key: str, page: Page, anchor: date | None) -> Iterator[Finding]:
    """Hold "five days after the agreement was signed" against the two days that the page fixes."""
    other_words = topic_words(fold(interval.event).words())
    event_words = topic_words(fold(claim.text or "").words()) - other_words - _date_words(claim)
    other = _dated_passage(other_words, page, anchor, least=1)
    event = _dated_passage(event_words, page, anchor, least=1, unlike=other[0] if other else None)
    if other is None or event is None:
        return
    days = (event[0].period.first - other[0].period.first).days
    exact = event[0].period.is_day and other[0].period.is_day
    agrees = days == interval.days
    if not exact:
        return
    yield Finding(
        ID,
        Verdict.SUPPORTED if agrees else Verdict.CONTRADICTED,
        f"{abs(days)} days in the source ({_day(other[0].period)} to {_day(event[0].period)})"
        + ("" if agrees else f", “{claim.date_text}” in the brief"),
        reference=key,
        evidence=show(page, event[1]),
        notes=(
            f"the event: “{_excerpt(page, event[1])}”",
            f"counted from: “{_excerpt(page, other[1])}”",
        ),
        hint=None if agrees else "correct the number of days, or name the event it is counted from",
    )


def _dated_passage(
    topic: frozenset[str],
    page: Page,
    anchor: date | None,
    *,
    least: int = _EVENT_WORDS,
    unlike: dates.Mention | None = None,
) -> tuple[dates.Mention, Span] | None:
    """Return the date, and its sentence, that the page gives to what `topic` speaks of."""
    text = page.document.text
    found = nearest(sorted(topic), page.folded) if topic else None
    if found is None or len(found.shared) < least:
        return None
    mentions = [
        mention
        for mention in dates.mentions(text, anchor, found.span)
        if (unlike is None or mention.span != unlike.span) and _speaks_of(mention, found.span, topic, text)
    ]
    if not mentions:
        return None
    return _closest(mentions, found.shared, page, found.span), found.span


def _speaks_of(mention: dates.Mention, sentence: Span, topic: frozenset[str], text: str) -> bool:
    """Return whether the date belongs to the event: what governs it is the claim's own word, or nothing does.

    "The ceasefire agreed on 9 September collapsed" dates the agreement; "a year ago, on 3 May" is another year's.
    """
    before = text[sentence.start : mention.span.start]
    if _ANOTHER_YEAR.search(before[-30:]) or _ANOTHER_YEAR.match(text[mention.span.end : mention.span.end + 20]):
        return False
    words = [word for word in fold(before).words() if word not in _DATE_PREPOSITIONS]
    if not words or before.rstrip().endswith((",", ";", ":", "–", "—")):
        return True
    governor = words[-1]
    return any(governor[:_STEM] == word[:_STEM] for word in topic)


def _closest(mentions: list[dates.Mention], words: frozenset[str], page: Page, sentence: Span) -> dates.Mention:
    """Return the date that stands nearest to the words of the event."""
    folded = page.folded
    first, last = folded.word_range(sentence)
    stems = tuple(word[:_STEM] for word in words)
    places = [folded.starts[i] for i, word in enumerate(folded.words(first, last), first) if word.startswith(stems)]
    if not places:
        return mentions[0]
    return min(mentions, key=lambda one: min(abs(one.span.start - place) for place in places))


def _date_words(claim: Claim) -> frozenset[str]:
    """Return the words of the claim that are its date: they say when, not what."""
    text = claim.text or ""
    words: set[str] = set(fold(claim.date_text or "").words()) if not dates.interval(claim.date_text or "") else set()
    for mention in dates.mentions(text, claim.date.first if claim.date else None):
        words.update(fold(mention.span.of(text)).words())
    return frozenset(words)


def _anchor(reference: Reference, page: Page) -> date | None:
    published = page.document.published
    period = (
        published.value
        if published
        else (dates_in_url(reference.url) if reference.url else None) or reference.published
    )
    return period.last if period else None


# --------------------------------------------------------------------------- the reference's own date


def of_reference(reference: Reference, case: Case) -> Iterator[Finding]:
    """Hold the date printed in the reference against the page's and the address's: told once, here."""
    known = _published_of_page(reference, case.pages(reference.key))
    if known is None:
        return
    if reference.published is None:
        yield _undated(reference, known)
        return
    apart = reference.published.days_from(known.period)
    stated = f"“{reference.published}” in the reference, {_day(known.period)} {known.where}"
    if apart == 0:
        notes = (
            () if reference.published.is_day else (f"the reference gives no day; {_day(known.period)} {known.where}",)
        )
        yield Finding(
            ID,
            Verdict.SUPPORTED,
            "the reference's date agrees",
            reference=reference.key,
            evidence=known.evidence,
            notes=notes,
        )
    elif apart == 1:
        yield Finding(
            ID,
            Verdict.REVIEW,
            f"one day apart: {stated}",
            reason=Reason.ONE_DAY,
            reference=reference.key,
            evidence=known.evidence,
            hint="a time zone or an update may explain it; print the source's own date",
        )
    else:
        yield Finding(
            ID,
            Verdict.CONTRADICTED,
            stated,
            reference=reference.key,
            evidence=known.evidence,
            hint="print the source's own date, or check that the address is the work cited",
        )


def _undated(reference: Reference, known: _Known) -> Finding:
    return Finding(
        ID,
        Verdict.SUPPORTED,
        "the reference has no date to compare",
        reference=reference.key,
        evidence=known.evidence,
        notes=(f"the source's own date is {_day(known.period)}, {known.where}",),
    )


def _published_of_page(reference: Reference, pages: tuple[Page, ...]) -> _Known | None:
    known = _published(reference, pages)
    return None if known is not None and known.period is reference.published else known


# --------------------------------------------------------------------------- words for days


def _day(period: Period) -> str:
    if period.first == period.last:
        return _day_of(period.first)
    return f"{_day_of(period.first)} to {_day_of(period.last)}"


def _day_of(day: date | None) -> str:
    return f"{day.day} {day:%B %Y}" if day else "an unknown day"


def _excerpt(page: Page, span: Span) -> str:
    text = span.of(page.document.text)
    return text if len(text) <= 160 else text[:157] + "…"


CHECK = Check(ID, "On this date?", _examine)
