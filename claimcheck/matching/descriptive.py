"""What "the 34-year-old", "the Dane", "the defendant" or "the company" tells of whom it stands for."""

from __future__ import annotations

import re
from dataclasses import dataclass

from claimcheck.matching import speech_words as words

_PHRASE = re.compile(r"the\s+(?:(?:[a-z][\w-]*|\d+-year-old)\s+){0,3}(?P<head>[\w’'-]+)", re.IGNORECASE)
_DEMONYM = re.compile(
    r"[A-Z][a-z]+(?:ese|[aei]an|ish|can)|Dane|Swede|Finn|Pole|Turk|Serb|Croat|Scot|Swiss|Briton|Czech|Slovak|Greek|Dutch"
    r"|Spaniard|\w+man|German|Israeli|Iraqi|Pakistani|French|Londoner|New Yorker|Welsh|Thai"
)
_PAPERS = frozenset("Guardian Indian Caledonian Iranian Russian Ukrainian Syrian Italian".split())  # or a whole people
_AGED = re.compile(r"\d{1,3}-year-old|(?:mum|mom|dad|mother|father|grandmother|grandfather)-of-\w+")
_PERSONAL = re.compile(
    r"defendant|accused|suspect|victim|winner|loser|champion|striker|midfielder|defender|goalkeeper|keeper|playmaker|skipper"
    r"|captain|star|veteran|teenager|youngster|native|retiree|widow|widower|bride|groom|mum|mom|dad|singer|songwriter|rapper"
    r"|actor|actress|comedian|comic|presenter|broadcaster|host|dancer|artist|painter|sculptor|photographer|novelist|poet"
    r"|playwright|author|composer|conductor|pianist|violinist|guitarist|drummer|musician|designer|architect|chef|model"
    r"|entrepreneur|billionaire|millionaire|tycoon|magnate|politician|lawmaker|legislator|congressman|congresswoman"
    r"|democrat|republican|conservative|liberal|tory|academic|physicist|chemist|biologist|historian|philosopher|psychologist"
    r"|sociologist|anthropologist|astronomer|mathematician|statistician|epidemiologist|virologist|surgeon|physician|nurse"
    r"|midwife|dentist|vet|pharmacist|teacher|headteacher|principal|student|graduate|engineer|programmer|developer|blogger"
    r"|vlogger|youtuber|influencer|journalist|cyclist|swimmer|runner|sprinter|boxer|wrestler|golfer|golfer|batsman|bowler"
    r"|quarterback|pitcher|coach|manager|trainer|jockey|driver|pilot|astronaut|sailor|climber|mountaineer|explorer|farmer"
    r"|fisherman|builder|plumber|electrician|shopkeeper|baker|butcher|landlord|landlady|pensioner|grandmother|grandfather"
    r"|businessman|businesswoman|financier|investor|banker|trader|broker|founder|boss|filmmaker|director|producer"
    r"|screenwriter|critic|columnist|pundit|commentator|activist|campaigner|dissident|whistleblower|hacker|spy|soldier"
    r"|veteran|pastor|vicar|priest|nun|monk|rabbi|imam|bishop|pontiff|monarch|heir|royal|duke|duchess|incumbent|newcomer"
    r"|frontman|frontwoman|bassist|vocalist|performer|entertainer|celebrity|diplomat|premier|chancellor|scientist|researcher"
    r"|economist|analyst|professor|expert|lawyer|attorney|solicitor|barrister|judge|detective|officer|sergeant|inspector"
)
_WOMEN = re.compile(
    r"(?:mum|mom|mother|grandmother)(?:-of-\w+)?|\w+woman|actress|widow|bride|landlady|duchess|nun|midwife"
)
_MEN = re.compile(
    r"(?:dad|father|grandfather)(?:-of-\w+)?|\w+[a-z]man|widower|groom|landlord|duke|monk|pontiff|batsman"
)


@dataclass(frozen=True, slots=True)
class Description:
    """The noun that stands for somebody spoken of before, whether for a group, and the pronoun that goes with it."""

    head: str
    is_group: bool = False
    pronoun: str | None = None

    @classmethod
    def read(cls, phrase: str) -> Description | None:
        """Return what `phrase` is, or None where it may be anybody: "the other driver", "the Kremlin"."""
        found = _PHRASE.fullmatch(phrase.strip())
        if found is None or re.search(r"\b(?:other|second|first|third|next|last|only)\b", phrase):
            return None
        head = found["head"]
        if head.lower() in words.FIRMS:
            return cls(head.lower(), is_group=True)
        if _AGED.fullmatch(head) or _PERSONAL.fullmatch(head.lower()) or _is_demonym(head):
            return cls(head.lower(), pronoun=_pronoun(head.lower()))
        return None

    def is_introduced(self, text: str, offset: int) -> bool:
        """Return whether the page, before `offset`, brings in one of the kind who is not named: "a priest came out"."""
        brought = re.compile(
            rf"\b(?:a|an|another|one|two)\s+(?:[\w-]+\s+){{0,2}}{re.escape(self.head)}\b(?!,?\s+(?:[A-Z]|named|called))",
            re.IGNORECASE,
        )
        return not _AGED.fullmatch(self.head) and brought.search(text, max(offset - 3000, 0), offset) is not None


def _is_demonym(head: str) -> bool:
    return head not in _PAPERS and _DEMONYM.fullmatch(head) is not None


def _pronoun(head: str) -> str | None:
    if _WOMEN.fullmatch(head):
        return "she"
    return "he" if _MEN.fullmatch(head) else None
