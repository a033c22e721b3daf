"""Every source is read once: all of a run's input, through the `sources` it is handed."""

from __future__ import annotations

from collections import defaultdict
from contextlib import nullcontext
from dataclasses import dataclass, field
from functools import partial
from threading import Event, Thread
from typing import TYPE_CHECKING, Protocol

from claimcheck.errors import FileError
from claimcheck.gathering.conversations import Conversation, cited_by, conversations, taking_turns
from claimcheck.gathering.desk import Desk
from claimcheck.gathering.places import consult
from claimcheck.gathering.processes import ReaderProcesses
from claimcheck.gathering.workers import concurrently
from claimcheck.memory import give_back, keep_small
from claimcheck.model import Consulted, Mode, Place, Reason, Unavailable
from claimcheck.sources import read_file

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from contextlib import AbstractContextManager
    from pathlib import Path

    from claimcheck.gathering.places import Answer, Exchange
    from claimcheck.matching.fold import Folded
    from claimcheck.matching.quote import Quotation
    from claimcheck.model import Claim, ClaimSet, Reading, Reference, Settings

_MANY = 24  # sources that take longer to read than processes to start
_AHEAD = 3  # threads a connection: while some wait for pages to be read, others keep the connections busy


class Sources(Protocol):
    """Where bytes come from: `claimcheck.sources.Sources`, or a test's own."""

    def exchange(self, name: str) -> AbstractContextManager[Exchange]:
        """Open the conversation whose recording is called `name`."""


class Progress(Protocol):
    """Told after each source, from the calling thread."""

    def __call__(self, done: int, total: int, label: str) -> None:
        """Show that `done` of `total` sources are read; `label` is the one just read."""


@dataclass(frozen=True, slots=True)
class Gathered:
    """What the places of each reference said, by its key; `interrupted` where not every one was asked.

    `folded` has the texts that were folded already, `quotations` the quotes that were read, for judging to use and to
    add to.
    """

    consulted: Mapping[str, Consulted]
    interrupted: bool = False
    folded: dict[str, Folded] = field(default_factory=dict, repr=False, compare=False)
    quotations: dict[str, Quotation] = field(default_factory=dict, repr=False, compare=False)


def gather(
    claim_set: ClaimSet,
    settings: Settings,
    sources: Sources,
    *,
    claims: Sequence[Claim] | None = None,
    progress: Progress | None = None,
    meanwhile: Callable[[], object] | None = None,
    heard: Callable[[Gathered], object] | None = None,
) -> Gathered:
    """Return what the sources of `claims` say; of all claims and references where `claims` is None.

    `meanwhile` is called once, by a thread of its own, while the first answers are on their way; `heard` after each
    source, from the calling thread, with what it said. Ctrl-C ends it early: references not read by
    then have one `Unavailable` that says so. Raises FileError for a recording that cannot be used.
    """
    wanted = cited_by(claim_set, claims)
    talks = taking_turns(conversations(claim_set, wanted))
    quotes = _quotes(claim_set.claims if claims is None else claims)
    stopped = Event()
    found: dict[str, Consulted] = {}
    keep_small()
    is_live = settings.mode is Mode.LIVE
    with _processes(settings.jobs, len(talks), at_once=is_live) as processes:
        desk = Desk(settings.cache, quotes, processes)
        converse = partial(_converse, settings=settings, sources=sources, desk=desk, stopped=stopped)
        try:
            outcomes = concurrently(converse, talks, settings.connections * (_AHEAD if processes and is_live else 1))
            # Not in this thread: Ctrl-C in the middle of an import may leave its lock taken.
            Thread(target=_get_ready, args=(desk, meanwhile), daemon=True).start()
            for done, (name, answers) in enumerate(outcomes, start=1):
                found.update(answers)
                if heard:
                    heard(Gathered(answers, folded=desk.folded, quotations=desk.quotations))
                if progress:
                    progress(done, len(talks), name)
        except KeyboardInterrupt:
            stopped.set()
    give_back()
    consulted = {each.key: found.get(each.key) or _not_asked(each) for each in wanted}
    return Gathered(consulted, stopped.is_set(), dict(desk.folded), dict(desk.quotations))


def _processes(count: int, sources: int, *, at_once: bool) -> AbstractContextManager[ReaderProcesses | None]:
    """Return `count` processes that read so many `sources`, none where this one will do.

    They start `at_once` while the net is waited for; elsewhere all may have been read before, and none is needed.
    """
    return ReaderProcesses(count, at_once=at_once) if count > 1 and sources >= _MANY else nullcontext()


def _get_ready(desk: Desk, meanwhile: Callable[[], object] | None) -> None:
    desk.open()
    if meanwhile:
        meanwhile()


def _quotes(claims: Iterable[Claim]) -> dict[str, list[str]]:
    """Return the quotes that should stand in each reference, by its key; a translation's words cannot."""
    quotes: dict[str, list[str]] = defaultdict(list)
    for claim in claims:
        for key in claim.references:
            if claim.quote and not claim.translated:
                quotes[key].append(claim.quote)
    return quotes


def _not_asked(reference: Reference) -> Consulted:
    """Return the word on a reference that nothing was asked for: it has no source, or time was cut short."""
    if not reference.has_source:
        return Consulted(reference.key)
    place = Place.FILE if reference.file else Place.ORIGIN
    url = str(reference.file or reference.url or reference.archive_url)
    why = "the run was interrupted before this source was read"
    return Consulted(reference.key, (Unavailable(Reason.INTERRUPTED, why, place, url),))


def _converse(
    talk: Conversation,
    *,
    settings: Settings,
    sources: Sources,
    desk: Desk,
    stopped: Event,
) -> tuple[str, dict[str, Consulted]]:
    """Hold one conversation; return its name, and what each of its references was told.

    Raises InterruptedError where the run was `stopped` meanwhile: what was said then is not to be recorded.
    """
    file = talk.references[0].file
    if file:
        answer = _read_local(talk.references[0], file, settings.max_bytes)
        readings: dict[str, tuple[Reading, ...]] = {each.key: (desk.read(answer, each),) for each in talk.references}
    else:
        with sources.exchange(talk.name) as exchange:
            readings = consult(talk.references, exchange, settings, desk)
            if stopped.is_set():
                raise InterruptedError
    return talk.name, {key: Consulted(key, found) for key, found in readings.items()}


def _read_local(reference: Reference, file: Path, max_bytes: int) -> Answer:
    """Read an editor's own copy. Raises FileError that points at the reference which names it."""
    try:
        return read_file(file, max_bytes)
    except FileError as error:
        trouble = f"the file of reference {reference.key!r} cannot be read: {error.message} ({file})"
        raise FileError(trouble, position=reference.position, hint=error.hint) from error
