"""A PDF to a document: characters with their places, to lines, to columns, to paragraphs in reading order.

What stands between two halves of a sentence on paper (running heads, page numbers, footnotes) is moved to the end
of the document, each with its page, so that the sentence is whole.
"""

from __future__ import annotations

import ctypes
import re
from collections import Counter
from dataclasses import dataclass, field
from itertools import pairwise
from statistics import median
from typing import TYPE_CHECKING, Any

from claimcheck.documents.dates import first_days
from claimcheck.documents.html import blocks_of
from claimcheck.documents.labels import name_speakers
from claimcheck.documents.walk import Box, Piece
from claimcheck.model import BlockKind, DateKind, Document, Named, Reason, Region, Unreadable

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from claimcheck.model import Dated, Snapshot

_MOST_PAGES = 3000
_MOST_CHARACTERS = 16 * 1024 * 1024
_LINE_HYPHEN = "\x02\ufffe\xad"  # what pdfium gives for a hyphen at a line's end
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_WIDE_GAP = 1.8  # times the type size: a gap in a line that wide is between columns
_PAGE_NUMBER = re.compile(
    r"\W*(?:(?:page|seite|p\.|стр\.|página|pagina)\s*)?(?:\d{1,4}|[ivxlc]{1,7})(?:\s*(?:of|von|de|/|из)\s*\d{1,4})?\W*",
    re.IGNORECASE,
)
_NOTE_MARK = re.compile(r"(?:\d{1,3}|[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}|[*†‡§])\s?\S")
_DIGITS = re.compile(r"\d+")
_ENDS = re.compile(r"[.!?:;…][\"”’'»)\]]*$")


@dataclass(slots=True)
class _Line:
    """A run of text on one line, without a column gap: its text, place (points from the lower left) and type size."""

    text: str
    left: float
    right: float
    bottom: float
    top: float
    size: float


@dataclass(slots=True)
class _Paper:
    """One page's lines, in reading order, and those that stand outside the running text."""

    number: int
    body: list[_Line] = field(default_factory=list)
    notes: list[_Line] = field(default_factory=list)
    heads: list[_Line] = field(default_factory=list)
    gaps: set[int] = field(default_factory=set)


def read_pdf(snapshot: Snapshot) -> Document | Unreadable:
    """Return the PDF of `snapshot` in reading order; or that it is encrypted, scanned, broken or too large."""
    pdfium = _pdfium()
    try:
        pdf = pdfium.PdfDocument(snapshot.body)
    except pdfium.PdfiumError as error:
        return _unopened(str(error), snapshot)
    try:
        return _read(pdf, snapshot)
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


def _read(pdf: Any, snapshot: Snapshot) -> Document | Unreadable:
    count = len(pdf)
    if count > _MOST_PAGES:
        return Unreadable(Reason.TOO_LARGE, f"{count} pages; the limit is {_MOST_PAGES}", snapshot.provenance)
    papers = [_Paper(number + 1, _lines(pdf, number)) for number in range(count)]
    if not any(paper.body for paper in papers):
        return Unreadable(
            Reason.SCAN, f"{count} pages of pictures, no text: run OCR over it first", snapshot.provenance
        )
    _set_apart(papers)
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
    )


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


# --------------------------------------------------------------------------- characters to lines


@dataclass(slots=True)
class _Glyph:
    letter: str
    left: float
    right: float
    bottom: float
    top: float
    size: float


def _lines(pdf: Any, number: int) -> list[_Line]:
    """Return a page's lines in reading order; a page that can't be opened has none."""
    page = pdf[number]
    try:
        glyphs = _glyphs(page)
    finally:
        page.close()
    return _in_columns(list(_runs(glyphs)))


def _glyphs(page: Any) -> list[_Glyph | None]:
    """Return the page's characters in the order they were written; None where pdfium sees a line's end."""
    raw = _pdfium().raw
    textpage = page.get_textpage()
    try:
        left, right, bottom, top = (ctypes.c_double() for _ in range(4))
        found: list[_Glyph | None] = []
        for at in range(min(textpage.count_chars(), _MOST_CHARACTERS)):
            code = raw.FPDFText_GetUnicode(textpage, at)
            if code in (10, 13) or code == 0:
                found.append(None)
                continue
            raw.FPDFText_GetCharBox(textpage, at, left, right, bottom, top)
            letter = "\ufffd" if 0xD800 <= code <= 0xDFFF else chr(code)
            size = raw.FPDFText_GetFontSize(textpage, at)
            found.append(_Glyph(letter, left.value, right.value, bottom.value, top.value, size))
        return found
    finally:
        textpage.close()


