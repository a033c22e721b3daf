"""An event's day against the one that the page fixes for it, in the sentence that speaks of it.

`contradicted` is said only where that sentence shares most of the claim's words, its date is the event's own (not
"since", not a plan, not what another word governs), and the page tells the claim's date of nothing like it.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from claimcheck.checks.date.fit import Fit, fit
from claimcheck.checks.date.words import ID, a_day, days, language_of, meant
from claimcheck.checks.evidence import show
from claimcheck.checks.publication import day_of, published
from claimcheck.matching import dates
from claimcheck.matching.fold import fold
from claimcheck.matching.languages import is_english
from claimcheck.matching.nearest import nearest, topic_words
from claimcheck.matching.proper_names import proper_names
from claimcheck.matching.sentences import sentence_around
from claimcheck.model import Finding, Reason, Span, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from claimcheck.checks.case import Page
    from claimcheck.matching.dates import Mention
    from claimcheck.model import Claim, Period, Reference

_STEM = 5  # letters that two forms of a word share
_LEAST_SHARED = 2  # words of the claim's topic that a sentence must share to speak of the same event
_SURE_SHARE = 0.6  # of them, for a sentence that can contradict
_FAIR_SHARE = 0.5  # of them, for one that is not the nearest
_ANOTHER_YEAR = re.compile(r"\b(?:ago|last\s+year|years?\s+(?:before|earlier)|the\s+previous\s+year)\b", re.IGNORECASE)
# What begins on a day is of that day; what is over by then, or comes after it, is of another.
_STARTS = frozenset(
    "since from starting effective as seit ab von vom depuis dès à desde a da dal dall sinds vanaf per od с со от"
    " начиная з із зі від починаючи".split()
)
# A claim in English that tells of something as done: what it says of a coming day, a plan alone does not bear out.
_TELLS_AS_DONE = re.compile(r"\b(?:was|were|had|has|have|did|began|came|went|took|met|fell|rose|left|\w{2,}ed)\b")
_TELLS_AS_COMING = re.compile(
    r"\b(?:will|shall|would|to\s+be|(?:is|are|was|were)\s+to|due|planned|scheduled|expected)\b"
)
_COARSE = frozenset({dates.Precision.YEAR, dates.Precision.DECADE})
_PRONOUN = re.compile(
    r"\b(?:[Hh]e|[Ss]he|[Ii]t|[Tt]hey|[Ee]r|[Ss]ie|[Ee]lle|[Ii]l|[Ee]lla|[Ll]ui|[Ll]ei|[Hh]ij|[Zz]ij)\b"
)
_SAYING = frozenset({"said", "says"})  # small words that may govern a date
# Words that tell two of a kind apart.
_TELL_APART = frozenset(
    "first second third fourth fifth sixth seventh eighth ninth tenth last final next former latter new old north south"
    " east west upper lower early late".split()
)
_OVER_A_STOP = 100  # characters that a semicolon counts for
_BEFORE = 400  # characters before a sentence in which another year may be told


@dataclass(frozen=True, slots=True)
class Passage:
    """A date that a page gives to an event, its sentence, and which words of the event stand there.

    `is_by_pronoun`: names among them stand only before it, and a "she" in their place.
    """

    mention: Mention
    sentence: Span
    shared: frozenset[str]
    others: tuple[Mention, ...]
    is_by_pronoun: bool = False


def examine_event(claim: Claim, wanted: Period, reference: Reference, page: Page) -> Iterator[Finding]:
    """Hold an event's day against the one that the page fixes for it."""
    anchor = day_of(reference, page)
    topic = _topic(claim, page)
    passage = dated_passage(topic, page, anchor) or _dated_otherwise(claim, topic, page, anchor)
    if passage is None:
        named = _named_with(wanted, topic, page, anchor)
        if named:
            yield _agrees(claim, Fit.SAME, named, reference, page)
        return
    passage = _as_wanted(wanted, topic, passage, page)
    how = fit(wanted, passage.mention)
    if how in (Fit.SAME, Fit.WITHIN, Fit.OPEN):
        agreed = _agrees(claim, how, passage, reference, page)
        yield _with_caution(agreed, claim, passage, page, anchor)
        return
    told = _told_elsewhere(wanted, topic, passage, page, anchor)
    if told and _speaks_as_fully(told, passage):
        yield _agrees(claim, Fit.SAME, told, reference, page)
        return
    sure = how is Fit.APART and not told and _is_sure(wanted, topic, passage, reference, page)
    verdict, reason = (Verdict.CONTRADICTED, None) if sure else (Verdict.REVIEW, Reason.DATE_UNCLEAR)
    yield Finding(
        ID,
        verdict,
        f"“{claim.date_text or wanted}” in the brief, {meant(passage.mention, page, anchor)} in the source",
        reason=reason,
        reference=reference.key,
        evidence=show(page, passage.sentence),
        notes=_notes(passage, page, anchor),
        hint="correct the date" if sure else "check which day the source means",
    )


