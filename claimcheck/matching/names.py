"""Who is meant by a name, an office or a side: "Lavrov", "Russia's Foreign Minister", "the Russian side".

Two designations are compared by what each fixes: the person, the office, the institution, the country. What one leaves
out, the page's other mentions of the same surname, then the table of officeholders, may fill in.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import Enum

from rapidfuzz.distance import Levenshtein

from claimcheck.matching.fold import fold
from claimcheck.matching.labelled import are_placed_apart, both_ask, has_function, is_nameless, without_manner
from claimcheck.matching.lexicon import without_accents
from claimcheck.matching.officeholders import (
    COUNTRIES,
    INSTITUTIONS,
    LOOKED_UP,
    OFFICEHOLDERS,
    ROLE_MODIFIERS,
    ROLES,
    TITLES,
    Officeholder,
)

_OF_WHAT = re.compile(r"([^\W\d_][\w'’.-]*)\s+(?:of|for|at|from)\b")
_PARENTHESIS = re.compile(r"\(([^)]*)\)")
_WORD = re.compile(r"[^\W\d_][\w'’.-]*")
_SIDES = frozenset("side government authorities officials administration leadership regime delegation team".split())
_PARTICLES = frozenset("de van von der den la le du da dos bin al el di ter ten mac".split())
_JUNIOR = frozenset({"jr", "sr", "ii", "iii"})
_RANKS = frozenset("deputy vice former ex acting elect assistant under junior".split())  # not the office itself
_ROYAL = frozenset("king queen prince princess duke duchess pope emperor empress sultan emir".split())
_ROLE = "|".join(sorted(ROLES, key=len, reverse=True))
_COUNTRY_FORMS = frozenset(form for forms in COUNTRIES.values() for form in forms)
_PRINCIPAL = re.compile(
    rf"\b(?P<principal>(?:[A-Z][\w.-]*\s+)*[\w-]+)['’]s?\s+(?P<office>(?:[\w-]+\s+){{0,2}}(?:deputy|{_ROLE})\b|[a-z])"
)
_FOR_PRINCIPAL = re.compile(
    r"(?<=\bspokes)(man|woman|person)\s+for\s+(?:the\s+)?(?:president|prime|minister|chancellor|M[rs]+\b).*"
)
_DOTTED = re.compile(r"\b([A-Z])\.(?=[A-Z]\.)")
_SENT_TO = re.compile(
    r"(?<=ambassador)\s+(?:to|in)\s+(?:the\s+)?\w+|(?<=envoy)\s+(?:to|in)\s+(?:the\s+)?\w+|\w+\s+bureau(?=\s)",
    re.IGNORECASE,
)
_ACRONYM = re.compile(r"^(?:the\s+)?[A-Z]{2,6}$")
_PET_NAMES = tuple(
    frozenset(names.split())
    for names in (
        "william bill billy will", "robert bob bobby rob", "richard dick rick", "james jim jimmy jamie",
        "john jack johnny jon", "michael mike mick", "edward ed eddie ted", "theodore ted teddy", "anthony tony",
        "elizabeth liz beth betty lizzie", "thomas tom tommy", "joseph joe joey", "daniel dan danny",
        "david dave", "steven steve stephen", "andrew andy drew", "charles charlie chuck", "christopher chris",
        "katherine kate kathy cathy catherine", "margaret maggie peggy meg", "nicholas nick", "matthew matt",
        "samuel sam", "benjamin ben", "alexander alex sasha", "gregory greg", "kenneth ken", "donald don",
        "ronald ron", "patrick pat paddy", "susan sue", "deborah debbie", "jennifer jen jenny", "victoria vicky",
        "timothy tim", "jeffrey jeff geoffrey geoff", "lawrence larry", "gerald gerry jerry", "frederick fred",
        "philip phil", "dmitry dmitri dimitri", "sergey sergei", "yevgeny evgeny", "aleksandr alexander",
        "mikhail michael",
    )
)  # fmt: skip
# "the Dane", "the 34-year-old Swede": what somebody is, not who.
_A_NATIONAL = re.compile(r"^(?:the|an?)\s+(?:[a-z\d-]+\s+){0,2}[A-Z][a-z]+$")
_DESCRIBES = re.compile(r"\s*(?:the|an?|his|her|its|their|our|my|your|one)\b|\s*[\w.’'-]+[’']s\s+[a-z]", re.IGNORECASE)
_INITIALS = re.compile(r"[A-ZÀ-Þ]{2,4}")
_ARTICLES = frozenset("the a an".split())
_OF = frozenset("of for at from".split())
_OF_GROUPS = frozenset("chief chairman chairwoman chair president director head founder ceo secretary leader".split())
_OF_ANYBODY = frozenset("spokesman spokeswoman spokesperson statement release letter report website".split())
_GROUPS = frozenset(
    "alliance association bank board bureau charity church club coalition college commission committee company "
    "confederation congress corporation council department embassy federation foundation fund group hospital inc "
    "institute institution league limited ltd ministry movement museum network office organisation organization party "
    "police school society trust union unions university watch".split()
)
_STYLES = frozenset("lord lady sir dame dr doctor prof professor".split())  # of address: no office that one holder has
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
    outer = _PARENTHESIS.sub(" ", own)
    is_minister = bool(_MINISTER.match(outer))
    inside = " ".join(found for found in _PARENTHESIS.findall(own) if _names_person(found, is_minister=is_minister))
    whole = f"{outer} {inside}".strip()
    folded = f" {' '.join(_plain_words(whole))} "
    return Designation(
        text=text,
        person=() if _A_NATIONAL.search(text) else _person(inside) or _person(outer),
        is_bracketed=bool(inside),
        offices=_offices(folded),
        institutions=frozenset(
            key for key, forms in INSTITUTIONS.items() if any(f" {form} " in folded for form in forms)
        ),
        countries=frozenset(key for key, forms in COUNTRIES.items() if any(f" {form} " in folded for form in forms)),
        is_side=bool(_SIDES.intersection(folded.split())),
    )


def _without_principal(found: re.Match[str]) -> str:
    """Return the office alone of "Kerry's deputy"; "Russia's foreign minister" stays whole."""
    country = _plain_words(found["principal"])[-1:]
    return found.group() if set(country) & _COUNTRY_FORMS else found["office"]


def compare(
    claimed: str,
    found: str,
    *,
    mentions: tuple[str, ...] = (),
    own: tuple[str, ...] = (),
    year: int | None = None,
) -> Sameness:
    """Return whether `claimed` (the brief's speaker) and `found` (the page's) are the same.

    `mentions` are the page's other ways of naming the person found, `own` those of the person claimed; `year` dates the
    page, for the table. OTHER needs positive evidence: two names, offices, institutions or countries that exclude each
    other. All else is UNKNOWN.
    """
    if is_nameless(found):
        return Sameness.SAME if both_ask(claimed, found) else Sameness.UNKNOWN
    ours, theirs = designation(claimed), designation(found)
    several = [part for part in re.split(r"\s+and\s+", _PARENTHESIS.sub(" ", found)) if designation(part).person]
    if len(several) > 1 and not theirs.is_bracketed:
        return _compare_several(claimed, several, mentions, year)
    if (
        _is_said_alike(claimed, found)
        or _has_initials(found, ours)
        or has_function(claimed, found)
        or _speaks_for(ours, (found, *mentions))
    ):
        return Sameness.SAME
    if ours.person and theirs.person:
        return _compare_named(ours, theirs, (found, *mentions), own)
    known = _enriched(theirs, mentions, year)
    if ours.person and not theirs.person:
        ours = _enriched(ours, (*mentions, *own), year)
    return _compare_roles(ours, known)


def _is_given_name(short: Designation, full: Designation, namings: tuple[str, ...]) -> bool:
    """Return whether the page, which names somebody in full, goes on with the given name alone: "Agnes"."""
    if len(short.person) != 1 or len(full.person) < 2 or short.person[0] != full.person[0]:
        return False
    return any(designation(naming).person == full.person for naming in namings)


def _compare_named(ours: Designation, theirs: Designation, namings: tuple[str, ...], own: tuple[str, ...]) -> Sameness:
    """Compare two that both have a person's name, as far as can be told: an organisation's may look like one."""
    is_in_full = len(theirs.person) > 1 and f" {' '.join(theirs.person)} " in f" {' '.join(_plain_words(ours.text))} "
    if is_in_full or _is_given_name(theirs, ours, own) or _initials_of(ours, theirs) or _initials_of(theirs, ours):
        return Sameness.SAME
    same = _compare_persons(ours, theirs)
    is_doubtful = (same is Sameness.SAME and are_placed_apart(ours.text, theirs.text)) or (
        same is Sameness.OTHER and _may_speak_for(ours, namings)
    )
    return Sameness.UNKNOWN if is_doubtful else same


def _compare_several(claimed: str, found: list[str], mentions: tuple[str, ...], year: int | None) -> Sameness:
    """Compare with joint speakers: one of them is enough, all must be others."""
    answers = {compare(claimed, one, mentions=mentions, year=year) for one in found}
    if Sameness.SAME in answers:
        return Sameness.SAME
    return Sameness.OTHER if answers == {Sameness.OTHER} else Sameness.UNKNOWN


def _is_said_alike(one: str, other: str) -> bool:
    """Return whether both are the same words but for "the"."""
    words = [[word for word in _plain_words(text) if word not in _ARTICLES] for text in (one, other)]
    ours, theirs = words
    if ours == theirs != []:
        return True
    if len(ours) < 2 or ours[-1] not in ROLES:
        return False
    places = [i for i in range(len(theirs)) if theirs[i : i + len(ours)] == ours]
    return bool(places) and not _RANKS.intersection(theirs[: places[0]])  # "the EU's foreign policy chief"


def _speaks_for(ours: Designation, namings: tuple[str, ...]) -> bool:
    """Return whether the claim names an organisation, and the page one who speaks for it, or its statement.

    Only an organisation has a chairman; a person, too, has a spokesman, and is not who speaks.
    """
    whose = [word for word in _plain_words(ours.text) if word not in _ARTICLES]
    if not whose or ours.offices or ours.institutions:
        return False
    is_group = ours.text.lower().startswith("the ") or not _GROUPS.isdisjoint(whose)
    speakers = _OF_GROUPS | _OF_ANYBODY if is_group else _OF_GROUPS
    return any(_holds_office_of(whose, speakers, _plain_words(naming)) for naming in namings)


def _holds_office_of(whose: list[str], offices: frozenset[str], naming: list[str]) -> bool:
    """Return whether `naming` says "office of whose", or "whose office"."""
    naming = [word for word in naming if word not in _ARTICLES]
    size = len(whose)
    for i in range(len(naming) - size + 1):
        if naming[i : i + size] != whose:
            continue
        before, after = naming[:i], naming[i + size : i + size + 3]
        if before[-1:] and before[-1] in _OF and offices.intersection(before):
            return True
        if not before and offices.intersection(after):
            return True
    return False


def _may_speak_for(ours: Designation, namings: tuple[str, ...]) -> bool:
    """Return whether the claim's "name" is an organisation that the speaker found is said to belong to."""
    if _ACRONYM.search(ours.text) or _ACRONYM.search(namings[0]):
        return True  # IAEA, AMLO: who knows what it stands for
    words, own = set(ours.person), set(designation(namings[0]).person)
    return any(words & (set(_plain_words(naming)) - own) for naming in namings)


