"""Gather, then judge: every source is read once, then every claim is held against what was read.

`gather` is where all input happens, through the `sources` it is handed; it opens no socket itself.
`judge` is a pure function: same claims, same readings, same `Settings.today`, same verdicts.

For one reference the places are asked in this order, and what each said is kept:

    a local `file` (an editor's own copy wins, nothing else is asked)
    a pinned `archive_url`
    the cited `url`; and a page made by scripts as a browser shows it (`Settings.render`)
    an archive's copy nearest the cited date: where the page could not be read, or a quote is no longer on it
    the page's new home, where one is known: where no copy could be read either
"""

from __future__ import annotations

from collections import defaultdict
from contextlib import suppress
from dataclasses import dataclass, field, replace
from functools import cached_property, partial
from itertools import chain
from operator import itemgetter
from queue import Empty, SimpleQueue
from threading import Event, Thread
from time import process_time
from typing import TYPE_CHECKING, Protocol, TypeVar
from urllib.parse import urldefrag, urlsplit

from claimcheck import __version__, checks
from claimcheck.checks.publication import cited_day
from claimcheck.errors import FileError
from claimcheck.matching.fold import fold
from claimcheck.matching.quote import read_quotation, stands_in
from claimcheck.memory import give_back, keep_small
from claimcheck.model import (
    Consulted,
    Document,
    Place,
    Reason,
    ReferenceResult,
    Render,
    Result,
    Run,
    Snapshot,
    Unavailable,
    Unreadable,
    Verdict,
    worst,
)
from claimcheck.sources import read_file

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from contextlib import AbstractContextManager
    from datetime import date
    from pathlib import Path

    from claimcheck.documents import Reader
    from claimcheck.matching.fold import Folded
    from claimcheck.matching.quote import Quotation
    from claimcheck.model import Claim, ClaimSet, Reading, Reference, Settings

MOST_CONNECTIONS = 40  # measured: 200 exchanges at once are slower than 40
FOLDED_WHILE_WAITING = 1_000_000  # characters of a document; larger ones are folded when they are judged
ALONE_SECONDS = 5.0  # of judging; before that, starting processes and handing them every page takes longer

Answer = Snapshot | Unavailable
Task = TypeVar("Task")
Outcome = TypeVar("Outcome")


class Exchange(Protocol):
    """The conversation about one source: each place that can be asked for it."""

    def origin(self, url: str) -> Answer:
        """Ask the address that was cited."""

    def rendered(self, url: str) -> Answer:
        """Ask for what a browser shows of the address that was cited."""

    def pinned(self, archive_url: str) -> Answer:
        """Ask for one archive copy by its own address."""

    def nowhere(self, url: str) -> Answer:
        """Ask the site of `url` for an address that cannot exist."""

    def copies(self, url: str, near: date | None) -> Iterator[Answer]:
        """Ask the archives for the copies of `url`, the one nearest the day `near` first, each when it is wanted."""

    def new_homes(self, url: str, near: date | None) -> Iterator[Answer]:
        """Ask where `url` of the day `near` is known to have moved."""


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

    `folded` has the texts that were folded already, `quotations` the quotes that were read, for judging to use.
    """

    consulted: Mapping[str, Consulted]
    interrupted: bool = False
    folded: Mapping[str, Folded] = field(default_factory=dict, repr=False, compare=False)
    quotations: Mapping[str, Quotation] = field(default_factory=dict, repr=False, compare=False)


@dataclass(frozen=True, slots=True)
class _Conversation:
    """One source: its recording's name, and the references that cite it, which share the answers."""

    name: str
    references: tuple[Reference, ...]


# --------------------------------------------------------------------------- gather


