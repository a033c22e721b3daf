"""Could the source be read? "Could not look" is said here, once, and is never "is not there"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.checks.advice import ADVICE
from claimcheck.checks.case import Case, Check
from claimcheck.checks.evidence import state
from claimcheck.model import Document, Finding, Place, Reading, Reason, Unavailable, Unreadable, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.model import Claim, Reference

ID = "availability"
_PLACES = {
    Place.ORIGIN: "the cited address",
    Place.ARCHIVE: "the archive",
    Place.FILE: "the file",
    Place.NEW_HOME: "its new home",
}


def _examine(claim: Claim, case: Case) -> Iterator[Finding]:
    if not claim.references:
        yield Finding(
            ID,
            Verdict.UNSOURCED,
            "the claim cites nothing",
            hint="cite a source, or take the claim out of this file",
        )
    for key in claim.references:
        yield of_reference(case.reference(key), case)


def of_reference(reference: Reference, case: Case) -> Finding:
    """Return whether `reference` could be read, and how."""
    if not reference.has_source:
        return Finding(
            ID,
            Verdict.UNSOURCED,
            "the reference has no address and no file",
            reference=reference.key,
            hint="add the `url` or `file` of the work cited",
        )
    readings = case.consulted_of(reference.key).readings
    document = next((reading for reading in readings if isinstance(reading, Document)), None)
    if document is None:
        return _not_read(reference, readings)
    missed = [reading for reading in readings[: readings.index(document)] if not isinstance(reading, Document)]
    return Finding(
        ID,
        Verdict.SUPPORTED,
        "the source was read",
        reference=reference.key,
        evidence=state(document.title or document.provenance.final_url, document.provenance),
        notes=tuple(_told(reading) for reading in missed),
        hint=_pin(missed, document),
    )


def _pin(missed: list[Unavailable | Unreadable], document: Document) -> str | None:
    """Advise to cite what was read, where the cited address itself could not be."""
    if document.provenance.place is Place.NEW_HOME:
        return f'cite the page where it is now: url = "{document.provenance.final_url}"'
    if missed and document.provenance.place is Place.ARCHIVE:
        return f"cite the copy that was read: archive_url = {document.provenance.final_url!r}".replace("'", '"')
    return None


def _not_read(reference: Reference, readings: tuple[Reading, ...]) -> Finding:
    failed = [reading for reading in readings if not isinstance(reading, Document)]
    if not failed:
        return Finding(
            ID,
            Verdict.INCONCLUSIVE,
            "the source was not asked for",
            reason=Reason.NOT_RECORDED,
            reference=reference.key,
            hint=ADVICE[Reason.NOT_RECORDED],
        )
    first = failed[0]
    provenance = first.provenance if isinstance(first, Unreadable) else None
    return Finding(
        ID,
        Verdict.INCONCLUSIVE,
        f"the source could not be read: {first.detail}",
        reason=first.reason,
        reference=reference.key,
        evidence=state("", provenance) if provenance else None,
        notes=tuple(_told(reading) for reading in failed[1:]),
        hint=ADVICE[first.reason],
    )


def _told(reading: Unavailable | Unreadable) -> str:
    place = reading.place if isinstance(reading, Unavailable) else reading.provenance.place
    return f"{_PLACES[place]}: {reading.detail}"


CHECK = Check(ID, "Could the source be read?", _examine)
