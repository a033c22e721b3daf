"""Where quotations begin and end, in every dress."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.briefs.quotes import quotations, scan

MARKS = ["''", '""', "‘’", "“”", "‘'", '“"', "«»", "»«", "„“", "„”", "‚‘", "‹›", "「」", "””"]


def inside(text: str, *, depth: int | None = None) -> list[str]:
    return [one.inside.of(text) for one in quotations(text) if depth is None or one.depth == depth]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("He said 'no'.", ["no"]),
        ("‘everybody’s patience with Russia has run out’, she said", ["everybody’s patience with Russia has run out"]),
        ("'the ministers' view' was known", ["the ministers' view"]),
        ("'It's the boys' turn,' he said.", ["It's the boys' turn,"]),
        ("The ministers' view was that the boys' school is 'shut'.", ["shut"]),
        ("seeks ‘an easing of tensions with Russia' (Trump 2016)", ["an easing of tensions with Russia"]),
        ("«Non», dit-il, « jamais »", ["Non", "jamais"]),
        ("Er sagte: „Nein“ und »nie«.", ["Nein", "nie"]),
        ("She said ”nej” och gick.", ["nej"]),
        ("'Tis true, he said 'aye' to 'em all", ["aye"]),
        ("in the '90s they said 'go'", ["go"]),
        ("6' tall and 5\" wide", []),
        ("rock 'n' roll", []),
        (
            "'a thug and a bully', and called for 'a steadfast and strong' US",
            ["a thug and a bully", "a steadfast and strong"],
        ),
        ("the 'rules' that bind us", ["rules"]),
        ("M. R. F.'s 'arrangements'", ["arrangements"]),
    ],
)
def test_the_inside_of_a_quotation_is_exact(text, found):
    assert inside(text) == found


def test_nested_quotations_say_how_deep_they_stand():
    text = "‘Boris said “it is ‘strong’ evidence”, they wrote’ and “Putin: ‘we agree’”"
    assert inside(text, depth=0) == ["Boris said “it is ‘strong’ evidence”, they wrote", "Putin: ‘we agree’"]
    assert inside(text, depth=1) == ["it is ‘strong’ evidence", "we agree"]
    assert inside(text, depth=2) == ["strong"]


def test_a_mark_left_open_is_told_and_hides_nothing():
    found = scan("He wrote “this is open. Then she said ‘that is not’.")
    assert [one.inside.of("He wrote “this is open. Then she said ‘that is not’.") for one in found.quotations] == [
        "that is not"
    ]
    assert found.left_open == (9,)


def test_a_quotation_over_sentences_is_one():
    assert inside('"First. Second! Third?" she asked.') == ["First. Second! Third?"]


@given(st.text())
@settings(max_examples=300)
def test_no_text_ends_it_and_spans_are_inside(text):
    found = scan(text)
    for one in found.quotations:
        assert 0 <= one.outside.start < one.inside.start <= one.inside.end < one.outside.end <= len(text)
    assert all(0 <= at < len(text) for at in found.left_open)


@given(st.text(alphabet="ab s.,'’‘\"“”«»„‚ \n-(", max_size=60))
@settings(max_examples=500)
def test_quotations_stand_apart_or_inside_each_other(text):
    found = quotations(text)
    for one in found:
        for other in found:
            apart = one.outside.end <= other.outside.start or other.outside.end <= one.outside.start
            within = one.inside.start <= other.outside.start and other.outside.end <= one.inside.end
            holds = other.inside.start <= one.outside.start and one.outside.end <= other.inside.end
            assert one is other or apart or within or holds
    marks = [one.outside.start for one in found] + [one.outside.end - 1 for one in found]
    assert len(marks) == len(set(marks))  # every mark opens or closes one quotation


words = st.lists(st.text(alphabet="abcdefgh", min_size=1, max_size=8), min_size=2, max_size=8)


@given(words, st.sampled_from(MARKS), st.sampled_from(["", ",", ".", "?"]))
def test_a_sentence_in_marks_of_any_style_is_found_again(sentence, marks, stop):
    wrapped = f"They said {marks[0]}{' '.join(sentence)}{stop}{marks[1]} to us."
    assert inside(wrapped) == [f"{' '.join(sentence)}{stop}"]
