"""What stands on the page between two halves of a quotation, and is no part of it.

A page breaks a speech off for its own purposes: the number of a paragraph, the reporter's "(Applause.)", the reporting
clause (“We will pay,” the minister said. “The debt is ours”), an advertisement, a running head. Leaving such words out
of a quotation changes nothing, which is not so of any others.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from claimcheck.matching import lexicon
from claimcheck.matching.speech_words import PRONOUNS, VERB_ONLY

if TYPE_CHECKING:
    from collections.abc import Callable

    from claimcheck.matching.fold import Folded
    from claimcheck.model import Span

    Apart = Callable[[Span], bool]

# A straight mark closes a quotation only beside a comma or a full stop: «looked "wiggy" and» breaks nothing off.
_CLOSES = re.compile(r"(?:[”»][,.]?|[,.!?…–—-][\"’']|[\"’'][,.])\s*$")
_OPENS = re.compile(r"[\s,.:;–—-]*(?:[“«\"]|(?<=\s)[‘'](?=\w))")
_CLOSING = re.compile(r"[”»]|[,.!?…][\"’']|\"[,.]?(?=\s)")
_SENTENCE_ENDS = re.compile(r"[.!?]\s*[“«\"]?$")
_NUMBERING_BEFORE = re.compile(r"(?:\n|\A)[ \t>•–-]*[(\[]?$")
_NUMBERING = re.compile(r"(?:\d{1,3}(?:\.\d{1,3})*|[a-zA-Z]|[ivxlIVXL]{1,6})")
_NUMBERING_AFTER = re.compile(r"[.)\]]")
_DIRECTION_BEFORE = re.compile(r"[(\[]\s*$")
_DIRECTION_AFTER = re.compile(r"\s*[.!]?\s*[)\]]")
_DIRECTIONS = frozenset(
    "laughter laughs laughing laugh chuckles applause interruption cheers cheering crosstalk cross talk pause music"
    " boos booing jeers prolonged sustained loud continued renewed general some and off mic through interpreter"
    " translator inaudible unintelligible applauds silence audience chanting hon members order hear gavel".split()
)
_PAGE_MARK = re.compile(r"(?:column|col|page|p|spalte|seite)\.?\s\d{1,5}(?:WH|W)?", re.IGNORECASE)
_TIME = re.compile(r"\d{1,2}[.:]\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?|\d{1,2}\s?[ap]\.?m\.?", re.IGNORECASE)
_LONGEST_CLAUSE = 220  # characters of a reporting clause
_LONGEST_REST = 1200  # characters of a quotation after the words that the brief takes from it


@dataclass(frozen=True, slots=True)
class Between:
    """The page's own words between two halves: `note` tells the reader; `in_doubt`: another may speak."""

    note: str
    in_doubt: bool = False


def read_between(page: Folded, words: tuple[int, int], last: int, apart: Apart | None) -> Between | None:
    """Return what the page's words from `words[0]` up to `words[1]` are, if they are no part of what is quoted.

    `last` is the page's word after the quotation's last; `apart` tells whether a stretch is whole blocks of the page
    that do not belong to its running text.
    """
    said = tuple(page.words(*words))
    span = page.span(*words)
    written = span.of(page.text)
    if _is_numbering(page.text, span) or _is_direction(page.text, span, said) or _PAGE_MARK.fullmatch(written):
        return Between(f"the source has its own “{written}” in between")
    if apart is not None and apart(span):
        return Between(f"the source has “{_short(written)}” in between, which is no part of the text")
    return None if lexicon.negates(said) else _reporting_clause(page, span, last)


def _short(written: str) -> str:
    line = " ".join(written.split())
    return line if len(line) <= 80 else f"{line[:79].rstrip()}…"


def _is_numbering(text: str, span: Span) -> bool:
    """Return whether the number of a paragraph or item stands there, at the start of its line."""
    return (
        _NUMBERING.fullmatch(text, span.start, span.end) is not None
        and _NUMBERING_BEFORE.search(text[max(span.start - 12, 0) : span.start]) is not None
        and _NUMBERING_AFTER.match(text, span.end) is not None
    )


def _is_direction(text: str, span: Span, said: tuple[str, ...]) -> bool:
    """Return whether a stenographer's remark in brackets stands there: "(Applause.)", "[2.15 pm]"."""
    return (
        (_DIRECTIONS.issuperset(said) or _TIME.fullmatch(text, span.start, span.end) is not None)
        and _DIRECTION_BEFORE.search(text[max(span.start - 4, 0) : span.start]) is not None
        and _DIRECTION_AFTER.match(text, span.end) is not None
    )


def _reporting_clause(page: Folded, span: Span, last: int) -> Between | None:
    text = page.text
    clause = span.of(text)
    opened = _OPENS.match(text, span.end)
    if len(clause) > _LONGEST_CLAUSE or opened is None or not _CLOSES.search(text[max(span.start - 5, 0) : span.start]):
        return None
    if any(mark in clause for mark in '“”"«»'):
        return None
    between = opened.group()
    new_line = "\n" in clause + between
    begins_anew = new_line or _SENTENCE_ENDS.search(between.rstrip())
    if begins_anew and (not VERB_ONLY.search(clause) or _is_anothers(clause, text, page.end_of(last - 1))):
        return None
    return Between(f"the source breaks the quotation off: “{clause}”", in_doubt=new_line)


def _is_anothers(clause: str, text: str, end: int) -> bool:
    """Return whether the clause after the quotation's second half names other persons than the first one."""
    closing = _CLOSING.search(text, end, end + _LONGEST_REST)
    if closing is None:
        return False
    following = re.split(r"[.;:!?“«\"\n]", text[closing.end() : closing.end() + _LONGEST_CLAUSE], maxsplit=1)[0]
    if not VERB_ONLY.search(following):
        return False
    told, ours = _persons(following), _persons(clause)
    return bool(told) and not told & ours


def _persons(clause: str) -> set[str]:
    """Return the telling words of a reporting clause; a pronoun's is the person spoken of before."""
    words = re.findall(r"[\w'’-]+", VERB_ONLY.sub(" ", clause))
    if words and words[0].lower() in PRONOUNS:
        return set()
    return {word.lower() for word in words if word.lower() not in lexicon.STOPWORDS and word.lower() not in PRONOUNS}