def gather(
    claim_set: ClaimSet,
    settings: Settings,
    sources: Sources,
    *,
    claims: Sequence[Claim] | None = None,
    progress: Progress | None = None,
) -> Gathered:
    """Return what the sources of `claims` say; of all claims and references where `claims` is None.

    Ctrl-C ends it early: references not read by then have one `Unavailable` that says so. Raises FileError
    for a recording that cannot be used.
    """
    wanted = cited_by(claim_set, claims)
    talks = _taking_turns(_conversations(claim_set, wanted))
    quotes = _quotes(claim_set.claims if claims is None else claims)
    stopped = Event()
    desk = _Desk(settings.cache, quotes)
    converse = partial(_converse, settings=settings, sources=sources, desk=desk, stopped=stopped)
    found: dict[str, Consulted] = {}
    keep_small()
    try:
        workers = min(settings.connections, MOST_CONNECTIONS)
        for done, (name, answers) in enumerate(_concurrently(converse, talks, workers), start=1):
            found.update(answers)
            if progress:
                progress(done, len(talks), name)
    except KeyboardInterrupt:
        stopped.set()
    give_back()
    consulted = {each.key: found.get(each.key) or _not_asked(each) for each in wanted}
    return Gathered(consulted, stopped.is_set(), dict(desk.folded), dict(desk.quotations))


def cited_by(claim_set: ClaimSet, claims: Sequence[Claim] | None) -> tuple[Reference, ...]:
    """Return the references that `claims` cite, in the file's order; where it is None, every reference."""
    if claims is None:
        return claim_set.references
    cited = {key for claim in claims for key in claim.references}
    return tuple(reference for reference in claim_set.references if reference.key in cited)


def _conversations(claim_set: ClaimSet, wanted: Sequence[Reference]) -> tuple[_Conversation, ...]:
    """Group references by source. The first in the *file* names the recording, whichever are wanted."""
    groups: dict[tuple[object, ...], list[Reference]] = defaultdict(list)
    for reference in claim_set.references:
        if reference.has_source:
            url = urldefrag(reference.url or "").url
            groups[reference.file, reference.archive_url, url, cited_day(reference)].append(reference)
    talks = (_Conversation(group[0].key, tuple(each for each in group if each in wanted)) for group in groups.values())
    return tuple(talk for talk in talks if talk.references)


def _taking_turns(talks: Iterable[_Conversation]) -> list[_Conversation]:
    """Order conversations so that each host has its turn: whoever waits for a busy host keeps others waiting, too."""
    turns: dict[str, int] = defaultdict(int)
    ordered = []
    for talk in talks:
        first = talk.references[0]
        host = _host(first.archive_url or first.url or "")
        ordered.append((turns[host], talk))
        turns[host] += 1
    return [talk for _, talk in sorted(ordered, key=itemgetter(0))]


def _host(url: str) -> str:
    try:
        return urlsplit(url).hostname or ""
    except ValueError:
        return ""  # asking for it tells what is wrong with it


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
    talk: _Conversation,
    *,
    settings: Settings,
    sources: Sources,
    desk: _Desk,
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
            # A single reference asks for nothing twice: its pages need not be kept.
            asked = _AskedOnce(exchange) if len(talk.references) > 1 else exchange
            readings = {each.key: tuple(_consult(each, asked, settings, desk)) for each in talk.references}
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


class _AskedOnce:
    """An exchange that asks each place once, however many references want to know."""

    def __init__(self, exchange: Exchange) -> None:
        self._exchange = exchange
        self._answers: dict[tuple[object, ...], Answer] = {}
        self._series: dict[tuple[object, ...], tuple[list[Answer], Iterator[Answer]]] = {}

    def origin(self, url: str) -> Answer:
        return self._once(self._exchange.origin, url)

    def rendered(self, url: str) -> Answer:
        return self._once(self._exchange.rendered, url)

    def pinned(self, archive_url: str) -> Answer:
        return self._once(self._exchange.pinned, archive_url)

    def nowhere(self, url: str) -> Answer:
        return self._once(self._exchange.nowhere, url)

    def copies(self, url: str, near: date | None) -> Iterator[Answer]:
        return self._each_once(self._exchange.copies, url, near)

    def new_homes(self, url: str, near: date | None) -> Iterator[Answer]:
        return self._each_once(self._exchange.new_homes, url, near)

    def _once(self, ask: Callable[..., Answer], *about: object) -> Answer:
        key = (ask.__name__, *about)
        if key not in self._answers:
            self._answers[key] = ask(*about)
        return self._answers[key]

    def _each_once(self, ask: Callable[..., Iterator[Answer]], *about: object) -> Iterator[Answer]:
        key = (ask.__name__, *about)
        come, to_come = self._series.setdefault(key, ([], ask(*about)))
        yield from come
        for answer in to_come:
            come.append(answer)
            yield answer


