"""Every kind of brief gives the same parts, each leading back to its place; what cannot be read says why in one line."""

import tomllib
import zipfile
from pathlib import Path

import docx
import mwparserfromhell
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from claimcheck.briefs import PartKind, extract, read, read_bibliography
from claimcheck.errors import FileError
from claimcheck.model import Period

from .made import SAMPLE, as_shown, scan_pdf, write_docx, write_html, write_pdf, write_wikitext

ROOT = Path(__file__).parents[2]
BRIEF = ROOT.parent / "shared" / "brief" / "brief.md"
WIKITEXT = ROOT.parent / "shared" / "data" / "wikitext"
needs_brief = pytest.mark.skipif(not BRIEF.exists(), reason="the brief is not beside the repository")
needs_wikitext = pytest.mark.skipif(not WIKITEXT.exists(), reason="the wiki pages are not beside the repository")


@pytest.fixture
def brief_of(tmp_path):
    """Write a text and read it as a brief."""

    def made(text, name="brief.md"):
        path = tmp_path / name
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return read(path)

    return made


@pytest.fixture
def refused(brief_of):
    """Read a file that cannot be read, and return what is said of it."""

    def said(text, name="brief.md"):
        with pytest.raises(FileError) as told:
            brief_of(text, name)
        assert "\n" not in str(told.value)
        return str(told.value)

    return said


def shown_at(text, part, offset):
    """Return the character of the file at which a part's character stands."""
    position = part.position(offset)
    return text.split("\n")[position.line - 1][position.column - 1 : position.column]


# --------------------------------------------------------------------------- Markdown

MARKDOWN = """\
---
title: "Two towns"
lang: en-GB
---
# Hello *world* and `code`

Text[^1] with [a **bold** link](http://x.example/a_b) then “quote”.^[An inline note.] And [ref][r] &amp; a\\_b.

> A quotation
> in two lines.[^long]

| a | b \\| c |
|---|---|
| 1 | 2 <http://u.example> |

1. one
2. two
   more

Tail of the last
page, cut amid a re-

gion of words.

[^1]: Note *one*.
[^long]: Para one.

    Para two.

[r]: http://ref.example "t"
"""


def test_markdown_parts(brief_of):
    brief = brief_of(MARKDOWN)
    assert (brief.title, brief.language) == ("Two towns", "en-GB")
    assert [(part.kind.value, part.text) for part in brief.parts] == [
        ("title", "Hello world and code"),
        ("paragraph", "Text with a bold link then “quote”. And ref & a_b."),
        ("quote", "A quotation in two lines."),
        ("cell", "a"),
        ("cell", "b | c"),
        ("cell", "1"),
        ("cell", "2 http://u.example"),
        ("item", "one"),
        ("item", "two more"),
        ("paragraph", "Tail of the last page, cut amid a region of words."),
    ]
    assert {key: part.text for key, part in brief.notes.items()} == {
        "1": "Note one.",
        "note 2": "An inline note.",
        "long": "Para one. Para two.",
    }


def test_markdown_marks_links_and_emphasis(brief_of):
    prose = brief_of(MARKDOWN).parts[1]
    assert [(prose.text[: mark.at][-7:], mark.note) for mark in prose.notes] == [("Text", "1"), ("quote”.", "note 2")]
    assert [(link.span.of(prose.text), link.url) for link in prose.links] == [
        ("a bold link", "http://x.example/a_b"),
        ("ref", "http://ref.example"),
    ]
    assert [span.of(prose.text) for span in prose.emphasis] == ["bold"]


def test_markdown_places_lead_back(brief_of):
    brief = brief_of(MARKDOWN)
    for part in brief.parts:
        for offset, letter in enumerate(part.text):
            if letter not in " &" and "|" not in part.text:  # a line's end, an entity, what a cell must escape
                assert shown_at(MARKDOWN, part, offset).strip("\\") in (letter, ""), (part.text, offset)


