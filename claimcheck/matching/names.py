"""Who is meant by a name, an office or a side: "Lavrov", "Russia's Foreign Minister", "the Russian side".

Two designations are compared by what each fixes: the person, the office, the institution, the country. What one leaves
out, the page's other mentions of the same surname, then the table of officeholders, may fill in.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import Enum

from claimcheck.matching.fold import fold
from claimcheck.matching.officeholders import (
    COUNTRIES,
    INSTITUTIONS,
    OFFICEHOLDERS,
    ROLE_MODIFIERS,
    ROLES,
    TITLES,
    Officeholder,
)

_PARENTHESIS = re.compile(r"\(([^)]*)\)")
_WORD = re.compile(r"[^\W\d_][\w'’.-]*")
_SPOKES = frozenset({"spokesman", "spokeswoman", "spokesperson", "spokespeople"})
_SIDES = frozenset("side government authorities officials administration leadership regime delegation team".split())
_PARTICLES = frozenset("de van von der den la le du da dos bin al el di ter ten mac".split())
_JUNIOR = frozenset({"jr", "sr", "ii", "iii"})
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

    @property
    def surname(self) -> str:
        """The last word of the person's name, or nothing."""
        return self.person[-1] if self.person else ""

    @property
    def is_spokesman(self) -> bool:
        """Whether it names somebody who speaks for an institution."""
        return bool(_SPOKES & self.offices)


def designation(text: str) -> Designation:
    """Read a way of naming a speaker: "Sen. John McCain (R), Arizona", "The Prime Minister (Mr David Cameron)"."""
    inside = " ".join(found for found in _PARENTHESIS.findall(text) if _names_person(found))
    outer = _PARENTHESIS.sub(" ", text)
    whole = f"{outer} {inside}".strip()
    folded = f" {' '.join(_plain_words(whole))} "
    return Designation(
        text=text,
        person=_person(inside) or _person(outer),
        offices=_offices(folded),
        institutions=frozenset(
            key for key, forms in INSTITUTIONS.items() if any(f" {form} " in folded for form in forms)
        ),
        countries=frozenset(key for key, forms in COUNTRIES.items() if any(f" {form} " in folded for form in forms)),
        is_side=bool(_SIDES.intersection(folded.split())),
    )


def compare(claimed: str, found: str, *, mentions: tuple[str, ...] = (), year: int | None = None) -> Sameness:
    """Return whether `claimed` (the brief's speaker) and `found` (the page's) are the same.

    `mentions` are the page's other ways of naming the person found; `year` dates the page, for the table.
    """
    ours, theirs = designation(claimed), designation(found)
    if ours.person and theirs.person:
        return _compare_persons(ours, theirs)
    known = _enriched(theirs, mentions, year)
    if ours.person and not theirs.person:
        ours = _enriched(ours, mentions, year)
    return _compare_roles(ours, known)


def _compare_persons(ours: Designation, theirs: Designation) -> Sameness:
    if not (set(ours.person) & set(theirs.person)):
        return Sameness.OTHER
    if ours.surname != theirs.surname:
        return Sameness.SAME if ours.surname in theirs.person or theirs.surname in ours.person else Sameness.OTHER
    given, other = ours.person[:-1], theirs.person[:-1]
    if given and other and not any(_same_given(one, two) for one in given for two in other):
        return Sameness.OTHER
    return Sameness.SAME


def _same_given(one: str, two: str) -> bool:
    return one == two or (one[0] == two[0] and (len(one) == 1 or len(two) == 1 or one[:3] == two[:3]))


def _compare_roles(ours: Designation, theirs: Designation) -> Sameness:
    if ours.countries and theirs.countries and not ours.countries & theirs.countries:
        return Sameness.OTHER
    if ours.institutions:
        if theirs.institutions:
            return Sameness.SAME if ours.institutions & theirs.institutions else Sameness.OTHER
        if _heads(ours.institutions, theirs):
            return Sameness.SAME
        return Sameness.UNKNOWN
    if ours.offices:
        return _compare_offices(ours, theirs)
    if (
        ours.countries
        and ours.countries & theirs.countries
        and (theirs.offices or theirs.is_side or theirs.institutions or not theirs.person)
    ):
        return Sameness.SAME
    if _plain_words(ours.text) == _plain_words(theirs.text):
        return Sameness.SAME
    return Sameness.UNKNOWN


