"""What an editor's marks swallowed: read, and named where the meaning went with it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from claimcheck.matching import lexicon
from claimcheck.matching.marks import Gap, GapKind, Quotation
from claimcheck.matching.sentences import ends
from claimcheck.model import Difference, DifferenceKind, Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claimcheck.matching.fold import Folded

Kind = DifferenceKind
_FAR = 120  # words left out: an editor should look
_SENTENCES = 3  # ended inside what is left out: likewise
_EDGE_REACH = 3  # words before an edge bracket that it may stand for
_EXPLAINING = frozenset(
    "first second last main chief sole over under about around more less up to than initially currently formerly"
    " each".split()
)  # what an editor puts in to explain
_STEM = 4  # letters that "support[ed]" and "supports" must share


@dataclass(slots=True)
class Swallowed:
    """What the marks of one quotation hide: `differences` change its meaning, `notes` are for the reader."""

    found: list[Difference] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)

    @property
    def differences(self) -> tuple[Difference, ...]:
        """The differences, in the quotation's order."""
        return tuple(self.found)

    @property
    def notes(self) -> tuple[str, ...]:
        """The notes, in the quotation's order."""
        return tuple(self.remarks)


def examine(quotation: Quotation, page: Folded, chain: Sequence[tuple[int, int]]) -> Swallowed:
    """Return what the marks of `quotation` swallow where its parts stand at `chain` on `page`."""
    swallowed = Swallowed()
    if quotation.before:
        _examine_edge(quotation.before, page, chain[0][0], swallowed)
    for gap, one, two in zip(quotation.gaps, chain, chain[1:], strict=False):
        if gap.kind is GapKind.ELISION:
            _examine_elision(gap, page, one[1], two[0], swallowed)
        else:
            _examine_bracket(gap, page, one[1], two[0], swallowed)
    return swallowed


def _examine_elision(gap: Gap, page: Folded, first: int, last: int, swallowed: Swallowed) -> None:
    if first >= last:
        return
    span = Span(page.end_of(first - 1), page.start_of(last))
    stops = _stops(page.text, span)
    words = page.words(first, last)
    difference = Difference(
        Kind.ELISION, gap.written, page.span(first, last).of(page.text), gap.span, page.span(first, last)
    )
    near = _beside(page, first, last, stops)
    if any(lexicon.negates_sentence(tuple(side)) for side in near):
        swallowed.found.append(_as(difference, Kind.NEGATION))
    elif len(words) > _FAR or len(stops) >= _SENTENCES or any(lexicon.hedges_sentence(tuple(side)) for side in near):
        swallowed.found.append(difference)
    else:
        if lexicon.negates_sentence(tuple(words)):
            swallowed.remarks.append("a whole sentence with a negation is left out")
        swallowed.remarks.append(f"{len(words)} words are left out")


def _stops(text: str, span: Span) -> list[int]:
    """Return where sentences end inside `span`; a full stop and the line's end after it are one end."""
    found: list[int] = []
    for end in ends(text, span):
        if found and not any(map(str.isalnum, text[found[-1] : end])):
            found[-1] = end
        else:
            found.append(end)
    return found


def _beside(page: Folded, first: int, last: int, stops: Sequence[int]) -> list[list[str]]:
    """Return the words left out of the very sentences that the two parts belong to."""
    if not stops:
        return [page.words(first, last)]
    head = [word for i, word in enumerate(page.words(first, last), first) if page.end_of(i) <= stops[0]]
    tail = [word for i, word in enumerate(page.words(first, last), first) if page.start_of(i) >= stops[-1]]
    return [head, tail]


def _examine_bracket(gap: Gap, page: Folded, first: int, last: int, swallowed: Swallowed) -> None:
    words = tuple(page.words(first, last))
    if first >= last:
        if lexicon.negates(gap.words):
            where = Span(page.end_of(first - 1), page.end_of(first - 1))
            swallowed.found.append(Difference(Kind.NEGATION, gap.written, "", gap.span, where))
        elif _only_limits(gap):
            where = Span(page.end_of(first - 1), page.end_of(first - 1))
            swallowed.found.append(Difference(Kind.QUALIFIER, gap.written, "", gap.span, where))
        elif gap.words:
            swallowed.remarks.append(f"{gap.written} was put in by the editor")
        return
    source = page.span(first, last)
    kind = _kind_of_bracket(gap, words, source.of(page.text))
    if kind is None:
        if gap.words != words:
            swallowed.remarks.append(f"{gap.written} stands for “{source.of(page.text)}”")
    else:
        swallowed.found.append(Difference(kind, gap.written, source.of(page.text), gap.span, source))


