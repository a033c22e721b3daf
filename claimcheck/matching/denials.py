"""Words before (or after) a passage that take it back in its own sentence: a denial, a condition, a question.

Each rule says what it found, as a span of the page, or None. Whether that matters is the checks' affair.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claimcheck.matching import lexicon
from claimcheck.matching.fold import fold
from claimcheck.matching.foreign_denials import denied_abroad
from claimcheck.matching.questions import asked, supposed
from claimcheck.matching.sentences import sentence_around
from claimcheck.model import Span

if TYPE_CHECKING:
    from claimcheck.matching.fold import Folded

_OPENING = frozenset("“\"‘'«„")
_REACH = 240  # characters before the words that may govern them
_ALLEGATION_REACH = 6  # words between a denying verb and the allegation that it denies
_FAR = 16  # words between a verb and the "that" of its object clause
_TOKEN = re.compile(r"[\w'’-]*\w|[^\w\s]")
_STOPS = frozenset(',;:!?()–—“”"«»')
_IDIOMS_AFTER_NOT = frozenset("only just merely simply least long surprisingly until".split())

# Predicates that take what follows back, and those that only report it.
_DENYING = lexicon.DENYING_VERBS - {"refuse", "refuses", "refused", "refusing"}
_REPORTING = frozenset(
    "say says said saying pretend pretends pretended tell tells told telling claim claims claimed claiming "
    "think thinks thought "
    "thinking believe "
    "believes believed believing suggest suggests suggested suggesting argue argues argued arguing report "
    "reports reported "
    "reporting state states stated stating know knows knew announce announces announced announcing insist "
    "insists insisted "
    "write writes wrote writing add adds added adding warn warns warned warning hear hears heard find finds "
    "found "
    "show shows showed shown showing mean means meant conclude concludes concluded admit admits admitted "
    "confirm confirms "
    "confirmed expect expects expected hope hopes hoped fear fears feared accept accepts accepted agree "
    "agrees agreed allege "
    "alleges alleged explain explains explained declare declares declared maintain maintains maintained "
    "prove proves proved "
    "imply implies implied feel feels felt see sees saw understand understands understood recall "
    "recalls recalled".split()
)
_ALLEGATIONS = frozenset(
    "claim claims report reports allegation allegations suggestion suggestions idea notion accusation "
    "accusations rumour "
    "rumours rumor rumors assertion assertions charge charges story stories theory belief impression assumption".split()
)
_ALLEGATIONS_DENIED = frozenset({"denial", "denials", "rebuttal"})
_NOT_DOING = frozenset(
    "fail fails failed failing refuse refuses refused refusing decline declines declined neglected".split()
)
_PREDICATES = _DENYING | _REPORTING | _ALLEGATIONS_DENIED
_NEGATIVE_SUBJECTS = frozenset("nobody none neither nothing few".split())
_NOT = frozenset("not never neither nor hardly scarcely barely".split())
_AFTER_NO = 2  # words between "no" and the words that it denies: "no further, credible"
# What takes nothing back after "no": "no doubt", "no less than", "No 10".
_AFFIRMED_AFTER_NO = frozenset(
    "doubt wonder surprise matter less fewer more question sooner small mean secret coincidence accident "
    "stranger".split()
)
_NOT_OF_NO = frozenset(
    "that of to for in on at by from with about as than or and but like into over under between against when where "
    "who which is was are were has have had will would".split()
)  # with these what stands behind "no" is over
_CLAUSE_STARTS = frozenset(
    "because since when while after before although though but and so which who whom whose where "
    "until as or for".split()
)
_FILLERS = frozenset(
    "a an the that this these those any some be been being have has had to just even ever simply really yet".split()
)
_TAKEN_BACK = re.compile(
    r"^[\s,”\"’')]*(?:is|was|are|were)\s+(?:\w+ly\s+)?(?:false|untrue|wrong|incorrect|nonsense|baseless"
    r"|unfounded|absurd"
    r"|not\s+true|a\s+(?:plain\s+)?(?:lie|myth|fabrication))\b",
    re.IGNORECASE,
)
_FALSEHOODS = re.compile(
    r"\b(?:contrary\s+to|stop(?:s|ped)?\s+short\s+of|no\s+(?:evidence|proof|sign|indication|suggestion"
    r"|truth|question(?=\s+of)|reason"
    r"|basis)(?:\s+(?:in|for|of|to|whatsoever|at\s+all))?|(?:false|untrue|wrong|incorrect|a\s+lie|a\s+myth"
    r"|nonsense|absurd)"
    r"|not\s+(?:true|the\s+case)|too\s+early|far\s+from|rather\s+than|instead\s+of|without)\s*(?:the\s+|any\s+|these\s+|those\s+)?"
    r"(?:(?!(?:for|because|as|since|so|but|and|or|at|on|by|from|into)\b)\w+\s+){0,2}?(?:that|to|of|saying|being|claiming|suggesting|a|an|the)?\s*$",
    re.IGNORECASE,
)
CLAUSE = re.compile(
    r"\b(?:was|were|is|are|has|have|had|will|would|can|could|may|might|must|shall|should|did|does|\w{2,}ed)\b",
    re.IGNORECASE,
)  # what a passage has that says something of somebody, and a bare name of a thing has not
_DOUBTED = re.compile(
    r"(?P<negated>\b(?:not?|never|nobody|no\s+one|few|none|hardly|cannot|without|beyond|little|\w+n['’]t)\s+(?:\w+\s+){0,2}?)?"
    r"(?P<doubt>\b(?:impossible|improbable|unlikely|inconceivable|unthinkable|implausible|doubtful"
    r"|(?:hard|difficult|impossible)\s+to\s+(?:believe|imagine)|doubts|doubted|doubting|(?:I|we|they|you|who|to)\s+doubt)\s+"
    r"(?:that|whether|if))\s*$",
    re.IGNORECASE,
)
_OF_NONE = re.compile(
    r"\b(?:not\s+(?:all|every|everyone|many|one|a\s+single\s+one)|none|neither)(?:\s+of)?(?:\s+(?:the|these|those|our|his|her|its|their|my))?\s*$",
    re.IGNORECASE,
)
_NEVER_DONE = re.compile(
    r"\b(?:(?:has|have|had|is|are)\s+yet\s+to|(?:is|are|was|were|am|been)\s+unable\s+to|no\s+longer"
    r"|rul(?:e|es|ed|ing)\s+out|prevent(?:s|ed|ing)?\s+(?:\w+\s+){1,3}from)(?:\s+(?:a|an|any|the))?\s*$",
    re.IGNORECASE,
)
_ASIDE = re.compile(r",\s+[^,;“”\"]{2,50}\s(?:said|says|told\s+\w+|added|insisted|wrote),")
_CALLED = re.compile(
    r"\b(?:call(?:s|ed|ing)?|describ(?:e|es|ed|ing)|brand(?:s|ed)|label(?:s|led|ed)|denounc(?:e|es|ed))\s+(?:\w+\s+){0,3}?"
    r"(?:reports?|claims?|rumou?rs?|allegations?|suggestions?|accusations?|stories)\s+that\s*$",
    re.IGNORECASE,
)
_CALLED_FALSE = re.compile(
    r"[\s,”\"’')]*(?:as\s+)?[“\"‘']?(?:\w+ly\s+)?(?:an?\s+|pure\s+)?(?:false|untrue|fabricat\w+|nonsense|lies?|baseless|unfounded"
    r"|fake|absurd|rubbish|fiction|ridiculous|wrong|inaccurate|incorrect|propaganda|smears?)\b",
    re.IGNORECASE,
)
_ALLEGED = re.compile(r"\W*(?:the\s+)?(?:reports?|claims?|rumou?rs?|allegations?|suggestions?)\s+that\b", re.IGNORECASE)
_CONDITION = re.compile(r"\b(?:if|unless|whether|in\s+case|even\s+if)\s+(?:[\w'’-]+\s+){0,3}$", re.IGNORECASE)
_CONDITION_BEFORE = re.compile(
    r"^[\s“\"‘']*(?:if|unless|provided(?:\s+that)?|as\s+long\s+as)\s+"
    r"(?!(?:anything|so|not|necessary|possible|needed|only|you\s+(?:like|ask|will)"
    r"|(?:I|we)\s+(?:am|are|may|remember))\b)"
    r"[^,;:.!?]{3,120},\s*(?:then\s+)?[“\"‘']?$",
    re.IGNORECASE,
)
_CLAIM_TAKES_BACK = re.compile(
    r"\b(?:not|never|no|nor|nobody|none|neither|without|cannot|if|unless|whether|den(?:y|ies|ied|ying)"
    r"|suppos\w*|imagin\w*|assum\w*|hypothe\w*|ask\w*|question\w*|wonder\w*|rul\w+\s+out|unable|yet\s+to"
    r"|reject\w*|dismiss\w*"
    r"|disput\w*|refut\w*|fail\w*|rather than|instead of|far from|short of|contrary|false|untrue|lie|myth)\b|n['’]t\b",
    re.IGNORECASE,
)


def denial(page: Folded, span: Span, quote: str, claim_text: str | None) -> Span | None:
    """Return the words that take `span` back in its own sentence, unless the claim takes the quotation back itself.

    What counts is the predicate that governs the words: "denied on Monday that", "nobody believes that". A negation of
    something else in the sentence ("would not give a date but said that") is no denial of them.
    """
    found = _taken_back(page.text, span, asks="?" in quote)
    if found is None or (claim_text and _claim_takes_back(claim_text, quote)):
        return None
    return without_marks(page.text, found)


def _taken_back(text: str, span: Span, *, asks: bool = False) -> Span | None:
    """Return what takes `span` back; words that ask, themselves (`asks`), no question does."""
    sentence = sentence_around(text, Span(span.start, min(span.start + 1, len(text))))
    end = span.start
    while end > sentence.start and (text[end - 1] in _OPENING or text[end - 1].isspace()):
        end -= 1
    before = Span(min(max(sentence.start, end - _REACH), end), min(end + 1, span.start))
    for finder in (_condition, supposed, _governed, _doubted, _of_none, _named_false, _denied_after, denied_abroad):
        found = finder(text, before, span)
        if found is not None:
            return found
    return None if asks else asked(text, before, span)


def _claim_takes_back(claim_text: str, quote: str) -> bool:
    where = span_of(claim_text, quote)
    if where is None:
        return bool(_CLAIM_TAKES_BACK.search(claim_text))
    return _taken_back(claim_text, where) is not None


def span_of(text: str, quote: str) -> Span | None:
    """Return where `quote` stands in the claim's own `text`, or None."""
    folded, words = fold(text), fold(quote)
    places = folded.find_all(words.words()) if len(words) else []
    return folded.span(places[0], places[0] + len(words)) if places else None


