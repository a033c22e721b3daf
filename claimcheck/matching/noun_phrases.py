"""Ways of naming somebody, read beside a verb: "Lavrov", "the foreign minister, Anna Berg,", "an official of the bank".

Read without a grammar of the language: words with capitals, offices and groups known as such, and nouns behind a
determiner; up to a mark, a conjunction, or a verb.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claimcheck.matching import speech_words as words
from claimcheck.matching.descriptive import is_trade
from claimcheck.matching.officeholders import ROLE_MODIFIERS, ROLES, TITLES
from claimcheck.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

_TOKEN = re.compile(r"(?:No\.?|Number)\s10\b|[^\W_][\w'’.&-]*|[^\w\s]")
_OF_ANOTHER = re.compile(r"\s+of\s+(?:Mr|Mrs|Ms|Dr|Sir|President|Senator)\b")  # "wrote the Times of Mr Kerry"
_OF_WHAT = re.compile(r"\s(?:of|for|at|from|in|on)\s")
_JOINT = re.compile(r"((?:[A-Z][\w.’'-]+\s+){1,3})and\s+")
_EMPHASIS = re.compile(r"\s+(?:himself|herself|themselves|itself|too|alone)$")  # "As Major himself noted"
_RELATIVE = re.compile(r"[,\s]+(?:who|which)$")
# Between commas, but no second name of the subject.
_COMMENT = re.compile(
    r"\s*(?:who|which|whose|whom|where|now|then|aged|[a-z]+ing\b|\d|(?:for|in|at|on|of|with|from|by|after|as)\b"
    r"|\w+ of (?:whose|whom|which)\b)"
)
_PARTY = re.compile(r"\((?:[A-Z]|Lab|Con|LD|SNP|Dem|Rep|Ind)(?:[-–, ][^)]{1,20})?\)")  # "Chuck Berg (D-N.Y.)"
_VERB_FOLLOWS = re.compile(r"\s+(?:the|a|an|to|in|on|at|out|up|off|down|that|his|her|its|their|over|into|as|\d)\b")
_PRONOUN = re.compile(rf"\s*({'|'.join(sorted(words.PRONOUNS))})\b", re.IGNORECASE)
_ASIDE = re.compile(rf"\s+{words.VERB_ONLY.pattern}\s*")  # "Her mother, she said, used to tell her …"
_EPITHET = re.compile(r"(?:[a-z][\w’'-]*\s+){1,4}[A-Z]")  # "registered dietitian Trista Best"
_SHORT = (  # its full stop ends no sentence
    r"\b(?:[A-Z]|Inc|Ph\.D|Dr|Mrs?|Ms|St|Jr|Lt|Col|Gen|Maj|Capt|Sgt|Adm|Rev|Sen|Rep|Gov|Calif|Mass|Conn|Fla|Ill|Pa|Va|Vt)\."
)
_APPOSITION = re.compile(rf"\s*,\s*((?:[^,.;:“”\"▒\n]|{_SHORT}){{2,80}}),")
NAMED_BEHIND = re.compile(  # "the tournament director, Fiona Balfour-Hay", "his controller, known only as Mr Poole"
    r",\s+(?:known (?:only |simply |better )?as |named )?"
    r"(?:(?:Mr|Mrs|Ms|Dr|Sir|Dame|Lord|Lady|Prof)\.?\s+[A-Z]|[A-Z][\w’'-]+(?:\s+(?:[A-Z]\.|van|von|de|al|bin))*\s+[A-Z])[\w’'-]+"
    r"(?:[- ][A-Z][\w’'-]+)*"
)
_DAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_WHEN = (  # "on Monday", "late last week", "in a statement": may stand between a subject and its verb
    rf"(?:(?:late |early |earlier |later )?(?:on )?{_DAY}(?: (?:morning|afternoon|evening|night))?"
    r"|(?:late |early |earlier |later )?(?:this|last|that same) "
    r"(?:week|month|year|spring|summer|autumn|fall|winter|morning|night)"
    r"|(?:today|yesterday|tonight)|in (?:19|20)\d\d"
    r"|(?:in|at|during|via|by|on) (?:(?:a|an|his|her|its|their) )?(?:[a-z-]+ ){0,2}"
    r"(?:statement|interview|email|e-mail|tweet|post|letter|note|memo|conference|briefing|speech|Twitter|Facebook|Instagram))"
)
_WHEN_BEFORE = re.compile(rf"(?<=[\w)])\s+{_WHEN}$")
WHEN = re.compile(rf"(?:{_WHEN}\s+){{1,2}}")
_DASHED = re.compile(r"\s+[—–-]{1,2}\s+[^—–;“”\"▒\n]{2,120}?\s+[—–-]{1,2}$")  # "Kvale — who was there — said"
_TAIL = (
    re.compile(  # belongs to the words before its comma: "Draken, Inc.", "Jason Hill, M.D.", "Rep. Jason Hill, D-Ohio"
        r"(?:Inc|Ltd|LLC|LLP|Corp|Co|PLC|plc|Esq|MD|M\.D|PhD|Ph\.D|RN|QC|KC|MP)\.?|[DRI]-[A-Z][\w. ]{1,16}"
    )
)
_TAIL_BEFORE = re.compile(rf",\s*(?:(?:aged )?\d{{1,2}}|{_TAIL.pattern})$")
_PLACED = re.compile(  # before a place, or before the state that it is in
    r"\b(?:in|at|of|from|near|to|outside|for|with|between)\s+(?:[A-ZÀ-Þ][\w.’'-]*(?:\s+[A-ZÀ-Þ][\w.’'-]*){0,3},\s*)?$"
)
_WHOLE_NAME = re.compile(r"(?:^|\s)(?:[A-ZÀ-Þ][\w.’'-]*\s+)+(?:(?:de|van|von|al|bin)\s+)*[A-ZÀ-Þ][\w’'-]+$")
_BEGINS_CLAUSE = re.compile(r"(?:^|[,;:—–“”\"▒\n]|\b(?:[Aa]nd|[Bb]ut|[Tt]hat|[Ww]hile|[Ww]hen|[Aa]s|[Hh]ow))\s*$")
_BESIDE_NAME = re.compile(r"(?:an?|the|its|his|her|their)\s|[a-z]|[A-Z][^,]*\s(?:of|at|for|in)\s")
_MOST_COMMAS = 5
_LONGEST_ASIDES = 240  # characters, with what stands between all of the commas
_LONGEST_ASIDE = 140
_ASIDES = re.compile(
    rf"\s*(?:,(?:[^,.;:“”\"▒]|{_SHORT}){{2,80}},|\([^)]{{1,60}}\)|[—–-]{{1,2}}\s[^—–;“”\"▒\n]{{2,120}}?\s[—–-]{{1,2}}(?=\s))?\s*"
)
_ONE_MORE = re.compile(rf"(?:[^,.;:“”\"▒\n]|{_SHORT}){{1,80}},\s*")
_MOST_NOUNS = 5
_ARTICLE_AND_KIND = 2  # words
_JUNIOR = frozenset({"jr", "sr"})
_PREFIXED = re.compile(r"(?:al|el|as|ar|ben|bin|d|l|de|da)[-’'][A-ZÀ-Þ]")  # "al-Tamimi", "d’Anjou"
_PERSON_NOUN = "|".join(sorted(word for word in words.PEOPLE if word.isalpha()))
_FIELD = re.compile(  # "North Shore University economics professor Tom Reed"
    rf"(?:[a-z][\w-]*\s+){{0,3}}?(?:[a-z-]+(?:ist|er|or|ian|man|woman|person|eer)|{_PERSON_NOUN})\s+[A-ZÀ-Þ]"
)


def subject(text: str, verb: int, floor: int) -> Span | None:
    """Return the phrase whose verb begins at `verb`, over what stands between commas; nothing before `floor`."""
    end = _before_asides(text, _before_space(text, verb, floor), floor)
    emphasis = _EMPHASIS.search(text, max(floor, end - 16), end)
    end = emphasis.start() if emphasis else end
    relative = _RELATIVE.search(text, floor, end)
    if relative:
        end = relative.start()
    if end > floor and text[end - 1] in ",)":
        return _over_commas(text, end - 1, floor)
    return phrase_before(text, end, floor)


def _before_asides(text: str, end: int, floor: int) -> int:
    """Return where the subject ends before "on Monday" or "— who was there —", which part it from its verb."""
    for pattern in (_WHEN_BEFORE, _WHEN_BEFORE, _DASHED):
        aside = pattern.search(text, max(floor, end - _LONGEST_ASIDE), end)
        end = aside.start() if aside else end
    return end


def _before_space(text: str, end: int, floor: int) -> int:
    while end > floor and text[end - 1].isspace():
        end -= 1
    return end


def _over_commas(text: str, comma: int, floor: int) -> Span | None:
    """Return the subject before ", the foreign secretary," or ", 34, a solicitor,", with what names it once more."""
    closing = comma
    for _ in range(_MOST_COMMAS):
        opening = text.rfind("(" if text[closing] == ")" else ",", floor, closing)
        if opening < 0 or comma - opening > _LONGEST_ASIDES:
            return None
        own = _PRONOUN.match(text, opening + 1, comma)
        if own and not _ASIDE.fullmatch(text, own.end(), comma):
            return Span(*own.span(1))  # "When she asked him, he declined, saying …"
        head = phrase_before(text, _before_space(text, opening, floor), floor)
        if head and not _is_beside(text, head, floor):
            head = _whose_apposition(text, head, floor) or head
            return (
                head
                if _COMMENT.match(text, opening + 1) or _PARTY.match(text, opening, comma + 1)
                else Span(head.start, comma)
            )
        closing = opening
    return None


def _is_beside(text: str, head: Span, floor: int) -> bool:
    """Return whether what stands before a comma is no subject: "in Greenfield, Ohio,", "Jonah Hale, D-Ohio,"."""
    return _TAIL.fullmatch(head.of(text)) is not None or _PLACED.search(text, floor, head.start) is not None


def _whose_apposition(text: str, phrase: Span, floor: int) -> Span | None:
    """Return the name beside which a phrase stands: "Mara Lind, a geologist at the museum in Oakport, Ohio, said"."""
    before = _before_space(text, phrase.start, floor)
    if text[before - 1 : before] != "," or not _BESIDE_NAME.match(phrase.of(text)):
        return None
    tail = _TAIL_BEFORE.search(text, floor, before - 1)
    end = tail.start() if tail else before - 1
    name = phrase_before(text, _before_space(text, end, floor), floor)
    if name is None or not _WHOLE_NAME.search(name.of(text)) or not _BEGINS_CLAUSE.search(text[floor : name.start]):
        return None
    return name


def with_apposition(text: str, phrase: Span, stop: int) -> Span:
    """Return `phrase` with a second name between commas behind it: "the foreign minister, Anna Berg,"."""
    named = NAMED_BEHIND.match(text, phrase.end, stop)
    if named and not _is_named(_OF_WHAT.split(phrase.of(text), maxsplit=1)[0]):
        return Span(phrase.start, named.end())
    found = _APPOSITION.match(text, phrase.end, stop)
    if not found or _COMMENT.match(found[1]) or phrase_after(text, found.start(1), found.end(1)) is None:
        return phrase
    return Span(phrase.start, found.end(1))


def after_appositions(text: str, phrase: Span, stop: int) -> Iterator[int]:
    """Yield where the verb of a phrase may stand, the nearest place first: behind ", who was there," or a parenthesis.

    Behind a name there may be several: "Aileen Marsh, 20, a writer, yelled"; none in "Minister of Trade, Industry …".
    """
    found = _ASIDES.match(text, phrase.end, stop)
    at = found.end() if found else phrase.end
    yield _behind_when(text, at, stop)
    more = None if " of " in phrase.of(text) else _ONE_MORE.match(text, at, stop)
    while more and text[:at].rstrip()[-1:] == ",":
        at = more.end()
        yield _behind_when(text, at, stop)
        more = _ONE_MORE.match(text, at, stop)


def _behind_when(text: str, at: int, stop: int) -> int:
    when = WHEN.match(text, at, stop)
    return when.end() if when else at


# --------------------------------------------------------------------------- backwards, from a verb


def phrase_before(text: str, end: int, floor: int) -> Span | None:
    """Return the longest way of naming somebody that ends at `end`."""
    tokens = list(_TOKEN.finditer(text, floor, end))
    if not tokens or tokens[-1].end() < end or not tokens[-1].group()[0].isalnum():
        return None
    pronoun = _pronoun(tokens[-1])
    if pronoun:
        return pronoun
    start = _Backwards(text, end).read(tokens)
    if start is None or not is_speaker(text[start:end]):
        return None
    joint = _JOINT.search(text, max(floor, start - 60), start)
    return (
        Span(joint.start(1), end) if joint and joint.end() == start and _is_named(text[start:end]) else Span(start, end)
    )


class _Backwards:
    """Goes from a verb to the left, word by word, as long as they belong to its subject."""

    def __init__(self, text: str, end: int) -> None:
        self.text = text
        self.start: int | None = None
        self.nouns = 0
        self.edge = end
        self.is_linked = False  # the word to the right is "of", "for": what it hangs on belongs to it
        self.is_titled = False  # the word to the right is "Mr": a name before it is another's

    def read(self, tokens: list[re.Match[str]]) -> int | None:
        """Return where the phrase begins, or None."""
        for token in reversed(tokens):
            if self.text[token.end() : self.edge].strip() or "\n" in self.text[token.end() : self.edge]:
                break
            if not token.group()[0].isalnum() or not self._takes(token):
                break
            self.edge = token.start()
        return self.start

    def _takes(self, token: re.Match[str]) -> bool:
        written, low = token.group(), token.group().lower()
        if self.start is not None and ends_sentence(written):
            return False
        if low in words.DETERMINERS:
            if not (self.start is not None or self.nouns):
                return False
            self.start, self.nouns = token.start(), 0
            before = self.text[: token.start()].rstrip().rsplit(None, 1)[-1:]
            self.is_linked = False
            return bool(before) and before[0] in words.CONNECTING - {"and", "the"}
        if low in words.CONNECTING:
            self.is_linked = self.start is not None or bool(self.nouns)
            return self.is_linked
        if names(written):
            return self._takes_name(token, low)
        return self._takes_noun(written)

    def _takes_name(self, token: re.Match[str], low: str) -> bool:
        is_title = low.rstrip(".") in TITLES
        if self.is_titled and token.group()[:1].isupper() and not is_title and low not in ROLES | ROLE_MODIFIERS:
            return False
        self.start, self.is_linked, self.is_titled = token.start(), False, is_title
        return True

    def _takes_noun(self, written: str) -> bool:
        """Take a noun of no known kind: only a determiner before it makes it a name."""
        if not written[:1].islower() or written in words.ENDS_PHRASE or words.VERB_ONLY.fullmatch(written):
            return False
        if self.start is not None and self.text[self.start].isupper() and not self.is_linked:
            return False  # "after the meeting Mr Lavrov said"
        self.nouns += 1
        self.is_linked = False
        return self.nouns <= _MOST_NOUNS


# --------------------------------------------------------------------------- forwards


def phrase_after(text: str, start: int, stop: int) -> Span | None:
    """Return the way of naming somebody that begins at `start`."""
    found = _Forwards(text, start).read(stop)
    if found is None or not (is_speaker(found.of(text)) or found.of(text).lower() in words.PRONOUNS):
        return None
    another = _OF_ANOTHER.search(text, found.start, found.end) or _WHEN_BEFORE.search(text, found.start, found.end)
    return Span(found.start, another.start()) if another else found


class _Forwards:
    """Goes on from a verb, or from where a sentence begins, word by word, as long as they name somebody."""

    def __init__(self, text: str, start: int) -> None:
        self.text = text
        self.begin: int | None = None
        self.end: int | None = None
        self.edge = start
        self.is_named = False  # a name has come: no other noun belongs to it

    def read(self, stop: int) -> Span | None:
        """Return the phrase, or None."""
        for token in _TOKEN.finditer(self.text, self.edge, stop):
            if self.text[self.edge : token.start()].strip() or not token.group()[0].isalnum():
                break
            self.edge = token.end()
            is_first, self.begin = self.begin is None, token.start() if self.begin is None else self.begin
            if is_first and _pronoun(token):
                return _pronoun(token)
            if not self._takes(token, is_first=is_first):
                break
        return None if self.begin is None or self.end is None else Span(self.begin, self.end)

    def _takes(self, token: re.Match[str], *, is_first: bool) -> bool:
        """Return whether the phrase may go on after this word."""
        written, low = token.group(), token.group().lower().rstrip(".")
        if is_first and low in words.CONNECTING - words.PARTICLES - {"the"}:
            return False  # "… and Anna Berg called it …": the next clause
        if names(written):
            self.is_named = (self.is_named or is_capital(written)) and not _possesses(written)
            if low in _JUNIOR:
                self.end = token.end()
                return False
        elif low in words.DETERMINERS or low in words.CONNECTING:
            return True
        elif self._is_description(low):
            self.end = token.end()
            return True
        elif self._ends_before(token, low):
            return False
        elif self.is_named and not self._is_kind(token):
            return True  # a field: what end it has is told by the name behind it
        elif is_first:
            return _EPITHET.match(self.text, token.start()) is not None
        is_last = ends_sentence(written)
        self.end = token.end() - is_last
        return not is_last

    def _is_description(self, low: str) -> bool:
        """Return whether a noun ends "the Chelsea midfielder", which begins with a name that is nobody's."""
        if not self.is_named or self.begin is None or not is_trade(low):
            return False
        return self.text[self.begin : self.begin + 4].lower() == "the "

    def _ends_before(self, token: re.Match[str], low: str) -> bool:
        """Return whether a word that is no name cannot belong to the phrase any more."""
        if self.is_named and not self._is_epithet(token) and not self._is_kind(token):
            return True
        is_verb = words.VERB_ONLY.fullmatch(low) or (self.end is not None and self._is_verb(token))
        return low in words.ENDS_PHRASE or bool(is_verb)

    def _is_epithet(self, token: re.Match[str]) -> bool:
        """Return whether the name comes behind this noun: "economics professor Tom Reed", "former Wales ace Al Dey"."""
        if _FIELD.match(self.text, token.start()):
            return True
        nouns = _EPITHET.match(self.text, token.start())
        if self.begin is None or not self.text[self.begin].islower() or nouns is None:
            return False
        first = self.text[self.begin : token.start()].split()[0]
        no_nouns = words.ENDS_PHRASE | words.CONNECTING - {"and"}
        written = nouns.group().split()[:-1]
        return first not in words.DETERMINERS and not any(
            word in no_nouns or words.VERB_ONLY.fullmatch(word) for word in written
        )

    def _is_kind(self, token: re.Match[str]) -> bool:
        """Return whether the capital before a noun only says of what kind it is: "A Western diplomat"."""
        before = self.text[self.begin : token.start()].split() if self.begin is not None else []
        return len(before) == _ARTICLE_AND_KIND and before[0].lower() in {"a", "an"}

    def _is_verb(self, token: re.Match[str]) -> bool:
        """Return whether a word behind a noun looks like its verb: "the priest came out", "guidance runs to"."""
        if self.end is None:
            return False
        low = token.group().lower()
        if is_trade(low):
            return False  # "the club's leading scorer in a speech"
        return low.endswith("ed") or low in words.PAST or _VERB_FOLLOWS.match(self.text, token.end()) is not None


