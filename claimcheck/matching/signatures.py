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
CLOSING = '”"’»“«‘」'  # a line that ends with one is a quotation itself
_BYLINE = re.compile(r"\s*(?:By|Words|Text|Photos?|Story|Interview)\b")  # of an article, and of no standfirst
_CREDIT = re.compile(  # of a picture; or the line of a link
    r"\s*(?:Getty|Reuters|Associated Press|Agence France|AFP|EPA|Shutterstock|Alamy|Photo|Image|Video|Credit|Source"
    r"|Previous|Next|Read|See|Watch|Listen|Sign|Share|Follow|Related|More|Advertisement|Click|Back|Top)\b"
)
_BELOW = re.compile(rf"\s*(?:[-–—―~(]+\s*)?(?P<name>{NAME.pattern})(?=\s*(?:[,;(/|)]|[-–—]\s|$|\n))")
_ONE = r"[^\W\d_][\w.’'-]*"
_MORE = rf"{_ONE}(?: (?:(?:de|del|la|van|von|der|den|di|da|do|al)\s)?[^\W\d_a-z][\w.’'-]*){{0,4}}"
_ROLE = r"(?:\s*[,(/|]|\s[-–—]\s)[^\n.!?]{0,100}"  # "Anna Berg, Mitglied der Akademie"
_BEHIND = re.compile(
    rf"[.,]?\s*(?:[-–—―~]{{1,2}}\s*(?P<dash>{_MORE})(?:{_ROLE})?|\(\s*(?:[-–—]\s)?(?P<bracket>{_MORE})(?:{_ROLE})?\))\s*[-–—]?\s*$"
)


def signed_behind(read: Paragraph, quotation: Span, *, is_free: bool) -> Attribution | None:
    """Read “…” – Isabel Reinoso, directora: a quotation that a line begins and a name that ends it.

    `is_free` is one that words before it give to nobody, and that is a sentence of its own: two words may sign it, too.
    """
    text, end = read.text, read.span.end
    broken = text.find("\n", quotation.end, min(end, quotation.end + _LONG_LINE))
    end = broken if broken >= 0 else end
    if end - quotation.end > _LONG_LINE:
        return None
    start = max(text.rfind("\n", read.span.start, quotation.start), read.span.start)
    is_first = not any(one.isalnum() for one in text[start : quotation.start])
    if not (is_first or is_free):
        return None
    signed = _BEHIND.match(text[quotation.end : end])
    if signed is None:
        return None
    kind = "dash" if signed["dash"] else "bracket"
    if not is_first and not NAME.fullmatch(signed[kind]):
        return None
    if not signed[kind][0].isupper() and (kind == "bracket" or not signed[kind].isalnum()):
        return None  # "(siehe unten)", "— добавил он."; but “…” – padeluun
    return Attribution(signed[kind], _place_of(quotation, signed, kind), "likely")


def _place_of(quotation: Span, signed: re.Match[str], kind: str) -> Span:
    """Return where on the page a name behind `quotation` stands."""
    return Span(quotation.end + signed.start(kind), quotation.end + signed.end(kind))


def signed_below(document: Document, line: Span) -> Attribution | None:
    """Read the name with which the line below a quotation begins: "Isabel Reinoso, directora"."""
    signed = _BELOW.match(document.text, line.start, line.end)
    if (
        signed is None
        or _BYLINE.match(document.text, line.start, line.end)
        or _CREDIT.match(document.text, line.start, line.end)
        or len(line) > _LONG_LINE
        or document.text[line.start : line.end].rstrip().endswith((".", ":", "?", "!", *CLOSING))
    ):
        return None
    return Attribution(signed["name"], Span(signed.start("name"), signed.end("name")), "likely")
