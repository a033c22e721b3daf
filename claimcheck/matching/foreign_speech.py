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
from claimcheck.matching.foreign_words import LANGUAGES, NEGATIONS, OBLIQUE, POSSESSIVES, UNKNOWN, UTTERANCES, Language
from claimcheck.matching.languages import COMMON_WORDS, language_of, primary
from claimcheck.matching.paragraphs import Paragraph
from claimcheck.matching.reporting import MOST_BACK, Attribution
from claimcheck.matching.signatures import signed_behind
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
_IMPERSONAL = re.compile(  # what nobody is said to say: “…”, heißt es in dem Papier
    r"(?:hei(?:ß|ss)t|hieß) es\b|se lee\b|se podía leer|peut-on lire|pouvait-on lire|lit-on|si legge|lê-se"
    r"|luidt het|heet het"
)
_FOR_WHOM = re.compile(
    r"\b(?:pour|selon|d[’']après) (?:qui|lequel|laquelle)\s*$"
    r"|\b(?:para|según|segundo) (?:quien|quem|el cual|la cual)\s*$"
    r"|\b(?:per|secondo) (?:cui|il quale|la quale)\s*$|\b(?:für|laut) (?:den|die|der|dem)\s*$"
)
_ONE_WORD = re.compile(r"[^\W\d_]{3,}(?:a|e|ó|ou|eu|iu|ò)\s*")
_DASH = re.compile(r"\s*(?:[–—―]\s?|-\s)")
_LONG_REACH = 1500
_NEAR_AGENT = 50  # characters between "secondo" and "da Ricci"
_MOST_BEFORE = 3  # small words between a quotation and its verb
# "er habe", "das sei", "man müsse": words that are another's, as German grammar says
_REPORTED = re.compile(
    r"\b(?:sei|seien|habe|werde|würden?|gebe|könne|könnten?|müsse|müssten?|solle|dürfe|wolle|hätten?|wären?|komme|gehe|stehe|brauche|lasse|mache|bleibe)\b"
)

# of these, what is hardly ever anything but another's words where no "ich" stands beside it
_TOLD = re.compile(
    r"\b(?:sei|seien|habe|werde|gebe|könne|müsse|solle|dürfe|wolle|komme|gehe|stehe|brauche|lasse|mache|bleibe|heiße|liege|halte"
    r"|fehle|bedeute|biete|diene|wisse|nehme|bringe|sorge|gelte|handle|führe|bitte(?= [„»\"]))\b"
)
_FIRST_PERSON = re.compile(r"\b(?:[Ii]ch|[Ww]ir)\b")
_FAMILY_NAME = re.compile(
    r"\s*(?:Von|Van|De|Del|Della|Di|Da|Do|Dos)(?: der| den| la| los)? (?P<name>[A-ZÀ-Þ][\w-]+)\s*:\s*"
)
_ONE_NAME = re.compile(r"\s*(?P<name>[A-ZÀ-Þ][\w.-]{2,40})\s*:\s*")
_VIEWS = "Sicht|Meinung|Ansicht|Auffassung|Überzeugung|Einschätzung"
_ASIDE = re.compile(  # what opens a sentence and is no subject, though it has a noun
    r"\s*(?:al respecto|en (?:ese|este|tal) (?:sentido|contexto)|por (?:otra parte|otro lado|último)|en primer lugar"
    r"|nesse sentido|a respeito disso|por outro lado|por fim|al riguardo|in (?:questo|tal) senso|d[’']altra parte)\b,?",
    re.IGNORECASE,
)
_OWN_VIEW = re.compile(  # "Desde su visión, …“": of the one who speaks already
    r"\b(?:(?:[Aa]us|[Nn]ach) )?(?:(?P<he>[Ss]einer)|(?P<she>[Ii]hrer))"
    rf" (?:{_VIEWS})(?: nach)?\b"
    r"|\b(?:[Dd]esde|[Ss]egún|[Aa]|[Ee]n) su "
    r"(?:visión|punto de vista|perspectiva|mirada|entender|juicio|opinión|criterio|parecer)\b"
    r"|(?<!\w)[ÀàAa] (?:son (?:avis|sens)|ses yeux)\b|\b[Aa] su[oa] (?:avviso|dire|giudizio|parere)\b"
    r"|\b(?:[Nn]a sua (?:opinião|visão|avaliação)|[Aa] seu ver)\b"
)


