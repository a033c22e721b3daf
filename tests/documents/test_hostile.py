"""No bytes end it: neither by an exception, nor by time or memory out of proportion."""

import time
import tracemalloc

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser

from claimcheck.documents import read
from claimcheck.documents.markup import parse
from claimcheck.model import Document, Reason, Unreadable
from tests.documents.made import PROSE, article, document, docx, pdf, snapshot, unreadable

MARKUP = st.lists(
    st.one_of(
        st.sampled_from(
            "<p> </p> <b> </b> <table> <td> <ul> <li> <br> <script> </script> <style> </style> <template shadowrootmode=open>"
            " </template> <noscript> </noscript> <pre> <q> <sup> 1 </sup> <a href=x> </a> <img alt=xyz> <dialog> <svg> <math>"
            " <!-- --> <![CDATA[ &shy; &#0; &#xD800; <h1> </h1> <div class='speaker comments teaser'> </div> MCCAIN: <time>"
            " 2016-10-03 <meta property=og:title content=x> <blockquote> <figure> <select> <frameset> <plaintext>".split(
                " "
            )
        ),
        st.text(max_size=8),
    ),
    max_size=60,
).map("".join)
TYPES = st.sampled_from(["text/html", "text/plain", "application/pdf", None, "", "x/y"])
PDF = pdf([[(60, 700, 11, "words on paper"), (60, 680, 11, "and more")]], info=b"/Title (x)")
DOCX = docx(lambda package: package.add_paragraph("words"))


def whole(found: Document | Unreadable) -> None:
    if isinstance(found, Document):
        assert found.text == "\n".join(block.span.of(found.text) for block in found.blocks)
        found.text.encode()


@given(MARKUP, TYPES)
@settings(max_examples=150, deadline=None)
def test_any_markup(markup, media_type):
    whole(read(snapshot(markup.encode("utf-8", "replace"), media_type=media_type)))


@given(st.binary(max_size=600), TYPES, st.one_of(st.none(), st.text(max_size=8)), st.text(max_size=20))
@settings(max_examples=150, deadline=None)
def test_any_bytes(body, media_type, charset, url):
    whole(read(snapshot(body, media_type=media_type, charset=charset, url=url)))


@given(st.sampled_from([PDF, DOCX]), st.integers(min_value=0), st.binary(min_size=1, max_size=6), st.booleans())
@settings(max_examples=100, deadline=None)
def test_damaged_files(body, place, damage, cut):
    place %= len(body)
    whole(read(snapshot(body[:place] if cut else body[:place] + damage + body[place + len(damage) :], media_type=None)))


DEEP = {
    "divs": "<div>" * 100_000 + PROSE,
    "closed divs": "<div>" * 100_000 + PROSE + "</div>" * 100_000,
    "lists": "<ul><li>" * 50_000 + PROSE,
    "links": "<a href=x><div>" * 50_000 + PROSE,
    "attributes": "<p " + " ".join(f"a{n}=1" for n in range(100_000)) + ">" + PROSE,
    "quoted attributes": "<p " + " ".join(f"a{n}='>'" for n in range(100_000)) + ">" + PROSE,
    "attributes of an end tag": "<p>x</p " + " ".join(f"a{n}=1" for n in range(300_000)) + ">" + PROSE,
    "attributes of another end tag": "<p>x</b " + " ".join(f"a{n}" for n in range(300_000)) + ">" + PROSE,
    "attributes of a script": "<script " + " ".join(f"a{n}" for n in range(100_000)) + "></script>" + PROSE,
    "bold": "<b>" * 100_000 + PROSE,
    "quotes": "<q>" * 5000 + PROSE,
    "tables": "<table><td>" * 30_000 + PROSE,
    "superscripts": "<sup>" * 50_000 + "1",
    "breaks": "x<br>" * 200_000 + PROSE,
    "unclosed tags": "<" * 200_000,
    "unclosed comment": PROSE + "<!--" * 100_000,
    "labels": "<p>MR. X: " + "A" * 200_000,
    "colons": "A: " * 100_000,
    "spaces": "<p>" + " " * 2_000_000 + PROSE,
    "style": "<style>" + ".a{display:none}" * 50_000 + "</style>" + PROSE,
    "style of braces": "<style>none" + "{" * 300_000 + "</style>" + PROSE,
    "json": '<script type="application/ld+json">' + "[" * 100_000 + "</script>" + PROSE,
    "classes": f"<p class='{'a-' * 100_000}'>" + PROSE,
    "class words": f"<p class='{'teaser-x ' * 50_000}'>" + PROSE,
    "digits": "<p>" + "1" * 500_000,
    "dates": "<h1>T</h1>" + "<p>1 1 2016 </p>" * 50_000,
    "titles": "<title>T 1</title>" + "<h2>T 1</h2><p>3 October 2016</p>" * 10_000,
    "times": "<title>T</title><h1>T</h1>" + "<time datetime=2016-10-03>x</time>" * 60_000,
    "scripts": "<title>T</title>" + '<script>"published":' * 50_000 + PROSE,
    "many pieces": "<p>x</p>" * 100_000,
    # as deep as no page is laid flat for
    "words in divs": ("<div>" + "word and another one. " * 5) * 14_900,
    "words in superscripts": "<sup>x" * 14_900,
    "words in blocks": '<span style="display:block">x' * 14_900,
    "shown in hidden": '<div style="visibility:hidden">' * 14_900 + '<i style="visibility:visible">' + PROSE,
    "named dates": '<div class="published" datetime="2020-01-01">' * 14_900 + PROSE,
}


