"""What one pass over a page's tree gives: pieces, the boxes that hold them, links counted with the text in them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.documents.markup import parse
from claimcheck.documents.walk import Walked, walk
from claimcheck.model import BlockKind


def walked(body: str) -> Walked:
    root = parse(body).body
    assert root is not None
    return walk(root)


@pytest.mark.parametrize(
    ("body", "links"),
    [
        ("<p><a href=x>one</a> and <a href=y>two</a></p>", [2]),
        ("<a href=x><div>one</div></a>", [1]),
        ("<a href=x>\n<div>one</div>\n</a>", [1]),
        ("<a href=x>\n<img src=y>\n</a><p>one</p>", [0]),
        ("<p><a href=x><img src=y></a> one</p>", [0]),
        ("<a href=x><p>one</p><p>two</p></a>", [1, 0]),
        ("<a href=x></a><p>one</p>", [0]),
    ],
)
def test_a_link_counts_where_its_text_stands(body, links):
    assert [piece.links for piece in walked(body).pieces] == links


def test_space_before_the_first_word_counts_in_preformatted_text_alone():
    assert [piece.text for piece in walked("<p>\n  <b> one </b>\n</p><pre>  <b>two</b>\n    three</pre>").pieces] == [
        "one",
        "  two\n    three",
    ]


TAGS = st.sampled_from("div p ul li section span a b table tr td blockquote h1 em br img".split())
MARKUP = st.lists(st.one_of(TAGS.map("<{}>".format), TAGS.map("</{}>".format), st.sampled_from((" ", "x", "y z"))))


@given(MARKUP.map("".join))
def test_a_box_holds_what_stands_between_its_ends(body):
    found = walked(body)
    for box in found.boxes:
        inside = [at for at, piece in enumerate(found.pieces) if box in piece.box.outward()]
        assert inside == list(range(box.first, box.end))
        assert box.pieces == sum(found.pieces[at].kind is not BlockKind.ALT for at in inside)


@given(st.integers(1, 700))
def test_what_nests_too_deep_is_laid_side_by_side(depth):
    pieces = walked("<div>x" * depth).pieces
    assert len(pieces) == depth
    assert len(list(pieces[-1].box.outward())) == min(depth, 500) + 1


def test_what_is_shown_again_keeps_what_stands_around_it():
    hidden = '<div style="visibility:hidden"><p>one</p><p style="visibility:visible">two</p></div>'
    assert [piece.text for piece in walked(f"{hidden}<div style='visibility:hidden'>three</div>").pieces] == [
        "one",
        "two",
    ]
