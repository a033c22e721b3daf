"""The grammar of folding: which characters of a text are one word, and what that word folds to.

One pattern finds the words; nearly all of them are letters alone and need nothing but lower case, the others are folded
one at a time. A text is read in cells, so that its words can be read without noting where each stands, and one cell
again when that is asked: `cells` cuts where no word, and nothing that decides what a word is, reaches across.
"""

from __future__ import annotations

import html
import re
import unicodedata
from bisect import bisect_right
from functools import lru_cache
from typing import TYPE_CHECKING

from claimcheck.matching.look_alikes import unmixed

if TYPE_CHECKING:
    from collections.abc import Iterator

_CELL = 1000  # characters: the place of one word costs reading so many again
_LONGEST_CELL = 1 << 16  # characters, where no place is safe to cut

# Written without spaces: Thai, Lao, Tibetan, Myanmar, Khmer, kana, Han.
_UNSPACED = (
    "\u0e00-\u0eff\u0f00-\u0fff\u1000-\u109f\u1780-\u17ff"
    "\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff66-\uff9f"
    "\U00020000-\U0003ffff"
)
# Drawn as nothing, or as a stretch of the line: they stand inside words and mean nothing.
_INVISIBLE = (
    "\u00ad\u034f\u0640\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f"
    "\ufe00-\ufe0f\ufeff\U000e0000-\U000e01ef"
)
_APOSTROPHES = "'\u2018\u2019\u201b\u02bc\u02b9\u2032`\u00b4\uff07"
_HYPHENS = "-\u00ad\u2010\u2011"
_GEMINATE = r"(?<=[lL])\u00b7(?=[lL])"  # Catalan: two l with a point between them are one word's
_SIGNS = (
    "%\u2030$\u20ac\u00a3\u00a5\u20bd\u20b9\u20a9\u00a2&+=<>@#\u00b0\u00a7\u00b1\u00d7\u00f7\u2264\u2265"
    "\uff05\uff04\uff06~\u2248\u223c"
)
_THIN_SPACES = " \u00a0\u2009\u202f"
_SUPERSCRIPTS = dict(zip("\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079", "0123456789", strict=True))
_SUPERSCRIPT_LETTERS = "\u1d43-\u1d61\u02b0-\u02b8\u2071\u207f"
_POWERED = frozenset({"10", "m", "km", "cm", "mm", "ft", "x", "y", "n", "r"})
# Letters that fold to their lower case alone.
_SIMPLE_LETTERS = (
    "A-Za-zÀ-ÅÇ-ÖØ-Þà-åç-öø-ÿ\u0100-\u012f\u0134-\u013e\u0141-\u0148\u014a-\u0151\u0154-\u017e"
    "\u0404\u0406\u0407\u0410-\u044f\u0454\u0456\u0457\u0490\u0491"
)
_FOOTNOTE = (
    r"\[(?:\d{1,3}(?:\s?[,;\u2013-]\s?\d{1,3})*|[a-z]|(?:note|nb|fn|n)\.?\s?\d{1,3}|sic!?"
    r"|(?i:column|col|page|p)\.?\s?\d{1,5}|\d{1,2}:\d{2}(?::\d{2})?"
    r"|(?i:laughter|applause|laughs|inaudible|crosstalk|interruption|cheers|pause|music)"
    r"|citation needed|clarification needed|better source needed|dubious|who\?|when\?)\](?!\w)"
)
_LINE = r"(?:(?<=\n)|\A)[ \t]*"
_PAGE_NUMBER = rf"{_LINE}(?:[Pp]age|[Cc]olumn)\s\d{{1,5}}[ \t]*(?=\n)"
_TAG = (
    r"</?(?i:a|abbr|b|big|blockquote|br|cite|code|del|div|em|font|h[1-6]|i|img|ins|li|mark|ol|p|q|s|small|span|strike"
    r"|strong|sub|sup|table|td|tr|u|ul|wbr)(?:\s[^<>\n]{0,200})?/?>"
)
_MARKUP = rf"{_TAG}|\((?i:sic)!?\)|{_LINE}>[> \t]*"  # a tag; a mail's quoting mark
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
_VOWEL_SIGNS = re.compile(
    "[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed]"
)
# Neither combining marks nor invisible characters, nor written without spaces: a quick look spares two slow ones.
_UNCOMMON = re.compile(
    "[^\u0000-\u00ac\u00ae-\u02ff\u0370-\u0482\u048a-\u052f\u1e00-\u1fff"
    "\u2010-\u2029\u202f-\u205f\u20a0-\u20cf\u2100-\u2bff]"
)
_DROPPED = re.compile(f"[{_INVISIBLE}]")
_MORE_LETTERS = str.maketrans(
    {
        "\u0451": "\u0435",
        "\u0219": "\u015f",  # Romanian s and t with a comma below, for which old pages have a cedilla
        "\u021b": "\u0163",
        "\u06a9": "\u0643",  # Persian kaf and yeh, which keyboards mix with the Arabic ones
        "\u06cc": "\u064a",
        "\u0131": "i",
        "\u017f": "s",
        "\u00e6": "ae",
        "\u0153": "oe",
        "\u0307": "",
        "\u2212": "-",
    }
)


