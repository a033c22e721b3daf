"""The figures of a text: how many of what, exactly, and how they are hedged.

"More than £2.5m", "nine million people", "two thirds of voters", "20 to 30 per cent", "the 35th parade". Dates, years,
times of day, page and footnote numbers, scores and the numbers that are names (Resolution 2254, G20, Boeing 747) are
not figures: nothing is counted by them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import Enum
from fractions import Fraction
from itertools import pairwise
from typing import TYPE_CHECKING

from claimcheck.matching import lexicon
from claimcheck.matching.no_figures import Around, counts_nothing
from claimcheck.matching.numerals import Numeral, Token, numerals, tokens
from claimcheck.matching.stems import stem
from claimcheck.matching.units import MONEY_BEFORE, PERCENT, UNITS, Unit
from claimcheck.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_LONGEST_UNIT = 5  # tokens: "kilometres per hour", "U.S. dollars"
_LONGEST_THING = 4  # words
_SMALL = 12  # what is written in letters up to here is often no statement of a number
_SHARE_GRAIN = 5  # percentage points: "a third" is said of 31 and of 35 per cent
_SKIPPED = frozenset("the of all its their his her our those these such a an".split())
_MODIFIERS = frozenset("more other further additional extra another new".split())
_CHANGES = frozenset(
    "rose risen rise rises rising fell fallen fall falls falling increased increase increasing grew grown growing drop"
    " dropped declined decline decreased climbed jumped cut cutting raised lowered reduced up down went gone doubled"
    " tripled improved shrank slid surged swelled expanded".split()
)
_CHANGE_REACH = 10  # tokens
_HYPHENS = frozenset("-‐‑")
_DASHES = frozenset("-–—‐‑−")
_LENGTH_WORDS = frozenset(
    "long high wide deep tall above below away from race sprint hurdles freestyle dash up down".split()
)
_PLURALS = frozenset("people men women children feet teeth mice police personnel staff".split())
_AGAINST = re.compile(r"\d+ (?:votes? )?(?:to|against|gegen|contre|contra|contro) \d+")
_AGES = range(10, 111)
_PERSON_AGES = frozenset({"old", "olds"})


class Bound(Enum):
    """How a figure is hedged."""

    EXACT = "exactly"
    ABOUT = "about"
    OVER = "more than"
    UNDER = "up to"


_HEDGES = {
    Bound.OVER: (
        "more than|over|above|at least|no fewer than|no less than|not less than|not fewer than|upwards of|upward of|"
        "exceeding|in excess of|a minimum of|greater than|higher than|well over|just over|mehr als|über|mindestens|"
        "plus de|au moins|más de|al menos|più di|almeno|oltre|более|больше|свыше|не менее"
    ),
    Bound.UNDER: (
        "less than|fewer than|under|below|up to|as many as|as much as|at most|no more than|not more than|nearly|almost|"
        "a maximum of|lower than|just under|well under|fast|bis zu|weniger als|höchstens|près de|presque|moins de|"
        "jusqu'à|casi|menos de|hasta|quasi|meno di|fino a|почти|менее|меньше|до"
    ),
    Bound.ABOUT: (
        "about|around|roughly|approximately|some|circa|c.|ca.|ca|close to|an estimated|estimated|in the region of|"
        "something like|approx.|approx|etwa|rund|ungefähr|zirka|environ|quelque|unos|unas|cerca de|"
        "alrededor de|aproximadamente|circa|около|примерно|~|≈"
    ),
}
_BEFORE = {tuple(form.split()): bound for bound, forms in _HEDGES.items() for form in forms.split("|")}
_NEARLY = frozenset("nearly|almost|just under|fast|près de|presque|casi|quasi|почти".split("|"))
_STRICT = frozenset(
    (
        "more than|over|above|exceeding|in excess of|greater than|higher than|well over|just over|less than|fewer than|"
        "below|under|lower than|well under|mehr als|weniger als|plus de|moins de|más de|menos de|più di|meno di|более|"
        "менее"
    ).split("|")
)
_AFTER = {
    ("or", "more"): Bound.OVER, ("or", "so"): Bound.ABOUT, ("or", "less"): Bound.UNDER, ("or", "fewer"): Bound.UNDER,
    ("at", "least"): Bound.OVER, ("at", "most"): Bound.UNDER, ("-odd",): Bound.ABOUT,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Figure:
    """A number of something, with its place in the text.

    `value` is in `unit` (None: a mere count), `upper` the other end of a range, `grain` the size of the last digit
    said, `things` the stems of what is counted ("new homes"), `is_loose` whether it is a small number in letters or of
    nothing ("the two"), `hedge` the words of its bound, as before it;
    `is_share` whether it is said as a part of one ("a third"), here in per cent.
    """

    span: Span
    value: Fraction
    grain: Fraction
    unit: Unit | None = None
    upper: Fraction | None = None
    bound: Bound = Bound.EXACT
    things: tuple[str, ...] = ()
    is_ordinal: bool = False
    is_loose: bool = False
    hedge: str = ""
    is_share: bool = False

    @property
    def is_nearly(self) -> bool:
        """Whether its hedge lets it stand for the number itself: "nearly", not "up to"."""
        return self.hedge in _NEARLY

    @property
    def is_strict(self) -> bool:
        """Whether its hedge leaves the number itself out: "more than", not "at least"."""
        return self.hedge in _STRICT

    @property
    def factor(self) -> Fraction:
        """How many of its dimension's base the unit is: 1 for a count."""
        return self.unit.factor if self.unit else Fraction(1)

    @property
    def size(self) -> Fraction:
        """The value in the base of its dimension: metres for kilometres."""
        return self.value * self.factor