def code_at(document: Document, span: Span) -> str | None:
    """Return the language of the page around `span`, None for English and where it cannot be told."""
    near = document.text[max(span.start - _SAMPLE, 0) : span.end + _SAMPLE]
    language = language_of(near) or primary(document.language)
    return None if language == "en" else language


def language_at(document: Document, span: Span) -> Language | None:
    """Return how the language of the page around `span` reports speech, None for English and where it cannot be told.

    Of a language that has no table, nothing but the order of the words is known.
    """
    language = code_at(document, span)
    return None if language is None else LANGUAGES.get(language, UNKNOWN)


class Foreign:
    """Reads the reporting clauses of a language other than English, as the module `reporting` does those of English."""

    def __init__(self, language: Language, text: str) -> None:
        self.language = language
        self.whole = text  # with the words inside quotations, which a paragraph blanks

    def of_quotation(self, read: Paragraph, quotation: Span, back: int = MOST_BACK) -> Attribution | None:
        """Return whose words `quotation` of the paragraph `read` is, going `back` over so many sentences before it."""
        clauses = Clauses(read, self.language)
        found = clauses.of_quotation(quotation, 0) or self._inside(quotation)
        return found or clauses.of_quotation(quotation, back) or clauses.of_headline(quotation)

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
        if last is None:
            return None
        if clauses.is_told(last):
            return Attribution("", last, "told")
        return clauses.of_clause(last, colon=True) or clauses.subject(last)


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
        is_free = self._is_whole(quotation) and not self._verbs(before)
        found = signed_behind(self.read, quotation, is_free=is_free) or self._announced(quotation, before)
        found = found or self._after(quotation, sentence)
        found = found or self._by_agent(before, sentence) or self.of_clause(before, colon=True)
        found = found or self._after_rest(quotation, sentence) or self._in_headline(quotation, sentence)
        if found or not back:
            return found
        if _CONTINUES.fullmatch(self.text, before.start, before.end):
            return Attribution("", before, "pronoun")
        return self._of_sentence_before(quotation, sentence, back) or self._told_on(before)

    def is_told(self, within: Span) -> bool:
        """Return whether words outside quotations are another's, as their subjunctive says, and no verb says whose.

        "Dafür müsse man …", "Das heiße nicht, „…“": that was said before.
        """
        if not self.language.has_great_nouns or not _TOLD.search(self.text, within.start, within.end):
            return False
        is_own = _FIRST_PERSON.search(self.text, within.start, within.end)
        return not is_own and not _IMPERSONAL.search(self.text, within.start, within.end) and not self._verbs(within)

    def _told_on(self, clause: Span) -> Attribution | None:
        return Attribution("", clause, "told") if self.is_told(clause) else None

    def _in_headline(self, quotation: Span, sentence: Span) -> Attribution | None:
        """Read “…”: Anna Berg, and “…”: Anna Berg habla de … at the beginning of a headline."""
        colon = _COLON.match(self.text, quotation.end, self.read.span.end)
        if colon is None or quotation.start != sentence.start:
            return None
        phrase = self.phrases.at(colon.end(), min(colon.end() + _REACH, self.read.span.end))
        named = phrase and re.search(r"[A-ZÀ-Þ][\w’'-]+ [A-ZÀ-Þ]", phrase.of(self.text))
        found = self.subjects.attributed(phrase, phrase.span.end) if phrase and named else None
        return found and replace(found, how="likely")

    def of_headline(self, quotation: Span) -> Attribution | None:
        """Read Berg: “…” where it is all of a paragraph: one word, which may be anything, but for its place."""
        if any(one.isalnum() for one in self.text[quotation.end : self.read.span.end]):
            return None
        found = _ONE_NAME.fullmatch(self.text, self.read.span.start, quotation.start)
        return Attribution(found["name"], Span(*found.span("name")), "likely") if found else None

    def _announced(self, quotation: Span, before: Span) -> Attribution | None:
        """Read Anna Berg sagte: „…“ where the quotation ends its sentence: what follows is about another."""
        announces = self.text[before.start : before.end].rstrip().endswith(":")
        return self.of_clause(before, colon=True) if announces and self._is_whole(quotation) else None

    def _is_whole(self, quotation: Span) -> bool:
        return self.text[quotation.end - 2 : quotation.end - 1] in {".", "?", "!"}

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
        if self.is_told(last):
            return Attribution("", last, "told")
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
        kinds = [self.phrases.kind(word) for word in TOKEN.finditer(self.text, start, stop)]
        small = {"join", "adverb", "opens"} | ({"noun"} if self.language.has_great_nouns else set())  # "Nur so viel: …"
        return len(kinds) <= 3 and set(kinds) <= small

    def _is_reported(self, outside: str) -> bool:
        return self.language.has_great_nouns and _REPORTED.search(outside) is not None

    def _has_comma(self, quotation: Span) -> bool:
        """Return whether a comma, or a question's mark, parts the quotation from the clause behind it."""
        inside, behind = self.text[quotation.end - 2 : quotation.end - 1], self.text[quotation.end : quotation.end + 2]
        return "," in behind or inside in {",", "?", "!", "…"} or behind.lstrip()[:1] in {"-", "–", "—"}

    def spoken(self, sentence: Span) -> Iterator[Attribution]:
        """Yield those whom a sentence gives the word to, the last one first, and whom it begins with."""
        quoted = [one for one in self.read.quotations if sentence.start <= one.start < sentence.end]
        for quotation in reversed(quoted):
            found = self.of_quotation(quotation, 0)
            if found:
                yield replace(found, how="clause") if found.how == "sentence" else found
        before = Span(sentence.start, quoted[0].start if quoted else sentence.end)
        if _IMPERSONAL.search(self.text, sentence.start, sentence.end):
            yield Attribution("", sentence, "nobody")
        subject = None if self.is_told(sentence) else self.subject(sentence)  # whom another speaks of
        for found in (self.of_clause(before, colon=bool(quoted)), subject):
            if found:
                yield found

    # ------------------------------------------------------------------ behind a quotation

    def _after(self, quotation: Span, sentence: Span) -> Attribution | None:
        """Read “…”, sagte Anna Berg: where neither a comma nor a beginning parts it, the rest of a sentence follows."""
        lead = _LEAD.match(self.text, quotation.end, self.read.span.end)
        if lead is None or "\n" in lead.group():
            return None
        clause = self._clause(lead.end())
        has_comma = self._has_comma(quotation)
        if _IMPERSONAL.match(self.text, clause.start, clause.end):
            return Attribution("", clause, "nobody")
        if not has_comma and not self._may_go_on(sentence, quotation):
            told = self.language.according.match(self.text, clause.start, clause.end)
            return self._source(told, clause.end) if told else self._hung_on(clause)
        if self.language.may_end_with_verb:
            found = self._ends_with_verb(clause)
            if found:
                return found
        return self._reporting_at(clause, is_sure=not has_comma) if self.text[lead.end()].islower() else None

    def _hung_on(self, clause: Span) -> Attribution | None:
        """Read Chez nous, « … » explique-t-il: its pronoun parts the verb from what goes before as a comma would."""
        verb = self._verb_at(clause.start, clause.end)
        return self.subjects.inverted(verb) if verb else None

    def _reporting_at(self, clause: Span, *, is_sure: bool = True) -> Attribution | None:
        """Read "sagte Anna Berg", "según explicó Vidal", "so Osterkamp" where `clause` begins."""
        told = self.language.according.match(self.text, clause.start, clause.end)
        verb = self._verb_at(told.end() if told else clause.start, clause.end)
        if verb is None and told:
            return self._source(told, clause.end)
        owner = None if verb else self._words_of(clause)
        if owner:
            return owner
        if verb is None:
            if not is_sure and self.language.drops_subject and _ONE_WORD.fullmatch(self.text, clause.start, clause.end):
                return Attribution("", clause, "pronoun")  # “O más”, bromea.
            verb = None if is_sure else self._any_verb(clause)
            return self.subjects.behind(verb, clause) if verb else None
        passive = self.language.passive.match(self.text, clause.start, clause.end)
        if passive:
            return self._agent(passive.end(), clause.end)
        return self.subjects.inverted(verb) or self.subjects.behind(verb, clause) or self._nobody(verb)

    def _words_of(self, clause: Span) -> Attribution | None:
        """Read «…», le parole di Luca Rossi."""
        phrase = self.phrases.at(clause.start, clause.end)
        found = self.subjects.attributed(phrase, phrase.span.end) if phrase else None
        owner = self._owner(found) if found else None
        return owner if owner and found and owner.speaker != found.speaker and owner.how == "clause" else None

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
        if low in NEGATIONS:
            return False
        return low in self.language.adverbs or low in self.language.joins

    def _nobody(self, verb: re.Match[str]) -> Attribution | None:
        """Return the last speaker for a verb without a subject: “…”, aseguró."""
        return Attribution("", Span(*verb.span()), "pronoun") if self.language.drops_subject else None

    def _may_go_on(self, sentence: Span, quotation: Span) -> bool:
        """Return whether a verb may follow without a comma: „…“ sagt er. Vom „…“ sprach Minister Scheuer."""
        if self._is_empty(sentence.start, quotation.start):
            return True
        first = TOKEN.match(self.text, sentence.start, quotation.start)
        return self.language.is_verb_second and first is not None and self.phrases.kind(first) in {"governs", "link"}

    def _ends_with_verb(self, clause: Span) -> Attribution | None:
        """Read “…”, Rekola toteaa."""
        if self.language.verb.match(self.text, clause.start, clause.end):
            return None
        first = TOKEN.match(self.text, clause.start, clause.end)
        own = self.language.pronoun(first.group()) if first else None
        if first and own and self._verb_at(first.end() + 1, clause.end):
            return Attribution(own, Span(*first.span()), "pronoun")
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
        pronoun = self.language.pronoun(word.group()) or OBLIQUE.get(word.group().lower())
        if pronoun and not self.subjects.is_article_too(word):
            return Attribution(pronoun, Span(told.start(), word.end()), "pronoun")
        phrase = self.phrases.at(word.start(), stop)
        if phrase is None:  # "laut dem Kämmerer": the article of another case
            following = TOKEN.match(self.text, word.end() + 1, stop)
            phrase = (
                self.phrases.at(following.start(), stop) if following and self.phrases.kind(word) == "governs" else None
            )
        if phrase is None:
            return self._retold(told, stop)
        found = self.subjects.attributed(phrase, phrase.span.end, told.start())
        return found and self._in_own_case(found, word)

    def _retold(self, told: re.Match[str], stop: int) -> Attribution | None:
        """Read "secondo quanto riferito da Ricci", "según lo informado por la alcaldía"."""
        agent = self.language.agent.search(self.text, told.end(), min(told.end() + _NEAR_AGENT, stop))
        if agent is None or "," in self.text[told.end() : agent.start()]:
            return None
        word = TOKEN.match(self.text, agent.end(), stop)
        phrase = self.phrases.at(word.start(), stop) if word else None
        return self.subjects.attributed(phrase, phrase.span.end, told.start()) if phrase else None

    def _in_own_case(self, found: Attribution, word: re.Match[str]) -> Attribution:
        """Return a source whose name has the ending of its case with its own: "Андрея Ольхова" is Андрей Ольхов."""
        own = [_in_own_case(part, self.language) for part in found.speaker.split(" ")]
        if word.group() == "τον":
            own = [f"{part}ς" if part[-1:] in "αάηήοό" and part[:1].isupper() else part for part in own]
        return replace(found, speaker=" ".join(own), written="") if own != found.speaker.split(" ") else found

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
            found = self._told_on(clause) or self._family_name(clause)
            return found or self.subject(clause) or self._before_colon(clause)
        return None

    def _family_name(self, clause: Span) -> Attribution | None:
        """Read "Von Broock: „…“": a family name whose small word opens the sentence."""
        found = _FAMILY_NAME.fullmatch(self.text, clause.start, clause.end)
        return Attribution(found["name"], Span(*found.span("name")), "sentence") if found else None

    def _before_colon(self, clause: Span) -> Attribution | None:
        """Read "Di tutt'altro avviso l'architetta Paola Neri: «…»": whom the clause ends with, governed by nothing."""
        end, last = clause.start + len(self.text[clause.start : clause.end].rstrip(" :")), ""
        for word in TOKEN.finditer(self.text, clause.start, end):
            kind = self.phrases.kind(word)
            if kind in {"article", "name"} and last not in {"governs", "link", "article"}:
                phrase = self.phrases.at(word.start(), end)
                if phrase and phrase.span.end >= end and " " in phrase.of(self.text):
                    found = self.subjects.attributed(phrase, end)
                    return found and replace(found, how="sentence")
            last = kind
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
        if self._is_announcing_relative(start, verb, clause):
            return False
        kinds = [self.phrases.kind(word) for word in TOKEN.finditer(self.text, start, verb.start())]
        while kinds and kinds[-1] == "article":  # an object: "que o chamou"
            kinds.pop()
        kinds = [kind for kind in kinds if kind != "adverb"]
        return "opens" in kinds[:-1]

    def _is_announcing_relative(self, start: int, verb: re.Match[str], clause: Span) -> bool:
        """Return whether a relative clause announces: "…, algo que Ríos se tomó con humor: “…”"."""
        if not self.text[clause.start : clause.end].rstrip().endswith(":"):
            return False
        words = list(TOKEN.finditer(self.text, start, verb.start()))
        opens = next((i for i, word in enumerate(words) if self.phrases.kind(word) == "opens"), None)
        return opens is not None and not any(self.language.verb.fullmatch(word.group()) for word in words[:opens])

    def _first_word(self, clause: Span) -> re.Match[str] | None:
        """Return the first word of a clause that is no small one, but for a preposition."""
        words = TOKEN.finditer(self.text, clause.start, clause.end)
        return next((word for word in words if self.phrases.kind(word) not in {"adverb", "join"}), None)

    def _told(self, clause: Span) -> Attribution | None:
        own = _OWN_VIEW.search(self.text, clause.start, clause.end)
        if own:
            return Attribution("he" if own["he"] else "she" if own["she"] else "", Span(*own.span()), "pronoun")
        told = next(reversed(list(self.language.according.finditer(self.text, clause.start, clause.end))), None)
        first = self._first_word(clause)
        view = self.language.view.match(self.text, clause.start, clause.end)
        if view is None and first and first.start() > clause.start:  # "Já para a deputada Lia Moraes, …"
            view = re.compile(self.language.view.pattern, re.IGNORECASE).match(self.text, first.start(), clause.end)
        for one in (told, view):
            found = self._source(one, clause.end) if one else None
            if found:
                return found
        whose = _FOR_WHOM.search(self.text, clause.start, clause.end)
        if whose:  # "… le maire, Luc Savary, pour qui « … »"
            return Subject(self.subjects, None, clause).antecedent(whose.start())
        return self._with_source_behind(clause)

    def _with_source_behind(self, clause: Span) -> Attribution | None:
        """Read "Kern zufolge waren …", "Antti Ollilan mukaan …"."""
        found = self.language.behind.search(self.text, clause.start, clause.end)
        phrase = self.phrases.at(clause.start, found.start()) if found else None
        if found is None or phrase is None:
            return None
        source = self.subjects.attributed(phrase, found.end())
        if source and self.language.cases:
            first, _, last = source.speaker.rpartition(" ")
            source = replace(source, speaker=f"{first} {_in_own_case(last, self.language)}".strip(), written="")
        return source

    def _is_bare(self, verbs: list[re.Match[str]], clause: Span) -> bool:
        """Return whether nothing stands before the last verb that can be its subject: small words, "al respecto"."""
        said = {verb.start() for verb in verbs}
        aside = _ASIDE.match(self.text, clause.start, verbs[-1].start())
        words = TOKEN.finditer(self.text, aside.end() if aside else clause.start, verbs[-1].start())
        return all(word.start() in said or self.phrases.kind(word) in {"adverb", "join"} for word in words)

    def _speaker_of(self, verb: re.Match[str], clause: Span) -> Attribution | None:
        inverted = self.subjects.inverted(verb)
        if inverted:
            return inverted
        found = Subject(self.subjects, verb, clause).found()
        return self._owner(found) if found and found.how == "clause" else found

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
        if self.language.has_great_nouns and words[0].group().endswith("s") and words[0].group()[0].isupper():
            return replace(found, speaker=words[0].group()[:-1], written="")  # "Wengers Fazit: „…“"
        start = found.span.start
        link = next((word for word in words[1:] if self.phrases.kind_of(word.group()) == "link"), None)
        phrase = self.phrases.at(start + link.end() + 1, start + len(found.speaker)) if link else None
        return self.subjects.attributed(phrase, found.span.end) or found if phrase else found


def _in_own_case(word: str, language: Language) -> str:
    if not word[:1].isupper():
        return word
    for ending, own in language.cases:
        if ending.search(word):
            return ending.sub(own, word)
    return word


def _spaces(found: re.Match[str]) -> str:
    return " " * len(found.group())
