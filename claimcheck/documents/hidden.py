"""What a reader's browser does not show: by attribute, by inline style, by the page's own simple style rules."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

_INLINE = re.compile(
    r"(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)"
    r"|font-size\s*:\s*0+(?:\.0+)?(?:px|em|rem|pt|%)?\s*(?:;|!|$)"
    r"|(?:left|right|top|text-indent)\s*:\s*-\d{4,}(?:\.\d+)?(?:px|em|rem))",  # drawn where no screen reaches
    re.IGNORECASE,
)
_CLEAR = re.compile(r"(?:^|[;\s])opacity\s*:\s*0?\.?0+%?\s*(?:;|!|$)", re.IGNORECASE)
# What is transparent only until a script lets it come in, as site builders write it.
_COMES_IN = re.compile(
    r"transform|transition|animation|will-change|fade|reveal|appear|anim|motion|\baos\b|\bwow\b|data-w-id"
)
_INVISIBLE = re.compile(r"(?:^|[;\s])visibility\s*:\s*(?:hidden|collapse)", re.IGNORECASE)
_DISPLAY = re.compile(r"(?:^|[;\s])(display|visibility)\s*:\s*([a-z-]+)")  # of a rule in lower case
_COMMENT = re.compile(r"/\*.*?(?:\*/|$)", re.DOTALL)
_SIMPLE = re.compile(r"[a-z][a-z0-9]*[.#]-?[A-Za-z_][\w-]*|[.#]-?[A-Za-z_][\w-]*")
_NAMES = re.compile(r"[.#]-?[A-Za-z_][\w-]*")

# Class names by which the common frameworks hide text from sight and leave it to screen readers.
_UNSEEN = frozenset(
    "sr-only visually-hidden visuallyhidden u-visually-hidden is-visually-hidden vh screen-reader-text"
    " screenreader-text screen-reader-only screenreader-only element-invisible a11y-hidden hidden-visually"
    " u-hidden-visually assistive-text".split()
)


class Hiding:
    """What one page hides, of which `rules` are its own (`hiding_rules`)."""

    def __init__(self, rules: frozenset[str]) -> None:
        self._rules = rules
        # The names that hide at least some element: most elements have none of them, which is seen at once.
        self._classes = _UNSEEN.union(rule.partition(".")[2] for rule in rules if "." in rule)
        self._clear: set[str] = set()  # the values of `class` that hold none of them: a page has few, each many times
        self._ids = frozenset(rule.partition("#")[2] for rule in rules if "#" in rule)

    def hides(self, tag: str, attributes: Mapping[str, str | None]) -> bool:
        """Return whether a `tag` with `attributes` is not shown."""
        if "hidden" in attributes:
            return True
        style = attributes.get("style")
        if style and (_INLINE.search(style) or _is_clear(style, attributes)):
            return True
        classes = attributes.get("class")
        if classes and classes not in self._clear and self._is_any_ruled(tag, classes):
            return True
        name = attributes.get("id") if self._ids else None
        return name in self._ids and self._is_ruled(tag, f"#{name}")

    def _is_any_ruled(self, tag: str, classes: str) -> bool:
        names = classes.split()
        if self._classes.isdisjoint(names):
            self._clear.add(classes)
            return False
        return not _UNSEEN.isdisjoint(names) or any(self._is_ruled(tag, f".{name}") for name in names)

    def _is_ruled(self, tag: str, name: str) -> bool:
        return name in self._rules or f"{tag}{name}" in self._rules


def _is_clear(style: str, attributes: Mapping[str, str | None]) -> bool:
    """Return whether an element is transparent for good."""
    if not _CLEAR.search(style):
        return False
    return not any(_COMES_IN.search(f"{name} {value}".lower()) for name, value in attributes.items())


def may_show_children(attributes: Mapping[str, str | None]) -> bool:
    """Return whether an element is hidden in the one way that those inside may take back (CSS 2, 11.2: visibility)."""
    return "hidden" not in attributes and bool(_INVISIBLE.search(attributes.get("style") or ""))


def hiding_rules(sheets: Iterable[str]) -> frozenset[str]:
    """Return the classes (`.x`, `p.x`) and ids (`#x`) that a page's own style sheets hide by a rule of one name alone.

    Rules for some media only (`@media print`) don't count, nor does a name that any other rule shows again.
    """
    hidden: set[str] = set()
    shown: set[str] = set()
    for selector, body in _rules(sheets):
        declared = _DISPLAY.findall(body)
        if not declared:
            continue
        hides = any(value in ("none", "hidden") for _, value in declared)
        for one in selector.split(","):
            if not hides:
                shown.update(_NAMES.findall(one))
            elif _SIMPLE.fullmatch(one.strip()):
                hidden.add(one.strip())
    return frozenset(name for name in hidden if shown.isdisjoint(_NAMES.findall(name)))


def _rules(sheets: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Yield selector and declarations, these in lower case, of each rule outside any `@` block that shows or hides."""
    for sheet in sheets:
        if "none" not in sheet and "hidden" not in sheet:
            continue
        depth = 0
        for part in _COMMENT.sub("", sheet).split("}"):
            opened = part.count("{")
            if depth == 0 and opened == 1:
                selector, _, body = part.partition("{")
                lowered = body.lower()
                if "@" not in selector and ("display" in lowered or "visibility" in lowered):
                    yield selector, lowered
            depth = max(0, depth + opened - 1)
