"""Does the passage shown for a claim without a quotation speak of it, and is a contradiction ever false?

`python -m bench support [--examples]`: the claims of two public sets (`shared/data/wice`, `shared/data/wiki_citecheck`), each
judged by the support and figures checks against the text of the page that it cites. The rules were written looking at one half of
the claims, by a hash of their words; the other half is told beside it.
"""

import argparse
import hashlib
import json
import random
import re
from collections import Counter
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from bench import corpus
from claimcheck.checks import Case, examine
from claimcheck.checks.paraphrases import speaking_of
from claimcheck.matching.agreement import Agreement
from claimcheck.matching.counted import State
from claimcheck.matching.fold import fold
from claimcheck.model import (
    Arrival,
    Block,
    BlockKind,
    Claim,
    ClaimSet,
    Consulted,
    Document,
    Finding,
    Place,
    Position,
    Provenance,
    Reference,
    Region,
    Span,
    Verdict,
)

SETS = {"wice": corpus.DATA / "wice" / "claims.json", "wiki_citecheck": corpus.DATA / "wiki_citecheck" / "rows.json"}
SEED = 20_251_122
HALVES = ("developed on", "held back")
_WHERE = Position("bench", 1)
_SOURCE = Provenance(Place.FILE, Arrival.CACHE, "page", "page")
_CLAIMS = ClaimSet(Path("bench"), (Reference("page", _WHERE),), ())
_SMALL = "one two three four five six seven eight nine ten eleven twelve".split()


@dataclass(frozen=True, slots=True)
class Row:
    """A claim, the paragraphs of the page it cites, and what people said of it: `supported` or not."""

    group: str
    text: str
    page: tuple[str, ...]
    label: str

    @property
    def half(self) -> str:
        return HALVES[hashlib.sha256(self.text.encode()).digest()[0] % 2]


@dataclass(frozen=True, slots=True)
class Judged:
    """What claimcheck said of a row, how much its passage weighs, and the share of its words on the page."""

    row: Row
    findings: tuple[Finding, ...]
    strength: float
    overlap: float

    def verdict(self, check: str) -> Verdict | None:
        return next((finding.verdict for finding in self.findings if finding.check == check), None)

    @property
    def is_contradicted(self) -> bool:
        return any(finding.verdict is Verdict.CONTRADICTED for finding in self.findings)


def rows() -> list[Row]:
    found = []
    if SETS["wice"].is_file():
        for entry in json.loads(SETS["wice"].read_text(encoding="utf-8")):
            found.append(Row("wice", entry["claim"], tuple(entry["evidence"]), entry["label"]))
    if SETS["wiki_citecheck"].is_file():
        for entry in json.loads(SETS["wiki_citecheck"].read_text(encoding="utf-8")):
            label = entry["ground_truth"].lower().replace(" ", "_")
            if label != "source_unavailable":
                found.append(Row("wiki_citecheck", entry["claim_text"], (entry["source_text"],), label))
    return found


def document_of(paragraphs: tuple[str, ...]) -> Document:
    blocks, start = [], 0
    for paragraph in paragraphs:
        blocks.append(Block(BlockKind.PARAGRAPH, Region.BODY, Span(start, start + len(paragraph))))
        start += len(paragraph) + 1
    return Document(_SOURCE, "\n".join(paragraphs), tuple(blocks), "text/plain")


def judge(row: Row) -> tuple[Judged, Case, Claim]:
    case = Case(
        _CLAIMS,
        {"page": Consulted("page", (document_of(row.page),))},
        date(2025, 1, 1),
        frozenset({"support", "figures"}),
    )
    claim = Claim("claim", _WHERE, text=row.text, references=("page",))
    findings = examine(claim, case)
    spoken = speaking_of(claim, "page", case)
    words = set(fold(row.text).words())
    overlap = len(words.intersection(fold("\n".join(row.page)).words())) / max(len(words), 1)
    return Judged(row, findings, spoken.speaking.strength if spoken else 0.0, overlap), case, claim


def changed(row: Row, case: Case, claim: Claim, chance: random.Random) -> list[Row]:
    """Return the row with one figure changed, for each that its page has to the digit: now another number is claimed."""
    spoken = speaking_of(claim, "page", case)
    made = []
    for one in spoken.speaking.counted if spoken else ():
        if one.state is State.FOUND and one.agreement is Agreement.SAME:
            span = one.claimed.span
            other = another_number(span.of(row.text), chance)
            if other:
                made.append(Row(row.group, row.text[: span.start] + other + row.text[span.end :], row.page, row.label))
    return made


