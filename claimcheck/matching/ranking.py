"""Which sentences of a page speak of something: BM25 over its sentences, and the windows around the best of them.

Source of the weight: Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond" (2009), with the
page's own sentences as the documents; words are compared by their stems, a figure by its value however it is written.
The weight chooses passages to show; it is never a verdict.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from claimcheck.matching import lexicon
from claimcheck.matching.figures import Figure, figures
from claimcheck.matching.sentences import sentences
from claimcheck.matching.stems import stem
from claimcheck.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from claimcheck.matching.fold import Folded

_SATURATION, _LENGTH = 1.2, 0.6  # BM25's k1 and b
_CANDIDATES = 12  # sentences around which windows are looked at
_MOST_ON_A_PAGE = 20_000  # figures: a page with more is a list of numbers, and reading it is not to hold a run up
_MOST_FIGURES = 200  # of one sentence: what has more is a table


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of a page: where it stands, the terms in it, its figures, how much its place on the page counts."""

    span: Span
    terms: Counter[str]
    figures: tuple[Figure, ...]
    length: int
    weight: float


@dataclass(frozen=True, slots=True)
class Window:
    """Neighbouring sentences `first` up to `last`, and the terms asked for that stand in them."""

    first: int
    last: int
    shared: frozenset[str]
    worth: float


class Index:
    """The sentences of one page, ready to be asked many times."""

    def __init__(self, page: Folded, parts: Iterable[tuple[Span, float]], language: str = "en") -> None:
        """Read the `parts` of `page` (its blocks, in order, each with the weight of its place)."""
        self.page = page
        self.language = language
        self.room_for_figures = _MOST_ON_A_PAGE
        self.sentences = tuple(self._sentence(span, weight) for part, weight in parts for span in self._split(part))
        self.counts = Counter(term for one in self.sentences for term in one.terms)
        self.mean = sum(one.length for one in self.sentences) / max(len(self.sentences), 1)
        self.holders: dict[str, list[int]] = {}
        for number, one in enumerate(self.sentences):
            for term in one.terms:
                self.holders.setdefault(term, []).append(number)

    def _split(self, part: Span) -> Iterable[Span]:
        return sentences(self.page.text, part)

    def _sentence(self, span: Span, weight: float) -> Sentence:
        first, last = self.page.word_range(span)
        words = self.page.words(first, last)
        found = tuple(self._figures(span))
        terms = Counter(terms_of(words))
        terms.update(figure_term(figure) for figure in found)
        return Sentence(span, terms, found, len(words), weight)

    def _figures(self, span: Span) -> Sequence[Figure]:
        if self.room_for_figures <= 0:
            return ()
        found = figures(self.page.text, self.language, span)[:_MOST_FIGURES]
        self.room_for_figures -= len(found)
        return found

    def rarity(self, term: str) -> float:
        """Return how much it says that a sentence has `term`: most where no other has it."""
        count = self.counts[term]
        return math.log(1 + (len(self.sentences) - count + 0.5) / (count + 0.5))

    def best(self, wanted: Mapping[str, float]) -> Window | None:
        """Return the window of sentences that says most of `wanted` (terms and their weights), or None."""
        weights = {term: weight * self.rarity(term) for term, weight in wanted.items()}
        scores: dict[int, float] = defaultdict(float)
        for term, weight in weights.items():
            for number in self.holders.get(term, ()):
                scores[number] += weight * self._saturated(self.sentences[number], term)
        if not scores:
            return None
        ranked = sorted(scores, key=lambda number: (-scores[number] * self.sentences[number].weight, number))
        windows = [self._window(number, weights) for number in ranked[:_CANDIDATES]]
        return max(windows, key=lambda window: (window.worth, -window.first))

    def _saturated(self, sentence: Sentence, term: str) -> float:
        count = sentence.terms[term]
        norm = 1 - _LENGTH + _LENGTH * sentence.length / max(self.mean, 1)
        return count * (_SATURATION + 1) / (count + _SATURATION * norm)

    def _window(self, number: int, weights: Mapping[str, float]) -> Window:
        """Return the sentence `number`, with each neighbour that says something of its own."""
        first, last = number, number + 1
        shared = self.shared(first, last, weights)
        for beside in (number - 1, number + 1):
            if not 0 <= beside < len(self.sentences) or not self._stand_together(min(beside, number)):
                continue
            more = self.shared(beside, beside + 1, weights) - shared
            if more:
                first, last = min(first, beside), max(last, beside + 1)
                shared |= more
        worth = sum(weights[term] for term in shared) * self.sentences[number].weight
        return Window(first, last, shared, worth)

    def _stand_together(self, number: int) -> bool:
        one, other = self.sentences[number], self.sentences[number + 1]
        return one.weight == other.weight

    def shared(self, first: int, last: int, wanted: Iterable[str]) -> frozenset[str]:
        """Return the terms `wanted` that stand in the sentences `first` up to `last`."""
        return frozenset(term for term in wanted if any(term in one.terms for one in self.sentences[first:last]))

    def span(self, first: int, last: int) -> Span:
        """Return the characters of the sentences `first` up to `last`."""
        return Span(self.sentences[first].span.start, self.sentences[last - 1].span.end)


def terms_of(words: Iterable[str]) -> Iterable[str]:
    """Yield the stems of the folded `words` that say something."""
    return (stem(word) for word in words if word not in lexicon.STOPWORDS and (len(word) > 1 or word.isdigit()))


def figure_term(figure: Figure) -> str:
    """Return the term that a figure is found by: its value in the base of what it measures."""
    return f"#{figure.size}{figure.unit.dimension if figure.unit else ''}"
