"""How days are said to an editor, and in which language a page tells them."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from datetime import date

    from claimcheck.checks.case import Page
    from claimcheck.matching.dates import Mention
    from claimcheck.model import Period, Span

ID = "date"
_LONGEST = 160  # characters of a sentence shown in a note
_MONTH_FIRST = ("gov", "mil", "us")
_DAY_FIRST = ("uk", "ie", "au", "nz", "in", "za", "eu")


def days(period: Period) -> str:
    """Say a period: "3 October 2016", "10 December 2015 to 24 December 2015"; whole ones "October 2016", "2015"."""
    first, last = period.first, period.last
    if first == last:
        return f"about {a_day(first)}" if period.approximate else a_day(first)
    ends_a_month = (last + timedelta(days=1)).day == 1
    if first.day != 1 or not ends_a_month:
        told = a_day(first), a_day(last)
    elif (first.month, last.month) == (1, 12):
        told = str(first.year), str(last.year)
    else:
        told = f"{first:%B} {first.year}", f"{last:%B} {last.year}"
    return " to ".join(dict.fromkeys(told))


def a_day(day: date) -> str:
    """Say a day: "3 October 2016"."""
    return f"{day.day} {day:%B} {day.year}"


def as_filed(period: Period) -> str:
    """Say a period of the brief's as its file has it where it is one day, else in words."""
    return str(period) if period.is_day else days(period)


def meant(mention: Mention, page: Page, anchor: date | None) -> str:
    """Say what a page's words mean, and what they were counted from where they need it."""
    told = " or ".join(dict.fromkeys(map(days, mention.meant)))
    if not mention.resolved or anchor is None:
        return told
    words = mention.span.of(page.document.text).rstrip(".,")
    return f"{told} (“{words}”, {a_day(anchor)} being the page's date)"


def excerpt(page: Page, span: Span) -> str:
    """Return the words of `span`, cut where they are long."""
    text = span.of(page.document.text)
    return text if len(text) <= _LONGEST else text[: _LONGEST - 3] + "…"


def language_of(page: Page) -> str | None:
    """Return the page's language, for English with the country by which it writes days, where its address shows one."""
    language = page.document.language
    if (language or "en").lower() != "en":
        return language
    try:
        host = urlsplit(page.document.provenance.final_url).hostname or ""
    except ValueError:
        return language
    country = host.rpartition(".")[2]
    if country in _MONTH_FIRST:
        return "en-US"
    return "en-GB" if country in _DAY_FIRST else language
