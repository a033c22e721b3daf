"""Denials in front of a clause, in other languages than English: "a démenti que", "bestritt, dass"."""

from __future__ import annotations

import re

from claimcheck.model import Span

_GAP = r"[^.;:!?«»“”„]{0,60}"
_DENIALS = (  # the verbs; the word that begins their object clause
    (r"(?:démen\w+|nie|nient|nié|niait|niant|contest\w+|réfut\w+|rejet\w+)", r"qu(?:e|['’])"),
    (r"(?:bestritt\w*|bestreite\w*|bestritten|dementier\w*|leugne\w*|verneint\w*|widersprach)", r",\s*da(?:ss|ß)"),
    (r"(?:neg[óaá]\w*|niega\w*|desmint\w*|desmiente\w*|rechaz\w+)", r"que"),
    (r"(?:nega\w*|negò|smenti\w*|smentì|respin\w*)", r"che"),
    (r"(?:negou|nega\w*|desment\w*|rejeit\w*)", r"que"),
    (r"(?:ontken\w*|weersprak\w*|weerspreek\w*|ontkracht\w*)", r"dat"),
    (
        r"(?:benekt\w*|avvis\w*|avviste|dementer\w*|nekt(?:et|er)|benægte\w*|afvis\w*|förneka\w*|tillbakavisa\w*)",
        r"att?",
    ),
    (r"(?:опроверг\w*|опроверж\w*|отрица\w*|отверг\w*)", r",?\s*(?:что|будто|якобы)"),
    (r"(?:zaprzecz\w*|dementuj\w*|zdementowa\w*)", r",?\s*(?:że|jakoby|aby|by)"),
)
_NOT_SAID = (  # a negated verb of saying or holding true; the word that begins its object clause
    (r"(?:n['’]|ne\s)\S+\s(?:\S+\s)?(?:pas|jamais)\b", r"qu(?:e|['’])"),
    (
        (
            r"(?:sag\w*|behaupte\w*|erklär\w*|glaub\w*|mein\w*|stimmt|wahr)\s+(?:\w+\s+){0,2}?(?:nicht|nie|niemals)"
            r"|(?:nicht|nie|niemals|niemand)\s+(?:\w+\s+){0,2}?(?:gesagt|behauptet|erklärt|wahr|bewiesen|gesichert)"
        ),
        r",(?:\s*da(?:ss|ß))?",
    ),
    (r"\bno\s+(?:\S+\s+){0,2}?(?:dij\w+|dice\w*|dicho|cree\w*|afirm\w+|es\s+(?:cierto|verdad))", r"que"),
    (r"\bnon\s+(?:\S+\s+){0,2}?(?:detto|dice|disse|crede|è\s+vero)", r"che"),
    (
        r"(?:sa|sier|sagt|sade|säger|sagde|siger|mener|tror|sant|sandt)\s+(?:\w+\s+){0,1}?(?:ikke|inte|aldri|aldrig)",
        r"att?",
    ),
    (r"\bне\s+(?:говори\w*|заявля\w*|утвержда\w*|счита\w*|дума\w*|правда)", r",\s*что"),
)
_DENIED = re.compile(
    "|".join(
        rf"(?:\b{verb}\b{_GAP}{'' if clause.startswith(',') else '(?<=[ ,])'}{clause}\s*$)" for verb, clause in _DENIALS
    )
    + "|"
    + "|".join(
        rf"(?:(?:{verb}){_GAP}{'' if clause.startswith(',') else '(?<=[ ,])'}{clause}\s*$)"
        for verb, clause in _NOT_SAID
    ),
    re.IGNORECASE,
)
_CANCELLED = re.compile(
    r"\b(?:(?:ne\s+|n['’])(?:\w+\s+){0,2}pas\s+(?:nié|démenti|contesté)|nicht\s+(?:\w+\s+){0,2}(?:bestritt\w*|zu\s+leugnen|bestritten|leugne\w*)"
    r"|no\s+(?:neg|niega|desm)\w*|non\s+(?:\w+\s+)?(?:nega|smenti)\w*|nicht\s+nur|pas\s+seulement|inte\s+bara|ikke\s+bare)\b"
    r"|(?:bestreite\w*|leugne\w*|bestritt\w*)\s+(?:\w+\s+)?nicht",
    re.IGNORECASE,
)


def denied_abroad(text: str, before: Span, _span: Span) -> Span | None:
    """Return the foreign words that take back what follows; `before` is its sentence up to it."""
    told = text[before.start : before.end].rstrip("«»“”„\"‘’' \u00a0\u202f")
    found = _DENIED.search(told)
    if found is None or _CANCELLED.search(told):
        return None
    return Span(before.start + found.start(), before.start + found.end())
