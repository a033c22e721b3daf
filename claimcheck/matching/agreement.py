"""Whether two figures say the same: exactly, rounded, within a hedge; or surely another number.

`OTHER` is said only where no rounding and no hedge could make one of the other: everything doubtful is `UNCLEAR`.
"""

from __future__ import annotations

from enum import Enum
from fractions import Fraction
from typing import TYPE_CHECKING

from claimcheck.matching.figures import Bound, Figure

if TYPE_CHECKING:
    from collections.abc import Callable

_ROUNDED = Fraction(1, 20)  # of the value: what a rounding may change where nothing says "about"
_COARSE = Fraction(15, 100)  # what rounding to the last digit said may change at most
_ABOUT = Fraction(1, 10)  # what "about" may mean
_BOTH_HEDGED = Fraction(1, 20)  # two hedged numbers are one where they would be rounded alike
_DOUBTFUL = Fraction(1, 4)  # what a hedge leaves open
_BEYOND = Fraction(5, 4)  # "more than 40" is still said of 50
_A_FEW = 12  # "at least two" is said of any number above
_SHARE = 1  # percentage point: "33 per cent" where the source has "a third"
_SMALLEST_ROUNDED = 100  # smaller whole numbers are counted, not rounded


class Agreement(Enum):
    """What comparing a claim's figure with a source's says."""

    SAME = "the same"
    ROUNDED = "rounded"
    COARSER = "the source's is rounded"
    WITHIN = "fits"
    UNLIMITED = "the source's is the most it may be"
    UNCLEAR = "cannot tell"
    OTHER = "another number"

    @property
    def is_found(self) -> bool:
        """Whether the source bears the claim's figure out."""
        return self not in {Agreement.UNCLEAR, Agreement.OTHER}


def comparable(claimed: Figure, found: Figure) -> bool:
    """Return whether both count in units that can be compared: two counts, two lengths, two amounts of one currency."""
    if claimed.is_ordinal != found.is_ordinal:
        return False
    if claimed.unit is None or found.unit is None:
        return claimed.unit is found.unit
    return claimed.unit.fits(found.unit)


def agreement(claimed: Figure, found: Figure) -> Agreement:
    """Compare two figures that are `comparable`."""
    if claimed.is_ordinal:
        return Agreement.SAME if claimed.value == found.value else Agreement.OTHER
    if claimed.upper is not None or found.upper is not None:
        return _compare_ranges(claimed, found)
    if claimed.size == found.size:
        return _compare_hedges(claimed, found)
    if claimed.bound is Bound.EXACT:
        return _compare_exact(claimed, found)
    return _HEDGED[claimed.bound](claimed, found)


def _compare_hedges(claimed: Figure, found: Figure) -> Agreement:
    """Compare the hedges of two figures of one size: "more than 50" is not "fewer than 50", "900" not "up to 900"."""
    is_exceeded = claimed.is_strict and found.bound is Bound.EXACT and claimed.unit is None and claimed.value > _A_FEW
    if is_exceeded or {claimed.bound, found.bound} == {Bound.OVER, Bound.UNDER}:
        return Agreement.UNCLEAR
    is_bare = claimed.bound in {Bound.EXACT, Bound.ABOUT} and found.bound is Bound.UNDER and not found.is_nearly
    return Agreement.UNLIMITED if is_bare else Agreement.SAME


def _compare_exact(claimed: Figure, found: Figure) -> Agreement:
    apart = abs(claimed.size - found.size)
    rounding = _rounding(claimed, found)
    if rounding is not None and not found.is_share:
        return rounding
    if found.is_share and apart <= _SHARE * found.factor:
        return Agreement.COARSER
    if found.bound is Bound.ABOUT:
        return Agreement.UNCLEAR if apart <= _DOUBTFUL * found.size else Agreement.OTHER
    if found.bound is Bound.OVER:
        return Agreement.UNCLEAR if claimed.size > found.size else Agreement.OTHER
    if found.bound is Bound.UNDER:
        return Agreement.UNCLEAR if claimed.size < found.size else Agreement.OTHER
    return Agreement.OTHER


def is_near(claimed: Figure, found: Figure) -> bool:
    """Return whether two numbers that fit are so near that they may count one thing under two names.

    "About" asks for the other number, rounded to the last digit said; "more than" and "up to" leave a little room.
    """
    apart, larger = abs(claimed.size - found.size), max(claimed.size, found.size)
    if claimed.bound is not Bound.ABOUT:
        return apart <= _ABOUT * larger
    grain = max(claimed.grain * claimed.factor, found.grain * found.factor)
    return 2 * apart <= grain and apart <= _ROUNDED * larger


