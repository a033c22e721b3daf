"""A page as one parse of its markup gives it: pieces and the places where metadata stands, gathered once."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from claimcheck.documents.hidden import hiding_rules
from claimcheck.documents.markup import parse
from claimcheck.documents.walk import Walked, walk

if TYPE_CHECKING:
    from collections.abc import Iterator

    from selectolax.lexbor import LexborHTMLParser, LexborNode

_MOST_NODES = 10_000  # of JSON-LD; more is no description of a page
_LEAST_SEEN, _LEAST_HIDDEN = 200, 500  # characters: a page that shows less and hides more is not shown yet
_CONTROL = re.compile(r"[\x00-\x1f]+")
_WRAPPED = re.compile(r"^\s*(?:<!--|//\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|//\s*\]\]>|\]\]>)\s*;?\s*$")


@dataclass(slots=True)
class Page:
    """A parsed page: what a reader sees (`walked`), what it says of itself to machines, where it is `cut` off."""

    tree: LexborHTMLParser
    cut: str | None
    walked: Walked
    metas: dict[str, list[str]] = field(default_factory=dict)
    described: list[dict[str, Any]] = field(default_factory=list)
    scripts: int = 0
    language: str | None = None
    titles: tuple[str, ...] = ()
    canonical: str | None = None

    def meta(self, *names: str) -> str | None:
        """Return the first filled `<meta>` of these names, in the order of `names`."""
        return next((value for name in names for value in self.metas.get(name, ())), None)


def page_of(tree: LexborHTMLParser, cut: str | None = None) -> Page:
    """Return the page whose markup is `tree` and breaks off at `cut` (in words). Raises nothing, whatever it holds."""
    scripts = tree.css("script")
    rules = hiding_rules(node.text() for node in tree.css("style"))
    page = Page(tree, cut, _seen(_whole(tree), rules), scripts=len(scripts))
    page.metas = _metas(tree)
    page.described = list(_described(scripts))
    root = tree.css_first("html")
    page.language = (root.attributes.get("lang") or root.attributes.get("xml:lang")) if root else None
    link = tree.css_first("link[rel~='canonical']")
    page.canonical = (link.attributes.get("href") if link else None) or page.meta("og:url")
    page.titles = tuple(_clean(node.text()) for node in tree.css("head title, body > title"))
    return page


def _whole(tree: LexborHTMLParser) -> LexborNode:
    root = tree.body or tree.root
    if root is None:  # nothing at all: an empty page has a body all the same
        return parse("<body></body>").root  # type: ignore[return-value]  # that parse has a root
    return root


def _seen(root: LexborNode, rules: frozenset[str]) -> Walked:
    """Return what a reader sees under `root`; all of it where nearly all is hidden until the page's script has run."""
    walked = walk(root, rules)
    seen = sum(len(piece.text) for piece in walked.pieces)
    if seen < _LEAST_SEEN and walked.hidden > _LEAST_HIDDEN:
        return walk(root, None)
    return walked


def _clean(text: str) -> str:
    return " ".join(text.split())


def _metas(tree: LexborHTMLParser) -> dict[str, list[str]]:
    """Return what each `<meta>` says, by its name, property, itemprop or http-equiv in lower case."""
    metas: dict[str, list[str]] = {}
    for node in tree.css("meta"):
        attributes = node.attributes
        content = _clean(attributes.get("content") or attributes.get("value") or "")
        if not content:
            continue
        for key in ("property", "name", "itemprop", "http-equiv"):
            name = attributes.get(key)
            if name:
                metas.setdefault(name.strip().lower(), []).append(content)
    return metas


def _described(scripts: list[LexborNode]) -> Iterator[dict[str, Any]]:
    """Yield every object of the page's JSON-LD, outside in."""
    for script in scripts:
        if "ld+json" not in (script.attributes.get("type") or ""):
            continue
        yield from _objects(_loaded(script.text()))


def _loaded(text: str) -> object:
    try:
        return json.loads(_CONTROL.sub(" ", _WRAPPED.sub("", text)))
    except (ValueError, RecursionError):
        return None


def _objects(loaded: object) -> Iterator[dict[str, Any]]:
    waiting, seen = [loaded], 0
    while waiting and seen < _MOST_NODES:
        value = waiting.pop(0)
        seen += 1
        if isinstance(value, dict):
            yield value
            waiting.extend(inner for inner in value.values() if isinstance(inner, dict | list))
        elif isinstance(value, list):
            waiting.extend(inner for inner in value if isinstance(inner, dict | list))
