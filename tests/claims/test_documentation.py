"""docs/claims.md names every key that a claims file may have, and no other."""

import re
from pathlib import Path

import pytest

from claimcheck.claims import reading, sections

DOCS = (Path(__file__).parents[2] / "docs" / "claims.md").read_text(encoding="utf-8")


def documented(heading: str) -> set[str]:
    part = DOCS.split(f"## `{heading}`", 1)[1].split("\n## ", 1)[0]
    rows = re.findall(r"^\| (`[^|]*`) \|", part, re.MULTILINE)
    return {key for row in rows for key in re.findall(r"`([a-z_]+)`", row)}


@pytest.mark.parametrize(
    ("heading", "keys"),
    [
        ("[brief]", reading.BRIEF_KEYS),
        ("[settings]", sections._SETTINGS_KEYS),
        ("[references.<key>]", sections._REFERENCE_KEYS),
        ("[[claims]]", sections._CLAIM_KEYS),
    ],
)
def test_every_key_is_documented(heading: str, keys: tuple[str, ...]) -> None:
    assert documented(heading) == set(keys)
