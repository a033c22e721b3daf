"""When a page was published: each place a date is found in, the rules of trust, and pages that do not say."""

import sys
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.documents import read
from claimcheck.documents.last_resort import FOUND_IN
from claimcheck.model import DateKind
from tests.documents.made import PROSE, article, document, snapshot

LD = '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "A title", %s}</script>'


@pytest.fixture(autouse=True)
def _no_htmldate(monkeypatch):
    monkeypatch.setitem(sys.modules, "htmldate", None)


def found(page: str, **more) -> list[tuple[str, str, str]]:
    return [(str(one.value), one.kind.value, one.found_in) for one in document(page, **more).dates]


def published(page: str, **more) -> tuple[str, str] | None:
    chosen = document(page, **more).published
    return (str(chosen.value), chosen.found_in) if chosen else None


def below(line: str, *, language: str = "en", head: str = "", after: str = "") -> str:
    """A page with `line` right below its headline."""
    page = article(after, head=head).replace("</h1>", f"</h1>{line}")
    return page.replace("<html lang=en>", f"<html lang={language}>")


# --------------------------------------------------------------------------- data


def test_json_ld():
    head = LD % '"datePublished": "2016-10-03T22:10:00-04:00", "dateModified": "2016-10-04T01:00:00-04:00"'
    assert found(article("", head=head)) == [
        ("2016-10-03", "published", "json-ld"),
        ("2016-10-04", "modified", "json-ld"),
    ]


def test_json_ld_of_the_page_goes_before_that_of_its_list():
    head = (
        '<script type="application/ld+json">[{"@type": "Article", "headline": "Other", "datePublished": "2011-01-01"},'
        ' {"@type": "Article", "headline": "A title", "datePublished": "2016-10-03"}]</script>'
    )
    assert published(article("", head=head)) == ("2016-10-03", "json-ld")


def test_json_ld_of_the_address_goes_before_another():
    head = (
        '<script type="application/ld+json">[{"@type": "Article", "datePublished": "2011-01-01", "url": "https://a.b/c"},'
        ' {"@type": "Article", "datePublished": "2016-10-03", "mainEntityOfPage": "http://www.news.example/world/story/"}]'
        "</script>"
    )
    assert published(article("", head=head)) == ("2016-10-03", "json-ld")


@pytest.mark.parametrize(
    ("head", "found_in"),
    [
        ('<meta property="article:published_time" content="2016-10-03T10:00:00Z">', "meta article:published_time"),
        ('<meta name="DC.date.issued" content="2016-10-03">', "meta dc.date.issued"),
        ('<meta itemprop="datePublished" content="October 3, 2016">', "meta datepublished"),
        ('<meta name="pubdate" content="20161003">', "meta pubdate"),
        ('<meta name="citation_publication_date" content="2016/10/3">', "meta citation_publication_date"),
        ('<meta name="date" content="Mon, 03 Oct 2016 10:00:00 GMT">', "meta date"),
        ('<meta name="creation_date" content="2016-10-03">', "meta creation_date"),
        ('<link rel=canonical href="https://news.example/2016/10/03/story">', "canonical address"),
        ('<script>x = {"publishDate": "2016-10-03T10:00:00"}</script>', "script"),
        ('<script>x = "{\\"datePublished\\":\\"2016-10-03\\"}"</script>', "script"),
        ('<script>showDate("2016/10/03 10:15:20")</script>', "script"),
    ],
)
def test_published_in_the_head(head, found_in):
    assert published(article("", head=head)) == ("2016-10-03", found_in)


@pytest.mark.parametrize(
    "inside",
    [
        "<time itemprop=datePublished datetime=2016-10-03>Monday</time>",
        "<span itemprop=datePublished content=2016-10-03></span>",
        "<span property='schema:datePublished' content=2016-10-03T10:00></span>",
        "<time pubdate datetime=2016-10-03></time>",
        "<time class='entry-date published updated' datetime=2016-10-03></time>",
        "<abbr class=published title=2016-10-03T10:00:00>Monday</abbr>",
        "<footer><time itemprop=datePublished datetime=2016-10-03></time></footer>",
    ],
)
def test_elements_that_say_published(inside):
    assert published(article(inside)) == ("2016-10-03", "time")


def test_an_element_that_says_changed():
    assert ("2016-10-05", "modified", "time") in found(article("<time class=updated datetime=2016-10-05></time>"))


