"""Whole outputs, byte for byte. After a wanted change: `python -m tests.reports.snapshots`, and read the diff."""

from __future__ import annotations

import pytest

from tests.reports.snapshots import FOLDER, OUTPUTS


@pytest.mark.parametrize("name", sorted(OUTPUTS))
def test_output_is_the_one_kept(name: str) -> None:
    assert OUTPUTS[name]().encode() == (FOLDER / name).read_bytes()


def test_every_kept_file_is_of_an_output() -> None:
    assert sorted(file.name for file in FOLDER.iterdir()) == sorted(OUTPUTS)
