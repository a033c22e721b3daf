"""Bytes to text that can be pointed into, with what a document says of itself; or why it is not the document."""

from claimcheck.documents.absent import absent, may_be_absent
from claimcheck.documents.apart import read_apart
from claimcheck.documents.kept import Reader
from claimcheck.documents.reading import read
from claimcheck.documents.serving import Written
from claimcheck.matching.urls import dates_in_url

__all__ = ["Reader", "Written", "absent", "dates_in_url", "may_be_absent", "read", "read_apart"]
