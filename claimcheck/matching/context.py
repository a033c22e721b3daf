"""What stands around a passage and changes it: a denial before it, a limit at its edge, another noun after it.

Each function says what it found, as a span of the page, or None. Whether that matters is the checks' affair.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from claimcheck.matching import lexicon
from claimcheck.matching.fold import fold
from claimcheck.matching.sentences import sentence_around
from claimcheck.model import Span

if TYPE_CHECKING:
    from claimcheck.matching.fold import Folded

_QUOTE_MARKS = '“”"«»„'
_BREAK = re.compile(rf"[,;:(){_QUOTE_MARKS}]|\s[–—-]\s|—")

# What, just before words, takes them back. Up to five words may stand between the cue and the words.
_FEW = r"(?:\s+[\w'’-]+){0,5}\s*$"
_DENIALS = tuple(
    re.compile(pattern + _FEW, re.IGNORECASE)
    for pattern in (
        (
            r"\b(?:do|does|did|is|are|was|were|has|have|had|would|could|should|will|can)(?:\s+not|n['’]t)\b"
            r"(?!\s+(?:only|just|until|merely|simply))"
        ),
        r"\b(?:cannot|can['’]t|won['’]t|never)\b",
        (
            r"\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|disput(?:e|es|ed|ing)"
            r"|refut(?:e|es|ed|ing))\b"
        ),
        r"\bno\s+(?:evidence|proof|sign|indication|suggestion|truth|reason|question|longer)\b",
        r"\b(?:false|untrue|wrong|incorrect|myth|nonsense|absurd)\s+(?:claim\s+|idea\s+|notion\s+)?(?:that|to\s+say)\b",
        r"\b(?:rather\s+than|instead\s+of|far\s+from|without|neither|nor)\b",
        r"\b(?:fail(?:s|ed|ing)?|refus(?:e|es|ed|ing))\s+to\b",
        r"(?:^|[\s,;])not\b(?!\s+(?:only|just|until|merely|simply|least))",
    )
)
_CONDITIONS = (re.compile(r"(?:^|[\s,;])(?:if|unless|whether)\b" + _FEW, re.IGNORECASE),)
_CLAIM_TAKES_BACK = re.compile(
    r"\b(?:not|never|no|nor|neither|without|cannot|if|unless|whether|den(?:y|ies|ied|ying)|reject\w*"
    r"|dismiss\w*|disput\w*"
    r"|refut\w*|refus\w*|fail\w*|rather than|instead of|far from|false|untrue)\b|n['’]t\b",
    re.IGNORECASE,
)

_LIMITS_BEFORE = re.compile(
    r"(?P<limit>\b(?:on\s+the\s+(?:verge|brink|edge|border|point)\s+of|close\s+to|border(?:s|ed|ing)\s+on"
    r"|verg(?:es|ed|ing)\s+on"
    r"|almost|nearly|virtually|practically|allegedly|reportedly|supposedly|purportedly|apparently|seemingly"
    r"|possibly|perhaps"
    r"|potentially|arguably|presumably|partly|partially|hardly|barely|scarcely|so[- ]called"
    r"|what\s+amounts\s+to|something\s+like"
    r"|alleged|suspected|purported|would[- ]be|potential|possible|probable|only|at\s+most|up\s+to"
    r"|no\s+more\s+than|less\s+than"
    r"|fewer\s+than|not\s+quite|little\s+short\s+of|short\s+of|at\s+risk\s+of|in\s+danger\s+of))"
    r"(?:\s+(?:a|an|the|this|that|being|to|be))?\s*[‘'“\"]?\s*$",
    re.IGNORECASE,
)
_LIMITS_AFTER = re.compile(
    r"^\s*,?\s*(?P<limit>(?:but\s+|and\s+|though\s+|albeit\s+)?(?:[\w'’-]+\s+){0,6}?"
    r"(?:only(?=\s*[,.;]|\s+(?:if|when|after|as|under|with|in\s+theory|on\s+condition))"
    r"|unless\b|provided\s+that|on\s+(?:the\s+)?condition\s+that|in\s+theory|in\s+principle"
    r"|if\s+and\s+only\s+if"
    r"|(?<=\bbut\s)not\b|except\b|if\s+(?:we|they|he|she|it|you|the|there|this|that|all|both|no)\b)[^,.;:!?]{0,60})",
    re.IGNORECASE,
)

_ADJECTIVES = frozenset(
    "strong weak big small large great good bad high low new old young long short early late hard easy "
    "clear full free fair "
    "open deep wide broad narrow rich poor safe sure true false real firm tough rough thorough harsh severe "
    "serious major "
    "minor main key central total complete entire whole joint common public private general special certain "
    "likely possible "
    "direct quick fast slow bright dark heavy light hot cold warm cool soft loud quiet calm brave bold "
    "proud wise smart "
    "honest sincere steady ready happy sad angry afraid guilty innocent vital crucial grave dire stark "
    "sharp steep wrong right "
    "robust solid sound fresh raw pure mere sheer utter vast huge tiny immense intense extreme fierce cruel "
    "brutal savage "
    "strict loose tight flat plain simple complex unique rare recent current former future next last first "
    "final moderate "
    "intimate ultimate legitimate immediate appropriate adequate accurate delicate private separate "
    "desperate passionate "
    "concrete discrete obsolete remote polite finite definite favorite favourite opposite exquisite "
    "infinite senior junior "
    "superior inferior prior better worse best worst stronger weaker bigger smaller larger "
    "higher lower longer shorter".split()
)
_ADJECTIVE_ENDINGS = tuple("ive ous ful less able ible ical ial ual nal ral tal ic ish ary ent ant".split())
_NOT_ADJECTIVES = frozenset(
    "government parliament agreement statement president moment movement settlement department investment "
    "commitment parent "
    "student agent accident incident event talent continent restaurant merchant servant participant public "
    "traffic music "
    "politic topic republic logic fabric clinic proposal trial hospital capital signal journal arrival "
    "approval material "
    "official individual detail secretary military territory library salary january february boundary "
    "summary table cable "
    "ceasefire vegetable objective executive representative initiative native motive narrative perspective "
    "initiative "
    "alternative archive olive drive olive adolescent president precedent percent content intent extent "
    "treatment comment "
    "document element argument development environment management payment improvement requirement punishment".split()
)
_AFTER_STOPS = lexicon.STOPWORDS | frozenset(
    "remained remains made makes led leads came comes went goes became becomes showed shows "
    "seemed seems appeared took".split()
)


@dataclass(frozen=True, slots=True)
class HeadNouns:
    """The nouns that the same words hang on: in the brief, and on the page."""

    brief: str
    source: str
    span: Span


def denial(page: Folded, span: Span, claim_text: str | None) -> Span | None:
    """Return the words before `span` that take it back, unless the claim's own sentence has the like."""
    if claim_text and _CLAIM_TAKES_BACK.search(claim_text):
        return None
    before = _clause_before(page.text, span)
    text = before.of(page.text)
    for pattern in (*_DENIALS, *_CONDITIONS):
        found = pattern.search(text)
        if found:
            start = before.start + found.start()
            return _trimmed(page.text, Span(start, span.start))
    return None


