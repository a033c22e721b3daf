"""The noun that a fragment hangs on: words that end in an adjective say it of the page's noun, not of another."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from claimcheck.matching import lexicon
from claimcheck.matching.denials import span_of
from claimcheck.matching.fold import fold
from claimcheck.model import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claimcheck.matching.fold import Folded

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
_GRADES = frozenset("very so too more most less least quite rather well ill badly".split())
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


def head_nouns(page: Folded, span: Span, quote: str, claim_text: str | None) -> HeadNouns | None:
    """Return the two nouns where a quotation that ends in an adjective hangs on another noun on the page."""
    words = fold(quote).words()
    if not claim_text or not words or not (_is_adjective(words[-1]) or _is_participle(words)):
        return None
    own = span_of(claim_text, quote)
    if own is None:
        return None
    ours = _noun_run(claim_text[own.end : own.end + 80].lstrip("’'”\"»"))
    theirs = _noun_run(page.text[span.end : span.end + 80])
    if not ours or not theirs:
        return None
    stems = [{lexicon.spelling_key(word)[:5] for word in fold(" ".join(run)).words()} for run in (ours, theirs)]
    if stems[0] & stems[1]:
        return None
    begin = page.text.index(theirs[0], span.end)
    end = page.text.index(theirs[-1], begin) + len(theirs[-1])
    return HeadNouns(ours[-1], theirs[-1], Span(begin, end))


def _is_adjective(word: str) -> bool:
    if word in _ADJECTIVES:
        return True
    return len(word) > 4 and word.endswith(_ADJECTIVE_ENDINGS) and word not in _NOT_ADJECTIVES


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


def _is_participle(words: Sequence[str]) -> bool:
    """Return whether the last words are a participle and how far it holds: "deeply flawed", "most troubling"."""
    graded = len(words) > 1 and (words[-2].endswith("ly") or words[-2] in _GRADES)
    return graded and words[-1].endswith(("ed", "ing", "en")) and len(words[-1]) > 4
