"""Which sources there are to talk with: references that cite the same page share one conversation."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from operator import itemgetter
from typing import TYPE_CHECKING
from urllib.parse import urldefrag, urlsplit

from claimcheck.matching.urls import dates_in_url

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from claimcheck.model import Claim, ClaimSet, Reference


@dataclass(frozen=True, slots=True)
class Conversation:
    """One source: its recording's name, and the references that cite it, which share the answers."""

    name: str
    references: tuple[Reference, ...]


def cited_by(claim_set: ClaimSet, claims: Sequence[Claim] | None) -> tuple[Reference, ...]:
    """Return the references that `claims` cite, in the file's order; where it is None, every reference."""
    if claims is None:
        return claim_set.references
    cited = {key for claim in claims for key in claim.references}
    return tuple(reference for reference in claim_set.references if reference.key in cited)


def conversations(claim_set: ClaimSet, wanted: Sequence[Reference]) -> tuple[Conversation, ...]:
    """Group references by source. The first in the *file* names the recording, whichever are wanted."""
    groups: dict[tuple[object, ...], list[Reference]] = defaultdict(list)
    for reference in claim_set.references:
        if reference.has_source:
            url = urldefrag(reference.url or "").url
            groups[reference.file, reference.archive_url, url, cited_day(reference)].append(reference)
    talks = (Conversation(group[0].key, tuple(each for each in group if each in wanted)) for group in groups.values())
    return tuple(talk for talk in talks if talk.references)


def taking_turns(talks: Iterable[Conversation]) -> list[Conversation]:
    """Order conversations so that each host has its turn: whoever waits for a busy host keeps others waiting, too."""
    turns: dict[str, int] = defaultdict(int)
    ordered = []
    for talk in talks:
        first = talk.references[0]
        host = _host(first.archive_url or first.url or "")
        ordered.append((turns[host], talk))
        turns[host] += 1
    return [talk for _, talk in sorted(ordered, key=itemgetter(0))]


def _host(url: str) -> str:
    try:
        return urlsplit(url).hostname or ""
    except ValueError:
        return ""  # asking for it tells what is wrong with it


def cited_day(reference: Reference) -> date | None:
    """Return the day whose copy is wanted: of publication, else the one the address names, else of access."""
    named = dates_in_url(reference.url) if reference.url else None
    period = reference.published or named or reference.accessed
    return period.last if period else None
