"""Who says these words, on the page itself: the reporting clause of *this* passage.

Its own paragraph's clause (`reporting`), then the paragraph before where that goes on, then a transcript's label. A
name elsewhere on the page proves nothing, so it is never used but for what a pronoun or "the minister" means.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Protocol

from claimcheck.matching import reporting, second_hand
from claimcheck.matching import speech_words as words
from claimcheck.matching.announced import only_asks
from claimcheck.matching.antecedents import Antecedents
from claimcheck.matching.fold import fold
from claimcheck.matching.foreign_people import named_abroad
from claimcheck.matching.foreign_speech import Foreign, code_at, language_at
from claimcheck.matching.interviews import answering, is_interview, labelled_for
from claimcheck.matching.languages import is_english, primary
from claimcheck.matching.paragraphs import Paragraph, is_closed, paragraph
from claimcheck.matching.reporting import MOST_BACK, REACH, Attribution
from claimcheck.matching.signatures import CLOSING, signed_below
from claimcheck.matching.uncased_speech import UNCASED, UncasedSpeech
from claimcheck.model import BlockKind, Region, Span

if TYPE_CHECKING:
    from claimcheck.model import Document

_CITING = re.compile(r"[^.;\n“”\"]{0,60}?\b(?:quoting|citing|repeating|reading from|referring to)\b")
_APOSTROPHES = "'‘"  # open a quotation, or stand for a letter: what goes on behind one is likely, not sure
_PROSE = frozenset((BlockKind.PARAGRAPH, BlockKind.ITEM, BlockKind.QUOTE, BlockKind.PREFORMATTED))
_ENDS = (*".!?:…", *CLOSING, "“", ",")
_CRY = re.compile(r"['‘\"“][^.!?…,:\n]{1,60}['’\"”]")  # a paper's kicker over a link
_OWN_WRITING = re.compile(  # "His statement continued"
    rf"(?P<whose>his|her|its|their)\s+(?:[\w-]+\s+){{0,2}}(?:{words.DOCUMENTS})", re.IGNORECASE
)
_WHOSE = re.compile(r"(?<=\w)[’']s?(?:\s+[a-z].*)?$")  # of "Otto Lamb’s letter"
_LONG_LINE = 140  # characters: a block of more is no caption
_REPLIES = re.compile(r"\b(?:repli(?:ed|es)|answer(?:ed|s)|respond(?:ed|s)|retort(?:ed|s)|shot back)\b")
_SHORT = 400  # characters of a page by which its language cannot be told
_MANY, _SOME = 10, 40  # of so many words one is English on an English page; on one that calls itself so
_MOST_PARAGRAPHS = 24  # of one long quotation
_MOST_BETWEEN = 12  # blocks between two paragraphs of a text


class _Reader(Protocol):
    """What reads reporting clauses: the module `reporting` for English, `Foreign` for what it knows of others."""

    def of_quotation(self, read: Paragraph, quotation: Span, back: int = MOST_BACK) -> Attribution | None: ...

    def of_indirect(self, read: Paragraph, span: Span) -> Attribution | None: ...

    def brought_in(self, read: Paragraph) -> Attribution | None: ...


def attribution(document: Document, span: Span) -> Attribution | None:
    """Return who says the passage `span` of `document`, or None where the page does not say."""
    found = _attribution(document, span)
    return replace(found, speaker=" ".join(found.speaker.split())) if found else None


def _attribution(document: Document, span: Span) -> Attribution | None:
    index, block = _block(document, span)
    read = paragraph(document.text, block)
    label = _label(document, index)
    uncased = UNCASED.get(code_at(document, span) or "")
    is_native = uncased is not None or _is_short_english(document)
    language = None if is_native else language_at(document, span)
    plain = UncasedSpeech(uncased) if uncased else None
    reader: _Reader = plain or (Foreign(language, document.text) if language else reporting)
    quotation = read.quotation_of(span)
    if quotation is None:
        told = reader.of_indirect(read, span)
        found = _telling(label, told) if label else told  # what no marks hold is the labelled speaker's own
    else:
        nested = _nested(document.text, quotation, span)
        found = reader.of_quotation(*nested) if nested else None
        if found is None:
            found = reader.of_quotation(read, quotation) or _of_turn(document, index, quotation, reader)
            found = replace(found, how="carrier") if found and nested else found
    if found is None or found.speaker.lower() in words.SELVES:
        is_title = index >= 0 and document.blocks[index].kind is BlockKind.HEADING
        return label or (_of_interview(document, span) if quotation is None or is_title else None)
    if not language and not plain:
        found = _with_quoted(read, quotation or span, found)
    if found.quoted or _CITING.match(document.text, found.span.end):
        return _resolved(document, index, found, label) if found.quoted else replace(found, how="carrier")
    if plain:
        return label or plain.named(document, found)
    if language:
        return label or named_abroad(document, found, language)
    return _resolved(document, index, found, label)


def _telling(label: Attribution, told: Attribution | None) -> Attribution:
    """Return the labelled speaker, with whose words he tells: "FENN: The chief executive told the court that …"."""
    if told is None or told.speaker.lower() in words.SELVES or told.speaker in label.speaker:
        return label
    return replace(label, quoted=told.speaker)


def _with_quoted(read: Paragraph, place: Span, found: Attribution) -> Attribution:
    """Return the attribution with whom its speaker quotes: "Berg, quoting her predecessor Otto Lamb, said …"."""
    quoted = second_hand.whom_it_quotes(read, place)
    if quoted is None or quoted[0].of(read.text) in found.speaker:
        return found
    name, only_cites = quoted
    return replace(found, how="carrier") if only_cites else replace(found, quoted=_WHOSE.sub("", name.of(read.text)))


def _is_short_english(document: Document) -> bool:
    """Return whether a page too short for its words to tell has English ones: a few, where it calls itself English."""
    if len(document.text) > _SHORT:
        return False
    return is_english(fold(document.text).words(), one_in=_SOME if primary(document.language) == "en" else _MANY)


def is_quoted(document: Document, span: Span) -> bool:
    """Return whether the page itself puts `span` between quotation marks."""
    _, block = _block(document, span)
    return paragraph(document.text, block).quotation_of(span) is not None


def is_hearsay(document: Document, span: Span) -> bool:
    """Return whether the page gives `span` as what is commonly said: "Some argue that …"."""
    _, block = _block(document, span)
    return second_hand.is_hearsay(document.text, paragraph(document.text, block).sentence_of(span), span)


def _block(document: Document, span: Span) -> tuple[int, Span]:
    for i, block in enumerate(document.blocks):
        if block.span.start <= span.start < block.span.end:
            return i, Span(block.span.start, max(block.span.end, span.end))
    return -1, Span(max(span.start - REACH, 0), min(span.end + REACH, len(document.text)))


def _label(document: Document, index: int) -> Attribution | None:
    """Return the speaker whose label the block `index` stands under, with the label's own place."""
    speaker = document.blocks[index].speaker if index >= 0 else None
    if speaker is None or _is_answer_to(document, index, speaker):
        return None
    meant = labelled_for(document, speaker) or speaker
    for above in reversed(document.blocks[: index + 1]):
        where = document.text.find(speaker, above.span.start, above.span.end)
        if where >= 0:
            return Attribution(meant, Span(where, where + len(speaker)), "label", speaker)
    return Attribution(meant, document.blocks[index].span, "label", speaker)


