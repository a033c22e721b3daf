"""Who a page's own labels say is speaking: transcripts, parliament records, interviews.

A label is believed where its markup says it is one, where it names an office or honorific on a line of its own, or
where the page uses the form again and again. Ordinary prose has colons, too ("Update: …"), and has no speakers.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from claimcheck.model import BlockKind, Region

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claimcheck.documents.walk import Box, Piece

_LONGEST = 160  # characters of a label on a line of its own, offices and all
_MOST_WORDS = 8  # of a label before a colon, without what stands in brackets or after a comma
_OFTEN = 3  # labels of unmarked form that make a page a transcript

_LEAST_WORDS = 5  # of what follows a label, for it to be speech
_SENTENCE_END = re.compile(r"[.!?…—-]+[\"”’'»)\]]*$")
_LISTED = (BlockKind.ITEM, BlockKind.CELL, BlockKind.CAPTION)

_HONORIFIC = re.compile(
    r"\b(?:mr|mrs|ms|miss|dr|sir|dame|lord|lady|baroness|baron|prof(?:essor)?|sen(?:ator)?|rep(?:resentative)?|gov(?:ernor)?"
    r"|gen(?:eral)?|adm(?:iral)?|col(?:onel)?|capt(?:ain)?|amb(?:assador)?|president|vice president|prime minister"
    r"|premier|chancellor|secretary|minister|foreign minister|speaker|chairman|chairwoman|chair|king|queen|prince|judge"
    r"|justice|attorney general|spokes(?:man|woman|person)|moderator|interviewer|reporter|host|anchor|correspondent"
    r"|operator|unidentified|male|female|herr|frau|monsieur|madame|señora?|signora?|dhr|mevr)\b\.?",
    re.IGNORECASE,
)
_QUESTION = re.compile(r"(?:Q|A|QUESTION|ANSWER|Question|Answer|Frage|Antwort|Вопрос|Ответ|Pregunta|Respuesta)")
_Q = re.compile(r"Q\.?\s+(?=[A-Z“\"'‘(\[])")
# Words before a colon that are no speaker, in news, recipes, adverts and forms.
_NO_SPEAKER = re.compile(
    r"(?:update[ds]?|photos?|fotos?|image|picture|video|audio|note|n\.?b|caption|source|quelle|sources|credit|read|more"
    r"|see|watch|listen|related|correction|clarification|location|place|date|time|tags?|topics?|keywords|categor\w+|by"
    r"|posted|published|share|contact|phone|tel|fax|e-?mail|address|web(?:site)?|price|cost|ingredients|step|chapter"
    r"|section|figure|fig|table|warning|breaking|exclusive|opinion|analysis|summary|key|background|editor\S*|editors"
    r"|author|director|starring|genre|cast|rating|when|where|what|who|why|how|and|but|so|that|this|it|there|here"
    r"|example|result|tip|hint|info|important|disclaimer|copyright|isbn|doi|url|http|https|ps|p\.s|re|subject|from"
    r"|to|cc|live|poll|quiz|game|score|status|version|name|title|type|size|day|week|part|item|question time"
    r"|conclusion|introduction|abstract|methods?|results|references|discussion|hinweis|achtung|fazit|anzeige)",
    re.IGNORECASE,
)
_WORD = r"(?:[^\W\d_][\w'’.\-]*\.?)"
_NAME_WORD = re.compile(
    r"[A-ZÀ-ÞĀ-ŽΑ-ΩЀ-Я][\w'’.\-]*|Mc[A-Z]\w+|(?:of|the|de|van|von|der|den|da|di|du|la|le|el|al|bin|ibn|y|and|for|to)"
)
_BEFORE_COLON = re.compile(r"(?P<label>[^:\n“”\"?!]{1,160}?)\s*:(?:\s|$)")
_DIGIT = re.compile(r"\d")
_IN_BRACKETS = re.compile(r"\s*[(\[][^()\[\]]*[)\]]")
_MEMBER = re.compile(r"(?P<name>[^()\n:]{2,80}?)\s*(?:\([^()]{2,80}\)\s*){1,3}:?")


@dataclass(frozen=True, slots=True)
class _Label:
    """A piece that may open with a speaker's label: the name as written, whether alone, and how it looks."""

    name: str
    alone: bool
    style: str
    box: Box

    @property
    def key(self) -> str:
        """What tells this speaker from others."""
        return self.name.casefold()

    @property
    def is_title(self) -> bool:
        """Whether it names an office or an honorific."""
        return bool(_HONORIFIC.search(self.name))


