# ruff: noqa: PLC0415  (the docstring says why)
"""The command line: options in, a report out, and the only place that exits.

0  nothing against any claim        3  nothing to fail on, but something could not be checked
1  a verdict of --fail-on           4  our fault
2  bad file or usage              130  interrupted

What a command needs is imported inside it: `--help` and `--version` do not wait for the whole house.
"""

from __future__ import annotations

import gc
import os
import sys
import traceback
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, NoReturn

import typer

from claimcheck import __version__
from claimcheck.errors import ClaimcheckError, UsageError
from claimcheck.options import (
    Caching,
    Copies,
    Fetching,
    Going,
    Judging,
    Keeping,
    Reporting,
    Talking,
    day_from,
    from_warc,
    mode_from,
    settings_from,
    with_options,
)
from claimcheck.outlets import outlet_from, outlets_from, publish, reader_style, write

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from claimcheck.archiving import Archived
    from claimcheck.authoring import Drawn
    from claimcheck.claims import Loaded
    from claimcheck.model import Claim, ClaimSet, Consulted, Reading, Reference, Run, Settings
    from claimcheck.pipeline import Gathered
    from claimcheck.sources.warc_writer import WarcWriter

BAD_INPUT, UNREADABLE, OUR_FAULT, INTERRUPTED = 2, 3, 4, 130
COMMAND_LINE = "command line"

app = typer.Typer(
    help="Unit tests for your citations: are these words there, said by this speaker, on this date?",
    rich_markup_mode=None,
    add_completion=False,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
)

ClaimsFiles = Annotated[
    list[Path] | None,
    typer.Argument(metavar="CLAIMS", help="Claims files; else claims.toml here or in a folder above."),
]
Chosen = Annotated[list[str] | None, typer.Option("--claim", metavar="ID", help="Only this claim; repeatable.")]


def main(arguments: Sequence[str] | None = None) -> NoReturn:
    """Run the command line and exit with its code; `arguments` are the process's own unless given."""
    arguments = sys.argv[1:] if arguments is None else list(arguments)
    _use_utf8()
    # What is read is many small objects that stay: to look through them for cycles all the time takes a quarter of it.
    gc.set_threshold(50_000, 20, 20)
    try:
        app(arguments, prog_name="claimcheck")
    except ClaimcheckError as error:
        for line in str(error).splitlines():
            _complain(f"error: {line}")
        sys.exit(BAD_INPUT)
    except KeyboardInterrupt:
        _complain("interrupted")
        sys.exit(INTERRUPTED)
    except Exception as error:  # noqa: BLE001  the last place that can turn a fault of ours into one line
        _own_fault(error, verbose=bool({"-v", "--verbose"} & set(arguments)))
    sys.exit(0)


def _use_utf8() -> None:
    """Write UTF-8 into pipes and files; on a terminal, what its encoding lacks becomes an escape."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure: Callable[..., None] | None = getattr(stream, "reconfigure", None)
        if reconfigure and stream.isatty():
            reconfigure(errors="backslashreplace")
        elif reconfigure:
            reconfigure(encoding="utf-8", errors="backslashreplace")


def _complain(message: str) -> None:
    """Print one line to standard error; what is not printable in it is shown as an escape."""
    from claimcheck.claims import printable

    typer.echo(f"claimcheck: {printable(message)}", err=True)


def _own_fault(error: Exception, *, verbose: bool) -> NoReturn:
    if verbose:
        traceback.print_exception(error)
    told = f"{type(error).__name__}: {error}".splitlines()[0]
    _complain(f"this is our fault: {told}" + ("" if verbose else " (--verbose shows the traceback)"))
    sys.exit(OUR_FAULT)


def _show_version(asked: bool) -> None:  # noqa: FBT001  typer calls it with the option's value
    if asked:
        typer.echo(f"claimcheck {__version__}")
        raise typer.Exit


@app.callback()
def _claimcheck(
    *,
    version: Annotated[
        bool, typer.Option("--version", callback=_show_version, is_eager=True, help="Show the version.")
    ] = False,
) -> None:
    pass


# --------------------------------------------------------------------------- verify


@app.command()
@with_options
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
    from claimcheck import pipeline

    outlets = outlets_from(reporting, copies, talking)
    runs: list[Run] = []
    codes = [0]
    jobs = _jobs(claims, claim, fetching, judging, going, caching=caching)
    with _warc(keeping.warc, jobs) as warc:
        for job in jobs:
            settings = from_warc(job.settings, keeping, going)
            run = _verified(replace(job, settings=settings), talking, warc)
            runs.append(run)
            codes.append(pipeline.exit_code(run, settings))
            if run.interrupted:
                break
    publish(pipeline.merged(runs), outlets)
    raise typer.Exit(_gravest(codes))


@dataclass(frozen=True, slots=True)
class _Job:
    """One claims file's part of a run; `chosen` is None for all of its claims."""

    claim_set: ClaimSet
    settings: Settings
    chosen: tuple[Claim, ...] | None = None


