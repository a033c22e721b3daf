"""The first brief, end to end, from cassettes/: every row of its truth comes out as written.

Records of the truth (Q01, D02, …) are found by tests/brief_ids.toml. No verdict is written anywhere but here.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[1]
IDS = tomllib.loads((ROOT / "tests" / "brief_ids.toml").read_text(encoding="utf-8"))["claims"]
TRUTH = ROOT.parent / "shared" / "brief" / "truth.json"


def verify(
    *options: str, columns: str = "200", keeping: tuple[str, ...] = ("--no-cache",)
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "claimcheck", "verify", "claims.toml", "--today", "2016-12-01", *keeping, *options],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
        env={"PATH": "", "COLUMNS": columns, "PYTHONUTF8": "1"},
    )


@pytest.fixture(scope="module")
def run() -> dict[str, Any]:
    done = verify("--format", "json")
    assert done.returncode == 1, done.stderr
    return json.loads(done.stdout)


@pytest.fixture(scope="module")
def terminal() -> str:
    return verify().stdout


def claim(run: dict[str, Any], record: str) -> dict[str, Any]:
    return next(result for result in run["results"] if result["claim"] == IDS[record])


def finding(result: dict[str, Any], check: str, reference: str | None = None) -> dict[str, Any]:
    [found] = [f for f in result["findings"] if f["check"] == check and reference in (None, f["reference"])]
    return found


def reference(run: dict[str, Any], key: str) -> dict[str, Any]:
    return next(result for result in run["references"] if result["reference"] == key)


# record, verdict of the claim, and of its findings: check -> (verdict, reason)
EXPECTED: list[tuple[str, str, dict[str, tuple[str, str | None]]]] = [
    (
        "Q01",
        "contradicted",
        {"quote": ("supported", None), "attribution": ("contradicted", None), "date": ("supported", None)},
    ),
    ("Q02", "supported", {"quote": ("supported", None), "attribution": ("supported", None)}),
    ("Q03", "review", {"quote": ("review", "qualifier"), "attribution": ("supported", None)}),
    ("Q04", "supported", {"quote": ("supported", None), "attribution": ("supported", None)}),
    ("Q05", "review", {"quote": ("review", "head-noun"), "attribution": ("supported", None)}),
    ("Q06", "supported", {"quote": ("supported", None), "attribution": ("supported", None)}),
    ("Q07", "contradicted", {"quote": ("not-found", None), "date": ("contradicted", None)}),
    ("Q08", "not-found", {"quote": ("not-found", None), "link": ("review", "link")}),
    ("Q09", "review", {"quote": ("supported", None), "link": ("review", "link")}),
    ("Q10", "inconclusive", {"availability": ("inconclusive", "paywall")}),
    ("Q11", "inconclusive", {"availability": ("inconclusive", "paywall")}),
    (
        "Q12",
        "supported",
        {"quote": ("supported", None), "attribution": ("supported", None), "link": ("supported", None)},
    ),
    (
        "Q13",
        "supported",
        {"quote": ("supported", None), "attribution": ("supported", None), "link": ("supported", None)},
    ),
    ("Q14", "unsourced", {"availability": ("unsourced", None)}),
    ("Q15", "unsourced", {"availability": ("unsourced", None)}),
    ("Q16", "supported", {"quote": ("supported", None), "attribution": ("supported", None)}),
    ("Q17", "supported", {"quote": ("supported", None), "attribution": ("supported", None)}),
    ("Q18", "supported", {"quote": ("supported", None), "attribution": ("supported", None)}),
    ("Q19", "supported", {"quote": ("supported", None), "attribution": ("supported", None)}),
    ("Q20", "not-found", {"quote": ("not-found", None), "link": ("review", "link")}),
    ("Q21", "review", {"quote": ("review", "qualifier"), "attribution": ("supported", None)}),
    ("Q22", "altered", {"quote": ("altered", None), "attribution": ("supported", None)}),
    ("Q23", "review", {"quote": ("review", "spelling"), "attribution": ("supported", None)}),
    ("Q24", "supported", {"quote": ("supported", None), "attribution": ("supported", None)}),
    ("Q25", "review", {"quote": ("review", "head-noun"), "attribution": ("supported", None)}),
    ("Q26", "supported", {"quote": ("supported", None), "attribution": ("supported", None)}),
    ("Q27", "supported", {"quote": ("supported", None), "attribution": ("supported", None)}),
    ("Q28", "inconclusive", {"availability": ("inconclusive", "timeout")}),
    ("Q29", "inconclusive", {"availability": ("inconclusive", "timeout")}),
    ("D02", "contradicted", {"date": ("contradicted", None)}),
    ("D03", "contradicted", {"date": ("contradicted", None)}),
    ("D04", "contradicted", {"date": ("contradicted", None)}),
    ("D05", "unsourced", {}),
    ("D06", "unsourced", {}),
    ("D07", "contradicted", {"attribution": ("contradicted", None)}),
    ("D09", "unsourced", {}),
    ("D10", "unsourced", {}),
    ("D11", "unsourced", {"availability": ("unsourced", None)}),
    ("D13", "review", {"support": ("review", "no-quote")}),
    ("D14", "review", {"support": ("review", "no-quote")}),
    ("D15", "unsourced", {}),
    ("D16", "review", {"support": ("review", "no-quote")}),
    ("D17", "unsourced", {}),
]


@pytest.mark.parametrize(("record", "verdict", "findings"), EXPECTED, ids=[row[0] for row in EXPECTED])
def test_the_truth_comes_out(
    run: dict[str, Any], terminal: str, record: str, verdict: str, findings: dict[str, tuple[str, str | None]]
) -> None:
    result = claim(run, record)
    assert result["verdict"] == verdict
    for check, (wanted, reason) in findings.items():
        found = finding(result, check)
        assert (found["verdict"], found["reason"]) == (wanted, reason), found["headline"]
    assert f"{verdict}  {IDS[record]}" in terminal


PASSAGES = [
    ("Q01", "attribution", "White House Press Secretary Josh Earnest told"),
    ("Q03", "quote", "an easing of tensions and improved relations with Russia"),
    ("Q07", "quote", "There is a gap between us, but I believe it is reducing"),
    ("Q08", "quote", "Daesh and other terrorist organizations"),
    ("Q22", "quote", "directly pandering to ISIS terrorists"),
    ("Q23", "quote", "US-patronised illegal paramilitary units"),
    ("Q25", "quote", "pretty strong"),
    ("D03", "date", "Monday"),
    ("D04", "date", "17 September"),
    ("D13", "support", "Syrian-led"),
]


@pytest.mark.parametrize(("record", "check", "passage"), PASSAGES, ids=[f"{row[0]}-{row[1]}" for row in PASSAGES])
def test_the_passage_is_shown(run: dict[str, Any], terminal: str, record: str, check: str, passage: str) -> None:
    shown = finding(claim(run, record), check)["evidence"]["passage"]
    assert passage in shown
    assert passage in terminal.replace("▸", "").replace("◂", "")


# reference -> where it was read, and the day of the copy
READ = {
    "cnn-2016": ("origin", None),
    "guardian-2016": ("origin", None),
    "hansard-2015": ("origin", None),
    "hansard-2016": ("origin", None),
    "kerry-2015": ("archive", "2015-11-15"),
    "mccain-2015": ("origin", None),
    "obama-2016": ("archive", "2016-09-06"),
    "rt-2015": ("origin", None),
    "rt-2016a": ("archive", "2016-02-13"),
    "rt-2016b": ("origin", None),
    "mfa-2016a": ("archive", "2016-09-20"),
    "trump-2016": ("archive", "2016-04-28"),
}
NOT_READ = {
    "ft-2016": "paywall",
    "ignatius-2015": "challenge",
    "nyt-2015": "needs-browser",
    "mfa-2016b": "timeout",
}


@pytest.mark.parametrize(("key", "read"), READ.items(), ids=list(READ))
def test_the_place_and_day_of_what_was_read(run: dict[str, Any], key: str, read: tuple[str, str | None]) -> None:
    found = finding(reference(run, key), "availability")
    provenance = found["evidence"]["provenance"]
    captured = provenance["captured_at"]
    assert found["verdict"] == "supported"
    assert (provenance["place"], captured and captured[:10]) == read
    assert provenance["arrival"] == "cassette"


@pytest.mark.parametrize(("key", "reason"), NOT_READ.items(), ids=list(NOT_READ))
def test_what_could_not_be_read_says_why_and_what_to_do(run: dict[str, Any], key: str, reason: str) -> None:
    found = finding(reference(run, key), "availability")
    assert (found["verdict"], found["reason"]) == ("inconclusive", reason)
    assert found["hint"]


def test_both_sources_of_a_paraphrase_that_could_not_be_read_are_told(run: dict[str, Any]) -> None:
    result = claim(run, "D12")
    assert result["verdict"] == "inconclusive"
    assert finding(result, "availability", "ignatius-2015")["reason"] == "challenge"
    assert finding(result, "availability", "nyt-2015")["reason"] == "needs-browser"


def test_the_date_of_a_reference_is_told_once(run: dict[str, Any]) -> None:
    found = finding(reference(run, "cnn-2016"), "date")  # D01
    assert (found["verdict"], found["reason"]) == ("review", "one-day")
    assert "2016-10-04" in found["headline"]
    assert "3 October 2016" in found["headline"]
    assert all(finding(claim(run, record), "date")["verdict"] == "supported" for record in ("Q01", "Q02"))


def test_a_reference_without_a_day_gets_the_one_its_address_names(run: dict[str, Any]) -> None:
    found = finding(reference(run, "mccain-2015"), "date")
    assert found["verdict"] == "supported"
    assert any("30 September 2015" in note for note in found["notes"])


def test_a_reference_without_an_address_is_unsourced(run: dict[str, Any]) -> None:
    assert reference(run, "fco-2015")["verdict"] == "unsourced"


def test_the_convoy_was_hit_on_the_19th(run: dict[str, Any]) -> None:
    assert "19 September 2016" in finding(claim(run, "D03"), "date")["headline"]


def test_the_strike_came_after_eight_days(run: dict[str, Any]) -> None:
    assert "8 days" in finding(claim(run, "D04"), "date")["headline"]


def test_an_inferred_letter_is_a_note(run: dict[str, Any]) -> None:
    for record in ("Q12", "Q13"):
        assert any("inferred" in note for note in finding(claim(run, record), "link")["notes"])


def test_one_word_is_found_where_its_topic_is(run: dict[str, Any]) -> None:
    found = finding(claim(run, "Q17"), "quote")
    assert any("one word only" in note for note in found["notes"])
    assert "cessation" in found["evidence"]["after"]


def test_the_office_stands_for_the_name(run: dict[str, Any]) -> None:
    assert "Thornberry" in finding(claim(run, "Q27"), "attribution")["headline"]


def test_the_report_says_that_the_sources_are_stand_ins(run: dict[str, Any], terminal: str) -> None:
    assert run["run"]["stand_ins"] >= len(READ)
    assert "stand-in" in terminal.split("\n\n", 1)[0]


def test_two_runs_give_the_same_bytes_but_for_times(run: dict[str, Any]) -> None:
    again = json.loads(verify("--format", "json").stdout)
    for each in (run, again):
        each["run"] = {key: value for key, value in each["run"].items() if key not in {"started_at", "finished_at"}}
    assert json.dumps(run) == json.dumps(again)


@pytest.mark.skipif(not TRUTH.exists(), reason="the brief's truth is not beside this checkout")
def test_every_record_of_the_truth_is_a_claim() -> None:
    truth = json.loads(TRUTH.read_text(encoding="utf-8"))
    carried = {record["id"] for record in truth if record["id"][0] in "QD"} - {"D01", "D08"}  # about references
    assert carried == set(IDS)
    assert carried <= {row[0] for row in EXPECTED} | {"D12"}


def test_what_was_kept_changes_nothing(run: dict[str, Any], terminal: str, tmp_path: Path) -> None:
    keeping = ("--cache", str(tmp_path))
    reports = [json.loads(verify("--format", "json", keeping=keeping).stdout) for _ in range(2)]
    assert len(list((tmp_path / "texts").iterdir())) > 10
    for report in reports:
        assert {**report, "run": None} == {**run, "run": None}
    assert verify(keeping=keeping).stdout == terminal