def _as_wanted(wanted: Period, topic: frozenset[str], passage: Passage, page: Page) -> Passage:
    """Return the passage with the date of its sentence that is the claim's, where a word of the event governs that."""
    if fit(wanted, passage.mention) in (Fit.SAME, Fit.WITHIN):
        return passage
    text, language = page.document.text, language_of(page)
    for one in passage.others:
        lead = dates.lead_of(text, one.span, passage.sentence, language)
        if fit(wanted, one) is Fit.SAME and not one.is_open and _is_governed(lead, topic):
            rest = (passage.mention, *(other for other in passage.others if other is not one))
            return replace(passage, mention=one, others=rest)
    return passage


def _topic(claim: Claim, page: Page) -> frozenset[str]:
    """Return the words that tell the event: not its date, but "said", where the date is of the saying."""
    words = frozenset(fold(claim.text or "").words())
    return (topic_words(words) | (words & _SAYING)) - date_words(claim, language_of(page))


def _agrees(claim: Claim, how: Fit, passage: Passage, reference: Reference, page: Page) -> Finding:
    told = meant(passage.mention, page, day_of(reference, page))
    headline = {
        Fit.SAME: f"the source says the same day: {told}",
        Fit.WITHIN: f"the source is vague, and it fits: {told}",
        Fit.OPEN: f"the source may mean the same day: {told}",
    }[how]
    notes = (f"“{claim.date_text}” in the brief",) if claim.date_text else ()
    return Finding(
        ID,
        Verdict.SUPPORTED,
        headline,
        reference=reference.key,
        evidence=show(page, passage.sentence),
        notes=notes,
    )


def _with_caution(agreed: Finding, claim: Claim, passage: Passage, page: Page, anchor: date | None) -> Finding:
    """Return the finding for review where the source has the day only as an edge or a plan, and the claim does not."""
    lead = dates.lead_of(page.document.text, passage.mention.span, passage.sentence, language_of(page))
    text = claim.text or ""
    is_edge = bool(lead.bound) and lead.bound not in _STARTS and passage.mention.precision is not dates.Precision.DAYS
    if is_edge and lead.bound not in fold(text).words():
        told = f"the source says “{lead.bound}”: the day may be the edge of a stretch"
    elif (
        lead.is_ahead
        and is_english(fold(text).words())
        and _tells_as_done(text)
        and anchor
        and passage.mention.period.first > anchor
    ):
        told = "the source is earlier, and tells a plan"
    else:
        return agreed
    return replace(
        agreed,
        verdict=Verdict.REVIEW,
        reason=Reason.DATE_UNCLEAR,
        headline=f"{told} ({agreed.headline})",
        hint="check what the source says of that day",
    )


def _tells_as_done(text: str) -> bool:
    return bool(_TELLS_AS_DONE.search(text)) and not _TELLS_AS_COMING.search(text)


def _notes(passage: Passage, page: Page, anchor: date | None) -> tuple[str, ...]:
    words = passage.mention.span.of(page.document.text)
    counted = f", counted from {a_day(anchor)}" if anchor and passage.mention.resolved else ""
    return (f"the source: “{words}” means {days(passage.mention.period)}{counted}",)


# --------------------------------------------------------------------------- can it contradict?


def _is_sure(wanted: Period, topic: frozenset[str], passage: Passage, reference: Reference, page: Page) -> bool:
    """Return whether the passage's date is the event's for sure, so that the claim's is wrong."""
    mention = passage.mention
    if passage.is_by_pronoun:
        return False
    if len(passage.shared) < max(_LEAST_SHARED, math.ceil(_SURE_SHARE * len(topic))) or mention.how == "offset":
        return False
    lead = dates.lead_of(page.document.text, mention.span, passage.sentence, language_of(page))
    is_edge = lead.is_bound and mention.precision is not dates.Precision.DAYS  # "from 11 to 19 February" has both
    if is_edge or lead.is_ahead or any(fit(wanted, other) is not Fit.APART for other in passage.others):
        return False
    return not mention.resolved or _is_anchored(wanted, mention, passage.sentence, reference, page)