# --------------------------------------------------------------------------- single words


def names(written: str) -> bool:
    """Return whether a word can belong to a way of naming somebody by itself."""
    word = written.lower().rstrip(".").removesuffix("’s").removesuffix("'s").removesuffix("’").removesuffix("'")
    if is_capital(written):
        return word not in words.NOT_NAMES and word not in words.DETERMINERS and word not in words.PRONOUNS
    return (word in words.PEOPLE or word.endswith("-year-old")) and not words.VERB_ONLY.fullmatch(word)


def is_capital(written: str) -> bool:
    """Return whether a word has a name's capital, be it behind a particle: "al-Tamimi"."""
    return written[:1].isupper() or _PREFIXED.match(written) is not None


def _pronoun(token: re.Match[str]) -> Span | None:
    """Return the pronoun that a word is, or begins with: "he’d"."""
    found = re.match(r"[A-Za-z]+", token.group())
    if (
        not found
        or found.group().lower() not in words.PRONOUNS
        or token.group()[found.end() : found.end() + 1] not in "'’"
    ):
        return None
    return Span(token.start(), token.start() + found.end())


def _possesses(written: str) -> bool:
    """Return whether a name only says whose: "Russia's", as a determiner does."""
    return written.endswith(("'s", "’s", "s’", "s'"))


def ends_sentence(written: str) -> bool:
    """Return whether a word's full stop is a sentence's: not that of "Mr." or "J.K."."""
    return written.endswith(".") and len(written) > 3 and "." not in written[:-1] and written[:-1].lower() not in TITLES


def is_speaker(text: str) -> bool:
    """Return whether a phrase names somebody: a name, an office, a group, or a noun with its determiner."""
    parts = text.split()
    inside = [word for word in parts if word.lower() not in words.CONNECTING | words.DETERMINERS]
    if any(is_capital(word) or word.lower().rstrip(".,") in words.PEOPLE for word in inside):
        return True
    return bool(inside) and parts[0].lower() in words.DETERMINERS


def is_personal(text: str) -> bool:
    """Return whether a phrase names somebody who can speak for sure: by a name, a pronoun, an office or a group."""
    parts = [word.rstrip(".,") for word in text.split()]
    return any(word.lower() in words.PRONOUNS | words.PEOPLE or (names(word) and is_capital(word)) for word in parts)


def _is_named(text: str) -> bool:
    return any(is_capital(word) and names(word) for word in text.split())
