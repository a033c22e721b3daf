"""The authors of a work as a reference list names them, and the labels by which a text may cite them.

"Kerry, J., S. Lavrov & S. de Mistura", "Smith J, Jones KL", "Karen Jones and John Smith", "RT – Russia Today": each
style gives persons with their surnames, or one organisation.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

_INITIALS = re.compile(r"(?:[^\W\d_]\.?[ -]?){1,4}\.?|[A-Z]{1,3}")
_DOTTED = re.compile(r"(?:[^\W\d_]{1,2}\.[ -]?)+")
_SUFFIX = re.compile(r"(?:jr|sr|ii|iii|iv)\.?", re.IGNORECASE)
_AND = re.compile(r"\s*(?:,\s*)?(?:&|\band\b|\bund\b|\bet\b(?!\s+al)|\by\b|\bog\b|\boch\b)\s+", re.IGNORECASE)
_ET_AL = re.compile(
    r",?\s*(?:\bet\.?\s+al\.?|\band (?:others|colleagues)\b|\bu\.\s?a\.|\bm\.\s?fl\.|…|\.\.\.)", re.IGNORECASE
)
_EDITORS = re.compile(r"[,\s]*\(?\b(?:eds?|editors?|hrsg|dir|trans|comps?)\b\.?\)?[,.\s]*$", re.IGNORECASE)
_PARTICLES = frozenset(
    "van von der den de del della di da dos das du la le ten ter el al bin ibn zu zur af av mac o".split()
)  # fmt: skip
_CAPITAL_PARTICLES = frozenset("Van Von Van't Vander De Del Della Di Du".split())
_LOWER_IN_NAMES = frozenset("of the for and to in on at und für der die des de la du y et".split())
_ORGANISATION_WORD = re.compile(
    r"\b(?:times|post|news|journal|ministry|department|council|committee|office|agency|group|team|trust|association|"
    r"institute|university|society|bureau|commission|government|union|organi[sz]ation|federation|bank|parliament|"
    r"court|press|today|herald|guardian|company|foundation|party|network|centre|center|board|service|authority|"
    r"consortium|international|national|house|senate|congress|watch|fund|report|review|gazette|observer|tribune|"
    r"chronicle|telegraph|independent|daily|weekly|media|broadcasting|corporation|lines|airlines|coalition|museum|archives?|library|hospital|commission|inc|ltd|plc|gmbh)\b",
    re.IGNORECASE,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Author:
    """One author: a person's surname (particles kept) and given names, or an organisation's name with none."""

    surname: str
    given: str = ""
    is_person: bool = True

    @property
    def name(self) -> str:
        """The name as it is written in running text: "S. de Mistura"."""
        return f"{self.given} {self.surname}".strip()


def authors(text: str) -> tuple[Author, ...]:
    """Return the authors named in `text`, the part of a reference before its year or title; none for an empty one."""
    plain = _EDITORS.sub("", _ET_AL.sub("", text)).strip(" ,.;:")
    if not plain:
        return ()
    if _is_organisation(plain):
        return (Author(plain, is_person=False),)
    return tuple(_joined(_pieces(text)))


def _is_organisation(text: str) -> bool:
    """Return whether `text` names one body: no initials, no list, a word that bodies have, or one word alone."""
    if any(_DOTTED.fullmatch(word) or (word.isupper() and len(word) <= 2) for word in re.split(r"[\s,]+", text)[1:]):
        return False
    if "," not in text and ";" not in text:
        return len(text.split()) == 1 or bool(_ORGANISATION_WORD.search(text)) or not _looks_personal(text)
    first = text.split(",", maxsplit=1)[0]
    return len(first.split()) > 1 and bool(_ORGANISATION_WORD.search(first))


def _looks_personal(text: str) -> bool:
    """Return whether each of the names joined by "and" is two to four words in the case of a person's name."""
    return all(
        2 <= len(part.split()) <= 4
        and all(_is_capitalised(word) or word.lower() in _PARTICLES for word in part.split())
        and not any(word.isupper() and len(word) > 2 for word in part.split())
        for part in _AND.split(text)
    )


def _is_capitalised(word: str) -> bool:
    return word[:1].isupper()


def _pieces(text: str) -> list[str]:
    """Cut a list of authors at its commas, semicolons and "and"; dots at the end that belong to no initial go."""
    listed = _EDITORS.sub("", _ET_AL.sub(",", text))
    listed = _AND.sub(", ", listed)
    parts = [part.strip(" \t\n") for part in re.split(r"[,;]", listed)]
    return [part if _DOTTED.fullmatch(part) else part.strip(" .:") for part in parts if part.strip(" .:")]


def _joined(pieces: list[str]) -> list[Author]:
    """Put surnames and given names together again, whichever of them each piece holds."""
    found: list[Author] = []
    pairs = len(pieces) % 2 == 0
    inverted = len(pieces) > 1 and _is_surname(pieces[0]) and _is_given(pieces[1], alone=pairs)
    pairs = pairs and inverted
    for index, piece in enumerate(pieces):
        if _SUFFIX.fullmatch(piece):
            continue
        if found and not found[-1].given and _belongs(piece, found[-1], second=inverted and index == 1, pairs=pairs):
            found[-1] = Author(found[-1].surname, piece)
        else:
            found.append(_author(piece))
    return found