def test_addresses_stay_as_written(brief_of):
    brief = brief_of("See <http://x.example/%E2%80%99> and [b](http://x.example/é_a).")
    assert [link.url for link in brief.parts[0].links] == ["http://x.example/%E2%80%99", "http://x.example/é_a"]
    assert "http://x.example/%E2%80%99" in brief.parts[0].text


@pytest.mark.parametrize(
    ("halves", "whole"),
    [
        (("an easing and improved rela-", "tions with them."), "an easing and improved relations with them."),
        (
            ("to establish a 'joint", "integration centre' in Vienna."),
            "to establish a 'joint integration centre' in Vienna.",
        ),
        (("for improving post-", "Ukraine relations."), "for improving post-Ukraine relations."),
        (("a long-standing wish and a long-", "standing fear."), "a long-standing wish and a long-standing fear."),
        (("they must", "12", "be heard."), "they must be heard."),
        (("and so they", "Policy brief 3", "went home. Policy brief 4"), "and so they went home. Policy brief 4"),
    ],
)
def test_page_breaks(brief_of, halves, whole):
    brief = brief_of("\n\n".join([*halves, "Policy brief 5", "An end."]))
    assert brief.parts[0].text == whole
    assert brief.parts[0].position(len(whole) - 1).line == 2 * len(halves) - 1


def test_paragraphs_that_end_stay_apart(brief_of):
    brief = brief_of("It ended.\n\nand so on\n\nThe next\n\n- one\n- two\n")
    assert [part.text for part in brief.parts] == ["It ended.", "and so on", "The next", "one", "two"]


@needs_brief
def test_every_claim_of_the_brief_is_where_claims_toml_says():
    text = BRIEF.read_text(encoding="utf-8")
    places = {}
    for part in read(BRIEF).parts:
        for offset in range(len(part.text)):
            position = part.position(offset)
            places[position.line, position.column] = part.text[offset:]
    claims = tomllib.loads((ROOT / "claims.toml").read_text(encoding="utf-8"))["claims"]
    for claim in claims:
        line, column = claim["brief"]["line"], claim["brief"]["column"]
        begins = (claim.get("quote") or claim["text"])[:5]
        at_it = places[line, column]
        assert at_it.startswith(begins) or at_it[1:].startswith(begins), claim["id"]
        assert text.split("\n")[line - 1][column - 1 :][:5] == at_it[:5]


# --------------------------------------------------------------------------- the same brief in other dress


def claims_of(path):
    found = extract(read(path))
    claims = [(claim.quote, claim.speaker, claim.references, claim.link, claim.text) for claim in found.claims]
    return claims, [(each.key, each.url, each.title, each.published) for each in found.references]


DRESSES = {
    "brief.docx": write_docx,
    "brief.html": write_html,
    "brief.wiki": write_wikitext,
    "one.pdf": lambda path, parts: write_pdf(path, parts, head="" if len(parts) < 20 else "A running head"),
    "two.pdf": lambda path, parts: write_pdf(
        path, parts, columns=2, head="" if len(parts) < 20 else "A running head", top=460 if len(parts) < 20 else 760
    ),
}


@pytest.mark.parametrize("name", DRESSES)
def test_the_sample_in_other_dress(tmp_path, name):
    (tmp_path / "brief.md").write_text(SAMPLE, encoding="utf-8")
    wanted = claims_of(tmp_path / "brief.md")
    assert [claim[0] for claim in wanted[0]] == [
        "the river belongs to those who live on it",
        "a fairy tale with a lawyer’s letter attached",
        "nobody’s patience is without end",
        "ready to sit at any table",
        "long, dull and useful",
        "does not lower the water in Berghain by more than two centimetres",
        "a modest beginning",
        "a settlement that both towns can read aloud",
    ]
    DRESSES[name](tmp_path / name, as_shown(read(tmp_path / "brief.md").parts))
    assert claims_of(tmp_path / name) == wanted


@needs_brief
@pytest.mark.parametrize("name", DRESSES)
def test_the_brief_in_other_dress(tmp_path, name):
    DRESSES[name](tmp_path / name, as_shown(read(BRIEF).parts))
    assert claims_of(tmp_path / name) == claims_of(BRIEF)


