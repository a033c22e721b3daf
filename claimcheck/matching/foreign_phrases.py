"""Ways of naming somebody in other languages than English: "die Architektin Miriam Sauer", "el presidente de la liga".

Read from their first word on: what opens one (an article, a capital, in some languages any noun), what hangs on it
("de", a genitive), and which of its names is its own: that of "el hermano de Vidal" is nobody's who speaks.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from claimcheck.matching.foreign_words import AUXILIARIES, GERMAN_ROLE, TIMES, TITLES
from claimcheck.matching.lexicon import without_accents
from claimcheck.matching.people import gender_abroad
from claimcheck.model import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from claimcheck.matching.foreign_words import Language

_SHORT = (
    "κ|κα|Dr|Prof|Mr|Sr|Sra|Dra|Srta|St|Hr|Fr|dr|prof|inż|hab|Ing|Lic|Mag|Dipl|Gral|Dott|ing|mgr"  # with a full stop
)
TOKEN = re.compile(
    r"(?:[dDlLsSnNqQcCmMtTjJ]|[Qq]u|[Dd]ell|[Aa]ll|[Dd]all|[Nn]ell|[Ss]ull|[Uu]n)[’'](?=\w)"
    rf"|(?:[A-ZÀ-ÞА-Я]|{_SHORT})\.(?=[ \u00a0-])"
    r"|\d{1,3}(?:-|(?=jähr))[^\W\d_][\w-]*|[^\W\d_][\w·-]*(?:[’'][\w-]+)?"
)
_ABBREVIATED = re.compile(rf"\b(?:[A-ZÀ-ÞА-Я]|{_SHORT})\.$")
_GENITIVE = re.compile(r"(?<=[sxzß])[’'] (?=[^\W\d_])")
_FURTHEST = 14  # words of one way of naming
_MOST_NOUNS = 9
_NEAR = 15_000  # characters on either side
_OF_PLACE = re.compile(r"\b(?:von|van|zu|in|auf|an)\s+$", re.IGNORECASE)
_PARTICLES = frozenset(
    "de del da do das dos di della la las los le van von vom den der ten ter y e i zu zum al el bin".split()
)


@dataclass(frozen=True, slots=True)
class Phrase:
    """A way of naming somebody: its span, and where a second naming between commas behind it ends."""

    span: Span
    full: Span

    def of(self, text: str) -> str:
        """Return the words, without what is named once more."""
        return self.span.of(text)


class Phrases:
    """Reads the ways of naming somebody in `text`, as one language builds them."""

    def __init__(self, language: Language, text: str) -> None:
        self.language = language
        self.text = text
        self._seen: dict[str, bool] = {}

    # ------------------------------------------------------------------ words

    def tokens(self, start: int, stop: int) -> Iterator[re.Match[str]]:
        """Yield the words from `start` on, as far as nothing but spaces stands between them."""
        edge = start
        for token in TOKEN.finditer(self.text, start, stop):
            if self.text[edge : token.start()].strip(" \u00a0") not in {"", "-"}:
                return
            yield token
            edge = token.end()

    def kind(self, token: re.Match[str]) -> str:
        """Return what a word is in its language: article, link, governs, opens, join, adverb, name or noun."""
        written = token.group()
        low = written.lower().rstrip("’'") if written[-1:] in "’'" else written.lower()
        if written[:1].isupper() and not self._opens_sentence(token):
            return "article" if low == "l" and written[-1:] in "’'" else "name"
        found = self.kind_of(low)
        if found is None and written[:1].isupper() and self._is_name_there(token):
            return "name"
        return found or ("verb" if low in AUXILIARIES else "noun")

    def kind_of(self, low: str) -> str | None:
        """Return what a small word is, None of any other."""
        language = self.language
        tables = {
            "article": language.articles,
            "link": language.links,
            "governs": language.governs,
            "opens": language.opens,
            "join": language.joins,
            "adverb": language.adverbs,
            "pronoun": language.he | language.she,
        }
        return next((kind for kind, table in tables.items() if low in table), None)

    def _is_name_there(self, token: re.Match[str]) -> bool:
        """Return whether a sentence's first word has its capital elsewhere, too, or another name behind it."""
        word = token.group()
        if word not in self._seen:
            near = self.text[max(token.start() - _NEAR, 0) : token.end() + _NEAR]
            forms = {word, *(ending.sub(own, word) for ending, own in self.language.cases)}
            names = "|".join(map(re.escape, sorted(forms)))
            elsewhere = re.compile(
                rf"[^\W\d_A-ZÀ-ÞА-Я](?:,|[’'])?[ \u00a0](?:{names})(?!\w)|[A-ZÀ-Þ]\w+ (?:{names})(?!\w)"
            )
            self._seen[word] = elsewhere.search(near) is not None
        if self._seen[word]:
            return True
        following = TOKEN.match(self.text, token.end() + 1)
        return following is not None and following.group()[:1].isupper() and self.text[token.end()] in " \u00a0"

    def _opens_sentence(self, token: re.Match[str]) -> bool:
        before = self.text[max(token.start() - 7, 0) : token.start()].rstrip(' \u00a0“„«»"”(–—-¿¡')
        return not before or (before[-1] in ".!?…:\n▒;" and _ABBREVIATED.search(before) is None)

    # ------------------------------------------------------------------ a way of naming

    def at(self, start: int, stop: int) -> Phrase | None:
        """Return the way of naming somebody that begins at the word `start`, with what names it once more."""
        kinds = self._taken(start, stop)
        if not kinds or not _names(kinds, self.language):
            return None
        if any(token.group().lower() in TIMES for token, _ in kinds[:2]):
            return None
        end = kinds[-1][0].end()
        if self.language.has_great_nouns and _GENITIVE.match(self.text, end):
            return None  # "Fuchs’ engste Vertraute" is not Fuchs
        return Phrase(Span(start, end), Span(start, self._after_apposition(end, stop)))

    def _taken(self, start: int, stop: int) -> list[tuple[re.Match[str], str]]:
        taken: list[tuple[re.Match[str], str]] = []
        for token in self.tokens(start, stop):
            kind = self.kind(token)
            if len(taken) >= _FURTHEST or not self._takes(taken, token, kind):
                break
            taken.append((token, kind))
        while taken and taken[-1][1] not in {"name", "noun"}:
            taken.pop()
        return taken

    def _takes(self, taken: list[tuple[re.Match[str], str]], token: re.Match[str], kind: str) -> bool:
        """Return whether the next word belongs to the phrase as well."""
        last = taken[-1][1] if taken else ""
        if not taken:
            return kind in {"article", "name"} or (kind == "noun" and not self._is_verb(token))
        is_named = any(one == "name" for _, one in taken)
        low = token.group().lower().rstrip("’'")
        if kind == "name":
            return True
        if kind == "link" or (kind == "article" and low in self.language.links):
            if last == "article":
                return len(taken) == 1  # "einer der Geschäftsführer", "uno de los vecinos"
            return last in {"name", "noun"} and (not self._has_own_name(taken) or self.goes_on_as_name(token))
        if kind == "article":
            return last == "link" or (last == "name" and low in _PARTICLES and self.goes_on_as_name(token))
        if kind == "join":  # "historik a archivář", "Autor und Experte"
            return last in {"name", "noun"} and not self._has_own_name(taken) and self._joins_nouns(taken, token)
        if kind == "noun":
            is_done = is_named and last != "join" if self.language.has_great_nouns else self._has_own_name(taken)
            nouns = sum(one == "noun" for _, one in taken)
            return not is_done and nouns < _MOST_NOUNS and not (last != "article" and self._is_verb(token))
        return False

    def _has_own_name(self, taken: list[tuple[re.Match[str], str]]) -> bool:
        """Return whether a name that hangs on no noun has come: no other noun belongs to it."""
        if self.language.has_great_nouns:
            return taken[0][1] == "name" and len(taken) > 1
        before = ""
        for _, kind in taken:
            if kind == "name" and before not in {"link", "of"}:
                return True
            before = "of" if before in {"link", "of"} and kind in {"article", "name"} else kind
        return False

    def goes_on_as_name(self, token: re.Match[str]) -> bool:
        """Return whether a small word is a part of a name: "Silvina del Pópolo", "María de la Cruz"."""
        if token.group().lower() not in _PARTICLES:
            return False
        following = TOKEN.match(self.text, token.end() + 1)
        if following and following.group() in _PARTICLES:
            following = TOKEN.match(self.text, following.end() + 1)
        return following is not None and following.group()[:1].isupper()

    def _joins_nouns(self, taken: list[tuple[re.Match[str], str]], token: re.Match[str]) -> bool:
        """Return whether "and" joins two nouns for one person: a name comes behind the second."""
        following = list(
            self.tokens(token.end() + 1 + (self.text[token.end() + 1 : token.end() + 2] == "-"), token.end() + 120)
        )
        if self.language.has_great_nouns:
            if taken[-1][0].group().endswith("-"):  # "die Familien- und Frauenministerin"
                return True
            kinds = [self.kind(one) for one in following[:6]]
            kinds = kinds[next((i for i, kind in enumerate(kinds) if kind != "noun"), 0) :]
            return len(taken) <= 5 and kinds[:3] == ["name"] * 3
        if not following or self.kind(following[0]) != "noun" or self._is_verb(following[0]):
            return False
        return any(self.kind(one) == "name" for one in following[1:7])

    def _is_verb(self, token: re.Match[str]) -> bool:
        return self.language.verb.fullmatch(token.group()) is not None

    def _names_again(self, first: re.Match[str], stop: int) -> bool:
        """Return whether a way of naming begins there: "das sei" names nobody."""
        kinds = self._taken(first.start(), stop)
        return bool(kinds) and (kinds[0][1] == "noun" or _names(kinds, self.language))

    def _after_apposition(self, end: int, stop: int) -> int:
        """Return where what stands between commas behind a phrase ends, if it names the same once more."""
        found = re.compile(r"\s*,\s*(?=[^\W\d_])|\s*\((?=[^\W\d_])").match(self.text, end, stop)
        first = TOKEN.match(self.text, found.end(), stop) if found else None
        if found is None or first is None or self.kind(first) in {"governs", "opens", "join", "adverb", "pronoun"}:
            return end
        if self._is_verb(first) or not self._names_again(first, stop):
            return end
        close = re.compile(r"[,.;:“”„«»\"▒\n()]|\s[-–—]\s|\s[-–—](?=,)").search(
            self.text, found.end(), min(stop, found.end() + 110)
        )
        reaches = close.start() if close else min(stop, found.end() + 110)
        if self.kind(first) == "name" and not self.language.has_great_nouns:
            named = self._taken(first.start(), stop)[-1][0].end()  # "selon un proche, Luc Savary se montre dur"
            return end if self.text[named:reaches].strip() else reaches
        return reaches


