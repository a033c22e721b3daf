"""Who says these words, on the page itself: the reporting clause of *this* passage.

Looked for in the order a reader would: the clause after the quotation's closing mark, the clause before its
opening mark in the same sentence, "X was blunt: “…”", the sentence before; outside quotation marks a label, or indirect
speech. A name elsewhere on the page proves nothing, so it is never used but for what a pronoun or "the minister" means.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from claimcheck.matching import speech_words as words
from claimcheck.matching.antecedents import Antecedents, main_subject
from claimcheck.matching.noun_phrases import after_apposition, phrase_after, phrase_before, subject, with_apposition
from claimcheck.matching.officeholders import ROLES
from claimcheck.matching.paragraphs import Paragraph, paragraph
from claimcheck.model import Span

if TYPE_CHECKING:
    from claimcheck.model import Document

_CITING = re.compile(r"[^.;\n“”\"]{0,60}?\b(?:quoting|citing|repeating|reading from|referring to)\b")
_CLOSING = '”"’»'
_GOES_ON = re.compile(r"\s+that\b|\s*:")
_GOES_WITH = re.compile(r"\b(?:and|but|then)\s+$")  # "Moore declined to name the donor but said …"
_BY = re.compile(r"\s+by\s+")
_TO_WHOM = re.compile(r"For\s+(?=[A-Z])")  # "For Anna Berg, of the broker's, it was “…”"
_IT_WAS = re.compile(r"[^;:“”\"]{0,80}\bit (?:was|is|has been|had been|remains?)\b")
_BEGINS = re.compile(r"[\s,]*(?:[-–—]\s*)?")
_REACH = 320  # characters looked at on either side of the passage
_MOST_BACK = 6  # sentences, of nothing but quotations, gone back over


@dataclass(frozen=True, slots=True)
class Attribution:
    """A speaker as the page names him, and the clause that says so.

    `how`: clause, label, pronoun, office ("the minister", whose name stands before), sentence (the one before the
    quotation has this subject, and no verb of saying), or carrier (one who passes on what another says).
    """

    speaker: str
    span: Span
    how: str = "clause"


def attribution(document: Document, span: Span) -> Attribution | None:
    """Return who says the passage `span` of `document`, or None where the page does not say."""
    index, block = _block(document, span)
    read = paragraph(document.text, block)
    label = _label(document, index)
    quotation = read.quotation_of(span)
    if quotation is None:
        found = label or _of_indirect(read, span)  # in a transcript, what no marks hold is the labelled speaker's own
    else:
        nested = _nested(document.text, quotation, span)
        found = _of_quotation(*nested) if nested else None
        if found is None:
            found = _of_quotation(read, quotation) or _of_paragraph_before(document, index, quotation)
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


def mentions(document: Document, surname: str) -> tuple[str, ...]:
    """Return the ways in which the page names somebody called `surname` (folded), with office and country."""
    found: list[str] = []
    for match in re.finditer(rf"\b{re.escape(surname)}\b", document.text, re.IGNORECASE):
        before = phrase_before(document.text, match.end(), max(match.start() - 120, 0))
        if before and before.of(document.text) != match.group():
            found.append(before.of(document.text))
        after = re.compile(r"\s*[,(]\s*((?:the |a )?[\w'’ -]{3,60}?)[,).;]").match(document.text, match.end())
        if after and any(word.lower() in ROLES for word in after.group(1).split()):
            found.append(f"{after.group(1)} {match.group()}")
        ahead = re.compile(
            r"(?i:\b(?:the |a |his |her |its |their )?)([\w'’ -]{3,60}),\s*(?:[A-Z][\w.’'-]+\s+){0,3}$"
        ).search(document.text, max(match.start() - 100, 0), match.start())
        if ahead and any(word.lower() in ROLES for word in ahead.group(1).split()):
            found.append(f"{ahead.group(1)} {match.group()}")
        if len(found) > 40:
            break
    return tuple(dict.fromkeys(found))


# --------------------------------------------------------------------------- labels and blocks


def _block(document: Document, span: Span) -> tuple[int, Span]:
    for i, block in enumerate(document.blocks):
        if block.span.start <= span.start < block.span.end:
            return i, Span(block.span.start, max(block.span.end, span.end))
    return -1, Span(max(span.start - _REACH, 0), min(span.end + _REACH, len(document.text)))


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


# --------------------------------------------------------------------------- words inside quotation marks


def _nested(text: str, quotation: Span, span: Span) -> tuple[Paragraph, Span] | None:
    """Return the quotation inside the quotation that holds `span`: words that the outer speaker gives to another."""
    inside = paragraph(text, Span(quotation.start + 1, max(quotation.end - 1, span.end)))
    inner = inside.quotation_of(span)
    return (inside, inner) if inner else None


def _of_quotation(read: Paragraph, quotation: Span, back: int = _MOST_BACK) -> Attribution | None:
    sentence = read.sentence_of(quotation)
    found = _after(read, quotation) or _before(read, quotation) or _behind_colon(read, quotation)
    found = found or _to_whom(read, quotation, sentence)
    found = found or _after_indirect(read.text, quotation, sentence) or _according(read.text, quotation, sentence)
    return found or (_in_sentence_before(read, quotation, back) if back else None)


def _after(read: Paragraph, quotation: Span) -> Attribution | None:
    """Read “…,” said X, and “…,” X said; a sentence that ends with the quotation has nothing after it."""
    text, stop = read.text, min(quotation.end + _REACH, read.span.end)
    begins = _BEGINS.match(text, quotation.end, stop)
    start = begins.end() if begins else quotation.end
    if "\n" in text[quotation.end : start]:
        return None
    agent = _BY.match(text, quotation.end, stop)
    if agent:
        return _by_agent(read, quotation, agent.end())
    if text[quotation.end - 2 : quotation.end - 1] == "." and not text[start : start + 1].islower():
        return None
    verb = words.VERB.match(text, start, stop)
    if verb:
        phrase = phrase_after(text, _skip_spaces(text, verb.end()), stop)
        if phrase and not _GOES_ON.match(text, phrase.end):
            phrase = with_apposition(text, phrase, stop)
            return Attribution(phrase.of(text), Span(start, phrase.end))
        return None
    return _phrase_then_verb(text, start, stop)


def _by_agent(read: Paragraph, quotation: Span, start: int) -> Attribution | None:
    """Read "It was called “intemperate” by Mr Poitevin"."""
    sentence = read.sentence_of(quotation)
    verbs = words.VERB.finditer(read.text, sentence.start, quotation.start)
    if not any(words.PASSIVE_BEFORE.search(read.text, sentence.start, verb.start()) for verb in verbs):
        return None
    phrase = phrase_after(read.text, start, sentence.end)
    return Attribution(phrase.of(read.text), Span(start, phrase.end)) if phrase else None


def _skip_spaces(text: str, offset: int) -> int:
    while text[offset : offset + 1].isspace():
        offset += 1
    return offset


def _phrase_then_verb(text: str, start: int, stop: int) -> Attribution | None:
    """Read "Anna Berg said", "the foreign minister, Anna Berg, said"; "X said that …" speaks of what follows."""
    phrase = phrase_after(text, start, stop)
    if phrase is None or text[start : phrase.start].strip():
        return None
    at = after_apposition(text, phrase.end, stop)
    verb = words.VERB.match(text, at, stop)
    if not verb or _GOES_ON.match(text, verb.end()):
        return None
    phrase = with_apposition(text, phrase, at)
    return Attribution(phrase.of(text), Span(phrase.start, verb.end()))


def _before(read: Paragraph, quotation: Span) -> Attribution | None:
    sentence = read.sentence_of(Span(quotation.start, quotation.start + 1))
    return _governing(read, Span(max(sentence.start, quotation.start - _REACH), quotation.start), sentence)


def _governing(read: Paragraph, clause: Span, sentence: Span) -> Attribution | None:
    """Return who speaks in the last clause with a verb of saying in `clause`, or whom it is "according to"."""
    text = read.text
    start = max(text.rfind(";", clause.start, clause.end) + 1, clause.start)
    according = next(reversed(list(words.ACCORDING_TO.finditer(text, start, clause.end))), None)
    for verb in reversed(list(words.VERB.finditer(text, start, clause.end))):
        if according and according.start() > verb.start():
            break
        speaker = _speaker_of(read, verb, sentence)
        if speaker:
            return Attribution(speaker.of(text), Span(min(speaker.start, verb.start()), max(verb.end(), speaker.end)))
    return _told_according(text, according, clause.end) if according else None


def _told_according(text: str, according: re.Match[str], stop: int) -> Attribution | None:
    phrase = phrase_after(text, according.end(), stop)
    if phrase is None:
        return None
    phrase = with_apposition(text, phrase, stop)
    return Attribution(phrase.of(text), Span(according.start(), phrase.end))


def _speaker_of(read: Paragraph, verb: re.Match[str], sentence: Span) -> Span | None:
    """Return the subject of a verb of saying; of a passive, whom it is done by; of a participle, the sentence's own."""
    text = read.text
    if words.PASSIVE_BEFORE.search(text, sentence.start, verb.start()):
        agent = words.AGENT.match(text, verb.end(), sentence.end)
        return phrase_after(text, agent.end(), sentence.end) if agent else None
    found = subject(text, verb.start(), sentence.start)
    if found is None and text[: verb.start()].rstrip(" ,")[-1:] in "”\"’'»":  # “…,” said Nora, “and …”
        return phrase_after(text, _skip_spaces(text, verb.end()), sentence.end)
    if found is None and (
        words.PARTICIPLE.search(verb.group()) or _GOES_WITH.search(text, sentence.start, verb.start())
    ):
        found = main_subject(read, Span(sentence.start, verb.start()))
    return None if found is None or _sets_the_scene(text, found, sentence) else found


