"""Which passage of a page speaks of a claim that quotes nothing, and what of the claim stands there.

Its figures, dates and names are looked for one by one; whether the passage *means* the claim is for an editor to read.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from claimcheck.matching import dates, lexicon
from claimcheck.matching.counted import Asserted, Counted, State, judge
from claimcheck.matching.figures import Figure, figures
from claimcheck.matching.fold import fold
from claimcheck.matching.languages import is_english
from claimcheck.matching.no_figures import MONTH_WORDS
from claimcheck.matching.proper_names import initials, is_acronym, proper_names
from claimcheck.matching.ranking import Index, Sentence, Window, figure_term, terms_of
from claimcheck.matching.stems import stem
from claimcheck.model import Period, Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import date

_NOUNS_CAPITALISED = frozenset({"de", "lb", "nds"})
_NAME_WEIGHT = 2.0  # names and figures say more than other words of what a passage is about
_BY_CHANCE = 2  # terms of a claim that stand together in any passage
_LEAST_PART = 0.15  # of the weight of all terms: fewer say nothing
_LEAST_SAID = 5  # terms: a shorter claim is understood from what stands before it
_MOST_FIGURES = 40  # of one claim: what states more is a table
_MONTH = 31  # days
_MONTH_TERMS = frozenset(map(stem, MONTH_WORDS))
_UNSAID = 0.02  # of the strength, for each weight of the claim that stands nowhere on the page
_MISSED = 0.08  # of the strength, for each figure, date and name that is missing
_YEAR = re.compile(r"\b(?:1[5-9]|20)\d{2}\b")
_TIME_BESIDE = re.compile(r"\s+(?:after|before|later|earlier|ago|since|following|prior)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Mentioned:
    """A name or a date of the claim, and what became of it on the page."""

    kind: str
    written: str
    state: State


@dataclass(frozen=True, slots=True)
class Speaking:
    """The passage of a page that speaks of a claim, None where it has no word of it.

    `shared` are the claim's own words that stand in it; `is_about` is false where they are too few to say that anything
    speaks of the claim. `strength` orders pages and passages; it is no verdict.
    """

    passage: Span | None
    shared: tuple[str, ...] = ()
    counted: tuple[Counted, ...] = ()
    mentioned: tuple[Mentioned, ...] = ()
    strength: float = 0.0
    is_about: bool = False


def figures_of(text: str, language: str = "en") -> tuple[Figure, ...]:
    """Return the figures that a claim states; how long before or after something is a matter of dates."""
    stated = (
        figure
        for figure in figures(text, language)
        if not (_is_duration(figure) and _TIME_BESIDE.match(text, figure.span.end))
    )
    return tuple(islice(stated, _MOST_FIGURES))


def _is_duration(figure: Figure) -> bool:
    return figure.unit is not None and figure.unit.is_time and "age" not in figure.things


def speaking(text: str, index: Index, anchors: tuple[date | None, date | None] = (None, None)) -> Speaking:
    """Return the passage of the page of `index` that speaks of the claim `text`.

    `anchors` are a day of the claim and the day of the page, which give dates without a year their meaning.
    """
    language = "en" if is_english(fold(text).words()) else index.language
    claim = Asserted(text, figures_of(text, language))
    wanted = weights_of(claim)
    window = index.best(wanted)
    counted = tuple(judge(figure, claim, index, window) for figure in claim.figures)
    if window is None:
        return Speaking(None, counted=counted, is_about=len(wanted) < _LEAST_SAID)
    mentioned = (*_names(text, index, window, language), *_dates(text, index, window, anchors))
    missing = [one.state for one in counted].count(State.MISSING) + [one.state for one in mentioned].count(
        State.MISSING
    )
    return Speaking(
        index.span(window.first, window.last),
        _words_shared(text, window.shared),
        counted,
        mentioned,
        _strength(wanted, window, index) - _MISSED * missing,
        _is_about(window, wanted),
    )


def _strength(wanted: Mapping[str, float], window: Window, index: Index) -> float:
    share = sum(wanted[term] for term in window.shared) / sum(wanted.values())
    return share - _UNSAID * sum(weight for term, weight in wanted.items() if term not in index.counts)


def weights_of(claim: Asserted) -> dict[str, float]:
    """Return the terms of a claim, and how much each says of what it is about."""
    text = claim.text
    named = {stem(word) for span in proper_names(text) for word in fold(span.of(text)).words()}
    weights = {
        term: _NAME_WEIGHT if term in named or term[:1].isdigit() else 1.0 for term in terms_of(fold(text).words())
    }
    weights.update(dict.fromkeys(map(figure_term, claim.figures), _NAME_WEIGHT))
    return weights


def _words_shared(text: str, shared: Iterable[str]) -> tuple[str, ...]:
    terms = set(shared)
    words = (word for word in fold(text).words() if word not in lexicon.STOPWORDS and stem(word) in terms)
    return tuple(dict.fromkeys(words))


def _is_about(window: Window, wanted: Mapping[str, float]) -> bool:
    """Return whether enough of the claim's words stand together for the passage to speak of it at all.

    A claim of a few words may lean on what stands before it in its brief: of that nothing can be said.
    """
    shared = sum(wanted[term] for term in window.shared)
    return len(wanted) < _LEAST_SAID or len(window.shared) > _BY_CHANCE or shared >= _LEAST_PART * sum(wanted.values())


# --------------------------------------------------------------------------- names


def _names(text: str, index: Index, window: Window, language: str) -> Iterator[Mentioned]:
    names = list(dict.fromkeys(span.of(text) for span in proper_names(text)))
    if language.partition("-")[0].lower() in _NOUNS_CAPITALISED:
        names = _without_mere_nouns(names, index)
    for name in names:
        yield Mentioned("name", name, _state_of_name(name, index, window))


def _without_mere_nouns(names: list[str], index: Index) -> list[str]:
    """Return the names without lone words that a capital makes no name, where the language writes all nouns so.

    A lone word stays where the claim or the page has it within a longer name: "Merkel", beside "Angela Merkel".
    """
    parts = {word for name in names if " " in name for word in name.split()}
    lone = {name for name in names if " " not in name and not is_acronym(name) and name not in parts}
    if lone:
        text = index.page.text
        of_page = (name.split() for one in index.sentences for name in _longer_names(one.span.of(text)))
        lone -= {word for words in of_page for word in words}
    return [name for name in names if name not in lone]


def _longer_names(text: str) -> Iterator[str]:
    return (name for span in proper_names(text) if " " in (name := span.of(text)))


def _state_of_name(name: str, index: Index, window: Window) -> State:
    terms = list(terms_of(fold(name).words()))
    if not terms:
        return State.FOUND
    near = index.shared(window.first, window.last, terms)
    if terms[-1] in near or _is_abbreviated(name, index, index.span(window.first, window.last)):
        return State.FOUND
    holders = [set(index.holders.get(term, ())) for term in terms]
    together = set.intersection(*holders)
    if together or _is_abbreviated(name, index, Span(0, len(index.page.text))):
        return State.ELSEWHERE
    return State.MISSING


def _is_abbreviated(name: str, index: Index, where: Span) -> bool:
    """Return whether the page has "UN" for "United Nations", or "United Nations" for "UN"."""
    if is_acronym(name):
        pattern = r"\b" + r"[\w.-]*\s+(?:of\s+|the\s+|and\s+|for\s+)*".join(name) + r"[\w-]+"
    elif len(initials(name)) > 1:
        pattern = r"\b" + r"\.?".join(initials(name)) + r"\b"
    else:
        return False
    return re.compile(pattern).search(index.page.text, where.start, where.end) is not None


# --------------------------------------------------------------------------- dates


def _dates(text: str, index: Index, window: Window, anchors: tuple[date | None, date | None]) -> Iterator[Mentioned]:
    own, anchor = anchors
    for written, period in _periods(text, Span(0, len(text)), own):
        yield Mentioned("date", written, _state_of_date(period, index, window, anchor))


def _periods(text: str, within: Span, anchor: date | None) -> Iterator[tuple[str, Period]]:
    """Yield the dates written in `text`, and the years that are no part of one."""
    mentions = dates.mentions(text, anchor, within)
    for mention in mentions:
        yield mention.span.of(text), mention.period
    for year in _YEAR.finditer(text, within.start, within.end):
        if not any(mention.span.start <= year.start() < mention.span.end for mention in mentions):
            yield year.group(), dates.month_or_year(int(year.group()))


def _state_of_date(period: Period, index: Index, window: Window, anchor: date | None) -> State:
    text, near = index.page.text, index.sentences[window.first : window.last]
    if any(_has_date(period, text, one.span, anchor) and not _is_only_dated(one, text, window, anchor) for one in near):
        return State.FOUND
    if any(_has_date(period, text, one.span, anchor) for one in near):
        return State.ELSEWHERE
    years = {str(period.first.year), str(period.last.year)}
    days = {str(period.first.day)} if period.is_day else set()
    for term in years | days:
        for number in index.holders.get(term, ()):
            if _has_date(period, index.page.text, index.sentences[number].span, anchor):
                return State.ELSEWHERE
    return State.MISSING


def _is_only_dated(sentence: Sentence, text: str, window: Window, anchor: date | None) -> bool:
    """Return whether a sentence of the passage says the day of something else: a dateline, or no word of the claim."""
    dated = [written for written, _ in _periods(text, sentence.span, anchor)]
    of_dates = {term for written in dated for term in terms_of(fold(written).words())}
    said = (term for term in window.shared if term[0] not in "#0123456789" and term not in _MONTH_TERMS)
    return not any(term in sentence.terms for term in said if term not in of_dates)


def _has_date(period: Period, text: str, within: Span, anchor: date | None) -> bool:
    """Return whether a date at least as exact as a month, or the very year, falls into `period`."""
    return any(
        period.overlaps(other) and (other.last - other.first).days <= max((period.last - period.first).days, _MONTH)
        for _, other in _periods(text, within, anchor)
    )
