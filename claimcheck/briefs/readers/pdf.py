"""PDF to a brief: its running text in reading order, footnotes apart, running heads and page numbers left out.

A position's line is the page, its column the character counted on that page.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from statistics import median
from typing import TYPE_CHECKING, Any

from claimcheck.briefs.brief import Brief, Part, PartKind
from claimcheck.briefs.readers.joining import ENDED, WORDS, joined, keeps_hyphen
from claimcheck.briefs.readers.prose import Prose
from claimcheck.briefs.readers.trouble import Trouble
from claimcheck.layout import Paper, entries, is_indented, lines_of, notes, paragraphs, set_apart

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from claimcheck.layout import Line

_MOST_PAGES = 3000
_LISTS = re.compile(
    r"(?:\d+\.?\s*)?(?:references|bibliography|works cited|literature(?: cited)?|sources|notes|endnotes)\W*",
    re.IGNORECASE,
)
_RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹"
_PLAIN = str.maketrans(_RAISED, "0123456789")
_MARK = re.compile(rf"[{_RAISED}]+")
_NOTE_START = re.compile(rf"([{_RAISED}]{{1,3}}|\d{{1,3}}|[*†‡§])[.)]?\s*")
_ITEM = re.compile(r"(?:[•▪◦‣·*]|[-–—]|\(?\d{1,2}[.)]|\[\d{1,3}\])\s+")
_BULLET = re.compile(r"[•▪◦‣·*–—-]\s+")
_BROKEN = re.compile(r"(\w+)[-‐]$")
_FIRST = re.compile(r"\w+")
_ADDRESS = re.compile(r"https?://|www\.", re.IGNORECASE)
_AFTER_ADDRESS = re.compile(r"(?:accessed|retrieved|archived|last|viewed|and|see)\b", re.IGNORECASE)
_ADDRESS_AT_END = re.compile(r"(?:https?://|www\.)\S+$", re.IGNORECASE)
_ADDRESS_GOES_ON = re.compile(r"[^\s]*[/._=&?%#\d-][^\s]*")
_LONGEST_HEADING = 90
_LONGEST_TITLE = 4  # lines
_COLUMN_INDENT = 40.0  # points by which lines of one column may start apart


def read_pdf(path: Path, data: bytes) -> Brief:
    """Return the PDF `data` of the file `path` as a brief. Raises Trouble: encrypted, cut off, a scan, too large."""
    pypdfium2 = _pdfium()
    try:
        pdf = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        if "password" in str(error).lower():
            raise Trouble("the PDF asks for a password", "save it without one") from None
        raise Trouble("a PDF that is cut off or broken", "save or send it again") from None
    try:
        return _read(pypdfium2, pdf, path)
    except pypdfium2.PdfiumError as error:
        raise Trouble(f"a broken PDF: {error}", "save or send it again") from None
    finally:
        pdf.close()


def _pdfium() -> Any:
    """Return pypdfium2, whose calls are made from C headers and carry no types."""
    import pypdfium2  # noqa: PLC0415  a large library that most runs don't need

    return pypdfium2


def _read(pdfium: Any, pdf: Any, path: Path) -> Brief:
    if len(pdf) > _MOST_PAGES:
        raise Trouble(f"{len(pdf)} pages; the limit is {_MOST_PAGES}", "split it")
    papers = [Paper(number + 1, lines_of(pdfium, pdf, number)) for number in range(len(pdf))]
    if not any(paper.body for paper in papers):
        raise Trouble(f"{len(pdf)} pages of pictures, no text: a scan", "run OCR over it first")
    set_apart(papers)
    book = _Book(str(path), papers)
    parts = tuple(book.parts())
    title = str(pdf.get_metadata_dict(skip_empty=True).get("Title", "")).strip()
    return Brief(path, parts, title=None if _is_file_name(title) else title or None, notes=book.notes)


def _is_file_name(title: str) -> bool:
    """Whether a title is what a program made up: a file's name, or "Microsoft Word - …"."""
    return bool(re.search(r"\.\w{2,4}$|^Microsoft|^untitled", title, re.IGNORECASE))


@dataclass(slots=True)
class _Group:
    """The lines of one paragraph, the page they stand on, and what they are."""

    paper: Paper
    lines: list[Line]
    kind: PartKind = PartKind.PARAGRAPH

    @property
    def page(self) -> int:
        """The page's number, from 1."""
        return self.paper.number

    @property
    def edge(self) -> float:
        """The right edge of the column that the paragraph stands in."""
        first = self.lines[0]
        return max(
            line.right for line in (*self.paper.body, *self.lines) if abs(line.left - first.left) < _COLUMN_INDENT
        )

    def goes_on(self) -> bool:
        """Whether the first line is indented, as in a list's entry only the later ones are."""
        return is_indented(self.lines[0], self.paper.body)


