"""Who speaks in a sentence of a brief, and the date it gives.

A brief is prose about what others said: the speaker is the subject of the verb of saying nearest before the quotation,
or stands right after it, or owns what is quoted ("the Shadow Foreign Secretary's call for …", "In Kerry's view").
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from claimcheck.matching.dates import mentions, month_or_year, phrase
from claimcheck.matching.designations import designation
from claimcheck.model import Span

if TYPE_CHECKING:
    from claimcheck.model import Period

# Verbs of saying; regular ones by how they end, so that nouns ("calls", "reports") are not taken for verbs.
_STEMS_ED = (
    "add|answer|assert|ask|boast|brand|claim|comment|complain|condemn|confirm|contend|counter|demand|explain|express|hail"
    "|insist|label|labell|lament|maintain|mention|object|point(?= out)|portray|predict|proclaim|protest|question|recall"
    "|remark|repeat|report|respond|signal|signall|stress|suggest|tweet|underlin|underscor|voic|vow|warn|welcom|depict|call"
    "|outlin|affirm|agre|accus|acknowledg|advis|advocat|announc|argu|blam|caution|charg|characteri[sz]|compar|conced"
    "|conclud|critici[sz]|declar|decri|demand|denounc|describ|dismiss|emphasi[sz]|encourag|express|hop|indicat|intimat"
    "|liken|not|observ|pledg|prais|promis|propos|quip|quipp|reaffirm|recommend|reiterat|reject|remark|request|scold|stat"
    "|term|testifi|dubb|urg|post|repli|deni|admitt|referr|admir|judg|estimat|notifi|justifi|clarifi|appeal"
)
_FINITE = re.compile(
    rf"\b(?:(?:{_STEMS_ED})ed|says?|said|tells|told|writes|wrote|thinks|thought|believes|believed|spoke|held|swore|saw"
    r"|argues|warns|notes|insists|adds|explains|suggests|describes|concludes|observes|maintains|stresses|declares"
    r"|announces|acknowledges|emphasi[sz]es|admits|denies|accuses|considers|considered|deemed|put it|went on)\b",
)
_PARTICIPLE = re.compile(
    rf"\b(?:(?:{_STEMS_ED})ing|saying|telling|writing|denying|replying|admitting|referring|testifying|speaking)\b"
)
_INFINITIVE = re.compile(
    r"\bto (?:say|argue|conclude|declare|call|describe|warn|announce|claim|state|insist|suggest|admit|stress|point out"
    r"|accuse|denounce|condemn|express)\b"
)
_OWNED = re.compile(
    r"[’'](?:s )?\s*(?:[a-z-]+ ){0,3}?(?:calls?|claims?|statements?|remarks?|words|views?|interpretation|opinion"
    r"|assessment|account|description|verdict|warnings?|demands?|promises?|pledges?|speech|tweets?|response|conclusions?|argument|assertions?"
    r"|complaints?|comments?|letter|testimony|phrase|promise|appeal|proposal|declaration|assurance|insistence)\b"
)
_ACCORDING = re.compile(r"\b(?:according to|in the words of|in the view of|as told by|for)\s+", re.IGNORECASE)
_SIDE = re.compile(r"\b[Oo]n (?P<side>(?:the|its|their) [\w–-]+ side)\b")
_PRONOUN = re.compile(r"(?:he|she|they|it|who|both|the two|the pair)", re.IGNORECASE)
_OWN_VOICE = re.compile(r"\b(?:[Ww]e|I|[Tt]his (?:paper|brief|article|report|study|chapter)|[Tt]he authors?)\b")
_CLAUSE = re.compile(
    r"[;:()“”]|\s[–—-]\s|\b(?:while|whereas|that|but|when|as|although|though|because|which|whether|where|if|since|until|so)\b\s*",
    re.IGNORECASE,
)
_AUXILIARY = re.compile(
    r"(?:\s+|^)(?:had|has|have|also|later|then|once|again|earlier|recently|previously|repeatedly|however|further|would|will"
    r"|did|was|were|is|are|been|even|still|in turn|himself|herself|themselves|thus|\w+ly"
    r"|more|most|somewhat|rather|quite|never|not)$"
)
_ADVERBIAL = re.compile(
    r"(?:however|notably|meanwhile|moreover|furthermore|still|instead|similarly|conversely|also|then|later|yet|and|so"
    r"|for (?:instance|example)|by contrast|in (?:turn|response|contrast|addition|particular|fact)|of course|too|\w+ly"
    r"|(?:in|on|at|by|after|before|during|from|since|until|with|following|despite|under|over|as|to|for|throughout"
    r"|within|against|among|along with|because of|given|according to)\b.*)",
    re.IGNORECASE,
)
_VERB_BEFORE = re.compile(r"\b(?:had|has|have|was|were|is|are|would|will|did|does|can|could|may|might)\b")
_CUT = re.compile(
    r"\s+(?:into|in|on|for|by|with|from|about|over|at|after|before|during|who|whose|to|under|between"
    r"|of(?= (?:the )?[a-z0-9]))\s"
)
_LONGEST = 3000  # characters
_SPOKESMAN = re.compile(r"(?:[\w’'-]+ ){0,3}spokes\w+ (?:for|of) (?:the )?[A-ZÀ-Þ][\w’'-]*(?: [A-ZÀ-Þ][\w’'-]*)*")
_OPENING_DATE = re.compile(
    r"^\W*(?:In|On|By|Since|During) (?:(?:early|mid|late)[ -])?(?:\d{1,2} )?(?:[A-Z][a-z]+ )?(?:\d{1,2}, )?"
    r"(?:\d{4}|(?<=[a-z] ))\s*(?=the |an? |[A-Z])"
)
_APPOSED = re.compile(r"(?:its|the|their|his|her|our) [a-z]", re.IGNORECASE)
_TITLE_WORD = re.compile(r"(?:[A-Z][\w.’'-]*|of|the|for|and|de|van|von|der|&|[a-z]+-elect)")
_NOT_SUBJECT = re.compile(
    r"(?:there|this|these|those|that|such|what|here|both|each|some|many|most|others?)\b", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Said:
    """Who spoke, by one sentence: `speaker` as the brief names him, and whether a verb of saying stands there."""

    speaker: str | None
    reported: bool


def speaker_of(sentence: str, quoted: Span | None, last: str | None) -> Said:
    """Return who speaks the words `quoted` in `sentence` (None: the sentence itself), in the brief's own words.

    Quotations and citations should be blanked out of `sentence`. `last` is the speaker of the sentence before: a
    pronoun without a name in its own sentence means him.
    """
    if len(sentence) > _LONGEST:
        sentence, quoted = _window(sentence, quoted)
    start = quoted.start if quoted else len(sentence)
    reported = is_reported(sentence)
    found = _nearest_subject(sentence, start)
    found = found or (_after(sentence, quoted) if quoted else None)
    found = found or _owner(sentence, start) or _on_side(sentence, start)
    if found is None and quoted and sentence[: max(start - 1, 0)].rstrip().endswith(":"):
        return Said(_main_name(sentence[:start]) or last, reported=True)
    if found is None:
        return Said(_main_name(sentence) if reported else None, reported)
    if _PRONOUN.fullmatch(found):
        found = _named_before(sentence[:start]) or _main_name(sentence[:start]) or last
    elif last and re.search(r"\b(?:also|further|too|again)\b", sentence[:start]) and _speaks_for(last, found):
        found = last
    return Said(named(found) if found else None, reported=True)


def _window(sentence: str, quoted: Span | None) -> tuple[str, Span | None]:
    """Cut a sentence of unlikely length down to what stands around the quotation."""
    if quoted is None:
        return sentence[:_LONGEST], None
    floor = max(quoted.start - _LONGEST // 2, 0)
    end = min(quoted.end, quoted.start + _LONGEST)
    shortened = sentence[floor:end] + sentence[quoted.end : quoted.end + _LONGEST // 4]
    return shortened, Span(quoted.start - floor, end - floor)


def person_of(sentence: str) -> str | None:
    """Return the person whose name begins the sentence's main clause: the one a later "he" or "she" may mean."""
    name = _main_name(sentence[:_LONGEST])
    return name if name and designation(name).person else None


