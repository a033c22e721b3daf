"""What a figure is said of: the dead or the hurt, a rise or a fall, each month or each year.

"The blast killed 12 people and wounded 47" has a 47, but nobody says that 47 were killed. Two numbers that agree are
one figure only where what is said of them does not differ; of what no word of these tables is said, nothing is told.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from claimcheck.matching.clauses import PAUSE, is_whole, place_in_a_pair
from claimcheck.matching.sentences import sentence_around

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from claimcheck.model import Span

# group, role: the words that say it. Of one group a figure has one role, the nearest.
_TABLE = """
harm   dead      killed|kill|kills|killing|dead|died|dies|die|dying|death|deaths|fatalities|lives|slain|perished
harm   dead      drowned|getötet|tote|toten|starben|gestorben|ums leben|tués|tué|morts|mort|tuées|muertos|murieron
harm   dead      fallecidos|fallecieron|mataron|morti|uccisi|uccise|morte|doden|gedood|omgekomen|mortos|morreram
harm   dead      zabitych|zginęło|zabici|погибли|погибло|погибших|убиты|убито
harm   hurt      wounded|wounding|wounds|injured|injuring|injuries|hurt|verletzt|verletzte|verletzten|blessés
harm   hurt      blessé|blessées|heridos|heridas|resultaron heridos|feriti|ferite|gewond|gewonden|feridos|rannych
harm   hurt      ranne|ranni|ранены|ранено|раненых|пострадали|пострадавших
harm   missing   missing|unaccounted|vermisst|vermisste|disparus|portés disparus|desaparecidos|dispersi|vermist
harm   missing   zaginionych|пропали|пропавших
harm   safe      survived|survive|survivors|rescued|saved|unhurt|überlebten|überlebt|gerettet|rescapés|survécu
harm   safe      sobrevivieron|rescatados|sopravvissuti|salvati|overleefden|gered|sobreviveram|przeżyło|uratowano
harm   safe      выжили|спасены
law    held      arrested|arrests|arresting|detained|detaining|festgenommen|verhaftet|arrêtés|interpellés|detenidos
law    held      arrestati|gearresteerd|detidos|zatrzymano|задержаны|задержано
law    charged   charged|indicted|angeklagt|inculpés|acusados|accusati|aangeklaagd
law    convicted convicted|sentenced|jailed|verurteilt|condamnés|condenados|condannati|veroordeeld
law    free      released|freed|acquitted|freigelassen|freigesprochen|libérés|relâchés|acquittés|liberados
law    free      absueltos|liberati|assolti|vrijgelaten
change up        rose|risen|rise|rises|rising|up|increase|increased|increases|increasing|grew|grown|growth|growing
change up        gained|climbed|climb|jumped|surged|soared|higher|stieg|stiegen|gestiegen|anstieg|zugenommen|wuchs
change up        augmenté|augmentation|hausse|progressé|subió|subieron|aumentó|aumento|creció|salito|salita
change up        aumentato|aumentata|crescita|steeg|gestegen|gegroeid|subiu|aumentou|cresceu|wzrósł|wzrosła|wzrosło
change up        вырос|выросла|выросли|увеличился|рост
change down      fell|fallen|fall|falls|falling|down|drop|dropped|drops|decrease|decreased|declined|decline|lower
change down      shrank|shrunk|shrinking|reduced|reduction|slumped|plunged|sank|sunk|sinken|gesunken|fiel|gefallen
change down      rückgang|schrumpfte|baissé|baisse|reculé|diminué|bajó|bajaron|cayó|disminuyó|descenso|sceso|scesa
change down      calato|calata|diminuito|calo|daalde|gedaald|caiu|desceu|diminuiu|spadł|spadła|spadło|упал|упала
change down      упали|снизился|сократился|падение
times  half      halved|halving|halbiert|halbierte|halbierten|divisé par deux|dimezzato|dimezzata|halveerde
times  two       doubled|doubles|doubling|twofold|verdoppelt|verdoppelte|verdoppelten|doublé|duplicó|duplicaron
times  two       raddoppiato|raddoppiata|verdubbeld|verdubbelde|duplicou|podwoił|podwoiła|удвоился|удвоилась|вдвое
times  three     tripled|trebled|triples|tripling|trebling|threefold|verdreifacht|verdreifachte|triplé|triplicó
times  three     triplicato|triplicata|verdrievoudigd|triplicou|potroił|potroiła|утроился|утроилась|втрое
times  four      quadrupled|quadruples|quadrupling|fourfold|vervierfacht|vervierfachte|quadruplé|cuadruplicó
times  four      quadruplicato|вчетверо
ruin   gone      destroyed|destroys|destroying|razed|zerstört|zerstörten|zerstörte|détruits|détruites|détruit|destruidas
ruin   gone      destruidos|distrutte|distrutti|verwoest|zniszczonych|разрушены|разрушено
ruin   harmed    damaged|damages|damaging|beschädigt|beschädigten|endommagés|endommagées|dañadas|dañados|danneggiate
ruin   harmed    danneggiati|beschadigd|uszkodzonych|повреждены|повреждено
money  profit    profit|profits|earnings|gewinn|gewinns|bénéfice|bénéfices|beneficio|beneficios|utile|utili|winst
money  profit    lucro|zysk|прибыль
money  sales     revenue|revenues|sales|turnover|umsatz|chiffre|recettes|ventas|ingresos|ricavi|fatturato|omzet
money  sales     receita|przychód|выручка
money  loss      loss|losses|verlust|verluste|perte|pertes|pérdidas|perdite|perdita|verlies|prejuízo|strata|убыток
money  loss      убытки
money  debt      debt|debts|schulden|dette|dettes|deuda|deudas|debito|debiti|schuld|dívida|dług|долг
trade  in        imported|imports|import|importierte|importé|importó|importato
trade  out       exported|exports|export|exportierte|exporté|exportó|esportato
staff  in        hired|hire|hires|hiring|recruited|recruit|eingestellt|embauché|contrató|assunto
staff  out       dismissed|sacked|fired|redundancies|redundant|layoffs|entlassen|licencié|despedidos|licenziati
staff  out       ontslagen
end    from      from|von|de|da|van|z|с
end    to        to|auf|à|a|op|do|до
"""
_BESIDE_ONLY = frozenset({"end"})  # said by the very word before the number, beside a word of change only
_OWN_ONLY = frozenset({"end", "change", "times"})  # no other figure's role tells anything of a figure without one
_PER = re.compile(
    r"^\W{0,2}(?:\w+\W+)??(?:an?|per|each|every|pro|par|por|al|per|im|am|w)\s+"
    r"(hour|day|night|week|month|quarter|year|head|person|stunde|tag|woche|monat|jahr|heure|jour|semaine|mois|an|hora|día"
    r"|semana|mes|año|ora|giorno|settimana|mese|anno|uur|dag|week|maand|jaar)\b",
    re.IGNORECASE,
)
_EACH = re.compile(r"^\W{0,2}(hourly|daily|nightly|weekly|monthly|quarterly|yearly|annually|annual)\b", re.IGNORECASE)
_LIKEWISE = {"hourly": "hour", "daily": "day", "nightly": "night", "weekly": "week", "monthly": "month"} | {
    "quarterly": "quarter", "yearly": "year", "annually": "year", "annual": "year", "person": "head",
}  # fmt: skip
_YEAR = re.compile(r"(?<![\d.,])(?:1[5-9]|20)\d{2}(?![\d%])(?![.,]\d)")
_OPENING_YEAR = re.compile(r"(?:In|Im Jahr|En|Nel|Em|В|W)?\s*((?:1[5-9]|20)\d{2})\b")
_RECENT = re.compile(
    r"\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday|this (?:week|month|year)|now)\b", re.IGNORECASE
)
_REACH = 40  # characters after a figure in which its "a month" stands


@dataclass(frozen=True, slots=True)
class Said:
    """What is said of a figure.

    Its role in each group, those of the other figures of its sentence, what it is per, whether a part of it is told
    before it; the years that it is of, and whether it is of a weekday or of today.
    """

    roles: Mapping[str, str]
    others: frozenset[tuple[str, str]]
    per: str | None
    is_whole: bool
    years: frozenset[str]
    is_recent: bool


def said_of(text: str, span: Span, figures: Sequence[Span]) -> Said:
    """Return what `text` says of the figure at `span`; `figures` are all the figures of its sentence."""
    sentence = sentence_around(text, span)
    roles = _roles(text, span, sentence, figures)
    others = {
        told
        for one in figures
        if one != span and sentence.start <= one.start < sentence.end
        for told in _roles(text, one, sentence, figures).items()
        if told[0] not in _OWN_ONLY
    }
    roles |= place_in_a_pair(text, span, figures)
    of_sentence = sentence.of(text)
    return Said(
        roles,
        frozenset(others),
        _per(text, span),
        _is_whole(text, span, figures),
        _years(text, span, sentence),
        _RECENT.search(of_sentence) is not None,
    )


def is_of_another(claimed: Said, found: Said) -> bool:
    """Return whether two numbers that agree are said of two things."""
    if any(found.roles.get(group, role) != role for group, role in claimed.roles.items()):
        return True
    if any(group not in found.roles and (group, role) in found.others for group, role in claimed.roles.items()):
        return True
    if found.years and not found.years & claimed.years and (claimed.years or claimed.is_recent):
        return True
    if claimed.per and found.per and claimed.per != found.per:
        return True
    return found.is_whole and not claimed.is_whole


@lru_cache(maxsize=1)
def _words() -> tuple[dict[str, tuple[tuple[str, str], ...]], re.Pattern[str]]:
    roles: dict[str, list[tuple[str, str]]] = {}
    for line in _TABLE.strip().splitlines():
        group, role, forms = line.split(None, 2)
        for form in forms.split("|"):
            roles.setdefault(form, []).append((group, role))
    pattern = "|".join(sorted(map(re.escape, roles), key=len, reverse=True))
    return {form: tuple(told) for form, told in roles.items()}, re.compile(rf"\b(?:{pattern})\b", re.IGNORECASE)


def _roles(text: str, span: Span, sentence: Span, figures: Sequence[Span]) -> dict[str, str]:
    """Return the role of a figure in each group: of its own clause, else of what the sentence says before it."""
    start = max((one.end for one in figures if sentence.start <= one.start < span.start), default=sentence.start)
    end = min((one.start for one in figures if span.end <= one.start < sentence.end), default=sentence.end)
    before = PAUSE.split(text[min(start, span.start) : span.start])[-1]
    after = PAUSE.split(text[span.end : max(end, span.end)])[0]
    earlier = text[sentence.start : span.start]
    told: dict[str, str] = {}
    for words, is_last in ((before, True), (after, False), (earlier, True)):
        for group, role in _last_of_each(words, is_last=is_last).items():
            told.setdefault(group, role)
    return told | _end_of_a_change(text, span, told)


def _last_of_each(words: str, *, is_last: bool) -> dict[str, str]:
    """Return the last role (else the first) of each group that `words` tell."""
    forms, pattern = _words()
    told: dict[str, str] = {}
    for found in pattern.finditer(words):
        for group, role in forms[found.group().lower()]:
            if group not in _BESIDE_ONLY and (is_last or group not in told):
                told[group] = role
    return told


def _end_of_a_change(text: str, span: Span, told: Mapping[str, str]) -> dict[str, str]:
    """Return whether the figure is where a rise or fall began or where it ended: "rose from 40 to 80"."""
    if "change" not in told:
        return {}
    word = text[max(span.start - 12, 0) : span.start].split()[-1:]
    forms, _ = _words()
    return dict(one for one in forms.get(word[0].lower() if word else "", ()) if one[0] == "end")


def _years(text: str, span: Span, sentence: Span) -> frozenset[str]:
    """Return the years told beside the figure, with no pause between; else the one with which the sentence begins."""
    before = PAUSE.split(text[sentence.start : span.start])[-1]
    after = PAUSE.split(text[span.end : sentence.end])[0]
    beside = frozenset(_YEAR.findall(f"{before} {after}"))
    opening = _OPENING_YEAR.match(text, sentence.start, span.start)
    return beside or (frozenset({opening[1]}) if opening else frozenset())


def _per(text: str, span: Span) -> str | None:
    """Return what the figure is for each of: "a month", "per head", "weekly"."""
    after = text[span.end : span.end + _REACH]
    found = _PER.match(after) or _EACH.match(after)
    return _LIKEWISE.get(found[1].lower(), found[1].lower()) if found else None


def _is_whole(text: str, span: Span, figures: Sequence[Span]) -> bool:
    before = [one for one in figures if one.end <= span.start]
    return bool(before) and is_whole(text, before[-1], span)
