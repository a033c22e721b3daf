"""The words by which each language tells a date, apart from its months and weekdays (`matching.calendar`)."""

from __future__ import annotations

from claimcheck.matching.dates.words.de import DE
from claimcheck.matching.dates.words.en import EN
from claimcheck.matching.dates.words.es import ES
from claimcheck.matching.dates.words.fr import FR
from claimcheck.matching.dates.words.it import IT
from claimcheck.matching.dates.words.nl import NL
from claimcheck.matching.dates.words.noun import Near, Part, Words
from claimcheck.matching.dates.words.pl import PL
from claimcheck.matching.dates.words.pt import PT
from claimcheck.matching.dates.words.ru import RU
from claimcheck.matching.dates.words.uk import UK

__all__ = ["LANGUAGES", "Near", "Part", "Words"]

LANGUAGES: dict[str, Words] = {
    "en": EN, "de": DE, "fr": FR, "es": ES, "it": IT, "pt": PT, "nl": NL, "pl": PL, "ru": RU, "uk": UK,
}  # fmt: skip
