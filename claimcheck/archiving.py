"""Cited pages saved in a public archive, and their copies written into the claims file.

Each page is read first, as `verify` reads it: what is private or gone is not sent on, and a copy is written into the
claims file only where the quotes still stand on the page. Pinning a copy without them would hide the older copy that
has them.
"""

from __future__ import annotations

import json
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Any
from urllib.parse import urldefrag, urlsplit

from claimcheck.authoring import replace_file
from claimcheck.claims.pinning import pinned
from claimcheck.claims.wording import shown
from claimcheck.gathering import cited_by, gather
from claimcheck.matching.fold import fold
from claimcheck.matching.quote import read_quotation, stands_in
from claimcheck.model import Document, Mode, Reason, Unavailable, Unreadable
from claimcheck.sources import Sources
from claimcheck.sources.addresses import is_private_name
from claimcheck.sources.saving import Copy, timegate_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from claimcheck.claims.pinning import Pin
    from claimcheck.gathering import Progress
    from claimcheck.model import Claim, ClaimSet, Reading, Reference, Settings
    from claimcheck.sources.saving import Keys, NotSaved

AT_ONCE = 3  # captures under way: an account may have some six
# No page is there that an archive could save; it only takes pages that answer 200.
_GONE = frozenset({Reason.DNS, Reason.SOFT_404, Reason.HOME_PAGE, Reason.WRONG_DOCUMENT})
_GONE_STATUS = frozenset({404, 410, 451})


class Fate(StrEnum):
    """What became of one reference."""

    SAVED = "saved"
    PLANNED = "to be saved"
    KEPT = "has a copy"
    LEFT_OUT = "not sent"
    FAILED = "not saved"


@dataclass(frozen=True, slots=True)
class Archived:
    """A reference, what became of it, and the copy there is; `pinned` where that is written into the file."""

    reference: Reference
    fate: Fate
    detail: str
    copy: Copy | None = None
    pinned: bool = False

    def __str__(self) -> str:
        return f"{self.reference.key}: {self.fate}, {self.detail}"


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be saved: the references that `claims` cite (all where None), and whether copies are replaced."""

    claim_set: ClaimSet
    claims: tuple[Claim, ...] | None = None
    overwrite: bool = False

    @property
    def planned(self) -> tuple[Archived, ...]:
        """What is to be done for each reference, as far as it can be told without asking anybody."""
        return tuple(_planned(reference, self.overwrite) for reference in cited_by(self.claim_set, self.claims))


@dataclass(slots=True)
class Outcome:
    """What became of each reference, in the file's order; `interrupted` where not everything was waited for."""

    archived: list[Archived] = field(default_factory=list)
    interrupted: bool = False

    @property
    def pins(self) -> dict[str, Pin]:
        """The copies that are to be written into the claims file."""
        return {
            each.reference.key: (each.copy.archive_url, each.copy.captured_at.date())
            for each in self.archived
            if each.pinned and each.copy
        }

    @property
    def is_whole(self) -> bool:
        """Whether every page that was to be saved is."""
        return all(each.fate is not Fate.FAILED for each in self.archived)


def _planned(reference: Reference, overwrite: bool) -> Archived:  # noqa: FBT001  the option, handed on
    if not reference.url:
        return Archived(reference, Fate.LEFT_OUT, "it has no address")
    if reference.archive_url and not overwrite:
        return Archived(reference, Fate.KEPT, reference.archive_url)
    host = urlsplit(reference.url).hostname or ""
    if is_private_name(host):
        return Archived(reference, Fate.LEFT_OUT, f"{host} is private: no public archive is told of it")
    return Archived(reference, Fate.PLANNED, urldefrag(reference.url).url)


# --------------------------------------------------------------------------- saving


@dataclass(frozen=True, slots=True)
class Service:
    """Where pages are saved, and under whose keys."""

    save_at: str
    keys: Keys


def save(wanted: Wanted, settings: Settings, service: Service, progress: Progress | None = None) -> Outcome:
    """Have the pages of `wanted` saved by `service`, and write the copies into the claims file.

    Raises UsageError where the service's address or keys cannot be used, or the file not be written.
    """
    outcome = _saved(wanted, settings, service, progress)
    if outcome.pins:
        path = wanted.claim_set.path
        replace_file(path, with_copies(path.read_bytes().decode("utf-8"), outcome))
    return outcome


def _saved(wanted: Wanted, settings: Settings, service: Service, progress: Progress | None) -> Outcome:
    planned = wanted.planned
    asked = [each.reference for each in planned if each.fate is Fate.PLANNED]
    live = replace(settings, mode=Mode.LIVE, archives=(timegate_of(service.save_at),))
    readings, interrupted = _read(wanted, asked, replace(live, archives=()), progress)
    stopped = {reference.key: told for reference in asked if (told := _not_sent(reference, readings))}
    urls = {reference.key: urldefrag(reference.url or "").url for reference in asked if reference.key not in stopped}
    copies: dict[str, Copy | NotSaved] = {}
    if not interrupted:
        interrupted = not _save_all(list(dict.fromkeys(urls.values())), live, service, copies, progress)
    quotes = _quotes(wanted)
    archived = [
        stopped.get(each.reference.key)
        or _archived(each, copies.get(urls.get(each.reference.key, "")), _missing(each.reference, readings, quotes))
        for each in planned
    ]
    return Outcome(archived, interrupted=interrupted)


