"""Who says these words, on the page itself: the reporting clause of *this* passage.

Looked for in the order a reader would: the clause after the quotation's closing mark, the clause before its
opening mark, between its halves, "according to", indirect speech, the sentence before ("He was blunt. “…”").
A name elsewhere on the page proves nothing, so it is never used.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from claimcheck.matching.officeholders import ROLE_MODIFIERS, ROLES, TITLES
from claimcheck.matching.sentences import sentence_around, sentences
from claimcheck.model import Span

if TYPE_CHECKING:
    from claimcheck.model import Document

_OPEN, _CLOSE = "“«„‟", "”»"
_VERBS = (
    "said|says|say|saying|told|tells|tell|telling|added|adds|adding|wrote|writes|tweeted|posted|asked|asks"
    "|argued|argues|arguing|warned|warns|warning|called|calls|calling|described|describes|describing|insisted"
    "|insists|insisting|declared|declares|stated|states|noted|notes|noting|observed|observes|replied|replies"
    "|responded|claimed|claims|claiming|announced|announces|explained|explains|explaining|stressed|stresses"
    "|stressing|continued|concluded|concludes|remarked|commented|acknowledged|admitted|admits|suggested"
    "|suggests|suggesting|believes|believed|thinks|thought|maintained|maintains|emphasised|emphasized"
    "|emphasises|emphasizes|recalled|joked|quipped|urged|urges|urging|demanded|predicted|conceded|countered"
    "|reiterated|repeated|testified|pledged|promised|vowed|agreed|complained|lamented|mused|pointed out"
    "|went on|confirmed|denied|accused|accuses|accusing|blamed|blames|blaming|referred|spoke|speaks|praised"
    "|criticised|criticized|criticises|dismissed|expressed|hoped|cited|likened|labelled|labeled|branded"
    "|cautioned|affirmed|asserted|contended|outlined|proclaimed|welcomed|condemned"
)
_AUX = (
    r"(?:(?:had|has|have|also|later|then|once|again|earlier|recently|previously|repeatedly|however|further|would|will"
    r"|did|simply|bluntly|publicly|reportedly) ){0,3}"
)
_VERB = re.compile(rf"\b{_AUX}(?:{_VERBS})\b")
_VERB_ONLY = re.compile(rf"(?:{_VERBS})\b")
_ACCORDING = re.compile(r"\b(?:according to|in the words of|as told by)\s+", re.IGNORECASE)
_WORD = re.compile(r"[\w'’.&-]+|[,()]")
_PRONOUNS = frozenset("he she they it i we".split())
_CITING = re.compile(r"[^.;\n“”\"]{0,60}?\b(?:quoting|citing|repeating|reading from|referring to)\b")
_OF_ANOTHER = re.compile(r"\s+of\s+(?:Mr|Mrs|Ms|Dr|Sir|President|Senator)\b")  # "wrote the Times of Mr Kerry"
_SELVES = frozenset({"i", "we"})  # the document's own voice
_LOWER_IN_NAMES = frozenset("of the for to and de van von der den bin al in on at".split())
_NOT_SPEAKERS = frozenset(
    "nobody none neither nothing "
    "but and or so as if when while after before because although though since then now yesterday today on "
    "in at for by with "
    "that which this these those what where how why there here monday tuesday wednesday thursday friday "
    "saturday sunday "
    "january february march april june july august september october november december however meanwhile".split()
)
_JOINT = re.compile(r"((?:[A-Z][\w.’'-]+\s+){1,3})and\s+")
_SCENE_SETTERS = frozenset("after as while when before since because although though until once if".split())
_COLLECTIVES = frozenset(
    "officials spokesmen sources ministers diplomats activists witnesses residents experts analysts critics "
    "prosecutors police "
    "lawmakers senators reporters aides statement report document letter ministry department embassy "
    "council committee "
    "government office company group agency bureau commission coalition opposition military army inquiry "
    "court kremlin "
    "side regime".split()
)
_REACH = 320  # characters looked at on either side of the passage
_BACK = 4000  # characters in which a pronoun's name is looked for


@dataclass(frozen=True, slots=True)
class Attribution:
    """A speaker as the page names him, and the clause that says so.

    `how`: clause, label, pronoun, or carrier (one who passes on what another says).
    """

    speaker: str
    span: Span
    how: str


def attribution(document: Document, span: Span) -> Attribution | None:
    """Return who says the passage `span` of `document`, or None where the page does not say."""
    text = document.text
    block = _block_span(document, span)
    utterance = _utterance(text, span, block)
    label = _label(document, span)
    if utterance is None and label is not None:
        return label  # in a transcript, what stands outside quotation marks is the labelled speaker's own
    found = _around(text, utterance, block) if utterance else None
    said = Span(utterance.start, min(utterance.end + 1, len(text))) if utterance else span
    found = found or _indirect(text, said, block)
    if found is None and utterance is not None:
        found = _sentence_before(text, utterance, block)
    if found is None or found.speaker.lower() in _SELVES:
        return label
    if _CITING.match(text, found.span.end):
        return replace(found, how="carrier")
    if found.speaker.lower() in _PRONOUNS:
        return _resolved(text, found, label)
    return found


def is_quoted(document: Document, span: Span) -> bool:
    """Return whether the page itself puts `span` between quotation marks."""
    return _utterance(document.text, span, _block_span(document, span)) is not None


def mentions(document: Document, surname: str) -> tuple[str, ...]:
    """Return the ways in which the page names somebody called `surname` (folded), with office and country."""
    found: list[str] = []
    for match in re.finditer(rf"\b{re.escape(surname)}\b", document.text, re.IGNORECASE):
        before = _name_before(document.text, match.end(), max(match.start() - 120, 0))
        if before and before.of(document.text) != match.group():
            found.append(before.of(document.text))
        after = re.compile(r"\s*[,(]\s*((?:the |a )?[\w'’ -]{3,60}?)[,).;]").match(document.text, match.end())
        if after and any(word.lower() in ROLES for word in after.group(1).split()):
            found.append(f"{after.group(1)} {match.group()}")
        if len(found) > 40:
            break
    return tuple(dict.fromkeys(found))


# --------------------------------------------------------------------------- labels and blocks


def _block_span(document: Document, span: Span) -> Span:
    for block in document.blocks:
        if block.span.start <= span.start < block.span.end:
            return Span(block.span.start, max(block.span.end, span.end))
    return Span(max(span.start - _REACH, 0), min(span.end + _REACH, len(document.text)))


def _label(document: Document, span: Span) -> Attribution | None:
    for i, block in enumerate(document.blocks):
        if not (block.span.start <= span.start < block.span.end):
            continue
        if block.speaker is None:
            return None
        for above in reversed(document.blocks[: i + 1]):
            where = document.text.find(block.speaker, above.span.start, above.span.end)
            if where >= 0:
                return Attribution(block.speaker, Span(where, where + len(block.speaker)), "label")
        return Attribution(block.speaker, block.span, "label")
    return None


# --------------------------------------------------------------------------- the quotation on the page


def _utterance(text: str, span: Span, block: Span) -> Span | None:
    """Return the quotation marks' inside that holds `span`, or None where it stands outside any."""
    start = _opening(text, span, block)
    if start is None:
        return None
    end = _closing(text, span, block)
    return Span(start, end if end is not None else block.end)