def _condition(text: str, before: Span, _span: Span) -> Span | None:
    for pattern in (_CONDITION, _CONDITION_BEFORE):
        found = pattern.search(text[before.start : before.end])
        if found:
            return Span(before.start + found.start(), before.end)
    return None


def _named_false(text: str, before: Span, _span: Span) -> Span | None:
    told = _ASIDE.sub(" ", text[before.start : before.end].rstrip("“\"‘'"))
    found = _FALSEHOODS.search(_after_last_stop(told))
    if not found:
        return None
    where = text.rfind(found.group().split()[0], before.start, before.end)
    return Span(max(where, before.start), before.end)


def _doubted(text: str, before: Span, _span: Span) -> Span | None:
    """Read "It is unlikely that", "She doubts that", and not what is negated itself: "few doubt that"."""
    found = _DOUBTED.search(text[before.start : before.end])
    if found is None or found["negated"]:
        return None
    return Span(before.start + found.start("doubt"), before.end)


def _of_none(text: str, before: Span, span: Span) -> Span | None:
    """Read "Not all of the", "None of the" before a clause, and what never comes to pass: "yet to", "ruled out"."""
    told = text[before.start : before.end]
    found = (_OF_NONE.search(told) if CLAUSE.search(span.of(text)) else None) or _NEVER_DONE.search(told)
    return Span(before.start + found.start(), before.end) if found else None