def _runs(glyphs: Sequence[_Glyph | None]) -> Iterator[_Line]:
    """Yield the lines that `glyphs` make up, cut at line ends, at jumps and at gaps as wide as between columns."""
    run: list[_Glyph] = []
    for glyph in glyphs:
        if glyph is None or (run and _jumps(run, glyph)):
            if run:
                yield from _line(run)
            run = []
        if glyph is not None:
            run.append(glyph)
    if run:
        yield from _line(run)


def _jumps(run: list[_Glyph], glyph: _Glyph) -> bool:
    if glyph.letter.isspace():
        return False
    last = next((other for other in reversed(run) if not other.letter.isspace()), None)
    if last is None:
        return False
    size = max(last.top - last.bottom, glyph.top - glyph.bottom, 1.0)
    apart = glyph.bottom > last.top + size * 0.3 or glyph.top < last.bottom - size * 0.3
    return apart or glyph.left - last.right > size * _WIDE_GAP or glyph.right < last.left - size * 2


def _line(run: list[_Glyph]) -> Iterator[_Line]:
    inked = [glyph for glyph in run if not glyph.letter.isspace()]
    if not inked:
        return
    height = max(glyph.top - glyph.bottom for glyph in inked)
    base = median(glyph.bottom for glyph in inked)
    tallest = max(glyph.size for glyph in inked)
    letters = [_raised(glyph, base, height, tallest) for glyph in run]
    text = " ".join("".join(letters).split())
    if text and text[-1] in _LINE_HYPHEN:
        text = text[:-1] + "-"
    text = re.sub(f"[{_LINE_HYPHEN}\x00-\x1f]", "", text)
    if text:
        yield _Line(
            text,
            min(glyph.left for glyph in inked),
            max(glyph.right for glyph in inked),
            min(glyph.bottom for glyph in inked),
            max(glyph.top for glyph in inked),
            median(glyph.size for glyph in inked) or height,
        )


def _raised(glyph: _Glyph, base: float, height: float, tallest: float) -> str:
    """Return the character; a small digit above the line (a footnote's marker) as a superscript one."""
    if (
        glyph.letter.isdigit()
        and glyph.bottom > base + 0.15 * height
        and (glyph.size < 0.85 * tallest or glyph.top - glyph.bottom < 0.6 * height)
    ):
        return glyph.letter.translate(_RAISED)
    return glyph.letter


# --------------------------------------------------------------------------- lines to columns


def _in_columns(lines: list[_Line]) -> list[_Line]:
    """Return `lines` in reading order: across the page's full-width lines, down each column between them."""
    gutter = _gutter(lines)
    if gutter is None:
        return sorted(lines, key=lambda line: (-round(line.bottom / 3), line.left))
    ordered: list[_Line] = []
    band: list[_Line] = []
    for line in sorted(lines, key=lambda line: -line.top):
        if line.left < gutter - 2 and line.right > gutter + 2:
            ordered += _columns(band, gutter)
            ordered.append(line)
            band = []
        else:
            band.append(line)
    return ordered + _columns(band, gutter)


def _columns(band: list[_Line], gutter: float) -> list[_Line]:
    left = [line for line in band if line.right <= gutter + 2]
    right = [line for line in band if line.right > gutter + 2]
    return _in_columns(left) + _in_columns(right)


def _gutter(lines: list[_Line]) -> float | None:
    """Return the x at which a white strip parts the lines into two columns side by side, or None."""
    if len(lines) < 8:
        return None
    first, last = min(line.left for line in lines), max(line.right for line in lines)
    width = last - first
    starts = Counter(round(line.left) for line in lines if line.left > first + width * 0.2)
    best = None
    for start, count in starts.most_common(8):
        at = start - 1.0
        crossing = sum(line.left < at - 2 and line.right > at + 2 for line in lines)
        left = [line for line in lines if line.right <= at + 2]
        right = [line for line in lines if line.left >= at - 2]
        enough = min(len(left), len(right)) >= max(3, len(lines) * 0.15) and count >= 3
        if (
            enough
            and crossing <= len(lines) * 0.3
            and _side_by_side(left, right)
            and (best is None or crossing < best[0])
        ):
            best = (crossing, at)
    return best[1] if best else None


def _side_by_side(left: list[_Line], right: list[_Line]) -> bool:
    """Whether the two sets share enough height, and are prose: a table's columns hold short cells."""
    top, bottom = (
        min(max(line.top for line in side) for side in (left, right)),
        max(min(line.bottom for line in side) for side in (left, right)),
    )
    shared = top - bottom
    tall = max(max(line.top for line in side) - min(line.bottom for line in side) for side in (left, right))
    wordy = all(median(len(line.text) for line in side) >= 12 for side in (left, right))
    return shared > 0.3 * tall and wordy


# --------------------------------------------------------------------------- what is not running text


