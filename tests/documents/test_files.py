"""PDF, DOCX and plain text, and which reader gets which bytes."""

import io
import zipfile
from datetime import UTC, datetime

import pytest
from docx.oxml import parse_xml

from claimcheck.model import BlockKind, Reason, Region
from tests.documents.made import PROSE, article, blocks, document, docx, pdf, region_of, texts, unreadable

INFO = b"/Title (The title) /Author (Ann Writer) /CreationDate (D:20161003235900-07'00') /ModDate (D:20161005)"


def page(number: int, *, last: str = "goes on over the page and") -> list[tuple[int, int, int, str]]:
    """A page of two columns under a running head, with a footnote and a page number."""
    lines = [(200, 770, 9, "Journal of Tests"), (300, 40, 9, str(number))]
    lines += [(60, 720 - 14 * n, 11, f"Left line {n} of page {number} has some words in it") for n in range(20)]
    lines += [(330, 720 - 14 * n, 11, f"Right line {n} of page {number} has words, too") for n in range(19)]
    lines += [
        (330, 720 - 14 * 19, 11, last),
        (60, 100, 8, f"{number} A footnote: {'see above' if number % 2 else 'idem'}."),
    ]
    return lines


@pytest.fixture(scope="module")
def journal():
    return document(pdf([page(1), page(2), page(3, last="ends here.")], info=INFO), media_type="application/pdf")


def test_pdf_reads_down_each_column(journal):
    text = " ".join(journal.text.split())
    assert "Left line 0 of page 1 has some words in it Left line 1 of page 1" in text
    assert (
        text.index("Left line 19 of page 1")
        < text.index("Right line 0 of page 1")
        < text.index("Left line 0 of page 2")
    )


def test_pdf_sentences_go_on_over_the_page(journal):
    assert "goes on over the page and Left line 0 of page 2" in " ".join(journal.text.split())


def test_pdf_running_heads_and_page_numbers_are_navigation(journal):
    assert region_of(journal, "Journal of Tests") is Region.NAVIGATION
    assert {region for _, region, text in blocks(journal) if text == "2"} == {"navigation"}


def test_pdf_footnotes_stand_after_the_text_with_their_page(journal):
    note = next(block for block in journal.blocks if "2 A footnote" in block.span.of(journal.text))
    assert (note.page, note.region) == (2, Region.BODY)
    assert note.span.start > journal.text.index("ends here.")


def test_pdf_says_what_it_is(journal):
    assert (journal.title, journal.names[0].value) == ("The title", "Ann Writer")
    assert [(str(one.value), one.kind.value) for one in journal.dates] == [
        ("2016-10-03", "published"),
        ("2016-10-05", "modified"),
    ]


def test_pdf_line_break_hyphens_are_left_open():
    found = document(pdf([[(60, 700, 11, "the talks about the cease-"), (60, 686, 11, "fire went on")]]))
    assert found.text == "the talks about the cease-\nfire went on"


def test_pdf_paragraphs_and_headings():
    lines = [(60, 720, 18, "A heading")]
    lines += [(60, 690 - 14 * n, 11, f"first paragraph, line {n}") for n in range(4)]
    lines += [(60, 620 - 14 * n, 11, f"second paragraph, line {n}") for n in range(4)]
    found = document(pdf([lines]))
    assert [block.kind for block in found.blocks] == [BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.PARAGRAPH]


def test_pdf_raised_digits_are_footnote_marks():
    found = document(pdf([[(60, 700, 11, "so it was said"), (132, 705, 6, "7"), (60, 686, 11, "and more was said")]]))
    assert "said⁷" in found.text.replace(" ", "")


def test_pdf_is_known_by_its_bytes():
    body = b"\n\n" + pdf([[(60, 700, 11, "words on paper")]])
    assert document(body, media_type="text/html", url="https://e.org/paper").text == "words on paper"


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (pdf([[]]), Reason.SCAN),
        (pdf([[(60, 700, 11, "x")]])[:120], Reason.TRUNCATED),
        (b"%PDF-1.7\n" + b"\0\xff" * 400, Reason.TRUNCATED),
        (
            pdf(
                [[(60, 700, 11, "secret")]],
                trailer=b"/ID [<00000000000000000000000000000000> <00000000000000000000000000000000>]"
                b" /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <" + b"41" * 32 + b"> /U <" + b"42" * 32 + b"> >>",
            ),
            Reason.ENCRYPTED,
        ),
    ],
    ids=["scan", "cut", "garbage", "encrypted"],
)
def test_pdf_that_cannot_be_read(body, reason):
    assert unreadable(body, media_type="application/pdf").reason is reason


# --------------------------------------------------------------------------- DOCX


def filled(package) -> None:
    package.core_properties.title = "The title"
    package.core_properties.author = "Ann Writer"
    package.core_properties.created = datetime(2016, 10, 3, 12, tzinfo=UTC)
    package.add_heading("A heading", 1)
    package.add_paragraph("One paragraph.").add_run("\tand a run")
    package.add_paragraph("an item", style="List Bullet")
    table = package.add_table(1, 2)
    table.cell(0, 0).text, table.cell(0, 1).text = "left", "right"
    package.add_paragraph("The end.")


