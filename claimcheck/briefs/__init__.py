"""A brief in, whatever its kind: its blocks, quotations, citations, references, and the links between them."""

from claimcheck.briefs.brief import Brief, Cited, Hyperlink, NoteMark, Part, PartKind
from claimcheck.briefs.reading import read

__all__ = ["Brief", "Cited", "Hyperlink", "NoteMark", "Part", "PartKind", "read"]
