"""Rules that hold of every date: what is written in a language is read back; spans point at it; no text takes too long."""

from __future__ import annotations

import string
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.matching.dates import Precision, interval, intervals, lead_of, life_day, mentions, parse_edtf, phrase
from claimcheck.matching.dates.feasts import easter
from claimcheck.model import Period, Span

# How each language writes a day, a range, and the months it writes them with.
MONTHS = {
    "en": "January February March April May June July August September October November December",
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    "pt": "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
    "nl": "januari februari maart april mei juni juli augustus september oktober november december",
    "pl": "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
    "ru": "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
    "uk": "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
}
FORMS = {
    "en": ("{d} {m} {y}", "{m} {d}, {y}", "the {d} of {m} {y}", "{d} {m}, {y}"),
    "de": ("{d}. {m} {y}",),
    "fr": ("{d} {m} {y}",),
    "es": ("{d} de {m} de {y}", "{d} de {m} del {y}"),
    "it": ("{d} {m} {y}", "{d} {m} del {y}"),
    "pt": ("{d} de {m} de {y}",),
    "nl": ("{d} {m} {y}",),
    "pl": ("{d} {m} {y} r.", "{d} {m} {y} roku"),
    "ru": ("{d} {m} {y} года", "{d} {m} {y} г."),
    "uk": ("{d} {m} {y} року",),
}
RANGES = {
    "en": "from {a} to {b}",
    "de": "vom {a} bis {b}",
    "fr": "du {a} au {b}",
    "es": "del {a} al {b}",
    "it": "dal {a} al {b}",
    "pt": "de {a} a {b}",
    "nl": "van {a} tot {b}",
    "pl": "od {a} do {b}",
    "ru": "с {a} по {b}",
    "uk": "з {a} по {b}",
}
LANGUAGES = st.sampled_from(sorted(FORMS))
DAYS = st.dates(date(1850, 1, 1), date(2090, 12, 28))
FIGURES = {
    "de": "{d}.{n}.{y}",
    "fr": "{d}/{n}/{y}",
    "ru": "{d:02}.{n:02}.{y}",
    "nl": "{d}-{n}-{y}",
    "en-GB": "{d}/{n}/{y}",
}


def written(day: date, language: str, form: str) -> str:
    return form.format(d=day.day, m=MONTHS[language].split()[day.month - 1], n=day.month, y=day.year)


@settings(deadline=None, max_examples=60)
@given(DAYS, LANGUAGES, st.data())
def test_a_written_day_is_read_back(day: date, language: str, data: st.DataObject) -> None:
    words = written(day, language, data.draw(st.sampled_from(FORMS[language])))
    text = f"— {words}, —"
    [found] = mentions(text, None, language=language)
    assert (found.period, found.precision) == (Period(day, day), Precision.DAY)
    assert found.span.of(text) in words
    assert str(day.year) in found.span.of(text)


@settings(deadline=None, max_examples=60)
@given(DAYS, st.integers(1, 60), LANGUAGES)
def test_a_range_is_read_back(first: date, length: int, language: str) -> None:
    last = first + timedelta(days=length)
    one, other = (written(day, language, FORMS[language][0]) for day in (first, last))
    [found] = mentions(
        RANGES[language].format(a=one.removesuffix(" r.").removesuffix(" года").removesuffix(" року"), b=other),
        None,
        language=language,
    )
    assert found.period == Period(first, last)


@settings(deadline=None, max_examples=60)
@given(DAYS, st.sampled_from(sorted(FIGURES)))
def test_figures_are_read_in_the_languages_own_order(day: date, language: str) -> None:
    [found] = mentions(FIGURES[language].format(d=day.day, n=day.month, y=day.year), None, language=language)
    assert found.period == Period(day, day)
    assert not found.is_open


@settings(deadline=None, max_examples=60)
@given(DAYS)
def test_figures_whose_order_is_open_keep_both_readings(day: date) -> None:
    [found] = mentions(f"{day.day}/{day.month}/{day.year}", None)
    assert Period(day, day) in found.meant
    assert found.is_open == (day.day <= 12 and day.day != day.month)


