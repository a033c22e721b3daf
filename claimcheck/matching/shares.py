"""Parts of one in words, of other languages than English: "ein Drittel", "la moitié", "uno de cada cinco"."""

from __future__ import annotations

from fractions import Fraction
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

# language, numerator, denominator: the forms; with what follows where the words alone are a room, a district, a time
_TABLE = """
de 1 2   die hälfte|der hälfte|jeder zweite|jede zweite|jedes zweite
de 1 3   ein drittel|einem drittel|eines drittels|jeder dritte|jede dritte|jedes dritte
de 2 3   zwei drittel|zwei dritteln
de 1 4   ein viertel der|ein viertel des|ein viertel aller|ein viertel von|einem viertel der|einem viertel des
de 1 4   einem viertel aller|einem viertel von|jeder vierte|jede vierte|jedes vierte
de 3 4   drei viertel|drei vierteln|dreiviertel
de 1 5   ein fünftel|einem fünftel|jeder fünfte|jede fünfte|jedes fünfte
de 1 10  ein zehntel|einem zehntel|jeder zehnte|jede zehnte|jedes zehnte
fr 1 2   la moitié|un sur deux|une sur deux
fr 1 3   un tiers des|un tiers de la|un tiers du|le tiers des|le tiers de la|le tiers du|un sur trois|une sur trois
fr 2 3   deux tiers|les deux tiers|deux sur trois
fr 1 4   un quart des|un quart de la|un quart du|le quart des|le quart de la|le quart du|un sur quatre|une sur quatre
fr 3 4   trois quarts|les trois quarts|trois sur quatre
fr 1 5   un cinquième|un sur cinq|une sur cinq
fr 1 10  un dixième|un sur dix|une sur dix
es 1 2   la mitad|uno de cada dos|una de cada dos
es 1 3   un tercio|la tercera parte|uno de cada tres|una de cada tres
es 2 3   dos tercios|las dos terceras partes|dos de cada tres
es 1 4   un cuarto de los|un cuarto de las|un cuarto de la|un cuarto del|la cuarta parte|uno de cada cuatro
es 1 4   una de cada cuatro
es 3 4   tres cuartos|las tres cuartas partes|tres de cada cuatro
es 1 5   un quinto de los|un quinto de las|un quinto de la|un quinto del|la quinta parte|uno de cada cinco
es 1 5   una de cada cinco
es 1 10  la décima parte|uno de cada diez|una de cada diez
it 1 2   la metà|uno su due|una su due
it 1 3   un terzo dei|un terzo degli|un terzo delle|un terzo della|un terzo del|uno su tre|una su tre
it 2 3   due terzi|i due terzi|due su tre
it 1 4   un quarto dei|un quarto degli|un quarto delle|un quarto della|un quarto del|uno su quattro|una su quattro
it 3 4   tre quarti|i tre quarti|tre su quattro
it 1 5   un quinto dei|un quinto degli|un quinto delle|un quinto della|un quinto del|uno su cinque|una su cinque
it 1 10  un decimo dei|un decimo degli|un decimo delle|un decimo della|un decimo del|uno su dieci|una su dieci
nl 1 2   de helft|een op de twee
nl 1 3   een derde van|een op de drie
nl 2 3   twee derde|twee derden|twee op de drie
nl 1 4   een kwart van|een vierde van|een op de vier
nl 3 4   driekwart|drie kwart
nl 1 5   een vijfde van|een op de vijf
nl 1 10  een tiende van|een op de tien
pt 1 2   a metade|metade|um em cada dois|uma em cada duas
pt 1 3   um terço|um em cada três|uma em cada três
pt 2 3   dois terços|dois em cada três
pt 1 4   um quarto dos|um quarto das|um quarto da|um quarto do|um em cada quatro|uma em cada quatro
pt 3 4   três quartos
pt 1 5   um quinto dos|um quinto das|um quinto da|um quinto do|um em cada cinco|uma em cada cinco
pt 1 10  um décimo|um em cada dez|uma em cada dez
pl 1 2   połowa|połowę|połowy
pl 1 3   jedna trzecia|jedną trzecią|jednej trzeciej
pl 2 3   dwie trzecie|dwóch trzecich
pl 1 4   jedna czwarta|jedną czwartą|ćwierć
pl 1 5   jedna piąta|jedną piątą
ru 1 2   половина|половину|половины|каждый второй
ru 1 3   треть|трети|каждый третий
ru 2 3   две трети|двух третей
ru 1 4   четверть|четверти|каждый четвертый
ru 3 4   три четверти|трех четвертей
ru 1 5   пятая часть|пятую часть|каждый пятый
ru 1 10  десятая часть|десятую часть|каждый десятый
"""
LONGEST = 5  # words


def _read_table() -> dict[str, dict[tuple[str, ...], Fraction]]:
    found: dict[str, dict[tuple[str, ...], Fraction]] = {}
    for line in _TABLE.strip().splitlines():
        language, part, whole, forms = line.split(None, 3)
        of_language = found.setdefault(language, {})
        of_language.update((tuple(form.split()), Fraction(int(part), int(whole))) for form in forms.split("|"))
    return found


SHARES: Mapping[str, Mapping[tuple[str, ...], Fraction]] = MappingProxyType(_read_table())
"""By language, each form as its words, with the part of one that it says."""

OPENERS = MappingProxyType({language: frozenset(form[0] for form in forms) for language, forms in SHARES.items()})
"""By language, the words with which a share may begin."""
