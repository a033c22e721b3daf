"""A DOCX to a document: paragraphs, headings, tables, notes and running heads, and its core properties."""

from __future__ import annotations

import re
import zipfile
from io import BytesIO
from typing import TYPE_CHECKING, Any

from claimcheck.documents.html import blocks_of
from claimcheck.documents.labels import name_speakers
from claimcheck.documents.stamps import first_days
from claimcheck.documents.walk import Box, Piece
from claimcheck.model import BlockKind, DateKind, Document, Named, Reason, Region, Unreadable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.model import Dated, Snapshot

_MOST_BYTES = 64 * 1024 * 1024  # unpacked: more is a zip bomb, or no text
_MOST_PARTS = 5000
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_GONE = (f"{_W}del", f"{_W}moveFrom", "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback")
_MARKS = {f"{_W}tab": " ", f"{_W}ptab": " ", f"{_W}br": "\n", f"{_W}cr": "\n", f"{_W}noBreakHyphen": "‑"}
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_RUNNING = re.compile(r"/word/(header|footer)\d*\.xml")
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
    found = [*_body(docx, box), *_footnotes(docx, box), *_running_heads(docx, box)]
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
    """Yield every paragraph in the package's order: in the text, in tables, in content controls and text boxes."""
    for element in docx.element.body.iter(f"{_W}p"):
        text = _text(element)
        if not text or _not_shown(element):
            continue
        if any(outer.tag == f"{_W}tc" for outer in element.iterancestors()):
            yield Piece(text, BlockKind.CELL, box), Region.TABLE
        else:
            yield _piece(text, element, docx, box), Region.BODY


def _piece(text: str, element: Any, docx: Any, box: Box) -> Piece:
    from docx.text.paragraph import Paragraph  # noqa: PLC0415 - as above

    paragraph = Paragraph(element, docx)
    style = (paragraph.style.name if paragraph.style is not None else "") or ""
    kind = BlockKind.PARAGRAPH
    if _HEADING.fullmatch(style):
        kind = BlockKind.HEADING
    elif style.startswith("List"):
        kind = BlockKind.ITEM
    bold = sum(len(run.text.strip()) for run in paragraph.runs if run.bold)
    lead = next((run.text.strip() for run in paragraph.runs[:1] if run.bold), "")
    return Piece(text, kind, box, bold=bold, lead=lead)


def _not_shown(element: Any) -> bool:
    """Whether an element stands in what was moved away or deleted, or is a copy for older programs."""
    return any(outer.tag in _GONE for outer in element.iterancestors())


def _text(paragraph: Any) -> str:
    """Return what a reader sees of a `<w:p>`: insertions counted; deletions, hidden runs and nested paragraphs not."""
    parts: list[str] = []
    for run in paragraph.iter(f"{_W}r"):
        if next(run.iterancestors(f"{_W}p")) is paragraph and not _is_hidden(run):
            parts += [_written(node) for node in run]
    lines = (" ".join(line.split()) for line in "".join(parts).split("\n"))
    return "\n".join(line for line in lines if line)


def _is_hidden(run: Any) -> bool:
    """Whether a run is formatted as hidden text (ECMA-376 part 1, 17.3.2.41), or is not shown at all."""
    vanish = run.find(f"{_W}rPr/{_W}vanish")
    hidden = vanish is not None and vanish.get(f"{_W}val", "true") not in ("0", "false", "off")
    return hidden or _not_shown(run)


def _written(node: Any) -> str:
    """Return what one element of a run puts on the paper; a footnote's mark is raised."""
    if node.tag == f"{_W}t":
        return node.text or ""
    if node.tag == f"{_W}footnoteReference":
        return str(node.get(f"{_W}id", "")).translate(_RAISED)
    return _MARKS.get(node.tag, "")


def _running_heads(docx: Any, box: Box) -> Iterator[tuple[Piece, Region]]:
    """Yield what stands at the head and the foot of every page, each text once."""
    from docx.oxml import parse_xml  # noqa: PLC0415 - as above

    seen: set[str] = set()
    for part in sorted(docx.part.package.iter_parts(), key=lambda part: str(part.partname)):
        named = _RUNNING.fullmatch(str(part.partname))
        if named is None:
            continue
        region = Region.NAVIGATION if named[1] == "header" else Region.FOOTER
        for paragraph in parse_xml(part.blob).iter(f"{_W}p"):
            text = _text(paragraph)
            if text and text not in seen and not _not_shown(paragraph):
                seen.add(text)
                yield Piece(text, BlockKind.PARAGRAPH, box), region


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
