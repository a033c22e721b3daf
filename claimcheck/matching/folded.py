"""A text as its words: what folding gives, and where to look for words in it."""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from claimcheck.model import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

_NOTED_AT_ONCE = 1 << 16  # words
_MOST_SLOTS = 1 << 18  # of the index: about 20 MB when all are taken
_RARE = 1000  # characters of the text a place of a word: `str.find` goes through more places faster
_RARE_ENOUGH = 3  # places: no need to look for a rarer word


@dataclass(frozen=True, slots=True)
class Folded:
    """A text and its words. `starts`, `ends` are offsets into `text`; `at` are offsets into `folded`."""

    text: str
    folded: str
    starts: array[int]
    ends: array[int]
    at: array[int]
    _index: list[WordIndex | None] = field(default_factory=lambda: [None], repr=False, compare=False)

    def __len__(self) -> int:
        return len(self.starts)

    def words(self, first: int = 0, last: int | None = None) -> list[str]:
        """Return the folded words `first` up to, not including, `last`."""
        last = len(self) if last is None else min(last, len(self))
        first = max(first, 0)
        if first >= last:
            return []
        end = self.at[last] if last < len(self) else len(self.folded)
        return self.folded[self.at[first] : end - 1].split(" ")

    def span(self, first: int, last: int) -> Span:
        """Return the source characters of the words `first` up to, not including, `last` (at least one word)."""
        return Span(self.starts[first], self.ends[last - 1])

    def word_at(self, folded_offset: int) -> int:
        """Return the index of the word that holds character `folded_offset` of the folded text."""
        return bisect_right(self.at, folded_offset) - 1

    def first_word_from(self, offset: int) -> int:
        """Return the index of the first word that ends after source character `offset`."""
        return bisect_right(self.ends, offset)

    def word_range(self, span: Span) -> tuple[int, int]:
        """Return the half-open range of words that touch `span`."""
        first = self.first_word_from(span.start)
        last = first
        while last < len(self) and self.starts[last] < span.end:
            last += 1
        return first, last

    def prepare(self) -> None:
        """Note where each word stands, for many searches to come: costs about a tenth of folding, once."""
        if self._index[0] is None:
            self._index[0] = WordIndex(self)

    def find_all(self, needle: str, most: int = 1000, within: tuple[int, int] | None = None) -> list[int]:
        """Return the word indices where `needle` (folded, with its spaces) begins, in order, `most` at the most.

        `within` limits the search to a half-open range of words. Costs one `str.find` through the text each;
        after `prepare`, less.
        """
        if len(needle) <= 2:
            return []
        first, last = within or (0, len(self))
        rarest = self._index[0].rarest(needle) if self._index[0] else None
        if rarest is None:
            return self._scan(needle, most, first, last)
        offset, places = rarest
        found: list[int] = []
        for place in places[bisect_left(places, first + offset) :] if first else places:
            begin = place - offset
            if begin >= 0 and self.folded.startswith(needle, self.at[begin] - 1):
                if begin + needle.count(" ") - 1 > last or len(found) == most:
                    break
                found.append(begin)
        return found

    def _scan(self, needle: str, most: int, first: int, last: int) -> list[int]:
        begin = self.at[first] - 1 if first < len(self) else len(self.folded)
        end = self.at[last] if last < len(self) else len(self.folded)
        found: list[int] = []
        where = self.folded.find(needle, begin, end)
        while where >= 0 and len(found) < most:
            found.append(self.word_at(where + 1))
            where = self.folded.find(needle, where + 1, end)
        return found

    def has_word(self, word: str) -> bool:
        """Return whether `word` (folded) stands anywhere."""
        return bool(self.find_all(f" {word} ", 1))


class WordIndex:
    """Where each word of a text stands, so that a search looks only where its rarest word is.

    Words share a fixed number of slots by their hash: what is found there is compared with the text itself. So the
    index is never wrong, and no text, however many different words it has, makes it larger than a few bytes a word.
    """

    def __init__(self, page: Folded) -> None:
        count = len(page)
        self._rare = max(len(page.folded) // _RARE, _RARE_ENOUGH)
        self._mask = min(1 << max(count, 1).bit_length(), _MOST_SLOTS) - 1
        self._slots: list[array[int] | None] = [None] * (self._mask + 1)
        mask, slots = self._mask, self._slots
        for begin in range(0, count, _NOTED_AT_ONCE):
            for i, word in enumerate(page.words(begin, begin + _NOTED_AT_ONCE), begin):
                places = slots[hash(word) & mask]
                if places is None:
                    slots[hash(word) & mask] = array("I", (i,))
                else:
                    places.append(i)

    def rarest(self, needle: str) -> tuple[int, Sequence[int]] | None:
        """Return a word of `needle` that stands at few places: its offset in words, and the places; None if none is."""
        best: tuple[int, Sequence[int]] | None = None
        fewest = self._rare
        for offset, word in enumerate(needle.split()):
            places = self._slots[hash(word) & self._mask]
            if places is None:
                return offset, ()
            if len(places) < fewest:
                best, fewest = (offset, places), len(places)
                if fewest <= _RARE_ENOUGH:
                    break
        return best


def join(words: Sequence[str]) -> str:
    """Return `words` as a needle for `Folded.find_all`."""
    return f" {' '.join(words)} " if words else ""
