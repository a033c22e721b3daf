"""Claims judged while sources are still being read get the verdicts that they get in the end."""

from __future__ import annotations

import itertools
from datetime import date
from pathlib import Path

import pytest

from claimcheck import judging
from claimcheck.documents import read
from claimcheck.gathering import Gathered
from claimcheck.judging import Judge, judge
from claimcheck.model import Claim, ClaimSet, Consulted, Position, Reference, Settings, Verdict
from tests.cli.desk import FALSE, PAGE, QUOTE
from tests.documents.made import snapshot

HERE = Position("claims.toml", 1)
SETTINGS = Settings(today=date(2026, 11, 1))
OTHER = PAGE.replace(QUOTE, FALSE)
TEXTS = {"one": PAGE, "two": OTHER, "three": PAGE}
CLAIMS = (
    Claim("there", HERE, quote=QUOTE, references=("one",)),
    Claim("elsewhere", HERE, quote=FALSE, references=("one",)),  # it stands on two
    Claim("nowhere", HERE, quote="nobody has ever said these words of mine", references=("three",)),
    Claim("both", HERE, quote="the long list of open questions", date_text="2016", references=("one", "two")),
    Claim("uncited", HERE, quote=QUOTE),
)
CLAIM_SET = ClaimSet(
    Path("c.toml"), tuple(Reference(key, HERE, url=f"https://{key}.example/") for key in TEXTS), CLAIMS
)
CONSULTED = {key: Consulted(key, (read(snapshot(text)),)) for key, text in TEXTS.items()}


@pytest.mark.parametrize("order", [*itertools.permutations(TEXTS)], ids=" ".join)
def test_in_whatever_order_sources_come(order):
    early = Judge(CLAIM_SET, SETTINGS)
    for key in order:
        early.hear(Gathered({key: CONSULTED[key]}))
    assert early.run(Gathered(CONSULTED)) == judge(CLAIM_SET, Gathered(CONSULTED), SETTINGS)


@pytest.fixture
def judged(monkeypatch):
    """The claims judged to their end, in order."""
    done, result = [], judging._result

    def noting(claim, case):
        found = result(claim, case)
        done.append(claim.id)
        return found

    monkeypatch.setattr(judging, "_result", noting)
    return done


def test_a_claim_is_judged_once_and_as_soon_as_it_can_be(judged):
    early = Judge(CLAIM_SET, SETTINGS)
    early.hear(Gathered({"one": CONSULTED["one"]}))
    assert judged == ["there"]  # whether the false quotation stands on another source is not known yet
    early.hear(Gathered({"two": CONSULTED["two"]}))
    assert judged == ["there", "both"]
    results = {result.claim.id: result for result in early.run(Gathered(CONSULTED)).results}
    assert sorted(judged) == sorted(results)
    assert [*results] == [claim.id for claim in CLAIMS]
    assert results["elsewhere"].verdict is Verdict.NOT_FOUND
    assert any("two" in note for finding in results["elsewhere"].findings for note in finding.notes)


def test_a_long_document_waits_for_the_end(judged, monkeypatch):
    monkeypatch.setattr(judging, "_SHORT", 100)
    early = Judge(CLAIM_SET, SETTINGS)
    early.hear(Gathered(CONSULTED))
    assert judged == []
    assert early.run(Gathered(CONSULTED)) == judge(CLAIM_SET, Gathered(CONSULTED), SETTINGS)


def test_an_interrupted_run_keeps_what_was_judged():
    early = Judge(CLAIM_SET, SETTINGS)
    early.hear(Gathered({"one": CONSULTED["one"]}))
    partly = Gathered({"one": CONSULTED["one"], "two": Consulted("two"), "three": Consulted("three")}, interrupted=True)
    assert early.run(partly) == judge(CLAIM_SET, partly, SETTINGS)