# --------------------------------------------------------------------------- a text in cells

# A sentence ends there and a line with it: no hyphenated word, footnote marker ("[fn.⏎5]"), tag or page number goes on.
_SAFE_CUT = re.compile('[.!?…:"”’»)\u3002\uff01\uff1f\u061f\u06d4\u0964]\r?\n(?!\\d{1,5}\\]|[,;\u2013&-])')


def cells(text: str) -> Iterator[tuple[int, int]]:
    """Cut `text` into stretches of about a thousand characters that can be read alone; yield their ends, in order."""
    begin, end = 0, _cut(text, 0)
    yield begin, end
    while end < len(text):
        begin, end = end, _cut(text, end)
        yield begin, end


def _cut(text: str, begin: int) -> int:
    if len(text) - begin <= _CELL:
        return len(text)
    longest = begin + _LONGEST_CELL
    safe = _SAFE_CUT.search(text, begin + _CELL, longest)
    if safe:
        return safe.end()
    return len(text) if len(text) <= longest else _cut_anywhere(text, begin, longest)


def _cut_anywhere(text: str, begin: int, end: int) -> int:
    """Cut where a line, else white space, ends, so that no word is cut and memory stays small."""
    line = text.rfind("\n", begin + 1, end)
    while line > begin and text[line - 1] in _HYPHENS:
        line = text.rfind("\n", begin + 1, line)
    if line > begin:
        return line
    space = text.rfind(" ", begin + 1, end)
    return space if space > begin else end


# --------------------------------------------------------------------------- the words of a cell


def words_in(cell: str) -> list[str]:
    """Return the words of `cell`, folded."""
    cell = unmixed(cell)
    if _has_entity(cell):
        cell = _ENTITY.sub(lambda found: html.unescape(found.group()), cell)
    return [word for plain, other in _pattern_for(cell).findall(cell) if (word := plain.lower() or _folded(other))]


def spans_in(cell: str) -> list[tuple[int, int]]:
    """Return where each of the words that `words_in` gives begins and ends in `cell`."""
    cell = unmixed(cell)
    if _has_entity(cell):
        return list(_spans_of_unescaped(cell))
    return _spans(cell)


def _spans(cell: str) -> list[tuple[int, int]]:
    return [
        found.span(group)
        for found in _pattern_for(cell).finditer(cell)
        if (group := found.lastindex) == _PLAIN or (group and _folded(found[group]))
    ]


def _has_entity(cell: str) -> bool:
    return "&" in cell and _ENTITY.search(cell) is not None


