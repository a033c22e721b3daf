"""Where the quotations of a text stand: single, double, guillemets, low-9, straight, curly, mixed, nested, left open.

The one hard question is the single mark, which is an apostrophe too. A mark between letters is always one. A mark after
a letter s (or a clipped word: an', goin') may be one, and is where a better closing mark follows.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from claimcheck.model import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

# Which marks close what a mark opens: an opening “ may be closed by a straight " where somebody mixed them.
_CLOSERS = {
    "'": "'’",
    "‘": "’'",
    "’": "’",
    "‛": "’'",
    "‚": "‘’'",
    "`": "'’`",
    '"': '"”',
    "“": '”"',
    "”": "”",
    "‟": '”"',
    "„": '“”"',
    "«": "»",
    "»": "«»",
    "‹": "›",
    "›": "‹›",
    "「": "」",
    "『": "』",
}  # fmt: skip
_SINGLES = frozenset("'‘’‛‚`")
_MARK = re.compile("[" + "".join({*_CLOSERS, *"".join(_CLOSERS.values())}) + "]")
_DASHES = frozenset("-‐‑‒–—―")
_ELISION = re.compile(
    r"(?:tis|twas|twere|twill|twould|tisn|em|til|till|cause|bout|round|ere|ud|ave|un|way|neath|gainst|fraid|nother|n|\d\d)"
    r"(?![^\W_])",
    re.IGNORECASE,
)
_CLIPPED = re.compile(r"(?:\b(?:an|th|wi|o|ha|i|fa|lor|ole|ol|mo|yo|lil|po|sh|t|d)|\w{2,}in)$", re.IGNORECASE)
_POSSESSIVE = re.compile(r"s(?![^\W_])")
_AHEAD = 200  # marks looked at for a better closing one
_DEPTH = 8  # quotations open inside each other; what is left open further out stays so
_PRIMES = re.compile(r"\d$")


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words between two quotation marks: `inside` without the marks, `outside` with them; `depth` 0 is outermost."""

    inside: Span
    outside: Span
    depth: int = 0


@dataclass(frozen=True, slots=True)
class Scan:
    """All quotations of a text, in the order they open, and the offsets of opening marks that nothing closes."""

    quotations: tuple[Quotation, ...]
    left_open: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class _Mark:
    """A quotation mark, and what it may be by its neighbours; `weak` closers may be apostrophes."""

    at: int
    sign: str
    opens: bool
    closes: bool
    weak: bool = False


def scan(text: str) -> Scan:
    """Return the quotations of `text`, as `Scan` has them. Never raises; time grows with the number of marks."""
    marks = _marks(text)
    found: list[Quotation] = []
    left: list[int] = []
    stack: list[_Mark] = []
    for index, mark in enumerate(marks):
        level = _closed_by(mark, stack, marks, index)
        if level is not None:
            opener = stack[level]
            left.extend(inner.at for inner in stack[level + 1 :])
            del stack[level:]
            found.append(_quotation(text, opener.at, mark.at, level))
        elif mark.opens:
            stack.append(mark)
    left.extend(mark.at for mark in stack)
    kept = sorted((one for one in found if len(one.inside)), key=lambda one: one.outside)
    return Scan(tuple(_with_depth(kept)), tuple(sorted(left)))


def quotations(text: str) -> tuple[Quotation, ...]:
    """Return the quotations of `text`, in the order they open, nested ones included."""
    return scan(text).quotations


def _quotation(text: str, opening: int, closing: int, depth: int) -> Quotation:
    start, end = opening + 1, closing
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Quotation(Span(start, end), Span(opening, closing + 1), depth)


def _with_depth(found: Sequence[Quotation]) -> list[Quotation]:
    """Count how many other quotations each stands in: marks that were left open count for nothing."""
    around: list[int] = []
    result: list[Quotation] = []
    for one in found:
        while around and around[-1] <= one.outside.start:
            around.pop()
        result.append(Quotation(one.inside, one.outside, len(around)))
        around.append(one.outside.end)
    return result


def _closed_by(mark: _Mark, stack: Sequence[_Mark], marks: Sequence[_Mark], index: int) -> int | None:
    """Return which opener of `stack` the mark closes, or None."""
    if not mark.closes:
        return None
    level = next(
        (i for i in reversed(range(max(len(stack) - _DEPTH, 0), len(stack))) if mark.sign in _CLOSERS[stack[i].sign]),
        None,
    )
    if level is None:
        return None
    if mark.opens and mark.sign not in "'\"" and mark.sign not in _CLOSERS[stack[-1].sign]:
        return None
    if mark.sign in _SINGLES and _is_apostrophe(mark, stack, level, marks[index + 1 : index + 1 + _AHEAD]):
        return None
    return level


