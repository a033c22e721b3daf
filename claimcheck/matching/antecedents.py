"""Whom "she" or "the minister" means: the person last spoken of before, outside quotations, whom it can mean."""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING

from claimcheck.matching import given_names
from claimcheck.matching import speech_words as words
from claimcheck.matching.descriptive import Description
from claimcheck.matching.designations import designation
from claimcheck.matching.languages import COMMON_WORDS
from claimcheck.matching.lexicon import without_accents
from claimcheck.matching.namings import holders, office_holders
from claimcheck.matching.noun_phrases import NAMED_BEHIND, is_personal, names, phrase_after, subject, with_apposition
from claimcheck.matching.officeholders import COUNTRIES, ROLE_MODIFIERS, ROLES, TITLES, office_word
from claimcheck.matching.paragraphs import Paragraph, paragraph
from claimcheck.matching.people import NAME, TO_WHOM, People, gender_of
from claimcheck.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.model import Document

_BACK = 12  # paragraphs gone back through
_FEW = 4  # paragraphs in which a statement is spoken of
_NEAR_BY = 2  # sentences before, in which a person need not be the subject
_NEAR = 20_000  # characters on either side
_TOLD_OFTEN = 2  # times that a name goes with "she": it is a woman's here
_STAR = 3  # times named: whom the page is about
_GENDERS = {"he": words.MEN, "she": words.WOMEN}
_GIVEN = {
    "he": given_names.MEN | given_names.MEN_IN_ENGLISH,
    "she": given_names.WOMEN | given_names.WOMEN_IN_ENGLISH,
}
_OTHER = {"he": "she", "she": "he"}
_FORMS = {
    "he": ("he", "his", "him", "himself"),
    "she": ("she", "her", "hers", "herself"),
    "it": ("it", "its", "itself", "which"),
}
_COUNTRIES = frozenset(form for forms in COUNTRIES.values() for form in forms)
_DOCUMENTS = frozenset(words.DOCUMENTS.split("|"))
_OF_WHAT = re.compile(r"(?<=[a-z])\s+(?:of|for|at|from|in|on)\s+")
_TIME_MARK = re.compile(r"[\[(][^\])]{1,20}[\])]\s*")  # "[02:15] Evan Prosser on …"
_OWN_SUBJECT = re.compile(r"(?P<lead>\w+)\s+(?:[\w'’-]+\s+){1,9}?(?P<subject>he|she|they)\s+(?!who\b)\w+")
_PRESENTED = re.compile(  # "Among them was Anna Berg, who …"
    r"(?:Among|Also|Alongside|Beside|With|Joining|Leading|Watching|Waiting|Standing|Sitting)\b[^,.;:]{0,60}?"
    r"\s(?:was|were|is|are|stood|sat)\s+(?=[A-Z])"
)
_DATELINE = re.compile(  # "OAKPORT, Ohio (AP) — "
    r"(?:[A-Z][A-Z.'’ -]+[A-Z](?:, [A-Z][\w. ]{1,25}){0,2}\s*)?(?:\([A-Z][\w ./-]{1,30}\)\s*)?[—–-]{1,2}\s+(?=[A-Z])"
)
_BEHIND_LEAD = re.compile(
    r"(?P<word>[a-z\d][\w’'-]*)\s+(?P<name>[A-Z][\w’'.-]*(?:\s+[A-Z][\w’'.-]*){0,3})(?:,[^,.;:]{1,60},)?\s+(?P<verb>[a-z]+)\b"
)
_ASKED = re.compile(  # whoever is asked answers
    r"(?:asked|pressed|challenged|questioned|quizzed|grilled)\s+(?:[A-Z][\w’'.-]*\s+){0,3}(?P<whom>[A-Z][\w’'-]+)(?=[\s,.?])"
)
_ASKS = re.compile(r"\b(?:asked|asks|suggested|suggests|wondered|pressed|challenged|accused|put it to|demanded)\b")
_JOINED = re.compile(r"(?:But|And|So|Yet|Now|Then|Still|Meanwhile|However|Also|Instead|Later|Today),?\s+(?=[A-Z])")
_OPENS_ASIDE = re.compile(  # "Speaking in Oslo,", "Interviewed by the paper,", "Last year,"; but "Pickering said"
    r"(?:Last|This|Next|Earlier|Later|Two|Three|Four|Five)\b[\w ]{0,24},"
    rf"|[A-Z]\w*ing\b(?!,|[’']s|\s+(?:is|was|has|had|{words.VERB_ONLY.pattern}))"
    r"|[A-Z]\w*ed\s+(?:by|in|on|at|with|about|whether|if|why|how|to|for|from|as)\b"
)
_DONE_BY = re.compile(r"\b(?:is|was|were|been)\s+(?:[a-z]+ly\s+)?[a-z]+(?:ed|en|t|d|n)\s+by\s+(?=[A-Z])")
_TWO = re.compile(r"[A-Z][\w’'-]+ and (?:[A-Z][\w’'.-]+ )+[A-Z][\w’'-]+")  # "Anna Berg and Jens Holm" are no "he"
_BROUGHT_IN = re.compile(rf"(?P<name>{NAME.pattern}), (?:who\b(?! (?:said|says)\b)|(?:aged )?\d\d\b)")
_PERSONAL = re.compile(r"\b(?:he|she|his|her|him|they|I|we)\b", re.IGNORECASE)
_HIS = re.compile(r"(?:his|her|their|its)\s", re.IGNORECASE)
_SEVERAL = re.compile(r"(?:Many|Some|Several|Two|Three|Four|Most|These|Those|Both|Other)\b", re.IGNORECASE)
_ANOTHER = frozenset("other second third next last new another same".split())
_BEING = frozenset("is was has had".split())
_LEAD = re.compile(r"[\w'’-]+")
_WORDS = re.compile(r"[^\W\d_][\w'’.-]*")


