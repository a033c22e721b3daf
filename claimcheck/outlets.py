"""Where the reports of a run go: standard output, files, and how wide and colourful for each."""

from __future__ import annotations

import os
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from claimcheck.errors import UsageError
from claimcheck.options import Copies, Reporting, Talking
from claimcheck.reports import RENDERERS, Style

if TYPE_CHECKING:
    from collections.abc import Iterable

    from claimcheck.model import Run


@dataclass(frozen=True, slots=True)
class Outlet:
    """A format, and the file it is written to; standard output where `path` is None."""

    format: str
    path: Path | None
    style: Style

    def write(self, text: str) -> None:
        """Write a report; raises UsageError where the file takes none."""
        if self.path is None:
            write(text)
            return
        try:
            self.path.write_text(text, encoding="utf-8", errors="backslashreplace")
        except OSError as trouble:
            raise UsageError(f"cannot write {str(self.path)!r}: {trouble.strerror}") from None


def outlets_from(reporting: Reporting, copies: Copies, talking: Talking) -> list[Outlet]:
    """Return every report asked for, the copies first. Raises UsageError before anything is fetched."""
    outlets = []
    for text in copies.report or ():
        name, equals, path = text.partition("=")
        if not equals or not path:
            raise UsageError(f"--report {text!r} cannot be read", hint="write FORMAT=FILE")
        outlets.append(outlet_from(Reporting(format=name, output=Path(path)), talking, RENDERERS))
    outlets.append(outlet_from(reporting, talking, RENDERERS))
    paths = [outlet.path.resolve() for outlet in outlets if outlet.path]
    if len(set(paths)) < len(paths):
        raise UsageError("two reports are to go to the same file", hint="give each a file of its own")
    return outlets


def outlet_from(reporting: Reporting, talking: Talking, known: Iterable[str]) -> Outlet:
    """Return where `reporting` wants its report; raises UsageError for a format that is not `known`."""
    if reporting.format not in known:
        raise UsageError(f"there is no format {reporting.format!r}", hint=f"known: {', '.join(known)}")
    if reporting.output and not reporting.output.resolve().parent.is_dir():
        raise UsageError(f"there is no folder for {str(reporting.output)!r}")
    return Outlet(reporting.format, reporting.output, reader_style(reporting, talking))


def reader_style(reporting: Reporting, talking: Talking) -> Style:
    """Return the style for whoever reads: no colour and no width for files and pipes, unless forced."""
    if reporting.output:
        return Style(verbose=talking.verbose)
    terminal = sys.stdout.isatty()
    colour = terminal and os.environ.get("TERM") != "dumb"
    colour = (colour or bool(os.environ.get("FORCE_COLOR"))) and not os.environ.get("NO_COLOR")
    return Style(shutil.get_terminal_size().columns if terminal else None, colour, talking.verbose)


def publish(run: Run, outlets: Iterable[Outlet]) -> None:
    """Write the report of `run` to each of `outlets`, in its format."""
    for outlet in outlets:
        outlet.write(RENDERERS[outlet.format](run, outlet.style))


def write(text: str) -> None:
    """Write to standard output; a reader who has gone (`| head`) is no fault of the run."""
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except OSError as trouble:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise UsageError(f"cannot write to standard output: {trouble.strerror}") from None


def complain(message: str) -> None:
    """Print one line to standard error; what is not printable in it is shown as an escape."""
    from claimcheck.claims import printable  # noqa: PLC0415 - for the rare line

    typer.echo(f"claimcheck: {printable(message)}", err=True)
