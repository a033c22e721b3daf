"""What stands on a PDF's pages outside the running text: running heads, page numbers, line numbers, footnotes."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from itertools import pairwise
from statistics import median
from typing import TYPE_CHECKING

from claimcheck.layout.lines import in_columns

if TYPE_CHECKING:
    from claimcheck.layout.lines import Line

_PAGE_NUMBER = re.compile(
    r"\W*(?:(?:page|seite|p\.|стр\.|página|pagina)\s*)?(?:\d{1,4}|[ivxlc]{1,7})(?:\s*(?:of|von|de|/|из)\s*\d{1,4})?\W*",
    re.IGNORECASE,
)
NOTE_MARK = re.compile(r"(?:\d{1,3}|[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}|[*†‡§])\s?\S")
_DIGITS = re.compile(r"\d+")
_LINE_NUMBER = re.compile(r"\d{1,3}")
_LEAST_NUMBERED = 3  # lines with a number before them, one more each, that make a numbered page


@dataclass(slots=True)
class Paper:
    """One page's lines: the running text in reading order, and what stands outside it."""

    number: int
    body: list[Line]
    notes: list[Line] = field(default_factory=list)
    heads: list[Line] = field(default_factory=list)


def set_apart(papers: list[Paper]) -> None:
    """Move line numbers, running heads, page numbers and footnotes out of each page's body, and put it in order."""
    for paper in papers:
        _take_line_numbers(paper)
    often = Counter(key for paper in papers for key in {_head_key(line) for line in _edges(paper)})
    needed = 2 if len(papers) <= 4 else 3
    size = median([line.size for paper in papers for line in paper.body] or [10.0])
    for paper in papers:
        heads = [
            line
            for line in _edges(paper)
            if (often[_head_key(line)] >= needed and len(line.text) < 120) or _PAGE_NUMBER.fullmatch(line.text)
        ]
        apart = {id(line) for line in heads}
        paper.heads += heads
        paper.body = in_columns([line for line in paper.body if id(line) not in apart])
        _take_notes(paper, size)


def _take_line_numbers(paper: Paper) -> None:
    """Move the column of numbers 1, 2, 3… that courts and drafts print before their lines into the heads."""
    numbers = [line for line in paper.body if _LINE_NUMBER.fullmatch(line.text)]
    margin = min((line.left for line in numbers), default=0.0)
    numbers = sorted((line for line in numbers if line.left - margin < line.size), key=lambda line: -line.bottom)
    others = [line.left for line in paper.body if not _LINE_NUMBER.fullmatch(line.text)]
    counted = all(int(below.text) - int(above.text) == 1 for above, below in pairwise(numbers))
    if counted and len(numbers) >= _LEAST_NUMBERED and others and max(line.right for line in numbers) <= min(others):
        paper.heads += numbers
        apart = {id(line) for line in numbers}
        paper.body = [line for line in paper.body if id(line) not in apart]


def _edges(paper: Paper) -> list[Line]:
    """Return the lines nearest the paper's upper and lower edge: where running heads and page numbers stand."""
    by_height = sorted(paper.body, key=lambda line: -line.bottom)
    if len(by_height) < 4:
        return []
    heights = [line.bottom for line in by_height]
    upper = [line for line in by_height if line.bottom >= heights[0] - 14]
    lower = [line for line in by_height if line.bottom <= heights[-1] + 14]
    return [*upper[:4], *(line for line in lower[-4:] if line not in upper[:4])]


def _head_key(line: Line) -> tuple[str, int]:
    return _DIGITS.sub("#", line.text.casefold()), round(line.bottom / 6)


def _take_notes(paper: Paper, size: float) -> None:
    """Move the small type at the foot of each column, from its first numbered note on, into the notes."""
    body: list[Line] = []
    notes: list[Line] = []
    for column in _by_column(paper.body):
        start = len(column)
        while start > 0 and column[start - 1].size < size * 0.92:
            start -= 1
        while start < len(column) and not NOTE_MARK.match(column[start].text):
            start += 1
        if start == 0:
            start = len(column)  # a whole column in small type is no footnote
        body += column[:start]
        notes += column[start:]
    paper.body, paper.notes = body, notes


def _by_column(lines: list[Line]) -> list[list[Line]]:
    """Return `lines`, in reading order, cut where they jump up the page: each part is one column."""
    columns: list[list[Line]] = []
    for line in lines:
        if not columns or line.bottom > columns[-1][-1].top:
            columns.append([])
        columns[-1].append(line)
    return columns
