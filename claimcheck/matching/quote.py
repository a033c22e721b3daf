"""Find a quotation in a text, unchanged or changed: where it stands, and what differs.

Exact before near. A quotation is *the same words* where it folds to what stands there; an editor's marks are searched
as one chain of parts. Only then is a passage looked for that is the quotation with changes, and every change is named.
No ratio decides: a dropped "not" in a long sentence is one word of thirty.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from claimcheck.matching import gaps, lexicon
from claimcheck.matching.differences import HARMLESS, Namer, Run, align, changes
from claimcheck.matching.fold import Folded, join
from claimcheck.matching.marks import Gap, GapKind, Part, Quotation, read_quotation
from claimcheck.matching.writing import compare_writing
from claimcheck.model import Difference, DifferenceKind, Match, MatchKind, Span

if TYPE_CHECKING:
    from collections.abc import Sequence

Rank = Callable[[Span], int]
Place = tuple[int, int]  # a half-open range of the page's words
Chain = tuple[Place, ...]  # where each part of a quotation stands

SHORT = 8  # words: below, a near match is worth nothing unless its one change has a name (absent quotes reach 74 to 89)
_BRACKET_SWALLOWS = 8  # words a bracket may stand for
_ELISION_SWALLOWS = 1500  # words: beyond, two parts are not one quotation
_SMALL = 3  # words: a part below this means something only beside its neighbour
_NEAR_SMALL = 30  # words between a small part and its neighbour
_TOPIC_REACH = 40  # words on either side in which the claim's other words are counted
_COUNTED = 200  # occurrences looked at when choosing one
_ALIGNED = 24  # places aligned for one quotation at most
_CLIPPED_FROM = 4  # words: a shorter run of letters inside longer words says nothing
_SPREAD = 20  # words the page may have in between, whatever the quotation's length
_FEW_CHANGES = 2  # in a quotation, whatever its length; in longer ones, one for each four words
_RUN = 4  # words in a row that a changed quotation must still have
_NAMED_SHORT = frozenset(
    {DifferenceKind.NUMBER, DifferenceKind.NEGATION, DifferenceKind.NAME, DifferenceKind.ABBREVIATION}
)


def find(quote: str, page: Folded, *, topic: frozenset[str] = frozenset(), rank: Rank | None = None) -> Match | None:
    """Return the passage of `page` that is `quote`, the same or changed, or None where there is none.

    Of several the best is returned: lowest `rank`, then most words of `topic` (folded) near, then first.
    """
    quotation = read_quotation(quote)
    if not quotation.parts:
        return None
    chains = _chains(quotation, page)
    if chains:
        chain = _choose(chains, page, topic, rank)
        return _same(quotation, page, chain, len(chains))
    return _near(quotation, page, topic, rank)


def stands_in(quote: str, page: Folded) -> bool:
    """Return whether `quote` stands in `page` in the same words."""
    quotation = read_quotation(quote)
    return bool(quotation.parts) and bool(_chains(quotation, page))


# --------------------------------------------------------------------------- the same words


def _chains(quotation: Quotation, page: Folded) -> list[Chain]:
    """Return every place where all parts stand, in order, close enough to be one quotation."""
    if len(quotation.parts) == 1:
        length = len(quotation.parts[0])
        return [((first, first + length),) for first in page.find_all(quotation.parts[0].needle)]
    places = [page.find_all(part.needle) for part in quotation.parts]
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
        if index == len(starts) or starts[index] - after > _swallows(gap):
            return None
        chain.append((starts[index], starts[index] + len(part)))
    return tuple(chain)


def _swallows(gap: Gap) -> int:
    if gap.kind is GapKind.ELISION:
        return _ELISION_SWALLOWS
    return _BRACKET_SWALLOWS


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
    words = part.words
    return len(words) >= _SMALL and any(word not in lexicon.STOPWORDS for word in words)


def _choose(chains: Sequence[Chain], page: Folded, topic: frozenset[str], rank: Rank | None) -> Chain:
    if len(chains) == 1:
        return chains[0]

    def badness(chain: Chain) -> tuple[int, int, int, int]:
        first, last = chain[0][0], chain[-1][1]
        ranked = rank(page.span(first, last)) if rank else 0
        around = page.words(first - _TOPIC_REACH, last + _TOPIC_REACH) if topic else []
        return ranked, -len(topic.intersection(around)), last - first, first

    return min(chains[:_COUNTED], key=badness)


def _same(quotation: Quotation, page: Folded, chain: Chain, count: int) -> Match:
    found: list[Difference] = []
    notes: list[str] = [f"the quotation says: {remark}" for remark in quotation.remarks]
    for part, place in zip(quotation.parts, chain, strict=True):
        written = compare_writing(part, page, place[0])
        notes += written.notes
        found += written.differences
    swallowed = gaps.examine(quotation, page, chain)
    differences = tuple(found) + swallowed.differences
    return Match(
        span=page.span(chain[0][0], chain[-1][1]),
        kind=MatchKind.CHANGED if differences else MatchKind.SAME,
        differences=differences,
        parts=tuple(page.span(*place) for place in chain),
        notes=tuple(dict.fromkeys([*notes, *swallowed.notes])),
        count=count,
    )


# --------------------------------------------------------------------------- nearly the same words


@dataclass(frozen=True, slots=True)
class _Aligned:
    """One part of a quotation, aligned with one place of the page."""

    runs: tuple[Run, ...]

    @property
    def shared(self) -> int:
        return sum(run.length for run in self.runs)

    @property
    def place(self) -> Place:
        return self.runs[0].source, self.runs[-1].source_end

    @property
    def spread(self) -> int:
        return self.runs[-1].source_end - self.runs[0].source - self.shared


def _near(quotation: Quotation, page: Folded, topic: frozenset[str], rank: Rank | None) -> Match | None:
    if len(quotation.parts) == 1:
        clipped = _clipped(quotation.parts[0], page)
        if clipped:
            return clipped
        best = _best_alignment(quotation.parts[0].words, page, 0, len(page), topic=topic, rank=rank)
        return _changed(quotation, page, (best,)) if best else None
    if all(page.find_all(part.needle, 1) for part in quotation.parts):
        return None  # every part is there, but not in this order, or too far apart to be one quotation
    return _near_chain(quotation, page, topic, rank)


def _clipped(part: Part, page: Folded) -> Match | None:
    """Return the passage whose first or last word the quotation cuts ("he war is ove"): a slip of the hand."""
    words = part.words
    where = page.folded.find(part.needle.strip()) if len(words) >= _CLIPPED_FROM else -1
    if where < 0:
        return None
    first = page.word_at(where)
    last = first + len(words)
    theirs = page.words(first, last)
    differences = tuple(
        Difference(
            DifferenceKind.TYPING,
            part.folded.span(i, i + 1).of(part.folded.text),
            page.span(first + i, first + i + 1).of(page.text),
            _based(part.folded.span(i, i + 1), part.base),
            page.span(first + i, first + i + 1),
        )
        for i in (0, len(words) - 1)
        if words[i] != theirs[i]
    )
    if not all(words[i] == theirs[i] or _is_cut(words[i], theirs[i], page) for i in (0, -1)):
        return None
    return Match(page.span(first, last), MatchKind.CHANGED, differences, (page.span(first, last),))


def _is_cut(ours: str, theirs: str, page: Folded) -> bool:
    """Return whether `ours` is only a piece of `theirs`, and no word itself ("he" of "she", "likely" of "unlikely")."""
    if ours in lexicon.STOPWORDS or lexicon.is_number(theirs) or lexicon.negates((theirs,)):
        return False
    return (
        f" {ours} " not in page.folded
        and not lexicon.is_antonym(ours, theirs)
        and not lexicon.is_plural_pair(ours, theirs)
    )


def _near_chain(quotation: Quotation, page: Folded, topic: frozenset[str], rank: Rank | None) -> Match | None:
    """Align a quotation with marks: its longest part first, the others around it."""
    order = sorted(range(len(quotation.parts)), key=lambda i: -len(quotation.parts[i]))
    anchor = order[0]
    best = _best_alignment(quotation.parts[anchor].words, page, 0, len(page), topic=topic, rank=rank)
    if best is None:
        return None
    aligned: dict[int, _Aligned] = {anchor: best}
    for step, indices in ((1, range(anchor + 1, len(quotation.parts))), (-1, range(anchor - 1, -1, -1))):
        beside = best
        for i in indices:
            reach = _swallows(quotation.gaps[i - 1 if step > 0 else i]) + len(quotation.parts[i]) + 4
            if step > 0:
                first, last = beside.place[1], min(beside.place[1] + reach, len(page))
            else:
                first, last = max(beside.place[0] - reach, 0), beside.place[0]
            found = _best_alignment(quotation.parts[i].words, page, first, last, topic=topic, rank=None)
            if found is None:
                return None
            aligned[i] = beside = found
    return _changed(quotation, page, tuple(aligned[i] for i in range(len(quotation.parts))))


def _best_alignment(
    words: Sequence[str], page: Folded, first: int, last: int, *, topic: frozenset[str], rank: Rank | None
) -> _Aligned | None:
    """Return the alignment of `words` with the place of the page's words `first`:`last` that shares most with them."""
    best: _Aligned | None = None
    best_key: tuple[int, int, int] | None = None
    tried: set[int] = set()
    slack = 3 + len(words) // 4
    for seeds in _seeds(words):
        for offset, needle in seeds:
            for where in _occurrences(page, needle, first, last):
                begin = where - offset
                if len(tried) >= _ALIGNED or any(begin + shift in tried for shift in (-1, 0, 1)):
                    continue
                tried.add(begin)
                runs = align(words, page, max(begin - slack, first), min(begin + len(words) + slack, last))
                if not runs:
                    continue
                found = _Aligned(tuple(runs))
                key = (
                    found.shared - found.spread // 2,
                    -(rank(page.span(*found.place)) if rank else 0),
                    _near_topic(page, found.place, topic),
                )
                if best_key is None or key > best_key:
                    best, best_key = found, key
        if best is not None and 2 * best.shared >= len(words):
            return best
    return best


