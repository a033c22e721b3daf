"""Which sentence of a page dates an event: the nearest one whose date is the event's own, or another one that is."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from claimcheck.checks.date.almanac import STEM
from claimcheck.checks.date.fit import Fit, fit
from claimcheck.matching import dates
from claimcheck.matching.fold import fold
from claimcheck.matching.nearest import nearest, topic_words
from claimcheck.matching.proper_names import proper_names
from claimcheck.model import Span

if TYPE_CHECKING:
    from claimcheck.checks.date.almanac import Almanac
    from claimcheck.matching.dates import Lead, Mention
    from claimcheck.model import Claim, Period

LEAST_SHARED = 2  # words of the claim's topic that a sentence must share to speak of the same event
_FAIR_SHARE = 0.5  # of them, for one that is not the nearest
_ANOTHER_YEAR = re.compile(r"\b(?:ago|last\s+year|years?\s+(?:before|earlier)|the\s+previous\s+year)\b", re.IGNORECASE)
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
_BEFORE = 400  # characters before a pronoun in which its name stands
_BESIDE = 30, 20  # characters before and after a date in which "a year ago" is said of it


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


def topic_of(claim: Claim, language: str | None) -> frozenset[str]:
    """Return the words that tell the event: not its date, but "said", where the date is of the saying."""
    words = frozenset(fold(claim.text or "").words())
    return (topic_words(words) | (words & _SAYING)) - date_words(claim, language)


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


# --------------------------------------------------------------------------- the nearest sentence


def dated_passage(
    topic: frozenset[str], almanac: Almanac, *, least: int = LEAST_SHARED, unlike: Mention | None = None
) -> Passage | None:
    """Return the date, and its sentence, that the page gives to what `topic` speaks of."""
    found = nearest(sorted(topic), almanac.page.folded) if topic else None
    if found is None or len(found.shared) < least:
        return None
    told = almanac.within(found.span, topic)
    own = [
        mention
        for mention in told
        if (unlike is None or mention.span != unlike.span) and _speaks_of(mention, found.span, topic, almanac)
    ]
    if not own:
        return None
    chosen = _closest(own, found.shared, almanac, found.span)
    return Passage(chosen, found.span, found.shared, tuple(one for one in told if one is not chosen))


def _speaks_of(mention: Mention, sentence: Span, topic: frozenset[str], almanac: Almanac) -> bool:
    """Return whether the date belongs to the event: what governs it is the claim's own word, or nothing does.

    "The ceasefire agreed on 9 September collapsed" dates the agreement; "a year ago, on 3 May" is another year's.
    """
    if _is_of_another_year(mention, sentence, almanac.text):
        return False
    words = mention.span.of(almanac.text)
    if mention.how == "feast" and topic.issuperset(topic_words(fold(words).words())):
        return False  # "the Christmas market" is what the claim speaks of, too
    lead = almanac.lead(mention, sentence)
    if lead.is_joined:
        return _is_of_what_follows(mention, sentence, topic, almanac)
    return lead.governor is None or _is_governed(lead, topic)


def _is_of_what_follows(mention: Mention, sentence: Span, topic: frozenset[str], almanac: Almanac) -> bool:
    """Return whether most of the event stands after the date: "built in 1742 and last autumn | renovated"."""
    after = almanac.shared(topic, Span(mention.span.end, sentence.end))
    return 2 * len(after) > len(almanac.shared(topic, sentence))


def _is_of_another_year(mention: Mention, sentence: Span, text: str) -> bool:
    before, after = _BESIDE
    around = (
        text[max(mention.span.start - before, sentence.start) : mention.span.start],
        text[mention.span.end : mention.span.end + after],
        mention.span.of(text) if mention.period.approximate else "",
    )
    return any(map(_ANOTHER_YEAR.search, around))


def _is_governed(lead: Lead, topic: frozenset[str]) -> bool:
    """Return whether a word of the event governs the date."""
    governors = (lead.governor, *lead.further) if lead.governor else ()
    return any(word[:STEM] == one[:STEM] for word in governors for one in topic)


def _closest(mentions: list[Mention], words: frozenset[str], almanac: Almanac, sentence: Span) -> Mention:
    """Return the date that stands nearest to the words of the event."""
    folded = almanac.page.folded
    first, last = folded.word_range(sentence)
    stems = tuple(word[:STEM] for word in words)
    places = [folded.start_of(i) for i, word in enumerate(folded.words(first, last), first) if word.startswith(stems)]
    if not places:
        return mentions[0]

    def distance(one: Mention) -> int:
        return min(_steps(almanac.text, one.span.start, place) for place in places)

    return min(mentions, key=distance)


def _steps(text: str, start: int, place: int) -> int:
    """Return how far a word stands from a date: a semicolon between them parts two statements."""
    first, last = sorted((start, place))
    return last - first + _OVER_A_STOP * text.count(";", first, last)


def as_wanted(wanted: Period, topic: frozenset[str], passage: Passage, almanac: Almanac) -> Passage:
    """Return the passage with the date of its sentence that is the claim's, where a word of the event governs that."""
    if fit(wanted, passage.mention) in (Fit.SAME, Fit.WITHIN):
        return passage
    for one in passage.others:
        is_it = fit(wanted, one) is Fit.SAME and not one.is_open
        if is_it and _is_governed(almanac.lead(one, passage.sentence), topic):
            rest = (passage.mention, *(other for other in passage.others if other is not one))
            return replace(passage, mention=one, others=rest)
    return passage


