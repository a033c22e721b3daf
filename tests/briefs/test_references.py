"""The list of works, taken apart."""

from pathlib import Path

import pytest

from claimcheck.briefs import Brief, Hyperlink, Part, PartKind
from claimcheck.briefs.names import authors, labels
from claimcheck.briefs.references import entries, list_parts, parse, trimmed_url, with_keys
from claimcheck.model import Position, Span

WHERE = Position("brief.md", 1)


def read(text, **more):
    return with_keys([parse(text, WHERE, **more)])[0]


def part(text, kind=PartKind.ITEM, level=0):
    return Part(kind, text, ((0, WHERE),), level=level)


@pytest.mark.parametrize(
    ("text", "key", "title", "published", "who"),
    [
        ("CNN (2016). 'US suspends talks', 4 October. https://x.example/a", "cnn-2016", "US suspends talks", "2016-10-04", ()),
        ("RT – Russia Today (2016b). 'Putin: ‘within days’'. 5 September.", "rt-2016b", "Putin: ‘within days’", "2016-09-05", ()),
        ("Kerry, J., S. Lavrov & S. de Mistura (2015). Press conference. 14 November.", "kerry-2015", "Press conference", "2015-11-14", ("J. Kerry", "S. Lavrov", "S. de Mistura")),
        ("van der Berg, A. (2019a). Water and law. Oslo: Fjord Press.", "van-der-berg-2019a", "Water and law", "2019-01-01/2019-12-31", ("A. van der Berg",)),
        ("Smith, J., & Müller, K. L. (2020, March 5). Two tides. Journal of Tides, 4(2), 1–9.", "smith-2020", "Two tides", "2020-03-05", ("J. Smith", "K. L. Müller")),
        ("Smith JK, Jones L, Brown PQ. Tides and men. J Tides. 2011;4:1-9.", "smith-2011", "Tides and men", "2011-01-01/2011-12-31", ("JK Smith", "L Jones", "PQ Brown")),
        ("Ann Berg, “Water Board Closes,” Tessaly Courier, April 4, 2020, https://x.example/b.", "berg-2020", "Water Board Closes", "2020-04-04", ("Ann Berg",)),
        ("Berg, Ann, and Tom Lind. 2018. “The Valley.” Courier, 2 May.", "berg-2018", "The Valley", "2018-05-02", ("Ann Berg", "Tom Lind")),
        ("World Harbour Organisation (n.d.). Guide to piers. https://who.example/", "who", "Guide to piers", None, ()),
        ("[12] O'Neill, B. (2001) Rain. Example Press.", "oneill-2001", "Rain", "2001-01-01/2001-12-31", ("B. O'Neill",)),
    ],
)  # fmt: skip
def test_each_style_gives_its_parts(text, key, title, published, who):
    found = read(text).reference
    assert found.key == key
    assert found.title == title
    assert (str(found.published) if found.published else None) == published
    assert found.authors == who


def test_addresses_archive_copies_and_the_day_of_looking():
    text = (
        "Hale, J. (2018). ‘Light’, 3 May, https://news.example/a_(b)/c. Archived at "
        "https://web.archive.org/web/20180503/https://news.example/a_(b)/c (accessed 7 June 2018)."
    )
    found = read(text).reference
    assert found.url == "https://news.example/a_(b)/c"
    assert found.archive_url == "https://web.archive.org/web/20180503/https://news.example/a_(b)/c"
    assert str(found.accessed) == "2018-06-07"
    assert str(found.published) == "2018-05-03"


def test_a_hyperlink_goes_before_what_is_printed():
    found = read("Hale, J. (2018). Light. https://news.example/cut-of…", urls=["https://news.example/cut-off-here"])
    assert found.reference.url == "https://news.example/cut-off-here"


def test_a_doi_is_an_address():
    assert read("Hale, J. (2018). Light. doi:10.1234/abc.5").reference.url == "https://doi.org/10.1234/abc.5"


def test_what_is_missing_is_said():
    assert read("FCO (2015). ‘Joint declaration’, press release, 2 October.").missing == ("url",)
    assert "year" in read("Hale, J. ‘Light’. https://news.example/a").missing


def test_keys_are_unique():
    found = with_keys([parse(f"Hale, J. (2018). {title}.", WHERE) for title in ("One", "Two")])
    assert [one.reference.key for one in found] == ["hale-2018", "hale-2018-2"]


@pytest.mark.parametrize(
    ("written", "names"),
    [
        ("Smith, J., Jones, K. and Brown, L.", ["J. Smith", "K. Jones", "L. Brown"]),
        ("J. Smith and K. Jones", ["J. Smith", "K. Jones"]),
        ("Smith, John; Jones, Karen", ["John Smith", "Karen Jones"]),
        ("Van Trappen S, Vandecandelaere I", ["S Van Trappen", "I Vandecandelaere"]),
        ("Doe, J. et al.", ["J. Doe"]),
        ("The New York Times", ["The New York Times"]),
        ("Ministry of Health and Social Affairs", ["Ministry of Health and Social Affairs"]),
        ("", []),
    ],
)
def test_authors(written, names):
    assert [author.name for author in authors(written)] == names


@pytest.mark.parametrize(
    ("written", "label"),
    [
        ("Financial Times", "ft"),
        ("RT – Russia Today", "rt"),
        ("Russian MFA", "mfa"),
        ("Kerry, J., S. Lavrov & S. de Mistura", "kerry et al"),
        ("Kerry, J., S. Lavrov & S. de Mistura", "kerry lavrov and de mistura"),
        ("van der Berg, A.", "berg"),
        ("van der Berg, A.", "van der berg"),
        ("Müller, K.", "muller"),
    ],
)
def test_labels_by_which_a_text_may_cite(written, label):
    assert label in labels(authors(written))


@pytest.mark.parametrize(
    "heading", ["References", "Bibliography", "Works cited", "5. References", "Literatur", "NOTES"]
)
def test_the_list_stands_under_its_heading(heading):
    parts = (
        part("Text (Hale 2018).", PartKind.PARAGRAPH),
        part(heading, PartKind.HEADING, 2),
        part("Hale, J. (2018). Light.", PartKind.PARAGRAPH),
        part("About the authors", PartKind.HEADING, 2),
        part("Hale, J. (2018) is an author.", PartKind.PARAGRAPH),
    )
    assert list_parts(Brief(Path("b.md"), parts)) == {2}


def test_a_list_without_a_heading_ends_the_brief():
    items = tuple(part(f"Hale, J. ({year}). Light.") for year in (2015, 2016, 2017))
    brief = Brief(Path("b.md"), (part("Text.", PartKind.PARAGRAPH), *items))
    assert list_parts(brief) == {1, 2, 3}
    assert [one.number for one in entries(brief)] == [1, 2, 3]


def test_links_of_a_part_are_the_address():
    text = "Hale, J. (2018). Light. Online."
    linked = Part(PartKind.ITEM, text, ((0, WHERE),), links=(Hyperlink(Span(25, 31), "https://x.example/l"),))
    brief = Brief(Path("b.md"), (part("References", PartKind.HEADING), linked))
    assert entries(brief)[0].reference.url == "https://x.example/l"


@pytest.mark.parametrize(
    ("url", "trimmed"),
    [("https://a.example/x.", "https://a.example/x"), ("https://a.example/x_(y)", "https://a.example/x_(y)"), ("https://a.example/x)", "https://a.example/x")],
)  # fmt: skip
def test_an_address_does_not_take_the_sentence_s_marks(url, trimmed):
    assert trimmed_url(url) == trimmed
