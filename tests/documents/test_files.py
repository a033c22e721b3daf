"""PDF, DOCX and plain text, and which reader gets which bytes."""

import io
import zipfile
from datetime import UTC, datetime

import pytest
from docx.oxml import parse_xml

from claimcheck.documents import read
from claimcheck.model import BlockKind, Reason, Region, Unreadable
from tests.documents.made import (
    PROSE,
    article,
    blocks,
    document,
    docx,
    locked_pdf,
    pdf,
    region_of,
    scanned_pdf,
    snapshot,
    texts,
    unreadable,
)

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


def test_pdf_under_an_owner_password_only_opens():
    assert document(locked_pdf("not secret at all", user=b"")).text == "not secret at all"


def test_pdf_under_a_user_password_does_not():
    assert unreadable(locked_pdf("secret", user=b"swordfish")).reason is Reason.ENCRYPTED


PAGE = PROSE[:400]


@pytest.mark.parametrize(
    ("pages", "unread"),
    [
        ([PAGE, None, PAGE, PAGE], "2"),
        ([PAGE, None, None, PAGE, "stamped on 4 May", PAGE], "2–3, 5"),
        ([None, PAGE], "1"),
        ([None, None, PAGE, None], "2"),
        ([None, PAGE, PAGE, PAGE], None),
        ([None, PAGE, PAGE, None], None),
        ([PAGE, PAGE], None),
    ],
)
def test_pdf_with_some_pages_of_pictures_is_read_in_part(pages, unread):
    found = document(scanned_pdf(pages))
    assert PAGE.split(".")[0] in " ".join(found.text.split())
    if unread is None:
        assert found.doubt is None
    else:
        assert found.doubt.reason is Reason.SCAN
        assert found.doubt.detail.endswith(f": {unread}")


def test_pdf_of_pictures_only():
    assert unreadable(scanned_pdf([None, None, None])).reason is Reason.SCAN


def test_pdf_of_stamped_pictures_only_is_doubted():
    found = document(scanned_pdf(["Downloaded on 4 May by a library"] * 3))
    assert found.doubt.reason is Reason.SCAN


def test_pdf_whose_index_is_broken_is_read():
    whole = pdf([[(60, 700, 11, "words on paper")]])
    assert document(whole.replace(b"startxref\n", b"startxref\n9")).text == "words on paper"


@pytest.mark.parametrize("share", [0.3, 0.5, 0.7, 0.9])
def test_pdf_cut_off_is_truncated_or_doubted(share):
    whole = pdf([page(number) for number in range(1, 9)])
    found = read(snapshot(whole[: int(len(whole) * share)], media_type="application/pdf"))
    trouble = found if isinstance(found, Unreadable) else found.doubt
    assert trouble.reason is Reason.TRUNCATED


def test_pdf_of_1000_pages():
    found = document(pdf([[(60, 700, 11, f"these words stand on page {number} only")] for number in range(1, 1001)]))
    assert "these words stand on page 1000 only" in found.text
    assert found.blocks[-1].page == 1000
    assert found.doubt is None


@pytest.mark.parametrize("media_type", [None, "application/octet-stream", "text/html", "text/plain"])
def test_pdf_without_suffix_or_type(media_type):
    body = pdf([[(60, 700, 11, "words on paper")]])
    assert document(body, media_type=media_type, url="https://e.org/download?id=7").media_type == "application/pdf"


def test_a_page_about_pdf_is_no_pdf():
    assert document(article("<p>A PDF begins with %PDF-1.7.</p>", title="%PDF-1.7")).media_type == "text/html"


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
        (docx(filled)[:-40], Reason.TRUNCATED),
    ],
    ids=["bomb", "empty", "broken part", "cut"],
)
def test_docx_that_cannot_be_read(body, reason):
    assert unreadable(body, media_type=None).reason is reason


def test_docx_running_heads_are_the_frame():
    def build(package) -> None:
        package.add_paragraph("The text.")
        package.sections[0].header.paragraphs[0].text = "Running head"
        package.sections[0].footer.paragraphs[0].text = "Page foot"

    found = document(docx(build))
    assert (region_of(found, "Running head"), region_of(found, "Page foot")) == (Region.NAVIGATION, Region.FOOTER)


def test_docx_tracked_changes_read_as_accepted():
    space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

    def build(package) -> None:
        paragraph = package.add_paragraph("The talks ")._p
        for xml in (
            f'<w:del {space} w:id="1"><w:r><w:delText>failed</w:delText></w:r></w:del>',
            f'<w:ins {space} w:id="2"><w:r><w:t>succeeded</w:t></w:r></w:ins>',
            f'<w:moveFrom {space} w:id="3"><w:r><w:t> at noon</w:t></w:r></w:moveFrom>',
            f'<w:moveTo {space} w:id="4"><w:r><w:t> at night</w:t></w:r></w:moveTo>',
        ):
            paragraph.append(parse_xml(xml))

    assert texts(document(docx(build))) == ["The talks succeeded at night"]


def with_flag(body: bytes) -> bytes:
    """The package with each part's encryption flag set (APPNOTE.TXT, 4.4.4), in its directory and before the part."""
    for mark, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = body.find(mark)
        while at >= 0:
            body = body[: at + offset] + bytes([body[at + offset] | 1]) + body[at + offset + 1 :]
            at = body.find(mark, at + 4)
    return body


def zipped(parts: dict[str, str]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as package:
        for name, text in parts.items():
            package.writestr(name, text)
    return out.getvalue()


@pytest.mark.parametrize(
    ("body", "reason", "said"),
    [
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), Reason.ENCRYPTED, "password"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, Reason.NOT_TEXT, "save it as DOCX or PDF"),
        (with_flag(docx(filled)), Reason.ENCRYPTED, "password"),
        (
            zipped({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": "<x/>"}),
            Reason.NOT_TEXT,
            "ODT",
        ),
        (zipped({"mimetype": "application/epub+zip", "a.xhtml": "<p>x</p>"}), Reason.NOT_TEXT, "EPUB"),
        (zipped({"[Content_Types].xml": "<x/>", "xl/workbook.xml": "<x/>"}), Reason.NOT_TEXT, "XLSX"),
        (zipped({"[Content_Types].xml": "<x/>", "ppt/presentation.xml": "<x/>"}), Reason.NOT_TEXT, "PPTX"),
        (zipped({"a.txt": "words"}), Reason.NOT_TEXT, "zip"),
        (b"{\\rtf1\\ansi words}", Reason.NOT_TEXT, "save it as DOCX or PDF"),
        (b"AT&TFORM" + b"\0" * 60, Reason.NOT_TEXT, "DjVu"),
        (b"II*\0" + b"\0" * 60, Reason.NOT_TEXT, "TIFF"),
        (docx(filled)[:900], Reason.TRUNCATED, "cut off"),
    ],
    ids="locked old locked-zip odt epub xlsx pptx zip rtf djvu tiff cut".split(),
)
@pytest.mark.parametrize("media_type", [None, "text/html", "application/msword"])
def test_other_files_are_named(body, reason, said, media_type):
    found = unreadable(body, media_type=media_type)
    assert found.reason is reason
    assert said in found.detail


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
