"""Two personal names compared: "Sergei Lavrov" and "Lavrov", "Bill" and "William", "JFK", Zelensky and Zelenskyy."""

from __future__ import annotations

import re

from rapidfuzz.distance import Levenshtein

from claimcheck.matching.designations import JUNIOR, Designation, Sameness, designation, plain_words
from claimcheck.matching.lexicon import without_accents

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
        "mikhail michael", "henry harry hank", "harold hal harry", "mary molly polly", "sarah sally sadie", "ann nancy",
        "alexander sandy", "helen nell nellie", "eleanor nell ellie", "francis frank", "alfred alf fred", "albert bert",
        "walter walt", "leonard len lenny", "raymond ray", "eugene gene", "ernest ernie", "rebecca becky",
        "dorothy dot dolly", "christine chris tina", "virginia ginny", "louis lou", "joshua josh", "jonathan jon",
        "vincent vince", "douglas doug", "martha patty patsy", "abigail gail", "margaret daisy greta", "jacob jake",
    )
)  # fmt: skip
ACRONYM = re.compile(r"^(?:the\s+)?[A-Z]{2,6}$")
_INITIALS = re.compile(r"[A-ZÀ-Þ]{2,4}")
_LONGEST_RANK = 3  # letters: "QC", "MBE"
_ROYAL = frozenset("king queen prince princess duke duchess pope emperor empress sultan emir".split())


def is_given_name(short: Designation, full: Designation, namings: tuple[str, ...]) -> bool:
    """Return whether the page, which names somebody in full, goes on with the given name alone: "Agnes"."""
    if len(short.person) != 1 or len(full.person) < 2 or short.person[0] != full.person[0]:
        return False
    return any(designation(naming).person == full.person for naming in namings)


def initials_of(short: Designation, long: Designation) -> bool:
    """Return whether one is written as the initials of the other: HRW, JFK."""
    if not ACRONYM.search(short.text):
        return False
    spelt = [word[0] for word in plain_words(long.text) if word not in {"the", "of", "for", "and"}]
    return "".join(short.person) in {"".join(word[0] for word in long.person), "".join(spelt)}


def has_initials(found: str, ours: Designation) -> bool:
    """Return whether a label is a person's initials, as interviews have them: "MS" for Margit Sólyom."""
    letters = found.strip(" .:").replace(".", "")
    return bool(_INITIALS.fullmatch(letters)) and letters.lower() == "".join(word[0] for word in ours.person)


def compare_persons(ours: Designation, theirs: Designation) -> Sameness:
    """Compare two names of persons; a shared family name with unlike given names may be a relative's."""
    one, other = [tuple(_romanised(word) for word in person) for person in (ours.person, theirs.person)]
    if not set(one) & set(other):
        alike = any(_is_spelling_of(first, second) for first in one[-1:] for second in other)
        royal = _ROYAL.intersection((*plain_words(ours.text), *plain_words(theirs.text)))
        return Sameness.UNKNOWN if alike or royal else Sameness.OTHER
    short, long = sorted((one, other), key=len)
    if len(short) > 1 and short == long[: len(short)] and len(long[-1]) > _LONGEST_RANK:
        return Sameness.SAME  # "Luis Pérez", "Luis Pérez Gutiérrez": of two family names the second may be left out
    if one[-1] != other[-1]:
        return (
            Sameness.SAME if set(one) == set(other) else Sameness.UNKNOWN
        )  # family name first; or a shared given name
    if JUNIOR.intersection(plain_words(ours.text)) != JUNIOR.intersection(plain_words(theirs.text)):
        return Sameness.UNKNOWN
    given, others = one[:-1], other[:-1]
    if given and others and not any(same_given(first, second) for first in given for second in others):
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


def same_given(one: str, two: str) -> bool:
    """Return whether two folded given names are one, its initial or its pet name."""
    if one == two or (one[0] == two[0] and 1 in (len(one), len(two))):
        return True
    return any({one, two} <= names for names in _PET_NAMES)
