"""Is it the work that was cited? An address may show another story than on the day it was read.

Asked of the title *and* of a second thing, the date or the authors: editors shorten titles, translate them, put the
section or the site for them; pages are retitled and updated. Nothing is doubted that cannot be compared, and a
quotation that stands there settles it (`model.Doubt`).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claimcheck.matching.fold import fold
from claimcheck.matching.languages import COMMON_WORDS, has_words_of, language_of, primary
from claimcheck.model import BlockKind, Doubt, Reason, Region

if TYPE_CHECKING:
    from collections.abc import Iterable

    from claimcheck.model import Document, Reference

_STEM = 6  # letters that two forms of a word share
_LEAST_WORDS = 3  # of a title that say what it is about; a shorter one ("Syria", "Press conference") tells nothing
_LEAST_LETTERS = 4
_IN_TEXT = 0.34  # of the title's words that another story has by chance, too
_DAYS = 60  # between the dates of one work: an edition, a series, an online version ahead of print
_READ = 100_000  # characters of the text
_JUNK = re.compile(r"^microsoft word\b|\.(?:docx?|pdf|indd|qxd|html?)$|^untitled|^layout \d", re.IGNORECASE)


def doubt_of(document: Document, reference: Reference) -> Doubt | None:
    """Return why `document` is not the work that `reference` names; None where it may be, or nothing tells."""
    if not reference.title or _may_be_titled(document, reference.title, reference.language):
        return None
    second = _other_date(document, reference) or _other_authors(document, reference)
    if second is None:
        return None
    title = document.title or "no title"
    return Doubt(
        Reason.WRONG_DOCUMENT,
        f"it shows another document, “{title}”: no word of the title cited is in its own; {second}",
    )


def _may_be_titled(document: Document, title: str, language: str | None) -> bool:
    """Whether the page may bear `title`: it has its words, the title tells too little, or is in another language."""
    wanted = _stems(title)
    if len(wanted) < _LEAST_WORDS or _in_other_languages(document, title, language):
        return True
    if wanted & _headings(document):
        return True
    text = _stems(document.text[:_READ])
    return len(wanted & text) > _IN_TEXT * len(wanted)


def _stems(text: str) -> frozenset[str]:
    words = fold(text).words()
    return frozenset(word[:_STEM] for word in words if len(word) >= _LEAST_LETTERS and word not in COMMON_WORDS)


def _headings(document: Document) -> frozenset[str]:
    """Return the stems of what names the document: its title unless that is a file's name, headings, its address."""
    own = document.title or ""
    named = [] if _JUNK.search(own) else [own]
    named += [
        block.span.of(document.text)
        for block in document.blocks
        if block.kind is BlockKind.HEADING and block.region in (Region.TITLE, Region.BODY)
    ]
    named.append(re.sub(r"[\W_]+", " ", document.provenance.final_url))
    return _stems("\n".join(named))


def _in_other_languages(document: Document, title: str, language: str | None) -> bool:
    """Whether title and text are not known to be in one language: then their words can't be compared."""
    of_text = language_of(document.text)
    of_title = language_of(title) or primary(language)
    if of_title is None and of_text and has_words_of(title, of_text):
        return False
    return of_title is None or of_title != of_text


def _other_date(document: Document, reference: Reference) -> str | None:
    if not reference.published or not document.published:
        return None
    dates = [reference.published.days_from(found.value) for found in document.dates]
    if min(dates) <= _DAYS:
        return None
    return f"it is dated {document.published.value}, the reference {reference.published}"


def _other_authors(document: Document, reference: Reference) -> str | None:
    theirs = [named.value for named in document.names if named.role == "author"]
    if document.published or not reference.authors or not theirs:
        return None
    if _surnames(reference.authors) & _stems(" ".join((*theirs, document.text[:_READ]))):
        return None
    return f"it is by {', '.join(theirs[:3])}, the reference by {', '.join(reference.authors)}"


def _surnames(names: Iterable[str]) -> frozenset[str]:
    return frozenset(words[-1][:_STEM] for name in names if (words := fold(name).words()))
