"""Whom a reporting clause in another language than English names: in full, by a surname, a pronoun, or "el ingeniero".

A surname has its whole name from the page; "el ingeniero" is who the page calls so beside his name. What else stands
for a name has the person spoken of last before: the subject of a verb of saying, or of a sentence; never one who is
merely mentioned.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import islice
from typing import TYPE_CHECKING

from claimcheck.matching.foreign_phrases import TOKEN, Phrases, own_name
from claimcheck.matching.foreign_speech import Clauses
from claimcheck.matching.foreign_words import ABSTRACT, GERMAN_PERSON, INDEFINITE, INSTITUTIONS, PERSONAL, Language
from claimcheck.matching.paragraphs import paragraph
from claimcheck.matching.people import NAME, People, gender_abroad
from claimcheck.model import Region, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.matching.reporting import Attribution
    from claimcheck.model import Document

_BACK = 14  # paragraphs gone back through
_MOST_SENTENCES = 30
_MOST_PLACES = 40  # of one noun
_DEEPEST = 2
_PARTS = frozenset("anfang mitte ende ab fin début".split())  # of a month
_RECENT = 3  # paragraphs in which a description means the same person
_NAMING = 160  # characters of one way of naming
_OTHER = {"he": "she", "she": "he"}
_ARTICLES = {
    "he": frozenset("el le der il lo o ο".split()),
    "she": frozenset("la die a η".split()),
}
_OF_PLACE = re.compile(
    r"(?P<name>[A-ZÀ-Þ][\w.’'-]+(?: [A-ZÀ-Þ][\w.’'-]+){1,2}) (?:vo[nm]|aus|de la|du|del|della|van de|da|do)(?= \w)"
)
_WORD = re.compile(r"[^\W\d_][\w-]*")
_NAME_AHEAD = re.compile(rf"(?P<name>{NAME.pattern}),\s+(?:[^\W\d_][\w’'-]*\s+){{0,3}}$")
_NAME_BEHIND = re.compile(
    rf"(?:\s+[\w’'-]+){{1,7}},\s+(?P<name>{NAME.pattern})(?=[,.;:)])"
)  # "assessore ai Lavori, Ines Calabri,"


@dataclass(frozen=True, slots=True)
class _Called:
    """A person whom the page calls something beside his name: the name, what he is called, and with which article."""

    name: str
    naming: str
    gender: str | None


@dataclass(frozen=True, slots=True)
class _Heard:
    """One whom a sentence gives the word to, or only begins with: by name, or by a pronoun alone, without a name."""

    name: str
    gender: str | None
    offset: int
    speaks: bool


def named_abroad(document: Document, found: Attribution, language: Language) -> Attribution | None:
    """Return the attribution with the name that a pronoun, no word at all, or "der Hamburger" stands for."""
    return _Cast(document, found.span.start, language).named(found)


def is_named_so(claimed: str, name: str, text: str) -> bool:
    """Return whether the page names `name` in the claim's own words: "Anna Berg, Leiterin der Klinik"."""
    if " " not in name or len(claimed) > _NAMING or NAME.fullmatch(claimed):  # a list of names
        return False
    return re.search(rf"(?<!\w){re.escape(f'{name}, {claimed}')}(?=[,.;:)»“”\"\n]|$)", text) is not None


def without_place(claimed: str, text: str) -> str | None:
    """Return the name in a claim that the page has word for word with where its bearer works: "Anna Berg vom BUND"."""
    found = _OF_PLACE.match(claimed)
    return found["name"] if found and len(claimed) <= _NAMING and claimed in text else None


