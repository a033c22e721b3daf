"""The report for scripts: schema 1. Its names are a contract: add new ones, rename none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.reports import json_values as values

if TYPE_CHECKING:
    from claimcheck.model import Claim, Evidence, Finding, ReferenceResult, Result, Run
    from claimcheck.reports.style import Style

SCHEMA = 1


def render(run: Run, style: Style) -> str:  # noqa: ARG001 JSON knows no width and no colour
    """Return `run` as JSON; the same run gives the same bytes."""
    return values.dumped(
        {
            "schema": SCHEMA,
            "run": _run(run),
            "counts": dict(run.counts),
            "references": [_reference(result) for result in run.references],
            "results": [_result(result) for result in run.results],
        }
    )


def _run(run: Run) -> dict[str, object]:
    return {
        "version": run.version,
        "mode": run.mode,
        "files": [file.as_posix() for file in run.files],
        "today": run.today.isoformat(),
        "title": run.title,
        "started_at": values.instant(run.started_at),
        "finished_at": values.instant(run.finished_at),
        "stand_ins": run.stand_ins,
        "interrupted": run.interrupted,
    }


def _reference(result: ReferenceResult) -> dict[str, object]:
    return {
        "reference": result.reference.key,
        "verdict": result.verdict,
        "position": values.position(result.reference.position),
        "findings": [_finding(finding) for finding in result.findings],
    }


def _result(result: Result) -> dict[str, object]:
    return {
        "claim": result.claim.id,
        "verdict": result.verdict,
        "waived": result.waived,
        "position": values.position(result.claim.position),
        **_claim(result.claim),
        "findings": [_finding(finding) for finding in result.findings],
    }


def _claim(claim: Claim) -> dict[str, object]:
    return {
        "text": claim.text,
        "quote": claim.quote,
        "speaker": claim.speaker,
        "date": values.period(claim.date),
        "date_text": claim.date_text,
        "references": list(claim.references),
    }


def _finding(finding: Finding) -> dict[str, object]:
    return {
        "check": finding.check,
        "verdict": finding.verdict,
        "reason": finding.reason,
        "headline": finding.headline,
        "reference": finding.reference,
        "notes": list(finding.notes),
        "hint": finding.hint,
        "differences": [
            {"kind": change.kind, "brief": change.brief, "source": change.source} for change in finding.differences
        ],
        "evidence": None if finding.evidence is None else _evidence(finding.evidence),
    }


def _evidence(evidence: Evidence) -> dict[str, object]:
    return {
        "passage": evidence.passage,
        "before": evidence.before,
        "after": evidence.after,
        "url": evidence.url,
        "link": evidence.link,
        "region": evidence.region,
        "page": evidence.page,
        "provenance": values.provenance(evidence.provenance),
    }
