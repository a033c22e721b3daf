# ruff: noqa: PLC0415
# Imported late, in the functions: --help does not wait for the whole house.
"""The command line's options, each declared once, and their merging with a claims file's settings.

A command names the groups it takes as parameters (`fetching: Fetching`); `with_options` spreads their fields
into the options that typer reads, and hands the command the filled groups.
"""

from __future__ import annotations

import inspect
from dataclasses import dataclass, fields, is_dataclass, replace
from datetime import date, datetime
from functools import wraps
from pathlib import Path  # noqa: TC003  typer reads the annotations when it runs
from typing import TYPE_CHECKING, Annotated, Any, get_type_hints

import typer

from claimcheck.errors import UsageError
from claimcheck.model import Mode, Render, Settings
from claimcheck.offspring import cores
from claimcheck.reports import RENDERERS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from claimcheck.claims import FileSettings
    from claimcheck.model import Selector

MOST_JOBS = 4  # unless more are asked for: each process that reads takes some 50 MB


@dataclass(frozen=True, slots=True, kw_only=True)
class Going:
    """Whether to go out to the net."""

    live: Annotated[bool, typer.Option("--live", help="Go out to the net, past any recordings.")] = False
    offline: Annotated[bool, typer.Option("--offline", help="Never go out to the net.")] = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Keeping:
    """Reading from a WARC, and keeping what is read in one."""

    pages: Annotated[
        Path | None, typer.Option("--from", metavar="FILE", help="Read the pages from this WARC, none from the net.")
    ] = None
    warc: Annotated[
        Path | None, typer.Option("--warc", metavar="FILE", help="Keep everything read in this new WARC file.")
    ] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Fetching:
    """How sources are reached."""

    connections: Annotated[int, typer.Option(min=1, max=40, help="Sources asked at once.")] = 16
    timeout: Annotated[
        float | None, typer.Option(min=0.1, help="Seconds for one source's whole exchange.  [default: 30]")
    ] = None
    max_bytes: Annotated[
        int | None, typer.Option(min=1, help="The most bytes read of one source.  [default: 64 MB]")
    ] = None
    allow_private: Annotated[
        bool, typer.Option("--allow-private", help="Allow private and local network addresses.")
    ] = False
    no_archive: Annotated[bool, typer.Option("--no-archive", help="Ask no web archive.")] = False
    archive: Annotated[
        list[str] | None,
        typer.Option(metavar="URL", help="A Memento TimeGate to ask; repeat for several, tried in order."),
    ] = None
    render: Annotated[
        Render | None,
        typer.Option(help="Show pages to a browser: those that need scripts, every one, none.  [default: auto]"),
    ] = None
    resolve: Annotated[
        list[str] | None,
        typer.Option(metavar="HOST:PORT:ADDRESS", help="Connect there instead, as curl does; repeatable."),
    ] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Caching:
    """What is kept of a run for the next one."""

    cache: Annotated[
        Path | None,
        typer.Option(
            metavar="DIR", envvar="CLAIMCHECK_CACHE", help="Keep there what was read.  [default: the user's cache]"
        ),
    ] = None
    no_cache: Annotated[bool, typer.Option("--no-cache", help="Keep nothing, and use nothing kept.")] = False
    max_age: Annotated[
        float, typer.Option(min=0, metavar="SECONDS", help="Ask again about what was kept for longer.")
    ] = 3600.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Judging:
    """What is asked of each claim, and what of the answers fails the run."""

    check: Annotated[list[str] | None, typer.Option(metavar="ID", help="Run only this check; repeatable.")] = None
    fail_on: Annotated[
        list[str] | None,
        typer.Option(
            metavar="VERDICT[:REASON]",
            help="Exit 1 on these, separated by commas.  [default: not-found,altered,contradicted]",
        ),
    ] = None
    allow: Annotated[
        list[str] | None,
        typer.Option(metavar="VERDICT[:REASON]", help="Do not exit 3 on these, separated by commas."),
    ] = None
    today: Annotated[str | None, typer.Option(metavar="YYYY-MM-DD", help="Judge as if it were this day.")] = None
    jobs: Annotated[
        int | None,
        typer.Option(
            min=1,
            max=64,
            help=f"Processes that read and judge, where it takes long; else one a core, {MOST_JOBS} at most.",
        ),
    ] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Reporting:
    """Where the report goes, and in which format."""

    format: Annotated[str, typer.Option(metavar="FORMAT", help=f"One of: {', '.join(RENDERERS)}.")] = "terminal"
    output: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Write the report there, not to standard output.")
    ] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Talking:
    """How much is said."""

    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="No progress bar.")] = False
    verbose: Annotated[bool, typer.Option("--verbose", "-v", help="Show more; tracebacks of our own faults too.")] = (
        False
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Copies:
    """Further reports of the same run."""

    report: Annotated[
        list[str] | None,
        typer.Option(metavar="FORMAT=FILE", help="Write this report as well; repeatable."),
    ] = None


def with_options(command: Callable[..., None]) -> Callable[..., None]:
    """Return `command` with each parameter that is a group of options spread into the group's fields."""
    hints = get_type_hints(command, include_extras=True)
    groups = {name: hint for name, hint in hints.items() if is_dataclass(hint)}
    own = [
        parameter.replace(annotation=hints[name])
        for name, parameter in inspect.signature(command).parameters.items()
        if name not in groups
    ]
    spread = [parameter for group in groups.values() for parameter in _parameters(group)]

    @wraps(command)
    def spread_command(**given: Any) -> None:
        filled = {name: _filled(group, given) for name, group in groups.items()}
        command(**given, **filled)

    every = [each.replace(kind=inspect.Parameter.KEYWORD_ONLY) for each in (*own, *spread)]
    spread_command.__signature__ = inspect.Signature(every)  # type: ignore[attr-defined]  # typer reads it there
    spread_command.__annotations__ = {each.name: each.annotation for each in every}
    return spread_command


def _parameters(group: Any) -> list[inspect.Parameter]:
    hints = get_type_hints(group, include_extras=True)
    return [
        inspect.Parameter(
            field.name, inspect.Parameter.KEYWORD_ONLY, default=field.default, annotation=hints[field.name]
        )
        for field in fields(group)
    ]


def _filled(group: Any, given: dict[str, Any]) -> Any:
    """Return `group` with its fields taken out of `given`."""
    return group(**{field.name: given.pop(field.name) for field in fields(group)})


# --------------------------------------------------------------------------- options to settings


def settings_from(
    file: FileSettings,
    fetching: Fetching,
    mode: Mode,
    judging: Judging | None = None,
    caching: Caching | None = None,
) -> Settings:
    """Return one run's settings: the defaults, then the claims file's, then the command line's.

    Raises UsageError for options that contradict each other or cannot be read.
    """
    judging = judging or Judging()
    settings = Settings(
        today=day_from(judging.today),
        mode=mode,
        cassettes=file.cassettes,
        checks=_checks(judging.check or ()),
        connections=fetching.connections,
        jobs=judging.jobs or min(cores(), MOST_JOBS),
        allow_private=fetching.allow_private,
        resolve=_resolve(fetching.resolve or ()),
        cache=_cache(caching) if caching else None,
        max_age=(caching or Caching()).max_age,
    )
    chosen = {
        "archives": _archives(fetching) if fetching.no_archive or fetching.archive else file.archive,
        "fail_on": file.fail_on if judging.fail_on is None else _selectors(judging.fail_on),
        "allow": file.allow if judging.allow is None else _selectors(judging.allow),
        "timeout": fetching.timeout or file.timeout,
        "max_bytes": fetching.max_bytes or file.max_bytes,
        "robots": file.robots,
        "render": fetching.render or file.render,
    }
    return replace(settings, **{name: value for name, value in chosen.items() if value is not None})  # type: ignore[arg-type]  # each is of its field's type


def mode_from(file: FileSettings, going: Going) -> Mode:
    """Return where a run may look: a file that names recordings is replayed. Raises UsageError."""
    if going.live and going.offline:
        raise UsageError("--live and --offline exclude each other")
    if going.live:
        return Mode.LIVE
    if file.cassettes:
        return Mode.REPLAY
    return Mode.OFFLINE if going.offline else Mode.LIVE


def from_warc(settings: Settings, keeping: Keeping, going: Going) -> Settings:
    """Return `settings` with the pages read from the WARC that `keeping` names, if any. Raises UsageError."""
    if keeping.pages is None:
        return settings
    if keeping.warc or going.live:
        raise UsageError(f"--from and {'--live' if going.live else '--warc'} exclude each other")
    return replace(settings, mode=Mode.REPLAY, warc=keeping.pages)


def day_from(text: str | None) -> date:
    """Return the day `text` (YYYY-MM-DD) names, or today's where there is none. Raises UsageError."""
    if text is None:
        return datetime.now().astimezone().date()
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise UsageError(f"--today {text!r} is not a day", hint="write it as 2016-10-04") from None


def _archives(fetching: Fetching) -> tuple[str, ...]:
    from claimcheck.claims import is_web_address

    if fetching.no_archive and fetching.archive:
        raise UsageError("--no-archive and --archive exclude each other")
    for address in fetching.archive or ():
        if not is_web_address(address):
            raise UsageError(f"--archive {address!r} is not an http or https address")
    return tuple(fetching.archive or ())


def _cache(caching: Caching) -> Path | None:
    """Return the folder for what is kept: the one named, else the user's own; None where nothing is to be."""
    from platformdirs import user_cache_path

    if caching.no_cache:
        return None
    if caching.cache and caching.cache.exists() and not caching.cache.is_dir():
        raise UsageError(f"--cache {str(caching.cache)!r} is not a folder")
    return caching.cache or user_cache_path("claimcheck", appauthor=False)


def _selectors(texts: Iterable[str] | None) -> tuple[Selector, ...] | None:
    """Return the selectors of comma-separated lists; None where the option was not given."""
    from claimcheck.claims import parse_selector

    if texts is None:
        return None
    words = [word.strip() for text in texts for word in text.split(",")]
    return tuple(parse_selector(word) for word in words if word)


def _checks(asked: Sequence[str]) -> tuple[str, ...]:
    if not asked:
        return ()
    from claimcheck.checks import CHECKS

    known = [check.id for check in CHECKS]
    for name in asked:
        if name not in known:
            raise UsageError(f"--check {name!r} is not known", hint=f"known: {', '.join(known)}")
    return tuple(asked)


def _resolve(texts: Iterable[str]) -> tuple[Any, ...]:
    from claimcheck.sources import parse_resolve

    return tuple(parse_resolve(text) for text in texts)