def _denied_after(text: str, before: Span, span: Span) -> Span | None:
    """Read "That … is a lie", "The claim that … is false": what follows takes the words back."""
    told = text[before.start : before.end]
    if not re.search(r"\bthat\s*[“\"‘']?$", told, re.IGNORECASE) and not _ALLEGED.match(told):
        return None
    if _CALLED.search(told) and _CALLED_FALSE.match(text, span.end):
        return Span(span.end, sentence_around(text, Span(span.end - 1, span.end)).end)
    found = _TAKEN_BACK.match(text, span.end) or _TAKEN_BACK.match(text[span.end : span.end + 120])
    return Span(span.end, span.end + found.end() - found.start()) if found else None


def _after_last_stop(text: str) -> str:
    stops = [found.end() for found in re.finditer(r"[;:!?]|,\s|\s[–—]\s", text)]
    return text[stops[-1] :] if stops else text


def _governed(text: str, before: Span, _span: Span) -> Span | None:
    """Find the predicate that governs what follows, and whether it, with its own negation, takes that back."""
    words = list(_TOKEN.finditer(text, before.start, before.end))
    if words and words[-1].group() in _OPENING:
        words.pop()
    index = _predicate(words)
    if index is None:
        return _negated_directly(words, before) or _of_no(words, before, text[before.end :])
    word = words[index].group().lower()
    denying = word in _DENYING or word in _ALLEGATIONS_DENIED or word in _NOT_DOING
    start = _negation_of(words, index)
    if denying == (start is not None):
        return None
    return Span(words[index if start is None else start].start(), before.end)


