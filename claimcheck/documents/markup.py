"""Text to a tree that is safe to walk: lexbor's parser, with the shapes tamed that it takes quadratic time for.

It takes 27 s for 100,000 nested `<div>`, 1 s for a start tag with 20,000 attributes, 21 s for an end tag with 200,000.
Browsers cap depth and attributes, too.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from selectolax.lexbor import LexborHTMLParser

if TYPE_CHECKING:
    from collections.abc import Iterator

_DEEPEST = 500  # Blink and Gecko stop nesting at 512, too
_MOST_ATTRIBUTES = 1000
_LONG = 2 * _MOST_ATTRIBUTES  # characters that so many attributes take at the least
_FEW_TAGS = 15_000  # all of them nested, they take .3 s; all but two of 658 real pages have fewer
_FEW_PARTED = 25_000  # so many attributes of one tag take .9 s
_PARTS = b" \t\n\f\r/\"'"  # one of them stands before each attribute

# Tags and comments as the HTML Standard's tokenizer reads them; possessive, so never more than linear. What stands in a
# comment, a script or a style sheet is no tag, and closes nothing.
_NAME = r"[a-zA-Z][^\s/>]*+"
_ATTRIBUTE = r"(?:=[^\s/>=]*+|[^\s/>=]++)(?:\s*+=\s*+(?:\"[^\"]*+\"|'[^']*+'|[^\s>\"'][^\s>]*+)?+)?+"
_ATTRIBUTES = rf"(?:[\s/]++|{_ATTRIBUTE})"
_COMMENT = r"!--(?:-?>|(?:[^-]++|-(?!-!?>))*+)"
_SHUT = rf"{_COMMENT}|/(?P<closed>{_NAME}){_ATTRIBUTES}*+>?|[!?/][^>]*+"
_OPENED = (
    rf"(?P<name>(?P<raw>(?i:script|style)(?![^\s/>]))|{_NAME})(?P<attributes>{_ATTRIBUTES}*+)"
    r"(?(raw)>(?:[^<]++|<(?!/(?i:(?P=raw))))*+|>?)"
)
_TAG = re.compile(rf"<(?:{_SHUT}|{_OPENED})")
# The same, but an element with nothing but text in it is one with its end tag: nothing nests in it.
_TAG_OR_LEAF = re.compile(rf"<(?:{_SHUT}|{_OPENED}(?:[^<]*+(?P<leaf></(?P=name)>))?+)")
_FEW = rf"{_ATTRIBUTES}{{0,{2 * _MOST_ATTRIBUTES}}}+(?:>|\Z)"  # space counts, too
_RAW = "|".join(rf"(?i:{name})(?![^\s/>]){_FEW}(?:[^<]++|<(?!/(?i:{name})))*+" for name in ("script", "style"))
# All of a text in whose tags are few attributes.
_FEW_EACH = re.compile(
    rf"(?:[^<]++|<(?:{_RAW}|/?{_NAME}{_FEW}|{_COMMENT}|(?:[!?]|/(?![a-zA-Z]))[^>]*+|(?![a-zA-Z!?/])))*+"
)
_EACH = re.compile(_ATTRIBUTE)
# Elements without end tags, or whose start tag ends the one before: they never nest deeply by themselves.
_NEVER_DEEP = frozenset(
    "area base br col dd dt embed hr img input li link meta optgroup option p param rp rt source tbody td tfoot th"
    " thead tr track wbr html head body script style".split()
)
_INLINE = frozenset("a abbr b big cite code em font i nobr q s small span strike strong sub sup tt u".split())


def parse(html: str, body: bytes | None = None) -> LexborHTMLParser:
    """Return the tree of `html`. Takes time in proportion to its length, whatever it holds; raises nothing.

    `body` is `html` in UTF-8, where that is at hand: it saves a copy.
    """
    encoded = html.encode("utf-8", "replace") if body is None else body
    has_many_tags = html.count("<") > _FEW_TAGS
    has_many_attributes = len(encoded) - len(encoded.translate(None, _PARTS)) > _FEW_PARTED
    if (has_many_attributes and not _has_few_each(html)) or (has_many_tags and not _is_flat(html)):
        return LexborHTMLParser("".join(_tamed(html)))
    return LexborHTMLParser(encoded)


def _has_few_each(html: str) -> bool:
    """Whether no tag of `html` has too many attributes, as on nearly every page."""
    found = _FEW_EACH.match(html)
    return found is not None and found.end() == len(html)


def _is_flat(html: str) -> bool:
    """Whether nothing in `html` nests too deep.

    Tags alone do not tell where all elements end (`<path/>` does so in SVG only), so few pages are asked.
    """
    opened: list[str] = []
    for tag in _TAG_OR_LEAF.finditer(html):
        kind = tag.lastgroup
        if kind == "closed":
            if opened and opened[-1] == tag["closed"].lower():
                opened.pop()
        elif kind == "attributes" and (name := tag["name"].lower()) not in _NEVER_DEEP:
            opened.append(name)
            if len(opened) > _DEEPEST:
                return False
    return True


def _tamed(html: str) -> Iterator[str]:
    """Yield `html` in parts, without the tags that nest too deep and the attributes that are too many."""
    opened: list[tuple[str, bool]] = []
    kept_to = 0
    for tag in _TAG.finditer(html):
        better = _better(tag, opened)
        if better is not None:
            yield html[kept_to : tag.start()]
            yield better
            kept_to = tag.end()
    yield html[kept_to:]


def _better(tag: re.Match[str], opened: list[tuple[str, bool]]) -> str | None:
    """Return what to write for `tag`, or None to keep it; `opened` is the open elements, and whether kept."""
    if tag["closed"]:
        if opened and opened[-1][0] == tag["closed"].lower() and not opened.pop()[1]:
            return ""
        return f"</{tag['closed']}>" if tag.end() - tag.start() > _LONG else None
    if not tag["name"]:
        return None
    name = tag["name"].lower()
    if name in _NEVER_DEEP:
        return _fewer(tag)
    opened.append((name, len(opened) < _DEEPEST))
    if not opened[-1][1]:
        return "" if name in _INLINE else "<hr>"
    return _fewer(tag)


def _fewer(tag: re.Match[str]) -> str | None:
    """Return `tag` with its first attributes only, or None where they are few."""
    attributes = _EACH.findall(tag["attributes"]) if len(tag["attributes"]) > _LONG else ()
    if len(attributes) <= _MOST_ATTRIBUTES:
        return None
    return f"<{tag['name']} {' '.join(attributes[:_MOST_ATTRIBUTES])}>"
