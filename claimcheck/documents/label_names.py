"""Whom a short label means, by the record itself: "Chair", "THE COURT", "Q." and "A.".

A record names in full once, and labels shortly ever after: "Dame Olive Harcourt (Chair)", "Before the Hon. Thelma J.
Winslow", "CROSS-EXAMINATION BY MS. YATES", "ROY DELANEY, having been sworn". Where it names nobody, or two, the label
stays as it is written.
"""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from claimcheck.documents.label_forms import Label
    from claimcheck.documents.walk import Piece

_FRONT = 60  # pieces before the first label in which a record names who sits and who speaks
_LONGEST = 400  # characters of such a piece that are read
_LONGEST_PROCEDURE = 160  # characters of "ROY DELANEY, having been previously sworn, testified as follows:"
_ASKS = frozenset({"q", "question", "frage", "вопрос", "pregunta"})
_ANSWERS = frozenset({"a", "answer", "antwort", "ответ", "respuesta", "the witness", "witness", "the deponent"})
_CHAIRS = r"(?:chair(?:man|woman|person)?)"
_OFFICE = re.compile(
    rf"(?:the |mr\.? |madam |mme )?(?P<office>(?:acting |deputy |vice[- ])?(?:{_CHAIRS}|president|speaker"
    r"|prime minister|premier|chancellor|convener|taoiseach|first minister|moderator|mayor|attorney general"
    r"|solicitor general)|court|presiding (?:judge|officer|justice)|judge|arbitrator|coroner)",
    re.IGNORECASE,
)
_ON_THE_BENCH = frozenset({"court", "judge", "presiding judge", "presiding justice"})
_TITLES = (
    r"(?:(?:The|THE|Hon|HON|Rt|Right|Honou?rable|HONOU?RABLE|Mr|Mrs|Ms|Dr|Sir|Dame|Lord|Lady|Baroness|Judge|JUDGE)"
    r"\.?\s+)"
)
_NAME = r"(?:[A-ZÀ-Þ][\w'’-]+|[A-Z]\.)"
_PERSON = rf"{_TITLES}*{_NAME}(?:\s+(?:(?:de|van|von|der|bin|al)\s+)*{_NAME}){{0,4}}"
_BENCH = re.compile(
    rf"\b(?:before|presiding):?\s+(?P<name>(?i:the\s+hon|hon|judge|justice)[\w.]*\s+{_PERSON})", re.IGNORECASE
)
_BODY = r"(?:\s+of\s+the\s+(?:\w+\s+)?(?:committee|subcommittee|council|commission|board|inquiry|tribunal))"
_EXAMINED = re.compile(
    r"(?:(?:.{0,40}\b)?(?i:examination|examined|questions|questioned|interrogation)\b.{0,40}?\s(?i:by|from)|BY)\s+"
    r"(?P<name>(?:the\s+)?[A-ZÀ-Þ][\w.'’ -]{1,60}?)\s*(?:\([^()]*\))?\s*[:.]?"
)
_SWORN = re.compile(
    r"(?P<name>[A-ZÀ-Þ][\w.'’-]*(?:\s+[A-ZÀ-Þ][\w.'’-]*){1,5})\s*[,(]\s*(?:[^.]{0,80}\s)?"
    r"(?:re)?(?:sworn|affirmed|called|continued|SWORN|AFFIRMED|CALLED|CONTINUED)\b[^?]*"
)
_STATEMENT = re.compile(r"(?:[A-Z]+ )?(?:STATEMENT|TESTIMONY|REMARKS) OF [A-Z].*")
_TITLED = re.compile(r"(?:MR|MRS|MS|MISS|DR|SIR|LADY|LORD|DAME|CAPTAIN|PROFESSOR)\b", re.IGNORECASE)


class Namings:
    """Whom the labels of one page mean, as it is read from its start."""

    def __init__(self, pieces: Sequence[Piece], believed: Sequence[Label | None]) -> None:
        first = next((at for at, label in enumerate(believed) if label), 0)
        self._front = [piece.text[:_LONGEST] for piece in islice(pieces, max(first - _FRONT, 0), first + 1)]
        self._is_examined = any(label and label.name.lower() in _ANSWERS for label in believed)
        self._offices: dict[str, str] = {}
        self._examiner = self._witness = self._function = ""
        self._asker = self._last = ""

    def is_procedure(self, piece: Piece) -> bool:
        """Take in a line of the record's own, which nobody says: who examines, who is sworn, whose statement it is."""
        text = piece.text
        if len(text) > _LONGEST_PROCEDURE:
            return False
        if _STATEMENT.fullmatch(text) and text.isupper():
            return True
        if not self._is_examined:
            return False
        examined = _EXAMINED.fullmatch(text)
        if examined:
            self._examined_by(examined["name"])
            return True
        sworn = _SWORN.fullmatch(text)
        if sworn:
            self._witness, self._examiner, self._asker, self._function = sworn["name"], "", "", ""
        return bool(sworn)

    def _examined_by(self, name: str) -> None:
        is_person = bool(_TITLED.match(name))
        self._examiner, self._function = (name, "") if is_person else ("", name)
        self._asker = ""

    def of(self, label: Label) -> str:
        """Return who speaks under `label`, in the record's fullest naming."""
        word = label.name.lower().rstrip(".")
        if word in _ASKS:
            self._last = ""
            return self._examiner or self._asker or (self._function if self._is_examined else "") or label.name
        if word in _ANSWERS:
            if self._last:
                self._asker, self._last = self._with_function(self._last), ""
            return self._witness or label.name
        self._last = label.name if _TITLED.match(label.name) else ""
        return self._of_office(label)

    def _with_function(self, asker: str) -> str:
        """Return the first to ask after "Questions from COUNSEL TO THE INQUIRY" as that counsel."""
        function, self._function = self._function, ""
        return f"{asker} ({function})" if function else asker

    def _of_office(self, label: Label) -> str:
        """Return the name given once to an office that labels go on to use alone."""
        name, _, rest = label.name.partition("(")
        found = _OFFICE.fullmatch(name.strip())
        if not found:
            return label.name
        office = found["office"].lower()
        if rest:
            self._offices[office] = label.name
        elif office not in self._offices:
            self._offices[office] = self._in_front(office, label.name)
        return self._offices[office] or label.name

    def _in_front(self, office: str, written: str) -> str:
        named = {namings[0].rsplit(None, 1)[-1].casefold(): namings[1] for namings in self._namings(office, written)}
        return next(iter(named.values())) if len(named) == 1 else ""

    def _namings(self, office: str, written: str) -> Iterator[tuple[str, str]]:
        """Yield the persons the record's opening gives `office`, each with the whole naming."""
        forms = _CHAIRS if re.fullmatch(_CHAIRS, office) else re.escape(office)
        patterns = (
            re.compile(rf"(?:[Tt]he\s+)?\b(?i:{forms})\s*\((?P<name>{_PERSON})\)"),
            re.compile(rf"(?P<name>{_PERSON})\s*\((?i:(?:the\s+)?{forms})\)"),
            re.compile(rf"^(?i:{forms}):\s*(?P<name>{_PERSON})(?:\s*\([^()]+\))?$"),
            re.compile(rf"(?P<name>{_PERSON}),\s*(?i:{forms}(?=\s*[.;)]|,?\s+presiding|{_BODY}|$))"),
        )
        for text in self._front:
            for pattern in patterns:
                for found in pattern.finditer(text):
                    yield found["name"], found.group()
            if office in _ON_THE_BENCH and (bench := _BENCH.search(text)):
                yield bench["name"], f"{written} ({bench['name']})"
