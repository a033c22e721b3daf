"""Plain text to a document: paragraphs stand between blank lines."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from claimcheck.documents.encodings import decode
from claimcheck.documents.html import blocks_of
from claimcheck.documents.labels import name_speakers
from claimcheck.documents.walk import Box, Piece
from claimcheck.matching.urls import dates_in_url
from claimcheck.model import BlockKind, Dated, DateKind, Document, Reason, Region, Unreadable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.model import Snapshot

_BLANK = re.compile(r"\n(?:[ \t\f\v]*\n)+")
_MOST_PARTS = 50_000
_MARKDOWN_HEADING = re.compile(r"#{1,6} ")


def read_plain(snapshot: Snapshot) -> Document | Unreadable:
    """Return the text of `snapshot`, a block for each paragraph; or that there is none, or that it is no text."""
    text, encoding, _ = decode(snapshot.body, snapshot.charset)
    if "\0" in text:
        return Unreadable(Reason.NOT_TEXT, "called plain text, but holds null bytes", snapshot.provenance)
    pieces = list(_paragraphs(text.replace("\r\n", "\n").replace("\r", "\n")))
    if not pieces:
        return Unreadable(Reason.EMPTY, "no text in the file", snapshot.provenance)
    regions = [Region.BODY] * len(pieces)
    joined, blocks = blocks_of(pieces, regions, name_speakers(pieces, regions))
    day = dates_in_url(snapshot.provenance.requested_url)
    return Document(
        provenance=snapshot.provenance,
        text=joined,
        blocks=blocks,
        media_type="text/plain",
        dates=(Dated(day, DateKind.PUBLISHED, "url"),) if day else (),
        encoding=encoding,
    )


def _paragraphs(text: str) -> Iterator[Piece]:
    box = Box(None, "pre", "", "", None)
    for part in _parts(text):
        lines = "\n".join(stripped for line in part.split("\n") if (stripped := line.strip()))
        if lines:
            box.pieces += 1
            kind = BlockKind.HEADING if _MARKDOWN_HEADING.match(lines) else BlockKind.PARAGRAPH
            yield Piece(lines, kind, box)


def _parts(text: str) -> Iterator[str]:
    """Yield `text` cut at its blank lines; of a text of countless short lines, several at once."""
    many = next(islice(_BLANK.finditer(text), _MOST_PARTS, None), None) is not None
    least = len(text) // _MOST_PARTS if many else 0
    start = 0
    for blank in _BLANK.finditer(text):
        if blank.start() - start >= least:
            yield text[start : blank.start()]
            start = blank.end()
    yield text[start:]
