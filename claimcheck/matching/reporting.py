"""The clause that says whose words a quotation is, read in its own paragraph.

Looked for in the order a reader would: the clause after the quotation's closing mark, the clause before its opening
mark in the same sentence, "X was blunt: “…”", the sentence before; for words outside quotation marks, indirect speech.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from claimcheck.matching import speech_words as words
from claimcheck.matching.antecedents import main_subject, sets_the_scene
from claimcheck.matching.noun_phrases import (
    after_appositions,
    is_personal,
    phrase_after,
    phrase_before,
    subject,
    with_apposition,
)
from claimcheck.matching.people import NAME
from claimcheck.matching.second_hand import behind_its_name, is_judged, is_rejected
from claimcheck.model import Span

if TYPE_CHECKING:
    from claimcheck.matching.paragraphs import Paragraph

_IS_HOW = re.compile(  # “…” is how Anna Berg put it; “…” is the word she uses
    r"[\s,]*(?:is|was|are|were)\s+(?:also |just |exactly )?(?:how|what|the (?:way|words?|terms?|phrase)(?: that)?)\s+"
)
_IS_OF = re.compile(  # “…” – that was the verdict of Anna Berg; “…” came the reply from her
    r"[\s,—–-]*(?:(?:(?:that|this|it) )?(?:is|was|were)|came) (?:the|a) (?:[\w-]+ ){0,2}"
    r"(?:assessment|verdict|view|conclusion|message|warning|description|response|reply|answer|words?|cry|call|line) "
    r"(?:of|from) "
)
_IN_WORDS = re.compile(r"[\s,—–(-]*(?:in|to use|to quote|to borrow)\s+(?=[\w])")
_SAID_FIRST = re.compile(
    r"(?:Said|Says|Added|Adds|Wrote|Writes|Tweeted|Replied|Quipped|Joked|Insisted|Recalled)\s+(?=[\w])"
)
_QUOTED = re.compile(r"\b(?:quoted|quotes|quoting|cited|cites|citing)\s+")
_GOES_ON = re.compile(r"\s+that\b|\s*:")
_AS_SAYING = re.compile(r"\bas\s+(?:having\s+)?\w+$")
_THEN = re.compile(r"(?:And )?(?:[Tt]hen|[Ll]ater|[Aa]gain|And|Or|After (?:a|another|some)\b)[a-z ,]{0,40}:\s*")
_WORD = re.compile(r"[a-z]{2,}")
_RELATED = re.compile(r"\b((?:The|A|An|One|Some|Many|Two|Three)\s+(?:[\w-]+\s+){0,3}?[\w-]+)\s+who\s+[^,;:▒]{1,80}$")
_TO_ME = re.compile(r"(?:\s+(?:me|us))?[\s,:]*")  # nothing else between a verb and what is said
_CLAUSE = re.compile(
    r"[,;—–]\s+(?:but|and|while|whereas|though|although|yet|so)\s+"
)  # begins with a subject of its own
_GOES_WITH = re.compile(r"\b(?:and|but|then)\s+$")  # "Moore declined to name the donor but said …"
_BY = re.compile(r"\s+by\s+")
_TO_WHOM = re.compile(r"For\s+(?=[A-Z])")  # "For Anna Berg, of the broker's, it was “…”"
_IT_WAS = re.compile(r"[^;:“”\"]{0,80}\bit (?:was|is|has been|had been|remains?)\b")
_ANY_VERB = re.compile(
    r"(?:[a-z]+ly )?(?!is\b|was\b|has\b|his\b|this\b|its\b|as\b)[a-z]{2,}(?:ed|s)\b(?! (?:by|to be)\b)"
)  # "deadpanned", "tweets"
_WHO_IT_IS = re.compile(r",\s+(?P<what>[^.,;:“”\"▒]{3,80})[^.;:“”\"▒]{0,200}\.\s*")
_SIGNED = re.compile(r"\s*(?:[-–—―|:~]+|\()\s*(?=[A-ZÀ-Þ])")
_IS_JUDGED = re.compile(r"\s+(?:is|was|were|are|had been|has been)\s+(?!:)")
_ON_WHAT = re.compile(r"(?:on|about|after|before|to)\s+[^.:;“”\"]{2,100}[^.:;“”\"?!]")  # “…”: Berg on her bridge
_POINTS_BACK = re.compile(r"\s*(?:That|This|It|These|Those|Such|So|Thus)\b")
_SAYS = re.compile(r"(?:says|said|adds|added|argues|argued|insists|insisted|writes|wrote|explains|explained)")
_AS = re.compile(r"\s+as\b")  # "acknowledged Anna Berg as “…”": whom the words are about
_PARTICIPIAL = re.compile(r"(?:(?:After|Before|While|By|In|On|Upon|Since|Besides|Despite|When)\s+)?[A-Za-z]+ing\b")
_IS_DOING = re.compile(r"\s+(?:has|had|is|was|will|would|did|could)\b")
_NEAR = 60  # characters between "her words" and the quotation
_FROM = re.compile(rf"\b(?:question|message|text|call|words|{words.DOCUMENTS})\s+(?:from|by)\s+", re.IGNORECASE)
_COMMENT_VERB = re.compile(
    r"\b(?:noted|notes|said|says|wrote|writes|put it|puts it|observed|explained|explains|recalled|say)$"
)
_TITLES_THEN_VERB = re.compile(
    rf"(?=[A-Z])(?:[^.;:“”\"▒\n]|(?<=\bHon)\.|(?<=\b[DM]r)\.|(?<=\bSen)\.|(?<=\b[A-Z])\.){{3,160}}?,\s+(?={words.VERB.pattern})"
)
_BEGINS = re.compile(r"[\s,]*(?:[-–—]\s*)?(?:as (?=(?:the )?[A-Z]))?")
REACH = 320  # characters looked at on either side of the passage
MOST_BACK = 6  # sentences, of nothing but quotations, gone back over


@dataclass(frozen=True, slots=True)
class Attribution:
    """A speaker as the page names him, and the clause that says so.

    `how`: clause, label, pronoun, office ("the minister", whose name stands before), description ("the Dane"), sentence
    (the one before the quotation has this subject, and no verb of saying), likely (told by the order of words alone),
    interview, carrier (one who passes on what another says), or abroad (a clause in another language than English).
    `quoted`: whom the speaker says that he quotes.
    """

    speaker: str
    span: Span
    how: str = "clause"
    written: str = ""  # what stands there, where the speaker's name was found for it: "the Dane"
    quoted: str = ""


def of_quotation(read: Paragraph, quotation: Span, back: int = MOST_BACK) -> Attribution | None:
    """Return whose words `quotation` of the paragraph `read` is, going `back` over so many sentences before it."""
    found = _of_quotation(read, quotation, back)
    is_before = found is not None and found.span.start < quotation.start
    return None if found and is_before and is_rejected(read.text, found.span.start, quotation.start) else found


def _of_quotation(read: Paragraph, quotation: Span, back: int) -> Attribution | None:
    sentence = read.sentence_of(quotation)
    if is_judged(read.text, quotation.end, read.span.end):
        return _judged(read, quotation, sentence)
    found = _is_announced(read, quotation) and (
        _before(read, quotation) or _likely(_in_words_of(read, quotation, sentence) or _behind_colon(read, quotation))
    )
    found = found or _after(read, quotation) or _likely(_signed(read, quotation))
    found = found or _likely(_in_words_of(read, quotation, sentence)) or _before(read, quotation)
    found = found or _likely(_behind_colon(read, quotation) or _to_whom(read, quotation, sentence))
    found = found or _after_indirect(read.text, quotation, sentence) or _according(read.text, quotation, sentence)
    if found is None and back:
        found = _in_sentence_before(read, quotation, back) or _in_sentence_after(read, quotation, sentence)
        found = found or _of_subject(read, quotation, sentence)
    return found


def _judged(read: Paragraph, quotation: Span, sentence: Span) -> Attribution | None:
    """Read what stands before “…”, a charge that Anna Berg denies: what follows tells only what she thinks of it."""
    found = _likely(_in_words_of(read, quotation, sentence)) or _before(read, quotation)
    return found or _likely(_behind_colon(read, quotation)) or _of_subject(read, quotation, sentence)


def _likely(found: Attribution | None) -> Attribution | None:
    return found and replace(found, how="likely")


def _after(read: Paragraph, quotation: Span) -> Attribution | None:
    """Read “…,” said X, and “…,” X said; a sentence that ends with the quotation has nothing after it."""
    text, stop = read.text, min(quotation.end + REACH, read.span.end)
    begins = _BEGINS.match(text, quotation.end, stop)
    start = behind_its_name(text, begins.end() if begins else quotation.end)
    if "\n" in text[quotation.end : start]:
        return None
    agent = _BY.match(text, quotation.end, stop)
    if agent:
        return _by_agent(read, quotation, agent.end())
    told = _told_of(read, quotation, stop)
    if told:
        return told
    if text[quotation.end - 2 : quotation.end - 1] == "." and not text[start : start + 1].islower():
        return None
    verbs = _ANY_VERB if _goes_on(text, quotation) else words.VERB
    verb = words.VERB.match(text, start, stop) or verbs.match(text, start, stop)
    if verb:
        return _verb_then_phrase(text, verb, stop)
    found = _phrase_then_verb(text, start, stop, verbs)
    if found:
        return None if _goes_with_next(read, quotation, found) else found
    titled = _TITLES_THEN_VERB.match(text, start, stop) if verbs is _ANY_VERB else None
    # “…,” Minister of Industry, Investment and Commerce, Senator Aubyn Hill, told …
    if titled:
        return Attribution(titled.group().rstrip(" ,"), Span(*titled.span()), "likely")
    return _verbless(read, quotation, start) if verbs is _ANY_VERB else None


def _verbless(read: Paragraph, quotation: Span, start: int) -> Attribution | None:
    """Read “…,” Anna Berg, a fellow of the institute. – where the verb has been lost, but no other can be meant."""
    sentence = read.sentence_of(quotation)
    name = NAME.match(read.text, start, sentence.end)
    if name is None or read.text[sentence.start : quotation.start].strip():
        return None
    told = _WHO_IT_IS.fullmatch(read.text, name.end(), sentence.end)
    if told is None or not words.PEOPLE.intersection(told["what"].lower().split()):
        return None
    return Attribution(name.group(), Span(*name.span()), "likely")


def _verb_then_phrase(text: str, verb: re.Match[str], stop: int) -> Attribution | None:
    """Read "said Anna Berg", "deadpanned the foreign minister, Anna Berg"; "said X that …" speaks of what follows."""
    phrase = phrase_after(text, _skip_spaces(text, verb.end()), stop)
    if phrase is None or _GOES_ON.match(text, phrase.end):
        return None
    phrase = with_apposition(text, phrase, stop)
    is_saying = words.VERB.fullmatch(verb.group()) is not None
    return Attribution(phrase.of(text), Span(verb.start(), phrase.end), "clause" if is_saying else "likely")


def _goes_with_next(read: Paragraph, quotation: Span, found: Attribution) -> bool:
    """Return whether a clause leads to the next quotation, as this one has its own: "He called it “a”, she “b”"."""
    following = next((one for one in read.quotations if one.start >= quotation.end), None)
    if following is None or re.search(r"[,.;:\n]", read.text[found.span.end : following.start]):
        return False
    return _before(read, quotation) is not None


def _told_of(read: Paragraph, quotation: Span, stop: int) -> Attribution | None:
    """Read “…” is how Anna Berg put it, “…” was the verdict of Anna Berg, and “…”, in Anna Berg’s words."""
    text = read.text
    how = _IS_HOW.match(text, quotation.end, stop)
    if how:
        return _phrase_then_verb(text, how.end(), stop, _ANY_VERB)
    of = _IS_OF.match(text, quotation.end, stop)
    phrase = phrase_after(text, of.end(), stop) if of else None
    if phrase:
        return Attribution(with_apposition(text, phrase, stop).of(text), Span(quotation.end, phrase.end))
    behind = _IN_WORDS.match(text, quotation.end, stop)
    owned = words.OWNED.search(text, behind.end(), min(behind.end() + _NEAR, stop)) if behind else None
    return _owner(text, owned, quotation.end) if owned else None


def _is_announced(read: Paragraph, quotation: Span) -> bool:
    """Return whether a colon stands before a quotation that ends its sentence: what follows is about another."""
    before = read.text[read.span.start : quotation.start].rstrip()
    return before.endswith(":") and read.text[quotation.end - 2 : quotation.end - 1] in {".", "?", "!"}


def _goes_on(text: str, quotation: Span) -> bool:
    """Return whether a comma says that the sentence of the quotation goes on: what verb follows is one of saying."""
    inside, behind = text[quotation.end - 2 : quotation.end - 1], text[quotation.end : quotation.end + 1]
    return "," in (inside, behind)


def _signed(read: Paragraph, quotation: Span) -> Attribution | None:
    """Read “…” – Anna Berg, “…” (Anna Berg), “…”: Berg at the end of a paragraph, as lists and headlines have it."""
    signed = _SIGNED.match(read.text, quotation.end, read.span.end)
    phrase = phrase_after(read.text, signed.end(), read.span.end) if signed else None
    if phrase is None or not read.text[phrase.start].isupper():
        return None
    rest = read.text[phrase.end : read.span.end].strip()
    if rest and rest[0] not in ",()|@" and not _ON_WHAT.fullmatch(rest):
        return None
    return Attribution(phrase.of(read.text), Span(quotation.end, phrase.end))


def _in_words_of(read: Paragraph, quotation: Span, sentence: Span) -> Attribution | None:
    """Read "in her words", "what Mr Poitevin’s letter called", "Moe’s phrase": whose words they are said to be."""
    owned = next(reversed(list(words.OWNED.finditer(read.text, sentence.start, quotation.start))), None)
    if owned is None or quotation.start - owned.end() > _NEAR:
        return None
    if words.VERB.search(read.text, owned.end(), quotation.start):
        return None  # "The minister’s remarks came after Moe had said …"
    if _IS_JUDGED.match(read.text, owned.end(), quotation.start) and _before(read, quotation):
        return None  # "Tully said the governor’s promise was “…”"
    return _owner(read.text, owned, sentence.start)


def _owner(text: str, owned: re.Match[str], floor: int) -> Attribution | None:
    """Return whose the words are that `owned` speaks of: of "the power of Berg’s words", Berg."""
    pronoun = words.POSSESSIVES.get(owned["owner"].lower())
    if pronoun:
        return Attribution(pronoun, Span(*owned.span()))
    phrase = phrase_before(text, owned.end("owner"), floor)
    if phrase is None:
        return None
    head, of, _ = phrase.of(text).rpartition(" of ")
    start = phrase.start if not of or is_personal(head) else phrase.start + len(head) + len(of)
    return Attribution(text[start : phrase.end], Span(start, owned.end()))


def _of_subject(read: Paragraph, quotation: Span, sentence: Span) -> Attribution | None:
    """Return whom a sentence with a quotation in it speaks of, where no verb of saying is known in it."""
    clauses = list(_CLAUSE.finditer(read.text, sentence.start, quotation.start))
    own = Span(clauses[-1].end(), quotation.start) if clauses else None
    found = main_subject(read, Span(sentence.start, quotation.start)) if quotation.start > sentence.start else None
    if own and found and own.start > found.end and phrase_after(read.text, own.start, own.end):
        found = main_subject(read, own)  # "Anna Berg was there, and the judge found it “…”"
    if found is None or not is_personal(found.of(read.text)) or not _WORD.search(read.text, found.end, quotation.start):
        return None
    return Attribution(found.of(read.text), found, "sentence")


def brought_in(read: Paragraph) -> Attribution | None:
    """Return whom the last sentence of a paragraph brings in, to speak in the next: "Anna Berg had no doubts."."""
    last = next(read.sentences_before(read.span.end), None)
    if last is None:
        return None
    found = main_subject(read, last)
    return governing(read, last, last) or (Attribution(found.of(read.text), last) if found else None)


def _in_sentence_after(read: Paragraph, quotation: Span, sentence: Span) -> Attribution | None:
    """Read “…” That was how Anna Berg put it, where the quotation stands alone in its sentence."""
    if not _stands_alone(read, quotation, sentence):
        return None
    points = _POINTS_BACK.match(read.text, sentence.end, read.span.end)
    if points is None:
        return None
    following = read.sentence_of(Span(points.end() - 1, points.end()))
    found = governing(read, following, following)
    return Attribution(found.speaker, found.span, "sentence") if found else None


def _stands_alone(read: Paragraph, quotation: Span, sentence: Span) -> bool:
    outside = read.text[sentence.start : quotation.start] + read.text[quotation.end : sentence.end]
    return not any(character.isalnum() for character in outside)


def _by_agent(read: Paragraph, quotation: Span, start: int) -> Attribution | None:
    """Read "It was called “intemperate” by Mr Poitevin"."""
    sentence = read.sentence_of(quotation)
    verbs = words.VERB.finditer(read.text, sentence.start, quotation.start)
    if not any(words.PASSIVE_BEFORE.search(read.text, sentence.start, verb.start()) for verb in verbs):
        return None
    phrase = phrase_after(read.text, start, sentence.end)
    return Attribution(phrase.of(read.text), Span(start, phrase.end)) if phrase else None


def _skip_spaces(text: str, offset: int) -> int:
    while text[offset : offset + 1].isspace():
        offset += 1
    return offset


def _phrase_then_verb(text: str, start: int, stop: int, verbs: re.Pattern[str] = words.VERB) -> Attribution | None:
    """Read "Anna Berg said", "the foreign minister, Anna Berg, said"; "X said that …" speaks of what follows."""
    phrase = phrase_after(text, start, stop)
    if phrase is None or text[start : phrase.start].strip():
        return None
    places = after_appositions(text, phrase, stop)
    read = (words.VERB.match(text, at, stop) or verbs.match(text, at, stop) for at in places)
    verb = next(filter(None, read), None)
    if not verb or _GOES_ON.match(text, verb.end()):
        return None
    phrase = with_apposition(text, phrase, verb.start())
    is_saying = words.VERB.fullmatch(verb.group()) is not None
    return Attribution(phrase.of(text), Span(phrase.start, verb.end()), "clause" if is_saying else "likely")


def _before(read: Paragraph, quotation: Span) -> Attribution | None:
    sentence = read.sentence_of(Span(quotation.start, quotation.start + 1))
    found = governing(read, Span(max(sentence.start, quotation.start - REACH), quotation.start), sentence)
    if found is None or found.speaker.lower() not in words.PRONOUNS:
        return found
    return _of_main_clause(read, quotation, sentence) or found


def _of_main_clause(read: Paragraph, quotation: Span, sentence: Span) -> Attribution | None:
    """Read "After railing at it and saying she’d “…,” the mayor has left": the pronoun is whom the clause names."""
    stop = min(quotation.end + REACH, read.span.end)
    if not _PARTICIPIAL.match(read.text, sentence.start, quotation.start) or not _goes_on(read.text, quotation):
        return None
    phrase = phrase_after(read.text, _skip_spaces(read.text, quotation.end), stop)
    if phrase is None or not _IS_DOING.match(read.text, phrase.end, stop):
        return None
    return Attribution(phrase.of(read.text), phrase, "likely")


def governing(read: Paragraph, clause: Span, sentence: Span) -> Attribution | None:
    """Return who speaks in the last clause with a verb of saying in `clause`, or whom it is "according to"."""
    text = read.text
    first = _SAID_FIRST.match(text, clause.start, clause.end) if clause.start == sentence.start else None
    phrase = phrase_after(text, first.end(), clause.end) if first else None
    if phrase:  # "Said Anna Berg: “…”"
        return Attribution(with_apposition(text, phrase, clause.end).of(text), Span(clause.start, phrase.end))
    start = max(text.rfind(";", clause.start, clause.end) + 1, clause.start)
    according = next(reversed(list(words.ACCORDING_TO.finditer(text, start, clause.end))), None)
    said: list[Attribution] = []
    for verb in reversed(list(words.VERB.finditer(text, start, clause.end))):
        if according and according.start() > verb.start():
            break
        speaker = _speaker_of(read, verb, sentence, is_last=_TO_ME.fullmatch(text, verb.end(), clause.end) is not None)
        if speaker:
            where = Span(min(speaker.start, verb.start()), max(verb.end(), speaker.end))
            said.append(Attribution(speaker.of(text), where))
    told = next((one for one in said if is_personal(one.speaker)), said[0] if said else None)
    return told or (_told_according(text, according, clause.end) if according else None)


def _told_according(text: str, according: re.Match[str], stop: int) -> Attribution | None:
    phrase = phrase_after(text, according.end(), stop)
    if phrase is None:
        return None
    phrase = with_apposition(text, phrase, stop)
    return Attribution(phrase.of(text), Span(according.start(), phrase.end))


def _speaker_of(read: Paragraph, verb: re.Match[str], sentence: Span, *, is_last: bool) -> Span | None:
    """Return the subject of a verb of saying; of a passive, whom it is done by; of a participle, the sentence's own."""
    text = read.text
    if words.PASSIVE_BEFORE.search(text, sentence.start, verb.start()) or _is_passive_aside(text, verb):
        agent = words.AGENT.match(text, verb.end(), sentence.end)
        by = phrase_after(text, agent.end(), sentence.end) if agent else None
        return with_apposition(text, by, sentence.end) if by else None
    quoted = _whom_it_quotes(text, verb, sentence)
    if quoted:
        return quoted
    if words.PARTICIPLE.search(verb.group()) and text[sentence.start : verb.start()].rstrip().endswith(","):
        return _subject_of_participle(read, verb, sentence)
    inverted = _inverted(text, verb, sentence)
    if inverted:
        return inverted
    found = _subject_of(read, verb, sentence)
    if found is None and text[: verb.start()].rstrip(" ,")[-1:] in "”\"’'»":  # “…,” said Nora, “and …”
        behind = phrase_after(text, _skip_spaces(text, verb.end()), sentence.end)
        return with_apposition(text, behind, sentence.end) if behind else None
    if found is None and text[: verb.start()].rstrip()[-1:] == ",":  # "Not so, says Nora"
        behind = phrase_after(text, _skip_spaces(text, verb.end()), sentence.end)
        if behind and is_personal(behind.of(text)) and not _AS.match(text, behind.end, sentence.end):
            return behind
    is_thing = found is not None and is_last and not is_personal(found.of(text))  # "Berg left the question saying “…”"
    if (found is None or (is_thing and text[: verb.start()].rstrip()[-1:] != ",")) and (
        words.PARTICIPLE.search(verb.group()) or _GOES_WITH.search(text, sentence.start, verb.start())
    ):
        found = main_subject(read, Span(sentence.start, verb.start()))
    if found is None or is_last or _COMMENT_VERB.search(verb.group()):
        return found  # "As Major himself noted, “…”"
    return None if sets_the_scene(text, found, sentence) else found


