# ruff: noqa: PLC0415  (what a command needs is imported inside it: `--help` does not wait for the whole house)
"""`check` and `inspect`: one quote, one page, without a claims file."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from claimcheck.commands.jobs import Job, gathered_for, verified
from claimcheck.errors import UsageError
from claimcheck.exit_codes import INTERRUPTED, PASSED, UNCHECKED, exit_code
from claimcheck.options import Caching, Copies, Fetching, Going, Judging, Reporting, Talking, mode_from, settings_from
from claimcheck.outlets import outlet_from, outlets_from, publish

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claimcheck.model import Claim, ClaimSet, Consulted, Reading, Reference, Settings

_COMMAND_LINE = "command line"


def check(
    quote: Annotated[str, typer.Argument(help="The quoted words.")],
    source: Annotated[str, typer.Argument(help="An http(s) address, or a local HTML, PDF, DOCX or text file.")],
    *,
    speaker: Annotated[str | None, typer.Option(metavar="NAME", help="Who is said to have said it.")] = None,
    date: Annotated[str | None, typer.Option(metavar="EDTF", help="When: 2016-10-03, 2016-10, …")] = None,
    text: Annotated[str | None, typer.Option(help="The sentence the quote is used in.")] = None,
    judging: Judging,
    going: Going,
    fetching: Fetching,
    caching: Caching,
    reporting: Reporting,
    copies: Copies,
    talking: Talking,
) -> None:
    """Check one quote against one source."""
    outlets = outlets_from(reporting, copies, talking)
    claim = _claim_from(quote, speaker, date, text)
    claim_set = _claim_set_of([_reference_to(source, "source")], [claim])
    job = Job(claim_set, _own_settings(fetching, going, caching, judging))
    run = replace(verified(job, talking), files=())
    publish(run, outlets)
    raise typer.Exit(exit_code(run, job.settings))


def inspect_sources(
    source: Annotated[list[str], typer.Argument(metavar="SOURCE", help="Addresses or local files.")],
    *,
    going: Going,
    fetching: Fetching,
    caching: Caching,
    reporting: Reporting,
    talking: Talking,
) -> None:
    """Show what claimcheck sees of a page: its text, dates, authors, and whether it could be read."""
    from claimcheck.model import Document
    from claimcheck.reports import INSPECTIONS, render_inspection

    outlet = outlet_from(reporting, talking, INSPECTIONS)
    references = [_reference_to(name, f"source-{number}") for number, name in enumerate(source, start=1)]
    job = Job(_claim_set_of(references, []), _own_settings(fetching, going, caching))
    gathered = gathered_for(job, talking)
    readings = [_best(gathered.consulted[reference.key]) for reference in references]
    shown = list(zip(source, readings, strict=True))
    outlet.write(render_inspection(shown, reporting.format, outlet.style))
    if gathered.interrupted:
        raise typer.Exit(INTERRUPTED)
    whole = all(isinstance(reading, Document) and reading.is_whole for reading in readings)
    raise typer.Exit(PASSED if whole else UNCHECKED)


def _best(consulted: Consulted) -> Reading:
    """Return the first document that could be read, or else the cited place's own word."""
    return (*consulted.documents, *consulted.readings)[0]


def _claim_from(quote: str, speaker: str | None, date: str | None, text: str | None) -> Claim:
    from claimcheck.matching.dates import parse_edtf
    from claimcheck.model import Claim, Position

    if not any(char.isalnum() for char in quote):
        raise UsageError("the quote has no word in it")
    if speaker is not None and not any(char.isalpha() for char in speaker):
        raise UsageError("--speaker: there is no name in it")
    try:
        period = parse_edtf(date) if date else None
    except ValueError as wrong:
        raise UsageError(f"--date: {wrong}") from None
    return Claim(
        id="check",
        position=Position(_COMMAND_LINE, 1),
        text=text,
        quote=quote,
        speaker=speaker,
        date=period,
        references=("source",),
    )


def _reference_to(source: str, key: str) -> Reference:
    from claimcheck.claims import is_web_address
    from claimcheck.model import Position, Reference

    position = Position(_COMMAND_LINE, 1)
    if is_web_address(source):
        return Reference(key, position, url=source)
    if "://" in source:
        raise UsageError(f"{source!r} is not an http or https address")
    if not Path(source).is_file():
        raise UsageError(f"there is no file {source!r}", hint="an address begins with http:// or https://")
    return Reference(key, position, file=Path(source))


def _claim_set_of(references: Sequence[Reference], claims: Sequence[Claim]) -> ClaimSet:
    from claimcheck.model import ClaimSet

    return ClaimSet(Path(), tuple(references), tuple(claims))


def _own_settings(fetching: Fetching, going: Going, caching: Caching, judging: Judging | None = None) -> Settings:
    from claimcheck.claims import FileSettings

    return settings_from(FileSettings(), fetching, mode_from(FileSettings(), going), judging, caching)
