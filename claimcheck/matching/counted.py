"""What a page says of one figure of a claim: the same, rounded, nothing, or surely another number of the same thing.

That a number is missing proves nothing, and neither does another number beside it: it may be a part, a sum, an update,
another year's. So `CONTRADICTED` asks for one sentence of the page that speaks of the claim's own subject with the very
thing counted, in one figure only, where no reading of the page gives the claim's.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum
from fractions import Fraction
from itertools import combinations
from typing import TYPE_CHECKING

from claimcheck.matching.agreement import Agreement, agreement, comparable, is_near
from claimcheck.matching.clauses import Side, is_beside_another
from claimcheck.matching.fold import fold
from claimcheck.matching.ranking import terms_of
from claimcheck.matching.roles import is_of_another, said_of
from claimcheck.matching.sentences import sentence_around

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from claimcheck.matching.figures import Figure
    from claimcheck.matching.ranking import Index, Sentence, Window
    from claimcheck.model import Span

# How many terms of the claim's sentence the page's must have to speak of the same, and which part of their weight.
_SAME_EVENT = ((3, 0.45), (5, 0.25))
_TOPIC = 2  # terms that a sentence elsewhere on the page must share to be about the claim
_TWIN = Fraction(3, 2)  # how far two numbers may be apart of which one may be a slip for the other
_DISTINCT = 12  # a larger number seldom stands on a page by chance
_GROUP = 3  # digits between two marks
_MOST_RIVALS = 20  # figures in one sentence: what has more is a table
_MOST_SUMMED = 8  # figures of one thing that are tried as parts of a sum
_NEAR = 40  # characters on either side of a number
_BESIDE = 24  # likewise, for the words next to it
_REACH = 80  # likewise, for what follows what is counted
_CLAUSE_END = re.compile(r"[,.;:()\n](?!\d)|\s[–—-]\s")
_YEAR = re.compile(r"\b(?:1[5-9]|20)\d{2}\b")
# Said on one side only, these make the two numbers speak of two things: a part, a total, an earlier or a later count.
_SHIFTS = re.compile(
    r"\b(?:as of|so far|to date|at the time|currently|now|initially|originally|previously|earlier|later|revised|"
    r"updated|estimated|projected|forecast|expected|planned|proposed|up from|down from|compared (?:with|to)|rose|fell|"
    r"increased|decreased|remaining|including|included|of whom|of which|of them|among them|"
    r"total|totalling|totaling|altogether|combined|average|each|per(?!\s+cent)|annually|a year|every|"
    r"capacity|record|not|never)\b",
    re.IGNORECASE,
)
# Said on either side, these make the number one of several of its kind.
_OF_SEVERAL = re.compile(
    r"\b(?:another|an?|additional|further|extra|more|other|others|one|or|if|would|could)\b", re.IGNORECASE
)
_RANKING = (Agreement.SAME, Agreement.WITHIN, Agreement.ROUNDED, Agreement.COARSER, Agreement.UNLIMITED)


class State(Enum):
    """What became of a figure, a date or a name of the claim in the source."""

    FOUND = "found"
    ELSEWHERE = "found elsewhere in the source"
    MISSING = "missing"
    CONTRADICTED = "contradicted"


@dataclass(frozen=True, slots=True)
class Counted:
    """A figure of the claim, what became of it, and the source's own figure where it has one.

    Of a missing figure, `twin` is the passage's other number of the same thing, `parts` those that add up to it.
    """

    claimed: Figure
    state: State
    source: Figure | None = None
    agreement: Agreement | None = None
    sentence: Span | None = None
    twin: Figure | None = None
    parts: tuple[Figure, ...] = ()


@dataclass(frozen=True, slots=True)
class Asserted:
    """A claim's words, and its figures: what is held against a page."""

    text: str
    figures: tuple[Figure, ...]

    def beside(self, figure: Figure) -> str:
        """Return the sentence of the claim that says `figure`."""
        return sentence_around(self.text, figure.span).of(self.text)


