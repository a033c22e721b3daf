"""How far a run has come, on standard error, gone when it is done."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self, TextIO

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, TextColumn
from rich.progress import Progress as Bar

from claimcheck.reports.lines import shown

if TYPE_CHECKING:
    from types import TracebackType


class Progress:
    """A progress bar to be called as `progress(done, total, label)`, from any thread.

    It draws nothing unless `enabled`, which is for the caller to decide (a terminal, and not `--quiet`).
    `file` is standard error unless given.
    """

    def __init__(self, *, enabled: bool, file: TextIO | None = None) -> None:
        console = Console(stderr=file is None, file=file)
        self._bar = Bar(
            TextColumn("{task.description}", markup=False),
            BarColumn(),
            MofNCompleteColumn(),
            console=console,
            transient=True,
            disable=not enabled,
        )
        self._task = self._bar.add_task("", total=None)

    def __enter__(self) -> Self:
        self._bar.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._bar.stop()

    def __call__(self, done: int, total: int, label: str) -> None:
        """Show that `done` of `total` sources are read, and which one `label` names."""
        self._bar.update(self._task, completed=done, total=total, description=shown(label))
