"""The list of works at the end of a brief: each entry taken apart into author, year, title, date and addresses.

Read by what stands where, not by one style: the address first, then the day it was looked at, then the year and what
is on either side of it. What an entry does not say is said to be missing, never made up.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from claimcheck.briefs.brief import Part, PartKind
from claimcheck.briefs.names import Author, acronyms, authors, initials, labels, plain
from claimcheck.matching.dates import mentions, month_or_year, parse_edtf
from claimcheck.model import Period, Reference

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from claimcheck.briefs.brief import Brief
    from claimcheck.model import Position

_HEADING = re.compile(
    r"\W*(?:\d+\.?\s*)?(?:list of )?(?:references?|bibliograph\w+|works? cited|(?:end |foot)?notes(?: and references)?"
    r"|sources?(?: cited)?|citations?|literature(?: cited)?|further reading|literatur(?:verzeichnis)?|quellen\w*"
    r"|referenzen|références|bibliografía|referencias|kilder|referanser|referenser|litteratur\w*)\W*",
    re.IGNORECASE,
)
_URL = re.compile(r"<?\b(?P<url>(?:https?://|www\.)[^\s<>\"“”]+)>?", re.IGNORECASE)
_DOI = re.compile(r"\b(?:doi:?\s*)?(?P<doi>10\.\d{4,9}/[^\s<>\"“”]+)", re.IGNORECASE)
_ARCHIVES = ("web.archive.org", "archive.org", "archive.today", "archive.is", "archive.ph", "archive.li", "perma.cc",
             "webcitation.org", "archive.vn", "archive.fo", "arquivo.pt",
             "webarchive.nationalarchives.gov.uk")  # fmt: skip
_NUMBER = re.compile(r"\s*(?:\[(?P<bracket>\d{1,4})\]|\((?P<round>\d{1,3})\)|(?P<dot>\d{1,4})[.)](?=\s)|"
                     r"\^(?P<up>\d{1,4})|"
                     r"(?P<bare>\d{1,4})(?=\s+[^\W\d_a-z]))\s*")  # fmt: skip
_ACCESSED = re.compile(
    r"[\s,;.\[(]*\b(?:last\s+)?(?:accessed|retrieved|viewed|visited|consulted"
    r"|abgerufen(?: am)?|zugriff(?: am)?|lest|besøkt)"
    r"(?:\s+on)?\b:?\s*(?P<when>[^.;\])<]{4,40})[\])]?\.?",
    re.IGNORECASE,
)
_YEAR = r"(?:1[5-9]|20)\d\d"
_LETTER = r"[a-z](?![a-z])"
_IN_PARENTHESES = re.compile(
    rf"[(\[]\s*(?P<date>[^()\[\]]{{0,24}}?)\b(?P<year>{_YEAR})(?P<letter>{_LETTER})?(?P<more>[^()\[\]]{{0,24}})[)\]]"
    r"|\((?P<none>n\.?\s?d\.?|in press|forthcoming|undated|o\.\s?J\.)(?:[-\s](?P<none_letter>[a-z]))?\)",
    re.IGNORECASE,
)
_IMPRINT = re.compile(rf"\((?P<place>[^():]{{2,40}}):\s*(?P<publisher>[^():]{{2,60}}),\s*(?P<year>{_YEAR})\)")
_BARE_YEAR = re.compile(rf"(?<![\w/.-])(?P<year>{_YEAR})(?P<letter>{_LETTER})?(?![\w/-]|\.\d)")
_QUOTED = re.compile(r"(?<![^\W_])[\"“„«‘'‚](?=\S)")
_CLOSING = re.compile(r"[\"”“»’'‘](?=\s*(?:[.,;:()\[]|$))|(?<=[.,?!])[\"”“»’']")
_ISO = re.compile(rf"\b{_YEAR}-\d\d(?:-\d\d)?\b")
_FORM = re.compile(
    r"(?:press release|editorial|commentary|comment|blog(?: post)?|report|speech|opinion|op-ed|interview|video|podcast|"
    r"online|web ?page|working paper|policy brief|house of commons debate|tweet|letter|news|article|pdf)",
    re.IGNORECASE,
)
_LEAST_TRAILING = 3  # list items at the end of a brief that look like works are a list without a heading


@dataclass(frozen=True, slots=True)
class Entry:
    """A work of the list: the reference, and what a citation may call it by.

    `number` is its number where the list has numbers, `letter` the letter after its year, `raw` its text, `missing`
    the parts it does not give (author, year, title, url).
    """

    reference: Reference
    raw: str
    authors: tuple[Author, ...] = ()
    year: str = ""
    letter: str = ""
    number: int | None = None
    missing: tuple[str, ...] = ()

    @property
    def labels(self) -> dict[str, int]:
        """The ways in which a text may name its authors, with their ranks (see `names.labels`)."""
        return labels(self.authors) or _labels_of_work(self.reference)


def _labels_of_work(reference: Reference) -> dict[str, int]:
    """Return what a work without an author may be cited by: its publisher, its title or the title's first words."""
    title = plain(reference.title or "")
    found = {title: 3, " ".join(title.split()[:3]): 1, plain(reference.publisher or ""): 2}
    found |= {initials(reference.publisher or ""): 1}
    return {label: rank for label, rank in found.items() if len(label) > 1}


