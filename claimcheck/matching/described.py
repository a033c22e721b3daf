"""Whether the page describes a speaker as the claim does: "the Harborough captain", "Ilse Brandauer's teacher".

A claim that gives no name of a person is held against what the page says beside the name of the one it found: all of
the claim's words there; or its head noun there, of nobody else on the page, and the other words somewhere on it.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from claimcheck.matching.designations import designation, plain_words
from claimcheck.matching.foreign_words import GERMAN_ROLE
from claimcheck.matching.languages import COMMON_WORDS
from claimcheck.matching.lexicon import without_accents
from claimcheck.matching.namings import descriptions, holders
from claimcheck.matching.officeholders import COUNTRIES, TITLES, office_word
from claimcheck.matching.people import gender_of
from claimcheck.matching.speech_words import DOCUMENTS, MEN, PEOPLE, WOMEN

if TYPE_CHECKING:
    from claimcheck.model import Document

_SMALL = frozenset(
    "the a an of for at from in on to by and or then now late who de del la el los las des du le les di da do von vom "
    "der die das dem den und y et e un una une ein eine l d para por por para für bei van het".split()
)
_DEFINITE = frozenset("the el la los las le les der die das o a os as il lo de het l".split())
_RANKS = frozenset("deputy vice former ex acting assistant under junior shadow then-deputy".split())
_OF = re.compile(
    r"\s+(?:of|for|at|from|in|on|to|who|with|close|de|del|des|du|di|da|do|von|vom|der|bei|für|para|por|en|van|voor|pour)\b[\s’']*"
)
_PERSONAL = re.compile(r"[’']s?\s")
_OWNED = re.compile(
    rf"(?P<owner>.{{2,80}}?)[’'](?:s\s+|\s+)(?:[\w-]+\s+){{0,3}}?(?:{DOCUMENTS})\b|"
    rf"(?:(?:an?|the|his|her|its|their)\s+)?(?:[\w-]+\s+){{0,3}}?(?:{DOCUMENTS})\s+"
    r"(?:from|by|of|signed by)\s+(?P<author>(?-i:[A-Z]).*)|"
    r"(?:una?|une|el|la|le|ein|eine|der|die|das|un|l[’'])?\s*(?:\w+\s+)?"
    r"(?:comunicado|carta|informe|nota|communiqué|lettre|rapport|Mitteilung|Bericht|Brief|Erklärung|comunicato|relatório)\s+"
    r"(?:de la|del|de|du|des|der|von|vom|della|dell[’']|da|do)\s+(?P<sender>(?-i:[A-ZÀ-Þ]).*)",
    re.IGNORECASE,
)
_NO_GIVEN = COMMON_WORDS | TITLES | PEOPLE | WOMEN | MEN  # "Aunt Agnes"
_MOST_WORDS = 12  # of a description
_SHORTEST_STEM = 4  # letters in which "Velmarian" and "Velmaria" must agree, at least


def owner_of(found: str) -> str | None:
    """Return whose letter, statement or report `found` is: "Ms. Laumont" of "Ms. Laumont’s letter of resignation"."""
    match = _OWNED.match(found)
    owner = match and (match["owner"] or match["author"] or match["sender"])
    return owner if owner and any(word[:1].isupper() for word in owner.split()) else None


def is_described(claimed: str, found: str, document: Document) -> bool:
    """Return whether the page gives the one it calls `found` the description that `claimed` is."""
    if designation(claimed).person and claimed.rsplit(maxsplit=1)[-1][:1].isupper() and not _PERSONAL.search(claimed):
        return _is_family_member(claimed, found, document) or _is_family_member(found, claimed, document)
    wanted = _content(claimed)
    if not wanted:
        return False
    surname = designation(found).surname
    told = (found, *(descriptions(document, surname) if surname else ()))
    head = _head(claimed)
    if any(_is_about(head, one) and _covers(wanted, _content(one)) for one in told):
        return True
    if not surname:
        return _is_shortened(wanted, head, found, document)
    if not any(_is_about(head, one) and not _RANKS & (set(plain_words(one)) - set(wanted)) for one in told):
        return False
    return holders(document, head) == {surname} and _stand_on(document, wanted - {head})


def is_somebody_described(claimed: str, found: str, document: Document) -> bool:
    """Return whether `found` is no name but what the page says of the person claimed, beside his name."""
    person = designation(claimed).person
    if person and claimed[:1].isupper() and person[-1] in plain_words(found):
        return False  # "el hermano de Vidal" is not Vidal
    if not person or designation(found).person or len(_content(found)) < 2:
        return _stands_for(claimed, found, document)
    head, wanted = _head(found), _content(found)
    told = descriptions(document, person[-1])
    return any(_is_about(head, one) and _covers(wanted, _content(one)) for one in told)


def is_called(claimed: str, name: str, document: Document) -> bool:
    """Return whether the page itself writes the claim's description beside the name: "Josef Pröll, director of …"."""
    words = claimed.split()
    has_article = words[0].lower() in _DEFINITE
    bare = " ".join(words[1:] if has_article else words)
    if not bare or not (has_article or bare[0].islower() or GERMAN_ROLE.match(bare.split()[-1])):
        return False  # it may be another's name
    surname, what = re.escape(name.rsplit(maxsplit=1)[-1]), re.escape(bare)
    text = document.text
    behind = rf"\b{surname}(?:\s*\([^)\n]{{1,30}}\))?,\s+(?:(?:{'|'.join(_DEFINITE)})\s+)?{what}(?!\w)"
    if re.search(behind, text, re.IGNORECASE):
        return True
    ahead = rf"(?P<before>\S+\s+)?(?<!\w){what},?\s+(?:[A-ZÀ-Þ][\w.’'-]*\s+){{0,3}}?{surname}(?!\w)"
    found = re.search(ahead, text)
    before = (found["before"] or "").strip().lower() if found else ""
    return found is not None and before not in _RANKS | _SMALL - _DEFINITE and not before.endswith(("’s", "'s"))


