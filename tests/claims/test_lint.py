"""Each lint rule finds its fault, at its place, and leaves a clean file alone."""

from datetime import date

import pytest

from claimcheck.claims import load
from claimcheck.claims.lint import RULES, lint

TODAY = date(2026, 11, 1)
CLEAN = """\
schema = 1
[references.a]
title = "A"
published = 2016-10-03
url = "https://paper.example/2016/10/03/story?id=3"
[references.b]
published = "2016"
file = "b.html"
[[claims]]
id = "one"
text = "She said ‘we’ll go’ in the “great hall”."
quote = "we’ll go"
date = "2016-10-03"
references = ["a", "b"]
waiver = { reason = "known", until = 2026-11-01 }
"""

FAULTS = {
    "address-date": (
        ("published = 2016-10-03", "published = 2016-10-04"),
        2,
        "'a' is dated 2016-10-04, its address says 2016-10-03",
    ),
    "claim-date": (
        ('date = "2016-10-03"', 'date = "2016-12"'),
        9,
        "the claim is of 2016-12-01/2016-12-31, but 'a' was published 2016-10-03",
    ),
    "never-cited": (('references = ["a", "b"]', 'references = ["a"]'), 6, "'b' is listed, but no claim cites it"),
    "no-source": (('file = "b.html"', ""), 6, "'b' has no address and no file"),
    "same-source": (
        ('file = "b.html"', 'url = "https://Paper.example/2016/10/03/story?utm_source=x&id=3#top"'),
        6,
        "'b' has the address of 'a'",
    ),
    "archived-day": (
        (
            'file = "b.html"',
            'archive_url = "https://web.archive.org/web/20161004000000/http://b.example/"\narchived = 2016-10-05',
        ),
        6,
        "'b' is archived 2016-10-05, its archive_url is of another day",
    ),
    "tracking": (("?id=3", "?id=3&fbclid=1&_r=0"), 2, "the address of 'a' tracks its reader: 'fbclid', '_r'"),
    "citing-nothing": (('references = ["a", "b"]', ""), 9, "'one' cites nothing"),
    "waiver-over": (("2026-11-01", "2026-10-31"), 9, "the waiver of 'one' ran out on 2026-10-31"),
    "quote-in-text": (
        ('quote = "we’ll go"', 'quote = "we shall go"'),
        9,
        "the quote of 'one' does not stand in its text",
    ),
    "quotation-marks": (("we’ll go’", "we’ll go'"), 9, "in the text of 'one', quotation marks do not pair"),
}


def linted(tmp_path, text):
    path = tmp_path / "claims.toml"
    path.write_text(text, encoding="utf-8")
    return lint(load(path).claim_set, TODAY)


def test_a_clean_file(tmp_path):
    assert linted(tmp_path, CLEAN) == ()


def test_every_rule_has_a_case():
    assert [rule.id for rule in RULES] == list(FAULTS)
    assert all(rule.description.endswith(".") for rule in RULES)


@pytest.mark.parametrize("rule", FAULTS)
def test_a_rule_finds_its_fault(tmp_path, rule):
    (old, new), line, message = FAULTS[rule]
    assert old in CLEAN
    found = [fault for fault in linted(tmp_path, CLEAN.replace(old, new)) if fault.rule == rule]
    assert [(fault.position.line, fault.message) for fault in found] == [(line, message)]
    assert found[0].note is (rule == "quote-in-text")


@pytest.mark.parametrize(
    ("text", "balanced"),
    [
        ("plain ’tis the presidents’ word", True),
        ("“a” and «b» and „c“ and ”d”", True),
        ('"a" and "b"', True),
        ('an inch is 1"', False),
        ("“a", False),
        ("a”", False),
        ("«a", False),
        ("‘a ‘b’", False),
    ],
)
def test_quotation_marks(tmp_path, text, balanced):
    text = CLEAN.replace("“great hall”", text.replace('"', '\\"'))
    assert (not [fault for fault in linted(tmp_path, text) if fault.rule == "quotation-marks"]) is balanced


def test_only_a_year_of_the_date_text_is_held_against_the_source(tmp_path):
    text = CLEAN.replace('date = "2016-10-03"', 'date_text = "just before Christmas 2017"')
    assert [fault.message for fault in linted(tmp_path, text)] == [
        "the claim is of just before Christmas 2017, but 'a' was published 2016-10-03",
        "the claim is of just before Christmas 2017, but 'b' was published 2016-01-01/2016-12-31",
    ]