def judge(figure: Figure, claim: Asserted, index: Index, window: Window | None) -> Counted:
    """Return what the page of `index` says of `figure`; `window` is the passage that speaks of the claim."""
    near = index.sentences[window.first : window.last] if window else ()
    text = index.page.text
    return (
        _found(figure, claim, (near, text), State.FOUND)
        or _found(figure, claim, (index.sentences, text), State.ELSEWHERE)
        or _contradicted(figure, claim, index)
        or _of_another(figure, claim, (near, text))
        or _missing(figure, claim, (near, text))
    )


# --------------------------------------------------------------------------- found


def _found(figure: Figure, claim: Asserted, where: tuple[Sequence[Sentence], str], state: State) -> Counted | None:
    """Return the figure among some sentences of a text that bears `figure` out best."""
    listed, text = where
    search = _Search(figure, _topic(figure, claim), state)
    best: tuple[tuple[bool, int], Counted] | None = None
    for sentence in listed:
        for other in sentence.figures:
            answer = agreement(figure, other) if comparable(figure, other) else Agreement.OTHER
            if not answer.is_found or not search.accepts(other, answer, sentence):
                continue
            if _is_said_of_another(figure, claim, other, sentence, text):
                continue
            rank = not _shares_thing(figure, other), _RANKING.index(answer)
            if best is None or rank < best[0]:
                best = rank, Counted(figure, state, other, answer, sentence.span)
    return best[1] if best else None


def _is_said_of_another(figure: Figure, claim: Asserted, other: Figure, sentence: Sentence, text: str) -> bool:
    """Return whether the number that agrees is said of something else: 47 wounded are not 47 killed."""
    if max(len(claim.figures), len(sentence.figures)) > _MOST_RIVALS:
        return False
    ours = said_of(claim.text, figure.span, [one.span for one in claim.figures])
    places = [one.span for one in sentence.figures]
    if is_of_another(ours, said_of(text, other.span, places)):
        return True
    others = [one for one in sentence.figures if one is not other and comparable(one, other)]
    rivals = [one for one in others if not is_of_another(ours, said_of(text, one.span, places))]
    return is_beside_another(Side(claim.text, figure, claim.figures), Side(text, other, sentence.figures), rivals)


def _of_another(figure: Figure, claim: Asserted, where: tuple[Sequence[Sentence], str]) -> Counted | None:
    """Return the figure as missing, with the very number that the passage says of something else."""
    listed, text = where
    for sentence in listed:
        for other in sentence.figures:
            if not comparable(figure, other) or agreement(figure, other) is not Agreement.SAME:
                continue
            if _is_said_of_another(figure, claim, other, sentence, text):
                return Counted(figure, State.MISSING, other, Agreement.SAME, sentence.span)
    return None


def _missing(figure: Figure, claim: Asserted, where: tuple[Sequence[Sentence], str]) -> Counted:
    """Return the figure as missing, with what the passage has in its place: the parts of a sum, or another number."""
    near, text = where
    for sentence in near:
        if parts := _parts_of(figure, sentence):
            return Counted(figure, State.MISSING, sentence=sentence.span, parts=parts)
    for sentence in near:
        twins = [one for one in sentence.figures if _is_twin(figure, one, claim)]
        if len(twins) == 1 and not _is_said_of_another(figure, claim, twins[0], sentence, text):
            return Counted(figure, State.MISSING, sentence=sentence.span, twin=twins[0])
    return Counted(figure, State.MISSING)


def _is_twin(figure: Figure, other: Figure, claim: Asserted) -> bool:
    """Return whether the number counts the very thing, is not far from the figure, and is none of the claim's own."""
    if not comparable(figure, other) or not _same_things(figure, other) or not (figure.things or figure.unit):
        return False
    if max(figure.size, other.size) > _TWIN * min(figure.size, other.size):
        return False
    return not any(comparable(one, other) and _agrees(one, other) for one in claim.figures)


def _parts_of(figure: Figure, sentence: Sentence) -> tuple[Figure, ...]:
    """Return the two or three numbers of the thing in the sentence that add up to the figure."""
    listed = _of_one_sentence(figure, sentence)[:_MOST_SUMMED]
    sums = (some for count in (2, 3) for some in combinations(listed, count))
    return next((some for some in sums if sum(one.size for one in some) == figure.size), ())


