"""The exceptions: each is a "cannot go on", with one line that says where and how to mend it.

    ClaimcheckError
    ├── UsageError        the command line asks for something that cannot be done
    └── FileError         a claims file, brief or cassette that cannot be used; knows its place
        └── FaultyFileError   several faults of one file, told together

Expected trouble with a *source* is never an exception: it is data (`model.Unavailable`, `model.Unreadable`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claimcheck.model import Position


class ClaimcheckError(Exception):
    """What ended the run, in one line, and in `hint` how to mend it (or None)."""

    def __init__(self, message: str, *, hint: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.message} ({self.hint})" if self.hint else self.message


class UsageError(ClaimcheckError):
    """An option or argument that cannot be honoured."""


class FileError(ClaimcheckError):
    """A file that cannot be used; `position` says where in it, where that is known."""

    def __init__(self, message: str, *, position: Position | None = None, hint: str | None = None) -> None:
        super().__init__(message, hint=hint)
        self.position = position

    def __str__(self) -> str:
        where = f"{self.position}: " if self.position else ""
        return where + super().__str__()


class FaultyFileError(FileError):
    """Every fault of one file, in the file's order, one line each; `position` is the first one's."""

    def __init__(self, faults: Sequence[FileError]) -> None:
        super().__init__(f"{len(faults)} faults", position=faults[0].position)
        self.faults = tuple(faults)

    def __str__(self) -> str:
        return "\n".join(map(str, self.faults))
