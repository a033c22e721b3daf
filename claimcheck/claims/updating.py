"""A claims file brought up to date with its brief: an editor's words stay, the new comes in, the gone is marked.

Nothing is written over but a claim's place in the brief. The file's text is edited where something changes, and not
parsed and printed again, so that every other character stays as it is.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import cached_property
from itertools import count
from typing import TYPE_CHECKING, Any

from claimcheck.claims.places import Places
from claimcheck.claims.recognition import Entry, recognised, same_references
from claimcheck.claims.wording import printable
from claimcheck.claims.writing import claim_table, place_line, place_value, reference_table

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from claimcheck.claims.places import Path
    from claimcheck.claims.writing import Draft
    from claimcheck.model import Claim, Position

_GONE = "# not in the brief any more"
_INLINE = re.compile(r"\{[^{}\n]*\}")


class ChangeKind(StrEnum):
    """What happened to a claim or a reference."""

    ADDED = "new in the brief"
    MOVED = "elsewhere in the brief"
    GONE = "not in the brief any more"
    BACK = "in the brief again"
    KEPT = "kept, though the brief says otherwise"


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that differs between file and brief. What is `KEPT` is told, and changes nothing."""

    kind: ChangeKind
    name: str
    detail: str = ""

    def __str__(self) -> str:
        return f"{self.name}: {self.kind}{f' ({self.detail})' if self.detail else ''}"


@dataclass(frozen=True, slots=True)
class Updated:
    """A claims file's text, up to date, and what was changed in it."""

    text: str
    changes: tuple[Change, ...]


def update(text: str, draft: Draft) -> Updated:
    """Return the claims file `text` brought up to date with `draft`; doing it again changes nothing.

    `text` must be a valid claims file (`load` says where it is not); tomllib.TOMLDecodeError where it is no TOML.
    """
    work = _Update(_File(text.replace("\r\n", "\n")), draft)
    work.references()
    work.claims()
    written = work.file.edited()
    return Updated(written.replace("\n", "\r\n") if "\r\n" in text else written, tuple(work.changes))


# --------------------------------------------------------------------------- the file's text


@dataclass
class _File:
    """A claims file's text, and the edits to be made in it."""

    text: str
    edits: list[tuple[int, int, str]] = field(default_factory=list)
    added: dict[int, list[str]] = field(default_factory=dict)

    @cached_property
    def values(self) -> dict[str, Any]:
        """What the text says."""
        return tomllib.loads(self.text)

    @cached_property
    def places(self) -> Places:
        """Where it says so."""
        return Places("", self.text)

    @cached_property
    def headers(self) -> list[int]:
        """Where each table of the top or second level begins, with the comment right above it; then the text's end."""
        found = {self.places.offset(path) for path in self._paths()}
        begins = {self.begin(offset) for offset in found if offset is not None and self.text.startswith("[", offset)}
        return [*sorted(begins), len(self.text)]

    def _paths(self) -> Iterator[Path]:
        for key, value in self.values.items():
            yield (key,)
            inner: Iterable[str | int] = range(len(value)) if isinstance(value, list) else value
            if isinstance(value, dict | list):
                yield from ((key, each) for each in inner)

    @property
    def entries(self) -> list[Mapping[str, Any]]:
        """The claims, as the file has them."""
        return list(self.values.get("claims", []))

    def begin(self, offset: int) -> int:
        """Return where the comment right above the line of `offset` begins, or that line where there is none."""
        start = self.text.rfind("\n", 0, offset) + 1
        while start:
            above = self.text.rfind("\n", 0, start - 1) + 1
            if not self.text[above:start].lstrip().startswith("#"):
                return start
            start = above
        return 0

    def end(self, path: Path) -> int:
        """Return where the table of `path` ends, with its tail of blank lines."""
        start = self.places.offset(path) or 0
        return next((header for header in self.headers if header > start), len(self.text))

    def replace(self, start: int, end: int, text: str) -> None:
        """Have `text` stand in place of what is from `start` to `end`."""
        self.edits.append((start, end, text))

    def add(self, at: int, table: str) -> None:
        """Have the new `table` stand at `at`, behind others added there."""
        self.added.setdefault(at, []).append(table)

    def edited(self) -> str:
        """Return the text with every edit made."""
        edits = [*self.edits, *((at, at, self._apart(at, tables)) for at, tables in self.added.items())]
        text = self.text
        for start, end, new in sorted(edits, key=lambda edit: edit[:2], reverse=True):
            text = text[:start] + new + text[end:]
        return text

    def _apart(self, at: int, tables: Sequence[str]) -> str:
        """Return `tables` with one blank line between them and what stands before and after `at`."""
        before = self.text[:at]
        lead = "" if not before or before.endswith("\n\n") else "\n" if before.endswith("\n") else "\n\n"
        return lead + "\n".join(tables) + ("\n" if at < len(self.text) else "")


