"""Every claim held against what was gathered: same claims, same readings, same `Settings.today`, same verdicts."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from itertools import chain
from time import process_time
from typing import TYPE_CHECKING

from claimcheck import __version__, checks
from claimcheck.counting import verdict_of
from claimcheck.gathering import cited_by
from claimcheck.model import ReferenceResult, Result, Run, Unavailable, worst

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from claimcheck.gathering import Gathered
    from claimcheck.model import Claim, ClaimSet, Consulted, Reference, Settings

ALONE_SECONDS = 5.0  # of judging; before that, starting processes and handing them every page takes longer


def judge(claim_set: ClaimSet, gathered: Gathered, settings: Settings, *, claims: Sequence[Claim] | None = None) -> Run:
    """Return the verdict on each of `claims` (all where None) and on each reference they cite, in file order.

    With `settings.jobs` above 1, that many processes share what one cannot judge soon; the verdicts are the same.
    """
    case = checks.Case(
        claim_set=claim_set,
        consulted=gathered.consulted,
        today=settings.today,
        selected=frozenset(settings.checks) or None,
        folded=dict(gathered.folded),
        quotations=dict(gathered.quotations),
    )
    chosen = claim_set.claims if claims is None else tuple(claims)
    results = _results(chosen, case, settings.jobs)
    return Run(
        results=results,
        references=tuple(_reference_result(each, case) for each in cited_by(claim_set, claims)),
        files=(claim_set.path,),
        mode=settings.mode,
        today=settings.today,
        title=claim_set.title,
        version=__version__,
        stand_ins=sum(map(_is_stand_in, gathered.consulted.values())),
        interrupted=gathered.interrupted,
    )


def _results(claims: Sequence[Claim], case: checks.Case, jobs: int) -> tuple[Result, ...]:
    alone = process_time() + ALONE_SECONDS
    results: list[Result] = []
    for claim in claims:
        if jobs > 1 and process_time() > alone:
            break
        results.append(_result(claim, case))
    rest = claims[len(results) :]
    return (*results, *_shared(rest, case, min(jobs, len(rest)))) if rest else tuple(results)


def _shared(claims: Sequence[Claim], case: checks.Case, jobs: int) -> Iterator[Result]:
    from concurrent.futures import ProcessPoolExecutor  # noqa: PLC0415 - slow to import, and seldom needed
    from multiprocessing import get_context  # noqa: PLC0415

    # Threads of `gather` may still be waiting for a server: a fork would copy their locks as they are.
    with ProcessPoolExecutor(jobs, mp_context=get_context("spawn")) as pool:
        yield from pool.map(partial(_result, case=case.anew()), claims, chunksize=-(-len(claims) // jobs))


def _result(claim: Claim, case: checks.Case) -> Result:
    findings = checks.examine(claim, case)
    waiver = claim.waiver
    waived = waiver is not None and (waiver.until is None or waiver.until >= case.today)
    return Result(claim, findings, verdict_of(findings), waived)


def _reference_result(reference: Reference, case: checks.Case) -> ReferenceResult:
    findings = checks.examine_reference(reference, case)
    return ReferenceResult(reference, findings, worst(finding.verdict for finding in findings))


def _is_stand_in(consulted: Consulted) -> bool:
    return any(not isinstance(reading, Unavailable) and reading.is_stand_in for reading in consulted.readings)


def merged(runs: Sequence[Run]) -> Run:
    """Return several files' runs as one, in their order."""
    first, *others = runs
    if not others:
        return first
    return replace(
        first,
        results=tuple(chain.from_iterable(run.results for run in runs)),
        references=tuple(chain.from_iterable(run.references for run in runs)),
        files=tuple(chain.from_iterable(run.files for run in runs)),
        title=None,
        stand_ins=sum(run.stand_ins for run in runs),
        interrupted=any(run.interrupted for run in runs),
    )
