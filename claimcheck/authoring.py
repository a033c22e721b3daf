"""From a brief to its claims file: drawn, written, kept up to date, and told.

Between the command line and the rooms: it reads through `briefs`, and writes through `claims`.
"""

from __future__ import annotations

import json
import os
import tomllib
from collections import Counter
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from claimcheck.briefs import extract, read, read_bibliography
from claimcheck.claims import load
from claimcheck.claims.updating import update
from claimcheck.claims.writing import Draft, edtf, write
from claimcheck.errors import UsageError
from claimcheck.matching.fold import fold
from claimcheck.matching.quote import find, read_quotation, stands_in

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from claimcheck.briefs import Brief, Extraction, Part
    from claimcheck.claims.updating import Updated
    from claimcheck.matching.fold import Folded
    from claimcheck.model import Claim, Position, Reference


@dataclass(frozen=True)
class Drawn:
    """A brief, and what was drawn from it."""

    brief: Brief
    extraction: Extraction

    def draft(self, claims_file: Path | None, settings: Mapping[str, str] | None = None) -> Draft:
        """Return what there is to write into `claims_file`; the brief's path in it is as seen from there."""
        folder = claims_file.resolve().parent if claims_file else Path.cwd()
        return Draft(
            claims=tuple(self.extraction.claims),
            references=tuple(self.extraction.references),
            title=self.brief.title,
            file=_path_from(folder, self.brief.path),
            settings=settings or {},
            place_of=self.place_of,
        )

    @cached_property
    def _folded(self) -> list[tuple[Part, Folded]]:
        return [(part, fold(part.text)) for part in (*self.brief.parts, *self.brief.notes.values())]

    def place_of(self, text: str) -> tuple[Position, Position] | None:
        """Return where `text` first stands in the brief, typography aside: its first and its last character."""
        quotation = read_quotation(text)
        for part, folded in self._folded:
            match = find(quotation, folded) if stands_in(quotation, folded) else None
            if match:
                return part.position(match.span.start), part.position(match.span.end - 1)
        return None


def _path_from(folder: Path, brief: Path) -> str:
    try:
        return Path(os.path.relpath(brief.resolve(), folder)).as_posix()
    except ValueError:  # another drive, where a system has drives
        return brief.resolve().as_posix()


def drawn_from(brief_path: Path, bibliography: Path | None = None) -> Drawn:
    """Return the brief in `brief_path`, read, with its claims and references. Raises FileError."""
    beside = read_bibliography(bibliography) if bibliography else ()
    brief = read(brief_path)
    return Drawn(brief, extract(brief, beside))


# --------------------------------------------------------------------------- claims files


def new_text(drawn: Drawn) -> str:
    """Return the claims file that a brief gives, for a file in the folder one stands in."""
    return write(drawn.draft(None))


def new_file(path: Path, drawn: Drawn, settings: Mapping[str, str] | None = None) -> None:
    """Write the claims file `path`, which may not be there yet. Raises UsageError."""
    try:
        with path.open("x", encoding="utf-8", newline="\n") as file:
            file.write(write(drawn.draft(path, settings)))
    except FileExistsError:
        raise UsageError(f"{str(path)!r} is there already", hint="--update brings it up to date") from None
    except OSError as trouble:
        raise UsageError(f"cannot write {str(path)!r}: {trouble.strerror}") from None


def updated(path: Path, drawn: Drawn) -> tuple[str, Updated]:
    """Return the text of the claims file `path`, and the same brought up to date. Raises FileError."""
    text = _claims_text(path)
    return text, update(text, drawn.draft(path))


def _claims_text(path: Path) -> str:
    """Return the text of a claims file that is valid, or has no claims yet. Raises FileError."""
    try:
        text = path.read_bytes().decode("utf-8-sig")
        empty = "claims" not in tomllib.loads(text)
    except (OSError, ValueError, RecursionError):  # load knows the place and the words for each of these
        text, empty = "", False
    if not empty:
        load(path)
    return text


def replace_file(path: Path, text: str) -> None:
    """Have `text` stand in the file `path`, whole or not at all. Raises UsageError."""
    beside = path.with_name(f".{path.name}.new")
    try:
        beside.write_text(text, encoding="utf-8", newline="")
        beside.replace(path)
    except OSError as trouble:
        raise UsageError(f"cannot write {str(path)!r}: {trouble.strerror}") from None


# --------------------------------------------------------------------------- what is told


def told(drawn: Drawn, *, verbose: bool) -> Iterator[str]:
    """Yield a line each on what was drawn from the brief; with `verbose` every skipped quotation, else only why."""
    yield from drawn.brief.remarks
    extraction = drawn.extraction
    quotes = sum(claim.quote is not None for claim in extraction.claims)
    counted = f"{_number(quotes, 'quote')}, {_number(len(extraction.references), 'reference')}"
    yield f"{counted}, {len(extraction.skipped)} skipped{'' if verbose else _reasons(drawn)}"
    if verbose:
        yield from (f"{each.position}: skipped {each.text!r}: {each.reason}" for each in extraction.skipped)
    for fault in extraction.faults:
        yield f"{fault.position}: {fault.message}{f' ({fault.hint})' if fault.hint else ''} [{fault.rule}]"


def _number(count: int, noun: str) -> str:
    return f"{count} {noun}{'' if count == 1 else 's'}"


def _reasons(drawn: Drawn) -> str:
    counts = Counter(each.reason.partition(":")[0] for each in drawn.extraction.skipped)
    if not counts:
        return ""
    listed = ", ".join(f"{count} × {reason}" for reason, count in counts.most_common())
    return f" ({listed}; --verbose lists them)"


def as_json(drawn: Drawn) -> str:
    """Return what was drawn from the brief as JSON; absent values are null."""
    extraction = drawn.extraction
    values = {
        "schema": 1,
        "brief": {"title": drawn.brief.title, "file": str(drawn.brief.path), "remarks": list(drawn.brief.remarks)},
        "references": [_reference(reference) for reference in extraction.references],
        "claims": [_claim(claim) for claim in extraction.claims],
        "skipped": [
            {"text": each.text, "reason": each.reason, "position": _position(each.position)}
            for each in extraction.skipped
        ],
        "faults": [
            {"rule": each.rule, "message": each.message, "hint": each.hint, "position": _position(each.position)}
            for each in extraction.faults
        ],
    }
    return json.dumps(values, ensure_ascii=False, indent=2) + "\n"


def _reference(reference: Reference) -> dict[str, Any]:
    return {
        "key": reference.key,
        "title": reference.title,
        "publisher": reference.publisher,
        "authors": list(reference.authors),
        "published": edtf(reference.published) if reference.published else None,
        "accessed": edtf(reference.accessed) if reference.accessed else None,
        "url": reference.url,
        "archive_url": reference.archive_url,
        "archived": reference.archived.isoformat() if reference.archived else None,
        "language": reference.language,
        "position": _position(reference.position),
    }


def _claim(claim: Claim) -> dict[str, Any]:
    return {
        "id": claim.id,
        "text": claim.text,
        "quote": claim.quote,
        "speaker": claim.speaker,
        "date": edtf(claim.date) if claim.date else None,
        "date_text": claim.date_text,
        "references": list(claim.references),
        "at": claim.at,
        "translated": claim.translated,
        "link": {"how": claim.link.how, "back": claim.link.back} if claim.link else None,
        "position": _position(claim.brief),
    }


def _position(position: Position | None) -> dict[str, Any] | None:
    return {"file": position.file, "line": position.line, "column": position.column} if position else None