def figures(text: str, language: str = "en", within: Span | None = None) -> list[Figure]:
    """Return the figures of `text` (inside `within`), in order, in time linear in its length.

    `language` (a BCP 47 tag) says which marks part thousands and decimals, and how large a billion is.
    """
    base = within.start if within else 0
    listed = tokens(within.of(text) if within else text)
    found = list(_joined(numerals(listed, language.partition("-")[0].lower()), listed))
    read = (_Reader(listed, numeral).figure(upper) for numeral, upper in found)
    placed = [replace(one, span=Span(one.span.start + base, one.span.end + base)) for one in read if one]
    return _with_pairs_told(placed, text)


def _with_pairs_told(found: list[Figure], text: str) -> list[Figure]:
    """Return the figures, none loose that is in digits one half of "27 to 11": a vote is told by both."""
    halves = {
        place
        for place, (one, other) in enumerate(pairwise(found))
        if (one.is_loose or other.is_loose) and _AGAINST.fullmatch(text, one.span.start, other.span.end)
    }
    return [replace(one, is_loose=False) if halves & {place, place - 1} else one for place, one in enumerate(found)]


def _joined(found: Iterator[Numeral], listed: Sequence[Token]) -> Iterator[tuple[Numeral, Numeral | None]]:
    """Yield each number, and with it the one that ends its range: "20 to 30", "between 20 and 30", "20–30"."""
    held: Numeral | None = None
    for numeral in found:
        if held is not None and _is_range(held, numeral, listed):
            yield held, numeral
            held = None
            continue
        if held is not None:
            yield held, None
        held = numeral
    if held is not None:
        yield held, None


def _is_range(low: Numeral, high: Numeral, listed: Sequence[Token]) -> bool:
    between = [token.word for token in listed[low.last : high.first]]
    after = listed[high.last].word if high.last < len(listed) else ""
    if _are_of_two_units(between, after) or _is_only_the_first_measured(between, after):
        return False
    between = [word for word in between if UNITS.get(word) is None and word not in {"m", "k"}]
    if len(between) != 1 or "ordinal" in (low.sense, high.sense) or _is_a_change(low, listed):
        return False
    if between[0] in {"to", "bis", "à", "a"} or between[0] in _DASHES:
        return low.value < high.value or (high.scale > 1 == low.scale)
    opener = listed[low.first - 1].word if low.first else ""
    before = listed[low.first - 2].word if low.first > 1 else ""
    return between[0] == "and" and "between" in (opener, before) and low.value < high.value


def _are_of_two_units(between: Sequence[str], after: str) -> bool:
    """Return whether the first number has a unit of another kind than the second: "12% to 1.9m tonnes"."""
    last = UNITS.get(after)
    return last is not None and any(not unit.fits(last) for word in between if (unit := UNITS.get(word)))


def _is_only_the_first_measured(between: Sequence[str], after: str) -> bool:
    """Return whether the first number has a unit and the second has none: "rose 4.2 percent to 6,310"."""
    return bool(between) and between[0] in UNITS and between[-1] not in UNITS and after not in UNITS


def _is_a_change(low: Numeral, listed: Sequence[Token]) -> bool:
    """Return whether "from 40 to 80" tells two counts: "rose from 40 to 80", not "ages from 40 to 80"."""
    before = [token.word for token in listed[max(low.first - _CHANGE_REACH, 0) : low.first]]
    return before[-1:] == ["from"] and any(word in _CHANGES for word in before)


