"""The command as a process: Ctrl-C, closed pipes, recording from a loopback server and replaying it."""

import re
import signal
import socket
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from .desk import FALSE, PAGE, QUOTE, claim, verdicts


@pytest.fixture
def silent_server():
    """A server that takes connections and never answers; yields its port and an event for the first visit."""
    visited = threading.Event()
    with socket.create_server(("127.0.0.1", 0)) as listener:
        visitors = []

        def accept():
            while True:
                try:
                    visitors.append(listener.accept()[0])
                except OSError:
                    return
                visited.set()

        thread = threading.Thread(target=accept, daemon=True)
        thread.start()
        yield listener.getsockname()[1], visited
        listener.shutdown(socket.SHUT_RDWR)
        thread.join(5)
        for visitor in visitors:
            visitor.close()


@pytest.fixture
def page_server():
    """A server of the desk's page; yields its address and the paths asked for."""
    asked = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):
            asked.append(self.path)
            body = PAGE.encode()
            self.send_response(200)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_):
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}", asked
        server.shutdown()
        thread.join(5)


def test_130_with_what_was_done_so_far(desk, silent_server):
    port, visited = silent_server
    references = f'[references.story]\nfile = "page.html"\n[references.slow]\nurl = "http://127.0.0.1:{port}/"\n'
    desk.write(claim("good", QUOTE), claim("slow", QUOTE, references='["slow"]'), references=references)
    options = ("--live", "--allow-private", "--no-archive", "--timeout", "60", "--format", "json")
    # One at a time: the file has been read when the server is visited.
    with desk.start("verify", *options, "--connections", "1") as running:
        assert visited.wait(30)
        running.send_signal(signal.SIGINT)
        out, err = running.communicate(timeout=20)
    assert (running.returncode, err) == (130, "")
    assert verdicts(out) == {"good": "supported", "slow": "inconclusive"}
    assert '"interrupted": true' in out
    assert '"reason": "interrupted"' in out


def test_an_interrupted_recording_records_nothing_false(desk, silent_server):
    port, visited = silent_server
    references = f'[references.slow]\nurl = "http://127.0.0.1:{port}/"\n'
    desk.write(
        claim("slow", QUOTE, references='["slow"]'), references=references, settings='[settings]\ncassettes = "tapes"\n'
    )
    with desk.start("record", "--allow-private", "--no-archive", "--timeout", "60") as running:
        assert visited.wait(30)
        running.send_signal(signal.SIGINT)
        out, err = running.communicate(timeout=20)
    assert (running.returncode, err) == (130, "")
    assert out.startswith("slow: origin interrupted")
    assert not list((desk.folder / "tapes").glob("*")) if (desk.folder / "tapes").exists() else True


def test_a_reader_who_has_gone_is_no_fault(desk):
    desk.write(*(claim(f"c{number}", FALSE) for number in range(200)))
    with desk.start("verify") as running:
        running.stdout.close()
        err = running.stderr.read()
        running.wait(60)
    assert (running.returncode, err) == (1, "")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full here")
def test_an_output_that_takes_nothing_is_told_in_a_line(desk):
    desk.write(claim("good", QUOTE))
    with Path("/dev/full").open("w") as full, desk.start("verify", stdout=full) as running:
        err = running.stderr.read()
        running.wait(60)
    assert (running.returncode, err) == (
        2,
        "claimcheck: error: cannot write to standard output: No space left on device\n",
    )


def test_record_then_replay_with_the_server_gone(desk, page_server):
    address, asked = page_server
    references = (
        f'[references.story]\nurl = "{address}/story#part"\n[references.again]\nurl = "{address}/story"\n'
        f'[references.other]\nurl = "{address}/other"\n'
    )
    desk.write(
        claim("good", QUOTE),
        claim("again", QUOTE, references='["again"]'),
        claim("bad", FALSE, references='["other"]'),
        references=references,
        settings='[settings]\ncassettes = "tapes"\n',
    )
    code, out, err = desk.process("record", "--allow-private", "--no-archive")
    assert (code, err) == (0, "")
    assert [line.split(": ")[0] for line in out.splitlines()] == ["story", "again", "other"]
    assert sorted(asked) == ["/other", "/story"]
    assert sorted(path.name for path in (desk.folder / "tapes").iterdir()) == ["other.yaml", "story.yaml"]

    code, out, err = desk.process("verify", "--no-archive", "--format", "json")
    assert (code, err) == (1, "")
    assert verdicts(out) == {"good": "supported", "again": "supported", "bad": "not-found"}
    assert '"mode": "replay"' in out
    assert len(asked) == 2
    again = desk.process("verify", "--claim", "again", "--no-archive", "--format", "json")
    assert verdicts(again[1]) == {"again": "supported"}


def test_what_is_not_recorded_names_the_command_that_records_it(desk):
    desk.write(
        claim("good", QUOTE),
        references='[references.story]\nurl = "https://paper.example/story"\n',
        settings='[settings]\ncassettes = "tapes"\n',
    )
    code, out, err = desk.process("verify")
    assert (code, err) == (3, "")
    assert re.search(r"claimcheck\s+record", out)


def test_private_addresses_are_refused_unless_allowed(desk, page_server):
    address, asked = page_server
    code, out, _ = desk.process("check", QUOTE, f"{address}/story", "--format", "json")
    assert (code, verdicts(out)) == (3, {"check": "inconclusive"})
    assert '"reason": "forbidden-address"' in out
    assert asked == []
    code, out, _ = desk.process("check", QUOTE, f"{address}/story", "--allow-private", "--format", "json")
    assert (code, verdicts(out)) == (0, {"check": "supported"})


def test_the_report_is_the_same_however_many_processes_read(desk):
    for number in range(30):
        (desk.folder / f"page-{number}.html").write_text(PAGE.replace("Monday", f"Monday the {number}th"))
    references = "".join(f'[references.p{number}]\nfile = "page-{number}.html"\n' for number in range(30))
    claims = [claim(f"c{number}", QUOTE if number % 3 else FALSE, references=f'["p{number}"]') for number in range(30)]
    desk.write(*claims, references=references)
    told = [
        desk.process("verify", "--offline", "--today", "2026-11-01", "--format", "json", "--no-cache", "--jobs", jobs)
        for jobs in ("1", "2")
    ]
    once, again = (re.sub(r'"\d{4}-\d\d-\d\dT[^"]*"', '""', out) for _, out, _ in told)
    assert once == again
    assert [(code, err) for code, _, err in told] == [(1, ""), (1, "")]
    assert set(verdicts(told[0][1]).values()) == {"supported", "not-found"}
