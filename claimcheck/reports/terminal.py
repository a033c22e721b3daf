"""The report for people: claim by claim, the worst finding first, with the passage that decides it.

    altered                                                    lavrov-aleppo
      --> claims.toml:41:1
       quote    "they had taken a completely unconstructive position"
      altered[quote]: the source has other words
         where    example.org/story, archive copy of 5 February 2016
         brief    "they had taken a completely unconstructive position"
         source   "they had taken an entirely unconstructive position"
                                  ^^^^^^^^^^^  replaced: "a completely" → "an entirely"

Words carry the verdicts, colour only repeats them. The summary comes last.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.style import Style as Ink
from rich.text import Text

from claimcheck.model import ReferenceResult, Result, Verdict
from claimcheck.reports.layout import INDENT, QUIET, STRONG, Sheet
from claimcheck.reports.lines import (
    claim_context,
    counted,
    day_words,
    difference_words,
    evidence_words,
    joined,
    mode_words,
    reference_words,
    shown,
    shown_exactly,
    stand_in_words,
    unchecked_words,
)
from claimcheck.reports.passages import are_of_quote, brief_words, passage_in_context, source_words

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from claimcheck.model import Claim, Difference, Evidence, Finding, Position, Run
    from claimcheck.reports.style import Style

INKS = {
    Verdict.SUPPORTED: Ink(color="green"),
    Verdict.REVIEW: Ink(color="yellow"),
    Verdict.UNSOURCED: Ink(color="cyan"),
    Verdict.INCONCLUSIVE: Ink(color="magenta"),
    Verdict.NOT_FOUND: Ink(color="red"),
    Verdict.ALTERED: Ink(color="red"),
    Verdict.CONTRADICTED: Ink(color="red", bold=True),
}
_FOLDED_CHECKS = ("availability", "link")
_FINDING_INDENT = 2
_DETAIL = INDENT + 2


def render(run: Run, style: Style) -> str:
    """Return the whole report of `run`: head, claims, references, summary."""
    return report(run, style).rendered()


def report(run: Run, style: Style, *, only: Collection[str] | None = None) -> Sheet:
    """Return the report of `run` as lines not yet rendered; with `only`, of these claims alone.

    The summary is always the whole run's.
    """
    sheet = Sheet(style)
    _add_head(sheet, run)
    told = [result for result in run.results if only is None or result.claim.id in only]
    for result in told:
        _add_result(sheet, result, run)
    if only is None:
        _add_references(sheet, run)
    else:
        _add_omission(sheet, len(run.results) - len(told))
    _add_summary(sheet, run)
    return sheet


def render_faults(faults: Sequence[tuple[Position, str, str, str | None]], style: Style) -> str:
    """Return faults of claims files, each a (position, rule, message, hint), as the report shows findings."""
    sheet = Sheet(style)
    for position, rule, message, hint in faults:
        head = Text(shown_exactly(rule), STRONG).append(f": {shown(message)}", Ink(bold=False))
        sheet.paragraph(head, hang=INDENT)
        _add_position(sheet, position)
        if hint:
            sheet.row("help", Text(shown(hint)))
    return sheet.rendered()


# --------------------------------------------------------------------------- head


def _add_head(sheet: Sheet, run: Run) -> None:
    sheet.paragraph(Text(shown(run.title or "Claims"), STRONG))
    sheet.row("files", Text(joined(shown_exactly(file.as_posix()) for file in run.files) or "none"))
    sheet.row("mode", Text(mode_words(run.mode)))
    sheet.row("today", Text(day_words(run.today)))
    if run.stand_ins:
        sheet.row("note", Text(stand_in_words(run.stand_ins), STRONG))


def _add_omission(sheet: Sheet, left_out: int) -> None:
    if left_out:
        sheet.blank()
        sheet.paragraph(Text(f"… {counted(left_out, 'claim')} and the references left out of this excerpt", QUIET))


# --------------------------------------------------------------------------- claims


def _add_result(sheet: Sheet, result: Result, run: Run) -> None:
    """Add one claim: its verdict and id, where it stands, its words, and its findings, the worst first."""
    claim = result.claim
    sheet.blank()
    sheet.headline(_verdict(result.verdict), Text(shown_exactly(claim.id), STRONG))
    _add_position(sheet, claim.position)
    _add_claim_words(sheet, claim, verbose=sheet.style.verbose)
    _add_waiver(sheet, result, run)
    own = frozenset(finding for reference in run.references for finding in reference.findings)
    _Findings(sheet, result, told_of_references=own).add()


def _add_claim_words(sheet: Sheet, claim: Claim, *, verbose: bool) -> None:
    context = claim_context(claim)
    ending = Text(f" — {context}" if context else "", QUIET)
    if claim.quote is not None:
        sheet.row("quote", Text(f'"{shown(claim.quote)}"').append_text(ending))
    if claim.text is not None and (claim.quote is None or verbose):
        sheet.row("claim", Text(shown(claim.text)).append_text(Text() if claim.quote else ending))
    if claim.references:
        sheet.row("cites", Text(joined(map(shown_exactly, claim.references))))


def _add_waiver(sheet: Sheet, result: Result, run: Run) -> None:
    waiver = result.claim.waiver
    if waiver is None:
        return
    if result.waived:
        until = f" until {day_words(waiver.until)}" if waiver.until else ""
        sheet.row("waived", Text(f"counted, but does not fail the run{until}: {shown(waiver.reason)}"))
    elif waiver.until is not None and waiver.until < run.today:
        sheet.row("waiver", Text(f"ran out on {day_words(waiver.until)}: {shown(waiver.reason)}"))


def _verdict(verdict: Verdict) -> Text:
    return Text(verdict.value, INKS[verdict])


def _add_position(sheet: Sheet, position: Position) -> None:
    sheet.paragraph(Text(f"--> {shown_exactly(str(position))}", QUIET), indent=_FINDING_INDENT, hang=4)


# --------------------------------------------------------------------------- findings


class _Findings:
    """Adds the findings of one claim or reference, and remembers what has been shown of their evidence."""

    def __init__(
        self,
        sheet: Sheet,
        result: Result | ReferenceResult,
        *,
        told_of_references: frozenset[Finding] = frozenset(),
    ) -> None:
        claim = result.claim if isinstance(result, Result) else None
        self.sheet = sheet
        self.result = result
        self.quote = claim.quote if claim else None
        self.many_references = claim is not None and len(claim.references) > 1
        self.told_of_references = told_of_references
        self.where = ""
        self.shown: set[Evidence] = set()

    def add(self) -> None:
        """Add the findings, the worst first, and last one line for those that only say that all is well.

        What is worse than the verdict was outdone by another reference: that comes after what counts.
        """
        limit = self.result.verdict.severity
        ordered = sorted(self.result.findings, key=lambda found: -found.verdict.severity)
        if not ordered:
            self.sheet.paragraph(Text("no check had anything to compare", QUIET), indent=_FINDING_INDENT)
        folded = [found for found in ordered if self.folds(found)]
        outdone = [found for found in ordered if found.verdict.severity > limit]
        for finding in ordered:
            if finding not in folded and finding not in outdone:
                self._add_finding(finding)
        self._add_folded(folded)
        for finding in outdone:
            self._add_finding(finding)
            self._row("note", Text("does not count: the claim has a better reference"))

    def folds(self, finding: Finding) -> bool:
        """Return whether `finding` shares a line with others: it is well, and there is no more to say.

        The rest of what a reference's own finding has to say is told once, under References.
        """
        if finding.verdict is not Verdict.SUPPORTED or self.sheet.style.verbose:
            return False
        if finding in self.told_of_references:
            return True
        says_more = finding.notes or finding.hint or finding.differences or finding.reason
        return not says_more and (finding.check in _FOLDED_CHECKS or isinstance(self.result, ReferenceResult))

    def _add_folded(self, findings: Sequence[Finding]) -> None:
        if findings:
            self.sheet.paragraph(_folded_words(findings), indent=_FINDING_INDENT, hang=INDENT)

    def _add_finding(self, finding: Finding) -> None:
        head = Text.assemble(_verdict(finding.verdict), f"[{shown_exactly(finding.check)}]: {shown(finding.headline)}")
        if finding.reason is not None:
            head.append(f" ({finding.reason})", QUIET)
        self.sheet.paragraph(head, indent=_FINDING_INDENT, hang=INDENT)
        self._add_where(finding)
        self._add_evidence(finding)
        for note in finding.notes:
            self._row("note", Text(shown(note)))
        if finding.hint:
            self._row("help", Text(shown(finding.hint)))

    def _row(self, label: str, text: Text, remarks: Iterable[str] = ()) -> None:
        self.sheet.row(label, text, indent=_DETAIL, remarks=remarks)

    def _add_where(self, finding: Finding) -> None:
        """Say which reference and which copy of it, unless the finding before said the same."""
        key = shown_exactly(finding.reference) if finding.reference and self.many_references else ""
        place = evidence_words(finding.evidence) if finding.evidence else ""
        where = ": ".join(filter(None, (key, place)))
        if where and where != self.where:
            self.where = where
            self._row("where", Text(where))
        if self.sheet.style.verbose and finding.evidence and finding.evidence.link:
            self._row("link", Text(shown_exactly(finding.evidence.link)))

    def _add_evidence(self, finding: Finding) -> None:
        evidence, changes = finding.evidence, finding.differences
        if evidence and changes and self.quote is not None and are_of_quote(self.quote, changes):
            self._add_compared(self.quote, evidence, changes)
            return
        for change in changes:
            self._row("change", Text(difference_words(change)))
        if evidence is not None:
            self._add_passage(evidence, decides=finding.verdict is not Verdict.SUPPORTED)

    def _add_compared(self, quote: str, evidence: Evidence, changes: Iterable[Difference]) -> None:
        """Show the brief's words above the source's, carets and remarks below the words they are about."""
        only_brief = [change for change in changes if not change.source]
        in_source = [change for change in changes if change.source]
        self._row("brief", brief_words(quote, only_brief), map(difference_words, only_brief))
        self._row("source", source_words(evidence, in_source), map(difference_words, in_source))
        self.shown.add(evidence)
        if evidence.before.strip() or evidence.after.strip():
            self._row("context", passage_in_context(evidence, limit=self._limit(decides=True), elided=True))

    def _add_passage(self, evidence: Evidence, *, decides: bool) -> None:
        """Show a passage in its context, with more of that where it decides against a claim."""
        if not evidence.passage.strip():
            return
        if evidence in self.shown:
            self._row("passage", Text("as above", QUIET))
            return
        self.shown.add(evidence)
        self._row("passage", passage_in_context(evidence, limit=self._limit(decides=decides)))

    def _limit(self, *, decides: bool) -> int | None:
        """Return how many characters of context each side of a passage gets: half a line, or four lines."""
        room = None if self.sheet.style.verbose else self.sheet.room(_DETAIL)
        if room is None:
            return None
        return room * 4 if decides else room // 2


# --------------------------------------------------------------------------- references


def _add_references(sheet: Sheet, run: Run) -> None:
    """Add what is to be said of each reference, then a line for each of which only good is to be said."""
    told = [result for result in run.references if result.findings]
    well = [result for result in told if all(map(_Findings(sheet, result).folds, result.findings))]
    if told:
        sheet.blank()
        sheet.paragraph(Text("References", STRONG))
    for result in told:
        if result not in well:
            _add_reference(sheet, result)
    if well:
        sheet.blank()
    for result in well:
        sheet.headline(_folded_words(result.findings), Text(shown_exactly(result.reference.key), STRONG))


def _add_reference(sheet: Sheet, result: ReferenceResult) -> None:
    reference = result.reference
    sheet.blank()
    sheet.headline(_verdict(result.verdict), Text(shown_exactly(reference.key), STRONG))
    _add_position(sheet, reference.position)
    if words := reference_words(reference):
        sheet.row("work", Text(words))
    _Findings(sheet, result).add()


def _folded_words(findings: Sequence[Finding]) -> Text:
    """Return one line for findings that are all supported: which checks, and their headlines."""
    checks = joined(dict.fromkeys(shown_exactly(finding.check) for finding in findings))
    headlines = "; ".join(dict.fromkeys(shown(finding.headline) for finding in findings))
    return _verdict(Verdict.SUPPORTED).append(f"[{checks}]: {headlines}", QUIET)


# --------------------------------------------------------------------------- summary


def _add_summary(sheet: Sheet, run: Run) -> None:
    sheet.blank()
    sheet.paragraph(Text(f"Summary: {counted(len(run.results), 'claim')}", STRONG))
    for verdict in sorted(Verdict, key=lambda verdict: -verdict.severity):
        _add_count(sheet, run, verdict)
    sheet.paragraph(Text(unchecked_words(run)), indent=INDENT)
    _add_closing_words(sheet, run)


def _add_count(sheet: Sheet, run: Run, verdict: Verdict) -> None:
    """Add one verdict's count, and the ids of its claims but for those that need nobody to look at them."""
    count = run.counts[verdict]
    line = Text(f"{verdict.value:<12} {count:>4}", INKS[verdict] if count else QUIET)
    if verdict is not Verdict.SUPPORTED and count:
        ids = joined(shown_exactly(result.claim.id) for result in run.results if result.verdict is verdict)
        line.append(f"  {ids}", QUIET)
    sheet.paragraph(line, indent=INDENT, hang=19)


def _add_closing_words(sheet: Sheet, run: Run) -> None:
    waived = sum(result.waived for result in run.results)
    if waived:
        sheet.paragraph(Text(f"{counted(waived, 'claim')} waived, and counted above all the same."), indent=INDENT)
    doubtful = sum(result.verdict is not Verdict.SUPPORTED for result in run.references)
    if doubtful:
        words = f"{doubtful} of {counted(len(run.references), 'reference')} to look at, told under References."
        sheet.paragraph(Text(words), indent=INDENT)
    if run.interrupted:
        sheet.paragraph(Text("Interrupted: this is what was done so far.", STRONG), indent=INDENT)
