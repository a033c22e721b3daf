"""Could the source be read? "Could not look" is said here, once, and is never "is not there"."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from claimcheck.checks.advice import advice
from claimcheck.checks.case import Case, Check
from claimcheck.checks.evidence import state
from claimcheck.checks.passages import locate
from claimcheck.model import Document, Doubt, Finding, Place, Reading, Reason, Unavailable, Unreadable, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

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
        yield of_reference(case.reference(key), case, (claim,))


def of_reference(reference: Reference, case: Case, claims: tuple[Claim, ...] | None = None) -> Finding:
    """Return whether `reference` could be read, and how, for `claims` (None: for all that cite it)."""
    if not reference.has_source:
        return Finding(
            ID,
            Verdict.UNSOURCED,
            "the reference has no address and no file",
            reference=reference.key,
            hint="add the `url` or `file` of the work cited",
        )
    readings = case.consulted_of(reference.key).readings
    citing = case.claim_set.claims if claims is None else claims
    served = _serves(reference.key, case, [claim for claim in citing if reference.key in claim.references])
    if served is None:
        return _not_read(reference, readings)
    missed = [reading for reading in readings[: readings.index(served)] if trouble_of(reading)]
    part = [f"read in part: {served.doubt.detail}"] if served.doubt else []
    return Finding(
        ID,
        Verdict.SUPPORTED,
        "the source was read",
        reference=reference.key,
        evidence=state(served.title or served.provenance.final_url, served.provenance),
        notes=(*part, *(_told(reading) for reading in missed)),
        hint=_pin(missed, served),
    )


def _serves(key: str, case: Case, claims: Sequence[Claim]) -> Document | None:
    """Return the document that was read for `key`: the first that is whole, else one that has what is quoted.

    Pages of a document that are pictures keep nobody from reading the others.
    """
    documents = [page.document for page in case.pages(key)]
    whole = (each for each in documents if each.is_whole or (each.doubt and each.doubt.reason is Reason.SCAN))
    found = (located.page.document for claim in claims if (located := locate(claim, key, case)))
    return next(chain(whole, found), None)


def _pin(missed: Sequence[Reading], document: Document) -> str | None:
    """Advise to cite what was read, where the cited address itself could not be."""
    if document.provenance.place is Place.NEW_HOME:
        return f'cite the page where it is now: url = "{document.provenance.final_url}"'
    if missed and document.provenance.place is Place.ARCHIVE:
        return f"cite the copy that was read: archive_url = {document.provenance.final_url!r}".replace("'", '"')
    return None


def _not_read(reference: Reference, readings: tuple[Reading, ...]) -> Finding:
    failed = [(reading, trouble) for reading in readings if (trouble := trouble_of(reading))]
    if not failed:
        return Finding(
            ID,
            Verdict.INCONCLUSIVE,
            "the source was not asked for",
            reason=Reason.NOT_RECORDED,
            reference=reference.key,
            hint=advice(Reason.NOT_RECORDED, reference.key),
        )
    first, trouble = failed[0]
    return Finding(
        ID,
        Verdict.INCONCLUSIVE,
        f"the source could not be read: {trouble.detail}",
        reason=trouble.reason,
        reference=reference.key,
        evidence=None if isinstance(first, Unavailable) else state("", first.provenance),
        notes=tuple(_told(reading) for reading, _ in failed[1:]),
        hint=advice(trouble.reason, reference.key),
    )


def trouble_of(reading: Reading) -> Doubt | Unreadable | Unavailable | None:
    """Return what keeps a reading from being a document read to its end: its reason and detail."""
    return reading.doubt if isinstance(reading, Document) else reading


def _told(reading: Reading) -> str:
    place = reading.place if isinstance(reading, Unavailable) else reading.provenance.place
    trouble = trouble_of(reading)
    return f"{_PLACES[place]}: {trouble.detail if trouble else 'read'}"


CHECK = Check(ID, "Could the source be read?", _examine)
