"""A claim and a made page, as a case file tells them, put through the checks."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

from claimcheck import checks, documents
from claimcheck.matching.dates import parse_edtf
from claimcheck.model import (
    Arrival,
    Claim,
    ClaimSet,
    Consulted,
    Finding,
    Link,
    LinkKind,
    Place,
    Position,
    Provenance,
    Reference,
    Snapshot,
)

CASES = Path(__file__).parents[1] / "cases"
HERE = Position("claims.toml", 1)


def examined(case: dict[str, Any], body: bytes, name: str, *selected: str) -> tuple[Finding, ...]:
    """Return what the checks `selected` say of the claim of `case` on the page `body`, called `name`."""
    url = case.get("url", f"https://news.example/{name}")
    provenance = Provenance(Place.ORIGIN, Arrival.LIVE, case.get("requested", url), url)
    published = parse_edtf(case["published"]) if "published" in case else None
    authors = tuple(case.get("authors", ()))
    reference = Reference("source", HERE, case.get("title"), authors=authors, url=url, published=published)
    claim = Claim(
        id="case",
        position=HERE,
        text=case.get("text"),
        quote=case.get("quote"),
        speaker=case.get("speaker"),
        date=parse_edtf(case["date"]) if "date" in case else None,
        date_text=case.get("date_text"),
        references=("source",),
        at=case.get("at"),
        link=Link(LinkKind(case["link"]["how"]), case["link"]["back"]) if "link" in case else None,
    )
    reading = documents.read(Snapshot(provenance, body, charset=case.get("charset")), reference)
    of_case = checks.Case(
        claim_set=ClaimSet(Path("claims.toml"), (reference,), (claim,)),
        consulted={"source": Consulted("source", (reading,))},
        today=date(2026, 1, 1),
        selected=frozenset(selected),
    )
    return checks.examine(claim, of_case)
