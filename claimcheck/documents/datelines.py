"""The dates a page shows its reader: the line at its headline, "Published on …", a day that opens or closes the text.

A line is taken for what it says. Beside a page's own date stand a label, an author, a place, a time of day; where a
sentence stands, or a stretch of days, another event's word or another story's link, the date is not the page's.
"""

from __future__ import annotations

import re
from enum import Enum
from itertools import product
from typing import TYPE_CHECKING, NamedTuple

from claimcheck.documents.date_signs import (
    BYLINE_NAMES,
    CLOCK_NAMES,
    DATE_WORDS,
    MODIFIED_WORDS,
    OTHER_WORDS,
    PUBLISHED_WORDS,
    THIS_ENTRY,
)
from claimcheck.documents.metadata import is_same_title
from claimcheck.documents.stamps import Candidate, candidate, stamped
from claimcheck.documents.written_days import Written, days_in, in_western_digits
from claimcheck.matching.calendar import WEEKDAY_WORDS
from claimcheck.model import BlockKind, DateKind, Region

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from claimcheck.documents.walk import Piece

_MOST_CHARS = 300  # of a line that may hold a byline with its date
_MOST_BESIDE = 80  # letters beside a date in a byline: its author, a place
_MOST_ALONE = 40  # letters beside a date in a line that stands anywhere else
_MOST_WORDS = 9  # in a line that ends with a full stop and is no sentence
_BARE = 3  # letters beside a date that is a line of its own
_MOST_PLACE = 30  # letters before the date of a dateline: its place
_LONGEST_LABEL = 40  # characters of a line that is the label of the next one
_LONGEST_PART = 12  # characters of a day, a month or a year that has a box of its own
_MOST_PARTS = 3  # of a date whose parts have such boxes
_LABEL_REACH, _AFTER_REACH, _OTHER_REACH = 120, 60, 25  # characters between a word and the date it is said of
_AFTER, _BEFORE = 12, 4  # pieces after and before the headline in which a byline stands
_RIGHT_BELOW = 2  # pieces below the headline, before any other story can begin
_MOST_HEADS = 5  # places where a page has its title
_REPEATED = 2  # pieces around the headline where it stands again, as one of a list
_MOST_PROSE = 3  # paragraphs after the headline, and no byline any more

_ELSEWHERE = (Region.RELATED, Region.COMMENTS, Region.ALT)
_DOUBTFUL = (Region.NAVIGATION, Region.FOOTER, Region.CAPTION)  # a date there is the page's where it opens the line
_UNCOUNTED = (Region.NAVIGATION, Region.ALT)  # buttons and pictures between the headline and its byline
_OWN = (Region.BODY, Region.ASIDE, Region.TABLE)

_KEYS = ("dt", "th")  # what stands in them says of what the date is, if it says it in words unknown here
_ALONE_IN = ((Region.BODY,), _OWN, (*_OWN, Region.FOOTER))

_DIGITS = re.compile(r"\d\d")
_MOST_BEFORE = 7  # characters of a date before its first two digits side by side ("3. 5. 19")
_LOOKS_DATED = re.compile(r"(?:19|20)\d\d|\d\d?\.\s?\d\d?\.\s?\d\d|\d\d?/\d\d?/\d\d|['’]\d\d|[^\W\d_][.-]\d\d(?!\d)")
# These are for text in lower case.
_LABELS = re.compile(
    rf"\b(?:(?P<published>{PUBLISHED_WORDS})|(?P<modified>{MODIFIED_WORDS})|(?P<other>(?:{OTHER_WORDS})(?!\w)))"
)
_BESIDE = re.compile(
    rf"\b(?:(?:{PUBLISHED_WORDS}|{MODIFIED_WORDS})\w*|(?:{DATE_WORDS}|{WEEKDAY_WORDS}|uhr|[ap]m|utc|gmt|h)\b)"
)
_DATE_COLON = re.compile(rf"(?:\A|[|·•,;])\s*(?:{DATE_WORDS})\s?:\s*\Z")
_DATELINE = re.compile(r"\s*[)\]]?\s*(?:\([^()]{1,30}\)\s*)?[-–—:|/]\s|\s*[)\]]")
_NUMBER = re.compile(r"\d+")
_ITEM = re.compile(r"[|·•]")  # what parts the items of a byline
_PART = re.compile(r"\d{1,2}\.?|[^\W\d_]{3,10}\.?(?: \d{1,2},?)?")
_WORDS = re.compile(r"[^\W\d_]+")


class Label(Enum):
    """What stands beside a date says of it."""

    PUBLISHED = "published"
    MODIFIED = "modified"
    OTHER = "of something else"
    DATE = "date"
    NONE = "nothing"


