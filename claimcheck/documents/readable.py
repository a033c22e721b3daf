"""Is it the page? A page that came with status 200 may still be a wall, an error or a shell: which, and by what sign.

Every sign counts only together with the page's shape: a long article about paywalls is an article. The signs are
tuples in one place; each row is a reason, what is looked at, the pattern, and the most prose the page may have.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

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


@dataclass(frozen=True, slots=True)
class _Sign:
    """A pattern in a page's title and headings or in its whole text, and the prose beyond which it means nothing."""

    reason: Reason
    heads_only: bool
    pattern: re.Pattern[str]
    most_prose: int


def _sign(reason: Reason, most_prose: int, *patterns: str, heads_only: bool = False) -> _Sign:
    return _Sign(reason, heads_only, re.compile("|".join(patterns), re.IGNORECASE), most_prose)


_SIGNS = (
    _sign(
        Reason.CHALLENGE,
        1200,
        r"^just a moment",
        r"^attention required",
        r"are you (?:a )?(?:human|robot)",
        r"access denied",
        r"^security check",
        r"verify(?:ing)? (?:that )?you are (?:a )?human",
        r"pardon our interruption",
        r"bot verification",
        r"request blocked",
        r"checking your browser",
        r"ddos protection",
        r"human verification",
        r"unusual traffic",
        heads_only=True,
    ),
    _sign(
        Reason.CHALLENGE,
        300,
        r"checking (?:if|your) (?:the site connection|browser|connection)",
        r"verify(?:ing)? (?:that )?you are (?:a )?human",
        r"enable javascript and cookies to continue",
        r"complete the (?:captcha|security check)",
        r"cloudflare ray id",
        r"unusual (?:traffic|activity) from your",
        r"press (?:&|and) hold",
        r"i[’']?m not a robot",
        r"not a robot",
        r"bestätigen sie, dass sie (?:ein mensch|kein roboter)",
        r"vérif\w+ que vous êtes (?:un )?humain",
        r"confirm\w* que no eres un robot",
        r"подтвердите, что (?:вы|запросы)",
    ),
    _sign(
        Reason.SOFT_404,
        1500,
        r"\b(?:error\s*)?404\b",
        r"page (?:not|can(?:no|['’])t be|could not be|wasn['’]t|isn['’]t) ?(?:found|available)",
        r"not found",
        r"page (?:no longer|does(?: not|n['’]t)) exists?",
        r"page (?:has been |was )?(?:removed|deleted)",
        r"(?:we )?can(?:not|['’]t) find (?:the|that|this) page",
        r"seite (?:\w+ )?nicht (?:\w+ )?gefunden",
        r"nicht gefunden",
        r"seite existiert nicht",
        r"page (?:introuvable|non trouvée)",
        r"page (?:demandée )?n['’]existe (?:pas|plus)",
        r"página no (?:encontrada|existe)",
        r"no se (?:ha )?encontr\w+ la página",
        r"pagina non trovata",
        r"página não encontrada",
        r"pagina niet gevonden",
        r"страница не (?:найдена|существует)",
        r"сторінк\w+ не знайден\w+",
        r"nie znaleziono strony",
        r"strona nie (?:istnieje|została znaleziona)",
        r"sayfa bulunamad[ıi]",
        r"sidan (?:kunde )?inte hitta\w+",
        r"siden (?:ble |blev )?ikke funnet|siden (?:blev )?ikke fundet",
        r"sivua ei löy",
        r"stránka nenalezena",
        r"a lap nem található",
        r"ページが見つかりません",
        r"页面(?:不存在|未找到|没有找到)",
        r"找不到(?:页面|網頁|页)",
        r"페이지를 찾을 수 없",
        r"الصفحة غير موجودة",
        heads_only=True,
    ),
    _sign(
        Reason.CONSENT,
        1500,
        r"(?:we|wir|nous) .{0,40}(?:value|respect|care about) your privacy",
        r"before you continue",
        r"cookie (?:consent|notice|preferences)",
        r"privacy (?:gate|settings)",
        r"your (?:privacy|cookie) choices",
        r"mit werbung (?:weiterlesen|lesen|nutzen)",
        r"zustimmung",
        r"einwilligung",
        r"datenschutz-?einstellungen",
        r"consentement",
        r"avant de (?:continuer|poursuivre)",
        r"consentimiento",
        r"consenso",
        r"toestemming",
        r"cookies? (?:accepteren|toestaan)",
        heads_only=True,
    ),
    _sign(
        Reason.PAYWALL,
        1500,
        r"subscribe (?:now |today )?to (?:read|continue|unlock|keep reading|get full access)",
        r"to continue reading",
        r"subscri(?:be|ption) .{0,60}(?:full|unlimited|digital) access",
        r"already a subscriber",
        r"this (?:article|content|story) is (?:for|only|available to|reserved for|exclusive)"
        r".{0,30}(?:subscriber|member)s?",
        r"for subscribers only",
        r"subscribers? only",
        r"unlock (?:this|the) (?:article|story)",
        r"you have (?:reached|read|used) (?:your|all|the) .{0,40}(?:free )?articles?",
        r"(?:articles?|stor(?:y|ies)) remaining this month",
        r"become a (?:member|subscriber) to (?:read|continue)",
        r"pay \$\d+ for \d+ (?:weeks|months)",
        r"choose your subscription",
        r"keep reading for",
        r"weiterlesen mit",
        r"jetzt (?:weiterlesen|freischalten)",
        r"nur für abonnent",
        r"(?:artikel|inhalt) (?:ist )?(?:nur )?für abonnent",
        r"réservé (?:à nos|aux) abonnés",
        r"pour lire la suite",
        r"abonnez-vous pour",
        r"il vous reste .{0,20}% de (?:cet )?article",
        r"(?:contenido|artículo) (?:exclusivo )?para suscriptores",
        r"suscríbe\w* para (?:seguir )?le(?:er|yendo)",
        r"contenuto riservato agli abbonati",
        r"abbonati per (?:continuare|leggere)",
        r"verder lezen\?",
        r"alleen voor abonnees",
        r"tylko dla (?:subskrybentów|prenumeratorów)",
        r"доступ\w* только (?:для )?подписчик",
        r"conteúdo exclusivo para assinantes",
        r"läs vidare",
        r"för prenumeranter",
        r"kun for abonnenter",
    ),
    _sign(
        Reason.PAYWALL,
        500,
        r"(?:log|sign) in to (?:read|continue|view|see|access)",
        r"register (?:for free )?to (?:read|continue)",
        r"jetzt abonnieren",
        r"please (?:log|sign) in (?:to|or)",
        r"you (?:must|need to) (?:be (?:logged|signed) in|(?:log|sign) in) (?:to|in order to) (?:read|view|see|access|continue)",
        r"(?:melden sie sich|melde dich) an,? um .{0,40}(?:lesen|weiter)",
        r"connectez-vous pour (?:lire|continuer|accéder)",
        r"inicia sesión para (?:leer|continuar|seguir|ver)",
        r"войдите,? чтобы (?:читать|продолжить|увидеть)",
        r"accedi per (?:leggere|continuare)",
        r"zaloguj się,? aby (?:czytać|przeczytać)",
    ),
    _sign(
        Reason.NEEDS_BROWSER,
        600,
        r"(?:enable|turn on|activate|requires?|need) java\s?script",
        r"java\s?script (?:is|must be|to be) (?:disabled|required|enabled|turned)",
        r"without java\s?script",
        r"java\s?script (?:aktivieren|ist deaktiviert)",
        r"activer java\s?script",
        r"habilit\w+ java\s?script",
        r"включите java\s?script",
        r"your browser (?:is not|isn['’]t) supported",
    ),
)
_LEAST = 140  # characters of visible prose below which a page with scripts is a shell, and one without is empty
_LOCKED = 600  # of a page that calls itself not free, below which the teaser is all there is
_NEEDS_SCRIPTS = re.compile(r"java\s?script", re.IGNORECASE)
_PROSE = 60  # characters from which a piece counts as prose here
_HOME = re.compile(r"/(?:index\.\w+|home|default\.\w+|[a-z]{2}(?:-[a-z]{2})?/?)?")
_PATHS_DEEP = re.compile(r"[^/]+")
_ROOTS = "#root, #app, #__next, #__nuxt, app-root, #react-root, [data-reactroot], #svelte, #gatsby-focus-wrapper"
_QUOTED = 80


