"""The words that carry meaning out of proportion to their length, and the spellings of one word.

Folded forms throughout (lower case, straight apostrophes). English first, since a quotation's wording is compared in
its own language; the negations of the main European languages are here because dropping one is never harmless.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


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
    "if provided whether possibly probably perhaps maybe likely allegedly reportedly apparently seemingly supposedly "
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
# Small words of other languages: shared by chance they say nothing. (Words that mean something in English are left out.)
STOPWORDS |= _words(
    "der das und von zu mit sich des auf für ist im dem ein eine einen einer eines als auch es werden aus er hat dass sie "
    "nach wird bei wie noch zum zur über sind wir ich nur so le la les de du et un une est que qui dans en pour sur au aux "
    "par avec ce cette ces il elle nous vous se son sa ses el los las y por con para del lo su sus al gli che della dei "
    "di da per het een van dat die och att på som av til og det som er i na w z do się że и в на с что не по к из у за от"
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
_NEGATIVE_ADJECTIVES = _words(
    "impossible unlikely improbable untrue false wrong incorrect unwilling incapable insufficient unacceptable "
    "unnecessary unwise illegal unlawful unfounded baseless"
)
_HARMLESS_NEGATIONS = re.compile(
    r" (?:not (?:only|just|least|merely|simply|to mention)|no (?:doubt|less|fewer|longer than|matter)"
    r"|nothing less"
    r"|whether or not|why not|none other) "
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
}  # fmt: skip
_ORDINALS = dict(
    zip(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
        "fifteenth sixteenth seventeenth eighteenth nineteenth "
        "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth thousandth "
        "millionth".split(),
        [*list(_UNITS)[1:], *_TENS, "hundred", "thousand", "million"],
        strict=True,
    )
)
_TIMES = {
    word: Fraction(value)
    for word, value in {"half": "1/2", "once": "1", "twice": "2", "double": "2", "thrice": "3", "triple": "3"}.items()
}
_DECADE = re.compile(r"(\d{2,4}0)'?s")
PERCENT = _words("% percent pct per cent")
NUMBER_WORDS = frozenset(
    {*_UNITS, *_TENS, *SCALES, *_ORDINALS, *_TIMES, "hundreds", "thousands", "millions", "billions", "dozens"}
) - {"k", "m", "b", "second"}
_TELLING = NEGATIONS | NUMBER_WORDS | MODALS | QUALIFIERS
MONTHS = _words(
    "january february march april may june july august september october november december "
    "jan feb mar apr jun jul aug sep sept oct nov dec"
)
_BEGINS_NUMBER = frozenset({*_UNITS, *_TENS, *SCALES, *_ORDINALS, *_TIMES})
_DIGITS = re.compile(r"(\d{1,30}(?:\.\d{1,30})?)(k|m|mn|mln|bn|b|tn)?")


def content_words(words: Iterable[str]) -> int:
    """Return how many of `words` say something of their own."""
    return len([word for word in words if word not in STOPWORDS])


def is_plain(word: str) -> bool:
    """Return whether `word` neither negates nor says a number, a mode or a limit."""
    return word not in _TELLING and not word[:1].isdigit() and not word.endswith("n't")


def is_number(word: str) -> bool:
    """Return whether `word` says a number, in digits or letters."""
    return word in NUMBER_WORDS or word[:1].isdigit()


@dataclass(frozen=True, slots=True)
class Number:
    """A number that words say, and in what sense: `cardinal`, `ordinal`, `times` or `decade`."""

    value: Fraction
    sense: str = "cardinal"


def number_value(words: tuple[str, ...]) -> Number | None:
    """Return the one number that `words` say ("43548", "nine million", "9m", "twenty one", "fourth"), or None."""
    if not words or not (words[0][:1].isdigit() or words[0] in _BEGINS_NUMBER):
        return None
    if len(words) == 1 and words[0] in _TIMES:
        return Number(_TIMES[words[0]], "times")
    if len(words) == 1 and (decade := _DECADE.fullmatch(words[0])):
        return Number(Fraction(decade.group(1)), "decade")
    sense = "cardinal"
    if words and (ordinal := _ordinal(words[-1])) is not None:
        words, sense = (*words[:-1], ordinal), "ordinal"
    value = _cardinal(words)
    return None if value is None else Number(value, sense)


def _ordinal(word: str) -> str | None:
    """Return the cardinal that an ordinal is made of: "four" of "fourth", "21" of "21st"."""
    if word in _ORDINALS:
        return _ORDINALS[word]
    found = re.fullmatch(r"(\d+)(?:st|nd|rd|th)", word)
    return found.group(1) if found else None


def _cardinal(words: tuple[str, ...]) -> Fraction | None:
    """Read a cardinal as English says it: tens before units, "and" only after hundreds, scales falling."""
    total = Fraction(0)
    group: Fraction | None = None
    said = ""
    for word in words:
        if word == "and":
            if said not in {"hundred", "scale"}:
                return None
            continue
        read = _read_number(word, group, said)
        if read is None:
            return None
        group, said = read
        if said == "scale":
            total, group = total + (group or 0), None
    return total + (group or 0) if said else None


def _read_number(word: str, group: Fraction | None, said: str) -> tuple[Fraction, str] | None:
    """Return the group of the number after `word`, and what kind of word it was; None where it does not go on."""
    if word in _UNITS:
        goes_on = group is None or said == "hundred" or (said == "tens" and 0 < _UNITS[word] < 10)
        return (Fraction(group or 0) + _UNITS[word], "unit") if goes_on else None
    if word in _TENS:
        return (Fraction(group or 0) + _TENS[word], "tens") if group is None or said == "hundred" else None
    if word == "hundred":
        return (Fraction(1 if group is None else group) * 100, "hundred")
    if word in SCALES:
        return (Fraction(1 if group is None else group) * SCALES[word], "scale")
    found = _DIGITS.fullmatch(word)
    if not found or group is not None:
        return None
    scale = SCALES.get(found.group(2) or "")
    return (Fraction(found.group(1)) * (scale or 1), "scale" if scale else "digits")


def negates(words: tuple[str, ...]) -> bool:
    """Return whether a word among `words` turns a sentence into its contrary."""
    return not NEGATIONS.isdisjoint(words) or "n't " in f"{' '.join(words)} "


def negates_sentence(words: tuple[str, ...]) -> bool:
    """Return whether `words`, left out of a sentence, would take a negation with them; "not only" is none."""
    said = _without_idioms(words)
    return negates(said) or not _NEGATIVE_ADJECTIVES.isdisjoint(said) or " far from " in f" {' '.join(said)} "


def hedges_sentence(words: tuple[str, ...]) -> bool:
    """Return whether `words`, left out of a sentence, would take a limit with them; "not only" is none."""
    return bool(HEDGES.intersection(_without_idioms(words)))


def _without_idioms(words: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(_HARMLESS_NEGATIONS.sub(" ", f" {' '.join(words)} ").split())


def is_synonym_qualifier(one: str, other: str) -> bool:
    """Return whether both words say "altogether": another word, but no other limit."""
    return one in _INTENSIFIERS and other in _INTENSIFIERS


_CONTRACTIONS = {"can't": "can not", "cannot": "can not", "won't": "will not", "shan't": "shall not", "i'm": "i am"}
_ENDINGS = (("n't", " not"), ("'re", " are"), ("'ve", " have"), ("'ll", " will"))


def expanded(words: tuple[str, ...]) -> tuple[str, ...]:
    """Return `words` with contractions written out: "don't" is "do not"."""
    if "cannot" not in words and "'" not in "".join(words):
        return words
    return tuple(part for word in words for part in _expand(word).split())


def _expand(word: str) -> str:
    if word in _CONTRACTIONS:
        return _CONTRACTIONS[word]
    return next((word.removesuffix(end) + full for end, full in _ENDINGS if word.endswith(end)), word)


def is_antonym(one: str, other: str) -> bool:
    """Return whether two words are contraries, by the table or by a negating prefix or suffix."""
    if frozenset((one, other)) in _ANTONYMS:
        return True
    short, long = (other, one) if len(other) < len(one) else (one, other)
    if len(short) >= 4 and long.endswith(short) and any(long == prefix + short for prefix in _NEGATING_PREFIXES):
        return True
    stem = one.removesuffix("less").removesuffix("ful")
    return stem != one and {one, other} == {stem + "less", stem + "ful"}


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
        (r"^([a-z]*[aeiou][a-z]*[aeiou])ll(ed|ing|er|ers|ist|ous)$", r"\1l\2"),
        (r"(?<=[a-z])lful", "llful"),
        (r"(?<=[a-z]{2})ogue(s?)$", r"og\1"),
        (r"(?<=[a-z]{3})ence(s?)$", r"ense\1"),
        (r"amme(s?)$", r"am\1"),
        (r"(?:ae|oe)(?=[a-z]{3})(?<=[a-z]{3})|^(?:ae|oe)(?=[a-z]{4})", "e"),
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


_DIAERESIS = "\u0308"


def without_accents(word: str) -> str:
    """Return `word` without any accent: names are often written so ("Malmo", "Erdogan")."""
    if word.isascii():
        return word
    return "".join(one for one in unicodedata.normalize("NFD", word) if not unicodedata.combining(one))


_SPELLED_OUT = (("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("ø", "oe"), ("å", "aa"))


def spelled_out(word: str) -> str:
    """Return `word` with the letters spelled out that keyboards lack: "mueller" of "müller"."""
    for letter, letters in () if word.isascii() else _SPELLED_OUT:
        word = word.replace(letter, letters)
    return word


@lru_cache(maxsize=4096)
def spelling_key(word: str) -> str:
    """Return one form for the US and UK spellings of `word`, without apostrophes and accents.

    A diaeresis stays: in German, "wurde" and "würde" are two words.
    """
    decomposed = unicodedata.normalize("NFD", word)
    plain = "".join(one for one in decomposed if not unicodedata.combining(one) or one == _DIAERESIS)
    key = unicodedata.normalize("NFC", plain).replace("'", "")
    for pattern, replacement in _SPELLINGS:
        key = pattern.sub(replacement, key)
    return key


def _possessor(word: str) -> str:
    """Return whose it is, one or many: "farmer" of "farmer's" and of "farmers" (the last apostrophe is folded away)."""
    plain = word.replace("'", "")
    return plain[:-1] if plain.endswith("s") and len(plain) > 4 else ""


def is_plural_pair(one: str, other: str) -> bool:
    """Return whether one word is the other with the ending of a plural (or of a verb's third person)."""
    short, long = (other, one) if len(other) < len(one) else (one, other)
    if one[:1] != other[:1] or len(short) < 3 or short == long or long.endswith("ss"):
        return False
    if _possessor(one) == _possessor(other) != "":
        return True  # farmer's, farmers'
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
        "immoral immortal", "princes princess", "filed filled", "filing filling", "united untied", "causal casual", "martial marital", "trail trial", "angel angle",
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


_HYPHEN_MATTERS = _words(
    "resign recover recreation recreate reform represent resent resort release retreat repress reserve remark reprove "
    "repose react reaction return relay coop unionised unionized"
)


def means_another_word_in_two(joined: str) -> bool:
    """Return whether `joined` and its hyphenated form are two words: "resign", "re-sign"."""
    return joined in _HYPHEN_MATTERS or any(joined.removesuffix(end) in _HYPHEN_MATTERS for end in ("s", "ed", "ing"))


def is_slip(one: str, other: str) -> bool:
    """Return whether one slip of the fingers (a letter more, less, other, or two swapped) makes one the other."""
    if one[:1] != other[:1]:
        return False  # a first letter is seldom mistyped, and often makes another word
    if frozenset((one, other)) in _CONFUSABLE or without_accents(one) == without_accents(other):
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