# --------------------------------------------------------------------------- where the list is


def list_parts(brief: Brief) -> frozenset[int]:
    """Return the indices of the parts that are the list of works: under its heading, or items that end the brief."""
    found: set[int] = set()
    inside, level = False, 0
    for index, part in enumerate(brief.parts):
        if part.kind in {PartKind.HEADING, PartKind.TITLE}:
            inside = bool(_HEADING.fullmatch(part.text.strip())) or (inside and part.level > level)
            level = part.level if _HEADING.fullmatch(part.text.strip()) else level
        elif inside and looks_like_work(part):
            found.add(index)
    return frozenset(found or _trailing(brief.parts))


def _trailing(parts: Sequence[Part]) -> set[int]:
    found: set[int] = set()
    for index in range(len(parts) - 1, -1, -1):
        if parts[index].kind is not PartKind.ITEM and not _NUMBER.match(parts[index].text):
            break
        if looks_like_work(parts[index]):
            found.add(index)
    return found if len(found) >= _LEAST_TRAILING else set()


def looks_like_work(part: Part) -> bool:
    """Return whether a part may be an entry of a list of works: it has an address, or a year and little prose."""
    if part.kind in {PartKind.CAPTION, PartKind.QUOTE}:
        return False
    text = part.text
    if part.kind is PartKind.ITEM or _NUMBER.match(text):
        return True
    has_year = _IN_PARENTHESES.search(text[:400]) or _BARE_YEAR.search(text)
    return bool(has_year or (_URL.search(text) and len(text) < 600) or part.links) and _opens_like_work(text)


def _opens_like_work(text: str) -> bool:
    """Return whether the beginning is a name or a title rather than a sentence ("The work underlying this …")."""
    begin = text[:120]
    return bool(re.match(r"\W*[A-ZÀ-Þ]", begin)) and not re.match(
        r"(?:The|This|These|All|We|It|In|For|Established|Views)\s+[a-z]+\s+[a-z]+\s+[a-z]+", begin
    )


def entries(brief: Brief) -> tuple[Entry, ...]:
    """Return the works of the brief's list, in its order, each with a key of its own."""
    listed = [brief.parts[index] for index in sorted(list_parts(brief))]
    found = [entry(part) for part in listed]
    return with_keys(numbered(found))


def numbered(found: list[Entry]) -> list[Entry]:
    """Count a list through where none of its entries shows its number."""
    if found and all(one.number is None for one in found):
        return [replace(one, number=index) for index, one in enumerate(found, 1)]
    return found


# --------------------------------------------------------------------------- one entry


def entry(part: Part) -> Entry:
    """Take one entry of a list apart; its key is given by `with_keys`, when the others are known."""
    emphasised = [span.of(part.text) for span in part.emphasis]
    return parse(part.text, part.position(0), [link.url for link in part.links], emphasised)


def parse(text: str, position: Position, urls: Sequence[str] = (), emphasised: Sequence[str] = ()) -> Entry:
    """Take the text of one work apart; `urls` are what its hyperlinks lead to, `emphasised` its words in italics."""
    number, body = _take_number(" ".join(text.split()))
    addresses, body = _take_urls(body, urls)
    accessed, body = _take_accessed(body)
    written = _Written.of_book(body, emphasised) or _Written.read(body)
    url, archived = choose(addresses)
    named = authors(written.authors)
    reference = Reference(
        key="",
        position=position,
        title=written.title or None,
        publisher=written.publisher(named) or None,
        authors=tuple(author.name for author in named if author.is_person),
        published=written.published(),
        accessed=accessed,
        url=url,
        archive_url=archived,
    )
    missing = tuple(
        name
        for name, value in (("author", named), ("year", written.year), ("title", written.title), ("url", addresses))
        if not value
    )
    return Entry(reference, text, named, written.year, written.letter, number, missing)


