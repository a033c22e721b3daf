"""From a Run to text: one file and one line in `RENDERERS` for each format.

A format's module has a function `render(run, style) -> str`. It is imported when it is first asked for, so
that the command line can offer the table's keys without paying for rich. For the same reason what needs rich
is imported from its own module: `terminal.render_faults`, `picture.export_svg`, `progress.Progress`.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module

from claimcheck.model import Run
from claimcheck.reports.inspection import INSPECTIONS, render_inspection
from claimcheck.reports.style import Style

__all__ = ["INSPECTIONS", "RENDERERS", "Renderer", "Style", "render_inspection"]

Renderer = Callable[[Run, Style], str]


def _from_module(name: str) -> Renderer:
    def render(run: Run, style: Style) -> str:
        renderer: Renderer = import_module(f"claimcheck.reports.{name}").render
        return renderer(run, style)

    return render


RENDERERS: dict[str, Renderer] = {
    "terminal": _from_module("terminal"),
    "json": _from_module("json_report"),
}
"""Every format of `--format` and `--report`, by name: text that ends in a line feed."""
