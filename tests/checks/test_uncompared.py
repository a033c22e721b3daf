"""A date that there is nothing to compare with is told as a note, and makes no finding."""

import pytest

from tests.checks.made import examined

QUOTE = "Nobody on this quay will be forgotten"
PAGE = (
    "<!doctype html><html lang=en><head><title>Flood at the quay</title>{head}</head><body><h1>Flood at the quay</h1>"
    f"<p>“{QUOTE},” said Anna Vosberg, the county's commissioner.</p>"
    "<p>The repairs will take until spring, the council said, and nobody could say who will pay for them.</p></body></html>"
)
DATED = '<meta property="article:published_time" content="2017-09-10">'


@pytest.mark.parametrize(
    ("head", "case", "note"),
    [
        ("", {"date": "2017"}, "“2017” was not compared: the source gives no date"),
        ("", {"date": "2017-09-10"}, "“2017-09-10” was not compared: the source gives no date"),
        (
            "",
            {"date": "2017-09-10", "published": "2017-09-10"},
            "“2017-09-10” was not compared: the source gives no date; 10 September 2017 is the brief's own word",
        ),
        (
            DATED,
            {"date": "2017-08-10"},
            "“2017-08-10” was not compared: the source, of 10 September 2017, gives these words no day of their own",
        ),
    ],
)
def test_a_quotations_date(head, case, note):
    [quote] = examined({"quote": QUOTE, **case}, PAGE.format(head=head).encode(), "page.html", "quote", "date")
    assert quote.check == "quote"
    assert quote.notes[-1] == note


def test_an_events_date():
    case = {"text": "The quay at Arl was flooded after the storm.", "date": "2017-09-08"}
    [support] = examined(case, PAGE.format(head=DATED).encode(), "page.html", "support", "date")
    assert support.notes[-1] == "“2017-09-08” was not compared: no sentence of the source dates what the claim tells"


def test_what_was_compared_has_no_such_note():
    found = examined(
        {"quote": QUOTE, "date": "2017-09-10"}, PAGE.format(head=DATED).encode(), "page.html", "quote", "date"
    )
    assert [one.check for one in found] == ["quote", "date"]
    assert not any("not compared" in note for one in found for note in one.notes)


def test_the_brief_against_itself_is_for_review():
    case = {"quote": QUOTE, "date": "2017-09-15", "published": "2017-09-10"}
    _, date = examined(case, PAGE.format(head="").encode(), "page.html", "quote", "date")
    assert (date.verdict, date.reason) == ("review", "date-unclear")
    assert "in the brief's own reference" in date.headline
