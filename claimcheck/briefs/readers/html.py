"""HTML to a brief: blocks, links, emphasis and footnotes, each character with its line and column.

The standard library's parser says where each piece of text stands, which a tree would have forgotten.
"""

from __future__ import annotations

import html
import re
from dataclasses import dataclass, field, replace
from html.parser import HTMLParser
from typing import TYPE_CHECKING

from claimcheck.briefs.brief import Brief, Part, PartKind
from claimcheck.briefs.readers.joining import joined
from claimcheck.briefs.readers.prose import Prose
from claimcheck.briefs.readers.trouble import Trouble

if TYPE_CHECKING:
    from pathlib import Path

_BLOCKS = {
    "h1": PartKind.HEADING,
    "h2": PartKind.HEADING,
    "h3": PartKind.HEADING,
    "h4": PartKind.HEADING,
    "h5": PartKind.HEADING,
    "h6": PartKind.HEADING,
    "li": PartKind.ITEM,
    "dt": PartKind.ITEM,
    "dd": PartKind.ITEM,
    "blockquote": PartKind.QUOTE,
    "td": PartKind.CELL,
    "th": PartKind.CELL,
    "figcaption": PartKind.CAPTION,
    "caption": PartKind.CAPTION,
}
_PLAIN_BLOCKS = frozenset(
    "p div section article main aside header figure table tbody thead tfoot tr ul ol dl pre address hr body html form "
    "details summary fieldset center".split()
)
_UNSEEN = frozenset("script style template noscript head svg math button select textarea nav footer iframe".split())
_VOID = frozenset("area base br col embed hr img input link meta source track wbr".split())
_EMPHASIS = frozenset("em i b strong cite".split())
_MARK = re.compile(r"\[?(?:\d{1,3}|[*†‡§]|[a-z]|[ivx]{1,5})\]?")
_BACK = re.compile(r"[\s↩↑^⏎︎️]*|\[?back\]?|return", re.IGNORECASE)


def read_html(path: Path, text: str) -> Brief:
    """Return the HTML `text` of the file `path` as a brief. Raises Trouble where its markup cannot be read."""
    walk = _Walk(str(path))
    try:
        walk.feed(text)
        walk.close()
    except AssertionError:  # html.parser's word for a declaration it cannot make out
        raise Trouble("its markup cannot be read") from None
    walk.flush()
    cited = {mark.note for part, _ in walk.parts for mark in part.notes}
    notes: dict[str, Part] = {}
    parts = []
    for part, ids in walk.parts:
        key = next((name for name in ids if name in cited), None)
        if key is None:
            parts.append(_without_dead(part, walk.ids))
        else:
            note = replace(part, kind=PartKind.NOTE, level=0)
            notes[key] = joined(notes[key], note) if key in notes else note
    return Brief(path, tuple(parts), title=walk.title.strip() or None, notes=notes, language=walk.language)


def _without_dead(part: Part, ids: set[str]) -> Part:
    """Return `part` without marks of notes that the page does not have."""
    return replace(part, notes=tuple(mark for mark in part.notes if mark.note in ids)) if part.notes else part


@dataclass(slots=True)
class _Open:
    """An element that is open: what its text is, and the ids on it."""

    tag: str
    kind: PartKind | None = None
    ids: tuple[str, ...] = ()
    start: int = 0
    url: str = ""
    unseen: bool = False


@dataclass(slots=True)
class _State:
    open: list[_Open] = field(default_factory=list)
    unseen: int = 0