class Line(NamedTuple):
    """A date on a line: which piece of the page, what its label says, and the letters that stand beside it.

    `marked` where the markup says that it is a date, `opens` where nothing stands before it.
    """

    at: int
    found: Candidate
    label: Label
    beside: int
    marked: bool
    opens: bool = False


class Shown(NamedTuple):
    """The page's visible dates: at its headline; elsewhere with a label; alone. Each group surest first."""

    near: list[Candidate]
    labelled: list[Candidate]
    alone: list[Candidate]


def shown_dates(
    pieces: Sequence[Piece], regions: Sequence[Region], title: str | None, known: frozenset[date], *, month_first: bool
) -> Shown:
    """Return the dates that the page shows as its own.

    `known` are the days its data names: a day and month that could change places are read as one of them, else as
    `month_first` says.
    """
    heads = _headlines(pieces, regions, title)
    around = [_around(head, pieces, regions, nth) for nth, head in enumerate(heads)]
    lines = [
        line._replace(beside=0) if at in heads else line
        for at in _may_be_dated(pieces)
        if (regions[at] not in _ELSEWHERE or any(at in places for places in around))
        and (at not in heads or pieces[at].moments)
        and _is_line(pieces[at])
        for line in _lines(at, pieces, known, month_first=month_first)
    ]
    near = next(filter(None, (_near(lines, pieces, regions, *place) for place in zip(heads, around, strict=True))), [])
    rest = [line for line in lines if line not in near and regions[line.at] not in _ELSEWHERE]
    opening = _dateline(pieces, regions, month_first=month_first)
    return Shown(
        near=[line.found for line in (*near, *opening)],
        labelled=[line.found for line in rest if _says_so(line, pieces[line.at], regions[line.at])],
        alone=[line.found for line in _alone(rest, pieces, regions, heads)],
    )


def _headlines(pieces: Sequence[Piece], regions: Sequence[Region], title: str | None) -> list[int]:
    """Return the pieces that are the title: in the page's own text first, headings before lines; else the <h1>."""
    headings = [at for at, piece in enumerate(pieces) if piece.kind is BlockKind.HEADING]
    if title is not None:
        same = [at for at, piece in enumerate(pieces) if piece.text == title or piece.text.replace("\n", " ") == title]
        found = [at for at in same if regions[at] is not Region.ALT]
        found = found or [at for at in headings if is_same_title(pieces[at].text, title)]
        if found:
            return sorted(found, key=lambda at: (regions[at] not in _OWN, _rank(pieces[at]), at))[:_MOST_HEADS]
    return [at for at in headings if pieces[at].box.tag == "h1"][:1]


def _may_be_dated(pieces: Sequence[Piece]) -> list[int]:
    """Return the pieces in which there is any sense in looking for a date; a day's month and year may follow it."""
    found: set[int] = set()
    for at, piece in enumerate(pieces):
        text = piece.text
        if piece.moments:
            found.add(at)
        elif len(text) > _LONGEST_PART:
            if _looks_dated(text):
                found.add(at)
        elif _DIGITS.search(text):
            found.update(range(max(0, at - _MOST_PARTS + 1), at + 1))
    return sorted(found)


def _looks_dated(text: str) -> bool:
    """Whether a date may stand in `text`: most lines have no two digits, and that is seen at once."""
    digits = _DIGITS.search(text, 0, _MOST_CHARS)
    if not digits:
        return False
    start = max(0, digits.start() - _MOST_BEFORE)
    return _LOOKS_DATED.search(in_western_digits(text[start:_MOST_CHARS])) is not None


def _rank(piece: Piece) -> int:
    """Return how likely a piece with the title's words is the headline: an <h1>, a heading, another line."""
    return 0 if piece.box.tag == "h1" else 1 if piece.kind is BlockKind.HEADING else 2


def _is_line(piece: Piece) -> bool:
    """Whether a piece may be a byline: short, or telling of the entry above it, and no clock."""
    text = piece.text
    if piece.kind is BlockKind.QUOTE or (len(text) > _MOST_CHARS and not THIS_ENTRY.search(text[:_MOST_CHARS])):
        return False
    return not piece.box.names or CLOCK_NAMES.isdisjoint(_WORDS.findall(piece.box.names))


# --------------------------------------------------------------------------- what a line says


