"""A day that agrees, but that the source has only as the edge of a stretch, or as a plan."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from claimcheck.matching import dates
from claimcheck.matching.fold import fold
from claimcheck.matching.languages import is_english
from claimcheck.model import Finding, Reason, Verdict

if TYPE_CHECKING:
    from claimcheck.checks.date.almanac import Almanac
    from claimcheck.checks.date.passage import Passage

# What begins on a day is of that day; what is over by then, or comes after it, is of another.
_STARTS = frozenset(
    "since from starting effective as seit ab von vom depuis dès à desde a da dal dall sinds vanaf per od с со от"
    " начиная з із зі від починаючи".split()
)
# A claim in English that tells of something as done: what it says of a coming day, a plan alone does not bear out.
_AS_DONE = re.compile(r"\b(?:was|were|had|has|have|did|began|came|went|took|met|fell|rose|left|\w{2,}ed)\b")
_AS_COMING = re.compile(r"\b(?:will|shall|would|to\s+be|(?:is|are|was|were)\s+to|due|planned|scheduled|expected)\b")


def with_caution(agreed: Finding, text: str, passage: Passage, almanac: Almanac) -> Finding:
    """Return the finding for review where the source has the day only as an edge or a plan, and the claim does not."""
    lead = almanac.lead(passage.mention, passage.sentence)
    if _is_an_edge(lead, passage) and lead.bound not in fold(text).words():
        told = f"the source says “{lead.bound}”: the day may be the edge of a stretch"
    elif lead.is_ahead and _tells_as_done(text) and almanac.anchor and passage.mention.period.first > almanac.anchor:
        told = "the source is earlier, and tells a plan"
    else:
        return agreed
    return replace(
        agreed,
        verdict=Verdict.REVIEW,
        reason=Reason.DATE_UNCLEAR,
        headline=f"{told} ({agreed.headline})",
        hint="check what the source says of that day",
    )


def _is_an_edge(lead: dates.Lead, passage: Passage) -> bool:
    is_stretch = passage.mention.precision is dates.Precision.DAYS
    return bool(lead.bound) and lead.bound not in _STARTS and not is_stretch


def _tells_as_done(text: str) -> bool:
    if not is_english(fold(text).words()):
        return False
    return bool(_AS_DONE.search(text)) and not _AS_COMING.search(text)