def test_pdf_leaves_out_heads_and_page_numbers(tmp_path, brief_of):
    parts = brief_of("\n\n".join([f"Paragraph {n} of a text that {'goes on and ' * 60}ends." for n in range(18)])).parts
    brief = read(write_pdf(tmp_path / "long.pdf", parts))
    assert [part.text for part in brief.parts] == [part.text for part in parts]
    assert {part.position(0).line for part in brief.parts} == {1, 2, 3}


def test_two_hundred_pages(tmp_path, brief_of):
    parts = brief_of(
        "\n\n".join(f"Paragraph {n}. He said that {'it went on, ' * 30}and ended." for n in range(520))
    ).parts
    brief = read(write_pdf(tmp_path / "report.pdf", parts, top=200.0))
    assert brief.parts[-1].position(0).line >= 200
    assert [part.text for part in brief.parts] == [part.text for part in parts]


# --------------------------------------------------------------------------- DOCX


def test_docx_notes_links_and_tables(tmp_path):
    document = docx.Document()
    paragraph = document.add_paragraph("Before ")
    paragraph.add_run("stressed").italic = True
    paragraph.add_run(" after")
    document.add_table(1, 2).cell(0, 1).text = "in a cell"
    document.save(str(tmp_path / "plain.docx"))
    reference = '<w:r><w:footnoteReference w:id="2"/></w:r>'
    with zipfile.ZipFile(tmp_path / "plain.docx") as old, zipfile.ZipFile(tmp_path / "noted.docx", "w") as new:
        for name in old.namelist():
            data = old.read(name).decode() if name.endswith((".xml", ".rels")) else old.read(name)
            if name == "word/document.xml":
                data = data.replace("<w:t> after", f"<w:t> after</w:t></w:r>{reference}<w:r><w:t> then", 1).replace(
                    '<w:t xml:space="preserve"> after',
                    f'<w:t xml:space="preserve"> after</w:t></w:r>{reference}<w:r><w:t>',
                    1,
                )
            if name == "word/_rels/document.xml.rels":
                kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes"
                data = data.replace("</Rel", f'<Relationship Id="n1" Type="{kind}" Target="footnotes.xml"/></Rel', 1)
            if name == "[Content_Types].xml":
                kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
                data = data.replace(
                    "</Types", f'<Override PartName="/word/footnotes.xml" ContentType="{kind}"/></Types', 1
                )
            new.writestr(name, data)
        space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
        note = '<w:footnote w:id="2"><w:p><w:r><w:t>A note, with a work.</w:t></w:r></w:p></w:footnote>'
        separator = '<w:footnote w:id="0" w:type="separator"><w:p/></w:footnote>'
        new.writestr("word/footnotes.xml", f'<w:footnotes xmlns:w="{space}">{separator}{note}</w:footnotes>')
    brief = read(tmp_path / "noted.docx")
    first = brief.parts[0]
    assert first.text == "Before stressed after"
    assert [span.of(first.text) for span in first.emphasis] == ["stressed"]
    assert [(mark.at, mark.note) for mark in first.notes] == [(len(first.text), "footnote 2")]
    assert brief.notes["footnote 2"].text == "A note, with a work."
    assert [part.text for part in brief.parts if part.kind is PartKind.CELL] == ["in a cell"]


# --------------------------------------------------------------------------- HTML

HTML = """<!doctype html>
<html lang="en"><head><title>A brief</title><script>var x = "not seen";</script></head>
<body><nav>Home</nav><h1>Two towns</h1>
<p>She said &ldquo;yes&rdquo;<sup><a href="#n1" id="r1">1</a></sup> in
<em>May</em> (<a href="https://a.example/x?a=1&amp;b=2">Herald</a>).
<p>Next<br>line <span style="display: none">hidden</span>shown.
<blockquote><p>Quoted at length.</p></blockquote>
<ol><li id="n1">Herald, 3 May 2017. <a href="#r1">↩</a></li></ol>
</body></html>"""


