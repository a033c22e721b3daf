"""Texts of three public sets beside the real pages, each by the folder of `shared/data` it is in and its name there.

article_extraction/0123….html.gz   # a page as it was fetched
wice/dev00001                      # the text of the page that a claim cites, a sentence a line
wiki_citecheck/row_1               # the text of the page that a citation links to, all in one line
"""

import gzip
import json
import re
from functools import cache
from pathlib import PurePosixPath

from bench import corpus
from bench.support import document_of
from claimcheck.model import Document

_OF_THE_SET = "(meta data)"  # a line about the page, put before it
_MARKS = '"“'
_OPENING = re.compile(r'(?<![^\s(—–-])[“"](?=\S)')
_CLOSING = re.compile(r'(?<=\S)[”"](?![\w“"])')
_LONGEST = 12  # lines of one paragraph, where a quotation in it seems never to be closed


def article(file: str) -> Document | None:
    """Return the text `file` names as claimcheck reads it, or None where it is not there."""
    folder, name = PurePosixPath(file).parts if file.count("/") == 1 else ("", file)
    if folder == "article_extraction":
        path = corpus.DATA / folder / "html" / name
        return corpus.RawPage(_url(name), file, gzip.decompress(path.read_bytes())).read() if path.is_file() else None
    lines = _texts().get(file)
    return document_of(paragraphs(lines)) if lines else None


def paragraphs(lines: tuple[str, ...]) -> tuple[str, ...]:
    """Return sentences put together again as long as a quotation is open: a paragraph was cut inside it.

    One that begins with a mark itself is the next paragraph of a long quotation.
    """
    found: list[list[str]] = []
    for line in lines:
        if found and line[:1] not in _MARKS and _is_open(" ".join(found[-1])) and len(found[-1]) < _LONGEST:
            found[-1].append(line)
        else:
            found.append([line])
    return tuple(" ".join(one) for one in found)


def _is_open(text: str) -> bool:
    opened, closed = ([found.start() for found in mark.finditer(text)] for mark in (_OPENING, _CLOSING))
    return bool(opened) and (not closed or closed[-1] < opened[-1])


@cache
def _texts() -> dict[str, tuple[str, ...]]:
    """Return the texts of the sets that have no pages, by name."""
    found = {}
    for entry in _entries("wice/claims.json"):
        lines = (line.strip() for text in entry["evidence"] for line in text.splitlines())
        found[f"wice/{entry['meta']['id']}"] = tuple(
            line for line in lines if line and not line.startswith(_OF_THE_SET)
        )
    for entry in _entries("wiki_citecheck/rows.json"):
        found[f"wiki_citecheck/{entry['id']}"] = (entry["source_text"],)
    return found


def _entries(name: str) -> list[dict]:
    path = corpus.DATA / name
    return json.loads(path.read_text(encoding="utf-8")) if path.is_file() else []


def _url(name: str) -> str:
    return f"https://example.org/{name.removesuffix('.gz')}"
