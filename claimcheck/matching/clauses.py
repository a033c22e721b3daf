"""Whose words stand beside a number: "17 people in Arl and 4 in Ost" has a 17, but not of Ost.

Each number of a sentence has its own clause, from the pause or the number before it to the next. Where a claim's words
beside a number stand beside another number of the page's sentence, rather than beside the one that agrees, the claim
has taken the one for the other. What the sentence says before its first number is said of all of them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from claimcheck.matching import lexicon
from claimcheck.matching.fold import fold
from claimcheck.matching.sentences import sentence_around
from claimcheck.matching.stems import stem

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claimcheck.matching.figures import Figure
    from claimcheck.model import Span

PAUSE = re.compile(r"[,;:()—–]|\b(?:and|but|while|und|et|y|e|en|i|и)\b", re.IGNORECASE)
OF_THE = re.compile(
    r"\s+(?:out of|of|von|sur|de|di|van|из)(?:\s+(?:the|its|their|all|den|der|les|los|las|i|gli|le|de))?\s+"
)
_TO = re.compile(
    r"\s*(?:votes?|stimmen|voix|votos|voti|stemmen|голосами)?\s*(?:to|against|gegen|zu|contre|contra|contro|tegen|v\.?|vs\.?|versus|"
    r"против)\s*",
    re.IGNORECASE,
)
_FROM = re.compile(r"\b(?:from|between|von|zwischen|de|entre|da|tra|van|tussen|от|с)\s*$", re.IGNORECASE)
_WHOLE = re.compile(r"\s*(?:Out of|Of|Von|Sur|De|Di|Van|Из)(?:\s+\w{1,5})?\s+")  # "Of the 240 on board, 189 died"
_TELLING = frozenset(
    "may no not against nein non contre contra gegen нет против".split()
)  # stopwords that part two counts
_OF_THEM = re.compile(
    r"\s*(?:\w+\s+){0,2}?(?:of|von|davon|d'entre|de|di|van|из)\s*(?:them|whom|which|those|these|ihnen|eux|ellos|ellas|"
    r"essi|loro|них)\b|\s*davon\b",
    re.IGNORECASE,
)
_INCLUDING = re.compile(
    r"\b(?:including|among them|among whom|darunter|davon|dont|parmi eux|entre ellos|incluidos|tra cui|waaronder|в том "
    r"числе|z czego)\s+(?:\w+\s+)?$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Side:
    """A text, one of its figures, and all the figures of the claim or of the page's sentence."""

    text: str
    figure: Figure
    figures: Sequence[Figure]

    @property
    def is_whole(self) -> bool:
        """Whether a part of the number stands just before it: the 120 of "75 of the 120 patients"."""
        before = self.before()
        return before is not None and is_whole(self.text, before.span, self.figure.span)

    def at(self, figure: Figure) -> Side:
        """Return the same sentence, looked at from another of its figures."""
        return replace(self, figure=figure)

    def before(self) -> Figure | None:
        """Return the figure before this one in the sentence."""
        earlier = [one for one in self._inside() if one.span.end <= self.figure.span.start]
        return max(earlier, key=lambda one: one.span, default=None)

    def after(self) -> Figure | None:
        """Return the figure after this one in the sentence."""
        later = [one for one in self._inside() if one.span.start >= self.figure.span.end]
        return min(later, key=lambda one: one.span, default=None)

    def first(self) -> Figure:
        """Return the sentence's first figure."""
        return min((self.figure, *self._inside()), key=lambda one: one.span)

    def sentence(self) -> Span:
        """Return the sentence of the figure."""
        return sentence_around(self.text, self.figure.span)

    def own(self) -> frozenset[str]:
        """Return the terms of the figure's clause, without those of the figure."""
        sentence, span = self.sentence(), self.figure.span
        before, after = self.before(), self.after()
        start = before.span.end if before else sentence.start
        end = after.span.start if after else sentence.end
        said = PAUSE.split(self.text[start : span.start])[-1], PAUSE.split(self.text[span.end : end])[0]
        return _terms(" ".join(said))

    def is_told_of(self, whole: Figure) -> bool:
        """Return whether the figure is said to be a part of the one before it: "31 trucks, 18 of them burnt"."""
        between = self.text[whole.span.end : self.figure.span.start]
        is_included = _INCLUDING.search(between) is not None
        return is_included or _OF_THEM.match(self.text, self.figure.span.end) is not None

    def _inside(self) -> list[Figure]:
        sentence = self.sentence()
        return [one for one in self.figures if sentence.start <= one.span.start < sentence.end]