class _Cast:
    """Those whom the page names, as told before the character `offset`."""

    def __init__(self, document: Document, offset: int, language: Language, depth: int = 0) -> None:
        self.document = document
        self.offset = offset
        self.language = language
        self.depth = depth  # of descriptions that stand for others

    @cached_property
    def people(self) -> People:
        """The persons whom the page names near by."""
        language = self.language
        small = language.governs | language.opens | language.joins | language.adverbs | language.articles
        return People(self.document, self.offset, language.verb, small | language.he | language.she)

    @cached_property
    def names(self) -> dict[str, str]:
        """The whole name of each surname, without what stands before it, and of each given name that one person has."""
        whole = {
            last: own_name(name, self.language, self._is_anybody) or name for last, name in self._fullest().items()
        }
        given: dict[str, set[str]] = {}
        for name in whole.values():
            given.setdefault(name.split()[0], set()).add(name)
        only = {first: next(iter(names)) for first, names in given.items() if len(names) == 1}
        return {**{first: name for first, name in only.items() if " " in name}, **whole}

    def _fullest(self) -> dict[str, str]:
        """Return for each surname the name with a known given name, where the page has one."""
        found = dict(self.people.full)
        for name in NAME.finditer(self.people.text):
            last = name.group().rsplit(maxsplit=1)[-1]
            if last in found and not gender_abroad(found[last]) and gender_abroad(name.group()):
                found[last] = name.group()
        return found

    def _is_anybody(self, name: str) -> bool:
        """Return whether a name's first word is a given name."""
        return gender_abroad(f"{name.split(maxsplit=1)[0]} X") is not None

    def _is_known(self, name: str) -> bool:
        return self.names.get(name.rsplit(maxsplit=1)[-1], "") in {name, self.names.get(name, "")} - {""}

    # ------------------------------------------------------------------ what an attribution names

    def named(self, found: Attribution) -> Attribution | None:
        """Return the attribution with a name, as far as one can be told."""
        if found.how == "nobody":
            return None
        if found.how == "pronoun":
            is_either = not self.language.she  # Finnish "hän"
            meant = self._before(None if is_either else found.speaker or None, self.offset)
            if meant and self._is_description(meant):
                return replace(found, speaker=meant, how="description", written=meant)
            return replace(found, speaker=meant) if meant else None
        if found.how == "told":
            meant = self._telling()
            return replace(found, speaker=meant, how="sentence") if meant else None
        written = found.written or found.speaker
        name = own_name(written, self.language, self._is_known)
        if name:
            how = "abroad" if found.how == "clause" else found.how
            return replace(found, speaker=self._in_full(name), written=written, how=how)
        meant = self._described(found.speaker, is_clause=found.how == "clause")
        return replace(found, speaker=meant or found.speaker, how="description", written=written)

    def _in_full(self, name: str) -> str:
        """Return the whole name of a surname, or of a given name."""
        return name if " " in name else self.names.get(name, name)

    # ------------------------------------------------------------------ descriptions

    def _described(self, phrase: str, *, is_clause: bool) -> str | None:
        """Return whom the page calls what `phrase` says, beside his name, or else who was spoken of last."""
        words = _WORD.findall(phrase)
        first = words[0].lower() if words else ""
        if words and not self.language.links and not self.language.may_end_with_verb:
            return self._called(first, phrase, first)  # a language without articles
        if len(words) < 2 or first not in self.language.articles or first in INDEFINITE:
            return None
        noun = self._head(words)
        called = self._called(noun, phrase, first)
        if called:
            return called if self._is_undisputed(called, phrase) else None
        if not (is_clause or PERSONAL.match(noun)) or not self._may_be_anybody(words, noun):
            return None
        gender = _gender_of(phrase)
        meant = self._before(gender, self._first_called(noun)) or self._before(gender, self.offset)
        return meant if meant and self._is_only_one(meant, gender) else None

    def _is_undisputed(self, called: str, phrase: str) -> bool:
        """Return whether nobody else has spoken in the same paragraph before."""
        here = next(
            (block.span.start for block in self.document.blocks if block.span.start <= self.offset < block.span.end), 0
        )
        last = self._before(_gender_of(phrase), self.offset, here)
        return last is None or last == called or self._is_description(last)

    def _is_description(self, phrase: str) -> bool:
        return phrase.split(maxsplit=1)[0].lower().rstrip("’'") in self.language.articles

    def _head(self, words: list[str]) -> str:
        """Return the noun of "el presidente de la liga", "der für den Sender verantwortliche Redakteur"."""
        if self.language.has_great_nouns:
            nouns = [word for word in words[1:] if word[:1].isupper() and not word.endswith("-")]
            return next(iter(nouns), words[-1])
        return words[1]

    def _may_be_anybody(self, words: list[str], noun: str) -> bool:
        """Return whether a description can stand for anybody: no institution, and nothing in it tells whose."""
        low = noun.lower()
        if low in INSTITUTIONS or (self.language.has_great_nouns and low.endswith(tuple(INSTITUTIONS))):
            return False
        if ABSTRACT.match(low) or (self.language.has_great_nouns and not GERMAN_PERSON.match(low)):
            return False
        capitals = sum(word[:1].isupper() and not word.endswith("-") for word in words[1:])
        return capitals <= (1 if self.language.has_great_nouns else 0) and not self.language.links.intersection(
            words[2:]
        )

    def _called(self, noun: str, phrase: str, article: str) -> str | None:
        """Return the one whom the page calls `noun`, and what else `phrase` says; of several who was spoken of last."""
        gender = next((one for one, articles in _ARTICLES.items() if article in articles), None)
        more = {word for word in _WORD.findall(phrase)[1:] if word[:1].isupper()} - {noun}
        fitting = [
            one
            for one in self._all_called(noun)
            if more <= set(_WORD.findall(one.naming)) and (one.gender is None or gender is None or one.gender == gender)
        ]
        names = {one.name for one in fitting}
        if len(names) < 2:
            return next(iter(names), None)
        return next((name for name, _ in self._spoken_of(self.offset) if name in names), None)

    def _all_called(self, noun: str) -> Iterator[_Called]:
        """Yield those whom the page calls `noun`: "Sportminister Holger Brandt" is a "Minister", too."""
        text = self.people.text
        inside = r"(?:\w[\w-]*)?" if self.language.has_great_nouns else ""
        pattern = re.compile(rf"(?<![\w-]){inside}{re.escape(noun)}(?![\w-])", re.IGNORECASE)
        phrases = Phrases(self.language, text)
        for found in islice(pattern.finditer(text), _MOST_PLACES):
            before = text[max(found.start() - 60, 0) : found.start()]
            gender = _gender_of(before.split()[-1]) if before.split() else None
            phrase = phrases.at(found.start(), found.start() + _NAMING)
            written = phrase.full.of(text) if phrase else ""
            name = own_name(written, self.language, self._is_known) if written else None
            named = _NAME_BEHIND.match(text, found.end(), found.end() + _NAMING) if name is None else None
            named = named or (
                _NAME_AHEAD.search(text[max(found.start() - 100, 0) : found.start()]) if name is None else None
            )
            if named:
                name, written = (
                    own_name(named["name"], self.language, self._is_known),
                    text[found.start() : found.start() + 80],
                )
            if name and " " in self._in_full(name) and INSTITUTIONS.isdisjoint(name.lower().split()):
                yield _Called(self._in_full(name), written, gender)

    def _is_only_one(self, meant: str, gender: str | None) -> bool:
        """Return whether he alone is named in this paragraph before; or nobody is, and he alone speaks in the last.

        Of those named none counts whom the description's article cannot mean.
        """
        blocks = self._blocks(self.offset)[:2]
        if not blocks:
            return True
        own = {meant.rsplit(maxsplit=1)[-1]}
        here = self._named_in(blocks[0].start)
        if here:
            others = here - own
            return len(others) < len(here) and all(gender and self._gender(one) == _OTHER[gender] for one in others)
        spoken = {name.rsplit(maxsplit=1)[-1] for name, _ in self._spoken_of(self.offset, blocks[-1].start)}
        if not spoken:
            named = self._named_in(blocks[-1].start)
            return not named or own <= named
        return spoken & self.people.full.keys() <= own

    def _gender(self, surname: str) -> str | None:
        return gender_abroad(self.names.get(surname, surname))

    def _named_in(self, start: int) -> set[str]:
        """Return the surnames of the persons named between `start` and the offset, outside quotations."""
        begin = self.offset - self.people.end
        text = self.people.text[max(start - begin, 0) : self.people.end]
        named = {self.names[word] for word in _WORD.findall(text) if word in self.names}
        return {name.rsplit(maxsplit=1)[-1] for name in named if not self._opens_small(name)}

    def _opens_small(self, name: str) -> bool:
        """Return whether a "name" is only a noun with a small word before it: "von Familie", "Anfang Oktober"."""
        first = name.split(maxsplit=1)[0].lower()
        language = self.language
        small = (language.articles, language.governs, language.adverbs, language.links, _PARTS)
        return any(first in words for words in small)

    def _first_called(self, noun: str) -> int:
        """Return where the last few paragraphs first say "el funcionario": whom it meant then, it means now."""
        articles = "|".join(sorted(self.language.articles - INDEFINITE))
        begin = self.offset - self.people.end
        start = next(iter(self._blocks(self.offset)[_RECENT - 1 : _RECENT]), Span(begin, begin)).start
        called = re.compile(rf"(?i:(?<!\w)(?:{articles})[’']?\s?){re.escape(noun)}(?!\w)")
        found = called.search(self.people.text, max(start - begin, 0), self.people.end)
        return begin + found.start() if found else self.offset

    # ------------------------------------------------------------------ who was spoken of

    def _before(self, pronoun: str | None, offset: int, floor: int = 0) -> str | None:
        """Return who was spoken of last before `offset`, and behind `floor`, if he can be meant."""
        for name, gender in self._spoken_of(offset, floor):
            if pronoun is None or gender is None or gender != _OTHER[pronoun]:
                return name if self._is_near(name, pronoun) else None
        return None

    def _telling(self) -> str | None:
        """Return who tells what a sentence has in the subjunctive: who spoke last, with nobody spoken of since."""
        for heard in self._heard(self.offset, 0):
            if heard.speaks and not heard.name:
                return self._before(heard.gender, heard.offset)
            return heard.name if heard.speaks and not self._is_description(heard.name) else None
        return None

    def _is_near(self, name: str, pronoun: str | None) -> bool:
        """Return whether nobody else whom a pronoun can mean stands nearer, in the paragraph itself."""
        if pronoun is None:
            return True
        here = next(iter(self._blocks(self.offset)), Span(0, 0)).start
        named = self._named_in(here)
        others = named - {name.rsplit(maxsplit=1)[-1]}
        if gender_abroad(name) is None and any(self._gender(one) == pronoun for one in others):
            return False
        return len(others) < len(named) or all(self._gender(one) == _OTHER[pronoun] for one in others)

    def _spoken_of(self, offset: int, floor: int = 0) -> Iterator[tuple[str, str | None]]:
        """Yield those who spoke, or whom a sentence begins with, the last one first, with their gender."""
        yield from ((heard.name, heard.gender) for heard in self._heard(offset, floor) if heard.name)

    def _heard(self, offset: int, floor: int) -> Iterator[_Heard]:
        sentences = 0
        for block in self._blocks(offset):
            read = paragraph(self.document.text, block)
            clauses = Clauses(read, self.language)
            end = min(offset, read.span.end)
            for sentence in read.sentences_before(end) if end > read.span.start else ():
                sentences += 1
                if sentences > _MOST_SENTENCES or sentence.start < floor:
                    return
                yield from self._subjects(clauses, sentence, offset)

    def _blocks(self, offset: int) -> list[Span]:
        blocks = [block.span for block in self.document.blocks if block.region is Region.BODY]
        return [span for span in reversed(blocks) if span.start < offset][:_BACK]

    def _subjects(self, clauses: Clauses, sentence: Span, offset: int) -> Iterator[_Heard]:
        for found in clauses.spoken(sentence):
            if found.how == "told" or found.span.start >= offset:
                continue
            if found.how in {"pronoun", "nobody"}:
                yield _Heard("", found.speaker or None, found.span.start, speaks=found.how == "pronoun")
                continue
            written = found.written or found.speaker
            name = own_name(written, self.language, self._is_known)
            if name and not INSTITUTIONS.isdisjoint(name.lower().split()):
                continue
            speaks = found.how == "clause"
            if name and (" " in name or name in self.names or speaks):
                whole = self._in_full(name)
                if speaks or whole in self.names.values():
                    yield _Heard(whole, gender_abroad(whole) or _gender_of(written), found.span.start, speaks=speaks)
            elif name is None:
                yield from self._by_description(found)

    def _by_description(self, found: Attribution) -> Iterator[_Heard]:
        """Yield whom a description stands for; of one quoted whom the page does not tell, the description."""
        meant = None
        if self.depth < _DEEPEST:
            there = _Cast(self.document, found.span.start, self.language, self.depth + 1)
            meant = there._described(found.speaker, is_clause=found.how == "clause")
        if meant or (found.how == "clause" and " " in found.speaker):
            named = meant or found.speaker
            yield _Heard(named, _gender_of(found.speaker), found.span.start, speaks=found.how == "clause")


def _gender_of(phrase: str) -> str | None:
    """Return whether an article makes a phrase a man's or a woman's."""
    first = TOKEN.match(phrase)
    low = first.group().lower() if first else ""
    return next((pronoun for pronoun, articles in _ARTICLES.items() if low in articles), None)
