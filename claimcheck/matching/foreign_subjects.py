"""The subject of a verb of saying in other languages than English: behind the verb, before it, over what commas part.

“…”, le respondió Vidal a Rojas. Wie die Architektin Miriam Sauer erklärte, … Sportminister Brandt, der am Dienstag nach
Hohenau reiste, nannte … Whom something is said to, when and where, is no subject; nor is what a preposition governs.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claimcheck.matching.foreign_phrases import TOKEN, Phrase, Phrases
from claimcheck.matching.foreign_words import INDEFINITE, POSSESSIVES
from claimcheck.matching.people import gender_abroad
from claimcheck.matching.reporting import Attribution
from claimcheck.model import Span

if TYPE_CHECKING:
    from claimcheck.matching.paragraphs import Paragraph

_INVERTED = re.compile(r"(?:-t)?-(?P<pronoun>il|elle)\b")
_COMMA = re.compile(r",(?!\d)|\s[-–—]\s")
_INFINITIVE = re.compile(r"\s+[^\W\d_]{2,}(?:[aeiíê]r|re)(?!\w)")
_BARE = 3  # words of what somebody is, before his name
_MOST_SKIPPED = 7  # words between a verb and the subject behind it
_LONGEST = 200  # characters of a way of naming somebody
_NEAR = 15_000  # characters on either side


class Subjects:
    """Reads what stands behind the verbs of one paragraph, and says what a way of naming attributes."""

    def __init__(self, read: Paragraph, phrases: Phrases) -> None:
        self.read = read
        self.phrases = phrases
        self.language = phrases.language
        self.text = phrases.text

    def inverted(self, verb: re.Match[str]) -> Attribution | None:
        """Return the pronoun that hangs on a French verb: "a-t-il ajouté"."""
        inverted = _INVERTED.search(verb.group()) or _INVERTED.match(self.text, verb.end())
        if inverted is None:
            return None
        return Attribution(self.language.pronoun(inverted["pronoun"]) or "he", Span(*verb.span()), "pronoun")

    def behind(self, verb: re.Match[str], clause: Span) -> Attribution | None:
        """Return the subject behind a verb: a pronoun, a name, or a description, over whom it is said to, and when."""
        at, is_aside = verb.end(), False
        for _ in range(_MOST_SKIPPED):
            word = TOKEN.search(self.text, at, clause.end)
            if word is None:
                return None
            between = self.text[at : word.start()].strip(" \u00a0-–—")
            if between not in ({"", ","} if is_aside or at == verb.end() else {""}):
                return None
            if between == "," and not is_aside and self.phrases.kind(word) not in {"governs", "adverb", "link"}:
                return None
            is_aside = is_aside or between == ","
            pronoun = self.language.pronoun(word.group())
            kind = "governs" if self._is_infinitive(word) else self.phrases.kind(word)
            if pronoun and not self.is_article_too(word):
                return Attribution(pronoun, Span(clause.start, word.end()), "pronoun")
            if kind in {"article", "name", "noun"} and not self._is_time(word):
                phrase = self.phrases.at(word.start(), clause.end)
                if phrase:
                    return self.attributed(phrase, phrase.span.end, clause.start)
            family = self._family_name(word, clause.end) if kind == "link" else None
            if family:
                return family
            is_aside = is_aside or (kind == "link" and self._is_own_side(word))
            if kind in {"opens", "join", "verb"} or (kind == "link" and not is_aside):
                return None
            at = self.over(word, "governs" if kind == "link" else kind, clause.end)
        return None

    def _is_own_side(self, word: re.Match[str]) -> bool:
        """Return whether "de" opens "de son côté", "de su lado"."""
        following = TOKEN.match(self.text, word.end() + 1)
        return following is not None and following.group().lower() in POSSESSIVES

    def _family_name(self, word: re.Match[str], stop: int) -> Attribution | None:
        """Read "detalló del Pópolo": a family name with its small word, which the page has behind a given name, too."""
        name = TOKEN.match(self.text, word.end() + 1, stop)
        if name is None or not name.group()[:1].isupper():
            return None
        written = f"{word.group()} {name.group()}"
        near = self.text[max(word.start() - _NEAR, 0) : word.start() + _NEAR]
        is_name = re.search(rf"[A-ZÀ-Þ][\w’-]+ {re.escape(written)}(?!\w)", near)
        return Attribution(name.group(), Span(word.start(), name.end()), "clause", written) if is_name else None

    def _is_infinitive(self, word: re.Match[str]) -> bool:
        """Return whether a word is the "a" of "limitou-se a dizer"."""
        may_be = word.group() in {"a", "à"} or (word.group() == "de" and self.phrases.kind(word) == "link")
        return may_be and _INFINITIVE.match(self.text, word.end()) is not None

    def is_article_too(self, word: re.Match[str]) -> bool:
        """Return whether a pronoun is an article here: a noun or a name follows."""
        if word.group().lower() not in self.language.articles:
            return False
        following = next(self.phrases.tokens(word.end() + 1, min(word.end() + 40, self.read.span.end)), None)
        return following is not None and self.phrases.kind(following) in {"name", "noun"}

    def _is_time(self, word: re.Match[str]) -> bool:
        """Return whether a word, or the one behind it, is a day: "este lunes", "Montag"."""
        own = word if self.phrases.kind(word) != "article" else TOKEN.match(self.text, word.end() + 1)
        return own is not None and own.group().lower() in self.language.adverbs

    def over(self, word: re.Match[str], kind: str, stop: int) -> int:
        """Return where what a preposition governs ends, or just the word: "a este diario", "im Ausschuss"."""
        if kind != "governs":
            return word.end()
        infinitive = _INFINITIVE.match(self.text, word.end(), stop)
        if infinitive:
            return infinitive.end()
        governed = list(self.phrases.tokens(word.end() + 1, stop))[:4]
        end, names = word.end(), 0
        for token in governed:
            inner = self.phrases.kind(token)
            if inner == "article" and end == word.end():
                continue
            if inner in {"article", "governs", "opens", "join", "pronoun"} or (names and self._begins_anew(token, end)):
                break
            names += inner == "name" or not self.language.has_great_nouns
            end = token.end()
        return end

    def _begins_anew(self, token: re.Match[str], end: int) -> bool:
        """Return whether a word behind what a preposition governs is another's: "à l’AFP Julie Renaud"."""
        if not token.group()[:1].isupper() or gender_abroad(f"{token.group()} X"):
            return True
        last = self.text[max(end - 40, 0) : end].split()[-1]
        if last[:1].islower():  # "en cambio Sergi González", but "a la cadena SER", "al diario El País"
            return not token.group().isupper() and token.group().lower() not in self.language.articles
        return self.language.has_great_nouns or (self.text[end - 2 : end].isupper() and not token.group().isupper())

    def attributed(self, phrase: Phrase, stop: int, start: int | None = None) -> Attribution | None:
        """Return what `phrase` attributes, in a clause that reaches from `start` to `stop`."""
        written = self.read.text[phrase.full.start : phrase.full.end].strip(" ,")
        spoken = self.read.text[phrase.span.start : phrase.span.end]
        where = Span(phrase.span.start if start is None else start, max(stop, phrase.span.end))
        return Attribution(spoken, where, "clause", written) if len(written) <= _LONGEST else None