def _opening(text: str, span: Span, block: Span) -> int | None:
    straight = 0
    for i in range(span.start - 1, block.start - 1, -1):
        mark = text[i]
        if mark in _OPEN:
            return i
        if mark in _CLOSE:
            return None
        if mark == '"':
            straight = text.count('"', block.start, span.start)
            return i if straight % 2 else None
        if mark in "‘'" and (i == block.start or not text[i - 1].isalnum()) and _single_closes(text, span, block):
            return i
    return None


def _single_closes(text: str, span: Span, block: Span) -> bool:
    return _closing_single(text, span, block) is not None


def _closing_single(text: str, span: Span, block: Span) -> int | None:
    for i in range(span.end, block.end):
        if text[i] in "’'" and not (i + 1 < len(text) and text[i + 1].isalnum()):
            return i
    return None


def _closing(text: str, span: Span, block: Span) -> int | None:
    for i in range(span.end, block.end):
        if text[i] in _CLOSE or text[i] == '"':
            return i
    return _closing_single(text, span, block)


def _around(text: str, utterance: Span, block: Span) -> Attribution | None:
    """Read the clause after the closing mark, then the one before the opening mark; follow a split quotation."""
    after = _after(text, utterance, block)
    if after is not None:
        return after
    before = _before(text, utterance, block)
    if before is not None:
        return before
    return _split(text, utterance, block)


