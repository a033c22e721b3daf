"""What a way of naming somebody fixes: the person, the office, the institution, the country or the side.

"Lavrov", "Russia's Foreign Minister", "the Russian side": each says something of who is meant, and leaves the rest out.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum

from claimcheck.matching import given_names
from claimcheck.matching.fold import fold
from claimcheck.matching.labelled import without_manner
from claimcheck.matching.officeholders import COUNTRIES, INSTITUTIONS, ROLE_MODIFIERS, ROLES, TITLES

_OF_WHAT = re.compile(
    r"([^\W\d_][\w'’.-]*)\s+(?:of|for|at|from)\b"
    r"|(?-i:\b([a-zà-þ][\w'’.-]*|\w+(?:in|er|chef|minister))\s+(?:de|del|des|der|du|da|do|dos|di|della|von|vom|van|zu|za|för|d[’'])\b)"
)
_BEHIND_NOUN = re.compile(r"\s*(?:la\s+|l[’'])?[a-zà-þ]{3,}\s+[A-ZÀ-Þ]")
PARENTHESIS = re.compile(r"\(([^)]*)\)")
_WORD = re.compile(r"[^\W\d_][\w'’.-]*")
_SIDES = frozenset("side government authorities officials administration leadership regime delegation team".split())
_PARTICLES = frozenset("de del della van von der den la le du da do dos das bin al el di ter ten mac".split())
_LINKS = frozenset(  # behind them goes on what was said before, or somebody else begins
    "of for at from in on by with to and or who whom the a an y e et und i og och der die das den dem des zu zur zum "
    "von vom im am bei aus für del de du la le los las il el en para por con da do dos na no against after before as "
    "que qui".split()
)
_TITLE_SURNAMES = frozenset("king prince bishop major pope judge earl duke baron constable".split())
_STYLED = re.compile(r"\s*(?:Sen(?:ator|\.)|Mr|Mrs|Ms|Dr|Sir|Dame|Prof(?:essor|\.)|Lord|Lady|(?:the )?Hon)\b")
_OF_A_PERSON = re.compile(r"[a-z-]+(?:ist|er|ian|man|woman|person|eer|back)")  # "quarterback", "virologist"
_POSTNOMINALS = frozenset("kc qc sc obe mbe cbe kbe dbe phd md jd msc bsc mba esq frs dphil".split())
JUNIOR = frozenset({"jr", "sr", "ii", "iii"})
_ROLE = "|".join(sorted(ROLES, key=len, reverse=True))
_COUNTRY_FORMS = frozenset(form for forms in COUNTRIES.values() for form in forms)
_PRINCIPAL = re.compile(
    rf"\b(?P<principal>(?:[A-Z][\w.-]*\s+)*[\w-]+)['’]s?\s+(?P<office>(?:[\w-]+\s+){{0,2}}(?:deputy|{_ROLE})\b|[a-z])"
)
_FOR_PRINCIPAL = re.compile(
    r"(?<=\bspokes)(man|woman|person)\s+for\s+(?:the\s+)?(?:president|prime|minister|chancellor|M[rs]+\b).*"
)
_BEFORE_OFFICE = re.compile(  # "UAW President Shawn Fain", "Australian Prime Minister Kevin Rudd": whose, not who
    rf"^\s*(?:[Tt]he\s+)?[A-Z][\w’'-]+\s+(?=(?:(?:{'|'.join(sorted(ROLE_MODIFIERS))})\s+)*(?i:{_ROLE})\b)"
)
_DOTTED = re.compile(r"\b([A-Z])\.(?=[A-Z]\.)")
_SENT_TO = re.compile(
    r"(?<=ambassador)\s+(?:to|in)\s+(?:the\s+)?\w+|(?<=envoy)\s+(?:to|in)\s+(?:the\s+)?\w+|\w+\s+bureau(?=\s)",
    re.IGNORECASE,
)
# "the Dane", "the 34-year-old Swede": what somebody is, not who.
_A_NATIONAL = re.compile(r"^(?:the|an?)\s+(?:[a-z\d-]+\s+){0,2}[A-Z][a-z]+$")
_DESCRIBES = re.compile(r"\s*(?:the|an?|his|her|its|their|our|my|your|one)\b|\s*[\w.’'-]+[’']s\s+[a-z]", re.IGNORECASE)
_MINISTER = re.compile(r"(?:The\s+)?(?:[\w-]+\s+)*(?:Minister|[\w-]*Secretary|Chancellor|Speaker|Attorney|Solicitor)\b")
_PEER = re.compile(r"\b(?:Lord|Lady|Baroness|Baron|Viscount|Viscountess|Earl|Countess|Mr|Mrs|Ms|Dr)\.?\s+$")
_ELECTED = frozenset({"president-elect", "elect"})


class Sameness(Enum):
    """Whether two designations mean the same speaker."""

    SAME = "same"
    OTHER = "other"
    UNKNOWN = "cannot tell"


@dataclass(frozen=True, slots=True)
class Designation:
    """What a way of naming somebody fixes; each part is empty where it does not."""

    text: str
    person: tuple[str, ...] = ()
    offices: frozenset[str] = frozenset()
    institutions: frozenset[str] = frozenset()
    countries: frozenset[str] = frozenset()
    is_side: bool = False
    is_bracketed: bool = False  # the person: "The Minister for Housing and Planning (Tom Lee)"

    @property
    def surname(self) -> str:
        """The last word of the person's name, or nothing."""
        return self.person[-1] if self.person else ""


