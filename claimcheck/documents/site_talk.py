"""Does a sentence speak of the world, or of the site it stands on? An article does the first, a wall only the second.

Sites word their walls themselves, but all of them speak of pages, addresses, browsers, accounts and searches, and ask
for patience. So a page is a wall only where next to nothing on it is *told*: no sentence of any length without such a
word, or with a day, a figure or a verb of saying. What stands in quotation marks is somebody else's sentence: an
article about walls quotes them.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from claimcheck.documents import site_words
from claimcheck.documents import wall_words as words
from claimcheck.documents.phrases import any_of
from claimcheck.matching.calendar import month_of, weekday_of
from claimcheck.matching.sentences import sentences
from claimcheck.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

_DENSE = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")  # kana, Han, Hangul: a character is half a word
_QUOTATION = re.compile(
    r"“[^“”]{2,300}”|„[^“”„]{2,300}[“”]|«[^«»]{2,300}»|”[^”]{2,300}”|「[^「」]{2,300}」|\"[^\"]{2,300}\""
    r"|‘[^‘’]{2,300}’|\[[^\[\]]{2,80}\]"
)
_SITE = (
    site_words.HELP, words.PAGE, words.LOG_IN, words.COOKIES, words.ROBOT, words.BROWSER, words.SCRIPTS,
    words.MAINTENANCE,
)  # fmt: skip
_FIGURE = re.compile(r"\b\d{1,3}[.,\u00a0 ]\d{3}\b")
_EVENT = any_of(r"""
    \b(?:said|says|told|according to)\b|\bsagte\b|erklärte|\blaut\b|a (?:dit|déclaré)|\bselon\b|\bdijo\b|\bsegún\b
    ha detto|\bsecondo\b|\bdisse\b|\bzei\b|volgens|powiedział|řekl|oznámil|\bsade\b|\bsagde\b|\bsa\b|kertoo|sanoi
    сказал|сообщил|заявил|повідомив|сказав|söyledi|είπε|δήλωσε|وقال|صرح|表示[，：]|报道|述べ|밝혔|말했
    [月火水木金土日]曜|星期[一二三四五六日]|[월화수목금토일]요일|月[\d一二三四五六七八九十]+日|월 \d+일
""")
_RUN = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_WORD = re.compile(r"[^\W\d_]{3,}")
_OF_MONTH = re.compile(r"\b\d{1,2}\.? ?(?:de |di )?([^\W\d_]{3,})")
_LEAST = 25  # characters: what is shorter is a label, a name, a button
_SHORT = 100  # characters
_BESIDE = 8  # characters beside a quotation that speak of it
_LONGEST = 2000  # characters of a piece that are looked at


def weight(text: str) -> int:
    """Return the length of `text` in characters of an alphabet: one of a syllabary or of Han counts for three."""
    return len(text) if text.isascii() else len(text) + 2 * len(_DENSE.findall(text))


def without_quotations(text: str) -> str:
    """Return `text` with what stands in quotation marks left out, unless that is all of it."""
    bare = _QUOTATION.sub("“”", text)
    return bare if len(bare) >= _BESIDE else text


def is_quotation(text: str) -> bool:
    """Return whether all of `text` stands in quotation marks: a message that somebody quotes."""
    return _QUOTATION.fullmatch(text.strip()) is not None


def told(text: str) -> int:
    """Return how much of `text` speaks of the world, in characters: its sentences that do not speak of the site."""
    return sum(weight(sentence) for sentence in split(text) if _is_told(sentence)) if weight(text) >= _LEAST else 0


def is_statement(text: str) -> bool:
    """Return whether `text`, a line or a sentence, may be what a site says: short, or on itself, and of no event."""
    return not speaks_of_event(text) and (weight(text) <= _SHORT or told(text) < _LEAST)


def speaks_of_event(text: str) -> bool:
    """Return whether `text` has a day, a large figure or a verb of saying, as what reports on an event has."""
    return _FIGURE.search(text) is not None or tells_when_or_who(text)


def tells_when_or_who(text: str) -> bool:
    """Return whether `text` has a day or a verb of saying."""
    return (
        _EVENT.search(text) is not None
        or any(month_of(found[1]) is not None for found in _OF_MONTH.finditer(text))
        or any(weekday_of(word) is not None for word in _WORD.findall(text))
    )


def split(text: str) -> Iterator[str]:
    """Yield the sentences of `text`, of its beginning where it is very long."""
    text = text[:_LONGEST]
    for span in sentences(text, Span(0, len(text))):
        yield span.of(text)


def speaks_of_site(text: str) -> bool:
    """Return whether `text` has a word of those that sites use of themselves."""
    return any(_is_of_site(word) for word in _RUN.findall(text.lower()))


def speaks_to_reader(text: str) -> bool:
    """Return whether `text` says "you" or "we"."""
    return any(_is_address(word) for word in _RUN.findall(text.lower()))


@lru_cache(maxsize=1 << 15)
def _is_address(word: str) -> bool:
    return site_words.ADDRESS.search(word) is not None


@lru_cache(maxsize=1 << 15)
def _is_of_site(word: str) -> bool:
    """Return whether `word` is one of a site's; most words of a text come again and again."""
    return any(pattern.search(word) for pattern in _SITE)


def _is_told(sentence: str) -> bool:
    if weight(sentence) < _LEAST:
        return False
    bare = without_quotations(sentence)
    return speaks_of_event(sentence) or not (speaks_of_site(bare) or speaks_to_reader(bare) or _sells(bare))


def _sells(sentence: str) -> bool:
    """Return whether `sentence` tells the price of a subscription."""
    return words.PRICE.search(sentence) is not None and words.SUBSCRIPTION.search(sentence) is not None
