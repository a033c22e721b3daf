"""Phrases are found where one pattern of them all would find them; only sooner."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.documents import site_words, wall_words
from claimcheck.documents.phrases import Phrases, PhraseTable, any_of
from claimcheck.documents.region_signs import LINES
from claimcheck.documents.wall_signs import FIRST_SIGNS, SIGNS

KINDS = r"""
    ^just a moment|^(?:error )?403\b
    \bpage\b.{0,20}(?:not found|gone)
    c(?:an|ould)(?:no|['’])?t (?:be )?(?:found|seen)
    [12]0\d|(?:19|20)\d\d
    (?:se |ya )?no existe|nicht (?:\w+ )?verfügbar
    giriş yap|straße|ὁδός|не найден\w*
    (?:ab|cd){2,3}x?|a|b+\|c
"""
PATTERN = re.compile("|".join(line.strip() for line in KINDS.strip().splitlines()), re.IGNORECASE)


def same(found: re.Match[str] | None, expected: re.Match[str] | None) -> bool:
    return (found and found.start()) == (expected and expected.start())


@given(st.from_regex(PATTERN), st.sampled_from([str, str.upper, str.title]))
def test_found_in_what_a_phrase_makes(text, case):
    assert same(any_of(KINDS).search(case(text)), PATTERN.search(case(text)))


@given(st.text("abcdxtnoe 120page|'’İıſ", max_size=30))
def test_found_in_any_text_where_one_pattern_would(text):
    assert same(any_of(KINDS).search(text), PATTERN.search(text))


@given(st.sampled_from([("İ", "i"), ("I", "ı"), ("ſ", "S"), ("ς", "Σ"), ("K", "k"), ("µ", "μ"), ("ß", "ẞ")]))
def test_letters_that_are_one_but_for_their_case(pair):
    for one, other in (pair, pair[::-1]):
        assert re.search(one, other, re.IGNORECASE)
        assert any_of(f"x{one}y").search(f"x{other}y")


@pytest.mark.parametrize(
    "text",
    [
        "Just a moment...",
        "Leider ist diese Seite nicht mehr verfügbar",
        "Subscribe to continue reading this article",
        "We and our partners store information on your device",
        "Read also: the day in pictures",
        "© 2016 Example. All rights reserved",
        "Verifying that you are human",
        "Страница не найдена",
    ],
)
def test_the_tables_of_signs(text):
    words = [*vars(wall_words).values(), *vars(site_words).values()]
    tables = [table for table in words if isinstance(table, Phrases)]
    tables += [sign.pattern for sign in (*FIRST_SIGNS, *SIGNS)] + [lines for _, lines in LINES.rows]
    one_each = [re.compile(table.pattern, re.IGNORECASE) for table in tables]
    assert any(pattern.search(text) for pattern in one_each)
    for table, pattern in zip(tables, one_each, strict=True):
        assert same(table.search(text), pattern.search(text))


TABLE = (("one", any_of("^more\nthere")), ("two", any_of("^mo.e\n^else\nmore")), ("three", any_of("e+lse$")))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("More of it", "one"),
        ("mole of it", "two"),
        ("Mole, there", "one"),  # the first row counts, wherever in the text its phrase stands
        ("what more", "two"),
        ("ELSE", "two"),
        ("something else", "three"),
        ("nothing", None),
        ("", None),
    ],
)
def test_the_first_row_of_a_table_counts(text, said):
    assert PhraseTable(TABLE).of(text) == said


@given(st.text("moreth lsİı", max_size=12))
def test_a_table_says_what_its_rows_say_one_after_another(text):
    expected = next((key for key, phrases in TABLE if phrases.search(text)), None)
    assert PhraseTable(TABLE).of(text) == expected
