# ruff: noqa: PLC0415  (what a command needs is imported inside it: `--help` does not wait for the whole house)
"""`extract` and `init`: a brief into a claims file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from claimcheck.errors import UsageError
from claimcheck.options import Reporting, Talking
from claimcheck.outlets import complain, outlet_from, write

if TYPE_CHECKING:
    from claimcheck.authoring import Drawn

BriefFile = Annotated[Path, typer.Argument(metavar="BRIEF", help="Markdown, DOCX, PDF, HTML, wikitext or plain text.")]
Bibliography = Annotated[
    Path | None, typer.Option(metavar="FILE", help="The brief's references: BibTeX, CSL-JSON or RIS.")
]


def extract(
    brief: BriefFile,
    *,
    output: Annotated[
        Path | None, typer.Option("--output", "-o", metavar="FILE", help="Write there, not to standard output.")
    ] = None,
    update: Annotated[bool, typer.Option("--update", help="Bring the claims file up to date with the brief.")] = False,
    up_to_date: Annotated[
        bool, typer.Option("--check", help="Exit 1 where the claims file is not up to date.")
    ] = False,
    bibliography: Bibliography = None,
    form: Annotated[str, typer.Option("--format", metavar="FORMAT", help="One of: toml, json.")] = "toml",
    talking: Talking,
) -> None:
    """Draw quotes, references and the links between them from a brief, and write its claims file."""
    from claimcheck import authoring

    if form not in ("toml", "json"):
        raise UsageError(f"there is no format {form!r}", hint="known: toml, json")
    if form == "json" and (update or up_to_date):
        raise UsageError("--format json excludes --update and --check", hint="they are for claims files")
    drawn = authoring.drawn_from(brief, bibliography)
    _tell_drawn(drawn, talking)
    if update or up_to_date:
        raise typer.Exit(_bring_up_to_date(drawn, output, dry=up_to_date))
    if form == "json":
        outlet_from(Reporting(format="json", output=output), talking, ("json",)).write(authoring.as_json(drawn))
    elif output is None:
        write(authoring.new_text(drawn))
    else:
        authoring.new_file(output, drawn)


def _tell_drawn(drawn: Drawn, talking: Talking) -> None:
    from claimcheck import authoring

    for line in () if talking.quiet else authoring.told(drawn, verbose=talking.verbose):
        complain(line)


def _bring_up_to_date(drawn: Drawn, path: Path | None, *, dry: bool) -> int:
    """Write what is new into the claims file; or, `dry`, only say what that would be. Return the exit code."""
    from claimcheck import authoring
    from claimcheck.claims import find_claims_file

    path = path or find_claims_file(Path())
    text, brought = authoring.updated(path, drawn)
    for change in brought.changes:
        complain(str(change))
    if dry:
        complain(f"{path} is up to date" if brought.text == text else f"{path} is not up to date: run with --update")
        return int(brought.text != text)
    if brought.text != text:
        authoring.replace_file(path, brought.text)
    return 0


def init(brief: BriefFile, *, bibliography: Bibliography = None, talking: Talking) -> None:
    """Start a project from a brief: write claims.toml here, and say what to do next."""
    from claimcheck import authoring
    from claimcheck.claims import NAME

    drawn = authoring.drawn_from(brief, bibliography)
    authoring.new_file(Path(NAME), drawn, settings={"cassettes": "cassettes"})
    _tell_drawn(drawn, talking)
    write(
        f"1. Read through {NAME}: are speakers, dates and references as the brief means them?\n"
        "2. claimcheck record: fetch every source once, into cassettes/ (commit both).\n"
        "3. claimcheck verify: check every claim against what its source says.\n"
    )
