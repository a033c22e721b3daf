"""Is what a page shows of a story only its teaser? The signs of a paywall that is no page of its own.

An offer to subscribe stands on many a page that is whole. It closes one off where next to nothing of the story stands
on it, or where the story breaks off before it, or where the page tells machines that it is not free.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from selectolax.lexbor import SelectolaxError

from claimcheck.documents.shown import is_offer, is_running, offers
from claimcheck.documents.site_talk import told, weight, without_quotations
from claimcheck.documents.wall_words import ALL_TEXTS, GO_ON, LOG_IN, PRICE, READ_ON, SUBSCRIPTION, THIS_TEXT
from claimcheck.model import BlockKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from selectolax.lexbor import LexborNode

    from claimcheck.documents.page import Page
    from claimcheck.documents.shown import Shown
    from claimcheck.documents.walk import Piece

_STUB = 600  # of a page that calls itself not free, up to which the teaser is all there is
_TEASER = 1500  # at the most, of a story that breaks off or is not free, before an offer
_LINE_OR_TWO = 120  # of a story's text, which are too few for a whole one
_SHORT = 500  # of a story's text, up to which an offer right after it closes it off
_AFTER = 200  # of running text after an offer, beyond which the story goes on behind it
_BROKEN_OFF = re.compile(r"(?:…|\.\.\.|\[…\]|\w|,)$")
_SAID = 60
_FEW, _LINES, _APPEAL = 700, 6, 350  # characters of a story; lines after it, and their characters
_WHOLE = ("html", "body", "main", "article")
_CALLED = re.compile(
    r"pay-?wall|poool|leaky_?paywall|reg(?:istration)?-?wall|piano-|tp-(?:container|modal)|maksumuuri|betaalmuur|turn-?away"
    r"|(?:article|content|story)-?(?:locked|gate)|(?:premium|plus|abo|subscri\w*)[-_]{1,2}(?:wall|gate|teaser|offer|overlay)"
)
_SELLS = (SUBSCRIPTION, THIS_TEXT, PRICE)
_SELECTOR = re.compile(r"[\w.#-]+(?:[\s>,]+[\w.#-]+){0,3}")  # plain ones; others may take lexbor without end


def teaser_only(shown: Shown) -> str | None:
    """Return by what sign the page is a teaser before a paywall, in words; or None."""
    not_free = _is_not_free(shown.page)
    if not_free and shown.prose < _STUB:
        return "the page says of itself “isAccessibleForFree: false”, and shows little text"
    if shown.prose > _TEASER:
        return None
    return (_not_whole(shown) if not_free else None) or _closed_off(shown)


def _not_whole(shown: Shown) -> str | None:
    """Return by what sign a page that calls itself not free shows a part of its story only."""
    said = "the page says of itself “isAccessibleForFree: false”, and"
    if _hollow(shown.page):
        return f"{said} the part it keeps for subscribers is empty"
    broken = _breaks_off(shown)
    if broken is not None:
        return f"{said} breaks off: “…{broken}”"
    offer = _offer(shown)
    return f"{said} ends in an offer: “{offer}”" if offer is not None else None


def _closed_off(shown: Shown) -> str | None:
    """Return what asks for a subscription right after a story that is short, or breaks off."""
    offer = _offer(shown)
    if offer is not None and _breaks_off(shown) is not None:
        return f"the story breaks off before an offer: “{offer}”"
    if offer is not None and shown.prose - shown.offered < (_SHORT if _of_this_text(offer) else _LINE_OR_TWO):
        return f"a few lines, then an offer: “{offer}”"
    appeal = _appeal(shown)
    if appeal is not None:
        return f"a few lines, then an appeal: “{appeal}”"
    kept = None if _is_free(shown.page) else _kept_back(shown)
    return f"a box that its makers call a paywall follows the first lines: “{kept}”" if kept is not None else None


def _of_this_text(offer: str) -> bool:
    """Whether an offer is of the rest of this very text; one of all that the paper has follows whole stories, too."""
    return ALL_TEXTS.search(offer) is None or THIS_TEXT.search(offer) is not None or GO_ON.search(offer) is not None


def _is_not_free(page: Page) -> bool:
    """Whether its JSON-LD says that reading it takes a subscription (schema.org/isAccessibleForFree)."""
    said = (str(thing.get("isAccessibleForFree", "")) for thing in page.described)
    return any(value.rsplit("/", 1)[-1].lower() == "false" for value in said)


def _offers_on(lines: Sequence[Piece], at: int) -> bool:
    """Whether a line is an offer, by itself or with the heading right above it."""
    piece, before = lines[at], lines[at - 1] if at else None
    if is_offer(piece) or before is None:
        return is_offer(piece)
    above = before.kind is BlockKind.HEADING and before.box.tag != "h1" and before.box.parent is piece.box.parent
    return above and weight(piece.text) <= _SAID and offers(f"{before.text} {piece.text}")


def _is_free(page: Page) -> bool:
    """Whether its JSON-LD says that anybody may read it."""
    said = (str(thing.get("isAccessibleForFree", "")) for thing in page.described)
    return any(value.rsplit("/", 1)[-1].lower() == "true" for value in said)


def _hollow(page: Page) -> bool:
    """Whether an element that the page's JSON-LD marks as not free stands there with nothing in it."""
    for thing in page.described:
        selector = thing.get("cssSelector")
        if isinstance(selector, str) and _SELECTOR.fullmatch(selector):
            nodes = _selected(page, selector)
            if nodes and all(weight(node.text(strip=True)) < _SAID for node in nodes):
                return True
    return False


