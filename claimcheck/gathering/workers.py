"""Tasks worked off by several threads that hold nothing up after Ctrl-C."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from queue import Empty, SimpleQueue
from threading import Thread
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

Task = TypeVar("Task")
Outcome = TypeVar("Outcome")


def concurrently(work: Callable[[Task], Outcome], tasks: Sequence[Task], workers: int) -> Iterator[Outcome]:
    """Start `workers` on `tasks` at once; yield the outcome of each as it comes. A task's exception is raised then.

    The threads are daemons, which an executor's are not: after Ctrl-C, one that waits for a slow server must
    not hold up the end.
    """
    waiting: SimpleQueue[Task] = SimpleQueue()
    finished: SimpleQueue[Outcome | _Failed] = SimpleQueue()
    for task in tasks:
        waiting.put(task)
    for _ in range(min(workers, len(tasks))):
        Thread(target=_work_off, args=(work, waiting, finished), daemon=True).start()
    return _outcomes(len(tasks), waiting, finished)


def _outcomes(count: int, waiting: SimpleQueue[Task], finished: SimpleQueue[Outcome | _Failed]) -> Iterator[Outcome]:
    try:
        for _ in range(count):
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
