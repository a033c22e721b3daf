"""claims.toml out: a new file from what a brief says.

The keys stand in the order of the format's description; what a claim does not have is left out.
"""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

import tomlkit

from claimcheck.claims.fields import is_web_address
from claimcheck.model import Period

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from claimcheck.model import Claim, Link, Position, Reference, Waiver

_BARE_KEY = re.compile(r"[A-Za-z0-9_-]+")


def _nowhere(_text: str) -> tuple[Position, Position] | None:
    return None


@dataclass(frozen=True, slots=True)
class Draft:
    """What a brief says, to be written into a claims file.

    `file` is the brief's path as the claims file names it. `place_of` returns where a text stands in the brief, from
    its first to its last character, or None where it doesn't. `settings` are for a new file only.
    """

    claims: tuple[Claim, ...]
    references: tuple[Reference, ...] = ()
    title: str | None = None
    file: str | None = None
    settings: Mapping[str, str] = field(default_factory=dict)
    place_of: Callable[[str], tuple[Position, Position] | None] = _nowhere


def write(draft: Draft) -> str:
    """Return a new claims file that says what `draft` does, one blank line between its tables."""
    tables = [
        "schema = 1\n",
        _table("[brief]", {"title": draft.title, "file": draft.file}),
        _table("[settings]", draft.settings),
        *map(reference_table, draft.references),
        *map(claim_table, draft.claims),
    ]
    return "\n".join(filter(None, tables))


def reference_table(reference: Reference) -> str:
    """Return `[references.KEY]` with what is known of `reference`; an address that is none is left out."""
    addresses = {"url": reference.url, "archive_url": reference.archive_url}
    web = {key: url for key, url in addresses.items() if url and is_web_address(url)}
    return _table(
        f"[references.{_key(reference.key)}]",
        {
            "title": reference.title,
            "publisher": reference.publisher,
            "authors": reference.authors,
            "published": reference.published,
            "accessed": reference.accessed,
            "url": web.get("url"),
            "file": str(reference.file) if reference.file else None,
            "archive_url": web.get("archive_url"),
            "archived": Period(reference.archived, reference.archived) if reference.archived else None,
            "language": reference.language,
        },
        always=True,
    )


def claim_table(claim: Claim) -> str:
    """Return `[[claims]]` with all that `claim` says."""
    lines = _table(
        "[[claims]]",
        {
            "id": claim.id,
            "text": claim.text,
            "quote": claim.quote,
            "speaker": claim.speaker,
            "date": edtf(claim.date) if claim.date else None,
            "date_text": claim.date_text,
            "references": claim.references,
            "at": claim.at,
            "translated": claim.translated,
        },
    )
    ends = (_link(claim.link), place_line(claim.brief), _waiver(claim.waiver))
    return lines + "".join(line + "\n" for line in ends if line)


def _table(header: str, values: Mapping[str, object], *, always: bool = False) -> str:
    """Return a table of the values that are there; nothing where none is, unless it stands `always`."""
    lines = [f"{key} = {shown}\n" for key, value in values.items() if (shown := _value(value))]
    return "".join([header + "\n", *lines]) if lines or always else ""


def _value(value: object) -> str:
    match value:
        case bool():
            return "true" if value else ""
        case str():
            return quoted(value) if value.strip() else ""
        case tuple():
            texts = [quoted(text) for text in value if text.strip()]
            return f"[{', '.join(texts)}]" if texts else ""
        case None:
            return ""
        case _:
            written = edtf(value)  # type: ignore[arg-type]  # the only other kind of value is a Period
            return written if _is_date(written) else quoted(written)


def _is_date(written: str) -> bool:
    try:
        return date.fromisoformat(written).isoformat() == written
    except ValueError:
        return False


def quoted(text: str) -> str:
    """Return `text` as a TOML string on one line; whatever could not be seen in it is written as its escape."""
    whole = text.encode("utf-8", "replace").decode()  # half a surrogate pair is no character of TOML
    return "".join(map(_seen, tomlkit.string(whole).as_string()))


def _seen(char: str) -> str:
    if char.isprintable():
        return char
    return f"\\u{ord(char):04x}" if ord(char) < 0x10000 else f"\\U{ord(char):08x}"


def _key(key: str) -> str:
    return key if _BARE_KEY.fullmatch(key) else quoted(key)


def _link(link: Link | None) -> str:
    if link is None:
        return ""
    back = f", back = {link.back}" if link.back else ""
    return f"link = {{ how = {quoted(link.how)}{back} }}"


def place_line(place: Position | None) -> str:
    """Return `brief = { … }` for a place in the brief."""
    return f"brief = {place_value(place)}" if place else ""


def place_value(place: Position) -> str:
    """Return the inline table of a place in the brief."""
    return f"{{ line = {place.line}, column = {place.column} }}"


def _waiver(waiver: Waiver | None) -> str:
    if waiver is None:
        return ""
    until = f", until = {waiver.until}" if waiver.until else ""
    return f"waiver = {{ reason = {quoted(waiver.reason)}{until} }}"


def edtf(period: Period) -> str:
    """Return `period` as EDTF writes it: 2016-10-03, 2016-10, 2016, 2015-11/2015-12, 2016-03~."""
    whole = _unit(period.first, period.last)
    if whole:
        return whole + "~" * period.approximate
    first, last = _interval(period.first, period.last)
    return f"{first}/{last}" + "~" * period.approximate


def _unit(first: date, last: date) -> str | None:
    """Return the day, month or year that lasts from `first` to `last`, if one does."""
    if first == last:
        return first.isoformat()
    if first.year != last.year or first.day != 1 or last.day != monthrange(last.year, last.month)[1]:
        return None
    if first.month == last.month:
        return first.isoformat()[:7]
    return first.isoformat()[:4] if (first.month, last.month) == (1, 12) else None


def _interval(first: date, last: date) -> Iterator[str]:
    """Yield both ends: as years or months where the interval is made of whole ones, else as days."""
    whole_months = first.day == 1 and last.day == monthrange(last.year, last.month)[1]
    whole_years = whole_months and (first.month, last.month) == (1, 12)
    length = 4 if whole_years else 7 if whole_months else 10
    yield first.isoformat()[:length]
    yield last.isoformat()[:length]