def _stands_for(claimed: str, found: str, document: Document) -> bool:
    """Return whether the claim is the abbreviation that the page puts behind the name found: "… (APES)"."""
    short = claimed.strip()
    if not short.isupper() or " " in short:
        return False
    words = re.findall(r"[^\W\d_]+", found.replace(f"({short})", ""))
    if not words:
        return False
    return re.search(
        rf"\b{re.escape(words[-1])}\W{{1,3}}{re.escape(short)}\)", document.text
    ) is not None or found.endswith(short)


def _is_family_member(claimed: str, found: str, document: Document) -> bool:
    """Return whether "Agnes" is Agnes Sandison: no other Agnes is named in full, and a Sandison is on the page."""
    ours, theirs = designation(claimed).person, designation(found).person
    if not ours or not theirs or (len(theirs) > 1 and theirs[-1] != ours[0]):
        return False
    families = _families(document.text, theirs[-1])
    if len(theirs) == 1 and _is_surname(document.text, theirs[0]):
        return False  # "Weaving Hit Andie MacDowell", as a headline has it
    if families and (ours[0] == theirs[-1] or set(ours) <= families[0]):
        return all(set(ours[1:]) & family or set(ours) <= family for family in families)
    if len(ours) < 2 or theirs[-1] != ours[0]:
        return False
    family = without_accents(ours[-1])
    return re.search(rf"\b{re.escape(family)}\b", without_accents(document.text.lower())) is not None


def _is_surname(text: str, name: str) -> bool:
    """Return whether the page has a name behind a given one, or more than once behind the same: "Samara Weaving"."""
    found = Counter(re.findall(rf"\b([A-ZÀ-Þ][a-zà-ÿ]+) (?=[A-ZÀ-Þ])(?i:{re.escape(name)})\b", text))
    return any(
        gender_of(f"{given} {name}", is_english=True) or (times > 1 and given.lower() not in _NO_GIVEN)
        for given, times in found.items()
    )


def _families(text: str, given: str) -> list[set[str]]:
    """Return the words behind a given name wherever the page has it with more: "Starsiak Hawk"."""
    found = re.findall(rf"\b(?i:{re.escape(given)})((?:[ \u00a0]+(?:[A-Z]\.|[A-Z][\w'’-]+))+)", text)
    return [{word for written in one.split() for word in plain_words(written)} for one in found]


def _is_shortened(wanted: frozenset[str], head: str, found: str, document: Document) -> bool:
    """Return whether `found` is the claim's words with some left out that stand elsewhere: "The alliance"."""
    said = _content(found)
    if not said or _head(found) != head or _RANKS & (said ^ wanted) or _is_of_another(found, wanted):
        return False
    return said <= wanted and _stand_on(document, wanted - said)


def _is_of_another(found: str, wanted: frozenset[str]) -> bool:
    """Return whether `found` has a name in it that the claim has not."""
    names = {word.lower() for word in found.split()[1:] if word[:1].isupper()}
    return bool({_stem(name) for name in names} - wanted)


def _is_about(head: str, told: str) -> bool:
    """Return whether `told` says that somebody is a `head`, not that he "wrote to the secretary"."""
    first = re.sub(r"^who\s+", "", told)
    said = _content(_OF.split(first, maxsplit=1)[0])
    return head in said or any(_is_demonym(head, one) for one in said)


def _covers(wanted: frozenset[str], said: frozenset[str]) -> bool:
    left = wanted - said
    alike = all(any(_is_demonym(one, other) for other in said) for one in left)
    return alike and not (_RANKS & said) - wanted


def _is_demonym(one: str, other: str) -> bool:
    """Return whether two words are a place and what comes from there: Velmaria, Velmarian; in any order."""
    short, long = sorted((one, other), key=len)
    if len(short) < _SHORTEST_STEM:
        return False
    if one[:2] == other[:2] and any(one in forms and other in forms for forms in COUNTRIES.values()):
        return True
    return long.startswith(short) and long[len(short) :] in {"n", "an", "ian", "ese", "ish", "i", "er"}


def _stand_on(document: Document, wanted: frozenset[str]) -> bool:
    """Return whether every word of `wanted` stands on the page, or a word made of it."""
    return len(wanted) <= _MOST_WORDS and all(
        re.search(rf"\b{re.escape(word)}", document.text, re.IGNORECASE) for word in wanted
    )


def _head(text: str) -> str:
    """Return the noun that a description is about: "captain" of "the captain of Harborough"."""
    words = plain_words(_OF.split(re.sub(r"\([^)]*\)", " ", text), maxsplit=1)[0])
    return _stem(words[-1]) if words else ""


def _content(text: str) -> frozenset[str]:
    return frozenset(
        _stem(word) for word in plain_words(re.sub(r"\b((?:[A-Z]\.)+)", _undotted, text)) if word not in _SMALL
    )


def _undotted(found: re.Match[str]) -> str:
    return found.group().replace(".", "")


def _stem(word: str) -> str:
    word = office_word(word)
    return word[:-1] if len(word) > _SHORTEST_STEM and word.endswith("s") and not word.endswith("ss") else word
