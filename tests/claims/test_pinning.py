"""Archive copies written back: the file says what it said and the copy, and every other character stays."""

from __future__ import annotations

import tomllib
from datetime import date
from typing import TYPE_CHECKING

import pytest

from claimcheck.claims import load
from claimcheck.claims.pinning import pinned

if TYPE_CHECKING:
    from pathlib import Path

COPY = "https://web.archive.org/web/20260131120000/https://a.example/?q=%22x%22"
PINS = {"a": (COPY, date(2026, 1, 31))}
CLAIM = '[[claims]]\nid = "c"\nquote = "words"\nreferences = ["a"]\n'
LINES = f'archive_url = "{COPY}"\narchived = 2026-01-31\n'


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ('[references.a]\nurl = "https://a.example/"\n', f'[references.a]\nurl = "https://a.example/"\n{LINES}'),
        (
            "# top\n[references.a] # here\n  url = 'https://a.example/' # as printed\n  title = \"A\"\n\n# end\n",
            f"""\
# top
[references.a] # here
  url = 'https://a.example/' # as printed
  archive_url = "{COPY}"
  archived = 2026-01-31
  title = "A"

# end
""",
        ),
        (
            '[references]\na = { url = "https://a.example/", title = "A" } # one line\n',
            f'[references]\na = {{ url = "https://a.example/", archive_url = "{COPY}", archived = 2026-01-31, title = "A" }} # one line\n',
        ),
        (
            '[references]\na.title = "A"\na.url = """https://a.example/"""\n',
            f'[references]\na.title = "A"\na.url = """https://a.example/"""\na.archive_url = "{COPY}"\na.archived = 2026-01-31\n',
        ),
        (
            '[references.a]\narchive_url = "https://old.example/"   # old\narchived = 2016-01-01 # day\nurl = "https://a.example/"\n',
            f'[references.a]\narchive_url = "{COPY}"   # old\narchived = 2026-01-31 # day\nurl = "https://a.example/"\n',
        ),
        (
            '[references.a]\nurl = "https://a.example/"\narchive_url = "https://old.example/"\n',
            f'[references.a]\nurl = "https://a.example/"\n{LINES}',
        ),
        (
            '[references.b]\nurl = "https://b.example/"\n["references"."a"]\n"url" = "https://a.example/"\n',
            f'[references.b]\nurl = "https://b.example/"\n["references"."a"]\n"url" = "https://a.example/"\n{LINES}',
        ),
    ],
)
@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_the_copy_stands_behind_the_address(tmp_path: Path, before: str, after: str, newline: str) -> None:
    whole = ("schema = 1\n" + before + CLAIM).replace("\n", newline)
    written = pinned(whole, PINS)
    assert written == ("schema = 1\n" + after + CLAIM).replace("\n", newline)
    assert pinned(written, PINS) == written
    (tmp_path / "claims.toml").write_bytes(written.encode())
    reference = load(tmp_path / "claims.toml").claim_set.reference("a")
    assert (reference.archive_url, reference.archived) == PINS["a"]
    unpinned = tomllib.loads(whole.replace("\r\n", "\n"))
    for values in (unpinned, told := tomllib.loads(written.replace("\r\n", "\n"))):
        for name in ("archive_url", "archived"):
            values["references"]["a"].pop(name, None)
    assert told == unpinned


def test_a_file_that_ends_with_the_address() -> None:
    text = 'schema = 1\n[references.a]\nurl = "https://a.example/"'
    assert pinned(text, PINS) == text + "\n" + LINES.rstrip("\n")
