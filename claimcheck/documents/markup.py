"""Text to a tree that is safe to walk: lexbor's parser, with the two shapes tamed that it takes quadratic time for.

100,000 nested `<div>` take lexbor 27 s and a tag with 20,000 attributes takes it 1 s; browsers cap both.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from selectolax.lexbor import LexborHTMLParser

if TYPE_CHECKING:
    from collections.abc import Iterator

_DEEPEST = 500  # Blink and Gecko stop nesting at 512, too
_MOST_ATTRIBUTES = 1000
_SMALL = 100_000  # characters, and…
_FEW_TAGS = 5000  # …tags up to which no shape takes long

# One tag as the HTML Standard's tokenizer reads it; possessive, so never more than linear.
_TAG = re.compile(
    r"<(/?)([a-zA-Z][^\s/>]*+)"
    r"((?:[\s/]++|=?+[^\s/>=]++(?:\s*+=\s*+(?:\"[^\"]*+\"|'[^']*+'|[^\s>\"'][^\s>]*+)?+)?+)*+)>?"
)
_ATTRIBUTE = re.compile(r"[^\s/>=]++(?:\s*+=\s*+(?:\"[^\"]*+\"|'[^']*+'|[^\s>\"'][^\s>]*+)?+)?+")
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
    if len(html) > _SMALL or html.count("<") > _FEW_TAGS:
        tamed = "".join(_tamed(html))
        body = body if tamed == html else None
        html = tamed
    return LexborHTMLParser(html if body is None else body)


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
    closing, name, attributes = tag.groups()
    name = name.lower()
    if name in _NEVER_DEEP:
        return _fewer(tag) if len(attributes) > 2 * _MOST_ATTRIBUTES else None
    if closing:
        if opened and opened[-1][0] == name:
            return None if opened.pop()[1] else ""
        return None
    opened.append((name, len(opened) < _DEEPEST))
    if not opened[-1][1]:
        return "" if name in _INLINE else "<hr>"
    return _fewer(tag) if len(attributes) > 2 * _MOST_ATTRIBUTES else None


def _fewer(tag: re.Match[str]) -> str | None:
    """Return `tag` with its first attributes only, or None where they are few."""
    attributes = _ATTRIBUTE.findall(tag[3])
    if len(attributes) <= _MOST_ATTRIBUTES:
        return None
    return f"<{tag[1]}{tag[2]} {' '.join(attributes[:_MOST_ATTRIBUTES])}>"
