"""A paragraph of a page with its quotations found and blanked: what stands outside them is the reporter's own voice.

Blanking keeps every offset, so that a clause is looked for in the reporter's words alone, and what it says of a
quotation is found by where the quotation stands.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from claimcheck.matching.sentences import sentence_around, sentences, trimmed
from claimcheck.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

_BLANK = "▒"
_PAIRS = {"“": "”", "«": "»", "„": "“”", "‟": "”", "「": "」", "『": "』", "‚": "‘", "»": "«", "”": "”"}
_CLOSE_ANY = '”"’»'  # as pages write them, whatever opened
_CLOSE_ELSEWHERE = frozenset("»”")  # they open only right before a word: »So ist es« in German, ”Så är det” in Swedish
_END_MARKS = frozenset(".,?!;:…")
_STOPS = frozenset(".!?…")
_NICKNAME = re.compile(  # Robert “Bobby” Dunne
    r"(?P<given>(?<![\w’'-])(?!(?:In|At|On|The|Of|And|But|With|By|For|From|As)\b)[A-ZÀ-Þ][\w’'-]+ )"
    r"[“\"‘'](?P<nick>[A-ZÀ-Þ][\w’ .-]{0,20}\w)[”\"’'](?= [A-ZÀ-Þ])"
)
_ELIDED = re.compile(r"[‘'](?:[Tt](?:is|was|were|would|ill?)|[Cc](?:ause|os|oz)|[Ee]m|[Bb]out|[Rr]ound|[Nn]eath)\b")
_STOPPED = re.compile(r"[“”\"]")  # other marks: what the single one is, cannot be told
_MOST = 20_000  # characters of one paragraph looked at


@dataclass(frozen=True, slots=True)
class Paragraph:
    """`text` is the page's, with quotations blanked inside `span`; `quotations` hold their marks, too."""

    text: str
    span: Span
    quotations: tuple[Span, ...]

    def quotation_of(self, span: Span) -> Span | None:
        """Return the quotation that holds `span`, marks included, or None where it stands outside any."""
        return next((one for one in self.quotations if one.start <= span.start < one.end), None)

    def sentence_of(self, span: Span) -> Span:
        """Return the sentence that holds `span`, inside the paragraph; a quotation ends no sentence but its own."""
        found = sentence_around(self.text, span)
        if self._ends_sentence(span):
            return Span(max(found.start, self.span.start), span.end)
        return Span(max(found.start, self.span.start), min(max(found.end, span.end), self.span.end))

    def _ends_sentence(self, span: Span) -> bool:
        """Return whether `span` is a quotation with its sentence's last mark in it, and a new sentence behind it."""
        if span not in self.quotations or self.text[span.start : span.end - 1].rstrip()[-1:] not in _STOPS:
            return False
        return not self.text[span.end : span.end + 3].lstrip(" -–—")[:1].islower()

    def sentences_before(self, offset: int) -> Iterator[Span]:
        """Yield the sentences that end at or before `offset`, the last one first."""
        yield from reversed(list(sentences(self.text, Span(self.span.start, offset))))

    def outside(self, span: Span) -> Span:
        """Return `span` without white space at its ends."""
        return trimmed(self.text, span)


def paragraph(text: str, span: Span) -> Paragraph:
    """Return the paragraph `span` of `text`, its quotations blanked."""
    span = Span(span.start, min(span.end, span.start + _MOST))
    named = _NICKNAME.sub(r"\g<given> \g<nick> ", span.of(text))
    text = text[: span.start] + named + text[span.end :]
    quotations = tuple(_quotations(text, span))
    pieces: list[str] = []
    done = 0
    for one in quotations:
        inside = text[one.start + 1 : one.end - 1]
        kept = inside[-1:] if inside[-1:] in _END_MARKS else ""
        pieces += [text[done : one.start + 1], _BLANK * (len(inside) - len(kept)), kept, text[one.end - 1 : one.end]]
        done = one.end
    pieces.append(text[done:])
    return Paragraph("".join(pieces), span, quotations)


