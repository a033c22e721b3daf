"""What differs between a quotation and its place on a page, change by change, each with a name.

No figure of likeness leaves this module: a changed word is named and shown.
"""

from __future__ import annotations

import re
from collections import Counter
from fractions import Fraction
from typing import TYPE_CHECKING

from claimcheck.matching import lexicon
from claimcheck.matching.alignment import Change
from claimcheck.matching.between import read_between
from claimcheck.matching.languages import language_of
from claimcheck.matching.look_alikes import in_latin
from claimcheck.matching.sentences import sentence_around
from claimcheck.model import Difference, DifferenceKind, Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from claimcheck.matching.alignment import Run
    from claimcheck.matching.between import Apart, Between
    from claimcheck.matching.folded import Folded, Stretch

Kind = DifferenceKind
HARMLESS = frozenset({Kind.SPELLING, Kind.TYPING, Kind.PLURAL, Kind.PUNCTUATION})
_LONGEST_NUMBER = 5  # words: "four hundred and twelve thousand"
_RAISED = re.compile(r"[⁰¹²³⁴⁵⁶⁷⁸⁹]+[^\W\d_]")
_POINT_GROUP = re.compile(r"\d{1,3}\.\d{3}")
_POINT_GROUPS = frozenset("de es it pt nl da no sv tr ro id el".split())  # languages that write 2.500 for 2,500
_SLID = 3  # words by which a gap may be moved along words that it repeats
_INVENTED_FROM = 3  # words at an edge without counterpart: fewer are "added"
_SEVERITY = (
    Kind.NEGATION, Kind.NUMBER, Kind.ANTONYM, Kind.NAME, Kind.ABBREVIATION, Kind.MODAL, Kind.QUALIFIER,
    Kind.REPLACED, Kind.ADDED, Kind.DROPPED, Kind.ELISION, Kind.SPELLING, Kind.PLURAL, Kind.TYPING,
)  # fmt: skip


