"""The two days of a life: "Nora Feldt (12 March 1931 – 4 July 2009)" tells a birth and a death, not a stretch."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from claimcheck.matching.dates.mention import Mention, Precision
from claimcheck.model import Period

if TYPE_CHECKING:
    from collections.abc import Collection

_LEAST = 10 * 365  # days: what is shorter between brackets may be a term of office
_BEFORE = 12  # characters
_OPENED = re.compile(r"\(\s*(?:\*|born|b\.|geb\.|né[e]?)?\s*$", re.IGNORECASE)
_BORN = re.compile(
    r"born|birth|geboren|geburt|née?|naiss\w*|naci\w*|nat[oaie]|nascit\w*|nasc\w*|geboorte|urodz\w*|роди\w*|рожд\w*|народи\w*"
)
_DIED = re.compile(
    r"died|dies|death|dead|gestorben|starb|tod|verstorben|mort[eo]?|décéd\w*|muri\w*|falleci\w*|morì|morreu|faleceu|overle\w*"
    r"|stierf|dood|zmar\w*|śmier\w*|умер\w*|смерт\w*|скончал\w*|помер\w*"
)


def life_day(mention: Mention, text: str, words: Collection[str]) -> Mention:
    """Return the first day of a life where `words` tell of a birth, the last for a death; else `mention` itself."""
    if (
        mention.precision is not Precision.DAYS
        or mention.is_open
        or not _OPENED.search(text[max(mention.span.start - _BEFORE, 0) : mention.span.start])
    ):
        return mention
    first, last = mention.period.first, mention.period.last
    of_birth, of_death = (any(map(told.fullmatch, words)) for told in (_BORN, _DIED))
    if (last - first).days < _LEAST or of_birth == of_death:
        return mention
    day = first if of_birth else last
    return replace(mention, period=Period(day, day), precision=Precision.DAY, readings=())
