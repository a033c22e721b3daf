"""Save Page Now, as it answers and as it fails; and what it is never told."""

from __future__ import annotations

import socket
import threading
from datetime import UTC, datetime

import pytest

from claimcheck.errors import UsageError
from claimcheck.sources import Sources, saving
from claimcheck.sources.saving import Copy, Keys, NotSaved, keys_from, timegate_of
from tests.spn2 import OLDER, PENDING, failed, job, save_page_now, saved

from .conftest import settings

PAGE = "https://paper.example/story?a=1&b=ü"
ASKED = "https://paper.example/story?a=1&b=%C3%BC"
KEYS = Keys("access", "secret")
SAME = "The same snapshot had been made 12 minutes ago. You can make new capture of this URL after 1 day."


@pytest.fixture
def archive(monkeypatch):
    monkeypatch.setattr(saving, "FIRST_LOOK", 0.01)
    monkeypatch.setattr(saving, "BUSY_SECONDS", 0.01)
    with save_page_now() as running:
        yield running


@pytest.fixture
def save(archive):
    def save_page(url=PAGE, keys=KEYS, **changes):
        with Sources(settings(archives=(timegate_of(archive.save_at),), **changes)) as sources:
            return sources.saver(archive.save_at, keys).save(url)

    return save_page


def test_a_page_is_saved(archive, save):
    archive.pages[ASKED] = job(PENDING, PENDING, saved())
    copy = save()
    assert copy == Copy(archive.copy(ASKED), datetime(2026, 1, 31, 12, tzinfo=UTC))
    (method, path, form, headers), *looks = archive.asked
    assert (method, path, form) == ("POST", "/save", {"url": ASKED, "if_not_archived_within": "1d"})
    assert headers["Authorization"] == "LOW access:secret"
    assert headers["Accept"] == "application/json"
    assert [look[:2] for look in looks] == [("GET", "/save/status/spn2-0")] * 3


def test_where_the_page_moved_to_is_where_the_copy_is(archive, save):
    archive.pages[ASKED] = job(saved(original_url="https://paper.example/moved"))
    assert save().archive_url == archive.copy("https://paper.example/moved")


def test_the_same_snapshot_with_its_job(archive, save):
    archive.pages[ASKED] = job(saved(timestamp=OLDER), message=SAME)
    assert save().archive_url == archive.copy(ASKED, OLDER)


@pytest.mark.parametrize(
    "told",
    [
        {"url": ASKED, "job_id": None, "message": SAME},
        failed("error:too-many-daily-captures", "This URL has been already captured 5 times today."),
        job(failed("error:too-many-daily-captures", "This URL has been already captured 5 times today.")),
    ],
)
def test_the_same_snapshot_without_a_job_is_looked_up(archive, save, told):
    archive.pages[ASKED] = told
    assert save() == Copy(archive.copy(ASKED, OLDER), datetime(2026, 1, 31, 9, 30, tzinfo=UTC), fresh=False)


@pytest.mark.parametrize(
    ("told", "detail", "over"),
    [
        (failed("error:blocked-url", "This URL is in the\n block list."), "error:blocked-url: This URL is in the block list.", False),
        (job(failed("error:no-access", "403")), "error:no-access: 403", False),
        (job(PENDING, failed("error:soft-time-limit-exceeded", "")), "error:soft-time-limit-exceeded", False),
        (failed("error:max-daily-bandwidth", "5 GB"), "error:max-daily-bandwidth: 5 GB", True),
        ({"job_id": "../user"}, "the archive answers 200 OK", False),
        ({"job_id": 7, "message": ["no"]}, "the archive answers 200 OK", False),
        (job({"status": "success", "timestamp": "soon"}), "the archive does not say when it saved the page", False),
        (job({"status": "success", "timestamp": "20269931999999"}), "the archive does not say when it saved the page", False),
        (job({"status": "puzzled"}), "the archive answers 200 OK", False),
    ],
)  # fmt: skip
def test_what_fails_is_told_in_a_line(archive, save, told, detail, over):
    archive.pages[ASKED] = told
    assert save() == NotSaved(detail, over)


@pytest.mark.parametrize(
    "busy",
    [
        (429, {"message": "Too many requests"}, {"Retry-After": "0"}),
        (503, "<html>busy", {}),
        (200, failed("error:user-session-limit", "You have reached the limit of active sessions."), {}),
    ],
)
def test_a_busy_archive_is_waited_for(archive, save, busy):
    archive.first = [busy, busy]
    assert isinstance(save(), Copy)
    archive.first = [busy] * 9
    told = save()
    assert told.over
    assert "busy" in told.detail


def test_one_that_asks_for_too_much_patience_is_left(archive, save):
    archive.first = [(429, {}, {"Retry-After": "3600"})]
    assert save() == NotSaved("the archive asks to wait 3600 seconds: try again then", over=True)
    assert len(archive.asked) == 1


