"""The tables of formats."""

from __future__ import annotations

import subprocess
import sys

import pytest

from claimcheck.reports import INSPECTIONS, RENDERERS, Style, render_inspection
from tests.reports.runs import EVERYTHING, READINGS

_WITHOUT_RICH = """
import sys
from claimcheck.model import Mode, Run
from claimcheck.reports import RENDERERS, Style, render_inspection
from datetime import date
RENDERERS["json"](Run((), (), (), Mode.LIVE, date(2026, 1, 1)), Style())
render_inspection([], "json", Style())
sys.exit("rich" in sys.modules)
"""


@pytest.mark.parametrize("name", sorted(RENDERERS))
def test_every_format_renders_everything(name: str) -> None:
    output = RENDERERS[name](EVERYTHING, Style(80))
    assert output.endswith("\n")
    assert all(result.verdict in output for result in EVERYTHING.results)


@pytest.mark.parametrize("name", sorted(INSPECTIONS))
def test_every_inspection_names_every_source(name: str) -> None:
    output = render_inspection(READINGS, name, Style())
    assert all(source in output for source, _ in READINGS)


def test_json_does_not_load_rich() -> None:
    assert subprocess.run([sys.executable, "-c", _WITHOUT_RICH], check=False).returncode == 0
