"""Words that a page only asks or supposes: "Is it true that …?", "Suppose …"."""

from __future__ import annotations

import re

from claimcheck.matching.fold import fold
from claimcheck.matching.languages import is_english
from claimcheck.matching.sentences import sentence_around
from claimcheck.model import Span

_ASKS = (
    r"(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|shall|may|might|must|ought|isn['’]t|aren['’]t"
    r"|wasn['’]t|weren['’]t|don['’]t|doesn['’]t|didn['’]t|hasn['’]t|haven['’]t|can['’]t|couldn['’]t|won['’]t|wouldn['’]t"
    r"|shouldn['’]t|why|how|what|who|whom|whose|when|where|which)"
)
_LED_IN = r"(?:(?:q|question|reporter)\s*[.:]\s*)?[“\"‘'«„\s]*(?:(?:and|but|so|then|well|or)\s*,?\s+)?"
_ASKING = re.compile(rf"{_LED_IN}{_ASKS}\b", re.IGNORECASE)
_ASKS_BY_MARK = re.compile(r"[\s!]*\?")
_OBJECT_BEGINS = re.compile(
    r"\b(?:that|if|whether|say|says|said|think|thinks|thought|believe|believes|know|knows|mean|means|feel|suggest\w*"
    r"|claim\w*|sure|certain|aware|convinced)\s*[“\"‘'«„]*\s*$",
    re.IGNORECASE,
)
_SUPPOSING = re.compile(
    r"(?:^[\s“\"‘'«„]*(?:(?:but|and|now|so|just)\s*,?\s+)?(?:let\s+us|let['’]s)?\s*"
    r"(?:suppose|supposing|imagine|assume|assuming|pretend|say|what\s+if|if\s+only)"
    r"(?:\s+for\s+(?:a|one)\s+moment)?(?:\s+that)?\s*,?\s*"
    r"|\b(?:supposing|assuming|lest|as\s+though|as\s+if)(?:\s+that)?\s+)[“\"‘'«„]*\s*$",
    re.IGNORECASE,
)


def asked(text: str, before: Span, span: Span) -> Span | None:
    """Return the question in which the words at `span` stand; `before` is their sentence up to them.

    Words that ask, themselves, are no statement to take back; nor is what stands before a question put in between.
    """
    told = text[before.start : before.end]
    if told.strip("“\"‘'«„( "):
        rest = text[span.end : sentence_around(text, span).end]
        return before if "?" in rest and _ASKING.match(told) and _OBJECT_BEGINS.search(told) else None
    asks = _ASKS_BY_MARK.match(text, span.end)
    said = span.of(text)
    # "He knew?" asks; other languages' words for asking are not known here.
    if asks is None or not is_english(fold(said).words()) or _ASKING.match(said):
        return None
    return Span(*asks.span())


def supposed(text: str, before: Span, _span: Span) -> Span | None:
    """Return the words that make what follows a supposition: "Suppose that", "as though"."""
    found = _SUPPOSING.search(text[before.start : before.end])
    return Span(before.start + found.start(), before.end) if found else None