@dataclass(frozen=True, slots=True)
class Said:
    """A piece's speaker, as the label writes it, and whether the piece is the label itself."""

    speaker: str | None = None
    is_label: bool = False


_NOBODY = Said()


def name_speakers(pieces: Sequence[Piece], regions: Sequence[Region]) -> list[Said]:
    """Return for each piece who says it by the page's labels: until the next label, heading or end of container."""
    labels = _believed(_labels(pieces, regions), pieces)
    if not any(labels):
        return [_NOBODY] * len(pieces)
    said: list[Said] = []
    speaker: str | None = None
    container: Box | None = None
    for piece, label in zip(pieces, labels, strict=True):
        if label is not None:
            speaker, container = label.name, _container(label)
            said.append(Said(speaker, is_label=label.alone))
            continue
        if speaker is not None and (piece.kind is BlockKind.HEADING or not _within(piece.box, container)):
            speaker = None
        said.append(Said(speaker) if speaker and piece.kind is not BlockKind.ALT else _NOBODY)
    return said


def _container(label: _Label) -> Box:
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


# --------------------------------------------------------------------------- what looks like a label


def _labels(pieces: Sequence[Piece], regions: Sequence[Region]) -> list[_Label | None]:
    marked = _marked_boxes(pieces)
    return [
        (_marked(piece, marked) or _before_colon(piece) or _line_of_its_own(piece) or _questioner(piece))
        if region in (Region.BODY, Region.TABLE) and piece.kind is not BlockKind.ALT
        else None
        for piece, region in zip(pieces, regions, strict=True)
    ]


def _marked_boxes(pieces: Sequence[Piece]) -> dict[Box, str]:
    """Return the boxes whose markup calls them a speaker, with all their text: a name, its constituency, its party.

    What stands inside or right after a quotation is that one's source, and says nothing of the text below it.
    """
    texts: dict[Box, list[str]] = {}
    quoted = False
    for piece in pieces:
        box = next((box for box in (piece.box, piece.box.parent) if box and box.speaks and box.pieces <= 3), None)
        if box is not None and not quoted and piece.kind not in (BlockKind.QUOTE, BlockKind.CAPTION):
            texts.setdefault(box, []).append(piece.text.replace("\n", " "))
        quoted = piece.kind is BlockKind.QUOTE or (quoted and box is not None)
    found = {box: _clean(" ".join(parts)) for box, parts in texts.items()}
    return {box: name for box, name in found.items() if len(name) <= _LONGEST and any(map(str.isalpha, name))}


def _marked(piece: Piece, boxes: dict[Box, str]) -> _Label | None:
    """Return the label that the markup itself calls a speaker, a member, an attribution."""
    box = next((box for box in (piece.box, piece.box.parent) if box in boxes), None)
    if box is not None:
        return _Label(boxes[box], alone=True, style="marked", box=box)
    if piece.lead_speaks and piece.lead and len(piece.lead) <= _LONGEST:
        alone = len(_clean(piece.text)) <= len(_clean(piece.lead)) + 1
        return _Label(_clean(piece.lead), alone=alone, style="marked", box=piece.box)
    return None


def _before_colon(piece: Piece) -> _Label | None:
    found = _BEFORE_COLON.match(piece.text)
    if not found or (piece.kind in _LISTED and not found["label"].isupper()):
        return None
    name = _clean(found["label"])
    if not _is_name(name):
        return None
    alone = found.end() >= len(piece.text.rstrip())
    if not alone and len(name) > _LONGEST // 2 and not name.isupper():
        return None
    return _Label(name, alone=alone, style=_style(piece, name), box=piece.box)


