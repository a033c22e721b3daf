"""Wikipedia's wikitext to a brief: its plain text, and the works its `<ref>`s and `{{cite …}}` templates name.

mwparserfromhell keeps every character of the source in its nodes, so their lengths, added up, say where each stands.
The templates: https://en.wikipedia.org/wiki/Help:Citation_Style_1 and https://en.wikipedia.org/wiki/Template:Sfn
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from claimcheck.briefs.brief import Brief, Cited, Part, PartKind
from claimcheck.briefs.readers.citation_templates import citation_key, fields_of, is_citation, short_citations
from claimcheck.briefs.readers.prose import Prose
from claimcheck.briefs.readers.trouble import Trouble

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from mwparserfromhell.wikicode import Wikicode

_QUOTES = frozenset("quote|blockquote|cquote|quotation|quote box|bquote|centered pull quote|rquote".split("|"))
_SHOWN = {"nbsp": "\u00a0", "ndash": "–", "mdash": "—", "snd": " – ", "spnd": " – ", "'": "'", '"': '"', "'\"": "'\""}
_WRAPPERS = {"lang": 2, "nowrap": 1, "transl": 2, "convert": 1, "cvt": 1, "em": 1, "strong": 1, "small": 1, "abbr": 1}
_PARAGRAPH_END = re.compile(r"\n[ \t]*\n\s*|\n(?=[*#:;|!{])|\n(?===)")
_ITEMS = frozenset(("li", "dd", "dt"))
_CELLS = frozenset(("td", "th"))
_BLOCKS = frozenset("table tr p div center gallery poem hr".split())
_UNSEEN = frozenset("math gallery timeline score syntaxhighlight source imagemap hiero graph templatestyles".split())
_FILES = ("file:", "image:", "category:", "media:")
_LANGUAGE_LINK = re.compile(r"[a-z]{2,3}(?:-[a-z]+)*:")
_MOST_DEPTH = 60


def read_wikitext(path: Path, text: str) -> Brief:
    """Return the wikitext `text` of the file `path` as a brief. Raises Trouble where it cannot be taken apart."""
    import mwparserfromhell  # noqa: PLC0415  most runs read no wikitext

    text = text.replace("\r\n", "\n").replace("\r", "\n")
    try:
        code = mwparserfromhell.parse(text)
    except mwparserfromhell.parser.ParserError:
        raise Trouble("its wikitext cannot be taken apart") from None
    walk = _Walk(str(path), [0, *(found.end() for found in re.finditer("\n", text))])
    walk.over(code, 0)
    walk.flush()
    return Brief(path, tuple(walk.parts), notes=walk.notes, cited=tuple(_resolved(walk)))


def _resolved(walk: _Walk) -> Iterable[Cited]:
    """Yield what is cited; a short or repeated citation with the fields of the work it stands for."""
    for cited in walk.cited:
        if cited.part >= len(walk.parts):
            continue
        if cited.fields.get("url") or cited.fields.get("title"):
            yield cited
            continue
        at = {"at": cited.fields["at"]} if "at" in cited.fields else {}
        yield replace(cited, fields={**cited.fields, **walk.works.get(cited.key, {}), **at})


@dataclass(slots=True)
class _Walk:
    """One walk over a page's nodes, which collects its parts and what they cite."""

    file: str
    line_starts: list[int]
    prose: Prose = field(init=False)
    parts: list[Part] = field(default_factory=list)
    notes: dict[str, Part] = field(default_factory=dict)
    cited: list[Cited] = field(default_factory=list)
    works: dict[str, dict[str, str]] = field(default_factory=dict)
    kind: PartKind = PartKind.PARAGRAPH
    level: int = 0
    refs: int = 0
    depth: int = 0
    silent: int = 0  # inside what a reader does not see as text: only what is cited there counts
    ref: str | None = None  # the key of the <ref> that is being read

    def __post_init__(self) -> None:
        self.prose = Prose(self.file)

    def over(self, code: Wikicode | None, offset: int) -> None:
        """Walk over the nodes of `code`, which begins at `offset` of the file."""
        if code is None or self.depth > _MOST_DEPTH:
            return
        self.depth += 1
        for node in code.nodes:
            self._node(node, offset)
            offset += len(str(node))
        self.depth -= 1

    def _inside(self, code: Wikicode | None, node: Any, offset: int) -> None:
        """Walk over `code`, some part of `node`."""
        if code is not None:
            self.over(code, offset + max(str(node).find(str(code)), 0))

    def _node(self, node: Any, offset: int) -> None:
        match type(node).__name__:
            case "Text":
                self._text(str(node), offset)
            case "HTMLEntity":
                self._add(node.normalize(), offset)
            case "Heading":
                self._block(node, node.title, offset, PartKind.HEADING, node.level)
            case "Wikilink":
                self._wikilink(node, offset)
            case "ExternalLink":
                self._external(node, offset)
            case "Template":
                self._template(node, offset)
            case "Tag":
                self._tag(node, offset)

    # ----------------------------------------------------------------- text

    def _text(self, text: str, offset: int) -> None:
        at = 0
        for end in _PARAGRAPH_END.finditer(text):
            self._add(text[at : end.start()], offset + at)
            self._end_line()
            at = end.end()
        rest = text[at:]
        if self.kind is PartKind.ITEM and "\n" in rest and not self.silent:
            item, _, rest = rest.partition("\n")
            self._add(item, offset + at)
            self._end_line()
            at += len(item) + 1
        self._add(rest, offset + at)

    def _end_line(self) -> None:
        if not self.silent:
            self.flush()
            if self.kind is PartKind.ITEM:
                self.kind, self.level = PartKind.PARAGRAPH, 0

    def _add(self, text: str, offset: int) -> None:
        if self.silent or not text:
            return
        line = bisect_right(self.line_starts, offset)
        for number, piece in enumerate(text.split("\n")):
            if number:
                self.prose.add(" ", line + number, 1)
            column = 1 if number else offset - self.line_starts[line - 1] + 1
            self.prose.add(piece, line + number, column)

    def flush(self) -> None:
        """End the part that grows; what is cited where no text stands is cited at the end of the part before."""
        part = self.prose.part(self.kind, self.level)
        self.prose = Prose(self.file)
        if part is not None:
            self.parts.append(part)
            return
        for number, cited in enumerate(self.cited):
            if cited.part == len(self.parts) and self.parts:
                last = len(self.parts) - 1
                self.cited[number] = replace(cited, part=last, at=len(self.parts[last].text))

    def _block(self, node: Any, code: Wikicode | None, offset: int, kind: PartKind, level: int = 0) -> None:
        """Walk over `code` as a part of its own."""
        if self.silent:
            self._inside(code, node, offset)
            return
        self.flush()
        before = self.kind, self.level
        self.kind, self.level = kind, level
        self._inside(code, node, offset)
        self.flush()
        self.kind, self.level = before

    # ----------------------------------------------------------------- links and tags

    def _wikilink(self, node: Any, offset: int) -> None:
        title = str(node.title).strip().lower()
        hidden = title.startswith(_FILES) or (_LANGUAGE_LINK.match(title) is not None and node.text is None)
        self.silent += hidden
        self._inside(node.text if node.text is not None else node.title, node, offset)
        self.silent -= hidden

    def _external(self, node: Any, offset: int) -> None:
        start = self.prose.length
        self._inside(node.title if node.title is not None else node.url, node, offset)
        if not self.silent:
            self.prose.link(start, str(node.url))

    def _tag(self, node: Any, offset: int) -> None:
        tag = str(node.tag).strip().lower()
        if tag == "ref":
            self._ref(node, offset)
        elif tag in _ITEMS:
            self._item(node)
        elif tag in ("i", "b"):
            start = self.prose.length
            self._inside(node.contents, node, offset)
            self.prose.emphasise(start)
        elif tag == "blockquote":
            self._block(node, node.contents, offset, PartKind.QUOTE, 1)
        elif tag in _CELLS:
            self._block(node, node.contents, offset, PartKind.CELL)
        elif tag in _BLOCKS:
            self._block(node, node.contents, offset, self.kind, self.level)
        elif tag == "br":
            self._add(" ", offset)
        else:
            hidden = tag in _UNSEEN or tag == "references"
            self.silent += hidden
            self._inside(node.contents, node, offset)
            self.silent -= hidden

    def _item(self, node: Any) -> None:
        """Begin a list's item: its mark is a tag of its own, its text follows."""
        if self.silent:
            return
        same = not self.prose.length and self.kind is PartKind.ITEM
        self.flush()
        self.kind, self.level = PartKind.ITEM, self.level + 1 if same else 1
        if str(node.wiki_markup) == ":":
            self.kind = PartKind.ITEM

    def _ref(self, node: Any, offset: int) -> None:
        """Read a note: what it cites by template; else its words are a note of the brief."""
        name = node.get("name").value.strip_code().strip("\"' ") if node.has("name") else ""
        self.refs += 1
        key = name or f"ref {self.refs}"
        if not str(node.contents or "").strip():
            self._cite(key, {})
            return
        count, outer = len(self.cited), (self.ref, self.silent)
        self.ref, self.silent = key, self.silent + 1
        self._inside(node.contents, node, offset)
        self.ref, self.silent = outer
        if len(self.cited) == count:
            self._note(key, node, offset)

    def _note(self, key: str, node: Any, offset: int) -> None:
        outer = self.prose, self.kind, self.silent, self.parts
        self.prose, self.kind, self.silent, self.parts = Prose(self.file), PartKind.NOTE, 0, []
        self._inside(node.contents, node, offset)
        self.flush()
        found = self.parts
        self.prose, self.kind, self.silent, self.parts = outer
        if found:
            self.notes[key] = found[0]
            self.prose.note(key)

    # ----------------------------------------------------------------- templates

    def _template(self, node: Any, offset: int) -> None:
        name = re.sub(r"[\s_]+", " ", node.name.strip_code()).strip().lower()
        if is_citation(name):
            fields = fields_of(node)
            self._cite(self.ref or citation_key(fields) or f"work {len(self.cited) + 1}", fields)
            self.works.setdefault(citation_key(fields), fields)
        elif short := short_citations(name, node):
            for key, fields in short:
                self._cite(key, fields)
        elif name in _SHOWN:
            self._add(_SHOWN[name], offset)
        elif name in _QUOTES:
            words = next((node.get(key).value for key in ("text", "quote", "1") if node.has(key)), None)
            self._block(node, words, offset, PartKind.QUOTE, 1)
        else:
            self._other_template(name, node, offset)

    def _other_template(self, name: str, node: Any, offset: int) -> None:
        """Walk over the values of any other template: as text where it is a mere wrapper, else for what they cite."""
        shown = str(_WRAPPERS.get(name.partition("-")[0], ""))
        for parameter in node.params:
            is_shown = str(parameter.name).strip() == shown
            self.silent += not is_shown
            self._inside(parameter.value, node, offset)
            self.silent -= not is_shown

    def _cite(self, key: str, fields: dict[str, str]) -> None:
        self.cited.append(Cited(len(self.parts), self.prose.length, key, fields))
        if fields.get("url") or fields.get("title"):
            self.works.setdefault(key, fields)
