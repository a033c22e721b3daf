"""A bibliography beside a brief: BibTeX (and BibLaTeX), CSL-JSON or RIS to references.

Sources: biblatex manual, 2.2 (fields); https://docs.citationstyles.org/en/stable/specification.html, appendix IV (CSL
variables); RIS, https://web.archive.org/web/20120526103719/http://refman.com/support/risformat_intro.asp
"""

from __future__ import annotations

import json
import logging
import re
from calendar import monthrange
from dataclasses import dataclass, replace
from datetime import date
from itertools import count
from typing import TYPE_CHECKING, Any

from claimcheck.briefs.readers.decoding import decoded
from claimcheck.briefs.readers.trouble import Trouble
from claimcheck.briefs.references import slug
from claimcheck.errors import FileError
from claimcheck.matching.dates import parse_edtf
from claimcheck.model import Period, Position, Reference

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

_MOST_BYTES = 16 * 1024 * 1024
_KEY = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,99}")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*")
_ESCAPED = re.compile(r"\\([%_&#~{}])")
_NUMBERS = re.compile(r"\d+")
_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_RIS_ENTRY = re.compile(r"^TY {2}- ", re.MULTILINE)
_BIBTEX = re.compile(r"^\s*@\s*\w+\s*[{(]", re.MULTILINE)


def read_bibliography(path: Path) -> tuple[Reference, ...]:
    """Return the references in the file `path`, in its order, each with its line; the content decides the format.

    Raises FileError with one line for a file that is none of the three, or broken: where, and what.
    """
    text = _text_of(path)
    start = text.lstrip()[:1]
    if start in ("[", "{") and not _BIBTEX.match(text):
        found = _csl(text, str(path))
    elif _RIS_ENTRY.search(text):
        found = _ris(text, str(path))
    elif _BIBTEX.search(text):
        found = _bibtex(text, str(path))
    else:
        raise _fault(str(path), 1, "this is no bibliography", "give BibTeX, CSL-JSON or RIS")
    return _with_own_keys(found)


def _text_of(path: Path) -> str:
    try:
        with path.open("rb") as file:
            data = file.read(_MOST_BYTES + 1)
    except (OSError, ValueError) as trouble:
        reason = getattr(trouble, "strerror", None) or str(trouble)
        raise _fault(str(path), 1, f"the bibliography cannot be read: {reason}") from None
    if len(data) > _MOST_BYTES:
        raise _fault(str(path), 1, f"the bibliography is larger than {_MOST_BYTES >> 20} MB")
    try:
        return decoded(data)[0].replace("\r\n", "\n").replace("\r", "\n")
    except Trouble:
        raise _fault(str(path), 1, "this is a binary file, no bibliography", "give BibTeX, CSL-JSON or RIS") from None


def _fault(file: str, line: int, message: str, hint: str | None = None) -> FileError:
    return FileError(message, position=Position(file, line), hint=hint)


def _with_own_keys(found: Iterable[Reference]) -> tuple[Reference, ...]:
    """Return `found` with a key for each that a claims file can take, and no other has."""
    taken: set[str] = set()
    kept = []
    for reference in found:
        stem = reference.key if _KEY.fullmatch(reference.key) else slug(reference.key)[:90] or _made_key(reference)
        names = (stem if number == 1 else f"{stem[:90]}-{number}" for number in count(1))
        key = next(name for name in names if name not in taken)
        taken.add(key)
        kept.append(replace(reference, key=key))
    return tuple(kept)


def _made_key(reference: Reference) -> str:
    """Return a key for a work that has none: the first author's last name, or the publisher, and the year."""
    who = reference.authors[0].split()[-1] if reference.authors else reference.publisher or reference.title or ""
    year = str(reference.published.first.year) if reference.published else ""
    return slug(f"{who} {year}")[:90] or "work"