def _is_anchored(wanted: Period, mention: Mention, sentence: Span, reference: Reference, page: Page) -> bool:
    """Return whether the day of publication that a date was counted from is sure, and no other year stands near."""
    if mention.how == "weekday" and wanted.is_day:
        return True  # Monday is Monday, whichever week
    known = published(reference, (page,))
    if known is None or not known.is_sure:
        return False
    near = Span(max(sentence.start - _BEFORE, 0), sentence.end)
    told = dates.mentions(page.document.text, None, near, language=language_of(page))
    return all(one.period.first.year <= mention.period.first.year <= one.period.last.year for one in told)


def _named_with(wanted: Period, topic: frozenset[str], page: Page, anchor: date | None) -> Passage | None:
    """Return the claim's date where the nearest sentence tells it, though another word than the claim's governs it."""
    found = nearest(sorted(topic), page.folded) if topic else None
    if found is None or len(found.shared) < _LEAST_SHARED:
        return None
    told = _dates(topic, page, anchor, found.span)
    fitting = [one for one in told if one.precision not in _COARSE and fit(wanted, one) is Fit.SAME]
    return Passage(fitting[0], found.span, found.shared, ()) if len(told) == len(fitting) == 1 else None


def _told_elsewhere(
    wanted: Period, topic: frozenset[str], passage: Passage, page: Page, anchor: date | None
) -> Passage | None:
    """Return a sentence of the page that gives the claim's date to as many of its words, or to nearly as many."""
    text = page.document.text
    nearly: Passage | None = None
    for mention in _dates(topic, page, anchor):
        if mention.precision in _COARSE or mention.is_open or fit(wanted, mention) is not Fit.SAME:
            continue
        sentence = sentence_around(text, mention.span)
        if sentence == passage.sentence:
            continue
        shared = _shared(topic, sentence, page)
        told = Passage(mention, sentence, shared, ())
        if len(shared) >= max(_LEAST_SHARED, len(passage.shared) - 1):
            if _speaks_as_fully(told, passage):
                return told
            nearly = nearly or told
    return nearly


def _speaks_as_fully(told: Passage, passage: Passage) -> bool:
    """Return whether a sentence speaks of the event as the nearest one does: "the first vote" is not the second.

    One word of several may be left out, but none that tells two of a kind apart.
    """
    left_out = passage.shared - told.shared
    return not left_out or (len(left_out) == 1 and len(told.shared) > _LEAST_SHARED and not left_out & _TELL_APART)


def _shared(topic: frozenset[str], sentence: Span, page: Page) -> frozenset[str]:
    first, last = page.folded.word_range(sentence)
    stems = {word[:_STEM] for word in page.folded.words(first, last)}
    return frozenset(word for word in topic if word[:_STEM] in stems)


def _dated_otherwise(claim: Claim, topic: frozenset[str], page: Page, anchor: date | None) -> Passage | None:
    """Return the date that the event has in another sentence than the nearest one ("It was built in 1954").

    "The old bridge collapsed on Tuesday" may share more words with a claim that the bridge was built in 1954. So a word
    of the event has to govern the date, or most of them to stand there; of a person, "she" may stand for the name.
    """
    text, language = page.document.text, language_of(page)
    names = _names(claim) & topic
    best: Passage | None = None
    for mention in _dates(topic, page, anchor):
        sentence = sentence_around(text, mention.span)
        said = _shared(topic, sentence, page)
        meant = said | (names - said if _stands_for(names, sentence, page) else set())
        least = max(_LEAST_SHARED, math.ceil(_FAIR_SHARE * len(topic)), len(best.shared) + 1 if best else 0)
        if len(meant) < least or not said:
            continue
        lead = dates.lead_of(text, mention.span, sentence, language)
        is_tied = _is_governed(lead, topic) if lead.governor else len(said) > _LEAST_SHARED
        if is_tied and _speaks_of(mention, sentence, topic, page):
            others = tuple(one for one in _dates(topic, page, anchor, sentence) if one.span != mention.span)
            best = Passage(mention, sentence, frozenset(meant), others, is_by_pronoun=meant != said)
    return best


def _names(claim: Claim) -> frozenset[str]:
    text = claim.text or ""
    return frozenset(word for span in proper_names(text) for word in fold(span.of(text)).words())


