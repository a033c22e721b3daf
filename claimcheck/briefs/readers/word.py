"""DOCX to a brief: paragraphs in the order of the body, tables, notes, links and emphasis.

A position's line is the number of the paragraph in its part of the package, its column the character in it.
"""

from __future__ import annotations

import re
import zipfile
from dataclasses import dataclass, field
from io import BytesIO
from typing import TYPE_CHECKING, Any

from claimcheck.briefs.brief import Brief, Part, PartKind
from claimcheck.briefs.readers.joining import joined
from claimcheck.briefs.readers.prose import Prose
from claimcheck.briefs.readers.trouble import Trouble

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_MOST_BYTES = 128 * 1024 * 1024  # unpacked: more is a zip bomb, or no text
_MOST_PARTS = 5000
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_GONE = frozenset((f"{_W}del", f"{_W}moveFrom", f"{_MC}Fallback"))
_NOTES = {"/word/footnotes.xml": "footnote", "/word/endnotes.xml": "endnote"}
_HEADING = re.compile(r"(?:heading|überschrift|titre|título|titolo)\s*(\d?)", re.IGNORECASE)
_FIELD = re.compile(r"\s*HYPERLINK\s+(?:\\l\s+)?\"([^\"]+)\"", re.IGNORECASE)
_DRAWN = {
    f"{_W}tab": " ",
    f"{_W}br": " ",
    f"{_W}cr": " ",
    f"{_W}noBreakHyphen": "-",
}


def read_word(path: Path, data: bytes) -> Brief:
    """Return the DOCX `data` of the file `path` as a brief. Raises Trouble where it is broken or too large."""
    import docx  # noqa: PLC0415  loads lxml, which most runs don't need

    _refuse_bomb(data)
    try:
        return _read(docx.Document(BytesIO(data)), path)
    except Exception as error:  # noqa: BLE001  python-docx and lxml raise their own of many kinds on a broken file
        raise Trouble(f"a DOCX that is cut off or broken ({type(error).__name__})", "save or send it again") from None


def _refuse_bomb(data: bytes) -> None:
    """Raise Trouble where the package's own directory names more than a document holds; python-docx unpacks all."""
    with zipfile.ZipFile(BytesIO(data)) as package:
        sizes = [part.file_size for part in package.infolist()]
    if len(sizes) > _MOST_PARTS or sum(sizes) > _MOST_BYTES:
        raise Trouble(f"a DOCX that unpacks to {len(sizes)} parts of {sum(sizes) >> 20} MB", "split it")


def _read(document: Any, path: Path) -> Brief:
    from docx.oxml import parse_xml  # noqa: PLC0415  as above; entities are not resolved

    reader = _Reader(str(path), document.part.rels, _style_names(document))
    parts = tuple(reader.parts(document.element.body))
    notes: dict[str, Part] = {}
    for package_part in document.part.package.iter_parts():
        kind = _NOTES.get(str(package_part.partname))
        if kind:
            notes_reader = _Reader(str(path), package_part.rels, reader.styles)
            notes |= notes_reader.notes(parse_xml(package_part.blob), kind)
    about = document.core_properties
    return Brief(path, parts, title=about.title or None, notes=notes, language=about.language or None)


def _style_names(document: Any) -> dict[str, str]:
    return {style.style_id: style.name or "" for style in document.styles}


