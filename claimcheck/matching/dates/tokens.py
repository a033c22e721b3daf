"""A text as words, numbers and marks, each with its place: what the rules for written dates look at.

One pass, linear in the text; every rule looks at a bounded number of tokens from where it begins.
"""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple

from claimcheck.model import Span

_TOKEN = re.compile(r"\d+|(?:[^\W\d_][\u0300-\u036f]*)+|\n|[^\w\s]|_")
_MARKS = dict.fromkeys("‐‑", "-") | dict.fromkeys("‒—―−", "–")
_MARKS |= dict.fromkeys("‘’ʼʹ′`´", "'")
_MOST_DIGITS = 4


class Token(NamedTuple):
    """A word in lower case, a number, or one mark; `value` is that of a number of four digits at the most."""

    text: str
    start: int
    end: int
    value: int | None
    is_upper: bool


def tokens_of(text: str, within: Span | None = None) -> list[Token]:
    """Return the tokens of `text` inside `within`; a line feed is one, so that no date runs over it."""
    within = within or Span(0, len(text))
    return [_token(found) for found in _TOKEN.finditer(text, within.start, within.end)]


def _token(found: re.Match[str]) -> Token:
    word = found.group()
    first = word[0]
    if first.isdecimal():
        value = int(word) if len(word) <= _MOST_DIGITS else None
        return Token(word, found.start(), found.end(), value, is_upper=False)
    if first.isalpha():
        lowered = word.lower() if word.isascii() else unicodedata.normalize("NFC", word).lower()
        return Token(lowered, found.start(), found.end(), None, first.isupper())
    return Token(_MARKS.get(word, word), found.start(), found.end(), None, is_upper=False)
