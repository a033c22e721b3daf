"""A brief in, whatever its kind: its blocks, quotations, citations, references, and the links between them."""

from claimcheck.briefs.bibliography import read_bibliography
from claimcheck.briefs.brief import Brief, Cited, Hyperlink, NoteMark, Part, PartKind
from claimcheck.briefs.extract import Extraction, Skipped, extract
from claimcheck.briefs.reading import read

__all__ = [
    "Brief",
    "Cited",
    "Extraction",
    "Hyperlink",
    "NoteMark",
    "Part",
    "PartKind",
    "Skipped",
    "extract",
    "read",
    "read_bibliography",
]