def _after(text: str, utterance: Span, block: Span) -> Attribution | None:
    end = min(utterance.end + 1, block.end)
    stop = min(end + _REACH, block.end)
    clause = text[end:stop]
    closed_with = text[utterance.end - 1 : utterance.end]
    begins = re.match(r"[\s,]*(?:[-–—]\s*)?", clause)
    offset = begins.end() if begins else 0
    if closed_with == "." and not clause[offset : offset + 1].islower():
        return None  # the sentence ended with the quotation: what follows is another
    verb_first = _VERB.match(clause, offset)
    if verb_first:
        name = _name_after(text, end + verb_first.end(), stop)
        if name:
            return Attribution(name.of(text), Span(end + offset, name.end), "clause")
    return _name_then_verb(text, end + offset, stop)


def _name_then_verb(text: str, start: int, stop: int) -> Attribution | None:
    """Read "Anna Berg said", "the foreign minister, Anna Berg, said": both halves of an apposition are the name."""
    name = _name_after(text, start, stop)
    if name is None:
        return None
    verb_start = _skip_apposition(text, name.end, stop)
    verb = _VERB.match(text, verb_start, stop)
    if not verb:
        return None
    speaker = text[name.start : verb_start].rstrip(" ,")
    return Attribution(speaker, Span(name.start, verb.end()), "clause")


def _skip_apposition(text: str, start: int, stop: int) -> int:
    """Return where the verb may stand: after ", the foreign secretary," or a parenthesis."""
    found = re.compile(r"\s*(?:,[^,.;:“”\"]{2,80},|\([^)]{1,60}\))?\s*").match(text, start, stop)
    return found.end() if found else start


def _before(text: str, utterance: Span, block: Span) -> Attribution | None:
    start = max(
        block.start,
        sentence_around(text, Span(utterance.start, utterance.start + 1)).start,
        utterance.start - _REACH,
    )
    clause = text[start : utterance.start]
    last = None
    for found in _VERB.finditer(clause):
        last = found
    according = None
    for found in _ACCORDING.finditer(clause):
        according = found
    if according and (last is None or according.start() > last.start()):
        name = _name_after(text, start + according.end(), utterance.start)
        if name:
            return Attribution(name.of(text), Span(start + according.start(), name.end), "clause")
    while last is not None:
        name = _subject(text, start + last.start(), start)
        if name:
            return Attribution(name.of(text), Span(name.start, start + last.end()), "clause")
        earlier = list(_VERB.finditer(clause, 0, last.start()))
        last = earlier[-1] if earlier else None
    return None


def _split(text: str, utterance: Span, block: Span) -> Attribution | None:
    """“First half,” X said, “second half”: the clause before this half belongs to both."""
    before = text[max(block.start, utterance.start - 200) : utterance.start]
    close = max(before.rfind(mark) for mark in (*_CLOSE, '"'))
    if close < 0:
        return None
    base = utterance.start - len(before)
    between = before[close + 1 :]
    if len(between) > 120 or "\n" in between:
        return None
    verb = _VERB.search(between)
    if not verb:
        return None
    start = base + close + 1
    name = _subject(text, start + verb.start(), start) or _name_after(text, start + verb.end(), utterance.start)
    return Attribution(name.of(text), Span(start, utterance.start), "clause") if name else None


