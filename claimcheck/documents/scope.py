"""Which part of a page is the article: the box that holds most of its prose, with the headline above it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.documents.walk import added_up
from claimcheck.model import BlockKind, Region

if TYPE_CHECKING:
    from claimcheck.documents.walk import Box, Piece, Walked

_SHARE = 0.8  # of the page's prose that the article's box must hold
_PARAGRAPHS = ("p", "li", "blockquote", "pre", "dd")
_SENTENCE = 50  # characters
_LEAST = 400  # characters of prose below which a page has no telling shape


def article_scope(walked: Walked, regions: list[Region]) -> None:
    """Name as aside what stands before the headline or after the article, unless it may be the page's own text."""
    pieces = walked.pieces
    prose = _prose(pieces, regions)
    if prose[-1] < _LEAST:
        return
    scope = _scope(walked, prose)
    article = next((box for box in scope.outward() if box.tag in ("article", "main")), walked.boxes[0])
    first, last = _headline(pieces, regions, scope.first), scope.end - 1
    for at, piece in enumerate(pieces):
        if first <= at <= last or regions[at] is not Region.BODY:
            continue
        elsewhere = not article.first <= at < article.end
        if elsewhere or not (piece.is_prose or _is_listed(piece) or _is_sentence(piece)):
            regions[at] = Region.ASIDE


def _is_listed(piece: Piece) -> bool:
    """Whether it is an item of a list that leads nowhere: an article's ingredients, not a page's links."""
    return piece.kind is BlockKind.ITEM and not piece.links


def _is_sentence(piece: Piece) -> bool:
    """Whether it is a whole, if short, sentence without links."""
    return not piece.links and len(piece.text) >= _SENTENCE and piece.text.endswith((".", "?", "!"))


def _prose(pieces: list[Piece], regions: list[Region]) -> list[int]:
    """Return how much prose that may be the article's stands before each piece, and in all."""
    return added_up(
        [
            len(piece.text) if region in (Region.BODY, Region.TABLE) and piece.is_prose else 0
            for piece, region in zip(pieces, regions, strict=True)
        ]
    )


def _scope(walked: Walked, prose: list[int]) -> Box:
    """Return the innermost box that holds nearly all of the prose."""
    enough = prose[-1] * _SHARE
    scope = [box for box in walked.boxes if prose[box.end] - prose[box.first] >= enough][-1]
    return next(box for box in scope.outward() if box.parent is None or _holds_several(box))


def _holds_several(box: Box) -> bool:
    """Whether a box is more than one paragraph: a page of one long paragraph and many short ones is all of them."""
    return box.tag not in _PARAGRAPHS and box.pieces > 1


def _headline(pieces: list[Piece], regions: list[Region], first: int) -> int:
    """Return the piece with which the article begins whose box begins with the `first`: its headline, if it has one."""
    heads = [at for at in range(first + 1) if pieces[at].box.tag == "h1" and regions[at] is Region.BODY]
    if heads:
        return heads[-1]
    while first > 0 and pieces[first - 1].kind is BlockKind.HEADING and regions[first - 1] is Region.BODY:
        first -= 1
    return first
