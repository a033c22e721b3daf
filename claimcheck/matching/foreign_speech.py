"""The reporting clause in other languages than English, read by the order that they share.

“…”, sagte Zverev. “…”, aseguró. Zverev sagte: „…“. Según Naddeo, “…”. What follows a
quotation and a comma is its verb of saying, and then the speaker; a clause with no speaker of its own has the last one.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from claimcheck.matching.foreign_words import LANGUAGES, Language
from claimcheck.matching.languages import COMMON_WORDS, language_of, primary
from claimcheck.matching.namings import holders
from claimcheck.matching.paragraphs import Paragraph
from claimcheck.matching.people import NAME, People, gender_of
from claimcheck.matching.reporting import MOST_BACK, Attribution
from claimcheck.model import Span

if TYPE_CHECKING:
    from claimcheck.model import Document

_REACH = 200  # characters of a clause
_SAMPLE = 3000  # characters on either side by which the language is told
_LEAD = re.compile(r"[\s,»”“\"’]*(?:[-–—]\s*)?(?=\w)")
_CLAUSE_END = re.compile(r"(?<!\bDr)(?<!\bProf)(?<!\b[A-Z])[.;:!?…](?=\s|$)|[“”„«»\"\n▒]|\s[-–—]\s")
_INVERTED = re.compile(r"(?:-t)?-(?P<pronoun>il|elle)\b")
_CAPITAL = re.compile(r"[A-ZÀ-ÞŁŚŻŹČŘŠŽА-ЯІЇЄ][\w’'.-]*")
_WORDS = re.compile(r"(?<![\w’'])[^\W\d_][\w’'-]*")
_RUN = re.compile(rf"{NAME.pattern}|{_CAPITAL.pattern}")
_PIECE = re.compile(r"[^,;–—]+")
# "der Experte von Tax Justice Network Markus Meinzer"
_NAMING = re.compile(rf"(?:[\w’'.-]+\s+){{0,10}}?(?:{NAME.pattern})")
_APPOSITION = re.compile(r",\s*[^,.;:]{3,80}")
_LONGEST = 160  # characters of a way of naming somebody
_BEFORE_INSERT = re.compile(r"[,–—-]\s*(?=[^\W\d_])")
_LONG_REACH = 1500
_DASH = re.compile(r"\s*[–—―-]\s")
_MOST_WORDS = 8  # between a verb and its speaker's name


def language_at(document: Document, span: Span) -> Language | None:
    """Return how the language of the page around `span` reports speech, or None for English and any other."""
    near = document.text[max(span.start - _SAMPLE, 0) : span.end + _SAMPLE]
    return LANGUAGES.get(language_of(near) or primary(document.language) or "")


class Foreign:
    """Reads the reporting clauses of a language other than English, as the module `reporting` does those of English."""

    def __init__(self, language: Language, text: str) -> None:
        self.language = language
        self.whole = text  # with the words inside quotations, which a paragraph blanks

    def of_quotation(self, read: Paragraph, quotation: Span, back: int = MOST_BACK) -> Attribution | None:
        """Return whose words `quotation` of the paragraph `read` is, going `back` over so many sentences before it."""
        clauses = _Clauses(read, self.language)
        return clauses.of_quotation(quotation, 0) or self._inside(quotation) or clauses.of_quotation(quotation, back)

    def _inside(self, quotation: Span) -> Attribution | None:
        """Read « Absurde, explique Antony Fastier. Ces études … »: the clause that stands within the marks."""
        inside = Paragraph(self.whole, quotation, ())
        return _Clauses(inside, self.language).inserted(quotation)

    def of_indirect(self, read: Paragraph, span: Span) -> Attribution | None:
        """Return who is reported to say `span`, in its own sentence, outside quotation marks."""
        sentence = read.sentence_of(span)
        clauses = _Clauses(read, self.language)
        found = clauses.of_clause(Span(sentence.start, span.start), colon=True) or clauses.inserted(sentence)
        if found is None and _DASH.match(read.text, read.span.start):
            found = clauses.inserted(read.span)  # a paragraph of direct speech, as a dash before it says
        return found

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
        is_alone = not any(character.isalnum() for character in outside)
        return self._of_sentence_before(sentence, back, is_alone=is_alone)

    def _of_sentence_before(self, sentence: Span, back: int, *, is_alone: bool) -> Attribution | None:
        """Return who goes on speaking: the speaker of the sentence before, or its subject."""
        last = next(self.read.sentences_before(sentence.start), None)
        if last is None:
            return None
        quoted = [one for one in self.read.quotations if last.start <= one.start < last.end]
        if quoted:
            return self.of_quotation(quoted[-1], back - 1)
        found = self.of_clause(last, colon=False) or (self.subject(last) if is_alone else None)
        return found and replace(found, how=found.how if found.how == "pronoun" else "sentence")

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
        first = _WORDS.search(self.text, start, clause.end)
        if first is None:
            return None
        between = self.text[start : first.start()]
        if between.strip() == "," and self._is_aside(first):  # "lamenta, por su parte, Iris Avellaneda"
            comma = self.text.find(",", first.end(), clause.end)
            return self._named(comma + 1, clause) if comma >= 0 else None
        if between.strip(" -"):
            return None
        pronoun = self.language.pronoun(first.group())
        if pronoun:
            return Attribution(pronoun, Span(clause.start, first.end()), "pronoun")
        if first.group().lower() in COMMON_WORDS and first.group().lower() not in self.language.articles:
            return None  # "dijo a El Faro"
        return self._phrase(first.start(), clause)

    def _is_aside(self, first: re.Match[str]) -> bool:
        return first.group().lower() in COMMON_WORDS and first.group().lower() not in self.language.articles

    def _phrase(self, start: int, clause: Span) -> Attribution | None:
        """Return the way of naming somebody that begins at `start`, up to a comma, and what names it once more."""
        piece = _PIECE.match(self.text, start, clause.end)
        name = _RUN.search(self.text, start, piece.end()) if piece else None
        if piece is None or (name and len(self.text[start : name.start()].split()) > _MOST_WORDS):
            return None
        if name is None:
            words = piece.group().split()
            is_description = words[0].lower() in self.language.articles and 1 < len(words) <= _MOST_WORDS
            is_description = is_description and not any(word[0].isdigit() for word in words)
            return Attribution(piece.group().strip(), Span(*piece.span()), "description") if is_description else None
        whole = _NAMING.match(self.text, start, piece.end())
        end = max(whole.end() if whole else 0, name.end())
        after = _APPOSITION.match(self.text, end, clause.end)
        written = self.text[start : after.end() if after else end].strip()
        return Attribution(written, Span(clause.start, end)) if len(written) <= _LONGEST else None

    def inserted(self, within: Span) -> Attribution | None:
        """Return the speaker of the first clause like ", explique Antony Fastier," in `within`."""
        for comma in _BEFORE_INSERT.finditer(self.text, within.start, min(within.start + _LONG_REACH, within.end)):
            verb = self.language.verb.match(self.text, comma.end(), within.end)
            if verb is None:
                continue
            inverted = _INVERTED.search(verb.group()) or _INVERTED.match(self.text, verb.end())
            if inverted:
                return Attribution(self.language.pronoun(inverted["pronoun"]) or "he", Span(*verb.span()), "pronoun")
            found = self._named(verb.end(), self._clause(comma.end()))
            if found:
                return found
        return None

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
        first = _WORDS.match(self.text, clause.start, clause.end)
        if first and not verbs and self.language.verb.fullmatch(first.group().lower()):
            return Attribution("", Span(*first.span()), "pronoun")  # "Refirió que …"
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
        is_inverted = self.text[: verb.start()].rstrip().endswith(",") and behind and behind.how == "clause"
        if behind and (before is None or behind.how == "pronoun" or is_inverted):
            return behind
        return before and Attribution(before.speaker, Span(before.span.start, verb.end()), before.how)

    def _last_named(self, part: Span) -> Attribution | None:
        """Return the subject that `part`, which ends before a verb, holds: its last piece, with what that names."""
        first = _WORDS.search(self.text, part.start, part.end)
        own = self.language.pronoun(first.group()) if first else None
        if first and own:
            return Attribution(own, Span(*first.span()), "pronoun")
        pieces = [piece for piece in _PIECE.finditer(self.text, part.start, part.end) if piece.group().strip()]
        named = [piece for piece in pieces if _RUN.search(self.text, piece.start(), piece.end())]
        if not named:
            return None
        last = named[-1]
        at = pieces.index(last)
        is_second = at and (
            self.text[: part.end].rstrip().endswith(",") or NAME.fullmatch(pieces[at - 1].group().strip())
        )
        begins = pieces[at - 1] if is_second else last
        speaker = self.text[begins.start() : last.end()].strip()
        return Attribution(speaker, Span(begins.start(), last.end())) if len(speaker) <= _LONGEST else None

    def subject(self, clause: Span) -> Attribution | None:
        """Return whom a clause without a verb of saying begins with."""
        found = self._last_named(clause)
        return found and Attribution(found.speaker, found.span, "sentence" if found.how == "clause" else found.how)


def named_abroad(document: Document, found: Attribution, language: Language) -> Attribution | None:
    """Return the attribution with the name that a pronoun, no word at all, or "der Hamburger" stands for."""
    people = People(document, found.span.start, language.verb)
    if found.how == "pronoun":
        meant = people.before(found.speaker or None)
        return replace(found, speaker=meant) if meant else None
    surname = next((word for word in re.split(r"[\s,]+", found.speaker) if word in people.full), None)
    if surname:
        whole = people.full[surname]
        is_short = whole.split()[0] not in found.speaker and not gender_of(found.speaker)
        return (
            replace(found, speaker=whole, written=found.speaker, how="abroad")
            if is_short
            else replace(found, how="abroad")
        )
    if found.how == "clause" and NAME.search(found.speaker):
        return replace(found, how="description")
    meant = _described(document, found.speaker, people) or people.before()
    return replace(found, speaker=meant or found.speaker, how="description", written=found.speaker)


def _described(document: Document, phrase: str, people: People) -> str | None:
    """Return whom the page calls what `phrase` says, beside his name: "la toxicologue", "el presidente"."""
    head = re.split(r"\s(?:de|del|du|des|der|di|da|do|von)\s", phrase)[0].split()[-1:]
    called = holders(document, head[0].lower()) if head else set()
    return next((name for last, name in people.full.items() if last.lower() in called), None)
