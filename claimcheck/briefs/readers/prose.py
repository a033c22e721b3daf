"""A part's text as a reader puts it together, piece by piece, each with its place in the file."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from claimcheck.briefs.brief import Hyperlink, NoteMark, Part, PartKind
from claimcheck.model import Position, Span

_RUN = re.compile(r"[ \t\r\n\f\v]+|[^ \t\r\n\f\v]+")
_BLANK = " \t\r\n\f\v"


@dataclass(slots=True)
class Prose:
    """Text that grows; runs of white space become one space, and none stands at either end."""

    file: str
    text: list[str] = field(default_factory=list)
    length: int = 0
    places: list[tuple[int, Position]] = field(default_factory=list)
    notes: list[NoteMark] = field(default_factory=list)
    links: list[Hyperlink] = field(default_factory=list)
    emphasis: list[Span] = field(default_factory=list)

    def add(self, text: str, line: int, column: int) -> None:
        """Add `text`, which stands at `line` and `column`; a line feed in it is white space of the same line."""
        for run in _RUN.finditer(text):
            self._add_run(run[0], line, column + run.start())

    def _add_run(self, run: str, line: int, column: int) -> None:
        if run[0] in _BLANK:
            if not self.length or self.text[-1][-1] == " ":
                return
            run = " "
        if not self._follows(line, column):
            self.places.append((self.length, Position(self.file, line, column)))
        self.text.append(run)
        self.length += len(run)

    def _follows(self, line: int, column: int) -> bool:
        """Whether line and column are where the last place, counted on, leads to anyway."""
        if not self.places:
            return False
        start, place = self.places[-1]
        return place.line == line and place.column + self.length - start == column

    def cut(self, start: int) -> None:
        """Take out everything from `start` to here."""
        text = "".join(self.text)[:start]
        self.text = [text] if text else []
        self.length = len(text)
        self.places = [place for place in self.places if place[0] < start]
        self.emphasis = [_within(span, start) for span in self.emphasis if span.start < start]
        self.links = [Hyperlink(_within(link.span, start), link.url) for link in self.links if link.span.start < start]

    def note(self, key: str) -> None:
        """Mark note `key` here."""
        at = self.length - 1 if self.text and self.text[-1] == " " else self.length
        self.notes.append(NoteMark(at, key))

    def emphasise(self, start: int) -> None:
        """Set everything from `start` to here in italics or bold."""
        if start < self.length:
            self.emphasis.append(Span(start, self.length))

    def link(self, start: int, url: str) -> None:
        """Let everything from `start` to here lead to `url`."""
        if start < self.length and url:
            self.links.append(Hyperlink(Span(start, self.length), url))

    def part(self, kind: PartKind, level: int = 0) -> Part | None:
        """Return the part as it stands now; None where there is no text in it."""
        text = "".join(self.text).rstrip(" ")
        if not text:
            return None
        end = len(text)
        return Part(
            kind=kind,
            text=text,
            places=tuple(place for place in self.places if place[0] < end),
            notes=tuple(NoteMark(min(mark.at, end), mark.note) for mark in self.notes),
            links=tuple(Hyperlink(_within(link.span, end), link.url) for link in self.links),
            emphasis=tuple(sorted(_within(span, end) for span in self.emphasis)),
            level=level,
        )


def _within(span: Span, end: int) -> Span:
    return Span(min(span.start, end), min(span.end, end))
