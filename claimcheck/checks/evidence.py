"""The passage an editor is shown: the words, what stands around them, and an address that opens on them."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import quote as percent_encode

from claimcheck.matching.sentences import sentence_around
from claimcheck.model import Evidence, Provenance, Span

if TYPE_CHECKING:
    from claimcheck.checks.case import Page

_AROUND = 240  # characters shown on either side at the most
_WHOLE = 8  # words: longer passages are linked by their first and last words
_ENDS = 4


def show(page: Page, span: Span) -> Evidence:
    """Return the passage `span` of `page` as evidence, with the rest of its sentence around it."""
    text = page.document.text
    provenance = page.document.provenance
    sentence = sentence_around(text, span)
    before = Span(max(sentence.start, span.start - _AROUND), span.start)
    after = Span(span.end, min(max(sentence.end, span.end), span.end + _AROUND))
    block = page.block_at(span.start)
    return Evidence(
        passage=span.of(text),
        before=before.of(text),
        after=after.of(text),
        provenance=provenance,
        span=span,
        url=provenance.final_url,
        link=text_fragment(provenance.final_url, span.of(text)),
        region=block.region if block else None,
        page=block.page if block else None,
    )


def state(passage: str, provenance: Provenance) -> Evidence:
    """Return what a page says of itself (a date in its data, its author) as evidence: no words to point at."""
    return Evidence(passage=passage, before="", after="", provenance=provenance, url=provenance.final_url)


def text_fragment(url: str, passage: str) -> str | None:
    """Return `url` with a text directive that scrolls a browser to `passage`; None for what no browser opens.

    Source: the URL Fragment Text Directives specification (WICG), `#:~:text=[start,]end`.
    """
    if not url.startswith(("http://", "https://")):
        return None
    words = passage.split()
    if len(words) <= _WHOLE:
        directive = _encode(" ".join(words))
    else:
        directive = f"{_encode(' '.join(words[:_ENDS]))},{_encode(' '.join(words[-_ENDS:]))}"
    return f"{url.split('#', 1)[0]}#:~:text={directive}"


def _encode(text: str) -> str:
    return percent_encode(text, safe="", errors="replace").replace("-", "%2D")
