"""Works that a brief cites outside of its list: in notes, by hyperlinks, by a wiki's templates, from a bibliography.

Each is entered once, under a key of its own; a work that the list has already (by its address) keeps the list's key.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from claimcheck.briefs.citations import Citation, Works, find
from claimcheck.briefs.names import Author, authors, plain
from claimcheck.briefs.references import Entry, choose, date_in, key_stem, parse
from claimcheck.matching.dates import month_or_year
from claimcheck.matching.urls import dates_in_url, page_of
from claimcheck.model import Reference, Span

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from claimcheck.briefs.brief import Brief, Hyperlink, Part
    from claimcheck.model import Period, Position

_LEAD = re.compile(
    r"^\W*(?:(?:see(?: also)?|cf\.?|e\.g\.,?|also|quoted in|cited in"
    r"|as (?:quoted|cited|reported) (?:in|by)|source:?)\s+)+",
    re.IGNORECASE,
)
_IBID = re.compile(r"^\W*ibid(?:em)?\b", re.IGNORECASE)
_WORK = re.compile(r"https?://|\b(?:1[5-9]|20)\d\d\b|\bdoi:")
_PIECES = re.compile(r";\s+(?=(?:see |also |cf\. )?[A-ZÀ-Þ“‘\"'])")
_NO_NAME = re.compile(
    r"(?:source|link|here|this|read more|report|article|page|site|website|web|\[?\d+\]?|\W*|https?://.*|www\..*)",
    re.IGNORECASE,
)
_NOT_A_SOURCE = re.compile(r"https?://[^/]+/?$")


@dataclass(slots=True)
class Sources:
    """All works of a brief: those of its list first; others are added as they are met."""

    entries: list[Entry] = field(default_factory=list)
    by_address: dict[str, str] = field(default_factory=dict)
    keys: set[str] = field(default_factory=set)

    @classmethod
    def of(cls, listed: Sequence[Entry]) -> Sources:
        """Return the works of a list, which have their keys."""
        found = cls()
        for entry in listed:
            found._enter(entry)
        return found

    def _enter(self, entry: Entry) -> str:
        self.entries.append(entry)
        self.keys.add(entry.reference.key)
        for url in (entry.reference.url, entry.reference.archive_url):
            if url:
                self.by_address.setdefault(_same(url), entry.reference.key)
        return entry.reference.key

    def add(self, entry: Entry) -> str:
        """Return the key of a work: the one it has by its address, else a new one made of author and year."""
        known = next(
            (
                self.by_address[_same(url)]
                for url in (entry.reference.url, entry.reference.archive_url)
                if url and _same(url) in self.by_address
            ),
            None,
        )
        if known:
            return known
        stem = entry.reference.key or key_stem(entry)
        key, count = stem, 1
        while key in self.keys:
            count += 1
            key = f"{stem}-{count}"
        return self._enter(replace(entry, reference=replace(entry.reference, key=key)))


def _same(url: str) -> str:
    """Return what addresses of one page share: no scheme, no "www.", no slash at the end."""
    return re.sub(r"^https?://(?:www\.)?", "", page_of(url), flags=re.IGNORECASE).rstrip("/").partition("#")[0]


def from_bibliography(reference: Reference) -> Entry:
    """Return a work of a bibliography kept beside the brief as an entry that citations can mean."""
    named = tuple(author for name in reference.authors for author in authors(name))
    if not named and reference.publisher:
        named = (Author(reference.publisher, is_person=False),)
    lettered = re.search(r"\d{4}([a-z])$", reference.key)
    year = str(reference.published.first.year) if reference.published else ""
    return Entry(reference, reference.title or "", named, year, lettered.group(1) if lettered else "")


# --------------------------------------------------------------------------- notes


def read_notes(brief: Brief, sources: Sources, works: Works) -> dict[str, tuple[str, ...]]:
    """Return the keys of the works that each note cites, in the order the notes are first marked in the text.

    A note may hold a work in full, a citation of the list, a short form of an earlier note ("Berg, “Talks,” 4"),
    "ibid.", or only a remark (no keys).
    """
    order = list(dict.fromkeys(mark.note for part in brief.parts for mark in part.notes))
    found: dict[str, tuple[str, ...]] = {}
    previous: tuple[str, ...] = ()
    for key in order:
        note = brief.notes.get(key)
        if note is None:
            continue
        found[key] = _note(note, sources, works, previous)
        previous = found[key] or previous
    return found


def _note(note: Part, sources: Sources, works: Works, previous: tuple[str, ...]) -> tuple[str, ...]:
    text = " ".join(note.text.split())
    if _IBID.match(text):
        return previous
    cited = find(text, works)
    if cited and not note.links and "://" not in text:
        return tuple(dict.fromkeys(key for one in cited for key in one.keys))
    keys: list[str] = []
    for piece in _PIECES.split(text):
        keys.extend(_work_of_note(_LEAD.sub("", piece), note, sources, several=bool(_PIECES.search(text))))
    return tuple(dict.fromkeys(keys))


def _work_of_note(text: str, note: Part, sources: Sources, *, several: bool) -> list[str]:
    """Return the key of one work of a note: a full entry is added, a short form is looked up; a remark has none."""
    if not _WORK.search(text) and not (note.links and not several):
        short = _short_form(text, sources.entries)
        return [short] if short else []
    linked = [link.url for link in note.links if not several or link.span.of(note.text) in text]
    emphasised = [span.of(note.text) for span in note.emphasis]
    entry = parse(text, note.position(0), linked, emphasised)
    if not (entry.reference.has_source or (entry.authors and entry.reference.title)):
        return []
    return [sources.add(replace(entry, number=None))]


def _short_form(text: str, known: Sequence[Entry]) -> str | None:
    """Return the work that "Berg, “Harbour Talks,” 45" means: the last one of that name, best by the title's words."""
    said = f"{plain(text)} "
    by_name = [entry for entry in known if any(said.startswith(f"{label} ") for label in entry.labels if label)]
    words = set(said.split())
    titled = [entry for entry in by_name if words & set(plain(entry.reference.title or "").split()[:4])]
    chosen = titled or by_name
    return chosen[-1].reference.key if chosen else None


