"""What the labels of records say beside a name: a function, a country that is represented, or that somebody asks.

"Nils Almqvist, rapporteur", "Ms. Delacroix (France) (spoke in French)", "MR KINNEAR (COUNSEL TO THE INQUIRY)", "Q".
"""

from __future__ import annotations

import re

from claimcheck.matching.fold import fold
from claimcheck.matching.officeholders import COUNTRIES

_BRACKETED = re.compile(r"\(([^()]*)\)")
_MANNER = re.compile(
    r"\(\s*(?:spoke|speaking|in|as|interpretation|through|via|translated|by (?:phone|video))\b[^()]*\)", re.IGNORECASE
)
_HONORIFIC = re.compile(
    r"(?:the\s+)?(?:mr|mrs|ms|miss|dr|sir|dame|lord|lady|prof|hon|h\.?e|president|judge|captain|court|chair)\b",
    re.IGNORECASE,
)
_ARTICLES = frozenset("the a an".split())
_ASKING = frozenset("question q frage pregunta reporter reporters journalist interviewer moderator participant".split())
_NAMELESS = _ASKING | frozenset(
    "a answer antwort respuesta unidentified unknown male female man woman speaker voice member members hon several "
    "some audience operator host anchor correspondent witness chair presenter".split()
)
_TOLD_APART = frozenset("speaker host anchor chair witness correspondent".split())  # alone, an office on the page
_ASKERS = {  # what an editor understands by a label that only asks
    "a reporter": frozenset("question frage pregunta reporter reporters journalist unidentified".split()),
    "an interviewer": frozenset("q interviewer moderator".split()),
}
_PARTIES = (  # behind the name of a member of parliament, and as they are called
    frozenset({"snp", "scottish national party", "scottish nationalists"}),
    frozenset({"con", "c", "conservative", "conservatives", "conservative party", "tories"}),
    frozenset({"lab", "labour", "labour party", "lab co-op"}),
    frozenset({"ld", "lib dem", "lib dems", "liberal democrat", "liberal democrats"}),
    frozenset({"dup", "democratic unionist party"}),
    frozenset({"pc", "plaid cymru"}),
    frozenset({"green", "greens", "green party"}),
    frozenset({"d", "dem", "democrat", "democrats", "democratic party"}),
    frozenset({"r", "rep", "republican", "republicans", "republican party"}),
)
_REPRESENTS = frozenset("representative delegate delegation ambassador envoy permanent to un of from for".split())
_AT = re.compile(r"\s+(?:at|in|from|of|for)\s+.*")
_PLACED = re.compile(
    r"\b(?P<office>(?i:bishop|archbishop|mayor|governor|dean|earl|duke|sheriff|provost|lord|lady|baroness|viscount))\b"
    r"(?:\s+(?!Bishop|Archbishop|Mayor|Provost)[A-Z][\w'’-]+)?\s+of\s+(?:the\s+)?(?P<place>[A-Z][\w'’-]+)"
)


def without_manner(label: str) -> str:
    """Return `label` without how it was spoken: "(spoke in French)", "(As translated.)"."""
    return _MANNER.sub(" ", label)


def is_nameless(label: str) -> bool:
    """Return whether `label` says only that somebody asks, answers or speaks; it excludes nobody."""
    words = _words(label) or [label.strip(" .:").lower()]
    return _NAMELESS.issuperset(words) and not (len(words) == 1 and words[0] in _TOLD_APART)


def asker(label: str) -> str | None:
    """Return who asks in plain words, where `label` says only that somebody does: "a reporter" for QUESTION."""
    words = _words(label) or [label.strip(" .:").lower()]
    return next((who for who, known in _ASKERS.items() if known.issuperset(words)), None)


def is_of_party(claimed: str, label: str) -> bool:
    """Return whether the label has the claim's party in brackets: "Angus Moir (Moray) (SNP)"."""
    wanted = " ".join(_words(claimed))
    said = [" ".join(_words(inside.split("-")[0])) for inside in _BRACKETED.findall(label)]
    return any(wanted in party and party.intersection(said) for party in _PARTIES)


def both_ask(claimed: str, label: str) -> bool:
    """Return whether the label says that somebody asks, and the claim, too: "a journalist at the briefing"."""
    said = [_words(_AT.sub("", claimed)), _words(label)]
    return all(words and _ASKING.issuperset({*words} - {"unidentified"}) for words in said)


def has_function(claimed: str, label: str) -> bool:
    """Return whether the label gives its speaker the function claimed, or a place among a country's delegates."""
    wanted = _words(claimed)
    label = without_manner(label)
    outer = _BRACKETED.sub(" ", label).strip()
    functions = [part for part in outer.split(",")[1:] if part.strip()[:1].islower()]
    if wanted and any(_words(part) == wanted for part in (outer, *functions)):
        return True
    bracketed = _BRACKETED.findall(label)
    if len(bracketed) != 1 or not _HONORIFIC.match(label):
        return False
    if wanted and _words(bracketed[0]) == wanted:
        return True
    country = " ".join(word for word in wanted if word not in _REPRESENTS)
    return bool(country) and (" ".join(_words(bracketed[0])) == country or _is_same_country(bracketed[0], country))


def _is_same_country(one: str, other: str) -> bool:
    names = [" ".join(_words(text)).replace("russian federation", "russia") for text in (one, other)]
    return any(all(name in {key, *forms} for name in names) for key, forms in COUNTRIES.items())


def are_placed_apart(one: str, other: str) -> bool:
    """Return whether both hold a like office or title, of different places: the Bishops of Lynn and of Durham."""
    places = [
        {found["office"].lower(): found["place"].lower() for found in _PLACED.finditer(text)} for text in (one, other)
    ]
    return any(places[0][office] != places[1][office] for office in places[0].keys() & places[1].keys())


def _words(text: str) -> list[str]:
    words = (word.removesuffix("'s").removesuffix("'") for word in fold(text).words())
    return [word for word in words if word not in _ARTICLES]
