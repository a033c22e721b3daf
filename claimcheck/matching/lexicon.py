"""The words that carry meaning out of proportion to their length, and the spellings of one word.

Folded forms throughout (lower case, straight apostrophes). English first, since a quotation's wording is compared in
its own language; the negations of the main European languages are here because dropping one is never harmless.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


NEGATIONS = _words(
    "not no never none nobody nothing nowhere neither nor cannot without hardly scarcely barely nary unable "
    "fail fails failed failing refuse refuses refused refusing deny denies denied denying lack lacks lacked "
    "lacking "
    "ne pas jamais aucun aucune sans rien ni nicht kein keine keinen keinem keiner keines nie niemals ohne "
    "weder "
    "nunca jamás ningún ninguna ninguno não nenhum nenhuma non senza nessun nessuno nessuna né "
    "niet geen nooit zonder inte ingen inga aldrig utan ikke ingen intet aldri aldrig uten uden "
    "не нет ни никогда без никто ничто ничего нельзя nie bez żaden żadna nigdy"
)
# Verbs that deny are read as negation only where something is swallowed or denied, not inside the words compared.
DENYING_VERBS = _words(
    "deny denies denied denying refute refutes refuted refuting reject rejects rejected rejecting dismiss "
    "dismisses "
    "dismissed dismissing dispute disputes disputed disputing disavow disavowed contradict contradicts "
    "contradicted "
    "refuse refuses refused refusing rebut rebuts rebutted debunk debunked disclaim disclaimed"
)
MODALS = _words("may might could can should would will shall must ought need 'll 'd cannot can't won't wouldn't shan't")
QUALIFIERS = _words(
    "some many most all few several every each any both half only just almost nearly about around roughly "
    "approximately partly partially largely mostly mainly entirely completely totally fully wholly absolutely "
    "possibly probably perhaps maybe likely unlikely allegedly reportedly apparently seemingly supposedly "
    "potentially presumably arguably sometimes often usually always rarely seldom occasionally generally "
    "normally frequently temporarily permanently initially currently formerly conditionally provisionally "
    "alleged suspected apparent potential possible probable reported purported so-called would-be "
    "at least up to more less than over under very quite rather somewhat fairly slightly extremely highly "
    "certain limited virtually practically essentially technically theoretically hopefully "
    "first second last main chief sole"
)
HEDGES = _words(
    "possibly probably perhaps maybe likely allegedly reportedly apparently seemingly supposedly "
    "potentially presumably "
    "arguably alleged suspected apparent purported almost nearly partly partially only unless"
)
STOPWORDS = _words(
    "a an the and or but if then than that this these those of in on at to for from by with as is are was "
    "were be been "
    "being am it its he she they we you i his her their our your my me him them us who whom whose which "
    "what when where "
    "there here has have had having do does did doing will would shall should can could may might must not "
    "no so such "
    "too very just also into onto over under out up down off about after before between through during against "
    "while because until again more most other some any all both each own same s t 's it's that's said says say"
)
_ANTONYM_PAIRS = (
    "increase decrease", "increased decreased", "increases decreases", "increasing decreasing", "rise fall", "rises falls",
    "rose fell", "risen fallen", "rising falling", "win lose", "won lost", "wins loses", "winning losing", "winner loser",
    "support oppose", "supports opposes", "supported opposed", "supporting opposing", "supporter opponent",
    "accept reject", "accepts rejects", "accepted rejected", "accept refuse", "accepted refused", "more less", "most least",
    "more fewer", "better worse", "best worst", "good bad", "right wrong", "true false", "high low", "higher lower",
    "highest lowest", "up down", "before after", "above below", "over under", "first last", "early late", "earlier later",
    "always never", "all none", "everyone nobody", "everybody nobody", "everything nothing", "some none", "many few",
    "begin end", "began ended", "start stop", "started stopped", "starts stops", "start end", "started ended", "open close",
    "opened closed", "open closed", "allow forbid", "allowed forbidden", "allow ban", "allowed banned", "legal illegal",
    "friend enemy", "friends enemies", "ally enemy", "allies enemies", "ally adversary", "allies adversaries", "love hate",
    "loved hated", "strong weak", "stronger weaker", "strength weakness", "success failure", "succeed fail",
    "succeeded failed", "gain lose", "gain loss", "gains losses", "gained lost", "profit loss", "profits losses", "buy sell",
    "bought sold", "import export", "imports exports", "war peace", "attack defend", "attacked defended", "safe dangerous",
    "agree disagree", "agreed disagreed", "include exclude", "included excluded", "internal external", "public private",
    "major minor", "old new", "old young", "rich poor", "large small", "big small", "larger smaller", "long short",
    "longer shorter", "easy hard", "easy difficult", "guilty innocent", "confirm deny", "confirmed denied", "confirms denies",
    "improve worsen", "improved worsened", "positive negative", "maximum minimum", "present absent", "presence absence",
    "same different", "victory defeat", "advance retreat", "dead alive", "death life", "died survived", "born died",
    "hope fear", "hopes fears", "praise criticise", "praised criticised", "praise criticize", "praised criticized",
    "approve reject", "approved rejected", "hire fire", "hired fired", "expand shrink", "expanded shrank", "grow shrink",
    "grew shrank", "add remove", "added removed", "north south", "east west", "left right", "man woman", "men women",
    "male female", "inside outside", "with without", "for against", "pro anti", "majority minority", "optimistic pessimistic",
    "possible impossible", "likely unlikely", "ahead behind", "raise cut", "raised cut", "raise lower", "raised lowered",
    "strengthen weaken", "strengthened weakened", "encourage discourage", "encouraged discouraged", "faster slower",
    "fast slow", "quickly slowly", "hot cold", "warm cold", "rapid slow", "many fewer", "day night", "domestic foreign",
    "friendly hostile", "either neither", "yes no", "everything nothing", "anyone nobody", "somebody nobody", "ever never",
    "pass fail", "passed failed", "create destroy", "created destroyed", "build destroy", "built destroyed", "trust distrust",
    "help hinder", "helped hindered", "join leave", "joined left", "arrive leave", "arrived left", "enter leave",
    "entered left", "remember forget", "top bottom", "senior junior", "urban rural", "modern ancient",
)  # fmt: skip
_ANTONYMS = frozenset(frozenset(pair.split()) for pair in _ANTONYM_PAIRS)
_INTENSIFIERS = _words("entirely completely totally fully wholly absolutely utterly")
_HARMLESS_NEGATIONS = re.compile(
    r" (?:not (?:only|just|least|merely|simply|to mention)|no (?:doubt|less|fewer|longer than|matter)"
    r"|nothing less"
    r"|whether or not|or not|why not|none other) "
)
_NEGATING_PREFIXES = ("un", "in", "im", "il", "ir", "dis", "non", "mis", "anti", "de", "counter")

_UNITS = {
    word: value
    for value, words in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen eighteen nineteen".split()
    )
    for word in (words,)
}
_TENS = {word: 20 + 10 * i for i, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split())}
SCALES = {
    "hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9, "trillion": 10**12, "dozen": 12,
    "k": 1000, "m": 10**6, "mn": 10**6, "mln": 10**6, "bn": 10**9, "b": 10**9, "tn": 10**12,
    "hundreds": 100, "thousands": 1000, "millions": 10**6, "billions": 10**9, "dozens": 12,
}  # fmt: skip
_ORDINALS = {
    word: value + 1
    for value, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
        "fourteenth "
        "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split()
    )
}
_FRACTIONS = {"half": 0.5, "quarter": 0.25, "twice": 2, "double": 2, "triple": 3, "thrice": 3, "once": 1}
PERCENT = _words("% percent pct")
NUMBER_WORDS = frozenset({*_UNITS, *_TENS, *SCALES, *_ORDINALS, *_FRACTIONS}) - {"k", "m", "b", "second"}
MONTHS = _words(
    "january february march april may june july august september october november december "
    "jan feb mar apr jun jul aug sep sept oct nov dec"
)
WEEKDAYS = _words("monday tuesday wednesday thursday friday saturday sunday")
_DIGITS = re.compile(r"(\d+(?:\.\d+)?)(st|nd|rd|th|k|m|mn|bn|b|tn|s)?")


def is_number(word: str) -> bool:
    """Return whether `word` says a number, in digits or letters."""
    return word in NUMBER_WORDS or word[:1].isdigit()


def number_value(words: tuple[str, ...]) -> float | None:
    """Return the one number that `words` say ("43548", "nine million", "9m", "twenty one"), or None."""
    total = current = 0.0
    seen = False
    for word in words:
        if word in {"and", "a"} and len(words) > 1:
            continue
        value = _value(word)
        if value is None:
            return None
        amount, scale = value
        if amount is None:
            current = (current if seen else 1.0) * scale
            if scale >= 1000:
                total, current = total + current, 0.0
        else:
            current = (current + amount) * scale
            if scale >= 1000:
                total, current = total + current, 0.0
        seen = True
    return total + current if seen else None


def _value(word: str) -> tuple[float | None, float] | None:
    for table in (_UNITS, _TENS, _ORDINALS, _FRACTIONS):
        if word in table:
            return float(table[word]), 1.0
    if word in SCALES:
        return None, float(SCALES[word])
    found = _DIGITS.fullmatch(word)
    if not found:
        return None
    scale = float(SCALES.get(found.group(2) or "", 1))
    return float(found.group(1)), scale


def negates(words: tuple[str, ...]) -> bool:
    """Return whether a word among `words` turns a sentence into its contrary."""
    return any(word in NEGATIONS or word.endswith("n't") for word in words)


def negates_sentence(words: tuple[str, ...]) -> bool:
    """Return whether `words`, left out of a sentence, would take a negation with them; "not only" is none."""
    return negates(_without_idioms(words))


def hedges_sentence(words: tuple[str, ...]) -> bool:
    """Return whether `words`, left out of a sentence, would take a limit with them; "not only" is none."""
    return bool(HEDGES.intersection(_without_idioms(words)))


def _without_idioms(words: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(_HARMLESS_NEGATIONS.sub(" ", f" {' '.join(words)} ").split())


def is_synonym_qualifier(one: str, other: str) -> bool:
    """Return whether both words say "altogether": another word, but no other limit."""
    return one in _INTENSIFIERS and other in _INTENSIFIERS


def is_antonym(one: str, other: str) -> bool:
    """Return whether two words are contraries, by the table or by a negating prefix or suffix."""
    if frozenset((one, other)) in _ANTONYMS:
        return True
    short, long = sorted((one, other), key=len)
    if len(short) >= 4 and any(long == prefix + short for prefix in _NEGATING_PREFIXES):
        return True
    stem = one.removesuffix("less").removesuffix("ful")
    return {one, other} == {stem + "less", stem + "ful"}


# --------------------------------------------------------------------------- one word, two spellings

_SPELLINGS: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern), replacement)
    for pattern, replacement in (
        (r"(?<=[a-z]{3})isation(s?)$", r"ization\1"),
        (r"(?<=[a-z]{3})(i|y)s(e|es|ed|ing|er|ers|able)$", r"\1z\2"),
        (
            r"(?<=[a-z]{2})our(?=$|s$|ed$|ing$|able|ably|ite|ites|ful|less|er$|ers$|hood|ly$|ist|al$|ism)",
            "or",
        ),
        (r"(?<=[a-z]{2}[bcdpthv])re(s?)$", r"er\1"),
        (r"(?<=[bcdpthv])r(ed|ing)$", r"er\1"),
        (r"ll(ed|ing|er|ers|ery|ist|ous)$", r"l\1"),
        (r"(?<=[a-z])lful", "llful"),
        (r"(?<=[a-z]{2})ogue(s?)$", r"og\1"),
        (r"(?<=[a-z]{3})ence(s?)$", r"ense\1"),
        (r"amme(s?)$", r"am\1"),
        (r"ae|oe", "e"),
        (r"dgement", "dgment"),
        (r"^grey", "gray"),
        (r"(?<=[a-z])xion", "ction"),
        (r"^mould", "mold"),
        (r"^plough", "plow"),
        (r"^tyre", "tire"),
        (r"^cheque(s?)$", r"check\1"),
        (r"^sceptic", "skeptic"),
        (r"^aluminium$", "aluminum"),
        (r"^whilst$", "while"),
        (r"^amongst$", "among"),
        (r"^(toward|afterward|backward|forward|upward)s$", r"\1"),
        (r"^(learn|burn|spell|spoil|dream|lean|leap)t$", r"\1ed"),
        (r"^(enrol|fulfil|instil|distil|skilful|wilful)l?", r"\1"),
        (r"^practis", "practic"),
        (r"^licenc", "licens"),
        (r"^per cent$", "percent"),
        (r"^kerb", "curb"),
        (r"^gaol", "jail"),
        (r"^pyjama", "pajama"),
        (r"^manoeuvr", "maneuver"),
        (r"maneuverer", "maneuver"),
    )
)


@lru_cache(maxsize=4096)
def spelling_key(word: str) -> str:
    """Return one form for the US and UK spellings of `word`, without accents and apostrophes."""
    decomposed = unicodedata.normalize("NFKD", word)
    key = "".join(character for character in decomposed if not unicodedata.combining(character)).replace("'", "")
    for pattern, replacement in _SPELLINGS:
        key = pattern.sub(replacement, key)
    return key


def is_plural_pair(one: str, other: str) -> bool:
    """Return whether one word is the other with the ending of a plural (or of a verb's third person)."""
    short, long = sorted((one, other), key=len)
    if len(short) < 3 or short == long or (short.endswith("ss") and long == short[:-1]):
        return False
    if long in {short + "s", short + "'s"} or (
        long == short + "es" and short.endswith(("s", "x", "z", "ch", "sh", "o"))
    ):
        return True
    if short.endswith("y") and long == short[:-1] + "ies":
        return True
    return frozenset((one, other)) in _IRREGULAR


_IRREGULAR = frozenset(
    frozenset(pair.split())
    for pair in ("man men", "woman women", "child children", "person people", "foot feet", "life lives", "wife wives",
                 "crisis crises", "analysis analyses", "criterion criteria", "phenomenon phenomena", "leaf leaves",
                 "knife knives", "half halves", "thief thieves", "self selves", "shelf shelves", "wolf wolves",
                 "medium media", "basis bases", "thesis theses", "bacterium bacteria", "tooth teeth", "mouse mice")
)  # fmt: skip


# Two words of the language, one slip apart: nobody can tell the slip from the other word.
_CONFUSABLE = frozenset(
    frozenset(pair.split())
    for pair in (
        "immoral immortal", "united untied", "causal casual", "martial marital", "trail trial", "angel angle",
        "desert dessert", "complement compliment", "adverse averse", "affect effect", "accept except",
        "allude elude", "moral morale", "human humane", "later latter", "loose loses", "quiet quite",
        "though through", "through thorough", "statue statute", "elicit illicit", "precede proceed",
        "council counsel", "county country", "costal coastal", "reform deform", "border boarder", "breath breathe",
        "cloths clothes", "dairy diary", "decent descent", "exist exits", "insure ensure", "marry merry",
        "poison prison", "sever severe", "threat treat", "threats treats", "track trace", "trade trace",
        "whether weather", "wander wonder", "world words", "brother bother", "house horse", "houses horses",
        "steel steal", "stake steak", "nation notion", "nations notions", "nuclear unclear", "patient patent",
        "patients patents", "police policy", "party parity", "defeat defect", "charm charge", "charge change",
        "charged changed", "charges changes", "raised razed", "fired hired", "firing hiring", "million billion",
        "millions billions", "export expert", "exports experts", "report resort", "former farmer",
        "stated started", "right fight", "rights fights", "crash clash", "crashes clashes", "crush crash",
        "crushed crashed", "blood flood", "plant plane", "plants planes", "plans planes", "train brain",
        "stock shock", "store storm", "waste taste", "wages waves", "thread threat", "threads threats",
        "treaty treats", "troops troupes", "banned banded", "attach attack", "attached attacked",
        "reserve reverse", "conserve converse", "detect defect", "infect inject", "prefect perfect",
        "sacred scared", "slaying staying", "salves slaves", "sailor tailor", "bought fought", "caught taught",
        "cause pause", "force farce", "forced forged", "hostel hostile", "leader header", "leading heading",
        "lesson lessen", "minister minster", "mission fission", "public pubic", "ration nation", "sauce source",
        "shaken shaped", "shared scared", "signed singed", "slight sleight", "solder soldier", "soldier solder",
        "spared shared", "tanker banker", "voters motors", "wounded bounded",
    )
)  # fmt: skip


def is_slip(one: str, other: str) -> bool:
    """Return whether one slip of the fingers (a letter more, less, other, or two swapped) makes one the other."""
    if frozenset((one, other)) in _CONFUSABLE:
        return False
    if abs(len(one) - len(other)) > 1 or min(len(one), len(other)) < 5 or one[:1].isdigit():
        return False
    if len(one) == len(other):
        differing = [i for i in range(len(one)) if one[i] != other[i]]
        if len(differing) == 1:
            return True
        return (
            len(differing) == 2
            and differing[1] == differing[0] + 1
            and (one[differing[0]] == other[differing[1]] and one[differing[1]] == other[differing[0]])
        )
    short, long = sorted((one, other), key=len)
    return any(long[:i] + long[i + 1 :] == short for i in range(len(long)))
