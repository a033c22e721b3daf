"""The progress bar."""

from __future__ import annotations

import io
from concurrent.futures import ThreadPoolExecutor

from claimcheck.reports.progress import Progress


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_disabled_bar_draws_nothing() -> None:
    file = Terminal()
    with Progress(enabled=False, file=file) as progress:
        progress(1, 2, "cnn-2016")
    assert file.getvalue() == ""


def test_bar_shows_label_and_numbers_as_written(monkeypatch) -> None:
    monkeypatch.setenv("TERM", "xterm")
    file = Terminal()
    with Progress(enabled=True, file=file) as progress:
        progress(1, 2, "[bold]\x07:smile:")
    assert "[bold]␇:smile:" in file.getvalue()
    assert "1/2" in file.getvalue()
    assert "\x07" not in file.getvalue()


def test_bar_takes_calls_from_many_threads(monkeypatch) -> None:
    monkeypatch.setenv("TERM", "xterm")
    file = Terminal()
    with Progress(enabled=True, file=file) as progress, ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda done: progress(done, 200, f"source {done}"), range(201)))
        progress(200, 200, "the last")
    assert "200/200" in file.getvalue()
