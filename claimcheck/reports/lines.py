"""What the reports for people have in common: safe text, and the model's values put into words.

Pages, claims files and addresses are hostile. Everything of theirs goes through `shown` or `shown_exactly`
before it reaches a terminal: afterwards there is no line feed, no control code (ECMA-48's C0 and C1 sets),
no bidirectional override (Unicode UAX #9) and no lone surrogate in it, only what stands for them.
"""

from __future__ import annotations

import re
from calendar import monthrange
from typing import TYPE_CHECKING
from unicodedata import bidirectional

from claimcheck.model import Arrival, Mode, Place, Region, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from claimcheck.model import Claim, Difference, Evidence, Period, Provenance, Reference, Run

_SPACE = re.compile(r"[\t\n\v\f\r\x1c-\x1f\x85\u2028\u2029 ]+")
_LAYOUT_HINT = re.compile("[\u00ad\u061c\u180e\u200b\u200e\u200f\u2060\ufeff]")
_UNSHOWABLE = re.compile(
    "[\x00-\x1f\x7f-\x9f"  # C0, DEL, C1
    "\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff"  # hints, bidi, separators
    "\ufff9-\ufffb\U0001d173-\U0001d17a\U000e0000-\U000e0fff"  # annotations, beams, tags
    "\ud800-\udfff\ufdd0-\ufdef"  # lone surrogates, noncharacters
    + "".join(f"{chr(plane * 0x10000 + 0xFFFE)}{chr(plane * 0x10000 + 0xFFFF)}" for plane in range(17))
    + "]"
)
_MONTHS = "January February March April May June July August September October November December".split()
_SCHEME = re.compile(r"^(?:https?|file)://", re.IGNORECASE)
_MEMENTO_ADDRESS = re.compile(r"/\d{14}(?:[a-z]{2}_)?/((?:https?:/)?/?\S+)$", re.IGNORECASE)

_REGION_WORDS = {
    Region.BODY: "",
    Region.TITLE: "in the title",
    Region.ASIDE: "in a box beside the text",
    Region.RELATED: "in a teaser of another story",
    Region.COMMENTS: "in a reader's comment",
    Region.NAVIGATION: "in the navigation",
    Region.FOOTER: "in the footer",
    Region.CAPTION: "in a caption",
    Region.TABLE: "in a table",
    Region.ALT: "in an image's alternative text",
}
_PAGE_ARRIVED = {
    Arrival.LIVE: "live page",
    Arrival.CASSETTE: "recording",
    Arrival.WARC: "capture in a WARC",
    Arrival.CACHE: "kept copy",
}
_COPY_ARRIVED = {
    Arrival.LIVE: "",
    Arrival.CASSETTE: " (recorded)",
    Arrival.WARC: " (from a WARC)",
    Arrival.CACHE: " (kept)",
}
_MODE_WORDS = {
    Mode.REPLAY: "replay from recordings, nothing fetched",
    Mode.LIVE: "live",
    Mode.OFFLINE: "offline, local files only",
}


# --------------------------------------------------------------------------- safe text


def shown(text: str) -> str:
    """Return `text` as prose on one line: white space run together, layout hints dropped, rest escaped."""
    return _escaped(_SPACE.sub(" ", _LAYOUT_HINT.sub("", text)))


def shown_exactly(text: str) -> str:
    """Return `text` (an id, an address, a file name) with everything that cannot be seen as an escape."""
    return _escaped(text)


def _escaped(text: str) -> str:
    return _UNSHOWABLE.sub(lambda found: _escape(ord(found[0])), text)


def _escape(code: int) -> str:
    if code < 0x20:
        return chr(0x2400 + code)  # Unicode's control pictures: ESC is ␛
    if code == 0x7F:
        return "␡"
    if code <= 0xFF:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code <= 0xFFFF else f"\\U{code:08x}"


def closing_words(text: str, limit: int | None) -> str:
    """Return the last whole words of `text` in at most `limit` characters, after `…` if not all."""
    if limit is None or len(text) <= limit:
        return text
    cut = text[len(text) - limit :]
    _, space, words = cut.partition(" ")
    return "…" + (words if space else cut)


def opening_words(text: str, limit: int | None) -> str:
    """Return the first whole words of `text` in at most `limit` characters, and `…` if not all."""
    if limit is None or len(text) <= limit:
        return text
    cut = text[:limit]
    words, space, _ = cut.rpartition(" ")
    return (words if space else cut) + "…"


# --------------------------------------------------------------------------- dates and numbers


def day_words(day: date) -> str:
    """Return `day` as "5 February 2016", whatever the locale."""
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def period_words(period: Period) -> str:
    """Return "3 October 2016", "October 2016", "2016", "1 May 2016 to 3 June 2016"; or about that."""
    first, last = period.first, period.last
    if first == last:
        words = day_words(first)
    elif (first.month, first.day, last.month, last.day) == (1, 1, 12, 31):
        words = str(first.year) if first.year == last.year else f"{first.year} to {last.year}"
    elif first.day == 1 and last.day == monthrange(last.year, last.month)[1]:
        words = _months_words(first, last)
    else:
        words = f"{day_words(first)} to {day_words(last)}"
    return f"about {words}" if period.approximate else words


