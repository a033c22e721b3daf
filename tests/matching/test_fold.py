"""Folding: what it forgets, what it keeps, and the way back to the source's own characters."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.matching import folded as folded_module
from claimcheck.matching import grammar
from claimcheck.matching.fold import fold
from claimcheck.matching.grammar import cells, spans_in, words_in
from claimcheck.model import Span

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
    assert fold("the theatre").find_all(["the"]) == [0]


@given(st.text(max_size=400))
@settings(max_examples=300, deadline=None)
def test_the_way_back_holds_for_any_text(text: str) -> None:
    folded = fold(text)
    assert folded.words() == folded.folded.split()
    previous = 0
    for i in range(len(folded)):
        start, end = folded.start_of(i), folded.end_of(i)
        assert 0 <= previous <= start < end <= len(text)
        previous = start
        assert folded.span(i, i + 1) == Span(start, end)
        assert folded.word_range(Span(start, end))[0] <= i < folded.word_range(Span(start, end))[1]
        assert i in folded.find_all(folded.words(i, i + 1), len(folded))


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


# What may reach across a line's end, and what may not.
PIECES = st.lists(
    st.sampled_from(
        [
            *"aAé5.,;:-’'\"”“»()[]<>&\u00ad我。\u0301 ",
            "\n",
            "\r\n",
            ".\n",
            "so.\r\n",
            "He said “no”.\n",
            "rela-\n",
            "tions ",
            "[12,\n13]",
            "[note.\n3]",
            "\nPage 5\n",
            "\nPage\n5\n",
            "column 4\n",
            "<a\nhref='x'>",
            "<p>",
            "&lt;a.\n",
            "&amp;",
            "&shy;\n",
            "&#10;",
            "U.S.",
            "43 548",
            "1’000",
            "> ",
            "(sic)",
            "it's",
            "[t]he",
            "support[ed]",
            "ﬁ²",
        ]
    ),
    max_size=30,
).map("".join)


@given(st.one_of(PIECES, st.text(max_size=200)))
@settings(max_examples=1000, deadline=None)
def test_a_text_read_in_cells_has_the_words_and_places_of_the_whole(text: str) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(grammar, "_CELL", 0)
        ends = list(cells(text))
    assert [begin for begin, _ in ends] == [0, *(end for _, end in ends[:-1])]
    assert ends[-1][1] == len(text)
    assert [word for begin, end in ends for word in words_in(text[begin:end])] == words_in(text)
    spans = [(begin + one, begin + two) for begin, end in ends for one, two in spans_in(text[begin:end])]
    assert spans == spans_in(text)
    assert len(spans) == len(words_in(text))


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
    page = fold(" ".join(text))
    within = (first, max(first, last))
    plain = page.find_all(sought, most), page.find_all(sought, most, within), page.has_word(sought[0])
    for noted_from in (len(page), 0):  # the words there are; where each stands
        page = fold(" ".join(text))
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(folded_module, "_INDEXED_FROM", noted_from)
            page.prepare()
        assert (page.find_all(sought, most), page.find_all(sought, most, within), page.has_word(sought[0])) == plain
    size = len(sought)
    assert plain[0] == [i for i in range(len(text)) if text[i : i + size] == sought][:most]
    everywhere = [i for i in range(*within) if text[i : i + size] == sought and i + size <= within[1]]
    assert plain[1] == everywhere[:most]