def test_docx():
    found = document(docx(filled), media_type=None)
    assert blocks(found) == [
        ("heading", "body", "A heading"),
        ("paragraph", "body", "One paragraph. and a run"),
        ("item", "body", "an item"),
        ("cell", "table", "left"),
        ("cell", "table", "right"),
        ("paragraph", "body", "The end."),
    ]
    assert (found.title, found.names[0].value, str(found.published.value)) == ("The title", "Ann Writer", "2016-10-03")


def test_docx_hidden_runs_and_deletions_are_not_text():
    space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

    def build(package) -> None:
        run = package.add_paragraph("seen ").add_run("unseen ")
        run.font.hidden = True
        package.paragraphs[0].add_run("and seen")
        package.paragraphs[0]._p.append(parse_xml(f"<w:del {space}><w:r><w:t> gone</w:t></w:r></w:del>"))
        package.element.body.insert(
            1,
            parse_xml(
                f"<w:sdt {space}><w:sdtContent><w:p><w:r><w:t>in a control</w:t></w:r></w:p></w:sdtContent></w:sdt>"
            ),
        )

    assert texts(document(docx(build))) == ["seen and seen", "in a control"]


def repacked(body: bytes, extra: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(body)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            data = old.read(name)
            if name == "[Content_Types].xml":
                part = b'<Override PartName="/word/footnotes.xml" ContentType="application/xml"/>'
                data = data.replace(b"</Types>", part + b"</Types>")
            if name == "word/_rels/document.xml.rels":
                kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes"
                link = f'<Relationship Id="rIdF" Type="{kind}" Target="footnotes.xml"/>'.encode()
                data = data.replace(b"</Relationships>", link + b"</Relationships>")
            new.writestr(name, data)
        for name, data in extra.items():
            new.writestr(name, data)
    return out.getvalue()


def test_docx_footnotes():
    space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    notes = (
        f'<w:footnotes xmlns:w="{space}"><w:footnote w:id="0" w:type="separator"><w:p/></w:footnote>'
        '<w:footnote w:id="1"><w:p><w:r><w:t>See above.</w:t></w:r></w:p></w:footnote></w:footnotes>'
    ).encode()
    found = document(repacked(docx(filled), {"word/footnotes.xml": notes}))
    assert texts(found)[-1] == "See above."


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (
            repacked(docx(lambda _: None), {"word/footnotes.xml": b"<x/>", "bomb": b"\0" * (70 * 1024 * 1024)}),
            Reason.TOO_LARGE,
        ),
        (docx(lambda _: None), Reason.EMPTY),
        (repacked(docx(filled), {"word/footnotes.xml": b"<broken"}), Reason.TRUNCATED),
        (docx(filled)[:-40], Reason.NOT_TEXT),
    ],
    ids=["bomb", "empty", "broken part", "cut"],
)
def test_docx_that_cannot_be_read(body, reason):
    assert unreadable(body, media_type=None).reason is reason


# --------------------------------------------------------------------------- plain text, and the rest


def test_plain_text_is_cut_at_blank_lines():
    found = document("One line\nand another\n\n \nTwo.\r\n\r\nThree.", media_type="text/plain; charset=utf-8")
    assert texts(found) == ["One line\nand another", "Two.", "Three."]
    assert found.media_type == "text/plain"


@pytest.mark.parametrize(
    ("media_type", "url"),
    [
        ("text/plain", "https://e.org/x.html"),
        (None, "https://e.org/x.txt"),
        (None, "file:///x"),
        ("application/octet-stream", "x"),
    ],
)
def test_text_by_type_or_suffix(media_type, url):
    assert document("just words", media_type=media_type, url=url).media_type == "text/plain"


@pytest.mark.parametrize("media_type", ["text/plain", "application/octet-stream", None, "application/json"])
def test_html_is_known_by_its_bytes(media_type):
    assert document(article(""), media_type=media_type).media_type == "text/html"
    assert document("﻿<!-- saved --> <p>" + PROSE, media_type=media_type).media_type == "text/html"


@pytest.mark.parametrize(
    ("body", "media_type"),
    [
        (b'{"a": 1}', "application/json"),
        (b"<?xml version='1.0'?><rss><item>x</item></rss>", "application/rss+xml"),
        (b"\x89PNG\r\n\x1a\n" + b"\0" * 50, "text/html"),
        (b"\xff\xd8\xff\xe0", None),
        (b"\x00\x01\x02" * 100, None),
        (b"PK\x03\x04" + b"\0" * 50, "application/zip"),
        (b"{\\rtf1 x}", "text/plain"),
        (b"words\0and nulls", "text/plain"),
        (b"anything", "video/mp4"),
    ],
)
def test_what_is_no_text(body, media_type):
    assert unreadable(body, media_type=media_type).reason is Reason.NOT_TEXT


@pytest.mark.parametrize("media_type", ["text/html", "text/plain", None])
def test_an_empty_body(media_type):
    assert unreadable(b" \n", media_type=media_type).reason is Reason.EMPTY
