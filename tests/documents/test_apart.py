"""A large document is read by another process: the same document, and trouble of that process is told."""

import os
import sys

import pytest

from claimcheck.documents import apart, read, read_apart
from claimcheck.memory import give_back, keep_small
from claimcheck.model import Document, Reason, Unreadable
from tests.documents.made import PROSE, article, pdf, snapshot

LARGE = article(f"<p>{PROSE}</p>" * (apart.LARGE // len(PROSE) + 1))


@pytest.mark.parametrize(
    "body", [LARGE, article("<p>small</p>"), b"%PDF-1.7\n" + b"x" * apart.LARGE, pdf([[(60, 700, 11, "x")]])]
)
def test_the_same_is_found(body):
    given = snapshot(body)
    assert read_apart(given) == read(given)


def test_what_is_large_is_read_elsewhere(monkeypatch, tmp_path):
    witness = tmp_path / "pid"
    program = f"import os; open({str(witness)!r}, 'w').write(str(os.getpid())); " + apart._COMMAND[-1]
    monkeypatch.setattr(apart, "_COMMAND", (sys.executable, "-P", "-c", program))
    assert isinstance(read_apart(snapshot(article("<p>small</p>"))), Document | Unreadable)
    assert not witness.exists()
    assert isinstance(read_apart(snapshot(LARGE)), Document)
    assert int(witness.read_text()) != os.getpid()


@pytest.mark.parametrize("program", ["raise SystemExit(1)", "import os; os.abort()", "print('nothing done')"])
def test_a_reader_that_breaks_down_is_told(monkeypatch, program):
    monkeypatch.setattr(apart, "_COMMAND", (sys.executable, "-c", program))
    found = read_apart(snapshot(LARGE))
    assert isinstance(found, Document) if "print" in program else found.reason is Reason.TOO_LARGE


def test_a_reader_that_does_not_end_is_told(monkeypatch):
    monkeypatch.setattr(apart, "_COMMAND", (sys.executable, "-c", "import time; time.sleep(60)"))
    monkeypatch.setattr(apart, "_SECONDS", 1)
    assert read_apart(snapshot(LARGE)).reason is Reason.TOO_LARGE


def test_where_there_are_no_more_processes_it_is_read_here(monkeypatch):
    monkeypatch.setattr(apart, "_COMMAND", ("/nowhere/python",))
    assert isinstance(read_apart(snapshot(LARGE)), Document)


def test_memory_is_kept_small_wherever_it_can_be():
    keep_small()
    give_back()
    assert isinstance(read(snapshot(LARGE)), Document)
