"""All input of a run: every source is asked and read once. It opens no socket itself, but asks `sources`."""

from claimcheck.gathering.conversations import cited_by, cited_day
from claimcheck.gathering.gather import Gathered, Progress, Sources, gather
from claimcheck.gathering.places import Exchange

__all__ = ["Exchange", "Gathered", "Progress", "Sources", "cited_by", "cited_day", "gather"]
