"""The recording itself: what `make cassettes` does, held against the cassettes that are checked in."""

from __future__ import annotations

import shutil
import subprocess
import tomllib
from pathlib import Path

import pytest

from tests.standin.record import CASSETTES, REPOSITORY, command, environment
from tests.standin.web import stand_in_web

SOURCES = [
    reference
    for reference in tomllib.loads((REPOSITORY / "claims.toml").read_text("utf-8"))["references"].values()
    if "url" in reference
]


@pytest.mark.pywb
def test_recording_again_gives_the_same_files(tmp_path: Path) -> None:
    claims = Path(shutil.copy(REPOSITORY / "claims.toml", tmp_path))
    with stand_in_web() as web:
        done = subprocess.run(
            command(web, claims),
            cwd=tmp_path,
            env=environment(web),
            capture_output=True,
            text=True,
            check=False,
        )
    assert (done.returncode, done.stderr) == (0, "")
    recorded = {path.name: path.read_bytes() for path in (tmp_path / "cassettes").iterdir()}
    kept = {path.name: path.read_bytes() for path in CASSETTES.glob("*.yaml")}
    assert sorted(recorded) == sorted(kept)
    assert [name for name in kept if recorded[name] != kept[name]] == []


def test_no_cassette_keeps_a_cookie_or_the_machine_it_was_made_on() -> None:
    kept = list(CASSETTES.glob("*.yaml"))
    assert len(kept) == len(SOURCES)
    for path in kept:
        text = path.read_text(encoding="utf-8").lower()
        assert "set-cookie" not in text, path.name
        assert "127.0.0.1" not in text, path.name
        assert str(REPOSITORY).lower() not in text, path.name
