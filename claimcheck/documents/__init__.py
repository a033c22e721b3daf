"""Bytes to text that can be pointed into, with what a document says of itself; or why it is not the document."""

from claimcheck.documents.absent import absent, may_be_absent
from claimcheck.documents.apart import read_apart
from claimcheck.documents.memory import give_back, keep_small
from claimcheck.documents.reading import read
from claimcheck.matching.urls import dates_in_url

__all__ = ["absent", "dates_in_url", "give_back", "keep_small", "may_be_absent", "read", "read_apart"]
