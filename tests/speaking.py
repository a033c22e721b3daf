"""The speaker cases: tests/cases/speakers/*.toml, pages written like real news, transcripts and records of parliament.

[[page]]
name = "a minister between two others"     # unique in its file
html = '''<h1>…</h1><p>…</p>'''            # put into a plain page
author = "…"                               # optional: the page's own, as its metadata has it
published = 2016-10-03                     # optional
[[page.said]]
quote = "…"                                # stands on the page
speakers = ["Anna Berg", "Norway's foreign minister"]   # each a right way of naming who says it
others = ["Jens Holm"]                     # each of them somebody else
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from claimcheck import checks, documents
from claimcheck.matching.dates import parse_edtf
from claimcheck.model import (
    Arrival,
    Claim,
    ClaimSet,
    Consulted,
    Finding,
    Place,
    Position,
    Provenance,
    Reading,
    Reference,
    Snapshot,
)

FOLDER = Path(__file__).parent / "cases" / "speakers"
_HERE = Position("claims.toml", 1)
_SHELL = (
    "<!doctype html><html lang=en><head><meta charset=utf-8><title>{title}</title>{author}</head>"
    "<body><article>{body}</article></body></html>"
)


@dataclass(frozen=True)
class Question:
    """Is `speaker` the one who says `quote` on this page? `answer` is the truth."""

    file: str
    page: str
    quote: str
    speaker: str
    answer: bool
    reading: Reading
    reference: Reference

    def ask(self) -> Finding | None:
        """Return what the attribution check finds, or None where it has nothing to say."""
        claim = Claim("case", _HERE, quote=self.quote, speaker=self.speaker, references=("page",))
        case = checks.Case(
            claim_set=ClaimSet(Path("claims.toml"), (self.reference,), (claim,)),
            consulted={"page": Consulted("page", (self.reading,))},
            today=date(2026, 1, 1),
            selected=frozenset({"attribution"}),
        )
        return next(iter(checks.examine(claim, case)), None)


def questions() -> list[Question]:
    """Return every question of every file, in the files' order."""
    return [question for file in sorted(FOLDER.glob("*.toml")) for question in of_file(file)]


def of_file(file: Path) -> list[Question]:
    found = []
    for page in tomllib.loads(file.read_text(encoding="utf-8"))["page"]:
        author = f'<meta name="author" content="{page["author"]}">' if "author" in page else ""
        body = _SHELL.format(title=page["name"], author=author, body=page["html"]).encode()
        url = f"https://news.example/{file.stem}.html"
        published = parse_edtf(page["published"].isoformat()) if "published" in page else None
        reference = Reference("page", _HERE, url=url, published=published)
        snapshot = Snapshot(Provenance(Place.ORIGIN, Arrival.LIVE, url, url), body)
        reading = documents.read(snapshot, reference)
        for said in page["said"]:
            for answer, key in ((True, "speakers"), (False, "others")):
                found += [
                    Question(file.stem, page["name"], said["quote"], speaker, answer, reading, reference)
                    for speaker in said[key]
                ]
    return found