def _months_words(first: date, last: date) -> str:
    start, end = (f"{_MONTHS[day.month - 1]} {day.year}" for day in (first, last))
    return start if start == end else f"{start} to {end}"


def counted(number: int, noun: str) -> str:
    """Return "1 claim", "2 claims"."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


# --------------------------------------------------------------------------- the model in words


def address(url: str) -> str:
    """Return `url` as people write it: without its scheme."""
    return shown_exactly(_SCHEME.sub("", url))


def provenance_words(provenance: Provenance) -> str:
    """Return which address, and how it was got: "example.org/story, archive copy of 5 February 2016"."""
    match provenance.place:
        case Place.FILE:
            words = f"{address(provenance.requested_url)}, local file"
        case Place.ARCHIVE:
            words = f"{_archived_address(provenance)}, {_archive_words(provenance)}"
        case Place.NEW_HOME:
            words = f"{_origin_address(provenance)}, its new home, {_origin_words(provenance)}"
        case Place.ORIGIN:
            words = f"{_origin_address(provenance)}, {_origin_words(provenance)}"
    return f"{words}, rendered in a browser" if provenance.rendered else words


def _archived_address(provenance: Provenance) -> str:
    inner = _MEMENTO_ADDRESS.search(provenance.requested_url)
    return address(inner[1] if inner else provenance.requested_url)


def _archive_words(provenance: Provenance) -> str:
    day = provenance.captured_at
    words = f"archive copy of {day_words(day)}" if day else "archive copy of unknown date"
    return words + _COPY_ARRIVED[provenance.arrival]


def _origin_address(provenance: Provenance) -> str:
    asked, got = address(provenance.requested_url), address(provenance.final_url)
    return asked if asked == got else f"{asked} → {got}"


def _origin_words(provenance: Provenance) -> str:
    words = _PAGE_ARRIVED[provenance.arrival]
    day = provenance.retrieved_at
    return f"{words} of {day_words(day)}" if day else words


def evidence_words(evidence: Evidence) -> str:
    """Return where a passage stands: its provenance, the page's number, and its region when not the body."""
    parts = [provenance_words(evidence.provenance)]
    if evidence.page is not None:
        parts.append(f"page {evidence.page}")
    if evidence.region is not None:
        parts.append(_REGION_WORDS[evidence.region])
    return ", ".join(filter(None, parts))


def difference_words(difference: Difference) -> str:
    """Return what changed, brief → source: `replaced: "a completely" → "an entirely"`."""
    brief, source = shown(difference.brief), shown(difference.source)
    if brief and source and _reads_right_to_left(brief + source):
        # Between two words of Arabic or Hebrew a bare arrow would be laid out right to left, and lie.
        return f'{difference.kind}: brief "{brief}" → source "{source}"'
    if brief and source:
        return f'{difference.kind}: "{brief}" → "{source}"'
    if brief:
        return f'{difference.kind}: "{brief}" is not in the source'
    if source:
        return f'{difference.kind}: "{source}" is not in the brief'
    return str(difference.kind)


def _reads_right_to_left(text: str) -> bool:
    return any(bidirectional(character) in ("R", "AL") for character in text)


def claim_context(claim: Claim) -> str:
    """Return who is said to have said it, and when: "US State Department, October 2016"; may be empty.

    A claim without a quote is shown by its text: what that says already is not said again.
    """
    when = claim.date_text or (period_words(claim.date) if claim.date else None)
    said = claim.text or "" if claim.quote is None else ""
    return ", ".join(shown(part) for part in (claim.speaker, when) if part and part not in said)


def reference_words(reference: Reference) -> str:
    """Return the work: "Title, authors, publisher, 4 October 2016", as far as the claims file tells."""
    published = period_words(reference.published) if reference.published else None
    parts = (reference.title, ", ".join(reference.authors), reference.publisher, published)
    return ", ".join(shown(part) for part in parts if part)


def mode_words(mode: Mode) -> str:
    """Return where the run was allowed to look."""
    return _MODE_WORDS[mode]


def stand_in_words(count: int) -> str:
    """Return the sentence that keeps anyone from taking a stand-in for the publisher's page."""
    pages = (
        "1 of the sources is a stand-in page written for an offline demonstration, not the publisher's page"
        if count == 1
        else f"{count} of the sources are stand-in pages written for an offline demonstration, "
        "not the publishers' pages"
    )
    return f"{pages}: their verdicts show how claimcheck works, they prove nothing about the brief."


def unchecked_words(run: Run) -> str:
    """Return how many claims were not checked, and why not."""
    inconclusive, unsourced = run.counts[Verdict.INCONCLUSIVE], run.counts[Verdict.UNSOURCED]
    total = counted(len(run.results), "claim")
    if not inconclusive + unsourced:
        return "Every claim was checked." if run.results else "There was no claim to check."
    return (
        f"{inconclusive + unsourced} of {total} could not be checked: "
        f"{inconclusive} inconclusive (the source could not be read), {unsourced} unsourced."
    )


def joined(parts: Iterable[str]) -> str:
    """Return the parts that are not empty, with commas between."""
    return ", ".join(part for part in parts if part)
