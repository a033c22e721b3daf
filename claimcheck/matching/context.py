"""What stands around a passage and changes it: a denial before it, a limit at its edge, another noun after it.

Each function says what it found, as a span of the page, or None. Whether that matters is the checks' affair.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from claimcheck.matching import lexicon
from claimcheck.matching.fold import fold
from claimcheck.matching.sentences import sentence_around
from claimcheck.model import Span

if TYPE_CHECKING:
    from claimcheck.matching.fold import Folded

_QUOTE_MARKS = '“”"«»„'
_OPENING = frozenset("“\"‘'«„")
_REACH = 240  # characters before the words that may govern them
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
_NEGATIVE_SUBJECTS = frozenset("nobody none neither nothing".split())
_NOT = frozenset("not never neither nor hardly scarcely barely".split())
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
    r"|truth|question|reason"
    r"|basis)(?:\s+(?:in|for|of|to|whatsoever|at\s+all))?|(?:false|untrue|wrong|incorrect|a\s+lie|a\s+myth"
    r"|nonsense|absurd)"
    r"|not\s+(?:true|the\s+case)|too\s+early|far\s+from|rather\s+than|instead\s+of|without)\s*(?:the\s+|any\s+|these\s+|those\s+)?"
    r"(?:\w+\s+){0,2}?(?:that|to|of|saying|being|claiming|suggesting|a|an|the)?\s*$",
    re.IGNORECASE,
)
_ASIDE = re.compile(r",\s+[^,;“”\"]{2,50}\s(?:said|says|told\s+\w+|added|insisted|wrote),")
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
    r"|reject\w*|dismiss\w*"
    r"|disput\w*|refut\w*|fail\w*|rather than|instead of|far from|short of|contrary|false|untrue|lie|myth)\b|n['’]t\b",
    re.IGNORECASE,
)

_LIMITS_BEFORE = re.compile(
    r"(?P<limit>\b(?:on\s+the\s+(?:verge|brink|point)\s+of|border(?:s|ed|ing)\s+on|verg(?:es|ed|ing)\s+on"
    r"|close\s+to(?!\s+the\b)|almost|nearly|virtually|practically|allegedly|reportedly|supposedly"
    r"|purportedly|apparently"
    r"|seemingly|possibly|perhaps|potentially|arguably|presumably|partly|partially|hardly|barely|scarcely"
    r"|so[- ]called"
    r"|what\s+amounts\s+to|something\s+like|alleged|suspected|purported|would[- ]be|potential"
    r"|(?<!as\s)possible|probable"
    r"|(?<!not\s)only(?!\s+that)|at\s+most|up\s+to|no\s+more\s+than|(?<!no\s)(?<!nothing\s)less\s+than"
    r"|fewer\s+than"
    r"|not\s+quite|little\s+short\s+of|short\s+of|at\s+risk\s+of|in\s+danger\s+of))"
    r"(?:\s+(?:a|an|the|this|that|being|to|be))?\s*[‘'“\"]?\s*$",
    re.IGNORECASE,
)
_LIMITS_AFTER = re.compile(
    r"^\s*,?\s*(?P<limit>(?:but\s+|though\s+|albeit\s+)?(?:"
    r"(?:only\s+)?(?:if|unless|provided(?:\s+that)?|as\s+long\s+as|so\s+long\s+as|assuming(?:\s+that)?"
    r"|subject\s+to|except"
    r"|on\s+(?:the\s+)?condition\s+that|in\s+theory|in\s+principle)\b"
    r"|(?:(?!(?:and|who|which|he|she|they|it)\b)[\w'’-]+\s+){0,6}?only(?=\s*[,.;]|\s+(?:if|when|after|under"
    r"|with|in\s+theory"
    r"|on\s+condition)))[^,.;:!?]{0,60})",
    re.IGNORECASE,
)

_ADJECTIVES = frozenset(
    "strong weak big small large great good bad high low new old young long short early late hard easy "
    "clear full free fair "
    "open deep wide broad narrow rich poor safe sure true false real firm tough rough thorough harsh severe "
    "serious major "
    "minor main key central total complete entire whole joint common public private general special certain "
    "likely possible "
    "direct quick fast slow bright dark heavy light hot cold warm cool soft loud quiet calm brave bold "
    "proud wise smart "
    "honest sincere steady ready happy sad angry afraid guilty innocent vital crucial grave dire stark "
    "sharp steep wrong right "
    "robust solid sound fresh raw pure mere sheer utter vast huge tiny immense intense extreme fierce cruel "
    "brutal savage "
    "strict loose tight flat plain simple complex unique rare recent current former future next last first "
    "final moderate "
    "intimate ultimate legitimate immediate appropriate adequate accurate delicate private separate "
    "desperate passionate "
    "concrete discrete obsolete remote polite finite definite favorite favourite opposite exquisite "
    "infinite senior junior "
    "superior inferior prior better worse best worst stronger weaker bigger smaller larger "
    "higher lower longer shorter".split()
)
_ADJECTIVE_ENDINGS = tuple("ive ous ful less able ible ical ial ual nal ral tal ic ish ary ent ant".split())
_NOT_ADJECTIVES = frozenset(
    "government parliament agreement statement president moment movement settlement department investment "
    "commitment parent "
    "student agent accident incident event talent continent restaurant merchant servant participant public "
    "traffic music "
    "politic topic republic logic fabric clinic proposal trial hospital capital signal journal arrival "
    "approval material "
    "official individual detail secretary military territory library salary january february boundary "
    "summary table cable "
    "ceasefire vegetable objective executive representative initiative native motive narrative perspective "
    "initiative "
    "alternative archive olive drive olive adolescent president precedent percent content intent extent "
    "treatment comment "
    "document element argument development environment management payment improvement requirement punishment".split()
)
_AFTER_STOPS = lexicon.STOPWORDS | frozenset(
    "remained remains made makes led leads came comes went goes became becomes showed shows "
    "seemed seems appeared took".split()
)


@dataclass(frozen=True, slots=True)
class HeadNouns:
    """The nouns that the same words hang on: in the brief, and on the page."""

    brief: str
    source: str
    span: Span


def denial(page: Folded, span: Span, quote: str, claim_text: str | None) -> Span | None:
    """Return the words that take `span` back in its own sentence, unless the claim takes the quotation back itself.

    What counts is the predicate that governs the words: "denied on Monday that", "nobody believes that". A negation of
    something else in the sentence ("would not give a date but said that") is no denial of them.
    """
    found = _taken_back(page.text, span)
    if found is None or (claim_text and _claim_takes_back(claim_text, quote)):
        return None
    return _trimmed(page.text, found)


def _taken_back(text: str, span: Span) -> Span | None:
    sentence = sentence_around(text, Span(span.start, min(span.start + 1, len(text))))
    end = span.start
    while end > sentence.start and (text[end - 1] in _OPENING or text[end - 1].isspace()):
        end -= 1
    before = Span(min(max(sentence.start, end - _REACH), end), min(end + 1, span.start))
    for finder in (_condition, _governed, _named_false, _denied_after):
        found = finder(text, before, span)
        if found is not None:
            return found
    return None


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


def _denied_after(text: str, before: Span, span: Span) -> Span | None:
    """Read "That … is a lie", "The claim that … is false": what follows takes the words back."""
    told = text[before.start : before.end]
    if not re.search(r"\bthat\s+[“\"‘']?$", told, re.IGNORECASE) and not _ALLEGED.match(told):
        return None
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
        return _negated_directly(words, before)
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
        index -= 1
        while index >= 0 and words[index].group().lower() in {"the", "any", "these", "those", "all", "such"}:
            index -= 1
        return index if index >= 0 and words[index].group().lower() in _DENYING else None
    reach = _FAR if clause else 1
    for i in range(index, max(index - reach, -1), -1):
        word = words[i].group().lower()
        if word in _PREDICATES:
            return i
        if word in _STOPS or word in _CLAUSE_STARTS - {"as", "for"}:
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


def limit(page: Folded, span: Span, quote: str, claim_text: str | None) -> Span | None:
    """Return a limiting word just outside `span` ("on the verge of", "… only") that the claim does not repeat."""
    found = _limit_at(page.text, span)
    if found is None:
        return None
    claim = claim_text or ""
    where = span_of(claim, quote)
    own = _limit_at(claim, where) if where else None
    if own is not None or _says(claim.replace(quote, " "), found.of(page.text)):
        return None
    return found


def _limit_at(text: str, span: Span) -> Span | None:
    sentence = sentence_around(text, span)
    before = Span(max(sentence.start, span.start - 60), span.start)
    found = _LIMITS_BEFORE.search(before.of(text))
    if found and not _is_a_place(found["limit"], span.of(text)):
        return Span(before.start + found.start("limit"), before.start + found.end("limit"))
    after = Span(span.end, max(sentence.end, span.end)).of(text)
    if after[:1] in {*_QUOTE_MARKS, "’", "'"} or after.lstrip(",.")[:1] in {*_QUOTE_MARKS, "’", "'"}:
        return None  # the quotation ends here on the page too: what follows is the reporter's
    found = _LIMITS_AFTER.search(after)
    return _trimmed(text, Span(span.end + found.start("limit"), span.end + found.end("limit"))) if found else None


def _is_a_place(limit: str, passage: str) -> bool:
    """Return whether "close to" means where, not how nearly: "close to the old harbour wall"."""
    return limit.lower().startswith("close") and passage.lower().startswith("the ")


def head_nouns(page: Folded, span: Span, quote: str, claim_text: str | None) -> HeadNouns | None:
    """Return the two nouns where a quotation that ends in an adjective hangs on another noun on the page."""
    words = fold(quote).words()
    if not claim_text or not words or not _is_adjective(words[-1]):
        return None
    own = span_of(claim_text, quote)
    if own is None:
        return None
    ours = _noun_run(claim_text[own.end : own.end + 80].lstrip("’'”\"»"))
    theirs = _noun_run(page.text[span.end : span.end + 80])
    if not ours or not theirs:
        return None
    stems = [{lexicon.spelling_key(word)[:5] for word in fold(" ".join(run)).words()} for run in (ours, theirs)]
    if stems[0] & stems[1]:
        return None
    begin = page.text.index(theirs[0], span.end)
    end = page.text.index(theirs[-1], begin) + len(theirs[-1])
    return HeadNouns(ours[-1], theirs[-1], Span(begin, end))


def _trimmed(text: str, span: Span) -> Span:
    raw = span.of(text)
    start = span.start + len(raw) - len(raw.lstrip(" ,;“\"‘'"))
    return Span(start, max(start, span.end - (len(raw) - len(raw.rstrip(" “\"‘'")))))


_EVERYDAY_LIMITS = frozenset("only if unless except provided almost nearly up least most less more".split())


def _says(claim: str, words: str) -> bool:
    """Return whether the claim has the limiting words' own content."""
    ours = set(fold(claim).words())
    telling = [word for word in fold(words).words() if word not in lexicon.STOPWORDS and word not in _EVERYDAY_LIMITS]
    return any(word in ours for word in telling)


def _is_adjective(word: str) -> bool:
    if word in _ADJECTIVES:
        return True
    return len(word) > 4 and word.endswith(_ADJECTIVE_ENDINGS) and word not in _NOT_ADJECTIVES


def _noun_run(text: str) -> list[str]:
    """Return the words up to the next small word or punctuation: a noun with what stands before it."""
    found = re.match(r"\s*((?:[\w'’-]+\s*){1,4})", text)
    run: list[str] = []
    for word in (found.group(1) if found else "").split():
        if (word.lower() in _AFTER_STOPS and not word.isupper()) or word.lower().endswith("ly"):
            break
        run.append(word)
        if len(run) == 3:
            break
    return run
