"""What "the 34-year-old", "the Dane", "the defendant" or "the company" tells of whom it stands for."""

from __future__ import annotations

import re
from dataclasses import dataclass

from claimcheck.matching import speech_words as words

_PHRASE = re.compile(  # "the Chelsea midfielder", "the club's all-time leading scorer"
    r"the\s+(?:[\w-]+[’']s\s+)?(?:(?:[A-Za-z][\w-]*|\d+-year-old)\s+){0,3}(?P<head>[\w’'-]+)", re.IGNORECASE
)
_DEMONYM = re.compile(
    r"[A-Z][a-z]+(?:ese|[aei]an|ish|can)|Dane|Swede|Finn|Pole|Turk|Serb|Croat|Scot|Swiss|Briton|Czech|Slovak|Greek|Dutch"
    r"|Spaniard|\w+man|German|Israeli|Iraqi|Pakistani|French|Londoner|New Yorker|Welsh|Thai"
)
_PAPERS = frozenset("Guardian Indian Caledonian Iranian Russian Ukrainian Syrian".split())  # or a whole people
_AGED = re.compile(r"\d{1,3}-year-old|(?:mum|mom|dad|mother|father|grandmother|grandfather)-of-\w+")
_PERSONAL = re.compile(
    r"defendant|accused|winner|loser|champion|striker|midfielder|defender|goalkeeper|keeper|playmaker|skipper"
    r"|star|veteran|teenager|youngster|native|retiree|widow|widower|bride|groom|mum|mom|dad|singer|songwriter|rapper"
    r"|actor|actress|comedian|comic|presenter|broadcaster|host|dancer|artist|painter|sculptor|photographer|novelist|poet"
    r"|playwright|author|composer|conductor|pianist|violinist|guitarist|drummer|musician|designer|architect|chef|model"
    r"|entrepreneur|billionaire|millionaire|tycoon|magnate|politician|lawmaker|legislator|congressman|congresswoman"
    r"|democrat|republican|conservative|liberal|tory|academic|physicist|chemist|biologist|historian|philosopher|psychologist"
    r"|sociologist|anthropologist|astronomer|mathematician|statistician|epidemiologist|virologist|surgeon|physician"
    r"|midwife|dentist|pharmacist|headteacher|graduate|engineer|programmer|developer|blogger"
    r"|vlogger|youtuber|influencer|cyclist|swimmer|runner|sprinter|boxer|wrestler|golfer|golfer|batsman|bowler"
    r"|quarterback|pitcher|trainer|jockey|pilot|astronaut|sailor|climber|mountaineer|explorer"
    r"|fisherman|builder|plumber|electrician|shopkeeper|baker|butcher|landlady|pensioner|grandmother|grandfather"
    r"|businessman|businesswoman|financier|investor|filmmaker"
    r"|screenwriter|columnist|pundit|dissident|whistleblower|hacker|spy"
    r"|veteran|pastor|nun|monk|rabbi|imam|pontiff|monarch|heir|royal|duke|duchess|incumbent|newcomer"
    r"|frontman|frontwoman|bassist|vocalist|performer|entertainer|celebrity"
    r"|scorer|forward|winger|centre-back|center-back|full-back|left-back|right-back|fly-half|scrum-half|lineman|linebacker"
    r"|cornerback|receiver|shortstop|outfielder|infielder|slugger|guard|rookie|freshman|sophomore|signing|loanee|seamer"
)
_COMMON = re.compile(  # of whom a page may have several: whom it has just spoken of, not whom it is about
    r"worker|campaigner|activist|reformer|restaurateur|sommelier|farmer|rancher|trader|banker|broker|realtor|publicist"
)
_CONSTANT = frozenset("defendant accused winner loser champion star heir incumbent bride groom author".split())
_WORDS_OF_FIRM = 2  # "the company": of "the opposition alliance" nobody need have spoken
_WOMEN = re.compile(
    r"(?:mum|mom|mother|grandmother)(?:-of-\w+)?|\w+woman|actress|widow|bride|landlady|duchess|nun|midwife"
)
_MEN = re.compile(r"(?:dad|father|grandfather)(?:-of-\w+)?|\w+[a-z]man|widower|groom|duke|monk|pontiff|batsman")


@dataclass(frozen=True, slots=True)
class Description:
    """The noun that stands for somebody spoken of before, whether for a group, and the pronoun that goes with it."""

    head: str
    is_group: bool = False
    is_loose: bool = False  # says nothing that the page need have said before: an age, a country
    is_common: bool = False  # of whom the page may have several: "the charity worker", "the Chelsea midfielder"
    is_constant: bool = False  # one person all over the page: "the defendant"
    pronoun: str | None = None

    @classmethod
    def read(cls, phrase: str) -> Description | None:
        """Return what `phrase` is, or None where it may be anybody: "the other driver", "the Kremlin"."""
        found = _PHRASE.fullmatch(phrase.strip())
        if found is None or re.search(r"\b(?:other|second|first|third|next|last|only)\b", phrase):
            return None
        head = found["head"]
        if head.lower() in words.FIRMS | words.UNIONS and len(phrase.split()) == _WORDS_OF_FIRM:
            return cls(head.lower(), is_group=True)
        is_loose = _AGED.fullmatch(head) is not None or _is_demonym(head)
        if is_loose or is_trade(head.lower()):
            has_name = any(word[:1].isupper() for word in phrase.split()[1:-1])
            return cls(
                head.lower(),
                is_loose=is_loose,
                is_common=has_name or _COMMON.fullmatch(head.lower()) is not None,
                is_constant=head.lower() in _CONSTANT,
                pronoun=_pronoun(head.lower()),
            )
        return None


def is_trade(noun: str) -> bool:
    """Return whether a noun says what somebody is, as "scorer" does: no verb, whatever stands behind it."""
    return _PERSONAL.fullmatch(noun) is not None or _COMMON.fullmatch(noun) is not None


def _is_demonym(head: str) -> bool:
    return head not in _PAPERS and _DEMONYM.fullmatch(head) is not None


def _pronoun(head: str) -> str | None:
    if _WOMEN.fullmatch(head):
        return "she"
    return "he" if _MEN.fullmatch(head) else None
