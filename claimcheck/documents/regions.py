"""Where on a page a piece stands: named only where markup, wording or shape says so; what is unknown is body.

Four kinds of evidence, each in its own table or function: what an element and its class say it is; what a line says of
itself ("Read also:"); a run of links; and the place of a piece before or after the box that holds the article.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from claimcheck.documents.region_signs import BY_ROLE, BY_TAG, CAPTIONS, COMMENTS, LINES, NAMES, ROWS
from claimcheck.documents.scope import article_scope
from claimcheck.documents.tables import data_tables
from claimcheck.documents.walk import added_up
from claimcheck.model import BlockKind, Region

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from claimcheck.documents.walk import Box, Piece, Walked

# What holds the page, whatever else its class says ("single has-sidebar comments-open").
_NEVER_CLAIMED = frozenset(("html", "body", "main", "header", "h1", "tbody", "tr"))
_ABOUT = ("has-", "no-", "with-", "without-", "is-", "js-", "hide-", "show-")  # of the element, not what it is
_WORDS = re.compile(r"[a-z]+")

_MAY_HOLD_MORE = (
    None,
    Region.ASIDE,
)  # a mere aside gives way to what says more of itself; other names hold inside, too

_CAN_TEASE = (BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.QUOTE)
_LONGEST_LINE = 120  # characters of a line that can say what it is
_LEAST_REST = 250  # characters of prose outside the comments that make a page, however short
_MOST_PROSE = 0.35  # of a page's prose that may stand in what is not the page
_LEAST_LINKED = 0.1  # of a teaser's text that is link
_OUTSIDE = (Region.NAVIGATION, Region.FOOTER, Region.COMMENTS, Region.RELATED, Region.ASIDE)


def name_regions(walked: Walked) -> list[Region]:
    """Return the region of each piece of `walked`, in their order."""
    sums = _Sums.of(walked.pieces)
    headline = _headline_boxes(walked)
    claimed: dict[Box | None, Region | None] = {None: None}
    for box in walked.boxes:
        outer = claimed[box.parent]
        claimed[box] = (_claim(box, sums, headline) or outer) if outer in _MAY_HOLD_MORE else outer
    tables = data_tables(walked)
    regions = [_by_box(piece, claimed[piece.box], tables) for piece in walked.pieces]
    _name_by_line(walked.pieces, regions)
    article_scope(walked, regions)
    _name_headings(walked.pieces, regions)
    return regions


class _Sums(NamedTuple):
    """What a page's pieces add up to, before each of them: characters, those in links, links, characters of prose."""

    chars: list[int]
    linked: list[int]
    links: list[int]
    prose: list[int]

    @classmethod
    def of(cls, pieces: Sequence[Piece]) -> _Sums:
        return cls(
            added_up([0 if piece.kind is BlockKind.ALT else len(piece.text) for piece in pieces]),
            added_up([piece.linked for piece in pieces]),
            added_up([piece.links for piece in pieces]),
            added_up([len(piece.text) if piece.is_prose else 0 for piece in pieces]),
        )


def _by_box(piece: Piece, claimed: Region | None, tables: set[Box]) -> Region:
    if piece.kind is BlockKind.ALT:
        return claimed if claimed in _OUTSIDE[:4] else Region.ALT
    if claimed is not None:
        return claimed
    if piece.kind is BlockKind.CAPTION or _is_caption(piece):
        return Region.CAPTION
    if piece.kind is BlockKind.CELL and any(box in tables for box in piece.box.outward()):
        return Region.TABLE
    return Region.BODY


def _is_caption(piece: Piece) -> bool:
    """Whether a piece's own box, or the one around it, says it belongs to a picture."""
    if piece.kind in (BlockKind.HEADING, BlockKind.CELL, BlockKind.PREFORMATTED, BlockKind.QUOTE):
        return False
    near = [piece.box, piece.box.parent] if piece.box.parent else [piece.box]
    return (
        any(not CAPTIONS.isdisjoint(_words(box.names)) for box in near)
        or near[-1].tag == "figure"
        or piece.box.tag == "figure"
    )


def _headline_boxes(walked: Walked) -> set[Box]:
    """Return every box around the page's first <h1>."""
    first = next((piece.box for piece in walked.pieces if piece.box.tag == "h1"), None)
    return set(first.outward()) if first else set()


# --------------------------------------------------------------------------- what a box says


