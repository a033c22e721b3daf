"""claimcheck: unit tests for your citations.

Gather, then judge, then report. See ARCHITECTURE.md for the way of one quote through the house.
"""

__version__ = "0.1.0"
