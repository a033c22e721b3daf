"""The passage that comes nearest to some words: what is shown where a quotation is not there, or there is none.

Sentences are weighed by the words they share with the query, rare words of this page counting most (the inverse
document frequency of Spärck Jones 1972, with the page's sentences as documents), figures and names doubly, word pairs
in the same order on top. The weight chooses a passage to show; it is never a verdict.
"""

from __future__ import annotations

import math
from collections import defaultdict
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from claimcheck.matching import lexicon
from claimcheck.matching.sentences import sentence_around

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from claimcheck.matching.fold import Folded
    from claimcheck.model import Span

_PLACES = 300  # occurrences of one word looked at
_PAIR = 0.75  # of a word's weight, again, where the next word follows as in the query
_ENDINGS = ("ing", "ed", "es", "s", "ly")


@dataclass(frozen=True, slots=True)
class Nearest:
    """A passage, and the query's words that stand in it."""

    span: Span
    shared: frozenset[str]


def nearest(words: Sequence[str], page: Folded, *, within: Sequence[Span] | None = None) -> Nearest | None:
    """Return the sentence of `page` that says most of `words` (folded), or None where none says any that matter.

    `within` limits the search to some spans of the page.
    """
    weights, places = _weigh(words, page)
    sentences: dict[Span, set[str]] = defaultdict(set)
    bonus: dict[Span, float] = defaultdict(float)
    cache: dict[int, Span] = {}
    for word, indices in places.items():
        for index in indices:
            sentence = _sentence(page, index, cache)
            if within is None or any(span.start <= sentence.start < span.end for span in within):
                sentences[sentence].add(word)
    for one, two in pairwise(words):
        for index in page.find_all((one, two), _PLACES):
            bonus[_sentence(page, index, cache)] += _PAIR * max(weights.get(one, 0.0), weights.get(two, 0.0), 0.5)
    if not sentences:
        return None

    def weight(sentence: Span) -> tuple[float, int]:
        total = sum(weights[word] for word in sentences[sentence]) + bonus[sentence]
        return total / (1 + len(sentence) / 1500), -sentence.start

    best = max(sentences, key=weight)
    return Nearest(best, frozenset(sentences[best]))


def topic_words(*texts: Iterable[str]) -> frozenset[str]:
    """Return the words among `texts` (folded words each) that say what they are about."""
    return frozenset(
        word for text in texts for word in text if word not in lexicon.STOPWORDS and (len(word) > 2 or word.isdigit())
    )


def _weigh(words: Sequence[str], page: Folded) -> tuple[dict[str, float], dict[str, list[int]]]:
    weights: dict[str, float] = {}
    places: dict[str, list[int]] = {}
    total = max(len(page) / 20, 2.0)  # about as many sentences
    for word in dict.fromkeys(words):
        if word in lexicon.STOPWORDS:
            continue
        found = [index for form in _forms(word) for index in page.find_all((form,), _PLACES)]
        if not found:
            continue
        places[word] = found
        weights[word] = math.log(1 + total / len(found)) * (2 if word[:1].isdigit() else 1)
    return weights, places


def _forms(word: str) -> set[str]:
    """Return `word` and its commonest inflections: "bombed" also finds "bomb" and "bombing"."""
    forms = {word}
    if word.isdigit() or len(word) < 4:
        return forms
    stem = next((word.removesuffix(end) for end in _ENDINGS if word.endswith(end) and len(word) - len(end) > 2), word)
    return forms | {stem, *(stem + end for end in _ENDINGS), stem + "e", stem + "ed"}


def _sentence(page: Folded, index: int, cache: dict[int, Span]) -> Span:
    if index not in cache:
        sentence = sentence_around(page.text, page.span(index, index + 1))
        first, last = page.word_range(sentence)
        for other in range(first, last):
            cache[other] = sentence
        cache[index] = sentence
    return cache[index]
