"""A document written down as JSON, and read back: for the disk, which is not trusted, and from process to process.

JSON, not pickle: it can only ever become a document. It takes less time, too, for a document is many small objects.
"""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING, Any

from claimcheck.model import Block, BlockKind, Dated, DateKind, Document, Doubt, Named, Period, Reason, Region, Span

if TYPE_CHECKING:
    from claimcheck.model import Snapshot

_MALFORMED = (ValueError, TypeError, LookupError, AttributeError, OverflowError, RecursionError)
_TOLD = ("title", "language", "encoding", "generator")

# Each block is a row, its enumerations by their place in these.
_BLOCK_KINDS = tuple(BlockKind)
_REGIONS = tuple(Region)


def to_json(document: Document) -> bytes:
    """Return `document`, but for its provenance, written down."""
    written = {
        "text": document.text,
        "blocks": list(map(_block_row, document.blocks)),
        "names": [(named.value, named.role, named.found_in) for named in document.names],
        "dates": list(map(_date_row, document.dates)),
        "media_type": document.media_type,
        "told": [getattr(document, name) for name in _TOLD],
        "doubt": (document.doubt.reason.value, document.doubt.detail) if document.doubt else None,
    }
    return json.dumps(written, separators=(",", ":")).encode()


def from_json(written: bytes, snapshot: Snapshot) -> Document | None:
    """Return the document that was written down, as read of `snapshot`; None where it is none."""
    try:
        told = json.loads(written)
        text = _text(told["text"])
        return Document(
            provenance=snapshot.provenance,
            text=text,
            blocks=tuple(_block(row, len(text)) for row in told["blocks"]),
            names=tuple(Named(_text(value), _text(role), _text(place)) for value, role, place in told["names"]),
            dates=tuple(map(_dated, told["dates"])),
            media_type=_text(told["media_type"]),
            doubt=_doubt(told["doubt"]),
            **dict(zip(_TOLD, map(_text_or_none, told["told"]), strict=True)),
        )
    except _MALFORMED:
        return None


def _block_row(block: Block) -> tuple[int | str | None, ...]:
    kind, region = _BLOCK_KINDS.index(block.kind), _REGIONS.index(block.region)
    return kind, region, block.span.start, block.span.end, block.page, block.speaker


def _block(row: list[Any], length: int) -> Block:
    kind, region, start, end, page, speaker = row
    if kind < 0 or region < 0 or (page or 0) < 0 or not 0 <= start <= end <= length:
        raise ValueError(row)
    span = Span(_whole(start), _whole(end))
    return Block(
        _BLOCK_KINDS[kind], _REGIONS[region], span, None if page is None else _whole(page), _text_or_none(speaker)
    )


def _date_row(found: Dated) -> tuple[str | bool, ...]:
    days, told = found.value, (found.kind.value, found.found_in, found.is_outright, found.written)
    return days.first.isoformat(), days.last.isoformat(), days.approximate, *told


def _dated(row: list[Any]) -> Dated:
    first, last, approximate, kind, place, outright, words = row
    days = Period(date.fromisoformat(first), date.fromisoformat(last), approximate is True)
    if days.first > days.last:
        raise ValueError(row)
    return Dated(days, DateKind(kind), _text(place), outright is True, _text(words))


def _doubt(row: list[Any] | None) -> Doubt | None:
    if row is None:
        return None
    reason, detail = row
    return Doubt(Reason(reason), _text(detail))


def _whole(value: object) -> int:
    if type(value) is not int:
        raise TypeError(value)
    return value


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(value)
    return value


def _text_or_none(value: object) -> str | None:
    return None if value is None else _text(value)
