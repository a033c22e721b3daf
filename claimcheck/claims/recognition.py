"""Which of a file's claims and references are those a brief has now: by their words, then by their neighbours."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from claimcheck.matching.fold import fold

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Mapping, Sequence

    from claimcheck.model import Claim, Reference


_TELLING = ("url", "title", "archive_url")  # by which a reference is known whatever its key
_LEAST_SHARED = 5  # words; fewer may be any sentence's


@dataclass(frozen=True, slots=True)
class Entry:
    """What tells a claim from others: its words, as written, and its place in the brief."""

    text: str
    quote: str
    place: tuple[int, int] | None

    @classmethod
    def of(cls, values: Mapping[str, Any]) -> Entry:
        """Return the entry of a claim's table."""
        brief = values.get("brief")
        place = (int(brief["line"]), int(brief.get("column", 1))) if brief else None
        return cls(str(values.get("text") or ""), str(values.get("quote") or ""), place)

    @classmethod
    def drawn(cls, claim: Claim) -> Entry:
        """Return the entry of a claim drawn from the brief."""
        place = (claim.brief.line, claim.brief.column) if claim.brief else None
        return cls(claim.text or "", claim.quote or "", place)

    @property
    def words(self) -> tuple[str, str]:
        """The words of text and quote, folded."""
        return _words(self.text), _words(self.quote)


def recognised(entries: Sequence[Entry], claims: Sequence[Claim]) -> dict[int, int]:
    """Return for each claim (its number) the entry (its number) that is the same one; no entry is given twice.

    The same are: quote, sentence and place; then quote and sentence; then the quote alone, each behind the one before
    it where several have it; then the sentence, where one quote holds the other, as when an editor has shortened it;
    then, of claims without a quote, a text that holds the other, as when an editor has put two sentences together.
    """
    old = [entry.words for entry in entries]
    new = [Entry.drawn(claim).words for claim in claims]
    found = _unmoved(entries, [Entry.drawn(claim) for claim in claims])
    for same in (_same_words, _same_quote, _same_sentence, _same_part):
        _pair(old, new, same, found)
    return found


def _unmoved(entries: Sequence[Entry], drawn: Sequence[Entry]) -> dict[int, int]:
    """Return the pairs of claims that say the same, where each stands where an entry of these words did.

    Where one of them has no such entry, they have moved, and places tell nothing.
    """
    places: dict[tuple[Words, tuple[int, int] | None], int] = {}
    for number, entry in enumerate(entries):
        places.setdefault((entry.words, entry.place), number)
    moved = {claim.words for claim in drawn if (claim.words, claim.place) not in places}
    found: dict[int, int] = {}
    for number, claim in enumerate(drawn):
        if claim.words not in moved and places[claim.words, claim.place] not in found.values():
            found[number] = places[claim.words, claim.place]
    return found


Words = tuple[str, str]


def _same_words(old: Words, new: Words) -> bool:
    return old == new


def _same_quote(old: Words, new: Words) -> bool:
    return bool(new[1]) and old[1] == new[1]


def _same_sentence(old: Words, new: Words) -> bool:
    quotes = sorted((old[1], new[1]), key=len)
    return bool(old[0].strip()) and old[0] == new[0] and bool(quotes[0].strip()) and quotes[0] in quotes[1]


def _same_part(old: Words, new: Words) -> bool:
    if old[1].strip() or new[1].strip():
        return False
    shorter, longer = sorted((old[0], new[0]), key=len)
    return len(shorter.split()) >= _LEAST_SHARED and shorter in longer


def _pair(
    old: Sequence[Words], new: Sequence[Words], same: Callable[[Words, Words], bool], found: dict[int, int]
) -> None:
    """Add to `found` the pairs that are the `same`: of several, the one nearest behind the neighbour's."""
    taken = set(found.values())
    last = -1
    for number, words in enumerate(new):
        if number in found:
            last = found[number]
            continue
        open_ones = [each for each, entry in enumerate(old) if each not in taken and same(entry, words)]
        if open_ones:
            last = found[number] = next((each for each in open_ones if each > last), open_ones[0])
            taken.add(last)


def same_references(existing: Mapping[str, Mapping[str, Any]], references: Sequence[Reference]) -> dict[str, str]:
    """Return for each reference's key the key the file has for it: by address, by the key itself, or by title."""
    found: dict[str, str] = {}
    for names in (_addresses, _keys, _titles):
        open_ones = {name: key for key in existing if key not in found.values() for name in names(key, existing[key])}
        for reference in references:
            if reference.key in found:
                continue
            told = {"url": reference.url, "title": reference.title, "archive_url": reference.archive_url}
            for name in names(reference.key, told):
                if open_ones.get(name) not in (None, *found.values()) and _agree(existing[open_ones[name]], told):
                    found[reference.key] = open_ones[name]
                    break
    for reference in references:
        if reference.key not in found and not any(getattr(reference, name) for name in _TELLING):
            other = _numbered(existing, reference.key, found.values())
            if other:
                found[reference.key] = other
    return found


def _numbered(existing: Mapping[str, Mapping[str, Any]], key: str, taken: Collection[str]) -> str | None:
    """Return the key under which a reference that says nothing of itself stands, where `key` was taken: `key`-2."""
    for other, values in existing.items():
        base, _, number = other.rpartition("-")
        says_nothing = not any(values.get(name) for name in _TELLING)
        if base == key and number.isdigit() and other not in taken and says_nothing:
            return other
    return None


def _agree(values: Mapping[str, Any], told: Mapping[str, Any]) -> bool:
    """Whether address or title are the same, or are not both given."""
    pairs = [(values.get(key), told.get(key)) for key in ("url", "title")]
    given = [(ours, theirs) for ours, theirs in pairs if ours and theirs]
    return not given or any(_words(str(ours)) == _words(str(theirs)) for ours, theirs in given)


def _addresses(_key: str, values: Mapping[str, Any]) -> Iterator[str]:
    yield from (str(values[key]) for key in ("url", "archive_url") if values.get(key))


def _titles(_key: str, values: Mapping[str, Any]) -> Iterator[str]:
    title = _words(str(values.get("title") or ""))
    if len(title) > 2:
        yield title


def _keys(key: str, _values: Mapping[str, Any]) -> Iterator[str]:
    yield key


def _words(text: str) -> str:
    """Return the folded words of `text`; the text itself where it has none."""
    folded = fold(text).folded
    return folded if len(folded) > 1 else text
