"""Which tables hold data, and which only lay out a page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.model import BlockKind

if TYPE_CHECKING:
    from claimcheck.documents.walk import Box, Walked

_LONGEST_CELL = 300  # characters; a longer one is prose laid out in a table
_LEAST_ROWS = 2


def data_tables(walked: Walked) -> set[Box]:
    """Return the tables that hold data: rows of several short cells, most of them figures, and no table inside."""
    if not any(box.tag == "table" for box in walked.boxes):
        return set()
    table_of: dict[Box, Box] = {}
    nested: set[Box] = set()
    rows: dict[Box, list[int]] = {}
    for box in walked.boxes:
        outer = table_of.get(box.parent) if box.parent else None
        if box.tag == "table":
            if outer:
                nested.add(outer)
            rows[box] = []
            table_of[box] = box
        elif outer:
            table_of[box] = outer
            if box.tag == "tr":
                rows[outer].append(0)
            elif box.tag in ("td", "th") and rows[outer]:
                rows[outer][-1] += 1
    figures = _figures(walked, table_of)
    return {
        table
        for table, counts in rows.items()
        if table not in nested
        and table.role not in ("presentation", "none")
        and sum(count > 1 for count in counts) >= _LEAST_ROWS
        and table in figures
    }


def _figures(walked: Walked, table_of: dict[Box, Box]) -> set[Box]:
    """Return the tables whose cells are short, and at least half of them figures."""
    cells: dict[Box, list[bool]] = {}
    long: set[Box] = set()
    for piece in walked.pieces:
        table = table_of.get(piece.box)
        if table is None or piece.kind is not BlockKind.CELL:
            continue
        cells.setdefault(table, []).append(sum(map(str.isdigit, piece.text)) * 3 >= len(piece.text))
        if len(piece.text) > _LONGEST_CELL:
            long.add(table)
    return {table for table, numeric in cells.items() if table not in long and sum(numeric) * 2 >= len(numeric)}