def _consult(reference: Reference, exchange: Exchange, settings: Settings, desk: _Desk) -> Iterator[Reading]:
    """Yield what each place says, until one has answered the question."""
    if reference.archive_url:
        copy = desk.read(exchange.pinned(reference.archive_url), reference)
        yield copy
        if isinstance(copy, Document) and copy.is_whole:
            return
    if reference.url:
        url = urldefrag(reference.url).url
        *missed, page = _cited_page(url, reference, exchange, settings.render, desk)
        page = _unless_absent(page, url, reference, exchange, desk)
        yield from (*missed, page)
        if _archive_may_help(page, reference, desk):
            yield from _elsewhere(url, reference, exchange, settings, desk)


def _cited_page(url: str, reference: Reference, exchange: Exchange, render: Render, desk: _Desk) -> tuple[Reading, ...]:
    """Return what the cited address says, last, as a browser shows it where one is to be asked.

    Where that fails, the page as it came counts: the failure stands before it, or in its detail.
    """
    answer = exchange.origin(url)
    page = desk.read(answer, reference)
    if not _is_to_be_rendered(answer, page, render):
        return (page,)
    shown = exchange.rendered(url)
    if isinstance(shown, Snapshot):
        return (desk.read(shown, reference),)
    if shown.reason is Reason.NOT_RECORDED:
        return (page,)
    if isinstance(page, Unreadable):
        return (replace(page, detail=f"{page.detail}; {shown.detail}"),)
    return (shown, page)


def _is_to_be_rendered(answer: Answer, page: Reading, render: Render) -> bool:
    if not isinstance(answer, Snapshot) or render is Render.NEVER:
        return False
    if isinstance(page, Unreadable) and page.reason is Reason.NEEDS_BROWSER:
        return True
    return render is Render.ALWAYS and answer.is_html


def _unless_absent(page: Reading, url: str, reference: Reference, exchange: Exchange, desk: _Desk) -> Reading:
    """Return `page`, unless it may be a "not found" page and the site says the same where no page can be."""
    from claimcheck.documents import absent, may_be_absent  # noqa: PLC0415 - the desk has it by now

    if not isinstance(page, Document) or not may_be_absent(page):
        return page
    if desk.expects(reference) and desk.has_all(page, reference):
        return page  # it says what was quoted: the page is there
    return absent(page, desk.read(exchange.nowhere(url), reference)) or page


def _elsewhere(
    url: str, reference: Reference, exchange: Exchange, settings: Settings, desk: _Desk
) -> Iterator[Reading]:
    """Yield what an archive's copy says and, where none could be read, what the page's new home does."""
    day = cited_day(reference)
    copy = _first_readable(exchange.copies(url, day), reference, desk) if settings.archives else None
    if copy:
        yield copy
    if not isinstance(copy, Document):
        home = _first_readable(exchange.new_homes(url, day), reference, desk)
        if home:
            yield home


def _first_readable(answers: Iterable[Answer], reference: Reference, desk: _Desk) -> Reading | None:
    """Return the first of `answers` that is a whole document; where none is, what came of the first of all."""
    first: Reading | None = None
    for answer in answers:
        reading = desk.read(answer, reference)
        if isinstance(reading, Document) and reading.is_whole:
            return reading
        first = first or reading
    return first