def _inverted(text: str, verb: re.Match[str], sentence: Span) -> Span | None:
    """Return whom "…, says Anna Berg." ends a sentence with: these verbs have nobody behind them but their subject."""
    if not _SAYS.fullmatch(verb.group()) or text[max(verb.start() - 2, sentence.start) : verb.start()].rstrip() != ",":
        return None
    behind = phrase_after(text, _skip_spaces(text, verb.end()), sentence.end)
    if behind is None or not is_personal(behind.of(text)) or text[behind.end : sentence.end].strip() != ".":
        return None  # "Anna Berg, 52, said Jens Holm, the clerk, had left"
    return behind


def _subject_of(read: Paragraph, verb: re.Match[str], sentence: Span) -> Span | None:
    """Return the subject of a verb; over commas, rather somebody who can speak: "A diplomat who led the talks, …"."""
    found = subject(read.text, verb.start(), sentence.start)
    related = _RELATED.search(read.text, sentence.start, found.start) if found else None
    if related:
        return Span(*related.span(1))
    if found is None or is_personal(found.of(read.text)) or read.text[: verb.start()].rstrip()[-1:] != ",":
        return found
    main = main_subject(read, Span(sentence.start, verb.start()))
    return main if main and is_personal(main.of(read.text)) else found


def _whom_it_quotes(text: str, verb: re.Match[str], sentence: Span) -> Span | None:
    """Return whom "The Courier quoted Anna Berg as saying" gives the words to."""
    quoting = next(reversed(list(_QUOTED.finditer(text, sentence.start, verb.start()))), None)
    if quoting is None or not _AS_SAYING.search(text, quoting.end(), verb.end()):
        return None
    phrase = phrase_after(text, quoting.end(), verb.start())
    return with_apposition(text, phrase, verb.start()) if phrase else None


