"""Where on a page a piece stands: named only where markup, wording or shape says so; what is unknown is body.

Four kinds of evidence, each in its own table or function: what an element and its class say it is; what a line says of
itself ("Read also:"); a run of links; and the place of a piece before or after the box that holds the article.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from claimcheck.documents.scope import article_scope
from claimcheck.documents.tables import data_tables
from claimcheck.model import BlockKind, Region

if TYPE_CHECKING:
    from collections.abc import Iterable

    from claimcheck.documents.walk import Box, Piece, Walked

# Elements and roles whose meaning HTML and WAI-ARIA fix.
_BY_TAG = {"nav": Region.NAVIGATION, "footer": Region.FOOTER, "aside": Region.ASIDE, "menu": Region.NAVIGATION}
_BY_ROLE = {
    "navigation": Region.NAVIGATION,
    "menu": Region.NAVIGATION,
    "menubar": Region.NAVIGATION,
    "search": Region.NAVIGATION,
    "contentinfo": Region.FOOTER,
    "complementary": Region.ASIDE,
    "dialog": Region.ASIDE,
    "alertdialog": Region.ASIDE,
}
# A class or id matched whole: "comments" is a list of them, "comment-by" and "has-comments" are not.
_COMMENTS = re.compile(
    r"(?:(?:the|post|user|reader|article|facebook|fb|wp|entry|disqus|single)[-_]?)?comments?"
    r"(?:[-_]?(?:list|area|section|wrap|wrapper|container|block|box|thread|stream|body|content|text|form|item|holder"
    r"|respond|footer|header|title|count|link|policy|disclosure|\d+))?|commentlist|disqus(?:[-_]thread)?|respond|replies"
    r"|talkbacks?|kommentare?|kommentar[-_]?(?:liste|bereich|content|modul|form)|komentarze|comentarios|commentaires"
)
# The words a class or id is made of ("mvp-author-box-text": mvp, author, box, text): all words of a row must be there.
_BY_WORDS: tuple[tuple[Region, tuple[str, ...]], ...] = (
    (
        Region.RELATED,
        (
            "related", "relateds", "relatedposts", "recommended", "recommendation", "recommendations", "recommande", "recirc",
            "outbrain", "taboola", "yarpp", "trending", "popular", "linklist", "relatedarticle", "sectionrelated", "relateddls", "lnkrel", "lee tambien", "wp embed",
            "modteaser", "mostread", "mostpopular", "teaser", "teasers",
            "readmore", "similar", "jp relatedposts", "more from", "more stories", "more news", "more on", "read more",
            "read also", "also read", "also like", "most read", "most viewed", "latest news", "latest posts", "rec posts",
            "recent posts", "top stories", "meist gelesen", "embed article", "weitere artikel", "mehr zum",
        ),
    ),
    (
        Region.NAVIGATION,
        (
            "nav", "navi", "navbar", "navbox", "navigation", "menu", "breadcrumb", "breadcrumbs", "pagination", "pager", "mainmenu",
            "topmenu", "submenu", "sitemap", "share", "sharing", "sharebar", "sharedaddy", "addtoany", "shariff", "social",
            "addthis", "likes", "cookie", "cookies", "gdpr", "consent", "tags", "tagcloud", "tag list", "cat links",
            "skip link", "search form", "toc list", "toc container", "ez toc", "language switcher", "tagged with", "article actions",
        ),
    ),
    (Region.FOOTER, ("footer", "footerwrap", "darkfooter", "foot note", "seitenfuss", "colophon", "copyright", "imprint", "impressum", "site info")),
    (
        Region.ASIDE,
        (
            "sidebar", "sidecolumn", "aside", "textwidget", "widgetcontainer", "widget author", "infobox", "promo", "newsletter", "advert", "advertisement", "advertising", "ad", "ads", "adunit", "banner",
            "affiliate", "affiliatelinks", "sponsor", "subscribe", "subscription", "signup", "login", "paywall", "popup",
            "modal", "pum", "widgets", "widget area", "author box", "authorbox", "author bio", "author info", "about author",
            "author description", "saboxplugin", "post author", "disclaimer", "disclosure", "petition", "petitionteaser",
            "warenkorb", "shopping cart", "minicart", "donate", "donation", "entry meta", "post meta", "article meta",
            "postmetadata", "postmeta", "byline", "phone", "hotline", "rating", "ratings", "sectionrating", "feedback", "user info", "lead author", "author text", "author image", "herald author",
            "meta datetime", "module meta", "reportar error", "siguenos",
        ),
    ),
)  # fmt: skip
_ROWS = tuple((region, re.compile(f" (?:{'|'.join(rows)}) ")) for region, rows in _BY_WORDS)
_CAPTION_WORDS = frozenset(
    "caption captions credits legend bilduntertitel imagedescription imagecaption imgcaption icaption credit photocredit bildunterschrift bu legende".split()
)
# What holds the page, whatever else its class says ("single has-sidebar comments-open").
_NEVER_CLAIMED = frozenset(("html", "body", "main", "header", "h1", "tbody", "tr"))
_WORDS = re.compile(r"[a-z]+")

# What a short line says it is, in the languages most pages come in.
_BY_LINE: tuple[tuple[Region, re.Pattern[str]], ...] = tuple(
    (region, re.compile("|".join(patterns), re.IGNORECASE))
    for region, patterns in (
        (
            Region.RELATED,
            (
                r"^(?:(?:related|recommended|similar|popular|most read|latest|recent|trending|more|top)\s(?:stor(?:y|ies)|articles?|posts?"
                r"|news|topics?|content|links|from|on this|in|about|coverage|reading|products)\b.{0,40})$",
                r"^(?:read|see|watch)\s(?:more|also|next|this)\b", r"^(?:siehe auch|mir[ea]|puedes ver|le puede interesar|die redaktion empfiehlt|meist(?:gelesen|diskutiert)e? artikel)\b", r"^you (?:may|might) also\b", r"^(?:don['’]t|do not) miss\b", r"^what to read next",
                r"^(?:auch interessant|mehr zum thema|mehr (?:von|aus|artikel|news)\b|lesen sie (?:auch|hier|mehr|dazu|weiter)|das könnte (?:sie|dich) (?:auch )?interessieren"
                r"|(?:das|diese) .{0,20}(?:dich|sie) auch interessieren|sie könnten auch|weitere (?:artikel|beiträge|themen|nachrichten|infos|informationen|tipps|news|meldungen)"
                r"|ähnliche (?:artikel|beiträge|themen)|passend zum thema|empfohlene (?:artikel|beiträge)|meist ?gelesen|verwandte (?:artikel|themen|beiträge)"
                r"|zum weiterlesen|lust auf mehr|aktuelle (?:artikel|berichte|beiträge|news)|neueste (?:artikel|beiträge))\b",
                r"^(?:à (?:lire|découvrir|voir)(?: aussi| également)?|lire aussi|articles? (?:liés|les plus lus|similaires)|vous aimerez aussi|sur le même (?:sujet|thème)"
                r"|pour aller plus loin|les plus lus)\b",
                r"^(?:mirá también|lea también|le[ea] (?:más|además)|te puede interesar|también (?:te|le) puede|noticias relacionadas|más (?:noticias|información|sobre)"
                r"|artículos relacionados|lo más (?:leído|visto))\b",
                r"^(?:leggi anche|articoli correlati|potrebbe interessarti|ti potrebbe interessare|leia (?:também|mais)|veja também|notícias relacionadas"
                r"|lees ook|meer over|zobacz (?:też|także|również)|czytaj (?:też|także|również|więcej)|przeczytaj (?:też|także|również)|polecane"
                r"|читайте также|смотрите также|по теме|читайте ещё|більше новин|читайте також|ilgili haberler|läs (?:också|mer|även)|les også|læs også)(?:\b|:)",
            ),
        ),
        (
            Region.COMMENTS,
            (
                r"^(?:leave|post|write|add) (?:a|your) (?:comment|reply)", r"^(?:\d+|no) (?:comments?|responses?|replies|kommentare?|commentaires?|comentarios?)\b",
                r"^(?:schreib\w* (?:einen )?kommentar|hinterlass\w* .{0,15}kommentar|kommentare? (?:schreiben|verfassen|abgeben)|kommentieren|jetzt kommentieren|kommentare?:?$)",
                r"^(?:laisser un commentaire|deja (?:un|tu) comentario|dodaj komentarz|lascia un commento|оставить комментарий)",
                r"^(?:comments?|commentaires?|comentarios|komentarze|комментарии):?$", r"akismet", r"^view comments",
            ),
        ),
        (
            Region.NAVIGATION,
            (
                r"^(?:share|teilen|tweet|tweeten|compartir|partager|condividi|udostępnij|поделиться|print|drucken|e-?mail|facebook|twitter|whatsapp|pinterest|linkedin)[:.!]?$",
                r"^(?:share (?:this|on|via)|(?:diesen |den )?(?:artikel|beitrag) (?:teilen|drucken|weiterempfehlen|mit anderen)|auf (?:facebook|twitter) teilen)\b",
                r"(?:uses?|verwende[nt]|utilise|utiliza|usa|nutz(?:t|en|ung)) .{0,30}cookies", r"^(?:tags?|topics|themen|schlagw[oö]rter|stichworte|temas|argomenti|filed under|categor(?:y|ies))\s?:",
                r"^(?:zurück zu[rm]|back to|nach oben|to top|skip to|zum inhalt|nächster|vorheriger|next|previous|older|newer)\b.{0,30}$",
            ),
        ),
        (
            Region.FOOTER,
            (r"^(?:©|\(c\)|copyright\b)", r"all rights reserved", r"alle rechte vorbehalten", r"tous droits réservés", r"todos los derechos", r"©\s?(?:19|20)\d\d"),
        ),
        (
            Region.ASIDE,
            (
                r"^[-–\s]*(?:anzeige|advertisement|advertising|werbung|publicité|publicidad|pubblicità|reklama|реклама|sponsored)[-–\s:]*$",
                r"^(?:über (?:den autor|die autorin|uns)|about the authors?|zur person|autor(?:in)?:)\s*$", r"^(?:subscribe|sign up|follow us|folgen sie uns|join our)\b",
                r"newsletter", r"^\d+ min(?:ute)?s? read", r"^(?:markiert mit|kontakt:|pressekontakt|aktualisiert am)",
                r"^\W?(?:photo|foto|image|bild|credit|quelle|source|crédits?|fuente|fot\.?|zdj\.?)(?: (?:credit|by|von|photos?))?\s?:.{0,80}$",
                r"^(?:by|von|por|par|di|door)\s+(?-i:[A-ZÀ-Ý])[^.!?]{2,60}$", r"^\W*[^\W\d]{0,12},?\s*\d{1,2}\.?\s?[^\W\d]{3,10}\.?,?\s+(?:19|20)\d\d\b.{0,25}$",
                r"^(?:advertising disclosure|affiliate|wie bewerten sie)", r"noch keine bewertung",
            ),
        ),
    )
)  # fmt: skip
_CAN_TEASE = (BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.QUOTE)
_LONGEST_LINE = 120  # characters of a line that can say what it is
_LEAST_REST = 250  # characters of prose outside the comments that make a page, however short
_MOST_PROSE = 0.35  # of a page's prose that may stand in what is not the page
_LEAST_LINKED = 0.1  # of a teaser's text that is link
_OUTSIDE = (Region.NAVIGATION, Region.FOOTER, Region.COMMENTS, Region.RELATED, Region.ASIDE)


def name_regions(walked: Walked) -> list[Region]:
    """Return the region of each piece of `walked`, in their order. Sums up the boxes on the way."""
    _sum_up(walked)
    headline = _headline_boxes(walked)
    total = walked.boxes[0].prose
    claimed: dict[Box, Region | None] = {}
    for box in walked.boxes:
        outer = claimed[box.parent] if box.parent else None
        claimed[box] = _inherited(outer, _claim(box, total, headline))
    tables = data_tables(walked)
    regions = [_by_box(piece, claimed[piece.box], tables) for piece in walked.pieces]
    _name_by_line(walked.pieces, regions)
    article_scope(walked, regions)
    _name_headings(walked.pieces, regions)
    return regions


def _inherited(outer: Region | None, own: Region | None) -> Region | None:
    """Return what holds inside: the outer name, unless that is a mere aside and the inner one says more."""
    if outer is None or (outer is Region.ASIDE and own is not None):
        return own
    return outer


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
        any(not _CAPTION_WORDS.isdisjoint(_words(box.names)) for box in near)
        or near[-1].tag == "figure"
        or piece.box.tag == "figure"
    )


def _sum_up(walked: Walked) -> None:
    for piece in walked.pieces:
        if piece.kind is BlockKind.ALT:
            continue
        box, size = piece.box, len(piece.text)
        box.pieces += 1
        box.chars += size
        box.linked += piece.linked
        box.links += piece.links
        if piece.is_prose:
            box.prose += size
    for box in reversed(walked.boxes):
        outer = box.parent
        if outer is not None:
            outer.pieces += box.pieces
            outer.chars += box.chars
            outer.linked += box.linked
            outer.links += box.links
            outer.prose += box.prose


def _headline_boxes(walked: Walked) -> set[Box]:
    """Return every box around the page's first <h1>."""
    first = next((piece.box for piece in walked.pieces if piece.box.tag == "h1"), None)
    return set(first.outward()) if first else set()


