"""Which words of a quotation stand at a place of a page, and what lies between them.

Words are aligned (longest common subsequence, the source's ends free); what lies between the words they share are the
changes.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from rapidfuzz.distance import Indel

from claimcheck.matching import lexicon

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claimcheck.matching.folded import Stretch

_PIECE = 1000  # words aligned at once: the aligner's memory grows with the square
_LEFT_OUT = 60  # words: a sentence or two between two halves of a spliced quotation
_PARENTHESIS = 16  # words the page may put between two parts of what is otherwise the quotation


@dataclass(frozen=True, slots=True)
class Run:
    """`length` words that are the same from word `brief` of the quotation and word `source` of the page."""

    brief: int
    source: int
    length: int

    @property
    def brief_end(self) -> int:
        """The first word of the quotation after the run."""
        return self.brief + self.length

    @property
    def source_end(self) -> int:
        """The first word of the page after the run."""
        return self.source + self.length


@dataclass(frozen=True, slots=True)
class Change:
    """Words `brief[0]:brief[1]` of the quotation stand where the page has words `source[0]:source[1]`."""

    brief: tuple[int, int]
    source: tuple[int, int]
    edge: str = ""


def align(words: tuple[str, ...], around: Stretch, first: int, last: int) -> list[Run]:
    """Return the runs of words that `words` and the page's words `first`:`last` (those `around`) share, in order.

    Stray words at either end, which stand by chance in the page far from the rest, are not counted as shared.
    """
    runs = _shared_runs(words, around, first, last)
    runs = _without_stray(words, runs, at_start=True)
    runs = _without_stray(words, runs, at_start=False)
    runs = _closed_up(words, around, runs)
    return _at_head(words, around, runs) + runs + _at_tail(words, around, runs) if runs else runs


def _is_stray(words: Sequence[str], edge: Run, gap_brief: int, gap_source: int) -> bool:
    """Return whether an edge's run is there by chance: small words, or far from the rest."""
    if lexicon.STOPWORDS.issuperset(words[edge.brief : edge.brief_end]):
        return max(gap_brief, gap_source) > 2 * edge.length
    if not gap_brief and edge.length > 1:
        return gap_source > _PARENTHESIS  # the page only puts something in between
    return gap_source - gap_brief > 2 * edge.length or gap_source > gap_brief + 4


def _closed_up(words: tuple[str, ...], around: Stretch, runs: list[Run]) -> list[Run]:
    """Move an edge's words to the same words nearer by: "to us are US-led" aligned with "US-led" has two of them."""
    if len(runs) < 2:
        return runs
    first, second, last, before = runs[0], runs[1], runs[-1], runs[-2]
    for source in range(second.source - first.length, first.source, -1):
        if _is_shared(words, around, first.brief, source, first.length):
            runs = [Run(first.brief, source, first.length), *runs[1:]]
            break
    for source in range(before.source_end, last.source):
        if _is_shared(words, around, last.brief, source, last.length):
            runs = [*runs[:-1], Run(last.brief, source, last.length)]
            break
    return runs


def _is_shared(words: tuple[str, ...], around: Stretch, brief: int, source: int, length: int) -> bool:
    return source >= 0 and words[brief : brief + length] == around.words(source, source + length)


def _shared_runs(words: tuple[str, ...], around: Stretch, first: int, last: int) -> list[Run]:
    """Align piece by piece, each from where the one before ended: time and memory grow with the length alone."""
    runs: list[Run] = []
    for begin in range(0, len(words), _PIECE):
        piece = words[begin : begin + _PIECE]
        end = min(first + len(piece) + _PIECE, last) if len(words) > _PIECE else last
        blocks = Indel.opcodes(piece, around.words(first, end)).as_matching_blocks()
        found = [Run(begin + block.a, first + block.b, block.size) for block in blocks if block.size]
        if not found:
            continue
        first = found[-1].source_end
        if runs and (runs[-1].brief_end, runs[-1].source_end) == (found[0].brief, found[0].source):
            runs[-1] = Run(runs[-1].brief, runs[-1].source, runs[-1].length + found.pop(0).length)
        runs += found
    return runs


def _at_head(words: tuple[str, ...], around: Stretch, runs: Sequence[Run]) -> list[Run]:
    """Return the words shared before the first run: the window aligned, or chance, may have hidden them."""
    count, end = runs[0].brief, runs[0].source
    if not count:
        return []
    begin = end - count
    found = _beside(words[:count], around.words(begin, end), begin) if begin >= 0 else []
    return found or _across(words[:count], around, range(begin, begin - _LEFT_OUT, -1))


def _at_tail(words: tuple[str, ...], around: Stretch, runs: Sequence[Run]) -> list[Run]:
    """Return the words shared after the last run."""
    done, begin = runs[-1].brief_end, runs[-1].source_end
    rest = words[done:]
    if not rest:
        return []
    found = _beside(rest, around.words(begin, begin + len(rest)), begin)
    found = found or _across(rest, around, range(begin, begin + _LEFT_OUT))
    return [Run(done + run.brief, run.source, run.length) for run in found]


def _across(words: tuple[str, ...], around: Stretch, starts: range) -> list[Run]:
    """Return where all of an edge's words stand, if the page only puts something between them and the rest."""
    if len(words) < 2 or lexicon.STOPWORDS.issuperset(words):
        return []
    count = len(words)
    return next(([Run(0, start, count)] for start in starts if _is_shared(words, around, 0, start, count)), [])


def _beside(words: Sequence[str], source: Sequence[str], first: int) -> list[Run]:
    """Return the runs of `words` that stand at the same distance from the edge in `source`, from word `first` on."""
    found: list[Run] = []
    for i, (one, two) in enumerate(zip(words, source, strict=False)):
        if one == two and found and found[-1].brief_end == i:
            found[-1] = Run(found[-1].brief, found[-1].source, found[-1].length + 1)
        elif one == two:
            found.append(Run(i, first + i, 1))
    # A small word or two in the same place is chance; half of the words is the passage.
    return found if 2 * sum(run.length for run in found) >= len(words) else []


def _without_stray(words: Sequence[str], runs: list[Run], *, at_start: bool) -> list[Run]:
    while len(runs) > 1:
        edge, inner = (runs[0], runs[1]) if at_start else (runs[-1], runs[-2])
        one, two = (edge, inner) if at_start else (inner, edge)
        if not _is_stray(words, edge, two.brief - one.brief_end, two.source - one.source_end):
            break
        runs = runs[1:] if at_start else runs[:-1]
    return runs


def changes(length: int, runs: Sequence[Run]) -> list[Change]:
    """Return what lies between (and at the edges of) `runs` for a quotation of `length` words."""
    found: list[Change] = []
    if runs[0].brief:
        found.append(Change((0, runs[0].brief), (runs[0].source, runs[0].source), "head"))
    found += [
        Change((one.brief_end, two.brief), (one.source_end, two.source))
        for one, two in pairwise(runs)
        if one.brief_end < two.brief or one.source_end < two.source
    ]
    if runs[-1].brief_end < length:
        found.append(Change((runs[-1].brief_end, length), (runs[-1].source_end, runs[-1].source_end), "tail"))
    return found