def _take_number(text: str) -> tuple[int | None, str]:
    found = _NUMBER.match(text)
    if not found:
        return None, text
    digits = next(value for value in found.groups() if value)
    if re.fullmatch(_YEAR, digits):
        return None, text
    return int(digits), text[found.end() :]


def _take_urls(text: str, linked: Sequence[str]) -> tuple[list[str], str]:
    """Return the addresses of an entry, hyperlinks first, and its text without any."""
    found = [url for url in linked if re.match(r"https?://", url, re.IGNORECASE)]
    for match in _URL.finditer(text):
        url = trimmed_url(match["url"])
        found.append(url if "://" in url else f"http://{url}")
    if not found:
        found.extend(f"https://doi.org/{trimmed_url(match['doi'])}" for match in _DOI.finditer(text))
    rest = _DOI.sub(" ", _URL.sub(" ", text)) if found else text
    return list(dict.fromkeys(found)), re.sub(
        r"\s*\b(?:available (?:at|from|online)|url|doi|link)\s*:?\s*$", "", rest.strip(), flags=re.IGNORECASE
    )


def trimmed_url(url: str) -> str:
    """Return an address without the punctuation of the sentence it ends; brackets that pair belong to it."""
    while url and (
        url[-1] in ".,;:!?'’”\"*" or (url[-1] in ")]" and url.count(url[-1]) > url.count("(["[url[-1] == "]"]))
    ):
        url = url[:-1]
    return url


def choose(addresses: Sequence[str]) -> tuple[str | None, str | None]:
    """Return (the address, the archive's copy); where only an archive is given, its copy alone."""
    archived = next((url for url in addresses if _is_archive(url)), None)
    return next((url for url in addresses if not _is_archive(url)), None), archived


def _is_archive(url: str) -> bool:
    try:
        host = urlsplit(url).hostname or ""
    except ValueError:
        return False
    if host == "archive.org":
        return "/web/" in url
    return host in _ARCHIVES


def _take_accessed(text: str) -> tuple[Period | None, str]:
    found = _ACCESSED.search(text)
    when = date_in(found["when"], None) if found else None
    if not found or not when:
        return None, text
    return when, f"{text[: found.start()]} {text[found.end() :]}"


@dataclass(frozen=True, slots=True)
class _Written:
    """An entry's text cut up: what stands before the title, the title, and what stands after it."""

    authors: str
    title: str
    rest: str
    year: str
    letter: str
    stated: str = ""

    @classmethod
    def of_book(cls, text: str, emphasised: Sequence[str]) -> _Written | None:
        """Read "Tomas Reyl, *Secrecy* (Tessaly: Valley Press, 2019), 44": place, publisher and year in parentheses."""
        imprint = _IMPRINT.search(text)
        title = max((words for words in emphasised if words in text), key=len, default="")
        if not imprint or _QUOTED.search(text[: imprint.start()]):
            return None
        before = text[: imprint.start()]
        at = before.find(title) if title else _title_after_names(before)
        if at < 0:
            return None
        rest = f", {imprint['publisher']}, {text[imprint.end() :]}"
        return cls(before[:at], before[at:].strip(" ,.*"), rest, imprint["year"], "")

    @classmethod
    def read(cls, text: str) -> _Written:
        """Cut where the style shows: at a year in parentheses after the authors, at a quoted title, or at dots."""
        year = _IN_PARENTHESES.search(text)
        quoted = _QUOTED.search(text)
        if year and year.start() < 600 and (not quoted or year.start() < quoted.start()) and _ends_authors(text, year):
            title, rest = _title_and_rest(text[year.end() :])
            stated = " ".join(part for part in (year["date"], year["more"]) if part)
            letter = year["letter"] or year["none_letter"] or ""
            return cls(text[: year.start()], title, rest, year["year"] or "", letter.lower(), stated)
        return cls._without_parentheses(text)

    @classmethod
    def _without_parentheses(cls, text: str) -> _Written:
        years = list(_BARE_YEAR.finditer(text))
        early = next((found for found in years if _follows_authors(text, found.start())), None)
        if early:
            title, rest = _title_and_rest(text[early.end() :])
            return cls(text[: early.start()], title, rest, early["year"], early["letter"] or "")
        before, title, rest = _by_title(text)
        inside = [found for found in years if found.start() >= len(text) - len(rest)] or years
        last = inside[-1] if inside else None
        return cls(before, title, rest, last["year"] if last else "", (last["letter"] or "") if last else "")

    def published(self) -> Period | None:
        """Return the day, month or year the entry gives: the day in the rest, with the year after the authors."""
        year = int(self.year) if self.year else None
        for text in (self.stated, self.rest):
            found = date_in(text, year)
            if found and (year is None or found.first.year == year or not self.authors or text == self.stated):
                return found
        return month_or_year(year) if year else None

    def publisher(self, named: tuple[Author, ...]) -> str:
        """Return who published it: the body that wrote it, or what stands after the title."""
        if named and not named[0].is_person:
            return named[0].surname
        for piece in re.split(r"[,.;]\s+|[,.;]$", self.rest):
            plain_piece = piece.strip(" .,;:()")
            if _is_publisher(plain_piece):
                return plain_piece
        return ""