@dataclass(slots=True)
class _Reader:
    """A reader of one part of the package: its links' addresses, the styles' names, the paragraphs so far."""

    file: str
    links: Any
    styles: dict[str, str]
    number: int = 0

    def parts(self, root: Any) -> Iterator[Part]:
        """Yield the paragraphs inside `root`, in text, tables, content controls and text boxes alike."""
        for element in root.iter(f"{_W}p"):
            self.number += 1
            if _is_gone(element):
                continue
            part = _Paragraph(self, element).part(*self._kind(element))
            if part:
                yield part

    def notes(self, root: Any, kind: str) -> dict[str, Part]:
        """Return the notes inside `root`; separators between text and notes are none."""
        found: dict[str, Part] = {}
        for note in root:
            if note.get(f"{_W}type"):
                continue
            key = f"{kind} {note.get(f'{_W}id')}"
            for paragraph in note.iter(f"{_W}p"):
                self.number += 1
                part = _Paragraph(self, paragraph).part(PartKind.NOTE, 0)
                if part:
                    found[key] = joined(found[key], part) if key in found else part
        return found

    def _kind(self, element: Any) -> tuple[PartKind, int]:
        if any(outer.tag == f"{_W}tc" for outer in element.iterancestors()):
            return PartKind.CELL, 0
        style = element.find(f"{_W}pPr/{_W}pStyle")
        name = self.styles.get(style.get(f"{_W}val"), "") if style is not None else ""
        heading = _HEADING.fullmatch(name)
        if heading:
            return PartKind.HEADING, int(heading[1] or 1)
        if name == "Title":
            return PartKind.TITLE, 1
        if "quot" in name.lower():
            return PartKind.QUOTE, 1
        if name == "Caption":
            return PartKind.CAPTION, 0
        listed = name.startswith("List") or element.find(f"{_W}pPr/{_W}numPr") is not None
        return (PartKind.ITEM, 1) if listed or name == "Bibliography" else (PartKind.PARAGRAPH, 0)


@dataclass(slots=True)
class _Paragraph:
    """One `<w:p>` on its way to a part; `column` counts the characters a reader sees."""

    reader: _Reader
    element: Any
    prose: Prose = field(init=False)
    column: int = 1
    fields: list[list[Any]] = field(default_factory=list)  # of each open field: its code, where its text begins

    def __post_init__(self) -> None:
        self.prose = Prose(self.reader.file)

    def part(self, kind: PartKind, level: int) -> Part | None:
        """Return the paragraph as a part; None where a reader sees nothing of it."""
        self._children(self.element)
        return self.prose.part(kind, level)

    def _children(self, element: Any) -> None:
        for child in element:
            if child.tag == f"{_W}r":
                self._run(child)
            elif child.tag == f"{_W}hyperlink":
                start = self.prose.length
                self._children(child)
                self.prose.link(start, self._address(child))
            elif child.tag not in _GONE and child.tag != f"{_W}pPr":
                self._children(child)

    def _address(self, hyperlink: Any) -> str:
        link = self.reader.links.get(hyperlink.get(f"{_R}id"))
        return str(link.target_ref) if link is not None and link.is_external else ""

    def _run(self, run: Any) -> None:
        if _is_on(run, "vanish"):
            return
        start = self.prose.length
        for node in run:
            self._node(node)
        if _is_on(run, "i") or _is_on(run, "b"):
            self.prose.emphasise(start)

    def _node(self, node: Any) -> None:
        tag = node.tag
        if tag == f"{_W}t":
            self._add(node.text or "")
        elif tag in _DRAWN:
            self._add(_DRAWN[tag])
        elif tag in (f"{_W}footnoteReference", f"{_W}endnoteReference"):
            kind = "footnote" if "footnote" in tag else "endnote"
            self.prose.note(f"{kind} {node.get(f'{_W}id')}")
        elif tag == f"{_W}fldChar":
            self._field(node.get(f"{_W}fldCharType"))
        elif tag == f"{_W}instrText" and self.fields:
            self.fields[-1][0] += node.text or ""

    def _add(self, text: str) -> None:
        self.prose.add(text, self.reader.number, self.column)
        self.column += len(text)

    def _field(self, step: str | None) -> None:
        """Follow a field (ECMA-376 part 1, 17.16): its code, then what it shows; a HYPERLINK's is a link."""
        if step == "begin":
            self.fields.append(["", 0])
        elif step == "separate" and self.fields:
            self.fields[-1][1] = self.prose.length
        elif step == "end" and self.fields:
            code, start = self.fields.pop()
            address = _FIELD.match(code)
            if address and "://" in address[1]:
                self.prose.link(start, address[1])


def _is_on(run: Any, name: str) -> bool:
    """Whether a run has the property `name`, and it is not switched off (ECMA-376 part 1, 17.17.4)."""
    found = run.find(f"{_W}rPr/{_W}{name}")
    return found is not None and found.get(f"{_W}val", "true") not in ("0", "false", "off")


def _is_gone(element: Any) -> bool:
    return any(outer.tag in _GONE for outer in element.iterancestors())