def _compare_offices(ours: Designation, theirs: Designation) -> Sameness:
    if not theirs.offices:
        return Sameness.UNKNOWN
    small, large = sorted((ours.offices, theirs.offices), key=len)
    if not (small <= large and _is_head(small)):
        return Sameness.UNKNOWN
    same_bench = ("shadow" in ours.offices) == ("shadow" in theirs.offices)
    return Sameness.SAME if same_bench else Sameness.OTHER


def _is_head(offices: frozenset[str]) -> bool:
    return bool(offices - ROLE_MODIFIERS)


_HEADS = {
    "state department": ({"secretary", "state"},),
    "white house": ({"president"},),
    "kremlin": ({"president"},),
    "foreign ministry": ({"foreign", "minister"},),
    "foreign office": ({"foreign", "secretary"},),
    "downing street": ({"prime", "minister"},),
    "pentagon": ({"defense", "secretary"}, {"defence", "secretary"}),
    "defence ministry": ({"defence", "minister"}, {"defense", "minister"}),
}


def _heads(institutions: frozenset[str], person: Designation) -> bool:
    """Return whether the person's own office is the head of one of `institutions`."""
    return any(head <= person.offices for key in institutions for head in _HEADS.get(key, ()))


def _enriched(one: Designation, mentions: tuple[str, ...], year: int | None) -> Designation:
    """Fill in what the page says of the same person elsewhere, then what the table says."""
    for mention in mentions:
        other = designation(mention)
        if one.surname and other.surname == one.surname:
            one = replace(
                one,
                offices=one.offices | other.offices,
                institutions=one.institutions | other.institutions,
                countries=one.countries | (other.countries if not one.countries else frozenset()),
            )
    holder = _holder(one)
    if holder is None:
        return one
    held = [office.name for office in holder.offices if year is None or office.first <= year <= office.last]
    offices = _offices(f" {' '.join(held)} ") if held and not one.offices else frozenset()
    return replace(one, offices=one.offices | offices, countries=one.countries or frozenset({holder.country}))


def _holder(one: Designation) -> Officeholder | None:
    for holder in OFFICEHOLDERS:
        if holder.surname == one.surname and (len(one.person) == 1 or _same_given(one.person[0], holder.given)):
            return holder
    return None


# --------------------------------------------------------------------------- reading a designation


def _plain_words(text: str) -> list[str]:
    return [word.removesuffix("'s").removesuffix("'") for word in fold(text.replace("-elect", " elect")).words()]


def _names_person(text: str) -> bool:
    words = _WORD.findall(text)
    return len(words) > 1 and _plain_words(words[0])[:1] != [] and (_plain_words(words[0])[0] in TITLES)


def _offices(folded: str) -> frozenset[str]:
    words = folded.split()
    if not any(word in ROLES for word in words):
        return frozenset()
    return frozenset(word for word in words if word in ROLES or word in ROLE_MODIFIERS or word == "state")


def _person(text: str) -> tuple[str, ...]:
    """Return the folded words of the personal name in `text`, given names first, or nothing."""
    return next((found for part in re.split(r"[,;:]", text) if (found := _person_of(part))), ())


def _person_of(part: str) -> tuple[str, ...]:
    best: list[str] = []
    run: list[str] = []
    for written in _WORD.findall(part):
        words = _plain_words(written)
        word = words[0] if len(words) == 1 else " ".join(words)
        if _is_name_word(written, word, run):
            run.append(word)
        else:
            best, run = (run, []) if len(run) >= len(best) and run else (best, [])
    best = run or best
    while best and best[-1] in _JUNIOR:
        best.pop()
    return tuple(part for word in best for part in word.split())


def _is_name_word(written: str, word: str, run: list[str]) -> bool:
    if run and word in _PARTICLES:
        return True
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
          "he she they we i it who all both his her".split())
) - {"us", "may"} | {"us"}  # fmt: skip