def test_html(brief_of):
    brief = brief_of(HTML, "brief.html")
    assert (brief.title, brief.language) == ("A brief", "en")
    assert [(part.kind.value, part.text) for part in brief.parts] == [
        ("title", "Two towns"),
        ("paragraph", "She said “yes” in May (Herald)."),
        ("paragraph", "Next line shown."),
        ("quote", "Quoted at length."),
    ]
    prose = brief.parts[1]
    assert [(mark.at, mark.note) for mark in prose.notes] == [(14, "n1")]
    assert [link.url for link in prose.links] == ["https://a.example/x?a=1&b=2"]
    assert [span.of(prose.text) for span in prose.emphasis] == ["May"]
    assert brief.notes["n1"].text == "Herald, 3 May 2017."
    assert shown_at(HTML, prose, 0) == "S"
    assert shown_at(HTML, prose, prose.text.index("May")) == "M"


# --------------------------------------------------------------------------- plain text


def test_plain_text(brief_of):
    text = "A heading\n=========\n\nHard wrapped rela-\ntions of the\ntwo towns.\n\n    An indented quotation.\n\n- one\n- two\n"
    brief = brief_of(text, "brief.txt")
    assert [(part.kind.value, part.text) for part in brief.parts] == [
        ("title", "A heading"),
        ("paragraph", "Hard wrapped relations of the two towns."),
        ("quote", "An indented quotation."),
        ("item", "one"),
        ("item", "two"),
    ]
    assert shown_at(text, brief.parts[1], brief.parts[1].text.index("two")) == "t"


# --------------------------------------------------------------------------- wikitext

WIKI = """\
{{Infobox person|name=X<ref>{{cite web|url=http://a.example|title=T}}</ref>}}
'''Foo''' said "[[bar|baz]]"<ref name="n1">{{cite news |last=Berg |first=A. |title=A ''B'' |work=Herald
|url=http://x.example/?a=1&b=2 |archive-url=http://web.archive.org/web/2010/http://x.example/ |date=3 May 2010
|quote=Words &ndash; here}}</ref> and then.{{sfn|Berg|2010|p=5}} It<ref name=n1/> is<ref>A plain note.</ref>.

== Head ==
* one
* two
{{quote|Long words here.|Someone}}
"""


def test_wikitext(brief_of):
    brief = brief_of(WIKI, "page.wiki")
    assert [(part.kind.value, part.text) for part in brief.parts] == [
        ("paragraph", 'Foo said "baz" and then. It is.'),
        ("heading", "Head"),
        ("item", "one"),
        ("item", "two"),
        ("quote", "Long words here."),
    ]
    prose = brief.parts[0]
    cited = {(one.key, prose.text[: one.at][-4:], one.fields.get("at")) for one in brief.cited if one.part == 0}
    assert cited == {("ref 1", "", None), ("n1", 'baz"', None), ("Berg 2010", "hen.", "5"), ("n1", ". It", None)}
    assert dict(brief.cited[1].fields) == {
        "title": "A B",
        "url": "http://x.example/?a=1&b=2",
        "archive_url": "http://web.archive.org/web/2010/http://x.example/",
        "date": "3 May 2010",
        "publisher": "Herald",
        "quote": "Words – here",
        "author": "A. Berg",
    }
    assert all(one.fields["url"] == "http://x.example/?a=1&b=2" for one in brief.cited[1:])
    assert [part.text for part in brief.notes.values()] == ["A plain note."]
    assert shown_at(WIKI, prose, prose.text.index("baz")) == "b"


@needs_wikitext
def test_cite_templates_of_real_pages():
    wanted = found = 0
    for path in sorted(WIKITEXT.glob("*.txt")):
        if path.name == "SOURCE.txt":
            continue
        given_fields = {
            (one.fields.get("url", ""), one.fields.get("archive_url", ""), one.fields.get("date", ""))
            for one in read(path).cited
        }
        for template in mwparserfromhell.parse(path.read_text(encoding="utf-8")).filter_templates():
            name = template.name.strip_code().strip().lower()
            values = [_parameter(template, names) for names in ("url", "archive-url archiveurl", "date year")]
            if (name.startswith("cite ") or name == "citation") and "{{" not in values[0]:
                wanted += 1
                found += tuple(values) in given_fields
    assert wanted > 400
    assert found / wanted >= 0.98