@pytest.mark.parametrize(
    "script",
    [
        '<script>a = {"publishDate": "2016-10-03"}; b = {"publishDate": "2011-01-01"}</script>',
        '<script>a = {"unpublishDate": "2016-10-03"}</script>',
        '<script>startCountdown("2016/10/03 10:15:20")</script>',
        '<script>showDate("2016/10/03"); showDate("2011/01/01")</script>',
        '<script>a = {"publisher": "2016-10-03"}</script>',
        '<script>a = {"title": "published on 2016-10-03"}</script>',
    ],
)
def test_scripts_that_do_not_say_when_the_page_was_published(script):
    assert found(article("", head=script)) == []


def test_an_address_with_a_month_only():
    assert published(article(""), url="https://news.example/2016/10/story") == ("2016-10-01/2016-10-31", "url")


def test_the_path_of_a_local_file_is_no_address():
    assert found(article(""), url="/home/ann/2016/10/03/saved.html") == []


def test_a_script_fills_in_the_day_of_the_address_month():
    head = '<script>x = {"publishDate": "2016-10-03"}</script>'
    assert published(article("", head=head), url="https://news.example/2016/10/story") == ("2016-10-03", "script")


def test_the_day_of_a_memento_is_kept_and_is_no_date_of_publication():
    captured = snapshot(article(""))
    provenance = type(captured.provenance)(
        captured.provenance.place,
        captured.provenance.arrival,
        captured.provenance.requested_url,
        captured.provenance.final_url,
        captured_at=datetime(2016, 10, 5, 1, tzinfo=UTC),
    )
    page = read(type(captured)(provenance, captured.body, "text/html"))
    assert [(str(one.value), one.kind, one.found_in) for one in page.dates] == [
        ("2016-10-05", DateKind.CAPTURED, "memento")
    ]
    assert page.published is None


# --------------------------------------------------------------------------- what the page shows

BYLINES = {
    "By Ann Writer, 3 October 2016": "en",
    "Published on October 3, 2016 at 10:15 | By Ann Writer | 5 min read": "en",
    "Published: 3 Oct 2016 · Updated: 5 Oct 2016": "en",
    "Posted 10/03/2016": "en-US",
    "Posted 03/10/2016": "en-GB",
    "Veröffentlicht am 3. Oktober 2016 um 10:15 Uhr": "de",
    "Stand: 03.10.2016, 12:34 Uhr": "de",
    "05.10.2016 aktualisiert | 03.10.2016 veröffentlicht": "de",
    "Publié le 3 octobre 2016 à 10h15": "fr",
    "Mis en ligne le 03/10/2016": "fr",
    "Publicado el 3 de octubre de 2016": "es",
    "Pubblicato il 3 ottobre 2016": "it",
    "Publicado em 03/10/2016 às 10h15": "pt",
    "Gepubliceerd op maandag 3 oktober 2016": "nl",
    "Opublikowano: 3 października 2016": "pl",
    "Опубликовано 3 октября 2016 г., 10:15": "ru",
    "Опубліковано: 3 жовтня 2016, 10:15": "uk",
    "Publikováno 3. října 2016": "cs",
    "Publicerad 3 oktober 2016": "sv",
    "Publiceret den 3. oktober 2016": "da",
    "Publisert 3. oktober 2016": "no",
    "Julkaistu 3.10.2016": "fi",
    "Yayınlanma tarihi: 3 Ekim 2016": "tr",
    "Δημοσιεύθηκε: 3 Οκτωβρίου 2016": "el",
    "Megjelent: 2016. október 3.": "hu",
    "Publicat: 3 octombrie 2016": "ro",
}


@pytest.mark.parametrize(("line", "language"), BYLINES.items(), ids=BYLINES)
def test_a_byline_below_the_headline(line, language):
    assert published(below(f"<p>{line}</p>", language=language)) == ("2016-10-03", "byline")


CHANGED = {
    "Updated: 5 October 2016": "en",
    "Zuletzt aktualisiert am 5. Oktober 2016": "de",
    "Mis à jour le 5 octobre 2016": "fr",
    "Actualizado el 5 de octubre de 2016": "es",
    "Aggiornato il 5 ottobre 2016": "it",
    "Atualizado em 5 de outubro de 2016": "pt",
    "Bijgewerkt op 5 oktober 2016": "nl",
    "Aktualizacja: 5 października 2016": "pl",
    "Обновлено 5 октября 2016": "ru",
    "Оновлено 5 жовтня 2016": "uk",
    "Aktualizováno 5. října 2016": "cs",
    "Uppdaterad 5 oktober 2016": "sv",
    "Oppdatert 5. oktober 2016": "no",
    "Päivitetty 5.10.2016": "fi",
    "Son güncelleme: 5 Ekim 2016": "tr",
    "Τελευταία ενημέρωση: 5 Οκτωβρίου 2016": "el",
}


