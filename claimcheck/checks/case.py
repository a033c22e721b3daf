"""What a check may look at: the claims, what was read of each reference, today. Nothing else, so that it is pure."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from claimcheck.matching.fold import Folded, fold
from claimcheck.matching.quote import Quotation, read_quotation, stands_in
from claimcheck.model import Consulted, Document, Reason, Region, Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from datetime import date

    from claimcheck.checks.date.almanac import Almanac
    from claimcheck.matching.paraphrase import Speaking
    from claimcheck.matching.ranking import Index
    from claimcheck.model import Block, Claim, ClaimSet, Finding, Match, Reference

_VOUCHER = 4  # words of a quotation that another page has not by chance
_BETWEEN = frozenset(
    {Region.ASIDE, Region.RELATED, Region.COMMENTS, Region.NAVIGATION, Region.FOOTER, Region.CAPTION, Region.ALT}
)
_LONGEST_HEAD = 120  # characters of what stands at a page break in the middle of a sentence
_QUIET = {Region.ASIDE: 1, Region.RELATED: 2, Region.COMMENTS: 2, Region.NAVIGATION: 2, Region.FOOTER: 2}


@dataclass(frozen=True, slots=True)
class Check:
    """One question asked of every claim, as shown to the editor; a check with nothing to say yields nothing."""

    id: str
    question: str
    examine: Callable[[Claim, Case], Iterable[Finding]]


@dataclass(frozen=True, slots=True)
class Page:
    """A document and its folded text."""

    document: Document
    folded: Folded

    def block_at(self, offset: int) -> Block | None:
        """Return the block that holds character `offset` of the text."""
        index = self._block_index(offset)
        block = self.document.blocks[index] if index >= 0 else None
        return block if block and offset < block.span.end else None

    def region_of(self, span: Span) -> Region:
        """Return where on the page `span` begins; `body` where nothing else is known."""
        block = self.block_at(span.start)
        return block.region if block else Region.BODY

    def rank(self, span: Span) -> int:
        """Return how far `span` is from the body: 0 there, 2 in a reader's comment, a teaser, navigation."""
        return _QUIET.get(self.region_of(span), 0)

    def is_apart(self, span: Span) -> bool:
        """Return whether `span` is whole blocks that the running text around them has nothing to do with.

        So are an advertisement, a teaser or a caption between two paragraphs, and what a paper page has at its foot
        and head where a sentence goes over the break.
        """
        text, blocks = self.document.text, self.document.blocks
        first = self._block_index(span.start)
        last = self._block_index(span.end - 1)
        if not 0 < first <= last < len(blocks) - 1:
            return False
        outside = text[blocks[first].span.start : span.start] + text[span.end : blocks[last].span.end]
        if any(map(str.isalnum, outside)):
            return False
        before, after = blocks[first - 1], blocks[last + 1]
        if before.region not in _BETWEEN and after.region not in _BETWEEN:
            inside = {block.region for block in blocks[first : last + 1]}
            return inside <= _BETWEEN or _breaks_page(text, before, span, after)
        return False

    def _block_index(self, offset: int) -> int:
        return bisect_right(self.document.blocks, offset, key=lambda block: block.span.start) - 1


def _breaks_page(text: str, before: Block, span: Span, after: Block) -> bool:
    """Whether a sentence goes on in `after`, on the next page, as if nothing stood in between."""
    if before.page is None or after.page is None or after.page != before.page + 1 or len(span) > _LONGEST_HEAD:
        return False
    return before.span.of(text).rstrip()[-1:] not in ".!?:" and after.span.of(text).lstrip()[:1].islower()


def _seems_another(document: Document) -> bool:
    return document.doubt is not None and document.doubt.reason is Reason.WRONG_DOCUMENT


@dataclass(frozen=True, slots=True)
class Located:
    """The page on which the quotation stands, and where; `first` is the page that was read before it, if another."""

    page: Page
    match: Match
    first: Page | None = None


@dataclass(frozen=True, slots=True)
class Spoken:
    """The page whose passage speaks most of a claim, and what it says."""

    page: Page
    speaking: Speaking


@dataclass(frozen=True)
class Case:
    """Everything known when judging begins. `selected` are the ids of the checks asked for, None for all.

    `folded` has texts that were folded before, by the text itself; it grows by those that a check asks for;
    `quotations` those that were read before, by their quote, likewise.
    `located` is `passages.locate`'s own: what it found for a claim and a reference, for the next check to use;
    `indexes` and `spoken` are those of `paraphrases.speaking_of`, `almanacs` those of `date.almanac`.
    """

    claim_set: ClaimSet
    consulted: Mapping[str, Consulted]
    today: date
    selected: frozenset[str] | None = None
    folded: dict[str, Folded] = field(default_factory=dict, compare=False, repr=False)
    quotations: dict[str, Quotation] = field(default_factory=dict, compare=False, repr=False)
    _pages: dict[str, tuple[Page, ...]] = field(default_factory=dict, compare=False, repr=False)
    located: dict[tuple[Claim, str], Located | None] = field(default_factory=dict, compare=False, repr=False)
    indexes: dict[int, Index] = field(default_factory=dict, compare=False, repr=False)
    spoken: dict[tuple[Claim, str], Spoken | None] = field(default_factory=dict, compare=False, repr=False)
    almanacs: dict[tuple[int, date | None], Almanac] = field(default_factory=dict, compare=False, repr=False)

    def anew(self) -> Case:
        """Return the case as it was before a check looked at it: what was noted by identity means nothing elsewhere."""
        return Case(self.claim_set, self.consulted, self.today, self.selected, self.folded, self.quotations)

    def wants(self, check: str) -> bool:
        """Return whether the check `check` was asked for."""
        return self.selected is None or check in self.selected

    def reference(self, key: str) -> Reference:
        """Return the reference `key`; raises KeyError."""
        return self.claim_set.reference(key)

    def consulted_of(self, key: str) -> Consulted:
        """Return what was tried for the reference `key`: nothing, where it has no source."""
        return self.consulted.get(key) or Consulted(key)

    def pages(self, key: str) -> tuple[Page, ...]:
        """Return the documents read for the reference `key`, folded once a run.

        One that seems to be another work than the one cited is left out, unless a quotation that cites it is there.
        """
        if key not in self._pages:
            documents = self.consulted_of(key).documents
            pages = (Page(document, self._folded(document.text)) for document in documents)
            self._pages[key] = tuple(
                page for page in pages if not _seems_another(page.document) or self._vouches(page, key)
            )
        return self._pages[key]

    def _vouches(self, page: Page, key: str) -> bool:
        """Whether a quotation of the claims that cite `key` stands on `page` as it is: then this was the page read."""
        quotes = (claim.quote for claim in self.claim_set.claims if key in claim.references)
        return any(
            len(fold(quote)) >= _VOUCHER and stands_in(self.quotation(quote), page.folded) for quote in quotes if quote
        )

    def quotation(self, quote: str) -> Quotation:
        """Return `quote` read, once a run for all the pages that it is looked for on."""
        if quote not in self.quotations:
            self.quotations[quote] = read_quotation(quote)
        return self.quotations[quote]

    def _folded(self, text: str) -> Folded:
        if text not in self.folded:
            self.folded[text] = fold(text)
        return self.folded[text]