def _spans_of_unescaped(cell: str) -> Iterator[tuple[int, int]]:
    """Read character references as the characters they stand for, keeping the way back."""
    pieces: list[str] = []
    marks: list[tuple[int, int]] = [(0, 0)]  # (offset in the unescaped text, offset in the cell)
    done = length = 0
    for found in _ENTITY.finditer(cell):
        meant = html.unescape(found.group())
        before = cell[done : found.start()]
        pieces += [before, meant]
        length += len(before)
        marks.append((length, found.start()))
        length += len(meant)
        marks.append((length, found.end()))
        done = found.end()
    pieces.append(cell[done:])
    offsets = [mark[0] for mark in marks]

    def back(offset: int, *, end: bool) -> int:
        index = bisect_right(offsets, offset - end) - 1
        unescaped, escaped = marks[index]
        if index % 2:  # inside what a reference stands for
            return marks[index + 1][1] if end else escaped
        return escaped + offset - unescaped

    for start, end in _spans("".join(pieces)):
        yield back(start, end=False), back(end, end=True)


# --------------------------------------------------------------------------- the pattern

_PLAIN = 1  # the group of a word that needs nothing but lower case; the other group is a word to be folded


@lru_cache
def _ascii_pattern() -> re.Pattern[str]:
    return re.compile(_grammar("A-Za-z", r"A-Za-z0-9_", ""))


def _pattern_for(text: str) -> re.Pattern[str]:
    """Return the lightest grammar that reads `text`: most texts have no marks inside words, and spaces between them."""
    if text.isascii():
        return _ascii_pattern()
    if _UNCOMMON.search(text) is None:
        return _pattern(marked=False, unspaced=False)
    letters = "".join(
        set(text)
    )  # classes of hundreds of ranges: searching a page for them takes longer than folding it
    return _pattern(marked=bool(_marked().search(letters)), unspaced=bool(_unspaced().search(letters)))


@lru_cache
def _pattern(*, marked: bool, unspaced: bool) -> re.Pattern[str]:
    inside = rf"\w{_INVISIBLE}{_marks()}" if marked or unspaced else r"\w"
    return re.compile(_grammar(_SIMPLE_LETTERS, inside, _UNSPACED if unspaced else ""))


@lru_cache
def _marked() -> re.Pattern[str]:
    return re.compile(f"[{_INVISIBLE}{_marks()}]")


@lru_cache
def _unspaced() -> re.Pattern[str]:
    return re.compile(f"[{_UNSPACED}]")


def _grammar(plain: str, inside: str, unspaced: str) -> str:
    """Return the grammar of one word: `inside` are its characters, `unspaced` those that are words alone.

    For speed, a word of `plain` letters takes what parts it from the next along, past its group.
    What has no group is no word.
    """
    letter = rf"(?:(?![{unspaced}])[{inside}])" if unspaced else f"[{inside}]"
    alone = rf"[{unspaced}][{_marks()}{_INVISIBLE}]*|" if unspaced else ""
    return (
        rf"(?![PpCc](?:age|olumn)\s\d)([{plain}]+)(?![{_HYPHENS}{_APOSTROPHES}\[{inside}]|\.\w|{_GEMINATE})[ ,;:.]*|"
        rf"{_PAGE_NUMBER}|{_FOOTNOTE}|{_MARKUP}|("
        rf"{alone}"
        rf"(?<![\w.])[^\W\d_](?:\.[^\W\d_])+\b\.?(?!\w)|"  # U.S., e.g.
        rf"(?<![\w.,])\d{{1,3}}(?:[{_THIN_SPACES}{_APOSTROPHES}]\d{{3}})+(?![\w.,]?\d)|"  # 43 548
        rf"\d+(?:[.,\u00b7]\d+)+|"  # 43,548 and 3.5, also 3·5
        rf"\[\w{{1,3}}\]{letter}+|"  # [t]he
        rf"{letter}+(?:\[(?:[sdnr]|[^\W\d_]{{2,4}})\](?!\w)|"  # support[ed]
        rf"(?:[{_APOSTROPHES}]|{_GEMINATE}){letter}+"  # it's, col·lecció
        rf"|(?:[{_HYPHENS}]|(?<=\u00ad))[ \t]*\r?\n[ \t]*(?=[^\W\d_A-Z]){letter}+)*|"  # rela-⏎tions
        rf"(?<![\w)\]])[-\u2212](?=\d)|"
        rf"[{_SIGNS}]|(?<=\d)[\u2032\u2033])"  # 5 feet, 5 minutes
    )


