"""The pages of a PDF: characters with their places, to lines, to columns, to paragraphs. No policy, no documents."""

from claimcheck.layout.lines import Line, lines_of
from claimcheck.layout.margins import NOTE_MARK, Paper, set_apart
from claimcheck.layout.paragraphs import entries, is_indented, notes, paragraphs

__all__ = ["NOTE_MARK", "Line", "Paper", "entries", "is_indented", "lines_of", "notes", "paragraphs", "set_apart"]