def main_subject(read: Paragraph, sentence: Span) -> Span | None:
    """Return whom a sentence speaks of: what it begins with, behind "In Brussels," or "Asked about it,"."""
    mark = _TIME_MARK.match(read.text, sentence.start, sentence.end)
    mark = mark or _DATELINE.match(read.text, sentence.start, sentence.end)
    start = mark.end() if mark else sentence.start
    joined = _JOINED.match(read.text, start, sentence.end)
    start = joined.end() if joined else start
    shown = _PRESENTED.match(read.text, start, sentence.end)
    if shown:
        return phrase_after(read.text, shown.end(), sentence.end)
    lead = _LEAD.match(read.text, start, sentence.end)
    if lead and (lead.group().lower() in words.LEADS_IN or _OPENS_ASIDE.match(read.text, start, sentence.end)):
        comma = read.text.find(",", start, min(start + 160, sentence.end))
        own = _OWN_SUBJECT.match(read.text, start, comma if comma >= 0 else sentence.end)
        if own and own["lead"].lower() not in words.SCENE_SETTERS:
            return Span(*own.span("subject"))  # "On Sunday she beat the top seed, Mei-Lin Tsao"
        named = _behind_lead(read.text, lead, comma, sentence.end)
        if named:
            return named
        if comma < 0:
            return None
        start = comma + 1
        while read.text[start : start + 1].isspace():
            start += 1
    found = phrase_after(read.text, start, sentence.end)
    if found is None:
        return None
    found = with_apposition(read.text, found, sentence.end)
    is_named = (
        joined is not None and names(read.text[found.start :].split(None, 1)[0]) and read.text[found.start].isupper()
    )
    return found if is_named or _is_somebody(read, found) else None