def _parameter(template, names):
    values = (str(template.get(name).value).strip() for name in names.split() if template.has(name))
    value = next(filter(None, values), "")
    return value.partition("<!--")[0].strip().replace("&amp;", "&")


# --------------------------------------------------------------------------- bad input


@pytest.mark.parametrize(
    ("data", "name", "said"),
    [
        (b"", "brief.md", "the file is empty"),
        (b" \n ", "brief.md", "the file is empty"),
        (b"<!-- nothing -->", "brief.md", "there is no text in this file"),
        (b"\x00\x01\x02binary", "brief.md", "this is a binary file, not a brief"),
        (b"\x89PNG\r\n", "brief.pdf", "this is a picture"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1", "brief.docx", "this is an old Word file, or one with a password"),
        (b"{\\rtf1 x}", "brief.docx", "this is an RTF file"),
        (b"PK\x03\x04cut off", "brief.docx", "a DOCX, or another package, that is cut off or broken"),
        (b"%PDF-1.4\ncut off", "brief.pdf", "a PDF that is cut off or broken"),
        (scan_pdf(), "brief.pdf", "1 pages of pictures, no text: a scan"),
    ],
)
def test_what_cannot_be_read(refused, data, name, said):
    assert said in refused(data, name)


def test_locked_pdf(tmp_path, brief_of, refused):
    path = write_pdf(tmp_path / "locked.pdf", brief_of("Some words.").parts, encrypt=True)
    assert "the PDF asks for a password" in refused(path.read_bytes(), "copy.pdf")


def test_truncated_docx(tmp_path, brief_of, refused):
    data = write_docx(tmp_path / "whole.docx", brief_of("Some words.").parts).read_bytes()
    assert "cut off or broken" in refused(data[: len(data) // 2], "half.docx")


def test_folders_and_missing_files(tmp_path):
    with pytest.raises(FileError, match="this is a folder"):
        read(tmp_path)
    with pytest.raises(FileError, match="there is no such file"):
        read(tmp_path / "none.md")


def test_the_content_decides_and_the_name_is_remarked_on(brief_of):
    brief = brief_of(HTML, "brief.docx")
    assert brief.parts[0].text == "Two towns"
    assert brief.remarks[0].endswith("the name says DOCX, the content is HTML: read as HTML")


def test_other_encodings(brief_of):
    old = brief_of("He said \u2018yes\u2019 \u2013 twice.".encode("cp1252"), "brief.txt")
    assert old.parts[0].text == "He said ‘yes’ – twice."
    assert "windows-1252" in old.remarks[0]
    assert brief_of("He said ‘yes’.".encode("utf-16"), "brief.txt").parts[0].text == "He said ‘yes’."


PIECES = [*"ab \n*_[](){}<>/|=#>-!^`'\"&;:.1\\", "http://x.example/", "{{cite web|", "<ref>", "</p>", "{|", "[^1]"]
MARKUP = st.lists(st.sampled_from(PIECES), max_size=60).map("".join)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=MARKUP, name=st.sampled_from(["a.md", "a.html", "a.wiki", "a.txt"]))
def test_any_text_is_read_or_refused(tmp_path, text, name):
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    try:
        brief = read(path)
    except FileError:
        return
    for part in (*brief.parts, *brief.notes.values()):
        assert part.text.strip() == part.text != ""
        assert part.position(len(part.text) - 1).line <= text.count("\n") + 1
        assert all(0 <= span.start <= span.end <= len(part.text) for span in part.emphasis)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data(), name=st.sampled_from(["brief.docx", "one.pdf"]))
def test_damaged_files_are_read_or_refused(tmp_path, brief_of, data, name):
    path = tmp_path / name
    if not (tmp_path / f"whole-{name}").exists():
        DRESSES[name](tmp_path / f"whole-{name}", brief_of("# A\n\nSome ‘words’ of it.").parts)
    damaged = bytearray((tmp_path / f"whole-{name}").read_bytes())
    for _ in range(data.draw(st.integers(1, 8))):
        damaged[data.draw(st.integers(0, len(damaged) - 1))] = data.draw(st.integers(0, 255))
    path.write_bytes(damaged[: data.draw(st.integers(1, len(damaged)))])
    try:
        read(path)
    except FileError as told:
        assert "\n" not in str(told)


# --------------------------------------------------------------------------- bibliographies

BIBTEX = r"""
@string{h = "Aldorf Herald"}
@article{voss2017,
  author = {Voss, Clara and M{\"u}ller, Jonas and {River Commission}},
  title = {The {R}iver \& us}, journal = h, year = 2017, month = mar, url = {https://herald.example/~a/x\_y}}
@online{keller, author = {Keller, J.}, title = {Letter}, date = {2017-03-16}, urldate = {2018-01-02}, doi = {10.1/x}}
"""
CSL = """[{"id": "voss2017", "title": "The River & us", "container-title": "Aldorf Herald",
  "author": [{"family": "Voss", "given": "Clara"}, {"literal": "River Commission"}],
  "issued": {"date-parts": [[2017, 3]]}, "URL": "https://herald.example/x"}]"""
RIS = "TY  - NEWS\nAU  - Voss, Clara\nTI  - The River\nT2  - Aldorf Herald\nDA  - 2017/03/14/\nUR  - https://h.example\nER  - \n"


def test_bibtex(tmp_path):
    (tmp_path / "b.bib").write_text(BIBTEX, encoding="utf-8")
    voss, keller = read_bibliography(tmp_path / "b.bib")
    assert (voss.key, voss.title, voss.publisher) == ("voss2017", "The River & us", "Aldorf Herald")
    assert voss.authors == ("Clara Voss", "Jonas Müller", "River Commission")
    assert (str(voss.published), voss.url) == ("2017-03-01/2017-03-31", "https://herald.example/~a/x_y")
    assert (keller.url, str(keller.published), str(keller.accessed)) == (
        "https://doi.org/10.1/x",
        "2017-03-16",
        "2018-01-02",
    )
    assert (voss.position.line, keller.position.line) == (3, 6)


def test_csl_and_ris(tmp_path):
    (tmp_path / "b.json").write_text(CSL, encoding="utf-8")
    (tmp_path / "b.ris").write_text(RIS * 2, encoding="utf-8")
    (csl,) = read_bibliography(tmp_path / "b.json")
    assert (csl.authors, str(csl.published)) == (("Clara Voss", "River Commission"), "2017-03-01/2017-03-31")
    first, second = read_bibliography(tmp_path / "b.ris")
    assert (first.key, second.key) == ("voss-2017", "voss-2017-2")
    assert (first.publisher, first.url, second.position.line) == ("Aldorf Herald", "https://h.example", 8)
    assert isinstance(first.published, Period)
    assert first.published.is_day


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("just words", "this is no bibliography"),
        ("[1, 2]", "this is no CSL-JSON"),
        ('[{"id": ', "broken JSON"),
        ("@article{a, title={x}}\n@article{a, title={y}}", "broken BibTeX"),
        ("@article{a, title={x", "broken BibTeX"),
        ("\0", "binary"),
    ],
)
def test_bad_bibliographies(tmp_path, text, said):
    (tmp_path / "b").write_text(text, encoding="utf-8")
    with pytest.raises(FileError, match=said):
        read_bibliography(tmp_path / "b")


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(whole=st.sampled_from([BIBTEX, CSL, RIS]), cut=st.integers(0, 300), mark=st.text(max_size=3))
def test_damaged_bibliographies(tmp_path, whole, cut, mark):
    (tmp_path / "b").write_text(whole[:cut] + mark + whole[cut + 2 :], encoding="utf-8", errors="replace")
    try:
        read_bibliography(tmp_path / "b")
    except FileError as told:
        assert "\n" not in str(told)
