"""Who a page's own labels say is speaking: transcripts, parliament records, hearings, courts, interviews.

A label is believed where its markup says it is one, where it names an office or honorific on a line of its own, or
where the page uses the form again and again. Ordinary prose has colons, too ("Update: …"), and has no speakers.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from claimcheck.documents.label_forms import Label, cuts, holds_turns, labels
from claimcheck.documents.label_names import Namings
from claimcheck.model import BlockKind, Region

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claimcheck.documents.walk import Box, Piece

_OFTEN = 3  # labels of unmarked form that make a page a transcript
_LEAST_WORDS = 5  # of what follows a label, for it to be speech
_SENTENCE_END = re.compile(r"[.!?…—-]+[\"”’'»)\]]*$")


@dataclass(frozen=True, slots=True)
class Said:
    """A piece's speaker, as the label or the page's own fuller naming has it, and whether the piece is the label."""

    speaker: str | None = None
    is_label: bool = False


_NOBODY = Said()


def name_speakers(pieces: Sequence[Piece], regions: Sequence[Region]) -> list[Said]:
    """Return for each piece who says it by the page's labels: until the next label, heading or end of container.

    What may be a label of a form not believed ends a turn, too, and leaves its own words to nobody.
    """
    possible = labels(pieces, regions)
    believed = _believed(possible, pieces)
    if not any(believed):
        return [_NOBODY] * len(pieces)
    turns = _Turns(Namings(pieces, believed))
    return [turns.said(*row) for row in zip(pieces, regions, possible, believed, strict=True)]


class _Turns:
    """Who has the floor, piece by piece."""

    def __init__(self, namings: Namings) -> None:
        self.namings = namings
        self.speaker: str | None = None
        self.container: Box | None = None

    def said(self, piece: Piece, region: Region, possible: Label | None, label: Label | None) -> Said:
        """Return who says `piece`, and give the floor to whom it labels."""
        if self.namings.is_procedure(piece):
            self.speaker = None
            return _NOBODY
        if label is not None:
            self.speaker, self.container = self.namings.of(label), _container(label)
            return Said(None if holds_turns(piece) else self.speaker, is_label=label.alone)
        if self.speaker is not None and (possible or self._ends(piece, region)):
            self.speaker = None
        return Said(self.speaker) if self.speaker and piece.kind is not BlockKind.ALT else _NOBODY

    def _ends(self, piece: Piece, region: Region) -> bool:
        if piece.kind is BlockKind.HEADING or not _within(piece.box, self.container):
            return True
        return region is Region.BODY and piece.kind is not BlockKind.ALT and (cuts(piece) or holds_turns(piece))


def _container(label: Label) -> Box:
    """Return the nearest box that holds more than the label: its words stand in there."""
    own = label.box.pieces if label.style == "marked" and label.alone else 1
    box = label.box
    while box.parent is not None and box.pieces <= own:
        box = box.parent
    return box


def _within(box: Box | None, container: Box | None) -> bool:
    while box is not None:
        if box is container:
            return True
        box = box.parent
    return False


# --------------------------------------------------------------------------- which of them to believe


def _believed(possible: list[Label | None], pieces: Sequence[Piece]) -> list[Label | None]:
    """Return `possible` with only those kept that the page bears out: alone by their form, or by how they are used."""
    used = _Use(possible, pieces)
    return [label if label and used.bears_out(label) else None for label in possible]


class _Use:
    """How a page uses what looks like labels: how often each, in which form, and whether speech follows."""

    def __init__(self, possible: list[Label | None], pieces: Sequence[Piece]) -> None:
        speech: dict[str, list[bool]] = {}
        for at, label in enumerate(possible):
            if label:
                speech.setdefault(label.key, []).append(_is_speech(label, pieces, at))
        self.often = {key: len(said) for key, said in speech.items()}
        self.speaking = {key for key, said in speech.items() if sum(said) * 2 >= len(said)}
        self.styles = Counter(label.style for label in possible if label and self._is_likely(label))
        self.letters = {label.name for label in possible if label and label.is_question}

    def _is_likely(self, label: Label) -> bool:
        if label.style == "marked":
            return True
        if label.key not in self.speaking:
            return False
        return label.is_title or self.often[label.key] > 1 or (label.style == "dash" and label.has_function)

    def bears_out(self, label: Label) -> bool:
        """Return whether `label` is to be believed."""
        if label.style == "marked":
            return self.styles["marked"] >= _OFTEN
        if label.style == "letter":
            return {"Q", "A"} <= self.letters
        if label.alone and label.style != "line" and label.is_title:
            return True
        if label.key not in self.speaking:
            return self._is_of_the_form(label)
        if self.styles[label.style] < _OFTEN:
            return label.style != "line" and label.is_title and self.often[label.key] > 1
        return (label.style != "plain" and not label.bare) or self._is_likely(label)

    def _is_of_the_form(self, label: Label) -> bool:
        """Whether a label with few words behind it is like the others: "Sir Hugh: No." among whole speeches."""
        if self.styles[label.style] < _OFTEN or label.style == "plain":
            return False
        return label.is_title or label.is_question or (label.alone and self.often[label.key] > 1)


def _is_speech(label: Label, pieces: Sequence[Piece], at: int) -> bool:
    """Whether whole sentences follow the label, as in speech, and not a value, as in a list of facts."""
    if not label.alone:
        words = pieces[at].text[label.words or len(label.name) :]
    elif at + 1 < len(pieces):
        words = pieces[at + 1].text
    else:
        return False
    return words.count(" ") >= _LEAST_WORDS and bool(_SENTENCE_END.search(words))
