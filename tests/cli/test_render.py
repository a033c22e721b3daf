"""--render, at the command line: with a browser, without one, recorded and replayed; and nothing left running."""

import json
import signal
import time
from pathlib import Path

import pytest

from claimcheck.sources.replay import RENDERED
from tests.chromium import children, needs_chromium
from tests.sources.servers import answer, by_path, serving

from .desk import PAGE, QUOTE, claim, verdicts

SHELL = """<!doctype html><html lang="en"><head><title>Minister: we will go</title></head><body><div id="root"></div>
<noscript>You need to enable JavaScript to run this app.</noscript><script src="/app.js"></script></body></html>"""
APP = """fetch("/story.json").then((answer) => answer.json()).then((story) => { root.innerHTML = story.html; });"""
ALLOWED = ("--allow-private", "--no-archive")


@pytest.fixture
def app():
    """A site whose one page is made by scripts; yields its server."""
    body = PAGE.split("<body>")[1].split("</body>")[0]
    pages = {
        "/story": answer(SHELL.encode(), Content_Type="text/html; charset=utf-8"),
        "/app.js": answer(APP.encode(), Content_Type="text/javascript"),
        "/story.json": answer(json.dumps({"html": body}).encode(), Content_Type="application/json"),
        "/plain": answer(PAGE.encode(), Content_Type="text/html; charset=utf-8"),
        "/endless": answer(SHELL.replace("/app.js", "/endless.js").encode(), Content_Type="text/html"),
        "/endless.js": answer(b"while (true) {}", Content_Type="text/javascript"),
    }
    with serving(by_path(pages)) as server:
        yield server


def availability(out):
    findings = json.loads(out)["results"][0]["findings"]
    return next(found for found in findings if found["check"] == "availability")


@pytest.fixture
def no_extra(monkeypatch):
    monkeypatch.setattr("claimcheck.sources.browser.browser.has_extra", lambda: False)


def check(run, address, *more):
    return run("check", QUOTE, address, *ALLOWED, "--format", "json", *more)


@needs_chromium
def test_a_page_made_by_scripts_is_read_in_a_browser(desk, run, app):
    code, out, err = check(run, app.url("/story"), "--speaker", "Anna Berg")
    assert (code, err, verdicts(out)) == (0, "", {"check": "supported"})
    assert availability(out)["evidence"]["provenance"]["rendered"] is True
    code, out, _ = run("check", QUOTE, app.url("/story"), *ALLOWED)
    assert code == 0
    assert "rendered in a browser" in " ".join(out.split())


def test_and_is_inconclusive_without(desk, run, app, no_extra):
    code, out, _ = check(run, app.url("/story"), "--render", "never")
    assert (code, verdicts(out)) == (3, {"check": "inconclusive"})
    finding = availability(out)
    assert finding["reason"] == "needs-browser"
    assert "--render" in finding["hint"]
    assert finding["evidence"]["provenance"]["rendered"] is False

    code, out, _ = check(run, app.url("/story"))
    finding = availability(out)
    assert (code, finding["reason"]) == (3, "needs-browser")
    assert 'pip install "claimcheck-cli[browser]"' in finding["headline"]
    assert "/app.js" not in app.targets

    code, out, err = check(run, app.url("/story"), "--render", "always")
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert 'pip install "claimcheck-cli[browser]"' in err


@needs_chromium
def test_every_page_or_only_those_that_need_it(desk, run, app):
    _, out, _ = check(run, app.url("/plain"))
    assert availability(out)["evidence"]["provenance"]["rendered"] is False
    code, out, _ = check(run, app.url("/plain"), "--render", "always")
    assert (code, availability(out)["evidence"]["provenance"]["rendered"]) == (0, True)


@needs_chromium
def test_inspect_shows_what_the_browser_shows(desk, run, app):
    code, out, _ = run("inspect", app.url("/story"), *ALLOWED)
    assert code == 0
    assert QUOTE in out
    assert run("inspect", app.url("/story"), *ALLOWED, "--render", "never")[0] == 3