def _is_answer_to(document: Document, index: int, label: str) -> bool:
    """Return whether a block stands below questions that a paper asks under its own label, and is none itself."""
    own = document.blocks[index].span.of(document.text)
    return not own.startswith(label) and not own.rstrip().endswith("?") and only_asks(document, label)


def _of_interview(document: Document, span: Span) -> Attribution | None:
    name = answering(document, span) if is_interview(document) else None
    return Attribution(name, span, "interview") if name else None


def _nested(text: str, quotation: Span, span: Span) -> tuple[Paragraph, Span] | None:
    """Return the quotation inside the quotation that holds `span`: words that the outer speaker gives to another."""
    inside = paragraph(text, Span(quotation.start + 1, max(quotation.end - 1, span.end)))
    inner = inside.quotation_of(span)
    return (inside, inner) if inner else None


def _of_paragraph_before(
    document: Document, index: int, quotation: Span, reader: _Reader, back: int = _MOST_PARAGRAPHS
) -> Attribution | None:
    """Read on from the paragraph before: one whose quotation was not closed goes on with marks, by the same speaker.

    Likely, but not surely, so does a paragraph of quotations and nothing else; or the one before brings its speaker in.
    """
    previous = _prose_before(document, index)
    own = document.blocks[index].span if index >= 0 else None
    if previous is None or own is None or back < 1 or document.text[own.start : quotation.start].strip(" -–—"):
        return None
    before = paragraph(document.text, document.blocks[previous].span)
    last = before.quotations[-1] if before.quotations else None
    goes_on = _is_left_open(document.text, before)
    if not goes_on and not _is_all_quoted(document.text, own):
        return None
    found = None
    if last:
        found = reader.of_quotation(before, last)
        found = found or _of_paragraph_before(document, previous, last, reader, back - 1)
    if found is None and not goes_on:
        found = reader.brought_in(before)
    # Whom "pronoun" and "told" mean is asked later; a single mark left open may be an apostrophe.
    is_sure = goes_on and document.text[before.quotations[-1].start] not in _APOSTROPHES
    if found is None or is_sure or found.how in {"pronoun", "told"}:
        return found
    return replace(found, how="sentence")