class Namer:
    """Names the changes between one quotation and one page."""

    def __init__(
        self, quote: Folded, words: tuple[str, ...], page: Folded, around: Stretch, apart: Apart | None = None
    ) -> None:
        """Take the quotation with its `words`, and the page with its words `around` the place."""
        self.quote = quote
        self.words = words
        self.page = page
        self.around = around
        self.apart = apart
        self.notes: list[str] = []
        self.last = 0

    def name(self, found: Sequence[Change], runs: Sequence[Run]) -> tuple[Difference, ...]:
        """Return the changes between `runs` as differences, in the quotation's order; format becomes `notes`."""
        self.last = runs[-1].source_end
        named, rest = self._moved(found)
        for change in rest:
            if self._came_from_outside(change, runs):
                named.append(self._difference(Kind.ORDER, self._widened(change, runs)))
            else:
                named += self._name(change)
        return tuple(sorted(named, key=_place) if len(named) > 1 else named)

    def _ours(self, change: Change) -> tuple[str, ...]:
        return self.words[change.brief[0] : change.brief[1]]

    # -- one change

    def _name(self, change: Change) -> list[Difference]:
        passed = self._between(change)
        if passed is not None:
            return [self._difference(Kind.ELISION, change)] if passed.in_doubt else []
        change = self._with_whole_numbers(change)
        brief = self._ours(change)
        if change.edge:
            return self._name_edge(change, brief)
        source = self.around.words(*change.source)
        if brief and source and len(brief) == len(source) > 1:
            return self._name_pairs(change, brief, source)
        kind = self._kind(brief, source, change)
        return [] if kind is None else [self._difference(kind, change)]

    def _with_whole_numbers(self, change: Change) -> Change:
        """Return `change` with the rest of the number that it is a part of: "9 million" beside "nine million"."""
        (first, last), (begin, end) = change.brief, change.source
        both = self.words[first:last] + self.around.words(begin, end)
        if change.edge or not _mentions_number(both):
            return change
        while first and begin and self._is_same_number(first - 1, begin - 1):
            first, begin = first - 1, begin - 1
        while last < len(self.words) and end < len(self.page) and self._is_same_number(last, end):
            last, end = last + 1, end + 1
        return Change((first, last), (begin, end))

    def _is_same_number(self, i: int, j: int) -> bool:
        [ours], [theirs] = self.words[i : i + 1], self.around.words(j, j + 1)
        return ours == theirs and (lexicon.is_number(ours) or ours in lexicon.SCALES)

    def _name_whole_at_edge(self, change: Change, brief: tuple[str, ...]) -> list[Difference] | None:
        """Name a number or abbreviation at an edge, which the page may say in more or fewer words; None for neither."""
        for size in range(_LONGEST_NUMBER, 0, -1):
            first, last = change.source
            beside = (first - size, first) if change.edge == "head" else (last, last + size)
            if beside[0] < 0 or beside[1] > len(self.page):
                continue
            source = self.around.words(*beside)
            kind = self._kind_of_whole(brief, source)
            is_whole = kind is not None and (
                kind[0] in (Kind.ABBREVIATION, Kind.SPELLING) or None not in (_numeric(brief), _numeric(source))
            )
            if kind is not None and is_whole:
                return [] if kind[0] is None else [self._difference(kind[0], Change(change.brief, beside))]
        return None

    def _name_pairs(self, change: Change, brief: tuple[str, ...], source: tuple[str, ...]) -> list[Difference]:
        """Name a change of as many words as before: by its gravest pair, or as one where it only makes sense whole."""
        whole = self._kind_of_whole(brief, source)
        if whole is not None:
            kind = whole[0]
            return [] if kind is None else [self._difference(kind, change)]
        kinds: list[Kind] = []
        for i in range(len(brief)):
            pair = Change(
                (change.brief[0] + i, change.brief[0] + i + 1),
                (change.source[0] + i, change.source[0] + i + 1),
            )
            kind = None if brief[i] == source[i] else self._kind(brief[i : i + 1], source[i : i + 1], pair)
            if kind is not None:
                kinds.append(kind)
        if not kinds:
            return []
        return [self._difference(min(kinds, key=_SEVERITY.index), change)]

    def _name_edge(self, change: Change, brief: tuple[str, ...]) -> list[Difference]:
        """Name words at an edge: another word in place of the page's own next ones, or words from nowhere."""
        count = len(brief)
        whole = self._name_whole_at_edge(change, brief)
        if whole is not None:
            return whole
        if change.edge == "head":
            first = max(change.source[0] - count, 0)
            beside = Change(change.brief, (first, change.source[0]))
        else:
            beside = Change(change.brief, (change.source[1], min(change.source[1] + count, len(self.page))))
        source = self.around.words(*beside.source)
        if len(source) == count and self._one_sentence(beside.source, change):
            named = self._name_pairs(beside, brief, source) if count > 1 else self._name(beside)
            if all(one.kind is not Kind.REPLACED for one in named) and (
                count == 1 or self._mostly_alike(brief, source)
            ):
                return named
            if count < _INVENTED_FROM:
                return named
        kind = Kind.INVENTED if count >= _INVENTED_FROM else self._kind_of_added(brief)
        return [self._difference(kind, change)]

    def _mostly_alike(self, brief: tuple[str, ...], source: tuple[str, ...]) -> bool:
        alike = sum(
            one == two or lexicon.spelling_key(one) == lexicon.spelling_key(two) or lexicon.is_slip(one, two)
            for one, two in zip(brief, source, strict=True)
        )
        return 2 * alike >= len(brief)

    def _one_sentence(self, beside: tuple[int, int], change: Change) -> bool:
        """Return whether the page's words beside the edge belong to the same sentence as the words that match."""
        if change.edge == "head":
            between = (
                self.page.text[self.page.start_of(beside[0]) : self.page.start_of(beside[1])]
                if beside[1] < len(self.page)
                else ""
            )
        else:
            between = self.page.text[self.page.end_of(beside[0] - 1) : self.page.end_of(beside[1] - 1)]
        return not any(mark in between.rstrip(".!?\n ”\"’'") + " " for mark in (". ", "! ", "? ", "\n", ".” ", '." '))

    def _difference(self, kind: Kind, change: Change) -> Difference:
        brief = self.quote.span(*change.brief) if change.brief[0] < change.brief[1] else None
        source = self.page.span(*change.source) if change.source[0] < change.source[1] else None
        if source is None:
            where = self.page.end_of(change.source[0] - 1) if change.source[0] else 0
            source = Span(where, where)
        if brief is None:
            where = self.quote.end_of(change.brief[0] - 1) if change.brief[0] else 0
            brief = Span(where, where)
        return Difference(kind, brief.of(self.quote.text), source.of(self.page.text), brief, source)

    # -- naming

    def _kind(self, brief: tuple[str, ...], source: tuple[str, ...], change: Change) -> Kind | None:
        """Return what kind of change it is, or None where only the writing differs (a note is kept)."""
        if not brief:
            return self._kind_of_dropped(source)
        if not source:
            return self._kind_of_added(brief)
        if self._is_same(change, brief, source):
            return None
        whole = self._kind_of_whole(brief, source)
        if whole is not None:
            return whole[0]
        kind = self._kind_of_names(change)
        if kind is not None:
            return kind
        if len(brief) == len(source) == 1:
            return self._kind_of_word(brief[0], source[0])
        return self._kind_of_group(brief, source)

    def _kind_of_whole(self, brief: tuple[str, ...], source: tuple[str, ...]) -> tuple[Kind | None] | None:
        """Return the kind of a change that must be read whole (writing, numbers), in a box, or None for no answer."""
        if "".join(brief) == "".join(source):
            # "co operation" / "co-operation" at a line's end: one word written apart.
            if any(word[:1].isdigit() for word in (*brief, *source)):
                return (Kind.NUMBER,)  # 54 and 5-4
            if lexicon.means_another_word_in_two("".join(brief)):
                return (Kind.REPLACED,)
            return (Kind.SPELLING,) if len(brief) != len(source) else (None,)
        if lexicon.expanded(brief) == lexicon.expanded(source):
            return (Kind.SPELLING,)
        one, other = _numeric(brief), _numeric(source)
        if one is not None and one == other:
            self.notes.append(f"the number is written “{self._written(source)}” in the source")
            return (None,)
        if _abbreviates(brief, source) or _abbreviates(source, brief):
            return (Kind.ABBREVIATION,)
        return None if one is None or other is None else (Kind.NUMBER,)

    def _is_day_of_month(self, change: Change, brief: tuple[str, ...], source: tuple[str, ...]) -> bool:
        """Return whether "5" and "5th" are the same day, a month's name standing beside them on both sides."""
        if not (len(brief) == len(source) == 1) or (one := lexicon.number_value(brief)) is None:
            return False
        other = lexicon.number_value(source)
        if other is None or one.value != other.value:
            return False
        return all(
            lexicon.MONTHS.intersection(folded.words(at[0] - 2, at[0]) + folded.words(at[1], at[1] + 2))
            for folded, at in ((self.quote, change.brief), (self.page, change.source))
        )

    def _is_same(self, change: Change, brief: tuple[str, ...], source: tuple[str, ...]) -> bool:
        """Return whether only the writing differs; where an editor may want to see it, a note is kept."""
        if self._is_day_of_month(change, brief, source):
            return True
        if "".join(brief) == "".join(source) and self._is_broken_at_a_line(change):
            return True
        if not self._is_drawn_alike(change, brief, source):
            return False
        self.notes.append(f"written “{self._written(source)}” in the source")
        return True

    def _is_drawn_alike(self, change: Change, brief: tuple[str, ...], source: tuple[str, ...]) -> bool:
        """Return whether both are one word in other signs: m2 and m², letters that look alike, capitals unaccented."""
        if len(brief) != len(source):
            return False
        one, other = "".join(brief), "".join(source)
        if in_latin(one) == in_latin(other) or (one[:1].isalpha() and one == other.replace("^", "")):
            return True
        written = self.quote.span(*change.brief).of(self.quote.text), self.page.span(*change.source).of(self.page.text)
        if other.lstrip("0123456789") == one and _RAISED.match(written[1]):
            return True  # the number of a verse or note
        if any(map(str.isupper, written)):
            return lexicon.without_accents(one) == lexicon.without_accents(other)
        return _is_grouped_by_a_point(one, other, self.quote.text, self.page.text, self.page.span(*change.source))

    def _is_broken_at_a_line(self, change: Change) -> bool:
        """Return whether a hyphen at a line's end is all that sets the words apart: it may belong or not."""
        texts = self.quote.span(*change.brief).of(self.quote.text), self.page.span(*change.source).of(self.page.text)
        return any(re.search(r"[-\u00ad\u2010]\s*\n", text) for text in texts)

    def _written(self, source: tuple[str, ...]) -> str:
        """Return the page's own characters for its words `source`."""
        places = self.page.find_all(source, 1)
        return self.page.span(places[0], places[0] + len(source)).of(self.page.text)

    def _kind_of_word(self, brief: str, source: str) -> Kind:
        one, other = (brief,), (source,)
        plain = lexicon.is_plain(brief) and lexicon.is_plain(source)
        if not plain and lexicon.negates(one) != lexicon.negates(other):
            return Kind.NEGATION
        if not plain and (lexicon.is_number(brief) or lexicon.is_number(source)):
            return Kind.NUMBER
        if lexicon.is_plural_pair(brief, source):
            return Kind.PLURAL
        if _is_spelled_alike(brief, source):
            return Kind.SPELLING
        if lexicon.is_antonym(brief, source):
            return Kind.ANTONYM
        if brief in lexicon.MODALS and source in lexicon.MODALS:
            return Kind.MODAL
        if lexicon.is_slip(brief, source) and not self.page.has_word(brief):
            return Kind.TYPING
        return Kind.REPLACED if plain else self._kind_of_group(one, other)

    def _kind_of_group(self, brief: tuple[str, ...], source: tuple[str, ...]) -> Kind:
        if lexicon.negates(brief) != lexicon.negates(source):
            return Kind.NEGATION
        if [word for word in brief if lexicon.is_number(word)] != [word for word in source if lexicon.is_number(word)]:
            return Kind.NUMBER
        for kind, table in ((Kind.MODAL, lexicon.MODALS), (Kind.QUALIFIER, lexicon.QUALIFIERS)):
            one, other = table.intersection(brief), table.intersection(source)
            if one != other and not _only_synonyms(one, other):
                return kind
        return Kind.REPLACED

    def _kind_of_added(self, brief: tuple[str, ...]) -> Kind:
        if lexicon.negates(brief):
            return Kind.NEGATION
        return Kind.QUALIFIER if all(word in lexicon.QUALIFIERS for word in brief) else Kind.ADDED

    def _kind_of_dropped(self, source: tuple[str, ...]) -> Kind:
        if lexicon.negates(source):
            return Kind.NEGATION
        return Kind.QUALIFIER if any(word in lexicon.QUALIFIERS for word in source) else Kind.DROPPED

    def _between(self, change: Change) -> Between | None:
        """Return what the words left out are, where they are the page's own and no part of what is quoted."""
        if change.edge or change.brief[0] < change.brief[1]:
            return None
        for place in self._slid(change.source):
            found = read_between(self.page, place, self.last, self.apart)
            if found is not None:
                self.notes.append(found.note)
                return found
        return None

    def _slid(self, source: tuple[int, int]) -> Iterator[tuple[int, int]]:
        """Yield where the words left out may as well be: "pay, the minister said. The" repeats its "the"."""
        yield source
        for step in (-1, 1):
            begin, end = source
            for _ in range(_SLID):
                gone, come = (begin - 1, end - 1) if step < 0 else (begin, end)
                if (
                    gone < 0
                    or come >= len(self.page)
                    or self.page.words(gone, gone + 1) != self.page.words(come, come + 1)
                ):
                    break
                begin, end = begin + step, end + step
                yield begin, end

    def _kind_of_names(self, change: Change) -> Kind | None:
        """Return NAME or ABBREVIATION where capitals on both sides say so."""
        brief = self.quote.span(*change.brief).of(self.quote.text)
        if brief.islower():
            return None
        source = self.page.span(*change.source).of(self.page.text)
        if is_acronym(brief) and is_acronym(source):
            return Kind.ABBREVIATION
        if not (_capitalised(brief) and _capitalised(source)):
            return None
        if lexicon.without_accents(brief.lower()) == lexicon.without_accents(source.lower()):
            return Kind.SPELLING
        if lexicon.spelled_out(brief.lower()) == lexicon.spelled_out(source.lower()):
            return Kind.SPELLING
        if lexicon.spelling_key(brief.lower()) == lexicon.spelling_key(source.lower()):
            return None
        starts = (
            _starts_sentence(self.quote, change.brief[0]),
            _starts_sentence(self.page, change.source[0]),
        )
        return None if all(starts) or brief.isupper() != source.isupper() else Kind.NAME

    # -- order

    def _moved(self, found: Sequence[Change]) -> tuple[list[Difference], list[Change]]:
        """Return what only stands in another order, and the changes that remain."""
        whole = self._moved_whole(found)
        if whole is not None:
            return [whole], []
        rest = list(found)
        if len(found) == 1:
            return [], rest
        moved: list[Difference] = []
        for one in found:
            other = next((two for two in rest if two is not one and one in rest and self._swap(one, two)), None)
            if other is not None:
                first, last = sorted((one, other), key=lambda change: change.brief)
                across = Change((first.brief[0], last.brief[1]), (first.source[0], last.source[1]))
                moved.append(self._difference(Kind.ORDER, across))
                rest = [change for change in rest if change is not one and change is not other]
        return moved, rest

    def _came_from_outside(self, change: Change, runs: Sequence[Run]) -> bool:
        """Return whether words put in are the page's own, from just before or after the rest: a swap at an edge."""
        words = self._ours(change)
        if not words or change.edge or change.source[0] != change.source[1]:
            return False
        first, last = runs[0].source, runs[-1].source_end
        return words in (self.around.words(first - len(words), first), self.around.words(last, last + len(words)))

    def _widened(self, change: Change, runs: Sequence[Run]) -> Change:
        words = self._ours(change)
        first, last = runs[0].source, runs[-1].source_end
        if words == self.around.words(first - len(words), first):
            return Change((0, change.brief[1]), (first - len(words), change.source[1]))
        return Change((change.brief[0], len(self.words)), (change.source[0], last + len(words)))

    def _moved_whole(self, found: Sequence[Change]) -> Difference | None:
        first, last = found[0], found[-1]
        if len(found) == 1 and first.edge:
            return self._swapped_edge(first, Counter(self._ours(first)))
        if first is last and first.brief[1] - first.brief[0] < 2:
            return None  # a single word has no order
        if sum(one.brief[1] - one.brief[0] - one.source[1] + one.source[0] for one in found):
            return None
        brief = sorted(word for change in found for word in self._ours(change))
        source = sorted(word for change in found for word in self.around.words(*change.source))
        if not brief or brief != source:
            return None
        kind = Kind.NUMBER if all(lexicon.is_number(word) for word in brief) else Kind.ORDER
        return self._difference(kind, Change((first.brief[0], last.brief[1]), (first.source[0], last.source[1])))

    def _swap(self, one: Change, two: Change) -> bool:
        """Return whether the words that left one place are those that came to the other."""
        left = Counter(self.around.words(*one.source)), Counter(self.around.words(*two.source))
        came = Counter(self._ours(one)), Counter(self._ours(two))
        return (left[0] == came[1] and left[1] == came[0]) and any(left)

    def _swapped_edge(self, change: Change, words: Counter[str]) -> Difference | None:
        """Return a difference of order where an edge's words stand at the quotation's other end on the page."""
        count, length = sum(words.values()), len(self.words)
        if change.edge == "head":
            first = change.source[0]
            across, whole = (first + length - count, first + length), (first, first + length)
        else:
            last = change.source[1]
            across, whole = (last - length, last - length + count), (last - length, last)
        if across[0] < 0 or across[1] > len(self.page) or Counter(self.around.words(*across)) != words:
            return None
        return self._difference(Kind.ORDER, Change((0, length), whole))


