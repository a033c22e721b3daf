"""A DOCX to a document: paragraphs, headings, tables and footnotes in reading order, and its core properties."""

from __future__ import annotations

import re
import zipfile
from io import BytesIO
from typing import TYPE_CHECKING, Any

from claimcheck.documents.dates import first_days
from claimcheck.documents.html import blocks_of
from claimcheck.documents.labels import name_speakers
from claimcheck.documents.walk import Box, Piece
from claimcheck.model import BlockKind, DateKind, Document, Named, Reason, Region, Unreadable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.model import Dated, Snapshot

_MOST_BYTES = 64 * 1024 * 1024  # unpacked: more is a zip bomb, or no text
_MOST_PARTS = 5000
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_HEADING = re.compile(r"(?:heading|title|überschrift|titre|título|titolo)\s*\d*", re.IGNORECASE)


def read_docx(snapshot: Snapshot) -> Document | Unreadable:
    """Return the DOCX of `snapshot`; or that it is broken, or unpacks to more than a document holds."""
    import docx  # noqa: PLC0415 - loads lxml, which most runs don't need

    too_large = _bomb(snapshot)
    if too_large:
        return Unreadable(Reason.TOO_LARGE, too_large, snapshot.provenance)
    try:
        return _read(docx.Document(BytesIO(snapshot.body)), snapshot)
    except Exception as error:  # noqa: BLE001 - python-docx and lxml raise their own of many kinds on a broken file
        return Unreadable(
            Reason.TRUNCATED, f"a DOCX that is cut off or broken ({type(error).__name__})", snapshot.provenance
        )


def _bomb(snapshot: Snapshot) -> str | None:
    """Return what is too much about the package, by its own directory; python-docx unpacks all of it."""
    with zipfile.ZipFile(BytesIO(snapshot.body)) as parts:
        sizes = [part.file_size for part in parts.infolist()]
    if len(sizes) > _MOST_PARTS:
        return f"{len(sizes)} parts in the DOCX"
    if sum(sizes) > _MOST_BYTES:
        return f"the DOCX unpacks to {sum(sizes) // 1024 // 1024} MB; the limit is {_MOST_BYTES // 1024 // 1024} MB"
    return None


def _read(docx: Any, snapshot: Snapshot) -> Document | Unreadable:
    box = Box(None, "docx", "", "", None, pieces=2)
    found = [*_body(docx, box), *_footnotes(docx, box)]
    if not found:
        return Unreadable(Reason.EMPTY, "no text in the DOCX", snapshot.provenance)
    pieces = [piece for piece, _ in found]
    regions = [region for _, region in found]
    text, blocks = blocks_of(pieces, regions, name_speakers(pieces, regions))
    about = docx.core_properties
    return Document(
        provenance=snapshot.provenance,
        text=text,
        blocks=blocks,
        media_type="application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        title=about.title or None,
        names=(Named(about.author, "author", "docx"),) if about.author else (),
        dates=_dates(about),
        language=about.language or None,
    )


def _dates(about: Any) -> tuple[Dated, ...]:
    """Return the core properties' dates (ECMA-376 part 2, 11.1): made stands for published, it has no other."""
    return (
        *first_days([str(about.created or "")], DateKind.PUBLISHED, "docx created"),
        *first_days([str(about.modified or "")], DateKind.MODIFIED, "docx modified"),
    )


# --------------------------------------------------------------------------- paragraphs


def _body(docx: Any, box: Box) -> Iterator[tuple[Piece, Region]]:
    from docx.table import Table  # noqa: PLC0415 - as above

    for block in docx.iter_inner_content():
        if isinstance(block, Table):
            yield from _cells(block, box)
        else:
            piece = _piece(block, box)
            if piece:
                yield piece, Region.BODY


def _cells(table: Any, box: Box) -> Iterator[tuple[Piece, Region]]:
    """Yield a table's cells row by row, each once however many columns it spans."""
    for cell in table._tbl.iter(f"{_W}tc"):  # noqa: SLF001 - python-docx's own cells take quadratic time
        paragraphs = (_text(paragraph) for paragraph in cell.iterchildren(f"{_W}p"))
        text = "\n".join(filter(None, paragraphs))
        if text:
            yield Piece(text, BlockKind.CELL, box), Region.TABLE


def _piece(paragraph: Any, box: Box) -> Piece | None:
    text = _text(paragraph._p)  # noqa: SLF001 - the public text leaves out footnote marks and insertions
    if not text:
        return None
    style = paragraph.style.name if paragraph.style is not None else ""
    kind = BlockKind.PARAGRAPH
    if _HEADING.fullmatch(style or ""):
        kind = BlockKind.HEADING
    elif (style or "").startswith("List"):
        kind = BlockKind.ITEM
    bold = sum(len(run.text.strip()) for run in paragraph.runs if run.bold)
    lead = next((run.text.strip() for run in paragraph.runs[:1] if run.bold), "")
    return Piece(text, kind, box, bold=bold, lead=lead)


def _text(paragraph: Any) -> str:
    """Return what a reader sees of a `<w:p>`: insertions counted, deletions not, footnote marks raised."""
    parts: list[str] = []
    for node in paragraph.iter():
        if node.tag == f"{_W}t":
            parts.append(node.text or "")
        elif node.tag in (f"{_W}tab", f"{_W}ptab"):
            parts.append(" ")
        elif node.tag in (f"{_W}br", f"{_W}cr"):
            parts.append("\n")
        elif node.tag == f"{_W}noBreakHyphen":
            parts.append("‑")
        elif node.tag == f"{_W}footnoteReference":
            parts.append(str(node.get(f"{_W}id", "")).translate(_RAISED))
    lines = (" ".join(line.split()) for line in "".join(parts).split("\n"))
    return "\n".join(line for line in lines if line)


def _footnotes(docx: Any, box: Box) -> Iterator[tuple[Piece, Region]]:
    """Yield the footnotes and endnotes, whose parts python-docx carries along unread."""
    from docx.oxml import parse_xml  # noqa: PLC0415 - as above; entities are not resolved

    for part in docx.part.package.iter_parts():
        if str(part.partname) not in ("/word/footnotes.xml", "/word/endnotes.xml"):
            continue
        for note in parse_xml(part.blob):
            if note.get(f"{_W}type"):  # separators
                continue
            text = "\n".join(filter(None, (_text(paragraph) for paragraph in note.iter(f"{_W}p"))))
            if text:
                yield Piece(text, BlockKind.PARAGRAPH, box), Region.BODY
