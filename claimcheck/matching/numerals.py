"""Numbers as a text writes them, read exactly: "43,548", "9 000 000", "2.5m", "nine million", "two and a half".

Which mark parts thousands and which decimals is the language's custom (Unicode CLDR, number symbols). English number
words are read by `lexicon`; of other languages the words for thousand and more that stand behind digits.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import TYPE_CHECKING

from claimcheck.matching import lexicon
from claimcheck.matching.shares import LONGEST, OPENERS, SHARES
from claimcheck.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_SPACES = "\u00a0\u2007\u2009\u202f"
_GROUP_MARKS = rf" {_SPACES}'’"
_TOKEN = re.compile(
    rf"(?P<digits>\d{{1,3}}(?:[{_GROUP_MARKS}]\d{{3}})+(?![\d])(?:[.,]\d+)?|\d+(?:[.,]\d+)*)"
    r"|(?P<word>[^\W\d_]+(?:['’][^\W\d_]+)*)"
    r"|(?P<mark>[^\s\w]|_)"
    r"|(?P<other>\w)"  # ½, ², ⅷ: numbers that are no decimal digits
)
_COMMA_DECIMAL = frozenset(
    "de fr es it pt nl da sv no nb nn fi pl cs sk ru uk bg ro hu tr el hr sr sl id vi et lv lt is ca eu gl be".split()
)
_VULGAR = {
    "½": Fraction(1, 2), "⅓": Fraction(1, 3), "⅔": Fraction(2, 3), "¼": Fraction(1, 4), "¾": Fraction(3, 4),
    "⅕": Fraction(1, 5), "⅖": Fraction(2, 5), "⅗": Fraction(3, 5), "⅘": Fraction(4, 5), "⅛": Fraction(1, 8),
    "⅜": Fraction(3, 8), "⅝": Fraction(5, 8), "⅞": Fraction(7, 8),
}  # fmt: skip
_PARTS = {
    "half": 2, "halves": 2, "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fourths": 4, "fifth": 5,
    "fifths": 5, "sixth": 6, "sixths": 6, "seventh": 7, "sevenths": 7, "eighth": 8, "eighths": 8, "ninth": 9,
    "ninths": 9, "tenth": 10, "tenths": 10, "hundredth": 100, "hundredths": 100,
}  # fmt: skip
_NOT_A_SHARE = frozenset("first second third fourth last other final opening closing latter top bottom".split())
_LONG_SCALE = frozenset("de fr es it pt nl da sv no nb nn fi pl cs sk hu hr sr sl ca".split())  # "billion" is 10^12
_SCALES = {
    **{name: Fraction(size) for name, size in lexicon.SCALES.items() if len(name) > 2},
    **dict.fromkeys("lakh lakhs".split(), Fraction(10**5)),
    **dict.fromkeys("crore crores".split(), Fraction(10**7)),
    **dict.fromkeys(
        "thousands tausend mille mil mila duizend tusen tusind tys тыс тысяч тысячи тысяча".split(), Fraction(10**3)
    ),
    **dict.fromkeys(
        "mn mln mio millions millionen millón millones milione milioni milhão milhões miljoen miljoner millioner "
        "milion miliony milionów млн миллион миллиона миллионов".split(),
        Fraction(10**6),
    ),
    **dict.fromkeys(
        "bn bln mrd mld md billions milliarde milliarden milliard milliards miliardo miliardi miljard miljarder "
        "milliarder miliard miliardy miliardów bilhão bilhões млрд миллиард миллиарда миллиардов".split(),
        Fraction(10**9),
    ),
    **dict.fromkeys(
        "tn trn trillions billón billones bilione bilioni billionen biljoen biljoner трлн триллион триллионов".split(),
        Fraction(10**12),
    ),
}  # fmt: skip
_GLUED = {"k": 10**3, "m": 10**6, "mn": 10**6, "mln": 10**6, "b": 10**9, "bn": 10**9, "tn": 10**12, "t": 10**12}
_ORDINAL_ENDINGS = frozenset({"st", "nd", "rd", "th"})
_ABBREVIATED = frozenset({"mio", "mrd", "тыс", "tys"})
_DOZEN = 12  # nobody who says "a dozen" has counted
_MOST_IN = 100  # "one in 200" is said of chances
# What follows no "one in five": "in 10 days" is a time.
_NOT_IN = frozenset(
    "second seconds minute minutes hour hours day days night nights week weeks month months year years decade decades"
    " per percent and or to".split()
)
_ENDS = frozenset({"", ".", ",", ";", ":", "(", ")", "?", "!", "”", "—", "–"})
_LONGEST = 40  # tokens: no number in letters is longer
_MOST_DIGITS = 30  # longer runs of digits are no number anybody counts
_ARTICLES = frozenset({"a", "an"})


@dataclass(frozen=True, slots=True)
class Token:
    """A stretch of digits, a word or a mark: as written, in lower case with straight apostrophes, and its kind.

    `glued` tells that it stands right behind the token before.
    """

    text: str
    word: str
    kind: str
    span: Span
    glued: bool


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number: tokens `first` up to `last`, its value, the size of the last digit said, and in what sense.

    `sense` is `cardinal`, `ordinal` or `share` (two thirds: the value is a part of one). `in_digits` and `scale` tell
    how it was written: in digits or letters, and with which scale ("million", "k"), 1 for none.
    """

    first: int
    last: int
    value: Fraction
    grain: Fraction
    sense: str = "cardinal"
    in_digits: bool = True
    scale: Fraction = Fraction(1)