def _is_passive_aside(text: str, verb: re.Match[str]) -> bool:
    """Return whether a verb begins what stands beside a name: "Dahl, described by Berg as “…”,"."""
    before = text[: verb.start()].rstrip()[-1:]
    return before in {",", "(", "—", "–"} and _BY.match(text, verb.end()) is not None


def _subject_of_participle(read: Paragraph, verb: re.Match[str], sentence: Span) -> Span | None:
    """Return the subject of the clause that "…, adding that" goes with; none where a verb of saying there tells it."""
    clauses = list(_CLAUSE.finditer(read.text, sentence.start, verb.start()))
    clause = Span(clauses[-1].end() if clauses else sentence.start, verb.start())
    if words.VERB.search(read.text, clause.start, clause.end):
        return None
    found = main_subject(read, clause)
    if found and is_personal(found.of(read.text)):
        return found
    return subject(read.text, verb.start(), sentence.start)


def _to_whom(read: Paragraph, quotation: Span, sentence: Span) -> Attribution | None:
    lead = _TO_WHOM.match(read.text, sentence.start, quotation.start)
    phrase = phrase_after(read.text, lead.end(), quotation.start) if lead else None
    if phrase is None or not _IT_WAS.match(read.text, phrase.end, quotation.start):
        return None
    return Attribution(phrase.of(read.text), Span(sentence.start, phrase.end))


