"""The sections of a claims file, each to its noun: `[settings]`, `[references.KEY]`, `[[claims]]`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from claimcheck.claims.fields import is_web_address
from claimcheck.claims.selectors import parse_selector
from claimcheck.claims.wording import closest, shown
from claimcheck.errors import UsageError
from claimcheck.model import Claim, Link, LinkKind, Position, Reference, Render, Waiver

if TYPE_CHECKING:
    from pathlib import Path

    from claimcheck.claims.fields import Table
    from claimcheck.model import Selector

_SETTINGS_KEYS = ("cassettes", "archive", "fail_on", "allow", "timeout", "max_bytes", "robots", "render")
_REFERENCE_KEYS = (
    "title",
    "publisher",
    "authors",
    "published",
    "accessed",
    "url",
    "file",
    "archive_url",
    "archived",
    "language",
)
_CLAIM_KEYS = (
    "id",
    "text",
    "quote",
    "speaker",
    "date",
    "date_text",
    "references",
    "at",
    "translated",
    "link",
    "brief",
    "waiver",
)
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,99}")
_NAME_HELP = "letters, digits, '.', '_' and '-', at most 100, a letter or digit first"
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*")


@dataclass(frozen=True, slots=True)
class FileSettings:
    """The `[settings]` of a claims file; None is what it leaves to the command line and the defaults."""

    cassettes: Path | None = None
    archive: tuple[str, ...] | None = None
    fail_on: tuple[Selector, ...] | None = None
    allow: tuple[Selector, ...] | None = None
    timeout: float | None = None
    max_bytes: int | None = None
    robots: bool | None = None
    render: Render | None = None


def settings_of(file: Table, folder: Path) -> FileSettings:
    """Return the settings of `file`; paths in it are relative to `folder`."""
    table = file.table("settings")
    if table is None:
        return FileSettings()
    table.only("[settings]", _SETTINGS_KEYS)
    cassettes = table.text("cassettes")
    return FileSettings(
        cassettes=folder / cassettes if cassettes else None,
        archive=_archives(table),
        fail_on=_selectors(table, "fail_on"),
        allow=_selectors(table, "allow"),
        timeout=table.seconds("timeout"),
        max_bytes=table.whole("max_bytes", 1),
        robots=table.flag("robots"),
        render=_render(table),
    )


def _archives(table: Table) -> tuple[str, ...] | None:
    """Return the archives' addresses: one as text, or several as a list, tried in order."""
    if not isinstance(table.values.get("archive"), list):
        single = table.url("archive")
        return (single,) if single else None
    addresses = table.texts("archive")
    for address in addresses:
        if not is_web_address(address):
            table.fault("archive", f"archive is not an http or https address: {shown(address)}")
    return addresses


def _render(table: Table) -> Render | None:
    word = table.text("render")
    if word is not None and word not in list(Render):
        table.fault("render", f"render cannot be {shown(word)}", f"one of: {', '.join(Render)}")
        return None
    return Render(word) if word else None


def _selectors(table: Table, key: str) -> tuple[Selector, ...] | None:
    if key not in table.values:
        return None
    selectors = []
    for text in table.texts(key):
        try:
            selectors.append(parse_selector(text))
        except UsageError as wrong:
            table.fault(key, f"{key}: {wrong.message}", wrong.hint)
    return tuple(selectors)


def references_of(file: Table, folder: Path) -> tuple[Reference, ...]:
    """Return the references of `file`, in its order; `file` paths in it are relative to `folder`."""
    section = file.table("references")
    if section is None:
        return ()
    found = []
    for key in section.values:
        if not _NAME.fullmatch(key):
            section.fault(key, f"{shown(key)} cannot be a reference's key", f"use {_NAME_HELP}")
        table = section.table(key)
        if table is not None:
            found.append(_reference(key, table, folder))
    return tuple(found)


def _reference(key: str, table: Table, folder: Path) -> Reference:
    table.only(f"the reference {shown(key)}", _REFERENCE_KEYS)
    file = table.text("file")
    return Reference(
        key=key,
        position=table.position,
        title=table.text("title"),
        publisher=table.text("publisher"),
        authors=table.texts("authors"),
        published=table.period("published"),
        accessed=table.period("accessed"),
        url=table.url("url"),
        file=folder / file if file else None,
        archive_url=table.url("archive_url"),
        archived=table.day("archived"),
        language=_language(table),
    )


