"""Every claim held against what was gathered: same claims, same readings, same `Settings.today`, same verdicts."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import replace
from functools import partial
from itertools import chain
from time import process_time
from typing import TYPE_CHECKING

from claimcheck import __version__, checks
from claimcheck.counting import verdict_of
from claimcheck.gathering import cited_by
from claimcheck.gathering.desk import FOLDED_WHILE_WAITING
from claimcheck.model import Consulted, ReferenceResult, Result, Run, Unavailable, worst

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from claimcheck.gathering import Gathered
    from claimcheck.model import Claim, ClaimSet, Reference, Settings

ALONE_SECONDS = 5.0  # of judging; before that, starting processes and handing them every page takes longer
_SHORT = FOLDED_WHILE_WAITING  # characters of a document whose claims are judged while others are being read


def judge(claim_set: ClaimSet, gathered: Gathered, settings: Settings, *, claims: Sequence[Claim] | None = None) -> Run:
    """Return the verdict on each of `claims` (all where None) and on each reference they cite, in file order.

    With `settings.jobs` above 1, that many processes share what one cannot judge soon; the verdicts are the same.
    """
    return Judge(claim_set, settings, claims).run(gathered)


class Judge:
    """Judges one claims file, a part of it while sources are still being read.

    What is judged early is what would be judged in the end: a claim waits until all of its references have been read,
    and one that turns out to need another source (a quotation that is not on its page may stand on that one) is
    judged anew when everything has been.
    """

    def __init__(self, claim_set: ClaimSet, settings: Settings, claims: Sequence[Claim] | None = None) -> None:
        self._claim_set = claim_set
        self._settings = settings
        self._chosen = claim_set.claims if claims is None else tuple(claims)
        self._cited = {each.key: each for each in cited_by(claim_set, claims)}
        self._results: dict[str, Result] = {}
        self._of_references: dict[str, ReferenceResult] = {}
        self._waiting: dict[str, list[Claim]] = defaultdict(list)
        for claim in self._chosen:
            for key in claim.references:
                self._waiting[key].append(claim)
        self._so_far = _SoFar(frozenset(self._cited))
        self._made: checks.Case | None = None

    def hear(self, gathered: Gathered) -> None:
        """Judge what has become known with `gathered`, which is what has been read since this was last called."""
        case = self._case(gathered)
        new = self._so_far.hear(gathered.consulted)
        claims = {claim.id: claim for key in new for claim in self._waiting.get(key, ())}
        for claim in claims.values():
            if self._so_far.is_ready(claim.references):
                with suppress(NotReadYetError):
                    self._results[claim.id] = _result(claim, case)
        for key in new:
            if self._so_far.is_ready([key]):
                with suppress(NotReadYetError):
                    self._of_references[key] = _reference_result(self._cited[key], case)

    def run(self, gathered: Gathered) -> Run:
        """Return the verdict on every claim and reference, from all that was `gathered`."""
        case = self._case(gathered)
        self._so_far.hear(gathered.consulted)
        return Run(
            results=self._all(case),
            references=tuple(
                self._of_references.get(key) or _reference_result(each, case) for key, each in self._cited.items()
            ),
            files=(self._claim_set.path,),
            mode=self._settings.mode,
            today=self._settings.today,
            title=self._claim_set.title,
            version=__version__,
            stand_ins=sum(map(_is_stand_in, gathered.consulted.values())),
            interrupted=gathered.interrupted,
        )

    def _case(self, gathered: Gathered) -> checks.Case:
        """Return the case, which is one from the first source to the last: what a check noted in it still holds."""
        self._made = self._made or checks.Case(
            claim_set=self._claim_set,
            consulted=self._so_far,
            today=self._settings.today,
            selected=frozenset(self._settings.checks) or None,
            folded=gathered.folded,
            quotations=gathered.quotations,
        )
        return self._made

    def _all(self, case: checks.Case) -> tuple[Result, ...]:
        """Return the results of all claims, in their order."""
        jobs, alone = self._settings.jobs, process_time() + ALONE_SECONDS
        left = [claim for claim in self._chosen if claim.id not in self._results]
        for count, claim in enumerate(left):
            if jobs > 1 and process_time() > alone:
                rest = left[count:]
                self._results |= {each.claim.id: each for each in _shared(rest, case, min(jobs, len(rest)))}
                break
            self._results[claim.id] = _result(claim, case)
        return tuple(self._results[claim.id] for claim in self._chosen)


class NotReadYetError(LookupError):
    """A source that has not been read yet was asked about."""


class _SoFar(Mapping[str, Consulted]):
    """What the references `wanted` were told by now: it raises NotReadYetError for those of which that is not known."""

    def __init__(self, wanted: frozenset[str]) -> None:
        self._wanted = wanted
        self._consulted: dict[str, Consulted] = {}

    def hear(self, consulted: Mapping[str, Consulted]) -> list[str]:
        """Take over what is new in `consulted`; return the references it is about."""
        new = [key for key in consulted if key not in self._consulted]
        self._consulted |= {key: consulted[key] for key in new}
        return new

    def is_ready(self, keys: Iterable[str]) -> bool:
        """Return whether all of `keys` have been read, and are so short that their words take little room."""
        return all(
            key in self._consulted and all(len(each.text) <= _SHORT for each in self._consulted[key].documents)
            for key in keys
        )

    def __getitem__(self, key: str) -> Consulted:
        if key in self._wanted and key not in self._consulted:
            raise NotReadYetError(key)
        return self._consulted[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._consulted)

    def __len__(self) -> int:
        return len(self._consulted)


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
