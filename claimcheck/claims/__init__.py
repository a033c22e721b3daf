"""The claims file: read with the place of every fault, and what a message about it says."""

from claimcheck.claims.fields import is_web_address
from claimcheck.claims.reading import NAME, Loaded, find_claims_file, load
from claimcheck.claims.sections import FileSettings
from claimcheck.claims.selectors import parse_selector
from claimcheck.claims.wording import closest, printable

__all__ = [
    "NAME",
    "FileSettings",
    "Loaded",
    "closest",
    "find_claims_file",
    "is_web_address",
    "load",
    "parse_selector",
    "printable",
]