def _language(table: Table) -> str | None:
    language = table.text("language")
    if language is not None and not _LANGUAGE.fullmatch(language):
        table.fault("language", f"{shown(language)} is not a language tag", 'write it as "en" or "pt-BR"')
    return language


def claims_of(file: Table, references: tuple[Reference, ...], brief: str) -> tuple[Claim, ...]:
    """Return the claims of `file`, in its order; `brief` names the file of their places there."""
    keys = frozenset(reference.key for reference in references)
    first: dict[str, Position] = {}
    claims = []
    for table in file.tables("claims"):
        claim = _claim(table, keys, brief)
        claims.append(claim)
        if claim.id in first:
            table.fault("id", f"the id {shown(claim.id)} is taken", f"the claim on line {first[claim.id].line} has it")
        elif claim.id:
            first[claim.id] = table.position
    return tuple(claims)


def _claim(table: Table, keys: frozenset[str], brief: str) -> Claim:
    table.only("this claim", _CLAIM_KEYS)
    text = table.text("text")
    quote = _quote(table)
    if not {"text", "quote"} & table.values.keys():
        table.faults.add(table.position, "this claim has neither text nor quote", "write what is to be verified")
    return Claim(
        id=_id(table),
        position=table.position,
        text=text,
        quote=quote,
        speaker=table.text("speaker"),
        date=table.period("date"),
        date_text=table.text("date_text"),
        references=_cited(table, keys),
        at=table.text("at"),
        translated=table.flag("translated") or False,
        link=_link(table),
        brief=_place_in_brief(table, brief),
        waiver=_waiver(table),
    )


def _id(table: Table) -> str:
    if "id" not in table.values:
        table.faults.add(table.position, "this claim has no id", 'write id = "…", unique in the file')
    claim_id = table.text("id") or ""
    if claim_id and not _NAME.fullmatch(claim_id):
        table.fault("id", f"{shown(claim_id)} cannot be an id", f"use {_NAME_HELP}")
    return claim_id


def _quote(table: Table) -> str | None:
    """Return the quote; one without a letter or digit could be found on any page."""
    quote = table.text("quote")
    if quote is not None and not any(char.isalnum() for char in quote):
        table.fault("quote", f"the quote {shown(quote)} has no word in it", "write the quoted words")
    return quote


def _cited(table: Table, keys: frozenset[str]) -> tuple[str, ...]:
    cited = table.texts("references")
    for number, key in enumerate(cited):
        if key not in keys:
            known = "there is no [references.…] in this file" if not keys else f"known: {', '.join(sorted(keys)[:20])}"
            table.fault("references", f"there is no reference {shown(key)}", closest(key, keys) or known)
        elif key in cited[:number]:
            table.fault("references", f"the reference {shown(key)} is cited twice in this claim")
    return cited


def _link(claim: Table) -> Link | None:
    table = claim.table("link")
    if table is None:
        return None
    table.only("link", ("how", "back"))
    how = table.text("how")
    kinds = [kind.value for kind in LinkKind]
    if how not in kinds:
        if how is not None or "how" not in table.values:
            problem = f"{shown(how)} is not a kind of link" if how else "link has no how"
            table.fault("how", problem, f"one of: {', '.join(kinds)}")
        return None
    return Link(LinkKind(how), table.whole("back", 0) or 0)


def _place_in_brief(claim: Table, brief: str) -> Position | None:
    table = claim.table("brief")
    if table is None:
        return None
    table.only("brief", ("line", "column"))
    if "line" not in table.values:
        table.fault("line", "brief has no line", "write brief = { line = 9, column = 84 }")
    return Position(brief, table.whole("line", 1) or 1, table.whole("column", 1) or 1)


def _waiver(claim: Table) -> Waiver | None:
    table = claim.table("waiver")
    if table is None:
        return None
    table.only("waiver", ("reason", "until"))
    if "reason" not in table.values:
        table.fault("reason", "a waiver needs a reason", 'write waiver = { reason = "…", until = 2027-01-31 }')
    return Waiver(table.text("reason") or "", table.day("until"))
