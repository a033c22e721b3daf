# ruff: noqa: PLC0415  (what a command needs is imported inside it: `--help` does not wait for the whole house)
"""`record` and `archive`: sources kept, in cassettes, in a WARC, in a public archive."""

from __future__ import annotations

import os
from pathlib import Path  # noqa: TC003  typer reads the annotations when it runs
from typing import TYPE_CHECKING, Annotated

import typer

from claimcheck.commands.jobs import Chosen, ClaimsFiles, gathered_for, jobs_from, progress_bar, warc_at
from claimcheck.errors import UsageError
from claimcheck.exit_codes import INTERRUPTED, PASSED, UNCHECKED, gravest
from claimcheck.options import Fetching, Going, Judging, Talking
from claimcheck.outlets import write

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claimcheck.archiving import Archived
    from claimcheck.commands.jobs import Job
    from claimcheck.model import Consulted, Reading


def record(
    claims: ClaimsFiles = None,
    *,
    claim: Chosen = None,
    fetching: Fetching,
    talking: Talking,
) -> None:
    """Fetch every source live and record it in the claims file's cassettes, for `verify` to replay."""
    interrupted = False
    for job in jobs_from(claims, claim, fetching, Judging(), Going(live=True)):
        if not job.settings.cassettes:
            raise UsageError(
                f"{job.claim_set.path} names no place for recordings",
                hint='write cassettes = "cassettes" in [settings]',
            )
        gathered = gathered_for(job, talking, record=True)
        for consulted in gathered.consulted.values():
            _tell_recorded(consulted)
        interrupted = interrupted or gathered.interrupted
    raise typer.Exit(INTERRUPTED if interrupted else PASSED)


def _tell_recorded(consulted: Consulted) -> None:
    """Print one line for each reference: what each place said."""
    from claimcheck.claims import printable

    told = "; ".join(map(_told, consulted.readings)) or "has no address"
    write(printable(f"{consulted.reference}: {told}") + "\n")


def _told(reading: Reading) -> str:
    from claimcheck.model import Document, Unavailable

    match reading:
        case Document(provenance=got):
            return f"{got.place} read, {got.final_url}"
        case Unavailable(place=place):
            return f"{place} {reading.reason}: {reading.detail}"
        case _:
            return f"{reading.provenance.place} {reading.reason}: {reading.detail}"


def archive_pages(
    claims: ClaimsFiles = None,
    *,
    claim: Chosen = None,
    warc: Annotated[
        Path | None,
        typer.Option(
            "--warc", metavar="FILE", help="Keep the pages in this new WARC file; send nothing to an archive."
        ),
    ] = None,
    save_at: Annotated[
        str | None, typer.Option(metavar="URL", help="Where to ask.  [default: the Internet Archive]")
    ] = None,
    overwrite: Annotated[bool, typer.Option("--overwrite", help="Save anew what has an archive_url.")] = False,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say what would be saved.")] = False,
    form: Annotated[str, typer.Option("--format", metavar="FORMAT", help="One of: text, json.")] = "text",
    fetching: Fetching,
    talking: Talking,
) -> None:
    """Save the cited pages in the Internet Archive, with their copies in the claims file; or keep them in a WARC."""
    if form not in ("text", "json"):
        raise UsageError(f"there is no format {form!r}", hint="known: text, json")
    if warc and (save_at or overwrite or dry_run or form == "json"):
        raise UsageError("--warc only goes with the options for fetching", hint="nothing is sent to an archive then")
    jobs = jobs_from(claims, claim, fetching, Judging(), Going(live=True))
    if warc:
        raise typer.Exit(_keep_pages(jobs, warc, talking))
    raise typer.Exit(_save_pages(jobs, save_at, form, talking, overwrite=overwrite, dry_run=dry_run))


def _keep_pages(jobs: Sequence[Job], path: Path, talking: Talking) -> int:
    """Read every source of `jobs`, and keep all of it in the WARC `path`. Return the exit code."""
    from claimcheck.model import Unavailable

    codes = [PASSED]
    with warc_at(path, jobs) as warc:
        for job in jobs:
            gathered = gathered_for(job, talking, warc=warc)
            for consulted in gathered.consulted.values():
                _tell_recorded(consulted)
                kept = not consulted.readings or any(not isinstance(each, Unavailable) for each in consulted.readings)
                codes.append(PASSED if kept else UNCHECKED)
            if gathered.interrupted:
                codes.append(INTERRUPTED)
                break
    return gravest(codes)


def _save_pages(
    jobs: Sequence[Job], save_at: str | None, form: str, talking: Talking, *, overwrite: bool, dry_run: bool
) -> int:
    """Have the pages of `jobs` saved, write the copies into their claims files, and return the exit code."""
    from claimcheck import archiving
    from claimcheck.sources.saving import SAVE_AT, keys_from

    wanted = [(job, archiving.Wanted(job.claim_set, job.chosen, overwrite)) for job in jobs]
    codes, archived = [PASSED], []
    for job, each in wanted:
        outcome = archiving.Outcome(list(each.planned))
        if not dry_run and any(one.fate is archiving.Fate.PLANNED for one in outcome.archived):
            service = archiving.Service(save_at or SAVE_AT, keys_from(os.environ))
            with progress_bar(talking) as progress:
                outcome = archiving.save(each, job.settings, service, progress)
        archived += outcome.archived
        codes.append(INTERRUPTED if outcome.interrupted else PASSED if outcome.is_whole else UNCHECKED)
        if outcome.interrupted:
            break
    _tell_archived(archived, form)
    return gravest(codes)


def _tell_archived(archived: Sequence[Archived], form: str) -> None:
    from claimcheck import archiving
    from claimcheck.claims import printable

    if form == "json":
        write(archiving.as_json(archived))
    else:
        write("".join(printable(str(each)) + "\n" for each in archived))
