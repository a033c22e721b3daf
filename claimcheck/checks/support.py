"""A claim without a quotation: the passage of the source that speaks of it, and what of the claim stands there.

Shared words are never support: the best this check says is `review`, with the passage, and each figure, date and name
of the claim as found, missing or contradicted.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from claimcheck.checks import date
from claimcheck.checks.advice import advice
from claimcheck.checks.case import Case, Check, Spoken
from claimcheck.checks.evidence import show, state
from claimcheck.checks.figures import ID as FIGURES
from claimcheck.checks.figures import differences
from claimcheck.checks.languages import reads_otherwise
from claimcheck.checks.paraphrases import speaking_of
from claimcheck.matching.counted import State
from claimcheck.model import Finding, Reason, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.matching.counted import Counted
    from claimcheck.matching.paraphrase import Speaking
    from claimcheck.model import Claim, Doubt

ID = "support"
_SHARED = 12  # words of the claim told as standing in the passage


def _examine(claim: Claim, case: Case) -> Iterator[Finding]:
    if claim.quote or not claim.text:
        return
    dated = {finding.reference: finding for finding in date.CHECK.examine(claim, case)}
    for key in claim.references:
        spoken = speaking_of(claim, key, case)
        if spoken is None:
            continue
        if reads_otherwise(claim.text, spoken.page):
            yield _other_language(key)
        else:
            yield _judged(claim, key, spoken, dated.get(key), case)


def _judged(claim: Claim, key: str, spoken: Spoken, dated: Finding | None, case: Case) -> Finding:
    wrong = [one for one in spoken.speaking.counted if one.state is State.CONTRADICTED]
    if wrong:
        found = _another_figure(claim, key, spoken, wrong)
        return replace(found, hint=None) if case.wants(FIGURES) else found  # that check tells what to do
    if dated is not None and dated.verdict is Verdict.CONTRADICTED:
        found = _another_date(claim, key, spoken, dated)
        return replace(found, hint=None) if case.wants(date.CHECK.id) else found
    if spoken.speaking.is_about:
        return _to_read(claim, key, spoken)
    doubt = spoken.page.document.doubt
    return _not_in_part(key, spoken, doubt) if doubt else _not_found(claim, key, spoken)


def _another_figure(claim: Claim, key: str, spoken: Spoken, wrong: list[Counted]) -> Finding:
    return Finding(
        ID,
        Verdict.CONTRADICTED,
        "the source speaks of it with another figure",
        reference=key,
        evidence=show(spoken.page, wrong[0].sentence) if wrong[0].sentence else None,
        differences=tuple(differences(wrong, claim, spoken)),
        notes=_told(claim, spoken),
        hint="correct the figure, or cite the source it comes from",
    )


def _another_date(claim: Claim, key: str, spoken: Spoken, dated: Finding) -> Finding:
    return Finding(
        ID,
        Verdict.CONTRADICTED,
        f"the source speaks of it with another date: {dated.headline}",
        reference=key,
        evidence=dated.evidence,
        notes=_told(claim, spoken),
        hint=dated.hint,
    )


def _to_read(claim: Claim, key: str, spoken: Spoken) -> Finding:
    passage = spoken.speaking.passage
    return Finding(
        ID,
        Verdict.REVIEW,
        "a paraphrase: read the passage that speaks of it" if passage else "a paraphrase: no passage speaks of it",
        reason=Reason.NO_QUOTE,
        reference=key,
        evidence=show(spoken.page, passage) if passage else None,
        notes=_told(claim, spoken),
    )


def _not_in_part(key: str, spoken: Spoken, doubt: Doubt) -> Finding:
    return Finding(
        ID,
        Verdict.INCONCLUSIVE,
        f"nothing in what could be read speaks of it: {doubt.detail}",
        reason=doubt.reason,
        reference=key,
        evidence=state("", spoken.page.document.provenance),
        hint=advice(doubt.reason, key),
    )


def _not_found(claim: Claim, key: str, spoken: Spoken) -> Finding:
    passage = spoken.speaking.passage
    return Finding(
        ID,
        Verdict.NOT_FOUND,
        "nothing in the source speaks of it",
        reference=key,
        evidence=show(spoken.page, passage) if passage else None,
        notes=(
            *(("the nearest passage is shown; it speaks of something else",) if passage else ()),
            *_told(claim, spoken),
        ),
        hint="cite the source that says it, or correct the citation",
    )


def _other_language(key: str) -> Finding:
    return Finding(
        ID,
        Verdict.INCONCLUSIVE,
        "the source is in another language than the claim",
        reason=Reason.OTHER_LANGUAGE,
        reference=key,
        hint=advice(Reason.OTHER_LANGUAGE, key),
    )


def _told(claim: Claim, spoken: Spoken) -> tuple[str, ...]:
    """Return a line for each state: which figures, dates and names of the claim are found, missing, contradicted."""
    speaking = spoken.speaking
    by_state = {state: [*_figures(claim, speaking, state), *_mentioned(speaking, state)] for state in State}
    shared = [f"shared with the claim: {', '.join(speaking.shared[:_SHARED])}"] if speaking.shared else []
    return (*shared, *(f"{state.value}: {', '.join(told)}" for state, told in by_state.items() if told))


def _figures(claim: Claim, speaking: Speaking, state: State) -> Iterator[str]:
    for one in speaking.counted:
        if one.state is state:
            yield f"figure “{one.claimed.span.of(claim.text or '')}”"


def _mentioned(speaking: Speaking, state: State) -> Iterator[str]:
    return (f"{one.kind} “{one.written}”" for one in speaking.mentioned if one.state is state)


CHECK = Check(ID, "Which passage speaks of a claim without a quotation?", _examine)
