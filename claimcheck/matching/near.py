"""A passage that is the quotation with changes: every change named, and too many of them no quotation at all."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from claimcheck.matching import gaps, lexicon
from claimcheck.matching.alignment import changes
from claimcheck.matching.differences import HARMLESS, Namer
from claimcheck.matching.seek import Aligned, Wish, seek
from claimcheck.model import Difference, DifferenceKind, Match, MatchKind, Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claimcheck.matching.fold import Folded
    from claimcheck.matching.marks import Part, Quotation

SHORT = 8  # words: below, a near match is worth nothing unless its one change has a name (absent quotes reach 74 to 89)
_SMALL = 3  # words: two words in another order are no quotation
_CLIPPED_FROM = 4  # words: a shorter run of letters inside longer words says nothing
_SPREAD = 20  # words the page may have in between, whatever the quotation's length
_FEW_CHANGES = 2  # in a quotation, whatever its length; in longer ones, one for each four words
_RUN = 4  # words in a row that a changed quotation must still have
_NAMED_SHORT = frozenset(
    {
        DifferenceKind.NUMBER,
        DifferenceKind.NEGATION,
        DifferenceKind.NAME,
        DifferenceKind.ABBREVIATION,
        DifferenceKind.MODAL,
        DifferenceKind.ANTONYM,
    }
)


def find_changed(quotation: Quotation, page: Folded, wish: Wish) -> Match | None:
    """Return the passage of `page` that is `quotation` but for changes that can be named, or None."""
    if len(quotation.parts) > 1:
        return _changed_chain(quotation, page, wish)
    best = seek(quotation.parts[0].words, page, wish)
    found = _changed(quotation, page, (best,), wish) if best else None
    return found if found and found.kind is MatchKind.SAME else _clipped(quotation.parts[0], page, best) or found


def _changed_chain(quotation: Quotation, page: Folded, wish: Wish) -> Match | None:
    """Align a quotation with marks: its longest part first, the others around it."""
    if all(page.find_all(part.words, 1) for part in quotation.parts):
        return None  # every part is there, but not in this order, or too far apart to be one quotation
    anchor = max(range(len(quotation.parts)), key=lambda i: len(quotation.parts[i]))
    best = seek(quotation.parts[anchor].words, page, wish)
    if best is None:
        return None
    aligned: dict[int, Aligned] = {anchor: best}
    for step, indices in ((1, range(anchor + 1, len(quotation.parts))), (-1, range(anchor - 1, -1, -1))):
        beside = best
        for i in indices:
            reach = quotation.gaps[i - 1 if step > 0 else i].swallows + len(quotation.parts[i]) + 4
            after = (beside.place[1], min(beside.place[1] + reach, len(page)))
            before = (max(beside.place[0] - reach, 0), beside.place[0])
            found = seek(quotation.parts[i].words, page, Wish(wish.topic), after if step > 0 else before)
            if found is None:
                return None
            aligned[i] = beside = found
    return _changed(quotation, page, tuple(aligned[i] for i in range(len(quotation.parts))), wish)


def _clipped(part: Part, page: Folded, best: Aligned | None) -> Match | None:
    """Return the passage whose first or last word the quotation cuts ("he war is ove"): a slip of the hand."""
    words = part.words
    if best is None or len(words) < _CLIPPED_FROM or len(best.runs) > 1:
        return None
    first = best.runs[0].source - best.runs[0].brief
    theirs = page.words(first, first + len(words)) if first >= 0 else []
    cut = [i for i, (one, other) in enumerate(zip(words, theirs, strict=False)) if one != other]
    if len(theirs) != len(words) or not cut or not set(cut) <= {0, len(words) - 1}:
        return None
    if not all(_is_cut(words[i], theirs[i], page, at_start=i == 0) for i in cut):
        return None
    differences = tuple(
        _based(
            Difference(
                DifferenceKind.TYPING,
                part.folded.span(i, i + 1).of(part.folded.text),
                page.span(first + i, first + i + 1).of(page.text),
                part.folded.span(i, i + 1),
                page.span(first + i, first + i + 1),
            ),
            part.base,
        )
        for i in cut
    )
    span = page.span(first, first + len(words))
    return Match(span, MatchKind.CHANGED, differences, (span,))


def _is_cut(ours: str, theirs: str, page: Folded, *, at_start: bool) -> bool:
    """Return whether `ours` is only a piece of `theirs`, and no word itself ("he" of "she", "likely" of "unlikely")."""
    is_piece = theirs.endswith(ours) if at_start else theirs.startswith(ours)
    if not is_piece or ours in lexicon.STOPWORDS or lexicon.is_number(theirs) or lexicon.negates((theirs,)):
        return False
    is_word = page.has_word(ours) or lexicon.is_antonym(ours, theirs) or lexicon.is_plural_pair(ours, theirs)
    return not is_word


def _changed(quotation: Quotation, page: Folded, aligned: tuple[Aligned, ...], wish: Wish) -> Match | None:
    """Return the match that `aligned` is, or None where too little is the same to call it this quotation."""
    differences: list[Difference] = []
    notes: list[str] = []
    for part, found in zip(quotation.parts, aligned, strict=True):
        if _is_hopeless(part, found, len(quotation)):
            return None
        namer = Namer(part.folded, part.words, page, found.around, wish.apart)
        between = changes(len(part), found.runs)
        named = namer.name(between, found.runs) if between else ()
        if not _is_this_quotation(part, found, named, len(quotation)):
            return None
        differences += [_based(one, part.base) for one in named]
        notes += namer.notes
    places = [found.place for found in aligned]
    swallowed = gaps.examine(quotation, page, places)
    parts = tuple([page.span(*place) for place in places])
    return Match(
        span=_whole(parts, differences),
        kind=MatchKind.CHANGED if differences or swallowed.differences else MatchKind.SAME,
        differences=(*differences, *swallowed.differences),
        parts=parts,
        notes=tuple(dict.fromkeys([*notes, *swallowed.notes])),
    )


def _whole(parts: Sequence[Span], differences: Sequence[Difference]) -> Span:
    """Return the passage, with the page's own words at an edge where the quotation has others."""
    start, end = parts[0].start, parts[-1].end
    for one in differences:
        if one.source_span and one.source_span.start < one.source_span.end:
            start, end = min(start, one.source_span.start), max(end, one.source_span.end)
    return Span(start, end)


