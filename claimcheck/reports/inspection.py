"""What claimcheck sees of a page: `inspect`, in the formats of `INSPECTIONS`."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from importlib import import_module

from claimcheck.model import Reading
from claimcheck.reports.style import Style

Inspection = Callable[[Sequence[tuple[str, Reading]], Style], str]


def _from_module(name: str) -> Inspection:
    def render(readings: Sequence[tuple[str, Reading]], style: Style) -> str:
        inspection: Inspection = import_module(f"claimcheck.reports.{name}").render
        return inspection(readings, style)

    return render


INSPECTIONS: dict[str, Inspection] = {
    "terminal": _from_module("inspection_terminal"),
    "json": _from_module("inspection_json"),
}
"""Every format of `inspect --format`, by name."""


def render_inspection(readings: Sequence[tuple[str, Reading]], format: str, style: Style) -> str:  # noqa: A002 the option's name
    """Return each source, as it was named on the command line, with what was read of it.

    `format` is a key of `INSPECTIONS`; raises KeyError for any other.
    """
    return INSPECTIONS[format](readings, style)
