"""A limiting word just outside a passage's edge: "on the verge of", "up to", "some of", "… only"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claimcheck.matching import lexicon
from claimcheck.matching.denials import CLAUSE, span_of, without_marks
from claimcheck.matching.fold import fold
from claimcheck.matching.sentences import sentence_around
from claimcheck.model import Span

if TYPE_CHECKING:
    from claimcheck.matching.fold import Folded

_QUOTE_MARKS = '“”"«»„'
_LIMITS_BEFORE = re.compile(
    r"(?P<limit>\b(?:on\s+the\s+(?:verge|brink|point)\s+of|border(?:s|ed|ing)\s+on|verg(?:es|ed|ing)\s+on"
    r"|close\s+to(?!\s+the\b)|almost|nearly|virtually|practically|allegedly|reportedly|supposedly"
    r"|purportedly|apparently"
    r"|seemingly|possibly|perhaps|potentially|arguably|presumably|partly|partially|hardly|barely|scarcely"
    r"|so[- ]called"
    r"|anything\s+but|everything\s+but|nothing\s+like|a\s+far\s+cry\s+from|the\s+opposite\s+of"
    r"|attempted|foiled|aborted|averted|thwarted|botched|sham|bogus|fake|mock|simulated|imaginary|hypothetical|fictitious|quasi"
    r"|(?:threats?|risks?|dangers?|fears?|prospects?|possibility|allegations?|accusations?|suspicions?|rumou?rs?)\s+of"
    r"|what\s+amounts\s+to|something\s+like|alleged|suspected|purported|would[- ]be|potential"
    r"|(?<!as\s)possible|probable"
    r"|(?<!not\s)only(?!\s+that)|at\s+most|up\s+to|no\s+more\s+than|(?<!no\s)(?<!nothing\s)less\s+than"
    r"|fewer\s+than"
    r"|(?<!\ba\s)(?<!\bthe\s)(?<!\bits\s)(?<!\bhis\s)(?<!\bher\s)(?<!\bour\s)(?<!\bmy\s)(?<!\btheir\s)(?<!\bthis\s)(?<!\bthat\s)"
    r"(?:(?:very|too|so|precious)\s+)?(?:little|few)|scant|(?:hardly|scarcely|barely)\s+any"
    r"|not\s+quite|little\s+short\s+of|short\s+of|at\s+risk\s+of|in\s+danger\s+of))"
    r"(?:\s+(?:a|an|the|this|that|being|to|be))?\s*[‘'“\"]?\s*$",
    re.IGNORECASE,
)
_LIMITS_AFTER = re.compile(
    r"^\s*,?\s*(?P<limit>(?:but\s+|though\s+|albeit\s+)?(?:"
    r"(?:only\s+)?(?:if|unless|provided(?:\s+that)?|as\s+long\s+as|so\s+long\s+as|assuming(?:\s+that)?"
    r"|subject\s+to|except|or\s+so\s+(?:he|she|they|it|we|I|the\s+\w+)"
    r"|on\s+(?:the\s+)?condition\s+that|in\s+theory|in\s+principle)\b"
    r"|(?:(?!(?:and|who|which|he|she|they|it)\b)[\w'’-]+\s+){0,6}?only(?=\s*[,.;]|\s+(?:if|when|after|under"
    r"|with|in\s+theory"
    r"|on\s+condition)))[^,.;:!?]{0,60})",
    re.IGNORECASE,
)
# A share of those of whom the passage says something: "some of", "half of", "three of".
_SHARE = re.compile(
    r"(?P<limit>\b(?:few|some|most|many|several|half|parts?|(?:a|one|the)\s+(?:few|third|quarter|fifth|tenth|fraction|part|number"
    r"|handful|minority|majority|half)|(?:two|three)\s+(?:thirds|quarters)|one|two|three|four|five|six|seven|eight|nine|ten"
    r"|dozens|hundreds|thousands|[\d.,]+\s?(?:%|per\s?cent)?)\s+of)(?:\s+(?:the|these|those|our|his|her|its|their|my))?\s*$",
    re.IGNORECASE,
)
# How far a number holds, just before it.
_ABOUT = re.compile(
    r"(?P<limit>\b(?:as\s+(?:many|much|few|little)\s+as|an\s+estimated|(?<!no\s)(?<!nothing\s)more\s+than|at\s+least"
    r"|around|about|roughly|approximately|well\s+over|over|nearly|some))\s*$",
    re.IGNORECASE,
)
_YEAR = re.compile(r"1[5-9]\d\d|20\d\d")
_FIRST_WORDS = 60  # characters that hold a passage's first words
_ON_PAPER = re.compile(
    r"[\s“\"‘'«]*(?P<limit>on\s+paper|in\s+theory|theoretically|nominally|ostensibly|officially|in\s+principle"
    r"|at\s+first\s+(?:glance|sight)|on\s+the\s+face\s+of\s+it)\s*,?\s*[“\"‘'«]?\s*",
    re.IGNORECASE,
)
# The page says what would or may be; the claim says that it is.
_MAY_BE = re.compile(
    r"(?P<limit>\b(?:would|could|might|may)(?:\s+(?:not|well|also|even|\w+ly))?(?:\s+have)?\s+be(?:en|come)?)"
    r"(?:\s+(?:a|an|the))?\s*[“\"‘'«]?\s*$",
    re.IGNORECASE,
)
# The page says that somebody may do it, or may have done it.
_MAY_DO = re.compile(
    r"(?P<limit>\b(?:could|might|may)(?:\s+(?:not|well|also|even|yet|still|one\s+day|\w+ly))?(?:\s+have)?)\s*[“\"‘'«]?\s*$",
    re.IGNORECASE,
)
_SENSED = frozenset("see hear feel smell tell afford".split())  # "could see": they saw
_LEFT_OPEN = re.compile(
    r"\b(?:would|could|might|may|will|should|shall|can|must|to|let|help(?:s|ed)?|did|does|do|not|\w+n['’]t)(?:\s+[\w-]+){0,2}\W*$",
    re.IGNORECASE,
)
_IS = re.compile(
    r"(?P<modal>\b(?:would|could|might|may|will|should|to)\b.{0,12})?\b(?:is|was|were|are|been|being)(?:\s+(?:a|an|the))?\W*$",
    re.IGNORECASE,
)
_HEDGED = re.compile(
    r"\b(?:warn|risk|danger|threat|fear|alleg|accus|suspect|suspic|rumou?r|claim|report|could|might|may\b|hope|if\b|possib|potential"
    r"|prospect|avoid|prevent|would|predict|expect)",
    re.IGNORECASE,
)
_RISKS = re.compile(
    r"\b(?:threats?|risks?|dangers?|fears?|prospects?|possibility|allegations?|accusations?|suspicions?|rumou?rs?)\s+of$",
    re.IGNORECASE,
)


def limit(page: Folded, span: Span, quote: str, claim_text: str | None) -> Span | None:
    """Return a limiting word just outside `span` ("on the verge of", "… only") that the claim does not repeat."""
    found = _limit_at(page.text, span)
    if found is None:
        return None
    claim = claim_text or ""
    where = span_of(claim, quote)
    own = _limit_at(claim, where) if where else None
    said = found.of(page.text)
    if own is not None or _says(claim.replace(quote, " "), said) or _is_hedged_too(said, claim, where):
        return None
    return found


def _is_hedged_too(said: str, claim: str, where: Span | None) -> bool:
    """Return whether the claim's own sentence leaves open what the page's risk, or "would be", leaves open."""
    before = claim[: where.start] if where else ""
    if _RISKS.search(said):
        return bool(_HEDGED.search(claim[: where.start] + claim[where.end :] if where else claim))
    if not _MAY_BE.search(said):
        return bool(_MAY_DO.fullmatch(said)) and (where is None or bool(_LEFT_OPEN.search(before)))
    asserts = _IS.search(before)
    return asserts is None or asserts["modal"] is not None


def _limit_at(text: str, span: Span) -> Span | None:
    sentence = sentence_around(text, span)
    before = Span(max(sentence.start, span.start - 60), span.start)
    found = _LIMITS_BEFORE.search(before.of(text))
    if found and not _is_a_place(found["limit"], span.of(text)):
        return Span(before.start + found.start("limit"), before.start + found.end("limit"))
    found = _of_a_share(text, before, span) or _of_a_number(text, before, span) or _of_chance(text, before, span)
    if found:
        return Span(before.start + found.start("limit"), before.start + found.end("limit"))
    found = _ON_PAPER.fullmatch(text, sentence.start, span.start)
    if found:
        return Span(*found.span("limit"))
    after = Span(span.end, max(sentence.end, span.end)).of(text)
    if after[:1] in {*_QUOTE_MARKS, "’", "'"} or after.lstrip(",.")[:1] in {*_QUOTE_MARKS, "’", "'"}:
        return None  # the quotation ends here on the page too: what follows is the reporter's
    found = _LIMITS_AFTER.search(after)
    return without_marks(text, Span(span.end + found.start("limit"), span.end + found.end("limit"))) if found else None


def _of_a_share(text: str, before: Span, span: Span) -> re.Match[str] | None:
    return _SHARE.search(before.of(text)) if CLAUSE.search(span.of(text)) else None


def _of_a_number(text: str, before: Span, span: Span) -> re.Match[str] | None:
    first = fold(span.of(text)[:_FIRST_WORDS]).words()[:2]
    number = next((word for word in first if word not in {"$", "€", "£"}), "")
    return _ABOUT.search(before.of(text)) if lexicon.is_number(number) and not _YEAR.fullmatch(number) else None


def _of_chance(text: str, before: Span, span: Span) -> re.Match[str] | None:
    """Read "would be", and "may" before a verb of the passage."""
    found = _MAY_BE.search(before.of(text))
    if found:
        return found
    first = next(iter(fold(span.of(text)[:_FIRST_WORDS]).words()), "")
    return None if first in _SENSED else _MAY_DO.search(before.of(text))


def _is_a_place(limit: str, passage: str) -> bool:
    """Return whether "close to" means where, not how nearly: "close to the old harbour wall"."""
    return limit.lower().startswith("close") and passage.lower().startswith("the ")


_EVERYDAY_LIMITS = frozenset("only if unless except provided almost nearly up least most less more".split())


def _says(claim: str, words: str) -> bool:
    """Return whether the claim has the limiting words' own content."""
    ours = set(fold(claim).words())
    telling = [word for word in fold(words).words() if word not in lexicon.STOPWORDS and word not in _EVERYDAY_LIMITS]
    return any(word in ours for word in telling)
