"""`claimcheck archive`: pages saved at a loopback Save Page Now, copies written back; or kept in a WARC."""

from __future__ import annotations

import json
import signal
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from claimcheck.claims import load
from claimcheck.sources import saving
from tests.spn2 import PENDING, failed, job, save_page_now, saved

from .desk import FALSE, PAGE, QUOTE, claim, verdicts

STORY = "http://paper.example/story"


@pytest.fixture
def site():
    """The server behind paper.example: its page everywhere but at /gone; yields its port."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):
            self.send_response(404 if self.path == "/gone" else 200)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.send_header("Content-Length", str(len(PAGE.encode())))
            self.end_headers()
            self.wfile.write(PAGE.encode())

        def log_message(self, *_):
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        yield server.server_port
        server.shutdown()
        thread.join(5)


@pytest.fixture
def archive(monkeypatch):
    monkeypatch.setattr(saving, "FIRST_LOOK", 0.01)
    for name in ("http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    for pair in saving.KEY_NAMES:
        for name in pair:
            monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("INTERNET_ARCHIVE_ACCESS_KEY", "access")
    monkeypatch.setenv("INTERNET_ARCHIVE_SECRET_KEY", "secret")
    with save_page_now() as running:
        yield running


@pytest.fixture
def save(run, site, archive):
    def archive_here(*arguments):
        reached = ["--resolve", f"paper.example:80:127.0.0.1:{site}", "--allow-private"]
        return run("archive", "--save-at", archive.save_at, *reached, *arguments)

    return archive_here


def reference(key, url, more=""):
    return f'[references.{key}] # {key}\nurl = "{url}" # as printed\n{more}\n'


def test_pages_are_saved_and_their_copies_written_back(desk, save, archive):
    path = desk.write(
        claim("one", QUOTE, references='["story", "same"]'),
        references=reference("story", STORY) + reference("same", f"{STORY}#part", 'title = "The same"\n'),
    )
    before = path.read_text()
    code, out, err = save()
    assert (code, err) == (0, "")
    assert archive.captures == [STORY]
    copy = archive.copy(STORY)
    assert out == f"story: saved, {copy}\nsame: saved, {copy}\n"
    new = f'archive_url = "{copy}"\narchived = 2026-01-31\n'
    assert path.read_text() == before.replace("# as printed\n", f"# as printed\n{new}")
    assert load(path).claim_set.reference("same").archive_url == copy
    assert [file.name for file in desk.folder.iterdir() if file.name.startswith(".")] == []


def test_copies_that_are_there_are_kept_unless_told_otherwise(desk, save, archive):
    old = 'archive_url = "https://web.archive.org/web/2016/http://paper.example/story"\n'
    path = desk.write(claim("one", QUOTE), references=reference("story", STORY, old))
    before = path.read_text()
    assert save()[:2] == (0, "story: has a copy, https://web.archive.org/web/2016/http://paper.example/story\n")
    assert path.read_text() == before
    assert archive.asked == []
    assert save("--overwrite")[0] == 0
    assert load(path).claim_set.reference("story").archive_url == archive.copy(STORY)


def test_a_copy_without_the_quote_is_not_pinned(desk, save, archive):
    path = desk.write(claim("one", QUOTE), claim("two", FALSE), references=reference("story", STORY))
    before = path.read_text()
    code, out, _ = save("--claim", "one")
    assert code == 0
    assert archive.captures == [STORY]
    assert f"saved, {archive.copy(STORY)}; but 'We shall never sign" in out
    assert path.read_text() == before


def test_only_the_pages_of_the_chosen_claims(desk, save, archive):
    desk.write(
        claim("one", QUOTE),
        claim("two", QUOTE, references='["other"]'),
        references=reference("story", STORY) + reference("other", "http://paper.example/other"),
    )
    assert save("--claim", "two")[0] == 0
    assert archive.captures == ["http://paper.example/other"]


def test_what_is_private_gone_or_local_is_not_sent(desk, save, archive, site):
    pages = {
        "private": f"http://127.0.0.1:{site}/story",
        "named": "http://printer.lan/story",
        "gone": "http://paper.example/gone",
        "nowhere": "http://nowhere.invalid/",
    }
    path = desk.write(
        *(claim(key, QUOTE, references=f'["{key}"]') for key in pages),
        claim("local", QUOTE, references='["file"]'),
        references="".join(reference(*pair) for pair in pages.items()) + '[references.file]\nfile = "page.html"\n',
    )
    before = path.read_text()
    code, out, err = save()
    assert (code, err) == (3, "")
    assert archive.asked == []
    told = dict(line.split(": ", 1) for line in out.splitlines())
    assert told["private"] == "not sent, 127.0.0.1 is private: no public archive is told of it"
    assert told["named"].startswith("not sent, printer.lan is private")
    assert told["gone"] == "not saved, there is no page: 404 Not Found"
    assert told["nowhere"].startswith("not saved, there is no page: the name")
    assert told["file"] == "not sent, it has no address"
    assert path.read_text() == before


def test_what_leads_inside_is_not_sent(desk, run, archive, monkeypatch):
    desk.write(claim("one", QUOTE), references=reference("story", "http://paper.example/story"))
    code, out, _ = run("archive", "--save-at", "https://archive.example/save", "--resolve", "paper.example:80:10.0.0.7")
    assert (code, archive.asked) == (0, [])
    assert out.startswith("story: not sent, paper.example is at 10.0.0.7")


def test_what_the_archive_refuses_is_told_and_the_rest_is_written(desk, save, archive):
    blocked = "http://paper.example/blocked"
    archive.pages[blocked] = failed("error:blocked-url", "This URL is in the block list.")
    path = desk.write(
        claim("one", QUOTE),
        claim("two", QUOTE, references='["blocked"]'),
        references=reference("blocked", blocked) + reference("story", STORY),
    )
    code, out, err = save()
    assert (code, err) == (3, "")
    assert out.splitlines()[0] == "blocked: not saved, error:blocked-url: This URL is in the block list."
    assert load(path).claim_set.reference("story").archive_url
    assert not load(path).claim_set.reference("blocked").archive_url


def test_json(desk, save, archive):
    desk.write(
        claim("one", QUOTE), references=reference("story", STORY) + reference("gone", "http://paper.example/gone")
    )
    code, out, _ = save("--format", "json")
    assert code == 3
    assert json.loads(out) == {
        "schema": 1,
        "archived": [
            {
                "reference": "story",
                "url": STORY,
                "outcome": "saved",
                "detail": archive.copy(STORY),
                "archive_url": archive.copy(STORY),
                "captured_at": "2026-01-31T12:00:00Z",
                "fresh": True,
                "pinned": True,
            },
            {
                "reference": "gone",
                "url": "http://paper.example/gone",
                "outcome": "not saved",
                "detail": "there is no page: 404 Not Found",
                "archive_url": None,
                "captured_at": None,
                "fresh": None,
                "pinned": False,
            },
        ],
    }


def test_a_dry_run_asks_nobody(desk, run, archive, monkeypatch):
    monkeypatch.delenv("INTERNET_ARCHIVE_SECRET_KEY")
    path = desk.write(claim("one", QUOTE), references=reference("story", f"{STORY}#part"))
    before = path.read_text()
    assert run("archive", "--dry-run") == (0, f"story: to be saved, {STORY}\n", "")
    assert path.read_text() == before


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ((), "needs the keys of an account (get them at https://archive.org/account/s3.php"),
        (("--save-at", "http://archive.example/save"), "in the clear"),
        (("--format", "xml"), "known: text, json"),
        (("--warc", "a.warc.gz", "--overwrite"), "--warc only goes with"),
        (("--claim", "nobody"), "there is no claim 'nobody'"),
    ],
)
def test_2_for_bad_usage(desk, run, archive, monkeypatch, arguments, words):
    if not arguments:
        monkeypatch.delenv("INTERNET_ARCHIVE_ACCESS_KEY")
        monkeypatch.delenv("INTERNET_ARCHIVE_SECRET_KEY")
    desk.write(claim("one", QUOTE), references=reference("story", "http://nowhere.invalid/"))
    code, out, err = run("archive", *arguments)
    assert (code, out) == (2, "")
    assert words in err
    assert err.count("\n") == 1


def test_refused_keys_are_2(desk, save, archive, monkeypatch):
    monkeypatch.setenv("INTERNET_ARCHIVE_SECRET_KEY", "wrong-one")
    desk.write(claim("one", QUOTE), references=reference("story", STORY))
    code, _, err = save()
    assert code == 2
    assert "does not accept these keys" in err
    assert "wrong-one" not in err


def test_130_keeps_what_was_saved_so_far(desk, site, archive):
    archive.pages["http://paper.example/slow"] = job(PENDING)
    archive.pages[STORY] = job(saved())  # one look at it is enough, so the third is the second at the slow one
    path = desk.write(
        claim("one", QUOTE),
        claim("two", QUOTE, references='["slow"]'),
        references=reference("story", STORY) + reference("slow", "http://paper.example/slow"),
    )
    reached = ("--resolve", f"paper.example:80:127.0.0.1:{site}", "--allow-private", "--save-at", archive.save_at)
    with desk.start("archive", *reached) as running:
        pause = threading.Event()
        while sum("status" in path for _, path, _, _ in archive.asked) < 3 and running.poll() is None:
            pause.wait(0.02)
        running.send_signal(signal.SIGINT)
        out, err = running.communicate(timeout=30)
    assert (running.returncode, err) == (130, "")
    assert "story: saved, " in out
    assert "slow: not saved, " in out
    assert load(path).claim_set.reference("story").archive_url


# --------------------------------------------------------------------------- WARC


@pytest.fixture
def kept(desk, run, site):
    """A claims file of three pages, kept in pages.warc.gz; what the command said."""
    desk.write(
        claim("good", QUOTE),
        claim("bad", FALSE, references='["other"]'),
        claim("lost", QUOTE, references='["nowhere"]'),
        references=reference("story", STORY)
        + reference("other", "http://paper.example/other")
        + reference("nowhere", "http://nowhere.invalid/"),
    )
    reached = ["--resolve", f"paper.example:80:127.0.0.1:{site}", "--allow-private", "--no-archive"]
    return run("archive", "--warc", "pages.warc.gz", *reached)


def test_pages_are_kept_in_a_warc_and_verified_from_it(kept, desk, run):
    code, out, err = kept
    assert (code, err) == (3, "")
    assert [line.split(": ")[0] for line in out.splitlines()] == ["story", "other", "nowhere"]
    code, out, err = run("verify", "--from", "pages.warc.gz", "--no-archive", "--format", "json")
    assert (code, err) == (1, "")
    assert verdicts(out) == {"good": "supported", "bad": "not-found", "lost": "inconclusive"}
    assert '"arrival": "warc"' in out
    assert '"reason": "dns"' in out


def test_the_report_says_that_it_is_of_a_warc(kept, run):
    _, out, _ = run("verify", "--from", "pages.warc.gz", "--no-archive", "--claim", "good", "--verbose")
    assert "replay from recordings" in out
    assert "capture in a WARC of " in " ".join(out.split())


def test_a_warc_is_not_overwritten(kept, desk, run):
    before = (desk.folder / "pages.warc.gz").read_bytes()
    code, _, err = run("archive", "--warc", "pages.warc.gz")
    assert (code, "is there already" in err) == (2, True)
    assert (desk.folder / "pages.warc.gz").read_bytes() == before


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("--from", "missing.warc"), "missing.warc:1:1: the file cannot be read: No such file"),
        (("--from", "page.html"), "page.html:1:1: the file is not a WARC that can be read"),
        (("--from", "page.html", "--live"), "--from and --live exclude each other"),
        (("--from", "page.html", "--warc", "new.warc"), "--from and --warc exclude each other"),
        (("--warc", "new.warc", "--offline"), "add --live"),
        (("--warc", "nowhere/new.warc"), "cannot write"),
    ],
)
def test_2_for_a_warc_that_cannot_be(desk, run, arguments, words):
    desk.write(claim("good", QUOTE))
    code, out, err = run("verify", *arguments)
    assert (code, out) == (2, "")
    assert words in err
    assert err.count("\n") == 1
    assert not list(desk.folder.glob("new*"))