def tokens(text: str) -> list[Token]:
    """Return the tokens of `text`, in order, in time linear in its length."""
    found: list[Token] = []
    end = -1
    for match in _TOKEN.finditer(text):
        written = match.group()
        word = written.lower().replace("’", "'")
        found.append(Token(written, word, match.lastgroup or "", Span(*match.span()), match.start() == end))
        end = match.end()
    return found


def read_digits(written: str, language: str = "en") -> tuple[Fraction, Fraction] | None:
    """Return the number that digits with their marks say, and the size of its last digit; None where it is none.

    >>> read_digits("43,548")[0], read_digits("43.548", "de")[0], read_digits("9 000 000")[0]
    (Fraction(43548, 1), Fraction(43548, 1), Fraction(9000000, 1))
    """
    plain = "".join(str(int(one)) if one.isdecimal() else one for one in re.sub(rf"[{_GROUP_MARKS}]", "", written))
    marks = [one for one in plain if one in ".,"]
    if len(plain) - len(marks) > _MOST_DIGITS:
        return None
    if not marks:
        return Fraction(plain), _grain_of(Fraction(plain))
    decimal = _decimal_mark(plain, marks, language)
    whole, _, rest = plain.rpartition(decimal) if decimal else (plain, "", "")
    groups = re.split(r"[.,]", whole)
    if len(groups) > 1 and not _are_groups(groups):
        return None
    if rest:
        return Fraction(f"{''.join(groups)}.{rest}"), Fraction(1, 10 ** len(rest))
    value = Fraction("".join(groups))
    return value, _grain_of(value)


def _decimal_mark(plain: str, marks: Sequence[str], language: str) -> str:
    """Return the mark before the decimals, or nothing where all marks part thousands."""
    last = marks[-1]
    if len(set(marks)) == 2:
        return last if marks.count(last) == 1 else ""
    if len(marks) > 1:
        return ""
    whole, _, rest = plain.partition(last)
    thousands = "." if language in _COMMA_DECIMAL else ","
    may_part_thousands = len(rest) == 3 and len(whole) <= 3 and not whole.startswith("0")
    return "" if last == thousands and may_part_thousands else last


def _are_groups(groups: Sequence[str]) -> bool:
    """Return whether digits are parted as thousands are, or as lakhs and crores."""
    inner, last = groups[1:-1], groups[-1]
    if len(last) != 3 or not 1 <= len(groups[0]) <= 3:
        return False
    return all(len(one) == 3 for one in inner) or (len(groups[0]) <= 2 and all(len(one) == 2 for one in inner))


def _grain_of(value: Fraction) -> Fraction:
    """Return the size of the last digit that is not a nought: 100 of 43,500."""
    grain, number = 1, int(value)
    while number and number % 10 == 0:
        grain, number = grain * 10, number // 10
    return Fraction(grain)


# --------------------------------------------------------------------------- numbers among tokens


def numerals(listed: Sequence[Token], language: str = "en") -> Iterator[Numeral]:
    """Yield the numbers among the tokens `listed`, left to right, none overlapping another."""
    reader = _Reader(listed, language)
    at = 0
    while at < len(listed):
        found = reader.read(at) if reader.may_begin(at) else None
        if found is None:
            at += 1
            continue
        yield found
        at = found.last