def _behind_lead(text: str, lead: re.Match[str], comma: int, stop: int) -> Span | None:
    """Return the name that a verb follows in "In her first season Berg cancelled the tour"."""
    if lead.group().lower() in words.SCENE_SETTERS:
        return None
    for found in _BEHIND_LEAD.finditer(text, lead.end(), stop):
        name = found["name"]
        if 0 <= comma < found.start("name"):
            return None
        first = re.search(r"(?:^|\s)(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:19|20)\d\d)(?=[A-Z])", name)
        if first is None or not names(name[first.end() :].split()[0]):
            continue
        before = found["word"].lower() if first.end() == 0 else ""
        if before in words.ENDS_PHRASE | words.CONNECTING | words.DETERMINERS:
            continue
        verb = found["verb"]
        if verb.endswith("ed") or verb in words.PAST | _BEING or words.VERB_ONLY.fullmatch(verb):
            return Span(found.start("name") + first.end(), found.end("name"))
    return None


def _is_somebody(read: Paragraph, phrase: Span) -> bool:
    """Return whether a sentence's first words name somebody: any sentence begins with a capital."""
    written = _WORDS.findall(phrase.of(read.text))
    capitals = [word for word in written if word[:1].isupper() and names(word)]
    if written[0].lower() in words.PRONOUNS or len(capitals) > 1:
        return True
    if any(word.lower().rstrip(".") in words.PEOPLE | TITLES | _GIVEN["he"] | _GIVEN["she"] for word in written):
        return True
    if not capitals:
        return False
    if capitals[0] != written[0] and not capitals[0].endswith(("’s", "'s")):
        return True  # "His daughter Inger"
    first = re.escape(capitals[0])
    return re.search(rf"[A-Z][\w.’'-]+ {first}\b|\b{first} [A-Z][\w’'-]+", read.text) is not None


def sets_the_scene(text: str, name: Span, sentence: Span) -> bool:
    """Return whether the clause of `name` only says when: "A day after Mr Lavrov spoke, …"."""
    before = text[max(sentence.start, name.start - 24) : name.start].rstrip().lower()
    return before.rsplit(" ", 1)[-1] in words.SCENE_SETTERS


