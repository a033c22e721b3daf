"""What editors and forgers do to a sentence: seeded, labelled, and checked to have done it.

A harmless mutation writes the same words otherwise; a harmful one says other words. Each kind is a function of a random
source, a sentence and its page, which returns the sentence mutated or None where it has nothing to change. Whether a
harmful one truly changed the words is asked of a comparison of this module's own (`key`), not of what is measured.
The word tables are this module's own too; English and German, the rest of the languages take the kinds that need none.
"""

import html
import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise
from random import Random

from claimcheck.matching.look_alikes import unmixed
from claimcheck.model import DifferenceKind

Kind = DifferenceKind


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of a page, as the page writes it."""

    text: str
    language: str  # "en", "de" or "" for any other
    paragraph: int


@dataclass(frozen=True, slots=True)
class Context:
    """What a forger may take from the page of a sentence, and from others."""

    key: str
    sentences: tuple[Sentence, ...]
    words: tuple[str, ...]  # content words in lower case
    names: tuple[str, ...]
    strangers: tuple[str, ...]  # sentences of other pages


@dataclass(frozen=True, slots=True)
class Mutator:
    """A kind of mutation; `accepted` are the names that are right for the first difference (none: any name)."""

    name: str
    harmful: bool
    mutate: Callable[[Random, Sentence, Context], str | None]
    accepted: frozenset[DifferenceKind] = frozenset()

    def apply(self, random: Random, sentence: Sentence, context: Context) -> str | None:
        """Return `sentence` mutated, or None where this kind does not apply or did not change what it should."""
        if self.harmful and _HAS_MARKS.search(sentence.text):
            return None  # what is dropped beside an ellipsis is honestly left out
        mutated = self.mutate(random, sentence, context)
        if mutated is None or (mutated == sentence.text and self.name != "verbatim"):
            return None
        return None if self.harmful and key(mutated) in context.key else mutated


MUTATORS: list[Mutator] = []
_HAS_MARKS = re.compile(r"\.\.|…|\[|\]|\. \.")
_WORD = re.compile(r"(?<!\w)[^\W\d_]+(?:['’][^\W\d_]+)*(?!\w)")
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]")


def key(text: str) -> str:
    """Return the letters and digits of `text` as words between spaces, look-alike letters as what they look like.

    A page that writes "Веlіzе" with Cyrillic letters has "Belize": to put that in is no change.
    """
    plain = unicodedata.normalize("NFKC", unmixed(_INVISIBLE.sub("", text))).casefold()
    return " " + " ".join(re.findall(r"\w+", plain)) + " "


def harmless(name: str):
    def register(function):
        MUTATORS.append(Mutator(name, harmful=False, mutate=function))
        return function

    return register


def harmful(name: str, *accepted: DifferenceKind):
    def register(function):
        MUTATORS.append(Mutator(name, harmful=True, mutate=function, accepted=frozenset(accepted)))
        return function

    return register


# --------------------------------------------------------------------------- words

STOPWORDS = frozenset(
    "the a an and or but if of in on at to for from by with as is are was were be been has have had not no that this "
    "these those it its he she they we you his her their our my who which what when where there here than then so such "
    "der die das den dem des ein eine einen einem einer eines und oder aber wenn von im in am an auf aus zu zum zur für "
    "bei mit als ist sind war waren sein wird werden wurde wurden hat haben hatte hatten nicht kein keine dass daß es er "
    "sie wir ihr ich man auch noch nur schon sich so wie um über unter nach vor durch bis diese dieser dieses".split()
)
NUMBER_WORDS = frozenset(
    "one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred hundreds thousand "
    "thousands million millions billion billions dozen dozens first second third fourth fifth half quarter double once "
    "zwei drei vier fünf sechs sieben acht neun zehn hundert tausend millionen erste ersten zweite zweiten".split()
)
NEGATIONS = frozenset(
    "not no never none nobody nothing nowhere neither nor cannot without hardly scarcely barely unable fail fails failed "
    "failing refuse refuses refused deny denies denied lack lacks lacked few little "
    "nicht kein keine keinen keinem keiner keines nie niemals ohne weder niemand nichts kaum nirgends "
    "ne pas jamais aucun aucune sans rien ni nunca ningún ninguna ninguno sin não nenhum nenhuma sem non senza nessun "
    "nessuno nessuna né niet geen nooit zonder inte ingen inga aldrig utan ikke intet aldri uten uden nie bez żaden "
    "żadna nigdy не нет ни никогда без никто ничто ничего нельзя".split()
)
LIMITS = frozenset(
    "only almost nearly about around some most many all several often usually always sometimes partly partially mostly "
    "largely possibly probably perhaps maybe likely unlikely allegedly reportedly apparently supposedly potentially "
    "presumably arguably alleged suspected apparent if unless may might could would should can must will shall "
    "nur fast etwa rund einige viele alle meist oft immer manchmal teilweise vielleicht wahrscheinlich angeblich "
    "möglicherweise wohl offenbar vermutlich könnte könnten dürfte soll sollen falls wenn sofern".split()
)
_TELLING = STOPWORDS | NEGATIONS | LIMITS | NUMBER_WORDS
_MODALS = {
    "en": {"can": "must", "must": "can", "may": "will", "will": "may", "should": "must", "could": "will",
           "would": "might", "might": "will", "shall": "may"},
    "de": {"kann": "muss", "können": "müssen", "muss": "kann", "müssen": "können", "soll": "kann", "sollen": "müssen",
           "darf": "muss", "dürfen": "müssen", "könnte": "wird", "könnten": "werden"},
}  # fmt: skip
_ANTONYMS = {
    one: other
    for pair in (
        "increase decrease", "increased decreased", "rise fall", "rose fell", "rising falling", "win lose", "won lost",
        "support oppose", "supported opposed", "accept reject", "accepted rejected", "better worse", "best worst",
        "good bad", "true false", "high low", "higher lower", "highest lowest", "before after", "above below",
        "early late", "earlier later", "started ended", "started stopped", "open closed", "allowed banned",
        "legal illegal", "strong weak", "stronger weaker", "success failure", "gains losses", "buy sell",
        "bought sold", "war peace", "attack defend", "safe dangerous", "agree disagree", "agreed disagreed",
        "internal external", "public private", "major minor", "new old", "rich poor", "large small", "larger smaller",
        "big small", "long short", "longer shorter", "easy difficult", "guilty innocent", "confirmed denied",
        "improved worsened", "positive negative", "maximum minimum", "same different", "hope fear", "approved rejected",
        "expand shrink", "grew shrank", "north south", "east west", "men women", "man woman", "inside outside",
        "majority minority", "ahead behind", "raised lowered", "faster slower", "hot cold", "day night",
        "domestic foreign", "local national", "deep shallow", "wide narrow", "full empty", "simple complex",
        "happy sad", "important unimportant", "possible impossible", "able unable", "fair unfair",
        "common rare", "ancient modern", "young old", "light dark", "love hate",
    )
    for one, other in (pair.split(), pair.split()[::-1])
}  # fmt: skip
_QUALIFIERS = {
    "en": frozenset(
        "nearly almost only some most many often usually partly mostly largely probably possibly perhaps "
        "allegedly reportedly likely roughly approximately sometimes generally about".split()
    ),
    "de": frozenset("nur fast etwa rund oft meist einige viele vielleicht wahrscheinlich angeblich teilweise".split()),
}
_OTHER_QUALIFIER = {
    "en": {"some": "all", "most": "all", "many": "some", "often": "always", "usually": "always", "few": "most",
           "possibly": "certainly", "probably": "certainly", "partly": "entirely", "mostly": "entirely",
           "largely": "completely", "several": "most", "sometimes": "always", "nearly": "over", "almost": "over",
           "about": "exactly", "all": "some", "always": "sometimes", "fully": "partly", "likely": "certain",
           "perhaps": "certainly"},
    "de": {"einige": "alle", "viele": "alle", "oft": "immer", "meist": "immer", "vielleicht": "sicher", "fast": "über",
           "teilweise": "völlig", "alle": "einige", "immer": "manchmal", "wahrscheinlich": "sicher", "etwa": "genau"},
}  # fmt: skip
_ADDED_QUALIFIERS = {
    "en": "allegedly almost probably partly only nearly reportedly perhaps mostly".split(),
    "de": "angeblich fast wahrscheinlich teilweise nur vielleicht".split(),
}
_NUMBER_WORDS = {"two": "three", "three": "five", "four": "six", "five": "seven", "six": "four", "seven": "nine",
                 "eight": "six", "nine": "seven", "ten": "twelve", "twenty": "thirty", "hundred": "thousand",
                 "million": "billion", "billion": "million", "half": "third"}  # fmt: skip
_SPELLINGS = {
    one: other
    for pair in (
        "colour color", "colours colors", "favour favor", "favourite favorite", "honour honor", "labour labor",
        "behaviour behavior", "neighbour neighbor", "neighbours neighbors", "harbour harbor", "humour humor",
        "centre center", "centres centers", "theatre theater", "metre meter", "metres meters", "litre liter",
        "organise organize", "organised organized", "organisation organization", "organisations organizations",
        "recognise recognize", "recognised recognized", "realise realize", "realised realized", "analyse analyze",
        "criticise criticize", "criticised criticized", "emphasise emphasize", "apologise apologize",
        "defence defense", "offence offense", "licence license", "programme program", "programmes programs",
        "travelled traveled", "travelling traveling", "cancelled canceled", "labelled labeled", "modelling modeling",
        "grey gray", "catalogue catalog", "dialogue dialog", "judgement judgment", "cheque check", "sceptical skeptical",
        "towards toward", "learnt learned", "whilst while", "amongst among", "specialised specialized",
        "utilise utilize", "optimised optimized", "privatisation privatization", "globalisation globalization",
        "industrialised industrialized", "standardised standardized", "summarise summarize", "maximise maximize",
        "minimise minimize", "prioritise prioritize", "mobilise mobilize", "civilisation civilization",
        "authorised authorized", "characterised characterized", "fulfil fulfill", "enrol enroll", "jewellery jewelry",
        "pediatric paediatric", "encyclopedia encyclopaedia", "aluminium aluminum", "practise practice",
    )
    for one, other in (pair.split(), pair.split()[::-1])
}  # fmt: skip
_HEADS = {
    "en": ("As everyone in Brussels knows,", "It was clear from the start that", "Officials later admitted in private that",
           "Under pressure from his own party,", "In a stunning reversal last week,"),
    "de": ("Wie in Brüssel jeder weiß:", "Von Anfang an war klar:", "Unter dem Druck der eigenen Leute",
           "Erst nach langem Zögern gab er zu:"),
}  # fmt: skip
_TAILS = {
    "en": ("and nobody can stop it now", "despite everything said in public", "which shocked even his closest friends",
           "as the minister later conceded"),
    "de": ("und das weiß in Berlin jeder", "was selbst enge Freunde überraschte", "wie der Minister später zugab"),
}  # fmt: skip


def words_of(text: str) -> list[re.Match[str]]:
    return list(_WORD.finditer(text))


def _replaced(text: str, found: re.Match[str], new: str) -> str:
    return text[: found.start()] + new + text[found.end() :]


def _dropped(text: str, found: re.Match[str]) -> str:
    before, after = text[: found.start()], text[found.end() :]
    return (
        before.rstrip() + " " + after.lstrip() if before.endswith(" ") and after[:1] == " " else before.rstrip() + after
    )


def _like(new: str, old: str) -> str:
    return new[:1].upper() + new[1:] if old[:1].isupper() else new


def is_content(word: str) -> bool:
    """Return whether `word` has content, and a change of it no name of its own."""
    return len(word) > 3 and word.isalpha() and word.lower() not in _TELLING


def _choose(random: Random, found: list):
    return random.choice(found) if found else None


def _sides(found: list) -> list:
    """Leave out the first and the last word: what is dropped there leaves a quotation that is true."""
    return found[1:-1]


def _from_table(random: Random, sentence: Sentence, table: dict[str, str]) -> str | None:
    found = _choose(random, [word for word in words_of(sentence.text) if word.group() in table])
    return _replaced(sentence.text, found, table[found.group()]) if found else None


# --------------------------------------------------------------------------- harmless: typography


def _swap_some(random: Random, text: str, pattern: str, choices: dict[str, str]) -> str | None:
    """Replace what `pattern` finds by one of its `choices`, which stand between bars."""
    found = [one for one in re.finditer(pattern, text) if one.group() in choices]
    if not found:
        return None
    for one in reversed(found):
        text = _replaced(text, one, random.choice(choices[one.group()].split("|")))
    return text


@harmless("verbatim")
def _verbatim(_random, sentence, _context):
    return sentence.text


@harmless("quote marks")
def _quote_marks(random, sentence, _context):
    table = dict.fromkeys('“”„"«»', '“|”|"|„|«|»|‟|″') | dict.fromkeys("‘’'‚", "'|’|‘")
    return _swap_some(random, sentence.text, "[“”„\"«»‘’'‚]", table)


@harmless("apostrophes")
def _apostrophes(random, sentence, _context):
    return _swap_some(random, sentence.text, r"(?<=\w)['’](?=\w)", dict.fromkeys("'’", "'|’|‘|ʼ|`|′"))


@harmless("quoted whole")
def _quoted_whole(random, sentence, _context):
    opening, closing = random.choice(["“”", '""', "„“", "«»", "‘’"])
    return f"{opening}{sentence.text}{closing}"


@harmless("dashes")
def _dashes(random, sentence, _context):
    found = _choose(random, list(re.finditer(r"(?<=\w) ?[–—] ?(?=[^\W\d])| - (?=[^\W\d])", sentence.text)))
    return (
        _replaced(sentence.text, found, random.choice([" - ", " – ", " — ", "—", " -- ", "\u2009–\u2009"]))
        if found
        else None
    )


@harmless("hyphens")
def _hyphens(random, sentence, _context):
    found = _choose(random, list(re.finditer(r"(?<=[^\W\d_])-(?=[^\W\d_])", sentence.text)))
    return _replaced(sentence.text, found, random.choice("‐‑–-")) if found else None


@harmless("spaces")
def _spaces(random, sentence, _context):
    table = {" ": "\u00a0|\u2009|\u202f|\u2003| |  |\t"}
    return _swap_some(random, sentence.text, r"(?<=\D) (?=\D)", table)


@harmless("newlines")
def _newlines(random, sentence, _context):
    return _swap_some(random, sentence.text, r"(?<=[^\W\d]) (?=[^\W\d])", {" ": " |\n|\r\n| \n  | "})


def _inside_word(random: Random, text: str, marks: str, count: int = 3) -> str | None:
    for _ in range(count):
        found = _choose(random, [word for word in words_of(text) if len(word.group()) > 5])
        if not found:
            return None
        where = random.randrange(found.start() + 2, found.end() - 1)
        text = text[:where] + random.choice(marks) + text[where:]
    return text


@harmless("soft hyphens")
def _soft_hyphens(random, sentence, _context):
    return _inside_word(random, sentence.text, "\u00ad")


@harmless("zero width")
def _zero_width(random, sentence, _context):
    return _inside_word(random, sentence.text, "\u200b\u200c\u2060\ufeff")


@harmless("bidi marks")
def _bidi_marks(random, sentence, _context):
    found = _choose(random, words_of(sentence.text))
    opening, closing = random.choice(["\u200e\u200e", "\u200f\u200f", "\u202a\u202c", "\u2066\u2069"])
    return _replaced(sentence.text, found, opening + found.group() + closing)


@harmless("decomposed letters")
def _decomposed(_random, sentence, _context):
    return unicodedata.normalize("NFD", sentence.text)


@harmless("composed letters")
def _composed(_random, sentence, _context):
    return unicodedata.normalize("NFC", sentence.text)


@harmless("entities")
def _entities(random, sentence, _context):
    def named(found):
        character = found.group()
        name = html.entities.codepoint2name.get(ord(character))
        ways = [f"&#{ord(character)};", f"&#x{ord(character):X};"] + ([f"&{name};"] if name else [])
        return random.choice(ways)

    return re.sub(r"[&\"'<>]|[^\x00-\x7f]", named, sentence.text)


@harmless("ligatures")
def _ligatures(_random, sentence, _context):
    text = sentence.text
    for plain, joined in (("ffi", "ﬃ"), ("ffl", "ﬄ"), ("ff", "ﬀ"), ("fi", "ﬁ"), ("fl", "ﬂ")):
        text = text.replace(plain, joined)
    return text


@harmless("first letter's case")
def _first_case(_random, sentence, _context):
    return sentence.text[:1].swapcase() + sentence.text[1:] if sentence.text[:1] != "ß" else None


@harmless("closing punctuation")
def _closing(random, sentence, _context):
    bare = sentence.text.rstrip(".!?,;:")
    return bare + random.choice(["", ".", ",", ";", "!"])


@harmless("full-width digits")
def _full_width(_random, sentence, _context):
    return sentence.text.translate({ord("0") + digit: 0xFF10 + digit for digit in range(10)})


@harmless("number's grouping")
def _grouping(random, sentence, _context):
    if sentence.language != "en":
        return None  # 3.500 and 3,500 are other numbers elsewhere
    found = _choose(random, list(re.finditer(r"(?<![\w.,])\d{1,3}(?:,\d{3})+(?![\w.,]*\d)", sentence.text)))
    if not found:
        return None
    return _replaced(
        sentence.text, found, found.group().replace(",", random.choice(["\u00a0", "\u2009", "\u202f", " ", ""]))
    )


@harmless("line-break hyphenation")
def _line_break(random, sentence, _context):
    return _broken(random, sentence, ["-\n", "-\r\n", "‐\n", "- \n"])


@harmless("line break, soft hyphen")
def _soft_line_break(random, sentence, _context):
    return _broken(random, sentence, ["\u00ad\n", "\u00ad\r\n"])


def _broken(random: Random, sentence: Sentence, marks: list[str]) -> str | None:
    found = _choose(
        random, [word for word in words_of(sentence.text) if len(word.group()) > 7 and word.group().isalpha()]
    )
    if not found:
        return None
    word, where = found.group(), random.randrange(3, len(found.group()) - 3)
    return (
        _replaced(sentence.text, found, word[:where] + random.choice(marks) + word[where:])
        if word[where:].islower()
        else None
    )


# --------------------------------------------------------------------------- harmless: an editor's marks


@harmless("footnote marker")
def _footnote(random, sentence, _context):
    found = _choose(random, words_of(sentence.text)[2:])
    return _replaced(sentence.text, found, f"{found.group()}[{random.randint(1, 40)}]") if found else None


@harmless("[sic]")
def _sic(random, sentence, _context):
    spaced = [word for word in _sides(words_of(sentence.text)) if sentence.text[word.end()] == " "]
    found = _choose(random, spaced)
    return (
        _replaced(sentence.text, found, f"{found.group()} {random.choice(['[sic]', '[sic!]', '(sic)'])}")
        if found
        else None
    )


@harmless("bracketed letter")
def _bracketed_letter(_random, sentence, _context):
    found = words_of(sentence.text)[0]
    if found.start() > 1 or len(found.group()) < 3 or not found.group().isalpha():
        return None
    return _replaced(sentence.text, found, f"[{found.group()[0].swapcase()}]{found.group()[1:]}")


@harmless("bracketed ending")
def _bracketed_ending(random, sentence, _context):
    if sentence.language != "en":
        return None
    ended = [word for word in _sides(words_of(sentence.text)) if re.fullmatch(r"[a-z]{3,}(?:ed|ing|s)", word.group())]
    found = _choose(random, [word for word in ended if is_content(word.group())])
    if not found:
        return None
    return _replaced(sentence.text, found, re.sub(r"(ed|ing|s)$", r"[\1]", found.group()))


def _runs(text: str, least: int, most: int) -> list[tuple[int, int, list[str]]]:
    """Return the runs of words without punctuation between them, at least four words from either end."""
    words = words_of(text)
    found = []
    for first in range(4, len(words) - 4):
        for last in range(first + least, min(first + most, len(words) - 4) + 1):
            gaps = {
                text[one.end() : two.start()]
                for one, two in zip(words[first - 1 : last], words[first : last + 1], strict=True)
            }
            if gaps <= {" ", "\u00a0"}:
                found.append(
                    (words[first].start(), words[last - 1].end(), [word.group() for word in words[first:last]])
                )
    return found


_ELISIONS = ("…", "...", "[…]", "[...]", "(…)", ". . .", "(...)")


@harmless("honest elision")
def _honest_elision(random, sentence, _context):
    runs = [run for run in _runs(sentence.text, 1, 10) if _is_neutral(run[2])]
    run = _choose(random, runs)
    return sentence.text[: run[0]] + random.choice(_ELISIONS) + sentence.text[run[1] :] if run else None


def _is_neutral(words: list[str]) -> bool:
    return not any(word.lower() in NEGATIONS | LIMITS or word.lower().endswith(("n't", "n’t")) for word in words)


# --------------------------------------------------------------------------- harmful: one word with a name


def _negation_of(word: str, language: str) -> str | None:
    """Return what stands for a negating `word` when its negation is taken away; None where it has none."""
    lower = word.lower().replace("’", "'")
    if language == "en":
        irregular = {"can't": "can", "cannot": "can", "won't": "will", "shan't": "shall"}
        if lower in irregular:
            return _like(irregular[lower], word)
        if lower.endswith("n't"):
            return word[:-3]
        return "" if lower in {"not", "never", "no"} else None
    if language == "de":
        if lower in {"nicht", "nie", "niemals"}:
            return ""
        return word[1:] if re.fullmatch("kein(?:e[nmrs]?)?", word) else None
    return None


@harmful("negation dropped", Kind.NEGATION)
def _negation_dropped(random, sentence, _context):
    negating = [word for word in words_of(sentence.text) if _negation_of(word.group(), sentence.language) is not None]
    found = _choose(random, negating)
    if not found:
        return None
    without = _negation_of(found.group(), sentence.language)
    return _replaced(sentence.text, found, without) if without else _dropped(sentence.text, found)


_AUXILIARIES = {
    "en": frozenset("is are was were will would can could should has have had did does do may might must".split()),
    "de": frozenset("ist sind war waren wird werden kann können hat haben soll sollen muss müssen".split()),
}


@harmful("negation added", Kind.NEGATION)
def _negation_added(random, sentence, _context):
    auxiliaries = _AUXILIARIES.get(sentence.language, frozenset())
    found = _choose(random, [word for word in words_of(sentence.text) if word.group() in auxiliaries])
    if not found or re.match(r"\s+(?:not|nicht|n['’]t)\b", sentence.text[found.end() :]):
        return None
    return _replaced(sentence.text, found, f"{found.group()} {'not' if sentence.language == 'en' else 'nicht'}")


@harmful("number changed", Kind.NUMBER)
def _number_changed(random, sentence, _context):
    found = _choose(random, list(re.finditer(r"(?<![\w.,:/-])\d+(?:[.,]\d+)*(?![\w:/-]|[.,]\d)", sentence.text)))
    if not found:
        return None
    digits = [i for i, character in enumerate(found.group()) if character.isdigit()]
    where = random.choice(digits)
    others = [digit for digit in "123456789" if digit != found.group()[where]]
    return _replaced(sentence.text, found, found.group()[:where] + random.choice(others) + found.group()[where + 1 :])


@harmful("number word changed", Kind.NUMBER)
def _number_word_changed(random, sentence, _context):
    return _from_table(random, sentence, _NUMBER_WORDS) if sentence.language == "en" else None


@harmful("modal changed", Kind.MODAL)
def _modal_changed(random, sentence, _context):
    return _from_table(random, sentence, _MODALS["en"]) if sentence.language == "en" else None


@harmful("modal changed (German)", Kind.MODAL, Kind.REPLACED)
def _modal_changed_german(random, sentence, _context):
    return _from_table(random, sentence, _MODALS["de"]) if sentence.language == "de" else None


@harmful("antonym", Kind.ANTONYM, Kind.NEGATION)
def _antonym(random, sentence, _context):
    return _from_table(random, sentence, _ANTONYMS) if sentence.language == "en" else None


@harmful("name swapped", Kind.NAME, Kind.ABBREVIATION)
def _name_swapped(random, sentence, context):
    if sentence.language == "de":
        return None  # every noun has a capital
    found = _choose(random, [word for word in _sides(words_of(sentence.text)) if word.group() in context.names])
    if not found:
        return None
    other = _choose(
        random, [name for name in context.names if name[:4] != found.group()[:4] and name not in sentence.text]
    )
    return _replaced(sentence.text, found, other) if other else None


@harmful("qualifier dropped", Kind.QUALIFIER)
def _qualifier_dropped(random, sentence, _context):
    return _drop_qualifier(random, sentence, "en")


@harmful("qualifier dropped (German)", Kind.QUALIFIER, Kind.DROPPED)
def _qualifier_dropped_german(random, sentence, _context):
    return _drop_qualifier(random, sentence, "de")


def _drop_qualifier(random: Random, sentence: Sentence, language: str) -> str | None:
    if sentence.language != language:
        return None
    found = _choose(random, [word for word in _sides(words_of(sentence.text)) if word.group() in _QUALIFIERS[language]])
    return _dropped(sentence.text, found) if found else None


@harmful("qualifier changed", Kind.QUALIFIER, Kind.ANTONYM)
def _qualifier_changed(random, sentence, _context):
    return _from_table(random, sentence, _OTHER_QUALIFIER["en"]) if sentence.language == "en" else None


@harmful("qualifier changed (German)", Kind.QUALIFIER, Kind.ANTONYM, Kind.REPLACED)
def _qualifier_changed_german(random, sentence, _context):
    return _from_table(random, sentence, _OTHER_QUALIFIER["de"]) if sentence.language == "de" else None


@harmful("qualifier added", Kind.QUALIFIER)
def _qualifier_added(random, sentence, _context):
    return _add_qualifier(random, sentence, "en")


@harmful("qualifier added (German)", Kind.QUALIFIER, Kind.ADDED)
def _qualifier_added_german(random, sentence, _context):
    return _add_qualifier(random, sentence, "de")


def _add_qualifier(random: Random, sentence: Sentence, language: str) -> str | None:
    if sentence.language != language:
        return None
    found = _choose(random, _sides(words_of(sentence.text)))
    return _replaced(sentence.text, found, f"{random.choice(_ADDED_QUALIFIERS[language])} {found.group()}")


# --------------------------------------------------------------------------- harmful: any word


@harmful("two words swapped", Kind.ORDER)
def _order(random, sentence, _context):
    words = words_of(sentence.text)
    pairs = [
        (one, two)
        for one, two in pairwise(words)
        if is_content(one.group()) and is_content(two.group()) and sentence.text[one.end() : two.start()] == " "
    ]
    pair = _choose(random, [(one, two) for one, two in pairs if one.group().lower() != two.group().lower()])
    if not pair:
        return None
    one, two = pair
    return sentence.text[: one.start()] + f"{two.group()} {one.group()}" + sentence.text[two.end() :]


@harmful("word replaced", Kind.REPLACED, Kind.QUALIFIER, Kind.ANTONYM)
def _replaced_word(random, sentence, context):
    lower = [word for word in words_of(sentence.text) if is_content(word.group()) and word.group().islower()]
    found = _choose(random, lower)
    others = [word for word in context.words if found and not _is_alike(word, found.group())]
    return _replaced(sentence.text, found, random.choice(others)) if others else None


def _is_alike(one: str, other: str) -> bool:
    """Return whether two words may be two forms of one."""
    return (
        one[:4] == other[:4]
        or one in other
        or other in one
        or (abs(len(one) - len(other)) < 2 and one[-4:] == other[-4:])
    )


@harmful("word dropped", Kind.DROPPED, Kind.QUALIFIER)
def _dropped_word(random, sentence, _context):
    found = _choose(random, [word for word in _sides(words_of(sentence.text)) if is_content(word.group())])
    return _dropped(sentence.text, found) if found else None


@harmful("word added", Kind.ADDED, Kind.QUALIFIER)
def _added_word(random, sentence, context):
    found = _choose(random, _sides(words_of(sentence.text)))
    return _replaced(sentence.text, found, f"{random.choice(context.words)} {found.group()}") if context.words else None


@harmful("invented head", Kind.INVENTED)
def _invented_head(random, sentence, context):
    head = _invention(random, _HEADS.get(sentence.language, ()), context)
    return f"{head[:1].upper()}{head[1:]} {sentence.text}" if head else None


@harmful("invented tail", Kind.INVENTED)
def _invented_tail(random, sentence, context):
    tail = _invention(random, _TAILS.get(sentence.language, ()), context)
    return f"{sentence.text.rstrip('.!?')} {tail}." if tail else None


def _invention(random: Random, phrases: tuple[str, ...], context: Context) -> str | None:
    if phrases and random.random() < 0.5:
        return random.choice(phrases)
    return " ".join(random.sample(context.words, random.randint(4, 6))) if len(context.words) > 20 else None


# --------------------------------------------------------------------------- harmful enough for an editor to look


@harmful("plural or singular", Kind.PLURAL)
def _plural(random, sentence, _context):
    if sentence.language != "en":
        return None
    plain = r"[a-z]{3,}(?<![sxzhy])(?<!ing)(?<!ed)(?<!ly)"
    found = _choose(
        random,
        [
            word
            for word in words_of(sentence.text)
            if re.fullmatch(plain + "s?", word.group()) and is_content(word.group())
        ],
    )
    if not found:
        return None
    word = found.group()
    return _replaced(sentence.text, found, word[:-1] if word.endswith("s") else word + "s")


@harmful("US or UK spelling", Kind.SPELLING)
def _spelling(random, sentence, _context):
    return _from_table(random, sentence, _SPELLINGS) if sentence.language == "en" else None


@harmful("typing slip", Kind.TYPING)
def _typing(random, sentence, context):
    return _slip(random, sentence, context, str.islower)


@harmful("typing slip, capitalised word", Kind.TYPING, Kind.NAME)
def _typing_capitalised(random, sentence, context):
    return _slip(random, sentence, context, str.istitle)  # Johnson and Jonson may be two people


def _slip(random: Random, sentence: Sentence, context: Context, suits: Callable[[str], bool]) -> str | None:
    long = [word for word in words_of(sentence.text) if len(word.group()) > 6 and is_content(word.group())]
    found = _choose(random, [word for word in long if suits(word.group())])
    if not found:
        return None
    word = found.group()
    where = random.randrange(2, len(word) - 3)
    slipped = random.choice([
        word[:where] + word[where + 1] + word[where] + word[where + 2 :],
        word[:where] + word[where + 1 :],
        word[:where] + word[where] + word[where:],
    ])  # fmt: skip
    return None if key(slipped) in context.key else _replaced(sentence.text, found, slipped)


# --------------------------------------------------------------------------- harmful: marks and splices


_TAKES_NOTHING = re.compile(
    r"not (?:only|just|least|merely|simply)|no (?:less|fewer|doubt|matter)|nicht (?:nur|zuletzt)|or not|oder nicht",
    re.IGNORECASE,
)


@harmful("elision swallows a negation", Kind.NEGATION)
def _swallowed_negation(random, sentence, _context):
    runs = [
        run
        for run in _runs(sentence.text, 1, 6)
        if any(_negation_of(word, sentence.language) is not None for word in run[2])
        and not _TAKES_NOTHING.search(sentence.text[run[0] : run[1]])
    ]
    run = _choose(random, runs)
    return sentence.text[: run[0]] + random.choice(_ELISIONS) + sentence.text[run[1] :] if run else None


@harmful("bracket swallows a negation", Kind.NEGATION)
def _bracketed_negation(random, sentence, _context):
    runs = [
        run
        for run in _runs(sentence.text, 2, 2)
        if _negation_of(run[2][1], sentence.language) == "" and _is_neutral(run[2][:1])
    ]
    run = _choose(random, runs)
    return f"{sentence.text[: run[0]]}[{run[2][0]}]{sentence.text[run[1] :]}" if run else None


@harmful("halves spliced")
def _spliced(random, sentence, context):
    other = _choose(random, [one for one in context.sentences if one.paragraph != sentence.paragraph])
    if not other:
        return None
    ours, theirs = words_of(sentence.text), words_of(other.text)
    return sentence.text[: ours[len(ours) // 2].start()] + other.text[theirs[len(theirs) // 2].start() :]


@harmful("halves in the wrong order")
def _wrong_order(random, sentence, context):
    if context.key.count(key(sentence.text)) > 1:
        return None  # the second time, its first half does follow the second half of the first
    words = words_of(sentence.text)
    where = words[len(words) // 2].start()
    first, second = sentence.text[:where].strip(), sentence.text[where:].strip(" .!?")
    return f"{second} {random.choice(_ELISIONS)} {first}" if min(len(first), len(second)) > 20 else None


@harmful("another page's sentence")
def _fabricated(random, _sentence, context):
    return _choose(random, list(context.strangers))