@pytest.mark.parametrize("page", DEEP.values(), ids=DEEP)
def test_ends_in_time(page):
    started = time.monotonic()
    whole(read(snapshot(page)))
    assert time.monotonic() - started < 15  # seconds; a shape that is not linear takes minutes


def test_text_under_100000_tags_is_read():
    assert PROSE.strip() in document("<div>" * 100_000 + PROSE).text


@pytest.mark.parametrize(
    "part",
    [
        "<div><!--</div>-->",
        "<div><!--></div><!-- -->",
        "<div><!</div>",
        "<div><?</div>",
        "<div></ </div>",
        "<div><script></div></script>",
        "<div><STYLE></div></style >",
        "<div title='</div>'>",
        "<div></b title='</div>'>",
    ],
)
def test_what_is_no_tag_closes_nothing(part):
    tree = parse(part * 15_001 + "<i id=last>x</i>")
    node, depth = tree.css_first("body"), 0
    while node is not None:
        node, depth = next((child for child in node.iter() if child.tag == "div"), None), depth + 1
    assert depth < 1000


def test_end_tags_in_scripts_leave_ordinary_pages_alone():
    script = "<script>write('<div>' + '<b>')</script><!-- <div> --><style>/* <i> */</style>"
    page = article(script * 600 + "<h2>Under it all</h2>" + " " * 100_000)
    assert parse(page).html == LexborHTMLParser(page).html


def test_taming_leaves_ordinary_pages_alone():
    page = article("<div><ul><li>one</ul></div>" * 6000)
    assert parse(page).html == LexborHTMLParser(page).html


@pytest.mark.parametrize("body", [b"<p>" + b"x" * (17 * 1024 * 1024), b"<p>x" * 300_000])
def test_too_much_html(body):
    assert unreadable(body).reason is Reason.TOO_LARGE


def test_countless_short_paragraphs_of_plain_text():
    found = document("x\n\n" * 1_000_000, media_type="text/plain")
    assert len(found.blocks) < 100_000
    whole(found)


def test_16_mb_of_html_and_50_mb_of_text():
    paragraph = f"<p>{PROSE}</p>\n"
    assert document(paragraph * (15 * 1024 * 1024 // len(paragraph))).text
    tracemalloc.start()
    found = document(f"{PROSE}\n\n" * (50 * 1024 * 1024 // len(PROSE)), media_type="text/plain")
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert len(found.text) > 45 * 1024 * 1024
    assert peak < 400 * 1024 * 1024


@pytest.mark.parametrize("words", ["a\0b", "a&#0;b", "a&#xD800;b", "a\ufffeb"])
def test_null_bytes_and_surrogates(words):
    found = document(article(f"<p>{words}</p>"))
    found.text.encode()
    assert "\0" not in found.text