class _Desk:
    """Where answers are read, and folded for the `quotes` of each reference while others wait. Safe for threads."""

    def __init__(self, cache: Path | None, quotes: Mapping[str, Sequence[str]]) -> None:
        self.folded: dict[str, Folded] = {}
        self.quotations: dict[str, Quotation] = {}
        self._cache = cache
        self._quotes = quotes

    @cached_property
    def _reader(self) -> Reader:
        from claimcheck.documents import Reader  # noqa: PLC0415 - while the first answers are on their way

        return Reader(self._cache)

    def read(self, answer: Answer, reference: Reference) -> Reading:
        """Return what `answer` is to `reference`: its document, or why it is none."""
        if not isinstance(answer, Snapshot):
            return answer
        reading = self._reader.read(answer, reference)
        if isinstance(reading, Document) and self.expects(reference) and len(reading.text) <= FOLDED_WHILE_WAITING:
            self._folded(reading.text)
        return reading

    def _folded(self, text: str) -> Folded:
        """Return `text` folded, kept for judging unless it is so large that two copies of it at once would matter."""
        if text in self.folded:
            return self.folded[text]
        folded = fold(text)
        if len(text) <= FOLDED_WHILE_WAITING:
            self.folded[text] = folded
        return folded

    def expects(self, reference: Reference) -> bool:
        """Return whether anything is quoted from `reference`."""
        return bool(self._quotes.get(reference.key))

    def has_all(self, page: Document, reference: Reference) -> bool:
        """Return whether every quote from `reference` stands on its `page`, in the same words."""
        folded = self._folded(page.text)
        return all(stands_in(self._quotation(quote), folded) for quote in self._quotes.get(reference.key, ()))

    def _quotation(self, quote: str) -> Quotation:
        if quote not in self.quotations:
            self.quotations[quote] = read_quotation(quote)
        return self.quotations[quote]


def _archive_may_help(page: Reading, reference: Reference, desk: _Desk) -> bool:
    """Return whether to ask the archives after `page`: it could not be read (whole), or a quote is not on it.

    A forbidden address is nobody else's business; what was not recorded of the page was not of its copy.
    """
    if isinstance(page, Document):
        return not desk.has_all(page, reference) or not (page.is_whole or desk.expects(reference))
    return page.reason not in (Reason.FORBIDDEN_ADDRESS, Reason.NOT_RECORDED)


def _concurrently(work: Callable[[Task], Outcome], tasks: Sequence[Task], workers: int) -> Iterator[Outcome]:
    """Yield the outcome of each task as it comes, `workers` at a time; a task's exception is raised here.

    The threads are daemons, which an executor's are not: after Ctrl-C, one that waits for a slow server must
    not hold up the end.
    """
    waiting: SimpleQueue[Task] = SimpleQueue()
    finished: SimpleQueue[Outcome | _Failed] = SimpleQueue()
    for task in tasks:
        waiting.put(task)
    for _ in range(min(workers, len(tasks))):
        Thread(target=_work_off, args=(work, waiting, finished), daemon=True).start()
    try:
        for _ in tasks:
            outcome = finished.get()
            if isinstance(outcome, _Failed):
                raise outcome.error
            yield outcome
    finally:
        _empty(waiting)


@dataclass(frozen=True, slots=True)
class _Failed:
    """A task that ended in an exception."""

    error: BaseException


def _work_off(
    work: Callable[[Task], Outcome], waiting: SimpleQueue[Task], finished: SimpleQueue[Outcome | _Failed]
) -> None:
    with suppress(Empty):
        while True:
            task = waiting.get_nowait()
            try:
                finished.put(work(task))
            except BaseException as error:  # noqa: BLE001  it is raised again in the calling thread
                finished.put(_Failed(error))


def _empty(waiting: SimpleQueue[Task]) -> None:
    with suppress(Empty):
        while True:
            waiting.get_nowait()


# --------------------------------------------------------------------------- judge


