"""The terminal report, point by point."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import pairwise

import pytest
from rich.cells import cell_len, chop_cells

from claimcheck.model import (
    Claim,
    Difference,
    DifferenceKind,
    Evidence,
    Finding,
    Mode,
    Reference,
    ReferenceResult,
    Result,
    Run,
    Span,
    Verdict,
    Waiver,
)
from claimcheck.reports import RENDERERS, Style
from tests.reports.runs import (
    ALTERED,
    CJK,
    CONTRADICTED,
    COPY,
    EMPTY,
    EVERYTHING,
    HOSTILE,
    INTERRUPTED,
    LIVE,
    NOT_FOUND,
    RTL,
    RUN_OUT,
    SEVERAL_CHANGES,
    SUPPORTED,
    TODAY,
    at,
    result,
)


def told(*results: object, width: int | None = None, verbose: bool = False) -> str:
    return RENDERERS["terminal"](Run(results, (), (), Mode.LIVE, TODAY), Style(width, verbose=verbose))


def altered_quote(quote: str, passage: str, *differences: Difference, span: Span | None = None) -> object:
    evidence = Evidence(passage, "", "", COPY, span=span)
    finding = Finding("quote", Verdict.ALTERED, "other words", evidence=evidence, differences=differences)
    return result(Claim("id", at(1), quote=quote, references=("story",)), finding)


def underlined(output: str) -> list[str]:
    """Return, for every run of carets, the characters that stand right above it."""
    lines, words = output.split("\n"), []
    for above, line in pairwise(lines):
        start = line.find("^")
        if start < 0 or line[:start].strip():
            continue
        while start >= 0:
            end = next((i for i in range(start, len(line)) if line[i] != "^"), len(line))
            words.append(_cells(above, start, end))
            start = line.find("^", end)
    return words


def _cells(line: str, start: int, end: int) -> str:
    before = chop_cells(line, start)[0] if start else ""
    rest = line[len(before) :]
    return chop_cells(rest, end - start)[0]


class TestCarets:
    @pytest.mark.parametrize("width", [60, 80, 160, None])
    def test_stand_under_the_words_of_the_source(self, width: int | None) -> None:
        assert underlined(told(ALTERED, width=width)) == ["an entirely"]

    def test_a_single_change_is_told_beside_them(self) -> None:
        assert '^^^^^^^^^^^  replaced: "a completely" → "an entirely"\n' in told(ALTERED)

    def test_several_changes_are_told_below(self) -> None:
        output = told(SEVERAL_CHANGES, width=80)
        assert underlined(output) == ["surely", "not", "43,548", "a"]
        assert 'negation: "not" is not in the brief\n' in output
        assert 'number: "43,549" → "43,548"\n' in output

    @pytest.mark.parametrize("width", [60, 80, 160, None])
    def test_are_as_wide_as_cjk_words(self, width: int | None) -> None:
        assert underlined(told(CJK, width=width)) == ["一時的に"]

    def test_stand_under_a_passage_cut_in_many_lines(self) -> None:
        words = [f"w{number:03}" for number in range(200)]
        changed = [*words]
        changed[17] = changed[150] = "other"
        starts = [m for m, word in enumerate(changed) if word == "other"]
        offsets = [len(" ".join(changed[:m])) + 1 for m in starts]
        differences = [
            Difference(DifferenceKind.REPLACED, words[m], "other", None, Span(1000 + o, 1005 + o))
            for m, o in zip(starts, offsets, strict=True)
        ]
        passage = " ".join(changed)
        claim = altered_quote(" ".join(words), passage, *differences, span=Span(1000, 1000 + len(passage)))
        assert underlined(told(claim, width=60)) == ["other", "other"]

    def test_follow_words_whose_neighbours_are_escaped(self) -> None:
        claim = altered_quote("a \x1b red b", "a \x1b\u202e blue b", Difference(DifferenceKind.REPLACED, "red", "blue"))
        assert underlined(told(claim)) == ["blue"]

    def test_are_left_out_where_the_place_is_not_known(self) -> None:
        claim = altered_quote("the cat", "a cat, a dog", Difference(DifferenceKind.REPLACED, "the", "a"))
        output = told(claim)
        assert underlined(output) == []
        assert 'replaced: "the" → "a"' in output

    def test_do_not_trust_a_span_outside_the_passage(self) -> None:
        change = Difference(DifferenceKind.REPLACED, "red", "blue", Span(900, 903), Span(5, 9))
        claim = altered_quote("red", "blue", change, span=Span(1000, 1004))
        assert underlined(told(claim)) == ["blue"]

    def test_of_a_long_word_cut_in_two_stand_under_both_parts(self) -> None:
        long = "x" * 70
        claim = altered_quote("y", long, Difference(DifferenceKind.REPLACED, "y", long))
        assert "".join(underlined(told(claim, width=60))) == long


class TestDifferences:
    def test_of_the_speaker_are_told_without_comparing_the_quote(self) -> None:
        change = Difference(DifferenceKind.NAME, "the Harbour Office", "the Ferry Company")
        evidence = Evidence("said the Ferry Company", "", "", LIVE)
        finding = Finding("attribution", Verdict.CONTRADICTED, "h", evidence=evidence, differences=(change,))
        output = told(result(Claim("id", at(1), quote="words"), finding))
        assert 'change   name: "the Harbour Office" → "the Ferry Company"\n' in output
        assert "passage  said the Ferry Company\n" in output
        assert "brief  " not in output

    def test_in_arabic_keep_brief_and_source_apart_by_words(self) -> None:
        assert 'antonym: brief "مغلق" → source "مفتوح"' in told(RTL)


class TestLayout:
    def test_worst_finding_comes_first_whatever_the_order(self) -> None:
        output = told(CONTRADICTED)
        assert (
            output.index("contradicted[attribution]") < output.index("review[date]") < output.index("supported[quote]")
        )

    def test_what_a_better_reference_outdoes_comes_last_and_says_so(self) -> None:
        claim = Claim("id", at(1), quote="words", references=("a", "b"))
        findings = (
            Finding("quote", Verdict.NOT_FOUND, "not here", reference="a"),
            Finding("quote", Verdict.SUPPORTED, "here", reference="b"),
        )
        output = told(Result(claim, findings, Verdict.SUPPORTED))
        assert output.index("supported[quote]: here") < output.index("not-found[quote]: not here")
        assert "where    a\n     note     does not count: the claim has a better reference\n" in output

    def test_plain_findings_share_a_line_unless_verbose(self) -> None:
        line = "  supported[availability, link]: the page was read to its end; cited in the same sentence\n"
        assert line in told(SUPPORTED)
        verbose = told(SUPPORTED, verbose=True)
        assert "  supported[availability]: the page was read to its end\n" in verbose
        assert "  supported[link]: cited in the same sentence\n" in verbose

    def test_a_finding_with_a_note_is_not_folded(self) -> None:
        assert "supported[link]: cited in the same sentence\n     where    harbour-2016\n     note " in told(
            CONTRADICTED
        )

    @pytest.mark.parametrize("width", [60, 80, 160])
    def test_claim_id_ends_at_the_edge(self, width: int) -> None:
        lines = told(ALTERED, width=width).split("\n")
        line = next(line for line in lines if line.endswith("minister-they-had-taken"))
        assert cell_len(line) == width
        assert line.startswith("altered ")

    def test_a_long_id_gets_lines_of_its_own(self) -> None:
        claim = replace(SUPPORTED.claim, id="long-" * 20)
        lines = told(replace(SUPPORTED, claim=claim), width=60).split("\n")
        start = lines.index("supported")
        assert "".join(line.strip() for line in lines[start + 1 : start + 3]) == "long-" * 20

    def test_supporting_passage_gets_less_context_on_a_terminal_than_piped(self) -> None:
        assert "Asked what the harbour needed" not in told(SUPPORTED, width=80)
        assert "Asked what the harbour needed" in told(SUPPORTED)
        assert "Asked what the harbour needed" in told(SUPPORTED, width=80, verbose=True)

    def test_the_same_passage_is_shown_once(self) -> None:
        evidence = NOT_FOUND.findings[1].evidence
        findings = [Finding(check, Verdict.NOT_FOUND, "h", evidence=evidence) for check in ("quote", "date")]
        output = told(result(NOT_FOUND.claim, *findings))
        assert output.count(evidence.passage) == 1
        assert "passage  as above\n" in output

    def test_the_same_words_of_another_copy_are_shown_again(self) -> None:
        findings = [
            Finding("quote", Verdict.NOT_FOUND, "h", evidence=Evidence("words", "", "", got)) for got in (LIVE, COPY)
        ]
        assert told(result(NOT_FOUND.claim, *findings)).count("passage  words\n") == 2

    def test_link_is_shown_when_verbose(self) -> None:
        assert "#:~:text=" not in told(ALTERED)
        assert "https://example.org/story#:~:text=they%20had%20taken" in told(ALTERED, verbose=True)

    def test_reason_follows_the_headline(self) -> None:
        assert "review[date]: the page was published one day earlier (one-day)\n" in told(CONTRADICTED)


class TestReferences:
    DEAD = Finding(
        "availability",
        Verdict.SUPPORTED,
        "read",
        reference="a",
        notes=("the cited address is dead",),
        hint="h",
    )

    def run(self, *findings: Finding) -> Run:
        reference = ReferenceResult(Reference("a", at(3)), findings, Verdict.SUPPORTED)
        claim = result(Claim("id", at(9), quote="words", references=("a",)), self.DEAD)
        return Run((claim,), (reference,), (), Mode.LIVE, TODAY)

    def test_what_a_reference_has_to_say_is_told_once(self) -> None:
        output = RENDERERS["terminal"](self.run(self.DEAD), Style())
        assert output.count("the cited address is dead") == 1
        assert output.index("References") < output.index("the cited address is dead")

    def test_what_no_reference_tells_is_told_at_the_claim(self) -> None:
        output = RENDERERS["terminal"](self.run(), Style())
        assert output.count("the cited address is dead") == 1

    def test_a_reference_that_is_well_takes_one_line(self) -> None:
        well = (
            Finding("date", Verdict.SUPPORTED, "agrees"),
            Finding("availability", Verdict.SUPPORTED, "read"),
        )
        output = RENDERERS["terminal"](self.run(*well), Style(60))
        assert f"\nsupported[date, availability]: agrees; read{'a':>17}\n" in output


class TestWaivers:
    def test_waived_claim_says_so_and_until_when(self) -> None:
        claim = replace(RUN_OUT.claim, waiver=Waiver("known", date(2027, 1, 31)))
        output = told(replace(RUN_OUT, claim=claim, waived=True))
        assert "waived   counted, but does not fail the run until 31 January 2027: known\n" in output
        assert "1 claim waived, and counted above all the same." in output

    def test_waiver_that_ran_out_says_so(self) -> None:
        assert "waiver   ran out on 31 January 2025: known\n" in told(RUN_OUT)

    def test_waiver_not_needed_is_not_spoken_of(self) -> None:
        claim = replace(RUN_OUT.claim, waiver=Waiver("known", date(2027, 1, 31)))
        assert "known" not in told(replace(RUN_OUT, claim=claim))


class TestHeadAndSummary:
    def test_stand_ins_are_named_in_the_head(self) -> None:
        head = RENDERERS["terminal"](EVERYTHING, Style()).split("\n\n")[0]
        assert "13 of the sources are stand-in pages written for an offline demonstration" in head
        assert "1 of the sources is a stand-in page" in RENDERERS["terminal"](INTERRUPTED, Style())
        assert "stand-in" not in RENDERERS["terminal"](EMPTY, Style())

    def test_unchecked_claims_are_counted(self) -> None:
        output = RENDERERS["terminal"](EVERYTHING, Style())
        assert (
            "2 of 15 claims could not be checked: 1 inconclusive (the source could not be read), 1 unsourced." in output
        )

    def test_a_run_with_nothing_unchecked_says_so(self) -> None:
        assert "Every claim was checked." in told(SUPPORTED)

    def test_interruption_is_the_last_word(self) -> None:
        output = RENDERERS["terminal"](INTERRUPTED, Style())
        assert output.endswith("Interrupted: this is what was done so far.\n")

    def test_summary_names_what_must_be_mended(self) -> None:
        summary = told(ALTERED, SUPPORTED, HOSTILE).partition("Summary")[2]
        assert "altered         2  minister-they-had-taken, id-" in summary
        assert "pilot-steady-course" not in summary
