"""What looks like a speaker's label on a page, form by form; whether to believe it is read off all of them together.

The forms: what the markup calls a speaker; "Ms. VARGA: …"; the full stop of the Congressional Record ("Mr. HADLEIGH.
Mr. President, …"); full stop and dash of the European Parliament ("Nils Almqvist (S&D), rapporteur. – …"); a heading or
bold line above the words, as in Hansard; and the bare "Q." and "A." of courts and press conferences.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from claimcheck.model import BlockKind, Region

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claimcheck.documents.walk import Box, Piece

_LONGEST = 160  # characters of a label on a line of its own, offices and all
_MOST_WORDS = 8  # of a label before a colon, without what stands in brackets or after a comma
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
_BARE = re.compile(r"(?P<label>[QA])(?P<stop>\.?)\s+(?=[A-Z0-9“\"'‘(\[])")
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
_NAME_WORD = re.compile(
    r"[A-ZÀ-ÞĀ-ŽΑ-ΩЀ-Я][\w'’.\-]*|Mc[A-Z]\w+|(?:of|the|de|van|von|der|den|da|di|du|la|le|el|al|bin|ibn|y|and|for|to)"
)
_BEFORE_COLON = re.compile(r"(?P<label>[^:\n“”\"?!]{1,160}?)\s*:(?:\s|$)")
_BEFORE_DASH = re.compile(r"(?P<label>[^\n–—:?!“”]{2,160}?)\.\s*[–—]\s*(?=\S)")
_TITLE = (
    r"(?:Mr\.?|Mrs\.?|Ms\.?|Miss|Dr\.?|Prof(?:essor|\.)|Sir|Hon\.|Senator|Representative|Delegate|Chair(?:man|woman)?"
    r"|(?:Vice|Acting) Chair(?:man|woman)?|Secretary|General|Admiral|Colonel|Captain|Ambassador|Governor|Mayor"
    r"|Judge|Justice|Director|Commissioner|Administrator|Chief|Sheriff)"
)
_SURNAME = r"(?:(?:[A-ZÀ-Þ][a-z]{0,2})?[A-ZÀ-Þ][A-ZÀ-Þ'’-]+|[A-ZÀ-Þ][\w'’-]+|[A-Z]\.)"
_OFFICE = (
    r"The\s+(?:(?:[A-ZÀ-Þ]{3,}\s+){0,2}[A-ZÀ-Þ]{3,}"
    r"|(?:(?:Acting|Vice|Presiding|Deputy)\s+)?(?:Chair(?:man|woman)?|President|Speaker|Officer|Court|Witness|Clerk|Judge))"
)
_BEFORE_STOP = re.compile(
    rf"(?P<label>(?:{_TITLE}(?:\s+{_SURNAME}){{1,3}}|{_OFFICE})(?:\s+pro tempore)?"
    r"(?:\s+of\s+(?:[A-Z]\w+\s?){1,2})?)\."
    r"\s+(?=[A-Z0-9“\"'‘(\[])"
)
_DIGIT = re.compile(r"\d")
_IN_BRACKETS = re.compile(r"\s*[(\[][^()\[\]]*[)\]]")
_NUMBERED = re.compile(r"Q\s?\d+\.?\s+(?:\[\w+\]\.?\s*)?(?=[^\W\d_])")
_MEMBER = re.compile(r"(?P<name>[^()\n:]{2,120}?)\s*(?P<brackets>(?:\([^()]{1,80}\)\s*){1,3}):?")
_BARE_NAME = re.compile(r"(?:[A-ZÀ-Þ][\w'’-]*\.?\s+){1,3}[A-ZÀ-Þ][\w'’-]+")
_CUT = re.compile(r"(?P<label>[^:\n?!“”\"]{1,60}?)\s*:\s")


@dataclass(frozen=True, slots=True)
class Label:
    """A piece that may open with a speaker's label: the name as written, whether alone, and how it looks.

    `words` is where what is said begins; `bare` is a line that is a name and nothing else.
    """

    name: str
    alone: bool
    style: str
    box: Box
    words: int = 0
    bare: bool = False

    @property
    def key(self) -> str:
        """What tells this speaker from others, seat, party and function aside: "kevin rudge"."""
        return _IN_BRACKETS.sub("", self.name).split(",")[0].strip().casefold()

    @property
    def is_title(self) -> bool:
        """Whether it names an office or an honorific, or a seat and a party as parliaments do."""
        return self.style == "stop" or bool(_HONORIFIC.search(self.name)) or self.name.count("(") > 1

    @property
    def is_question(self) -> bool:
        """Whether it says only that somebody asks or answers: "Q", "ANSWER"."""
        return bool(_QUESTION.fullmatch(self.name))

    @property
    def has_function(self) -> bool:
        """Whether it says more than a name: "Ioanna Petrakis, Member of the Commission"."""
        return self.is_title or "," in self.name or "(" in self.name


def labels(pieces: Sequence[Piece], regions: Sequence[Region]) -> list[Label | None]:
    """Return for each piece of the page's body what looks like a label at its start, or None."""
    marked = _marked_boxes(pieces)
    return [
        _marked(piece, marked) or _written(piece)
        if region in (Region.BODY, Region.TABLE) and piece.kind is not BlockKind.ALT
        else None
        for piece, region in zip(pieces, regions, strict=True)
    ]