def _quotations(text: str, span: Span) -> Iterator[Span]:
    """Yield the outermost quotations; one that the paragraph opens and does not close goes on to its end."""
    offset = span.start
    while offset < span.end:
        closing = _closing(text, offset, span)
        if closing is None:
            offset += 1
            continue
        yield Span(offset, closing)
        offset = closing


def _closing(text: str, offset: int, span: Span) -> int | None:
    """Return where the quotation that opens at `offset` ends, its mark included; None where none opens."""
    mark = text[offset]
    if mark in _CLOSE_ELSEWHERE and not _opens_word(text, offset, span, _PAIRS[mark]):
        return None
    if mark in _PAIRS:
        return _closing_pair(text, offset, span, _PAIRS[mark])
    if mark == '"':
        end = text.find('"', offset + 1, span.end)
        return end + 1 if end >= 0 else span.end
    if mark in "‘'" and _opens_single(text, offset, span):
        return _closing_single(text, offset, span)
    return None


def _closing_pair(text: str, offset: int, span: Span, closing: str) -> int:
    depth = 0
    is_inside = False  # a second quotation, in straight marks
    for i in range(offset + 1, span.end):
        if text[i] == '"' and text[offset] == "“":
            is_end = not is_inside and not text[i - 1].isspace() and not text[i + 1 : i + 2].isalnum()
            later = text.find("”", i, span.end)
            is_last = later < 0 and text[i - 1] in _END_MARKS
            if is_end and (is_last or 0 <= text.find("“", i, span.end) < later):
                return i + 1  # “Mixed marks" are a page's own slip
            is_inside = not is_inside
        elif text[i] in closing:
            if not depth:
                return i + 1
            depth -= 1
        elif text[i] == text[offset]:
            depth += 1
    straight = text.find('"', offset + 1, span.end) if text[offset] == "„" else -1  # „So geschrieben", as many do
    return straight + 1 if straight >= 0 else span.end


def _opens_word(text: str, offset: int, span: Span, closing: str) -> bool:
    """Return whether a mark that ends quotations elsewhere begins one: before a word, with its own end ahead."""
    before = text[offset - 1] if offset > span.start else " "
    behind = text[offset + 1 : offset + 2]
    return (
        (before.isspace() or before in "([–—-") and behind.isalnum() and text.find(closing, offset + 1, span.end) >= 0
    )


def is_closed(text: str, quotation: Span) -> bool:
    """Return whether a quotation has its closing mark: one that goes on in the next paragraph has none."""
    opening, last = text[quotation.start], text[quotation.end - 1]
    return len(quotation) > 1 and last in _PAIRS.get(opening, opening) + _CLOSE_ANY


def _opens_single(text: str, offset: int, span: Span) -> bool:
    before = text[offset - 1] if offset > span.start else " "
    return not before.isalnum() and before not in "’'" and text[offset + 1 : offset + 2].isalnum()


def _closing_single(text: str, offset: int, span: Span) -> int | None:
    """Return the end of a quotation in single marks, which apostrophes look like: the first that no letter follows.

    One that begins a paragraph, or stands behind a colon, and has no end goes on in the next paragraph. "the dogs'
    dinner" and "'cause" have none of their own: a plural's apostrophe, with a later candidate, is no end.
    """
    found: int | None = None
    inside = 0  # where a quotation inside this one ends
    may_nest = text[offset + 1].isupper() and text[span.start : offset].rstrip()[-1:] in {"", ":", ","}
    for i in range(offset + 1, span.end):
        if i < inside:
            continue
        if text[i] in '“"' and may_nest:
            inside = text.find("”" if text[i] == "“" else '"', i + 1, span.end) + 1
        if text[i] == "”" or (text[i] in '“"' and not inside):
            break
        if text[i] not in "’'" or text[i + 1 : i + 2].isalnum():
            if text[i] == "‘":
                break
            continue
        found = i + 1
        if text[i - 1] != "s" or not text[i + 1 : i + 2].isspace():
            return found
    goes_on = found is None and may_nest and not _ELIDED.match(text, offset, span.end)
    return span.end if goes_on and not _STOPPED.search(text, offset, span.end) else found
