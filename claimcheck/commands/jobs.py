# ruff: noqa: PLC0415  (what a command needs is imported inside it: `--help` does not wait for the whole house)
"""A claims file's part of a run, from the options to what was read and judged."""

from __future__ import annotations

import sys
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from claimcheck.errors import UsageError
from claimcheck.options import Caching, Fetching, Going, Judging, Talking, mode_from, settings_from

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from claimcheck.claims import Loaded
    from claimcheck.gathering import Gathered
    from claimcheck.judging import Judge
    from claimcheck.model import Claim, ClaimSet, Run, Settings
    from claimcheck.sources.warc_writer import WarcWriter

ClaimsFiles = Annotated[
    list[Path] | None,
    typer.Argument(metavar="CLAIMS", help="Claims files; else claims.toml here or in a folder above."),
]
Chosen = Annotated[list[str] | None, typer.Option("--claim", metavar="ID", help="Only this claim; repeatable.")]


@dataclass(frozen=True, slots=True)
class Job:
    """One claims file's part of a run; `chosen` is None for all of its claims."""

    claim_set: ClaimSet
    settings: Settings
    chosen: tuple[Claim, ...] | None = None


def jobs_from(
    files: Sequence[Path] | None,
    ids: Sequence[str] | None,
    fetching: Fetching,
    judging: Judging,
    going: Going,
    *,
    caching: Caching | None = None,
) -> list[Job]:
    """Return a job for each of `files` with claims to verify: those of `ids`, or all where there are none.

    Raises UsageError for an id that no file has, FaultyFileError for what is wrong in a file.
    """
    read = loaded(files)
    _require_known(ids or (), [claim.id for each in read for claim in each.claim_set.claims])
    jobs = []
    for each in read:
        settings = settings_from(each.settings, fetching, mode_from(each.settings, going), judging, caching)
        claims = each.claim_set.claims
        chosen = tuple(claim for claim in claims if claim.id in ids) if ids else None
        if chosen is None or chosen:
            jobs.append(Job(each.claim_set, settings, chosen))
    return jobs


def loaded(files: Sequence[Path] | None) -> list[Loaded]:
    """Return the claims `files`, each once; where none is named, claims.toml here or in a folder above."""
    from claimcheck.claims import find_claims_file, load

    return [load(path) for path in dict.fromkeys(files or [find_claims_file(Path())])]


def _require_known(ids: Iterable[str], known: Sequence[str]) -> None:
    from claimcheck.claims import closest

    for claim_id in ids:
        if claim_id not in known:
            raise UsageError(f"there is no claim {claim_id!r}", hint=closest(claim_id, known))


def warc_at(path: Path | None, jobs: Iterable[Job]) -> AbstractContextManager[WarcWriter | None]:
    """Return the WARC at `path`, in which `jobs` keep what they read; nothing where there is no path."""
    if path is None:
        return nullcontext()
    from claimcheck.sources.warc_writer import WarcWriter

    return WarcWriter(path, robots=all(job.settings.robots for job in jobs))


def verified(job: Job, talking: Talking, warc: WarcWriter | None = None) -> Run:
    """Return the verdicts on the claims of `job`, with what was read kept in `warc`."""
    started = datetime.now(UTC)
    desk = _JudgesDesk(job)
    gathered = gathered_for(job, talking, warc=warc, meanwhile=desk.open, heard=desk.hear)
    return replace(desk.run(gathered), started_at=started, finished_at=datetime.now(UTC))


class _JudgesDesk:
    """Where the claims of `job` are judged: as their sources come in, from when what that needs has been imported."""

    def __init__(self, job: Job) -> None:
        self._job = job
        self._judge: Judge | None = None

    def open(self) -> None:
        """Get ready: slow, and there is time while the first answers are on their way."""
        self._judge = self._new_judge()

    def _new_judge(self) -> Judge:
        from claimcheck.judging import Judge

        return Judge(self._job.claim_set, self._job.settings, self._job.chosen)

    def hear(self, gathered: Gathered) -> None:
        """Judge what can be judged by now."""
        if self._judge:
            self._judge.hear(gathered)

    def run(self, gathered: Gathered) -> Run:
        """Return the verdicts."""
        return (self._judge or self._new_judge()).run(gathered)


def gathered_for(
    job: Job,
    talking: Talking,
    *,
    record: bool = False,
    warc: WarcWriter | None = None,
    meanwhile: Callable[[], object] | None = None,
    heard: Callable[[Gathered], object] | None = None,
) -> Gathered:
    """Return what the sources of `job` say, `record`ed in its cassettes, and kept in `warc`; see `gather`."""
    from claimcheck.gathering import gather
    from claimcheck.sources import Sources

    with Sources(job.settings, record=record, warc=warc) as sources, progress_bar(talking) as progress:
        return gather(
            job.claim_set,
            job.settings,
            sources,
            claims=job.chosen,
            progress=progress,
            meanwhile=meanwhile,
            heard=heard,
        )


def progress_bar(talking: Talking) -> AbstractContextManager[Any]:
    """Return a progress bar on standard error, or nothing where nobody would see it."""
    if talking.quiet or not sys.stderr.isatty():
        return nullcontext()
    from claimcheck.reports.progress import Progress

    return Progress(enabled=True)