@settings(deadline=None, max_examples=60)
@given(DAYS, LANGUAGES, st.integers(-120, 25))
def test_a_day_without_a_year_is_the_one_near_the_page(day: date, language: str, ahead: int) -> None:
    words = (
        FORMS[language][0]
        .split(" {y}")[0]
        .removesuffix(" de")
        .format(d=day.day, m=MONTHS[language].split()[day.month - 1])
    )
    anchor = day - timedelta(days=ahead)
    [found] = mentions(words, anchor, language=language)
    if (day.month, day.day) != (2, 29):
        assert found.period == Period(day, day)
    assert found.resolved
    assert mentions(words, None, language=language) == []


@settings(deadline=None, max_examples=60)
@given(DAYS)
def test_a_weekday_is_never_after_the_page(day: date) -> None:
    for name in ("Monday", "Wednesday", "Sunday"):
        [found] = mentions(f"It burned on {name}.", day)
        assert timedelta(0) <= day - found.period.first < timedelta(days=7)
        assert f"{found.period.first:%A}" == name


@settings(deadline=None, max_examples=60)
@given(DAYS)
def test_edtf_is_read_back(day: date) -> None:
    assert parse_edtf(str(Period(day, day))) == Period(day, day)
    assert parse_edtf(f"{day:%Y-%m}").first == day.replace(day=1)
    assert parse_edtf(f"{day.year // 10}X").overlaps(Period(day, day))


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2016-21", "2016-03-01", "2016-05-31"),
        ("2016-24", "2016-12-01", "2017-02-28"),
        ("2016-36", "2016-10-01", "2016-12-31"),
        ("199X", "1990-01-01", "1999-12-31"),
    ],
)
def test_edtf_knows_seasons_quarters_and_decades(text: str, first: str, last: str) -> None:
    assert parse_edtf(text) == Period(date.fromisoformat(first), date.fromisoformat(last))


@pytest.mark.parametrize("text", ["2016-25", "2016-13", "0000", "20X", "2016-02-30", "000X"])
def test_what_is_no_date_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"date|day"):
        parse_edtf(text)


SCRAPS = st.sampled_from(
    "3 31 2016 1st 3. 10. 2016-10-03 3/10/2016 October Oct. May may März mars mai in on between and to from – - , . ' s 1990s"
    " early late mid- the of a week two days ago later before after Christmas spring last next Monday Montag yesterday Q1 first"
    " quarter de del le 九月 ½ ١٢ ǅ \u0301 \u202e \n 99999999999999999999 0 00 1/2 $3 € é vor nach wird will".split(" ")
)


@settings(deadline=None, max_examples=60)
@given(
    st.lists(SCRAPS, max_size=40),
    st.sampled_from([*sorted(FORMS), None, "xx", "en-US"]),
    st.one_of(st.none(), st.dates()),
)
def test_any_scraps_are_read_without_trouble(scraps: list[str], language: str | None, anchor: date | None) -> None:
    for text in (" ".join(scraps), "".join(scraps)):
        found = mentions(text, anchor, language=language)
        assert all(0 <= one.span.start < one.span.end <= len(text) for one in found)
        assert all(one.span.end <= other.span.start for one, other in pairwise(found))
        assert all(one.meant[0] == one.period and one.period.first <= one.period.last for one in found)
        phrase(text, 2016, language=language)
        intervals(text, language)
        for one in found:
            lead_of(text, one.span, Span(0, len(text)), language)


@settings(deadline=None, max_examples=60)
@given(st.text(alphabet=string.printable + "éüя年–’", max_size=200))
def test_any_text_is_read_without_trouble(text: str) -> None:
    for one in mentions(text, date(2016, 10, 12)):
        assert one.span.of(text)


