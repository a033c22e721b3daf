"""Is this the speaker of the quotation, on real pages? `python -m bench real_speakers [--set SET] [--misses]`.

tests/real_speakers/*.toml says who speaks in quotations of the pages of `shared/data/web`. They were labelled by a reader
who had not seen the rules. Nothing of a page stands in them: a quotation is the hash of its folded words.

[[page]]
file = "example.org.story.html"   # in pages.tar.xz; or a text of another set, as `bench/articles.py` names them
language = "en"                   # as read, whatever the page says of itself
said = [                          # speakers: each a right way of naming who says it; others: somebody else on the page
  { quote = "16 hexadecimal digits", words = 12, speakers = ["Anna Berg"], others = ["Jens Holm"] },
]

The pages are parted in four sets. Rules may be written with the misses of `development` in sight; `held_out` is only ever
counted, so that nobody tunes on it. `fresh` was labelled later, when the rules had been written: they came to .803 balanced on
it, and to .820 when those for other languages than English had been written anew without a look at it. Then it was looked at,
too. There is some speech in it that bears no quotation marks, as in interviews.
`articles` is news and other prose from three more sets of `shared/data`, and some pages of the first that were in no set: one
or two quotations of a text, taken by chance. On its first run it came to .891 balanced (English .888, German .935; the
nearest name .614), with 11 false supports and 4 false contradictions. Then it was looked at, too: first `articles.paragraphs`
was mended, which had run two paragraphs of one speech together (.910), then the rules.

What is measured is what `python -m bench speakers` measures on pages made up.
"""

import argparse
import tomllib
from collections import Counter
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from itertools import groupby
from pathlib import Path

from bench import articles, corpus, speakers
from bench.speakers import Asked
from claimcheck.matching.fold import Folded, fold
from claimcheck.model import Document, Position, Reference, Span, Verdict
from tests.speaking import Question

FOLDER = Path(__file__).resolve().parents[1] / "tests" / "real_speakers"
DEVELOPMENT, HELD_OUT = "development", "held_out"
SETS = (DEVELOPMENT, HELD_OUT, "fresh", "articles")
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


def labelled(name: str) -> list[Said]:
    """Return the quotations of the set `name`, in their file's order."""
    pages = tomllib.loads((FOLDER / f"{name}.toml").read_text(encoding="utf-8"))["page"]
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


def lost(name: str) -> list[Said]:
    """Return the quotations of the set `name` that are not found on their pages."""
    return [said for said, _, span in _placed(name) if span is None]


def questions(name: str) -> list[Question]:
    """Return a question for each right name (yes) and each other one (no); `file` is the page's language."""
    found = []
    for said, reading, span in _placed(name):
        if span is None or reading is None:
            continue
        reference = Reference("page", _HERE, url=reading.provenance.requested_url)
        for answer, names in ((True, said.speakers), (False, said.others)):
            found += [
                Question(said.language, said.file, span.of(reading.text), speaker, answer, reading, reference)
                for speaker in names
            ]
    return found


@cache
def _placed(name: str) -> tuple[tuple[Said, Document | None, Span | None], ...]:
    """Return the quotations of `name`, each with its page as claimcheck reads it and its place there."""
    raw = {page.file: page for page in corpus.raw_pages()}
    found = []
    for file, group in groupby(labelled(name), key=lambda said: said.file):
        reading = raw[file].read() if file in raw else articles.article(file)
        folded = fold(reading.text if reading else "")
        found += [(said, reading, place(folded, said)) for said in group]
    return tuple(found)


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser("python -m bench real_speakers")
    parser.add_argument("--set", choices=SETS, help="one set only")
    parser.add_argument("--misses", action="store_true", help="list the wrong answers, but of `held_out`")
    options = parser.parse_args(arguments)
    for name in [options.set] if options.set else SETS:
        asked = [(question, question.ask()) for question in questions(name)]
        pages = len({one.page for one, _ in asked})
        print(f"REAL SPEAKERS, {name}: {pages} pages, {len(lost(name))} quotations not found on their page")
        print(speakers.HEAD)
        for language in [*sorted({one.file for one, _ in asked}), ""]:
            speakers.show(language or "all", [(one, found) for one, found in asked if language in ("", one.file)])
        if options.misses:
            _list_misses(name, asked)
    return 0


def _list_misses(name: str, asked: list[Asked]) -> None:
    wrong = [
        (one, found) for one, found in asked if (found is not None and found.verdict is Verdict.SUPPORTED) != one.answer
    ]
    if name == HELD_OUT:
        told = Counter((one.answer, str(found.verdict) if found else "nothing") for one, found in wrong)
        counts = ", ".join(
            f"{'yes' if truth else 'no'} and {said} {count}" for (truth, said), count in told.most_common()
        )
        print(f"  not to be looked at, so only counted: {counts or 'none'}")
        return
    for one, found in wrong:
        at = one.reading.text.find(one.quote)
        around = one.reading.text[max(at - _AROUND, 0) : at + len(one.quote) + _AROUND].replace("\n", " / ")
        said = f"{found.verdict}: {found.headline}" if found else "nothing"
        print(f"- {one.file} {one.page}: by {one.speaker}? {one.answer}; {said}\n    …{around}…")
