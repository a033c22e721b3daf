"""Numbers that count nothing: dates and years, times, page and note numbers, scores, numbers that are names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.matching import lexicon

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claimcheck.matching.numerals import Numeral, Token
    from claimcheck.matching.units import Unit

_LABELS = frozenset(
    "p pp page pages day days no nos nr number numbers numéro nummer article articles section sections chapter "
    "chapters paragraph para paragraphs clause appendix annex figure fig figs table resolution resolutions amendment "
    "proposition decree protocol directive regulation volume vol vols issue edition verse line lines column col step "
    "version v type class route highway motorway interstate flight gate platform room apartment apt suite unit "
    "channel case docket isbn issn doi id tel telephone phone fax zip postcode rfc iso model mark mk psalm sonnet "
    "symphony opus op part act scene episode season series week weeks phase stage level grade tier group pool lot lane "
    "district ward zone sector block seite kapitel artikel absatz art abs § page chapitre página capítulo artículo "
    "pagina capitolo articolo стр статья file form schedule item question q note notes footnote exhibit plate map "
    "bus line tram terminal pier top".split()
)
MONTH_WORDS = lexicon.MONTHS | frozenset(
    "januar februar märz mai juni juli oktober dezember janvier février mars avril juin juillet août septembre "
    "octobre novembre décembre enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre "
    "diciembre gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre janeiro fevereiro março maio "
    "junho julho setembro outubro dezembro января февраля марта апреля мая июня июля августа сентября октября ноября "
    "декабря januari februari maart mei augustus".split()
)
_CLOCK = frozenset("am pm a.m p.m o'clock gmt bst est edt pst pdt cet cest utc uhr hrs".split())
_CENTURIES = frozenset(
    "century centuries millennium jahrhundert jahrhunderts siècle siècles siglo siglos secolo secoli века век".split()
)
_YEAR_BEFORE = frozenset(
    "in since from until till by during of early mid late year years circa c ca before after between spring summer "
    "autumn fall winter im seit bis en depuis de desde del dal nel в с".split()
)
_PEOPLE = frozenset("people men women children dead killed injured wounded troops soldiers homes jobs tonnes".split())
_EARLIEST, _LATEST = 1100, 2100  # what four bare digits between say is most often a year
_MODERN = 1900
_JOINTS = frozenset({"and", "to", "or", ",", "-", "–"})
_RESULT_MARKS = frozenset("-–—:/")
_STREETS = frozenset("street road avenue lane drive boulevard st rd ave blvd highway parkway".split())


def counts_nothing(around: Around, unit: Unit | None, things: tuple[str, ...], *, hedged: bool) -> bool:
    """Return whether the number that `around` looks at is no figure; `things` are the stems that follow it."""
    numeral = around.numeral
    if numeral.in_digits and around.is_part_of_a_name():
        return True
    is_measured = unit is not None and unit.dimension in {"percent", "point"}  # "3 percent in May and 5 percent"
    if (around.is_day() and not is_measured) or around.is_clock() or around.is_century():
        return True
    if unit is not None or numeral.sense == "share":
        return False
    if around.is_labelled() or around.is_in_brackets() or around.is_result():
        return True
    if numeral.sense == "ordinal":
        return not things or numeral.value == 1
    if around.is_house():
        return True
    return not hedged and (around.is_year(things) or (not things and around.is_after_a_name()))


class Around:
    """The tokens around a number whose figure ends before token `last`."""

    def __init__(self, listed: Sequence[Token], numeral: Numeral, last: int) -> None:
        self.listed = listed
        self.numeral = numeral
        self.last = last

    def token(self, at: int) -> Token | None:
        """Return the token at `at`, None beyond either end."""
        return self.listed[at] if 0 <= at < len(self.listed) else None

    def word(self, at: int) -> str:
        """Return the token at `at` in lower case, nothing beyond either end."""
        token = self.token(at)
        return token.word if token else ""

    def is_part_of_a_name(self) -> bool:
        """G20, F-16, 5G, COVID-19, #12, 1990s: letters or a sign stand glued to the digits."""
        first, before = self.listed[self.numeral.first], self.token(self.numeral.first - 1)
        if first.glued and before is not None:
            if before.kind in {"word", "other", "digits"} and before.text.lower() not in {
                "rs",
                "eur",
                "usd",
                "gbp",
                "chf",
                "us",
            }:
                return True
            if before.text in {"#", "@", "№", "_", "=", "/"} or (before.text in "'’‘" and len(first.text) == 2):  # '08
                return True
            if before.text in "-‐‑" and before.glued:
                earlier = self.token(self.numeral.first - 2)
                return earlier is not None and earlier.kind == "word"
        after = self.token(self.last)
        return after is not None and after.glued and after.kind in {"word", "other"}

    def is_result(self) -> bool:
        """2–1, 19/09/2016, 14:30: digits glued to digits by a dash, a stroke or a colon."""
        return any(
            mark is not None
            and number is not None
            and mark.glued
            and number.kind == "digits"
            and mark.text in _RESULT_MARKS
            and (number.glued or at < self.numeral.first)
            for mark, number, at in (
                (self.token(self.numeral.first - 1), self.token(self.numeral.first - 2), self.numeral.first - 2),
                (self.token(self.last), self.token(self.last + 1), self.last + 1),
            )
        )

    def is_day(self) -> bool:
        """19 September, September 19th, the 19th of September, 19. September."""
        if self.numeral.value > 31 or self.numeral.value.denominator != 1 or self.numeral.scale > 1:
            return False
        at = self.numeral.last
        while self.word(at) in {".", "of", "de", "er"}:
            at += 1
        before = self.numeral.first - 1
        if self.word(before) in {".", "the", "–", "-", "and", "to"}:
            before -= 1
        if self.word(before).isdigit():  # September 17–19
            before -= 1
        is_may_verb = self.word(before) == "may" and self.listed[before].text != "May"
        return self._is_month(at) or (self._is_month(before) and not is_may_verb and self.numeral.first - before <= 3)

    def _is_month(self, at: int) -> bool:
        token = self.token(at)
        return (
            token is not None
            and token.word in MONTH_WORDS
            and (not token.text.isascii() or token.text not in {"may", "mar", "march", "sat", "sun", "mars"})
        )

    def is_clock(self) -> bool:
        """Return whether it is a time of day: 7 pm, 7.15 a.m., 14 Uhr."""
        if self.numeral.value > 2400:
            return False
        following = self.word(self.last) + (
            ".m" if self.word(self.last + 1) == "." and self.word(self.last + 2) == "m" else ""
        )
        return following in _CLOCK

    def is_century(self) -> bool:
        """Return whether a century is numbered: the 19th century."""
        at = self.last + (self.word(self.last) in {"-", "th"})
        return self.word(at) in _CENTURIES

    def is_labelled(self) -> bool:
        """Page 12, Resolution 2254, No. 10: a word before says that the number is a name."""
        at = self.numeral.first - 1
        while self.word(at) in _JOINTS and lexicon.is_number(self.word(at - 1)):  # "days four and five"
            at -= 2
        if self.word(at) in {".", ":", "°", "("} and at > 0:
            at -= 1
        token = self.token(at)
        if token is None or token.word not in _LABELS:
            return False
        is_last = self.word(self.last) in lexicon.STOPWORDS or not self.word(self.last).isalpha()
        return self.numeral.in_digits or token.text[:1].isupper() or is_last

    def is_in_brackets(self) -> bool:
        """[12], (12): a note, an age, a list's number."""
        return self.word(self.numeral.first - 1) in {"[", "("} and self.word(self.last) in {"]", ")", ","}

    def is_house(self) -> bool:
        """13070 Mill Road: one or two capital words and a word for a street follow the digits."""
        names = [self.token(self.last + place) for place in range(4)]
        for place, token in enumerate(names):
            if token is None or token.kind != "word" or not token.text[:1].isupper():
                return False
            if place and token.word in _STREETS:
                return self.numeral.in_digits
        return False

    def is_after_a_name(self) -> bool:
        """Apollo 11, Windows 10: nothing is counted, and a name stands before."""
        before = self.token(self.numeral.first - 1)
        return self.numeral.in_digits and before is not None and before.kind == "word" and before.text[:1].isupper()

    def is_year(self, things: tuple[str, ...]) -> bool:
        """Return whether four bare digits are a year: by their size, and by what stands around."""
        digits = self.listed[self.numeral.first].text
        value = self.numeral.value
        if self.numeral.last - self.numeral.first != 1 or not (len(digits) == 4 and digits.isdecimal()):
            return False
        if not _EARLIEST <= value <= _LATEST:
            return False
        before = self.word(self.numeral.first - 1)
        if before in _YEAR_BEFORE or before in MONTH_WORDS:
            return True
        return not things or (value >= _MODERN and self.word(self.last) not in _PEOPLE)