@needs_chromium
def test_what_a_browser_showed_is_recorded_and_replayed_without_one(desk, app):
    desk.write(
        claim("good", QUOTE),
        references=f'[references.story]\nurl = "{app.url("/story")}"\n',
        settings='[settings]\ncassettes = "tapes"\n',
    )
    code, _, err = desk.process("record", *ALLOWED)
    assert (code, err) == (0, "")
    tape = (desk.folder / "tapes" / "story.yaml").read_text()
    assert tape.count(RENDERED) == 1
    assert "/app.js" not in "".join(line for line in tape.splitlines() if "uri:" in line)
    asked = len(app.asked)

    live = desk.process("verify", "--live", *ALLOWED, "--format", "json")
    program = "import sys; sys.modules['playwright'] = None; from claimcheck.cli import main; main()"
    replayed = desk.process("verify", "--no-archive", "--format", "json", program=program)
    assert (live[0], replayed[0], replayed[2]) == (0, 0, "")
    assert verdicts(replayed[1]) == verdicts(live[1]) == {"good": "supported"}
    assert availability(replayed[1])["evidence"]["provenance"]["rendered"] is True
    assert desk.process("verify", "--no-archive", "--render", "never")[0] == 3
    assert len(app.asked) == asked + 3


@needs_chromium
def test_a_rendering_that_failed_replays_alike(desk, app):
    desk.write(
        claim("good", QUOTE),
        references=f'[references.story]\nurl = "{app.url("/endless")}"\n',
        settings='[settings]\ncassettes = "tapes"\ntimeout = 3\n',
    )
    assert desk.process("record", *ALLOWED)[0] == 0
    code, out, _ = desk.process("verify", "--no-archive", "--format", "json")
    finding = availability(out)
    assert (code, finding["reason"]) == (3, "needs-browser")
    assert finding["headline"].endswith("; in a browser: no whole answer within 3 seconds")


def test_the_setting(desk, run):
    desk.write(claim("good", QUOTE), settings='[settings]\nrender = "sometimes"\n')
    code, out, err = run("verify")
    assert (code, out) == (2, "")
    assert err.endswith("claims.toml:3:10: render cannot be 'sometimes' (one of: auto, always, never)\n")
    desk.write(claim("good", QUOTE), settings='[settings]\nrender = "never"\n')
    assert run("verify")[0] == 0
    assert run("verify", "--render", "sometimes")[0] == 2


# ---------------------------------------------------------------------------- processes


def wait_until(true, seconds=30.0):
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end
        time.sleep(0.05)


@needs_chromium
@pytest.mark.parametrize("blow", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL])
def test_no_process_outlives_the_run(desk, app, blow):
    with desk.start("check", QUOTE, app.url("/endless"), *ALLOWED, "--timeout", "60") as running:
        wait_until(lambda: "/endless.js" in app.targets)
        started = children(running.pid)
        assert len(started) > 2
        running.send_signal(blow)
        _, err = running.communicate(timeout=20)
    assert running.returncode == (130 if blow == signal.SIGINT else -blow)
    assert err == ""
    wait_until(lambda: not any(Path(f"/proc/{process}").exists() for process in started))


REPLAY = """
import sys
from claimcheck.cli import main
try:
    main()
finally:
    assert "playwright" not in sys.modules
"""


@pytest.mark.parametrize("arguments", [("--help",), ("verify", "--help"), ("verify", "--no-archive")])
def test_playwright_is_imported_for_a_rendering_only(desk, arguments):
    desk.write(
        claim("good", QUOTE),
        references='[references.story]\nurl = "https://paper.example/"\n',
        settings='[settings]\ncassettes = "tapes"\n',
    )
    code, _, err = desk.process(*arguments, program=REPLAY)
    assert (code, err) == (3 if "--no-archive" in arguments else 0, "")


@needs_chromium
def test_what_a_browser_showed_is_kept_in_a_warc(desk, app):
    desk.write(claim("good", QUOTE), references=f'[references.story]\nurl = "{app.url("/story")}"\n')
    code, live, err = desk.process("verify", "--live", *ALLOWED, "--warc", "run.warc.gz", "--format", "json")
    assert (code, err) == (0, "")
    asked = len(app.asked)
    code, again, err = desk.process("verify", "--from", "run.warc.gz", *ALLOWED, "--format", "json")
    assert (code, err, len(app.asked)) == (0, "", asked)
    assert verdicts(again) == verdicts(live) == {"good": "supported"}
    assert availability(again)["evidence"]["provenance"]["rendered"] is True
