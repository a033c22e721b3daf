"""The command line: which commands there are, and the only place that exits.

0  nothing against any claim        3  nothing to fail on, but something could not be checked
1  a verdict of --fail-on           4  our fault
2  bad file or usage              130  interrupted
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer

from claimcheck import __version__
from claimcheck.commands.author import extract, init
from claimcheck.commands.keep import archive_pages, record
from claimcheck.commands.lint import lint_files
from claimcheck.commands.single import check, inspect_sources
from claimcheck.commands.verify import verify
from claimcheck.errors import ClaimcheckError
from claimcheck.exit_codes import BAD_INPUT, INTERRUPTED, OUR_FAULT
from claimcheck.offspring import collect_seldom
from claimcheck.options import with_options
from claimcheck.outlets import complain

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

app = typer.Typer(
    help="Unit tests for your citations: are these words there, said by this speaker, on this date?",
    rich_markup_mode=None,
    add_completion=False,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
)


def main(arguments: Sequence[str] | None = None) -> NoReturn:
    """Run the command line and exit with its code; `arguments` are the process's own unless given."""
    arguments = sys.argv[1:] if arguments is None else list(arguments)
    _use_utf8()
    collect_seldom()
    try:
        app(arguments, prog_name="claimcheck")
    except ClaimcheckError as error:
        for line in str(error).splitlines():
            complain(f"error: {line}")
        sys.exit(BAD_INPUT)
    except KeyboardInterrupt:
        complain("interrupted")
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


def _own_fault(error: Exception, *, verbose: bool) -> NoReturn:
    if verbose:
        import traceback  # noqa: PLC0415 - slow, and seldom needed

        traceback.print_exception(error)
    told = f"{type(error).__name__}: {error}".splitlines()[0]
    complain(f"this is our fault: {told}" + ("" if verbose else " (--verbose shows the traceback)"))
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


COMMANDS: dict[str, Callable[..., None]] = {
    "verify": verify,
    "check": check,
    "inspect": inspect_sources,
    "record": record,
    "lint": lint_files,
    "archive": archive_pages,
    "extract": extract,
    "init": init,
}
for _name, _command in COMMANDS.items():
    app.command(_name)(with_options(_command))