@dataclass(frozen=True, slots=True)
class _Search:
    """What is asked of a number that agrees with `figure`, in the passage (`FOUND`) or in another one."""

    figure: Figure
    topic: frozenset[str]
    state: State

    def accepts(self, other: Figure, answer: Agreement, sentence: Sentence) -> bool:
        """Return whether the number is the claim's: of the same thing; or large, in a sentence about the claim."""
        if _shares_thing(self.figure, other):
            return bool(self.figure.things) or self._is_about(sentence)
        if answer is Agreement.WITHIN and other.things and not is_near(self.figure, other):
            return False  # a hedge opens a number, not the thing: "about 13,600 visitors" is no house number
        if self.figure.things and other.things and self.figure.value <= _DISTINCT:
            return False
        return self._is_about(sentence) and (self.state is State.FOUND or answer is Agreement.SAME)

    def _is_about(self, sentence: Sentence) -> bool:
        return self.state is State.FOUND or sum(term in sentence.terms for term in self.topic) >= _TOPIC


def _topic(figure: Figure, claim: Asserted) -> frozenset[str]:
    """Return the terms of the claim's own sentence, without the figure's."""
    own = set(terms_of(fold(figure.span.of(claim.text)).words()))
    return frozenset(terms_of(fold(claim.beside(figure)).words())) - own


# --------------------------------------------------------------------------- contradicted


def _contradicted(figure: Figure, claim: Asserted, index: Index) -> Counted | None:
    """Return the page's own number of the very same thing, where only one can be right; None in any doubt."""
    if figure.is_loose and not figure.things:
        return None
    if _stands_anywhere(figure, claim, index):
        return None
    topic = _topic(figure, claim) - set(figure.things)
    ours = _of_kind(figure, claim.figures)
    candidates = [
        (shared, sentence, other)
        for sentence in index.sentences
        for other in _rivals(figure, ours, sentence)
        if (shared := _shared_weight(topic, sentence, index))
    ]
    for _, sentence, other in sorted(candidates, key=lambda one: (-one[0], one[1].span)):
        if _excludes(figure, claim, sentence, other, index):
            return Counted(figure, State.CONTRADICTED, other, Agreement.OTHER, sentence.span)
    return None


def _shared_weight(topic: frozenset[str], sentence: Sentence, index: Index) -> float:
    """Return which part of the topic (rare words weigh most) the sentence has: 0 where that is not the same event."""
    shared = [term for term in topic if term in sentence.terms]
    weight = sum(map(index.rarity, shared)) / max(sum(map(index.rarity, topic)), 1e-9)
    is_same = any(len(shared) >= min(least, len(topic)) > 0 and weight >= part for least, part in _SAME_EVENT)
    return weight if is_same else 0.0


def _of_kind(figure: Figure, others: Sequence[Figure]) -> list[Figure]:
    """Return the figures that count the same thing in the same unit, `figure` itself among them."""
    return [one for one in others if comparable(figure, one) and _same_things(figure, one)]


def _same_things(one: Figure, other: Figure) -> bool:
    return set(one.things) == set(other.things)


def _rivals(figure: Figure, ours: Sequence[Figure], sentence: Sentence) -> Iterator[Figure]:
    """Yield the figure of the sentence that stands where `figure` does: the one of its kind that the claim has not."""
    if len(sentence.figures) > _MOST_RIVALS:
        return
    theirs = _of_kind(figure, sentence.figures)
    left = [one for one in theirs if not any(_agrees(mine, one) for mine in ours if mine is not figure)]
    lone = [mine for mine in ours if not any(_agrees(mine, one) for one in theirs)]
    if len(left) == 1 and lone == [figure] and agreement(figure, left[0]) is Agreement.OTHER:
        yield left[0]


def _agrees(one: Figure, other: Figure) -> bool:
    return agreement(one, other) in _RANKING


