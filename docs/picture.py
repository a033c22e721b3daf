"""Draw docs/report.svg for the README: an excerpt of the report on claims.toml, replayed from cassettes/.

Run it from the repository's root: `python docs/picture.py`. The day is fixed, so that the same recordings
draw the same picture; which claims are shown follows from their verdicts.
"""  # noqa: INP001  a script, not a package

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from claimcheck.claims import load
from claimcheck.gathering import gather
from claimcheck.judging import judge
from claimcheck.model import Mode, Settings, Verdict
from claimcheck.reports.picture import export_svg
from claimcheck.sources import Sources

if TYPE_CHECKING:
    from claimcheck.model import Run

PICTURE = Path(__file__).with_name("report.svg")
TODAY = date(2026, 11, 22)
WIDTH = 96
TELLING = (Verdict.CONTRADICTED, Verdict.ALTERED, Verdict.SUPPORTED)


def replayed(claims_file: Path) -> Run:
    """Return the run over `claims_file`, its sources read from the recordings beside it."""
    claim_set = load(claims_file).claim_set
    settings = Settings(today=TODAY, mode=Mode.REPLAY, cassettes=claims_file.parent / "cassettes")
    with Sources(settings) as sources:
        gathered = gather(claim_set, settings, sources)
    return judge(claim_set, gathered, settings)


def telling_claims(run: Run) -> set[str]:
    """Return the id of the first claim of each verdict that a reader should meet."""
    first = {result.verdict: result.claim.id for result in reversed(run.results)}
    return {first[verdict] for verdict in TELLING if verdict in first}


if __name__ == "__main__":
    drawn = replayed(Path("claims.toml"))
    PICTURE.write_text(
        export_svg(drawn, WIDTH, "claimcheck verify", only=telling_claims(drawn)),
        encoding="utf-8",
        newline="\n",
    )