@pytest.mark.parametrize(("line", "language"), CHANGED.items(), ids=CHANGED)
def test_a_change_is_kept_apart(line, language):
    page = below(f"<p>3.10.2016</p><p>{line}</p>", language=language)
    assert ("2016-10-05", "modified", "byline") in found(page)
    assert published(page) == ("2016-10-03", "byline")


@pytest.mark.parametrize("line", CHANGED)
def test_where_only_a_change_is_told_it_is_named_as_one(line):
    assert published(below(f"<p>{line}</p>")) == ("2016-10-05", "last change (byline)")


@pytest.mark.parametrize(
    "lines",
    [
        "<div class=date><div>3</div><div>Oct</div><div>2016</div></div>",
        "<ul><li>Ann Writer</li><li>3 October 2016</li></ul>",
        "<p>Share</p><p>Tweet</p><p>Pin</p><p>Mail</p><p>Print</p>" * 3 + "<p>3 October 2016</p>",
        "<p>The standfirst, which says in one sentence what the story is about.</p><p>3 October 2016, 10:15</p>",
        "<dl><dt>Published</dt><dd>3 October 2016</dd></dl>",
        "<p>Photo by Ann Writer</p><p class=meta>Ann Writer<br>3 October 2016<br>London</p>",
    ],
)
def test_forms_of_a_byline(lines):
    assert published(below(lines)) == ("2016-10-03", "byline")


def test_a_byline_above_the_headline():
    assert published(article("").replace("<h1>", "<p>3 October 2016</p><h1>")) == ("2016-10-03", "byline")


def test_a_time_element_with_words_only_is_read_by_its_machine_value():
    line = "<p><time datetime=2016-10-03T10:00:00+02:00>two hours ago</time></p>"
    assert published(below(line)) == ("2016-10-03", "time")


def test_the_day_that_opens_the_text_with_its_place():
    page = article("").replace("<p>The minister", "<p>MOSCOW, 3 October 2016 (Agency) - The minister", 1)
    assert published(page) == ("2016-10-03", "dateline")


@pytest.mark.parametrize(
    "line",
    [
        "<p class=postmetadata>This entry was posted on Monday, October 3, 2016 and is filed under Politics.</p>",
        "<p class=meta>Dieser Beitrag wurde am 3. Oktober 2016 veröffentlicht und unter Allgemein abgelegt.</p>",
        "<p>Published: 3 October 2016</p>",
        "<footer><p>Stand: 03.10.2016</p></footer>",
        "<p class=date>3 October 2016</p>",
        "<p>Datum: 03.10.2016<br>Autor: Ann Writer</p>",
    ],
)
def test_a_line_below_the_text(line):
    assert published(article(f"<p>{PROSE}</p>" * 4 + line)) == ("2016-10-03", "byline")


OTHERS = {
    "another story": "<div class=related><a href=/>Another story</a> <time datetime=2016-10-03>3 Oct 2016</time></div>",
    "a comment": "<div class=comments><p>Ann, 3 October 2016</p><p>Well said.</p></div>",
    "a sentence": f"<p>On 3 October 2016 it was said. {PROSE}</p>",
    "a short sentence": "<p>It was on 3 October 2016 that the two ministers met in Geneva for the last time.</p>",
    "a stretch": "<p>3-5 October 2016</p>",
    "an event": "<p>Event: 3 October 2016</p>",
    "a birthday": "<p>Born 3 October 1986</p>",
    "a fact of a list": "<dl><dt>Effective date</dt><dd>3 October 2016</dd></dl>",
    "today": "<div class=today>Monday, 3 October 2016</div>",
    "a quoted post": "<blockquote><p>Ann (@ann)</p><p>3 October 2016</p></blockquote>",
    "an earlier home": "<p>First published in The Courier on 3 October 2016.</p>",
    "an earlier home, in German": "<p>Ursprünglich veröffentlicht am 3. Oktober 2016.</p>",
    "an earlier home, in French": "<p>Paru initialement le 3 octobre 2016</p>",
    "a copyright": "<footer><p>© 2016 The News</p></footer>",
    "a time in the text": f"<p>{PROSE} It began at <time datetime=2016-10-03>noon</time>. {PROSE}</p>",
    "a time in an aside": "<aside><p><a href=/x>Another story of the day</a> <time datetime=2016-10-03>Mon</time></p>"
    "<p><a href=/y>One more story of the day</a> <time datetime=2016-10-04>Tue</time></p></aside>",
    "a list of stories": "".join(
        f"<article><h3><a href=/s{n}>Another story, number {n}</a></h3><time datetime=2016-10-0{n}>{n} Oct 2016</time>"
        "</article>"
        for n in range(1, 9)
    ),
}


