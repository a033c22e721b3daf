"""A run killed at any moment loses nothing that had arrived: the next one goes on, to the same verdicts."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import threading
import time
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from .desk import FALSE, PAGE, QUOTE, claim

PAGES = 200
CONNECTIONS = 8
MOMENTS = 20
# Most of a short run is Python starting, so the runs are forked from one process that has imported everything:
# each line of its input is a run's arguments, each line of its output the run's process id.
PROGRAM = """
import json, os, sys
import claimcheck.judging, claimcheck.sources, claimcheck.claims, claimcheck.reports.json_report
from claimcheck.cli import main
for line in sys.stdin:
    child = os.fork()
    if child == 0:
        arguments, output = json.loads(line)
        os.dup2(os.open(output, os.O_WRONLY | os.O_CREAT | os.O_TRUNC), 1)
        try:
            main(arguments)
        except SystemExit as end:
            sys.stdout.flush()
            os._exit(end.code)
    print(child, flush=True)
    _, status = os.waitpid(child, 0)
    print(os.waitstatus_to_exitcode(status), flush=True)
"""

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork here")


class Site:
    """A server of many pages that keeps what it was asked, in order."""

    def __init__(self, port):
        self.port = port
        self.asked = []
        self.answered = []
        self._more = threading.Condition()

    def told(self, path):
        with self._more:
            self.answered.append(path)
            self._more.notify_all()

    def wait_for(self, count):
        with self._more:
            assert self._more.wait_for(lambda: len(self.answered) >= count, 60)

    def forget(self):
        asked, answered = set(self.asked), set(self.answered)
        assert len(asked) == len(self.asked)  # nothing is asked for twice in one run
        self.asked.clear()
        self.answered.clear()
        return asked, answered


@pytest.fixture
def site():
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):
            here.asked.append(self.path)
            time.sleep(0.005)
            body = PAGE.replace("Monday", f"Monday {self.path}").encode()
            head = f"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: {len(body)}\r\n\r\n"
            try:
                self.wfile.write(head.encode() + body)
            except ConnectionError:  # the run was killed
                return
            here.told(self.path)

        def log_message(self, *_):
            pass

    class Server(ThreadingHTTPServer):
        request_queue_size = 200

        def handle_error(self, *_):
            pass  # a connection of a run that was killed

    with Server(("127.0.0.1", 0), Handler) as server:
        here = Site(server.server_port)
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield here
        server.shutdown()
        thread.join(5)


class Runner:
    """Starts runs of the command line, each in a process of its own."""

    def __init__(self, process, folder):
        self._process = process
        self._output = folder / "run.json"

    @contextmanager
    def running(self, *arguments):
        """Start a run, give its process id, and wait for its end."""
        self._process.stdin.write(json.dumps([arguments, str(self._output)]) + "\n")
        self._process.stdin.flush()
        yield int(self._process.stdout.readline())
        self.code = int(self._process.stdout.readline())

    def report(self):
        return json.loads(self._output.read_text(encoding="utf-8"))


@pytest.fixture
def runner(desk):
    started = subprocess.Popen(
        [sys.executable, "-c", PROGRAM], cwd=desk.folder, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    with started as process:
        yield Runner(process, desk.folder)
        process.stdin.close()


def options(site, cache):
    return [
        *("verify", "--live", "--allow-private", "--no-archive", "--format", "json", "--today", "2026-11-01"),
        *("--resolve", f"*:80:127.0.0.1:{site.port}", "--connections", str(CONNECTIONS), "--cache", str(cache)),
    ]


def write_claims(desk):
    keys = [f"page-{number}" for number in range(PAGES)]
    references = "".join(
        f'[references.{key}]\nurl = "http://host-{number % 40}.example/{number}"\n' for number, key in enumerate(keys)
    )
    claims = [
        claim(f"claim-{key}", FALSE if number % 5 == 0 else QUOTE, references=f'["{key}"]')
        for number, key in enumerate(keys)
    ]
    desk.write(*claims, references=references)


def judged(report):
    """Return all that a report says, but for the times and for how each page arrived."""

    def cleared(value):
        if isinstance(value, dict):
            return {name: cleared(inner) for name, inner in value.items() if name not in _OF_THIS_RUN}
        return [cleared(inner) for inner in value] if isinstance(value, list) else value

    return cleared({key: report[key] for key in ("counts", "results", "references")})


_OF_THIS_RUN = ("arrival", "retrieved_at", "headline")


def test_a_run_killed_at_any_moment_goes_on_where_it_was(desk, site, runner, tmp_path):
    write_claims(desk)
    every = {f"/{number}" for number in range(PAGES)}
    with runner.running(*options(site, tmp_path / "undisturbed")):
        pass
    assert runner.code == 1
    undisturbed = judged(runner.report())
    assert (undisturbed["counts"]["supported"], undisturbed["counts"]["not-found"]) == (160, 40)
    assert site.forget() == (every, every)

    moments = random.Random(11)
    for number in range(MOMENTS):
        cache = tmp_path / f"cache-{number}"
        with runner.running(*options(site, cache)) as process:
            site.wait_for(moments.randrange(PAGES + 1))
            time.sleep(moments.uniform(0, 0.05))
            os.kill(process, signal.SIGKILL)
        assert runner.code in (-signal.SIGKILL, 1)  # 1: it was quicker
        time.sleep(0.02)  # what is on its way to the dead is answered
        _, arrived = site.forget()

        with runner.running(*options(site, cache)):
            pass
        assert runner.code == 1
        assert judged(runner.report()) == undisturbed
        asked, _ = site.forget()
        assert every - arrived <= asked
        assert len(asked & arrived) <= CONNECTIONS  # they had been sent, but not yet taken in

    with runner.running(*options(site, cache)):
        pass
    assert site.forget() == (set(), set())
    arrivals = {finding["evidence"]["provenance"]["arrival"] for finding in _with_evidence(runner.report())}
    assert arrivals == {"cache"}


def _with_evidence(report):
    return [finding for result in report["results"] for finding in result["findings"] if finding["evidence"]]
