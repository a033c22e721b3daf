"""Dates as an editor or a page writes them, read into whole-day periods: text in, days and spans out; never a guess."""

from claimcheck.matching.dates.edtf import month_or_year, parse_edtf
from claimcheck.matching.dates.intervals import interval, intervals
from claimcheck.matching.dates.lead import Lead, lead_of
from claimcheck.matching.dates.lives import life_day
from claimcheck.matching.dates.mention import Interval, Mention, Precision
from claimcheck.matching.dates.reading import mentions, phrase
from claimcheck.matching.dates.words import LANGUAGES

__all__ = [
    "LANGUAGES",
    "Interval",
    "Lead",
    "Mention",
    "Precision",
    "interval",
    "intervals",
    "lead_of",
    "life_day",
    "mentions",
    "month_or_year",
    "parse_edtf",
    "phrase",
]
