"""Find a quotation in a text, unchanged or changed: where it stands, and what differs.

Exact before near. A quotation is *the same words* where it folds to what stands there; an editor's marks are searched
as one chain of parts. Only then is a passage looked for that is the quotation with changes, and every change is named.
No ratio decides: a dropped "not" in a long sentence is one word of thirty.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from claimcheck.matching import gaps
from claimcheck.matching.marks import GapKind, Part, Quotation, read_quotation
from claimcheck.matching.near import find_changed
from claimcheck.matching.seek import Wish
from claimcheck.matching.writing import compare_writing
from claimcheck.model import Difference, Match, MatchKind, Span

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from claimcheck.matching.fold import Folded

__all__ = ["Quotation", "find", "read_quotation", "stands_in"]

Place = tuple[int, int]  # a half-open range of the page's words
Chain = tuple[Place, ...]  # where each part of a quotation stands

_MOST_PARTS = 64  # a quotation with more marks in it quotes nothing
_SMALL = 3  # words: a part below this means something only beside its neighbour
_NEAR_SMALL = 30  # words between a small part and its neighbour
_COUNTED = 200  # occurrences looked at when choosing one


def find(
    quotation: Quotation,
    page: Folded,
    *,
    topic: frozenset[str] = frozenset(),
    rank: Callable[[Span], int] | None = None,
    apart: Callable[[Span], bool] | None = None,
) -> Match | None:
    """Return the passage of `page` that is `quotation`, the same or changed, or None where there is none.

    Of several the best is returned: lowest `rank`, then most words of `topic` (folded) near, then first.
    `apart` tells whether a stretch between two halves of a quotation is no part of the page's running text.
    """
    if not 0 < len(quotation.parts) <= _MOST_PARTS:
        return None
    wish = Wish(topic, rank, apart)
    chains = _chains(quotation, page)
    if chains:
        return _same(quotation, page, _choose(chains, page, wish), len(chains))
    return find_changed(quotation, page, wish)


def stands_in(quotation: Quotation, page: Folded) -> bool:
    """Return whether `quotation` stands in `page` in the same words."""
    return 0 < len(quotation.parts) <= _MOST_PARTS and bool(_chains(quotation, page))


# --------------------------------------------------------------------------- the same words


def _chains(quotation: Quotation, page: Folded) -> list[Chain]:
    """Return every place where all parts stand, in order, close enough to be one quotation."""
    if len(quotation.parts) == 1:
        length = len(quotation.parts[0])
        return [((first, first + length),) for first in page.find_all(quotation.parts[0].words)]
    places = [page.find_all(part.words) for part in quotation.parts]
    if not all(places):
        return []
    chains = [chain for first in places[0] if (chain := _chain(quotation, places, first))]
    tightest: dict[int, Chain] = {chain[-1][1]: chain for chain in chains}  # a later start is a tighter chain
    return [chain for chain in tightest.values() if _means_something(quotation, chain)]


def _chain(quotation: Quotation, places: Sequence[Sequence[int]], first: int) -> Chain | None:
    chain: list[Place] = [(first, first + len(quotation.parts[0]))]
    for gap, part, starts in zip(quotation.gaps, quotation.parts[1:], places[1:], strict=True):
        after = chain[-1][1]
        index = bisect_left(starts, after)
        if index == len(starts) or starts[index] - after > gap.swallows:
            return None
        chain.append((starts[index], starts[index] + len(part)))
    return tuple(chain)


def _means_something(quotation: Quotation, chain: Chain) -> bool:
    """Return whether the parts are more than small words found in order somewhere."""
    if all(gap.kind is GapKind.BRACKET for gap in quotation.gaps):
        return True
    long = [_is_long(part) for part in quotation.parts]
    if not any(long):
        total = len(quotation)
        return chain[-1][1] - chain[0][0] <= 2 * total + 4
    for i, part in enumerate(quotation.parts):
        if long[i]:
            continue
        beside = [chain[j] for j in (i - 1, i + 1) if 0 <= j < len(chain)]
        reach = _NEAR_SMALL if len(part) > 1 else _NEAR_SMALL // 2
        if min(max(place[0] - chain[i][1], chain[i][0] - place[1]) for place in beside) > reach:
            return False
    return True


def _is_long(part: Part) -> bool:
    return len(part) >= _SMALL and part.content > 0


def _choose(chains: Sequence[Chain], page: Folded, wish: Wish) -> Chain:
    if len(chains) == 1:
        return chains[0]

    def badness(chain: Chain) -> tuple[tuple[int, int], int, int]:
        first, last = chain[0][0], chain[-1][1]
        return wish.badness(page, first, last), last - first, first

    return min(chains[:_COUNTED], key=badness)


def _same(quotation: Quotation, page: Folded, chain: Chain, count: int) -> Match:
    if len(chain) == 1 and not (quotation.before or quotation.remarks):
        return _same_at(quotation.parts[0], page, chain[0], count)
    found: list[Difference] = []
    notes: list[str] = [f"the quotation says: {remark}" for remark in quotation.remarks]
    spans = tuple(page.span(*place) for place in chain)
    for part, place, span in zip(quotation.parts, chain, spans, strict=True):
        written = compare_writing(part, page, place[0], span)
        notes += written.notes
        found += written.differences
    swallowed = gaps.examine(quotation, page, chain)
    differences = tuple(found) + swallowed.differences
    return Match(
        span=Span(spans[0].start, spans[-1].end),
        kind=MatchKind.CHANGED if differences else MatchKind.SAME,
        differences=differences,
        parts=spans,
        notes=tuple(dict.fromkeys([*notes, *swallowed.notes])),
        count=count,
    )


def _same_at(part: Part, page: Folded, place: Place, count: int) -> Match:
    """Return the match of a quotation without marks: the most common, and the quickest."""
    span = page.span(*place)
    written = compare_writing(part, page, place[0], span)
    kind = MatchKind.CHANGED if written.differences else MatchKind.SAME
    return Match(span, kind, written.differences, (span,), written.notes, count)
