"""What a page says of itself: title, names, language, generator, dates and where each was found."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.documents import dates_in_url
from claimcheck.documents.dates import written_day
from claimcheck.model import DateKind
from tests.documents.made import PROSE, article, document

LD = '<script type="application/ld+json">{}</script>'
NEWS = LD.format(
    '{"@context": "https://schema.org", "@graph": [{"@type": "NewsArticle", "headline": "A title",'
    ' "datePublished": "2016-10-03T22:10:00-04:00", "dateModified": "2016-10-04T01:00:00-04:00",'
    ' "author": [{"@type": "Person", "name": "Ann Writer"}, {"name": "Bo Writer"}],'
    ' "publisher": {"@type": "Organization", "name": "The News"}}]}'
)


def day(year: int, month: int, number: int) -> str:
    return str(date(year, month, number))


def test_json_ld():
    found = document(article("", head=NEWS))
    assert [(str(one.value), one.kind, one.found_in) for one in found.dates] == [
        ("2016-10-03", DateKind.PUBLISHED, "json-ld"),
        ("2016-10-04", DateKind.MODIFIED, "json-ld"),
    ]
    assert [(one.role, one.value) for one in found.names] == [
        ("author", "Ann Writer"),
        ("author", "Bo Writer"),
        ("publisher", "The News"),
    ]
    assert str(found.published.value) == "2016-10-03"


@pytest.mark.parametrize(
    "broken", ["{", "[" * 5000, '{"datePublished": 12}', "null", '"2016"', '{"@type": ["Article"], "author": [[]]}']
)
def test_broken_json_ld_is_passed_over(broken):
    found = document(article("", head=LD.format(broken)))
    assert (found.dates, found.names) == ((), ())


@pytest.mark.parametrize(
    ("head", "found_in"),
    [
        ('<meta property="article:published_time" content="2016-10-03T10:00:00Z">', "meta article:published_time"),
        ('<meta name="DC.date.issued" content="2016-10-03">', "meta dc.date.issued"),
        ('<meta itemprop="datePublished" content="October 3, 2016">', "meta datepublished"),
        ('<meta name="pubdate" content="20161003">', "meta pubdate"),
        ('<meta name="citation_publication_date" content="2016/10/3">', "meta citation_publication_date"),
        ('<meta name="date" content="Mon, 03 Oct 2016 10:00:00 GMT">', "meta date"),
    ],
)
def test_published_in_meta(head, found_in):
    found = document(article("", head=head)).published
    assert (str(found.value), found.found_in) == ("2016-10-03", found_in)


def test_order_of_trust():
    head = '<meta property="article:published_time" content="2016-10-05">' + NEWS
    inside = '<time datetime="2016-10-06" itemprop="datePublished">6 October</time>'
    found = document(article(inside, head=head), url="https://news.example/2016/10/07/story")
    assert [one.found_in for one in found.dates if one.kind is DateKind.PUBLISHED] == [
        "json-ld",
        "meta article:published_time",
        "time",
        "url",
    ]


def test_a_byline_near_the_headline():
    page = article("").replace("</h1>", "</h1><p>By Ann Writer, 3 October 2016</p><p>Updated: 5 October 2016</p>")
    found = document(page)
    assert [(str(one.value), one.kind.value, one.found_in) for one in found.dates] == [
        ("2016-10-03", "published", "byline"),
        ("2016-10-05", "modified", "byline"),
    ]


def test_the_dates_of_other_stories_are_not_the_pages():
    inside = "<div class=related><a href=/>Another story</a> <time datetime=2011-01-01>1 January 2011</time></div>"
    assert document(article(inside)).dates == ()


def test_a_date_in_the_running_text_is_not_the_pages():
    assert document(article(f"<p>On 3 October 2016 it was said. {PROSE}</p>")).dates == ()


def test_the_day_shown_comes_before_a_utc_timestamp_one_day_off():
    head = '<meta property="article:published_time" content="2020-05-02T02:49:00Z">'
    found = document(article("", head=head), url="https://news.example/2020/05/01/story")
    assert (str(found.published.value), found.published.found_in) == ("2020-05-01", "url")


def test_a_date_after_the_page_was_got_is_no_date_of_it():
    head = '<meta property="article:published_time" content="2030-01-01">'
    assert document(article("", head=head), retrieved_at=datetime(2026, 1, 1, tzinfo=UTC)).dates == ()


@pytest.mark.parametrize(
    ("head", "h1", "expected"),
    [
        ("<title>Talks end - The News</title>", "<h1>Talks end</h1>", "Talks end"),
        ("<title>Syria - Hansard</title>", "<h1>Syria</h1>", "Syria"),
        ('<meta property="og:title" content="Talks end"><title>News</title>', "<h1>The News</h1>", "Talks end"),
        ("<title>Talks end</title>", "", "Talks end"),
        ("", "<h1>Talks end</h1>", "Talks end"),
        ("<title></title>", "", None),
    ],
)
def test_title(head, h1, expected):
    assert document(f"<html><head>{head}</head><body>{h1}<p>{PROSE}</p><p>{PROSE}</p></body></html>").title == expected


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        ('<meta name="author" content="By Ann Writer and Bo Writer">', ["Ann Writer", "Bo Writer"]),
        (
            '<meta name="author" content="Information and Press Department of the Ministry">',
            ["Information and Press Department of the Ministry"],
        ),
        ('<meta name="dc.creator" content="Ann Writer">', ["Ann Writer"]),
        ('<meta property="article:author" content="https://social.example/ann">', []),
        ('<meta property="og:site_name" content="The News">', ["The News"]),
    ],
)
def test_names(page, expected):
    assert [one.value for one in document(article("", head=page)).names] == expected


def test_language_and_generator():
    found = document(
        article("", head='<meta name="generator" content="claimcheck stand-in">').replace("lang=en", "lang=en_GB")
    )
    assert (found.language, found.is_stand_in) == ("en-GB", True)


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
    "3. Oktober 2016": "2016-10-03",
    "3 octobre 2016": "2016-10-03",
    "3 de octubre de 2016": "2016-10-03",
    "3 ottobre 2016": "2016-10-03",
    "3 października 2016": "2016-10-03",
    "3 октября 2016 г.": "2016-10-03",
    "3 outubro 2016": "2016-10-03",
    "1er mars 2016": "2016-03-01",
    "03.10.2016": "2016-10-03",
    "2016年10月3日": "2016-10-03",
    "2016-10-03T23:30:00-07:00": "2016-10-03",
    "25/12/2016": "2016-12-25",
    "12/25/2016": "2016-12-25",
    "31 February 2016": None,
    "in 2016": None,
    "call 555-2016": None,
}


@pytest.mark.parametrize(("text", "expected"), WRITTEN.items(), ids=WRITTEN)
def test_written_day(text, expected):
    found = written_day(text)
    assert (str(found) if found else None) == expected


def test_written_day_in_american_order():
    assert str(written_day("03/10/2016", month_first=True)) == day(2016, 3, 10)
    assert str(written_day("03/10/2016")) == day(2016, 10, 3)


@given(st.dates(min_value=date(1980, 1, 1), max_value=date(2049, 12, 31)))
def test_every_day_is_read_from_its_url_and_its_timestamp(one):
    assert str(dates_in_url(f"https://e.org/{one:%Y/%m/%d}/story")) == str(one)
    assert written_day(one.isoformat()) == one


@given(st.text(max_size=60))
def test_never_raises(text):
    dates_in_url(text)
    written_day(text)
