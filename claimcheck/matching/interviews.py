"""Who answers in an interview whose answers bear no name: "A:", "MS:", or the plain paragraphs below bold questions.

Its introduction brings one person in; the questions, once they begin, name others. Where it brings in more than one
who is not the page's own author, it tells who was asked ("we spoke with Anna Berg"), or the first answer has her label.
"""

from __future__ import annotations

import re
from itertools import dropwhile
from typing import TYPE_CHECKING

from claimcheck.matching.announced import announced
from claimcheck.matching.designations import Sameness
from claimcheck.matching.labelled import is_nameless
from claimcheck.matching.names import compare
from claimcheck.matching.people import NAME
from claimcheck.matching.speech_words import NOT_NAMES, SCENE_SETTERS
from claimcheck.model import BlockKind, Region, Span

if TYPE_CHECKING:
    from claimcheck.model import Block, Document

_QUESTIONS, _FEWEST_OF = 3, 5  # paragraphs that are questions: three, and one in five
_INTRODUCTION = 20  # blocks before the first question
_MOST = 2000  # characters of one of them
_CAST = 40  # persons: more introduce nobody
_INITIALS = re.compile(r"[A-ZÀ-Þ]{2,3}")
_ASKED_HIM = (  # by those whose interview it is: "Berg spoke to Holm" may have been long ago
    r"\b(?:[Ww]e|I)\s+(?:(?:recently|also|just|then|later|first)\s+)?"
    r"(?:(?:spoke|talked|chatted|sat down|caught up|met up|checked in|corresponded)\s+(?:with|to)|interviewed)\s+"
    r"(?:(?!(?:of|about|for|from|on|after|before)\b)[\w’'-]+,?\s+){0,8}?"
)
_LABEL = re.compile(r"(?P<name>[A-ZÀ-Þ][\w.’'-]*(?:[ \u00a0]+[A-ZÀ-Þ][\w.’'-]*){0,3})\s?:\s")
_ANSWERS = frozenset({"a", "answer", "antwort", "respuesta", "réponse", "risposta"})


def is_interview(document: Document) -> bool:
    """Return whether the page goes from question to answer: then half of its words are not its author's."""
    asked = [_is_question(document, block) for block in _body(document)]
    return sum(asked) >= _QUESTIONS and _FEWEST_OF * sum(asked) >= len(asked)


def labelled_for(document: Document, label: str) -> str | None:
    """Return the whole name that a label of an interview stands for: "A", "MS"; None where that cannot be told."""
    letters = label.strip(" .:").replace(".", "")
    before = next((i for i, block in enumerate(document.blocks) if block.speaker), 0)
    people = _introduced(document, document.blocks[:before])
    if letters.lower() in _ANSWERS and is_nameless(label):
        return people[0] if len(people) == 1 else None
    if not _INITIALS.fullmatch(letters):
        return None
    meant = [name for name in people if "".join(word[0] for word in name.split() if word[0].isupper()) == letters]
    return meant[0] if len(meant) == 1 else None


def answering(document: Document, span: Span) -> str | None:
    """Return who says an unmarked passage of an interview, or its title: the one whom the introduction brings in."""
    body = _body(document)
    first = next((i for i, block in enumerate(body) if _is_question(document, block)), None)
    own = next((i for i, block in enumerate(body) if block.span.start <= span.start < block.span.end), None)
    if first is None or own is None or _is_question(document, body[own]):
        return None
    if own <= first and body[own].kind is not BlockKind.HEADING:
        return None
    people = _introduced(document, body[:first])
    if len(people) == 1:
        return people[0]
    asked = _asked(document, people, body[:first]) or _labelled_first(document, people, body[first:])
    return asked or announced(document)


def _asked(document: Document, people: list[str], blocks: list[Block]) -> str | None:
    """Return whom the introduction says the page's authors spoke with, where it is one person."""
    if not people:
        return None
    named = {part: name for name in people for part in (name, name.rsplit(maxsplit=1)[-1])}
    asked = re.compile(rf"{_ASKED_HIM}(?P<whom>{'|'.join(map(re.escape, named))})\b")
    texts = (block.span.of(document.text)[:_MOST] for block in blocks[-_INTRODUCTION:])
    found = {named[one["whom"]] for text in texts for one in asked.finditer(text)}
    return found.pop() if len(found) == 1 else None


def _labelled_first(document: Document, people: list[str], blocks: list[Block]) -> str | None:
    """Return who is labelled where the first answer is: many a page has each label once, and nobody else's after it."""
    labels = (_LABEL.match(block.span.of(document.text)[:_MOST]) for block in blocks)
    labelled = {found["name"].lower() for found in labels if found}
    found = [name for name in people if {name.lower(), name.rsplit(maxsplit=1)[-1].lower()} & labelled]
    answer = _LABEL.match(blocks[1].span.of(document.text)[:_MOST]) if len(blocks) > 1 else None
    if answer is None or len(found) != 1:
        return None
    return found[0] if answer["name"].lower() in {found[0].lower(), found[0].rsplit(maxsplit=1)[-1].lower()} else None


def _body(document: Document) -> list[Block]:
    return [block for block in document.blocks if block.region is Region.BODY]


def _is_question(document: Document, block: Block) -> bool:
    return block.span.of(document.text).rstrip(" ”\"'’").endswith("?")


def _introduced(document: Document, blocks: list[Block] | tuple[Block, ...]) -> list[str]:
    """Return the persons named in `blocks`, but for the page's authors and what is a part of another's name."""
    found: dict[str, None] = {}
    blocks = blocks[-_INTRODUCTION:]
    for block in blocks:
        for name in NAME.finditer(document.text, block.span.start, min(block.span.end, block.span.start + _MOST)):
            words = list(dropwhile(lambda word: word.lower() in SCENE_SETTERS, name.group().split()))
            if (
                len(words) > 1
                and not NOT_NAMES & {word.lower() for word in words}
                and not _is_author(document, " ".join(words))
            ):
                found[re.sub(r"[’']s?$", "", " ".join(words))] = None
    if len(found) > _CAST:
        return []
    return [name for name in found if not _is_chance(document, name, blocks)]


def _is_chance(document: Document, name: str, blocks: list[Block] | tuple[Block, ...]) -> bool:
    """Return whether a "name" is a place, or a heading's words, which have their capitals by chance."""
    surname = name.rsplit(maxsplit=1)[-1]
    text = "\n".join(block.span.of(document.text)[:_MOST] for block in blocks)
    return re.search(rf"(?:\b(?:the|The|at|in|of|In|At|from)\s+){re.escape(name)}\b", text) is not None or (
        surname.lower() in text
    )


def _is_author(document: Document, name: str) -> bool:
    return any(one.role == "author" and compare(name, one.value) is Sameness.SAME for one in document.names)
