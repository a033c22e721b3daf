"""`inspect` for people: the page's own data, then its text block by block, each with its region."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from rich.text import Text

from claimcheck.model import BlockKind, DateKind, Document, Unavailable, Unreadable
from claimcheck.reports.layout import PLAIN, QUIET, STRONG, Sheet
from claimcheck.reports.lines import (
    counted,
    joined,
    period_words,
    provenance_words,
    shown,
    shown_exactly,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claimcheck.model import Block, Dated, Named, Reading
    from claimcheck.reports.style import Style

_WIDEST_REGION = 12


def render(readings: Sequence[tuple[str, Reading]], style: Style) -> str:
    """Return each source with all that was read of it, or why it was not."""
    sheet = Sheet(style)
    for source, reading in readings:
        if sheet.lines:
            sheet.blank()
        sheet.paragraph(Text(shown_exactly(source), STRONG))
        _add_reading(sheet, reading)
    return sheet.rendered()


def _add_reading(sheet: Sheet, reading: Reading) -> None:
    match reading:
        case Document():
            _add_document(sheet, reading)
        case Unreadable():
            sheet.row("not read", Text(f"{shown(reading.detail)} ({reading.reason})"), label_width=10)
            sheet.row("where", Text(provenance_words(reading.provenance)), label_width=10)
        case Unavailable():
            sheet.row("not got", Text(f"{shown(reading.detail)} ({reading.reason})"), label_width=10)
            sheet.row("where", Text(f"{shown_exactly(reading.url)} ({reading.place})"), label_width=10)
        case _:
            assert_never(reading)


def _add_document(sheet: Sheet, document: Document) -> None:
    rows = {
        "title": shown(document.title or ""),
        "where": provenance_words(document.provenance),
        "dates": joined(_dated_words(found, document) for found in document.dates) or "none found",
        "names": joined(_named_words(found) for found in document.names),
        "form": _form_words(document),
        "part": f"{shown(document.doubt.detail)} ({document.doubt.reason})" if document.doubt else "",
        "note": _stand_in_words(document),
    }
    for label, words in rows.items():
        if words:
            sheet.row(label, Text(words))
    for block in document.blocks:
        _add_block(sheet, block, document.text)


def _dated_words(found: Dated, document: Document) -> str:
    several = sum(other.kind is DateKind.PUBLISHED for other in document.dates) > 1
    chosen = ", chosen" if several and found is document.published else ""
    written = f": “{shown(found.written)}”" if found.written else ""
    return f"{found.kind} {period_words(found.value)}{chosen} ({shown(found.found_in)}{written})"


def _named_words(found: Named) -> str:
    return f"{shown(found.role)} {shown(found.value)} ({shown(found.found_in)})"


def _form_words(document: Document) -> str:
    return joined(
        (
            shown_exactly(document.media_type),
            shown_exactly(document.encoding or ""),
            f"language {shown_exactly(document.language)}" if document.language else "",
            counted(len(document.blocks), "block"),
        )
    )


def _stand_in_words(document: Document) -> str:
    if not document.is_stand_in:
        return ""
    return "a stand-in page written for an offline demonstration, not the publisher's page"


def _add_block(sheet: Sheet, block: Block, text: str) -> None:
    line = Text()
    if block.page is not None:
        line.append(f"p. {block.page}  ", QUIET)
    words = block.span.of(text)
    if block.speaker and not words.startswith(block.speaker):
        line.append(f"{shown(block.speaker)}: ", QUIET)
    line.append(shown(words), STRONG if block.kind is BlockKind.HEADING else PLAIN)
    sheet.row(block.region.value, line, label_width=_WIDEST_REGION)