def _stands_for(names: frozenset[str], sentence: Span, page: Page) -> bool:
    """Return whether the sentence has a pronoun, and the names stand shortly before it."""
    if not names or not _PRONOUN.search(sentence.of(page.document.text)):
        return False
    before = Span(max(sentence.start - _BEFORE, 0), sentence.start)
    return _shared(names, before, page) == names


# --------------------------------------------------------------------------- the passage that speaks of it


def dated_passage(
    topic: frozenset[str],
    page: Page,
    anchor: date | None,
    *,
    least: int = _LEAST_SHARED,
    unlike: Mention | None = None,
) -> Passage | None:
    """Return the date, and its sentence, that the page gives to what `topic` speaks of."""
    found = nearest(sorted(topic), page.folded) if topic else None
    if found is None or len(found.shared) < least:
        return None
    told = _dates(topic, page, anchor, found.span)
    own = [
        mention
        for mention in told
        if (unlike is None or mention.span != unlike.span) and _speaks_of(mention, found.span, topic, page)
    ]
    if not own:
        return None
    chosen = _closest(own, found.shared, page, found.span)
    return Passage(chosen, found.span, found.shared, tuple(one for one in told if one is not chosen))


def _dates(topic: frozenset[str], page: Page, anchor: date | None, within: Span | None = None) -> list[Mention]:
    """Return the dates told within a part of the page; of a life's two days the one that the topic is about."""
    text = page.document.text
    return [
        dates.life_day(mention, text, topic)
        for mention in dates.mentions(text, anchor, within, language=language_of(page))
    ]


def _speaks_of(mention: Mention, sentence: Span, topic: frozenset[str], page: Page) -> bool:
    """Return whether the date belongs to the event: what governs it is the claim's own word, or nothing does.

    "The ceasefire agreed on 9 September collapsed" dates the agreement; "a year ago, on 3 May" is another year's.
    """
    text = page.document.text
    before = text[max(mention.span.start - 30, sentence.start) : mention.span.start]
    after = text[mention.span.end : mention.span.end + 20]
    if any(map(_ANOTHER_YEAR.search, (before, after, mention.span.of(text) if mention.period.approximate else ""))):
        return False
    if mention.how == "feast" and topic.issuperset(topic_words(fold(mention.span.of(text)).words())):
        return False  # "the Christmas market" is what the claim speaks of, too
    lead = dates.lead_of(text, mention.span, sentence, language_of(page))
    return lead.governor is None or _is_governed(lead, topic)


def _is_governed(lead: dates.Lead, topic: frozenset[str]) -> bool:
    """Return whether a word of the event governs the date."""
    governors = (lead.governor, *lead.further) if lead.governor else ()
    return any(_is_word_of(word, topic) for word in governors)


def _is_word_of(word: str, topic: frozenset[str]) -> bool:
    return any(word[:_STEM] == one[:_STEM] for one in topic)


def _closest(mentions: list[Mention], words: frozenset[str], page: Page, sentence: Span) -> Mention:
    """Return the date that stands nearest to the words of the event."""
    folded = page.folded
    first, last = folded.word_range(sentence)
    stems = tuple(word[:_STEM] for word in words)
    places = [folded.start_of(i) for i, word in enumerate(folded.words(first, last), first) if word.startswith(stems)]
    if not places:
        return mentions[0]

    def distance(one: Mention) -> int:
        return min(_steps(page.document.text, one.span.start, place) for place in places)

    return min(mentions, key=distance)


def _steps(text: str, start: int, place: int) -> int:
    """Return how far a word stands from a date: a semicolon between them parts two statements."""
    first, last = sorted((start, place))
    return last - first + _OVER_A_STOP * text.count(";", first, last)


def date_words(claim: Claim, language: str | None = None) -> frozenset[str]:
    """Return the words of the claim that are its date, in English or in `language`: they say when, not what."""
    text = claim.text or ""
    words = set(fold(claim.date_text or "").words())
    for mention in (*_own_dates(claim, None), *_own_dates(claim, language)):
        words.update(fold(mention.span.of(text)).words())
    return frozenset(words)


def _own_dates(claim: Claim, language: str | None) -> list[Mention]:
    """Return the dates of the claim's text that are its own, or may be."""
    told = dates.mentions(claim.text or "", claim.date.first if claim.date else None, language=language)
    return [one for one in told if claim.date is None or any(claim.date.overlaps(meant) for meant in one.meant)]
