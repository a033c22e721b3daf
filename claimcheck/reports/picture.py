"""A picture of the terminal report, as SVG."""

from __future__ import annotations

import re
from io import StringIO
from typing import TYPE_CHECKING

from rich._export_format import CONSOLE_SVG_FORMAT  # not public, but what `code_format` is meant to be made from
from rich.console import Console

from claimcheck.reports.lines import shown
from claimcheck.reports.style import Style
from claimcheck.reports.terminal import report

if TYPE_CHECKING:
    from collections.abc import Collection

    from claimcheck.model import Run

# rich's frame without its fonts, which whoever opens the picture would fetch from somebody's server. Every piece
# of text has its length written to it, so that any monospaced font keeps the columns.
_FORMAT = re.sub(r"@font-face \{\{.*?\}\}\s*", "", CONSOLE_SVG_FORMAT, flags=re.DOTALL).replace(
    "Fira Code", "ui-monospace"
)


def export_svg(run: Run, width: int, title: str, *, only: Collection[str] | None = None) -> str:
    """Return the terminal report of `run`, `width` cells wide, as an SVG document.

    With `only`, just the claims of these ids are told in full. The same run gives the same bytes.
    """
    console = Console(
        file=StringIO(),
        record=True,
        width=width,
        force_terminal=True,
        force_jupyter=False,
        color_system="truecolor",
        no_color=False,
        legacy_windows=False,
    )
    for line in report(run, Style(width=width, colour=True), only=only).lines:
        console.print(line, no_wrap=True)
    return console.export_svg(title=shown(title), unique_id="claimcheck", code_format=_FORMAT)
