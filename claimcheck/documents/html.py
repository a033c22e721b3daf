"""A page in HTML to a document, or to the reason it can't be read as one."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from unicodedata import normalize

from claimcheck.documents.cut_off import cut_off
from claimcheck.documents.dates import dates_of
from claimcheck.documents.encodings import decode
from claimcheck.documents.labels import name_speakers
from claimcheck.documents.last_resort import guessed
from claimcheck.documents.markup import parse
from claimcheck.documents.metadata import language_of, names_of, title_of
from claimcheck.documents.page import Page, page_of
from claimcheck.documents.readable import wall_of
from claimcheck.documents.regions import name_regions
from claimcheck.model import Block, BlockKind, DateKind, Document, Doubt, Reason, Region, Span, Unreadable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claimcheck.documents.labels import Said
    from claimcheck.documents.walk import Piece
    from claimcheck.model import Dated, Snapshot

_MOST_CHARACTERS = 16 * 1024 * 1024  # lexbor takes 469 MiB for a page of 50 MB
_MOST_TAGS = 250_000  # each is a node of some 200 bytes; the largest of 658 real pages has 30,000


def read_html(snapshot: Snapshot) -> Document | Unreadable:
    """Return the page of `snapshot`: its visible text in blocks, what it says of itself; or why it is not the page.

    What is large is let go as soon as it has been read: a page of 16 MB takes ten times that at its widest.
    """
    html, encoding, is_body = decode(snapshot.body, snapshot.charset)
    too_large = _too_large(html)
    if too_large:
        return Unreadable(Reason.TOO_LARGE, too_large, snapshot.provenance)
    cut = cut_off(html)
    tree = parse(html, snapshot.body if is_body else None)  # the parser needs no copy of its own
    del html
    page = page_of(tree, cut)
    del tree
    regions = name_regions(page.walked)
    title = title_of(page, regions)
    wall = wall_of(page, regions, snapshot, title)
    if wall and not wall.partly:
        return Unreadable(wall.reason, wall.detail, snapshot.provenance, generator=page.meta("generator"))
    told = _told(page, regions, encoding, snapshot, title)
    doubt = Doubt(wall.reason, wall.detail) if wall else None
    pieces = page.walked.pieces
    del page
    text, blocks = blocks_of(pieces, _with_title(pieces, regions, title), name_speakers(pieces, regions))
    return replace(told, text=text, blocks=blocks, doubt=doubt)


def _too_large(html: str) -> str | None:
    """Return what is too much about a page, before it is parsed: the tree takes many times its size."""
    if len(html) > _MOST_CHARACTERS:
        return f"{len(html) // 1024 // 1024} MB of HTML; the limit is {_MOST_CHARACTERS // 1024 // 1024} MB"
    tags = html.count("<")
    return f"{tags:,} tags; the limit is {_MOST_TAGS:,}" if tags > _MOST_TAGS else None


def _told(page: Page, regions: list[Region], encoding: str, snapshot: Snapshot, title: str | None) -> Document:
    """Return what the page says of itself, as a document without text."""
    return Document(
        provenance=snapshot.provenance,
        text="",
        blocks=(),
        media_type="text/html",
        title=title,
        names=names_of(page),
        dates=_dates(page, regions, snapshot, title),
        language=language_of(page),
        encoding=encoding,
        generator=page.meta("generator"),
    )


def _dates(page: Page, regions: list[Region], snapshot: Snapshot, title: str | None) -> tuple[Dated, ...]:
    dates = dates_of(page, regions, snapshot.provenance, title)
    if any(found.kind is DateKind.PUBLISHED for found in dates):
        return dates
    return (*guessed(page, snapshot), *dates)


def _with_title(pieces: Sequence[Piece], regions: list[Region], title: str | None) -> list[Region]:
    """Return `regions`, with the heading that is the page's own title named so."""
    return [
        Region.TITLE
        if region is Region.BODY and piece.kind is BlockKind.HEADING and piece.text.replace("\n", " ") == title
        else region
        for piece, region in zip(pieces, regions, strict=True)
    ]


def blocks_of(
    pieces: Sequence[Piece], regions: Sequence[Region], said: Sequence[Said], pages: Sequence[int] | None = None
) -> tuple[str, tuple[Block, ...]]:
    """Return the text of `pieces` joined by line feeds, and the blocks that point into it.

    An accent that a page writes as a sign of its own is joined with its letter: no rule tells words apart otherwise.
    """
    blocks: list[Block] = []
    texts = [normalize("NFC", piece.text) for piece in pieces]
    start = 0
    for at, (piece, region, word) in enumerate(zip(pieces, regions, said, strict=True)):
        end = start + len(texts[at])
        kind = BlockKind.LABEL if word.is_label else piece.kind
        if kind is BlockKind.CELL and region is not Region.TABLE:
            kind = BlockKind.PARAGRAPH  # a cell of a layout table is no cell
        blocks.append(Block(kind, region, Span(start, end), pages[at] if pages else None, _joined(word.speaker)))
        start = end + 1
    return "\n".join(texts), tuple(blocks)


def _joined(speaker: str | None) -> str | None:
    return None if speaker is None else normalize("NFC", speaker)
