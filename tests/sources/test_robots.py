from __future__ import annotations

import pytest

from claimcheck.model import Reason, Snapshot, Unavailable

from .servers import answer, by_path, serving

PAGE = answer(b"<p>a page</p>", Content_Type="text/html")


def ask(conversation, robots, *, obey=True):
    with serving(by_path({"/robots.txt": robots, "/story": PAGE})) as server, conversation(robots=obey) as exchange:
        return exchange.origin(server.url("/story")), server.targets


@pytest.mark.parametrize(
    "rules",
    [b"User-agent: *\nDisallow: /private\n", b"User-agent: other\nDisallow: /\n", b"", b"\xff\xfe not a file of rules"],
)
def test_what_is_not_forbidden_is_read(conversation, rules):
    got, targets = ask(conversation, answer(rules))
    assert isinstance(got, Snapshot)
    assert targets == ["/robots.txt", "/story"]


@pytest.mark.parametrize("rules", [b"User-agent: *\nDisallow: /", b"User-agent: claimcheck\nDisallow: /story"])
def test_what_is_forbidden_is_not_asked_for(conversation, rules):
    got, targets = ask(conversation, answer(rules))
    assert isinstance(got, Unavailable)
    assert (got.reason, got.detail) == (Reason.CHALLENGE, "its robots.txt asks programs not to read it")
    assert targets == ["/robots.txt"]


def test_a_site_without_the_file_allows_everything(conversation):
    assert isinstance(ask(conversation, answer(b"gone", status="404 Not Found"))[0], Snapshot)


def test_a_site_whose_file_is_broken_allows_nothing(conversation):
    got, _ = ask(conversation, answer(b"broken", status="500 Internal Server Error"))
    assert isinstance(got, Unavailable)
    assert "robots.txt cannot be read (500)" in got.detail


def test_nobody_is_asked_unless_told_to(conversation):
    got, targets = ask(conversation, answer(b"User-agent: *\nDisallow: /"), obey=False)
    assert isinstance(got, Snapshot)
    assert targets == ["/story"]
