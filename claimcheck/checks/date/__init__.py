"""On this date? The claim's date, the reference's own, the page's, the address's, and what the passage fixes.

Publication, event and repost are told apart. A publication date may be one day off (time zones, updates). An event's
day that the page fixes may not.
"""

from claimcheck.checks.date.check import CHECK, uncompared
from claimcheck.checks.date.reference import of_reference
from claimcheck.checks.date.words import ID

__all__ = ["CHECK", "ID", "of_reference", "uncompared"]
