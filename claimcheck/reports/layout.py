"""A sheet of lines for the terminal: labelled rows, hanging indents, and carets that stay under their words.

Widths are in terminal cells: a CJK character takes two, a combining mark none (`rich.cells`). All text handed
in is already safe (see `lines`), and is only ever wrapped in `rich.text.Text`, which reads no markup.
"""

from __future__ import annotations

from io import StringIO
from typing import TYPE_CHECKING

from rich.cells import cell_len
from rich.console import Console
from rich.style import Style as Ink
from rich.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from claimcheck.reports.style import Style

DIFFERING = Ink(bold=True)
"""The ink of words with carets under them; told from other bold words by identity."""

QUIET = Ink(dim=True)
STRONG = Ink(bold=True)
PLAIN = Ink()

INDENT = 3
LABEL = 9
_NARROWEST = 40
_UNWRAPPED = 1_000_000


class Sheet:
    """Lines, each at most the style's width; below 40 cells the width is taken as 40."""

    def __init__(self, style: Style) -> None:
        self.style = style
        self.lines: list[Text] = []

    @property
    def width(self) -> int | None:
        """The cells a line may take, or None for no limit."""
        return None if self.style.width is None else max(self.style.width, _NARROWEST)

    def room(self, start: int) -> int | None:
        """Return how many cells are left in a line whose text begins in column `start`."""
        return None if self.width is None else self.width - start

    def blank(self) -> None:
        """Add an empty line."""
        self.lines.append(Text())

    def headline(self, left: Text, right: Text) -> None:
        """Add `left` with `right` at the line's end, or on lines of its own where there is no room."""
        if self.width is None:
            self.lines.append(_joined(left, "  ", right))
            return
        gap = self.width - left.cell_len - right.cell_len
        if gap >= 2:
            self.lines.append(_joined(left, " " * gap, right))
        else:
            self.paragraph(left)
            self.paragraph(right, indent=INDENT)

    def paragraph(self, text: Text, *, indent: int = 0, hang: int = 0) -> None:
        """Add `text`, wrapped, its first line `indent` cells in and its others `hang` cells more."""
        self._hung(Text(" " * indent), text, indent + hang)

    def row(
        self,
        label: str,
        text: Text,
        *,
        indent: int = INDENT,
        label_width: int = LABEL,
        remarks: Iterable[str] = (),
    ) -> None:
        """Add `text` beside its label, carets under its `DIFFERING` words, and below them the remarks.

        A single remark stands beside the last carets where there is room for it.
        """
        column = indent + label_width
        head = Text(" " * indent).append(label.ljust(label_width), QUIET)
        last_carets = self._hung(head, text, column)
        for remark in self._beside(last_carets, tuple(remarks)):
            self.paragraph(Text(remark), indent=column, hang=2)

    def rendered(self) -> str:
        """Return all lines, a line feed after each, with SGR sequences if the style wants colour."""
        if not self.style.colour:
            return "".join(f"{line.plain}\n" for line in self.lines)
        console = Console(
            file=StringIO(),
            force_terminal=True,
            force_jupyter=False,
            color_system="standard",
            no_color=False,
            legacy_windows=False,
            width=_UNWRAPPED,
        )
        with console.capture() as captured:
            for line in self.lines:
                console.print(line, soft_wrap=True)
        return captured.get()

    def _hung(self, head: Text, text: Text, column: int) -> Text | None:
        """Add `text` after `head`, later lines from `column` on; return the last line of carets, if any."""
        carets = None
        for line in self._wrapped(text, self.room(column)):
            self.lines.append(_joined(head, "", line))
            head = Text(" " * column)
            carets = _carets(line, column)
            if carets is not None:
                self.lines.append(carets)
        return carets

    def _wrapped(self, text: Text, room: int | None) -> list[Text]:
        if room is None:
            return [text]
        lines = list(text.wrap(_MEASURE, room, overflow="fold"))
        for line in lines:
            line.rstrip()
        return lines

    def _beside(self, carets: Text | None, remarks: tuple[str, ...]) -> tuple[str, ...]:
        """Put a single remark beside the carets if it fits; return the remarks still to be placed."""
        if carets is None or len(remarks) != 1:
            return remarks
        needed = carets.cell_len + 2 + cell_len(remarks[0])
        if self.width is not None and needed > self.width:
            return remarks
        carets.append(f"  {remarks[0]}")
        return ()


_MEASURE = Console(file=StringIO(), width=_UNWRAPPED, legacy_windows=False)


def _joined(left: Text, gap: str, right: Text) -> Text:
    line = Text.assemble(left, gap, right)
    line.rstrip()
    return line


def _carets(line: Text, column: int) -> Text | None:
    """Return carets under the `DIFFERING` words of `line`, which begins in `column`; None without any."""
    row = ""
    marks = (span for span in line.spans if span.style is DIFFERING)
    for span in sorted(marks, key=lambda span: span.start):
        start = cell_len(line.plain[: span.start])
        under = max(1, cell_len(line.plain[span.start : span.end]))
        row = row.ljust(start) + "^" * under
    return Text(" " * column).append(row, STRONG) if row else None
