"""Folding: a text becomes its words, each with the way back to the source's own characters.

Two texts have the *same words* when they fold alike. What folding forgets is typography: quotation marks, dashes and
other punctuation, white space, soft hyphens, zero-width and bidi marks, composed or decomposed letters (Unicode
Standard Annex 15), ligatures and full-width forms, character references, hyphenation at line breaks, case, footnote
markers, brackets inside a word, thousands separators. What it keeps are letters, digits, the apostrophe inside a
word and the signs that carry meaning (%, $, +, a leading minus, …), each sign a word of its own. In scripts written
without spaces every character is a word.

The folded text is the words joined by single spaces, with one at either end, so that finding `" to be "` in it finds
whole words only and costs one `str.find`.
"""

from __future__ import annotations

import html
import re
import unicodedata
from array import array
from bisect import bisect_right
from functools import lru_cache
from itertools import accumulate
from typing import TYPE_CHECKING

from claimcheck.matching.folded import Folded, join
from claimcheck.matching.look_alikes import unmixed

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["Folded", "fold", "join", "words_of"]

_CHUNK = 1 << 16
_PLAIN_WORD = 2  # the grammar's group of letters that need nothing but lower case: most words are of these alone
Token = tuple[int, int, str]

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


def fold(text: str) -> Folded:
    """Return `text` folded. Never raises; time and memory grow with the length of `text` alone."""
    return _fold_simple(text) if len(text) <= _SHORT and _is_simple(text) else _fold_by_grammar(text)


def words_of(text: str) -> tuple[str, ...]:
    """Return the folded words of `text`, as `fold` does, without the way back."""
    return tuple(_simple_words(text)) if _is_simple(text) else tuple(_fold_by_grammar(text).words())


# --------------------------------------------------------------------------- most quotations need no grammar

_SHORT = 4000  # characters
_SIMPLE = re.compile(rf"[{_SIMPLE_LETTERS}ß0-9 \n,;:!?\"“”„«»()'’‘.–—/-]*")
_NOT_SIMPLE = re.compile(r"\.[^ \n]|\d[\s.,'’‘]\d|-\d|-\s*\n|[(][sS][iI][cC]|['’‘][^A-Za-zÀ-ÿ]*['’‘]")
_SIMPLE_WORD = re.compile(r"\w+(?:['’‘]\w+)*")


def _is_simple(text: str) -> bool:
    return _SIMPLE.fullmatch(text) is not None and _NOT_SIMPLE.search(text) is None and unmixed(text) is text


def _as_folded(words: str) -> str:
    """Return simple words in lower case (or a text of them) as the grammar folds them."""
    return words.replace("’", "'").replace("‘", "'").replace("ß", "ss")


def _simple_words(text: str) -> list[str]:
    return _SIMPLE_WORD.findall(_as_folded(text.lower()))


def _fold_simple(text: str) -> Folded:
    spans = [found.span() for found in _SIMPLE_WORD.finditer(text)]
    words = _simple_words(text)
    return Folded(
        text,
        f" {' '.join(words)} " if words else " ",
        array("I", [start for start, _ in spans]),
        array("I", [end for _, end in spans]),
        array("I", accumulate([len(word) + 1 for word in words[:-1]], initial=1)) if words else array("I"),
    )


# --------------------------------------------------------------------------- any text, by the grammar of words


def _fold_by_grammar(text: str) -> Folded:
    starts, ends, at = array("I"), array("I"), array("I")
    pieces: list[str] = [" "]
    length = 1
    for begin, chunk in _chunks(text):
        tokens = _tokens(chunk)
        if not tokens:
            continue
        words = [word for _, _, word in tokens]
        starts.extend([begin + start for start, _, _ in tokens])
        ends.extend([begin + end for _, end, _ in tokens])
        at.extend(accumulate((len(word) + 1 for word in words[:-1]), initial=length))
        words.append("")
        pieces.append(" ".join(words))
        length += len(pieces[-1])
    return Folded(text, "".join(pieces), starts, ends, at)


# --------------------------------------------------------------------------- one chunk at a time


def _chunks(text: str) -> Iterator[tuple[int, str]]:
    """Cut `text` where a line, else white space, ends, so that no word is cut and memory stays small."""
    begin = 0
    while begin < len(text):
        end = min(begin + _CHUNK, len(text))
        if end < len(text):
            end = _cut(text, begin, end)
        yield begin, text[begin:end]
        begin = end


def _cut(text: str, begin: int, end: int) -> int:
    line = text.rfind("\n", begin + 1, end)
    while line > begin and text[line - 1] in _HYPHENS:
        line = text.rfind("\n", begin + 1, line)
    if line > begin:
        return line
    space = text.rfind(" ", begin + 1, end)
    return space if space > begin else end