def is_reported(sentence: str) -> bool:
    """Return whether a verb of saying that is not the brief's own ("we argue") stands in `sentence`."""
    verbs = [*_FINITE.finditer(sentence), *_PARTICIPLE.finditer(sentence), *_INFINITIVE.finditer(sentence)]
    return any(not is_own_voice(sentence[: verb.start()]) for verb in verbs) or bool(_OWNED.search(sentence))


def is_own_voice(before: str) -> bool:
    """Return whether the clause that `before` ends with has the brief's author as its subject."""
    return bool(_OWN_VOICE.search(before[-60:]))


def is_own_voice_sentence(text: str) -> bool:
    """Return whether the brief's author is the subject of a clause in `text`."""
    return bool(_OWN_VOICE.search(text))


def _speaks_for(organ: str, country: str) -> bool:
    """Return whether `country` names just the country that `organ`, who spoke last, speaks for."""
    one, other = designation(organ), designation(country)
    plain = other.countries and not (other.person or other.offices or other.institutions)
    return bool(plain and one.countries & other.countries and (one.institutions or one.offices))


def named(speaker: str) -> str:
    """Return a speaker's name as a claim gives it: a person by name alone, a proper body without its article."""
    speaker = speaker.strip(" ,;:").removesuffix("’s").removesuffix("'s")
    person = designation(speaker).person
    words = speaker.split()
    if len(person) >= 2 and len(words) > len(person) and not re.search(r"\band\b|&|\bspokes", speaker):
        return " ".join(words[-len(person) :])
    if words and words[0] in {"The", "A", "An"}:
        words[0] = words[0].lower()
    if words[:1] == ["the"] and (_is_proper_body(words)):
        words = words[1:]
    return " ".join(words)


