"""Is it the page? A page that came with status 200 may still be a wall, an error or a shell: which, and by what sign.

Every sign (`wall_signs`) counts only together with the page's shape: a long article about paywalls is an article.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import islice
from typing import TYPE_CHECKING

from claimcheck.documents.redirected import redirected
from claimcheck.documents.shown import Shown, weight
from claimcheck.documents.teaser import teaser_only
from claimcheck.documents.wall_signs import SIGNS, VENDORS
from claimcheck.documents.wall_words import CHOICE, LOG_IN, SCRIPTS
from claimcheck.model import BlockKind, Reason

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from claimcheck.documents.page import Page
    from claimcheck.model import Region, Snapshot


@dataclass(frozen=True, slots=True)
class Wall:
    """Why a page is not the document that was asked for, and the words on it that say so.

    `partly`: some of the document stands before the wall, enough to be read as far as it goes.
    """

    reason: Reason
    detail: str
    partly: bool = False


_LEAST = 140  # of prose, below which a page with scripts is a shell, and one without is empty
_LITTLE = 600  # of all text of its own, up to which a page may be nothing but a wall
_SOME = 250  # of prose before an offer: two or three sentences of the story, which may be those quoted
_ROOTS = "#root, #app, #__next, #__nuxt, app-root, #react-root, [data-reactroot], #svelte, #gatsby-focus-wrapper"
_BODIES = f"main, article, [role=main], {_ROOTS}"
_REFRESH = re.compile(r"\s*(\d+)(?:\.\d+)?\s*[;,]\s*(?:url\s*=\s*)?['\"]?(\S+?)['\"]?\s*$", re.IGNORECASE)
_SOON = 15  # seconds within which a page that refreshes is only a way to another
_MOST_MARKS, _MARK = 300, 2000  # elements, and characters of a script
_HEADS = 8  # titles and headings that speak for the whole page
_QUOTED = 80


def wall_of(page: Page, regions: Sequence[Region], snapshot: Snapshot, title: str | None) -> Wall | None:
    """Return why `page` is not the document asked for, or None: it is, as far as can be told."""
    shown = Shown.of(page, regions)
    wall = (
        _led_away(snapshot)
        or _vendor(shown)
        or _asks_consent(shown)
        or _sign_seen(shown, title)
        or _locked(shown)
        or _bare(shown)
        or _broken_off(page)
    )
    partly = wall is not None and wall.reason is Reason.PAYWALL and shown.prose - shown.offered >= _SOME
    return replace(wall, partly=True) if wall and partly else wall


def _is_tiny(shown: Shown) -> bool:
    """Whether the page shows so little that it may be nothing but a wall."""
    return shown.prose < _LEAST and shown.own < _LITTLE


def _led_away(snapshot: Snapshot) -> Wall | None:
    led = redirected(snapshot.provenance)
    return Wall(*led) if led else None


def _vendor(shown: Shown) -> Wall | None:
    """Return a challenge by the marks that its makers leave in the markup, where the page shows little else."""
    if not _is_tiny(shown):
        return None
    found = next(filter(None, map(VENDORS.search, _marks(shown.page))), None)
    return Wall(Reason.CHALLENGE, f"the page is a challenge: its markup has “{found[0]}”") if found else None


def _marks(page: Page) -> Iterator[str]:
    """Yield what tells a page's makers apart: its scripts and frames, and the names of its boxes."""
    for node in islice(page.tree.css("script, iframe, form, div, span, section"), _MOST_MARKS):
        attributes = " ".join(f"{name}={value}" for name, value in node.attributes.items())
        yield f"<{node.tag} {attributes}> {node.text()[:_MARK] if node.tag == 'script' else ''}"


def _asks_consent(shown: Shown) -> Wall | None:
    """Return a consent wall: text on cookies and partners, a button to choose, and next to nothing else."""
    if not shown.about_cookies or shown.prose - shown.about_cookies >= _LEAST:
        return None
    short = (piece.text for piece in shown.pieces if weight(piece.text) <= _QUOTED)
    choice = next((text for text in short if CHOICE.search(text)), None)
    return Wall(Reason.CONSENT, f"the page is about cookies only, and asks: “{choice}”") if choice else None