def _belongs(piece: str, last: Author, *, second: bool, pairs: bool) -> bool:
    """Return whether a piece is the given names of the author before it."""
    return second or (last.is_person and bool(_INITIALS.fullmatch(piece))) or (pairs and _is_given(piece, alone=True))


def _is_surname(piece: str) -> bool:
    words = piece.split()
    return len(words) == 1 or words[0].lower() in _PARTICLES


def _is_given(piece: str, *, alone: bool) -> bool:
    """Return whether a piece is given names: initials, or (where pieces come in pairs) capitalised words."""
    if _DOTTED.fullmatch(piece):
        return True
    words = piece.split()
    return alone and len(words) <= 2 and all(word[:1].isupper() for word in words)


def _author(piece: str) -> Author:
    """Read one piece: "S. de Mistura", "Van Trappen S", "Karen Jones", "Smith"."""
    words = piece.split()
    if len(words) == 1:
        return Author(piece)
    if re.fullmatch(r"[A-Z](?:[ .-]?[A-Z]){0,3}\.?", words[-1]) and not words[0].isupper():
        return Author(" ".join(words[:-1]), words[-1])
    if _ORGANISATION_WORD.search(piece):
        return Author(piece, is_person=False)
    if words[0] in _PARTICLES or words[0] in _CAPITAL_PARTICLES:
        return Author(piece)
    cut = next((i for i, word in enumerate(words[1:-1], 1) if word.lower() in _PARTICLES and word[0].islower()), None)
    cut = len(words) - 1 if cut is None else cut
    return Author(" ".join(words[cut:]), " ".join(words[:cut]))


# --------------------------------------------------------------------------- labels


@lru_cache(maxsize=65536)
def plain(text: str) -> str:
    """Return `text` as labels are compared: lower case, no accents, no punctuation, `&` as "and", possessives off."""
    text = "".join(one for one in unicodedata.normalize("NFD", text) if not unicodedata.combining(one))
    text = text.translate(_LETTERS).lower().replace("&", " and ")
    text = re.sub(r"['’]s\b", "", text)
    text = re.sub(r"(?<=\w)['’`.](?=\w)", "", text)
    return " ".join(re.findall(r"\w+", text))


_LETTERS = str.maketrans({"ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "ß": "ss", "æ": "ae", "Æ": "AE", "œ": "oe", "đ": "d"})


def initials(name: str) -> str:
    """Return the first letters of a body's name, small words left out: "ft" of "Financial Times", or nothing."""
    words = [word for word in re.findall(r"[^\W\d_]+", name) if word.lower() not in _LOWER_IN_NAMES]
    return "".join(word[0] for word in words).lower() if len(words) > 1 else ""


def acronyms(name: str) -> tuple[str, ...]:
    """Return the words of `name` written in capitals only: RT in "RT – Russia Today", MFA in "Russian MFA"."""
    return tuple(word.lower() for word in re.findall(r"\b[A-Z][A-Z&]{1,6}\b", name))


@lru_cache(maxsize=65536)
def labels(named: tuple[Author, ...]) -> dict[str, int]:
    """Return the ways in which a text may cite works of these authors, folded by `plain`, each with its rank.

    Rank 3 is the name as the list has it, 2 a regular short form ("et al."), 1 an abbreviation or a part of it.
    """
    if not named:
        return {}
    if not named[0].is_person:
        return _labels_of_body(named[0].surname)
    found: dict[str, int] = {}
    for surnames in _variants(named):
        found.update(_labels_of_persons(surnames))
    return {label: rank for label, rank in found.items() if label}


def _variants(named: tuple[Author, ...]) -> list[list[str]]:
    """Return the surnames as listed, and once more with their particles left out or put before."""
    whole = [plain(author.surname) for author in named]
    bare = [" ".join(word for word in name.split() if word not in _PARTICLES) or name for name in whole]
    return [whole] if bare == whole else [bare, whole]


def _labels_of_persons(surnames: list[str]) -> dict[str, int]:
    first, last = surnames[0], surnames[-1]
    found = {first: 3 if len(surnames) == 1 else 1}
    if len(surnames) > 1:
        others = 2 if len(surnames) > 2 else 1
        found |= {
            f"{first} {tail}": others
            for tail in ("et al", "et alia", "and others", "and colleagues", "and coworkers", "u a")
        }
        found |= {f"{first} and {last}": 2, f"{first} and {surnames[1]}": 2, f"{first} {surnames[1]} et al": 2}
        found |= {" ".join([*surnames[:-1], "and", last]): 3, " ".join(surnames): 3}
        found |= {f"{' '.join(surnames[:count])} et al": 2 for count in range(2, min(len(surnames), 7))}
    return found


def _labels_of_body(name: str) -> dict[str, int]:
    whole = plain(name)
    found = {whole: 3, whole.removeprefix("the "): 3}
    parts = [part for part in re.split(r"\s[–—-]\s|\s*[/(),:|]\s*", name) if part]
    for part in parts if len(parts) > 1 else []:
        found.setdefault(plain(part), 2)
        found.setdefault(initials(part), 1)
    for short in (initials(name), *acronyms(name)):
        found.setdefault(short, 1)
    if len(whole.split()) > 1:  # a body that is a person after all: "John Smith", "Smith JKL"
        found.setdefault(whole.split()[-1], 0)
        if name.rsplit(maxsplit=1)[-1].isupper():
            found.setdefault(" ".join(whole.split()[:-1]), 0)
    return {label: rank for label, rank in found.items() if len(label) > 1}