# --------------------------------------------------------------------------- hyperlinks and templates


def link_citations(part: Part, sources: Sources) -> list[Citation]:
    """Return a part's hyperlinks as citations: one in parentheses or brackets covers what is before it, as any other.

    One on words of the sentence itself covers its sentence. Mail addresses and bare home pages are no citations.
    """
    found: list[Citation] = []
    for link in part.links:
        if not re.match(r"https?://", link.url, re.IGNORECASE) or _NOT_A_SOURCE.match(link.url):
            continue
        key = sources.add(_linked(link, part))
        found.append(
            Citation(link.span, link.span.of(part.text), (key,), narrative=not _set_apart(part.text, link.span))
        )
    return found


def _set_apart(text: str, span: Span) -> bool:
    """Return whether a link stands in parentheses or brackets, or alone after the sentence's end."""
    before, after = text[: span.start].rstrip(), text[span.end :].lstrip()
    enclosed = before[-1:] in {"(", "[", ";", "|"} or (
        before.rpartition("(")[2] != before and ")" not in before.rpartition("(")[2]
    )
    return enclosed or (
        (not before or before[-1] in ".!?”’\"'" or before.endswith("—"))
        and (not after or after[0] in ".[(" or after[0].isupper())
    )


def _linked(link: Hyperlink, part: Part) -> Entry:
    """Return the work a hyperlink leads to: what its address says of the date, and its words of the publisher."""
    url, archived = choose([link.url])
    words = " ".join(link.span.of(part.text).split()).strip("[]() ")
    is_name = 0 < len(words.split()) <= 4 and words[:1].isupper() and not _NO_NAME.fullmatch(words)
    dated = dates_in_url(link.url)
    reference = Reference(
        key="",
        position=part.position(link.span.start),
        publisher=words if is_name else None,
        published=dated,
        url=url,
        archive_url=archived,
    )
    return Entry(reference, words, year=str(dated.first.year) if dated else "")


def template_citations(brief: Brief, index: int, sources: Sources) -> list[Citation]:
    """Return the citations that the file itself marks in a part; their works are entered from what it says of them."""
    told = {cited.key: cited.fields for cited in reversed(brief.cited) if cited.fields}
    found: list[Citation] = []
    for cited in brief.cited:
        fields = cited.fields or told.get(cited.key)
        if cited.part == index and fields:
            position = brief.parts[index].position(cited.at)
            key = sources.add(_templated(cited.key, fields, position))
            found.append(Citation(Span(cited.at, cited.at), cited.key, (key,)))
    return found


def _templated(name: str, told: Mapping[str, str], position: Position) -> Entry:
    published = _dated(told.get("date") or told.get("year"))
    named = authors(told.get("author", ""))
    reference = Reference(
        key="",
        position=position,
        title=told.get("title") or None,
        publisher=told.get("publisher") or None,
        authors=tuple(author.name for author in named),
        published=published,
        accessed=_dated(told.get("access_date")),
        url=told.get("url") or None,
        archive_url=told.get("archive_url") or None,
    )
    return Entry(reference, name, named, str(published.first.year) if published else "")


def _dated(text: str | None) -> Period | None:
    if not text:
        return None
    year = re.search(r"\b(?:1[5-9]|20)\d\d\b", text)
    return date_in(text, int(year.group()) if year else None) or (month_or_year(int(year.group())) if year else None)
