"""Record `cassettes/` anew from the stand-in web, by `claimcheck record` itself: `python -m tests.standin.record`."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from tests.standin.web import StandInWeb, stand_in_web

if TYPE_CHECKING:
    from collections.abc import Mapping

REPOSITORY = Path(__file__).parents[2]
CLAIMCHECK = str(Path(sys.executable).parent / "claimcheck")
CASSETTES = REPOSITORY / "cassettes"
# One fixed time, 2016-12-01T00:00:00Z, so that recording twice gives the same files.
RECORDED_AT = "1480550400"
TIMEOUT = "3"  # seconds: the host that never answers is waited for no longer
NO_BROWSER = ("--render", "never")  # the same files on a machine with Chromium as on one without


def command(web: StandInWeb, claims: Path) -> list[str]:
    """Return the command line that records `claims` from `web`."""
    resolve = [part for value in web.resolve_options() for part in ("--resolve", value)]
    return [CLAIMCHECK, "record", str(claims), "--allow-private", "--timeout", TIMEOUT, *NO_BROWSER, *resolve]


def environment(web: StandInWeb) -> Mapping[str, str]:
    """Return the environment to record in: the test authority trusted, the time fixed, no proxy in between."""
    kept = {name: value for name, value in os.environ.items() if not name.lower().endswith("_proxy")}
    return {**kept, "SSL_CERT_FILE": str(web.ca_file), "SOURCE_DATE_EPOCH": RECORDED_AT}


def main() -> int:
    """Empty `cassettes/`, record every reference of `claims.toml`, and return the recorder's exit code."""
    for cassette in CASSETTES.glob("*.yaml"):
        cassette.unlink()
    with stand_in_web() as web:
        done = subprocess.run(
            command(web, REPOSITORY / "claims.toml"), cwd=REPOSITORY, env=environment(web), check=False
        )
    return done.returncode


if __name__ == "__main__":
    sys.exit(main())