@pytest.mark.parametrize("inside", OTHERS.values(), ids=OTHERS)
def test_a_date_of_something_else_is_not_the_pages(inside):
    assert published(article(f"<p>{PROSE}</p>" * 3 + inside)) is None


@pytest.mark.parametrize(
    "name", ["today", "an event", "a stretch", "a birthday", "a short sentence", "an earlier home"]
)
def test_nor_at_the_headline(name):
    assert published(below(OTHERS[name])) is None


# --------------------------------------------------------------------------- day and month


@pytest.mark.parametrize(
    ("language", "url", "line", "expected"),
    [
        ("en-US", "https://news.example/x", "Posted 03/10/2016", "2016-03-10"),
        ("en", "https://news.example/x", "Posted 03/10/2016", "2016-03-10"),
        ("en-GB", "https://news.example/x", "Posted 03/10/2016", "2016-10-03"),
        ("en-US", "https://www.news.co.uk/x", "Posted 03/10/2016", "2016-10-03"),
        ("de", "https://news.example/x", "Posted 03/10/2016", "2016-10-03"),
        ("fr", "https://news.example/x", "Publié le 03/10/2016", "2016-10-03"),
        ("en-GB", "https://news.example/x", "Posted 2016/03/10", "2016-03-10"),
        ("en-US", "https://news.example/x", "Posted 03.10.2016", "2016-10-03"),
    ],
)
def test_the_order_follows_country_and_language(language, url, line, expected):
    assert published(below(f"<p>{line}</p>", language=language), url=url) == (expected, "byline")


def test_the_pages_other_dates_tell_the_order():
    page = below("<p>Posted 03/10/2016</p>", language="en-US", after="<p>Next meeting: 25/12/2016</p>")
    assert published(page) == ("2016-10-03", "byline")


def test_the_pages_data_tells_the_order():
    page = below("<p>Posted 03/10/2016</p>", head='<meta name="last-modified" content="2016-10-03">', language="en-US")
    assert ("2016-10-03", "published", "byline") in found(page)


# --------------------------------------------------------------------------- which to trust


def test_every_candidate_is_kept_in_order_of_trust():
    head = '<meta property="article:published_time" content="2016-10-05">' + LD % '"datePublished": "2016-10-03"'
    inside = "<p><time datetime=2016-10-06 itemprop=datePublished>6 October</time></p>"
    page = article(f"<p>{PROSE}</p>" * 3 + inside, head=head)
    places = [place for _, kind, place in found(page, url="https://news.example/2016/10/07/story")]
    assert list(dict.fromkeys(places)) == ["json-ld", "meta article:published_time", "time", "url"]


def test_the_day_at_the_headline_leads():
    head = LD % '"datePublished": "2016-10-09"'
    assert published(below("<p>By Ann Writer, 3 October 2016</p>", head=head)) == ("2016-10-03", "byline")


def test_the_surest_place_that_has_it_is_named():
    head = LD % '"datePublished": "2016-10-09"' + '<meta name="pubdate" content="2016-10-03">'
    assert published(below("<p>By Ann Writer, 3 October 2016</p>", head=head)) == ("2016-10-03", "meta pubdate")


def test_not_where_it_is_the_day_of_a_change():
    head = LD % '"datePublished": "2016-10-03", "dateModified": "2016-10-09"'
    assert published(below("<p>By Ann Writer, 9 October 2016</p>", head=head)) == ("2016-10-03", "json-ld")


def test_data_that_says_date_gives_way_to_the_day_shown():
    page = article("<p>Published: 3 October 2016</p>", head='<meta name="creation_date" content="2004-01-01">')
    assert published(page) == ("2016-10-03", "byline")


