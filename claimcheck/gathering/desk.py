"""Where answers become documents, folded for the quotes that should stand on them."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from claimcheck.matching.fold import fold
from claimcheck.model import Document, Snapshot

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from claimcheck.documents import Reader
    from claimcheck.gathering.places import Answer
    from claimcheck.gathering.processes import ReaderProcesses
    from claimcheck.matching.fold import Folded
    from claimcheck.matching.quote import Quotation
    from claimcheck.model import Reading, Reference

FOLDED_WHILE_WAITING = 1_000_000  # characters of a document; larger ones are folded when they are judged


class Desk:
    """Where answers are read, and folded for the `quotes` of each reference while others wait. Safe for threads.

    `processes` read for it, where there are some.
    """

    def __init__(
        self, cache: Path | None, quotes: Mapping[str, Sequence[str]], processes: ReaderProcesses | None = None
    ) -> None:
        self.folded: dict[str, Folded] = {}
        self.quotations: dict[str, Quotation] = {}
        self._cache = cache
        self._quotes = quotes
        self._processes = processes

    def open(self) -> None:
        """Get ready to read: what that needs is slow to import, and best done while nothing has arrived."""
        _ = self._reader

    @cached_property
    def _reader(self) -> Reader:
        from claimcheck.documents import Reader  # noqa: PLC0415 - see `open`

        return Reader(self._cache, self._processes.read if self._processes else None)

    def read(self, answer: Answer, reference: Reference) -> Reading:
        """Return what `answer` is to `reference`: its document, or why it is none."""
        if not isinstance(answer, Snapshot):
            return answer
        reading, words = self._reader.read(answer, reference)
        if isinstance(reading, Document) and self.expects(reference) and len(reading.text) <= FOLDED_WHILE_WAITING:
            self._folded(reading.text, words)
        return reading

    def _folded(self, text: str, words: Folded | None = None) -> Folded:
        """Return `text` folded, kept for judging unless it is so large that two copies of it at once would matter.

        `words` is what folding it gave before.
        """
        if text in self.folded:
            return self.folded[text]
        folded = words or fold(text)
        if len(text) <= FOLDED_WHILE_WAITING:
            self.folded[text] = folded
        return folded

    def expects(self, reference: Reference) -> bool:
        """Return whether anything is quoted from `reference`."""
        return bool(self._quotes.get(reference.key))

    def has_all(self, page: Document, reference: Reference) -> bool:
        """Return whether every quote from `reference` stands on its `page`, in the same words."""
        from claimcheck.matching.quote import stands_in  # noqa: PLC0415 - see `open`

        folded = self._folded(page.text)
        return all(stands_in(self._quotation(quote), folded) for quote in self._quotes.get(reference.key, ()))

    def _quotation(self, quote: str) -> Quotation:
        from claimcheck.matching.quote import read_quotation  # noqa: PLC0415 - see `open`

        if quote not in self.quotations:
            self.quotations[quote] = read_quotation(quote)
        return self.quotations[quote]
