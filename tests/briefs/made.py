"""Briefs made by the tests: the same parts written as DOCX, PDF, HTML and wikitext."""

from __future__ import annotations

import html
import re
import textwrap
import zlib
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import docx

from claimcheck.briefs import Part, PartKind, read

if TYPE_CHECKING:
    from pathlib import Path

SAMPLE = """\
# Water on the border: two towns and one river

*A policy brief*

In March 2017 the towns of Aldorf and Berghain fell out over the weir between them. Mayor Clara Voss of Aldorf told the
council that ‘the river belongs to those who live on it’ (*Aldorf Herald* 2017). Her counterpart, Mayor Jonas Keller,
called the claim ‘a fairy tale with a lawyer’s letter attached’ (Keller 2017). The regional governor warned that
‘nobody’s patience is without end’ (Governor's Office 2017a).

## A ‘silent’ spring

By April, both sides had softened. Voss said that she was ‘ready to sit at any table’ and that the talks would be
“long, dull and useful” (Voss & Keller 2017). The *River Commission* found that the weir ‘does not lower the water in
Berghain by more than two centimetres’ (River Commission 2017). Keller described the report as ‘a modest
beginning’ (Keller 2017).

In May the governor spoke of ‘a settlement that both towns can read aloud’ (Governor's Office 2017b). The agreement was
signed in June, and the weir was opened in the presence of both mayors.

## References

- Aldorf Herald (2017). ‘Voss: the river is ours’, 14 March. <https://herald.example/2017/03/14/voss-river>
- Governor's Office (2017a). ‘Statement on the weir’, 20 March. <https://governor.example/statements/weir>
- Governor's Office (2017b). ‘Remarks on the settlement’, 9 May. <https://governor.example/remarks/settlement>
- Keller, J. (2017). ‘Letter to the council’, 16 March. <https://berghain.example/letters/2017-03-16>
- River Commission (2017). ‘Levels at the weir’, report, 21 April. <https://rivers.example/reports/levels.html>
- Voss, C. & J. Keller (2017). Press conference. 12 April. <https://aldorf.example/press/2017-04-12>
"""

_HEADINGS = (PartKind.TITLE, PartKind.HEADING)


def parts_of(path: Path) -> tuple[Part, ...]:
    return read(path).parts


# --------------------------------------------------------------------------- DOCX, HTML, wikitext


