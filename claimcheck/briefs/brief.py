"""What every reader of briefs gives: the text in blocks, with the way back to the file it stands in."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from claimcheck.model import Position, Span

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


class PartKind(StrEnum):
    """What a part of a brief is."""

    TITLE = "title"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    QUOTE = "quote"
    CELL = "cell"
    CAPTION = "caption"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class NoteMark:
    """A footnote's mark: where it stands in the part's text (a point), and the note's key in `Brief.notes`."""

    at: int
    note: str


@dataclass(frozen=True, slots=True)
class Hyperlink:
    """Words of a part that lead to an address."""

    span: Span
    url: str


@dataclass(frozen=True, slots=True)
class Part:
    """A paragraph, heading, list item… of a brief, as plain text.

    Marks of emphasis, escapes and note marks are taken out of `text`; a paragraph that a page break cut in two is one
    part, its words joined. `places` leads back: pairs (offset in `text`, position in the file), sorted, the first at 0.
    `emphasis` are the spans set in italics or bold.
    """

    kind: PartKind
    text: str
    places: tuple[tuple[int, Position], ...]
    notes: tuple[NoteMark, ...] = ()
    links: tuple[Hyperlink, ...] = ()
    emphasis: tuple[Span, ...] = ()
    level: int = 0

    def position(self, offset: int) -> Position:
        """Return where character `offset` of the text stands in the file."""
        index = bisect_right([place[0] for place in self.places], offset) - 1
        start, position = self.places[max(index, 0)]
        return Position(position.file, position.line, position.column + offset - start)


@dataclass(frozen=True, slots=True)
class Cited:
    """A citation that the file itself marks and resolves (a wiki's `{{cite}}`): where it is, and what it says.

    `fields` are the work's parts as the file names them: title, url, archive_url, date, access_date, author,
    publisher, quote.
    """

    part: int
    at: int
    key: str
    fields: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Brief:
    """A brief, read. `notes` are its foot- and endnotes by key; `cited` are works that the file itself marks as cited.

    `remarks` say, a line each, what the reader noticed about the file (a name that says another kind, an odd encoding).
    """

    path: Path
    parts: tuple[Part, ...]
    title: str | None = None
    notes: Mapping[str, Part] = field(default_factory=dict)
    cited: tuple[Cited, ...] = ()
    language: str | None = None
    remarks: tuple[str, ...] = ()
