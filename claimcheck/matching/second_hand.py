"""Words that a passage gives to others than the one it names beside them.

“…”, a charge that Mayor Berg calls absurd: who judges the words has not said them. "It is fashionable to say that …":
the author tells what others say. "Berg, quoting Otto Lamb, said “…”": the words are Lamb's, in Berg's mouth.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claimcheck.matching.noun_phrases import phrase_after, with_apposition
from claimcheck.matching.people import NAME
from claimcheck.matching.speech_words import DOCUMENTS, VERB

if TYPE_CHECKING:
    from claimcheck.matching.paragraphs import Paragraph
    from claimcheck.model import Span

_WORDS = (  # what words are called that somebody rejects, or uses
    r"(?:charges?|claims?|descriptions?|slogans?|words?|phrases?|accusations?|allegations?|verdicts?|assertions?|remarks?"
    r"|comments?|labels?|characteri[sz]ations?|suggestions?|statements?|insults?|terms?|arguments?|criticisms?|notions?"
    r"|ideas?|rumou?rs?|reports?|insinuations?|views?|theory|theories|assessments?|judgments?|chants?|epithets?|taunts?"
    r"|lines?|complaints?|contentions?|conclusions?|expressions?|warnings?|predictions?|something|one)"
)
_USING = re.compile(  # who uses the words, or makes the charge, does say them
    r"\b(?:us(?:es|ed|ing)|ma(?:de|kes)|coin(?:s|ed)|repeat(?:s|ed)|g(?:ave|ives)|levell?ed|utter(?:s|ed)|advanc(?:es|ed)"
    r"|borrow(?:s|ed)|echo(?:es|ed)|wrote|writes|sign(?:s|ed)|publish(?:es|ed)|post(?:s|ed)"
    r"|deliver(?:s|ed)|offer(?:s|ed)|sh(?:outs|outed)|chant(?:s|ed)|spoke|voic(?:es|ed)"
    r"|lik(?:es|ed)|lov(?:es|ed)|favou?r(?:s|ed)|hurl(?:s|ed)|appl(?:ies|ied)|attribut(?:es|ed)|issu(?:es|ed)"
    r"|stands? by|stood by|shar(?:es|ed)|endors(?:es|ed))\b"
)
_JUDGED = re.compile(
    rf"[\s,”\"’')—–(-]*(?:(?:It|That|This|These|Those)\s+(?:is|was|are|were)\s+)?(?:(?:an?|the|his|her|their|its|these|those|such)\s+)?(?:[a-z-]+\s+){{0,2}}?{_WORDS}\s+"
    r"(?P<rest>(?:(?:that|which|long|since|swiftly|flatly|firmly|strongly)\s+)?[^.;:“”\"\n]{3,160})"
)
_WHICH = re.compile(r"[\s,”\"’')—–(-]*which\s+(?P<rest>[^.;:“”\"\n]{3,160})")
_REJECTING = re.compile(
    r"\b(?:calls?|called|reject(?:s|ed)?|den(?:y|ies|ied)|dismiss(?:es|ed)?|disput(?:es?|ed)|refut(?:es?|ed)|rebut(?:s|ted)?"
    r"|contest(?:s|ed)?|challeng(?:es?|ed)|condemn(?:s|ed)?|denounc(?:es?|ed)|resent(?:s|ed)?"
    r"|ridicul(?:es?|ed)|mock(?:s|ed)?|brand(?:s|ed)?|describ(?:es?|ed)|disagree[sd]?|disown(?:s|ed)?|rebuff(?:s|ed)?|scoff(?:s|ed)?|repudiat(?:es?|ed)"
    r"|laugh(?:s|ed)? off|shrug(?:s|ged)? off|hit back|object(?:s|ed)?|label(?:s|led|ed)?|slam(?:s|med)?"
    r"|deplor(?:es?|ed)"
    r"|(?:says?|said|insists?|insisted|thinks?|thought|finds?|found)\s+(?:is|was|are|were|it|to be)\b"
    r"|(?:considers?|considered|deems?|deemed|finds?|found|judges|judged))\b"
)
_BEGINS_RELATIVE = re.compile(  # "that Berg calls …", "denied by Berg", "Mayor Berg says is false"
    r"(?:that|which|(?:[a-z]+ly\s+)?[a-z]+(?:ed|n)\s+(?:[^,]{0,30}\s)?by|he|she|they)\b|(?:the\s+)?[A-ZÀ-Þ]"
)
_IS_SAID_OF = re.compile(  # "a claim that angered Berg": whatever it says of him, not that he said it
    rf"[\s,”\"’')—–(-]*an?\s+(?:[a-z-]+\s+)?{_WORDS}\s+(?:that\b|which\b|[A-ZÀ-Þ])"
)
_REJECTS = re.compile(  # "rejected claims that", "denied accusations of", "dismisses the description"
    r"\b(?:reject|den[yi]|dismiss|disput|refut|rebut|contest|denounc|rebuff|repudiat|condemn|ridicul)\w*\s+"
    rf"(?:(?!as\b)[a-z’'-]+\s+){{0,3}}?{_WORDS}\b(?!\s+as\b)"
)

_CALLED = re.compile(  # "a phrase that Berg used"
    rf"(?:(?:an?|the)\s+)?(?:[a-z-]+\s+)?{_WORDS}\s+(?:that|which)\s+(?=[\w])"
)
_MANY = (
    r"(?:some|many|most|others|several|plenty|people|they|critics|opponents|supporters|s[ck]eptics|cynics|optimists"
    r"|pessimists|commentators|pundits|observers|experts|politicians|economists|everyone|everybody|one)"
)
_SAY = (
    r"(?:says?|said|argues?|argued|claims?|claimed|believes?|believed|thinks?|thought|insists?|maintains?|contends?"
    r"|holds?|hears?|heard)\b(?!\s+(?:of|about|so|to|for|in|on)\b)"
)
_HEARSAY = re.compile(
    r"\bit\s+(?:is|was|has\s+(?:become|been|long\s+been))\s+(?:[a-z]+\s+){0,2}?"
    r"(?:(?:fashionable|common|commonplace|customary|usual|popular|tempting|easy|conventional|modish|trendy)"
    r"(?:\s+(?:now|these\s+days|today|in\s+[a-z ]{2,30}))?"
    r"\s+to\s+(?:say|think|believe|argue|claim|suppose|assume|suggest|insist)"
    r"|(?:said|argued|claimed|alleged|thought|believed|supposed|assumed|asserted))\b"
    rf"|(?<![\w’'-])(?:{_MANY}|(?:some|many|most|other|his|her|their|my|our|its)\s+(?:[a-z-]+\s+){{0,2}}"
    r"(?:people|critics|opponents|friends|colleagues|rivals|enemies|commentators|observers|experts|politicians"
    r"|economists|readers))"
    rf"(?:\s+(?:of\s+(?:us|them)|[a-z]+ly|still|now|will|would|may|might|often|also|who\s+[a-z ]{{2,40}}))*\s+{_SAY}"
    r"|\bwe\s+(?:are|were)\s+(?:[a-z]+\s+)?(?:told|assured)\b|\b(?:conventional|received)\s+wisdom\b|\bthe\s+argument\s+goes\b"
    r"|\b(?:you|we|one)\s+(?:often|sometimes|always|still)\s+hears?\b",
    re.IGNORECASE,
)
_TURNS = re.compile(
    r"[,;:—–]\s*(?:but|yet|though|although|while|whereas|however|and\s+(?:they|I|we))\b|\bI\s+(?:agree|say|think)\b|[;?!]"
)
_AS_I_DO = re.compile(r"\b(?:as\s+(?:I|we)\s+do|rightly|correctly|including\s+me|like\s+me|and\s+so\s+(?:do|am)\s+I)\b")
_HEARSAY_AFTER = re.compile(
    r"[^.;:!?“”\"\n]{0,80}?,\s+(?:or\s+)?(?:so\s+)?(?:it\s+is\s+(?:[a-z]+\s+)?(?:said|argued|claimed|believed)\b"
    rf"|we\s+are\s+(?:[a-z]+\s+)?told\b|the\s+argument\s+(?:goes|runs)\b|{_MANY}\s+(?:[a-z]+\s+)?{_SAY})",
    re.IGNORECASE,
)

_IMPERSONAL = re.compile(
    r"it\s+(?:is|was|has\s+been|had\s+been)\s+(?:[a-z]+\s+){0,2}?"
    r"(?:said|argued|claimed|alleged|thought|believed|supposed|assumed|asserted|reported|rumou?red|hoped|feared)\b",
    re.IGNORECASE,
)
_QUOTES = re.compile(  # "Berg, quoting her predecessor Otto Lamb, said"
    r"(?<![\w’'-])(?:(?P<finite>quotes|quoted|repeats|repeated|echoes|echoed|reads?\s+(?:out|aloud|from)(?:\s+from)?)|quoting|repeating|echoing|paraphrasing|(?P<citing>citing)|borrowing\s+from|reading\s+(?:out\s+|aloud\s+)?(?:from\s+)?"
    r"|(?:in|to\s+(?:use|borrow))\s+the\s+words\s+of"
    r"|to\s+quote|as(?=\s+[^,]{3,40}\s+(?:once\s+|has\s+|had\s+)?(?:puts?|said)(?:\s+it)?,))(?:\s+|(?<=\s))(?:the\s+late\s+)?(?=\w)",
    re.IGNORECASE,
)
_NAMED = re.compile(rf"{NAME.pattern}|\b(?:Mr|Mrs|Ms|Dr|Sir|Lord|Lady|President|Senator)\.?\s+[A-Z]")
_FROM = re.compile(  # "a letter from Otto Lamb", "the words of Otto Lamb"
    rf"(?:an?|the)\s+(?:[\w-]+\s+){{0,2}}?(?:{DOCUMENTS}|words|phrase|remark|line)\s+(?:from|by|of|to\s+her\s+from)\s+(?=[\w])"
)


def is_impersonal(text: str, start: int) -> bool:
    """Return whether "it" at `start` is nobody: "It is often said that"."""
    return _IMPERSONAL.match(text, start) is not None


def whom_it_quotes(read: Paragraph, place: Span) -> tuple[Span, bool] | None:
    """Return whom the speaker of the words at `place` says that he quotes, and whether he only cites.

    Told by the words' own sentence, outside its quotations. Who cites somebody may say it in words of his own.
    """
    text, sentence = read.text, read.sentence_of(place)
    for found in _QUOTES.finditer(text, sentence.start, sentence.end):
        if any(one.start <= found.start() < one.end for one in read.quotations):
            continue
        if found["finite"] and (found.start() > place.start or VERB.search(text, found.end(), place.start)):
            continue  # "The paper quoted Lamb as saying so, and Berg said “…”"
        sender = _FROM.match(text, found.end(), sentence.end)
        phrase = phrase_after(text, sender.end() if sender else found.end(), sentence.end)
        named = with_apposition(text, phrase, sentence.end) if phrase else None
        if named and _NAMED.search(named.of(text)):
            return named, found["citing"] is not None
    return None


def is_hearsay(text: str, sentence: Span, span: Span) -> bool:
    """Return whether the author gives `span` of his `sentence` as what others say: "It is fashionable to say that"."""
    heard = next(reversed(list(_HEARSAY.finditer(text, sentence.start, span.start))), None)
    between = text[heard.end() : span.start] if heard else ""
    if heard and not _TURNS.search(between) and not _AS_I_DO.search(text, heard.start(), sentence.end):
        return True
    return _HEARSAY_AFTER.match(text, span.end, sentence.end) is not None


def behind_its_name(text: str, start: int) -> int:
    """Return where the speaker stands in ", a phrase that Berg used": behind what the words are called."""
    called = _CALLED.match(text, start)
    return called.end() if called else start


def is_judged(text: str, start: int, stop: int) -> bool:
    """Return whether what stands behind `start` judges the words before it: ", a charge that Berg calls absurd"."""
    which = _WHICH.match(text, start, stop)
    if which:
        return _REJECTING.search(which["rest"]) is not None
    named = _JUDGED.match(text, start, stop)
    if named is None or not _BEGINS_RELATIVE.match(named["rest"]):
        return False
    rejecting = _REJECTING.search(named["rest"])
    if rejecting is None and not _IS_SAID_OF.match(named.group()):
        return False
    return not _USING.search(named["rest"], 0, rejecting.start() if rejecting else len(named["rest"]))


def is_rejected(text: str, start: int, quotation: int) -> bool:
    """Return whether the clause between `start` and a quotation rejects it: "Berg denied accusations of “…”"."""
    found = _REJECTS.search(text, start, quotation)
    return found is not None and not VERB.search(
        text, found.end(), quotation
    )  # "rejected the claim, saying it was “…”"
