"""Letters of other alphabets that are drawn as a Latin one: pasted in by chance, or put in to deceive a search.

A word that mixes alphabets is read in Latin letters; a word all in one alphabet is what it is (Unicode Technical
Standard 39, confusables, the commonest of them).
"""

from __future__ import annotations

import re

_LIKE = str.maketrans("асеорхуіјѕһԁοανρυАВЕКМНОРСТХІЈЅΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "aceopxyijshdoavpuABEKMHOPCTXIJSABEZHIKMNOPTYX")
_FOREIGN = "\u0370-\u03ff\u0400-\u052f"
_FOREIGN_LETTER = re.compile(f"[{_FOREIGN}]")  # most pages have none: a quick look
_BORDER = re.compile(rf"[A-Za-z][{_FOREIGN}]|[{_FOREIGN}][A-Za-z]")
_WORD = re.compile(r"[^\W\d_]+")


def in_latin(word: str) -> str:
    """Return what `word` looks like in Latin letters, as far as it does."""
    return word if word.isascii() else word.translate(_LIKE)


def unmixed(text: str) -> str:
    """Return `text`, as long as before, with Latin letters where a word of Latin letters has others drawn alike."""
    if text.isascii() or _FOREIGN_LETTER.search(text) is None or _BORDER.search(text) is None:
        return text
    return _WORD.sub(_read, text)


def _read(found: re.Match[str]) -> str:
    word = found.group()
    read = in_latin(word)
    return read if read.isascii() and _BORDER.search(word) else word
