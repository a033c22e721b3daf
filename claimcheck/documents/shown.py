"""What a page shows of its own, measured: the text that is neither menu nor footer nor the teaser of another story."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from claimcheck.documents.wall_words import COOKIES, READ_ON, SUBSCRIPTION
from claimcheck.model import BlockKind, Region

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claimcheck.documents.page import Page
    from claimcheck.documents.walk import Piece

PROSE = 60  # characters from which a piece counts as running text
_DENSE = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")  # kana, Han, Hangul: a character is half a word
STATEMENT = 220  # characters: what is longer is running text, where two meanings meet by chance
LONG = 8000  # of running text, beyond which a page is a document
_OFFER = 100  # of an offer; a sentence of a story that speaks of subscribers is longer
_MENU = 3  # links
_FRAME = frozenset({Region.NAVIGATION, Region.FOOTER, Region.ALT})


def weight(text: str) -> int:
    """Return the length of `text` in characters of an alphabet: one of a syllabary or of Han counts for three."""
    return len(text) if text.isascii() else len(text) + 2 * len(_DENSE.findall(text))


@dataclass(frozen=True, slots=True)
class Shown:
    """A page: its lines apart from menus and footer, of these its own pieces, and what these weigh.

    `prose` is the running text, `offered` and `about_cookies` the parts of it that sell a subscription or speak of
    consent; `own` is all text that is not link.
    """

    page: Page
    lines: tuple[Piece, ...]
    pieces: tuple[Piece, ...]
    prose: int
    offered: int
    about_cookies: int
    own: int

    @classmethod
    def of(cls, page: Page, regions: Sequence[Region]) -> Shown:
        """Measure `page`, whose pieces stand in `regions`."""
        placed = zip(page.walked.pieces, regions, strict=True)
        framed = [(piece, region) for piece, region in placed if region not in _FRAME and not _is_frame(piece)]
        lines = tuple(piece for piece, _ in framed)
        pieces = tuple(piece for piece, region in framed if _is_own(piece, region))
        running = [piece for piece in pieces if is_running(piece)]
        prose = sum(weight(piece.text) for piece in running)
        part = running if prose <= LONG else []  # a long page is no wall, whatever it speaks of
        return cls(
            page=page,
            lines=lines,
            pieces=pieces,
            prose=prose,
            offered=sum(weight(piece.text) for piece in part if is_offer(piece)),
            about_cookies=sum(weight(piece.text) for piece in part if COOKIES.search(piece.text)),
            own=sum(weight(piece.text) - piece.linked for piece in pieces),
        )

    @property
    def heads(self) -> list[str]:
        """The page's titles and its own headings."""
        return [*self.page.titles, *(piece.text for piece in self.pieces if piece.kind is BlockKind.HEADING)]


def is_running(piece: Piece) -> bool:
    """Whether a piece is running text, and not mostly link."""
    return weight(piece.text) >= PROSE and piece.linked * 2 < len(piece.text) and piece.kind is not BlockKind.HEADING


def is_offer(piece: Piece) -> bool:
    """Whether a piece is one statement that speaks of a subscription and of reading on."""
    text = piece.text
    return weight(text) <= _OFFER and SUBSCRIPTION.search(text) is not None and READ_ON.search(text) is not None


def _is_frame(piece: Piece) -> bool:
    """Whether a piece is a menu in one line, or stands in a footer."""
    return (piece.links >= _MENU and piece.linked * 2 > len(piece.text)) or "footer" in piece.box.within


def _is_own(piece: Piece, region: Region) -> bool:
    return region is not Region.RELATED and "aside" not in piece.box.within
