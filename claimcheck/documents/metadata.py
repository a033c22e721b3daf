"""What a page says of itself: title, author, publisher, language, generator."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from claimcheck.model import BlockKind, Named, Region

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from claimcheck.documents.page import Page

_ARTICLES = re.compile(
    r"Article|Posting|Report|Review|Recipe|ScholarlyWork|Thesis|Book|VideoObject|AudioObject|CreativeWork|LearningResource|Episode|Course|Dataset|Question|Event|WebPage",
    re.IGNORECASE,
)
_AUTHOR_METAS = (
    "author",
    "article:author",
    "dc.creator",
    "dcterms.creator",
    "dc:creator",
    "citation_author",
    "byl",
    "parsely-author",
    "sailthru.author",
    "cxenseparse:author",
    "article:author_name",
    "twitter:data1",
)
_PUBLISHER_METAS = (
    "og:site_name",
    "publisher",
    "dc.publisher",
    "dcterms.publisher",
    "application-name",
    "citation_publisher",
    "article:publisher",
    "copyright",
)
_LANGUAGE_METAS = ("content-language", "language", "dc.language", "og:locale", "inlanguage")
_TITLE_METAS = ("og:title", "twitter:title", "dc.title", "citation_title", "parsely-title", "sailthru.title")
_BYLINES = (
    '[rel~="author"], [itemprop~="author"], .byline, .author, .author-name, .c-byline, .article-author, .post-author'
)
_BY = re.compile(
    r"^(?:(?:written|posted|reported)\s+)?(?:by|von|par|por|di|door|autor(?:in)?:?|автор:?)\s+", re.IGNORECASE
)
# What stands behind the name in a byline: "Kim Rowe | May 5", "Kim Rowe, Updated 7:44 PM".
_NO_NAME = re.compile(
    r"\s*(?:[|·•](?=[^|·•]*\d)|,?\s*\b(?:last\s+)?(?:updated|published|posted|modified)\b|,\s*\d).*", re.IGNORECASE
)
_AND = re.compile(r"\s*(?:,|;|\band\b|\bund\b|\bet\b|\by\b|&|\|)\s*")
_PERSON = re.compile(r"[^\W\d_][\w.'’-]*(?:\s[^\W\d_][\w.'’-]*){1,3}")
_NO_LETTERS = re.compile(r"[\W_]+")
_SEPARATOR = re.compile(r"\s[-|–—·:«»/]+\s")
_LONGEST_NAME = 100
_TAG = re.compile(r"[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*", re.IGNORECASE)


def title_of(page: Page, regions: Sequence[Region]) -> str | None:
    """Return the headline: the <h1> that the page's other titles bear out, else what it tells others, else <title>."""
    told = [value for name in _TITLE_METAS for value in page.metas.get(name, ())]
    told += [str(thing["headline"]) for thing in articles(page) if isinstance(thing.get("headline"), str)]
    told += page.titles
    heads = [
        piece.text.replace("\n", " ")
        for piece, region in zip(page.walked.pieces, regions, strict=True)
        if piece.kind is BlockKind.HEADING and piece.box.tag == "h1" and region is Region.BODY
    ]
    for head in heads:
        if any(is_same_title(head, other) for other in told):
            return head
    return next((text for text in [*told[:1], *heads, *told] if text.strip()), None)


def is_same_title(head: str, other: str) -> bool:
    """Whether a heading is what another title says, alone or as one of its parts ("Syria - Hansard")."""
    parts = {_letters(part) for part in [other, *_SEPARATOR.split(other)]}
    head = _letters(head)
    return bool(head) and (head in parts or (len(head) > 8 and head in _letters(other)))


def _letters(text: str) -> str:
    return _NO_LETTERS.sub("", text.casefold())


def articles(page: Page) -> list[dict[str, Any]]:
    """Return the JSON-LD objects that describe a piece of writing, the page itself after the articles on it."""
    things = [thing for thing in page.described if _ARTICLES.search(str(thing.get("@type", "")))]
    return sorted(things, key=lambda thing: "WebPage" in str(thing.get("@type")))


# --------------------------------------------------------------------------- authors and publishers


def names_of(page: Page) -> tuple[Named, ...]:
    """Return the authors and publishers the page names, each once a role, in order of trust."""
    found: dict[tuple[str, str], Named] = {}
    for named in _all_names(page):
        found.setdefault((named.role, named.value.casefold()), named)
    return tuple(found.values())


def _all_names(page: Page) -> Iterator[Named]:
    for thing in articles(page):
        for role in ("author", "publisher"):
            yield from _named(_persons(thing.get(role)), role, "json-ld")
    for role, metas in (("author", _AUTHOR_METAS), ("publisher", _PUBLISHER_METAS)):
        for name in metas:
            for value in page.metas.get(name, ()):
                yield from _named(_split(value) if role == "author" else [value], role, f"meta {name}")
    for node in page.tree.css(_BYLINES)[:20]:
        line = _NO_NAME.sub("", " ".join(node.text().split()))
        yield from _named(_split(_BY.sub("", line)), "author", "byline")


def _persons(value: object) -> Iterator[str]:
    for one in value if isinstance(value, list) else [value]:
        name = one.get("name") if isinstance(one, dict) else one
        for text in name if isinstance(name, list) else [name]:
            if isinstance(text, str):
                yield " ".join(text.split())


def _split(text: str) -> list[str]:
    """Return the people of a byline; what does not split into several names of two or three words is one name."""
    text = _BY.sub("", text)
    if len(text) > 4 * _LONGEST_NAME:
        return []
    parts = _AND.split(text)
    return parts if all(_PERSON.fullmatch(part) for part in parts) else [text]


def _named(values: Iterable[str], role: str, found_in: str) -> Iterator[Named]:
    for value in values:
        text = _BY.sub("", value).strip()
        if 2 <= len(text) <= _LONGEST_NAME and "://" not in text and any(map(str.isalpha, text)):
            yield Named(text, role, found_in)


# --------------------------------------------------------------------------- language


def language_of(page: Page) -> str | None:
    """Return the page's language as it declares it (BCP 47, e.g. "en-GB"), or None."""
    declared = [page.language, *(value for name in _LANGUAGE_METAS for value in page.metas.get(name, ()))]
    for text in declared:
        tag = (text or "").split(",")[0].strip()
        if _TAG.fullmatch(tag):
            return tag.replace("_", "-")
    return None