class _Walk(HTMLParser):
    """One walk over a file's markup, which collects its parts, each with the ids of the elements around it."""

    def __init__(self, file: str) -> None:
        super().__init__(convert_charrefs=False)
        self.file = file
        self.prose = Prose(file)
        self.parts: list[tuple[Part, tuple[str, ...]]] = []
        self.ids: set[str] = set()
        self.title = ""
        self.language: str | None = None
        self.state = _State()
        self.loose: tuple[str, ...] = ()  # ids of inline elements in the part that grows

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Open an element."""
        given = {name: value or "" for name, value in attrs}
        if tag == "html":
            self.language = given.get("lang") or None
        if tag == "br":
            self._add(" ")
        if tag in _VOID:
            return
        if tag in _BLOCKS or tag in _PLAIN_BLOCKS:
            self.flush()
            self._close_implied(tag)
        self._open(tag, given)

    def _open(self, tag: str, given: dict[str, str]) -> None:
        ids = tuple(given[name] for name in ("id", "name") if given.get(name))
        self.ids.update(ids)
        block = tag in _BLOCKS or tag in _PLAIN_BLOCKS
        if not block:
            self.loose += ids
        unseen = tag in _UNSEEN or "hidden" in given or "display:none" in given.get("style", "").replace(" ", "")
        self.state.unseen += unseen
        opened = _Open(tag, _BLOCKS.get(tag), ids if block else (), self.prose.length, given.get("href", ""), unseen)
        self.state.open.append(opened)

    def _close_implied(self, tag: str) -> None:
        """Close what HTML lets an editor leave open: a paragraph by the next block, an item or cell by its like."""
        implied = {"p"} | ({tag} if tag in ("li", "dt", "dd", "td", "th", "tr") else set())
        while self.state.open and self.state.open[-1].tag in implied:
            self._closed(self.state.open.pop())

    def handle_endtag(self, tag: str) -> None:
        """Close an element, and those inside it that were left open."""
        if tag not in (opened.tag for opened in self.state.open):
            return
        if tag in _BLOCKS or tag in _PLAIN_BLOCKS:
            self.flush()
        while self.state.open:
            opened = self.state.open.pop()
            self._closed(opened)
            if opened.tag == tag:
                return

    def _closed(self, opened: _Open) -> None:
        self.state.unseen -= opened.unseen
        if opened.tag in _EMPHASIS:
            self.prose.emphasise(opened.start)
        elif opened.tag == "a" and opened.url.startswith("#"):
            self._note(opened)
        elif opened.tag == "a":
            self.prose.link(opened.start, opened.url if "://" in opened.url else "")

    def _note(self, opened: _Open) -> None:
        """Take a link inside the page: a note's mark, the way back from one, or neither."""
        shown = "".join(self.prose.text)[opened.start :].strip()
        if _MARK.fullmatch(shown):
            self.prose.cut(opened.start)
            self.prose.note(opened.url[1:])
        elif _BACK.fullmatch(shown):
            self.prose.cut(opened.start)

    def handle_data(self, data: str) -> None:
        """Take text."""
        if self.state.open and self.state.open[-1].tag == "title":
            self.title += data
        self._add(data)

    def handle_entityref(self, name: str) -> None:
        """Take a named character."""
        self.handle_data(html.unescape(f"&{name};"))

    def handle_charref(self, name: str) -> None:
        """Take a numbered character."""
        self.handle_data(html.unescape(f"&#{name};"))

    def _add(self, text: str) -> None:
        if self.state.unseen:
            return
        line, column = self.getpos()
        for number, piece in enumerate(text.split("\n")):
            if number:
                self.prose.add(" ", line + number, 1)
            self.prose.add(piece, line + number, 1 if number else column + 1)

    def flush(self) -> None:
        """End the part that grows."""
        kinds = [opened.kind for opened in self.state.open if opened.kind]
        kind = PartKind.QUOTE if PartKind.QUOTE in kinds else kinds[-1] if kinds else PartKind.PARAGRAPH
        level = next((int(each.tag[1]) for each in self.state.open if each.kind is PartKind.HEADING), 0)
        part = self.prose.part(kind, level)
        if part:
            around = tuple(name for opened in reversed(self.state.open) for name in opened.ids)
            self.parts.append((part, self.loose + around))
            self.loose = ()
        self._restart()

    def _restart(self) -> None:
        """Begin a new part; emphasis and links that are still open begin with it."""
        self.prose = Prose(self.file)
        for opened in self.state.open:
            opened.start = 0
