"""Who signs a quotation that stands for itself: “…” – Isabel Reinoso, directora; „…“ (Die Zeit); a name below.

Likely, but not surely: a dash may open something else than a name, and a bracket a remark.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claimcheck.matching.people import NAME
from claimcheck.matching.reporting import Attribution
from claimcheck.model import Span

if TYPE_CHECKING:
    from claimcheck.matching.paragraphs import Paragraph
    from claimcheck.model import Document

_LONG_LINE = 140  # characters: a block of more is no signature
_BELOW = re.compile(rf"\s*(?:[-–—―~(]+\s*)?(?P<name>{NAME.pattern})(?=\s*(?:[,;(/|)]|[-–—]\s|$|\n))")
_ONE = r"[^\W\d_][\w.’'-]*"
_MORE = rf"{_ONE}(?: (?:(?:de|del|la|van|von|der|den|di|da|do|al)\s)?[^\W\d_a-z][\w.’'-]*){{0,4}}"
_ROLE = r"(?:\s*[,(/|]|\s[-–—]\s)[^\n.!?]{0,100}"  # "Anna Berg, Mitglied der Akademie"
_BEHIND = re.compile(
    rf"\s*(?:(?:[-–—―~]{{1,2}})\s*(?P<dash>{_MORE})(?:{_ROLE})?|\(\s*[-–—]?\s*(?P<bracket>{_MORE})(?:{_ROLE})?\))\s*[-–—]?\s*$"
)


def signed_behind(read: Paragraph, quotation: Span) -> Attribution | None:
    """Read “…” – Isabel Reinoso, directora: a quotation that a paragraph begins and a name that ends it."""
    text, end = read.text, read.span.end
    is_first = not any(one.isalnum() for one in text[read.span.start : quotation.start])
    if not is_first or end - quotation.end > _LONG_LINE:
        return None
    signed = _BEHIND.match(text[quotation.end : end])
    if signed is None:
        return None
    kind = "dash" if signed["dash"] else "bracket"
    start = quotation.end + signed.start(kind)
    if kind == "bracket" and not text[start].isupper():
        return None  # "(siehe unten)"
    return Attribution(signed[kind], Span(start, start + len(signed[kind])), "likely")


def signed_below(document: Document, line: Span) -> Attribution | None:
    """Read the name with which the line below a quotation begins: "Isabel Reinoso, directora"."""
    signed = _BELOW.match(document.text, line.start, line.end)
    if (
        signed is None
        or len(line) > _LONG_LINE
        or document.text[line.start : line.end].rstrip().endswith((".", ":", "?"))
    ):
        return None
    return Attribution(signed["name"], Span(signed.start("name"), signed.end("name")), "likely")
