"""A list of phrases, one a line, as one pattern: so that a table of signs reads as a list and not as an expression."""

from __future__ import annotations

import re


def any_of(lines: str) -> re.Pattern[str]:
    """Return the pattern that any line of `lines` is; each is a regular expression, case is not regarded."""
    return re.compile("|".join(filter(None, map(str.strip, lines.splitlines()))), re.IGNORECASE)
