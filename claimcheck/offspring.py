"""Processes of our own: what to run so that another Python runs a function of this very package."""

from __future__ import annotations

import gc
import os
import sys
from pathlib import Path

_ROOT = str(Path(__file__).resolve().parents[1])
# Where the package is run from a checkout, another version may be installed.
_PROGRAM = (
    "import sys; sys.path[:0] = [] if {root!r} in sys.path else [{root!r}]; from {module} import {name}; {name}()"
)


def command(module: str, name: str) -> tuple[str, ...]:
    """Return the command whose process calls the function `name` of `module`, with what follows it as arguments.

    Nothing is imported from the folder that it is started in (-P).
    """
    return (sys.executable, "-P", "-c", _PROGRAM.format(root=_ROOT, module=module, name=name))


def cores() -> int:
    """Return how many processors this process may use."""
    affinity = getattr(os, "sched_getaffinity", None)  # macOS and Windows have none
    return len(affinity(0)) if affinity else os.cpu_count() or 1


def collect_seldom() -> None:
    """Look for cycles seldom: what is read is many small objects that stay; to go through them takes a quarter."""
    gc.set_threshold(50_000, 20, 20)