def _title_after_names(before: str) -> int:
    """Return where the title begins in "Tomas Reyl and Ida Fenn, Secrecy and the Statute": after the first comma."""
    comma = re.search(r",\s+", before)
    return comma.end() if comma else -1


def _ends_authors(text: str, year: re.Match[str]) -> bool:
    """Return whether what stands before a year in parentheses may be authors: no title, journal or volume in it."""
    before = text[: year.start()].strip()
    words = [word for word in re.findall(r"[^\W\d_]{2,}", before) if word.islower()]
    small = [word for word in words if len(word) > 3]
    return not re.search(r"\d{2}|https?:", before) and len(small) <= 4


def _follows_authors(text: str, at: int) -> bool:
    """Return whether a bare year stands right after the authors ("Smith J. 2010. Title")."""
    before = text[:at].rstrip()
    if not before or before[-1] not in ".,:;)" or len(before) > 600 or _QUOTED.search(before):
        return False
    if not re.match(r"[^\S\n]*[.,:;)]?\s*[\"“‘'A-ZÀ-Þ]", text[at + 4 :].lstrip("abcdef")):
        return False
    words = [word for word in re.findall(r"[^\W\d_]{4,}", before) if word.islower()]
    return not words and not re.search(r"\d", before)


def _title_and_rest(text: str) -> tuple[str, str]:
    """Return the title that begins `text`, without its quotation marks, and what stands after it."""
    text = text.lstrip(" .,:;)]")
    if _QUOTED.match(text):
        return _quoted_title(text)
    end = _title_end(text)
    return text[:end].strip(" .,;:"), text[end:]


def _quoted_title(text: str) -> tuple[str, str]:
    """Return a title in quotation marks; it may hold others, and need not be closed by the kind that opened it."""
    closers = [found for found in _CLOSING.finditer(text, 1) if found.end() > 2]
    if not closers:
        return text[1:].strip(" .,;:"), ""
    close = _closer(text, closers)
    return _balanced(text[1 : close.start()].strip(" .,;:")), text[close.end() :]


def _closer(text: str, closers: list[re.Match[str]]) -> re.Match[str]:
    """Choose the mark that ends the title: the first after which no other word but a date or a publisher is quoted."""
    for found in closers:
        rest = text[found.end() :]
        opened = text[1 : found.start()]
        if _left_open(opened) and _CLOSING.search(rest):
            continue
        return found
    return closers[-1]


def _left_open(text: str) -> bool:
    """Return whether a mark inside the title is still open."""
    opening = len(re.findall(r"(?:(?<=^)|(?<=[\s(]))[\"“‘'](?=\w)", text))
    closing = len(re.findall(r"(?<=[^\s(])[\"”’'](?!\w)", text))
    return opening > closing


def _balanced(title: str) -> str:
    """Close a quotation inside the title whose closing mark served as the title's own."""
    if not _left_open(title):
        return title
    opened = re.findall(r"(?:^|(?<=[\s(]))[\"“‘'](?=\w)", title)
    return title + {'"': '"', "“": "”", "‘": "’", "'": "'"}[opened[-1]]


def _title_end(text: str) -> int:
    """Return where a title without marks ends: at its full stop, a date, or the end."""
    dated = [found.span.start for found in mentions(text, None) if found.how in {"written", "season"}]
    month = re.search(r"[.,]\s+\d{1,2} [A-Z][a-z]+\b|[.,]\s+[A-Z][a-z]+ \d{1,2}\b(?!,)", text)
    stop = re.search(r"(?<!\b[A-Z])(?<!\bvs)(?<!\bno)(?<!\bvol)[.?!](?=\s+[^\sa-z]|\s*$)", text)
    ends = [found.start() + (found.group() in "?!") for found in (stop,) if found]
    ends += [found.start() for found in (month,) if found] + [start for start in dated if start > 3]
    return min(ends, default=len(text))