def _claim(box: Box, sums: _Sums, headline: set[Box]) -> Region | None:
    """Return what `box` positively is, or None. A box that holds the page's prose is the page, whatever its name."""
    if box.tag in _NEVER_CLAIMED:
        return None
    region = _said(box)
    if region is None:
        return None
    total = sums.prose[-1]
    prose = sums.prose[box.end] - sums.prose[box.first]
    if region is Region.COMMENTS:
        return region if total - prose >= min(_LEAST_REST, prose) else None
    if box in headline or prose > total * _MOST_PROSE:
        return None
    return None if _lacks_links(box, region, sums) else region


def _lacks_links(box: Box, region: Region, sums: _Sums) -> bool:
    """Whether a box has a name that goes with links, and none: a "teaser" may be a lead, a "nav" a list of steps."""
    if region is Region.RELATED:
        linked, chars = (sizes[box.end] - sizes[box.first] for sizes in (sums.linked, sums.chars))
        return linked < chars * _LEAST_LINKED
    by_name_alone = box.tag not in BY_TAG and box.role not in BY_ROLE
    return by_name_alone and region is Region.NAVIGATION and sums.links[box.end] == sums.links[box.first]


def _said(box: Box) -> Region | None:
    if box.tag == "footer" and box.parent is not None and box.parent.tag == "blockquote":
        return None
    return (BY_ROLE.get(box.role) if box.role else None) or says_region(box.tag, box.names)


def says_region(tag: str, names: str) -> Region | None:
    """Return the region that an element's tag and its class and id (in lower case) say it is, if any."""
    return (_by_names(names) if names else None) or BY_TAG.get(tag)


@lru_cache(maxsize=8192)
def _by_names(names: str) -> Region | None:
    said = [region for region in map(_by_token, names.split()) if region is not None]
    return Region.COMMENTS if Region.COMMENTS in said else said[0] if said else None


@lru_cache(maxsize=32768)
def _by_token(token: str) -> Region | None:
    if COMMENTS.fullmatch(token):
        return Region.COMMENTS
    if token.startswith(_ABOUT):
        return None
    base = token.partition("--")[0]  # what follows is a variant ("section--ads"), not what the element is
    words = _WORDS.findall(base)
    said = {NAMES.get(name) for name in (*words, *map(" ".join, pairwise(words)))}
    return next((region for region in ROWS if region in said), None)


@lru_cache(maxsize=8192)
def _words(names: str) -> frozenset[str]:
    return frozenset(_WORDS.findall(names))


# --------------------------------------------------------------------------- what a line says


def _name_by_line(pieces: Iterable[Piece], regions: list[Region]) -> None:
    """Name the short lines that say what they are, and the links that stand under such a heading."""
    under: Region | None = None
    begun = False
    for at, piece in enumerate(pieces):
        begun = begun or (piece.is_prose and regions[at] is Region.BODY)
        if regions[at] is not Region.BODY:
            continue
        said = _line_says(piece)
        if said:
            regions[at] = said
            under = said if said in (Region.RELATED, Region.COMMENTS) else None
        elif (under is Region.RELATED and piece.linked * 2 > len(piece.text)) or (begun and _is_all_link(piece)):
            regions[at] = Region.RELATED
        else:
            under = None


def _name_headings(pieces: list[Piece], regions: list[Region]) -> None:
    """Give a heading the region of what stands right under it: "More on this" over teasers is theirs."""
    for at in range(len(pieces) - 2, -1, -1):
        piece = pieces[at]
        if (
            piece.kind is BlockKind.HEADING
            and piece.box.tag != "h1"
            and regions[at] is Region.BODY
            and not piece.is_prose
        ):
            below = next((other for other in range(at + 1, len(pieces)) if regions[other] is not Region.ALT), None)
            if below is not None and regions[below] in (Region.RELATED, Region.COMMENTS, Region.NAVIGATION):
                regions[at] = regions[below]


def _is_all_link(piece: Piece) -> bool:
    """Whether a whole block is one link of several words: the headline of another story."""
    bare = piece.text.replace(" ", "")
    return piece.linked >= 0.9 * len(bare) and piece.text.count(" ") >= 2 and piece.kind in _CAN_TEASE


def _line_says(piece: Piece) -> Region | None:
    if len(piece.text) > _LONGEST_LINE or piece.box.tag == "h1" or piece.kind is BlockKind.PREFORMATTED:
        return None
    return LINES.of(piece.text)
