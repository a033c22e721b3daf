"""What holds of every report, whatever the pages, the claims file and the addresses contain."""

from __future__ import annotations

import json
import re
import xml.etree.ElementTree as ET

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from rich.cells import cell_len

from claimcheck.model import Position, Run, Verdict
from claimcheck.reports import RENDERERS, Style, render_inspection
from claimcheck.reports.lines import shown, shown_exactly
from claimcheck.reports.picture import export_svg
from claimcheck.reports.terminal import render_faults
from tests.reports.hostile import READINGS, RUNS, TEXT
from tests.reports.runs import EVERYTHING

SGR = re.compile(r"\x1b\[[0-9;]*m")
# Written out here on its own: C0 but the line feed, DEL, C1, bidi and other invisible formatting, what is no character.
FORBIDDEN = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff"
    "\ufff9-\ufffb\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff\U000e0000-\U000e007f]"
)
WIDTHS = st.sampled_from((60, 80, 160, None))
quickly = settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)


def plain(run: Run, width: int | None, *, verbose: bool = False) -> str:
    return RENDERERS["terminal"](run, Style(width, verbose=verbose))


@quickly
@given(RUNS, WIDTHS, st.booleans())
def test_no_control_character_reaches_the_terminal(run: Run, width: int | None, verbose: bool) -> None:
    assert not FORBIDDEN.search(plain(run, width, verbose=verbose))


@quickly
@given(RUNS, WIDTHS, st.booleans())
def test_colour_only_adds_sgr_sequences(run: Run, width: int | None, verbose: bool) -> None:
    coloured = RENDERERS["terminal"](run, Style(width, colour=True, verbose=verbose))
    assert SGR.sub("", coloured) == plain(run, width, verbose=verbose)


@quickly
@given(RUNS, st.sampled_from((60, 80, 160)), st.booleans())
def test_no_line_is_wider_than_asked_for(run: Run, width: int, verbose: bool) -> None:
    lines = plain(run, width, verbose=verbose).split("\n")
    assert max(map(cell_len, lines)) <= width


@quickly
@given(RUNS)
def test_every_finding_is_told(run: Run) -> None:
    output = plain(run, None)
    for result in (*run.results, *run.references):
        for finding in result.findings:
            assert shown(finding.headline).strip() in output
            assert re.search(
                rf"^(?:  )?{finding.verdict}\[[^\n]*{re.escape(shown_exactly(finding.check))}",
                output,
                re.MULTILINE,
            )


@quickly
@given(RUNS)
def test_every_verdict_is_counted(run: Run) -> None:
    output = plain(run, 80)
    for verdict in Verdict:
        assert re.search(rf"^   {verdict} +{run.counts[verdict]}\b", output, re.MULTILINE)


@quickly
@given(RUNS)
def test_piped_output_cuts_nothing(run: Run) -> None:
    output = plain(run, None, verbose=True)
    for result in run.results:
        for finding in result.findings:
            for note in finding.notes:
                assert shown(note).strip() in output


@pytest.mark.parametrize("markup", ["[bold]", "[/]", ":smile:", "[link=https://x]", "\\[red]", "{task}"])
@pytest.mark.parametrize("colour", [False, True])
def test_markup_is_shown_as_written(markup: str, colour: bool) -> None:
    faults = [(Position(markup, 1), markup, f"a {markup} b", markup)]
    output = SGR.sub("", render_faults(faults, Style(80, colour)))
    assert output.count(markup) == 4


@quickly
@given(RUNS, st.sampled_from((60, None)))
def test_same_run_same_bytes(run: Run, width: int | None) -> None:
    for renderer in RENDERERS.values():
        assert renderer(run, Style(width)) == renderer(run, Style(width))


@quickly
@given(RUNS)
def test_json_is_utf8_and_harmless_on_a_terminal(run: Run) -> None:
    output = RENDERERS["json"](run, Style())
    output.encode("utf-8")
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]", output)
    assert output.endswith("}\n")


@quickly
@given(RUNS)
def test_json_says_what_the_run_says(run: Run) -> None:
    told = json.loads(RENDERERS["json"](run, Style()))
    assert told["counts"] == {str(verdict): run.counts[verdict] for verdict in Verdict}
    for record, result in zip(told["results"], run.results, strict=True):
        assert record["claim"] == _kept(result.claim.id)
        assert [found["headline"] for found in record["findings"]] == [_kept(f.headline) for f in result.findings]
        assert [found["notes"] for found in record["findings"]] == [list(map(_kept, f.notes)) for f in result.findings]


def _kept(text: str) -> str:
    return re.sub("[\ud800-\udfff]", "\ufffd", text)


@quickly
@given(st.lists(st.tuples(TEXT, READINGS), max_size=3), st.sampled_from((60, None)))
def test_inspection_is_harmless_whatever_the_page(readings: list, width: int | None) -> None:
    output = render_inspection(readings, "terminal", Style(width))
    assert not FORBIDDEN.search(output)
    assert width is None or all(cell_len(line) <= width for line in output.split("\n"))
    told = json.loads(render_inspection(readings, "json", Style(width)))
    assert [record["source"] for record in told] == [_kept(source) for source, _ in readings]


@quickly
@given(st.lists(st.tuples(st.builds(Position, TEXT, st.just(1)), TEXT, TEXT, st.none() | TEXT), max_size=3))
def test_faults_are_harmless(faults: list) -> None:
    output = render_faults(faults, Style(60))
    assert not FORBIDDEN.search(output)
    assert all(cell_len(line) <= 60 for line in output.split("\n"))


@quickly
@given(TEXT)
def test_safe_text_is_one_line_and_stays_as_it_is(text: str) -> None:
    for make_safe in (shown, shown_exactly):
        assert not FORBIDDEN.search(make_safe(text))
        assert "\n" not in make_safe(text)
        assert make_safe(make_safe(text)) == make_safe(text)


@pytest.mark.parametrize("code", [*range(0x20), *range(0x7F, 0xA0), 0x202E, 0xD800, 0xFFFE, 0xE0041, 0x10FFFF])
def test_what_cannot_be_seen_is_escaped_visibly(code: int) -> None:
    escaped = shown_exactly(f"a{chr(code)}b")
    assert re.fullmatch(r"a(?:[␀-␡]|\\x[0-9a-f]{2}|\\u[0-9a-f]{4}|\\U[0-9a-f]{8})b", escaped)


@quickly
@given(RUNS)
def test_picture_is_well_formed_whatever_the_page(run: Run) -> None:
    ET.fromstring(export_svg(run, 80, "title"))


def test_picture_fetches_nothing() -> None:
    picture = export_svg(EVERYTHING, 80, "t")
    assert "url(http" not in picture
    assert "@font-face" not in picture


def test_picture_of_an_excerpt_says_what_it_leaves_out() -> None:
    picture = export_svg(EVERYTHING, 80, "t", only={"pilot-steady-course"}).replace("&#160;", " ")
    assert "14 claims and the references left out" in picture
    assert "minister-they-had-taken" not in picture.split("Summary")[0]
