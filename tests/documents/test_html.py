"""The visible text of a page, block by block."""

import pytest

from claimcheck.model import BlockKind, Region
from tests.documents.made import PROSE, article, blocks, document, texts

LAST = "the last words"

VISIBLE = {
    "white space collapses": ("<p>a\n  b&nbsp;c</p>", ["a b c"]),
    "tags inside a word": ("<p><b>every</b>body's <i>pati</i>ence</p>", ["everybody's patience"]),
    "a break ends a line": ("<p>one<br>two</p>", ["one\ntwo"]),
    "two breaks end a block": ("<p>one<br> <br>two</p>", ["one", "two"]),
    "wbr joins": ("<p>long<wbr>word</p>", ["longword"]),
    "soft hyphens join": ("<p>long&shy;word</p>", ["longword"]),
    "comments are nothing": ("<p>one<!-- not --> two</p>", ["one two"]),
    "blocks part": ("<div>one<div>two</div>three</div>", ["one", "two", "three"]),
    "block by style": ("<p>one<span style='display: block'>two</span></p>", ["one", "two"]),
    "list items": ("<ul><li>one<li>two</ul>", ["one", "two"]),
    "quotation element": ("<p>he said <q>never</q>.</p>", ["he said “never”."]),
    "footnote numbers": ("<p>so it was.<sup>12</sup></p>", ["so it was.¹²"]),
    "footnote letters": ("<p>so it was.<sup><a href='#a'>a</a></sup></p>", ["so it was.ᵃ"]),
    "footnotes in brackets": ("<p>so it was.<sup>[12]</sup></p>", ["so it was.[12]"]),
    "ordinals": ("<p>the 21<sup>st</sup> day</p>", ["the 21st day"]),
    "formulas": ("<p>CO<sub>2</sub></p>", ["CO₂"]),
    "drop caps as pictures": ("<p><img src=t.png alt=T>he end</p>", ["The end"]),
    "alternative text": ("<p>one <img src=x alt='a picture of it'> two</p>", ["one two", "a picture of it"]),
    "entities": ("<p>a &amp; b &#8217; &rsquo;</p>", ["a & b ’ ’"]),
    "preformatted": ("<pre>\none  two\n  three\n\nfour</pre>", ["one  two\n  three", "four"]),
    "details are visible": ("<details><summary>more</summary>inside</details>", ["more", "inside"]),
    "shadow roots": ("<div><template shadowrootmode=open><p>shown</p></template></div>", ["shown"]),
    "aria-hidden is seen": ("<p aria-hidden=true>seen</p>", ["seen"]),
    "a drawing's text": ("<p>one</p><svg><text>two</text><text>three</text></svg>", ["one", "two", "three"]),
    "buttons stand alone": ("<p>one <button>two</button> three</p>", ["one", "two", "three"]),
    "what comes in by a script": ("<p style='opacity:0; transform: none'>one</p>", ["one"]),
    "half transparent": ("<p style='opacity:0.5'>one</p>", ["one"]),
    "visibility given back": ("<div style='visibility:hidden'><p style='visibility:visible'>one</p></div>", ["one"]),
    "ruby": ("<p><ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby>字</p>", ["漢字"]),
    "noscript with the text": (f"<noscript><p>{PROSE}</p></noscript>", [PROSE.strip()]),
}
HIDDEN = {
    "script": "<script>x</script>",
    "style": "<style>p::after{content:'x'}</style>",
    "template": "<template><p>x</p></template>",
    "hidden": "<p hidden>x</p>",
    "hidden until found": "<p hidden=until-found>x</p>",
    "display none": "<p style='color:red; DISPLAY : none'>x</p>",
    "visibility": "<p style='visibility:hidden'>x</p>",
    "inside hidden": "<div hidden><div><p>x</p></div></div>",
    "dialog": "<dialog><p>x</p></dialog>",
    "input": "<input type=hidden value=x><textarea>x</textarea><select><option>x</select>",
    "what a drawing says to machines": "<svg><title>x</title><desc>x</desc><style>x</style></svg>",
    "off the screen": "<p style='position:absolute; left:-9999px'>x</p>",
    "no size": "<p style='font-size: 0'>x</p>",
    "transparent": "<p style='opacity:0'>x</p>",
    "frames": "<iframe>x</iframe><object>x</object><video>x</video>",
    "screen readers only": "<span class='sr-only'>x</span>",
    "noscript": "<noscript>Please enable JavaScript to see x</noscript>",
    "tracking": "<noscript><img src=p.gif alt='x'></noscript>",
    "rule for a class": "<style>.gone, p.other { display:none }</style><p class='a gone'>x</p>",
    "rule for an element's class": "<style>p.gone{display:none}</style><p class=gone>x</p>",
    "deleted": "<p><del>x</del></p>",
    "rule for an id": "<style>#gone{color:red;visibility:hidden}</style><p id=gone>x</p>",
}
SHOWN = {
    "rule for print": "<style>@media print { .kept { display:none } }</style><p class=kept>x</p>",
    "rule for another element": "<style>div.kept{display:none}</style><p class=kept>x</p>",
    "rule shown again": "<style>.kept{display:none} .js .kept{display:block}</style><p class=kept>x</p>",
    "rule for a descendant": "<style>.menu .kept{display:none}</style><p class=kept>x</p>",
    "commented rule": "<style>/* .kept{display:none} */</style><p class=kept>x</p>",
}


@pytest.mark.parametrize(("inside", "expected"), VISIBLE.values(), ids=VISIBLE)
def test_what_a_reader_sees(inside, expected):
    assert texts(document(article(inside)))[2:] == expected


@pytest.mark.parametrize("inside", HIDDEN.values(), ids=HIDDEN)
def test_what_a_reader_does_not_see(inside):
    assert texts(document(article(f"{inside}<p>{LAST}</p>")))[2:] == [LAST]


@pytest.mark.parametrize("inside", SHOWN.values(), ids=SHOWN)
def test_what_looks_hidden_and_is_not(inside):
    assert texts(document(article(inside)))[2:] == ["x"]


def test_block_spans_point_into_the_text():
    found = document(article("<ul><li>one<li>two</ul><blockquote>three</blockquote><table><td>four</table>"))
    assert found.text == "\n".join(texts(found))
    assert [kind for kind, _, _ in blocks(found)] == ["heading", "paragraph", "item", "item", "quote", "paragraph"]
    assert (found.blocks[0].region, found.blocks[1].region) == (Region.TITLE, Region.BODY)


def test_the_title_is_not_part_of_the_text():
    found = document(article("", title="Talks end").replace("<h1>Talks end</h1>", ""))
    assert found.title == "Talks end"
    assert "Talks end" not in found.text


def test_a_page_that_hides_everything_until_its_script_ran_is_read():
    page = f"<body><div id=root style='visibility:hidden'>{PROSE}</div><script src=a.js></script></body>"
    assert PROSE.strip() in document(page).text


def test_captions_and_alternative_texts_are_told_apart():
    found = document(
        article("<figure><img src=x alt='the square at noon'><figcaption>The square.</figcaption></figure>")
    )
    assert blocks(found)[2:] == [("alt", "alt", "the square at noon"), ("caption", "caption", "The square.")]
    assert found.blocks[2].kind is BlockKind.ALT