def _is_proper_body(words: list[str]) -> bool:
    told = designation(" ".join(words))
    return words[-1].isupper() or (bool(told.institutions) and not told.offices and not told.is_side)


# --------------------------------------------------------------------------- the subject of a verb


def _after(sentence: str, quoted: Span) -> str | None:
    """Read "…', observed Cameron with", "…', Lavrov said" right after the closing mark."""
    begin = re.compile(r"[\s,.]*").match(sentence, quoted.end + 1)
    at = begin.end() if begin else quoted.end + 1
    verb = _FINITE.match(sentence, at)
    if verb:
        return _inverted(sentence, verb.end())
    words = list(re.finditer(r"[\w.’'&-]+", sentence[at : at + 90]))
    for count in range(1, min(len(words), 8)):
        if _FINITE.match(sentence, at + words[count].start()):
            return _plain_name(sentence[at : at + words[count - 1].end()])
    return None


def _plain_name(before: str) -> str | None:
    """Return the subject in "Lavrov later" before "said", if it is a name, an office or a pronoun."""
    while stripped := _AUXILIARY.search(before):
        before = before[: stripped.start()].rstrip()
    before = before.strip(" ,")
    is_common = before.islower() and not before.startswith(("the ", "a ", "an ")) and not _PRONOUN.fullmatch(before)
    if not before or is_common:
        return None
    return None if _NOT_SUBJECT.match(before) or _VERB_BEFORE.search(before) else before


def _inverted(sentence: str, at: int) -> str | None:
    """Return the name right after a verb: "observed Cameron with reference to …"."""
    name = _INVERTED.match(sentence, at)
    found = re.sub(r"\s+(?:of|the|for|and)$", "", name["name"]) if name else ""
    return found if re.search(r"[A-ZÀ-Þ]", found) or _PRONOUN.fullmatch(found) or found.startswith("the ") else None


_INVERTED = re.compile(
    r"\s+(?P<name>(?:(?:the|a|an) (?:[a-z]+ ){0,2}|he\b|she\b|they\b)?"
    r"(?:[A-ZÀ-Þ][\w.’'-]*(?:\s+(?:[A-ZÀ-Þ][\w.’'-]*|of|the|for))*)?)"
)


def _nearest_subject(sentence: str, start: int) -> str | None:
    """Return the subject of the nearest verb of saying before `start`; participles have the main clause's."""
    finite = [(found.start(), found.end()) for found in _FINITE.finditer(sentence, 0, start)]
    other = [(found.start(), 0) for p in (_PARTICIPLE, _INFINITIVE) for found in p.finditer(sentence, 0, start)]
    for at, end in sorted(finite + other, reverse=True):
        subject = _subject_of(sentence, at, end) if end else None
        if subject and _OWN_VOICE.fullmatch(subject):
            return None
        if subject:
            return subject
        if not end and not finite:
            return _main_name(sentence[:at])
    return None


