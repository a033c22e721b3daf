"""A PDF to a document: characters with their places, to lines, to columns, to paragraphs in reading order.

What stands between two halves of a sentence on paper (running heads, page numbers, footnotes) is moved to the end
of the document, each with its page, so that the sentence is whole.
"""

from __future__ import annotations

import re
from statistics import median
from typing import TYPE_CHECKING, Any

from claimcheck.documents.html import blocks_of
from claimcheck.documents.labels import name_speakers
from claimcheck.documents.pdf_pictures import doubt_of_pictures, picture_pages
from claimcheck.documents.stamps import first_days
from claimcheck.documents.walk import Box, Piece
from claimcheck.layout import Paper, lines_of, notes, paragraphs, set_apart
from claimcheck.model import BlockKind, DateKind, Document, Doubt, Named, Reason, Region, Unreadable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.layout import Line
    from claimcheck.model import Dated, Snapshot

_MOST_PAGES = 3000
_END_WITHIN = 1024 + 64 * 1024  # bytes from the end in which %%EOF has to stand; servers append to files, too


def read_pdf(snapshot: Snapshot) -> Document | Unreadable:
    """Return the PDF of `snapshot` in reading order; or that it is encrypted, scanned, broken or too large."""
    pdfium = _pdfium()
    try:
        pdf = pdfium.PdfDocument(snapshot.body)
    except pdfium.PdfiumError as error:
        return _unopened(str(error), snapshot)
    try:
        return _read(pdfium, pdf, snapshot)
    except pdfium.PdfiumError as error:
        return Unreadable(Reason.TRUNCATED, f"a broken PDF: {error}", snapshot.provenance)
    finally:
        pdf.close()


def _pdfium() -> Any:
    """Return pypdfium2, whose calls are made from C headers and carry no types."""
    import pypdfium2  # noqa: PLC0415 - loads a large library that most runs don't need

    return pypdfium2


def _unopened(error: str, snapshot: Snapshot) -> Unreadable:
    if "password" in error.lower():
        return Unreadable(Reason.ENCRYPTED, "the PDF asks for a password", snapshot.provenance)
    return Unreadable(Reason.TRUNCATED, "a PDF that is cut off or broken", snapshot.provenance)


def _read(pdfium: Any, pdf: Any, snapshot: Snapshot) -> Document | Unreadable:
    count = len(pdf)
    if count > _MOST_PAGES:
        return Unreadable(Reason.TOO_LARGE, f"{count} pages; the limit is {_MOST_PAGES}", snapshot.provenance)
    papers = [Paper(number + 1, lines_of(pdfium, pdf, number)) for number in range(count)]
    if not any(paper.body for paper in papers):
        return Unreadable(
            Reason.SCAN, f"{count} pages of pictures, no text: run OCR over it first", snapshot.provenance
        )
    doubt = doubt_of_pictures(picture_pages(pdfium, pdf, papers), count) or _cut_short(snapshot)
    set_apart(papers)
    numbered = list(_pieces(papers))
    pieces = [piece for _, piece, _ in numbered]
    regions = [region for _, _, region in numbered]
    text, blocks = blocks_of(pieces, regions, name_speakers(pieces, regions), [number for number, _, _ in numbered])
    told = _told(pdf)
    return Document(
        provenance=snapshot.provenance,
        text=text,
        blocks=blocks,
        media_type="application/pdf",
        title=told.get("Title") or None,
        names=(Named(told["Author"], "author", "pdf"),) if told.get("Author") else (),
        dates=_dates(told),
        generator=told.get("Producer") or None,
        doubt=doubt,
    )


def _cut_short(snapshot: Snapshot) -> Doubt | None:
    """Return that a PDF without its end mark is not whole, though pdfium found pages in it (ISO 32000-1, H.3.4.4)."""
    if b"%%EOF" in snapshot.body[-_END_WITHIN:]:
        return None
    return Doubt(Reason.TRUNCATED, "the PDF has no end: later pages, or parts of them, may be missing")


def _told(pdf: Any) -> dict[str, str]:
    """Return the PDF's own properties (ISO 32000-1, 14.3.3), as far as they hold anything."""
    return {key: " ".join(value.split()) for key, value in pdf.get_metadata_dict(skip_empty=True).items()}


def _dates(told: dict[str, str]) -> tuple[Dated, ...]:
    """Return the dates of D:20161003… properties: when the file was made, which is the nearest to published it has."""
    return (
        *first_days([_ten(told.get("CreationDate"))], DateKind.PUBLISHED, "pdf CreationDate"),
        *first_days([_ten(told.get("ModDate"))], DateKind.MODIFIED, "pdf ModDate"),
    )


def _ten(written: str | None) -> str | None:
    found = re.match(r"(?:D:)?(\d{4})(\d\d)(\d\d)", written or "")
    return "-".join(found.groups()) if found else None


# --------------------------------------------------------------------------- lines to paragraphs


def _pieces(papers: list[Paper]) -> Iterator[tuple[int, Piece, Region]]:
    """Yield each paragraph with its page and region: the running text first, then notes, then running heads."""
    box = Box(None, "pdf", "", "", None, pieces=2)
    sizes = [line.size for paper in papers for line in paper.body]
    usual = median(sizes) if sizes else 10.0
    for paper in papers:
        for lines in paragraphs(paper.body):
            large = median(line.size for line in lines) > usual * 1.15 and len(lines) <= 4
            kind = BlockKind.HEADING if large else BlockKind.PARAGRAPH
            yield paper.number, Piece(_joined(lines), kind, box), Region.BODY
    for paper in papers:
        for lines in notes(paper.notes):
            yield paper.number, Piece(_joined(lines), BlockKind.PARAGRAPH, box), Region.BODY
    for paper in papers:
        for line in paper.heads:
            yield paper.number, Piece(line.text, BlockKind.PARAGRAPH, box), Region.NAVIGATION


def _joined(lines: list[Line]) -> str:
    """Return the lines as one text; after a hyphen at a line's end stays a line feed, so either reading is open."""
    parts: list[str] = []
    for line in lines:
        if parts:
            parts.append("\n" if re.search(r"\w[-‐]$", parts[-1]) else " ")
        parts.append(line.text)
    return "".join(parts)
