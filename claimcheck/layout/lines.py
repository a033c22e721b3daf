"""The characters of a PDF's page, with their places, to lines, and the lines to reading order, column by column."""

from __future__ import annotations

import ctypes
import re
from collections import Counter
from dataclasses import dataclass
from statistics import median
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_MOST_CHARACTERS = 1024 * 1024  # of one page
_LINE_HYPHEN = "\x02\ufffe\xad"  # what pdfium gives for a hyphen at a line's end
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_WIDE_GAP = 1.8  # times the type size: a gap in a line that wide is between columns
_LOOK_BACK = 20  # characters of a run that say how tall its type is
_NEAR = 4.0  # points by which the lines of one column may start apart


@dataclass(slots=True)
class Line:
    """A run of text on one line, without a column gap: its text, place (points from the lower left) and type size.

    `bottom` is the line's base, on which letters stand; what hangs below it does not count.
    """

    text: str
    left: float
    right: float
    bottom: float
    top: float
    size: float


@dataclass(slots=True)
class _Glyph:
    letter: str
    left: float
    right: float
    bottom: float
    top: float
    size: float


def lines_of(pdfium: Any, pdf: Any, number: int) -> list[Line]:
    """Return the lines of page `number` (from 0) of an open PDF, in no order yet. Raises PdfiumError."""
    page = pdf[number]
    try:
        return list(_runs(_glyphs(pdfium.raw, page)))
    finally:
        page.close()


def _glyphs(raw: Any, page: Any) -> list[_Glyph | None]:
    """Return the page's characters in the order they were written; None where pdfium sees a line's end."""
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


def _runs(glyphs: Sequence[_Glyph | None]) -> Iterator[Line]:
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
    """Whether `glyph` stands on another line than `run`, or beyond a gap; quotation marks hang on any line."""
    if glyph.letter.isspace() or _is_beside(run[-1], glyph):
        return False
    inked = [other for other in run[-_LOOK_BACK:] if not other.letter.isspace()]
    if not inked:
        return False
    size = max(*(other.top - other.bottom for other in (*inked, glyph)), 1.0)
    last = inked[-1]
    if glyph.left - last.right > size * _WIDE_GAP or glyph.right < last.left - size * 2:
        return True
    letter = next((other for other in reversed(inked) if other.letter.isalnum()), None)
    if letter is None or not glyph.letter.isalnum():
        return False
    return glyph.bottom > letter.top + size * 0.3 or glyph.top < letter.bottom - size * 0.3


def _is_beside(before: _Glyph, glyph: _Glyph) -> bool:
    """Whether `glyph` follows closely on the same base, as most do."""
    height = before.top - before.bottom
    return abs(glyph.left - before.right) < height / 3 and abs(glyph.bottom - before.bottom) < height / 3


def _line(run: list[_Glyph]) -> Iterator[Line]:
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
        yield Line(
            text,
            min(glyph.left for glyph in inked),
            max(glyph.right for glyph in inked),
            base,
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


def in_columns(lines: list[Line]) -> list[Line]:
    """Return `lines` in reading order: across the page's full-width lines, down each column between them."""
    gutter = _gutter(lines)
    if gutter is None:
        return _row_by_row(lines)
    ordered: list[Line] = []
    band: list[Line] = []
    for line in sorted(lines, key=lambda line: -line.bottom):
        if line.left < gutter - 2 and line.right > gutter + 2:
            ordered += _columns(band, gutter)
            ordered.append(line)
            band = []
        else:
            band.append(line)
    return ordered + _columns(band, gutter)


def _row_by_row(lines: list[Line]) -> list[Line]:
    """Return `lines` from the top down; those on one base from left to right."""
    rows: list[list[Line]] = []
    for line in sorted(lines, key=lambda line: -line.bottom):
        if rows and rows[-1][0].bottom - line.bottom < 0.4 * line.size:
            rows[-1].append(line)
        else:
            rows.append([line])
    return [line for row in rows for line in sorted(row, key=lambda line: line.left)]


def _columns(band: list[Line], gutter: float) -> list[Line]:
    left = [line for line in band if line.right <= gutter + 2]
    right = [line for line in band if line.right > gutter + 2]
    return in_columns(left) + in_columns(right)


def _gutter(lines: list[Line]) -> float | None:
    """Return the x at which a white strip parts the lines into two columns side by side, or None."""
    if len(lines) < 6:
        return None
    best: tuple[int, float] | None = None
    for at in _column_starts(lines):
        crossing = sum(line.left < at - 2 and line.right > at + 2 for line in lines)
        left = [line for line in lines if line.right <= at + 2]
        right = [line for line in lines if line.left >= at - 2]
        enough = min(len(left), len(right)) >= max(3, len(lines) * 0.15) and crossing <= len(lines) * 0.3
        if enough and _side_by_side(left, right) and (best is None or crossing < best[0]):
            best = (crossing, at)
    return best[1] if best else None


def _column_starts(lines: list[Line]) -> Iterator[float]:
    """Yield where, right of the page's left edge, three lines or more start: a column may."""
    first, last = min(line.left for line in lines), max(line.right for line in lines)
    lefts = sorted(line.left for line in lines if line.left > first + (last - first) * 0.2)
    often = Counter(round(left) for left in lefts)
    for start, _ in often.most_common(8):
        near = [left for left in lefts if abs(left - start) <= _NEAR]
        if len(near) >= 3:
            yield near[0] - 1


def _side_by_side(left: list[Line], right: list[Line]) -> bool:
    """Whether the two sets share enough height, and are prose: a table's columns hold short cells."""
    top, bottom = (
        min(max(line.top for line in side) for side in (left, right)),
        max(min(line.bottom for line in side) for side in (left, right)),
    )
    shared = top - bottom
    tall = max(max(line.top for line in side) - min(line.bottom for line in side) for side in (left, right))
    wordy = all(median(len(line.text) for line in side) >= 12 for side in (left, right))
    return shared > 0.3 * tall and wordy