@dataclass(frozen=True, slots=True)
class _Work:
    """The fields of one entry, by the names of its format."""

    fields: Mapping[str, Any]
    position: Position
    key: str

    def text(self, *names: str) -> str | None:
        """Return the first of the fields `names` that holds text, its white space folded."""
        for name in names:
            value = self.fields.get(name)
            value = value[0] if isinstance(value, list) and value else value
            if isinstance(value, str | int) and str(value).strip():
                return " ".join(str(value).split())
        return None

    def reference(
        self, authors: Iterable[str], published: Period | None, accessed: Period | None, publisher: str | None
    ) -> Reference:
        """Return the entry as a reference."""
        doi = self.text("doi", "DOI")
        url = self.text("url", "URL", "urls", "link1") or (f"https://doi.org/{_bare(doi)}" if doi else None)
        language = self.text("langid", "language", "hyphenation") or ""
        return Reference(
            key=self.key,
            position=self.position,
            title=self.text("title", "primary_title"),
            publisher=publisher,
            authors=tuple(name for name in authors if name),
            published=published,
            accessed=accessed,
            url=url,
            archive_url=self.text("archiveurl", "archive_url", "archive-url"),
            language=language if _LANGUAGE.fullmatch(language) else None,
        )


def _bare(doi: str) -> str:
    return re.sub(r"^(?:doi:\s*|https?://(?:dx\.)?doi\.org/)", "", doi, flags=re.IGNORECASE)


def _turned(name: str) -> str:
    """Return "First Last" for "Last, First"."""
    last, comma, first = name.strip().strip("{}").partition(",")
    return f"{first.strip()} {last.strip()}" if comma and first.strip() else last.strip()


# --------------------------------------------------------------------------- BibTeX


def _bibtex(text: str, file: str) -> Iterator[Reference]:
    from bibtexparser.entrypoint import parse_string  # noqa: PLC0415  only briefs with a bibliography need it
    from bibtexparser.middlewares import LatexDecodingMiddleware  # noqa: PLC0415

    logging.getLogger("bibtexparser").setLevel(logging.CRITICAL)  # what it warns of is raised here
    plain = parse_string(text)
    for block in plain.failed_blocks:
        line = (block.start_line or 0) + 1
        raise _fault(file, line, f"broken BibTeX: {_first_line(block.error)}", "mend or remove the entry")
    shown = parse_string(text, append_middleware=[LatexDecodingMiddleware()])
    for entry, raw in zip(shown.entries, plain.entries, strict=True):
        fields = {name.lower(): field.value for name, field in entry.fields_dict.items()}
        as_written = {name.lower(): str(field.value) for name, field in raw.fields_dict.items()}
        addresses = {name: _ESCAPED.sub(r"\1", as_written[name]) for name in _ADDRESSES if name in as_written}
        work = _Work({**fields, **addresses}, Position(file, (entry.start_line or 0) + 1), entry.key)
        yield work.reference(
            authors=_bibtex_names(as_written.get("author", ""), str(fields.get("author", ""))),
            published=_bibtex_date(work, "date", "year", "month", "day"),
            accessed=_bibtex_date(work, "urldate"),
            publisher=work.text("journaltitle", "journal", "organization", "publisher", "institution", "howpublished"),
        )


_ADDRESSES = ("url", "doi", "archiveurl")


def _first_line(error: object) -> str:
    return (str(error).strip().splitlines() or ["it cannot be parsed"])[0]


def _bibtex_names(as_written: str, shown: str) -> list[str]:
    """Return the names that "and" parts; a name all in braces is an organisation's, and stays as it is."""
    written = re.split(r"\s+and\s+", as_written.strip())
    names = re.split(r"\s+and\s+", shown.strip())
    if len(written) != len(names):
        return [_turned(name) for name in names]
    return [name if braced.startswith("{") else _turned(name) for name, braced in zip(names, written, strict=True)]


def _bibtex_date(work: _Work, whole: str, year: str = "", month: str = "", day: str = "") -> Period | None:
    written = work.text(whole)
    if written:
        return _edtf(written)
    name = work.text(month) or ""
    number = _MONTHS.index(name[:3].lower()) + 1 if name[:3].lower() in _MONTHS else name
    return _period([work.text(year), number, work.text(day)])


# --------------------------------------------------------------------------- CSL-JSON


