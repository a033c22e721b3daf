"""The persons that a page names, whatever its language, and which of them was spoken of last before a place.

A person is told by the capitals of the name and by how the page goes on: the surname alone ("Zverev") after the whole
name, or a given name that is known. What stands inside quotation marks is not the page's own naming.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import partial
from typing import TYPE_CHECKING

from claimcheck.matching import given_names
from claimcheck.matching.languages import COMMON_WORDS
from claimcheck.matching.lexicon import without_accents
from claimcheck.matching.officeholders import ROLES
from claimcheck.model import Region, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.model import Document

_WORD = r"(?<!\w)[A-ZÀ-ÞŁŚŻŹČŘŠŽĎŤŇŐŰŞİÇĞĆĘĄŃĚŮА-ЯІЇЄΆ-ΏΑ-Ω][\w’'-]{0,40}[^\W\d_]"
NAME = re.compile(
    rf"{_WORD}(?:[ \u00a0]+(?:(?:de|del|la|van|von|der|den|des|di|da|do|dos|bin|al|el|ter|y)[ ]+){{0,2}}"
    rf"(?:{_WORD}|[A-Z]\.|(?:al|el|as|ash|an|bin|ben)-[A-ZÀ-Þ][\w’'-]{{0,40}}[^\W\d_]))+"
)
_PARTICLE = re.compile(  # "De Wit said": in other languages it begins a sentence as "the" does
    r"\b(?:De|Van|Von|Di|Da|Al)[ -](?:(?:den|der) )?(?=[A-Z][\w’'-]+ (?:said|says|told|added|has|had|was|is)\b)"
)
_QUOTED = re.compile(  # no longer ones: a page may open quotations only
    r"“[^”\n]{0,1500}”|„[^“”\n]{0,1500}[“”]|«[^»\n]{0,1500}»|\"[^\"\n]{0,1500}\""
)
_FIRST = re.compile(r"(?:^|(?<=[.!?:…▒»”“\"\n]\s)|(?<=\n))[^\W\d_]+(?=\s)")
_POSSESSIVE = re.compile(r"[’']s\b")
_SENTENCE_END = re.compile(r"(?<=[.!?…:▒”“»\"])\s+|\n")
_OPENS = re.compile(rf"({_WORD}) ")
_ARTICLE_BEFORE = re.compile(r"(?:^|[\s(])(?:la|el|los|las|le|les|il|lo|gli|der|die|das|des|dem|den|het)\s+$|[ld][’']$")
_CREDIT = re.compile(  # of a picture or of the page; "drafted by Anna Berg" is none
    r"(?:Fotos?|Photos?|Bild|©|Crédito?s?|Credit|Getty|[Pp]or|(?<![a-z] )[Bb]y|Par|Von|Text|Autor|Laut|AFP|/"
    r"|(?:[Pp]hoto(?:graph)?|[Ii]mage|[Vv]ideo|[Ww]ritten|[Ee]dited|[Rr]eporting)s? by):?\s*$"
)
_NEAR = 12_000  # characters before and after
_MOST_SENTENCES = 60
_OPENING = 30  # characters of a sentence in which its subject's name begins
_RIGHT_BESIDE = 14
_BESIDE = 40  # characters between a verb of saying and its speaker's name
_DOING = re.compile(
    r"(?:Call|Speak|Writ|Ask|Accus|Tell|Thank|Prais|Quot|Cit|Join|Introduc|Defend|Urg|Meet|Play|Starr|Follow|Watch"
    r"|Featur|Includ|Us|Visit|Support|Beat|Fac|Replac|Interview|Read|See|Hear|Back|Remember|Honou?r|Celebrat)ing"
)
TO_WHOM = re.compile(
    r"(?:told|tells?|telling|asked|asks?|reminded|assured|informed|advised|urged|thanked)$"
)  # who hears
_IN_FULL = 2  # words
_OPENERS = frozenset("when while after before since because although though until once if but and so".split())
_GIVEN = {"he": given_names.MEN, "she": given_names.WOMEN}
_GIVEN_ABROAD = {"he": given_names.MEN_ABROAD, "she": given_names.WOMEN_ABROAD}
_GIVEN_IN_ENGLISH = {
    "he": given_names.MEN | given_names.MEN_IN_ENGLISH,
    "she": given_names.WOMEN | given_names.WOMEN_IN_ENGLISH,
}
_OTHER = {"he": "she", "she": "he"}


class People:
    """The persons whom the body of a document names around the character `offset`; `verb` is one of saying."""

    def __init__(
        self,
        document: Document,
        offset: int,
        verb: re.Pattern[str],
        small: frozenset[str] = frozenset(),
        *,
        is_english: bool = False,
    ) -> None:
        """Read the names; a sentence's first word that is one of `small` ("Doch Zoller …") belongs to none."""
        start = max(offset - _NEAR, 0)
        self.text = _POSSESSIVE.sub("  ", _QUOTED.sub(_blanked, _body(document, Span(start, offset + _NEAR))))
        if small:
            self.text = _FIRST.sub(lambda found: _lowered(found.group(), small), self.text)
        self.end = offset - start
        self.gender_of = gender_abroad if small else partial(gender_of, is_english=is_english)
        self.verb = verb
        self.full = self._in_full()

    def _in_full(self) -> dict[str, str]:
        """Return the whole name of each surname that the page also uses alone, or has with a known given name."""
        whole: dict[str, str] = {}
        alone = Counter(re.findall(_WORD, NAME.sub(" ", _PARTICLE.sub("", self.text))))  # "De Wit said"
        for found in NAME.finditer(self.text):
            parts = found.group().split()
            while parts and (parts[0].lower() in COMMON_WORDS | _OPENERS or _DOING.fullmatch(parts[0])):
                parts.pop(0)
            parts = _behind_office(parts)
            if (
                not parts
                or parts[-1].isupper()
                or _CREDIT.search(self.text[max(found.start() - 24, 0) : found.start()])
            ):
                continue
            name = " ".join(parts)
            has_article = _ARTICLE_BEFORE.search(self.text[max(found.start() - 6, 0) : found.start()])
            if len(parts) < 2 or (
                has_article and not self.gender_of(name)
            ):  # "la Fiscalía General", no "die Autorin Nora Stamm"
                continue
            if self._is_plural(name) or re.search(
                rf"\b(?:in|across|throughout) {re.escape(parts[-1])}\b(?!  )", self.text
            ):
                continue  # "African-American Democrats"; "in Azerbaijan"
            if (
                alone[parts[-1].rpartition("-")[2] if parts[-1][0].islower() else parts[-1]]
                or self.gender_of(name)
                or self._speaks(found)
            ):
                whole.setdefault(parts[-1], name)
                whole.setdefault(f"{parts[-1][0].upper()}{parts[-1][1:]}", name)  # "Al-Jamil" begins a sentence
        return whole

    def _is_plural(self, name: str) -> bool:
        """Return whether the page says "Democrats are", but not "Anna Berg and Jens Holm are"."""
        plural = re.finditer(rf"\b{re.escape(name.rsplit(maxsplit=1)[-1])} (?:are|were|have)\b", self.text)
        return any(" and " not in self.text[max(one.start() - len(name) - 8, 0) : one.start()] for one in plural)

    def _speaks(self, name: re.Match[str]) -> bool:
        """Return whether a verb of saying stands right before a name, or right behind it."""
        behind = self.verb.search(self.text, name.end(), name.end() + _RIGHT_BESIDE)
        before = self.verb.search(self.text, max(name.start() - _RIGHT_BESIDE, 0), name.start())
        if behind is not None:
            return True
        return before is not None and name.start() - before.end() <= 1 and not TO_WHOM.search(before.group())

    def before(self, pronoun: str | None = None) -> str | None:
        """Return the person spoken of last before the offset whom `pronoun` ("he", "she", or none said) can mean.

        Spoken of is whom a sentence begins with, or gives the word to.
        """
        fitting = (name for name in self._spoken_of() if self._fits(name, pronoun))
        return next(fitting, None)

    def _fits(self, name: str, pronoun: str | None) -> bool:
        return pronoun is None or self.gender_of(name) != _OTHER[pronoun]

    def most_named(self, pronoun: str | None = None) -> str | None:
        """Return the person whom the page names most, of those whom `pronoun` can mean."""
        words = Counter(re.findall(_WORD, self.text))
        counts = {name: words[last] for last, name in self.full.items() if self._fits(name, pronoun)}
        return max(counts, key=lambda name: counts[name], default=None)

    def _spoken_of(self) -> Iterator[str]:
        starts = [0, *(found.end() for found in _SENTENCE_END.finditer(self.text, 0, self.end))]
        stops = [*starts[1:], self.end]
        for start, stop in list(zip(starts, stops, strict=True))[: -_MOST_SENTENCES - 1 : -1]:
            names = [
                (found.start(), found.end(), self.full[found.group()])
                for found in re.finditer(_WORD, self.text[start:stop])
                if found.group() in self.full
            ]
            opening = _OPENS.match(self.text, start, stop)
            if opening and self._is_unknown(opening[1]) and self.verb.match(self.text, opening.end(), stop):
                yield opening[1]  # "Lira disse", whose whole name stands nowhere near
            said = self.verb.finditer(self.text[start:stop]) if names else ()
            verbs = [(*found.span(), TO_WHOM.search(found.group()) is not None) for found in said]
            beside = [(distance, name) for begin, end, name in names for distance in _distances((begin, end), verbs)]
            if beside:
                yield min(beside)[1]
            elif names and names[0][0] <= _OPENING + len(names[0][2]):
                yield names[0][2]

    def _is_unknown(self, word: str) -> bool:
        """Return whether a sentence's first word is a name not known in full: it has its capital elsewhere, too."""
        if word in self.full or word.lower() in COMMON_WORDS:
            return False
        return re.search(rf"[a-zà-ÿ,] {re.escape(word)}\b", self.text) is not None


