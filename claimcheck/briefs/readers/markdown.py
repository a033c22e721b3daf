"""Markdown, as CommonMark 0.31 has it, with tables and footnotes; every character leads back to its line and column.

markdown-it-py knows the lines of a block but not the columns of what stands in it. A rule of our own, run before all
others, notes where each inline token begins.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING

from claimcheck.briefs.brief import Brief, Part, PartKind
from claimcheck.briefs.readers.joining import joined
from claimcheck.briefs.readers.prose import Prose

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from markdown_it import MarkdownIt
    from markdown_it.rules_inline import StateInline
    from markdown_it.token import Token

_TAG = re.compile(r"<!--.*?-->|</?[A-Za-z][^>]*>", re.DOTALL)
_TITLE = re.compile(r"^title:[ \t]*(.+?)[ \t]*$", re.MULTILINE)
_LANGUAGE = re.compile(r"^lang(?:uage)?:[ \t]*[\"']?([A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*)[\"']?[ \t]*$", re.MULTILINE)
_STARTS = "starts"  # our key in markdown-it's environment


def read_markdown(path: Path, text: str) -> Brief:
    """Return the Markdown `text` of the file `path` as a brief; lines and columns count in `text`."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    starts: dict[int, dict[int, int]] = {}
    tokens = _parser().parse(text, {_STARTS: starts})
    walk = _Walk(str(path), text.split("\n"), starts)
    walk.over(tokens)
    front = next((token.content for token in tokens if token.type == "front_matter"), "")
    title, language = _TITLE.search(front), _LANGUAGE.search(front)
    return Brief(
        path,
        tuple(walk.parts),
        title=title[1].strip("\"'") if title else None,
        notes=walk.notes,
        language=language[1] if language else None,
    )


@cache
def _parser() -> MarkdownIt:
    from markdown_it import MarkdownIt  # noqa: PLC0415  most runs read no Markdown
    from mdit_py_plugins.footnote import footnote_plugin  # noqa: PLC0415
    from mdit_py_plugins.front_matter import front_matter_plugin  # noqa: PLC0415

    parser = MarkdownIt("commonmark").enable(["table", "strikethrough"]).disable(["text_join", "fragments_join"])
    parser.use(footnote_plugin).use(front_matter_plugin)
    parser.inline.ruler.before("text", "starts", _note_start)
    parser.normalizeLink = _as_written  # type: ignore[method-assign, assignment]  # it is meant to be replaced so
    parser.normalizeLinkText = _as_written  # type: ignore[method-assign, assignment]  # likewise
    return parser


def _as_written(address: str) -> str:
    return address


def _note_start(state: StateInline, silent: bool) -> bool:  # noqa: FBT001  markdown-it calls it so
    """Note where the token that comes next begins; text not yet made a token counts as one. Consumes nothing."""
    if not silent:
        starts = state.env[_STARTS].setdefault(id(state.tokens), {})
        starts[len(state.tokens) + bool(state.pending)] = state.pos
    return False


