"""Is it the page? A page that came with status 200 may still be a wall, an error or a shell: which, and by what sign.

Every sign (`wall_signs`) counts only together with the page's shape: a long article about paywalls is an article.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from claimcheck.documents.wall_signs import SIGNS
from claimcheck.model import BlockKind, Reason, Region

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claimcheck.documents.page import Page
    from claimcheck.model import Snapshot


@dataclass(frozen=True, slots=True)
class Wall:
    """Why a page is not the document that was asked for, and the words on it that say so."""

    reason: Reason
    detail: str


_LEAST = 140  # characters of visible prose below which a page with scripts is a shell, and one without is empty
_LOCKED = 600  # of a page that calls itself not free, below which the teaser is all there is
_NEEDS_SCRIPTS = re.compile(r"java\s?script", re.IGNORECASE)
_PROSE = 60  # characters from which a piece counts as prose here
_HOME = re.compile(r"/(?:index\.\w+|home|default\.\w+|[a-z]{2}(?:-[a-z]{2})?/?)?")
_CAPTURED = re.compile(r"https?://[^?#]+/\d{4,14}/(?=https?://)")  # an archive's prefix: what follows is the page's own
_PATHS_DEEP = re.compile(r"[^/]+")
_ROOTS = "#root, #app, #__next, #__nuxt, app-root, #react-root, [data-reactroot], #svelte, #gatsby-focus-wrapper"
_HEADS = 8  # titles and headings that speak for the whole page
_QUOTED = 80


def wall_of(page: Page, regions: Sequence[Region], snapshot: Snapshot, title: str | None) -> Wall | None:
    """Return why `page` is not the document asked for, or None: it is, as far as can be told."""
    prose = _prose(page, regions)
    return (
        _sent_home(snapshot)
        or _sign_seen(page, prose, title)
        or _locked(page, prose)
        or _bare(page, prose)
        or _cut_off(page)
    )


def _prose(page: Page, regions: Sequence[Region]) -> int:
    """Return how many characters of running text stand in the page's body."""
    outside = (Region.NAVIGATION, Region.FOOTER, Region.ALT, Region.RELATED)
    return sum(
        len(piece.text)
        for piece, region in zip(page.walked.pieces, regions, strict=True)
        if region not in outside and len(piece.text) >= _PROSE and piece.linked * 2 < len(piece.text)
    )


def _sent_home(snapshot: Snapshot) -> Wall | None:
    came = _CAPTURED.sub("", snapshot.provenance.final_url)
    asked, got = (urlsplit(url).path for url in (snapshot.provenance.requested_url, came))
    if not snapshot.redirects and snapshot.provenance.requested_url == snapshot.provenance.final_url:
        return None
    if len(_PATHS_DEEP.findall(asked)) < 2 and not _HOME.fullmatch(got):
        return None
    if _HOME.fullmatch(asked) or not _HOME.fullmatch(got):
        return None
    return Wall(Reason.HOME_PAGE, f"the address led to the site's front page, {snapshot.provenance.final_url}")


def _sign_seen(page: Page, prose: int, title: str | None) -> Wall | None:
    texts = [piece.text for piece in page.walked.pieces]
    heads = [piece.text for piece in page.walked.pieces if piece.kind is BlockKind.HEADING]
    heads = [*page.titles, *filter(None, [title]), *heads][:_HEADS]
    for sign in SIGNS:
        if prose > sign.most_prose:
            continue
        for text in heads if sign.heads_only else [*heads, *texts]:
            found = sign.pattern.search(text)
            if found:
                return Wall(sign.reason, f"the page says “{_around(text, found)}”")
    return None


def _around(text: str, found: re.Match[str]) -> str:
    text = " ".join(text.split())
    return text if len(text) <= _QUOTED else f"{found[0][:_QUOTED]}"


def _locked(page: Page, prose: int) -> Wall | None:
    """Return a paywall where a page tells machines it is not free, and shows little."""
    for thing in page.described:
        free = str(thing.get("isAccessibleForFree", "")).rsplit("/", 1)[-1].lower()
        if free == "false" and prose < _LOCKED:
            return Wall(Reason.PAYWALL, "the page says of itself “isAccessibleForFree: false”, and shows little text")
    return None


def _bare(page: Page, prose: int) -> Wall | None:
    shown = sum(len(piece.text) for piece in page.walked.pieces if piece.kind is not BlockKind.ALT)
    if prose >= _LEAST or shown >= 4 * _LEAST:
        return None
    if page.scripts and _is_shell(page, shown):
        return Wall(
            Reason.NEEDS_BROWSER, f"{shown} characters of text and {page.scripts} scripts: the text is made by scripts"
        )
    if shown == 0 or (prose == 0 and shown < 40):
        return Wall(Reason.EMPTY, _nothing(page))
    return None


def _is_shell(page: Page, shown: int) -> bool:
    """Whether a page shows next to nothing, or little and says itself that scripts have to fill it."""
    if shown < _LEAST // 2:
        return True
    root = page.tree.css_first(_ROOTS)
    if root is not None and not root.text(strip=True):
        return True
    return any(_NEEDS_SCRIPTS.search(node.text()) for node in page.tree.css("noscript"))


def _nothing(page: Page) -> str:
    if page.walked.pictures:
        return f"no text, only pictures ({page.walked.pictures})"
    if page.tree.css_first("video, audio, object, embed, iframe") is not None:
        return "no text, only a player or a frame"
    return "no text on the page"


def _cut_off(page: Page) -> Wall | None:
    """HTML that ends inside a tag, where a whole page would have said `</html>`."""
    tail = page.tail.rstrip().lower()
    if "</html" in tail or "</body" in tail or not tail:
        return None
    opened, closed = tail.rfind("<"), tail.rfind(">")
    if opened > closed and re.match(r"</?[a-z!]", tail[opened:]):
        return Wall(Reason.TRUNCATED, f"the page ends inside a tag: “{tail[opened:][:_QUOTED]}”")
    return None