def _behind_office(parts: list[str]) -> list[str]:
    """Return the words of a name without the office before it: "Oakport Acting President Kathleen Jagger"."""
    last = max((i for i, part in enumerate(parts) if part.lower() in ROLES), default=-1)
    return parts[last + 1 :] if last >= 0 and len(parts) - last > _IN_FULL else parts


def _distances(name: tuple[int, int], verbs: list[tuple[int, int, bool]]) -> Iterator[int]:
    """Yield how far a name stands from each verb of saying beside it: "told" has its hearer behind it."""
    for start, end, tells in verbs:
        distance = name[0] - end if name[0] >= end else start - name[1]
        if 0 <= distance <= _BESIDE and not (tells and name[0] >= end):
            yield distance


def _body(document: Document, near: Span) -> str:
    """Return the text of `near` with all blanked that is no part of the page's body: menus, teasers, comments."""
    pieces: list[str] = []
    done = near.start
    for block in document.blocks:
        if block.region is Region.BODY and block.span.end > done and block.span.start < near.end:
            start, end = max(block.span.start, done), min(block.span.end, near.end)
            pieces += ["\n" * (start - done), document.text[start:end]]
            done = end
    return "".join(pieces)


def _lowered(word: str, small: frozenset[str]) -> str:
    return word.lower() if word.lower() in small else word


def _blanked(found: re.Match[str]) -> str:
    return "▒" * len(found.group())


def gender_abroad(name: str) -> str | None:
    """Return what `gender_of` does, with the given names of other languages than English."""
    parts = [without_accents(part.lower()) for part in name.split()[:-1]]
    told = (pronoun for part in parts for pronoun, given in _GIVEN_ABROAD.items() if part in given)
    return gender_of(name) or next(told, None)


def gender_of(name: str, *, is_english: bool = False) -> str | None:
    """Return "he" or "she" where a given name in `name` is nearly always a man's or a woman's."""
    parts = [without_accents(part.lower()) for part in name.split()[:-1]]
    known = _GIVEN_IN_ENGLISH if is_english else _GIVEN
    return next((pronoun for part in parts for pronoun, given in known.items() if part in given), None)