def _csl(text: str, file: str) -> Iterator[Reference]:
    try:
        values = json.loads(text)
    except json.JSONDecodeError as wrong:
        raise _fault(file, wrong.lineno, f"broken JSON: {wrong.msg}") from None
    except (ValueError, RecursionError):
        raise _fault(file, 1, "broken JSON: it is nested too deeply, or a number is too long") from None
    items = values.get("items", [values]) if isinstance(values, dict) else values
    at = 0
    for item in items if isinstance(items, list) else [None]:
        if not isinstance(item, dict):
            raise _fault(file, text.count("\n", 0, at) + 1, "this is no CSL-JSON", "it is a list of objects")
        at = max(text.find(json.dumps(item.get("id", ""), ensure_ascii=False), at), at)
        work = _Work(item, Position(file, text.count("\n", 0, at) + 1), str(item.get("id") or ""))
        yield work.reference(
            authors=map(_csl_name, _list(item.get("author"))),
            published=_csl_date(item.get("issued")),
            accessed=_csl_date(item.get("accessed")),
            publisher=work.text("container-title", "publisher", "event-title", "authority"),
        )


def _list(value: object) -> list[object]:
    return value if isinstance(value, list) else []


def _csl_name(name: object) -> str:
    if not isinstance(name, dict):
        return str(name)
    parts = [name.get(part) for part in ("given", "dropping-particle", "non-dropping-particle", "family", "suffix")]
    return " ".join(str(part) for part in parts if part) or str(name.get("literal") or "")


def _csl_date(value: object) -> Period | None:
    if not isinstance(value, dict):
        return None
    parts = value.get("date-parts")
    if isinstance(parts, list) and parts and isinstance(parts[0], list):
        ends = [_period(each) for each in parts[:2] if isinstance(each, list)]
        first, last = ends[0], ends[-1]
        return Period(first.first, last.last) if first and last and first.first <= last.last else first
    written = value.get("raw") or value.get("literal")
    return _edtf(str(written)) if written else None


# --------------------------------------------------------------------------- RIS


def _ris(text: str, file: str) -> Iterator[Reference]:
    import rispy  # type: ignore[import-untyped]  # noqa: PLC0415  it ships no types, and most briefs need none of it

    lines = [text.count("\n", 0, found.start()) + 1 for found in _RIS_ENTRY.finditer(text)]
    try:
        entries = rispy.loads(text)
    except (OSError, ValueError, KeyError, IndexError, TypeError) as wrong:
        raise _fault(file, lines[0], f"broken RIS: {_first_line(wrong)}") from None
    for number, entry in enumerate(entries):
        line = lines[min(number, len(lines) - 1)]
        work = _Work(entry, Position(file, line), str(entry.get("id") or ""))
        authors = entry.get("authors") or entry.get("first_authors") or []
        yield work.reference(
            authors=map(_turned, authors if isinstance(authors, list) else [str(authors)]),
            published=_slashed(work.text("date")) or _slashed(work.text("year", "publication_year")),
            accessed=_slashed(work.text("access_date")),
            publisher=work.text("secondary_title", "journal_name", "alternate_title3", "publisher"),
        )


def _slashed(text: str | None) -> Period | None:
    """Return the days of RIS's YYYY/MM/DD/other, of which all but the year may be missing."""
    if not text:
        return None
    return _period(text.split("/")[:3]) or _edtf(text)


# --------------------------------------------------------------------------- dates


def _edtf(text: str) -> Period | None:
    """Return the days that `text` means where it is EDTF, as in `2016-10`; a time behind the day is left out."""
    try:
        return parse_edtf(re.sub(r"T.*$", "", text.strip()))
    except ValueError:
        return None


def _period(parts: Iterable[object]) -> Period | None:
    """Return the days of year, month, day, of which the later may be missing; None where they are no date."""
    numbers = []
    for part in parts:
        text = str(part if part is not None else "").strip()
        if not _NUMBERS.fullmatch(text):
            break
        numbers.append(int(text))
    try:
        match numbers:
            case [year]:
                return Period(date(year, 1, 1), date(year, 12, 31))
            case [year, month]:
                return Period(date(year, month, 1), date(year, month, monthrange(year, month)[1]))
            case [year, month, day, *_]:
                return Period(date(year, month, day), date(year, month, day))
    except (ValueError, OverflowError):  # monthrange raises a kind of ValueError
        return None
    return None
