"""Letters that were decoded wrongly before they were sent: mended where that can be undone, else noticed.

UTF-8 read as Windows-1252 turns ’ into â€™ and й into Ð¹, read as Windows-1251 it turns й into Р№: each such run of
letters has one way back. What was replaced by U+FFFD or by question marks is lost.
"""

from __future__ import annotations

import re

_MOST_LOST = 0.02  # of a text's letters that may be lost marks before its words can't be told any more
_LEAST_LOST = 5


def _western_letters() -> tuple[str, ...]:
    """Return the character of Windows-1252 for each byte; one it has none for stands for itself (Encoding Standard)."""
    return tuple(bytes([byte]).decode("cp1252", "ignore") or chr(byte) for byte in range(0x100))


WESTERN_LETTERS = _western_letters()
_WESTERN = {letter: byte for byte, letter in enumerate(WESTERN_LETTERS)}
_TAIL = re.escape("".join(WESTERN_LETTERS[0x80:0xC0]))
# What French, German and their punctuation never write: capitals with accents before signs. "é »" and "ß-" they do.
_RUN = re.compile(
    rf"(?:Â[\xa0-¿]|[ÃÅÐÑÎÏØÙ][{_TAIL}]|Ä[{_TAIL.replace('…', '')}]|â[€‚„][{_TAIL}]|ï»¿)+|(?:[à-ï][{_TAIL}]{{2}}){{2,}}"
)
_MAY_HOLD_RUNS = re.compile(r"[Â-ï][^\0-\x7f]+")  # what such runs stand in; found much sooner than they are
_CYRILLIC_PAIR = re.compile(r"[РС][\u0402-\u040f\u0452-\u045f\u0490\u0491°±µ¶·№»€‚ѓ„…†‡‰‹‘’“”•–—™›\xa0¤¦§©«¬\xad®]")
_CYRILLIC = re.compile(r"[\u0400-\u04ff]")
_QUESTIONED = re.compile(r"\?{4,}")  # what a database that knew no Cyrillic has left of a word
_ASCII = bytes(range(128))
_SHARE_OF_PAIRS = 0.3  # of a text's Cyrillic letters; Р and С start fewer than one in ten of a Russian text's pairs


def mended(text: str, body: bytes | None = None) -> str:
    """Return `text` with what was encoded twice decoded once more; nothing else is changed, nor the text itself copied.

    `body` is `text` in UTF-8, where that is at hand.
    """
    if text.isascii():
        return text
    # What is to be mended stands in runs without ASCII, so a text that has none when pulled together needs no search.
    foreign = _without_ascii(text.encode("utf-8", "surrogatepass") if body is None else body)
    if _is_cyrillic_twice(foreign) and _is_cyrillic_twice(text):
        text = _undone(text, "cp1251")
        foreign = _without_ascii(text.encode("utf-8", "surrogatepass"))
    if not _RUN.search(foreign):
        return text
    return _MAY_HOLD_RUNS.sub(lambda stretch: _RUN.sub(_once_more, stretch[0]), text)


def _without_ascii(body: bytes) -> str:
    return body.translate(None, _ASCII).decode("utf-8", "surrogatepass")


def _is_cyrillic_twice(text: str) -> bool:
    pairs = len(_CYRILLIC_PAIR.findall(text))
    return pairs > 0 and pairs * 2 >= _SHARE_OF_PAIRS * len(_CYRILLIC.findall(text))


def _undone(text: str, encoding: str) -> str:
    try:
        return text.encode(encoding).decode("utf-8")
    except UnicodeError:
        return text


def _once_more(run: re.Match[str]) -> str:
    try:
        return bytes(_WESTERN[letter] for letter in run[0]).decode("utf-8")
    except UnicodeDecodeError:
        return run[0]


def garbled(text: str) -> str | None:
    """Return in words that too many letters of `text` are lost for its words to be compared; None where few are."""
    lost = text.count("\ufffd") + 2 * len(_QUESTIONED.findall(text)) + len(_CYRILLIC_PAIR.findall(text))
    if lost < _LEAST_LOST:
        return None
    letters = lost + sum(map(str.isalpha, text))
    if lost < _MOST_LOST * letters:
        return None
    return f"unreadable text: {lost} of {letters} letters were lost in a wrong encoding"