def _named_before(sentence: str) -> str | None:
    """Return the first subject of a verb of saying in `sentence` that is no pronoun."""
    found = (_subject_of(sentence, verb.start(), verb.end()) for verb in _FINITE.finditer(sentence))
    return next((one for one in found if one and not _PRONOUN.fullmatch(one) and not _OWN_VOICE.fullmatch(one)), None)


def _subject_of(sentence: str, at: int, end: int) -> str | None:
    """Return who does what the verb from `at` to `end` says: its subject, the one after it, the one after "by"."""
    if _PASSIVE.search(sentence[:at]):
        by = re.compile(r"\s+(?:as such )?by\b").match(sentence, end)
        return _inverted(sentence, by.end()) if by else None
    if re.search(r"[”’'\"]\s*,?\s*$", sentence[:at]) and "•" in sentence[:at]:
        return _inverted(sentence, end)
    return _subject(sentence, at)


_PASSIVE = re.compile(r"\b(?:was|were|is|are|been|being|be)\s+(?:\w+ly\s+|also\s+|once\s+)?$")


def _subject(sentence: str, verb: int) -> str | None:
    """Return the words that name the subject of the verb at `verb`, over adverbs and parentheses in commas."""
    before = sentence[:verb].rstrip()
    while stripped := _AUXILIARY.search(before):
        before = before[: stripped.start()].rstrip()
    before = _OPENING_DATE.sub("", before)
    cut = max((found.end() for found in _CLAUSE.finditer(before)), default=0)
    pieces = [piece.strip() for piece in before[cut:].split(",")]
    if pieces and re.search(r"(?:^|\s)(?:and|but|or)(?: then)?$", pieces[-1]):
        return None  # a second verb of the subject before
    while pieces and (not pieces[-1] or _ADVERBIAL.fullmatch(pieces[-1])):
        pieces.pop()
    if not pieces:
        return None
    return _head(re.sub(r"^(?:and|but|or|nor|yet) ", "", _last_conjunct(_named_piece(pieces))))


def _named_piece(pieces: list[str]) -> str:
    """Return the half of an apposition that names the person: "Quist" of "Quist, the keeper's daughter,"."""
    last = pieces[-1]
    before = pieces[-2] if len(pieces) > 1 else ""
    told = designation(last)
    if not re.match(r"(?:the|an?|his|her|its|their|who)\b", last) or told.person or told.institutions:
        return last
    is_name = designation(before).person and not _FINITE.search(before) and not _ADVERBIAL.fullmatch(before)
    return before if is_name else last


def _last_conjunct(piece: str) -> str:
    """Return what stands after the last "and", where a verb before it shows that a new clause begins there."""
    left, found, right = piece.rpartition(" and ")
    return right if found and (_VERB_BEFORE.search(left) or _FINITE.search(left)) else piece


def _head(piece: str) -> str | None:
    """Return a noun phrase up to its head: "the inquiry" of "the inquiry into the poisoning of …"."""
    spokesman = _SPOKESMAN.match(piece)
    head = spokesman.group() if spokesman else _CUT.split(f"{piece} ", maxsplit=1)[0].strip()
    words = head.split()
    if not words or len(words) > 9 or _NOT_SUBJECT.match(head):
        return None
    if _PRONOUN.fullmatch(head) or re.fullmatch(r"we|I", head):
        return head
    if words[0].lower() in {"the", "a", "an", "his", "her", "its", "their"} or any(
        word[:1].isupper() for word in words
    ):
        return head
    return head if len(words) <= 3 else None


def _main_name(sentence: str) -> str | None:
    """Return the name that begins the sentence's main clause, if a name does: capitals, an office, a body."""
    pieces = [piece.strip() for piece in sentence.split(",")]
    while pieces and _ADVERBIAL.fullmatch(pieces[0]):
        pieces.pop(0)
    if not pieces:
        return None
    if len(pieces) > 2 and _APPOSED.match(pieces[0]) and len(designation(pieces[1]).person) > 1:
        return named(pieces[1])  # "Its director, Anna Berg, defended …"
    words = pieces[0].split()
    if words and words[0].lower() in {"while", "as", "when", "although", "though", "and", "but"}:
        words.pop(0)
    taken: list[str] = []
    for index, word in enumerate(words):
        if _TITLE_WORD.fullmatch(word) or (index == 0 and word.lower() == "the"):
            taken.append(word)
        elif taken not in (["The"], ["the"]):
            break
        else:
            taken.append(word)
            break
    while taken and taken[-1].lower() in {"of", "the", "for", "and", "&"}:
        taken.pop()
    name = " ".join(taken)
    told = designation(name)
    if not name or not (told.person or told.offices or told.institutions or told.countries or told.is_side):
        return None
    return None if _PRONOUN.fullmatch(name) else named(name)


