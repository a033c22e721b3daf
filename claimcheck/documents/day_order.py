"""Whether a page writes 10/3/2016 for 3 October: by its own other dates, by its country, by its language."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from claimcheck.matching.urls import page_of

if TYPE_CHECKING:
    from claimcheck.documents.page import Page
    from claimcheck.model import Provenance

# CLDR's short date patterns have the month first in these alone; "en" by itself is CLDR's for the United States.
_MONTH_FIRST = ("en", "en-us", "en-ph", "es-us", "es-pa", "es-pr")
_WORLDWIDE = frozenset("us io co tv me ai fm ly cc".split())  # country domains that say nothing of a country
_SLASHED = re.compile(r"(?<![\d/])(\d{1,2})/(\d{1,2})/(?:19|20)?\d\d(?![\d/])")


def is_month_first(page: Page, provenance: Provenance) -> bool:
    """Return whether the month comes first in the page's numeric dates that could be read either way."""
    shown = _as_shown(page)
    if shown is not None:
        return shown
    country = _country(provenance.final_url) or _country(page.canonical or "")
    if country:
        return False
    return (page.language or "").strip().lower().replace("_", "-") in _MONTH_FIRST


def _as_shown(page: Page) -> bool | None:
    """Return the order of the first numeric date on the page that has only one."""
    for piece in page.walked.pieces:
        for found in _SLASHED.finditer(piece.text) if "/" in piece.text else ():
            first, second = int(found[1]), int(found[2])
            if max(first, second) > 12 >= min(first, second):
                return second > 12
    return None


def _country(url: str) -> str | None:
    """Return the country that the host's domain is of, or None."""
    try:
        last = (urlsplit(page_of(url)).hostname or "").rpartition(".")[2]
    except ValueError:
        return None
    return last if len(last) == 2 and last.isalpha() and last not in _WORLDWIDE else None
