"""What a careful editor would say: tests/cases/editor, one file a check, several claims a page, true ones and false.

A file names its `check`; a page its `name`, its `text` (paragraphs parted by an empty line) and, where they matter,
`language`, `day` (of publication, in the page's own data) and `url`. Each claim has `text`, `quote`, `speaker`, `date`
and `date_text` as in a claims file; `holds`: whether the page bears it out ("open" where it cannot be told); `want`: the
verdicts, each with its reason or without, that an editor would accept ("none": the check has nothing to say); `passage`
and `note`: a part of what is shown. `missed` tells why a case is not met yet: then no more is asked than that nothing
false is supported and nothing true contradicted.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING, Any

import pytest

from claimcheck.model import Verdict
from tests.checks.made import CASES, examined

if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.model import Finding

FOLDER = CASES / "editor"
SHELL = (
    "<!doctype html><html lang={language}><head><meta charset=utf-8><title>{name}</title>{published}</head>"
    "<body><article><h1>{name}</h1>{body}</article></body></html>"
)
PUBLISHED = '<meta property="article:published_time" content="{day}T12:00:00Z">'


@dataclass(frozen=True)
class EditorCase:
    """One claim, its page, and the check that is asked."""

    check: str
    page: dict[str, Any]
    claim: dict[str, Any]
    number: int

    @property
    def name(self) -> str:
        return f"{self.check}-{self.page['name']}-{self.number}"

    def findings(self) -> tuple[Finding, ...]:
        """Return what the check says of the claim."""
        return examined(self.page | self.claim, html_of(self.page), "page.html", self.check)


def html_of(page: dict[str, Any]) -> bytes:
    """Return the page as HTML."""
    body = "".join(f"<p>{escape(one.strip())}</p>" for one in page["text"].split("\n\n"))
    published = PUBLISHED.format(day=page["day"]) if "day" in page else ""
    language = page.get("language", "en")
    return SHELL.format(name=page["name"].title(), language=language, published=published, body=body).encode()


def _cases() -> Iterator[EditorCase]:
    for path in sorted(FOLDER.glob("*.toml")):
        told = tomllib.loads(path.read_text(encoding="utf-8"))
        for page in told["pages"]:
            for number, claim in enumerate(page["claims"], 1):
                yield EditorCase(page.get("check", told["check"]), page, claim, number)


EDITOR_CASES = list(_cases())


def told_by(findings: tuple[Finding, ...]) -> set[str]:
    """Return the verdict, alone and with its reason; "none" where the check said nothing."""
    if not findings:
        return {"none"}
    [finding] = findings
    return {finding.verdict.value, f"{finding.verdict.value}:{finding.reason.value if finding.reason else ''}"}


@pytest.mark.parametrize("case", EDITOR_CASES, ids=lambda case: case.name)
def test_an_editor_would_agree(case: EditorCase) -> None:
    findings = case.findings()
    told = told_by(findings)
    if case.claim.get("missed"):
        assert Verdict.CONTRADICTED not in told or case.claim["holds"] is False
        assert Verdict.SUPPORTED not in told or case.claim["holds"] is not False
        return
    assert told & set(case.claim["want"]), (case.claim["text"], findings)
    for finding in findings:
        _shows(case.claim, finding)


def _shows(claim: dict[str, Any], finding: Finding) -> None:
    if "passage" in claim:
        assert finding.evidence is not None
        shown = finding.evidence.before + finding.evidence.passage + finding.evidence.after
        assert claim["passage"] in shown
    if "note" in claim:
        assert any(claim["note"] in note for note in finding.notes), finding.notes


@pytest.mark.parametrize(("check", "least"), [("date", 80), ("figures", 70), ("support", 50)])
def test_there_are_enough_cases_of_each_kind(check: str, least: int) -> None:
    holds = [one.claim["holds"] for one in EDITOR_CASES if one.check == check]
    assert len(holds) >= least
    assert {True, False} <= set(holds)


@pytest.mark.parametrize(
    ("name", "headline"),
    [
        ("bundestag", "“567” in the brief; the passage has “576 Abgeordnete”"),
        ("sum", "“21” is its “17” and “4” together"),
    ],
)
def test_what_stands_in_a_missing_figures_place_is_told(name: str, headline: str) -> None:
    [case] = [one for one in EDITOR_CASES if one.page["name"] == name and one.number == 1 and one.check == "figures"]
    [finding] = case.findings()
    assert headline in finding.headline


def test_no_lone_german_noun_is_told_as_a_name() -> None:
    [case] = [one for one in EDITOR_CASES if one.page["name"] == "names"]
    [finding] = case.findings()
    assert "Bevölkerung" not in " ".join(finding.notes)


def test_two_checks_do_not_give_the_same_help_twice() -> None:
    page = {"text": "The new tax brought in 40 million euros in Taurland last year.", "name": "tax"}
    claim = {"text": "The new tax brought in 70 million euros in Taurland last year."}
    alone = examined(page | claim, html_of(page), "page.html", "support")
    assert alone[0].hint == "correct the figure, or cite the source it comes from"
    found = examined(page | claim, html_of(page), "page.html", "figures", "support")
    assert [finding.check for finding in found if finding.hint] == ["figures"]