def _lines(at: int, pieces: Sequence[Piece], known: frozenset[date], *, month_first: bool) -> Iterator[Line]:
    """Yield each date of a piece with its label; of a `<time>` without a whole day in its text, the machine's."""
    piece = pieces[at]
    text = piece.text
    if len(text) <= _LONGEST_PART:
        text = _joined(at, pieces)
    if not piece.moments and not _looks_dated(text):
        return
    found_in = "time" if piece.moments else "byline"
    marked = bool(piece.moments) or _is_marked(piece)
    found = False
    for line in text.split("\n"):
        for day, words, label, beside, opens in _read(line[:_MOST_CHARS], known, month_first=month_first):
            said = _label_above(at, pieces) if label is Label.NONE and not found else label
            found = True
            yield Line(at, candidate(day, _kind(said), found_in, written=words), said, beside, marked, opens)
    if not found:
        label = _label(text, "")
        for moment in piece.moments:
            for stamp in stamped(moment, _kind(label), "time"):
                yield Line(at, stamp, label, _letters(text), marked=True)


def _joined(at: int, pieces: Sequence[Piece]) -> str:
    """Return a day, a month and a year that have a box each ("15", "Feb", "2018") as one line."""
    text = pieces[at].text
    if _PART.fullmatch(text):
        parts = [piece.text for piece in pieces[at : at + _MOST_PARTS] if len(piece.text) <= _LONGEST_PART]
        joined = " ".join(parts)
        if _looks_dated(joined) and days_in(joined):
            return joined
    return text


def _is_marked(piece: Piece) -> bool:
    """Whether the piece's box, or the one around it, is called a date or a byline."""
    outer = piece.box.parent
    names = f"{piece.box.names} {outer.names if outer else ''}"
    return not BYLINE_NAMES.isdisjoint(_WORDS.findall(names))


def _read(text: str, known: frozenset[date], *, month_first: bool) -> Iterator[tuple[date, str, Label, int, bool]]:
    """Yield each day on one line, its words and label, how many letters stand beside it, whether it opens the line."""
    days = days_in(text, month_first=month_first)
    ends = [0, *(written.span.end for written in days)]
    starts = [*(written.span.start for written in days), len(text)]
    between = [text[end:start] for end, start in zip(ends, starts, strict=True)]
    for number, written in enumerate(days):
        before, after = between[number], between[number + 1]
        beside = _letters(_ITEM.split(before)[-1]) + _letters(_ITEM.split(after)[0])
        ends_item = number == len(days) - 1 or _ITEM.search(after)
        label = _label(before, _ITEM.split(after)[0] if ends_item else "")
        day = _meant(written, known)
        yield day, _words(written, day, text), label, beside, not text[: written.span.start].strip()


def _meant(written: Written, known: frozenset[date]) -> date:
    """Return the day that is meant; where day and month could change places, the one that is known of the page."""
    day = written.day
    if not written.ambiguous or day in known:
        return day
    other = day.replace(month=day.day, day=day.month)
    return other if other in known else day


def _words(written: Written, day: date, text: str) -> str:
    """Return the words of a date, and how they were read where day and month could change places."""
    words = written.span.of(text)
    if not written.ambiguous:
        return words
    return f"{words}, the {'day' if int(_NUMBER.findall(words)[0]) == day.day else 'month'} first"


def _kind(label: Label) -> DateKind:
    return DateKind.MODIFIED if label is Label.MODIFIED else DateKind.PUBLISHED


def _label(before: str, after: str) -> Label:
    """Return what the words beside a date say of it: in its own item of the line those before it, then those after it.

    Where they say nothing, the nearest word before them; `after` is what is left of the date's own item.
    """
    before, after = before.lower(), after.lower()
    own = _ITEM.split(before)[-1]
    nearest = _last(own) or _next(after) or (_last(before) if own != before else None)
    if nearest is not None:
        return Label.PUBLISHED if nearest["published"] else Label.MODIFIED if nearest["modified"] else Label.OTHER
    return Label.DATE if _DATE_COLON.search(before) else Label.NONE


def _next(after: str) -> re.Match[str] | None:
    """Return the first word of `after` that says "published" or "changed"."""
    found = _LABELS.search(after, 0, _AFTER_REACH)
    return found if found and not found["other"] else None


def _last(before: str) -> re.Match[str] | None:
    """Return the last label of `before` that is near enough to its end."""
    said = [
        found
        for found in _LABELS.finditer(before)
        if len(before) - found.end() <= (_OTHER_REACH if found["other"] else _LABEL_REACH)
    ]
    return said[-1] if said else None


def _label_above(at: int, pieces: Sequence[Piece]) -> Label:
    """Return what a line of its own right above a date says of it ("Last change:"), where it says nothing else."""
    above = pieces[at - 1].text.rstrip(":") if at else ""
    if len(above) > _LONGEST_LABEL or _letters(above) > _LONGEST_LABEL // 2 or _looks_dated(above):
        return Label.NONE
    said = _label(f"{above}:", "")
    return Label.OTHER if said is Label.NONE and at and pieces[at - 1].box.tag in _KEYS else said