def _names(taken: list[tuple[re.Match[str], str]], language: Language) -> bool:
    """Return whether words make a way of naming: a name, or a noun behind its article, or where no language has any."""
    kinds = [kind for _, kind in taken]
    if "name" in kinds:
        return True
    is_bare = not language.links and not language.may_end_with_verb and len(kinds) <= 3
    return "noun" in kinds and (kinds[0] == "article" or is_bare)


# --------------------------------------------------------------------------- whose name it is


def own_name(written: str, language: Language, is_known: Callable[[str], bool]) -> str | None:
    """Return the name of the one whom `written` names: of "el usuario de Twitter Kevin Sánchez" the last two words.

    `is_known` tells whether a few words are somebody's name on the page.
    """
    head, *rest = re.split(r"\s*[,(]\s*", written)
    found = _name_in(head, language, is_known)
    if found is None and rest:  # "la alcaldesa, Lucía Ferrán"
        phrases = Phrases(language, rest[0])
        first = TOKEN.match(rest[0])
        if first and phrases.kind(first) in {"name", "article", "noun"}:
            found = _name_in(rest[0], language, is_known)
    return found


def _name_in(head: str, language: Language, is_known: Callable[[str], bool]) -> str | None:
    runs = list(_runs(head, language))
    if len(runs) > 1 and len(runs[0][0]) == 1 and not is_known(runs[0][0][0]) and not language.has_great_nouns:
        later = next((run for run in runs[1:] if len(run[0]) > 1 and not run[1]), None)
        runs = [later] if later else runs  # "Rzecznik kuratorium Adam Bąk": a sentence's first word
    return next((name for run in runs if (name := _name_of(run, language, is_known))), None)