# --------------------------------------------------------------------------- indirect speech


def _indirect(text: str, span: Span, block: Span) -> Attribution | None:
    """X said that …; …, X said; according to X, …: all in the passage's own sentence."""
    sentence = sentence_around(text, span)
    sentence = Span(max(sentence.start, block.start), min(max(sentence.end, span.end), block.end))
    for verb in reversed(list(_VERB.finditer(text, sentence.start, span.start))):
        name = _subject(text, verb.start(), sentence.start)
        if name and not _is_subordinate(text, name, sentence):
            return Attribution(name.of(text), Span(name.start, verb.end()), "clause")
    return _after_indirect(text, span, sentence) or _according(text, span, sentence)


def _is_subordinate(text: str, name: Span, sentence: Span) -> bool:
    """Return whether the clause of `name` only sets the scene: "A day after Mr Lavrov spoke, …"."""
    before = text[max(sentence.start, name.start - 24) : name.start].rstrip().lower()
    return before.rsplit(" ", 1)[-1] in _SCENE_SETTERS


def _according(text: str, span: Span, sentence: Span) -> Attribution | None:
    according = _ACCORDING.search(text, sentence.start, sentence.end)
    if not according or span.start <= according.start() < span.end:
        return None
    name = _name_after(text, according.end(), sentence.end)
    return Attribution(name.of(text), Span(according.start(), name.end), "clause") if name else None


def _after_indirect(text: str, span: Span, sentence: Span) -> Attribution | None:
    rest = re.compile(r"[^,;“”\"]{0,120},\s*").match(text, span.end, sentence.end)
    if not rest:
        return None
    verb = _VERB.match(text, rest.end())
    if verb is None:
        return _name_then_verb(text, rest.end(), sentence.end)
    name = _name_after(text, verb.end(), sentence.end)
    return Attribution(name.of(text), Span(rest.end(), name.end), "clause") if name else None


def _sentence_before(text: str, utterance: Span, block: Span) -> Attribution | None:
    """Lavrov was blunt. “…”: the subject of the sentence before, in the same paragraph, where it speaks."""
    before = list(sentences(text, Span(block.start, utterance.start)))
    if not before:
        return None
    last = before[-1]
    verb = _VERB.search(text, last.start, last.end)
    name = _subject(text, verb.start(), last.start) if verb else None
    if verb is None or name is None:
        return None
    return Attribution(name.of(text), Span(name.start, verb.end()), "clause")


def _resolved(text: str, found: Attribution, label: Attribution | None) -> Attribution | None:
    """Return the attribution with a pronoun's name: the last person named as the subject of a sentence before it."""
    if label is not None:
        return label
    start = max(found.span.start - _BACK, 0)
    names = _people(text, Span(start, found.span.start))
    if not names:
        return None
    return Attribution(names[-1].of(text), found.span, "pronoun")


def _people(text: str, span: Span) -> list[Span]:
    """Return the persons named as speaking in `span`, outside quotations, in order."""
    found: list[Span] = []
    for verb in _VERB.finditer(text, span.start, span.end):
        name = _subject(text, verb.start(), max(verb.start() - 160, span.start)) or _name_after(
            text, verb.end(), min(verb.end() + 80, span.end)
        )
        if name and name.of(text).lower() not in _PRONOUNS and not _inside_quotation(text, name):
            found.append(name)
    return found


def _inside_quotation(text: str, span: Span) -> bool:
    line = text.rfind("\n", 0, span.start) + 1
    before = text[line : span.start]
    return before.count("“") > before.count("”") or before.count('"') % 2 == 1