def _jobs(
    files: Sequence[Path] | None,
    ids: Sequence[str] | None,
    fetching: Fetching,
    judging: Judging,
    going: Going,
    *,
    caching: Caching | None = None,
) -> list[_Job]:
    loaded = _loaded(files)
    _require_known(ids or (), [claim.id for each in loaded for claim in each.claim_set.claims])
    jobs = []
    for each in loaded:
        settings = settings_from(each.settings, fetching, mode_from(each.settings, going), judging, caching)
        claims = each.claim_set.claims
        chosen = tuple(claim for claim in claims if claim.id in ids) if ids else None
        if chosen is None or chosen:
            jobs.append(_Job(each.claim_set, settings, chosen))
    return jobs


def _loaded(files: Sequence[Path] | None) -> list[Loaded]:
    from claimcheck.claims import find_claims_file, load

    return [load(path) for path in dict.fromkeys(files or [find_claims_file(Path())])]


def _require_known(ids: Iterable[str], known: Sequence[str]) -> None:
    from claimcheck.claims import closest

    for claim_id in ids:
        if claim_id not in known:
            raise UsageError(f"there is no claim {claim_id!r}", hint=closest(claim_id, known))


def _warc(path: Path | None, jobs: Iterable[_Job]) -> AbstractContextManager[WarcWriter | None]:
    """Return the WARC at `path`, in which `jobs` keep what they read; nothing where there is no path."""
    if path is None:
        return nullcontext()
    from claimcheck.sources.warc_writer import WarcWriter

    return WarcWriter(path, robots=all(job.settings.robots for job in jobs))


def _verified(job: _Job, talking: Talking, warc: WarcWriter | None = None) -> Run:
    from claimcheck import pipeline

    started = datetime.now(UTC)
    gathered = _gathered(job, talking, warc=warc)
    run = pipeline.judge(job.claim_set, gathered, job.settings, claims=job.chosen)
    return replace(run, started_at=started, finished_at=datetime.now(UTC))


def _gathered(job: _Job, talking: Talking, *, record: bool = False, warc: WarcWriter | None = None) -> Gathered:
    from claimcheck import pipeline
    from claimcheck.sources import Sources

    with Sources(job.settings, record=record, warc=warc) as sources, _progress(talking) as progress:
        return pipeline.gather(job.claim_set, job.settings, sources, claims=job.chosen, progress=progress)


def _progress(talking: Talking) -> AbstractContextManager[Any]:
    """Return a progress bar on standard error, or nothing where nobody would see it."""
    if talking.quiet or not sys.stderr.isatty():
        return nullcontext()
    from claimcheck.reports.progress import Progress

    return Progress(enabled=True)


def _gravest(codes: Iterable[int]) -> int:
    """Return the code that says most: interrupted, then failed, then unchecked."""
    return max(codes, key=(0, 3, 1, 130).index)


# --------------------------------------------------------------------------- check, inspect


@app.command()
@with_options
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
    from claimcheck import pipeline

    outlets = outlets_from(reporting, copies, talking)
    claim = _claim_from(quote, speaker, date, text)
    claim_set = _claim_set_of([_reference_to(source, "source")], [claim])
    job = _Job(claim_set, _own_settings(fetching, going, caching, judging))
    run = replace(_verified(job, talking), files=())
    publish(run, outlets)
    raise typer.Exit(pipeline.exit_code(run, job.settings))


@app.command("inspect")
@with_options
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
    job = _Job(_claim_set_of(references, []), _own_settings(fetching, going, caching))
    gathered = _gathered(job, talking)
    readings = [_best(gathered.consulted[reference.key]) for reference in references]
    shown = list(zip(source, readings, strict=True))
    outlet.write(render_inspection(shown, reporting.format, outlet.style))
    if gathered.interrupted:
        raise typer.Exit(INTERRUPTED)
    whole = all(isinstance(reading, Document) and reading.is_whole for reading in readings)
    raise typer.Exit(0 if whole else UNREADABLE)


def _best(consulted: Consulted) -> Reading:
    """Return the first document that could be read, or else the cited place's own word."""
    return (*consulted.documents, *consulted.readings)[0]


def _claim_from(quote: str, speaker: str | None, date: str | None, text: str | None) -> Claim:
    from claimcheck.matching.dates import parse_edtf
    from claimcheck.model import Claim, Position

    if not any(char.isalnum() for char in quote):
        raise UsageError("the quote has no word in it")
    try:
        period = parse_edtf(date) if date else None
    except ValueError as wrong:
        raise UsageError(f"--date: {wrong}") from None
    return Claim(
        id="check",
        position=Position(COMMAND_LINE, 1),
        text=text,
        quote=quote,
        speaker=speaker,
        date=period,
        references=("source",),
    )


def _reference_to(source: str, key: str) -> Reference:
    from claimcheck.claims import is_web_address
    from claimcheck.model import Position, Reference

    position = Position(COMMAND_LINE, 1)
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


# --------------------------------------------------------------------------- record, lint