def _initials_of(short: Designation, long: Designation) -> bool:
    """Return whether one is written as the initials of the other: HRW, JFK."""
    return bool(_ACRONYM.search(short.text)) and "".join(word[0] for word in long.person) == "".join(short.person)


def _has_initials(found: str, ours: Designation) -> bool:
    """Return whether a label is a person's initials, as interviews have them: "MS" for Margit Sólyom."""
    letters = found.strip(" .:").replace(".", "")
    return bool(_INITIALS.fullmatch(letters)) and letters.lower() == "".join(word[0] for word in ours.person)


def _compare_persons(ours: Designation, theirs: Designation) -> Sameness:
    one, other = [tuple(_romanised(word) for word in person) for person in (ours.person, theirs.person)]
    if not set(one) & set(other):
        alike = any(_is_spelling_of(first, second) for first in one[-1:] for second in other)
        royal = _ROYAL.intersection((*_plain_words(ours.text), *_plain_words(theirs.text)))
        return Sameness.UNKNOWN if alike or royal else Sameness.OTHER
    if one[-1] != other[-1]:
        return (
            Sameness.SAME if set(one) == set(other) else Sameness.UNKNOWN
        )  # family name first; or a shared given name
    if _JUNIOR.intersection(_plain_words(ours.text)) != _JUNIOR.intersection(_plain_words(theirs.text)):
        return Sameness.UNKNOWN
    given, others = one[:-1], other[:-1]
    if given and others and not any(_same_given(first, second) for first in given for second in others):
        return Sameness.UNKNOWN  # a namesake, a relative, or a pet name that no table has
    middle = [{name for name in names[1:] if len(name) == 1} for names in (given, others)]
    return Sameness.SAME if middle[0] <= middle[1] or middle[1] <= middle[0] else Sameness.UNKNOWN


