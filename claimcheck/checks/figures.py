"""Are the claim's figures the source's? Each number in the brief's own words, against the passage that speaks of it.

A missing figure is for an editor to look at; another figure contradicts only where nothing else explains it
(`matching.counted`).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claimcheck.checks.case import Case, Check, Spoken
from claimcheck.checks.evidence import show
from claimcheck.checks.languages import reads_otherwise
from claimcheck.checks.paraphrases import own_words, speaking_of
from claimcheck.matching.agreement import Agreement
from claimcheck.matching.counted import Counted, State
from claimcheck.matching.paraphrase import figures_of
from claimcheck.model import Difference, DifferenceKind, Finding, Reason, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from claimcheck.matching.figures import Figure
    from claimcheck.model import Claim

ID = "figures"
_NEXT_WORD = re.compile(r"[\s-]+[^\W\d_]+")
_EXCERPT = 60  # characters of a figure's name shown


def _examine(claim: Claim, case: Case) -> Iterator[Finding]:
    if claim.translated:
        return
    for key in claim.references:
        if not _has_figures(claim, key, case):
            continue
        spoken = speaking_of(claim, key, case)
        if spoken is None or reads_otherwise(own_words(claim), spoken.page):
            continue
        told = [one for one in spoken.speaking.counted if one.state is not State.MISSING or not one.claimed.is_loose]
        if told:
            yield _finding(claim, key, spoken, told)


def _has_figures(claim: Claim, key: str, case: Case) -> bool:
    """Return whether the claim states a figure, in English or in the language of one of the pages."""
    languages = {"en", *(page.document.language or "en" for page in case.pages(key))}
    return any(figures_of(own_words(claim), language) for language in languages)


def _finding(claim: Claim, key: str, spoken: Spoken, told: list[Counted]) -> Finding:
    wrong = [one for one in told if one.state is State.CONTRADICTED]
    missing = [one for one in told if one.state is State.MISSING]
    if wrong:
        return _contradicted(claim, key, spoken, wrong)
    found = [one for one in told if one not in missing]
    limited = [one for one in found if one.agreement is Agreement.UNLIMITED]
    shown = next((one.sentence for one in (*missing, *found) if one.sentence), spoken.speaking.passage)
    return Finding(
        ID,
        Verdict.REVIEW if missing or limited else Verdict.SUPPORTED,
        _missed(claim, missing, spoken) if missing else _headline(claim, limited, found),
        reason=Reason.FIGURE if missing else Reason.QUALIFIER if limited else None,
        reference=key,
        evidence=show(spoken.page, shown) if shown else None,
        notes=tuple(note for one in found if (note := about(one, claim, spoken))),
        hint="check the figure, or cite the source it comes from" if missing else None,
    )


def _headline(claim: Claim, limited: list[Counted], found: list[Counted]) -> str:
    if limited:
        return f"the source says no more than that it is the most: {_listed(claim, limited)}"
    return f"in the source: {_listed(claim, found)}"


def _missed(claim: Claim, missing: list[Counted], spoken: Spoken) -> str:
    """Say which figures are nowhere (and what the passage has in their place), and which are of something else."""
    instead = [one for one in missing if one.twin or one.parts]
    nowhere = [one for one in missing if one.source is None and one not in instead]
    of_another = [one for one in missing if one.source is not None]
    said = (("not in the source", nowhere), ("said of something else in the source", of_another))
    lines = [f"{how}: {_listed(claim, told)}" for how, told in said if told]
    return "; ".join(dict.fromkeys((*(_instead(one, claim, spoken) for one in instead), *lines)))


def _instead(one: Counted, claim: Claim, spoken: Spoken) -> str:
    """Say what the passage has where the figure is missing: the parts that add up to it, or another number."""
    text = spoken.page.document.text
    if one.parts:
        parts = " and ".join(f"“{part.span.of(text)}”" for part in one.parts)
        return f"not in the source as such: “{_written(one, claim)}” is its {parts} together"
    theirs = _with_its_thing(one.twin, text) if one.twin else ""
    return f"“{_written(one, claim)}” in the brief; the passage has “{theirs}”"


def _with_its_thing(figure: Figure, text: str) -> str:
    """Return the figure with the word for what it counts: "576 Abgeordnete"."""
    following = _NEXT_WORD.match(text, figure.span.end) if figure.unit is None and figure.things else None
    return " ".join((figure.span.of(text) + (following.group() if following else "")).split())


def _contradicted(claim: Claim, key: str, spoken: Spoken, wrong: list[Counted]) -> Finding:
    return Finding(
        ID,
        Verdict.CONTRADICTED,
        "the source gives another figure: " + "; ".join(_contrast(one, claim, spoken) for one in wrong),
        reference=key,
        evidence=show(spoken.page, wrong[0].sentence) if wrong[0].sentence else None,
        differences=tuple(differences(wrong, claim, spoken)),
        hint="correct the figure, or cite the source it comes from",
    )


def differences(wrong: Iterable[Counted], claim: Claim, spoken: Spoken) -> Iterator[Difference]:
    """Yield each contradicted figure as a change of a number, from the brief's to the source's."""
    for one in wrong:
        source = one.source.span if one.source else None
        theirs = source.of(spoken.page.document.text) if source else ""
        yield Difference(DifferenceKind.NUMBER, _written(one, claim), theirs, None, source)


def about(one: Counted, claim: Claim, spoken: Spoken) -> str:
    """Return what an editor should know of a figure that was found: how the source writes it, or nothing."""
    theirs = one.source.span.of(spoken.page.document.text) if one.source else ""
    ours = _written(one, claim)
    how = {
        Agreement.SAME: f"“{ours}” is “{theirs}” in the source",
        Agreement.ROUNDED: f"“{ours}” is rounded: the source has “{theirs}”",
        Agreement.COARSER: f"“{ours}” is more exact than the source, which has “{theirs}”",
        Agreement.UNLIMITED: f"“{ours}” is “{theirs}” in the source",
        Agreement.WITHIN: f"“{ours}” fits “{theirs}” in the source",
    }.get(one.agreement or Agreement.OTHER, "")
    where = ", in another passage" if one.state is State.ELSEWHERE else ""
    return f"{how}{where}" if where or " ".join(ours.split()).lower() != " ".join(theirs.split()).lower() else ""


def _contrast(one: Counted, claim: Claim, spoken: Spoken) -> str:
    theirs = one.source.span.of(spoken.page.document.text) if one.source else "another"
    return f"“{_written(one, claim)}” in the brief, “{theirs}” in the source"


def _listed(claim: Claim, told: Iterable[Counted]) -> str:
    return ", ".join(dict.fromkeys(f"“{_written(one, claim)}”" for one in told))


def _written(one: Counted, claim: Claim) -> str:
    return " ".join(one.claimed.span.of(claim.text or "").split())[:_EXCERPT]


CHECK = Check(ID, "Are the claim's figures those of the source?", _examine)