def test_what_is_over_is_over_for_every_page(archive):
    archive.pages[ASKED] = failed("error:max-daily-bandwidth", "5 GB")
    with Sources(settings(archives=())) as sources:
        saver = sources.saver(archive.save_at, KEYS)
        assert saver.save(PAGE) == saver.save("https://paper.example/other")
    assert archive.captures == [ASKED]


def test_a_job_that_never_ends_is_left(archive, save, monkeypatch):
    monkeypatch.setattr(saving, "MOST_SECONDS", 0.05)
    archive.pages[ASKED] = job(PENDING)
    assert "has not ended" in save().detail


@pytest.mark.parametrize("status", [302, 403, 404, 500])
def test_an_answer_of_another_kind(archive, save, status):
    archive.first = [(status, "<html>", {"Location": "https://elsewhere.example/"})]
    told = save()
    assert str(status) in told.detail
    assert len(archive.asked) == 1


def test_keys_that_are_refused_end_the_run(save):
    with pytest.raises(UsageError, match="does not accept these keys") as caught:
        save(keys=Keys("access", "wrong"))
    assert "wrong" not in str(caught.value)


def test_an_answer_without_end_is_cut_off(archive, save):
    archive.first = [(200, '{"x": "' + "x" * 2_000_000, {})]
    assert "more than 1048576 bytes" in save().detail


@pytest.mark.parametrize("said", ["[" * 200_000, "[]", "null", "{", '"job_id"', '{"job_id": {"a": 1}}'])
def test_an_answer_that_is_no_answer(archive, save, said):
    archive.first = [(200, said, {})]
    assert save() == NotSaved("the archive answers 200 OK")


def test_nobody_there(save, archive):
    with Sources(settings()) as sources:
        assert "refused" in sources.saver("http://127.0.0.1:9/save", KEYS).save(PAGE).detail


# --------------------------------------------------------------------------- what it is never told


@pytest.mark.parametrize(
    "url",
    [
        "http://localhost/", "http://127.0.0.1/", "http://2130706433/", "http://[::1]/", "http://10.1.2.3/x",
        "http://192.168.0.1/", "http://printer.lan/", "http://wiki/", "http://nas.local/", "file:///etc/passwd",
        "http://user:pass@paper.example/", "ftp://paper.example/", "http://metadata.internal/", "http://0x7f.1/",
    ],
)  # fmt: skip
def test_a_private_page_is_never_sent(archive, save, url):
    assert isinstance(save(url), NotSaved)
    assert archive.asked == []


def test_a_public_name_of_a_private_place_is_never_sent(archive, save, monkeypatch):
    inside = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("10.0.0.5", 443))]
    monkeypatch.setattr(socket, "getaddrinfo", lambda host, *_, **__: inside if host == "wiki.paper.example" else [])
    told = save("https://wiki.paper.example/plans")
    assert told.detail == (
        "wiki.paper.example is at 10.0.0.5, which is not a public address: no public archive is told of it"
    )
    assert archive.asked == []


def test_without_leave_no_archive_inside_is_asked(archive, save):
    assert "not a public address" in save(allow_private=False).detail
    assert archive.asked == []


def test_ending_the_run_ends_the_waiting(archive, monkeypatch):
    monkeypatch.setattr(saving, "FIRST_LOOK", 60.0)
    with Sources(settings(archives=())) as sources:
        saver = sources.saver(archive.save_at, KEYS)
        told = []
        thread = threading.Thread(target=lambda: told.append(saver.save(PAGE)))
        thread.start()
        while not archive.captures:
            thread.join(0.01)
        sources.close()
        thread.join(10)
    assert "ended" in told[0].detail


# --------------------------------------------------------------------------- keys, addresses


@pytest.mark.parametrize("names", saving.KEY_NAMES)
def test_keys_of_the_environment(names):
    keys = keys_from({names[0]: " access\n", names[1]: "secret"})
    assert keys == KEYS
    assert "secret" not in repr(keys)
    with pytest.raises(UsageError, match="no pair of keys"):
        keys_from({names[0]: "access"})
    with pytest.raises(UsageError, match="no pair of keys") as caught:
        keys_from({names[0]: "access", names[1]: "hush\nhush"})
    assert "hush" not in str(caught.value)


def test_no_keys_say_where_to_get_some():
    with pytest.raises(UsageError, match="needs the keys") as caught:
        keys_from({})
    assert "https://archive.org/account/s3.php" in str(caught.value)


@pytest.mark.parametrize(
    ("save_at", "words"),
    [
        ("http://archive.example/save", "in the clear"),
        ("https://archive.example/", "does not end in /save"),
        ("ftp://archive.example/save", "not an http or https address"),
        ("https://user:pass@archive.example/save", "user name"),
    ],
)
def test_where_keys_are_not_sent(save_at, words):
    with pytest.raises(UsageError, match=words):
        timegate_of(save_at)


def test_the_archive_that_saves_is_the_one_that_is_asked_for_copies():
    assert timegate_of(saving.SAVE_AT) == "https://web.archive.org/web/"
    assert timegate_of("https://archive.example/x/save/") == "https://archive.example/x/web/"
