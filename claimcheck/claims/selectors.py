"""`verdict` and `verdict:reason`, as `--fail-on`, `--allow` and the claims file's settings write them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.claims.wording import closest, shown
from claimcheck.errors import UsageError
from claimcheck.model import Reason, Selector, Verdict

if TYPE_CHECKING:
    from collections.abc import Sequence


def parse_selector(text: str) -> Selector:
    """Return what `text` selects: `"inconclusive:paywall"`, or `"altered"` for any reason.

    Raises UsageError, which names the nearest known word or all of them.
    """
    verdict, colon, reason = (part.strip() for part in text.partition(":"))
    known = [each.value for each in Verdict]
    if verdict not in known:
        raise UsageError(f"{shown(verdict)} is not a verdict", hint=_help(verdict, known))
    if not colon:
        return Selector(Verdict(verdict))
    reasons = [each.value for each in Reason]
    if reason not in reasons:
        raise UsageError(f"{shown(reason)} is not a reason of {verdict!r}", hint=_help(reason, reasons))
    return Selector(Verdict(verdict), Reason(reason))


def _help(word: str, known: Sequence[str]) -> str:
    return closest(word, known) or f"known: {', '.join(known)}"
