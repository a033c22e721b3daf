"""Documents read by other processes are those that are read here, and what becomes of a process harms nobody."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from claimcheck.documents import Reader, Written, read
from claimcheck.gathering import processes
from claimcheck.gathering.processes import ReaderProcesses
from claimcheck.matching.fold import fold
from claimcheck.model import Document, Doubt, Period, Position, Reason, Reference, Unreadable
from tests.cli.desk import PAGE
from tests.documents.made import PROSE, docx, pdf, snapshot

REFERENCE = Reference("story", Position("claims.toml", 3), title="Minister: we will go")
PDF = pdf([[(72, 700 - 14 * line, 11, f"Line {line} of the report says what was said.") for line in range(30)]])
DOCX = docx(lambda package: package.add_paragraph(PROSE))
KINDS = {"html": PAGE, "text": PROSE, "pdf": PDF, "docx": DOCX, "letters": f"<p>{PROSE} \ud7ff 🙂 ﬁ</p>"}


@pytest.fixture
def two():
    with ReaderProcesses(2) as reading:
        yield reading


@pytest.mark.parametrize("body", KINDS.values(), ids=KINDS)
def test_it_is_the_document_and_the_words_that_reading_here_gives(two, body):
    got = snapshot(body, media_type=None)
    document, words = Reader(None, two.read).read(got, REFERENCE)
    assert document == read(got, REFERENCE)
    assert isinstance(document, Document)
    assert words == fold(document.text)
    assert words.span(3, 5) == fold(document.text).span(3, 5)


def test_what_cannot_be_read_or_is_doubted_is_told_alike(two):
    for got, reference in ((snapshot(b"\x89PNG"), None), (snapshot(""), None)):
        assert isinstance(read(got, reference), Unreadable)
        assert Reader(None, two.read).read(got, reference).reading == read(got, reference)
    long_ago = Period(date(1998, 5, 1), date(1998, 5, 1))
    other = replace(REFERENCE, title="A history of the potato in three volumes, with a preface", published=long_ago)
    doubted = Reader(None, two.read).read(snapshot(PAGE), other).reading
    assert doubted == read(snapshot(PAGE), other)
    assert isinstance(doubted.doubt, Doubt)


def test_what_was_read_elsewhere_is_kept(two, tmp_path):
    document, _ = Reader(tmp_path, two.read).read(snapshot(PAGE), REFERENCE)

    def unasked(*_):
        raise AssertionError("it was read again")

    assert Reader(tmp_path, unasked).read(snapshot(PAGE), REFERENCE).reading == document


def test_many_threads_share_them(two):
    bodies = [PAGE.replace("Monday", f"Monday the {number}th") for number in range(60)]
    with ThreadPoolExecutor(12) as threads:
        found = list(threads.map(lambda body: two.read(snapshot(body), None), bodies))
    texts = [Reader(None, lambda *_, written=written: written).read(snapshot(""), None)[0].text for written in found]
    assert texts == [read(snapshot(body)).text for body in bodies]


def running(reading):
    return [process._running for process in reading._processes]


def test_a_process_that_breaks_down_costs_one_document():
    with ReaderProcesses(1, at_once=True) as reading:
        (process,) = running(reading)
        process.kill()
        process.wait()
        broken = reading.read(snapshot(PAGE), None)
        assert (broken.reason, "broke down" in broken.detail) == (Reason.TOO_LARGE, True)
        assert isinstance(reading.read(snapshot(PAGE), None), Written)


def test_one_that_takes_for_ever_is_ended(monkeypatch):
    monkeypatch.setattr(processes, "_SECONDS", 0.2)
    with ReaderProcesses(1, at_once=True) as reading:
        running(reading)[0].send_signal(signal.SIGSTOP)
        assert isinstance(reading.read(snapshot(PAGE), None), Unreadable)


def test_where_none_can_be_had_documents_are_read_here(monkeypatch):
    def refuse(*_, **__):
        raise OSError("no more processes")

    monkeypatch.setattr(subprocess, "Popen", refuse)
    with ReaderProcesses(2) as reading:
        assert reading.read(snapshot(PAGE), None) is None
        assert Reader(None, reading.read).read(snapshot(PAGE)).reading == read(snapshot(PAGE))


def test_ctrl_c_is_not_for_them():
    with ReaderProcesses(1, at_once=True) as reading:
        assert isinstance(reading.read(snapshot(PAGE), None), Written)
        running(reading)[0].send_signal(signal.SIGINT)
        assert isinstance(reading.read(snapshot(PAGE), None), Written)


def test_none_is_started_that_is_not_needed():
    with ReaderProcesses(2) as reading:
        assert running(reading) == [None, None]
        assert isinstance(reading.read(snapshot(PAGE), None), Written)
        assert [process is None for process in running(reading)] == [False, True]


def test_another_is_started_where_one_keeps_others_waiting(monkeypatch):
    monkeypatch.setattr(processes, "_PATIENCE", 0.01)
    with ReaderProcesses(2) as reading, ThreadPoolExecutor(8) as threads:
        list(threads.map(lambda number: reading.read(snapshot(PAGE * number), None), range(1, 9)))
        assert None not in running(reading)


def test_leaving_ends_them():
    with ReaderProcesses(2) as reading, ThreadPoolExecutor(2) as threads:
        list(threads.map(lambda process: process.read(snapshot(PAGE), None), reading._processes))
        ended = running(reading)
    assert all(process.returncode is not None for process in ended)
    assert reading.read(snapshot(PAGE), None) is None


PARENT = """
import time
from claimcheck.gathering import processes
from claimcheck.gathering.processes import ReaderProcesses
reading = ReaderProcesses(2, at_once=True)
reading._processes[1]._running = processes._started()
print(*(process._running.pid for process in reading._processes), flush=True)
time.sleep(60)
"""


def is_gone(pid):
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return True
    # Nobody may have asked yet what became of it.
    return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] == "Z"


@pytest.mark.skipif(not Path("/proc/self").is_dir(), reason="processes are looked up in /proc")
def test_they_end_with_a_parent_that_is_killed():
    with subprocess.Popen([sys.executable, "-c", PARENT], stdout=subprocess.PIPE, text=True) as parent:
        pids = list(map(int, parent.stdout.readline().split()))
        parent.kill()
    until = time.monotonic() + 20
    while time.monotonic() < until and not all(map(is_gone, pids)):
        time.sleep(0.05)
    assert all(map(is_gone, pids))