@pytest.mark.parametrize(
    "scrap",
    [
        "3, ",
        "between ",
        "3 and ",
        "October ",
        "the first ",
        "a ",
        "Monday ",
        "2016, ",
        "in ",
        "1",
        "9-",
        "early ",
        "two days later ",
        "9 September two days later ",
    ],
)
def test_no_text_takes_more_than_linear_time(scrap: str) -> None:
    """One too greedy rule would take hours here, where a second is enough."""
    text = scrap * (20_000 // len(scrap))
    assert len(mentions(text, date(2016, 10, 12))) <= len(text)
    assert len(intervals(text)) <= len(text)


def test_an_interval_without_an_event_has_none() -> None:
    found = interval("eight days later")
    assert found is not None
    assert (found.days, found.event) == (8, "")


INTERVALS = [
    ("five days after the agreement was signed", "en", 5, "the agreement was signed"),
    ("three weeks before the election", "en", -21, "the election"),
    ("fünf Tage nach der Unterzeichnung", "de", 5, "der Unterzeichnung"),
    ("cinq jours après la signature", "fr", 5, "la signature"),
    ("cinco días después de la firma", "es", 5, "la firma"),
    ("cinque giorni dopo la firma", "it", 5, "firma"),
    ("cinco dias depois da assinatura", "pt", 5, "assinatura"),
    ("vijf dagen na de ondertekening", "nl", 5, "de ondertekening"),
    ("pięć dni po podpisaniu umowy", "pl", 5, "podpisaniu umowy"),
    ("через пять дней после подписания", "ru", 5, "подписания"),
    ("за три недели до выборов", "ru", -21, "выборов"),
    ("через п'ять днів після підписання", "uk", 5, "підписання"),
]


@pytest.mark.parametrize(
    ("text", "language", "days", "event"), INTERVALS, ids=[row[1] + row[0][:5] for row in INTERVALS]
)
def test_intervals_between_two_events(text: str, language: str, days: int, event: str) -> None:
    found = interval(text, language)
    assert found is not None
    assert found.days == days
    assert found.event.endswith(event)
    assert found.span.of(text) == text or text.startswith("за ")


LEADS = [
    ("The truce has held since 9 September 2016.", "9 September 2016", True, False),
    ("It must be paid by 9 September 2016.", "9 September 2016", True, False),
    ("The truce was signed on 9 September 2016.", "9 September 2016", False, False),
    ("The talks will begin on 9 September 2016.", "9 September 2016", False, True),
]


@pytest.mark.parametrize(("text", "words", "bound", "ahead"), LEADS, ids=[row[0][:14] for row in LEADS])
def test_what_leads_up_to_a_date(text: str, words: str, bound: bool, ahead: bool) -> None:
    start = text.index(words)
    lead = lead_of(text, Span(start, start + len(words)), Span(0, len(text)))
    assert (lead.is_bound, lead.is_ahead) == (bound, ahead)


@given(st.integers(1583, 2999))
def test_easter_is_a_sunday_of_spring_the_week_after_the_full_moon(year):
    day = easter(year)
    assert day.weekday() == 6
    assert date(year, 3, 22) <= day <= date(year, 4, 25)


@given(st.dates(date(1990, 1, 1), date(2030, 12, 31)), st.sampled_from(["Monday", "Thursday", "Sunday"]))
def test_a_night_between_two_weekdays_is_two_days_up_to_the_page(anchor, first):
    names = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    last = names[(names.index(first) + 1) % 7]
    [told] = mentions(f"The barn burned down in the night from {first} to {last}.", anchor)
    assert (told.period.last - told.period.first).days == 1
    assert told.period.last.weekday() == names.index(last)
    assert 0 <= (anchor - told.period.last).days < 7


@given(st.dates(date(1800, 1, 1), date(1950, 1, 1)), st.integers(20 * 365, 100 * 365))
def test_a_life_between_brackets_is_a_birth_and_a_death(born, length):
    died = born + timedelta(days=length)
    text = f"Nora Feldt ({born.day} {born:%B} {born.year} – {died.day} {died:%B} {died.year}) was a weaver."
    [life] = mentions(text, None)
    assert life_day(life, text, {"born"}).period.first == life_day(life, text, {"born"}).period.last == born
    assert life_day(life, text, {"died"}).period.first == died
    assert life_day(life, text, {"weaver"}) == life_day(life, text, {"born", "died"}) == life
