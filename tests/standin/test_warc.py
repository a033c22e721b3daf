"""A run over the stand-in web, kept as a WARC: it replays in pywb, and verifies to the same verdicts."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.request import ProxyHandler, build_opener

import certifi
import pytest
from warcio.archiveiterator import ArchiveIterator

from tests.archive import pywb_archive
from tests.standin.test_live import verify
from tests.standin.web import StandInWeb, stand_in_web

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = pytest.mark.pywb


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> tuple[dict[str, Any], Path]:
    """A live run's report, and the WARC that it wrote; the web is gone by then."""
    path = tmp_path_factory.mktemp("kept") / "run.warc.gz"
    with stand_in_web() as web:
        return verify(web, "--live", "--allow-private", "--warc", str(path)), path


@pytest.fixture(scope="module")
def pywb(kept: tuple[dict[str, Any], Path]) -> Iterator[str]:
    with pywb_archive([kept[1]], "run", framed=False) as address:
        yield f"{address}run/"


# What `verify` is told of a web that nobody serves any more.
NO_WEB = StandInWeb(9, 9, Path(certifi.where()))


def without_arrival(run: dict[str, Any]) -> str:
    """The whole report, but for when it was made and how the bytes came."""
    text = json.loads(json.dumps(run), object_hook=_unarrived)
    return json.dumps(text)


def _unarrived(values: dict[str, Any]) -> dict[str, Any]:
    left_out = {"arrival", "retrieved_at", "started_at", "finished_at", "mode"}
    return {name: value for name, value in values.items() if name not in left_out}


def test_the_run_over_the_warc_says_what_the_run_that_wrote_it_said(kept: tuple[dict[str, Any], Path]) -> None:
    live, path = kept
    again = verify(NO_WEB, "--from", str(path))
    assert without_arrival(again) == without_arrival(live)
    arrivals = {
        finding["evidence"]["provenance"]["arrival"]
        for result in again["results"]
        for finding in result["findings"]
        if finding["evidence"]
    }
    assert arrivals == {"warc"}


def captures(path: Path) -> Iterator[tuple[str, str, bytes]]:
    """Yield address, moment and decoded body of each page that the run read."""
    with path.open("rb") as file:
        for record in ArchiveIterator(file):
            if record.rec_type == "response" and not record.rec_headers["WARC-Truncated"]:
                moment = "".join(filter(str.isdigit, record.rec_headers["WARC-Date"]))[:14]
                yield record.rec_headers["WARC-Target-URI"], moment, record.content_stream().read()


def test_every_page_replays_in_pywb_byte_for_byte(kept: tuple[dict[str, Any], Path], pywb: str) -> None:
    opener = build_opener(ProxyHandler({}))
    pages = [page for page in captures(kept[1]) if page[2]]
    replayed = 0
    for url, moment, body in pages:
        try:
            with opener.open(f"{pywb}{moment}id_/{url}", timeout=30) as reply:
                assert reply.read() == body, url
        except OSError as refused:  # a captured 403 or 404 is replayed as one
            assert refused.read() == body, url
        replayed += 1
    assert replayed > 15


def test_verifying_against_that_archive_gives_the_same_verdicts(kept: tuple[dict[str, Any], Path], pywb: str) -> None:
    nowhere = [part for port in (80, 443) for part in ("--resolve", f"*:{port}::{port}")]
    archived = verify(NO_WEB, "--allow-private", "--archive", pywb, *nowhere, "--live")
    one, other = (verdicts_at(run, "origin") for run in (kept[0], archived))
    there = verdicts_at(archived, "archive")
    assert other == {}
    assert len(one) > 10
    assert {key: there.get(key) for key in one} == one


def verdicts_at(run: dict[str, Any], place: str) -> dict[tuple[str, str, str], tuple[str, str | None]]:
    """The verdicts of quote and attribution that rest on pages from `place`."""
    return {
        (result["claim"], finding["check"], finding["reference"]): (finding["verdict"], finding["reason"])
        for result in run["results"]
        for finding in result["findings"]
        if finding["check"] in {"quote", "attribution"}
        and finding["evidence"]
        and finding["evidence"]["provenance"]["place"] == place
    }
