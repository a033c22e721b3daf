"""Written dates, read: the cases of tests/cases/written_dates, one file a language.

A case: `text`, the day of its `page`, and `dates`, the words that are a date and what they mean (EDTF; `a|b` where
the words are open). `kind`: explicit, vague, relative, or none where the text has no date. `language` of one case
wins over its file's.
"""

from __future__ import annotations

import tomllib
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from claimcheck.matching.dates import mentions, parse_edtf

FOLDER = Path(__file__).parents[1] / "cases" / "written_dates"


def _cases() -> list[Any]:
    found = []
    for path in sorted(FOLDER.glob("*.toml")):
        told = tomllib.loads(path.read_text(encoding="utf-8"))
        for number, case in enumerate(told["cases"]):
            found.append(pytest.param({"language": told["language"]} | case, id=f"{path.stem}-{number}"))
    return found


CASES = _cases()


@pytest.mark.parametrize("case", CASES)
def test_every_date_is_read_with_its_words(case: dict[str, Any]) -> None:
    read = mentions(case["text"], date.fromisoformat(case["page"]), language=case["language"])
    told = {one.span.of(case["text"]): [str(period) + "~" * period.approximate for period in one.meant] for one in read}
    wanted = {
        words: [str(period) + "~" * period.approximate for period in map(parse_edtf, meant.split("|"))]
        for words, meant in case["dates"].items()
    }
    assert told == wanted


def test_there_are_enough_cases_in_enough_languages() -> None:
    languages = {path.stem for path in FOLDER.glob("*.toml")}
    assert len(languages) >= 8
    assert len(CASES) >= 150
