"""Citations in running text, and which works of the list they mean.

Author and date are looked up rather than parsed: from each year backwards, the longest label by which one of the
listed works of that year may be called (`names.labels`). So "State Department/FCO 2015", "FT 2016", "van der Berg et
al. (2015, 2016)" need no grammar of names. Where a letter is missing, the works of that year are held against
the sentence.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from claimcheck.briefs.names import plain
from claimcheck.matching.dates import mentions
from claimcheck.matching.sentences import sentence_around
from claimcheck.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from claimcheck.briefs.references import Entry

_YEAR = r"(?:1[5-9]|20)\d\d"
_DATED = re.compile(
    rf"(?<![\w/.\u2013-])(?P<year>{_YEAR})(?P<letters>[a-z](?![a-z])(?:\s*[,/&\u2013-]\s*[a-z](?![a-z]))*)?(?![\w/]|-\d|[.,]\d)"
    r"|\b(?P<none>in press|forthcoming|n\.d\.|submitted)(?!\w)"
)
_GROUP = re.compile(r"[(\[][^()\[\]]*[)\]]")
_NUMERIC = re.compile(
    r"\[\s*(?:(?:e\.g\.|see(?: also)?|cf\.),?\s*)?(?P<inside>\d{1,4}(?:\s*(?:[,;]|[-\u2012-\u2014])\s*\d{1,4})*)"
    r"(?:\s*[,:]\s*(?:pp?\.?|paras?\.?|§|(?<=:))\s*[\w\u2013, -]+)?\s*\](?!\s*(?:[kcm]?m|[kcm]?Hz|%|degrees|years|s)\b)"
    r"|\[\^?(?P<note>\d{1,4})\]"
)
_ROUND = re.compile(r"\((?P<inside>\d{1,3}(?:\s*(?:[,;]|[-\u2012-\u2014])\s*\d{1,3})*)\)(?=\s*(?:[.,;:]|$))")
_SUPERSCRIPTS = re.compile(r"(?<=\S)(?P<inside>[⁰¹²³⁴⁵⁶⁷⁸⁹]+(?:[⁻,˒–-][⁰¹²³⁴⁵⁶⁷⁸⁹]+)*)")
_TO_DIGITS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻˒", "0123456789-,")
_RANGE = re.compile(r"(\d+)\s*[-\u2012-\u2014]\s*(\d+)|(\d+)")
_UNIT_BEFORE = re.compile(r"(?:\b(?:[kcm]?m|km|10|ft|sec|s)|\d)$")
_JOINS = re.compile(r"\s*[-\u2012-\u2014]\s*")
_IBID = re.compile(r"[(\[]\s*ibid(?:em)?\b\.?[^()\[\]]{0,30}[)\]]", re.IGNORECASE)
_BETWEEN = re.compile(
    r"[\s,;&/]*(?:[:,]\s*(?:pp?\.\s*)?\d{1,4}(?:[\u2013-]\d{1,4})?)?[\s,;&]*(?:and\s+|or\s+)?", re.IGNORECASE
)
_JOINT = re.compile(r"[A-ZÀ-Þ][\w'’-]+,?\s+(?:and|&)\s+$")
_WORDS = re.compile(r"[\w'’]+|&")
_UNLISTED = re.compile(
    rf"(?:(?:see(?: also)?|cf\.?|e\.g\.,?|i\.e\.,?|also|quoted in|cited in)\s+)*"
    rf"(?P<names>[A-ZÀ-Þ][^;()\d]{{1,80}}?),?\s+(?P<year>{_YEAR})[a-z]?"
    r"(?:\s*[,:]\s*[^;()]{1,30})?"
)
_NOT_NAMES = re.compile(
    r"\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Spring|Summer|Autumn"
    r"|Winter|In|Since|By|From|Resolution|Until|After|Before|During|As|The [A-Z]\w+ of|Late|Early|Mid|Act|Treaty)\b"
)
_REACH = 160  # characters before a year in which the names stand
_TOO_LONG = frozenset({"month", "quarter", "year", "decade"})  # dates that tell no day
_STOP = frozenset("the a an of in on at to for and or by with from as is was were be been that this it its".split())


@dataclass(frozen=True, slots=True)
class Citation:
    """A citation: where it stands in its part, its words, the keys of the works meant.

    `inferred` says why, where the brief left open which of several works it means. A `narrative` citation has its
    names in the sentence ("Smith (2016) writes …") and covers what follows in that sentence.
    """

    span: Span
    text: str
    keys: tuple[str, ...]
    inferred: str = ""
    narrative: bool = False


@dataclass(frozen=True, slots=True)
class Unlisted:
    """What reads like a citation, of a work that the list does not have."""

    span: Span
    text: str


@dataclass(slots=True)
class Works:
    """The works that can be cited, found by year and by number."""

    entries: tuple[Entry, ...]
    round_numbers: bool = False
    by_year: dict[str, list[Entry]] = field(default_factory=lambda: defaultdict(list))
    by_number: dict[int, Entry] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for entry in self.entries:
            self.by_year[entry.year].append(entry)
            if entry.number is not None:
                self.by_number.setdefault(entry.number, entry)

    @classmethod
    def of(cls, entries: Sequence[Entry], texts: Sequence[str]) -> Works:
        """Return the works as `texts` cite them: a text that cites by number mostly has years for other things."""
        works = cls(tuple(entries))
        by_number = sum(len(_numeric(text, works)) for text in texts)
        by_name = sum(1 for text in texts for _ in _author_date(text, works))
        if by_number > 2 * by_name:
            works.by_year.clear()
        elif by_name > by_number:
            works.by_number.clear()
        elif not by_number:
            works.round_numbers = True
        return works

    def with_letter(self, candidates: list[Entry], letter: str) -> list[Entry]:
        """Return the works among `candidates` with that letter; a list without letters is counted through."""
        lettered = [entry for entry in candidates if entry.letter]
        if lettered:
            return [entry for entry in candidates if entry.letter == letter]
        index = ord(letter) - ord("a")
        return candidates[index : index + 1] if len(candidates) > 1 else candidates


@dataclass(frozen=True, slots=True)
class _Found:
    """The works that one year in the text stands for; `start` is where their names begin."""

    start: int
    end: int
    label: str
    entries: tuple[Entry, ...]
    inferred: str
    group: Span | None
    narrative: bool


def find(text: str, works: Works, previous: Sequence[str] = ()) -> tuple[Citation, ...]:
    """Return the citations in `text`, in order; "ibid." means the keys of the citation before, at first `previous`."""
    dated = list(_author_date(text, works))
    numeric = _numeric(text, works)
    found = sorted([*_grouped(text, dated), *numeric, *_ibids(text)], key=lambda one: one.span)
    return tuple(_with_ibids(_apart(found), tuple(previous)))


def _apart(found: list[Citation]) -> Iterator[Citation]:
    """Leave out what stands inside a citation already found."""
    end = -1
    for one in found:
        if one.span.start >= end:
            yield one
            end = one.span.end


def _with_ibids(found: Iterable[Citation], previous: tuple[str, ...]) -> Iterator[Citation]:
    for one in found:
        if one.keys:
            previous = one.keys
            yield one
        elif previous:
            yield Citation(one.span, one.text, previous)


def _ibids(text: str) -> list[Citation]:
    return [Citation(Span(*found.span()), found.group(), ()) for found in _IBID.finditer(text)]


def unlisted(text: str, works: Works) -> tuple[Unlisted, ...]:
    """Return what stands in parentheses as author and year, and is of no work listed; none where no list has years."""
    if not any(entry.year and entry.authors for entry in works.entries):
        return ()
    starts = sorted(one.start for one in _author_date(text, works))
    found: list[Unlisted] = []
    for group in _GROUP.finditer(text):
        at = group.start() + 1
        for item in group.group()[1:-1].split(";"):
            span = Span(at, at + len(item))
            at += len(item) + 1
            match = _UNLISTED.fullmatch(item.strip())
            if match and not _NOT_NAMES.search(match["names"]) and not _holds(starts, span):
                found.append(Unlisted(span, item.strip()))
    return tuple(found)


def _holds(starts: Sequence[int], span: Span) -> bool:
    at = bisect_left(starts, span.start)
    return at < len(starts) and starts[at] < span.end


# --------------------------------------------------------------------------- author and date


def _author_date(text: str, works: Works) -> Iterator[_Found]:
    groups = [Span(*found.span()) for found in _GROUP.finditer(text)]
    last: _Found | None = None
    for match in _DATED.finditer(text):
        group = _around(groups, match.start())
        found = _named(text, match, group, works) or _continued(text, match, last, works, group)
        if found:
            yield found
        last = found


def _around(groups: Sequence[Span], at: int) -> Span | None:
    """Return the parenthesis that holds `at`; none holds another."""
    index = bisect_right(groups, at, key=lambda one: one.start) - 1
    return groups[index] if index >= 0 and at < groups[index].end else None


def _named(text: str, match: re.Match[str], group: Span | None, works: Works) -> _Found | None:
    """Look the names up that stand before a year: inside its parentheses, or before them where it opens them."""
    floor, stop, narrative = max(match.start() - _REACH, 0), match.start(), group is None
    if group is not None:
        inside = text[group.start + 1 : match.start()]
        if inside.strip(" ,"):
            floor = max(group.start + 1 + inside.rfind(";") + 1, floor)
        else:
            stop, narrative = group.start, True
    before = text[floor:stop]
    best = _best(plain(before), works.by_year.get(match["year"] or "", ()), 2 if narrative and group is None else 0)
    if not best:
        return None
    label, family = best
    start = floor + _label_start(before, label)
    if _JOINT.search(text[max(start - 60, floor) : start]):
        return None  # "Miller and Jones 2016" is not Jones's alone
    entries, inferred = _chosen(text, match, family, works)
    if not entries:
        return None
    end = group.end if narrative and group is not None else match.end()
    return _Found(start, end, label, entries, inferred, None if narrative else group, narrative)


def _best(before: str, candidates: Sequence[Entry], least: int) -> tuple[str, list[Entry]] | None:
    """Return the longest label that `before` ends with, and the works it may stand for, surest rank only."""
    held: dict[str, list[tuple[int, Entry]]] = defaultdict(list)
    padded = f" {before}"
    for entry in candidates:
        for label, rank in entry.labels.items():
            if rank >= least and padded.endswith(f" {label}"):
                held[label].append((rank, entry))
    if not held:
        return None
    label = max(held, key=len)
    top = max(rank for rank, _ in held[label])
    return label, [entry for rank, entry in held[label] if rank == top]


def _label_start(before: str, label: str) -> int:
    words = list(_WORDS.finditer(before))
    count = len(label.split())
    return words[-count].start() if 0 < count <= len(words) else 0


def _continued(text: str, match: re.Match[str], last: _Found | None, works: Works, group: Span | None) -> _Found | None:
    """Read "2016" in "(Smith 2015, 2016)": the names of the year before it."""
    if last is None:
        return None
    same_group = last.narrative and group is not None and group.start < match.start() < last.end
    if not same_group and not _BETWEEN.fullmatch(text, min(last.end, match.start()), match.start()):
        return None
    best = _best(last.label, works.by_year.get(match["year"] or "", ()), 0)
    family = best[1] if best and best[0] == last.label else []
    entries, inferred = _chosen(text, match, family, works) if family else ((), "")
    if not entries:
        return None
    return _Found(last.start, max(match.end(), last.end), last.label, entries, inferred, last.group, last.narrative)


def _chosen(text: str, match: re.Match[str], family: list[Entry], works: Works) -> tuple[tuple[Entry, ...], str]:
    """Return the works meant among those of one name and year, and why, where the letter is missing."""
    letters = match["letters"] or ""
    if letters:
        chosen = [entry for letter in _letters(letters) for entry in works.with_letter(family, letter)]
        return tuple(dict.fromkeys(chosen)) or tuple(family[:1] if len(family) == 1 else ()), ""
    if len(family) == 1:
        lettered = family[0].letter
        return (family[0],), f"the list has {family[0].year}{lettered} only" if lettered else ""
    return nearest(text, Span(*match.span()), family)


def _letters(written: str) -> list[str]:
    found = re.findall(r"[a-z]", written)
    if len(found) == 2 and re.search(r"[a-z]\s*[\u2013-]\s*[a-z]", written):
        return [chr(code) for code in range(ord(found[0]), ord(found[1]) + 1)]
    return found


def nearest(text: str, span: Span, family: Sequence[Entry]) -> tuple[tuple[Entry, ...], str]:
    """Choose among works that a citation without a letter may mean, by the words and dates of the text before it.

    What counts: names and words of the sentence that the title or address has, and a date just before it was published.
    Where nothing tells them apart, all are returned.
    """
    sentence = sentence_around(text, span)
    said = Span(sentence.start, span.end).of(text)
    paragraph = text[max(span.start - 1500, 0) : span.end]
    scores = {entry.reference.key: _nearness(said, paragraph, entry) for entry in family}
    best = max(scores.values())
    chosen = [entry for entry in family if scores[entry.reference.key] == best]
    named = ", ".join(entry.reference.key for entry in family)
    if len(chosen) > 1:
        return tuple(chosen), f"the letter is missing, and nothing tells these apart: {named}"
    return tuple(
        chosen
    ), f"the letter is missing; title, address and date of {chosen[0].reference.key} fit best of {named}"


def _nearness(sentence: str, paragraph: str, entry: Entry) -> float:
    reference = entry.reference
    told = set(plain(f"{reference.title or ''} {re.sub(r'[^A-Za-z]+', ' ', reference.url or '')}").split()) - _STOP
    names = {plain(word) for word in re.findall(r"\b[A-ZÀ-Þ][\w-]+", sentence)} - _STOP
    said = set(plain(sentence).split()) - _STOP
    around = set(plain(paragraph).split()) - _STOP
    score = 2.0 * len(told & names) + len(told & said) + 0.25 * len(told & around)
    published = reference.published
    if published and (published.last - published.first).days < 40:
        near = [one for one in mentions(paragraph, published.first) if one.how not in _TOO_LONG]
        days = [(published.first - one.period.last).days for one in near]
        score += 2.0 * any(-3 <= day <= 45 for day in days if day or published.is_day)
    return score


def _grouped(text: str, found: list[_Found]) -> Iterator[Citation]:
    """Put the works of one parenthesis together: they cover the same words."""
    held: dict[tuple[int, int], list[_Found]] = defaultdict(list)
    for one in found:
        place = (one.group.start, one.group.end) if one.group else (one.start, one.end)
        held[place].append(one)
    merged: dict[int, tuple[Span, list[_Found]]] = {}
    for (start, end), ones in held.items():
        known = merged.get(start)
        merged[start] = (Span(start, max(end, known[0].end)), known[1] + ones) if known else (Span(start, end), ones)
    for span, ones in merged.values():
        keys = tuple(dict.fromkeys(entry.reference.key for one in ones for entry in one.entries))
        inferred = next((one.inferred for one in ones if one.inferred), "")
        yield Citation(span, span.of(text), keys, inferred, ones[0].narrative)


# --------------------------------------------------------------------------- numbers


def _numeric(text: str, works: Works) -> list[Citation]:
    """Return citations by number; `[1]–[3]` is a range, and a bracket whose number no work has is none."""
    if not works.by_number:
        return []
    patterns = (_NUMERIC, _SUPERSCRIPTS, *((_ROUND,) if works.round_numbers else ()))
    found: list[Citation] = []
    for pattern in patterns:
        for match in pattern.finditer(text):
            numbers = _numbers(match)
            keys = tuple(dict.fromkeys(works.by_number[n].reference.key for n in numbers if n in works.by_number))
            if keys and not (
                pattern is _SUPERSCRIPTS and _UNIT_BEFORE.search(text, max(match.start() - 4, 0), match.start())
            ):
                found.append(Citation(Span(*match.span()), match.group(), keys))
    return _spanned(text, found, works)


def _numbers(match: re.Match[str]) -> list[int]:
    groups = match.groupdict()
    written = (groups.get("inside") or groups.get("note") or "").translate(_TO_DIGITS)
    numbers: list[int] = []
    for first, last, single in _RANGE.findall(written):
        numbers.extend(range(int(first), min(int(last), int(first) + 200) + 1) if first else [int(single)])
    return numbers


def _spanned(text: str, found: list[Citation], works: Works) -> list[Citation]:
    """Fill in the works between two brackets that a dash joins."""
    order = {entry.reference.key: number for number, entry in works.by_number.items()}
    result: list[Citation] = []
    for one in sorted(found, key=lambda citation: citation.span):
        before = result[-1] if result else None
        if before and _JOINS.fullmatch(text, before.span.end, one.span.start):
            between = range(order[before.keys[-1]], order[one.keys[0]] + 1)
            keys = [works.by_number[number].reference.key for number in between if number in works.by_number]
            span = Span(before.span.start, one.span.end)
            result[-1] = Citation(span, span.of(text), tuple(dict.fromkeys([*before.keys, *keys, *one.keys])))
        else:
            result.append(one)
    return result
