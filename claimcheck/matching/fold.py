"""Folding: a text becomes its words, each with the way back to the source's own characters.

Two texts have the *same words* when they fold alike. What folding forgets is typography: quotation marks, dashes and
other punctuation, white space, soft hyphens, zero-width and bidi marks, composed or decomposed letters (Unicode
Standard Annex 15), ligatures and full-width forms, character references, hyphenation at line breaks, case, footnote
markers, brackets inside a word, thousands separators. What it keeps are letters, digits, the apostrophe inside a
word and the signs that carry meaning (%, $, +, a leading minus, …), each sign a word of its own. In scripts written
without spaces every character is a word.

The folded text is the words joined by single spaces, with one at either end, so that finding `" to be "` in it finds
whole words only and costs one `find`. It is kept as UTF-8: one letter of another script would double a long text's size
as a `str`, one of an ancient script or a picture make it four times as large.
"""

from __future__ import annotations

from array import array

from claimcheck.matching.folded import Cells, Folded, encoded
from claimcheck.matching.grammar import cells, words_in

__all__ = ["Folded", "fold"]


def fold(text: str) -> Folded:
    """Return `text` folded. Never raises; time and memory grow with the length of `text` alone."""
    folded = bytearray(b" ")
    begins, first, at = array("I"), array("I"), array("I")
    count = 0
    for begin, end in cells(text):
        words = words_in(text[begin:end])
        begins.append(begin)
        first.append(count)
        at.append(len(folded))
        if words:
            folded += encoded(" ".join(words)) + b" "
            count += len(words)
    begins.append(len(text))
    first.append(count)
    at.append(len(folded))
    return Folded(text, folded, Cells(begins, first, at))