class Subject:
    """Looks for the subject of a verb that stands before a quotation, or of a clause as a whole."""

    def __init__(self, readers: Subjects, verb: re.Match[str] | None, clause: Span) -> None:
        self.readers = readers
        self.language = readers.language
        self.phrases = readers.phrases
        self.text = readers.text
        self.verb = verb
        self.end = verb.start() if verb else clause.end
        self.clause = clause
        self.start = max(self.text.rfind(";", clause.start, self.end) + 1, clause.start)

    def found(self) -> Attribution | None:
        """Return the subject: before the verb, over what stands between commas, or behind it."""
        if self.verb is None:
            return None
        pieces = self._pieces()
        last = pieces[-1]
        words = [(word, self.phrases.kind(word)) for word in TOKEN.finditer(self.text, last.start, last.end)]
        while words and words[-1][1] == "article":  # "que o chamou": an article right before a verb is its object
            words.pop()
        kept = [one for one in words if one[1] != "adverb"]
        if kept and kept[-1][1] == "join":
            return self._of_verb_before() or self.opening()
        opens = next((i for i in range(len(words) - 1, -1, -1) if words[i][1] == "opens"), None)
        if opens is not None and all(kind == "adverb" for _, kind in words[opens + 1 :]):
            behind = self._behind()
            announces = behind is not None and self.text[behind.span.end : self.clause.end].strip() == ":"
            return behind if announces else self.antecedent(words[opens][0].start())
        if not kept or (opens == 0 and len(pieces) > 1 and self._has_own_verb(last)):
            return self._of_bare_verb(pieces)
        start = words[opens + 1][0].start() if opens is not None else last.start
        found = self._in_piece(Span(start, last.end))
        if found and len(pieces) == 2 and opens is None:
            found = self._as_apposition(pieces[0], found)
        if found and found.speaker.split()[0].lower() in INDEFINITE:
            behind = self._behind()  # "Un planteamiento similar presentó el candidato Enrique Gómez"
            return behind if behind and re.search(r" [A-ZÀ-Þ]", behind.speaker) else found
        return found or self._behind()

    def _as_apposition(self, before: Span, found: Attribution) -> Attribution:
        """Read "Julian Fürholzer, Landesvorstand der JBN erklärt": no comma closes what is named once more."""
        first = self._first(before)
        head = self._whole(before) if first and self.phrases.kind(first) != "noun" else None
        if head is None or found.how != "clause":
            return found
        joined = self._named(
            Phrase(head.span, Span(head.full.start, max(head.full.end, found.span.start + len(found.speaker))))
        )
        return joined or found

    def _has_own_verb(self, piece: Span) -> bool:
        """Return whether a relative clause has its verb, so that the next is another's: "que reportó … explica"."""
        return self.language.verb.search(self.text, piece.start, piece.end) is not None

    def _of_bare_verb(self, pieces: list[Span]) -> Attribution | None:
        """Return the subject of a verb that follows a comma, or opens its clause."""
        if len(pieces) == 1:
            return self._behind()
        over = self._over_commas(pieces[:-1])
        behind = self._behind()
        if self.language.is_verb_second and behind and not self._is_first(over):
            return behind
        found = over or behind
        if found is None and self.verb and self.verb.group().endswith("ant"):  # "…, estimant que « … »"
            return self._of_verb_before() or self.opening()
        return found

    def _is_first(self, found: Attribution | None) -> bool:
        return found is not None and self.text[self.start : found.span.start].strip() == ""

    def _pieces(self) -> list[Span]:
        starts = [self.start, *(comma.end() for comma in _COMMA.finditer(self.text, self.start, self.end))]
        stops = [*(comma.start() for comma in _COMMA.finditer(self.text, self.start, self.end)), self.end]
        return [Span(start, stop) for start, stop in zip(starts, stops, strict=True)]

    def _first(self, piece: Span) -> re.Match[str] | None:
        """Return the first word of a piece behind "y", "pero", and what else opens a sentence."""
        for word in TOKEN.finditer(self.text, piece.start, piece.end):
            if self.phrases.kind(word) not in {"join", "adverb"}:
                return word
        return None

    def _in_piece(self, piece: Span) -> Attribution | None:
        """Return the subject in the piece of the clause that its verb ends."""
        first = self._first(piece)
        if first is None:
            return None
        pronoun = self.language.pronoun(first.group())
        if pronoun and not self.readers.is_article_too(first):
            return Attribution(pronoun, Span(*first.span()), "pronoun")
        if self.phrases.kind(first) in {"article", "name", "noun"}:
            phrase = self.phrases.at(first.start(), piece.end)
            return self._named(phrase) if phrase else None
        if self.language.is_verb_second:
            return None  # what opens the clause is no subject: it stands behind the verb
        return self._last_free(first, piece)

    def _last_free(self, first: re.Match[str], piece: Span) -> Attribution | None:
        """Read "En un comunicado la naviera Costamar afirmó": what no preposition governs."""
        at, found = first.start(), None
        while at < piece.end:
            word = TOKEN.search(self.text, at, piece.end)
            if word is None:
                break
            kind = self.phrases.kind(word)
            if kind in {"governs", "link"}:
                at = self.readers.over(word, "governs", piece.end)
                continue
            phrase = self.phrases.at(word.start(), piece.end) if kind in {"article", "name"} else None
            found = phrase or found
            at = phrase.span.end if phrase else word.end()
        return self._named(found) if found else None

    def _named(self, phrase: Phrase) -> Attribution | None:
        stop = self.verb.end() if self.verb else phrase.span.end
        return self.readers.attributed(phrase, stop)

    def antecedent(self, relative: int) -> Attribution | None:
        """Return whom a relative clause speaks of, right before it: "Imbroda, quien ha calificado de “…”"."""
        end = len(self.text[:relative].rstrip(" ,"))
        best = None
        for word in TOKEN.finditer(self.text, max(self.start, end - 120), end):
            if self.phrases.kind(word) in {"article", "name"} and (best is None or word.start() >= best.span.end):
                phrase = self.phrases.at(word.start(), end)
                best = phrase or best
        if best is None or best.full.end < end:
            return None
        return Attribution("", best.span, "nobody") if self._ends_with_another(best) else self._named(best)

    def _ends_with_another(self, phrase: Phrase) -> bool:
        """Return whether a phrase ends with a name that hangs on its noun: "las críticas de Gama, que …"."""
        kinds = [self.phrases.kind(word) for word in TOKEN.finditer(self.text, phrase.span.start, phrase.span.end)]
        return len(kinds) > 2 and kinds[-1] == "name" and "link" in kinds[-3:-1] and "name" not in kinds[:-2]

    def _over_commas(self, pieces: list[Span]) -> Attribution | None:
        """Return the subject before ", quien visitó la zona," or ", Lucía Ferrán,", with what names it once more."""
        for i in range(len(pieces) - 1, -1, -1):
            phrase = self._whole(pieces[i])
            if phrase is None:
                continue
            before = self._whole(pieces[i - 1]) if i else None
            head = before if before and before.span.end >= pieces[i].start - 2 else phrase
            return self._named(Phrase(head.span, Span(head.full.start, max(head.full.end, phrase.full.end))))
        return None

    def _whole(self, piece: Span) -> Phrase | None:
        """Return the way of naming that is all of a piece between commas, but for what opens the sentence."""
        first = self._first(piece)
        if first is None or self.phrases.kind(first) not in {"article", "name", "noun"}:
            return None
        phrase = self.phrases.at(first.start(), piece.end)
        return phrase if phrase and not self.text[phrase.span.end : piece.end].strip() else None

    def _of_verb_before(self) -> Attribution | None:
        """Return the subject of the verb that this one is joined to: "insistió en que … y agregó"."""
        for verb in self.language.verb.finditer(self.text, self.start, self.end):
            found = Subject(self.readers, verb, Span(self.clause.start, self.end)).found()
            if found:
                return found
        return None

    def _behind(self) -> Attribution | None:
        return self.readers.behind(self.verb, Span(self.verb.start(), self.clause.end)) if self.verb else None

    def opening(self) -> Attribution | None:
        """Return what a clause begins with, over what only says when or where."""
        for piece in self._pieces():
            first = self._first(piece)
            if first is None:
                continue
            pronoun = self.language.pronoun(first.group())
            if pronoun and not self.readers.is_article_too(first):
                return Attribution(pronoun, Span(*first.span()), "pronoun")
            if self.phrases.kind(first) in {"article", "name"} or (
                self.phrases.kind(first) == "noun" and not self.language.links
            ):
                phrase = self.phrases.at(first.start(), self.end)
                if phrase is None and self.language.is_verb_second:
                    return self._behind_first_verb(first, piece)  # "Elf Tage danach gewann …"
                if phrase is None:
                    continue
                return self.readers.attributed(phrase, phrase.span.end)
            if self.language.is_verb_second:
                return self._behind_first_verb(first, piece)
            if self.phrases.kind(first) == "noun" and len(TOKEN.findall(self.text, piece.start, piece.end)) > _BARE:
                return None  # but "Client fidèle, Marcel Huet …"
        return None

    def _behind_first_verb(self, first: re.Match[str], piece: Span) -> Attribution | None:
        """Read "An dessen Ende kam Brier zu …": what stands behind the verb where something else opens the sentence."""
        last = ""
        for word in TOKEN.finditer(self.text, first.start(), piece.end):
            kind = self.phrases.kind(word)
            if kind in {"noun", "verb"} and last not in {"article", "adjective", "governs"}:
                behind = self.readers.behind(word, Span(word.start(), self.end))
                return behind if behind and behind.how == "clause" else None
            last = "adjective" if kind == "noun" else kind
        return None
