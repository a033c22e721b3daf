# ruff: noqa: PLC0415  (what a command needs is imported inside it: `--help` does not wait for the whole house)
"""`verify`: every claim of claims files against its sources."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import typer

from claimcheck.commands.jobs import Chosen, ClaimsFiles, jobs_from, verified, warc_at
from claimcheck.exit_codes import PASSED, exit_code, gravest
from claimcheck.options import Caching, Copies, Fetching, Going, Judging, Keeping, Reporting, Talking, from_warc
from claimcheck.outlets import outlets_from, publish

if TYPE_CHECKING:
    from claimcheck.model import Run


def verify(
    claims: ClaimsFiles = None,
    *,
    claim: Chosen = None,
    judging: Judging,
    going: Going,
    keeping: Keeping,
    fetching: Fetching,
    caching: Caching,
    reporting: Reporting,
    copies: Copies,
    talking: Talking,
) -> None:
    """Verify every claim against its sources, from recordings where the file names them, else live."""
    outlets = outlets_from(reporting, copies, talking)
    runs: list[Run] = []
    codes = [PASSED]
    jobs = jobs_from(claims, claim, fetching, judging, going, caching=caching)
    with warc_at(keeping.warc, jobs) as warc:
        for job in jobs:
            settings = from_warc(job.settings, keeping, going)
            run = verified(replace(job, settings=settings), talking, warc)
            runs.append(run)
            codes.append(exit_code(run, settings))
            if run.interrupted:
                break
    from claimcheck.judging import merged

    publish(merged(runs), outlets)
    raise typer.Exit(gravest(codes))
