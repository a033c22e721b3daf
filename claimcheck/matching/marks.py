"""The editor's marks in a quotation: what was left out (`…`), put in (`[Russia]`) or remarked (`[sic]`).

Marks are not words. A quotation is read into parts, in order, with a gap between each two: an elision, which may
swallow any words of the source, or a bracket, which stands for a few of them.
"""

from __future__ import annotations

import html
import re
from dataclasses import dataclass
from enum import Enum

from claimcheck.matching import lexicon
from claimcheck.matching.fold import Folded, fold
from claimcheck.model import Span

_DOTS = r"(?:…|\.(?:\s?\.){2,})"
_REMARK = (
    r"(?:(?:my|our|original|author'?s)\s)?(?:emphas[ie]s|italics?|bold)"
    r"(?:\s(?:is\s|are\s)?(?:added|mine|ours|in\s(?:the\s)?original|supplied|removed))+"
)
_MARK = re.compile(
    rf"""
    (?P<elision>[\[(]\s*{_DOTS}\s*[\])] | {_DOTS})
  | (?P<ending>(?<=\w)\[(?P<letters>[^\W\d_]{{0,4}})\](?!\w))
  | (?P<bracket>\[(?![^\W\d_]{{1,3}}\]\w)(?P<put_in>[^\[\]]{{1,200}})\](?!\w))
    """,
    re.VERBOSE | re.IGNORECASE,
)
# Remarks have no words of the source, and leave none out: they are blanked before anything is read.
_REMARKS = re.compile(
    rf"[\[(]\s*(?:sic\s*[!?.]?|(?P<remark>{_REMARK}))\s*[\])](?!\w)|\[\s*\d{{1,3}}\s*\](?!\w)", re.IGNORECASE
)
_OPENS, _TWO_DOTS = re.compile(r"[\[(…]"), re.compile(r"\.\s?\.")  # without either, no mark: most quotations
_BRACKET_SWALLOWS = 8  # words a bracket may stand for
_ELISION_SWALLOWS = 1500  # words: beyond, two parts are not one quotation
_LAST_WORD = re.compile(r"\w+$")


class GapKind(Enum):
    """What a mark says of the source's words at its place."""

    ELISION = "elision"
    BRACKET = "bracket"


@dataclass(frozen=True, slots=True)
class Gap:
    """A mark between two parts: `words` are the editor's own (folded), `span` is its place in the quotation."""

    kind: GapKind
    span: Span
    written: str
    words: tuple[str, ...] = ()

    @property
    def swallows(self) -> int:
        """How many of the source's words it may stand for."""
        return _ELISION_SWALLOWS if self.kind is GapKind.ELISION else _BRACKET_SWALLOWS


@dataclass(frozen=True, slots=True)
class Part:
    """Words between two marks; `base` is where they begin in the quotation, `content` how many are no small words."""

    folded: Folded
    words: tuple[str, ...]
    content: int
    base: int = 0

    @property
    def text(self) -> str:
        """The part as it is written in the quotation."""
        return self.folded.text

    def __len__(self) -> int:
        return len(self.words)


def _part(text: str, base: int = 0) -> Part:
    folded = fold(text)
    words = tuple(folded.words())
    return Part(folded, words, lexicon.content_words(words), base)


@dataclass(frozen=True, slots=True)
class Quotation:
    """A quotation read, to be looked for in any number of texts.

    `gaps[i]` stands between `parts[i]` and `parts[i + 1]`; `before`, `after` are edge brackets.
    """

    text: str
    parts: tuple[Part, ...]
    gaps: tuple[Gap, ...] = ()
    before: Gap | None = None
    after: Gap | None = None
    remarks: tuple[str, ...] = ()

    def __len__(self) -> int:
        return sum(len(part) for part in self.parts)


def read_quotation(text: str) -> Quotation:
    """Return `text` (without its outer quotation marks) as parts and gaps. Never raises; no words give no parts.

    It is to finding what compiling is to a pattern: done once for a quotation, whatever the number of pages.
    """
    if not (_OPENS.search(text) or _TWO_DOTS.search(text)):
        return Quotation(text, tuple(part for part in (_part(text),) if len(part)))
    return _Reader(text).read()


class _Reader:
    """Goes through a quotation from mark to mark."""

    def __init__(self, text: str) -> None:
        self.written = text
        self.text = _REMARKS.sub(lambda found: " " * len(found.group()), text)
        self.parts: list[Part] = []
        self.gaps: list[Gap] = []
        self.pending: Gap | None = None
        self.before: Gap | None = None
        self.remarks = tuple(found["remark"] for found in _REMARKS.finditer(text) if found["remark"])
        self.plain_from = 0

    def read(self) -> Quotation:
        for mark in _MARK.finditer(self.text):
            self._mark(mark)
        self._plain(len(self.text))
        after = self.pending if self.parts and self.pending and self.pending.kind is GapKind.BRACKET else None
        return Quotation(
            self.text,
            tuple(self.parts),
            tuple(self.gaps),
            before=self.before,
            after=after,
            remarks=tuple(self.remarks),
        )

    def _mark(self, mark: re.Match[str]) -> None:
        if mark["elision"]:
            gap = Gap(GapKind.ELISION, Span(*mark.span()), mark.group())
            begin = mark.start()
        elif mark["ending"]:
            stem = _LAST_WORD.search(self.text, self.plain_from, mark.start())
            begin = stem.start() if stem else mark.start()
            written = self.text[begin : mark.end()]
            word = written.replace("[", "").replace("]", "")
            gap = Gap(GapKind.BRACKET, Span(begin, mark.end()), written, tuple(fold(word).words()))
        else:
            written = mark["put_in"]
            gap = Gap(GapKind.BRACKET, Span(*mark.span()), mark.group(), tuple(fold(html.unescape(written)).words()))
            begin = mark.start()
        self._plain(begin)
        self._gap(gap)
        self.plain_from = mark.end()

    def _plain(self, end: int) -> None:
        part = _part(self.text[self.plain_from : end], self.plain_from)
        if not len(part):
            return
        if self.parts:
            assert self.pending is not None  # noqa: S101 - parts are parted by marks only
            self.gaps.append(self.pending)
        elif self.pending and self.pending.kind is GapKind.BRACKET:
            self.before = self.pending
        self.parts.append(part)
        self.pending = None

    def _gap(self, gap: Gap) -> None:
        if self.pending is None:
            self.pending = gap
        elif GapKind.ELISION in (self.pending.kind, gap.kind):
            # "… [Russia]": what is left out reaches over what is put in.
            words = self.pending.words + gap.words
            span = Span(self.pending.span.start, gap.span.end)
            self.pending = Gap(GapKind.ELISION, span, self.text[span.start : span.end], words)
        else:
            span = Span(self.pending.span.start, gap.span.end)
            self.pending = Gap(GapKind.BRACKET, span, self.text[span.start : span.end], self.pending.words + gap.words)