def _behind_colon(read: Paragraph, quotation: Span) -> Attribution | None:
    """Read "Her colleague was more careful: “…”"."""
    before = read.text[read.span.start : quotation.start].rstrip()
    if not before.endswith(":"):
        return None
    sentence = read.sentence_of(Span(quotation.start, quotation.start + 1))
    sent = _from_whom(read, Span(sentence.start, quotation.start))
    if sent:
        return sent
    earlier = [one for one in read.quotations if one.end <= sentence.start]
    if earlier and _THEN.fullmatch(read.text, sentence.start, quotation.start):
        return of_quotation(read, earlier[-1])  # “…,” she says. Then, after a pause: “…”
    found = main_subject(read, Span(sentence.start, quotation.start))
    return Attribution(found.of(read.text), Span(found.start, read.span.start + len(before))) if found else None


def _from_whom(read: Paragraph, clause: Span) -> Attribution | None:
    """Read "an email from the fleet manager, a Mrs Sewell: “…”": the sender of what the clause ends with."""
    sent = next(reversed(list(_FROM.finditer(read.text, clause.start, clause.end))), None)
    phrase = phrase_after(read.text, sent.end(), clause.end) if sent else None
    if sent is None or phrase is None:
        return None
    rest = read.text[phrase.end : clause.end].strip(" :")
    named = phrase_after(read.text, clause.end - len(read.text[phrase.end : clause.end].lstrip(" ,")), clause.end)
    whole = Span(phrase.start, named.end) if rest.startswith(",") and named else phrase
    return Attribution(whole.of(read.text), Span(sent.start(), whole.end))


