"""The eighth set of pages: walls of many kinds and pages that must be read, written blind to the rules.

`FIRST_RUN` is what the rules made of both halves before any was changed for them. When one half had been tuned to, the
other came to .837 recognised and .730 with the right reason; then it was looked at, too.
"""

from bench.walls.eighth import (
    challenge,
    challenge_more,
    consent,
    consent_more,
    empty,
    legal,
    needs_browser,
    needs_browser_more,
    odd,
    odd_more,
    odd_tongues,
    odd_traces,
    odd_walls,
    paywall,
    paywall_more,
    paywall_third,
    soft_404,
    soft_404_more,
    soft_404_third,
    truncated,
)
from bench.walls.eighth.wall import Wall, half

MODULES = (
    soft_404,
    soft_404_more,
    soft_404_third,
    paywall,
    paywall_more,
    paywall_third,
    consent,
    consent_more,
    challenge,
    challenge_more,
    legal,
    needs_browser,
    needs_browser_more,
    empty,
    truncated,
    odd,
    odd_more,
    odd_walls,
    odd_tongues,
    odd_traces,
)
PAGES: tuple[Wall, ...] = tuple(page for module in MODULES for page in module.PAGES)

FIRST_RUN = "recognised .779, reason right .648, readable pages read .904 before any tuning"

__all__ = ["FIRST_RUN", "PAGES", "Wall", "half"]