def designation(text: str) -> Designation:
    """Read a way of naming a speaker: "Sen. John McCain (R), Arizona", "The Prime Minister (Mr David Cameron)".

    "Kerry's deputy" is not Kerry, "a spokesman for the president" not the president, and an ambassador to Russia not
    Russia's: principals, and countries somebody is sent to, are left out.
    """
    text = _DOTTED.sub(r"\1. ", without_manner(text))
    own = _FOR_PRINCIPAL.sub("", _PRINCIPAL.sub(_without_principal, _SENT_TO.sub(" ", text)))
    outer = PARENTHESIS.sub(" ", own)
    is_minister = bool(_MINISTER.match(outer))
    inside = " ".join(found for found in PARENTHESIS.findall(own) if _names_person(found, is_minister=is_minister))
    whole = f"{outer} {inside}".strip()
    folded = f" {' '.join(plain_words(whole))} "
    return Designation(
        text=text,
        person=() if _A_NATIONAL.search(text) else _person(inside) or _person(outer),
        is_bracketed=bool(inside),
        offices=offices_in(folded),
        institutions=frozenset(
            key for key, forms in INSTITUTIONS.items() if any(f" {form} " in folded for form in forms)
        ),
        countries=frozenset(key for key, forms in COUNTRIES.items() if any(f" {form} " in folded for form in forms)),
        is_side=bool(_SIDES.intersection(folded.split())),
    )


def _without_principal(found: re.Match[str]) -> str:
    """Return the office alone of "Kerry's deputy"; "Russia's foreign minister" stays whole."""
    country = plain_words(found["principal"])[-1:]
    return found.group() if set(country) & _COUNTRY_FORMS else found["office"]


def plain_words(text: str) -> list[str]:
    """Return the folded words of `text`, without what makes them possessive."""
    return [word.removesuffix("'s").removesuffix("'") for word in fold(text.replace("-elect", " elect")).words()]


def _names_person(text: str, *, is_minister: bool) -> bool:
    words = _WORD.findall(text)
    if is_minister and len(words) > 1 and len(_person_of(text)) == len(words):
        return True
    return len(words) > 1 and plain_words(words[0])[:1] != [] and (plain_words(words[0])[0] in TITLES)


def offices_in(folded: str) -> frozenset[str]:
    """Return the words of `folded` that make an office, or nothing where none does."""
    words = folded.split()
    if not any(word in ROLES for word in words):
        return frozenset()
    return frozenset(word for word in words if word in ROLES or word in ROLE_MODIFIERS or word == "state")


def _person(text: str) -> tuple[str, ...]:
    """Return the folded words of the personal name in `text`, given names first, or nothing.

    Of "the chairman of Severn Water, Peter Oduya" the name is what stands alone; what an office is of is no person.
    """
    parts = [part for part in re.split(r"[,;:]", text) if part.strip()]
    parts.sort(key=lambda part: (_DESCRIBES.match(part) is not None, _STYLED.match(part) is None))
    return next((found for part in parts if (found := _person_of(_without_whose(part)))), ())


