"""Whether the tests have a real Chromium to run in, and what is left running of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from claimcheck.sources.browser.program import found, has_extra


def _missing() -> str | None:
    if not has_extra():
        return "Playwright is not installed"
    return None if found("") else "there is none on PATH"


needs_chromium = pytest.mark.skipif(_missing() is not None, reason=f"needs Chromium: {_missing()}")


def children(process: int) -> set[int]:
    """Return all that `process` has started, and what that has, as far as it still runs."""
    parents = dict(filter(None, map(_parentage, Path("/proc").glob("[0-9]*"))))
    found_ones = {process}
    while more := {child for child, parent in parents.items() if parent in found_ones} - found_ones:
        found_ones |= more
    return found_ones - {process}


def _parentage(entry: Path) -> tuple[int, int] | None:
    try:
        stat = (entry / "stat").read_text()
    except OSError:  # it has just ended
        return None
    state, parent = stat.rpartition(")")[2].split()[:2]
    return (int(entry.name), int(parent)) if state != "Z" else None