class Antecedents:
    """Those spoken of before the character `offset` of a document, in the block `index`, the last one first."""

    def __init__(self, document: Document, index: int, offset: int) -> None:
        self.document = document
        self.index = index
        self.offset = offset

    @cached_property
    def people(self) -> People:
        """The persons that the document names near by."""
        return People(self.document, self.offset, words.VERB, is_english=True)

    @cached_property
    def authors(self) -> tuple[str, ...]:
        """The page's own authors, who speak of themselves as "I"."""
        return tuple(one.value for one in self.document.names if one.role == "author" and " " in one.value)

    def of_pronoun(self, pronoun: str, *, is_reply: bool = False) -> str | None:
        """Return whom `pronoun` ("he", "she", "they", "it") means, or None; it is not who asks, where it replies."""
        asking = self._asking() if is_reply else None
        spoken = self._spoken_of(pronoun if pronoun in _GENDERS else None)
        fitting = (one for one in spoken if not (asking and asking in one) and self._fits(pronoun, one))
        if pronoun not in _GENDERS:
            return next(fitting, None)
        other = self._beside_other(pronoun)
        if other:
            return other
        likely: str | None = None
        for one in fitting:
            if (
                self._is_person(one)
                or (self._is_named_here(one) and NAME.search(one.removeprefix("The ")))
                or self._speaks_alone(one, pronoun)
            ):
                return one
            likely = likely or (one if NAME.search(one) and not one.startswith(("The ", "the ")) else None)
        return self.people.before(pronoun) or likely

    def _asking(self) -> str | None:
        """Return the subject of the sentence before, where it asks or puts something to somebody."""
        if not 0 <= self.index < len(self.document.blocks):
            return None
        read = paragraph(self.document.text, self.document.blocks[self.index].span)
        end = min(self.offset, read.span.end)
        earlier = read.sentences_before(end) if end > read.span.start else iter(())
        last = next((one for one in earlier if any(map(str.isalnum, one.of(read.text)))), None)
        verb = _ASKS.search(read.text, last.start, last.end) if last else None
        if last is None or verb is None or words.PASSIVE_BEFORE.search(read.text, last.start, verb.start()):
            return None
        found = subject(read.text, verb.start(), last.start)
        return found.of(read.text) if found else None

    def _beside_other(self, pronoun: str) -> str | None:
        """Return whom "he" means after "Anna Berg met Jens Holm", a woman and a man, or "Carl Dahl asked Jens Holm"."""
        if not 0 <= self.index < len(self.document.blocks):
            return None
        read = paragraph(self.document.text, self.document.blocks[self.index].span)
        end = min(self.offset, read.span.end)
        for sentence in read.sentences_before(end) if end > read.span.start else ():
            asked = _ASKED.search(read.text, sentence.start, sentence.end)
            if asked and asked["whom"] in self.people.full and self._fits(pronoun, self.people.full[asked["whom"]]):
                return self.people.full[asked["whom"]]
            named = [
                self.people.full[word] for word in _WORDS.findall(sentence.of(read.text)) if word in self.people.full
            ]
            if named:
                fitting = {one for one in named if self._fits(pronoun, one)}
                subject_is_other = gender_of(named[0], is_english=True) == _OTHER[pronoun]
                return fitting.pop() if subject_is_other and len(fitting) == 1 else None
        return None

    def _speaks_alone(self, phrase: str, pronoun: str) -> bool:
        """Return whether a single name is a person's: the page says how old he is, or that he said something."""
        if not re.fullmatch(r"[A-ZÀ-Þ][\w’'-]{2,}", phrase) or phrase.lower() in COMMON_WORDS | _COUNTRIES:
            return False
        if self._has_age(phrase):
            return True
        text = self.people.text
        said = any(
            words.VERB.match(text, found.end()) for found in re.finditer(rf"(?<![\w’'-] ){re.escape(phrase)} ", text)
        )
        return said and self._told_with(phrase, pronoun) > self._told_with(phrase, "it")

    def _is_named_here(self, phrase: str) -> bool:
        """Return whether a phrase stands in the very paragraph, before the offset."""
        if not 0 <= self.index < len(self.document.blocks):
            return False
        return phrase in self.document.text[self.document.blocks[self.index].span.start : self.offset]

    def _is_person(self, phrase: str) -> bool:
        """Return whether a phrase names a person for sure: a country or a shop may begin a sentence, too."""
        written = [word.removesuffix("’s").removesuffix("'s") for word in _WORDS.findall(phrase)]
        last = _WORDS.findall(_OF_WHAT.split(phrase, maxsplit=1)[0])[-1:]
        if phrase.isupper() or ("," not in phrase and last and last[0].islower() and last[0] not in words.PEOPLE):
            return False  # "The Democrats’ leftward drift"
        said = {without_accents(word.lower().rstrip(".")) for word in written}
        known = words.MEN | words.WOMEN | _GIVEN["he"] | _GIVEN["she"] | ROLES | (TITLES - {"the"})
        return bool(said & known) or not self.people.full.keys().isdisjoint(written)

    def _count(self, name: str | None) -> int:
        near = self.document.text[max(self.offset - _NEAR, 0) : self.offset + _NEAR]
        return len(re.findall(rf"\b{re.escape(name)}\b", near)) if name else 0

    def _fits(self, pronoun: str, phrase: str) -> bool:
        """Return whether a phrase can be what a pronoun stands for."""
        if pronoun not in _FORMS:
            return True
        if any(name in phrase for name in self.authors) or (pronoun in _GENDERS and _TWO.search(phrase)):
            return False
        head = _OF_WHAT.split(phrase, maxsplit=1)[0]
        named = NAMED_BEHIND.search(phrase) if not _has_name(head) else None
        head = named.group() if named else self._in_full(head)
        said = {without_accents(word.lower().rstrip(".")) for word in _WORDS.findall(head)}
        if pronoun == "it" and _SEVERAL.match(phrase):
            return False
        if pronoun == "it":
            is_thing = _has_name(head) or bool(said & (words.COLLECTIVES | words.FIRMS | _DOCUMENTS))
            return (
                is_thing
                and self.people.full.keys().isdisjoint(_WORDS.findall(head))
                and not (said & (_GIVEN["he"] | _GIVEN["she"] | words.MEN | words.WOMEN | (TITLES - {"the"})))
            )
        given = self._given_in(head)
        if given & _GIVEN[_OTHER[pronoun]] or _is_group(head):
            return False
        if said & _GENDERS[_OTHER[pronoun]] or not (_has_name(head) or said & ROLES):
            return False
        if given & _GIVEN[pronoun]:
            return True
        own, other = (self._told_with(phrase, one) for one in (pronoun, _OTHER[pronoun]))
        return other < _TOLD_OFTEN or other <= own

    def _in_full(self, head: str) -> str:
        """Return a surname alone with the given name that the page has for it, unless a man and a woman share it."""
        whole = self.people.full.get(head.removesuffix("’s").removesuffix("'s"))
        if whole is None:
            return head
        given = re.findall(rf"([A-Z][\w’'-]+) {re.escape(head)}\b", self.document.text)
        return (
            whole
            if len({gender for one in given if (gender := gender_of(f"{one} {head}", is_english=True))}) < _TOLD_OFTEN
            else head
        )

    def _given_in(self, head: str) -> set[str]:
        """Return the words of a name that may be given ones: the last is the family's, if there are others."""
        written = _WORDS.findall(head)
        last = max((i for i, word in enumerate(written) if word.lower() in ROLES), default=-1)
        capitals = [word for word in written[last + 1 :] if word[:1].isupper() and names(word)]
        if len(capitals) > 1 or (capitals and capitals[-1] in self.people.full):
            capitals = capitals[:-1]
        return {without_accents(word.lower().rstrip(".")) for word in capitals}

    def _told_with(self, phrase: str, pronoun: str) -> int:
        """Return how often the document goes on with `pronoun` after the name of `phrase`, in the same sentence."""
        surname = _last_name(phrase)
        if surname is None:
            return 0
        forms = "|".join(_FORMS[pronoun])
        follows = re.compile(rf"\b{re.escape(surname)}\b[^.!?\n“”\"A-Z]{{0,60}}\b(?:{forms})\b")
        return len(follows.findall(self.document.text, max(self.offset - _NEAR, 0), self.offset + _NEAR))

    def of_office(self, phrase: str) -> str | None:
        """Return the name of "the minister": the last person before who is named with that office."""
        written = [office_word(word) for word in _WORDS.findall(phrase)]
        offices = {word for word in written if word in ROLES or word in ROLE_MODIFIERS}
        if written[:1] != ["the"] or written[-1] not in ROLES or _ANOTHER.intersection(written):
            return None
        is_exact = len(offices) == len(set(written)) - 1  # not "the Ohio congressman", of whom there may be others
        for one in self._spoken_of() if is_exact else ():
            said = {office_word(word) for word in _WORDS.findall(one)}
            if said.issuperset(offices) and _has_name(one):
                return one
        asked = written[1:] if is_exact else written[-1:]
        held = {name for name in office_holders(self.document, asked) if name in self.people.full}
        return self.people.full[held.pop()] if len(held) == 1 else None

    def of_description(self, phrase: str) -> str | None:
        """Return the name of "the 34-year-old", "the Dane", "the company": whom the text was speaking of."""
        description = Description.read(phrase)
        if description is None:
            return None
        spoken = [one for one in self._spoken_of() if _has_name(one) and not one.endswith(("’s", "'s"))]
        if description.is_group:
            return next((one for one in spoken if self._is_firm(one, description.head)), None)
        fitting = [
            one
            for one in spoken
            if not _is_group(one)
            and not _TWO.search(one)
            and (description.pronoun is None or self._fits(description.pronoun, one))
        ]
        told = holders(self.document, description.head)
        named = next((one for one in fitting if designation(one).surname in told), None)
        if named:
            return named
        if description.is_loose:
            return next((one for one in fitting if self._has_age(one)), fitting[0] if fitting else None)
        if fitting and not description.is_constant and self._is_near(fitting[0]):
            return fitting[0]
        if description.is_common:
            return None
        star = self.people.most_named(description.pronoun)
        return star if self._count(_last_name(star or "")) >= _STAR else None

    def of_document(self, phrase: str) -> str | None:
        """Return whose "the statement" is: who was said to speak in one, in the last sentence that has the word."""
        kind = phrase.lower().removeprefix("the ")
        if kind not in _DOCUMENTS or kind == phrase.lower():
            return None
        for index in range(self.index, max(self.index - _FEW, -1), -1):
            read = paragraph(self.document.text, self.document.blocks[index].span)
            end = min(self.offset, read.span.end)
            for sentence in read.sentences_before(end) if end > read.span.start else ():
                if not re.search(rf"\b(?:an?|his|her|its|their) (?:[\w-]+ ){{0,2}}{kind}\b", sentence.of(read.text)):
                    continue
                found = main_subject(read, sentence)
                return found.of(read.text) if found and _has_name(found.of(read.text)) else None
        return None

    def _is_near(self, phrase: str) -> bool:
        """Return whether a person was spoken of in this paragraph or in the one before."""
        return self._is_person(phrase) and self._stands_near(phrase)

    def _stands_near(self, phrase: str) -> bool:
        if not 0 <= self.index < len(self.document.blocks):
            return False
        first = self.document.blocks[max(self.index - 1, 0)].span.start
        return phrase in self.document.text[first : self.offset]

    def _is_firm(self, phrase: str, head: str) -> bool:
        """Return whether a phrase names an organisation that "the company" may be, by what the page says of it."""
        kind = words.KINDS.get(head, frozenset({head}) if head in words.UNIONS else None)
        own = _kind(phrase)
        if own in words.ORGANISATIONS:  # there may be several: the one just spoken of
            may_be = own in kind if kind else head in words.ANY_ORGANISATION
            return may_be and self._stands_near(phrase)
        if kind is not None:
            return False  # "the union" is no company
        if _is_group(phrase):
            return own in words.FIRMS
        return self._told_with(phrase, "it") > 0 and not any(self._told_with(phrase, one) for one in _GENDERS)

    def _has_age(self, phrase: str) -> bool:
        """Return whether the page gives the age of the one it calls `phrase`: "Tullock, 43,"."""
        name = _last_name(phrase)
        return name is not None and re.search(rf"\b{re.escape(name)},? \(?\d\d\b", self.document.text) is not None

    def _spoken_of(self, pronoun: str | None = None) -> Iterator[str]:
        """Yield the subjects of sentences and of verbs of saying, pronouns left out.

        With "he" or "she" to be told, also whom a sentence near by brings in at another place.
        """
        first = max(self.index - _BACK, 0)
        near = _NEAR_BY
        for index in range(max(self.index, 0), first - 1, -1):
            if index >= len(self.document.blocks):
                continue
            read = paragraph(self.document.text, self.document.blocks[index].span)
            end = min(self.offset, read.span.end)
            for sentence in read.sentences_before(end) if end > read.span.start else ():
                yield from self._subjects(read, sentence)
                if pronoun and near:
                    yield from self._brought_in(read, sentence, pronoun)
                near -= any(map(str.isalnum, sentence.of(read.text)))
                near = max(near, 0)

    def _brought_in(self, read: Paragraph, sentence: Span, pronoun: str) -> Iterator[str]:
        """Yield whom a sentence without a pronoun brings in: "The paper spoke to Anna Berg, 44, a farmer"."""
        if not _PERSONAL.search(sentence.of(read.text)):
            for found in _BROUGHT_IN.finditer(read.text, sentence.start, sentence.end):
                if gender_of(found["name"], is_english=True) == pronoun:
                    yield found["name"]

    def _subjects(self, read: Paragraph, sentence: Span) -> Iterator[str]:
        according = words.ACCORDING_TO.search(read.text, sentence.start, sentence.end)
        told = phrase_after(read.text, according.end(), sentence.end) if according else None
        if told and is_personal(told.of(read.text)):
            yield from _unless_pronoun(told.of(read.text))
        found = main_subject(read, sentence)
        if found:
            yield from _unless_pronoun(found.of(read.text))
            yield from self._in_lead(read, sentence, found)
        else:
            first = _LEAD.match(read.text, sentence.start, sentence.end)
            name = self.people.full.get(first.group()) if first else None
            yield from [name] if name else []
        for passive in _DONE_BY.finditer(read.text, sentence.start, sentence.end):
            agent = phrase_after(read.text, passive.end(), sentence.end)
            yield from [agent.of(read.text)] if agent else []
        for verb in reversed(list(words.VERB.finditer(read.text, sentence.start, sentence.end))):
            by = words.AGENT.match(read.text, verb.end(), sentence.end)
            after = by.end() if by else verb.end() + 1
            speaker = subject(read.text, verb.start(), sentence.start)
            if speaker is None and not TO_WHOM.search(verb.group()):
                speaker = phrase_after(read.text, after, sentence.end)
                if by and speaker and _HIS.match(speaker.of(read.text)):
                    continue  # "and had been introduced to it by his father": he is spoken of
            if speaker and not sets_the_scene(read.text, speaker, sentence):
                yield from _unless_pronoun(speaker.of(read.text))

    def _in_lead(self, read: Paragraph, sentence: Span, found: Span) -> Iterator[str]:
        """Yield whom the clause before "he" names: "When Prime Minister Hailu Dessa joined the panel, he said …"."""
        lead = _LEAD.match(read.text, sentence.start, sentence.end)
        if found.of(read.text).lower() not in _GENDERS or not lead or lead.group().lower() not in words.SCENE_SETTERS:
            return
        named = phrase_after(read.text, lead.end() + 1, found.start)
        if _PERSONAL.search(read.text, lead.end(), found.start):
            return  # "When Jens Holm asked him about it, he said …"
        if named and named.of(read.text).lower() not in words.PRONOUNS and self._is_person(named.of(read.text)):
            yield named.of(read.text)


def _unless_pronoun(phrase: str) -> Iterator[str]:
    if phrase.lower() not in words.PRONOUNS:
        yield phrase


def _last_name(phrase: str) -> str | None:
    return next((word for word in reversed(_WORDS.findall(phrase)) if word[:1].isupper()), None)


def _kind(phrase: str) -> str | None:
    """Return the noun that says of what kind an organisation is: "guild" of "the Glaziers Guild of Oakport"."""
    written = _WORDS.findall(_OF_WHAT.split(phrase, maxsplit=1)[0])
    return written[-1].lower() if written else None


def _is_group(head: str) -> bool:
    """Return whether a phrase names an organisation by its last word: "the Thornleigh Borough Council"."""
    written = _WORDS.findall(head)
    return bool(written) and written[-1].lower() in words.COLLECTIVES | words.FIRMS


def _has_name(phrase: str) -> bool:
    return any(
        word[:1].isupper() and word.lower().rstrip(".") not in ROLES | ROLE_MODIFIERS | TITLES and names(word)
        for word in _WORDS.findall(phrase)
    )