def _sign_seen(shown: Shown, title: str | None) -> Wall | None:
    heads = list(filter(None, [title, *shown.heads]))[:_HEADS]
    texts = [piece.text for piece in shown.lines]
    if _is_tiny(shown):  # each line speaks for it, and all together
        heads += [text for text in texts if weight(text) <= _LEAST]
        texts.append(" ".join(texts))
    for sign in SIGNS:
        prose = shown.prose - {Reason.CONSENT: shown.about_cookies, Reason.PAYWALL: shown.offered}.get(sign.reason, 0)
        if prose > sign.most_prose or (sign.other is not None and shown.own > 2 * sign.most_prose + _LITTLE):
            continue
        for text in heads if sign.heads_only else [*heads, *texts]:
            found = sign.found_in(text)
            if found:
                return Wall(sign.reason, f"the page says “{_around(text, found)}”")
    return None


def _around(text: str, found: re.Match[str]) -> str:
    text = " ".join(text.split())
    return text if len(text) <= _QUOTED else f"{found[0][:_QUOTED]}"


def _locked(shown: Shown) -> Wall | None:
    """Return a paywall: a teaser, or a form that asks for a password and nothing beside it."""
    said = teaser_only(shown)
    if said:
        return Wall(Reason.PAYWALL, said)
    if not _is_tiny(shown):
        return None
    asked = next((piece.text for piece in shown.pieces if LOG_IN.search(piece.text)), None)
    if asked and shown.page.tree.css_first("input[type=password]") is not None:
        return Wall(Reason.PAYWALL, f"the page asks to log in: “{asked[:_QUOTED]}”")
    return None


# --------------------------------------------------------------------------- next to nothing


def _bare(shown: Shown) -> Wall | None:
    page = shown.page
    visible = sum(weight(piece.text) for piece in page.walked.pieces if piece.kind is not BlockKind.ALT)
    if _is_tiny(shown):
        onward = _sends_on(page)
        if onward:
            return Wall(Reason.NEEDS_BROWSER, f"the page only sends browsers on, to {onward[:_QUOTED]}")
    if shown.prose >= _LEAST or visible >= 4 * _LEAST:
        return None
    if page.scripts and _is_shell(page, visible):
        return Wall(
            Reason.NEEDS_BROWSER,
            f"{visible} characters of text and {page.scripts} scripts: the text is made by scripts",
        )
    if visible == 0 or (shown.prose == 0 and sum(len(piece.text) for piece in shown.lines) < 40):
        return Wall(Reason.EMPTY, _nothing(page))
    return None


def _sends_on(page: Page) -> str | None:
    """Return the address that a `<meta http-equiv=refresh>` sends a browser to within seconds (HTML, 4.2.5.3)."""
    for content in page.metas.get("refresh", ()):
        found = _REFRESH.fullmatch(content)
        if found and int(found[1]) <= _SOON:
            return found[2]
    return None


def _is_shell(page: Page, visible: int) -> bool:
    """Whether a page shows next to nothing, or little and says itself that scripts have to fill it."""
    if visible < _LEAST // 2:
        return True
    bodies = page.tree.css(_BODIES)
    if bodies and not any(node.text(strip=True) for node in bodies):
        return True
    return any(SCRIPTS.search(node.text()) for node in page.tree.css("noscript"))


def _nothing(page: Page) -> str:
    if page.walked.pictures:
        return f"no text, only pictures ({page.walked.pictures})"
    if page.tree.css_first("video, audio, object, embed, iframe, frame") is not None:
        return "no text, only a player or a frame"
    return "no text on the page"


def _broken_off(page: Page) -> Wall | None:
    return Wall(Reason.TRUNCATED, page.cut) if page.cut else None