def _stands_anywhere(figure: Figure, claim: Asserted, index: Index) -> bool:
    """Return whether the page has the number in any sense, or numbers of the thing that add up to it."""
    text = index.page.text
    if figure.value.denominator == 1:
        plain = str(int(figure.value))
        grouped = f"{int(figure.value):,}"
        for written in {plain, grouped, grouped.replace(",", "."), grouped.replace(",", " ")}:
            if figure.value > _DISTINCT and re.search(rf"(?<![\d.,]){re.escape(written)}(?![\d]|[.,]\d)", text):
                return True
    listed = [one for sentence in index.sentences for one in sentence.figures]
    digits = _digits(claim.text, figure)
    if len(digits) > _GROUP and any(digits == _digits(text, one) for one in listed):
        return True  # written with other marks between its digits
    if any(one.value == figure.value and (figure.value > _DISTINCT or _shares_thing(figure, one)) for one in listed):
        return True
    if any(_adds_up(figure, _of_one_sentence(figure, sentence)) for sentence in index.sentences):
        return True
    return _adds_up(figure, [one for one in listed if comparable(figure, one) and _shares_thing(figure, one)])


def _of_one_sentence(figure: Figure, sentence: Sentence) -> list[Figure]:
    """Return the sentence's figures of the thing, with those that leave it out: "17 people in Arl and 4 in Ost"."""
    kin = [
        one for one in sentence.figures if comparable(figure, one) and (not one.things or _shares_thing(figure, one))
    ]
    return kin if any(_shares_thing(figure, one) for one in kin) else []


def _digits(text: str, figure: Figure) -> str:
    return "".join(one for one in figure.span.of(text) if one.isdecimal())


def _shares_thing(one: Figure, other: Figure) -> bool:
    return one.things == other.things or bool(set(one.things) & set(other.things))


def _adds_up(figure: Figure, parts: Sequence[Figure]) -> bool:
    """Return whether the number is a sum or a difference of numbers of the same thing on the page."""
    sizes = list(dict.fromkeys(one.size for one in parts))[:_MOST_SUMMED]
    sums = {sum(some) for count in (2, 3) for some in combinations(sizes, count)}
    differences = {abs(one - other) for one, other in combinations(sizes, 2)}
    return figure.size in sums | differences | {sum(sizes)}


def _excludes(figure: Figure, claim: Asserted, sentence: Sentence, other: Figure, index: Index) -> bool:
    """Return whether nothing tells the two statements apart but the number: no other year, part, total or update."""
    sides = ((claim.text, figure.span), (index.page.text, other.span))
    if _shifts(*sides[0]) != _shifts(*sides[1]) or any(_is_one_of_several(*side) for side in sides):
        return False
    if _is_said_of_another(figure, claim, other, sentence, index.page.text):
        return False
    tails = [_tail(text, one) for text, one in ((claim.text, figure), (index.page.text, other))]
    if all(tails) and not tails[0] & tails[1]:
        return False
    years = set(_YEAR.findall(claim.beside(figure)))
    theirs = set(_YEAR.findall(sentence.span.of(index.page.text)))
    return not (theirs - years and not years & theirs)


def _shifts(text: str, span: Span) -> frozenset[str]:
    """Return what shifts the meaning of the number at `span`, of the words near it in its own sentence."""
    around = sentence_around(text, span)
    before = text[max(around.start, span.start - _NEAR) : span.start]
    after = text[span.end : min(around.end, span.end + _NEAR)]
    return frozenset(found.group().lower() for found in _SHIFTS.finditer(f"{before} {after}"))


def _tail(text: str, figure: Figure) -> frozenset[str]:
    """Return the terms that follow what is counted, up to the clause's end: "four releases | targeting Trump" only."""
    clause = _CLAUSE_END.split(text[figure.span.end : figure.span.end + _REACH], maxsplit=1)[0]
    return frozenset(terms_of(fold(clause).words())) - set(figure.things)


def _is_one_of_several(text: str, span: Span) -> bool:
    """Return whether a word beside the number opens it: "another 45-year-old man", "300 more", "5 or 6"."""
    before, after = text[max(span.start - _BESIDE, 0) : span.start], text[span.end : span.end + _BESIDE]
    last = before.split()[-1:]
    is_age = after.lstrip("-‐‑ ").startswith("old")
    opens = [word for word in (*last, *after.split()[:1]) if _OF_SEVERAL.fullmatch(word)]
    return any(is_age or word.lower() not in {"a", "an"} for word in opens)