@dataclass(slots=True)
class _Walk:
    """One walk over a file's tokens, which collects its parts."""

    file: str
    lines: list[str]
    starts: dict[int, dict[int, int]]
    parts: list[Part] = field(default_factory=list)
    notes: dict[str, Part] = field(default_factory=dict)
    around: list[Token] = field(default_factory=list)

    def over(self, tokens: Sequence[Token]) -> None:
        """Walk over `tokens`, blocks of one file."""
        for token in tokens:
            if token.nesting > 0:
                self.around.append(token)
            elif token.nesting < 0:
                self.around.pop()
            elif token.type == "inline":
                self._take(self._inline(token), *self._kind())
            elif token.type in ("code_block", "html_block"):
                self._verbatim(token)

    def _kind(self) -> tuple[PartKind, int]:
        """Return what the text inside the open blocks is, and its level."""
        kinds = [token.type for token in self.around]
        if "heading_open" in kinds:
            return PartKind.HEADING, int(self.around[-1].tag[1:])
        if "table_open" in kinds:
            return PartKind.CELL, 0
        for kind in reversed(kinds):
            if kind == "blockquote_open":
                return PartKind.QUOTE, kinds.count(kind)
            if kind == "list_item_open":
                return PartKind.ITEM, kinds.count(kind)
        return PartKind.PARAGRAPH, 0

    def _take(self, prose: Prose, kind: PartKind, level: int) -> None:
        note = next((token for token in self.around if token.type == "footnote_open"), None)
        part = prose.part(PartKind.NOTE if note else kind, level)
        if part is None:
            return
        if note is None:
            self.parts.append(part)
        else:
            key = note_key(note)
            self.notes[key] = joined(self.notes[key], part) if key in self.notes else part

    def _inline(self, token: Token) -> Prose:
        prose = Prose(self.file)
        places = list(self._content_places(token))
        _Line(prose, places, token.content).over(token.children or [], self.starts)
        return prose

    def _content_places(self, token: Token) -> Iterator[tuple[int, int, int]]:
        """Yield for each line of the token's content: its offset there, and its line and column in the file."""
        first = token.map[0] if token.map else self._line_with(token.content)
        in_cell = any(outer.type in ("th_open", "td_open") for outer in self.around)
        offset = 0
        for number, content in enumerate(token.content.split("\n"), start=first):
            source = self.lines[number] if number < len(self.lines) else ""
            column = self._cell(source, content, number) if in_cell else source.rstrip().rfind(content.rstrip())
            yield offset, number + 1, max(column, 0) + 1
            offset += len(content) + 1

    def _line_with(self, content: str) -> int:
        """Return the line in which a note stands that was written where it is cited: `^[…]`."""
        return next((number for number, line in enumerate(self.lines) if f"^[{content}" in line), 0)

    def _cell(self, source: str, content: str, number: int) -> int:
        """Return where a cell stands in its row: behind the cell before it."""
        before = self.parts[-1].position(len(self.parts[-1].text)) if self.parts else None
        start = before.column - 1 if before and before.line == number + 1 else 0
        return source.find(content.replace("|", "\\|"), start)

    def _verbatim(self, token: Token) -> None:
        """Take an indented block, which a brief uses for long quotations, or the text between HTML tags."""
        prose = Prose(self.file)
        first = token.map[0] if token.map else 0
        for number, content in enumerate(token.content.split("\n"), start=first):
            source = self.lines[number] if number < len(self.lines) else ""
            shown = _TAG.sub(lambda tag: " " * len(tag[0]), content)
            prose.add(shown + " ", number + 1, max(source.find(content), 0) + 1)
        is_html = token.type == "html_block"
        self._take(prose, *(self._kind() if is_html else (PartKind.QUOTE, 1)))


def note_key(note: Token) -> str:
    """Return the key of a footnote's token: its label, or its number where it has none."""
    return str(note.meta.get("label") or f"note {note.meta['id'] + 1}")


@dataclass(slots=True)
class _Line:
    """One inline token's children, written into `prose`; `lines` are the content's lines with their places."""

    prose: Prose
    lines: Sequence[tuple[int, int, int]]
    content: str
    at: int = 0  # where in the content the reading has got to
    emphasis: list[int] = field(default_factory=list)
    links: list[tuple[int, str]] = field(default_factory=list)

    def over(self, children: Sequence[Token], starts: dict[int, dict[int, int]]) -> None:
        """Write `children` into the prose."""
        begins = starts.get(id(children), {})
        for number, child in enumerate(children):
            self.at = max(self.at, begins.get(number, self.at))
            self._write(child)

    def _write(self, child: Token) -> None:
        match child.type:
            case "text" | "code_inline":
                self._text(child.content, child.content)
            case "text_special":
                self._text(child.content, child.markup)
            case "softbreak" | "hardbreak":
                self._text(" ", "\n")
            case "em_open" | "strong_open":
                self.emphasis.append(self.prose.length)
            case "em_close" | "strong_close":
                self.prose.emphasise(self.emphasis.pop())
            case "link_open":
                self.links.append((self.prose.length, str(child.attrs.get("href", ""))))
            case "link_close":
                self.prose.link(*self.links.pop())
            case "footnote_ref":
                self.prose.note(note_key(child))

    def _text(self, text: str, source: str) -> None:
        """Write `text`, which stands in the content as `source`, at or soon after where the reading has got to."""
        if not text:
            return
        found = self.content.find(source, self.at)
        self.at = found if found >= 0 else self.at
        line = bisect_right(self.lines, self.at, key=lambda place: place[0]) - 1
        offset, number, column = self.lines[line]
        self.prose.add(text, number, column + self.at - offset)
        self.at += len(source) if found >= 0 else 0