# --------------------------------------------------------------------------- other sentences


def dated_otherwise(claim: Claim, topic: frozenset[str], almanac: Almanac) -> Passage | None:
    """Return the date that the event has in another sentence than the nearest one ("It was built in 1954").

    "The old bridge collapsed on Tuesday" may share more words with a claim that the bridge was built in 1954. So a word
    of the event has to govern the date, or most of them to stand there; of a person, "she" may stand for the name.
    """
    names = _names(claim) & topic
    least = max(LEAST_SHARED, math.ceil(_FAIR_SHARE * len(topic)))
    best: Passage | None = None
    for mention, sentence in almanac.about(topic):
        said = almanac.shared(topic, sentence)
        unsaid = names - said
        told = said | unsaid if unsaid and _stands_for(names, sentence, almanac) else said
        if not said or len(told) < least or (best and len(told) <= len(best.shared)):
            continue
        lead = almanac.lead(mention, sentence)
        is_tied = _is_governed(lead, topic) if lead.governor else len(said) > LEAST_SHARED
        if is_tied and _speaks_of(mention, sentence, topic, almanac):
            others = tuple(one for one in almanac.within(sentence, topic) if one.span != mention.span)
            best = Passage(mention, sentence, told, others, is_by_pronoun=told != said)
    return best


def _names(claim: Claim) -> frozenset[str]:
    text = claim.text or ""
    return frozenset(word for span in proper_names(text) for word in fold(span.of(text)).words())


def _stands_for(names: frozenset[str], sentence: Span, almanac: Almanac) -> bool:
    """Return whether the sentence has a pronoun, and the names stand shortly before it."""
    if not names or not _PRONOUN.search(sentence.of(almanac.text)):
        return False
    before = Span(max(sentence.start - _BEFORE, 0), sentence.start)
    return almanac.shared(names, before) == names


def named_with(wanted: Period, topic: frozenset[str], almanac: Almanac) -> Passage | None:
    """Return the claim's date where the nearest sentence tells it, though another word than the claim's governs it."""
    found = nearest(sorted(topic), almanac.page.folded) if topic else None
    if found is None or len(found.shared) < LEAST_SHARED:
        return None
    told = almanac.within(found.span, topic)
    fitting = [one for one in told if one.precision not in _COARSE and fit(wanted, one) is Fit.SAME]
    return Passage(fitting[0], found.span, found.shared, ()) if len(told) == len(fitting) == 1 else None


def told_elsewhere(wanted: Period, topic: frozenset[str], passage: Passage, almanac: Almanac) -> Passage | None:
    """Return a sentence of the page that gives the claim's date to as many of its words, or to nearly as many."""
    nearly: Passage | None = None
    for mention, sentence in almanac.about(topic):
        if sentence == passage.sentence or mention.precision in _COARSE or mention.is_open:
            continue
        if fit(wanted, mention) is not Fit.SAME:
            continue
        told = Passage(mention, sentence, almanac.shared(topic, sentence), ())
        if len(told.shared) >= max(LEAST_SHARED, len(passage.shared) - 1):
            if speaks_as_fully(told, passage):
                return told
            nearly = nearly or told
    return nearly


def speaks_as_fully(told: Passage, passage: Passage) -> bool:
    """Return whether a sentence speaks of the event as the nearest one does: "the first vote" is not the second.

    One word of several may be left out, but none that tells two of a kind apart.
    """
    left_out = passage.shared - told.shared
    return not left_out or (len(left_out) == 1 and len(told.shared) > LEAST_SHARED and not left_out & _TELL_APART)
