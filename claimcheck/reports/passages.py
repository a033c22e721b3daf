"""Passages as text to look at: the words that differ marked, the context around what was found dimmed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from rich.text import Text

from claimcheck.model import Span
from claimcheck.reports.layout import DIFFERING, PLAIN, QUIET
from claimcheck.reports.lines import closing_words, opening_words, shown

if TYPE_CHECKING:
    from collections.abc import Iterable

    from claimcheck.model import Difference, Evidence

_JOINS_ON = ".,;:!?"


def are_of_quote(quote: str, differences: Iterable[Difference]) -> bool:
    """Return whether the brief's words of all `differences` are of `quote` (and not, say, of the speaker)."""
    return all(difference.brief in quote or _place_in_quote(quote, difference) for difference in differences)


def brief_words(quote: str, differences: Iterable[Difference]) -> Text:
    """Return the brief's `quote` in quotation marks, the brief's words of `differences` marked."""
    marks = [_place_in_quote(quote, difference) for difference in differences if difference.brief]
    return _marked(quote, marks)


def source_words(evidence: Evidence, differences: Iterable[Difference]) -> Text:
    """Return the passage in quotation marks, the source's words of `differences` marked."""
    marks = [_place_in_passage(evidence, difference) for difference in differences if difference.source]
    return _marked(evidence.passage, marks)


def passage_in_context(evidence: Evidence, *, limit: int | None = None, elided: bool = False) -> Text:
    """Return the passage between ▸ and ◂ with what stands around it, at most `limit` characters each side.

    With `elided` only its place is shown, because the passage itself is told elsewhere.
    """
    before = closing_words(shown(evidence.before).lstrip(), limit)
    after = opening_words(shown(evidence.after).rstrip(), limit)
    passage = "…" if elided else shown(evidence.passage).strip()
    if not before.strip() and not after.strip():
        return Text(passage)
    if before and (before[-1].isalnum() or before[-1] in _JOINS_ON):
        before += " "
    if after and after[0].isalnum():
        after = " " + after
    return Text.assemble((before, QUIET), "▸", (passage, PLAIN), "◂", (after, QUIET))


def _place_in_quote(quote: str, difference: Difference) -> Span | None:
    span = difference.brief_span
    if span is not None and 0 <= span.start < span.end <= len(quote):
        return span
    return _only_place(quote, difference.brief)


def _place_in_passage(evidence: Evidence, difference: Difference) -> Span | None:
    """Return where the source's words stand in the passage; its shape may not be its document's."""
    span, shown_span = difference.source_span, evidence.span
    if span is not None and shown_span is not None and len(shown_span) == len(evidence.passage):
        moved = Span(span.start - shown_span.start, span.end - shown_span.start)
        if 0 <= moved.start < moved.end <= len(shown_span):
            return moved
    return _only_place(evidence.passage, difference.source)


def _only_place(text: str, words: str) -> Span | None:
    """Return where `words` stand in `text`, as whole words if they do; None where that is not one place."""
    for pattern in (rf"(?<!\w){re.escape(words)}(?!\w)", re.escape(words)):
        found = [Span(*match.span()) for match in re.finditer(pattern, text)]
        if found:
            return found[0] if len(found) == 1 else None
    return None


def _marked(text: str, marks: Iterable[Span | None]) -> Text:
    line, done = Text('"'), 0
    for mark in sorted(mark for mark in marks if mark is not None):
        if mark.start < done:
            continue
        line.append(shown(text[done : mark.start]))
        line.append(shown(mark.of(text)), DIFFERING)
        done = mark.end
    return line.append(shown(text[done:])).append('"')
