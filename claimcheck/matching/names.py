"""Whether two ways of naming a speaker mean the same one: "Lavrov" and "Russia's Foreign Minister".

Two designations are compared by what each fixes: the person, the office, the institution, the country. What one leaves
out, the page's other mentions of the same surname, then the table of officeholders, may fill in.
"""

from __future__ import annotations

import re
from dataclasses import replace

from claimcheck.matching.designations import PARENTHESIS, Designation, Sameness, designation, offices_in, plain_words
from claimcheck.matching.labelled import are_placed_apart, both_ask, has_function, is_nameless
from claimcheck.matching.officeholders import LOOKED_UP, OFFICEHOLDERS, ROLE_MODIFIERS, ROLES, Officeholder
from claimcheck.matching.persons import (
    ACRONYM,
    compare_persons,
    has_initials,
    initials_of,
    is_given_name,
    same_given,
)

_RANKS = frozenset("deputy vice former ex acting elect assistant under junior".split())  # not the office itself
_ARTICLES = frozenset("the a an la el los las le les l der die das il lo gli o os as het".split())
_DEGREES = frozenset("prof dr dipl ing mag sr sra dra".split())
_TELLS_WHOSE = frozenset(
    "of for from to by with on against von vom de del des du di da do für bei an à a para por pour".split()
) | {"et", "und", "y", "e", "and"}
_OF = frozenset("of for at from".split())
_OF_GROUPS = frozenset("chief chairman chairwoman chair president director head founder ceo secretary leader".split())
_OF_ANYBODY = frozenset("spokesman spokeswoman spokesperson statement release letter report website".split())
_GROUPS = frozenset(
    "airport alliance assembly association bank board bureau charity church club coalition college commission "
    "committee company confederation congress corporation council department embassy federation foundation "
    "fund group guild hospital inc institute institution league limited ltd ministry movement museum network "
    "office organisation organization parliament party police school society trust union unions university "
    "watch".split()
)
_STYLES = frozenset("lord lady sir dame dr doctor prof professor".split())  # of address: no office that one holder has


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
    several = [part for part in re.split(r"\s+and\s+", PARENTHESIS.sub(" ", found)) if designation(part).person]
    if len(several) > 1 and not theirs.is_bracketed:
        return _compare_several(claimed, _with_family_name(several), mentions, year)
    if (
        _is_said_alike(claimed, found)
        or _is_named_within(claimed, found)
        or has_initials(found, ours)
        or _is_surname_alone(found, ours)
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


def _compare_named(ours: Designation, theirs: Designation, namings: tuple[str, ...], own: tuple[str, ...]) -> Sameness:
    """Compare two that both have a person's name, as far as can be told: an organisation's may look like one."""
    is_in_full = len(theirs.person) > 1 and f" {' '.join(theirs.person)} " in f" {' '.join(plain_words(ours.text))} "
    if is_in_full or is_given_name(theirs, ours, own) or initials_of(ours, theirs) or initials_of(theirs, ours):
        return Sameness.SAME
    same = compare_persons(ours, theirs)
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


def _with_family_name(several: list[str]) -> list[str]:
    """Return "Ellie’s parents, Mark" of "… Mark and Sue Tranter" with the name that both bear."""
    family = designation(several[-1]).person[1:] if "," not in several[-1] else ()
    return [
        f"{one} {' '.join(family).title()}" if family and len(designation(one).person) == 1 else one for one in several
    ]


def _is_said_alike(one: str, other: str) -> bool:
    """Return whether both are the same words but for "the"."""
    words = [[word for word in plain_words(text) if word not in _ARTICLES] for text in (one, other)]
    ours, theirs = words
    if ours == theirs != []:
        return True
    if len(ours) < 2 or ours[-1] not in ROLES:
        return False
    places = [i for i in range(len(theirs)) if theirs[i : i + len(ours)] == ours]
    return bool(places) and not _RANKS.intersection(theirs[: places[0]])  # "the EU's foreign policy chief"


def _is_named_within(claimed: str, found: str) -> bool:
    """Return whether `found` names the claim's speaker in full, with what is said of him around it, in any language."""
    wanted = [word for word in claimed.split() if word.lower().rstrip(".") not in _DEGREES]
    written = found.replace(",", " , ").split()
    is_office = len(wanted) > 1 and wanted[0].lower() in _ARTICLES - {"the", "a", "an"}  # "der BN-Vorsitzende Mergner"
    if len(wanted) < 2 or not (is_office or wanted[0][:1].isupper()):
        return False
    at = next((i for i in range(len(written)) if written[i : i + len(wanted)] == wanted), None)
    if at is None:
        return False
    before, after = written[:at], written[at + len(wanted) : at + len(wanted) + 1]
    if after and after[0][:1].isupper() and not is_office:
        return False
    return not _TELLS_WHOSE.intersection(word.lower() for word in before) and not any(map(_possesses, before))


def _is_surname_alone(found: str, ours: Designation) -> bool:
    """Return whether "King", which may be an office, is the family name of the claim's "Stephen King"."""
    return len(ours.person) > 1 and found[:1].isupper() and plain_words(found) == [ours.surname]


def _possesses(word: str) -> bool:
    return word.endswith(("’s", "'s", "s’", "s'"))


def _speaks_for(ours: Designation, namings: tuple[str, ...]) -> bool:
    """Return whether the claim names an organisation, and the page one who speaks for it, or its statement.

    Only an organisation has a chairman; a person, too, has a spokesman, and is not who speaks.
    """
    whose = [word for word in plain_words(ours.text) if word not in _ARTICLES]
    if not whose or ours.offices or ours.institutions:
        return False
    is_group = ours.text.lower().startswith("the ") or not _GROUPS.isdisjoint(whose)
    speakers = _OF_GROUPS | _OF_ANYBODY if is_group else _OF_GROUPS
    return any(_holds_office_of(whose, speakers, plain_words(naming)) for naming in namings)


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
        if not before and offices.intersection(after) and not (size > 1 and after[0] in _GROUPS):
            return True  # not "Thomas Wolsey College President", of Thomas Wolsey
    return False


def _may_speak_for(ours: Designation, namings: tuple[str, ...]) -> bool:
    """Return whether the claim's "name" is an organisation that the speaker found is said to belong to."""
    if ACRONYM.search(ours.text) or ACRONYM.search(namings[0]):
        return True  # IAEA, AMLO: who knows what it stands for
    words, own = set(ours.person), set(designation(namings[0]).person)
    said = (part for naming in namings for part in re.split(r"\s+and\s+", naming))  # "Anna Berg and Jens Holm"
    told = (set(plain_words(part)) for part in said)
    return any(words & (part - own) for part in told if own & part)


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
    if plain_words(ours.text) == plain_words(theirs.text):
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
    ranks = [_RANKS.intersection(plain_words(one.text)) for one in (ours, theirs)]
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
        if one.surname and other.surname == one.surname and not _RANKS.intersection(plain_words(mention)):
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
    offices = offices_in(f" {' '.join(held)} ") if held and not one.offices else frozenset()
    return replace(one, offices=one.offices | offices, countries=one.countries or frozenset({holder.country}))


def _holder(one: Designation) -> Officeholder | None:
    for holder in OFFICEHOLDERS:
        if holder.surname == one.surname and (len(one.person) == 1 or same_given(one.person[0], holder.given)):
            return holder
    return None
