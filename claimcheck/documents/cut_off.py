"""HTML that was cut off while it was sent: it ends inside a tag, a comment, a script, or in the middle of a word."""

from __future__ import annotations

import re
from collections import Counter

from claimcheck.documents.site_talk import weight

_TAIL = 2000
_QUOTED = 80
_UNCLOSED = (
    ("comment", re.compile(r"<!--"), "-->"),
    ("script", re.compile(r"<script\b", re.IGNORECASE), "</script"),
    ("style", re.compile(r"<style\b", re.IGNORECASE), "</style"),
)
_BODY = re.compile(r"<body\b", re.IGNORECASE)
_BOXES = ("div", "main", "section", "article", "table", "ul", "ol", "p")
_BOX = re.compile(rf"</?(?:{'|'.join(_BOXES)})\b", re.IGNORECASE)
_OPEN = 3  # boxes; a careless author forgets to close one or two
_ENDS_A_SENTENCE = re.compile(r"[.!?…:;。！？»”’\"')\]]$")
_LEAST = 20  # characters of running text at the end, for its last word to say anything


def cut_off(html: str) -> str | None:
    """Return where `html` breaks off, in words, or None: it may be whole. End tags may be left out; half ones not."""
    tail = html[-_TAIL:].rstrip()
    if not tail or re.search(r"</(?:html|body)\b", tail, re.IGNORECASE):
        return None
    if re.search(r"(?:</head>|<body\b[^<>]*>)$", tail, re.IGNORECASE):
        return "the page ends before its text begins"
    opened, closed = tail.rfind("<"), tail.rfind(">")
    if opened > closed and re.match(r"</?[a-z!]|<$", tail[opened:], re.IGNORECASE):
        return f"the page ends inside a tag: “{tail[opened:][:_QUOTED]}”"
    return _inside_element(html) or _inside_sentence(html, tail)


def _inside_element(html: str) -> str | None:
    lowered = html.lower()
    for name, start, end in _UNCLOSED:
        last = next((found.start() for found in reversed(list(start.finditer(html)))), None)
        if last is not None and lowered.find(end, last) < 0:
            return f"the page ends inside a {name}"
    return None


def _inside_sentence(html: str, tail: str) -> str | None:
    """Return that a page with a `<body>` ends with boxes left open: several, or one and half a sentence."""
    if not _BODY.search(html):
        return None
    boxes = Counter(found.group().lower() for found in _BOX.finditer(html))
    left_open = {name: boxes[f"<{name}"] - boxes[f"</{name}"] for name in _BOXES}
    open_boxes = sum(max(0, left_open[name]) for name in ("div", "main", "section", "article"))
    last = " ".join(tail[tail.rfind(">") + 1 :].split())
    half = weight(last) >= _LEAST and not _ENDS_A_SENTENCE.search(last)
    if open_boxes >= (1 if half else _OPEN):
        return f"the page breaks off, {open_boxes} boxes left open: “…{last[-_QUOTED:]}”"
    # Who ends the other lists, tables and paragraphs of a page ends the last one, too.
    inside = next((name for name in ("table", "ul", "ol", "p") if left_open[name] == 1 and boxes[f"</{name}"]), None)
    inside = inside or next((name for name in ("table", "ul", "ol") if left_open[name] > 0 and last), None)
    if inside and last and not _ENDS_A_SENTENCE.search(last):
        return f"the page breaks off inside a <{inside}>: “…{last[-_QUOTED:]}”"
    return None
