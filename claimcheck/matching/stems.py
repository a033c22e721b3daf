"""What the forms of one word have in common: "announces", "announced", "announcement".

A light rule for English (after Porter 1980, its commonest steps only), harmless elsewhere: two words with one stem are
taken to speak of one thing, which is never by itself evidence of anything.
"""

from __future__ import annotations

from functools import lru_cache

from claimcheck.matching.lexicon import spelling_key

_IRREGULAR = {
    form: stem
    for stem, forms in {
        "person": "people persons peoples", "man": "men", "woman": "women", "child": "children", "life": "lives",
        "foot": "feet", "die": "died dies dead death deaths dying", "win": "won winning winner winners",
        "rise": "rose risen rising", "fall": "fell fallen", "grow": "grew grown growth", "hold": "held",
        "lead": "led leader leaders", "meet": "met", "sell": "sold sale sales", "buy": "bought", "spend": "spent",
        "lose": "lost loss losses", "begin": "began begun", "write": "wrote written", "build": "built",
        "make": "made", "pay": "paid", "say": "said", "see": "saw seen", "take": "took taken", "give": "gave given",
        "find": "found", "know": "knew known", "leave": "left", "break": "broke broken", "choose": "chose chosen",
        "drive": "drove driven", "speak": "spoke spoken", "run": "ran", "come": "came", "go": "went gone",
        "become": "became", "get": "got", "marry": "married marriage",
        "teach": "taught", "think": "thought", "bring": "brought", "fight": "fought", "shoot": "shot",
    }.items()
    for form in forms.split()
}  # fmt: skip
_ENDINGS = (
    "izations", "ization", "ations", "ation", "ements", "ement", "ments", "ment", "nesses", "ness", "ances", "ance",
    "ences", "ence", "ingly", "edly", "ings", "ing", "ions", "ion", "ively", "ive", "ities", "ity", "ally", "als", "al",
    "ers", "er", "ors", "or", "ied", "ies", "ed", "es", "ly", "s", "y", "e",
)  # fmt: skip
_SHORTEST = 3  # letters left over
_KEPT_WHOLE = ("ss", "us", "is")


@lru_cache(maxsize=1 << 16)
def stem(word: str) -> str:
    """Return the stem of a folded word; figures and short words are their own."""
    word = word.removesuffix("'s").replace("'", "")
    word = _IRREGULAR.get(word, word)
    if len(word) <= _SHORTEST or not word.isalpha():
        return word
    word = spelling_key(word)
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST and not _is_kept(word, ending):
            word = word.removesuffix(ending)
            break
    return word[:-1] if len(word) > _SHORTEST and word[-1] == word[-2] and word[-1] not in "aeiou" else word


def _is_kept(word: str, ending: str) -> bool:
    return ending == "s" and word.endswith(_KEPT_WHOLE)