@app.command()
@with_options
def record(
    claims: ClaimsFiles = None,
    *,
    claim: Chosen = None,
    fetching: Fetching,
    talking: Talking,
) -> None:
    """Fetch every source live and record it in the claims file's cassettes, for `verify` to replay."""
    interrupted = False
    for job in _jobs(claims, claim, fetching, Judging(), Going(live=True)):
        if not job.settings.cassettes:
            raise UsageError(
                f"{job.claim_set.path} names no place for recordings",
                hint='write cassettes = "cassettes" in [settings]',
            )
        gathered = _gathered(job, talking, record=True)
        for consulted in gathered.consulted.values():
            _tell_recorded(consulted)
        interrupted = interrupted or gathered.interrupted
    raise typer.Exit(INTERRUPTED if interrupted else 0)


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


@app.command("lint")
@with_options
def lint_files(
    claims: ClaimsFiles = None,
    *,
    today: Annotated[str | None, typer.Option(metavar="YYYY-MM-DD", help="Hold waivers against this day.")] = None,
) -> None:
    """Look for faults in claims files that show without reading a source."""
    from claimcheck.claims.lint import lint
    from claimcheck.reports.terminal import render_faults

    day = day_from(today)
    faults = [fault for loaded in _loaded(claims) for fault in lint(loaded.claim_set, day)]
    told = [(fault.position, fault.rule, fault.message, fault.hint) for fault in faults]
    write(render_faults(told, reader_style(Reporting(), Talking())) if told else "no fault found\n")
    raise typer.Exit(any(not fault.note for fault in faults))


# --------------------------------------------------------------------------- archive


@app.command("archive")
@with_options
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
    jobs = _jobs(claims, claim, fetching, Judging(), Going(live=True))
    if warc:
        raise typer.Exit(_keep_pages(jobs, warc, talking))
    raise typer.Exit(_save_pages(jobs, save_at, form, talking, overwrite=overwrite, dry_run=dry_run))


def _keep_pages(jobs: Sequence[_Job], path: Path, talking: Talking) -> int:
    """Read every source of `jobs`, and keep all of it in the WARC `path`. Return the exit code."""
    from claimcheck.model import Unavailable

    codes = [0]
    with _warc(path, jobs) as warc:
        for job in jobs:
            gathered = _gathered(job, talking, warc=warc)
            for consulted in gathered.consulted.values():
                _tell_recorded(consulted)
                kept = not consulted.readings or any(not isinstance(each, Unavailable) for each in consulted.readings)
                codes.append(0 if kept else UNREADABLE)
            if gathered.interrupted:
                codes.append(INTERRUPTED)
                break
    return _gravest(codes)


def _save_pages(
    jobs: Sequence[_Job], save_at: str | None, form: str, talking: Talking, *, overwrite: bool, dry_run: bool
) -> int:
    """Have the pages of `jobs` saved, write the copies into their claims files, and return the exit code."""
    from claimcheck import archiving
    from claimcheck.sources.saving import SAVE_AT, keys_from

    wanted = [(job, archiving.Wanted(job.claim_set, job.chosen, overwrite)) for job in jobs]
    codes, archived = [0], []
    for job, each in wanted:
        outcome = archiving.Outcome(list(each.planned))
        if not dry_run and any(one.fate is archiving.Fate.PLANNED for one in outcome.archived):
            service = archiving.Service(save_at or SAVE_AT, keys_from(os.environ))
            with _progress(talking) as progress:
                outcome = archiving.save(each, job.settings, service, progress)
        archived += outcome.archived
        codes.append(INTERRUPTED if outcome.interrupted else 0 if outcome.is_whole else UNREADABLE)
        if outcome.interrupted:
            break
    _tell_archived(archived, form)
    return _gravest(codes)


def _tell_archived(archived: Sequence[Archived], form: str) -> None:
    from claimcheck import archiving
    from claimcheck.claims import printable

    if form == "json":
        write(archiving.as_json(archived))
    else:
        write("".join(printable(str(each)) + "\n" for each in archived))


# --------------------------------------------------------------------------- extract, init

BriefFile = Annotated[Path, typer.Argument(metavar="BRIEF", help="Markdown, DOCX, PDF, HTML, wikitext or plain text.")]
Bibliography = Annotated[
    Path | None, typer.Option(metavar="FILE", help="The brief's references: BibTeX, CSL-JSON or RIS.")
]


@app.command()
@with_options
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
        _complain(line)


def _bring_up_to_date(drawn: Drawn, path: Path | None, *, dry: bool) -> int:
    """Write what is new into the claims file; or, `dry`, only say what that would be. Return the exit code."""
    from claimcheck import authoring
    from claimcheck.claims import find_claims_file

    path = path or find_claims_file(Path())
    text, brought = authoring.updated(path, drawn)
    for change in brought.changes:
        _complain(str(change))
    if dry:
        _complain(f"{path} is up to date" if brought.text == text else f"{path} is not up to date: run with --update")
        return int(brought.text != text)
    if brought.text != text:
        authoring.replace_file(path, brought.text)
    return 0


@app.command()
@with_options
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