def _romanised(word: str) -> str:
    """Return a name without accents: Erdogan, Muller (and Mueller, by `_is_spelling_of`)."""
    return without_accents(word.replace("ł", "l").replace("ø", "o").replace("ß", "ss"))


def _is_spelling_of(one: str, other: str) -> bool:
    """Return whether two surnames may be one, romanised twice: the same but for two letters (Zelensky, Zelenskyy)."""
    if min(len(one), len(other)) < 4 or abs(len(one) - len(other)) > 2:
        return False
    return Levenshtein.distance(one, other, score_cutoff=2) <= 2 and (one[0] == other[0] or one[1:3] == other[1:3])


def _same_given(one: str, two: str) -> bool:
    if one == two or (one[0] == two[0] and 1 in (len(one), len(two))):
        return True
    return any({one, two} <= names for names in _PET_NAMES)


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
    if not (small <= large and _is_head(small)) or are_placed_apart(ours.text, theirs.text):
        return Sameness.UNKNOWN
    if ("shadow" in ours.offices) != ("shadow" in theirs.offices):
        return Sameness.OTHER
    ranks = [_RANKS.intersection(_plain_words(one.text)) for one in (ours, theirs)]
    return Sameness.SAME if ranks[0] == ranks[1] else Sameness.UNKNOWN


