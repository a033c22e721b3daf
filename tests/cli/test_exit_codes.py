"""What a run's findings mean to a script: a pure function, held by a table."""

from datetime import date
from pathlib import Path

import pytest

from claimcheck.claims import parse_selector
from claimcheck.exit_codes import exit_code
from claimcheck.judging import merged
from claimcheck.model import (
    Claim,
    Finding,
    Mode,
    Position,
    Reason,
    Reference,
    ReferenceResult,
    Result,
    Run,
    Settings,
    Verdict,
)

HERE = Position("claims.toml", 1)
SUPPORTED, REVIEW, UNSOURCED, INCONCLUSIVE, NOT_FOUND, ALTERED, CONTRADICTED = Verdict


def found(verdict, reason=None, *, check="quote", reference="a"):
    return Finding(check, verdict, "headline", reason=reason, reference=reference)


def run_of(*findings, waived=False, references=(), interrupted=False):
    result = Result(Claim("c", HERE), findings, SUPPORTED, waived)
    told = tuple(ReferenceResult(Reference("a", HERE), (each,), each.verdict) for each in references)
    return Run((result,), told, (Path("claims.toml"),), Mode.LIVE, date(2026, 1, 1), interrupted=interrupted)


def settings(fail_on=("not-found", "altered", "contradicted"), allow=()):
    return Settings(
        today=date(2026, 1, 1), fail_on=tuple(map(parse_selector, fail_on)), allow=tuple(map(parse_selector, allow))
    )


TABLE = [
    ("nothing found", run_of(), {}, 0),
    ("supported", run_of(found(SUPPORTED)), {}, 0),
    ("review passes", run_of(found(REVIEW, Reason.SHORT)), {}, 0),
    ("review fails on request", run_of(found(REVIEW, Reason.SHORT)), {"fail_on": ["review"]}, 1),
    ("by its reason", run_of(found(REVIEW, Reason.SHORT)), {"fail_on": ["review:short"]}, 1),
    ("another reason", run_of(found(REVIEW, Reason.SHORT)), {"fail_on": ["review:denial"]}, 0),
    ("not found", run_of(found(NOT_FOUND)), {}, 1),
    ("altered", run_of(found(ALTERED)), {}, 1),
    ("contradicted", run_of(found(SUPPORTED), found(CONTRADICTED, check="date")), {}, 1),
    ("waived", run_of(found(NOT_FOUND), waived=True), {}, 0),
    ("waived and not checked", run_of(found(INCONCLUSIVE, Reason.DNS), waived=True), {}, 0),
    ("inconclusive", run_of(found(INCONCLUSIVE, Reason.DNS)), {}, 3),
    ("inconclusive, allowed", run_of(found(INCONCLUSIVE, Reason.DNS)), {"allow": ["inconclusive"]}, 0),
    ("allowed by reason", run_of(found(INCONCLUSIVE, Reason.PAYWALL)), {"allow": ["inconclusive:paywall"]}, 0),
    ("another reason allowed", run_of(found(INCONCLUSIVE, Reason.DNS)), {"allow": ["inconclusive:paywall"]}, 3),
    ("unsourced", run_of(found(UNSOURCED)), {"allow": ["inconclusive"]}, 3),
    ("failing weighs more", run_of(found(INCONCLUSIVE), found(ALTERED, check="date")), {}, 1),
    ("fails on inconclusive", run_of(found(INCONCLUSIVE, Reason.DNS)), {"fail_on": ["inconclusive:dns"]}, 1),
    ("the best reference counts", run_of(found(NOT_FOUND), found(SUPPORTED, reference="b")), {}, 0),
    ("for each check", run_of(found(NOT_FOUND), found(SUPPORTED, reference="b"), found(ALTERED, check="date")), {}, 1),
    ("a reference fails", run_of(references=[found(CONTRADICTED)]), {}, 1),
    ("a reference not checked", run_of(references=[found(INCONCLUSIVE, Reason.DNS)]), {}, 3),
    ("a waiver is the claim's", run_of(found(ALTERED), waived=True, references=[found(INCONCLUSIVE)]), {}, 3),
    ("interrupted", run_of(found(ALTERED), interrupted=True), {}, 130),
]


@pytest.mark.parametrize(("name", "run", "chosen", "code"), TABLE, ids=[each[0] for each in TABLE])
def test_exit_code(name, run, chosen, code):
    assert exit_code(run, settings(**chosen)) == code


def test_merged_runs_keep_order_and_count():
    one, two = run_of(found(SUPPORTED)), run_of(found(ALTERED), interrupted=True)
    together = merged([one, two])
    assert together.results == (*one.results, *two.results)
    assert together.interrupted
    assert merged([one]) is one