@lru_cache
def _marks() -> str:
    """Return the combining marks, as ranges for a character class."""
    ranges: list[str] = []
    first = last = -2
    for code in range(0x300, 0x1E950):
        if unicodedata.category(chr(code))[0] != "M":
            continue
        if code != last + 1:
            if first >= 0:
                ranges.append(f"{chr(first)}-{chr(last)}")
            first = code
        last = code
    ranges.append(f"{chr(first)}-{chr(last)}")
    return "".join(ranges)


# --------------------------------------------------------------------------- one word at a time

_GROUPED = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?")
_GROUPED_BY_POINTS = re.compile(r"\d{1,3}(?:\.\d{3}){2,}")  # 1.000.000: one point alone may part decimals
_BREAK = re.compile(rf"[{_HYPHENS}][ \t]*\r?\n[ \t]*")
_APOSTROPHE = re.compile(f"[{_APOSTROPHES}]")


def _folded_ascii(word: str) -> str:
    """Return an ASCII word that is more than letters and digits, folded."""
    if "\n" in word:
        word = _BREAK.sub("", word)
    word = word.replace("[", "").replace("]", "")
    if word[:1].isdigit():
        return _number(word)
    if "." in word:
        word = word.replace(".", "")
    if "_" in word:
        word = word.strip("_")
    return word.replace("`", "'").lower()


def _folded(word: str) -> str:
    """Return any word, folded; nothing where it is of signs that mean nothing."""
    if word.isascii():
        return word.lower() if word.isalnum() else _folded_ascii(word)
    return _folded_often(word) if len(word) <= _OFTEN else _folded_unicode(word)


def _folded_unicode(word: str) -> str:
    """Return a word that is not all ASCII, folded."""
    word = _footnote_free(_DROPPED.sub("", _BREAK.sub("", word)))
    if not word:
        return ""
    if len(word) > 1:
        word = _APOSTROPHE.sub("'", word).rstrip("'")
    word = unicodedata.normalize("NFKC", word)
    if word.isascii():
        return word.lower() if word.isalnum() else _folded_ascii(word)
    word = unicodedata.normalize("NFC", word.casefold()).translate(_MORE_LETTERS)
    word = _VOWEL_SIGNS.sub("", word).replace("[", "").replace("]", "").replace(" ", "")
    if word[:1].isdigit():
        return _number("".join(_digit(character) for character in word))
    if "." in word:
        word = word.replace(".", "")
    return word.strip("_")


_OFTEN = 24  # characters: in most scripts every word of letters comes here, again and again
_folded_often = lru_cache(maxsize=1 << 14)(_folded_unicode)


def _digit(character: str) -> str:
    value = unicodedata.decimal(character, None)
    return character if value is None else str(value)


def _number(word: str) -> str:
    word = re.sub(rf"(?<=\d)[{_THIN_SPACES}{_APOSTROPHES}](?=\d{{3}})", "", word)
    if _GROUPED_BY_POINTS.fullmatch(word):
        return word.replace(".", "")
    return word.replace(",", "") if _GROUPED.fullmatch(word) else word.lower().replace("\u00b7", ".")


_TRAILING_SUPERSCRIPT = re.compile(rf"([{''.join(_SUPERSCRIPTS)}]+)$|[{_SUPERSCRIPT_LETTERS}]$")


def _footnote_free(word: str) -> str:
    """Drop a superscript footnote marker from the end of `word`; a power (10⁶, km²) stays, as `10^6`."""
    found = _TRAILING_SUPERSCRIPT.search(word)
    if not found:
        return word
    base = word[: found.start()]
    if found.group(1) and base.lower() in _POWERED:
        return base + "^" + "".join(_SUPERSCRIPTS[digit] for digit in found.group(1))
    return base