def _is_head(offices: frozenset[str]) -> bool:
    return bool(offices - ROLE_MODIFIERS - _STYLES)


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
        if one.surname and other.surname == one.surname and not _RANKS.intersection(_plain_words(mention)):
            one = replace(
                one,
                offices=one.offices | other.offices,
                institutions=one.institutions | other.institutions,
                countries=one.countries | (other.countries if not one.countries else frozenset()),
            )
    holder = _holder(one)
    if holder is None:
        return one
    held = [
        office.name for office in holder.offices if year is None or office.first <= min(year, LOOKED_UP) <= office.last
    ]
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


def _names_person(text: str, *, is_minister: bool) -> bool:
    words = _WORD.findall(text)
    if is_minister and len(words) > 1 and len(_person_of(text)) == len(words):
        return True
    return len(words) > 1 and _plain_words(words[0])[:1] != [] and (_plain_words(words[0])[0] in TITLES)


def _offices(folded: str) -> frozenset[str]:
    words = folded.split()
    if not any(word in ROLES for word in words):
        return frozenset()
    return frozenset(word for word in words if word in ROLES or word in ROLE_MODIFIERS or word == "state")


def _person(text: str) -> tuple[str, ...]:
    """Return the folded words of the personal name in `text`, given names first, or nothing.

    Of "the chairman of Severn Water, Peter Oduya" the name is what stands alone; what an office is of is no person.
    """
    parts = [part for part in re.split(r"[,;:]", text) if part.strip()]
    parts.sort(key=lambda part: _DESCRIBES.match(part) is not None)
    return next((found for part in parts if (found := _person_of(_without_whose(part)))), ())


def _without_whose(part: str) -> str:
    """Return "the chairman" of "the chairman of Severn Water": behind an office or any other noun, "of" tells whose."""
    for found in _OF_WHAT.finditer(part):
        if _is_whole_name(part[: found.start()], found[1]):
            return part[: found.end(1)]
        is_office = found[1].islower() or found[1].lower().rstrip(".") in ROLES | TITLES
        whose = [word for written in _WORD.findall(part[found.end() :]) for word in _plain_words(written)]
        if is_office and not (whose and whose[0] in _NOT_NAMES):  # "Secretary of State John Kerry"
            return part[: found.end(1)]
    return part


def _is_whole_name(before: str, last: str) -> bool:
    """Return whether "of" follows a name, as in "Gareth Pugh of the Institute", "Baroness Fairley of Wensum"."""
    if not _is_name_word(last, " ".join(_plain_words(last)), []):
        return False
    given = _WORD.findall(before)[-1:]
    return bool(_PEER.search(before)) or any(_is_name_word(word, " ".join(_plain_words(word)), []) for word in given)


def _person_of(part: str) -> tuple[str, ...]:
    best: list[str] = []
    run: list[str] = []
    for written in _WORD.findall(part):
        words = _plain_words(written)
        word = words[0] if len(words) == 1 else " ".join(words)
        if _is_name_word(written, word, run):
            run.append(word)
        else:
            best, run = (run, []) if len(run) > len(best) else (best, [])
    best = run if len(run) > len(best) else best
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
          "he she they we i it who all both his her their its our my your one another two three several".split())
) - {"may"}  # fmt: skip