def _sets_the_scene(text: str, name: Span, sentence: Span) -> bool:
    """Return whether the clause of `name` only says when: "A day after Mr Lavrov spoke, …"."""
    before = text[max(sentence.start, name.start - 24) : name.start].rstrip().lower()
    return before.rsplit(" ", 1)[-1] in words.SCENE_SETTERS


def _to_whom(read: Paragraph, quotation: Span, sentence: Span) -> Attribution | None:
    lead = _TO_WHOM.match(read.text, sentence.start, quotation.start)
    phrase = phrase_after(read.text, lead.end(), quotation.start) if lead else None
    if phrase is None or not _IT_WAS.match(read.text, phrase.end, quotation.start):
        return None
    return Attribution(phrase.of(read.text), Span(sentence.start, phrase.end))


def _behind_colon(read: Paragraph, quotation: Span) -> Attribution | None:
    """Read "Her colleague was more careful: “…”"."""
    before = read.text[read.span.start : quotation.start].rstrip()
    if not before.endswith(":"):
        return None
    sentence = read.sentence_of(Span(quotation.start, quotation.start + 1))
    found = main_subject(read, Span(sentence.start, quotation.start))
    return Attribution(found.of(read.text), Span(found.start, read.span.start + len(before))) if found else None


def _in_sentence_before(read: Paragraph, quotation: Span, back: int) -> Attribution | None:
    """Read “…,” X said. “…”, and: X was blunt. “…”, where the quotation stands alone in its sentence."""
    sentence = read.sentence_of(quotation)
    outside = read.text[sentence.start : quotation.start] + read.text[quotation.end : sentence.end]
    if any(character.isalnum() for character in outside):
        return None
    last = next(read.sentences_before(sentence.start), None)
    if last is None:
        return None
    quoted = [one for one in read.quotations if last.start <= one.start < last.end]
    if quoted:
        return _of_quotation(read, quoted[-1], back - 1)
    said = _governing(read, last, last)
    if said:
        return said
    found = main_subject(read, last)
    return Attribution(found.of(read.text), last, "sentence") if found else None


