"""The same words, written otherwise: capitals and punctuation inside a quotation."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from claimcheck.model import Difference, DifferenceKind, Span

if TYPE_CHECKING:
    from claimcheck.matching.fold import Folded
    from claimcheck.matching.marks import Part

_POINTED = frozenset(
    "mr mrs ms mx dr prof sen rep gov gen lt col maj capt cmdr sgt st hon rev messrs vs jan feb aug sept oct nov dec"
    " inc ltd corp approx".split()
)  # written with a full stop by one house and without by another
_FEW = 2  # words: taken from two paragraphs, they were never said together
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
        if count <= _FEW and "\n" in theirs and "\n" not in ours and not part.words[i + 1][:1].isdigit():
            differences.append(
                Difference(DifferenceKind.PUNCTUATION, ours, theirs.strip(), *_places(part, page, i, first))
            )
        if ours == theirs or "\n" in theirs:
            continue
        ends = (
            _sentence_end(ours, part.words[i], quote.text[quote.start_of(i + 1)]),
            _sentence_end(theirs, part.words[i], page.text[page.start_of(first + i + 1)]),
        )
        if _has_dots(ours + theirs):
            continue
        if ends[0] != ends[1]:
            places = _places(part, page, i, first)
            differences.append(Difference(DifferenceKind.PUNCTUATION, ours.strip(), theirs.strip(), *places))
        elif _COMMAS.intersection(ours) != _COMMAS.intersection(theirs):
            notes.append("the punctuation inside the quotation differs")
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


def _sentence_end(between: str, word: str, following: str) -> str:
    """Return the mark by which a sentence ends after `word`, a call's being a full stop; nothing where none does."""
    if "?" in between:
        return "?"
    if "!" in between:
        return "."
    return "." if "." in between and word not in _POINTED and not following.islower() else ""


def _has_dots(between: str) -> bool:
    return "…" in between or ".." in between
