"""Each folder below tests/cases is a case: tests/cases/<check>/<verdict>/<name>/ with a case.toml and a page.

case.toml: `quote`, `text`, `speaker`, `date`, `date_text`, `at`, `link` as in a claims file; `published`, `title`, `authors`
of the reference, `requested` where its address led elsewhere; `reason`, `kinds` (of the differences), `passage` (a part
of the evidence shown), `note`, `hint` (a part of each) as expected. The page is `page.html`, `page.txt`, `page.pdf` or
`page.docx`; or `page` in case.toml itself, an HTML fragment put into a plain page.
"""

from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING, Any

import pytest

from claimcheck import checks
from claimcheck.model import Finding, Verdict
from tests.checks.made import CASES, examined

if TYPE_CHECKING:
    from pathlib import Path

SHELL = "<!doctype html><html lang=en><head><meta charset=utf-8><title>A page</title>{head}</head><body>{body}</body></html>"
FOLDERS = sorted(path.parent for path in CASES.glob("*/*/*/case.toml"))


def name_of(folder: Path) -> str:
    return folder.relative_to(CASES).as_posix()


def body_of(folder: Path, case: dict[str, Any]) -> tuple[bytes, str]:
    if "page" in case:
        return SHELL.format(head=case.get("head", ""), body=case["page"]).encode(), "case.html"
    [page] = sorted(path for path in folder.iterdir() if path.stem == "page")
    return page.read_bytes(), page.name


def findings_of(folder: Path) -> tuple[dict[str, Any], tuple[Finding, ...]]:
    case = tomllib.loads((folder / "case.toml").read_text(encoding="utf-8"))
    body, name = body_of(folder, case)
    return case, examined(case, body, name, folder.parent.parent.name)


@pytest.mark.parametrize("folder", FOLDERS, ids=name_of)
def test_case(folder: Path) -> None:
    case, findings = findings_of(folder)
    wanted = folder.parent.name
    if wanted == "none":
        assert findings == ()
        return
    assert findings, "the check had nothing to say"
    [finding] = findings
    assert finding.verdict == wanted, (finding.reason, finding.headline, finding.differences, finding.evidence)
    if wanted != Verdict.ALTERED:
        assert finding.reason == case.get("reason")
    if "kinds" in case:
        assert [difference.kind for difference in finding.differences] == case["kinds"]
    if "passage" in case:
        assert finding.evidence is not None
        shown = finding.evidence.before + finding.evidence.passage + finding.evidence.after
        assert case["passage"] in shown
    if "hint" in case:
        assert case["hint"] in (finding.hint or "")
    if "note" in case:
        assert any(case["note"] in note for note in finding.notes), finding.notes


def test_dates_have_enough_cases() -> None:
    assert sum(folder.parent.parent.name == "date" for folder in FOLDERS) >= 40


@pytest.mark.parametrize("check", checks.CHECKS, ids=lambda check: check.id)
def test_each_check_has_a_question_docs_and_cases_for_and_against(check: checks.Check) -> None:
    assert check.question.endswith("?")
    assert check.id in (CASES.parents[1] / "docs" / "checks.md").read_text(encoding="utf-8")
    verdicts = {folder.parent.name for folder in FOLDERS if folder.parent.parent.name == check.id}
    good = {"supported"} if check.id != "support" else {"review"}
    assert good <= verdicts, "a case where it is content"
    assert verdicts - good, "a case where it is not"