def _of_paragraph_before(document: Document, index: int, quotation: Span, back: int = _MOST_BACK) -> Attribution | None:
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
    found = _of_quotation(before, last) or _of_paragraph_before(document, index - 1, last, back - 1)
    return found if found is None or goes_on else replace(found, how="sentence")


# --------------------------------------------------------------------------- words outside quotation marks


def _of_indirect(read: Paragraph, span: Span) -> Attribution | None:
    """X said that …; …, X said; according to X, …: all in the passage's own sentence."""
    sentence = read.sentence_of(span)
    found = _governing(read, Span(sentence.start, span.start), sentence)
    return found or _after_indirect(read.text, span, sentence) or _according(read.text, span, sentence)


def _after_indirect(text: str, span: Span, sentence: Span) -> Attribution | None:
    rest = re.compile(r"[^,;“”\"]{0,120},\s*").match(text, span.end, sentence.end)
    if not rest:
        return None
    verb = words.VERB.match(text, rest.end())
    if verb is None:
        return _phrase_then_verb(text, rest.end(), sentence.end)
    name = phrase_after(text, _skip_spaces(text, verb.end()), sentence.end)
    return Attribution(name.of(text), Span(rest.end(), name.end)) if name else None


def _according(text: str, span: Span, sentence: Span) -> Attribution | None:
    according = words.ACCORDING_TO.search(text, sentence.start, sentence.end)
    if not according or span.start <= according.start() < span.end:
        return None
    return _told_according(text, according, sentence.end)


# --------------------------------------------------------------------------- pronouns and offices


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
