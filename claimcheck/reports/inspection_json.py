"""`inspect --format json`: a list with one object for each source; its names are a contract."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from claimcheck.model import Document, Unavailable, Unreadable
from claimcheck.reports import json_values as values

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claimcheck.model import Block, Dated, Provenance, Reading
    from claimcheck.reports.style import Style

_UNREAD: dict[str, object] = {
    "title": None,
    "published": None,
    "dates": [],
    "authors": [],
    "names": [],
    "language": None,
    "encoding": None,
    "media_type": None,
    "generator": None,
    "blocks": [],
}


def render(readings: Sequence[tuple[str, Reading]], style: Style) -> str:  # noqa: ARG001 JSON knows no width and no colour
    """Return each source with all that was read of it, or why it was not."""
    return values.dumped([_reading(source, reading) for source, reading in readings])


def _reading(source: str, reading: Reading) -> dict[str, object]:
    match reading:
        case Document():
            doubt = reading.doubt
            told = _told(source, doubt.reason if doubt else None, doubt.detail if doubt else None, reading.provenance)
            return {**told, **_document(reading)}
        case Unreadable():
            told = _told(source, reading.reason, reading.detail, reading.provenance)
            return {**told, **_UNREAD, "generator": reading.generator}
        case Unavailable():
            return {**_told(source, reading.reason, reading.detail, None), **_UNREAD}
        case _:
            assert_never(reading)


def _told(source: str, reason: str | None, detail: str | None, got: Provenance | None) -> dict[str, object]:
    return {
        "source": source,
        "readable": reason is None,
        "reason": reason,
        "detail": detail,
        "provenance": None if got is None else values.provenance(got),
    }


def _document(document: Document) -> dict[str, object]:
    return {
        "title": document.title,
        "published": None if document.published is None else _dated(document.published),
        "dates": [{**_dated(found), "kind": found.kind} for found in document.dates],
        "authors": [name.value for name in document.names if name.role == "author"],
        "names": [{"value": name.value, "role": name.role, "found_in": name.found_in} for name in document.names],
        "language": document.language,
        "encoding": document.encoding,
        "media_type": document.media_type,
        "generator": document.generator,
        "blocks": [_block(block, document.text) for block in document.blocks],
    }


def _dated(found: Dated) -> dict[str, object]:
    return {"value": values.period(found.value), "found_in": found.found_in, "written": found.written or None}


def _block(block: Block, text: str) -> dict[str, object]:
    return {
        "region": block.region,
        "text": block.span.of(text),
        "kind": block.kind,
        "speaker": block.speaker,
        "page": block.page,
    }
