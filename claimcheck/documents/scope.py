"""Which part of a page is the article: the box that holds most of its prose, with the headline above it."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

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
    if prose[walked.boxes[0]] < _LEAST:
        return
    scope = _scope(walked, prose)
    article = next((box for box in scope.outward() if box.tag in ("article", "main")), None)
    inside = [at for at, piece in enumerate(pieces) if scope in piece.box.outward()]
    first, last = _first_and_last(pieces, regions, inside)
    for at, piece in enumerate(pieces):
        if first <= at <= last or regions[at] is not Region.BODY:
            continue
        elsewhere = article is not None and article not in piece.box.outward()
        if elsewhere or not (piece.is_prose or _is_listed(piece) or _is_sentence(piece)):
            regions[at] = Region.ASIDE


def _is_listed(piece: Piece) -> bool:
    """Whether it is an item of a list that leads nowhere: an article's ingredients, not a page's links."""
    return piece.kind is BlockKind.ITEM and not piece.links


def _is_sentence(piece: Piece) -> bool:
    """Whether it is a whole, if short, sentence without links."""
    return not piece.links and len(piece.text) >= _SENTENCE and piece.text.endswith((".", "?", "!"))


def _prose(pieces: list[Piece], regions: list[Region]) -> Counter[Box]:
    """Return how much prose that may be the article's each box holds."""
    prose: Counter[Box] = Counter()
    for piece, region in zip(pieces, regions, strict=True):
        if region in (Region.BODY, Region.TABLE) and piece.is_prose:
            prose[piece.box] += len(piece.text)
    return _added_up(prose)


def _added_up(own: Counter[Box]) -> Counter[Box]:
    total: Counter[Box] = Counter()
    for box, size in own.items():
        for outer in box.outward():
            total[outer] += size
    return total


def _scope(walked: Walked, prose: Counter[Box]) -> Box:
    """Return the innermost box that holds nearly all of the prose."""
    enough = prose[walked.boxes[0]] * _SHARE
    scope = [box for box in walked.boxes if prose[box] >= enough][-1]
    return next(box for box in scope.outward() if box.parent is None or _holds_several(box))


def _holds_several(box: Box) -> bool:
    """Whether a box is more than one paragraph: a page of one long paragraph and many short ones is all of them."""
    return box.tag not in _PARAGRAPHS and box.pieces > 1


def _first_and_last(pieces: list[Piece], regions: list[Region], inside: list[int]) -> tuple[int, int]:
    """Return the article's first piece, its headline where there is one, and its last."""
    first, last = inside[0], inside[-1]
    heads = [at for at in range(first + 1) if pieces[at].box.tag == "h1" and regions[at] is Region.BODY]
    if heads:
        return heads[-1], last
    while first > 0 and pieces[first - 1].kind is BlockKind.HEADING and regions[first - 1] is Region.BODY:
        first -= 1
    return first, last