def _of_turn(document: Document, index: int, quotation: Span, reader: _Reader) -> Attribution | None:
    """Read on where the paragraph before did not close its quotation; else what is signed below; else from before."""
    before = _of_paragraph_before(document, index, quotation, reader)
    previous = _prose_before(document, index) if before else None
    if previous is not None and _is_left_open(document.text, paragraph(document.text, document.blocks[previous].span)):
        return before
    return _signed_below(document, index) or before


def _is_left_open(text: str, read: Paragraph) -> bool:
    """Return whether a paragraph ends with a quotation that has no closing mark: the next one goes on with it."""
    last = read.quotations[-1] if read.quotations else None
    return last is not None and last.end == read.span.end and not is_closed(text, last)


def _signed_below(document: Document, index: int) -> Attribution | None:
    """Read a block that is all quotation, and below it a line with a name."""
    if index < 0 or index + 1 >= len(document.blocks) or not _is_all_quoted(document.text, document.blocks[index].span):
        return None
    return signed_below(document, document.blocks[index + 1].span)


def _prose_before(document: Document, index: int) -> int | None:
    """Return the paragraph before the block `index`: pictures, links and advertisements stand between the two."""
    for before in range(index - 1, max(index - 1 - _MOST_BETWEEN, -1), -1):
        block = document.blocks[before]
        if block.kind in _PROSE and block.region is Region.BODY and _is_prose(block.span.of(document.text)):
            return before
    return None


def _is_prose(text: str) -> bool:
    """Return whether a block is running text: a caption or the line of a link ends without a mark, or is 'SLAMMED'."""
    text = text.rstrip()
    return len(text) > _LONG_LINE or (text.endswith(_ENDS) and not _CRY.fullmatch(text))


def _is_all_quoted(text: str, block: Span) -> bool:
    """Return whether a block holds quotations and nothing else."""
    read = paragraph(text, block)
    ends = [block.start, *(end for one in read.quotations for end in (one.start, one.end)), block.end]
    between = (text[ends[i] : ends[i + 1]] for i in range(0, len(ends), 2))
    return bool(read.quotations) and not any(character.isalnum() for part in between for character in part)


def _resolved(document: Document, index: int, found: Attribution, label: Attribution | None) -> Attribution | None:
    """Return the attribution with the name that a pronoun, or "the minister", has from before it."""
    owned = _OWN_WRITING.fullmatch(found.speaker)
    if owned:
        found = replace(found, speaker=words.POSSESSIVES[owned["whose"].lower()])
    before = Antecedents(document, index, found.span.start)
    if found.speaker.lower() in words.PRONOUNS:
        if label is not None:  # "FENN: She told us that …": another's words, as Fenn tells them
            return replace(label, how="carrier")
        if second_hand.is_impersonal(document.text, found.span.start):
            return None
        is_reply = _REPLIES.search(found.span.of(document.text)) is not None
        meant = before.of_pronoun(found.speaker.lower(), is_reply=is_reply)
        named = (before.of_office(meant) or before.of_description(meant)) if meant else None
        return replace(found, speaker=named or meant, how="pronoun", written=meant) if meant else None
    meant = before.of_office(found.speaker)
    if meant:
        return replace(found, speaker=meant, how="office", written=found.speaker)
    meant = before.of_description(found.speaker) or before.of_document(found.speaker)
    return replace(found, speaker=meant, how="description", written=found.speaker) if meant else found
