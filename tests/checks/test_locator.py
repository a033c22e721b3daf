"""`at = "p. 12"`: the page named is preferred, and another one is said."""

from datetime import date
from pathlib import Path

import pytest

from claimcheck import checks
from claimcheck.documents import read
from claimcheck.model import Claim, ClaimSet, Consulted, Finding, Position, Reference, Verdict
from tests.documents.made import pdf, snapshot

HERE = Position("claims.toml", 1)
WORDS = "the ferry will not sail again"


def paper(printed: int | None = None) -> bytes:
    """Ten pages; the words stand on the 3rd and the 8th; at the foot stand the numbers from `printed` on."""
    pages = []
    for number in range(1, 11):
        lines = [(60, 700 - 14 * row, 11, f"Line {row} of page {number} has other words in it") for row in range(12)]
        if number in (3, 8):
            lines.append((60, 400, 11, f"and so {WORDS}, they said."))
        if printed:
            lines.append((300, 40, 9, str(printed + number - 1)))
        pages.append(lines)
    return pdf(pages)


def finding(at: str | None, body: bytes) -> Finding:
    claim = Claim(id="c", position=HERE, quote=WORDS, references=("r",), at=at)
    reference = Reference("r", HERE, url="https://news.example/world/story")
    case = checks.Case(
        claim_set=ClaimSet(Path("claims.toml"), (reference,), (claim,)),
        consulted={"r": Consulted("r", (read(snapshot(body), reference),))},
        today=date(2026, 1, 1),
        selected=frozenset({"quote"}),
    )
    [found] = checks.examine(claim, case)
    assert found.verdict is Verdict.SUPPORTED
    return found


@pytest.mark.parametrize(
    ("at", "printed", "page"),
    [
        (None, None, 3),
        ("p. 8", None, 8),
        ("pp. 7–9", None, 8),
        ("S. 3", None, 3),
        ("8", None, 8),
        ("p. 348", 341, 8),
        ("p. 343", 341, 3),
        ("para. 8", None, 3),
        ("01:08:00", None, 3),
    ],
)
def test_the_page_named_is_preferred(at, printed, page):
    found = finding(at, paper(printed))
    assert found.evidence.page == page
    assert not [note for note in found.notes if "of the file" in note]


def test_another_page_is_said():
    found = finding("p. 5", paper())
    assert "the words stand on p. 3 of the file; the brief says p. 5" in found.notes
