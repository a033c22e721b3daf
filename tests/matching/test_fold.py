"""Folding: what it forgets, what it keeps, and the way back to the source's own characters."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.matching.fold import fold, join, words_of

WORDS = st.lists(
    st.text(st.characters(whitelist_categories=("Ll",), max_codepoint=0x24F), min_size=1, max_size=9), min_size=1
)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("‘everybody’s patience’", "everybody's patience"),
        ("“a” — b", "a - b"),
        ("Russian–US agreements", "Russian-US agreements"),
        ("co\u00adop\u200beration", "cooperation"),
        ("e\u0301te\u0301", "été"),
        ("the ﬁnal ﬂight", "the final flight"),
        ("ｆｕｌｌ ｗｉｄｔｈ", "full width"),
        ("caf&eacute; &amp; bar", "café & bar"),
        ("improved rela-\ntions with", "improved relations with"),
        ("rela-\r\n  tions", "relations"),
        ("STRASSE", "straße"),
        ("ΟΔΟΣ", "οδος"),
        ("said[12] so¹", "said so"),
        ("the gap [note 3] is", "the gap is"),
        ("[t]he gap", "the gap"),
        ("support[ed] it", "supported it"),
        ("43,548 men", "43 548 men"),
        ("43\u202f548", "43548"),
        ("1’000’000", "1,000,000"),
        ("U.S. policy", "US policy"),
        ("كَتَبَ", "كتب"),
        ("\u202bשלום\u202c", "שלום"),
        ("ещё", "еще"),
        ("\u0660\u0661", "01"),
        ("我们 很好。", "我们很好"),
        ("the end.", "the end"),
        ("they\u00a0had", "they had"),
        ("−5 °C", "-5 °C"),
    ],
)
def test_same_words(one: str, other: str) -> None:
    assert fold(one).folded == fold(other).folded


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("43,548", "43,549"),
        ("its", "it's"),
        ("5 %", "5"),
        ("-5", "5"),
        ("$5", "€5"),
        ("3.5", "35"),
        ("10⁶", "10"),
        ("résumé", "resume"),
        ("can", "cannot"),
        ("re-sign", "resign"),
        ("self-\nMade", "selfmade"),
        ("the", "then"),
    ],
)
def test_other_words(one: str, other: str) -> None:
    assert fold(one).folded != fold(other).folded


def test_a_word_is_found_whole_or_not_at_all() -> None:
    assert fold("the theatre").find_all(" the ") == [0]


@given(st.text(max_size=400))
@settings(max_examples=300, deadline=None)
def test_the_way_back_holds_for_any_text(text: str) -> None:
    folded = fold(text)
    assert len(folded.starts) == len(folded.ends) == len(folded.at)
    assert folded.words() == folded.folded.split()
    previous = 0
    for i, (start, end) in enumerate(zip(folded.starts, folded.ends, strict=True)):
        assert 0 <= start < end <= len(text)
        assert start >= previous or "&" in text
        previous = start
        # What a word's own characters fold to is that word (alone, a footnote or a minus may read otherwise).
        assert folded.word_at(folded.at[i]) == i


@given(WORDS)
@settings(max_examples=150, deadline=None)
def test_the_text_of_a_span_folds_to_the_words_found(words: list[str]) -> None:
    text = " ".join(words)
    folded = fold(text)
    for first in range(len(folded)):
        last = min(first + 3, len(folded))
        assert fold(folded.span(first, last).of(text)).words() == folded.words(first, last)


@given(WORDS, st.integers(0, 10**6))
@settings(max_examples=100, deadline=None)
def test_a_long_text_folds_as_its_lines_do(words: list[str], seed: int) -> None:
    line = " ".join(words)
    many = 1 + seed % 3 + 70_000 // max(len(line), 1)
    whole = fold("\n".join([line] * many))
    assert whole.words() == fold(line).words() * many
    assert whole.span(0, len(whole)).end <= len(whole.text)


@pytest.mark.parametrize(
    "text", ["", " ", "\x00", "\ud800", "…", "[]", "&;", "'" * 50, "\u00ad", "-\n", "&#0;&#xFFFFFF;"]
)
def test_nothing_ends_it(text: str) -> None:
    assert fold(text).folded.startswith(" ")


MOSTLY_SIMPLE = st.text(st.sampled_from("abcXYZéÜßłŻйЙ0123456789 \n,;:!?\"“”„«»()'’‘.–/-[]…&\u00ad"), max_size=40)


@given(MOSTLY_SIMPLE)
@settings(max_examples=500, deadline=None)
def test_the_quick_way_is_the_same(text: str) -> None:
    quick = fold(text)
    grammar = fold(f"{text} {_LONG}")  # too long for the quick way
    count = len(grammar) - _LONG.count("Z")
    assert list(words_of(text)) == quick.words() == grammar.words(0, count)
    assert [quick.span(i, i + 1) for i in range(count)] == [grammar.span(i, i + 1) for i in range(count)]


_LONG = "Z " * 2001  # capitals: a small letter would end a word broken at a line's end


@given(
    st.lists(st.sampled_from("to be or not a b c".split()), max_size=40),
    st.lists(st.sampled_from("to be or not a q".split()), min_size=1, max_size=3),
    st.integers(0, 10),
    st.integers(0, 45),
    st.integers(1, 5),
)
@settings(max_examples=300, deadline=None)
def test_what_is_noted_finds_what_a_search_finds(
    text: list[str], sought: list[str], first: int, last: int, most: int
) -> None:
    page, needle = fold(" ".join(text)), join(sought)
    within = (first, max(first, last))
    plain = page.find_all(needle, most), page.find_all(needle, most, within), page.has_word(sought[0])
    page.prepare()
    assert (page.find_all(needle, most), page.find_all(needle, most, within), page.has_word(sought[0])) == plain
    size = len(sought)
    assert plain[0] == [i for i in range(len(text)) if text[i : i + size] == sought][:most]
    everywhere = [i for i in range(*within) if text[i : i + size] == sought and i + size <= within[1]]
    assert plain[1] == everywhere[:most]