def _set_apart(papers: list[_Paper]) -> None:
    """Move running heads, page numbers and footnotes out of each page's body."""
    often = Counter(key for paper in papers for key in {_head_key(line) for line in _edges(paper)})
    needed = 2 if len(papers) <= 4 else 3
    size = median([line.size for paper in papers for line in paper.body] or [10.0])
    for paper in papers:
        paper.heads = [
            line
            for line in _edges(paper)
            if (often[_head_key(line)] >= needed and len(line.text) < 120) or _PAGE_NUMBER.fullmatch(line.text)
        ]
        apart = {id(line) for line in paper.heads}
        paper.body = [line for line in paper.body if id(line) not in apart]
        _take_notes(paper, size)


def _edges(paper: _Paper) -> list[_Line]:
    """Return the lines nearest the paper's upper and lower edge: where running heads and page numbers stand."""
    by_height = sorted(paper.body, key=lambda line: -line.bottom)
    if len(by_height) < 4:
        return []
    heights = [line.bottom for line in by_height]
    upper = [line for line in by_height if line.bottom >= heights[0] - 14]
    lower = [line for line in by_height if line.bottom <= heights[-1] + 14]
    return [*upper[:4], *(line for line in lower[-4:] if line not in upper[:4])]


def _head_key(line: _Line) -> tuple[str, int]:
    return _DIGITS.sub("#", line.text.casefold()), round(line.bottom / 6)


def _take_notes(paper: _Paper, size: float) -> None:
    """Move the small type at the foot of each column, from its first numbered note on, into the notes."""
    body: list[_Line] = []
    notes: list[_Line] = []
    for column in _by_column(paper.body):
        start = len(column)
        while start > 0 and column[start - 1].size < size * 0.92:
            start -= 1
        while start < len(column) and not _NOTE_MARK.match(column[start].text):
            start += 1
        if start == 0:
            start = len(column)  # a whole column in small type is no footnote
        body += column[:start]
        notes += column[start:]
    paper.body, paper.notes = body, notes


def _by_column(lines: list[_Line]) -> list[list[_Line]]:
    """Return `lines`, in reading order, cut where they jump up the page: each part is one column."""
    columns: list[list[_Line]] = []
    for line in lines:
        if not columns or line.bottom > columns[-1][-1].top:
            columns.append([])
        columns[-1].append(line)
    return columns


# --------------------------------------------------------------------------- lines to paragraphs


def _pieces(papers: list[_Paper]) -> Iterator[tuple[int, Piece, Region]]:
    """Yield each paragraph with its page and region: the running text first, then notes, then running heads."""
    box = Box(None, "pdf", "", "", None, pieces=2)
    sizes = [line.size for paper in papers for line in paper.body]
    usual = median(sizes) if sizes else 10.0
    for paper in papers:
        for lines in _paragraphs(paper.body):
            large = median(line.size for line in lines) > usual * 1.15 and len(lines) <= 4
            kind = BlockKind.HEADING if large else BlockKind.PARAGRAPH
            yield paper.number, Piece(_joined(lines), kind, box), Region.BODY
    for paper in papers:
        for lines in _notes(paper.notes):
            yield paper.number, Piece(_joined(lines), BlockKind.PARAGRAPH, box), Region.BODY
    for paper in papers:
        for line in paper.heads:
            yield paper.number, Piece(line.text, BlockKind.PARAGRAPH, box), Region.NAVIGATION


def _paragraphs(lines: list[_Line]) -> Iterator[list[_Line]]:
    if not lines:
        return
    pitches = [above.bottom - below.bottom for above, below in pairwise(lines) if above.bottom > below.bottom]
    pitch = median(pitches) if pitches else 12.0
    paragraph = [lines[0]]
    for above, line in pairwise(lines):
        if _starts_anew(above, line, pitch, paragraph):
            yield paragraph
            paragraph = []
        paragraph.append(line)
    yield paragraph


def _starts_anew(above: _Line, line: _Line, pitch: float, paragraph: list[_Line]) -> bool:
    drop = above.bottom - line.bottom
    if drop < -2 or drop > pitch * 1.4 or abs(line.size - above.size) > 0.12 * max(line.size, above.size):
        return True
    indented = line.left - min(other.left for other in paragraph[-3:]) > line.size * 0.8
    return indented and bool(_ENDS.search(above.text))


def _notes(lines: list[_Line]) -> Iterator[list[_Line]]:
    note: list[_Line] = []
    for line in lines:
        if note and _NOTE_MARK.match(line.text):
            yield note
            note = []
        note.append(line)
    if note:
        yield note


def _joined(lines: list[_Line]) -> str:
    """Return the lines as one text; after a hyphen at a line's end stays a line feed, so either reading is open."""
    parts: list[str] = []
    for line in lines:
        if parts:
            parts.append("\n" if re.search(r"\w[-‐]$", parts[-1]) else " ")
        parts.append(line.text)
    return "".join(parts)
