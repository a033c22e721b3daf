"""Whole days in bylines, in machines' values and in addresses."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.documents import dates_in_url
from claimcheck.documents.stamps import stamped
from claimcheck.documents.written_days import days_in, written_day
from claimcheck.matching.calendar import _MONTHS
from claimcheck.model import DateKind

URLS = {
    "https://e.org/2016/10/03/politics/x.html": "2016-10-03",
    "https://e.org/world/2016/sep/21/x": "2016-09-21",
    "https://e.org/Commons/2015-11-26/debates/15112625000002/Syria": "2015-11-26",
    "http://transcripts.cnn.com/TRANSCRIPTS/1509/30/ath.02.html": "2015-09-30",
    "https://e.org/pa/cm201516/cmhansrd/cm151126/debtext/1.htm": "2015-11-26",
    "https://e.org/20161003-story.html": "2016-10-03",
    "https://e.org/news/2012-06/04/content.htm": "2012-06-04",
    "https://e.org/story-26.11.2015.html": "2015-11-26",
    "https://web.archive.org/web/20160906120000id_/http://e.org/2016/09/05/x": "2016-09-05",
    "https://web.archive.org/web/20160906120000/http://e.org/x": None,
    "https://e.org/2016/10/story": "2016-10-01/2016-10-31",
    "https://e.org/2016-10/story": "2016-10-01/2016-10-31",
    "https://e.org/2016/13/45/x": None,
    "https://e.org/article/12016100345": None,
    "https://e.org/03-04-2016/x": None,
    "https://e.org/secretary/remarks/2015/11/249515.htm": "2015-11-01/2015-11-30",
    "https://e.org/2016/": None,
    "https://e.org/x?date=2016-10-03": None,
    "http://[broken/2016/10/03/": None,
    "": None,
}


@pytest.mark.parametrize(("url", "expected"), URLS.items(), ids=URLS)
def test_dates_in_url(url, expected):
    found = dates_in_url(url)
    assert (str(found) if found else None) == expected


WRITTEN = {
    "3 October 2016": "2016-10-03",
    "October 3rd, 2016": "2016-10-03",
    "Monday 3 Oct. 2016, 10:15": "2016-10-03",
    "Oct. 3 2016": "2016-10-03",
    "3rd of October, 2016": "2016-10-03",
    "3 Oct '16": "2016-10-03",
    "2016 October 3": "2016-10-03",
    "Mon Oct 03 10:15:22 +0000 2016": "2016-10-03",
    "Mon, 03 Oct 2016 10:15:22 GMT": "2016-10-03",
    "3. Oktober 2016": "2016-10-03",
    "03.Okt.16": "2016-10-03",
    "3 octobre 2016": "2016-10-03",
    "1er mars 2016": "2016-03-01",
    "3 de octubre de 2016": "2016-10-03",
    "3 ottobre 2016": "2016-10-03",
    "3 październik 2016": "2016-10-03",
    "3 października 2016": "2016-10-03",
    "3 октября 2016 г.": "2016-10-03",
    "3 жовтня 2016 р.": "2016-10-03",
    "3. října 2016": "2016-10-03",
    "3 oktober 2016": "2016-10-03",
    "3-okt-2016": "2016-10-03",
    "3. lokakuuta 2016": "2016-10-03",
    "3 Ekim 2016": "2016-10-03",
    "3 Οκτωβρίου 2016": "2016-10-03",
    "2016. október 3., hétfő": "2016-10-03",
    "3 octombrie 2016": "2016-10-03",
    "3 outubro 2016": "2016-10-03",
    "3 октомври 2016 г.": "2016-10-03",
    "3. októbra 2016": "2016-10-03",
    "3. oktobra 2016": "2016-10-03",
    "3. октобра 2016.": "2016-10-03",
    "3 de desembre de 2016": "2016-12-03",
    "d’octubre 3, 2016": "2016-10-03",
    "Senin, 3 Oktober 2016": "2016-10-03",
    "2016 m. spalio 3 d.": "2016-10-03",
    "الاثنين 3 أكتوبر 2016": "2016-10-03",
    "تم نشره الجمعة 24 نيسان / أبريل 2020 09:22 مساءً": "2020-04-24",
    "نشر في: ٣ أكتوبر ٢٠١٦": "2016-10-03",
    "3 تشرين الأول 2016": "2016-10-03",
    "3 تشرين الأول / أكتوبر 2016": "2016-10-03",
    "٢٠١٦/١٠/٠٣": "2016-10-03",
    "3 अक्टूबर 2016": None,  # marks of vowels are no letters
    "Thứ Hai, ngày 3 tháng 10 năm 2016": "2016-10-03",
    "3 tháng 10, 2016": "2016-10-03",
    "15 Feb 2018": "2018-02-15",
    "15Feb2018": "2018-02-15",
    "AdminOctober 3, 2016": "2016-10-03",
    "3 ottobre 201610:43": "2016-10-03",
    "03.10.2016": "2016-10-03",
    "Donnerstag, 15.2.2018, 19:51": "2018-02-15",
    "26 | 01 | 2022": "2022-01-26",
    "03.10.16": "2016-10-03",
    "2016/10/3": "2016-10-03",
    "2016年10月3日": "2016-10-03",
    "2016년 10월 3일": "2016-10-03",
    "2016-10-03T23:30:00-07:00": "2016-10-03",
    "20161003": "2016-10-03",
    "25/12/2016": "2016-12-25",
    "12/25/2016": "2016-12-25",
    "31 February 2016": None,
    "31.02.2016": None,
    "in 2016": None,
    "call 555-2016": None,
    "3 apples 2016": None,
    "192.168.20.16": None,
    "": None,
}


@pytest.mark.parametrize(("text", "expected"), WRITTEN.items(), ids=WRITTEN)
def test_written_day(text, expected):
    found = written_day(text)
    assert (str(found) if found else None) == expected


@pytest.mark.parametrize(
    ("text", "month_first", "expected"),
    [
        ("03/10/2016", False, "2016-10-03"),
        ("03/10/2016", True, "2016-03-10"),
        ("03-10-2016", True, "2016-03-10"),
        ("03.10.2016", True, "2016-10-03"),
        ("13/10/2016", True, "2016-10-13"),
        ("2016/03/10", False, "2016-03-10"),
    ],
)
def test_the_order_of_day_and_month(text, month_first, expected):
    assert str(written_day(text, month_first=month_first)) == expected


@pytest.mark.parametrize(
    ("text", "ambiguous"), [("03/10/2016", True), ("03/03/2016", False), ("13/10/2016", False), ("03.10.2016", False)]
)
def test_only_what_can_change_places_is_ambiguous(text, ambiguous):
    assert [one.ambiguous for one in days_in(text)] == [ambiguous]


@pytest.mark.parametrize(
    "text",
    [
        "5. bis 11. Februar 2022",
        "14. - 20. Januar 2022",
        "February 5-11, 2022",
        "3–5 October 2016",
        "03.02.2022 - 05.02.2022",
        "from 3 October 2016 to 5 October 2016",
        "3 e 5 ottobre 2016",
    ],
)
def test_the_ends_of_a_stretch_are_no_days(text):
    assert days_in(text) == []


def test_two_days_of_one_line_in_its_order():
    found = days_in("Written: 2023-11-07 15:03 / Updated: 8 November 2023")
    assert [str(one.day) for one in found] == ["2023-11-07", "2023-11-08"]
    assert found[1].span.start == 37


@pytest.mark.parametrize("language", _MONTHS)
def test_every_month_of_every_language(language):
    for number, names in enumerate(_MONTHS[language].split("|"), 1):
        for name in names.split():
            if len(name) > 2:
                assert written_day(f"3. {name.replace('_', ' ')} 2016") == date(2016, number, 3), name


@pytest.mark.parametrize(
    ("value", "day", "utc"),
    [
        ("2016-10-03T23:30:00Z", "2016-10-03", True),
        ("2016-10-03T23:30:00+00:00", "2016-10-03", True),
        ("2016-10-03T23:30:00-04:00", "2016-10-03", False),
        ("2016-10-03", "2016-10-03", False),
        ("Mon, 03 Oct 2016 10:15:22 GMT", "2016-10-03", True),
        ("1475533800", "2016-10-03", True),
        ("1475533800000", "2016-10-03", True),
        (1475533800, "2016-10-03", True),
    ],
)
def test_machine_values(value, day, utc):
    [found] = stamped(value, DateKind.PUBLISHED, "meta date")
    assert (str(found.day), found.utc) == (day, utc)


@pytest.mark.parametrize("value", [None, True, 12, [], {}, "", "yesterday", "99999999999999", "2016-13-45"])
def test_values_that_are_no_day(value):
    assert list(stamped(value, DateKind.PUBLISHED, "meta date")) == []


@given(st.dates(min_value=date(1980, 1, 1), max_value=date(2049, 12, 31)))
def test_every_day_is_read_from_its_url_and_its_timestamp(one):
    assert str(dates_in_url(f"https://e.org/{one:%Y/%m/%d}/story")) == str(one)
    assert written_day(one.isoformat()) == one
    assert written_day(f"{one.day}. {one:%B} {one.year}") == one


@given(st.text(max_size=60))
def test_never_raises(text):
    dates_in_url(text)
    written_day(text)
    list(stamped(text, DateKind.PUBLISHED, "script"))