def limit(page: Folded, span: Span, claim_text: str | None) -> Span | None:
    """Return a limiting word just outside `span` ("on the verge of", "… only") that the claim does not repeat."""
    claim = claim_text or ""
    sentence = sentence_around(page.text, span)
    before = Span(max(sentence.start, span.start - 60), span.start)
    found = _LIMITS_BEFORE.search(before.of(page.text))
    if found and not _says(claim, found["limit"]):
        return Span(before.start + found.start("limit"), before.start + found.end("limit"))
    after = Span(span.end, max(sentence.end, span.end))
    if after.of(page.text)[:1] in {*_QUOTE_MARKS, "’"} or after.of(page.text).lstrip(",.")[:1] in _QUOTE_MARKS:
        return None  # the quotation ends here on the page too: what follows is the reporter's
    found = _LIMITS_AFTER.search(after.of(page.text))
    if found and not _says(claim, found["limit"]):
        return _trimmed(page.text, Span(after.start + found.start("limit"), after.start + found.end("limit")))
    return None


def head_nouns(page: Folded, span: Span, quote: str, claim_text: str | None) -> HeadNouns | None:
    """Return the two nouns where a quotation that ends in an adjective hangs on another noun on the page."""
    words = fold(quote).words()
    if not claim_text or not words or not _is_adjective(words[-1]):
        return None
    where = _after_quote(claim_text, quote)
    if where is None:
        return None
    ours = _noun_run(claim_text[where : where + 80].lstrip("’'”\"»"))
    theirs = _noun_run(page.text[span.end : span.end + 80])
    if not ours or not theirs:
        return None
    stems = [{lexicon.spelling_key(word)[:5] for word in fold(" ".join(run)).words()} for run in (ours, theirs)]
    if stems[0] & stems[1]:
        return None
    begin = page.text.index(theirs[0], span.end)
    end = page.text.index(theirs[-1], begin) + len(theirs[-1])
    return HeadNouns(ours[-1], theirs[-1], Span(begin, end))


def _clause_before(text: str, span: Span) -> Span:
    """Return what stands before `span` in its clause: back to the sentence's start, a comma or a quotation mark."""
    start = sentence_around(text, Span(span.start, min(span.start + 1, len(text)))).start
    start = min(max(start, span.start - 160), span.start)
    last = start
    opening = text[span.start - 1 : span.start]
    end = span.start - 1 if opening and opening in "“\"‘'«„" else span.start
    for found in _BREAK.finditer(text, start, end):
        last = found.end()
    return Span(last, end)


def _trimmed(text: str, span: Span) -> Span:
    raw = span.of(text)
    start = span.start + len(raw) - len(raw.lstrip(" ,;“\"‘'"))
    return Span(start, max(start, span.end - (len(raw) - len(raw.rstrip(" “\"‘'")))))


def _says(claim: str, words: str) -> bool:
    """Return whether the claim has the limiting words' own content."""
    ours = set(fold(claim).words())
    limiting = [word for word in fold(words).words() if word in lexicon.QUALIFIERS or word not in lexicon.STOPWORDS]
    return bool(limiting) and any(word in ours for word in limiting)


def _is_adjective(word: str) -> bool:
    if word in _ADJECTIVES:
        return True
    return len(word) > 4 and word.endswith(_ADJECTIVE_ENDINGS) and word not in _NOT_ADJECTIVES


def _after_quote(text: str, quote: str) -> int | None:
    """Return the offset in the claim's text just after the quotation."""
    folded = fold(text)
    places = folded.find_all(fold(quote).folded)
    if not places:
        return None
    return folded.ends[places[0] + len(fold(quote)) - 1]


def _noun_run(text: str) -> list[str]:
    """Return the words up to the next small word or punctuation: a noun with what stands before it."""
    found = re.match(r"\s*((?:[\w'’-]+\s*){1,4})", text)
    run: list[str] = []
    for word in (found.group(1) if found else "").split():
        if (word.lower() in _AFTER_STOPS and not word.isupper()) or word.lower().endswith("ly"):
            break
        run.append(word)
        if len(run) == 3:
            break
    return run
