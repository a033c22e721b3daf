"""How wide, how colourful and how talkative a report is to be."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Style:
    """The wishes of whoever reads the report; a renderer honours those that its format has room for.

    `width` is in terminal cells; None (the output is piped) means that nothing is wrapped and nothing is cut.
    """

    width: int | None = None
    colour: bool = False
    verbose: bool = False
