"""Bytes to text that can be pointed into, with what a document says of itself; or why it is not the document."""

from claimcheck.documents.kept import Reader
from claimcheck.documents.reading import read
from claimcheck.matching.urls import dates_in_url

__all__ = ["Reader", "dates_in_url", "read"]