# --------------------------------------------------------------------------- names beside a verb


def _subject(text: str, verb_start: int, floor: int) -> Span | None:
    """Return the name that ends just before a verb, over an apposition between commas if there is one."""
    end = verb_start
    while end > floor and text[end - 1].isspace():
        end -= 1
    relative = re.search(r"[,\s]+(?:who|which)$", text[floor:end])
    if relative:
        end = floor + relative.start()
    if end > floor and text[end - 1] in ",)":
        return _over_apposition(text, end - 1, floor)
    return _name_before(text, end, floor)


def _over_apposition(text: str, comma: int, floor: int) -> Span | None:
    """Return the name in "Boris Johnson, the foreign secretary," or "the minister, Sergey Lavrov,": both halves."""
    opening = text.rfind("(" if text[comma] == ")" else ",", floor, comma)
    if opening < 0 or comma - opening > 100:
        return None
    end = opening
    while end > floor and text[end - 1].isspace():
        end -= 1
    name = _name_before(text, end, floor)
    return Span(name.start, comma) if name else None


def _name_before(text: str, end: int, floor: int) -> Span | None:
    """Return the longest way of naming somebody that ends at `end`: capitals, offices, "of the"."""
    words = list(_WORD.finditer(text, floor, end))
    if not words or words[-1].end() < end - 1 or words[-1].group() in {",", "(", ")"}:
        return None
    last = words[-1].group()
    if last.lower() in _PRONOUNS:
        return Span(words[-1].start(), words[-1].end())
    start = None
    for word in reversed(words):
        written = word.group()
        if written in {",", "(", ")"} or "\n" in text[word.end() : start or end]:
            break
        if (
            start is not None
            and written.endswith(".")
            and written.rstrip(".").lower() not in TITLES
            and len(written) > 3
        ):
            break
        if _names(written):
            start = word.start()
        elif written.lower() in _LOWER_IN_NAMES and start is not None:
            continue
        else:
            break
    if start is None or not _is_speaker(text[start:end]):
        return None
    joint = _JOINT.search(text, max(floor, start - 60), start)
    return Span(joint.start(1), end) if joint and joint.end() == start else Span(start, end)


def _name_after(text: str, start: int, stop: int) -> Span | None:
    """Return the way of naming somebody that begins at `start`."""
    end = None
    begin = None
    for word in _WORD.finditer(text, start, stop):
        written = word.group()
        if begin is None and text[start : word.start()].strip():
            return None
        if written in {",", "(", ")"}:
            break
        if begin is None:
            begin = word.start()
            if written.lower() in _PRONOUNS:
                return Span(word.start(), word.end())
        if _names(written):
            end = word.end()
            if _ends_sentence(written):
                end -= 1
                break
        elif written.lower() not in _LOWER_IN_NAMES:
            break
    if begin is None or end is None or not _is_speaker(text[begin:end]):
        return None
    another = _OF_ANOTHER.search(text, begin, end)
    return Span(begin, another.start() if another else end)


def _ends_sentence(written: str) -> bool:
    """Return whether a word's full stop is a sentence's: not that of "Mr." or "J.K."."""
    return written.endswith(".") and len(written) > 3 and "." not in written[:-1] and written[:-1].lower() not in TITLES


def _names(written: str) -> bool:
    """Return whether a word can belong to a way of naming somebody."""
    word = written.lower().rstrip(".").removesuffix("’s").removesuffix("'s")
    if _VERB_ONLY.fullmatch(word):
        return False
    if written[:1].isupper():
        return word not in _NOT_SPEAKERS
    return word in ROLES or word in ROLE_MODIFIERS or word in _COLLECTIVES


def _is_speaker(text: str) -> bool:
    words = [word for word in text.split() if word.lower() not in _LOWER_IN_NAMES]
    return any(word[:1].isupper() or word.lower().rstrip(".,") in ROLES | _COLLECTIVES for word in words)