def _without_whose(part: str) -> str:
    """Return "the chairman" of "the chairman of Severn Water": behind an office or any other noun, "of" tells whose."""
    for found in _OF_WHAT.finditer(part):
        if found[2] and not _BEHIND_NOUN.match(part, found.end()):
            return part[: found.end(2)]  # "presidente de la Asamblea"
        if found[2]:
            continue  # "professeur de français Zakaria Shehab"
        if _is_whole_name(part[: found.start()], found[1]):
            return part[: found.end(1)]
        is_office = found[1].islower() or found[1].lower().rstrip(".") in ROLES | TITLES
        whose = [word for written in _WORD.findall(part[found.end() :]) for word in plain_words(written)]
        whose = whose[1:] if whose[:1] == ["the"] else whose
        if is_office and not (
            whose and whose[0] in _NOT_NAMES and "for" not in whose
        ):  # "Secretary of State John Kerry"
            return part[: found.end(1)]
    return part


def _is_whole_name(before: str, last: str) -> bool:
    """Return whether "of" follows a name, as in "Gareth Pugh of the Institute", "Baroness Fairley of Wensum"."""
    if not _is_name_word(last, " ".join(plain_words(last)), []):
        return False
    given = _WORD.findall(before)[-1:]
    return bool(_PEER.search(before)) or any(_is_name_word(word, " ".join(plain_words(word)), []) for word in given)


def _person_of(part: str) -> tuple[str, ...]:
    """Return the name in `part`: the longest run of its words, but what stands before an office or a noun tells whose.

    "Green Bay Packers quarterback Aaron Rodgers", "North Shore University Professor Tom Reed".
    """
    owner = _BEFORE_OFFICE.match(part)
    if owner and not _is_surname(part[owner.end() :], part[owner.end() :].lower(), plain_words(owner.group())):
        part = part[owner.end() :]
    best: list[str] = []
    run: list[str] = []
    whose: list[str] = []
    written = _WORD.findall(part)
    for i, each in enumerate(written):
        words = plain_words(each)
        word = words[0] if len(words) == 1 else " ".join(words)
        if _is_name_word(each, word, run) or (i == len(written) - 1 and _is_surname(each, word, run)):
            run.append(word)
            continue
        if len(run) > len(best):
            best = run
        run = []
        if _tells_whose(each, words):
            whose, best = ([] if each.islower() and not best[1:] else best or whose), []
    best = (run if len(run) > len(best) else best) or whose
    while best and best[-1] in JUNIOR | _POSTNOMINALS:
        best.pop()
    return tuple(part for word in best for part in word.split())


def _tells_whose(written: str, words: list[str]) -> bool:
    """Return whether what stands before a word belongs to it, not to the person behind it: an office, any noun."""
    return bool(words) and (
        all(word in ROLES or word in ROLE_MODIFIERS for word in words)
        or (_OF_A_PERSON.fullmatch(written) is not None and words[0] not in _LINKS)
    )


def _is_surname(written: str, word: str, run: list[str]) -> bool:
    """Return whether what may be an office or a title is the family name of "Stephen King"."""
    return written[:1].isupper() and word in _TITLE_SURNAMES and (len(run) > 1 or _begins_with_given(run))


def _begins_with_given(run: list[str]) -> bool:
    """Return whether a name so far begins with a given name that is known."""
    return bool(run) and run[0] in given_names.MEN | given_names.WOMEN


def _is_name_word(written: str, word: str, run: list[str]) -> bool:
    if run and (word in _PARTICLES or (word == "des" and len(run) == 1)):
        return True
    if all(part in ROLES for part in word.split()):
        return False  # "Secretary-General"
    if not written[:1].isupper() or word in TITLES or word in ROLES or word in ROLE_MODIFIERS or word in _ELECTED:
        return False
    return word not in _NOT_NAMES


_NOT_NAMES = frozenset(
    {form for forms in (*COUNTRIES.values(), *INSTITUTIONS.values()) for name in forms for form in name.split()}
    | set("the a an of for and to in on information department ministry affairs office bureau agency commission "
        "committee council "
          "side government federation republic kingdom union states nations house white press foreign "
          "service court report "
          "inquiry company university institute party group association society bank club spokesman league "
          "embassy "
          "coalition alliance opposition army forces police administration co-signers signers parties twenty "
          "el los las les die das il gli ein eine une una het "
          "he she they we i it who all both his her their its our my your one another two three several".split())
) - {"may"}  # fmt: skip