def _letters(text: str) -> int:
    """Return how many letters of what stands beside a date are no label and no time of day."""
    return sum(map(str.isalpha, _BESIDE.sub("", text.lower())))


# --------------------------------------------------------------------------- where a line stands


def _near(
    lines: Sequence[Line], pieces: Sequence[Piece], regions: Sequence[Region], head: int, around: range
) -> list[Line]:
    """Return the lines `around` a headline: those with a label first, then those after it, then those before it."""
    close = [
        line
        for line in lines
        if line.at in around
        and line.beside <= _MOST_BESIDE
        and line.label is not Label.OTHER
        and (
            regions[line.at] not in _ELSEWHERE
            or regions[line.at] is regions[head]
            or 0 < line.at - head <= _RIGHT_BELOW
        )
        and (line.marked or line.opens or regions[line.at] not in _DOUBTFUL)
        and (line.marked or line.beside <= _MOST_ALONE or not _is_sentence(pieces[line.at].text))
    ]
    return sorted(close, key=lambda line: (line.label is Label.NONE, line.at < head, abs(line.at - head)))


def _is_sentence(text: str) -> bool:
    return text.endswith((".", "!", "?", "…", ":", "”", "“", '"')) and text.count(" ") > _MOST_WORDS


def _around(head: int, pieces: Sequence[Piece], regions: Sequence[Region], nth: int) -> range:
    """Return the places of the pieces after and before the headline, not counting buttons and pictures between.

    Of its `nth` other place on the page those right beside it.
    """
    if nth:
        return range(head - _REPEATED, head + _REPEATED + 1)
    end, counted, prose = head + 1, 0, 0
    while end < min(len(pieces), head + 5 * _AFTER) and counted < _AFTER and prose < _MOST_PROSE:
        piece = pieces[end]
        counted += regions[end] not in _UNCOUNTED and len(piece.text) > _LONGEST_PART
        prose += piece.is_prose and regions[end] is Region.BODY and piece.kind is not BlockKind.HEADING
        end += 1
    start, counted = head, 0
    while start > 0 and counted < _BEFORE:
        start -= 1
        counted += regions[start] is not Region.ALT
    return range(start, end)


def _dateline(pieces: Sequence[Piece], regions: Sequence[Region], *, month_first: bool) -> Iterator[Line]:
    """Yield the day that opens the text after its place, as agencies have it ("MOSCOW, 3 October 2016 -")."""
    first = next((at for at, piece in enumerate(pieces) if piece.is_prose and regions[at] is Region.BODY), None)
    if first is None:
        return
    text = pieces[first].text[:_MOST_CHARS]
    for written in days_in(text, month_first=month_first)[:1]:
        if _DATELINE.match(text, written.span.end) and _letters(text[: written.span.start]) <= _MOST_PLACE:
            found = candidate(written.day, DateKind.PUBLISHED, "dateline", written=written.span.of(text))
            yield Line(first, found, Label.NONE, 0, marked=True)


def _says_so(line: Line, piece: Piece, region: Region) -> bool:
    """Whether a line anywhere on the page says that the page was published or changed then."""
    if line.label not in (Label.PUBLISHED, Label.MODIFIED):
        return False
    if line.beside <= _MOST_ALONE:
        return region is not Region.NAVIGATION
    return bool(THIS_ENTRY.search(piece.text)) or (line.marked and region is not Region.BODY)


def _alone(
    lines: Sequence[Line], pieces: Sequence[Piece], regions: Sequence[Region], heads: Sequence[int]
) -> Iterator[Line]:
    """Yield the date that stands alone above the text where no headline is known; then the page's only one.

    The only one marked as a date, in the text before around it, else the only one that is a line of its own.
    """
    body = next((at for at, piece in enumerate(pieces) if piece.is_prose and regions[at] is Region.BODY), len(pieces))
    lines = [line for line in lines if line.label in (Label.NONE, Label.DATE) and line.beside <= _MOST_ALONE]
    if not heads:
        yield from [line for line in lines if line.at < body and regions[line.at] in _OWN][:1]
    lines = [line for line in lines if line.at > (heads[0] if heads else -1)]
    marked = [line for line in lines if line.marked or line.label is Label.DATE]
    bare = [line for line in lines if line.beside <= _BARE and pieces[line.at].kind is BlockKind.PARAGRAPH]
    for group, where in product((marked, bare), _ALONE_IN):
        there = [line for line in group if regions[line.at] in where]
        if len({line.found.day for line in there}) == 1:
            yield there[0]
            return
