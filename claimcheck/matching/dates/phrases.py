"""A language's phrases, compiled: asked at one token, they answer with what stands there and where it ends."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, fields
from functools import lru_cache
from typing import TYPE_CHECKING

from claimcheck.matching.calendar import month_of, weekday_of
from claimcheck.matching.dates.tokens import tokens_of
from claimcheck.matching.dates.words import LANGUAGES, Words

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterator, Sequence

    from claimcheck.matching.dates.tokens import Token

DEFAULT = "en"
_NUMBERED = frozenset({"number", "ordinal"})
_LEAST_ALONE = 4  # letters: of shorter words, only the names of May are a month by themselves
_MAY = 5
_LEAST_FOREIGN = 4  # letters: a shorter word is too often one of the text's own language
# They begin something else than a date of their own: another phrase has to follow.
_NOT_STARTERS = frozenset(
    "of to both preposition month_preposition article ordinal_ending later_after side quarter decade_after future bound"
    " which_after ago_after year_word weekday_ending helper day_part clause joint night_to year_lead inner".split()
)

_Table = dict[str, list[tuple[tuple[str, ...], "Hashable"]]]


@dataclass(frozen=True)
class Phrases:
    """The phrases of one language by kind (the fields of `Words`), and the words with which a date may begin."""

    language: str
    tables: Mapping[str, _Table]
    starters: frozenset[str]

    def at(self, kind: str, tokens: Sequence[Token], index: int) -> tuple[Hashable, int] | None:
        """Return the meaning of the longest phrase of `kind` at `index`, and the index after it; else None."""
        if index >= len(tokens):
            return None
        for words, meaning in self.tables[kind].get(tokens[index].text, ()):
            end = index + len(words)
            if end <= len(tokens) and all(tokens[index + i].text == word for i, word in enumerate(words)):
                return meaning, end
        return None

    def month(self, word: str) -> int | None:
        """Return the month that `word` names in this language, or, written out, in any other one."""
        return _month(word, self.language)

    def own_month(self, word: str) -> int | None:
        """Return the month that `word` names by itself: whole, in this language."""
        month = month_of(word, (self.language,))
        return month if len(word) >= _LEAST_ALONE or month == _MAY else None

    def weekday(self, word: str) -> int | None:
        """Return the weekday (Monday is 0) that `word` names, a part of the day written with it or not."""
        for ending in ("", *self.weekday_endings):
            named = weekday_of(word.removesuffix(ending), (self.language,)) if word.endswith(ending) else None
            if named is not None:
                return named
        return None

    @property
    def weekday_endings(self) -> tuple[str, ...]:
        """What is written together with a weekday: "abend" in "Dienstagabend"."""
        return tuple(self.tables["weekday_ending"])


def phrases_of(language: str | None) -> Phrases:
    """Return the phrases of `language` (a BCP 47 tag); English where it is not given or not known."""
    primary = (language or DEFAULT).lower().replace("_", "-").partition("-")[0]
    return _compiled(primary if primary in LANGUAGES else DEFAULT)


@lru_cache(maxsize=len(LANGUAGES))
def _compiled(language: str) -> Phrases:
    words = LANGUAGES[language]
    tables = {field.name: _table(list(_meanings(words, field.name))) for field in fields(Words)}
    starters = frozenset(first for kind, table in tables.items() if kind not in _NOT_STARTERS for first in table)
    return Phrases(language, tables, starters)


def _meanings(words: Words, kind: str) -> Iterator[tuple[str, Hashable]]:
    """Yield each phrase of `kind` with its meaning."""
    given = getattr(words, kind)
    if isinstance(given, Mapping):
        yield from ((phrase, meaning) for meaning, group in given.items() for phrase in group.split("|"))
    elif kind in _NUMBERED:
        groups = enumerate(given.split(";"), start=1)
        yield from ((phrase, number) for number, group in groups for phrase in group.split("|"))
    else:
        yield from ((phrase, 0) for phrase in given.split("|"))


def _table(meanings: list[tuple[str, Hashable]]) -> _Table:
    table: _Table = defaultdict(list)
    for phrase, meaning in meanings:
        words = tuple(token.text for token in tokens_of(phrase))
        if words:
            table[words[0]].append((words, meaning))
    for choices in table.values():
        choices.sort(key=lambda choice: -len(choice[0]))
    return dict(table)


@lru_cache(maxsize=4096)
def _month(word: str, language: str) -> int | None:
    own = month_of(word, (language,))
    if own or len(word) < _LEAST_FOREIGN:
        return own
    return month_of(word)
