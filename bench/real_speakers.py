"""Is this the speaker of the quotation, on real pages? `python -m bench real_speakers [--set HALF] [--misses]`.

tests/real_speakers/*.toml says who speaks in quotations of the pages of `shared/data/web`. They were labelled by a reader
who had not seen the rules. Nothing of a page stands in them: a quotation is the hash of its folded words.

[[page]]
file = "example.org.story.html"   # in pages.tar.xz
language = "en"                   # as read, whatever the page says of itself
said = [                          # speakers: each a right way of naming who says it; others: somebody else on the page
  { quote = "16 hexadecimal digits", words = 12, speakers = ["Anna Berg"], others = ["Jens Holm"] },
]

The pages are parted in two halves. Rules may be written with the misses of `development` in sight; `held_out` is only ever
counted, so that nobody tunes on it. What is measured is what `python -m bench speakers` measures on pages made up.
"""

import argparse
import tomllib
from collections import Counter
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from itertools import groupby
from pathlib import Path

from bench import corpus, speakers
from bench.speakers import Asked
from claimcheck.matching.fold import Folded, fold
from claimcheck.model import Document, Position, Reference, Span, Verdict
from tests.speaking import Question

FOLDER = Path(__file__).resolve().parents[1] / "tests" / "real_speakers"
DEVELOPMENT, HELD_OUT = "development", "held_out"
HALVES = (DEVELOPMENT, HELD_OUT)
_HERE = Position("bench", 1)
_AROUND = 250  # characters shown on either side of a miss
_IDENTITY = 16  # hexadecimal digits


@dataclass(frozen=True, slots=True)
class Said:
    """A labelled quotation of a page: its identity, its number of words, who says it and who does not."""

    file: str
    language: str
    quote: str
    words: int
    speakers: tuple[str, ...]
    others: tuple[str, ...]


def labelled(half: str) -> list[Said]:
    """Return the quotations of `half`, in their file's order."""
    pages = tomllib.loads((FOLDER / f"{half}.toml").read_text(encoding="utf-8"))["page"]
    return [
        Said(page["file"], page["language"], one["quote"], one["words"], tuple(one["speakers"]), tuple(one["others"]))
        for page in pages
        for one in page["said"]
    ]


def identity(words: list[str]) -> str:
    """Return what a quotation of these folded words is known by."""
    return sha256(" ".join(words).encode()).hexdigest()[:_IDENTITY]


def place(page: Folded, said: Said) -> Span | None:
    """Return where the quotation first stands on its page, in characters."""
    words = page.words()
    for first in range(len(words) - said.words + 1):
        if identity(words[first : first + said.words]) == said.quote:
            return page.span(first, first + said.words)
    return None


def lost(half: str) -> list[Said]:
    """Return the quotations of `half` that are not found on their pages."""
    return [said for said, _, span in _placed(half) if span is None]


def questions(half: str) -> list[Question]:
    """Return a question for each right name (yes) and each other one (no); `file` is the page's language."""
    found = []
    for said, reading, span in _placed(half):
        if span is None or reading is None:
            continue
        reference = Reference("page", _HERE, url=reading.provenance.requested_url)
        for answer, names in ((True, said.speakers), (False, said.others)):
            found += [
                Question(said.language, said.file, span.of(reading.text), name, answer, reading, reference)
                for name in names
            ]
    return found


@cache
def _placed(half: str) -> tuple[tuple[Said, Document | None, Span | None], ...]:
    """Return the quotations of `half`, each with its page as claimcheck reads it and its place there."""
    raw = {page.file: page for page in corpus.raw_pages()}
    found = []
    for file, group in groupby(labelled(half), key=lambda said: said.file):
        reading = raw[file].read() if file in raw else None
        folded = fold(reading.text if reading else "")
        found += [(said, reading, place(folded, said)) for said in group]
    return tuple(found)


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser("python -m bench real_speakers")
    parser.add_argument("--set", choices=HALVES, help="one half only")
    parser.add_argument("--misses", action="store_true", help="list the wrong answers of the development half")
    options = parser.parse_args(arguments)
    for half in [options.set] if options.set else HALVES:
        asked = [(question, question.ask()) for question in questions(half)]
        pages = len({one.page for one, _ in asked})
        print(f"REAL SPEAKERS, {half}: {pages} pages, {len(lost(half))} quotations not found on their page")
        print(speakers.HEAD)
        for language in [*sorted({one.file for one, _ in asked}), ""]:
            speakers.show(language or "all", [(one, found) for one, found in asked if language in ("", one.file)])
        if options.misses:
            _list_misses(half, asked)
    return 0


def _list_misses(half: str, asked: list[Asked]) -> None:
    wrong = [
        (one, found) for one, found in asked if (found is not None and found.verdict is Verdict.SUPPORTED) != one.answer
    ]
    if half == HELD_OUT:
        told = Counter((one.answer, str(found.verdict) if found else "nothing") for one, found in wrong)
        counts = ", ".join(
            f"{'yes' if truth else 'no'} and {said} {count}" for (truth, said), count in told.most_common()
        )
        print(f"  held out, so only counted: {counts or 'none'}")
        return
    for one, found in wrong:
        at = one.reading.text.find(one.quote)
        around = one.reading.text[max(at - _AROUND, 0) : at + len(one.quote) + _AROUND].replace("\n", " / ")
        said = f"{found.verdict}: {found.headline}" if found else "nothing"
        print(f"- {one.file} {one.page}: by {one.speaker}? {one.answer}; {said}\n    …{around}…")
