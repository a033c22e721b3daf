"""Is it the page? A page that came with status 200 may still be a wall, an error or a shell: which, and by what sign.

Every sign (`wall_signs`) counts only together with the page's shape: a long article about paywalls is an article.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import islice
from typing import TYPE_CHECKING

from claimcheck.documents.redirected import redirected
from claimcheck.documents.shown import ENOUGH, LONG, MANY, STATEMENT, WHOLE, Shown, is_running
from claimcheck.documents.site_talk import (
    is_quotation,
    is_statement,
    speaks_of_event,
    speaks_of_site,
    speaks_to_reader,
    split,
    weight,
    without_quotations,
)
from claimcheck.documents.site_words import ERROR, EXPLAINS, LOADING, PLEA
from claimcheck.documents.teaser import teaser_only
from claimcheck.documents.walk import own_names
from claimcheck.documents.wall_signs import FIRST_SIGNS, LEANS, SIGNS, VENDORS
from claimcheck.documents.wall_words import INSTITUTION, LOG_IN, SCRIPTS
from claimcheck.model import BlockKind, Reason

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from claimcheck.documents.page import Page
    from claimcheck.documents.walk import Piece
    from claimcheck.documents.wall_signs import Sign
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
_TOLD = 60  # characters told of the world, up to which a page may be nothing but a wall: less than a sentence
_SOME = 250  # of prose before an offer: two or three sentences of the story, which may be those quoted
_ROOTS = "#root, #app, #__next, #__nuxt, app-root, #react-root, [data-reactroot], #svelte, #gatsby-focus-wrapper"
_BODIES = f"main, article, [role=main], {_ROOTS}"
_CONTROLS = "button, label, select, legend"
_REFRESH = re.compile(r"\s*(\d+)(?:\.\d+)?\s*[;,]\s*(?:url\s*=\s*)?['\"]?(\S+?)['\"]?\s*$", re.IGNORECASE)
_SOON = 15  # seconds within which a page that refreshes is only a way to another
_TEMPLATE = re.compile(r"\{\{.{1,200}?\}\}|\{%.{1,200}?%\}", re.DOTALL)
_MOST_MARKS, _MARK = 300, 2000  # elements, and characters of a script
_FIRST = 2  # lines of a page that asks for consent, which say so if it is something else
_HEADS = 8  # titles and headings that speak for the whole page
_CALLED_GONE = re.compile(
    r"(?:^|[\s_-])(?:(?:error|page|http|err)[_-]?404|404(?:[_-]?(?:page|error|wrapper|content))?|(?:page|content)?[_-]?not[_-]?found"
    r"|(?:tx|page)-error|error[_-]page|page[_-]missing)(?:$|[\s_-])"
)
_QUOTED = 80
_ERRORS = (Reason.SOFT_404, Reason.HTTP_STATUS, Reason.CHALLENGE, Reason.NEEDS_BROWSER)  # what help pages explain
_AROUND_MESSAGE = 40  # characters of a sentence that quotes one
_CODE, _SEVERAL = re.compile(r"(?<![\d-])[45][0-5]\d(?![\d-])"), 3  # of HTTP (RFC 9110, 15); one page fails in one way
_SENTENCE = 25  # characters
_LABELS = 40  # characters of short lines that may be mere labels
_LINE = 120  # characters of a line that offers access to a paper


def wall_of(page: Page, regions: Sequence[Region], snapshot: Snapshot, title: str | None) -> Wall | None:
    """Return why `page` is not the document asked for, or None: it is, as far as can be told."""
    shown = Shown.of(page, regions)
    wall = (
        _led_away(snapshot)
        or _vendor(shown)
        or _sign_seen(shown, title, FIRST_SIGNS)
        or _asks_consent(shown)
        or _sign_seen(shown, title, SIGNS)
        or _locked(shown)
        or _called_gone(shown, title)
        or (_broken_off(page) if _is_tiny(shown) else None)
        or _bare(shown)
        or _of_itself(shown)
        or _broken_off(page)
    )
    partly = wall is not None and wall.reason is Reason.PAYWALL and shown.prose - shown.offered >= _SOME
    return replace(wall, partly=True) if wall and partly else wall


def _is_tiny(shown: Shown) -> bool:
    """Whether the page shows so little that it may be nothing but a wall."""
    return shown.told < _TOLD and shown.own < _LITTLE


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
    if shown.request is None or not shown.request.is_page or _form_of(shown.page):
        return None
    return Wall(Reason.CONSENT, f"the page is about cookies only, and asks: “{shown.request.choice[:_QUOTED]}”")


def _sign_seen(shown: Shown, title: str | None, signs: Iterable[Sign]) -> Wall | None:
    explained = _ERRORS if any(map(EXPLAINS.match, shown.heads)) else ()
    signs = [sign for sign in signs if sign.reason not in explained and sign.may_stand_on(shown)]
    if not signs or len(shown.core) > MANY or _lists_codes(shown):
        return None
    bare = without_quotations if shown.told else _spoken  # where nothing is told, hardly anybody is quoted
    heads = [bare(text) for text in [title, *shown.heads][:_HEADS] if text]
    said = (piece.text for piece in shown.core if not is_quotation(piece.text))
    lines = [line for text in said for line in _statements(bare(text))]
    lines = lines[:_FIRST] if shown.request and shown.request.is_page else lines
    offers = list(_offered(shown)) if any(sign.reason is Reason.PAYWALL for sign in signs) else []
    if _is_tiny(shown):  # each line speaks for it
        heads += [line for line in lines if weight(line) <= _LEAST]
    together = (
        [" ".join(without_quotations(piece.text) for piece in shown.core)] if shown.own < WHOLE else []
    )  # a law, and its day
    for sign in signs:
        # Who asks what to do where a page is gone explains it.
        own = [head for head in heads if not head.endswith("?")] if sign.reason is Reason.SOFT_404 else heads
        stated = own if sign.heads_only else [*own, *(offers if sign.reason is Reason.PAYWALL else lines)]
        for text in [*stated, *together] if sign.reason is Reason.LEGAL else stated:
            found = sign.found_in(text)
            if found:
                return _log_in(shown, sign) or Wall(sign.reason, f"the page says “{_around(text, found)}”")
    return None


def _spoken(text: str) -> str:
    """Return `text` without the messages it quotes: what is left is a sentence on them, or there is more than one."""
    bare = without_quotations(text)
    return bare if weight(bare) >= _AROUND_MESSAGE else text


def _lists_codes(shown: Shown) -> bool:
    """Whether a short page names several codes of errors: it explains them."""
    if shown.told >= ENOUGH:
        return False
    return len({code for piece in shown.core for code in _CODE.findall(piece.text)}) >= _SEVERAL


def _statements(text: str, *, is_offer: bool = False) -> Iterator[str]:
    """Yield what a line states: all of it, if it speaks of the site; else each sentence that does.

    Of a short line that is no offer and asks nothing of its reader, only all of it counts.
    """
    is_parted = is_offer or PLEA.search(text) is not None
    is_one = weight(text) <= STATEMENT and (is_statement(text) or not is_parted)
    yield from filter(is_statement, [text] if is_one else split(text))


def _offered(shown: Shown) -> Iterator[str]:
    """Yield what may be an offer to subscribe: each statement that is no mere link, and a heading with what follows."""
    before = None
    for piece in shown.lines:
        if piece.linked * 2 > len(piece.text):
            continue
        yield from _statements(without_quotations(piece.text), is_offer=True)
        if before is not None and before.box.parent is piece.box.parent:
            yield from _statements(without_quotations(f"{before.text} {piece.text}"), is_offer=True)
        before = piece if piece.kind is BlockKind.HEADING and piece.box.tag != "h1" else None


def _around(text: str, found: re.Match[str]) -> str:
    text = " ".join(text.split())
    return text if len(text) <= _QUOTED else f"{found[0][:_QUOTED]}"


def _log_in(shown: Shown, sign: Sign) -> Wall | None:
    """Return that a page which denies access asks for a password: it is for members, and no challenge."""
    return _locked(shown) if sign.reason is Reason.CHALLENGE else None


def _locked(shown: Shown) -> Wall | None:
    """Return a paywall: a teaser, or a form that asks who one is and nothing beside it."""
    said = teaser_only(shown) if len(shown.core) <= MANY else None
    if said:
        return Wall(Reason.PAYWALL, said)
    sold = next((found for found in map(_sold, shown.pieces) if found), None) if shown.prose <= LONG else None
    if sold:
        return Wall(Reason.PAYWALL, f"the page has the paper's summary, and says “{sold[0]}”")
    if shown.told >= _TOLD:
        return None
    asked = next((text for text in _own_texts(shown) if LOG_IN.search(text)), None)
    fields = "input[type=password], input[type=email]"
    if not asked and sum(weight(piece.text) for piece in shown.core) < _LEAST:
        asked, fields = next(iter(shown.page.titles), "…"), "input[type=password]"
    if asked and _form_of(shown.page, fields):
        return Wall(Reason.PAYWALL, f"the page asks to log in: “{asked[:_QUOTED]}”")
    return None


def _sold(piece: Piece) -> re.Match[str] | None:
    """Return where a short line sends readers to their library, or sells the paper."""
    return INSTITUTION.search(piece.text) if weight(piece.text) <= _LINE else None


def _form_of(page: Page, fields: str = "input[type=password]") -> bool:
    return page.tree.css_first(fields) is not None


def _own_texts(shown: Shown) -> list[str]:
    return [*(shown.page.titles), *(piece.text for piece in shown.core)]


def _called_gone(shown: Shown, title: str | None) -> Wall | None:
    """Return a soft 404 by the name its makers gave it (`class=error404`), or by a title that says "error" only."""
    if shown.told >= _TOLD:
        return None
    root = shown.page.tree.body
    names = [own_names(root.attributes)] if root else []
    names += [box.names for piece in shown.core for box in piece.box.outward()]
    called = next((found for found in map(_CALLED_GONE.search, names) if found), None)
    if called:
        return Wall(Reason.SOFT_404, f"the page is called “{called[0].strip()}” in its markup")
    said = next((text for text in filter(None, [title, *shown.heads]) if ERROR.fullmatch(text.strip(" .!…"))), None)
    return Wall(_leaning(shown), f"the page says “{said}” and nothing else") if said else None


def _of_itself(shown: Shown) -> Wall | None:
    """Return a doubt about a short page that speaks of its site alone, in words that no sign knows."""
    text = "\n".join(without_quotations(piece.text) for piece in shown.core)
    if shown.told or weight(text) > _LITTLE or speaks_of_event(text):
        return None
    said = [sentence for sentence in split(text) if weight(sentence) >= _SENTENCE or speaks_of_site(sentence)]
    if not said or not all(map(speaks_of_site, said)) or not (PLEA.search(text) or speaks_to_reader(text)):
        return None
    if _form_of(shown.page):
        return Wall(Reason.PAYWALL, f"the page asks for a password, and says little: “{said[0][:_QUOTED]}”")
    return Wall(_leaning(shown), f"the page says nothing but “{text[:_QUOTED]}”", partly=True)


def _leaning(shown: Shown) -> Reason:
    """Return what a page most likely is that says only that something is wrong: by a word of it, else gone."""
    return _hinted(" ".join(piece.text for piece in shown.core)) or Reason.SOFT_404


def _hinted(text: str) -> Reason | None:
    return next((reason for reason, words in LEANS if words.search(text)), None)


def _only_heading(shown: Shown) -> Wall | None:
    """Return a doubt about a page of one heading, if that is what a wall would say."""
    text = " ".join(piece.text for piece in shown.core)
    reason = _hinted(text) if weight(text) >= _SENTENCE and not speaks_of_event(text) else None
    return Wall(reason, f"the page says nothing but “{text[:_QUOTED]}”", partly=True) if reason else None


# --------------------------------------------------------------------------- next to nothing


def _bare(shown: Shown) -> Wall | None:
    page = shown.page
    visible = sum(weight(piece.text) for piece in page.walked.pieces if piece.kind is not BlockKind.ALT)
    if _is_tiny(shown):
        onward = _sends_on(page)
        if onward:
            return Wall(Reason.NEEDS_BROWSER, f"the page only sends browsers on, to {onward[:_QUOTED]}")
    if _is_template(shown):
        return Wall(Reason.NEEDS_BROWSER, "the page is a template that its scripts have to fill")
    if shown.prose < _LEAST:
        visible -= sum(len(node.text(strip=True)) for node in islice(page.tree.css(_CONTROLS), _MOST_MARKS))
    if shown.prose >= _LEAST or (visible >= 4 * _LEAST and not _shows_nothing(shown)):
        return None
    if _is_loading(shown) or _pleads(page, visible):
        return Wall(Reason.NEEDS_BROWSER, "the page says that it is still loading, or asks for scripts or a plug-in")
    if page.scripts and _is_shell(page, visible):
        return Wall(
            Reason.NEEDS_BROWSER,
            f"{visible} characters of text and {page.scripts} scripts: the text is made by scripts",
        )
    if (
        visible == 0
        or _shows_nothing(shown)
        or (not shown.told and not shown.prose and sum(len(piece.text) for piece in shown.lines) < _LABELS)
    ):
        return _only_heading(shown) or Wall(Reason.EMPTY, _nothing(page))
    return None


def _is_template(shown: Shown) -> bool:
    """Whether most of what a page shows are places that a script has not filled: `{{ report.title }}`."""
    unfilled = sum(weight(piece.text) for piece in shown.core if _TEMPLATE.search(piece.text))
    return unfilled * 2 > sum(weight(piece.text) for piece in shown.core)


def _is_loading(shown: Shown) -> bool:
    """Whether all that a page says under its headings is that it is loading."""
    said = [piece.text for piece in shown.core if piece.kind is not BlockKind.HEADING]
    return bool(said) and all(weight(text) <= _LINE and LOADING.search(text) for text in said)


def _pleads(page: Page, visible: int) -> bool:
    """Whether a page asks for a plug-in in an object's place, or for scripts where it shows next to nothing."""
    places = "object, embed, noscript" if page.scripts or visible < _LEAST // 2 else "object, embed"
    return any(SCRIPTS.search(node.text()) for node in islice(page.tree.css(places), _MOST_MARKS))


def _shows_nothing(shown: Shown) -> bool:
    """Whether a page has a headline at most, under it pictures, a player, or nothing, and little text elsewhere."""
    said = [piece for piece in shown.core if any(map(str.isalpha, piece.text))]  # "1/14" counts pictures
    if shown.prose or any(piece.kind is not BlockKind.HEADING for piece in said):
        return False
    elsewhere = sum(weight(piece.text) for piece in shown.page.walked.pieces if is_running(piece))
    return elsewhere < _LITTLE and sum(weight(piece.text) for piece in shown.core) < _LEAST // 2


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
    return bool(bodies) and not any(node.text(strip=True) for node in bodies)


def _nothing(page: Page) -> str:
    if page.walked.pictures:
        return f"no text, only pictures ({page.walked.pictures})"
    if page.tree.css_first("video, audio, object, embed, iframe, frame") is not None:
        return "no text, only a player or a frame"
    return "no text on the page"


def _broken_off(page: Page) -> Wall | None:
    return Wall(Reason.TRUNCATED, page.cut) if page.cut else None
