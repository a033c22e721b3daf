"""The same words, written otherwise: capitals and punctuation inside a quotation."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from claimcheck.model import Difference, DifferenceKind, Span

if TYPE_CHECKING:
    from claimcheck.matching.fold import Folded
    from claimcheck.matching.marks import Part

_SENTENCE_ENDS = frozenset(".!?")
_COMMAS = frozenset(",;:")


@dataclass(frozen=True, slots=True)
class Writing:
    """What is written otherwise: `notes` are harmless, `differences` change where a sentence ends."""

    notes: tuple[str, ...] = ()
    differences: tuple[Difference, ...] = ()


_ALIKE = Writing()


def compare_writing(part: Part, page: Folded, first: int, span: Span) -> Writing:
    """Compare a part with the page's same words from word `first` on, which are its characters `span`."""
    if page.text[span.start + 1 : span.end] in part.text:
        return _ALIKE  # but for the first letter
    count = len(part)
    quote = part.folded
    notes: list[str] = []
    differences: list[Difference] = []
    _compare_capitals(part, page, first, notes)
    for i in range(count - 1):
        ours = quote.text[quote.end_of(i) : quote.start_of(i + 1)]
        theirs = page.text[page.end_of(first + i) : page.start_of(first + i + 1)]
        if ours == theirs or "\n" in theirs:
            continue
        _compare_gap(ours, theirs, notes, differences, _places(part, page, i, first))
    return Writing(tuple(dict.fromkeys(notes)), tuple(differences))


def _places(part: Part, page: Folded, i: int, first: int) -> tuple[Span, Span]:
    """Return where the two words around gap `i` stand, in the quotation and on the page."""
    ours = part.folded.span(i, i + 2)
    return Span(part.base + ours.start, part.base + ours.end), page.span(first + i, first + i + 2)


def _compare_capitals(part: Part, page: Folded, first: int, notes: list[str]) -> None:
    quote = part.folded
    written: list[str] = []
    for i in range(len(quote)):
        ours, theirs = quote.span(i, i + 1).of(quote.text), page.span(first + i, first + i + 1).of(page.text)
        if ours == theirs or not ours.isalpha() or ours.casefold() != theirs.casefold():
            continue
        if i == 0 and ours[1:] == theirs[1:]:
            continue  # the case of the first letter belongs to the sentence around it
        written.append(theirs)
    if written:
        notes.append(f"written “{' '.join(written)}” in the source")


def _compare_gap(
    ours: str, theirs: str, notes: list[str], differences: list[Difference], places: tuple[Span, Span]
) -> None:
    """Compare what stands between two words."""
    if "…" in ours + theirs or ".." in ours + theirs:
        return
    one, other = _SENTENCE_ENDS.intersection(ours), _SENTENCE_ENDS.intersection(theirs)
    if one != other:
        differences.append(Difference(DifferenceKind.PUNCTUATION, ours.strip(), theirs.strip(), *places))
    elif _COMMAS.intersection(ours) != _COMMAS.intersection(theirs):
        notes.append("the punctuation inside the quotation differs")