def as_shown(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    """The parts with addresses as a reader of the printed brief has them: what a link leads to, in place of its words."""
    return tuple(_as_shown(part) for part in parts)


def _as_shown(part: Part) -> Part:
    text = part.text
    for link in reversed(part.links):
        if link.span.of(part.text).startswith("http"):
            text = text[: link.span.start] + link.url + text[link.span.end :]
    return replace(part, text=text, links=()) if part.links else part


def write_docx(path: Path, parts: tuple[Part, ...]) -> Path:
    document = docx.Document()
    styles = {PartKind.TITLE: "Title", PartKind.ITEM: "List Bullet", PartKind.QUOTE: "Quote"}
    for part in parts:
        style = (
            f"Heading {min(part.level, 9) or 1}" if part.kind is PartKind.HEADING else styles.get(part.kind, "Normal")
        )
        paragraph = document.add_paragraph(style=style)
        at = 0
        for span in part.emphasis:
            paragraph.add_run(part.text[at : span.start])
            paragraph.add_run(span.of(part.text)).italic = True
            at = span.end
        paragraph.add_run(part.text[at:])
    document.save(str(path))
    return path


def write_html(path: Path, parts: tuple[Part, ...]) -> Path:
    lines = ["<!doctype html><html lang=en><head><title>A brief</title><style>p {}</style></head><body>"]
    tags = {PartKind.TITLE: "h1", PartKind.HEADING: "h2", PartKind.ITEM: "li", PartKind.QUOTE: "blockquote"}
    for part in parts:
        tag = tags.get(part.kind, "p")
        lines.append(f"<{tag}>{_html(part)}</{tag}>")
    path.write_text("\n".join([*lines, "</body></html>"]), encoding="utf-8")
    return path


def _html(part: Part) -> str:
    marked = re.sub(r"https?://[^\s<>]+", "\x01\\g<0>\x02\\g<0>\x03", part.text)
    wrapped = "\n".join(
        textwrap.wrap(html.escape(marked, quote=False), 100, break_on_hyphens=False, break_long_words=False)
    )
    return wrapped.replace("\x01", '<a href="').replace("\x02", '">').replace("\x03", "</a>")


def write_wikitext(path: Path, parts: tuple[Part, ...]) -> Path:
    lines = []
    for part in parts:
        text = part.text
        for span in reversed(part.emphasis):
            text = f"{text[: span.start]}''{span.of(text)}''{text[span.end :]}"
        if part.kind in _HEADINGS:
            lines.append(f"== {text} ==\n")
        else:
            lines.append(f"* {text}" if part.kind is PartKind.ITEM else f"{text}\n")
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


# --------------------------------------------------------------------------- PDF

_NARROW = {
    **dict.fromkeys("iIjltf.,;:!|'‘’()[] /-", 0.3),
    **dict.fromkeys("mMW@—", 0.9),
    **dict.fromkeys("ABCDEGHKNOPQRSUVXYZ&–", 0.7),
}


@dataclass
class Column:
    left: float
    width: float


def width_of(text: str, size: float) -> float:
    """Helvetica's width of `text`, roughly and rather too wide."""
    return sum(_NARROW.get(letter, 0.556) for letter in text) * size


def write_pdf(
    path: Path,
    parts: tuple[Part, ...],
    *,
    columns: int = 1,
    head: str = "A running head",
    top: float = 760.0,
    encrypt: bool = False,
) -> Path:
    """Write `parts` as a PDF with running heads and page numbers, words hyphenated at line ends here and there."""
    gap, margin, size, leading = 24.0, 60.0, 10.0, 12.5
    width = (595 - 2 * margin - gap * (columns - 1)) / columns
    slots = [Column(margin + number * (width + gap), width) for number in range(columns)]
    pages: list[list[str]] = []
    state = {"column": columns, "y": 0.0}

    def put(text: str, indent: float, text_size: float) -> None:
        if state["y"] < 70:
            state["column"] += 1
            state["y"] = top
        if state["column"] >= columns:
            pages.append([_show(head, margin, top + 40, 8), _show(str(len(pages) + 1), 290, 30, 8)] if head else [])
            state["column"], state["y"] = 0, top
        column = slots[int(state["column"])]
        pages[-1].append(_show(text, column.left + indent, state["y"], text_size))
        state["y"] -= leading * text_size / size

    for part in parts:
        heading = part.kind in _HEADINGS
        text_size = 14.0 if heading else size
        hanging = 14.0 if part.kind is PartKind.ITEM else 0.0
        for number, line in enumerate(_wrapped(part.text, width - hanging, text_size, hyphenate=not heading)):
            put(line, hanging if number else 0.0, text_size)
        state["y"] -= 8
    path.write_bytes(_pdf(pages, encrypt=encrypt))
    return path


def _wrapped(text: str, width: float, size: float, *, hyphenate: bool) -> list[str]:
    lines, line = [], ""
    for word in text.split(" "):
        tried = f"{line} {word}" if line else word
        if width_of(tried, size) <= width:
            line = tried
            continue
        head, tail = _broken(word, width - width_of(line + " -", size), size) if hyphenate else ("", word)
        if head:
            lines.append(f"{line} {head}".strip())
        elif line:
            lines.append(line)
        line = tail
        while width_of(line, size) > width:  # an address longer than a line
            cut = next(at for at in range(len(line), 0, -1) if width_of(line[:at], size) <= width)
            lines.append(line[:cut])
            line = line[cut:]
    return [*lines, line] if line else lines


def _broken(word: str, room: float, size: float) -> tuple[str, str]:
    """Break a long plain word in the middle where there is room for its first half."""
    half = len(word) // 2
    if len(word) < 9 or not word.isalpha() or not word.islower() or width_of(word[:half] + "-", size) > room:
        return "", word
    return word[:half] + "-", word[half:]


def _show(text: str, x: float, y: float, size: float) -> str:
    literal = text.encode("cp1252", "replace").decode("latin-1")
    escaped = literal.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
    return f"BT /F1 {size:g} Tf {x:g} {y:g} Td ({escaped}) Tj ET"


def _pdf(pages: list[list[str]], *, encrypt: bool = False) -> bytes:
    """Return a PDF 1.4 (ISO 32000-1, 7.5) of pages of content streams, with Helvetica for all text."""
    kids = " ".join(f"{4 + 2 * number} 0 R" for number in range(len(pages)))
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>".encode(),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    for number, lines in enumerate(pages):
        stream = zlib.compress("\n".join(lines).encode("latin-1"))
        resources = "/Resources << /Font << /F1 3 0 R >> >>"
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] {resources} /Contents {5 + 2 * number} 0 R >>".encode()
        )
        objects.append(f"<< /Length {len(stream)} /Filter /FlateDecode >>\nstream\n".encode() + stream + b"\nendstream")
    locked = ""
    if encrypt:  # keys of nobody's password: only whoever knows it could open the file
        objects.append(b"<< /Filter /Standard /V 1 /R 2 /P -4 /O <" + b"41" * 32 + b"> /U <" + b"42" * 32 + b"> >>")
        locked = f"/Encrypt {len(objects)} 0 R /ID [<00> <00>]"
    return _assembled(objects, locked)


def _assembled(objects: list[bytes], locked: str) -> bytes:
    data, offsets = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, start=1):
        offsets.append(len(data))
        data += f"{number} 0 obj\n".encode() + body + b"\nendobj\n"
    table = "".join(f"{offset:010d} 00000 n \n" for offset in offsets)
    start = len(data)
    data += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}".encode()
    return data + f"trailer\n<< /Size {len(objects) + 1} /Root 1 0 R {locked} >>\nstartxref\n{start}\n%%EOF\n".encode()


def scan_pdf() -> bytes:
    """A PDF of one page with a line drawn on it, and no text."""
    return _pdf([["10 10 m 200 200 l S"]])
