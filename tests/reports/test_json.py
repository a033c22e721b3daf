"""The JSON report's shape is a contract: names, nulls and times."""

from __future__ import annotations

import json

from claimcheck.model import Verdict
from claimcheck.reports import RENDERERS, Style, render_inspection
from tests.reports.runs import EVERYTHING, INTERRUPTED, READINGS

FINDING = ["check", "verdict", "reason", "headline", "reference", "notes", "hint", "differences", "evidence"]
EVIDENCE = ["passage", "before", "after", "url", "link", "region", "page", "provenance"]
PROVENANCE = ["place", "arrival", "requested_url", "final_url", "captured_at", "retrieved_at", "sha256", "rendered"]


def report() -> dict:
    return json.loads(RENDERERS["json"](EVERYTHING, Style()))


def test_top_level_names_and_order() -> None:
    assert list(report()) == ["schema", "run", "counts", "references", "results"]
    assert report()["schema"] == 1
    assert list(report()["counts"]) == [str(verdict) for verdict in Verdict]


def test_run() -> None:
    assert report()["run"] == {
        "version": "0.1.0",
        "mode": "replay",
        "files": ["claims.toml", "more/claims.toml"],
        "today": "2026-11-22",
        "title": "Harbours and their fees",
        "started_at": "2026-11-22T10:00:00Z",
        "finished_at": "2026-11-22T10:00:05Z",
        "stand_ins": 13,
        "interrupted": False,
    }


def test_what_is_absent_is_null() -> None:
    run = json.loads(RENDERERS["json"](INTERRUPTED, Style()))["run"]
    assert (run["title"], run["started_at"], run["finished_at"], run["interrupted"]) == (
        None,
        None,
        None,
        True,
    )


def test_result_and_finding() -> None:
    record = next(found for found in report()["results"] if found["claim"] == "minister-they-had-taken")
    assert record["position"] == {"file": "claims.toml", "line": 41, "column": 1}
    assert (record["verdict"], record["waived"]) == ("altered", False)
    finding = next(found for found in record["findings"] if found["check"] == "quote")
    assert list(finding) == FINDING
    assert finding["reason"] is None
    assert finding["differences"] == [{"kind": "replaced", "brief": "a completely", "source": "an entirely"}]
    assert list(finding["evidence"]) == EVIDENCE
    assert list(finding["evidence"]["provenance"]) == PROVENANCE
    assert finding["evidence"]["provenance"]["captured_at"] == "2016-02-05T14:03:00Z"
    assert (finding["evidence"]["region"], finding["evidence"]["page"]) == ("body", None)


def test_every_finding_has_every_name() -> None:
    told = report()
    findings = [
        finding for part in ("results", "references") for result in told[part] for finding in result["findings"]
    ]
    assert len(findings) > 20
    assert all(list(finding) == FINDING for finding in findings)


def test_dates_of_claims_are_days_or_stretches() -> None:
    by_id = {record["claim"]: record for record in report()["results"]}
    assert by_id["nobody-said-this"]["date"] == "2016-09-01/2016-09-30"
    assert by_id["minister-they-had-taken"]["date"] is None


def test_inspection() -> None:
    document, unreadable, unavailable, bare = json.loads(render_inspection(READINGS, "json", Style()))
    assert document["readable"] is True
    assert document["reason"] is None
    written = "Mon, 03 Oct 2016 08:15:00 GMT"
    assert document["published"] == {"value": "2016-10-03", "found_in": "json-ld", "written": written}
    assert document["dates"][0] == {
        "value": "2016-10-05",
        "found_in": "meta article:modified_time",
        "written": None,
        "kind": "modified",
    }
    assert document["authors"] == ["the harbour desk"]
    assert (document["language"], document["encoding"]) == ("en", "utf-8")
    assert document["blocks"][0] == {
        "region": "title",
        "text": "Harbour talks",
        "kind": "heading",
        "speaker": None,
        "page": None,
    }
    assert (unreadable["readable"], unreadable["reason"]) == (False, "scan")
    assert (unavailable["reason"], unavailable["provenance"]) == ("http-status", None)
    assert bare["published"] is None
    assert {tuple(record) for record in (unreadable, unavailable, bare)} == {tuple(document)}