def _selected(page: Page, selector: str) -> list[LexborNode]:
    try:
        return page.tree.css(selector)
    except SelectolaxError:  # its own grammar is narrower still
        return []


def _running(shown: Shown) -> list[Piece]:
    return [piece for piece in shown.pieces if is_running(piece) and not is_offer(piece)]


def _breaks_off(shown: Shown) -> str | None:
    """Return the last words of the running text where it ends in an ellipsis or with no full stop."""
    running = _running(shown)
    if not running or not _BROKEN_OFF.search(running[-1].text):
        return None
    return running[-1].text[-_SAID:]


def _offer(shown: Shown) -> str | None:
    """Return the first statement that asks readers to subscribe and read on, if the story doesn't go on after it."""
    own = frozenset(map(id, shown.pieces))  # an offer may stand aside; the story does not
    story = [id(piece) in own and is_running(piece) and not is_offer(piece) for piece in shown.lines]
    for at, piece in enumerate(shown.lines):
        if _offers_on(shown.lines, at) and any(story[:at]) and _text_after(shown.lines[at:], story[at:]) <= _AFTER:
            return piece.text[:_SAID]
    return None


def _appeal(shown: Shown) -> str | None:
    """Return what stands in a box of its own after a short story, and asks for a subscription or a login to read on."""
    story = [at for at, piece in enumerate(shown.core) if is_running(piece)]
    if not story or shown.prose > _FEW:
        return None
    box = shown.core[story[0]].box.parent
    last = max(at for at, piece in enumerate(shown.core) if piece.box.parent is box)
    apart = shown.core[last + 1 :][:_LINES]
    text = without_quotations("\n".join(piece.text for piece in apart))
    if weight(text) > _APPEAL or not any(words.search(text) for words in (THIS_TEXT, READ_ON)):
        return None
    asks = any(words.search(text) for words in (SUBSCRIPTION, LOG_IN, PRICE)) and told(text) < _SAID
    return text[:_SAID].replace("\n", " ") if asks else None


def _kept_back(shown: Shown) -> str | None:
    """Return what a box says that is called a paywall, where the story ends before it."""
    counts = [is_running(piece) and not _walled(piece) for piece in shown.lines]
    for at, piece in enumerate(shown.lines):
        if _walled(piece) and any(words.search(piece.text) for words in _SELLS) and any(counts[:at]):
            return piece.text[:_SAID] if _text_after(shown.lines[at:], counts[at:]) <= _AFTER else None
    return None


def _walled(piece: Piece) -> bool:
    return any(_CALLED.search(box.names) for box in piece.box.outward() if box.tag not in _WHOLE)


def _text_after(lines: Sequence[Piece], story: Sequence[bool]) -> int:
    return sum(weight(piece.text) for piece, counts in zip(lines, story, strict=True) if counts)