# --------------------------------------------------------------------------- what a box says


def _claim(box: Box, total: int, headline: set[Box]) -> Region | None:
    """Return what `box` positively is, or None. A box that holds the page's prose is the page, whatever its name."""
    if box.tag in _NEVER_CLAIMED:
        return None
    region = _said(box)
    if region is None:
        return None
    if region is Region.COMMENTS:
        return region if total - box.prose >= _LEAST_REST else None
    if box in headline or box.prose > total * _MOST_PROSE:
        return None
    return None if _lacks_links(box, region) else region


def _lacks_links(box: Box, region: Region) -> bool:
    """Whether a box has a name that goes with links, and none: a "teaser" may be this story's lead, a "nav" its steps."""
    if region is Region.RELATED:
        return box.linked < box.chars * _LEAST_LINKED
    by_name_alone = box.tag not in _BY_TAG and box.role not in _BY_ROLE
    return by_name_alone and region is Region.NAVIGATION and not box.links


def _said(box: Box) -> Region | None:
    if box.tag == "footer" and box.parent is not None and box.parent.tag == "blockquote":
        return None
    return _BY_ROLE.get(box.role) or says_region(box.tag, box.names)


def says_region(tag: str, names: str) -> Region | None:
    """Return the region that an element's tag and its class and id (in lower case) say it is, if any."""
    return (_by_names(names) if names and names != " " else None) or _BY_TAG.get(tag)


@lru_cache(maxsize=8192)
def _by_names(names: str) -> Region | None:
    tokens = names.split()
    if any(_COMMENTS.fullmatch(token) for token in tokens):
        return Region.COMMENTS
    return next((region for token in tokens if (region := _by_token(token))), None)


@lru_cache(maxsize=32768)
def _by_token(token: str) -> Region | None:
    base = token.partition("--")[0]  # what follows is a variant ("section--ads"), not what the element is
    spaced = f" {' '.join(_WORDS.findall(base))} "
    return next((region for region, rows in _ROWS if rows.search(spaced)), None)


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
    return next((region for region, pattern in _BY_LINE if pattern.search(piece.text)), None)