def test_the_day_shown_comes_before_a_utc_timestamp_one_day_off():
    head = '<meta property="article:published_time" content="2020-05-02T02:49:00Z">'
    assert published(article("", head=head), url="https://news.example/2020/05/01/story") == ("2020-05-01", "url")


def test_a_timestamps_day_is_that_of_its_own_zone():
    head = '<meta property="article:published_time" content="2020-05-01T22:49:00-04:00">'
    assert published(article("", head=head)) == ("2020-05-01", "meta article:published_time")


def test_the_surest_day_alone_is_outvoted_by_address_and_data():
    head = LD % '"datePublished": "2016-10-09"' + '<meta name="pubdate" content="2016-10-03">'
    found_day = published(article("", head=head), url="https://news.example/2016/10/03/story")
    assert found_day == ("2016-10-03", "meta pubdate")


def test_a_date_after_the_page_was_got_is_no_date_of_it():
    head = '<meta property="article:published_time" content="2030-01-01">'
    assert found(article("", head=head), retrieved_at=datetime(2026, 1, 1, tzinfo=UTC)) == []


def test_nothing_said_is_unknown():
    assert found(article("<p>In 2016 it was said. Call 555-2016.</p>")) == []


@given(st.lists(st.sampled_from([*OTHERS.values(), *(f"<p>{line}</p>" for line in (*BYLINES, *CHANGED))]), max_size=6))
def test_a_published_date_is_one_of_the_candidates(lines):
    page = document(article("".join(lines)))
    assert page.published is None or page.published in page.dates


# --------------------------------------------------------------------------- the last resort


# A name that htmldate knows and no standard has.
ODD = '<meta property="og:regdate" content="2016-10-03">'


def test_without_htmldate_there_is_no_guess():
    assert published(article("", head=ODD)) is None


def test_htmldate_is_asked_last_and_named(monkeypatch):
    monkeypatch.delitem(sys.modules, "htmldate")
    pytest.importorskip("htmldate")
    assert published(article("", head=ODD)) == ("2016-10-03", FOUND_IN)
    assert published(article("", head=ODD), retrieved_at=datetime(2016, 1, 1, tzinfo=UTC)) is None
    stated = article("", head=ODD + '<meta name="pubdate" content="2016-10-05">')
    assert found(stated) == [("2016-10-05", "published", "meta pubdate")]


@pytest.mark.parametrize(
    ("inside", "written"),
    [
        ("<p>Published: Mon., 3 Oct 2016, 10:15</p>", "3 Oct 2016"),
        ("<p>Published: 3/10/2016</p>", "3/10/2016, the day first"),
        ("<p>Published: 13/10/2016</p>", "13/10/2016"),
        ("<p>نشر في: ٣ أكتوبر ٢٠١٦</p>", "٣ أكتوبر ٢٠١٦"),
        ("<time itemprop=datePublished datetime=2016-10-03T01:15:00Z>Monday</time>", "2016-10-03T01:15:00Z"),
    ],
)
def test_what_stands_on_the_page_is_shown(inside, written):
    page = document(f"<html lang=en-GB><title>A title</title><h1>A title</h1>{inside}<p>{PROSE}</p>".encode())
    assert page.published is not None
    assert page.published.written == written


def test_of_a_page_in_american_english_the_month_stands_first():
    page = document(f"<html lang=en-US><title>A title</title><h1>A title</h1><p>3/10/2016</p><p>{PROSE}</p>".encode())
    assert (str(page.published.value), page.published.written) == ("2016-03-10", "3/10/2016, the month first")


def test_a_date_that_stands_twice_is_told_once():
    page = document(article("<p>3 October 2016</p><p>3 Oct 2016</p>"))
    assert [str(found.value) for found in page.dates] == ["2016-10-03"]


@pytest.mark.parametrize(
    "line",
    [
        "This article was originally published by the Harbour Courier on 4 June 2014.",
        "Previously published in The Quay on 4 June 2014",
        "Ursprünglich erschienen im Hafenblatt am 4. Juni 2014",
    ],
)
def test_an_earlier_home_is_no_day_of_this_page(line):
    head = '<meta property="article:published_time" content="2017-09-18T12:00:00Z">'
    assert published(article(f"<p>{line}</p>", head=head)) == ("2017-09-18", "meta article:published_time")