@dataclass(slots=True)
class _Book:
    """The pages on their way to parts; `notes` are filled first, so that their marks are known."""

    file: str
    papers: list[Paper]
    notes: dict[str, Part] = field(default_factory=dict)
    words: Counter[str] = field(default_factory=Counter)
    counted: Counter[int] = field(default_factory=Counter)  # characters so far, by page

    def parts(self) -> Iterator[Part]:
        """Yield the parts of the running text; what a page's or column's end cut amid a sentence is one."""
        every = [line for paper in self.papers for line in (*paper.body, *paper.notes)]
        self.words.update(word for line in every for word in WORDS.findall(line.text.casefold()))
        for paper in self.papers:
            for lines in notes(paper.notes):
                self._take_note(_Group(paper, lines, PartKind.NOTE))
        whole: Part | None = None
        for group in self._groups():
            part = self._part(group)
            if part is None:
                continue
            if whole and self._runs_on(whole, part, group):
                whole = self._run_on(whole, part)
                continue
            if whole:
                yield whole
            whole = part
        if whole:
            yield whole

    def _take_note(self, group: _Group) -> None:
        part = self._part(group)
        mark = _NOTE_START.match(group.lines[0].text)
        if part is None or mark is None:
            return
        key = mark[1].translate(_PLAIN)
        if key in self.notes:  # numbered anew on each page
            key = f"{key} on page {group.page}"
        self.notes[key] = part

    # ----------------------------------------------------------------- what each paragraph is

    def _groups(self) -> Iterator[_Group]:
        usual = median([line.size for paper in self.papers for line in paper.body] or [10.0])
        listing = False
        for paper in self.papers:
            for section, is_list in _sections(paper.body, usual, listing=listing):
                for lines in entries(section) if is_list else paragraphs(section):
                    yield _Group(paper, lines, _kind(lines, usual, listing=is_list))
                listing = is_list

    # ----------------------------------------------------------------- lines to text

    def _part(self, group: _Group) -> Part | None:
        prose = Prose(self.file)
        lines = group.lines
        edge = group.edge
        tail = ""  # the last word so far, which may be the first half of an address
        for number, line in enumerate(lines):
            text = line.text
            if number == 0 and group.kind in (PartKind.NOTE, PartKind.ITEM):
                start = (_NOTE_START if group.kind is PartKind.NOTE else _BULLET).match(text)
                text = text[start.end() :] if start else text
            following = lines[number + 1].text if number + 1 < len(lines) else ""
            tail = f"{tail}{text}".rpartition(" ")[2]
            seam = self._seam(tail, following, full=line.right > edge - line.size * 3)
            self._write(prose, text, group.page, seam)
            tail = "" if seam == " " else tail.removesuffix("-") if seam == "-" else tail
        return prose.part(group.kind, 1 if group.kind is PartKind.HEADING else 0)

    def _seam(self, text: str, following: str, *, full: bool) -> str:
        """Return what parts a line, or its last word, from the next: a space, nothing, or `-` for a hyphen to go.

        `full` lines reach their column's right edge: an address there may go on without a sign of it.
        """
        if _ADDRESS_AT_END.search(text):
            return "" if _is_rest_of_address(following.partition(" ")[0], full=full) else " "
        broken, first = _BROKEN.search(text), _FIRST.match(following)
        if not broken or not first:
            return " "
        return "" if keeps_hyphen(broken[1], first[0], self.words) else "-"

    def _write(self, prose: Prose, text: str, page: int, seam: str) -> None:
        """Write a line's text, its raised numbers as marks of the notes they name."""
        shown = text[:-1] if seam == "-" else text
        at = 0
        for mark in _MARK.finditer(shown):
            key = self._note_key(mark[0].translate(_PLAIN), page)
            if key:
                self._add(prose, shown[at : mark.start()], page)
                prose.note(key)
                at = mark.end()
        self._add(prose, shown[at:] + (" " if seam == " " else ""), page)

    def _note_key(self, number: str, page: int) -> str | None:
        return next((key for key in (f"{number} on page {page}", number) if key in self.notes), None)

    def _add(self, prose: Prose, text: str, page: int) -> None:
        prose.add(text, page, self.counted[page] + 1)
        self.counted[page] += len(text)

    # ----------------------------------------------------------------- over the page's end

    @staticmethod
    def _runs_on(whole: Part, part: Part, group: _Group) -> bool:
        """Whether `part`, on another page than `whole` ends on, is the rest of its sentence, capital or not."""
        if whole.kind is part.kind is PartKind.ITEM:
            return group.goes_on()
        another = group.page != whole.places[-1][1].line
        same = whole.kind is part.kind is PartKind.PARAGRAPH
        return another and same and not ENDED.search(whole.text) and len(whole.text) > _LONGEST_HEADING

    def _run_on(self, whole: Part, part: Part) -> Part:
        seam = self._seam(whole.text.rpartition(" ")[2], part.text, full=True)
        return joined(whole, part, drop=int(seam == "-"), between=" " if seam == " " else "")


def _sections(lines: list[Line], usual: float, *, listing: bool) -> Iterator[tuple[list[Line], bool]]:
    """Yield a page's lines, cut where a list of references begins, or ends with a heading, and whether they are one."""
    start = 0
    for number, line in enumerate(lines):
        begins = bool(_LISTS.fullmatch(line.text))
        if begins or (listing and _is_large(line, usual)):
            yield lines[start:number], listing
            start, listing = number, begins
    yield lines[start:], listing


def _is_large(line: Line, usual: float) -> bool:
    return line.size > usual * 1.15


def _is_rest_of_address(word: str, *, full: bool) -> bool:
    """Whether `word`, first on its line, goes on with the address before it: by its signs, or for want of room."""
    if _ADDRESS_GOES_ON.fullmatch(word):
        return True
    return full and word[:1].islower() and not _AFTER_ADDRESS.match(word)


def _kind(lines: Sequence[Line], usual: float, *, listing: bool) -> PartKind:
    text = lines[0].text
    if len(lines) <= _LONGEST_TITLE and (all(_is_large(line, usual) for line in lines) or _LISTS.fullmatch(text)):
        return PartKind.HEADING
    if _ITEM.match(text):
        return PartKind.ITEM
    if listing:
        plain = len(lines) > 1 and lines[1].left < lines[0].left + lines[0].size * 0.6
        return (
            PartKind.PARAGRAPH
            if plain and not _ADDRESS.search(" ".join(line.text for line in lines))
            else PartKind.ITEM
        )
    if len(lines) == 1 and len(text) <= _LONGEST_HEADING and text[0].isupper() and text[-1].isalnum():
        return PartKind.HEADING
    return PartKind.PARAGRAPH