def _owner(sentence: str, start: int) -> str | None:
    """Return whose call, view or words these are: "The Shadow Foreign Secretary's call for …", "according to …"."""
    for found in _OWNED.finditer(sentence, 0, start):
        before = re.split(r"[,;:()]", sentence[: found.start()])[-1]
        name = re.sub(
            r"^\s*(?:in|on|by|after|despite|to|with|from|against)\s+", "", before, flags=re.IGNORECASE
        ).strip()
        if name and len(name.split()) <= 7 and re.search(r"[A-ZÀ-Þ]", name):
            return name
    told = _ACCORDING.search(sentence)
    if told and told.group().lower() != "for ":
        name = re.split(r"[,;:()]| in | on ", sentence[told.end() :])[0].strip()
        return name if 0 < len(name.split()) <= 8 else None
    return None


def _on_side(sentence: str, start: int) -> str | None:
    found = _SIDE.search(sentence, 0, start)
    return found["side"] if found else None


# --------------------------------------------------------------------------- the date

_MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
_WHEN = re.compile(
    rf"\b(?:(?:in|on|by|during|since|at) )?(?:(?:early|mid|late|the (?:start|beginning|end|middle) of)[ -])?"
    rf"(?:\d{{1,2}}(?:st|nd|rd|th)? {_MONTH}(?:,? \d{{4}})?|{_MONTH} \d{{1,2}}(?!\d)(?:st|nd|rd|th)?(?:,? \d{{4}})?"
    rf"|{_MONTH} \d{{4}}"
    rf"|(?<=[Ii]n ){_MONTH}|(?<=early ){_MONTH}|(?<=late ){_MONTH}|(?<=mid-){_MONTH})\b"
    r"|\b(?:(?:just|shortly|right) )?before Christmas(?: \d{4})?",
    re.IGNORECASE,
)
_YEAR = re.compile(r"(?<![\d(/-])(?:19|20)\d\d(?![\d/-])")


@dataclass(frozen=True, slots=True)
class When:
    """The date a sentence gives for what it reports: its own words, and the days meant, where they can be computed."""

    text: str
    period: Period | None


def when_of(sentence: str, year: int | None) -> When | None:
    """Return the date of what `sentence` reports; `year` is the one the text was last in, for a date without one.

    Only a date that opens the sentence, or follows its verb of saying in the same clause, is taken: any other may be
    the date of something else.
    """
    for found in _WHEN.finditer(sentence):
        if _dates_the_report(sentence, found):
            words = found.group()
            named_year = _YEAR.search(words)
            return When(words, _period(words, int(named_year.group()) if named_year else year))
    return None


def _dates_the_report(sentence: str, found: re.Match[str]) -> bool:
    before = sentence[: found.start()]
    if len(before) < 40 and _ADVERBIAL.fullmatch(before.strip(" ,") or "then") and not _FINITE.search(before):
        return True
    verbs = list(_FINITE.finditer(before))
    if not verbs:
        return False
    between = before[verbs[-1].end() :]
    return not re.search(r"[;:]|\bthat\b|\bwhich\b|\bof\b|\bsince\b", between) and len(between) < 110


def _period(words: str, year: int | None) -> Period | None:
    if "hristmas" in words:
        return phrase(words, year)
    told = [one.period for one in mentions(words, None, year=year) if one.how == "written"]
    in_year = [one for one in told if year is None or one.first.year == year]
    if in_year:
        return in_year[0]
    if told and year:
        return None
    month = re.search(_MONTH, words, re.IGNORECASE)
    return month_or_year(year, _NUMBER[month.group().lower()]) if month and year else None


_NUMBER = {name.lower(): index for index, name in enumerate(re.findall(r"[A-Z]\w+", _MONTH), 1)}


def last_year(text: str) -> int | None:
    """Return the last year that `text` names outside of parentheses and addresses, or None."""
    found = _YEAR.findall(re.sub(r"\([^()]*\)", " ", text))
    return int(found[-1]) if found else None
