# ruff: noqa: PLC0415  (what a command needs is imported inside it: `--help` does not wait for the whole house)
"""`lint`: the faults of claims files that show without reading a source."""

from __future__ import annotations

from typing import Annotated

import typer

from claimcheck.commands.jobs import ClaimsFiles, loaded
from claimcheck.options import Reporting, Talking, day_from
from claimcheck.outlets import reader_style, write


def lint_files(
    claims: ClaimsFiles = None,
    *,
    today: Annotated[str | None, typer.Option(metavar="YYYY-MM-DD", help="Hold waivers against this day.")] = None,
) -> None:
    """Look for faults in claims files that show without reading a source."""
    from claimcheck.claims.lint import lint
    from claimcheck.reports.terminal import render_faults

    day = day_from(today)
    faults = [fault for loaded in loaded(claims) for fault in lint(loaded.claim_set, day)]
    told = [(fault.position, fault.rule, fault.message, fault.hint) for fault in faults]
    write(render_faults(told, reader_style(Reporting(), Talking())) if told else "no fault found\n")
    raise typer.Exit(any(not fault.note for fault in faults))
