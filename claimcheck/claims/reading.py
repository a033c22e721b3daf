"""claims.toml in: the file's bytes to a claim set and its settings, or every fault with its place."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from claimcheck.claims.fields import Faults, Table
from claimcheck.claims.places import Places
from claimcheck.claims.sections import FileSettings, claims_of, references_of, settings_of
from claimcheck.claims.wording import shown
from claimcheck.errors import FileError
from claimcheck.model import ClaimSet, Position

if TYPE_CHECKING:
    from pathlib import Path

NAME = "claims.toml"
SCHEMA = 1

_MOST_BYTES = 4 * 1024 * 1024  # thousands of claims; its values and their places take some hundred times as much
_MOST_KEY_PARTS = 32  # tomllib's time grows with the square of a dotted key's parts
_KEY = r"""(?:[A-Za-z0-9_-]++|"[^"\n]*+"|'[^'\n]*+')"""
_ENDLESS_KEY = re.compile(rf"(?:^|[{{,\[])[ \t]*+{_KEY}(?:[ \t]*+\.[ \t]*+{_KEY}){{{_MOST_KEY_PARTS}}}", re.MULTILINE)
_TOML_PLACE = re.compile(r" \(at line (\d+), column (\d+)\)$| \(at end of document\)$")
_BARE_DATE = re.compile(r"\s*(?P<key>date|published|archived)\s*=\s*[^\s\"'].*")
_TOP_KEYS = ("schema", "brief", "settings", "references", "claims")

BRIEF_KEYS = ("title", "file")


@dataclass(frozen=True, slots=True)
class Loaded:
    """A claims file, read: what it claims, and the settings it brings."""

    claim_set: ClaimSet
    settings: FileSettings


def find_claims_file(start: Path) -> Path:
    """Return the `claims.toml` of the folder `start` or of the nearest folder above it, as seen from `start`.

    Raises FileError where there is none.
    """
    way = start
    for _ in (start.resolve(), *start.resolve().parents):
        if (way / NAME).is_file():
            return way / NAME
        way = way / ".."
    raise FileError(
        f"no {NAME} here or in a folder above",
        hint="name the file",
    )


def load(path: Path) -> Loaded:
    """Return the claim set and the settings of the claims file `path`.

    Raises FileError for one fault, FaultyFileError (a FileError) for several; each knows its line and column.
    """
    text = _text_of(path)
    values, places = _parsed(text, path)
    faults = Faults()
    table = Table(values, (), places, faults)
    _check_schema(table)
    table.only("the file", _TOP_KEYS)
    brief = table.table("brief")
    if brief:
        brief.only("[brief]", BRIEF_KEYS)
    title, brief_file = (brief.text("title"), brief.text("file")) if brief else (None, None)
    settings = settings_of(table, path.parent)
    references = references_of(table, path.parent)
    claims = claims_of(table, references, str(path.parent / brief_file) if brief_file else "brief")
    if not claims and not faults.found:
        faults.add(table.position, "there is no claim in this file", "write one under [[claims]]")
    faults.raise_any()
    brief_path = path.parent / brief_file if brief_file else None
    return Loaded(ClaimSet(path, references, claims, title, brief_path), settings)


def _text_of(path: Path) -> str:
    start = Position(str(path), 1, 1)
    try:
        with path.open("rb") as file:
            data = file.read(_MOST_BYTES + 1)
    except FileNotFoundError:
        raise FileError("there is no such file", position=start) from None
    except IsADirectoryError:
        raise FileError("this is a folder, not a claims file", position=start, hint=f"name the {NAME} in it") from None
    except (OSError, ValueError) as trouble:  # ValueError: a null character in the name
        reason = getattr(trouble, "strerror", None) or str(trouble)
        raise FileError(f"the file cannot be read: {reason}", position=start) from None
    if len(data) > _MOST_BYTES:
        raise FileError(f"the file is larger than {_MOST_BYTES >> 20} MB", position=start, hint="split it")
    return _decoded(data, start)


def _decoded(data: bytes, start: Position) -> str:
    if b"\0" in data:
        raise FileError("this is a binary file, not a claims file", position=start)
    try:
        return data.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as wrong:
        before = data[: wrong.start]
        line_start = before.rfind(b"\n") + 1
        column = len(before[line_start:].decode("utf-8", "replace")) + 1
        place = Position(start.file, before.count(b"\n") + 1, column)
        raise FileError("the file is not UTF-8 text", position=place, hint="save it as UTF-8") from None


def _parsed(text: str, path: Path) -> tuple[dict[str, Any], Places]:
    endless = _ENDLESS_KEY.search(text)
    if endless:
        line = text.count("\n", 0, endless.start()) + 1
        raise FileError(f"a key of more than {_MOST_KEY_PARTS} parts", position=Position(str(path), line))
    try:
        return tomllib.loads(text), Places(str(path), text)
    except RecursionError:
        raise FileError("lists or tables are nested too deeply", position=Position(str(path), 1)) from None
    except ValueError as wrong:  # TOMLDecodeError, and the ValueError of a number with thousands of digits
        raise _toml_error(str(wrong), text, path) from None


def _toml_error(message: str, text: str, path: Path) -> FileError:
    """Return tomllib's complaint as ours; its message ends with the place, or names the document's end."""
    found = _TOML_PLACE.search(message)
    if not found:
        line, column = 1, 1
    elif found[1]:
        line, column = int(found[1]), int(found[2])
    else:
        line, column = text.count("\n") + 1, len(text) - text.rfind("\n")
    said = _TOML_PLACE.sub("", message)
    written = _BARE_DATE.match(text.split("\n")[line - 1])
    return FileError(
        f"not valid TOML: {said[:1].lower()}{said[1:]}",
        position=Position(str(path), line, column),
        hint=f'write {written["key"]} = "2016-10-03", or "2016-10", in quotation marks' if written else None,
    )


def _check_schema(table: Table) -> None:
    """Raise FileError unless the file says that it is of our schema: nothing else in it could be trusted."""
    hint = f"write schema = {SCHEMA}"
    if "schema" not in table.values:
        raise FileError("schema is missing", position=table.places.at(0), hint=f"{hint} on the first line")
    schema = table.values["schema"]
    if type(schema) is not int or schema != SCHEMA:
        place = table.places.value(("schema",))
        raise FileError(f"schema {shown(schema)} is not known to this version", position=place, hint=hint)