def _is_apostrophe(mark: _Mark, stack: Sequence[_Mark], level: int, following: Sequence[_Mark]) -> bool:
    """Return whether a single mark that could close is better read as an apostrophe, from the marks after it."""
    inner = stack[level + 1 :]
    if any(other.sign not in _SINGLES and _closes_later(other, following) for other in inner):
        return True
    return mark.weak and _better_follows(stack[level], stack[:level], following)


def _closes_later(opener: _Mark, following: Sequence[_Mark]) -> bool:
    return any(mark.closes and mark.sign in _CLOSERS[opener.sign] for mark in following)


def _better_follows(opener: _Mark, around: Sequence[_Mark], following: Sequence[_Mark]) -> bool:
    """Return whether a surer closing mark comes before the next opening one and before what stands around ends."""
    ends = {sign for other in around for sign in _CLOSERS[other.sign]} - set(_CLOSERS[opener.sign])
    for mark in following:
        if mark.sign in ends and mark.closes and not mark.opens:
            return False
        if mark.sign in _SINGLES:
            if mark.opens and not mark.closes:
                return False
            if mark.closes and not mark.weak and mark.sign in _CLOSERS[opener.sign]:
                return True
    return False


# --------------------------------------------------------------------------- what a mark may be by its neighbours


def _marks(text: str) -> list[_Mark]:
    return [mark for found in _MARK.finditer(text) if (mark := _mark(text, found.start()))]


def _mark(text: str, at: int) -> _Mark | None:
    """Read one mark by its neighbours; None where it is an apostrophe, an inch sign, or stands alone."""
    sign = text[at]
    before = text[at - 1] if at else " "
    after = text[at + 1] if at + 1 < len(text) else " "
    single = sign in _SINGLES
    if single and after.isalnum() and (before.isalnum() or (before == "." and _POSSESSIVE.match(text, at + 1))):
        return None
    opens = _may_open(sign, before, after) and not (single and _ELISION.match(text, at + 1) and not _spoken(text, at))
    closes = _may_close(sign, before, after)
    if opens and closes:
        opens, closes = _decide(sign, before, after)
    if not closes and sign == '"' and _is_word(before):
        closes = True  # between letters: it closes what is open, else it opens
    if not (opens or closes):
        return None
    return _Mark(at, sign, opens, closes, single and closes and _weak(text, at))


def _spoken(text: str, at: int) -> bool:
    """Return whether an elided word ('Tis) has a capital letter and so begins a speech."""
    return text[at + 1].isupper() and text[at] != "’"


def _may_open(sign: str, before: str, after: str) -> bool:
    if sign not in _CLOSERS or (after.isspace() and sign not in "«‹"):
        return False
    if sign == "’":
        return False
    if sign in "”»›":  # Swedish ”…”, German »…«
        return not _is_word(before) and before not in ".,;:!?…" and _is_word(after)
    return not _is_word(before) or (sign == '"' and _is_word(after))


def _may_close(sign: str, before: str, after: str) -> bool:
    if sign in "‛‚„‟「『":
        return False
    if before.isspace() and sign not in "»›«‹":
        return False
    if sign in "«‹":  # German »…« only: a French « has a space or a bracket before it
        return not before.isspace() and not after.isalnum()
    return not after.isalnum() or sign in "”»"


def _decide(sign: str, before: str, after: str) -> tuple[bool, bool]:
    """Choose for a mark that could be either: what has an opening on its left opens, what has an end there closes."""
    if before.isspace() or before in "([{" or (before in _MARKS_OPENING and sign in "'\"‘“`"):
        return True, False
    if before in ".,;:!?…)]}" or after.isspace() or after in ".,;:!?…)]}":
        return sign in "”»›«‹„", True
    return True, True


_MARKS_OPENING = frozenset("‘“„‚«‹「『")


def _is_word(character: str) -> bool:
    return character.isalnum()


def _weak(text: str, at: int) -> bool:
    """Return whether a closing single mark may be a possessive's or a clipped word's, by the letters before it."""
    before = text[max(at - 20, 0) : at]
    following = text[at + 1 : at + 2]
    if not (following.isspace() or following in _DASHES) or not text[at + 1 :].strip():
        return False
    if before[-1:] in "sSzxSX" and before[-2:-1].isalpha():
        return text[at + 1 :].lstrip()[:1].isalnum()
    return bool(_CLIPPED.search(before) or _PRIMES.search(before))
