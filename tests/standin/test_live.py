"""`verify --live` over loopback servers and a real pywb gives what the recordings give; without leave, nothing is asked."""

from __future__ import annotations

import json
import subprocess
from typing import Any

import pytest

from tests.standin.record import CLAIMCHECK, NO_BROWSER, REPOSITORY, TIMEOUT, environment
from tests.standin.web import StandInWeb, stand_in_web


@pytest.fixture(scope="module")
def web():
    with stand_in_web() as running:
        yield running


def verify(web: StandInWeb, *options: str) -> dict[str, Any]:
    resolve = [part for value in web.resolve_options() for part in ("--resolve", value)]
    done = subprocess.run(
        [
            CLAIMCHECK,
            "verify",
            "claims.toml",
            "--format",
            "json",
            "--today",
            "2016-12-01",
            "--timeout",
            TIMEOUT,
            *NO_BROWSER,
            *options,
        ]
        + (resolve if "--live" in options and "--resolve" not in options else []),
        cwd=REPOSITORY,
        env=dict(environment(web)),
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.stdout, done.stderr
    return json.loads(done.stdout)


def verdicts(run: dict[str, Any]) -> dict[str, list[tuple[str, str, str | None]]]:
    return {
        result["claim"]: [(finding["check"], finding["verdict"], finding["reason"]) for finding in result["findings"]]
        for result in run["results"]
    }


def test_the_live_run_says_what_the_recordings_say(web: StandInWeb) -> None:
    live = verify(web, "--live", "--allow-private")
    assert live["run"]["mode"] == "live"
    assert verdicts(live) == verdicts(verify(web))
    arrivals = {
        finding["evidence"]["provenance"]["arrival"]
        for result in live["references"]
        for finding in result["findings"]
        if finding["evidence"]
    }
    assert arrivals == {"live"}


def test_without_leave_every_private_address_is_refused(web: StandInWeb) -> None:
    refused = verify(web, "--live")
    reasons = {
        finding["reason"]
        for result in refused["references"]
        for finding in result["findings"]
        if finding["check"] == "availability" and finding["verdict"] == "inconclusive"
    }
    # Two hosts do not resolve at all; nothing else of the web is more than refused.
    assert reasons == {"forbidden-address", "dns"}
    assert not any(result["verdict"] in {"supported", "altered", "not-found"} for result in refused["results"])