def _read(
    wanted: Wanted, asked: Sequence[Reference], settings: Settings, progress: Progress | None
) -> tuple[Mapping[str, Reading], bool]:
    """Return what stands at each reference's own address, past copies that it names; and whether it was cut short."""
    bare = tuple(replace(reference, archive_url=None, file=None) for reference in asked)
    claim_set = replace(wanted.claim_set, references=bare)
    with Sources(settings) as sources:
        gathered = gather(claim_set, settings, sources, claims=wanted.claims, progress=progress)
    readings = {key: each.readings[0] for key, each in gathered.consulted.items() if each.readings}
    return readings, gathered.interrupted


def _not_sent(reference: Reference, readings: Mapping[str, Reading]) -> Archived | None:
    """Return why the archive is not asked for this page, or None where it is."""
    reading = readings.get(reference.key)
    match reading:
        case Unavailable(reason=Reason.FORBIDDEN_ADDRESS):
            return Archived(reference, Fate.LEFT_OUT, f"{reading.detail}: no public archive is told of it")
        case Unavailable(status=status) if status in _GONE_STATUS:
            return Archived(reference, Fate.FAILED, f"there is no page: {reading.detail}")
        case Unavailable() | Unreadable() if reading.reason in _GONE:
            return Archived(reference, Fate.FAILED, f"there is no page: {reading.detail}")
        case _:
            return None


def _save_all(
    urls: Sequence[str],
    settings: Settings,
    service: Service,
    copies: dict[str, Copy | NotSaved],
    progress: Progress | None,
) -> bool:
    """Put the copy of each of `urls` into `copies`; return False where that was cut short."""
    with Sources(settings) as sources, ThreadPoolExecutor(AT_ONCE) as pool:
        saver = sources.saver(service.save_at, service.keys)
        asked = {pool.submit(saver.save, url): url for url in urls}
        try:
            for done, future in enumerate(as_completed(asked), start=1):
                copies[asked[future]] = future.result()
                if progress:
                    progress(done, len(urls), f"saved {asked[future]}")
        except KeyboardInterrupt:
            return False
        finally:
            sources.close()
            pool.shutdown(cancel_futures=True)
    return True


def _quotes(wanted: Wanted) -> Callable[[Reference], list[str]]:
    """Return what gives the quotes that should stand in a reference, whichever claims were chosen."""
    claims = [claim for claim in wanted.claim_set.claims if claim.quote and not claim.translated]
    return lambda reference: [claim.quote or "" for claim in claims if reference.key in claim.references]


def _missing(
    reference: Reference, readings: Mapping[str, Reading], quotes: Callable[[Reference], list[str]]
) -> str | None:
    """Return a quote that does not stand on the page any more, None where all do or the page cannot be read here."""
    page = readings.get(reference.key)
    if not isinstance(page, Document):
        return None
    folded = fold(page.text)
    return next((quote for quote in quotes(reference) if not stands_in(read_quotation(quote), folded)), None)


def _archived(planned: Archived, copy: Copy | NotSaved | None, missing: str | None) -> Archived:
    if planned.fate is not Fate.PLANNED:
        return planned
    if copy is None:
        return replace(planned, fate=Fate.FAILED, detail="the run was interrupted")
    if not isinstance(copy, Copy):
        return replace(planned, fate=Fate.FAILED, detail=copy.detail)
    detail = copy.archive_url + ("" if copy.fresh else ", a copy that was there")
    if missing:
        detail += f"; but {shown(missing)} is not on the page now, so it is not written as archive_url"
    return replace(planned, fate=Fate.SAVED, detail=detail, copy=copy, pinned=not missing)


# --------------------------------------------------------------------------- what is written and told


def with_copies(text: str, outcome: Outcome) -> str:
    """Return the claims file `text` with every copy of `outcome` that is to be pinned."""
    mark = "\ufeff" if text.startswith("\ufeff") else ""
    return mark + pinned(text.removeprefix(mark), outcome.pins)


def as_json(archived: Iterable[Archived]) -> str:
    """Return what became of each reference as JSON; absent values are null."""
    values = {"schema": 1, "archived": [_values(each) for each in archived]}
    return json.dumps(values, ensure_ascii=False, indent=2) + "\n"


def _values(archived: Archived) -> dict[str, Any]:
    copy = archived.copy
    return {
        "reference": archived.reference.key,
        "url": archived.reference.url,
        "outcome": archived.fate,
        "detail": archived.detail,
        "archive_url": copy.archive_url if copy else archived.reference.archive_url,
        "captured_at": copy.captured_at.isoformat().replace("+00:00", "Z") if copy else None,
        "fresh": copy.fresh if copy else None,
        "pinned": archived.pinned,
    }