def _name_of(found: tuple[list[str], bool, bool], language: Language, is_known: Callable[[str], bool]) -> str | None:
    run, is_governed, is_first = found
    words = [
        word for word in run if word.lower().rstrip(".") not in TITLES and not (word.endswith(".") and len(word) > 2)
    ]
    if not words:
        return None
    if is_governed:
        words = _suffix(words, is_known)
    elif language.has_great_nouns:
        words = _without_role(words, is_known, has_article=not is_first)
    elif not is_first and len(words) == 1 and not is_known(words[0]):
        return None  # "la Fiscalía"
    return " ".join(words) or None


def _runs(head: str, language: Language) -> Iterator[tuple[list[str], bool, bool]]:
    """Yield the words with capitals that stand together, whether they hang on a noun, and whether they come first."""
    phrases = Phrases(language, f"x {head}")  # no word of it opens a sentence
    run: list[str] = []
    pending: list[str] = []
    governed, is_first, before, seen = False, True, "", False
    for token in TOKEN.finditer(phrases.text, 2):
        kind = phrases.kind(token)
        kind = _as_first(token, kind, language) if not seen else kind
        if kind == "name":
            if not run:
                governed, is_first = before in {"link", "governs"}, not seen
            run += [*pending, token.group()]
            pending = []
        elif run and not governed and _is_particle(phrases, token, run):
            pending.append(token.group())
        else:
            if run:
                yield run, governed, is_first
            run, pending = [], []
        before = before if kind == "article" and before == "link" else _link(kind, token, language, before)
        seen = True
    if run:
        yield run, governed, is_first


