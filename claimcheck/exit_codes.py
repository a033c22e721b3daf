"""What a run means to a script."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from claimcheck.counting import decisive
from claimcheck.model import Verdict

if TYPE_CHECKING:
    from collections.abc import Iterable

    from claimcheck.model import Run, Settings

PASSED, FAILED, BAD_INPUT, UNCHECKED, OUR_FAULT, INTERRUPTED = 0, 1, 2, 3, 4, 130


def gravest(codes: Iterable[int]) -> int:
    """Return the code that says most: interrupted, then failed, then unchecked."""
    return max(codes, key=(PASSED, UNCHECKED, FAILED, INTERRUPTED).index, default=PASSED)


def exit_code(run: Run, settings: Settings) -> int:
    """Return 130 for a run cut short, 1 for what `fail_on` names, 3 for what could not be checked, else 0.

    Waived claims do not count, references' own findings do, and of several references only the best.
    """
    if run.interrupted:
        return INTERRUPTED
    findings = [
        *chain.from_iterable(decisive(result.findings) for result in run.results if not result.waived),
        *chain.from_iterable(reference.findings for reference in run.references),
    ]
    if any(selector.selects(finding) for finding in findings for selector in settings.fail_on):
        return FAILED
    unchecked = (found for found in findings if found.verdict in (Verdict.INCONCLUSIVE, Verdict.UNSOURCED))
    if any(not any(each.selects(found) for each in settings.allow) for found in unchecked):
        return UNCHECKED
    return PASSED
