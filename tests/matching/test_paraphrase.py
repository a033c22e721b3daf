"""Passages and what stands in them: sentences ranked, names, dates and figures found, elsewhere, missing, contradicted."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.matching.counted import State
from claimcheck.matching.fold import fold
from claimcheck.matching.paraphrase import Speaking, speaking
from claimcheck.matching.proper_names import proper_names
from claimcheck.matching.ranking import Index
from claimcheck.matching.stems import stem
from claimcheck.model import Span

PAGE = (
    "The town of Brand lies on the river.\n"
    "Mayor Anna Ortega opened the new hospital on 3 May 2016. It cost 12 million euros and has 300 beds.\n"
    "Prices rose. A strike in Lisbon ended in 1998."
)


def read(claim: str, page: str = PAGE) -> Speaking:
    parts, start = [], 0
    for line in page.split("\n"):
        parts.append((Span(start, start + len(line)), 1.0))
        start += len(line) + 1
    return speaking(claim, Index(fold(page), parts), (None, date(2016, 6, 1)))


def states(claim: str) -> dict[str, State]:
    found = read(claim)
    return {one.written: one.state for one in found.mentioned} | {
        one.claimed.span.of(claim): one.state for one in found.counted
    }


def test_the_passage_holds_the_sentences_that_speak_of_it() -> None:
    passage = read("The hospital that mayor Ortega opened cost 12m euros.").passage
    assert passage is not None
    assert passage.of(PAGE).startswith("Mayor Anna Ortega")
    assert passage.of(PAGE).endswith("300 beds.")


@pytest.mark.parametrize(
    ("claim", "written", "state"),
    [
        ("In Brand, Anna Ortega opened a hospital.", "Anna Ortega", State.FOUND),
        ("The hospital was opened by Ms Ortega and Carl Maier.", "Carl Maier", State.MISSING),
        ("The hospital, unlike one in Lisbon, was opened by Ortega.", "Lisbon", State.ELSEWHERE),
        ("Ortega opened the hospital on 3 May 2016.", "3 May 2016", State.FOUND),
        ("Ortega opened the hospital in May 2016.", "May 2016", State.FOUND),
        ("Ortega opened the hospital in 1998.", "1998", State.ELSEWHERE),
        ("Ortega opened the hospital in 2012.", "2012", State.MISSING),
        ("The hospital has 300 beds.", "300", State.FOUND),
        ("The hospital has three hundred beds.", "three hundred", State.FOUND),
        ("The hospital has 400 nurses.", "400", State.MISSING),
        ("The new hospital that Ortega opened cost 19 million euros.", "19 million euros", State.CONTRADICTED),
    ],
)
def test_each_part_of_a_claim_has_its_state(claim: str, written: str, state: State) -> None:
    if state is State.CONTRADICTED:
        page = "The new hospital that Anna Ortega opened cost 12 million euros."
        [one] = read(claim, page).counted
        assert one.state is state
        assert one.source is not None
        assert one.source.span.of(page) == "12 million euros"
    else:
        assert states(claim)[written] is state


def test_what_the_page_does_not_speak_of() -> None:
    found = read("Ceremonies such as weddings are held in Vedic style by Brahmins at the temple.")
    assert not found.is_about


def test_a_claim_of_a_few_words_leans_on_its_brief() -> None:
    assert read("It was later extended.").is_about


@given(st.text(max_size=120), st.text(max_size=200))
def test_any_claim_and_any_page_are_answered(claim: str, page: str) -> None:
    found = read(claim, page)
    assert found.passage is None or 0 <= found.passage.start < found.passage.end <= len(page)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The mayor Anna Ortega met the Bank of England.", ["Anna Ortega", "Bank of England"]),
        ("Construction began in Leeds.", ["Leeds"]),
        ("Obama and Putin met at the G20 in China.", ["Putin", "G20", "China"]),
        ("UN troops left on Monday in May.", ["UN"]),
        ("Russia's plan for the US was read by Mrs Thatcher.", ["US", "Mrs Thatcher"]),
    ],
)
def test_names_are_told_by_their_capitals(text: str, names: list[str]) -> None:
    assert [span.of(text) for span in proper_names(text)] == names


@pytest.mark.parametrize(
    "words",
    [
        "announce announced announces announcing announcement",
        "kill killed killing",
        "man men",
        "city cities",
        "labour labor",
    ],
)
def test_the_forms_of_a_word_have_one_stem(words: str) -> None:
    assert len({stem(word) for word in words.split()}) == 1
