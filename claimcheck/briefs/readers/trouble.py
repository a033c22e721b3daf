"""What keeps a file from being read; it never leaves the readers."""

from __future__ import annotations


class Trouble(Exception):  # noqa: N818  it is the reader's word to the dispatcher, which knows the file
    """Why a file cannot be read, in one line, and how to mend it."""

    def __init__(self, message: str, hint: str | None = None) -> None:
        super().__init__(message)
        self.hint = hint