def _tokens(chunk: str) -> list[Token]:
    """Return the words of `chunk`: where each begins and ends in it, and its folded form."""
    chunk = unmixed(chunk)
    if "&" in chunk and _ENTITY.search(chunk):
        return list(_tokens_of_unescaped(chunk))
    pattern = _ascii_pattern() if chunk.isascii() else _pattern_for(chunk)
    return [
        (*found.span(found.lastindex or 0), word)
        for found in pattern.finditer(chunk)
        if (word := found[_PLAIN_WORD].lower() if found.lastindex == _PLAIN_WORD else _folded(found))
    ]


def _folded(found: re.Match[str]) -> str:
    """Return the folded word; nothing for page numbers, footnote markers, tags: they are no words."""
    if found.lastindex == _PLAIN_WORD:
        return found[_PLAIN_WORD].lower()
    return "" if found.lastindex else _plain(found.group())


def _tokens_of_unescaped(chunk: str) -> Iterator[Token]:
    """Read character references as the characters they stand for, keeping the way back."""
    pieces: list[str] = []
    marks: list[tuple[int, int]] = [(0, 0)]  # (offset in the unescaped text, offset in the chunk)
    done = length = 0
    for found in _ENTITY.finditer(chunk):
        meant = html.unescape(found.group())
        before = chunk[done : found.start()]
        pieces += [before, meant]
        length += len(before)
        marks.append((length, found.start()))
        length += len(meant)
        marks.append((length, found.end()))
        done = found.end()
    pieces.append(chunk[done:])
    offsets = [mark[0] for mark in marks]

    def back(offset: int, *, end: bool) -> int:
        index = bisect_right(offsets, offset - end) - 1
        unescaped, escaped = marks[index]
        if index % 2:  # inside what a reference stands for
            return marks[index + 1][1] if end else escaped
        return escaped + offset - unescaped

    text = "".join(pieces)
    for found in _pattern_for(text).finditer(text):
        if word := _folded(found):
            start, end = found.span(found.lastindex or 0)
            yield back(start, end=False), back(end, end=True), word


@lru_cache
def _ascii_pattern() -> re.Pattern[str]:
    return re.compile(_grammar("A-Za-z", r"A-Za-z0-9_", ""))


def _pattern_for(text: str) -> re.Pattern[str]:
    """Return the lightest grammar that reads `text`: most texts have no marks inside words, and spaces between them."""
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

    A word of `plain` letters takes what parts it from the next along, past its group: nothing need be tried there.
    """
    letter = rf"(?:(?![{unspaced}])[{inside}])" if unspaced else f"[{inside}]"
    alone = rf"[{unspaced}][{_marks()}{_INVISIBLE}]*|" if unspaced else ""
    return (
        rf"({_PAGE_NUMBER})|"
        rf"([{plain}]{{2,}})(?![{_HYPHENS}{_APOSTROPHES}\[{inside}]|\.\w|{_GEMINATE})[ ,;:.]*|"  # for speed
        rf"({_FOOTNOTE}|{_MARKUP})|"
        rf"{alone}"
        rf"(?<![\w.])[^\W\d_](?:\.[^\W\d_])+\b\.?(?!\w)|"  # U.S., e.g.
        rf"(?<![\w.,])\d{{1,3}}(?:[{_THIN_SPACES}{_APOSTROPHES}]\d{{3}})+(?![\w.,]?\d)|"  # 43 548
        rf"\d+(?:[.,\u00b7]\d+)+|"  # 43,548 and 3.5, also 3·5
        rf"\[\w{{1,3}}\]{letter}+|"  # [t]he
        rf"{letter}+(?:\[(?:[sdnr]|[^\W\d_]{{2,4}})\](?!\w)|"  # support[ed]
        rf"(?:[{_APOSTROPHES}]|{_GEMINATE}){letter}+"  # it's, col·lecció
        rf"|(?:[{_HYPHENS}]|(?<=\u00ad))[ \t]*\r?\n[ \t]*(?=[^\W\d_A-Z]){letter}+)*|"  # rela-⏎tions
        rf"(?<![\w)\]])[-\u2212](?=\d)|"
        rf"[{_SIGNS}]|(?<=\d)[\u2032\u2033]"  # 5 feet, 5 minutes
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


def _plain_ascii(word: str) -> str:
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


def _plain(word: str) -> str:
    """Return any word, folded."""
    if word.isascii():
        return word.lower() if word.isalnum() else _plain_ascii(word)
    word = _footnote_free(_DROPPED.sub("", _BREAK.sub("", word)))
    if not word:
        return ""
    if len(word) > 1:
        word = _APOSTROPHE.sub("'", word).rstrip("'")
    word = unicodedata.normalize("NFKC", word)
    if word.isascii():
        return word.lower() if word.isalnum() else _plain_ascii(word)
    word = unicodedata.normalize("NFC", word.casefold()).translate(_MORE_LETTERS)
    word = _VOWEL_SIGNS.sub("", word).replace("[", "").replace("]", "").replace(" ", "")
    if word[:1].isdigit():
        return _number("".join(_digit(character) for character in word))
    if "." in word:
        word = word.replace(".", "")
    return word.strip("_")


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
