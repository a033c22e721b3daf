"""Who answers in an interview whose answers bear no name: "A:", "MS:", or the plain paragraphs below bold questions.

Its introduction brings one person in; the questions, once they begin, name others. Where it brings in more than one
who is not the page's own author, nobody is told apart.
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
    return people[0] if len(people) == 1 else announced(document)


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
            if len(words) > 1 and words[0].lower() not in NOT_NAMES and not _is_author(document, " ".join(words)):
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
