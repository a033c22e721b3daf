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

_HONORIFIC = re.compile(
    r"\b(?:mr|mrs|ms|miss|dr|sir|dame|lord|lady|baroness|baron|prof(?:essor)?|sen(?:ator)?|rep(?:resentative)?|gov(?:ernor)?"
    r"|gen(?:eral)?|adm(?:iral)?|col(?:onel)?|capt(?:ain)?|amb(?:assador)?|president|vice president|prime minister"
    r"|premier|chancellor|secretary|minister|foreign minister|speaker|chairman|chairwoman|chair|king|queen|prince|judge"
    r"|justice|attorney general|spokes(?:man|woman|person)|moderator|interviewer|reporter|host|anchor|correspondent"
    r"|operator|unidentified|male|female|herr|frau|monsieur|madame|señora?|signora?|dhr|mevr)\b\.?",
    re.IGNORECASE,
)
_QUESTION = re.compile(r"(?:Q|A|QUESTION|ANSWER|Question|Answer|Frage|Antwort|Вопрос|Ответ|Pregunta|Respuesta)")
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
_NAME_WORD = re.compile(r"[A-ZÀ-ÞĀ-ŽΑ-ΩЀ-Я][\w'’.\-]*|Mc[A-Z]\w+|(?:of|the|de|van|von|der|den|da|di|du|la|le|el|al|bin|ibn|y|and|for|to)")
_BEFORE_COLON = re.compile(r"(?P<label>[^:\n“”\"?!]{1,160}?)\s*:(?:\s|$)")
_IN_BRACKETS = re.compile(r"\s*[(\[][^()\[\]]*[)\]]")
_DIRECTION = re.compile(r"[(\[][^()\[\]]*[)\]]\.?")
_MEMBER = re.compile(r"(?P<name>[^()\n:]{2,80}?)\s*(?:\([^()]{2,80}\)\s*){1,3}:?")


@dataclass(frozen=True, slots=True)
class _Label:
    """A piece that may open with a speaker's label: the name as written, whether alone, and how it looks."""

    name: str
    alone: bool
    style: str
    marked: bool

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
    labels = _believed([_label(piece, region) for piece, region in zip(pieces, regions, strict=True)])
    if not any(labels):
        return [_NOBODY] * len(pieces)
    said: list[Said] = []
    speaker: str | None = None
    container: Box | None = None
    for piece, label in zip(pieces, labels, strict=True):
        if label is not None:
            speaker, container = label.name, _container(piece)
            said.append(Said(speaker, is_label=label.alone))
            continue
        if speaker is not None and (piece.kind is BlockKind.HEADING or not _within(piece.box, container)):
            speaker = None
        said.append(Said(speaker) if speaker and piece.kind is not BlockKind.ALT else _NOBODY)
    return said


def _container(piece: Piece) -> Box:
    """Return the nearest box that holds more than the label: its words stand in there."""
    box = piece.box
    while box.parent is not None and box.pieces <= 1:
        box = box.parent
    return box


def _within(box: Box | None, container: Box | None) -> bool:
    while box is not None:
        if box is container:
            return True
        box = box.parent
    return False


# --------------------------------------------------------------------------- what looks like a label


def _label(piece: Piece, region: Region) -> _Label | None:
    if region not in (Region.BODY, Region.TABLE) or piece.kind is BlockKind.ALT:
        return None
    return _marked(piece) or _before_colon(piece) or _line_of_its_own(piece)


def _marked(piece: Piece) -> _Label | None:
    """Return the label that the markup itself calls a speaker, a member, an attribution."""
    text = piece.text
    if piece.box.speaks and len(text) <= _LONGEST and piece.box.pieces == 1:
        return _Label(_clean(text), alone=True, style="marked", marked=True)
    if piece.lead_speaks and piece.lead and len(piece.lead) <= _LONGEST:
        alone = len(_clean(text)) <= len(_clean(piece.lead)) + 1
        return _Label(_clean(piece.lead), alone=alone, style="marked", marked=True)
    return None


def _before_colon(piece: Piece) -> _Label | None:
    found = _BEFORE_COLON.match(piece.text)
    if not found:
        return None
    name = _clean(found["label"])
    if not _is_name(name):
        return None
    alone = found.end() >= len(piece.text.rstrip())
    if not alone and len(name) > _LONGEST // 2 and not name.isupper():
        return None
    return _Label(name, alone=alone, style=_style(piece, name), marked=False)


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
    return _Label(_clean(text), alone=True, style="line", marked=False)


def _clean(label: str) -> str:
    return label.strip().rstrip(":").strip(" \t–—-")


def _style(piece: Piece, name: str) -> str:
    if piece.lead and _clean(piece.lead) == name:
        return "bold"
    return "upper" if name.isupper() else "plain"


def _is_name(label: str) -> bool:
    """Return whether `label` reads like a person, an office or a questioner; brackets and offices after a comma aside."""
    if _QUESTION.fullmatch(label):
        return True
    head = _IN_BRACKETS.sub("", label).split(",")[0].strip()
    words = head.split()
    if not words or len(words) > _MOST_WORDS or not words[0][:1].isupper():
        return False
    if _NO_SPEAKER.fullmatch(words[0].rstrip(".")) and not label.isupper():
        return False
    if _NO_SPEAKER.fullmatch(head):
        return False
    return all(_NAME_WORD.fullmatch(word) for word in words)


# --------------------------------------------------------------------------- which of them to believe


def _believed(labels: list[_Label | None]) -> list[_Label | None]:
    """Return `labels` with only those kept that the page bears out."""
    often = Counter(label.name.casefold() for label in labels if label)
    surely = [label for label in labels if label and _stands_alone(label, often)]
    styles = Counter(label.style for label in surely)
    return [
        label if label and (_is_sure(label, often, styles)) else None
        for label in labels
    ]


def _stands_alone(label: _Label, often: Counter[str]) -> bool:
    if label.marked or (label.alone and label.style != "line" and label.is_title):
        return True
    return often[label.name.casefold()] >= 2 or label.is_title


def _is_sure(label: _Label, often: Counter[str], styles: Counter[str]) -> bool:
    if label.marked or (label.alone and label.style != "line" and label.is_title):
        return True
    if styles[label.style] < _OFTEN:
        return label.style != "line" and label.is_title and often[label.name.casefold()] >= 2
    return label.style != "plain" or often[label.name.casefold()] >= 2 or label.is_title
