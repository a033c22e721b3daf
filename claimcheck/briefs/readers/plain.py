"""Plain text: paragraphs between blank lines, their hard-wrapped lines joined; indented ones are block quotations."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claimcheck.briefs.brief import Brief, PartKind
from claimcheck.briefs.readers.prose import Prose

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from claimcheck.briefs.brief import Part

_ITEM = re.compile(r"(?:[-*•–]|\(?(?:\d{1,3}|[a-z])[.)]|\[\d{1,3}\])\s+")
_RULE = re.compile(r"[-=_*~#\s]+")
_UNDERLINE = re.compile(r"(?:={3,}|-{3,})\s*")
_HYPHEN = re.compile(r"[^\W\d_][-‐\u00ad]$")
_LONGEST_HEADING = 100
_QUOTE_INDENT = 4

Line = tuple[int, str]
"""A line's number and its text."""


def read_plain(path: Path, text: str) -> Brief:
    """Return the plain `text` of the file `path` as a brief."""
    parts = []
    for lines in _blocks(text):
        for group in _items(lines):
            part = _part(str(path), group)
            if part:
                parts.append(part)
    return Brief(path, tuple(parts))


def _blocks(text: str) -> Iterator[list[Line]]:
    """Yield the lines between blank ones (a form feed is a page's end, and blank)."""
    block: list[Line] = []
    for number, line in enumerate(re.split(r"\r\n|\r|\n", text), start=1):
        if line.strip():
            block.append((number, line.replace("\f", " ").expandtabs(4)))
        elif block:
            yield block
            block = []
    if block:
        yield block


def _items(lines: list[Line]) -> Iterator[list[Line]]:
    """Yield the lines of each list item, where all of a block is a list; else the block."""
    if sum(bool(_ITEM.match(line.lstrip())) for _, line in lines) < 2 or not _ITEM.match(lines[0][1].lstrip()):
        yield lines
        return
    item: list[Line] = []
    for number, line in lines:
        if item and _ITEM.match(line.lstrip()):
            yield item
            item = []
        item.append((number, line))
    yield item


def _part(file: str, lines: Sequence[Line]) -> Part | None:
    underlined = len(lines) == 2 and bool(_UNDERLINE.fullmatch(lines[1][1]))
    if underlined:
        lines = lines[:1]
    if all(_RULE.fullmatch(line) for _, line in lines):
        return None
    prose = Prose(file)
    marker = _ITEM.match(lines[0][1].lstrip())
    broken = False
    for index, (number, line) in enumerate(lines):
        start = len(line) - len(line.lstrip())
        if index == 0 and marker and marker[0].lstrip()[0] in "-*•–":
            start += marker.end()
        shown = line[start:].rstrip()
        if index and not (broken and shown[:1].islower()):
            prose.add(" ", number, start)
        broken = bool(_HYPHEN.search(shown)) and _goes_on(lines, index)
        prose.add(shown[:-1] if broken else shown, number, start + 1)
    kind = PartKind.HEADING if underlined else _kind(lines, item=bool(marker))
    return prose.part(kind, level=1 if kind is PartKind.HEADING else 0)


def _goes_on(lines: Sequence[Line], index: int) -> bool:
    """Whether the line after `index` begins with the second half of a word."""
    return index + 1 < len(lines) and lines[index + 1][1].lstrip()[:1].islower()


def _kind(lines: Sequence[Line], *, item: bool) -> PartKind:
    if item:
        return PartKind.ITEM
    if all(line.startswith(" " * _QUOTE_INDENT) or line.lstrip().startswith(">") for _, line in lines):
        return PartKind.QUOTE
    only = lines[0][1].strip()
    short = len(lines) == 1 and len(only) <= _LONGEST_HEADING
    return PartKind.HEADING if short and only[-1].isalnum() and only[0].isupper() else PartKind.PARAGRAPH