def _place(difference: Difference) -> Span:
    return difference.brief_span or Span(0, 0)


# --------------------------------------------------------------------------- capitals, numbers


def is_acronym(text: str) -> bool:
    """Return whether `text` is a word of two to six capitals, dots aside."""
    letters = text.replace(".", "")
    return 2 <= len(letters) <= 6 and letters.isupper() and letters.isalpha()


def _capitalised(text: str) -> bool:
    words = [word for word in text.split() if word[:1].isalpha() and word.lower() not in lexicon.STOPWORDS]
    return bool(words) and all(word[0].isupper() for word in words)


def _starts_sentence(folded: Folded, index: int) -> bool:
    before = folded.text[: folded.start_of(index)].rstrip(" \t“\"‘'(«[") if index else ""
    return not before or before[-1] in ".!?:;\n”’"


def _abbreviates(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    if len(long) < 2:
        return False
    short = tuple(word for word in short if word != "the")
    long = long[1:] if long[:1] == ("the",) else long
    if len(short) != 1 or len(long) < 2:
        return False
    initials = "".join(word[0] for word in long)
    without = "".join(word[0] for word in long if word not in {"of", "the", "and", "for", "in"})
    return short[0] in {initials, without}


def _numeric(words: tuple[str, ...]) -> tuple[lexicon.Number, bool] | None:
    """Return the number said and whether it is a percentage, or None."""
    percent = tuple([word for word in words if word not in lexicon.PERCENT])
    value = lexicon.number_value(percent) if percent else None
    if value is None:
        # Only the sign differs: "5 %" and "5 per cent" share the number itself.
        is_sign = not percent and words
        return (lexicon.Number(Fraction(0)), True) if is_sign else None
    return value, len(percent) != len(words)


def _mentions_number(words: tuple[str, ...]) -> bool:
    for word in words:  # noqa: SIM110 - a generator would take longer than the question
        if word in lexicon.SCALES or lexicon.is_number(word):
            return True
    return False


def _is_spelled_alike(one: str, other: str) -> bool:
    return lexicon.spelling_key(one) == lexicon.spelling_key(other) or lexicon.spelled_out(one) == lexicon.spelled_out(
        other
    )


def _is_grouped_by_a_point(one: str, other: str, quote: str, page: str, span: Span) -> bool:
    """Return whether a point groups thousands in one of two numbers, in a language that writes them so."""
    short, long = sorted((one, other), key=len)
    if not _POINT_GROUP.fullmatch(long) or long.replace(".", "") != short:
        return False
    return (language_of(sentence_around(page, span).of(page)) or language_of(quote)) in _POINT_GROUPS


def _only_synonyms(one: frozenset[str], other: frozenset[str]) -> bool:
    return len(one) == len(other) == 1 and lexicon.is_synonym_qualifier(next(iter(one)), next(iter(other)))
