"""Which citation covers a sentence or a quotation of its paragraph.

A citation covers what stands before it, back to the last citation or the paragraph's start; never what comes after. One
whose names are part of the sentence ("Smith (2016) writes …", a hyperlink on "told reporters") covers its own sentence.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

from claimcheck.matching.sentences import sentences
from claimcheck.model import Link, LinkKind, Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from claimcheck.briefs.citations import Citation


@dataclass(frozen=True, slots=True)
class Tie:
    """The works cited for a place, how it was tied to them, and why, where one had to be inferred."""

    keys: tuple[str, ...]
    link: Link
    inferred: str = ""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A part's text with its sentences and citations, in order, and the number of the sentence each citation is of."""

    text: str
    sentences: tuple[Span, ...]
    citations: tuple[Citation, ...]
    cited_in: tuple[int, ...]

    @classmethod
    def of(cls, text: str, citations: Sequence[Citation]) -> Paragraph:
        """Cut `text` into sentences; a citation set after the full stop belongs to the sentence before it."""
        found: list[Span] = []
        for one in sentences(text, Span(0, len(text))):
            if found and _is_citation_alone(text, one, citations):
                found[-1] = Span(found[-1].start, one.end)
            else:
                found.append(one)
        ordered = tuple(sorted(citations, key=lambda citation: citation.span))
        return cls(text, tuple(found), ordered, tuple(_numbers(text, found, ordered)))

    def number(self, offset: int) -> int:
        """Return the number of the sentence that holds `offset`, or that ends before it."""
        return min(bisect_right(self.sentences, offset, key=lambda one: one.end), max(len(self.sentences) - 1, 0))

    def sentence(self, number: int) -> Span:
        """Return where a sentence stands."""
        return self.sentences[number] if self.sentences else Span(0, len(self.text))

    def citing(self, number: int) -> tuple[Citation, ...]:
        """Return the citations that belong to a sentence."""
        begin, end = bisect_left(self.cited_in, number), bisect_right(self.cited_in, number)
        return self.citations[begin:end]

    def tie(self, span: Span) -> Tie | None:
        """Return the citation that covers `span`, or None."""
        own = self.number(span.start)
        at = bisect_left(self.citations, span.end, key=lambda one: one.span.start)
        following = next((i for i in range(at, len(self.citations)) if not self.citations[i].narrative), None)
        if following is None or self.cited_in[following] > own:
            told = _nearest([one for one in self.citing(own) if one.narrative], span)
            if told is not None:
                return _tie(told, 0)
        if following is None:
            return None
        last = self.number(max(span.end - 1, span.start))
        return _tie(self.citations[following], max(self.cited_in[following] - last, 0))


def _numbers(text: str, sentences: Sequence[Span], citations: Sequence[Citation]) -> Iterator[int]:
    """Yield the number of each citation's sentence: the one before, where nothing but citations opens the next."""
    covered = highest = 0
    for one in citations:
        at = one.span.start
        number = min(bisect_left(sentences, at, key=lambda sentence: sentence.end), max(len(sentences) - 1, 0))
        start = sentences[number].start if sentences else 0
        between = text[max(start, covered) : at]
        if number and not one.narrative and not between.strip(" .,;"):
            number -= 1
        else:
            covered = 0
        if not between.strip(" .,;"):
            covered = one.span.end
        highest = max(highest, number)
        yield highest


def _nearest(narrative: list[Citation], span: Span) -> Citation | None:
    """Return the last citation named before `span` in its sentence, else the first one after."""
    before = [one for one in narrative if one.span.start <= span.start]
    return before[-1] if before else next(iter(narrative), None)


def _tie(citation: Citation, back: int) -> Tie:
    how = LinkKind.INFERRED if citation.inferred else LinkKind.CARRIED_BACK if back else LinkKind.SAME_SENTENCE
    return Tie(citation.keys, Link(how, back), citation.inferred)


def _is_citation_alone(text: str, sentence: Span, citations: Sequence[Citation]) -> bool:
    """Return whether a "sentence" is but a citation set after the full stop of the one before."""
    rest = sentence.of(text)
    inside = [
        one for one in citations if sentence.start <= one.span.start and one.span.end <= sentence.end and len(one.span)
    ]
    for one in inside:
        rest = rest.replace(one.text, "", 1)
    return bool(inside) and not any(one.narrative for one in inside) and not rest.strip(" .,;()[]")