def _predicate(words: list[re.Match[str]]) -> int | None:
    """Return the index of the verb that has the following words as its object clause, looking leftwards."""
    last = words[-1].group().lower() if words else ""
    if last == "to":
        return len(words) - 2 if len(words) > 1 and words[-2].group().lower() in _NOT_DOING else None
    clause = last == "that"
    index = len(words) - (2 if clause else 1)
    index = _before_parenthesis(words, index) if clause else index
    if clause and index >= 0 and words[index].group().lower() in _ALLEGATIONS:
        return _denying_before(words, index)
    reach = _FAR if clause else 1
    for i in range(index, max(index - reach, -1), -1):
        word = words[i].group().lower()
        if word in _PREDICATES:
            return i
        if word in _STOPS or word in _CLAUSE_STARTS - {"as", "for"}:
            return None
    return None


def _denying_before(words: list[re.Match[str]], index: int) -> int | None:
    """Return the verb that denies the allegation at `index`: "dismissed as fabricated a report"."""
    for i in range(index - 1, max(index - _ALLEGATION_REACH, -1), -1):
        word = words[i].group().lower()
        if word in _DENYING:
            return i
        if word in _STOPS or word in _CLAUSE_STARTS - {"as"}:
            return None
    return None


def _before_parenthesis(words: list[re.Match[str]], index: int) -> int:
    """Step over ", as it had done before," in front of "that"."""
    if index < 0 or words[index].group() != ",":
        return index
    for i in range(index - 1, max(index - _FAR, -1), -1):
        if words[i].group() == ",":
            return i - 1
    return index


def _negation_of(words: list[re.Match[str]], index: int) -> int | None:
    """Return where the negation of the verb at `index` stands ("did not", "never", "nobody in town"), or None."""
    for i in range(index - 1, max(index - 3, -1), -1):
        word = words[i].group().lower()
        if word in _NOT or word.endswith(("n't", "n’t")) or word == "cannot":
            following = words[i + 1].group().lower()
            return None if following in {"only", "just", "merely", "simply", "until", "surprisingly"} else i
        if word == "longer" and i and words[i - 1].group().lower() == "no":
            return i - 1
        if not (word.endswith("ly") or word in _FILLERS):
            break
    start = index
    while (
        start > 0 and words[start - 1].group() not in _STOPS and words[start - 1].group().lower() not in _CLAUSE_STARTS
    ):
        start -= 1
    first = words[start].group().lower()
    is_no_one = (
        first == "no" and start + 1 < len(words) and words[start + 1].group().lower() in {"one", "official", "expert"}
    )
    return start if first in _NEGATIVE_SUBJECTS or is_no_one else None


def _negated_directly(words: list[re.Match[str]], before: Span) -> Span | None:
    """Return "not", "never", "without" just before the words, small words aside."""
    for found in reversed(words[-4:]):
        word = found.group().lower()
        if word in {"not", "never", "cannot", "neither", "nor"} or word.endswith(("n't", "n’t")):
            following = [other.group().lower() for other in words if other.start() > found.start()]
            return None if following[:1] and following[0] in _IDIOMS_AFTER_NOT else Span(found.start(), before.end)
        if word not in _FILLERS:
            return None
    return None


def _of_no(words: list[re.Match[str]], before: Span, after: str) -> Span | None:
    """Return "no" before the words, and what stands between: "found no credible “evidence of harm”"."""
    following = _TOKEN.search(after.lstrip("“\"‘'«„ "))
    first = following.group().lower() if following else ""
    for found in reversed(words[-_AFTER_NO - 1 :]):
        word = found.group().lower()
        if word == "no":
            return None if first in _AFFIRMED_AFTER_NO or first[:1].isdigit() else Span(found.start(), before.end)
        if word in _NOT_OF_NO or not word[0].isalpha():
            return None
        first = word
    return None


def without_marks(text: str, span: Span) -> Span:
    """Return `span` of `text` without spaces and quotation marks at its ends."""
    raw = span.of(text)
    start = span.start + len(raw) - len(raw.lstrip(" ,;“\"‘'"))
    return Span(start, max(start, span.end - (len(raw) - len(raw.rstrip(" “\"‘'")))))