def judge(claim_set: ClaimSet, gathered: Gathered, settings: Settings, *, claims: Sequence[Claim] | None = None) -> Run:
    """Return the verdict on each of `claims` (all where None) and on each reference they cite, in file order.

    With `settings.jobs` above 1, that many processes share what one cannot judge soon; the verdicts are the same.
    """
    case = checks.Case(
        claim_set=claim_set,
        consulted=gathered.consulted,
        today=settings.today,
        selected=frozenset(settings.checks) or None,
        folded=dict(gathered.folded),
        quotations=dict(gathered.quotations),
    )
    chosen = claim_set.claims if claims is None else tuple(claims)
    results = _results(chosen, case, settings.jobs)
    return Run(
        results=results,
        references=tuple(_reference_result(each, case) for each in cited_by(claim_set, claims)),
        files=(claim_set.path,),
        mode=settings.mode,
        today=settings.today,
        title=claim_set.title,
        version=__version__,
        stand_ins=sum(map(_is_stand_in, gathered.consulted.values())),
        interrupted=gathered.interrupted,
    )


def _results(claims: Sequence[Claim], case: checks.Case, jobs: int) -> tuple[Result, ...]:
    alone = process_time() + ALONE_SECONDS
    results: list[Result] = []
    for claim in claims:
        if jobs > 1 and process_time() > alone:
            break
        results.append(_result(claim, case))
    rest = claims[len(results) :]
    return (*results, *_shared(rest, case, min(jobs, len(rest)))) if rest else tuple(results)


def _shared(claims: Sequence[Claim], case: checks.Case, jobs: int) -> Iterator[Result]:
    from concurrent.futures import ProcessPoolExecutor  # noqa: PLC0415 - slow to import, and seldom needed
    from multiprocessing import get_context  # noqa: PLC0415

    # Threads of `gather` may still be waiting for a server: a fork would copy their locks as they are.
    with ProcessPoolExecutor(jobs, mp_context=get_context("spawn")) as pool:
        yield from pool.map(partial(_result, case=case.anew()), claims, chunksize=-(-len(claims) // jobs))


def _result(claim: Claim, case: checks.Case) -> Result:
    findings = checks.examine(claim, case)
    waiver = claim.waiver
    waived = waiver is not None and (waiver.until is None or waiver.until >= case.today)
    return Result(claim, findings, checks.verdict_of(findings), waived)


def _reference_result(reference: Reference, case: checks.Case) -> ReferenceResult:
    findings = checks.examine_reference(reference, case)
    return ReferenceResult(reference, findings, worst(finding.verdict for finding in findings))


def _is_stand_in(consulted: Consulted) -> bool:
    return any(not isinstance(reading, Unavailable) and reading.is_stand_in for reading in consulted.readings)


def merged(runs: Sequence[Run]) -> Run:
    """Return several files' runs as one, in their order."""
    first, *others = runs
    if not others:
        return first
    return replace(
        first,
        results=tuple(chain.from_iterable(run.results for run in runs)),
        references=tuple(chain.from_iterable(run.references for run in runs)),
        files=tuple(chain.from_iterable(run.files for run in runs)),
        title=None,
        stand_ins=sum(run.stand_ins for run in runs),
        interrupted=any(run.interrupted for run in runs),
    )


# --------------------------------------------------------------------------- what a run means to a script

PASSED, FAILED, BAD_INPUT, UNCHECKED, OUR_FAULT, INTERRUPTED = 0, 1, 2, 3, 4, 130


def exit_code(run: Run, settings: Settings) -> int:
    """Return 130 for a run cut short, 1 for what `fail_on` names, 3 for what could not be checked, else 0.

    Waived claims do not count, references' own findings do, and of several references only the best.
    """
    if run.interrupted:
        return INTERRUPTED
    findings = [
        *chain.from_iterable(checks.decisive(result.findings) for result in run.results if not result.waived),
        *chain.from_iterable(reference.findings for reference in run.references),
    ]
    if any(selector.selects(finding) for finding in findings for selector in settings.fail_on):
        return FAILED
    unchecked = (found for found in findings if found.verdict in (Verdict.INCONCLUSIVE, Verdict.UNSOURCED))
    if any(not any(each.selects(found) for each in settings.allow) for found in unchecked):
        return UNCHECKED
    return PASSED