class _Reader:
    """Reads one number from a place among tokens on."""

    def __init__(self, listed: Sequence[Token], language: str) -> None:
        self.listed = listed
        self.language = language

    def word(self, at: int) -> str:
        return self.listed[at].word if 0 <= at < len(self.listed) else ""

    def may_begin(self, at: int) -> bool:
        token = self.listed[at]
        if token.kind == "digits":
            return True
        word = token.word
        if word in OPENERS.get(self.language, ()):
            return True
        return word in lexicon.NUMBER_WORDS or word in _PARTS or word in _VULGAR or word in _ARTICLES

    def read(self, at: int) -> Numeral | None:
        if foreign := self._foreign_share(at):
            return foreign
        if self.word(at) in _ARTICLES:
            return self._after_article(at)
        return self._so_many_in(at) or self._share(at, at) or self._vulgar(at) or self._cardinal(at)

    def _after_article(self, at: int) -> Numeral | None:
        """Read "a hundred", "a dozen", "half a million" is read from its "half", "a third of"."""
        following = self.word(at + 1)
        if following in {"hundred", "thousand", "million", "billion", "trillion", "dozen"}:
            found = self._cardinal(at + 1)
            return found and replace(found, first=at)
        return self._share(at, at + 1) if following in _PARTS else None

    def _share(self, first: int, at: int) -> Numeral | None:
        """Read a part of one ("two thirds of", "a quarter of", "half the"), or of a scale ("half a million")."""
        numerator = 1
        if self.word(at) not in _PARTS:
            small = lexicon.number_value((self.word(at),))
            if small is None or small.sense != "cardinal" or not 1 <= small.value <= 20:
                return None
            numerator, at = int(small.value), self._over_hyphen(at + 1)
            if self.word(at) not in _PARTS or (numerator == 1) == self.word(at).endswith("s"):
                return None
        elif self.word(first - 1) in _NOT_A_SHARE or (first == at and self.word(at) != "half"):
            return None
        value = Fraction(numerator, _PARTS[self.word(at)])
        return self._share_of(first, at, value)

    def _foreign_share(self, at: int) -> Numeral | None:
        """Read "ein Drittel", "la moitié", "uno de cada cinco", in the language of the text."""
        forms = SHARES.get(self.language, {})
        for count in range(LONGEST, 0, -1):
            value = forms.get(tuple(self.word(at + i) for i in range(count)))
            if value is not None:
                return Numeral(at, at + count, value, Fraction(1, 20), "share", in_digits=False)
        return None

    def _so_many_in(self, at: int) -> Numeral | None:
        """Read "one in five voters", "9 out of 10 voters", "one in every three voters"."""
        part = self._core(at)
        words = [self.word(part.last), self.word(part.last + 1)] if part else []
        if part is None or not (words[0] == "in" or words == ["out", "of"]):
            return None
        start = part.last + (1 if words[0] == "in" else 2)
        start += self.word(start) == "every"
        whole = self._core(start) if start < len(self.listed) and self.may_begin(start) else None
        if whole is None or not 0 < part.value < whole.value <= _MOST_IN or "ordinal" in (part.sense, whole.sense):
            return None
        following = self.word(whole.last)
        is_alone = part.value == 1 and not whole.in_digits and following in _ENDS  # "of them, one in four."
        if following in _NOT_IN or not (following.isalpha() or is_alone):
            return None
        return Numeral(at, whole.last, part.value / whole.value, Fraction(1, 20), "share", in_digits=False)

    def _share_of(self, first: int, at: int, value: Fraction) -> Numeral | None:
        scale_at = at + 1 + (self.word(at + 1) == "of")
        scale_at = self._over_hyphen(scale_at + (self.word(scale_at) in _ARTICLES))
        scale = _SCALES.get(self.word(scale_at)) if scale_at > at + 1 else None
        if scale is not None:
            return Numeral(first, scale_at + 1, value * scale, scale / 4, in_digits=False, scale=scale)
        is_half_unit = self.word(at) == "half" and self.word(at + 1) in _ARTICLES
        if is_half_unit:
            return Numeral(first, at + 2, value, Fraction(1, 4), in_digits=False)
        has_whole = self.word(at + 1) in {"of", "the", "its", "their", "his", "her", "all", "those", "majority"}
        is_glued = self.listed[at].glued and self.word(at).endswith("s")
        if not (has_whole or is_glued):
            return None
        return Numeral(first, at + 1, value, Fraction(1, 20), "share", in_digits=False)

    def _over_hyphen(self, at: int) -> int:
        return at + (at < len(self.listed) and self.listed[at].glued and self.word(at) in {"-", "‐", "‑"})

    def _vulgar(self, at: int) -> Numeral | None:
        """Read "½", and "½ million"."""
        if self.word(at) in _VULGAR:
            value = _VULGAR[self.word(at)]
            return self._with_scale(Numeral(at, at + 1, value, Fraction(1, 4)))
        return None

    def _cardinal(self, at: int) -> Numeral | None:
        """Read the longest number, in digits or letters, that begins at `at`; its scale and its half with it."""
        core = self._core(at)
        if core is None:
            return None
        if core.sense == "ordinal":
            return core
        return self._with_scale(self._with_half(core))

    def _core(self, at: int) -> Numeral | None:
        return self._digits(at) if self.listed[at].kind == "digits" else self._letters(at)

    def _letters(self, at: int) -> Numeral | None:
        """Read the longest number in letters: "one hundred and twenty-one thousand", "twenty-first"."""
        words: list[str] = []
        best: Numeral | None = None
        for last in range(at, min(at + _LONGEST, len(self.listed))):
            word = self.word(last)
            if words and self._over_hyphen(last) > last:
                continue
            if word not in lexicon.NUMBER_WORDS and not (words and word == "and"):
                break
            words.append(word)
            read = lexicon.number_value(tuple(words)) if word != "and" else None
            if read is not None and read.sense in {"cardinal", "ordinal"}:
                scale = _SCALES.get(word, Fraction(1))
                grain = Fraction(_DOZEN) if word == "dozen" else _grain_of(read.value)
                best = Numeral(at, last + 1, read.value, grain, read.sense, in_digits=False, scale=scale)
        return best

    def _digits(self, at: int) -> Numeral | None:
        read = read_digits(self.listed[at].text, self.language)
        if read is None:
            return None
        value, grain = read
        end = self.listed[at + 1] if at + 1 < len(self.listed) and self.listed[at + 1].glued else None
        if end is not None and end.word in _ORDINAL_ENDINGS and value.denominator == 1:
            return Numeral(at, at + 2, value, grain, "ordinal")
        if end is not None and end.word in _GLUED and end.text != "t":
            scale = Fraction(_GLUED[end.word])
            return Numeral(at, at + 2, value * scale, self._fine(at, grain) * scale, scale=scale)
        if end is not None and end.word in _VULGAR:
            return Numeral(at, at + 2, value + _VULGAR[end.word], Fraction(1, 4))
        return Numeral(at, at + 1, value, grain)

    def _fine(self, at: int, grain: Fraction) -> Fraction:
        """Return the grain of digits before a scale, whose noughts are said: the last of "500 million" is a million."""
        return min(grain, Fraction(1)) if self.listed[at].kind == "digits" else grain

    def _with_half(self, core: Numeral) -> Numeral:
        """Read "two and a half" (and "two-and-a-half")."""
        at = core.last
        said: list[str] = []
        while at < len(self.listed) and len(said) < 3:
            if not (self.listed[at].glued and self.word(at) == "-"):
                said.append(self.word(at))
            at += 1
        if said != ["and", "a", "half"]:
            return core
        return Numeral(core.first, at, core.value + Fraction(1, 2), Fraction(1, 4), in_digits=core.in_digits)

    def _with_scale(self, core: Numeral) -> Numeral:
        """Read the scales that follow: "2.5 million", "3 Mrd.", "2 mil millones"."""
        value, grain, at, scale = core.value, self._fine(core.first, core.grain), core.last, core.scale
        for _ in range(2):
            step = self._over_hyphen(at)
            more = self._scale(step)
            if more is None or (scale > 1 and not (value < 10**6 <= more)):
                break
            value, grain, at, scale = value * more, grain * more, step + 1, scale * more
            if self.word(at) == "." and self.listed[at].glued and self.word(step) in _ABBREVIATED:
                at += 1
        if at == core.last:
            return core
        return Numeral(core.first, at, value, grain, in_digits=core.in_digits, scale=scale)

    def _scale(self, at: int) -> Fraction | None:
        word = self.word(at)
        if word == "billion" and self.language in _LONG_SCALE:
            return Fraction(10**12)
        if word in {"mil", "mille", "mila"} and self.language not in {"es", "pt", "fr", "it", "ca"}:
            return None
        return _SCALES.get(word)
