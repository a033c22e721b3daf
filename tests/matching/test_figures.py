"""Figures: every way of writing a number is read as that number, in its unit, with its hedge; other numbers are left alone."""

from __future__ import annotations

import itertools
import subprocess
import sys
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.matching.agreement import Agreement, agreement, comparable
from claimcheck.matching.figures import Bound, Figure, figures
from claimcheck.matching.shares import SHARES
from claimcheck.model import Span

UNITS = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
TENS = "- - twenty thirty forty fifty sixty seventy eighty ninety".split()
SCALES = ((10**9, "billion"), (10**6, "million"), (1000, "thousand"))
LANGUAGES = {"en": (",", "."), "de": (".", ","), "fr": ("\u202f", ","), "ru": ("\u00a0", ","), "it": (".", ",")}


def one(text: str, language: str = "en") -> Figure:
    [found] = figures(text, language)
    return found


def in_words(number: int) -> str:
    """Return an integer as English says it: "nine hundred and twelve thousand and four"."""
    for size, name in SCALES:
        if number >= size:
            rest = number % size
            joint = " and " if 0 < rest < 100 else " "
            return f"{in_words(number // size)} {name}" + (joint + in_words(rest) if rest else "")
    if number >= 100:
        rest = number % 100
        return f"{UNITS[number // 100]} hundred" + (f" and {in_words(rest)}" if rest else "")
    if number >= 20:
        return TENS[number // 10] + (f"-{UNITS[number % 10]}" if number % 10 else "")
    return UNITS[number]


def grouped(number: int, mark: str) -> str:
    return f"{number:,}".replace(",", mark)


# --------------------------------------------------------------------------- properties

numbers = st.integers(min_value=2, max_value=10**12 - 1)
languages = st.sampled_from(sorted(LANGUAGES))


@given(numbers)
def test_a_number_in_words_is_read_back(number: int) -> None:
    assert one(f"they counted {in_words(number)} people there").value == number


@given(numbers, languages)
def test_a_number_in_groups_is_read_back(number: int, language: str) -> None:
    mark, _ = LANGUAGES[language]
    assert one(f"xx {grouped(number, mark)} people", language).value == number


@given(st.integers(1, 999), st.integers(1, 999_999), languages)
def test_decimals_are_read_back(whole: int, decimals: int, language: str) -> None:
    mark, point = LANGUAGES[language]
    digits = f"{decimals:06}"
    assert one(f"xx {grouped(whole * 1000 + 1, mark)}{point}{digits} %", language).value == Fraction(
        f"{whole * 1000 + 1}.{digits}"
    )


@given(
    st.integers(1, 999),
    st.sampled_from([("k", 10**3), ("m", 10**6), ("bn", 10**9), (" million", 10**6), (" billion", 10**9)]),
)
def test_a_scale_multiplies(number: int, scale: tuple[str, int]) -> None:
    assert one(f"it has {number}{scale[0]} users").value == number * scale[1]


@given(numbers)
def test_however_it_is_written_it_is_the_same(number: int) -> None:
    writings = [
        in_words(number),
        grouped(number, ","),
        grouped(number, "\u00a0"),
        grouped(number, " "),
        grouped(number, "\u2019"),
    ]
    read = [one(f"they counted {writing} people") for writing in writings]
    assert {agreement(first, second) for first in read for second in read} == {Agreement.SAME}


@given(numbers, st.text(alphabet="xyz,;.\n ", max_size=30), st.text(alphabet="xyz,;.\n ", max_size=30))
def test_the_span_is_the_number(number: int, before: str, after: str) -> None:
    written = f"£{number:,}"
    text = f"{before} {written} people {after}"
    assert one(text).span.of(text) == written


@given(st.text(max_size=200), st.sampled_from(["en", "de", "xx", ""]))
def test_any_text_gives_figures_inside_it(text: str, language: str) -> None:
    found = figures(text, language)
    assert all(0 <= figure.span.start < figure.span.end <= len(text) for figure in found)
    assert all(first.span.start < second.span.start for first, second in itertools.pairwise(found))


@given(numbers, numbers)
def test_agreement_never_takes_far_numbers_for_one(first: int, second: int) -> None:
    one_figure, other = one(f"they had {first:,} people"), one(f"they had {second:,} people")
    if agreement(one_figure, other).is_found and first != second:
        assert abs(first - second) <= Fraction(15, 100) * max(first, second)


@given(numbers, st.integers(1, 8))
def test_a_rounding_is_found(number: int, places: int) -> None:
    size = 10**places
    rounded = (number + size // 2) // size * size
    if rounded < 100 or rounded == number or abs(rounded - number) * 20 > number:
        return
    claimed, found = one(f"they had {rounded:,} people"), one(f"they had {number:,} people")
    assert agreement(claimed, found).is_found


@given(st.integers(13, 10**6), st.sampled_from(["people", "homes", "votes"]))
def test_more_than_a_number_is_not_the_number(number: int, things: str) -> None:
    exactly = one(f"they had {number:,} {things}")
    assert agreement(one(f"they had more than {number:,} {things}"), exactly) is Agreement.UNCLEAR
    assert agreement(one(f"they had at least {number:,} {things}"), exactly) is Agreement.SAME
    assert not agreement(
        one(f"they had more than {number:,} {things}"), one(f"they had fewer than {number:,} {things}")
    ).is_found
    assert agreement(exactly, one(f"they had up to {number:,} {things}")) is Agreement.UNLIMITED
    assert agreement(exactly, one(f"they had nearly {number:,} {things}")) is Agreement.SAME


@given(st.integers(100, 999), st.integers(1, 400), st.integers(1, 400))
def test_of_two_ranges_both_ends_count(low: int, length: int, more: int) -> None:
    claimed, found = one(f"they had {low} to {low + length} people"), one(f"they had {low} to {low + more} people")
    if length == more:
        assert agreement(claimed, found) is Agreement.SAME
    if abs(length - more) > Fraction(1, 20) * (low + max(length, more)):
        assert not agreement(claimed, found).is_found


@given(st.integers(1, 9), st.integers(2, 10), st.sampled_from(["in", "out of", "in every"]))
def test_so_many_in_so_many_are_per_cent(part: int, whole: int, joint: str) -> None:
    if part >= whole:
        return
    share = one(f"they said that {in_words(part)} {joint} {in_words(whole)} voters stayed away")
    assert (share.value, share.unit and share.unit.name) == (Fraction(100 * part, whole), "percent")
    assert agreement(share, one(f"{100 * part / whole:.2f} per cent of voters stayed away")).is_found


@pytest.mark.parametrize(
    ("language", "form", "value"),
    [(language, form, value) for language, forms in SHARES.items() for form, value in forms.items()],
)
def test_a_share_of_another_language_is_per_cent(language: str, form: tuple[str, ...], value: Fraction) -> None:
    share = one(f"xx {' '.join(form)} yy zz", language)
    assert (share.value, share.unit and share.unit.name) == (100 * value, "percent")


# --------------------------------------------------------------------------- readings

READINGS = [
    ("nine million people", 9_000_000, None, Bound.EXACT, ("person",)),
    ("some 300 Syrian government troops were killed", 300, None, Bound.ABOUT, ("syrian", "govern", "troop")),
    ("more than £2.5m was spent", 2_500_000, "GBP", Bound.OVER, ()),
    ("US$ 3 billion", 3 * 10**9, "USD", Bound.EXACT, ()),
    ("3 billion dollars", 3 * 10**9, "dollar", Bound.EXACT, ()),
    ("EUR 20m", 20_000_000, "EUR", Bound.EXACT, ()),
    ("5,000 roubles", 5000, "RUB", Bound.EXACT, ()),
    ("50p", 50, "penny", Bound.EXACT, ()),
    ("3.2 percentage points", Fraction("3.2"), "percentage-point", Bound.EXACT, ()),
    ("12 per cent of voters", 12, "percent", Bound.EXACT, ("vot",)),
    ("approximately 230 metres below", 230, "metre", Bound.ABOUT, ()),
    ("a 90-minute meeting", 90, "minute", Bound.EXACT, ("meet",)),
    ("a 9m high wall", 9, "metre", Bound.EXACT, ()),
    ("£9 m was lost", 9_000_000, "GBP", Bound.EXACT, ()),
    ("a dozen eggs", 12, None, Bound.EXACT, ("egg",)),
    ("three quarters of the members", 75, "percent", Bound.ABOUT, ("memb",)),
    ("half a million visitors", 500_000, None, Bound.EXACT, ("visit",)),
    ("two and a half million readers", 2_500_000, None, Bound.EXACT, ("read",)),
    ("2½ hours", Fraction(5, 2), "hour", Bound.EXACT, ()),
    ("12,34,567 voters", 1_234_567, None, Bound.EXACT, ("vot",)),
    ("3 lakh voters", 300_000, None, Bound.EXACT, ("vot",)),
    ("500M+ downloads", 500_000_000, None, Bound.OVER, ("download",)),
    ("at least 2,000 people", 2000, None, Bound.OVER, ("person",)),
    ("up to 60 people", 60, None, Bound.UNDER, ("person",)),
    ("60 people or more", 60, None, Bound.EXACT, ("person",)),
    ("20 or so people", 20, None, Bound.ABOUT, ("person",)),
    ("aged 75", 75, "year", Bound.EXACT, ("age",)),
    ("80 km/h", 80, "kilometre-an-hour", Bound.EXACT, ()),
    ("41.5 °C", Fraction("41.5"), "celsius", Bound.EXACT, ()),
    ("fifteen hundred men", 1500, None, Bound.EXACT, ("man",)),
]


@pytest.mark.parametrize(("text", "value", "unit", "bound", "things"), READINGS, ids=[row[0] for row in READINGS])
def test_a_figure_is_read(text: str, value: object, unit: str | None, bound: Bound, things: tuple[str, ...]) -> None:
    found = one(text)
    assert (found.value, found.unit and found.unit.name, found.bound, found.things) == (value, unit, bound, things)


ELSEWHERE = [
    ("Rund 43.548 Menschen", "de", 43548, None),
    ("3,5 Mio. Euro", "de", 3_500_000, "EUR"),
    ("2 Billionen Euro", "de", 2 * 10**12, "EUR"),
    ("12,5 Prozent", "de", Fraction("12.5"), "percent"),
    ("43 548 personnes", "fr", 43548, None),
    ("3,5 millions d’euros", "fr", 3_500_000, "EUR"),
    ("2 mil millones de euros", "es", 2 * 10**9, "EUR"),
    ("1.200 personas", "es", 1200, None),
    ("15 mila euro", "it", 15000, "EUR"),
    ("12,5 тыс. человек", "ru", 12500, None),
    ("3 млрд рублей", "ru", 3 * 10**9, "RUB"),
    ("2 miljoen inwoners", "nl", 2_000_000, None),
]


@pytest.mark.parametrize(("text", "language", "value", "unit"), ELSEWHERE, ids=[row[0] for row in ELSEWHERE])
def test_a_figure_of_another_language_is_read(text: str, language: str, value: object, unit: str | None) -> None:
    found = one(text, language)
    assert (found.value, found.unit and found.unit.name) == (value, unit)


RANGES = [
    ("between 20 and 30 people", 20, 30),
    ("20 to 30 people", 20, 30),
    ("20–30 people", 20, 30),
    ("$2-3 million", 2_000_000, 3_000_000),
    ("5 to 6 million tonnes", 5_000_000, 6_000_000),
    ("20% to 30%", 20, 30),
]


@pytest.mark.parametrize(("text", "low", "high"), RANGES, ids=[row[0] for row in RANGES])
def test_a_range_is_one_figure(text: str, low: int, high: int) -> None:
    found = one(text)
    assert (found.value, found.upper) == (low, high)


NOTHING = """
in 2016
the 2016 elections
on 19 September 2016
September 19th
the 19th of September
19/09/2016
2016-09-19
at 14:30
at 7.15 pm
7 a.m.
the 19th century
the 1990s
see p. 12 and pp. 3–5
as shown [12]
Resolution 2254
Article 5 of the treaty
No. 10
the G20 leaders
an F-16 jet
COVID-19
a 5G network
Apollo 11
they won 2–1
version 1.2.3
192.168.1.1
#12
the class of ’08
days four and five of the conference
https://example.org/posts/2800731780195723
between 1999 and 2003
""".strip().splitlines()


@pytest.mark.parametrize("text", NOTHING)
def test_what_counts_nothing_is_no_figure(text: str) -> None:
    assert figures(text) == []


def test_a_figure_inside_a_part_of_a_text_keeps_its_place() -> None:
    text = "First 10 men, then 20 women."
    [found] = figures(text, within=Span(14, len(text)))
    assert found.span.of(text) == "20"


# --------------------------------------------------------------------------- hostile input

HOSTILE = """
from claimcheck.matching.figures import figures
from claimcheck.matching.fold import fold
from claimcheck.matching.paraphrase import speaking
from claimcheck.matching.ranking import Index
from claimcheck.model import Span

SIZE = 2_000
for piece in ("1 ", "111 ", "1,", "1.", "1-", "9", "one ", "and ", "a half ", "two-", "million ", "£", "of the ", "½", "'", "1 to ",
              "more than ", "5 people. ", "A B ", "2016 ", "19 September 2016. ", "\\ud800 1 "):
    text = piece * (SIZE // len(piece))
    figures(text)
    page = fold(text)
    index = Index(page, [(Span(0, len(text)), 1.0)])
    speaking("More than 300 people of the A B Company left in 2016.", index)
    speaking(text[:2_000], index)
print("ended")
"""


def test_no_text_holds_the_reader_up() -> None:
    done = subprocess.run([sys.executable, "-c", HOSTILE], capture_output=True, text=True, check=False, timeout=300)
    assert done.stdout.strip() == "ended", done.stderr[-500:]


# --------------------------------------------------------------------------- agreement

AGREEMENTS = [
    ("43,500 homes", "43,548 homes", Agreement.ROUNDED),
    ("43,548 homes", "about 43,500 homes", Agreement.COARSER),
    ("about 43,000 homes", "43,548 homes", Agreement.WITHIN),
    ("more than 43,000 homes", "43,548 homes", Agreement.WITHIN),
    ("nearly 44,000 homes", "43,548 homes", Agreement.WITHIN),
    ("at least two men", "five men", Agreement.WITHIN),
    ("9m people", "8.7 million people", Agreement.ROUNDED),
    ("16 %", "15.8 per cent", Agreement.ROUNDED),
    ("two thirds of voters", "66 % of voters", Agreement.WITHIN),
    ("230 m", "0.23 km", Agreement.SAME),
    ("£0.85", "85p", Agreement.SAME),
    ("25 people", "20 to 30 people", Agreement.UNCLEAR),
    ("20 people", "21 people", Agreement.UNCLEAR),
    ("600 people", "more than 500 people", Agreement.UNCLEAR),
    ("30 %", "27 %", Agreement.UNCLEAR),
    ("45 people", "62 people", Agreement.OTHER),
    ("300 people", "more than 500 people", Agreement.OTHER),
    ("$231 million", "$193 million", Agreement.OTHER),
    ("the 35th parade", "the 36th parade", Agreement.OTHER),
]


@pytest.mark.parametrize(("claimed", "found", "answer"), AGREEMENTS, ids=[f"{row[0]} v {row[1]}" for row in AGREEMENTS])
def test_two_figures_are_compared(claimed: str, found: str, answer: Agreement) -> None:
    ours, theirs = one(claimed), one(found)
    assert comparable(ours, theirs)
    assert agreement(ours, theirs) is answer


@pytest.mark.parametrize(
    ("claimed", "found"),
    [("£5m", "€5m"), ("5 km", "5 miles"), ("4 percent", "4 percentage points"), ("5 people", "5 km"), ("A$5", "US$5")],
)
def test_what_has_no_common_measure_is_not_compared(claimed: str, found: str) -> None:
    assert not comparable(one(claimed), one(found))


def test_a_plain_dollar_may_be_any() -> None:
    assert comparable(one("$5m"), one("A$5m"))