def _in_sentence_before(read: Paragraph, quotation: Span, back: int) -> Attribution | None:
    """Read “…,” X said. “…”, and: X was blunt. “…”, where the quotation stands alone in its sentence."""
    sentence = read.sentence_of(quotation)
    if not _stands_alone(read, quotation, sentence):
        return None
    last = next(read.sentences_before(sentence.start), None)
    if last is None:
        return None
    quoted = [one for one in read.quotations if last.start <= one.start < last.end]
    if quoted:
        return of_quotation(read, quoted[-1], back - 1)
    said = governing(read, last, last)
    if said:
        return _likely(said)
    owned = words.OWNED.search(read.text, last.start, last.end)
    if owned and read.text[owned.end() : last.end] in {"?", ".", ":"}:  # "Berg’s answer? “…”"
        return _likely(_in_words_of(read, quotation, last))
    found = main_subject(read, last)
    return Attribution(found.of(read.text), last, "sentence") if found else None


def of_indirect(read: Paragraph, span: Span) -> Attribution | None:
    """X said that …; …, X said; according to X, …: all in the passage's own sentence."""
    sentence = read.sentence_of(span)
    found = governing(read, Span(sentence.start, span.start), sentence)
    return found or _after_indirect(read.text, span, sentence) or _according(read.text, span, sentence)


def _after_indirect(text: str, span: Span, sentence: Span) -> Attribution | None:
    rest = re.compile(r"[^,;“”\"]{0,120},\s*").match(text, span.end, sentence.end)
    if not rest or is_judged(text, rest.end(), sentence.end):
        return None
    verb = words.VERB.match(text, rest.end())
    if verb is None:
        return _phrase_then_verb(text, rest.end(), sentence.end)
    name = phrase_after(text, _skip_spaces(text, verb.end()), sentence.end)
    return Attribution(name.of(text), Span(rest.end(), name.end)) if name else None


def _according(text: str, span: Span, sentence: Span) -> Attribution | None:
    according = words.ACCORDING_TO.search(text, sentence.start, sentence.end)
    if not according or span.start <= according.start() < span.end:
        return None
    return _told_according(text, according, sentence.end)
