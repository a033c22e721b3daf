"""A text as its words: what folding gives, and where to look for words in it."""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING

from claimcheck.matching.grammar import spans_in
from claimcheck.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_MOST_KEPT = 1 << 20  # words whose places are kept: about 12 MB
_SURROGATES = "surrogatepass"  # a lone surrogate is a character like any other, as in the text
_INDEXED_FROM = 5000  # words: a shorter text is searched sooner than all places are noted
_MOST_SLOTS = 1 << 18  # of the index: about 20 MB when all are taken
_RARE = 1000  # bytes of the folded text a place of a word: `find` goes through more places faster
_RARE_ENOUGH = 8  # places: no need to look for a rarer word


@dataclass(frozen=True, slots=True)
class Cells:
    """The stretches of a text that were read alone: where each begins, and which word is its first.

    `begins` are offsets into the text, `first` numbers of words, `at` offsets into the folded words; each ends with
    that of the text's end.
    """

    begins: array[int]
    first: array[int]
    at: array[int]


class _Cell:
    """The words of one cell: the number of the first, where each begins in the folded words, and each in the text."""

    __slots__ = ("at", "ends", "first", "is_read", "starts")

    def __init__(self, first: int, at: array[int]) -> None:
        self.first = first
        self.at = at
        self.is_read = False
        self.starts = self.ends = array("I")


class _Kept:
    """The cells looked at, of which not too many are kept."""

    __slots__ = ("cells", "words")

    def __init__(self) -> None:
        self.cells: dict[int, _Cell] = {}
        self.words = 0

    def keep(self, number: int, cell: _Cell) -> None:
        """Keep `cell`, and no other where there were too many."""
        self.words += len(cell.at)
        if self.words > _MOST_KEPT:
            self.cells.clear()
            self.words = len(cell.at)
        self.cells[number] = cell


@dataclass(frozen=True, slots=True)
class Folded:
    """A text and its words, numbered from 0: `encoded` has them in UTF-8, a space before, between and after them.

    Where a word stands is read again, cell by cell, when it is asked: most words of a text are never looked at.
    """

    text: str
    encoded: bytearray
    cells: Cells
    _kept: _Kept = field(default_factory=_Kept, repr=False, compare=False)
    _index: list[WordIndex | Vocabulary | None] = field(default_factory=lambda: [None], repr=False, compare=False)

    def __len__(self) -> int:
        return self.cells.first[-1]

    @property
    def folded(self) -> str:
        """The words, joined by single spaces, with one at either end; of no words, one space."""
        return self.encoded.decode("utf-8", _SURROGATES)

    def words(self, first: int = 0, last: int | None = None) -> list[str]:
        """Return the folded words `first` up to, not including, `last`."""
        count = self.cells.first[-1]
        last = count if last is None or last > count else last
        first = max(first, 0)
        if first >= last:
            return []
        if last - first == count:
            return self.folded[1:-1].split(" ")
        cell = self._cell(bisect_right(self.cells.first, first) - 1)
        begin, ahead = cell.at[first - cell.first], last - cell.first
        end = cell.at[ahead] if ahead < len(cell.at) else self._at(last)
        return self.encoded[begin : end - 1].decode("utf-8", _SURROGATES).split(" ")

    def stretch(self, first: int, last: int) -> Stretch:
        """Return the words `first` up to, not including, `last`, to be looked at more than once."""
        return Stretch(self, max(first, 0), last)

    def span(self, first: int, last: int) -> Span:
        """Return the source characters of the words `first` up to, not including, `last` (at least one word)."""
        cell = self._with_spans(bisect_right(self.cells.first, first) - 1)
        inside = last - cell.first
        end = cell.ends[inside - 1] if inside <= len(cell.ends) else self.end_of(last - 1)
        return Span(cell.starts[first - cell.first], end)

    def start_of(self, word: int) -> int:
        """Return the offset in the text of the first character of `word`."""
        cell = self._with_spans(bisect_right(self.cells.first, word) - 1)
        return cell.starts[word - cell.first]

    def end_of(self, word: int) -> int:
        """Return the offset in the text after the last character of `word`."""
        cell = self._with_spans(bisect_right(self.cells.first, word) - 1)
        return cell.ends[word - cell.first]

    def first_word_from(self, offset: int) -> int:
        """Return the first word that ends after source character `offset`."""
        cell = self._with_spans(self._cell_at(offset))
        return cell.first + bisect_right(cell.ends, offset)

    def word_range(self, span: Span) -> tuple[int, int]:
        """Return the half-open range of words that touch `span`."""
        first = self.first_word_from(span.start)
        cell = self._with_spans(self._cell_at(span.end))
        return first, max(first, cell.first + bisect_left(cell.starts, span.end))

    # -- searching

    def prepare(self) -> None:
        """Note which words there are, in a long text where each stands, for many searches to come."""
        if self._index[0] is None:
            self._index[0] = WordIndex(self) if len(self) > _INDEXED_FROM else Vocabulary(self)

    def find_all(self, words: Sequence[str], most: int = 1000, within: tuple[int, int] | None = None) -> list[int]:
        """Return the numbers of the words at which `words` (folded) begin, in order, `most` at the most.

        `within` limits the search to a half-open range of words. Costs one `find` through the text each;
        after `prepare`, less.
        """
        rarest = self._index[0].rarest(words) if self._index[0] else None
        if not words or (rarest and not rarest[1]):
            return []
        needle = encoded(f" {' '.join(words)} ")
        begin, end = (0, len(self.encoded)) if within is None else self._ends_of(*within)
        if rarest is None:
            return self._scan(needle, most, begin, end)
        number, places = rarest
        before = 1 + number + len(encoded("".join(words[:number]))) if number else 1
        if begin or places[0] < before:
            places = places[bisect_left(places, begin + before) :]
        found: list[int] = []
        for place in places:
            where = place - before
            if where + len(needle) > end or len(found) == most:
                break
            if self.encoded.startswith(needle, where):
                found.append(self._word_at(where + 1))
        return found

    def _scan(self, needle: bytes, most: int, begin: int, end: int) -> list[int]:
        found: list[int] = []
        where = self.encoded.find(needle, begin, end)
        while where >= 0 and len(found) < most:
            found.append(self._word_at(where + 1))
            where = self.encoded.find(needle, where + 1, end)
        return found

    def _ends_of(self, first: int, last: int) -> tuple[int, int]:
        """Return where the words `first` up to `last` stand in the folded words, with the spaces around them."""
        return self._at(min(first, len(self))) - 1, self._at(min(last, len(self)))

    def has_word(self, word: str) -> bool:
        """Return whether `word` (folded) stands anywhere."""
        return bool(self.find_all((word,), 1))

    # -- cells, by their numbers

    def _at(self, word: int) -> int:
        if word == self.cells.first[-1]:
            return len(self.encoded)
        cell = self._cell(bisect_right(self.cells.first, word) - 1)
        return cell.at[word - cell.first]

    def _word_at(self, offset: int) -> int:
        cell = self._cell(bisect_right(self.cells.at, offset) - 1)
        return cell.first + bisect_left(cell.at, offset)

    def _cell_at(self, offset: int) -> int:
        return min(bisect_right(self.cells.begins, offset), len(self.cells.begins) - 1) - 1

    def _cell(self, number: int) -> _Cell:
        return self._kept.cells.get(number) or self._noted(number)

    def _noted(self, number: int) -> _Cell:
        begin, end = self.cells.at[number : number + 2]
        words = self.encoded[begin : end - 1].split(b" ") if begin < end else []
        cell = _Cell(self.cells.first[number], array("I", accumulate((len(word) + 1 for word in words), initial=begin)))
        self._kept.keep(number, cell)
        return cell

    def _with_spans(self, number: int) -> _Cell:
        cell = self._cell(number)
        if not cell.is_read:
            begin, end = self.cells.begins[number : number + 2]
            spans = spans_in(self.text[begin:end])
            cell.starts = array("I", [begin + start for start, _ in spans])
            cell.ends = array("I", [begin + end for _, end in spans])
            cell.is_read = True
        return cell


