"""The reporting clause in other languages than English, read by the order that they share.

“…”, sagte Zverev. “…”, aseguró. Zverev sagte: „…“. Según Naddeo, “…”. What follows a quotation and a comma is its verb
of saying, and then the speaker; before a quotation the subject of the last verb of saying speaks. A clause with no
speaker of its own has the last one.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from claimcheck.matching.foreign_phrases import TOKEN, Phrases
from claimcheck.matching.foreign_subjects import Subject, Subjects
from claimcheck.matching.foreign_words import LANGUAGES, POSSESSIVES, UNKNOWN, UTTERANCES, Language
from claimcheck.matching.languages import COMMON_WORDS, language_of, primary
from claimcheck.matching.paragraphs import Paragraph
from claimcheck.matching.reporting import MOST_BACK, Attribution
from claimcheck.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.model import Document

_REACH = 220  # characters of a clause
_SAMPLE = 3000  # characters on either side by which the language is told
_LEAD = re.compile(r"[\s,.»”“«\"’‘'…]*(?:[-–—]\s*)?(?=\w)")
_CLAUSE_END = re.compile(
    r"(?<!\bDr)(?<!\bProf)(?<!\bSr)(?<!\bSra)(?<!\b[A-ZÀ-ÞА-Я])[.;:!?…](?=\s|$)|[“”„«»\"\n▒]|\s[-–—]\s|\s[-–—](?=[,.])|[—–](?=[^\W\d_])"
)
_INVERTED = re.compile(r"(?:-t)?-(?P<pronoun>il|elle)\b")
_PARENTHESIS = re.compile(r"\([^()\n]{0,120}\)")
_COMMA = re.compile(r",(?!\d)|\s[-–—]\s")
_INSERT = re.compile(r"(?:,|\s[-–—]|[-–—])\s*(?=[^\W\d_])")
_COLON = re.compile(r"[»”“«\"’]?:\s+(?=[^\W\d_])")
_BETWEEN = re.compile(r"[\s,]*")
_CONTINUES = re.compile(r"\s*Et d(?:e |[’'])[^\W\d_]+(?:r|re)\s*:?\s*")  # "Et de conclure : « … »"
_DASH = re.compile(r"\s*(?:[–—―]\s?|-\s)")
_LONG_REACH = 1500
_MOST_BEFORE = 3  # small words between a quotation and its verb
# "er habe", "das sei", "man müsse": words that are another's, as German grammar says
_REPORTED = re.compile(
    r"\b(?:sei|seien|habe|werde|würden?|gebe|könne|könnten?|müsse|müssten?|solle|dürfe|wolle|hätten?|wären?|komme|gehe|stehe|brauche|lasse|mache|bleibe)\b"
)


def language_at(document: Document, span: Span) -> Language | None:
    """Return how the language of the page around `span` reports speech, None for English and where it cannot be told.

    Of a language that has no table, nothing but the order of the words is known.
    """
    near = document.text[max(span.start - _SAMPLE, 0) : span.end + _SAMPLE]
    language = language_of(near) or primary(document.language)
    return None if language in {None, "en"} else LANGUAGES.get(language or "", UNKNOWN)


class Foreign:
    """Reads the reporting clauses of a language other than English, as the module `reporting` does those of English."""

    def __init__(self, language: Language, text: str) -> None:
        self.language = language
        self.whole = text  # with the words inside quotations, which a paragraph blanks

    def of_quotation(self, read: Paragraph, quotation: Span, back: int = MOST_BACK) -> Attribution | None:
        """Return whose words `quotation` of the paragraph `read` is, going `back` over so many sentences before it."""
        clauses = Clauses(read, self.language)
        return clauses.of_quotation(quotation, 0) or self._inside(quotation) or clauses.of_quotation(quotation, back)

    def _inside(self, quotation: Span) -> Attribution | None:
        """Read « Absurde, explique Antony Fastier. Ces études … »: the clause that stands within the marks."""
        inside = Paragraph(self.whole, quotation, ())
        return Clauses(inside, self.language).inserted(quotation)

    def of_indirect(self, read: Paragraph, span: Span) -> Attribution | None:
        """Return who is reported to say `span`, in its own sentence, outside quotation marks."""
        sentence = read.sentence_of(span)
        clauses = Clauses(read, self.language)
        if _DASH.match(read.text, read.span.start):  # a paragraph of direct speech, as a dash before it says
            return clauses.inserted(sentence) or clauses.inserted(read.span)
        return clauses.of_clause(Span(sentence.start, span.start), colon=True) or clauses.inserted(sentence)

    def brought_in(self, read: Paragraph) -> Attribution | None:
        """Return whom the last sentence of a paragraph brings in, to speak in the next."""
        last = next(read.sentences_before(read.span.end), None)
        clauses = Clauses(read, self.language)
        return (clauses.of_clause(last, colon=True) or clauses.subject(last)) if last else None


class Clauses:
    """Reads the reporting clauses of one language in one paragraph."""

    def __init__(self, read: Paragraph, language: Language) -> None:
        self.read = read
        self.language = language
        start, end = read.span.start, read.span.end
        blanked = _PARENTHESIS.sub(_spaces, read.text[start:end])
        self.text = read.text[:start] + blanked + read.text[end:]
        self.phrases = Phrases(language, self.text)
        self.subjects = Subjects(read, self.phrases)

    def of_quotation(self, quotation: Span, back: int = MOST_BACK) -> Attribution | None:
        """Return whose words `quotation` is, as `reporting.of_quotation` does in English."""
        sentence = self.read.sentence_of(quotation)
        before = Span(sentence.start, quotation.start)
        found = self._announced(quotation, before) or self._after(quotation.end, self._goes_on(quotation))
        found = found or self._by_agent(before, sentence) or self.of_clause(before, colon=True)
        found = found or self._after_rest(quotation, sentence) or self._in_headline(quotation, sentence)
        if found or not back:
            return found
        return self._of_sentence_before(quotation, sentence, back)

    def _in_headline(self, quotation: Span, sentence: Span) -> Attribution | None:
        """Read “…”: Anna Berg, and “…”: Anna Berg habla de … at the beginning of a headline."""
        colon = _COLON.match(self.text, quotation.end, self.read.span.end)
        if colon is None or quotation.start != sentence.start:
            return None
        phrase = self.phrases.at(colon.end(), min(colon.end() + _REACH, self.read.span.end))
        named = phrase and re.search(r"[A-ZÀ-Þ][\w’'-]+ [A-ZÀ-Þ]", phrase.of(self.text))
        found = self.subjects.attributed(phrase, phrase.span.end) if phrase and named else None
        return found and replace(found, how="likely")

    def _announced(self, quotation: Span, before: Span) -> Attribution | None:
        """Read Anna Berg sagte: „…“ where the quotation ends its sentence: what follows is about another."""
        announces = self.text[before.start : before.end].rstrip().endswith(":")
        is_whole = self.text[quotation.end - 2 : quotation.end - 1] in {".", "?", "!"}
        return self.of_clause(before, colon=True) if announces and is_whole else None

    def _of_sentence_before(self, quotation: Span, sentence: Span, back: int) -> Attribution | None:
        """Return who goes on speaking: the speaker of the sentence before, or its subject."""
        outside = self.text[sentence.start : quotation.start] + self.text[quotation.end : sentence.end]
        is_alone = self._is_empty(sentence.start, quotation.start) and self._is_empty(quotation.end, sentence.end)
        last = next(self.read.sentences_before(sentence.start), None)
        if last is None or not (is_alone or self._is_reported(outside)):
            return None
        quoted = [one for one in self.read.quotations if last.start <= one.start < last.end]
        if quoted:
            return self.of_quotation(quoted[-1], back - 1)
        found = self.of_clause(last, colon=False) or (
            self._earlier(last, back) or self.subject(last) if is_alone else None
        )
        return found and replace(found, how=found.how if found.how == "pronoun" else "sentence")

    def _earlier(self, last: Span, back: int) -> Attribution | None:
        """Return the speaker of the quotation before in the same paragraph, where nobody else is named since."""
        quoted = [one for one in self.read.quotations if one.end <= last.start]
        if not quoted or any(
            self.phrases.kind(word) == "pronoun" for word in TOKEN.finditer(self.text, last.start, last.end)
        ):
            return None
        between = Span(quoted[-1].end, last.start)
        found = self.subject(last)
        if (found and re.search(r"[A-ZÀ-Þ][\w’-]+ [A-ZÀ-Þ]", found.speaker)) or len(
            self.text[between.start : between.end]
        ) > _LONG_REACH:
            return None
        return self.of_quotation(quoted[-1], back - 1)

    def _is_empty(self, start: int, stop: int) -> bool:
        """Return whether nothing but small words stands there: "Denn: „…“"."""
        if _CONTINUES.fullmatch(self.text, start, stop):
            return True
        kinds = [self.phrases.kind(word) for word in TOKEN.finditer(self.text, start, stop)]
        return len(kinds) <= 3 and set(kinds) <= {"join", "adverb", "opens"}

    def _is_reported(self, outside: str) -> bool:
        return self.language.has_great_nouns and _REPORTED.search(outside) is not None

    def _goes_on(self, quotation: Span) -> bool:
        """Return whether a comma, or the lack of a stop, has the sentence of the quotation go on behind it."""
        inside, behind = self.text[quotation.end - 2 : quotation.end - 1], self.text[quotation.end : quotation.end + 1]
        return "," in (inside, behind) or (inside not in ".!?…" and behind not in ".!?…")

    def spoken(self, sentence: Span) -> Iterator[Attribution]:
        """Yield those whom a sentence gives the word to, the last one first, and whom it begins with."""
        quoted = [one for one in self.read.quotations if sentence.start <= one.start < sentence.end]
        for quotation in reversed(quoted):
            found = self.of_quotation(quotation, 0)
            if found:
                yield replace(found, how="clause") if found.how == "sentence" else found
        before = Span(sentence.start, quoted[0].start if quoted else sentence.end)
        for found in (self.of_clause(before, colon=bool(quoted)), self.subject(sentence)):
            if found:
                yield found

    # ------------------------------------------------------------------ behind a quotation

    def _after(self, start: int, goes_on: bool) -> Attribution | None:  # noqa: FBT001 - what the punctuation says
        lead = _LEAD.match(self.text, start, self.read.span.end)
        if lead is None or "\n" in lead.group():
            return None
        clause = self._clause(lead.end())
        if self.language.may_end_with_verb:
            found = self._ends_with_verb(clause)
            if found:
                return found
        return self._reporting_at(clause, is_sure=not goes_on) if self.text[lead.end()].islower() else None

    def _reporting_at(self, clause: Span, *, is_sure: bool = True) -> Attribution | None:
        """Read "sagte Anna Berg", "según explicó Vidal", "so Osterkamp" where `clause` begins."""
        told = self.language.according.match(self.text, clause.start, clause.end)
        verb = self._verb_at(told.end() if told else clause.start, clause.end)
        if verb is None and told:
            return self._source(told, clause.end)
        if verb is None:
            verb = None if is_sure else self._any_verb(clause)
            return self.subjects.behind(verb, clause) if verb else None
        passive = self.language.passive.match(self.text, clause.start, clause.end)
        if passive:
            return self._agent(passive.end(), clause.end)
        return self.subjects.inverted(verb) or self.subjects.behind(verb, clause) or self._nobody(verb, clause)

    def _verb_at(self, start: int, stop: int) -> re.Match[str] | None:
        """Return the verb of saying at `start`, over clitics and adverbs: "lui a répondu", "también dijo"."""
        for _ in range(_MOST_BEFORE + 1):
            verb = self.language.verb.match(self.text, start, stop)
            if verb:
                return verb
            word = TOKEN.match(self.text, start, stop)
            if word is None or not self._is_small(word):
                return None
            start = word.end() + (self.text[word.end() : word.end() + 1] == " ")
        return None

    def _is_small(self, word: re.Match[str]) -> bool:
        low = word.group().lower().rstrip("’'")
        return low in self.language.adverbs or low in self.language.joins

    def _nobody(self, verb: re.Match[str], clause: Span) -> Attribution | None:
        """Return the last speaker for a verb without a subject: “…”, aseguró. In other languages nothing may follow."""
        rest = self.text[verb.end() : clause.end].strip(" ,")
        if self.language.drops_subject or not rest:
            return Attribution("", Span(*verb.span()), "pronoun")
        return None

    def _ends_with_verb(self, clause: Span) -> Attribution | None:
        """Read “…”, Rekola toteaa."""
        if self.language.verb.match(self.text, clause.start, clause.end):
            return None
        phrase = self.phrases.at(clause.start, clause.end)
        if phrase is None:
            return None
        for end in (phrase.span.end, phrase.full.end):
            start = _BETWEEN.match(self.text, end, clause.end)
            verb = self._verb_at(start.end(), clause.end) if start else None
            if verb:
                return self.subjects.attributed(phrase, verb.end())
        return None

    def _clause(self, start: int) -> Span:
        stop = min(start + _REACH, self.read.span.end)
        end = _CLAUSE_END.search(self.text, start, stop)
        return Span(start, end.start() if end else stop)

    def _any_verb(self, clause: Span) -> re.Match[str] | None:
        """Return the first word behind a quotation and its comma: a verb, if it is no small word."""
        word = re.compile(r"[^\W\d_]{3,}(?=\s)").match(self.text, clause.start, clause.end)
        return word if word and word.group() not in COMMON_WORDS and self.phrases.kind(word) == "noun" else None

    def inserted(self, within: Span) -> Attribution | None:
        """Return the speaker of the first clause like ", explique Antony Fastier," in `within`."""
        for comma in _INSERT.finditer(self.text, within.start, min(within.start + _LONG_REACH, within.end)):
            clause = self._clause(comma.end())
            found = self._ends_with_verb(clause) if self.language.may_end_with_verb else None
            if found is None and self.text[comma.end()].islower() and self._is_inserted(comma.end(), clause):
                found = self._reporting_at(clause)
            if found:
                return found
        return None

    def _is_inserted(self, start: int, clause: Span) -> bool:
        """Return whether a verb of saying stands right there: what a speaker says has verbs of its own."""
        verb = self._verb_at(start, clause.end)
        told = self.language.according.match(self.text, start, clause.end)
        if verb is None:
            return told is not None
        behind = TOKEN.match(self.text, verb.end() + (self.text[verb.end() : verb.end() + 1] == " "), clause.end)
        is_clause_of_its_own = (
            clause.end >= self.read.span.end - 1 or self.text[clause.end : clause.end + 1] in ".,:—–- \n"
        )
        if behind is None:
            return self.language.drops_subject and is_clause_of_its_own
        return _INVERTED.match(self.text, verb.end()) is not None or self.phrases.kind(behind) != "opens"

    def _after_rest(self, quotation: Span, sentence: Span) -> Attribution | None:
        """Read “half” …, sagte Anna Berg: the clause behind the rest of the quotation's sentence."""
        stop = min(quotation.end + _REACH, sentence.end)
        for comma in _COMMA.finditer(self.text, quotation.end, stop):
            start = comma.end() + (self.text[comma.end() : comma.end() + 1] == " ")
            if start < stop and self.text[start].islower():
                found = self._reporting_at(self._clause(start))
                if found and found.speaker:
                    return found
        return None

    # ------------------------------------------------------------------ "according to", "by"

    def _source(self, told: re.Match[str], stop: int) -> Attribution | None:
        """Return whom it is "according to": a name or a description right behind."""
        word = TOKEN.match(self.text, told.end(), stop)
        if word is None:
            return None
        pronoun = self.language.pronoun(word.group())
        if pronoun and not self.subjects.is_article_too(word):
            return Attribution(pronoun, Span(told.start(), word.end()), "pronoun")
        phrase = self.phrases.at(word.start(), stop)
        if phrase is None:  # "laut dem Kämmerer": the article of another case
            following = TOKEN.match(self.text, word.end() + 1, stop)
            phrase = (
                self.phrases.at(following.start(), stop) if following and self.phrases.kind(word) == "governs" else None
            )
        return self.subjects.attributed(phrase, phrase.span.end, told.start()) if phrase else None

    def _by_agent(self, before: Span, sentence: Span) -> Attribution | None:
        """Read "Vidal fue calificado de “…” por el ministro"."""
        passive = next(reversed(list(self.language.passive.finditer(self.text, before.start, before.end))), None)
        return self._agent(passive.end(), sentence.end) if passive else None

    def _agent(self, start: int, stop: int) -> Attribution | None:
        agent = self.language.agent.search(self.text, start, stop)
        if agent is None:
            return Attribution("", Span(start, start), "nobody")
        return self._source(agent, stop) or Attribution("", Span(start, start), "nobody")

    # ------------------------------------------------------------------ before it

    def of_clause(self, clause: Span, *, colon: bool) -> Attribution | None:
        """Return who speaks in `clause`: the subject of its last verb of saying, a source, or before its colon."""
        verbs = self._verbs(clause)
        if verbs and self._tells(verbs, clause):
            return Attribution("", Span(*verbs[0].span()), "pronoun")
        for verb in self._likeliest(verbs, clause):
            found = self._speaker_of(verb, clause)
            if found:
                return found
        told = self._told(clause)
        if told:
            return told
        if verbs and self.language.drops_subject and self._is_bare(verbs, clause):
            return Attribution("", Span(*verbs[-1].span()), "pronoun")  # "Refirió que …"
        if colon and self.text[clause.start : clause.end].rstrip().endswith(":"):
            return self.subject(clause)
        return None

    def _verbs(self, clause: Span) -> list[re.Match[str]]:
        """Return the verbs of saying in a clause; the first may have the capital of its sentence."""
        found = list(self.language.verb.finditer(self.text, clause.start, clause.end))
        first = TOKEN.match(self.text, clause.start, clause.end)
        if first and first.group()[:1].isupper() and self.language.verb.fullmatch(first.group().lower()):
            found.insert(0, first)
        return found

    def _tells(self, verbs: list[re.Match[str]], clause: Span) -> bool:
        """Return whether a sentence opens with its verb and "que", so that all of it is told by the last speaker."""
        if not self.language.drops_subject or not self.text[verbs[-1].end() : clause.end].strip(" :,"):
            return False
        behind = TOKEN.match(self.text, verbs[0].end() + 1, clause.end)
        opens = behind is not None and self.phrases.kind(behind) == "opens"
        return opens and self._is_bare(verbs[:1], clause)

    def _likeliest(self, verbs: list[re.Match[str]], clause: Span) -> list[re.Match[str]]:
        """Return verbs of saying as a quotation is likely theirs: the last first, but for what "que" opens.

        "Lopera confirmó que los vehículos estuvieron …" is Lopera's; "contó que Vidal le dijo: “…”" is Vidal's.
        """
        found = list(reversed(verbs))
        if len(found) < 2 or not self.text[found[0].end() : clause.end].strip(" :,"):
            return found
        inner = [verb for verb in found[:-1] if self._is_subordinate(verb, clause)]
        return [*(verb for verb in found if verb not in inner), *inner]

    def _is_subordinate(self, verb: re.Match[str], clause: Span) -> bool:
        """Return whether a verb has its own subject behind "que": one right behind it is a relative clause's."""
        start = max(self.text.rfind(",", clause.start, verb.start()) + 1, clause.start)
        kinds = [self.phrases.kind(word) for word in TOKEN.finditer(self.text, start, verb.start())]
        kinds = [kind for kind in kinds if kind != "adverb"]
        return "opens" in kinds[:-1]

    def _told(self, clause: Span) -> Attribution | None:
        told = next(reversed(list(self.language.according.finditer(self.text, clause.start, clause.end))), None)
        view = self.language.view.match(self.text, clause.start, clause.end)
        for one in (told, view):
            found = self._source(one, clause.end) if one else None
            if found:
                return found
        return self._with_source_behind(clause)

    def _with_source_behind(self, clause: Span) -> Attribution | None:
        """Read "Kern zufolge waren …", "Antti Ollilan mukaan …"."""
        found = self.language.behind.search(self.text, clause.start, clause.end)
        phrase = self.phrases.at(clause.start, found.start()) if found else None
        return self.subjects.attributed(phrase, found.end()) if found and phrase else None

    def _is_bare(self, verbs: list[re.Match[str]], clause: Span) -> bool:
        """Return whether nothing but small words and verbs of saying stands before the last verb: it has no subject."""
        said = {verb.start() for verb in verbs}
        words = TOKEN.finditer(self.text, clause.start, verbs[-1].start())
        return all(word.start() in said or self.phrases.kind(word) in {"adverb", "join"} for word in words)

    def _speaker_of(self, verb: re.Match[str], clause: Span) -> Attribution | None:
        inverted = self.subjects.inverted(verb)
        if inverted:
            return inverted
        return Subject(self.subjects, verb, clause).found()

    def subject(self, clause: Span) -> Attribution | None:
        """Return whom a clause without a verb of saying speaks of: what it begins with."""
        found = Subject(self.subjects, None, clause).opening()
        if found and found.how == "clause":
            found = self._owner(found)
        return found and replace(found, how="sentence" if found.how == "clause" else found.how)

    def _owner(self, found: Attribution) -> Attribution:
        """Return whose words they are: "Sein Fazit: „…“", "La respuesta de Vidal: “…”"."""
        words = list(TOKEN.finditer(found.speaker))
        if len(words) < 2 or not any(word.group().lower() in UTTERANCES for word in words[:3]):
            return found
        if words[0].group().lower() in POSSESSIVES:
            return Attribution("", found.span, "pronoun")
        start = found.span.start
        link = next((word for word in words[1:] if self.phrases.kind_of(word.group()) == "link"), None)
        phrase = self.phrases.at(start + link.end() + 1, start + len(found.speaker)) if link else None
        return self.subjects.attributed(phrase, found.span.end) or found if phrase else found


def _spaces(found: re.Match[str]) -> str:
    return " " * len(found.group())