def _line_of_its_own(piece: Piece) -> _Label | None:
    """Return the label that a heading or a wholly bold line is: "The Prime Minister (Mr David Cameron)"."""
    text = piece.text
    if len(text) > _LONGEST or "\n" in text or text.endswith((".", "!", "?", "…")):
        return None
    if piece.kind is not BlockKind.HEADING and piece.bold < len(text.replace(" ", "")) * 0.6:
        return None
    member = _MEMBER.fullmatch(text)
    name = member["name"] if member else text
    if not _is_name(name) or not (member or _HONORIFIC.match(name) or name.startswith("The ")):
        return None
    return _Label(_clean(text), alone=True, style="line", box=piece.box)


def _questioner(piece: Piece) -> _Label | None:
    """Return the label of a press conference's question: "Q   Mr. President, …"."""
    found = _Q.match(piece.text)
    return _Label("Q", alone=False, style="upper", box=piece.box) if found else None


def _clean(label: str) -> str:
    return label.strip().rstrip(":").strip(" \t–—-")


def _style(piece: Piece, name: str) -> str:
    if piece.lead and _clean(piece.lead) == name:
        return "bold"
    return "upper" if name.isupper() else "plain"


def _is_name(label: str) -> bool:
    """Return whether `label` reads like a person, an office or a questioner, whatever follows in brackets."""
    if _QUESTION.fullmatch(label):
        return True
    head = _IN_BRACKETS.sub("", label).split(",")[0].strip()
    words = head.split()
    if (
        not words
        or len(words) > _MOST_WORDS
        or not words[0][:1].isupper()
        or _DIGIT.search(_IN_BRACKETS.sub("", label))
    ):
        return False
    if _NO_SPEAKER.fullmatch(words[0].rstrip(".")) and not label.isupper():
        return False
    if _NO_SPEAKER.fullmatch(head):
        return False
    return all(_NAME_WORD.fullmatch(word) for word in words)


# --------------------------------------------------------------------------- which of them to believe


def _believed(labels: list[_Label | None], pieces: Sequence[Piece]) -> list[_Label | None]:
    """Return `labels` with only those kept that the page bears out: alone by their form, or by how they are used."""
    used = _Use(labels, pieces)
    return [label if label and used.bears_out(label) else None for label in labels]


class _Use:
    """How a page uses what looks like labels: how often each, in which form, and whether speech follows."""

    def __init__(self, labels: list[_Label | None], pieces: Sequence[Piece]) -> None:
        speech: dict[str, list[bool]] = {}
        for at, label in enumerate(labels):
            if label:
                speech.setdefault(label.key, []).append(_is_speech(label, pieces, at))
        self.often = {key: len(said) for key, said in speech.items()}
        self.speaking = {key for key, said in speech.items() if sum(said) * 2 >= len(said)}
        self.styles = Counter(label.style for label in labels if label and self._is_likely(label))

    def _is_likely(self, label: _Label) -> bool:
        if label.style == "marked":
            return True
        return label.key in self.speaking and (label.is_title or self.often[label.key] > 1)

    def bears_out(self, label: _Label) -> bool:
        """Return whether `label` is to be believed."""
        if label.style == "marked":
            return self.styles["marked"] >= _OFTEN
        if label.alone and label.style != "line" and label.is_title:
            return True
        if label.key not in self.speaking:
            return False
        if self.styles[label.style] < _OFTEN:
            return label.style != "line" and label.is_title and self.often[label.key] > 1
        return label.style != "plain" or self._is_likely(label)


def _is_speech(label: _Label, pieces: Sequence[Piece], at: int) -> bool:
    """Whether whole sentences follow the label, as in speech, and not a value, as in a list of facts."""
    if not label.alone:
        words = pieces[at].text[len(label.name) :]
    elif at + 1 < len(pieces):
        words = pieces[at + 1].text
    else:
        return False
    return words.count(" ") >= _LEAST_WORDS and bool(_SENTENCE_END.search(words))
