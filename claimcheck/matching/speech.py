"""Who says these words, on the page itself: the reporting clause of *this* passage.

Its own paragraph's clause (`reporting`), then the paragraph before where that goes on, then a transcript's label. A
name elsewhere on the page proves nothing, so it is never used but for what a pronoun or "the minister" means.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from claimcheck.matching import speech_words as words
from claimcheck.matching.antecedents import Antecedents
from claimcheck.matching.paragraphs import Paragraph, paragraph
from claimcheck.matching.reporting import MOST_BACK, REACH, Attribution, of_indirect, of_quotation
from claimcheck.model import Span

if TYPE_CHECKING:
    from claimcheck.model import Document

_CITING = re.compile(r"[^.;\n“”\"]{0,60}?\b(?:quoting|citing|repeating|reading from|referring to)\b")
_CLOSING = '”"’»'


def attribution(document: Document, span: Span) -> Attribution | None:
    """Return who says the passage `span` of `document`, or None where the page does not say."""
    index, block = _block(document, span)
    read = paragraph(document.text, block)
    label = _label(document, index)
    quotation = read.quotation_of(span)
    if quotation is None:
        found = label or of_indirect(read, span)  # in a transcript, what no marks hold is the labelled speaker's own
    else:
        nested = _nested(document.text, quotation, span)
        found = of_quotation(*nested) if nested else None
        if found is None:
            found = of_quotation(read, quotation) or _of_paragraph_before(document, index, quotation)
            found = replace(found, how="carrier") if found and nested else found
    if found is None or found.speaker.lower() in words.SELVES:
        return label
    if _CITING.match(document.text, found.span.end):
        return replace(found, how="carrier")
    return _resolved(document, index, found, label)


def is_quoted(document: Document, span: Span) -> bool:
    """Return whether the page itself puts `span` between quotation marks."""
    _, block = _block(document, span)
    return paragraph(document.text, block).quotation_of(span) is not None


def _block(document: Document, span: Span) -> tuple[int, Span]:
    for i, block in enumerate(document.blocks):
        if block.span.start <= span.start < block.span.end:
            return i, Span(block.span.start, max(block.span.end, span.end))
    return -1, Span(max(span.start - REACH, 0), min(span.end + REACH, len(document.text)))


def _label(document: Document, index: int) -> Attribution | None:
    """Return the speaker whose label the block `index` stands under, with the label's own place."""
    speaker = document.blocks[index].speaker if index >= 0 else None
    if speaker is None:
        return None
    for above in reversed(document.blocks[: index + 1]):
        where = document.text.find(speaker, above.span.start, above.span.end)
        if where >= 0:
            return Attribution(speaker, Span(where, where + len(speaker)), "label")
    return Attribution(speaker, document.blocks[index].span, "label")


def _nested(text: str, quotation: Span, span: Span) -> tuple[Paragraph, Span] | None:
    """Return the quotation inside the quotation that holds `span`: words that the outer speaker gives to another."""
    inside = paragraph(text, Span(quotation.start + 1, max(quotation.end - 1, span.end)))
    inner = inside.quotation_of(span)
    return (inside, inner) if inner else None


def _of_paragraph_before(document: Document, index: int, quotation: Span, back: int = MOST_BACK) -> Attribution | None:
    """Read on from a paragraph whose quotation was not closed: the next opens with marks, and is the same speaker's.

    Likely, but not surely, so is a paragraph that is a quotation and nothing else.
    """
    if index < 1 or back < 1 or quotation.start != document.blocks[index].span.start:
        return None
    before = paragraph(document.text, document.blocks[index - 1].span)
    last = before.quotations[-1] if before.quotations else None
    if last is None:
        return None
    goes_on = last.end == before.span.end and document.text[last.end - 1] not in _CLOSING
    stands_alone = not document.text[quotation.end : document.blocks[index].span.end].strip()
    if not goes_on and not stands_alone:
        return None
    found = of_quotation(before, last) or _of_paragraph_before(document, index - 1, last, back - 1)
    return found if found is None or goes_on else replace(found, how="sentence")


def _resolved(document: Document, index: int, found: Attribution, label: Attribution | None) -> Attribution | None:
    """Return the attribution with the name that a pronoun, or "the minister", has from before it."""
    before = Antecedents(document, index, found.span.start)
    if found.speaker.lower() in words.PRONOUNS:
        if label is not None:
            return label
        meant = before.of_pronoun(found.speaker.lower())
        return Attribution(meant, found.span, "pronoun") if meant else None
    meant = before.of_office(found.speaker)
    return Attribution(meant, found.span, "office") if meant else found