# --------------------------------------------------------------------------- the update


@dataclass
class _Update:
    """One update: a file, what its brief says now, and what came of it."""

    file: _File
    draft: Draft
    changes: list[Change] = field(default_factory=list)
    keys: dict[str, str] = field(default_factory=dict)  # the brief's key of a reference to the file's

    def references(self) -> None:
        """Add the references that are new, and mark those that are gone."""
        existing: dict[str, Mapping[str, Any]] = self.file.values.get("references", {})
        self.keys = same_references(existing, self.draft.references)
        taken = set(existing)
        at = self._behind_references(list(existing))
        for reference in self.draft.references:
            if reference.key not in self.keys:
                key = _free(reference.key, taken)
                self.keys[reference.key] = key
                self.file.add(at, reference_table(replace(reference, key=key)))
                self.changes.append(Change(ChangeKind.ADDED, f"reference {key}"))
        listed = set(self.keys.values())
        for key, values in existing.items():
            self._mark(("references", key), f"reference {key}", there=key in listed or self._is_there(values))

    def _behind_references(self, keys: Sequence[str]) -> int:
        if keys:
            return self.file.end(("references", keys[-1]))
        return self.file.headers[-1] if not self.file.entries else self.file.begin(self._header(0))

    def _is_there(self, values: Mapping[str, Any]) -> bool:
        """Whether a reference that is on no list stands in the brief all the same, or was never in it."""
        cites = [entry for entry in self.file.entries if "brief" not in entry]
        by_hand = any(values is self.file.values["references"].get(key) for entry in cites for key in _cited(entry))
        return by_hand or any(self._stands(values.get(key)) for key in ("url", "title"))

    def _stands(self, text: object) -> bool:
        return isinstance(text, str) and self.draft.place_of(text) is not None

    def claims(self) -> None:
        """Add the claims that are new, correct the places of those that are known, and mark those that are gone."""
        entries = [Entry.of(values) for values in self.file.entries]
        known = recognised(entries, self.draft.claims)
        taken = {str(values.get("id")) for values in self.file.entries}
        for number, claim in enumerate(self.draft.claims):
            if number in known:
                self._keep(known[number], claim)
            else:
                self._add(claim, self._place_for(number, known), taken)
        for number in sorted(set(range(len(entries))) - set(known.values())):
            self._unmatched(number, entries[number])

    def _place_for(self, number: int, known: Mapping[int, int]) -> int:
        """Return where the new claim `number` belongs: behind the known one before it, and hand-made ones there."""
        before = [known[earlier] for earlier in range(number) if earlier in known]
        if not before:
            later = [known[other] for other in range(number, len(self.draft.claims)) if other in known]
            return self.file.begin(self._header(later[0])) if later else len(self.file.text)
        last, place = before[-1], _place(self.draft.claims[number])
        others = set(known.values())
        while last + 1 < len(self.file.entries) and last + 1 not in others:
            written = Entry.of(self.file.entries[last + 1]).place
            if written is None or place is None or written > place:
                break
            last += 1
        return self.file.end(("claims", last))

    def _add(self, claim: Claim, at: int, taken: set[str]) -> None:
        name = _free(claim.id, taken)
        cited = tuple(self.keys[key] for key in claim.references if key in self.keys)
        self.file.add(at, claim_table(replace(claim, id=name, references=cited)))
        self.changes.append(Change(ChangeKind.ADDED, f"claim {name}"))

    def _keep(self, number: int, claim: Claim) -> None:
        name = f"claim {self.file.entries[number].get('id')}"
        self._mark(("claims", number), name, there=True)
        if claim.brief and (claim.quote or not self._is_in_place(number)):
            self._move(number, name, claim.brief)
        written = _cited(self.file.entries[number])
        cited = [self.keys[key] for key in claim.references if key in self.keys]
        if written and cited and set(written) != set(cited):
            detail = f"the brief cites {', '.join(cited)}, the file {', '.join(written)}"
            self.changes.append(Change(ChangeKind.KEPT, name, detail))

    def _is_in_place(self, number: int) -> bool:
        """Whether the file's place for a claim is inside the words it has there: a sentence, or two put together."""
        entry = Entry.of(self.file.entries[number])
        found = self.draft.place_of(entry.text)
        return bool(found and entry.place and _within(entry.place, found))

    def _unmatched(self, number: int, entry: Entry) -> None:
        """See to a claim that was not drawn from the brief this time: it may stand there, or be an editor's own."""
        name = f"claim {self.file.entries[number].get('id')}"
        found = self.draft.place_of(entry.quote or entry.text)
        self._mark(("claims", number), name, there=found is not None or (entry.place is None and not entry.quote))
        if found and entry.place and not _within(entry.place, found):
            self._move(number, name, found[0])

    def _move(self, number: int, name: str, place: Position) -> None:
        """Write the claim's place in the brief, where it is another than the file says."""
        path = ("claims", number, "brief")
        written = self.file.entries[number].get("brief")
        if written is None:
            self._append(number, place_line(place))
        elif Entry.of(self.file.entries[number]).place == (place.line, place.column):
            return
        else:
            position = self.file.places.value(path)
            found = _INLINE.match(self.file.text, self._offset(position))
            if not found:
                return
            self.file.replace(found.start(), found.end(), place_value(place))
        self.changes.append(Change(ChangeKind.MOVED, name, f"line {place.line}, column {place.column}"))

    def _append(self, number: int, line: str) -> None:
        """Write `line` behind the last key of the claim: right below its header, where a table of its own ends it."""
        keys = [self.file.places.offset(("claims", number, key)) or 0 for key in self.file.entries[number]]
        own = [key for key in keys if not self.file.text.startswith("[", key)]
        kept = self.file.text[: self.file.end(("claims", number))].rstrip()
        header = self.file.text.find("\n", self._header(number)) + 1
        at = len(kept) if len(own) == len(keys) else header - 1
        self.file.replace(at, at, "\n" + line)

    def _offset(self, position: Position) -> int:
        lines = self.file.text.split("\n")
        return sum(len(line) + 1 for line in lines[: position.line - 1]) + position.column - 1

    def _mark(self, path: Path, name: str, *, there: bool) -> None:
        """Write above the table that it is gone from the brief, or take that line away."""
        header = self.file.places.offset(path)
        if header is None or not self.file.text.startswith("[", header):
            return
        begin = self.file.begin(header)
        marked = self.file.text.find(_GONE, begin, header)
        if there and marked >= 0:
            self.file.replace(marked, self.file.text.find("\n", marked) + 1, "")
            self.changes.append(Change(ChangeKind.BACK, name))
        elif not there and marked < 0:
            self.file.replace(header, header, f"{_GONE} ({printable(self.draft.file or 'as it is now')})\n")
            self.changes.append(Change(ChangeKind.GONE, name))

    def _header(self, number: int) -> int:
        return self.file.places.offset(("claims", number)) or 0


def _cited(values: Mapping[str, Any]) -> list[str]:
    return [key for key in values.get("references", []) if isinstance(key, str)]


def _place(claim: Claim) -> tuple[int, int] | None:
    return (claim.brief.line, claim.brief.column) if claim.brief else None


def _within(place: tuple[int, int], found: tuple[Position, Position]) -> bool:
    first, last = ((end.line, end.column) for end in found)
    return first <= place <= last


def _free(name: str, taken: set[str]) -> str:
    """Return `name`, or with a number behind it where it is taken; from now on it is."""
    tries = (name if number == 1 else f"{name[:96]}-{number}" for number in count(1))
    free = next(each for each in tries if each not in taken)
    taken.add(free)
    return free
