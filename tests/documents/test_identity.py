"""Is it the work that was cited? Title and a second thing have to differ, and nothing is said that can't be compared."""

from dataclasses import replace
from datetime import date

import pytest

from claimcheck.documents import read
from claimcheck.model import Period, Position, Reason, Reference
from tests.documents.made import article, pdf, snapshot

OTHER = Reference(
    "r",
    Position("claims.toml", 1),
    title="Whales return to the gulf after the war of 1914",
    authors=("Ann Fisher",),
    published=Period(date(2016, 10, 3), date(2016, 10, 3)),
)
DATED = "<meta property='article:published_time' content='2024-05-02'>"
PAGE = article("<p>The end of it.</p>", head=DATED, title="Minister says that talks go on")


def doubted(page: str | bytes, reference: Reference, **more) -> bool:
    found = read(snapshot(page, **more), reference)
    return found.doubt is not None and found.doubt.reason is Reason.WRONG_DOCUMENT


def test_another_title_and_another_date():
    assert doubted(PAGE, OTHER)


@pytest.mark.parametrize(
    "change",
    [
        {"title": None},
        {"title": "Whales"},  # it tells too little
        {"title": "Press statement"},
        {"title": "Talks on whales and the gulf after the war"},  # one word of the page's title
        {"title": "The minister's reporters: a long day"},  # the words stand in the text
        {"title": "Le retour des baleines dans le golfe après la guerre"},  # translated
        {"title": "Die Wale kehren nach dem Krieg in den Golf zurück"},
        {"title": "Возвращение китов в залив после войны"},
        {"published": None, "authors": ()},  # nothing else to compare
        {"published": Period(date(2024, 5, 1), date(2024, 5, 1))},
        {"published": Period(date(2024, 1, 1), date(2024, 12, 31))},
        {"published": Period(date(2024, 4, 1), date(2024, 4, 30))},
    ],
    ids=str,
)
def test_what_leaves_no_doubt(change):
    assert not doubted(PAGE, replace(OTHER, **change))


def test_authors_do_for_a_date():
    undated = article("<p>The end of it.</p>", head="<meta name=author content='Bob Miller'>", title="Talks go on")
    assert doubted(undated, replace(OTHER, published=None))
    assert not doubted(undated, replace(OTHER, published=None, authors=("R. Miller",)))
    assert not doubted(undated.replace("The end", "Fisher adds: the end"), replace(OTHER, published=None))


def test_the_address_may_hold_the_title():
    assert not doubted(PAGE, OTHER, url="https://news.example/world/whales-return")


def test_a_file_name_for_a_title_is_none():
    lines = [
        (60, 700 - 14 * n, 11, "The whales have come back to the gulf, said the report of the war office.")
        for n in range(9)
    ]
    body = pdf([lines], info=b"/Title (Microsoft Word - final2.doc) /CreationDate (D:20240502)")
    assert not doubted(body, OTHER)


def test_another_title_without_a_reference_is_nothing():
    assert read(snapshot(PAGE)).doubt is None
