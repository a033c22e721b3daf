"""Citations in the text and the works they mean, and which words each covers."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.briefs.citations import Works, find, unlisted
from claimcheck.briefs.linking import Paragraph
from claimcheck.briefs.references import numbered, parse, with_keys
from claimcheck.model import LinkKind, Position, Span

LIST = [
    "CNN (2016). ‘Talks’, 4 October.",
    "Financial Times (2016). ‘Moment’, 11 February.",
    "State Office (2015). ‘Note’.",
    "RT – Russia Today (2016a). ‘Peace talks laid out in Munich’, 12 February.",
    "RT – Russia Today (2016b). ‘Putin meets Obama’, 5 September.",
    "Russian MFA (2016). ‘Comment’.",
    "Kerry, J., S. Lavrov & S. de Mistura (2015). Press conference.",
    "van der Berg, A. (2015). Law.",
    "van der Berg, A. (2016). More law.",
    "Müller, K. and Smith, J. (2016). Tides.",
    "Smith, J. (2010). Alone.",
    "Brown, P. (in press). Soon.",
]
WORKS = Works(with_keys(numbered([parse(line, Position("b.md", i)) for i, line in enumerate(LIST, 1)])))


def keys(text, works=WORKS, previous=()):
    return [one.keys for one in find(text, works, previous)]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("It ended (CNN 2016).", [("cnn-2016",)]),
        ("It ended (FT 2016).", [("ft-2016",)]),
        ("It ended (MFA 2016).", [("mfa-2016",)]),
        ("It ended (Foreign Office/State Office 2015).", [("so-2015",)]),
        ("It ended (Kerry et al., 2015, p. 4).", [("kerry-2015",)]),
        ("It ended (Kerry, Lavrov and de Mistura 2015).", [("kerry-2015",)]),
        ("It ended (see van der Berg 2015, 2016; CNN 2016).", [("van-der-berg-2015", "van-der-berg-2016", "cnn-2016")]),
        ("As Muller & Smith (2016: 12) say.", [("muller-2016",)]),
        ("Smith (2010) disagrees.", [("smith-2010",)]),
        ("Smith 2010, p. 4, disagrees.", [("smith-2010",)]),
        ("It ends (Brown, in press).", [("brown",)]),
        ("It ended (RT 2016a, b).", [("rt-2016a", "rt-2016b")]),
        ("It ended (RT 2016a). It did (ibid., p. 4).", [("rt-2016a",), ("rt-2016a",)]),
        ("It ended [1, 3–5].", [("cnn-2016", "so-2015", "rt-2016a", "rt-2016b")]),
        ("It ended [1]–[3].", [("cnn-2016", "ft-2016", "so-2015")]),
        ("It ended [1, p. 12].", [("cnn-2016",)]),
        ("It ended.¹,³", [("cnn-2016", "so-2015")]),
        ("An area of 5 km² [99].", []),
        ("It ended in 2016, and CNN left.", []),
        ("It ended (Miller and Smith 2010).", []),
        ("It ended (June 2016).", []),
    ],
)
def test_works_meant(text, wanted):
    assert keys(text) == wanted


def test_a_missing_letter_is_inferred_from_title_and_date_and_said():
    (one,) = find("The peace talks in Munich began on 11 February 2016, and he left (RT 2016).", WORKS)
    assert one.keys == ("rt-2016a",)
    assert "letter is missing" in one.inferred
    assert find("It ended (RT 2016a).", WORKS)[0].inferred == ""


def test_where_nothing_tells_works_apart_all_are_named():
    (one,) = find("Zzz (RT 2016).", WORKS)
    assert one.keys == ("rt-2016a", "rt-2016b")
    assert "nothing tells these apart" in one.inferred


def test_ibid_without_anything_before_is_nothing():
    assert keys("It ended (ibid.).") == []
    assert keys("It ended (ibid.).", previous=("cnn-2016",)) == [("cnn-2016",)]


def test_cited_and_not_listed():
    text = "It ended (Miller 1999; CNN 2016). In June (May 2014) it rained (Olsen & Dahl 2003, p. 5)."
    assert [one.text for one in unlisted(text, WORKS)] == ["Miller 1999", "Olsen & Dahl 2003, p. 5"]


def test_a_text_that_cites_by_number_has_years_for_other_things():
    texts = ["Smith 2010 said [1].", "Then [2].", "And [3].", "And [4]."]
    works = Works.of(WORKS.entries, texts)
    assert keys(texts[0], works) == [("cnn-2016",)]


# --------------------------------------------------------------------------- what a citation covers


def tie(text, words):
    start = text.index(words)
    return Paragraph.of(text, find(text, WORKS)).tie(Span(start, start + len(words)))


def test_a_citation_covers_what_is_before_it_up_to_the_last_one():
    text = "One. Two three (CNN 2016). Four. Five six (FT 2016). Seven."
    assert tie(text, "One").keys == ("cnn-2016",)
    assert (tie(text, "One").link.how, tie(text, "One").link.back) == (LinkKind.CARRIED_BACK, 1)
    assert (tie(text, "three").link.how, tie(text, "three").link.back) == (LinkKind.SAME_SENTENCE, 0)
    assert tie(text, "Four").keys == ("ft-2016",)
    assert tie(text, "Seven") is None


def test_a_narrative_citation_covers_its_sentence_and_nothing_after():
    text = "Smith (2010) says ‘no’. Others say ‘yes’."
    assert tie(text, "‘no’").keys == ("smith-2010",)
    assert tie(text, "‘yes’") is None


def test_a_citation_after_the_full_stop_belongs_to_the_sentence_before():
    for text in ("He said no. (CNN 2016) Then he left.", "He said no.[1] Then he left.", "He said no.¹ Then he left."):
        assert tie(text, "no").link.back == 0
        assert tie(text, "left") is None


@given(st.text(alphabet="ab (2016)CNN, RT;.[]1–ibid¹&", max_size=80))
def test_no_text_ends_it(text):
    for one in find(text, WORKS):
        assert 0 <= one.span.start < one.span.end <= len(text)
        assert one.keys
    unlisted(text, WORKS)