def _is_particle(phrases: Phrases, token: re.Match[str], run: list[str]) -> bool:
    """Return whether a small word belongs to a name; a German name of two words has another's behind "von".

    "der" alone is in no German name, as it is in "von der": "der Chef der Werke, Jan Kunze".
    """
    is_german = phrases.language.has_great_nouns
    if is_german and token.group().lower() in {"der", "den"} and not _OF_PLACE.search(phrases.text, 0, token.start()):
        return False
    if token.group().lower() not in _PARTICLES or not phrases.goes_on_as_name(token):
        return False
    return not is_german or len([word for word in run if not word.endswith(".")]) < 2


def _as_first(token: re.Match[str], kind: str, language: Language) -> str:
    """Return what a phrase's first word is, which may have its capital from the sentence it opens."""
    low = token.group().lower().rstrip("’'")
    return "article" if low in language.articles else kind


def _link(kind: str, token: re.Match[str], language: Language, before: str) -> str:
    """Return what a word makes of the next: a German genitive is an article that stands behind a noun."""
    low = token.group().lower()
    if kind == "article" and language.has_great_nouns and low in language.links and before in {"name", "noun"}:
        return "link"
    return kind


def _suffix(words: list[str], is_known: Callable[[str], bool]) -> list[str]:
    """Return the person's name with which governed words end: "Twitter Kevin Sánchez"."""
    for i in range(1, len(words) - 1):
        name = " ".join(words[i:])
        if is_known(name) or gender_abroad(f"{words[i]} X"):
            return words[i:]
    return []


def _without_role(words: list[str], is_known: Callable[[str], bool], *, has_article: bool) -> list[str]:
    """Return a German name without the nouns before it: "BDZV-Hauptgeschäftsführer Dietmar Wolff"."""
    if len(words) == 1:
        return [] if has_article or (GERMAN_ROLE.match(words[0]) and not is_known(words[0])) else words
    for i in range(len(words) - 1):
        if is_known(" ".join(words[i:])) or gender_abroad(f"{words[i]} X"):
            return words[i:]
    if is_known(words[-1]) and not is_known(" ".join(words[-2:])):
        return words[-1:]  # "Tagessieger Lindvik"
    if len(words) > 2:
        return words[1:] if GERMAN_ROLE.match(words[0]) or "-" in words[0] else words[-2:]
    if GERMAN_ROLE.match(words[0]) or (has_article and not without_accents(words[0].lower()).isalpha()):
        return words[1:]
    return words