def _kind_of_bracket(gap: Gap, words: tuple[str, ...], written: str) -> DifferenceKind | None:
    """Return what a bracket changes by standing for `words`, or None where it only explains them."""
    if lexicon.negates(words) != lexicon.negates(gap.words):
        return Kind.NEGATION
    numbers = [tuple(word for word in side if lexicon.is_number(word)) for side in (words, gap.words)]
    if numbers[0] and numbers[0] != numbers[1] and lexicon.number_value(numbers[0]) != lexicon.number_value(numbers[1]):
        return Kind.NUMBER
    if _limits_otherwise(gap, words):
        return Kind.QUALIFIER
    if len(gap.words) == len(words) == 1:
        return _kind_of_one(gap, gap.words[0], words[0], written)
    names = {word.lower().strip(".,'’") for word in written.split() if word[:1].isupper()}
    put_in = [word for word in gap.written.strip("[] ").split() if word[:1].isupper()]
    if put_in and names - lexicon.STOPWORDS - set(gap.words):
        return Kind.NAME
    return None


def _only_limits(gap: Gap) -> bool:
    """Return whether a bracket puts in nothing but a limit that the source has not: "[only]", "[all]"."""
    return bool(gap.words) and all(word in lexicon.QUALIFIERS - _EXPLAINING for word in gap.words)


def _limits_otherwise(gap: Gap, words: tuple[str, ...]) -> bool:
    """Return whether a bracket puts one limiting word for another: "[all]" for "some"."""
    ours, theirs = lexicon.QUALIFIERS.intersection(gap.words), lexicon.QUALIFIERS.intersection(words)
    return bool(ours and theirs and not ours & theirs)


def _kind_of_one(gap: Gap, put_in: str, word: str, written: str) -> DifferenceKind | None:
    if not gap.written.startswith("["):  # support[ed]: an ending put in
        stem = gap.written.split("[", 1)[0].lower()
        if put_in.endswith("less") != word.endswith("less"):
            return Kind.ANTONYM
        return None if word.startswith(stem[:_STEM]) else Kind.REPLACED
    if put_in == word:
        return None
    if lexicon.is_antonym(put_in, word):
        return Kind.ANTONYM
    if put_in in lexicon.MODALS and word in lexicon.MODALS:
        return Kind.MODAL
    is_name = written[:1].isupper() and word not in lexicon.STOPWORDS
    return Kind.NAME if is_name and gap.written[1:2].isupper() else None


def _examine_edge(gap: Gap, page: Folded, first: int, swallowed: Swallowed) -> None:
    """Read the few words before a bracket that opens the quotation: those it may stand for."""
    begin = max(first - _EDGE_REACH, 0)
    stops = list(ends(page.text, Span(page.start_of(begin), page.start_of(first)))) if begin < first else []
    while begin < first and stops and page.start_of(begin) < stops[-1]:
        begin += 1
    words = tuple(page.words(begin, first))
    source = page.span(begin, first) if begin < first else Span(page.start_of(first), page.start_of(first))
    if lexicon.negates(words) != lexicon.negates(gap.words):
        swallowed.found.append(Difference(Kind.NEGATION, gap.written, source.of(page.text), gap.span, source))
    elif words and _limits_otherwise(gap, words[-1:]):
        name = page.span(first - 1, first)
        swallowed.found.append(Difference(Kind.QUALIFIER, gap.written, name.of(page.text), gap.span, name))
    elif words and _is_other_number(gap, words):
        swallowed.found.append(Difference(Kind.NUMBER, gap.written, source.of(page.text), gap.span, source))
    elif _only_limits(gap):
        swallowed.found.append(Difference(Kind.QUALIFIER, gap.written, source.of(page.text), gap.span, source))
    elif words and _is_other_name(gap, page, first - 1):
        name = page.span(first - 1, first)
        swallowed.found.append(Difference(Kind.NAME, gap.written, name.of(page.text), gap.span, name))
    elif gap.words:
        swallowed.remarks.append(f"{gap.written} was put in by the editor")


def _is_other_number(gap: Gap, words: tuple[str, ...]) -> bool:
    """Return whether the page's word before has a number, and the bracket another: "[forty] people" of fourteen."""
    put_in = tuple(word for word in gap.words if lexicon.is_number(word))
    if not put_in or not lexicon.is_number(words[-1]):
        return False
    return lexicon.number_value(put_in) not in {lexicon.number_value(words[i:]) for i in range(len(words))}


def _is_other_name(gap: Gap, page: Folded, index: int) -> bool:
    word = page.words(index, index + 1)[0]
    written = page.span(index, index + 1).of(page.text)
    return (
        written[:1].isupper()
        and gap.written[1:2].isupper()
        and word not in lexicon.STOPWORDS
        and not any(word.startswith(own[:_STEM]) for own in gap.words)
    )


def _as(difference: Difference, kind: DifferenceKind) -> Difference:
    return Difference(kind, difference.brief, difference.source, difference.brief_span, difference.source_span)