def _by_title(text: str) -> tuple[str, str, str]:
    """Cut an entry whose year comes last: at its quoted title, else at the full stop after its authors."""
    quoted = _QUOTED.search(text)
    if quoted and (quoted.start() == 0 or not text[quoted.start() - 1].isalnum()):
        title, rest = _quoted_title(text[quoted.start() :])
        return text[: quoted.start()], title, rest
    stop = re.search(
        r"(?<![A-Z])\.(?:\s+)(?=[A-ZÀ-Þ0-9\[])|(?<=[A-Z])\.\s+(?=[A-ZÀ-Þ][\w-]*\s+[\w-]{2,}(?![.,]))", text
    )
    vancouver = re.match(r"(?:[^\W\d_][\w'’ -]+ [A-Z]{1,3}(?:, |\. |(?= et al)|: )|et al\. )+", text)
    cut = vancouver.end() if vancouver else stop.end() if stop and _authorial(text[: stop.start()]) else 0
    title, rest = _title_and_rest(text[cut:])
    return text[:cut], title, rest


def _authorial(text: str) -> bool:
    return len(text.split()) <= 40 and not any(len(word) > 3 and word.islower() for word in text.split())


def _is_publisher(piece: str) -> bool:
    """Return whether a piece after the title names a publication: capitalised words, no date, page or kind of work."""
    words = piece.split()
    if not (1 <= len(words) <= 8) or not piece[:1].isupper() or _FORM.fullmatch(piece):
        return False
    return (
        not re.search(r"\d", piece)
        and date_in(piece, 2000) is None
        and not re.match(r"(?:vol|pp?|no|in|ed)\b", piece, re.IGNORECASE)
    )


def date_in(text: str, year: int | None) -> Period | None:
    """Return the days a piece of an entry names: a day before a month before a year; `year` gives a missing one."""
    iso = _ISO.search(text)
    if iso:
        try:
            return parse_edtf(iso.group())
        except ValueError:
            return None
    found = [one.period for one in mentions(text, None, year=year) if one.how in {"written", "season"}]
    in_year = [one for one in found if year is None or one.first.year == year] or found
    if in_year:
        return min(in_year, key=lambda one: (one.last - one.first).days)
    month = re.search(rf"\b({'|'.join(_MONTHS)})\b", text) if year else None
    return month_or_year(year, _MONTHS.index(month.group(1)) + 1) if month and year else None


_MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
           "November", "December")  # fmt: skip


# --------------------------------------------------------------------------- keys


def with_keys(found: Iterable[Entry]) -> tuple[Entry, ...]:
    """Give each work its key: who, year and letter (`cnn-2016`, `rt-2016a`); a second one of the same gets `-2`."""
    taken: dict[str, int] = {}
    return tuple(_keyed(one, taken) for one in found)


def _keyed(one: Entry, taken: dict[str, int]) -> Entry:
    stem = key_stem(one)
    taken[stem] = taken.get(stem, 0) + 1
    key = stem if taken[stem] == 1 else f"{stem}-{taken[stem]}"
    return replace(one, reference=replace(one.reference, key=key))


def key_stem(one: Entry) -> str:
    """Return the key a work has if no other has it: who, and the year with its letter."""
    return "-".join(part for part in (_who(one), f"{one.year}{one.letter}") if part) or "work"


def _who(one: Entry) -> str:
    """Return the short name of who wrote it: a surname, a body's own abbreviation or initials, else the publisher."""
    if one.authors and one.authors[0].is_person:
        return slug(one.authors[0].surname)
    name = one.authors[0].surname if one.authors else _host(one.reference.url) or one.reference.publisher or ""
    if not name:
        return slug(" ".join((one.reference.title or "").split()[:3]))
    capitals = acronyms(name)
    if capitals:
        return slug(capitals[0])
    words = [word for word in name.split() if word[:1].isupper()]
    return initials(name) if 2 <= len(words) <= 5 and len(initials(name)) > 1 else slug(name)


def _host(url: str | None) -> str:
    try:
        host = urlsplit(url or "").hostname or ""
    except ValueError:
        return ""
    names = [name for name in host.split(".") if name not in {"www", "edition", "en", "news", "m"}]
    return slug(names[0]) if names else ""


def slug(text: str) -> str:
    """Return `text` as part of a key: small ASCII letters and digits, joined by hyphens; possessives joined."""
    return "-".join(words_of(text))


def words_of(text: str) -> Iterator[str] | list[str]:
    """Return the words of `text` for a slug: "everybodys" of "everybody’s"."""
    joined = re.sub(r"(?<=\w)['’](?=\w)", "", text)
    return [word.replace("_", "") for word in plain(joined).split() if word.replace("_", "").isascii()]
