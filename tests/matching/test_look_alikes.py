"""Letters drawn alike: read as Latin where a word mixes alphabets, and nowhere else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.matching.fold import fold
from claimcheck.matching.look_alikes import unmixed

MIXED = st.text(st.sampled_from("abcopxy аосерхуΑΒοα щж.,'\n0"), max_size=60)


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("the prеsident", "the president"),
        ("Αthens", "Athens"),
        ("сор и рот", "сор и рот"),  # words of one alphabet are what they are
        ("щit", "щit"),  # nothing in Latin is drawn so
        ("café", "café"),
    ],
)
def test_a_word_of_two_alphabets_is_read_in_latin(text, read):
    assert unmixed(text) == read


@given(MIXED)
def test_every_character_keeps_its_place(text):
    read = unmixed(text)
    assert len(read) == len(text)
    assert unmixed(read) == read


@given(MIXED)
def test_folding_points_into_the_text_as_it_was(text):
    folded = fold(text)
    assert folded.text == text
    for at, word in enumerate(folded.words()):
        assert fold(folded.span(at, at + 1).of(text)).words() == [word]
