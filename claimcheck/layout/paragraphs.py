"""A column's lines to paragraphs."""

from __future__ import annotations

import re
from itertools import pairwise
from statistics import median
from typing import TYPE_CHECKING

from claimcheck.layout.margins import NOTE_MARK

if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.layout.lines import Line

_COLUMN_INDENT = 40.0  # points by which lines of one column may start apart
_ENDS = re.compile(r"[.!?:;…][\"”’'»)\]]*$")


def paragraphs(lines: list[Line]) -> Iterator[list[Line]]:
    """Yield the lines of each paragraph."""
    if not lines:
        return
    pitch = median(_pitches(lines))
    paragraph = [lines[0]]
    for above, line in pairwise(lines):
        if _starts_anew(above, line, pitch, paragraph):
            yield paragraph
            paragraph = []
        paragraph.append(line)
    yield paragraph


def _pitches(lines: list[Line]) -> list[float]:
    """Return how far each line stands below the one above it, from the least on."""
    return sorted(above.bottom - below.bottom for above, below in pairwise(lines) if above.bottom > below.bottom) or [
        12.0
    ]


def _starts_anew(above: Line, line: Line, pitch: float, paragraph: list[Line]) -> bool:
    drop = above.bottom - line.bottom
    if drop < -2 or drop > pitch * 1.4 or _other_size(above, line):
        return True
    indented = line.left - min(other.left for other in paragraph[-3:]) > line.size * 0.8
    return indented and bool(_ENDS.search(above.text))


def _other_size(above: Line, line: Line) -> bool:
    return abs(line.size - above.size) > 0.12 * max(line.size, above.size)


def entries(lines: list[Line]) -> Iterator[list[Line]]:
    """Yield the lines of each entry of a reference list: parted by space, or all but the first line indented."""
    if not lines:
        return
    pitches = _pitches(lines)
    pitch = pitches[len(pitches) // 4]
    edge = max(line.right for line in lines)
    firsts = [(above, line) for above, line in pairwise(lines) if not is_indented(line, lines)]
    hanging = [pair for pair in firsts if is_indented(pair[0], lines)] or firsts
    spaced = sum(_is_apart(*pair, pitch) for pair in hanging) * 2 > len(hanging)
    entry = [lines[0]]
    for above, line in pairwise(lines):
        begins = not spaced and not is_indented(line, lines) and not _runs_full(above, lines, edge)
        if begins or _is_apart(above, line, pitch):
            yield entry
            entry = []
        entry.append(line)
    yield entry


def _is_apart(above: Line, line: Line, pitch: float) -> bool:
    drop = above.bottom - line.bottom
    return drop < -2 or drop > pitch * 1.3 or _other_size(above, line)


def is_indented(line: Line, lines: list[Line]) -> bool:
    """Return whether `line` begins right of the left edge of its column, to which `lines` belong among others."""
    left = min((other.left for other in lines if abs(other.left - line.left) < _COLUMN_INDENT), default=line.left)
    return line.left > left + line.size * 0.6


def _runs_full(above: Line, lines: list[Line], edge: float) -> bool:
    """Whether a line that is not indented fills its column, and ends no sentence: the next goes on with it."""
    full = above.right > edge - above.size * 3
    return full and not is_indented(above, lines) and not _ENDS.search(above.text)


def notes(lines: list[Line]) -> Iterator[list[Line]]:
    """Yield the lines of each footnote: from one mark to the next."""
    note: list[Line] = []
    for line in lines:
        if note and NOTE_MARK.match(line.text):
            yield note
            note = []
        note.append(line)
    if note:
        yield note
