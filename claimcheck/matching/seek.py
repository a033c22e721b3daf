"""The likeliest place of words that stand nowhere unchanged, and how the two align there.

Seeds are runs of the quotation's words, looked for as they are: first its halves (one change leaves a half whole), then
fifths (four changes leave one, by the pigeonhole rule), then pairs of words, where a place is worth aligning only if
two pairs agree on it. In a long text a seed is looked for at the few places where its rarest word stands
(`Folded.prepare`).
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from claimcheck.matching import lexicon
from claimcheck.matching.alignment import Run, align

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from claimcheck.matching.folded import Folded, Stretch
    from claimcheck.model import Span

_TOPIC_REACH = 40  # words on either side in which the claim's other words are counted
_PLACES = 12  # places of one seed looked at
_ALIGNED = 16  # places aligned for one quotation at most
_FIFTH = 3  # words: a shorter run stands anywhere
_MOST_SLACK = 200  # words before and after the expected place that are aligned, too
_PAIRS = 12  # pairs looked for at most
_ONE_CHANGE = 2  # words that may differ where the search ends at once
_SINGLES_BELOW = 8  # words: a quotation so short is looked for by its single words, too

Seed = tuple[int, tuple[str, ...]]  # where it begins in the quotation; the words to find


@dataclass(frozen=True, slots=True)
class Aligned:
    """Words of a quotation, aligned with one place of the page: the runs that both share."""

    runs: tuple[Run, ...]
    shared: int  # how many words are
    around: Stretch  # the page's words there

    @property
    def place(self) -> tuple[int, int]:
        """The half-open range of the page's words from the first shared to the last."""
        return self.runs[0].source, self.runs[-1].source_end

    @property
    def spread(self) -> int:
        """How many words the page has in between."""
        return self.runs[-1].source_end - self.runs[0].source - self.shared


@dataclass(frozen=True, slots=True)
class Wish:
    """Which of several places is wanted: the lowest rank, then most words of the claim's topic near.

    `apart` tells whether a stretch of the page is whole blocks that are no part of its running text.
    """

    topic: frozenset[str] = frozenset()
    rank: Callable[[Span], int] | None = None
    apart: Callable[[Span], bool] | None = None

    def badness(self, page: Folded, first: int, last: int) -> tuple[int, int]:
        """Return how little the words `first`:`last` of `page` are wanted."""
        ranked = self.rank(page.span(first, last)) if self.rank else 0
        if not self.topic:
            return ranked, 0
        return ranked, -len(self.topic.intersection(page.words(first - _TOPIC_REACH, last + _TOPIC_REACH)))


def seek(words: tuple[str, ...], page: Folded, wish: Wish, within: tuple[int, int] | None = None) -> Aligned | None:
    """Return the place (among the page's words `within`) that shares most with `words`, or None where none does."""
    page.prepare()
    search = _Search(words, page, wish, within)
    for group in (_halves, _fifths):
        for offset, seed in group(words):
            for where in search.places(seed):
                search.align_at(where - offset)
            if search.shared >= len(words) - _ONE_CHANGE:
                return search.best
        if 2 * search.shared >= len(words):
            return search.best
    search.by_votes(_pairs(words))
    return search.best


class _Search:
    """The best alignment of some words found so far."""

    def __init__(self, words: tuple[str, ...], page: Folded, wish: Wish, within: tuple[int, int] | None) -> None:
        self.words = words
        self.page = page
        self.wish = wish
        self.within = within
        self.first, self.last = within or (0, len(page))
        self.slack = min(3 + len(words) // 4, _MOST_SLACK)
        self.tried: set[int] = set()
        self.best: Aligned | None = None
        self.key: tuple[int, tuple[int, int]] | None = None
        self.shared = 0

    def places(self, seed: tuple[str, ...]) -> list[int]:
        """Return the words where `seed` begins, inside the range."""
        return self.page.find_all(seed, _PLACES, self.within)

    def align_at(self, begin: int) -> None:
        """Align the words with the page from about its word `begin` on; keep it where it is the best."""
        if len(self.tried) >= _ALIGNED or not self.tried.isdisjoint((begin - 1, begin, begin + 1)):
            return
        self.tried.add(begin)
        first, last = max(begin - self.slack, self.first), min(begin + len(self.words) + self.slack, self.last)
        around = self.page.stretch(first, last)
        runs = align(self.words, around, first, last)
        if not runs:
            return
        shared = sum(run.length for run in runs)
        found = Aligned(tuple(runs), shared, around)
        worth = shared - found.spread // 2
        if self.key is not None and worth < -self.key[0]:
            return
        key = (-worth, self.wish.badness(self.page, *found.place))
        if self.key is None or key < self.key:
            self.best, self.key, self.shared = found, key, shared

    def by_votes(self, seeds: Iterator[Seed]) -> None:
        """Align where most seeds agree; in a longer quotation, where two do: a single pair stands anywhere."""
        votes: Counter[int] = Counter()
        for offset, seed in seeds:
            for where in self.places(seed):
                votes[where - offset] += 1
        needed = 1 if len(self.words) < _SINGLES_BELOW else 2
        for begin, count in votes.most_common(_ALIGNED):
            if count >= needed:
                self.align_at(begin)


def _halves(words: tuple[str, ...]) -> Iterator[Seed]:
    count = len(words)
    if count >= 2 * _FIFTH:
        yield 0, words[: count // 2]
        yield count // 2, words[count // 2 :]


def _fifths(words: tuple[str, ...]) -> Iterator[Seed]:
    size = max(_FIFTH, -(-len(words) // 5))
    for i in range(0, len(words), size):
        if len(words[i : i + size]) > 1:
            yield i, words[i : i + size]


def _pairs(words: tuple[str, ...]) -> Iterator[Seed]:
    count = len(words)
    step = max(1, (count - 1) // _PAIRS)
    for i in range(0, count - 1, step):
        if words[i] not in lexicon.STOPWORDS or words[i + 1] not in lexicon.STOPWORDS:
            yield i, words[i : i + 2]
    if count < _SINGLES_BELOW:
        for i, word in enumerate(words):
            if word not in lexicon.STOPWORDS:
                yield i, (word,)
