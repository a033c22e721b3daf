"""Which language a text is in, by its script and its function words: enough to say that two texts share none.

Own lists of the some twenty commonest words that a language cannot do without; a word that two languages share counts
for both. Nothing is said where the text is too short, or reads as two languages alike.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_WORD = re.compile(r"(?!(?<=['’])[sS]\b)[^\W\d_]+")  # the "s" of a genitive is no word of another language
_MOST = 5000  # words read of a text
_LEAST_SHARE = 0.08  # of a text's words that are a language's function words; real prose has .25 to .5
_AHEAD = 1.4  # times the next language's count
_LONG = 30  # words from which a text shows its language by share; a shorter one by two words, or one in five

_FUNCTION_WORDS = {
    "en": "the of and to in that is was for it with as his her on be at by had not are but from or have they which this would were been has their",
    "de": "der die und das in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer",
    "fr": "de la le les et des en un une du dans est que pour qui au sur par pas ce il plus ne se avec sont aux cette ont été mais elle leur",
    "es": "de la que el en y los del se las por un para con no una su al lo como más pero sus le este ya fue ha entre era está son",
    "it": "di che il la e in un per è non una sono della con le del si da i dei gli al nel come alla ha più anche lo delle questo",
    "pt": "de que e o a do da em um para com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua pelo são está também",
    "nl": "de van het een en in is dat op te zijn voor met die niet aan er om ook als dan maar bij uit nog naar heeft hij worden door wordt",
    "sv": "och i att det som en på är av för med den till inte har de ett om var han men så från vi kan när år ska också sig efter",
    "da": "og i at det er en til på som af for de med der den ikke har et var fra han sig men kan om vil blev også efter ved hun",
    "no": "og i det på som er en til å han av for med at var de ikke den har jeg om et men så seg hun hadde fra ble etter også",
    "fi": "ja on ei että se hän oli mutta ovat kun niin myös jos tai joka sen mukaan kuin sitä ole olla jo vain hänen sekä kanssa",
    "pl": "w i na się nie z do to że o jest jak po ale za od przez co są tym dla tego tak jego już było był został oraz przed",
    "cs": "a se v na je že o s z do i to k ve pro za by ale si po jsou jako jeho které tak už od také při byl bylo",
    "hu": "a az és hogy nem is egy ez volt meg csak de mint már még azt van ha aki vagy ezt amely szerint után között lehet",
    "ro": "și de în la cu nu a care o pe din că un să este mai pentru au fost ce se lui sau dar al prin după ale această",
    "tr": "ve bir bu da de için ile çok olarak daha olan gibi sonra en kadar ne var her ama değil o ki olduğunu ise göre oldu",
    "ru": "и в не на что с по это как из за от для его а к он но или у же все так бы был о до также они было после",
    "bg": "и в на да не се за от е с че са по това но като до а си при или които ще му беше след тази този което",
}  # fmt: skip
_KNOWN = {language: frozenset(words.split()) for language, words in _FUNCTION_WORDS.items()}
COMMON_WORDS = frozenset().union(*_KNOWN.values())  # what a text is about is not told by these
_WITH = {word: [language for language in _KNOWN if word in _KNOWN[language]] for word in COMMON_WORDS}
_ONLY_ENGLISH = frozenset("the and of that is with from which they this have".split())
_SCRIPTS = (
    ("ja", re.compile(r"[\u3040-\u30ff]")),
    ("ko", re.compile(r"[\uac00-\ud7af]")),
    ("zh", re.compile(r"[\u3400-\u9fff]")),
    ("el", re.compile(r"[\u0370-\u03ff\u1f00-\u1fff]")),
    ("he", re.compile(r"[\u0590-\u05ff]")),
    ("fa", re.compile(r"[\u067e\u0686\u0698\u06af\u06a9\u06cc]")),
    ("ar", re.compile(r"[\u0600-\u06ff]")),
    ("th", re.compile(r"[\u0e00-\u0e7f]")),
    ("hi", re.compile(r"[\u0900-\u097f]")),
    ("ka", re.compile(r"[\u10a0-\u10ff]")),
    ("hy", re.compile(r"[\u0530-\u058f]")),
    ("uk", re.compile(r"[іїєґ]")),
    ("sr", re.compile(r"[ћђјљњџ]")),
    ("ru", re.compile(r"[ыэё]")),
)  # one language each, or the likeliest; the first that has its share of the letters
_SHARE_OF_LETTERS = 0.25  # kana in Japanese, the letters that set one alphabet's languages apart, have less
_ANY_SCRIPT = re.compile("|".join(script.pattern for _, script in _SCRIPTS))
_OWN_LETTERS = {"ja": 0.1, "fa": 0.06, "uk": 0.03, "sr": 0.02, "ru": 0.006}


def language_of(text: str) -> str | None:
    """Return the language of `text` (ISO 639-1), or None where it is too short or too mixed to say."""
    sample = text[: 12 * _MOST]
    return _by_script(sample) or _by_words(sample)


def is_english(words: Sequence[str], *, one_in: int = 10) -> bool:
    """Return whether `one_in` so many folded words is one that English cannot do without and other languages lack."""
    return one_in * sum(word in _ONLY_ENGLISH for word in words) >= len(words) > 0


def has_words_of(text: str, language: str) -> bool:
    """Whether `text`, a title perhaps, has a function word that `language` has and English, or its sisters, have not."""
    own = _KNOWN.get(language, frozenset())
    others = _KNOWN["en"] if language != "en" else COMMON_WORDS - own
    return any(found[0].lower() in own - others for found in _WORD.finditer(text))


def _by_script(text: str) -> str | None:
    if text.isascii() or not _ANY_SCRIPT.search(text):
        return None
    letters = sum(map(str.isalpha, text))
    for language, script in _SCRIPTS:
        if letters and len(script.findall(text)) >= _OWN_LETTERS.get(language, _SHARE_OF_LETTERS) * letters:
            return language
    return None


def _by_words(text: str) -> str | None:
    words = _WORD.findall(text)[:_MOST]
    counts = dict.fromkeys(_KNOWN, 0)
    for word, count in Counter(words).items():
        for language in _WITH.get(word.lower(), ()):
            counts[language] += count
    best = max(counts, key=counts.__getitem__)
    most = counts.pop(best)
    least = _LEAST_SHARE * len(words) if len(words) >= _LONG else min(2, len(words) / 5)
    return best if most and most >= least and most >= _AHEAD * max(counts.values()) else None


def primary(tag: str | None) -> str | None:
    """Return the language of a tag (BCP 47: "en" of "en-GB"), or None where there is none."""
    return tag.replace("_", "-").split("-")[0].lower() or None if tag else None
