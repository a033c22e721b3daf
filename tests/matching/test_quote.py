"""Finding a quotation: what is the same, what is changed and how, what is not there."""

import random

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from claimcheck.matching.fold import fold
from claimcheck.matching.quote import find, read_quotation
from claimcheck.model import MatchKind

PAGE = """The White House said this. “Everybody’s patience with Russia has run out,” Josh Earnest told reporters.
They had taken an entirely unconstructive position, he said. They are directly pandering to ISIS terrorists.
Of concern to us is what the US-patronised illegal paramilitary units are doing. He may go to the old town hall.
There is a gap between us, but I believe it is reducing. We will not support them under any circumstances, and we do
not expect the 43,548 people to agree with the thorough and impartial investigation that was ordered by the government.
The war, which began in 2014, is over and nobody has won it; we said that peace is possible for all of us in time."""
FOLDED = fold(PAGE)


@pytest.mark.parametrize(
    "quote",
    [
        "everybody's patience with Russia has run out",
        "Everybody’s patience with Russia has run out.",
        "The war … is over",
        "The war [...] is over and nobody has won it",
        "[Russia] had taken an entirely unconstructive position",
        "nobody has won it [the war]; we said",
        "there is a gap between us [sic], but I believe it is reducing",
        "expect the 43 548 people to agree",
    ],
)
def test_the_same_words(quote: str) -> None:
    found = find(read_quotation(quote), FOLDED)
    assert found is not None
    assert found.kind is MatchKind.SAME, found.differences


@pytest.mark.parametrize(
    ("quote", "kinds"),
    [
        ("they had taken a completely unconstructive position", ["replaced"]),
        ("directly pandering to IS terrorists", ["abbreviation"]),
        ("US-patronized illegal paramilitary units", ["spelling"]),
        ("We will support them under any circumstances, and we do not expect", ["negation"]),
        ("we do not expect the 43,549 people to agree with the thorough", ["number"]),
        ("agree with the impartial and thorough investigation that was ordered by", ["order"]),
        ("thorough and impartial", []),
        ("impartial and thorough", ["order"]),
        ("We will … support them", ["negation"]),
        ("He must go to the old town hall", ["modal"]),
        ("nobody has won it; we said that peace is impossible for all", ["antonym"]),
        ("we do expect the 43,548 people to agree", ["negation"]),
        ("I would say that they had taken an entirely unconstructive position, he said", ["invented"]),
        ("we said that peace is possible for all of us in the very long run", ["invented"]),
        ("agree with the thorough and impartial investigation that was ordered by the goverment", ["typing"]),
        ("agree with the thorough and impartial investigations that was ordered by the government", ["plural"]),
    ],
)
def test_the_change_is_named(quote: str, kinds: list[str]) -> None:
    found = find(read_quotation(quote), FOLDED)
    assert found is not None
    assert [difference.kind for difference in found.differences] == kinds


@pytest.mark.parametrize(
    "quote",
    [
        "The gap between us has narrowed",
        "other terrorist groups",
        "joint integration centre",
        "is over ... There is a gap between us",
        "we … in … the … hall",
        "The president will resign within a week if the parliament votes against him",
    ],
)
def test_not_there(quote: str) -> None:
    assert find(read_quotation(quote), FOLDED) is None


def test_the_occurrence_nearest_the_topic_is_chosen() -> None:
    page = fold(
        "A productive talk about ducks and ponds.\n"
        + "Filler words go here. " * 40
        + "\nA productive talk about Syria."
    )
    found = find(read_quotation("productive talk"), page, topic=frozenset({"syria"}))
    assert found is not None
    assert found.count == 2
    assert "Syria" in page.text[found.span.start : found.span.end + 20]


# --------------------------------------------------------------------------- properties

WORD = st.sampled_from(
    "government people treaty border winter market report council river minister school energy vote border engine "
    "garden letter summer bridge doctor island budget silver planet window market music forest harbour village".split()
)
SENTENCE = st.lists(WORD, min_size=10, max_size=24)


@given(SENTENCE, st.data())
@settings(max_examples=120, deadline=None)
def test_harmless_typography_stays_the_same_words(words: list[str], data: st.DataObject) -> None:
    page = fold("Before that. " + " ".join(words).capitalize() + ". After that.")
    spoilt = []
    for word in words:
        change = data.draw(st.sampled_from(["", "\u00ad", "\u200b", "upper", ", "]))
        if change == "upper":
            word = word.capitalize()  # noqa: PLW2901 - the word as written
        elif change in {"\u00ad", "\u200b"}:
            word = word[:2] + change + word[2:]  # noqa: PLW2901 - likewise
        spoilt.append(word)
    quote = "“" + data.draw(st.sampled_from([" ", "\n", "\u00a0", "  "])).join(spoilt) + ".”"
    found = find(read_quotation(quote), page)
    assert found is not None
    assert found.kind is MatchKind.SAME


@given(SENTENCE, st.randoms(use_true_random=False), WORD)
@settings(max_examples=200, deadline=None)
def test_one_changed_word_is_never_the_same(words: list[str], rng: random.Random, other: str) -> None:
    index = rng.randrange(len(words))
    assume(other != words[index])
    changed = [*words[:index], other, *words[index + 1 :]]
    page = fold(" ".join(words) + ".")
    assume(" ".join(changed) not in " ".join(words))
    found = find(read_quotation(" ".join(changed)), page)
    assert found is None or found.kind is MatchKind.CHANGED


@given(SENTENCE, st.randoms(use_true_random=False))
@settings(max_examples=200, deadline=None)
def test_one_word_left_out_or_put_in_is_never_the_same(words: list[str], rng: random.Random) -> None:
    index = rng.randrange(1, len(words) - 1)
    page = fold(" ".join(words) + ".")
    for changed in ([*words[:index], *words[index + 1 :]], [*words[:index], "not", *words[index:]]):
        assume(f" {' '.join(changed)} " not in page.folded)
        found = find(read_quotation(" ".join(changed)), page)
        assert found is None or found.kind is MatchKind.CHANGED


@given(SENTENCE, st.integers(0, 30), st.integers(3, 10))
@settings(max_examples=150, deadline=None)
def test_the_span_folds_to_the_quotation(words: list[str], start: int, length: int) -> None:
    part = words[start % len(words) :][:length]
    page = fold("First, " + ", ".join(words) + "!")
    found = find(read_quotation(" ".join(part)), page)
    assert found is not None
    assert fold(found.span.of(page.text)).words() == part


@given(st.text(max_size=120), st.text(max_size=600))
@settings(max_examples=200, deadline=None)
def test_nothing_ends_it(quote: str, text: str) -> None:
    found = find(read_quotation(quote), fold(text))
    assert found is None or 0 <= found.span.start <= found.span.end <= len(text)