def _based(difference: Difference, base: int) -> Difference:
    """Return a part's difference with its place in the whole quotation."""
    span = difference.brief_span
    return replace(difference, brief_span=Span(span.start + base, span.end + base)) if span and base else difference


# --------------------------------------------------------------------------- is it this quotation at all?


def _is_hopeless(part: Part, found: Aligned, whole: int) -> bool:
    """Return whether so little is shared that naming the changes would be idle."""
    return whole >= SHORT and 3 * found.shared < len(part)


def _is_this_quotation(part: Part, found: Aligned, named: Sequence[Difference], whole: int) -> bool:
    """Return whether enough of a part is the same, `whole` being the words of the quotation it belongs to."""
    count = len(part)
    if found.shared == count and not found.spread:
        return True
    kinds = {one.kind for one in named}
    if not kinds:
        return found.shared > 0  # only numbers written otherwise
    if whole < SHORT:
        return _is_short_quotation(part, found, named)
    if len(named) > max(_FEW_CHANGES, count // 4) or found.spread > max(_SPREAD, count + count // 2):
        return False
    longest = max(run.length for run in found.runs)
    content = _content(part, found)
    half = 2 * found.shared >= count and 2 * content >= part.content and content > 1
    return half and (longest >= _RUN or kinds <= HARMLESS or len(named) <= _FEW_CHANGES)


def _is_short_quotation(part: Part, found: Aligned, named: Sequence[Difference]) -> bool:
    """Return whether fewer than eight words are the passage but for one or two changes of a named kind."""
    kinds = {one.kind for one in named}
    if kinds == {DifferenceKind.ORDER}:
        return len(part) >= _SMALL and part.content >= 2
    if (len(named) > _FEW_CHANGES and not kinds <= HARMLESS) or not _has_content(part, found):
        return False
    if kinds <= _NAMED_SHORT | HARMLESS:
        return found.shared + sum(len(one.brief.split()) for one in named) >= len(part)
    # Six or seven words with one place changed in the middle, content words before and after: the same sentence.
    framed = (
        len(found.runs) == 2 and len(named) == 1 and found.runs[0].brief == 0 and found.runs[-1].brief_end == len(part)
    )
    enough = _content(part, found) >= (3 if found.shared < 6 else 2)
    return framed and found.shared >= 5 and enough and found.spread <= 2


def _has_content(part: Part, found: Aligned) -> bool:
    return _content(part, found) >= 1 and found.shared >= 2


def _content(part: Part, found: Aligned) -> int:
    """Return how many of the words shared are no small words: all of the part's but those in its changes."""
    content, done = part.content, 0
    for run in found.runs:
        content -= lexicon.content_words(part.words[done : run.brief])
        done = run.brief_end
    return content - lexicon.content_words(part.words[done:])
