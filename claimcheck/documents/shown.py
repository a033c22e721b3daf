"""What a page shows of its own, measured: the text that is neither menu nor footer nor the teaser of another story."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from claimcheck.documents.consent import Request, is_notice, request_in
from claimcheck.documents.site_talk import is_statement, split, told, weight
from claimcheck.documents.wall_words import COOKIES, READ_ON, SUBSCRIPTION, THIS_TEXT
from claimcheck.model import BlockKind, Region

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from claimcheck.documents.page import Page
    from claimcheck.documents.walk import Box, Piece, Walked

    Placed = list[tuple[Piece, Region]]

PROSE = 60  # characters from which a piece counts as running text
STATEMENT = 220  # characters: what is longer is running text, where two meanings meet by chance
WHOLE = 350  # of a page that may be one statement, a law, its day and what it forbids
SHORT = 1500  # of running text, up to which a page may be nothing but a wall
LONG = 2500  # of running text, beyond which a page is a document
MANY = 1000  # lines, beyond which a page is a document, however short they are
ENOUGH = 400  # characters told of the world that make a document of a page; what more is told is not counted
_OFFER = 130  # of an offer; a sentence of a story that speaks of subscribers is longer
_MENU = 3  # links
_NOTICE = 20  # characters of a notice on cookies
_FIRST = 3  # pieces of running text, in which a long request for consent speaks of cookies
_FRAME = frozenset({Region.NAVIGATION, Region.FOOTER, Region.ALT})


@dataclass(frozen=True, slots=True)
class Shown:
    """A page: its lines apart from menus and footer, of these its own pieces and its core, and what these weigh.

    `core` is what stands neither aside nor in a banner. `prose` is the running text, `offered` the part of it that
    sells a subscription; `own` is all text that is not link, `told` what of the core speaks of the world and not of
    the site. `request` is the page's request for consent.
    """

    page: Page
    lines: tuple[Piece, ...]
    pieces: tuple[Piece, ...]
    core: tuple[Piece, ...]
    request: Request | None
    prose: int
    offered: int
    own: int
    told: int

    @classmethod
    def of(cls, page: Page, regions: Sequence[Region]) -> Shown:
        """Measure `page`, whose pieces stand in `regions`."""
        framed = _framed(page.walked, regions)
        core = _core(_owned(framed))
        request = None
        if _may_be_wall(core):
            request = request_in(page.walked, _asking(page.walked, regions, _owned(framed)))
            if request is None or not request.is_page:
                framed = [(piece, region) for piece, region in framed if not _is_banner(piece, request)]
                core = _core(_owned(framed))
        owned = _owned(framed)
        pieces = tuple(piece for piece, _ in owned)
        running = [piece for piece in pieces if is_running(piece)]
        prose = sum(weight(piece.text) for piece in running)
        return cls(
            page=page,
            lines=tuple(piece for piece, _ in framed),
            pieces=pieces,
            core=core,
            request=request,
            prose=prose,
            offered=sum(weight(piece.text) for piece in running if is_offer(piece)) if prose <= LONG else 0,
            own=sum(weight(piece.text) - piece.linked for piece in pieces),
            told=_told(core) if prose <= SHORT and len(core) <= MANY else ENOUGH,
        )

    @property
    def heads(self) -> list[str]:
        """The page's titles and its own headings."""
        return [*self.page.titles, *(piece.text for piece in self.pieces if piece.kind is BlockKind.HEADING)]


def is_running(piece: Piece) -> bool:
    """Whether a piece is running text, and not mostly link."""
    return weight(piece.text) >= PROSE and piece.linked * 2 < len(piece.text) and piece.kind is not BlockKind.HEADING


def is_offer(piece: Piece) -> bool:
    """Whether a short piece has a sentence that speaks of a subscription, and of reading on or of the text at hand."""
    return offers(piece.text)


def offers(text: str) -> bool:
    """Return whether `text`, if it is short, has such a sentence, or is no more than one."""
    size = weight(text)
    if size > STATEMENT or not SUBSCRIPTION.search(text):
        return False
    return (size <= _OFFER and _offers(text)) or any(map(_offers, split(text)))


def _offers(sentence: str) -> bool:
    if weight(sentence) > _OFFER or not SUBSCRIPTION.search(sentence) or not is_statement(sentence):
        return False
    return READ_ON.search(sentence) is not None or THIS_TEXT.search(sentence) is not None


def _asking(walked: Walked, regions: Sequence[Region], owned: Placed) -> list[Piece]:
    """Return the lines in which a page may ask for consent: its own, and what says of itself that it uses cookies."""
    own = {id(piece) for piece, _ in owned}
    return [
        piece
        for piece, region in zip(walked.pieces, regions, strict=True)
        if id(piece) in own
        or (region is Region.NAVIGATION and piece.linked * 2 < len(piece.text) and weight(piece.text) >= _NOTICE)
    ]


def _is_banner(piece: Piece, request: Request | None) -> bool:
    """Whether a piece is part of a request for consent, or a notice on cookies by itself."""
    return (request is not None and request.holds(piece)) or is_notice(piece)


def _may_be_wall(core: Sequence[Piece]) -> bool:
    """Whether little is told on a page, or its first running text speaks of cookies."""
    if len(core) > MANY:
        return False
    running = [piece for piece in core if is_running(piece)]
    if sum(weight(piece.text) for piece in running) <= SHORT:
        return _told(core) < ENOUGH
    return any(COOKIES.search(piece.text) for piece in running[:_FIRST])


def _told(core: Iterable[Piece]) -> int:
    total = 0
    for piece in core:
        total += told(piece.text)
        if total >= ENOUGH:
            break
    return total


def _core(owned: Placed) -> tuple[Piece, ...]:
    """Return the pieces that stand neither aside nor in the teaser of another story, and are not mostly link."""
    teasers = _teasers(piece for piece, _ in owned)
    return tuple(
        piece
        for piece, region in owned
        if region is not Region.ASIDE
        and piece.linked * 2 <= len(piece.text)
        and (not teasers or teasers.isdisjoint(piece.box.outward()))
    )


def _teasers(pieces: Iterable[Piece]) -> set[Box]:
    """Return the boxes whose heading is a link: each tells of a story that stands elsewhere."""
    return {
        piece.box.parent
        for piece in pieces
        if piece.kind is BlockKind.HEADING
        and piece.box.tag != "h1"
        and piece.box.parent is not None
        and piece.box.parent.tag in ("article", "li", "div", "section")
        and piece.linked >= 0.9 * len(piece.text.replace(" ", ""))
    }


def _framed(walked: Walked, regions: Sequence[Region]) -> Placed:
    """Return the pieces that are neither menu nor footer, and their regions."""
    return [
        (piece, region)
        for piece, region in zip(walked.pieces, regions, strict=True)
        if region not in _FRAME and not _is_menu(piece) and "footer" not in piece.box.within
    ]


def _owned(framed: Placed) -> Placed:
    """Return what of `framed` is neither the teaser of another story nor stands in an `<aside>`."""
    return [
        (piece, region) for piece, region in framed if region is not Region.RELATED and "aside" not in piece.box.within
    ]


def _is_menu(piece: Piece) -> bool:
    """Whether a piece is a menu in one line."""
    return piece.links >= _MENU and piece.linked * 2 > len(piece.text)