def _rounding(claimed: Figure, found: Figure) -> Agreement | None:
    """Return `ROUNDED` where the claim rounds the source's figure, `COARSER` where the source does, else None."""
    apart = abs(claimed.size - found.size)
    ours, theirs = claimed.grain * claimed.factor, found.grain * found.factor
    for coarse, fine, value, answer in (
        (ours, theirs, claimed, Agreement.ROUNDED),
        (theirs, ours, found, Agreement.COARSER),
    ):
        if 2 * apart > coarse or fine >= coarse:
            continue
        if _is_counted(value):
            return Agreement.UNCLEAR
        limit = _COARSE if answer is Agreement.ROUNDED else _ROUNDED
        return answer if apart <= limit * max(claimed.size, found.size) else Agreement.UNCLEAR
    return None


def _is_counted(figure: Figure) -> bool:
    """Return whether the noughts of a number are said: "30" is no rounding of 27, "16 %" may be one of 15.8."""
    return abs(figure.value) < _SMALLEST_ROUNDED and figure.grain > 1


def _compare_about(claimed: Figure, found: Figure) -> Agreement:
    apart = abs(claimed.size - found.size)
    allowed = _ABOUT if found.bound is Bound.EXACT else _BOTH_HEDGED
    if apart <= allowed * max(claimed.size, found.size):
        return Agreement.WITHIN
    if found.bound is Bound.ABOUT and claimed.grain * claimed.factor == found.grain * found.factor:
        return Agreement.OTHER  # "about 5.7 million", where the source has "about 7.5 million"
    if _rounding(claimed, found) is not None or apart <= _DOUBTFUL * max(claimed.size, found.size):
        return Agreement.UNCLEAR
    return Agreement.OTHER if found.bound in {Bound.EXACT, Bound.ABOUT} else Agreement.UNCLEAR


def _compare_over(claimed: Figure, found: Figure) -> Agreement:
    if claimed.size < found.size:
        is_near = found.size <= _BEYOND * claimed.size or (claimed.unit is None and claimed.value <= _A_FEW)
        is_said = is_near if found.bound is Bound.EXACT else _are_alike(claimed, found)
        return Agreement.WITHIN if is_said and found.bound is not Bound.UNDER else Agreement.UNCLEAR
    return _compare_missed(claimed, found)


def _compare_under(claimed: Figure, found: Figure) -> Agreement:
    if found.size < claimed.size:
        is_near = claimed.size <= _BEYOND * found.size
        is_said = is_near if found.bound is Bound.EXACT else _are_alike(claimed, found)
        return Agreement.WITHIN if is_said and found.bound is not Bound.OVER else Agreement.UNCLEAR
    return _compare_missed(claimed, found)


def _are_alike(claimed: Figure, found: Figure) -> bool:
    """Return whether two hedged numbers are one: "nearly 50" is not "nearly 40", though 40 is nearly 50 to some."""
    apart, larger = abs(claimed.size - found.size), max(claimed.size, found.size)
    grain, fine = claimed.grain * claimed.factor, found.grain * found.factor
    is_cut_short = fine < grain and apart < grain and apart <= _ABOUT * larger  # "more than 200" for "at least 214"
    return is_cut_short or apart <= _BOTH_HEDGED * larger


def _compare_missed(claimed: Figure, found: Figure) -> Agreement:
    """Compare where the source's figure lies on the wrong side of the claim's hedge."""
    apart = abs(claimed.size - found.size)
    if found.bound is not Bound.EXACT or apart <= _ABOUT * max(claimed.size, found.size):
        return Agreement.UNCLEAR
    return Agreement.OTHER


_HEDGED: dict[Bound, Callable[[Figure, Figure], Agreement]] = {
    Bound.ABOUT: _compare_about,
    Bound.OVER: _compare_over,
    Bound.UNDER: _compare_under,
}


def _compare_ranges(claimed: Figure, found: Figure) -> Agreement:
    low, high = _ends(claimed)
    other_low, other_high = _ends(found)
    if (low, high) == (other_low, other_high):
        return Agreement.SAME
    if claimed.upper is not None and found.upper is not None and low <= other_high and other_low <= high:
        return _compare_ends((low, high), (other_low, other_high))
    if low <= other_low and other_high <= high:
        return Agreement.WITHIN
    if other_low <= high and low <= other_high:
        return Agreement.UNCLEAR
    gap = max(other_low - high, low - other_high)
    is_clear = Bound.EXACT is claimed.bound is found.bound and gap > _ABOUT * max(high, other_high)
    return Agreement.OTHER if is_clear else Agreement.UNCLEAR


def _compare_ends(ours: tuple[Fraction, Fraction], theirs: tuple[Fraction, Fraction]) -> Agreement:
    """Compare two ranges that overlap: both ends count, a little rounding apart."""
    is_near = all(abs(one - other) <= _ROUNDED * max(one, other) for one, other in zip(ours, theirs, strict=True))
    return Agreement.ROUNDED if is_near else Agreement.UNCLEAR


def _ends(figure: Figure) -> tuple[Fraction, Fraction]:
    upper = figure.upper if figure.upper is not None else figure.value
    return figure.value * figure.factor, upper * figure.factor
