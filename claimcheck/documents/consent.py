"""A page's request for consent to cookies: a banner in front of the page, or all there is.

The request is the largest box in which every line speaks of cookies, of a choice, or is a mere label. Where menus and
other text stand beside a box that is called a banner, it is one; where next to nothing does, the page is a wall.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from claimcheck.documents.site_talk import tells_when_or_who, told, weight, without_quotations
from claimcheck.documents.wall_words import CHOICE, COOKIES, PRICE
from claimcheck.model import BlockKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claimcheck.documents.walk import Box, Piece, Walked

_BANNER = re.compile(r"cookie|consent|gdpr|dsgvo|rodo|privacy|\bcmp|didomi|onetrust|usercentrics|sp_message|banner")
_DIALOGS = ("dialog", "alertdialog")
_NOTICE = 4  # characters
_LABEL = 60  # characters up to which a line in a request may be anything: a name, a button, a heading
_TELLS, _SHOWS = 60, 160  # characters told, and of any text, that make a page of what stands around a request
_PAGE = 6  # lines around a banner that make a page of them
_MOST = 4000  # lines of a page that are looked at


@dataclass(frozen=True, slots=True)
class Request:
    """The box that asks for consent, the words of its choice (empty: it has none), whether it is all of the page."""

    box: Box
    choice: str
    is_page: bool

    def holds(self, piece: Piece) -> bool:
        """Return whether `piece` is part of the request."""
        return self.box in piece.box.outward()


def request_in(walked: Walked, lines: Sequence[Piece]) -> Request | None:
    """Return where a page, whose `lines` these are apart from menus and footer, asks for consent; or None."""
    if len(lines) > _MOST:
        return None
    requests = [piece for piece in lines if asks(piece)]
    if not requests:
        return None
    asking = next(filter(_named, requests), requests[0])
    inside: dict[Box, list[Piece]] = {}
    for piece in lines:
        for box in piece.box.outward():
            inside.setdefault(box, []).append(piece)
    named = _named(asking)
    if named is not None and sum(named not in piece.box.outward() for piece in walked.pieces) >= _PAGE:
        return Request(named, "", is_page=False)
    box = _widest(asking, inside)
    choice = _choice(inside[box])
    if choice and _is_all(box, lines):
        return Request(box, choice, is_page=True)
    return Request(box, choice, is_page=False) if choice and len(inside[box]) < len(lines) else None


def _widest(asking: Piece, inside: dict[Box, list[Piece]]) -> Box:
    """Return the outermost box around `asking` that holds nothing but a request."""
    widest = asking.box
    for box in asking.box.outward():
        if not all(map(_belongs, inside[box])):
            break
        widest = box
    return widest


def _named(asking: Piece) -> Box | None:
    """Return the outermost box around `asking` that is called a banner, or is a dialog."""
    boxes = [box for box in asking.box.outward() if box.parent is not None]
    return next((box for box in reversed(boxes) if box.role in _DIALOGS or _BANNER.search(box.names)), None)


def _belongs(piece: Piece) -> bool:
    """Whether a line may be part of a request: on cookies, on what it costs to refuse, a label, or nothing told."""
    text = piece.text
    if weight(text) <= _LABEL or piece.linked * 2 > len(text):
        return True
    return asks(piece) or told(text) < _TELLS or (weight(text) <= 3 * _LABEL and PRICE.search(text) is not None)


def _is_all(box: Box, lines: Sequence[Piece]) -> bool:
    """Whether next to nothing is told outside of `box`."""
    outside = [piece for piece in lines if box not in piece.box.outward() and piece.linked * 2 <= len(piece.text)]
    shows = sum(weight(piece.text) for piece in outside)
    return shows < _SHOWS and sum(told(piece.text) for piece in outside) < _TELLS


def _choice(pieces: Sequence[Piece]) -> str:
    return next((piece.text for piece in pieces if weight(piece.text) <= 80 and CHOICE.search(piece.text)), "")


def asks(piece: Piece) -> bool:
    """Return whether a line speaks of cookies, and of no event."""
    if piece.kind is BlockKind.HEADING or len(piece.text) < _NOTICE or not COOKIES.search(piece.text):
        return False
    return COOKIES.search(without_quotations(piece.text)) is not None and not tells_when_or_who(piece.text)


def is_notice(piece: Piece) -> bool:
    """Return whether a line speaks of cookies and tells nothing else."""
    return asks(piece) and not told(piece.text)
