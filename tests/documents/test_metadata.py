"""What a page says of itself: title, names, language, generator."""

import pytest

from tests.documents.made import PROSE, article, document

LD = '<script type="application/ld+json">{}</script>'
NEWS = LD.format(
    '{"@context": "https://schema.org", "@graph": [{"@type": "NewsArticle", "headline": "A title",'
    ' "datePublished": "2016-10-03T22:10:00-04:00", "dateModified": "2016-10-04T01:00:00-04:00",'
    ' "author": [{"@type": "Person", "name": "Ann Writer"}, {"name": "Bo Writer"}],'
    ' "publisher": {"@type": "Organization", "name": "The News"}}]}'
)


def test_names_in_json_ld():
    found = document(article("", head=NEWS))
    assert [(one.role, one.value) for one in found.names] == [
        ("author", "Ann Writer"),
        ("author", "Bo Writer"),
        ("publisher", "The News"),
    ]


@pytest.mark.parametrize(
    "broken", ["{", "[" * 5000, '{"datePublished": 12}', "null", '"2016"', '{"@type": ["Article"], "author": [[]]}']
)
def test_broken_json_ld_is_passed_over(broken):
    found = document(article("", head=LD.format(broken)))
    assert (found.dates, found.names) == ((), ())


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


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By Ann Writer | May 5, 2018", ["Ann Writer"]),
        ("By Ann Writer | Bo Writer", ["Ann Writer", "Bo Writer"]),
        ("By Ann Writer, Updated 7:44 PM ET, Mon October 3, 2016", ["Ann Writer"]),
        ("Ann Writer · 3. Oktober 2016", ["Ann Writer"]),
        ("Ann Writer and Bo Writer, 3 October 2016", ["Ann Writer", "Bo Writer"]),
    ],
)
def test_what_stands_behind_a_name_in_a_byline_is_no_name(line, names):
    found = document(article(f"<p class=byline>{line}</p>"))
    assert [one.value for one in found.names] == names
