"""What stands in quotation marks and is no quotation of a source: terms, labels, titles, words held at arm's length."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from claimcheck.briefs.names import plain

if TYPE_CHECKING:
    from claimcheck.model import Span

_SO_CALLED = re.compile(
    r"(?:so[- ]called|self-styled|known as|termed|the (?:term|word|phrase|label|concept|notion|slogan|name|idea of)s?"
    r"|referred to as|called the"
    r"|nicknamed|dubbed|defined as|understood as|a certain|a kind of|a sort of)\s*(?:an? |the )?$",
    re.IGNORECASE,
)
_TITLED = re.compile(
    r"(?:\b(?:titled|entitled|headlined|headed)|\b(?:article|book|film|report|paper|song|essay|chapter|poem|novel|project|programme"
    r"|program|study|series|episode|column|documentary|exhibition|campaign|conference|section|speech|headline|op-ed|editorial)s?,?)"
    r"\s*$",
    re.IGNORECASE,
)
_DETERMINER = re.compile(r"\b(?:an?|the|this|that|its|their|his|her|such|any|no)\s*$", re.IGNORECASE)
_SHORT = 2  # words: with a determiner before it and no citation, a term
_LONG = 8  # words: nobody coins a term of that length


@dataclass(frozen=True, slots=True)
class Setting:
    """What is known of the place where words stand in quotation marks.

    `back` is how many sentences on the citation stands that covers them (None: none does), `reported` whether a verb of
    saying that is not the author's own is in the sentence, `own_voice` whether the author speaks ("we argue").
    """

    sentence: str
    span: Span
    quote: str
    back: int | None
    reported: bool
    own_voice: bool
    has_speaker: bool


def no_quotation(setting: Setting, labels: frozenset[str]) -> str | None:
    """Return why the words are no quotation of a source, or None where they are one.

    `labels` are the folded headings of the brief and phrases of them.
    """
    before = setting.sentence[: setting.span.start - 1]
    words = len(plain(setting.quote).split())
    if not words:
        return "there are no words in it"
    reason = _named_as_such(before, setting.quote, words)
    if reason and (setting.back != 0 or words <= _SHORT or reason == _TITLE):
        return reason
    if setting.back == 0:
        return None
    if plain(setting.quote) in labels:
        return "a label: a heading of the brief has the same words"
    if setting.own_voice and not (setting.reported and setting.has_speaker):
        return "a term of the author's own: the sentence is in the author's voice and cites nothing"
    return _by_the_sentence(setting, before, words)


_TITLE = "a title"


def _named_as_such(before: str, quote: str, words: int) -> str | None:
    if _SO_CALLED.search(before):
        return "a term: the words before it say so"
    if _TITLED.search(before) and _is_title(quote, words):
        return _TITLE
    return None


def _is_title(quote: str, words: int) -> bool:
    return quote[:1].isupper() and (words > 1 or quote[:1].isupper())


def _by_the_sentence(setting: Setting, before: str, words: int) -> str | None:
    """Judge by speaker, citation and length: words that nobody says and nothing is cited for are a term."""
    if not setting.reported and words < _LONG:
        return "a term: nobody is said to have said it, and its sentence cites nothing"
    if setting.back is None and words <= _SHORT and _DETERMINER.search(before):
        return "a term: one or two words after an article, and nothing is cited"
    if setting.back is None and not setting.has_speaker and words < _LONG:
        return "a term: no speaker, and nothing is cited"
    return None