class Stretch:
    """Some neighbouring words of a text, taken from it once; what is asked beyond them is taken from it again."""

    __slots__ = ("_first", "_page", "_words")

    def __init__(self, page: Folded, first: int, last: int) -> None:
        self._page = page
        self._first = first
        self._words = tuple(page.words(first, last))

    def words(self, first: int, last: int) -> tuple[str, ...]:
        """Return the words `first` up to, not including, `last` of the text, as `Folded.words` does."""
        begin, end = first - self._first, last - self._first
        if begin < 0 or end > len(self._words):
            return tuple(self._page.words(first, last))
        return self._words[begin:end]


_COMMON = array("I")  # stands for the places of words that no search begins with: not worth noting


class Vocabulary:
    """The words of a short text: what has another word is not there, and need not be searched for."""

    def __init__(self, page: Folded) -> None:
        self._words = frozenset(page.words())

    def rarest(self, words: Sequence[str]) -> tuple[int, Sequence[int]] | None:
        """Return what `WordIndex.rarest` does, of a word that is not there: no places; None where all are."""
        return None if self._words.issuperset(words) else (0, ())


class WordIndex:
    """Where each word of a text stands, so that a search looks only where its rarest word is.

    Words share a fixed number of slots by their hash: what is found there is compared with the text itself. So the
    index is never wrong, and no text, however many different words it has, makes it larger than a few bytes a word.
    """

    def __init__(self, page: Folded) -> None:
        count = len(page)
        self._rare = max(len(page.encoded) // _RARE, _RARE_ENOUGH)
        self._mask = mask = min(1 << max(count, 1).bit_length(), _MOST_SLOTS) - 1
        self._slots: list[array[int] | None] = [None] * (mask + 1)
        slots, most = self._slots, self._rare - 1
        for begin, end in pairwise(page.cells.at):
            for word, at in _places(page.encoded[begin : end - 1], begin) if begin < end else ():
                places = slots[hash(word) & mask]
                if places is None:
                    slots[hash(word) & mask] = array("I", (at,))
                elif len(places) == most:
                    slots[hash(word) & mask] = _COMMON
                elif places is not _COMMON:
                    places.append(at)

    def rarest(self, words: Sequence[str]) -> tuple[int, Sequence[int]] | None:
        """Return a word of `words` that stands at few places: its number, and the places; None if none is.

        Places are offsets in the folded words, of the words that share its slot.
        """
        best: tuple[int, Sequence[int]] | None = None
        fewest = self._rare
        for number, word in enumerate(words):
            places = self._slots[hash(word) & self._mask]
            if places is None:
                return number, ()
            if places is not _COMMON and len(places) < fewest:
                best, fewest = (number, places), len(places)
                if fewest <= _RARE_ENOUGH:
                    break
        return best


def _places(piece: bytearray, begin: int) -> Iterator[tuple[str, int]]:
    """Return the words of `piece` of the folded words, each with where it begins in them, the first at `begin`."""
    lengths = (len(word) + 1 for word in piece.split(b" "))
    return zip(piece.decode("utf-8", _SURROGATES).split(" "), accumulate(lengths, initial=begin), strict=False)


def encoded(words: str) -> bytes:
    """Return folded words as `Folded` keeps them."""
    return words.encode("utf-8", _SURROGATES)
