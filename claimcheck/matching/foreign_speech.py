"""The reporting clause in other languages than English, read by the order that they share.

“…”, sagte Zverev. “…”, explique l’architecte Pierre Thibault. “…”, aseguró. Zverev sagte: „…“. Según Naddeo, “…”. What follows a
quotation and a comma is its verb of saying, and then the speaker; a clause with no speaker of its own has the last one.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from claimcheck.matching.foreign_words import LANGUAGES, Language
from claimcheck.matching.languages import COMMON_WORDS, language_of
from claimcheck.matching.people import NAME, People
from claimcheck.matching.reporting import MOST_BACK, Attribution
from claimcheck.model import Span

if TYPE_CHECKING:
    from claimcheck.matching.paragraphs import Paragraph
    from claimcheck.model import Document

_REACH = 200  # characters of a clause
_SAMPLE = 3000  # characters on either side by which the language is told
_LEAD = re.compile(r"[\s,»”“\"’]*(?:[-–—]\s*)?(?=\w)")
_CLAUSE_END = re.compile(r"[.;:!?…](?=\s|$)|[“”„«»\"\n▒]|\s[-–—]\s")
_INVERTED = re.compile(r"(?:-t)?-(?P<pronoun>il|elle)\b")
_CAPITAL = re.compile(r"[A-ZÀ-ÞŁŚŻŹČŘŠŽА-ЯІЇЄ][\w’'.-]*")
_SUBJECTS = re.compile(r"(?<![\w’'])[\w’'-]+")
_MOST_WORDS = 8  # between a verb and its speaker's name


def language_at(document: Document, span: Span) -> Language | None:
    """Return how the language of the page around `span` reports speech, or None for English and any other."""
    near = document.text[max(span.start - _SAMPLE, 0) : span.end + _SAMPLE]
    return LANGUAGES.get(language_of(near) or "")


class Foreign:
    """Reads the reporting clauses of a language other than English, as the module `reporting` does those of English."""

    def __init__(self, language: Language) -> None:
        self.language = language

    def of_quotation(self, read: Paragraph, quotation: Span, back: int = MOST_BACK) -> Attribution | None:
        """Return whose words `quotation` of the paragraph `read` is, going `back` over so many sentences before it."""
        return _Clauses(read, self.language).of_quotation(quotation, back)

    def of_indirect(self, read: Paragraph, span: Span) -> Attribution | None:
        """Return who is reported to say `span`, in its own sentence, outside quotation marks."""
        sentence = read.sentence_of(span)
        return _Clauses(read, self.language).of_clause(Span(sentence.start, span.start), colon=True)

    def brought_in(self, read: Paragraph) -> Attribution | None:
        """Return whom the last sentence of a paragraph brings in, to speak in the next."""
        last = next(read.sentences_before(read.span.end), None)
        clauses = _Clauses(read, self.language)
        return (clauses.of_clause(last, colon=True) or clauses.subject(last)) if last else None


class _Clauses:
    """Reads the reporting clauses of one language in one paragraph."""

    def __init__(self, read: Paragraph, language: Language) -> None:
        self.read = read
        self.text = read.text
        self.language = language

    def of_quotation(self, quotation: Span, back: int = MOST_BACK) -> Attribution | None:
        """Return whose words `quotation` is, as `reporting.of_quotation` does in English."""
        sentence = self.read.sentence_of(quotation)
        found = self._after(quotation.end, self._goes_on(quotation)) or self.of_clause(
            Span(sentence.start, quotation.start), colon=True
        )
        found = found or self._after_rest(quotation, sentence)
        if found or not back:
            return found
        outside = self.text[sentence.start : quotation.start] + self.text[quotation.end : sentence.end]
        if any(character.isalnum() for character in outside):
            return None
        return self._of_sentence_before(sentence, back)

    def _of_sentence_before(self, sentence: Span, back: int) -> Attribution | None:
        last = next(self.read.sentences_before(sentence.start), None)
        if last is None:
            return None
        quoted = [one for one in self.read.quotations if last.start <= one.start < last.end]
        if quoted:
            return self.of_quotation(quoted[-1], back - 1)
        found = self.of_clause(last, colon=False) or self.subject(last)
        return found and Attribution(found.speaker, found.span, "sentence")

    def _goes_on(self, quotation: Span) -> bool:
        """Return whether a comma, or the lack of a stop, has the sentence of the quotation go on behind it."""
        inside, behind = self.text[quotation.end - 2 : quotation.end - 1], self.text[quotation.end : quotation.end + 1]
        return "," in (inside, behind) or (inside not in ".!?…" and behind not in ".!?…")

    # ------------------------------------------------------------------ behind a quotation

    def _after(self, start: int, goes_on: bool) -> Attribution | None:  # noqa: FBT001 - what the punctuation says
        lead = _LEAD.match(self.text, start, self.read.span.end)
        if lead is None or "\n" in lead.group() or not self.text[lead.end()].islower():
            return None
        clause = self._clause(lead.end())
        verb = self.language.verb.match(self.text, clause.start, clause.end)
        if verb is None:
            verb = self._any_verb(clause) if goes_on else None
            return self._named(verb.end(), clause) if verb else None
        inverted = _INVERTED.search(verb.group()) or _INVERTED.match(self.text, verb.end())
        if inverted:
            return Attribution(self.language.pronoun(inverted["pronoun"]) or "he", Span(*verb.span()), "pronoun")
        return self._named(verb.end(), clause) or Attribution("", Span(*verb.span()), "pronoun")

    def _clause(self, start: int) -> Span:
        stop = min(start + _REACH, self.read.span.end)
        end = _CLAUSE_END.search(self.text, start, stop)
        return Span(start, end.start() if end else stop)

    def _any_verb(self, clause: Span) -> re.Match[str] | None:
        """Return the first word behind a quotation and its comma: a verb, if it is no small word."""
        word = re.compile(r"[^\W\d_]{3,}(?=\s)").match(self.text, clause.start, clause.end)
        return word if word and word.group() not in COMMON_WORDS else None

    def _named(self, start: int, clause: Span) -> Attribution | None:
        """Return the speaker who stands behind the verb that ends at `start`: a pronoun, a name, or a description."""
        first = _SUBJECTS.search(self.text, start, clause.end)
        if first is None or self.text[start : first.start()].strip(" ,-"):
            return None
        pronoun = self.language.pronoun(first.group())
        if pronoun:
            return Attribution(pronoun, Span(clause.start, first.end()), "pronoun")
        name = NAME.search(self.text, start, clause.end) or _CAPITAL.search(self.text, start, clause.end)
        if name is None:
            return None
        between = self.text[first.start() : name.start()]
        if len(between.split()) > _MOST_WORDS or between.count(",") > 2:
            return None
        begins = first.start() if "," not in between else name.start()
        after = re.compile(r",\s*[^,.;:]{3,80}").match(self.text, name.end(), clause.end)
        end = after.end() if after else name.end()
        return Attribution(self.text[begins:end].rstrip(), Span(clause.start, name.end()))

    def _after_rest(self, quotation: Span, sentence: Span) -> Attribution | None:
        """Read “half” …, sagte Anna Berg: the clause behind the rest of the quotation's sentence."""
        comma = self.text.find(",", quotation.end, min(quotation.end + _REACH, sentence.end))
        while comma >= 0:
            start = comma + 1 + (self.text[comma + 1 : comma + 2] == " ")
            if self.language.verb.match(self.text, start, sentence.end):
                return self._named(self.language.verb.match(self.text, start).end(), self._clause(start))  # type: ignore[union-attr] # just matched
            comma = self.text.find(",", comma + 1, min(quotation.end + _REACH, sentence.end))
        return None

    # ------------------------------------------------------------------ before it

    def of_clause(self, clause: Span, *, colon: bool) -> Attribution | None:
        """Return who speaks in `clause`: beside its last verb of saying, behind "laut", or before its colon."""
        told = next(reversed(list(self.language.according.finditer(self.text, clause.start, clause.end))), None)
        verbs = list(self.language.verb.finditer(self.text, clause.start, clause.end))
        for verb in reversed(verbs):
            found = self._beside(verb, clause)
            if found:
                return found
        if told:
            return self._named(told.end(), Span(told.start(), clause.end))
        if colon and self.text[clause.start : clause.end].rstrip().endswith(":"):
            return self.subject(clause)
        return None

    def _beside(self, verb: re.Match[str], clause: Span) -> Attribution | None:
        """Return the speaker nearest to a verb: before it in its own part of the clause, else right behind it."""
        floor = clause.start
        before = self._last_named(Span(floor, verb.start()))
        behind = self._named(verb.end(), Span(verb.start(), clause.end))
        if behind and (before is None or behind.how == "pronoun"):
            return behind
        return before and Attribution(before.speaker, Span(before.span.start, verb.end()), before.how)

    def _last_named(self, part: Span) -> Attribution | None:
        names = list(NAME.finditer(self.text, part.start, part.end)) or list(
            _CAPITAL.finditer(self.text, part.start, part.end)
        )
        first = _SUBJECTS.match(self.text, part.start, part.end)
        own = self.language.pronoun(first.group()) if first else None
        if own:
            return Attribution(own, Span(*first.span()), "pronoun")  # type: ignore[union-attr] # it is where `own` is
        if not names:
            return None
        name = names[0]
        begins = part.start if len(self.text[part.start : name.start()].split()) <= _MOST_WORDS else name.start()
        return Attribution(self.text[begins : name.end()].strip(), Span(*name.span()))

    def subject(self, clause: Span) -> Attribution | None:
        """Return whom a clause without a verb of saying begins with."""
        found = self._last_named(clause)
        return found and Attribution(found.speaker, found.span, "sentence" if found.how == "clause" else found.how)


def named_abroad(document: Document, found: Attribution) -> Attribution | None:
    """Return the attribution with the name that a pronoun, no word at all, or "der Hamburger" stands for."""
    people = People(document.text, found.span.start)
    if found.how == "pronoun":
        meant = people.before(found.speaker or None)
        return replace(found, speaker=meant) if meant else None
    if NAME.search(found.speaker) or people.full.keys() & set(found.speaker.split()):
        return found
    meant = people.before()
    return (
        replace(found, speaker=meant, how="description", written=found.speaker)
        if meant
        else replace(found, how="description")
    )
