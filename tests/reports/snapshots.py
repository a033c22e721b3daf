"""Every whole output that is kept as a file. `python -m tests.reports.snapshots` writes the files anew."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from claimcheck.reports import RENDERERS, Style, render_inspection
from claimcheck.reports.picture import export_svg
from claimcheck.reports.terminal import render_faults
from tests.reports.runs import EVERYTHING, FAULTS, READINGS, RUNS

if TYPE_CHECKING:
    from collections.abc import Callable

FOLDER = Path(__file__).parent / "snapshots"
WIDTHS = (60, 80, 160, None)


def _outputs() -> dict[str, Callable[[], str]]:
    outputs: dict[str, Callable[[], str]] = {}
    for name, run in RUNS.items():
        outputs[f"{name}.json"] = lambda run=run: RENDERERS["json"](run, Style())
        outputs[f"{name}-80.txt"] = lambda run=run: RENDERERS["terminal"](run, Style(80))
    for width in WIDTHS:
        for colour in (False, True):
            style = Style(width, colour)
            name = f"{width or 'piped'}{'-colour' if colour else ''}.txt"
            outputs[f"everything-{name}"] = lambda style=style: RENDERERS["terminal"](EVERYTHING, style)
    outputs["everything-80-verbose.txt"] = lambda: RENDERERS["terminal"](EVERYTHING, Style(80, verbose=True))
    outputs["everything.svg"] = lambda: export_svg(EVERYTHING, 80, "claimcheck <verify>")
    outputs["excerpt.svg"] = lambda: export_svg(EVERYTHING, 80, "excerpt", only={"minister-they-had-taken"})
    outputs["inspection.json"] = lambda: render_inspection(READINGS, "json", Style())
    outputs["inspection-60.txt"] = lambda: render_inspection(READINGS, "terminal", Style(60))
    outputs["inspection-piped-colour.txt"] = lambda: render_inspection(READINGS, "terminal", Style(None, colour=True))
    outputs["faults-60.txt"] = lambda: render_faults(FAULTS, Style(60))
    return outputs


OUTPUTS = _outputs()

if __name__ == "__main__":
    FOLDER.mkdir(exist_ok=True)
    for file in FOLDER.iterdir():
        file.unlink()
    for name, output in OUTPUTS.items():
        (FOLDER / name).write_text(output(), encoding="utf-8", newline="\n")