def wall_of(page: Page, regions: Sequence[Region], snapshot: Snapshot, title: str | None) -> Wall | None:
    """Return why `page` is not the document asked for, or None: it is, as far as can be told."""
    prose = _prose(page, regions)
    return (
        _sent_home(snapshot, page)
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


def _sent_home(snapshot: Snapshot, page: Page) -> Wall | None:
    asked, got = (urlsplit(url).path for url in (snapshot.provenance.requested_url, snapshot.provenance.final_url))
    if not snapshot.redirects and snapshot.provenance.requested_url == snapshot.provenance.final_url:
        return None
    if len(_PATHS_DEEP.findall(asked)) < 2 and not _HOME.fullmatch(got):
        return None
    if _HOME.fullmatch(asked) or not _HOME.fullmatch(got):
        return None
    return Wall(Reason.HOME_PAGE, f"the address led to the site's front page, {snapshot.provenance.final_url}")


def _sign_seen(page: Page, prose: int, title: str | None) -> Wall | None:
    pieces = page.walked.pieces
    heads = [
        *page.titles,
        *([title] if title else []),
        *(piece.text for piece in pieces if piece.kind is BlockKind.HEADING),
    ][:8]
    for sign in _SIGNS:
        if prose > sign.most_prose:
            continue
        for text in heads if sign.heads_only else [*heads, *(piece.text for piece in pieces)]:
            found = sign.pattern.search(text)
            if found:
                return Wall(sign.reason, f"the page says “{_around(text, found)}”")
    return None


def _around(text: str, found: re.Match[str]) -> str:
    text = " ".join(text.split())
    return text if len(text) <= _QUOTED else f"{found[0][:_QUOTED]}"


def _locked(page: Page, prose: int) -> Wall | None:
    """A page that tells machines it is not free, and shows little."""
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
    tail = page.html[-2000:].rstrip().lower()
    if "</html" in tail or "</body" in tail or not tail:
        return None
    opened, closed = tail.rfind("<"), tail.rfind(">")
    if opened > closed and re.match(r"</?[a-z!]", tail[opened:]):
        return Wall(Reason.TRUNCATED, f"the page ends inside a tag: “{tail[opened:][:_QUOTED]}”")
    return None
