"""The eighth set of pages: walls of many kinds and pages that must be read, written blind to the rules."""

from bench.walls.eighth import (
    challenge,
    challenge_more,
    consent,
    empty,
    legal,
    needs_browser,
    odd,
    odd_tongues,
    odd_walls,
    paywall,
    paywall_more,
    soft_404,
    soft_404_more,
    truncated,
)
from bench.walls.eighth.wall import Wall, half

MODULES = (
    soft_404,
    soft_404_more,
    paywall,
    paywall_more,
    consent,
    challenge,
    challenge_more,
    legal,
    needs_browser,
    empty,
    truncated,
    odd,
    odd_walls,
    odd_tongues,
)
PAGES: tuple[Wall, ...] = tuple(page for module in MODULES for page in module.PAGES)

__all__ = ["PAGES", "Wall", "half"]
