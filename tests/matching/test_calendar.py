"""The words for months and weekdays: case, accents, abbreviations, languages that differ over a word."""

import re

import pytest

from claimcheck.matching import calendar
from claimcheck.matching.calendar import MONTH_WORDS, WEEKDAY_WORDS, month_of, weekday_of


@pytest.mark.parametrize("language", calendar._MONTHS)
def test_each_language_has_all_months_and_weekdays(language):
    assert set(calendar._MONTH_OF[language].values()) == set(range(1, 13))
    assert set(calendar._WEEKDAY_OF[language].values()) == set(range(7))


@pytest.mark.parametrize("language", calendar._MONTHS)
def test_a_word_means_one_month_in_a_language(language):
    names = calendar._MONTHS[language].replace("|", " ").split()
    assert len(names) == len(set(names))
    assert len(calendar._MONTH_OF[language]) >= len(set(map(calendar._fold, names)))


@pytest.mark.parametrize(
    ("word", "month"),
    [
        ("October", 10),
        ("Oct.", 10),
        ("MÄRZ", 3),
        ("Maerz", None),
        ("aout", 8),
        ("Août", 8),
        ("października", 10),
        ("pazdziernika", 10),
        ("мая", 5),
        ("ЛИСТОПАДА", 11),
        ("AĞUSTOS", 8),
        ("kasım", 11),
        ("ΜΑΪΟΥ", 5),
        ("Οκτωβρίου", 10),
        ("maja", 5),
        ("", None),
        (".", None),
        ("octopus", None),
    ],
)
def test_month_of(word, month):
    assert month_of(word) == month


@pytest.mark.parametrize(
    ("word", "languages", "month"),
    [
        ("out", ["pt-BR"], 10),
        ("out", ["en"], None),
        ("červenec", ["cs"], 7),
        ("червень", {"uk"}, 6),
        ("mai", ["nb-NO"], 5),
        ("may", ["xx"], None),
        ("may", [], None),
        ("Okt.", ("en", "de_AT"), 10),
    ],
)
def test_month_in_languages(word, languages, month):
    assert month_of(word, languages) == month


@pytest.mark.parametrize(
    ("word", "weekday"),
    [("Monday", 0), ("lördag", 5), ("lørdag", 5), ("п’ятницю", 4), ("SÁBADO", 5), ("środę", 2), ("sun", None)],
)
def test_weekday_of(word, weekday):
    assert weekday_of(word) == weekday


def test_no_month_has_two_meanings_among_the_languages():
    """Where no language is given, the answer hangs on no order of the languages."""
    words = {word for table in calendar._MONTH_OF.values() for word in table}
    assert not [
        word for word in words if len({table[word] for table in calendar._MONTH_OF.values() if word in table}) > 1
    ]


@pytest.mark.parametrize("pattern", [MONTH_WORDS, WEEKDAY_WORDS])
def test_the_patterns_match_what_the_look_ups_know(pattern):
    known = re.compile(rf"(?:{pattern})\Z", re.IGNORECASE)
    table = calendar._MONTHS if pattern is MONTH_WORDS else calendar._WEEKDAYS
    for name in (name for groups in table.values() for name in groups.replace("|", " ").split()):
        word = name.replace("_", " ")
        assert known.match(word)
        assert known.match(word.upper()) or len(word.upper()) > len(word)  # ΐ has no capital of its own
        assert (month_of if pattern is MONTH_WORDS else weekday_of)(word) is not None