def _near_topic(page: Folded, place: Place, topic: frozenset[str]) -> int:
    if not topic:
        return 0
    return len(topic.intersection(page.words(place[0] - _TOPIC_REACH, place[1] + _TOPIC_REACH)))


def _occurrences(page: Folded, needle: str, first: int, last: int) -> list[int]:
    if first == 0 and last == len(page):
        return page.find_all(needle, _ALIGNED)
    begin = page.at[first] - 1 if first < len(page) else len(page.folded)
    end = page.at[last] if last < len(page) else len(page.folded)
    found: list[int] = []
    where = page.folded.find(needle, begin, end)
    while where >= 0 and len(found) < _ALIGNED:
        found.append(page.word_at(where + 1))
        where = page.folded.find(needle, where + 1, end)
    return found


def _seeds(words: Sequence[str]) -> list[list[tuple[int, str]]]:
    """Return groups of word runs to look for, most telling first, each with its offset in the quotation.

    Cut into five disjoint runs, a quotation with four changed places still has one run whole (the pigeonhole rule);
    where none is, pairs of words are tried.
    """
    count = len(words)
    size = max(_SMALL, -(-count // 5))
    runs = [(i, join(words[i : i + size])) for i in range(0, count, size) if len(words[i : i + size]) > 1]
    step = max(1, (count - 1) // 12)
    pairs = [
        (i, join(words[i : i + 2]))
        for i in range(0, count - 1, step)
        if any(word not in lexicon.STOPWORDS for word in words[i : i + 2])
    ]
    singles: list[tuple[int, str]] = []
    if count < SHORT:
        singles = [(i, join([word])) for i, word in enumerate(words) if word not in lexicon.STOPWORDS]
    return [runs, pairs, singles]


def _changed(quotation: Quotation, page: Folded, aligned: tuple[_Aligned, ...]) -> Match | None:
    """Return the match that `aligned` is, or None where too little is the same to call it this quotation."""
    differences: list[Difference] = []
    notes: list[str] = []
    for part, found in zip(quotation.parts, aligned, strict=True):
        namer = Namer(part.folded, page)
        between = changes(len(part), found.runs)
        named = namer.name(between, found.runs) if between else ()
        if not _is_this_quotation(part, found, named, len(quotation)):
            return None
        differences += [_shifted(one, part.base) for one in named]
        notes += namer.notes
    places = tuple(found.place for found in aligned)
    swallowed = gaps.examine(quotation, page, places)
    return Match(
        span=_whole(page, places, differences),
        kind=MatchKind.CHANGED if differences or swallowed.differences else MatchKind.SAME,
        differences=(*differences, *swallowed.differences),
        parts=tuple(page.span(*place) for place in places),
        notes=tuple(dict.fromkeys([*notes, *swallowed.notes])),
    )


def _whole(page: Folded, places: Chain, differences: Sequence[Difference]) -> Span:
    """Return the passage, with the page's own words at an edge where the quotation has others."""
    span = page.span(places[0][0], places[-1][1])
    touched = [one.source_span for one in differences if one.source_span and len(one.source_span)]
    return Span(min([span.start, *(one.start for one in touched)]), max([span.end, *(one.end for one in touched)]))


def _based(span: Span, base: int) -> Span:
    return Span(span.start + base, span.end + base)


def _shifted(difference: Difference, base: int) -> Difference:
    span = difference.brief_span
    return replace(difference, brief_span=_based(span, base)) if span and base else difference


def _is_this_quotation(part: Part, found: _Aligned, named: Sequence[Difference], whole: int) -> bool:
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
    half = 2 * found.shared >= count and 2 * content >= _content_words(part) and content > 1
    return half and (longest >= _RUN or kinds <= HARMLESS or len(named) <= _FEW_CHANGES)


def _is_short_quotation(part: Part, found: _Aligned, named: Sequence[Difference]) -> bool:
    """Return whether fewer than eight words are the passage but for one or two changes of a named kind."""
    kinds = {one.kind for one in named}
    if kinds == {DifferenceKind.ORDER}:
        return len(part) >= _SMALL and _content_words(part) >= 2
    if len(named) > _FEW_CHANGES or not _has_content(part, found):
        return False
    if kinds <= _NAMED_SHORT | HARMLESS:
        return found.shared + sum(len(one.brief.split()) for one in named) >= len(part)
    # Six or seven words with one place changed in the middle, content words before and after: the same sentence.
    framed = (
        len(found.runs) == 2 and len(named) == 1 and found.runs[0].brief == 0 and found.runs[-1].brief_end == len(part)
    )
    enough = _content(part, found) >= (3 if found.shared < 6 else 2)
    return framed and found.shared >= 5 and enough and found.spread <= 2


def _has_content(part: Part, found: _Aligned) -> bool:
    return _content(part, found) >= 1 and found.shared >= 2


def _content_words(part: Part) -> int:
    return sum(word not in lexicon.STOPWORDS for word in part.words)


def _content(part: Part, found: _Aligned) -> int:
    words = part.words
    shared = [word for run in found.runs for word in words[run.brief : run.brief_end]]
    return sum(word not in lexicon.STOPWORDS for word in shared)