class _Reader:
    """What stands around one number: its unit, its hedge, the thing counted."""

    def __init__(self, listed: Sequence[Token], numeral: Numeral) -> None:
        self.listed = listed
        self.numeral = numeral
        self.first = numeral.first
        self.last = numeral.last
        self.has_bound_unit = False
        self.hedge = ""

    def word(self, at: int) -> str:
        return self.listed[at].word if 0 <= at < len(self.listed) else ""

    def figure(self, upper: Numeral | None) -> Figure | None:
        """Return the figure, up to the other end of its range, or None where the number counts nothing."""
        numeral = self.numeral
        self.last = (upper or numeral).last
        unit = self._money() or self._unit()
        size, unit = self._size(unit)
        bound = self._bound()
        things = self._things(unit)
        if counts_nothing(Around(self.listed, numeral, self.last), unit, things, hedged=bound is not Bound.EXACT):
            return None
        shared = upper.scale if upper and numeral.scale == 1 else Fraction(1)  # "2 to 3 million"
        made = Figure(
            Span(self.listed[self.first].span.start, self.listed[self.last - 1].span.end),
            numeral.value * size * shared,
            (upper or numeral).grain * size,
            unit,
            upper.value * size if upper else None,
            bound,
            things,
            numeral.sense == "ordinal",
            is_loose=_is_loose(numeral, unit, things) and not (self._is_part() and numeral.value > 1),
            hedge=self.hedge,
        )
        return _as_percent(made) if numeral.sense == "share" else made

    def _size(self, unit: Unit | None) -> tuple[Fraction, Unit | None]:
        """Return what an "m" makes of the number: a million of "£9 m", metres of "a 9m high wall"; and the unit."""
        following = self.word(self.last)
        if unit is not None and unit.is_money and following in {"m", "bn"}:
            self.last += 1
            return Fraction(10**6 if following == "m" else 10**9), unit
        is_glued = unit is None and self.word(self.numeral.last - 1) == "m" and self.numeral.scale == 10**6
        if is_glued and following in _LENGTH_WORDS:
            return Fraction(1, 10**6), UNITS["metre"]
        return Fraction(1), unit

    # ----------------------------------------------------------------- unit

    def _money(self) -> Unit | None:
        """Return the currency that stands before the number, and take it into the span."""
        for count in (3, 2, 1):
            first = self.numeral.first - count
            if first < 0:
                continue
            form = "".join(token.word for token in self.listed[first : self.numeral.first])
            is_glued = all(token.glued for token in self.listed[first + 1 : self.numeral.first])
            if is_glued and form in MONEY_BEFORE and self._is_form(first, form):
                self.first = first
                return UNITS[form]
        return None

    def _is_form(self, first: int, form: str) -> bool:
        """Return whether what may be a currency is one here: "Rs", "EUR" and the like are written in capitals."""
        token = self.listed[first]
        return not form.isalpha() or token.text[:1].isupper()

    def _unit(self) -> Unit | None:
        """Return the unit that follows the number, the longest that fits, and take it into the span."""
        at = self.last
        is_of_money = self.numeral.scale > 1 and self.word(at) in {"de", "di", "of"} and self._money_at(at + 1)
        if self._is_hyphen(at) or is_of_money:
            at += 1
        is_number = at < len(self.listed) and self.listed[at].kind == "digits"
        for count in range(0 if is_number else min(_LONGEST_UNIT, len(self.listed) - at), 0, -1):
            taken = self.listed[at : at + count]
            form = "".join(token.word if token.glued or not i else f" {token.word}" for i, token in enumerate(taken))
            unit = UNITS.get(form) or UNITS.get(form.replace("-", " ").removeprefix("d'")) or self._metre_sign(form, at)
            if unit is not None and self._is_unit(form, at, at + count):
                self.has_bound_unit = self._is_hyphen(at - 1)
                self.last = at + count
                return unit
        return UNITS["year"] if self._is_age() else None

    def _is_age(self) -> bool:
        """Return whether the number is somebody's age: "aged 75", "at the age of 75"."""
        before = self.word(self.numeral.first - 1)
        is_said = before in {"aged", "age"} or (self.word(self.numeral.first - 2), before) == ("age", "of")
        return is_said or self._is_beside_a_name()

    def _is_beside_a_name(self) -> bool:
        """Return whether the number is the age of "Jonas Weil, 34, chaired it": two capital words before it."""
        first = self.numeral.first
        if first < 3 or not self.numeral.in_digits or self.numeral.value not in _AGES or self.last != first + 1:
            return False
        names = self.listed[first - 3 : first - 1]
        is_a_name = all(token.kind == "word" and token.text[:1].isupper() for token in names)
        is_named = is_a_name and not any(token.word in lexicon.MONTHS for token in names)
        return is_named and self.word(first - 1) == "," and self.word(self.last) in {",", ")", "."}

    def _money_at(self, at: int) -> bool:
        unit = UNITS.get(self.word(at))
        return unit is not None and unit.is_money

    def _metre_sign(self, form: str, at: int) -> Unit | None:
        return (
            UNITS["metre"] if form == "m" and not self.listed[at].glued and self.first == self.numeral.first else None
        )

    def _is_unit(self, form: str, at: int, after: int) -> bool:
        """Return whether a word is a unit here: a letter only behind digits, "second" only in "a 30-second film"."""
        if self.numeral.sense == "ordinal":
            return False
        if form == "second":
            return self._is_hyphen(after - 2) or self.numeral.value == 1
        if form == "p":
            return self.listed[at].glued and self.numeral.value < 100
        if form.isascii() and form.isalpha() and len(form) == 1:
            return self.numeral.in_digits and self.listed[at].text != "G"
        return True

    # ----------------------------------------------------------------- hedge, thing

    def _bound(self) -> Bound:
        """Return how the number is hedged, and take a hedge before it into the span."""
        if self.word(self.last) == "+" and self.listed[self.last].glued:
            self.last += 1
            return Bound.OVER
        for count in (3, 2, 1):
            first = self.first - count
            words = tuple(token.word for token in self.listed[first : self.first]) if first >= 0 else ()
            if words in _BEFORE and self._is_hedge(first, words):
                self.first = first
                self.hedge = " ".join(words)
                return _BEFORE[words]
        for count in (2, 1):
            words = tuple(token.word for token in self.listed[self.last : self.last + count])
            if words in _AFTER:
                self.last += count
                return _AFTER[words]
        return Bound.EXACT

    def _is_hedge(self, first: int, words: tuple[str, ...]) -> bool:
        """Return whether "over", "under" is a hedge here: not in a title ("30 Under 30"), and "fast" is German."""
        before = self.listed[first - 1] if first else None
        if self.listed[first].text[:1].isupper() and before is not None and before.kind in {"word", "digits"}:
            return False
        if words == ("fast",):
            return self.listed[first].text == "fast" and not self.word(self.last).isascii()
        return True

    def _things(self, unit: Unit | None) -> tuple[str, ...]:
        """Return the stems of what is counted: the next few words that are not small ones.

        A hyphen binds: of "a five-round title fight" the rounds are counted, "a three-year deal" says it of the deal.
        """
        if self._is_part():
            return self._words_from(self._whole() + 1, _LONGEST_THING)
        if unit is None:
            is_bound = self._is_hyphen(self.last)
            return self._words_from(self.last + is_bound, 1 if is_bound else _LONGEST_THING)
        if self._is_age():
            return ("age",)
        if self.has_bound_unit:
            return self._words_from(self.last, 2)
        return self._words_from(self.last, _LONGEST_THING) if self.word(self.last) == "of" else ()

    def _whole(self) -> int:
        """Return the place of the number that this one is a part of: "7 of the | 11 districts"."""
        return self.last + 1 + (self.word(self.last + 1) in _SKIPPED)

    def _is_part(self) -> bool:
        """Return whether the number is counted out of another: in digits or letters, and of nothing else."""
        at = self._whole()
        is_of = self.word(self.last) == "of" and at < len(self.listed)
        return is_of and (self.listed[at].kind == "digits" or self.word(at) in lexicon.NUMBER_WORDS)

    def _is_hyphen(self, at: int) -> bool:
        """Return whether a hyphen stands at `at`, with no space before it."""
        return self.word(at) in _HYPHENS and self.listed[at].glued

    def _words_from(self, at: int, most: int) -> tuple[str, ...]:
        while self.word(at) in _SKIPPED:
            at += 1
        found: list[str] = []
        while at < len(self.listed) and len(found) < most:
            token = self.listed[at]
            if self._is_hyphen(at):
                at += 1
                continue
            is_past_noun = self._was_plural(at, found) and not _is_plural(token.word)
            if token.kind != "word" or self._ends_thing(token.word, found) or is_past_noun:
                break
            found.append(stem(token.word))
            at += 1
        return tuple(found)

    def _was_plural(self, at: int, found: Sequence[str]) -> bool:
        """Return whether the word before `at`, taken already, is a noun in the plural: "40 players | vied for"."""
        return bool(found) and _is_plural(self.word(at - 1))

    def _ends_thing(self, word: str, found: Sequence[str]) -> bool:
        if word in _MODIFIERS:
            return False
        return word in lexicon.STOPWORDS or word in lexicon.NUMBER_WORDS or (bool(found) and word in _PERSON_AGES)


def _is_plural(word: str) -> bool:
    return word in _PLURALS or (len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")))


def _is_loose(numeral: Numeral, unit: Unit | None, things: tuple[str, ...]) -> bool:
    if unit is not None or numeral.sense == "share":
        return False
    return numeral.value <= _SMALL and numeral.value.denominator == 1 and not (things and numeral.in_digits)


def _as_percent(share: Figure) -> Figure:
    """Return a part of one as per cent: "a third" is about 33 %."""
    bound = Bound.ABOUT if share.bound is Bound.EXACT else share.bound
    return replace(
        share, value=share.value * 100, grain=Fraction(_SHARE_GRAIN), unit=PERCENT, bound=bound, is_share=True
    )