def is_whole(text: str, part: Span, number: Span) -> bool:
    """Return whether a number is what the one before it is a part of: the 500 of "320 of the 500 jobs"."""
    return OF_THE.fullmatch(text[part.end : number.start]) is not None


def is_beside_another(claimed: Side, found: Side, rivals: Sequence[Figure]) -> bool:
    """Return whether the claim's words beside its number stand, on the page, beside one of the `rivals` instead."""
    if found.figure.is_ordinal:
        return False
    if _is_a_part_of_the_claimed(claimed, found):
        return True
    ours = frozenset(claimed.figure.things) if claimed.is_whole else claimed.own()
    ours -= _lead(found)
    theirs = _own_and_shared(found)
    return any(
        _outweighs(ours, _own_and_shared(found.at(one)), theirs)
        for one in rivals
        if not _is_of_another_thing(one, claimed.figure, found.figure)
    )


def _outweighs(ours: frozenset[str], rival: frozenset[str], theirs: frozenset[str]) -> bool:
    """Return whether more of the claim's words stand beside the rival alone than beside the agreeing number alone."""
    return len((ours & rival) - theirs) > len((ours & theirs) - rival)


def _is_of_another_thing(rival: Figure, claimed: Figure, found: Figure) -> bool:
    """Return whether the claim's thing is that of the number found, and the rival has one of its own."""
    things = set(claimed.things)
    return bool(rival.things) and bool(things.intersection(found.things)) and not things.intersection(rival.things)


def _is_a_part_of_the_claimed(claimed: Side, found: Side) -> bool:
    """Return whether the claim takes a part for the whole: 12 people, where "31 people, 12 of them children" died."""
    whole = found.before()
    if whole is None or not found.is_told_of(whole):
        return False
    is_of_whole = bool(set(claimed.figure.things).intersection(whole.things))
    return is_of_whole and not _terms(claimed.sentence().of(claimed.text)) & found.own()


def _own_and_shared(side: Side) -> frozenset[str]:
    """Return the figure's own terms, and those that it leaves out as said beside the number before or after it."""
    own = side.own() | _shared_with_the_next(side)
    before = side.before()
    if before is None:
        return own
    if side.is_told_of(before):
        return own | side.at(before).own()
    return own if side.figure.things else own | frozenset(before.things)


def _shared_with_the_next(side: Side) -> frozenset[str]:
    """Return what is said of the next number and of this one: "two ministers and three aides | resigned"."""
    shared: frozenset[str] = frozenset()
    counted: set[str] = set()
    while (after := side.after()) is not None:
        between = side.text[side.figure.span.end : after.span.start]
        if is_whole(side.text, side.figure.span, after.span):
            return shared | side.at(after).own()
        if not _terms(between) <= set(side.figure.things):
            break
        side = side.at(after)
        counted |= set(after.things)
        shared |= side.own()
    return shared - counted


def _lead(side: Side) -> frozenset[str]:
    """Return the terms that the sentence says before its first figure, or of the whole that all others are parts of."""
    sentence, first = side.sentence(), side.first()
    before = side.text[sentence.start : first.span.start]
    if _WHOLE.fullmatch(before):
        before = PAUSE.split(side.text[first.span.end : sentence.end])[0]
    return _terms(before)


def place_in_a_pair(text: str, span: Span, figures: Sequence[Span]) -> dict[str, str]:
    """Return whether a number is the first or the second of two held against each other: "191 votes to 158"."""
    before = max((one for one in figures if one.end <= span.start), default=None)
    after = min((one for one in figures if one.start >= span.end), default=None)
    if before is not None and _is_pair(text, before, span):
        return {"pair": "second"}
    return {"pair": "first"} if after is not None and _is_pair(text, span, after) else {}


def _is_pair(text: str, one: Span, other: Span) -> bool:
    is_range = _FROM.search(text[max(one.start - 12, 0) : one.start]) is not None
    return not is_range and _TO.fullmatch(text[one.end : other.start]) is not None


def _terms(words: str) -> frozenset[str]:
    said = (word for word in fold(words).words() if word not in lexicon.STOPWORDS or word in _TELLING)
    return frozenset(stem(word) for word in said if len(word) > 1)