def _written(piece: Piece) -> Label | None:
    return (
        _bare_letter(piece)
        or _before_stop(piece)
        or _before_dash(piece)
        or _before_colon(piece)
        or _line_of_its_own(piece)
    )


def cuts(piece: Piece) -> bool:
    """Return whether `piece` opens like a label of no known form ("UNIDENTIFIED MALE #2:"), which ends a turn."""
    found = _CUT.match(piece.text)
    if not found:
        return False
    return found["label"].isupper() or bool(piece.lead and _clean(piece.lead) == _clean(found["label"]))


def holds_turns(piece: Piece) -> bool:
    """Return whether lines inside `piece` open with labels of their own, so that it is no one speaker's."""
    return any(
        _BARE.match(line) or _BEFORE_STOP.match(line) or ((found := _CUT.match(line)) and found["label"].isupper())
        for line in piece.text.split("\n")[1:]
    )


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


def _marked(piece: Piece, boxes: dict[Box, str]) -> Label | None:
    """Return the label that the markup itself calls a speaker, a member, an attribution."""
    box = next((box for box in (piece.box, piece.box.parent) if box in boxes), None)
    if box is not None:
        return Label(boxes[box], alone=True, style="marked", box=box)
    if piece.lead_speaks and piece.lead and len(piece.lead) <= _LONGEST:
        alone = len(_clean(piece.text)) <= len(_clean(piece.lead)) + 1
        return Label(_clean(piece.lead), alone=alone, style="marked", box=piece.box)
    return None


def _before_colon(piece: Piece) -> Label | None:
    found = _BEFORE_COLON.match(piece.text)
    if not found or (piece.kind in _LISTED and not found["label"].isupper()):
        return None
    name = _clean(found["label"])
    if not _is_name(name):
        return None
    alone = found.end() >= len(piece.text.rstrip())
    if not alone and len(name) > _LONGEST // 2 and not name.isupper():
        return None
    return Label(name, alone, _style(piece, name), piece.box, found.end())


def _before_stop(piece: Piece) -> Label | None:
    found = _BEFORE_STOP.match(piece.text)
    return Label(found["label"], alone=False, style="stop", box=piece.box, words=found.end()) if found else None


def _before_dash(piece: Piece) -> Label | None:
    found = _BEFORE_DASH.match(piece.text)
    name = _clean(found["label"]) if found else ""
    if not found or not _is_name(name):
        return None
    return Label(name, alone=False, style="dash", box=piece.box, words=found.end())


def _line_of_its_own(piece: Piece) -> Label | None:
    """Return the label that a heading or a wholly bold line is: "The Prime Minister (Mr David Cameron)"."""
    text = piece.text
    if len(text) > _LONGEST or "\n" in text or text.endswith((".", "!", "?", "…")):
        return None
    if piece.kind is not BlockKind.HEADING and piece.bold < len(text.replace(" ", "")) * 0.6:
        return None
    member = _MEMBER.fullmatch(text)
    name = member["name"] if member else text
    is_titled = bool(member or _HONORIFIC.match(name) or name.startswith("The "))
    if not _is_name(name) or not (is_titled or _BARE_NAME.fullmatch(name)):
        return None
    return Label(_clean(text), alone=True, style="line", box=piece.box, bare=not is_titled)


def _bare_letter(piece: Piece) -> Label | None:
    """Return the label of a press conference's or a court's question or answer: "Q   Mr. President, …", "A. Yes."."""
    found = _BARE.match(piece.text)
    if not found:
        return None
    style = "letter" if found["stop"] or found["label"] == "A" else "upper"
    return Label(found["label"], alone=False, style=style, box=piece.box, words=found.end())


def _clean(label: str) -> str:
    return _NUMBERED.sub("", label.strip().rstrip(":").strip(" \t–—-"), count=1)


def _style(piece: Piece, name: str) -> str:
    if piece.lead and _clean(piece.lead).rstrip(".,") == name:
        return "bold"
    return "upper" if name.isupper() else "plain"


def _is_name(label: str) -> bool:
    """Return whether `label` reads like a person, an office or a questioner, whatever follows in brackets."""
    if _QUESTION.fullmatch(label):
        return True
    head = _IN_BRACKETS.sub("", label).split(",")[0].strip()
    words = head.split()
    if not words or len(words) > _MOST_WORDS or not words[0][:1].isupper() or _DIGIT.search(head):
        return False
    if _NO_SPEAKER.fullmatch(words[0].rstrip(".")) and not label.isupper():
        return False
    if _NO_SPEAKER.fullmatch(head):
        return False
    return all(_NAME_WORD.fullmatch(word) for word in words)