def another_number(written: str, chance: random.Random) -> str | None:
    """Return the figure with its number half as large again or so, written in the same way; None for other writings."""
    digits = re.search(r"\d{1,3}(?:,\d{3})+|\d+(?![\d.])", written)
    if digits:
        value = int(digits.group().replace(",", ""))
        value += max(1, round(value * chance.choice((0.3, 0.5, 0.7))))
        return (
            written[: digits.start()]
            + (f"{value:,}" if "," in digits.group() else str(value))
            + written[digits.end() :]
        )
    for i, word in enumerate(_SMALL[:-3]):
        if re.search(rf"\b{word}\b", written, re.IGNORECASE):
            return re.sub(rf"\b{word}\b", _SMALL[i + 3], written, flags=re.IGNORECASE)
    return None


# --------------------------------------------------------------------------- the tables


def auroc(good: list[float], bad: list[float]) -> float:
    """Return how often one of `good` is above one of `bad` (a tie counts half)."""
    wins = sum((one > other) + (one == other) / 2 for one in good for other in bad)
    return wins / (len(good) * len(bad)) if good and bad else float("nan")


def show_ranking(judged: list[Judged]) -> None:
    print(f"\n{'AUROC, supported v the rest':34}{'supported':>10}{'rest':>6}{'word overlap':>14}{'passage':>9}")
    for group in SETS:
        for half in (*HALVES, ""):
            some = [one for one in judged if one.row.group == group and half in {"", one.row.half}]
            good = [one for one in some if one.row.label == "supported"]
            bad = [one for one in some if one.row.label != "supported"]
            overlap = auroc([one.overlap for one in good], [one.overlap for one in bad])
            passage = auroc([one.strength for one in good], [one.strength for one in bad])
            print(f"  {group + ', ' + (half or 'all'):32}{len(good):10}{len(bad):6}{overlap:14.3f}{passage:9.3f}")


def show_verdicts(judged: list[Judged]) -> None:
    print(f"\n{'VERDICTS, support and figures':44}{'claims':>7}{'not-found':>11}{'contradicted':>14}")
    for group in SETS:
        for label in ("supported", "partially_supported", "not_supported"):
            for half in HALVES:
                some = [one for one in judged if (one.row.group, one.row.label, one.row.half) == (group, label, half)]
                absent = sum(one.verdict("support") is Verdict.NOT_FOUND for one in some)
                against = sum(one.is_contradicted for one in some)
                print(f"  {f'{group}, {label}, {half}':42}{len(some):7}{absent:11}{against:14}")


def show_changed(judged: list[Judged]) -> None:
    print(f"\n{'FIGURES CHANGED (the page has another)':44}{'claims':>7}  figures check says")
    for half in HALVES:
        some = [one for one in judged if one.row.half == half]
        verdicts = Counter(str(one.verdict("figures")) for one in some)
        print(
            f"  {half:42}{len(some):7}  " + ", ".join(f"{verdict} {count}" for verdict, count in verdicts.most_common())
        )


def show_contradicted(judged: list[Judged], what: str) -> None:
    for one in judged:
        for finding in one.findings:
            if finding.check == "figures" and finding.verdict is Verdict.CONTRADICTED:
                passage = finding.evidence.passage if finding.evidence else ""
                print(f"- {what}, {one.row.group} {one.row.label}: {finding.headline}")
                print(f"    claim {one.row.text}\n    page  {passage[:300]}")


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser("python -m bench support")
    parser.add_argument("--examples", action="store_true", help="show every contradiction, to be read")
    options = parser.parse_args(arguments)
    found = rows()
    if not found:
        print(corpus.ABSENT)
        return 0
    chance = random.Random(SEED)
    judged, variants = [], []
    for row in found:
        one, case, claim = judge(row)
        judged.append(one)
        variants += [judge(other)[0] for other in changed(row, case, claim, chance)]
    print(f"SUPPORT: {len(judged)} claims without a quotation, {len(variants)} with a figure changed, seed {SEED}")
    show_ranking(judged)
    show_verdicts(judged)
    show_changed(variants)
    wrong = [one for one in judged if one.is_contradicted and one.row.label == "supported"]
    against = [one for one in (*judged, *variants) if one.is_contradicted]
    print(f"\ncontradicted in all {len(against)}; of a claim that people call supported, unchanged: {len(wrong)}")
    if options.examples:
        show_contradicted(judged, "as it was")
        show_contradicted(variants, "changed")
    return 0
