"""A small editor's desk for the command line's tests: one page, one claims file, one way to run."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

PAGE = """<!doctype html>
<html lang="en"><head><title>Minister: we will go</title>
<meta property="article:published_time" content="2016-10-03T09:00:00Z"></head>
<body><article><h1>Minister speaks of the coming winter</h1>
<p>The talks about the coming winter went on late into the night, and those who came out of the hall said little
about what had been agreed, or whether anything had been agreed at all. The delegations had arrived by train in the
morning and had been received by the mayor of the town with bread and salt, as is the custom there.</p>
<p>“We will go home with a good treaty in our hands,” Foreign Minister Anna Berg said on Monday. She added
that the work of many months would not have been in vain, and thanked the hosts for their patience and for their
hospitality through all the days of the conference.</p>
<p>Observers were less hopeful. They pointed to the long list of open questions, from the price of gas to the rights
of fishermen, and to the short time that was left before the old treaty would run out at the end of the year.</p>
</article></body></html>
"""
QUOTE = "We will go home with a good treaty in our hands"
FALSE = "We shall never sign a treaty with such neighbours as these"
REFERENCE = '[references.story]\ntitle = "Minister: we will go"\nfile = "page.html"\n'

# Started from a script's background, a process ignores Ctrl-C, and so would its children.
PROGRAM = """
import signal
signal.signal(signal.SIGINT, signal.default_int_handler)
from claimcheck.cli import main
main()
"""


def claim(claim_id: str, quote: str, *, references: str = '["story"]', more: str = "") -> str:
    return f'[[claims]]\nid = "{claim_id}"\nquote = "{quote}"\nreferences = {references}\n{more}\n'


@dataclass
class Desk:
    """A folder with page.html and claims.toml in it, and the process's outcome of each run."""

    folder: Path

    def write(self, *claims: str, name: str = "claims.toml", settings: str = "", references: str = REFERENCE) -> Path:
        path = self.folder / name
        path.write_text("schema = 1\n" + settings + references + "".join(claims), encoding="utf-8")
        return path

    def start(
        self, *arguments: str, env: dict[str, str] | None = None, program: str = PROGRAM, **more
    ) -> subprocess.Popen:
        """Start the real command in a process of its own."""
        return subprocess.Popen(
            [sys.executable, "-c", program, *arguments],
            cwd=self.folder,
            env={**os.environ, **(env or {})},
            **{"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True, "encoding": "utf-8", **more},
        )

    def process(self, *arguments: str, **more) -> tuple[int, str, str]:
        """Run the real command in a process of its own."""
        with self.start(*arguments, **more) as running:
            out, err = running.communicate(timeout=60)
        return running.returncode, out, err


def verdicts(text: str) -> dict[str, str]:
    """Return each claim's verdict of a JSON report."""
    return {result["claim"]: result["verdict"] for result in json.loads(text)["results"]}
