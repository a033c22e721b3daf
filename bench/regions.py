"""Where on the page does claimcheck say that a text stands? `python -m bench.regions`, on `segments.json`: for each
page, text of the article (`with`) and text from elsewhere (`without`).

Printed: how many `with` segments are found in the text, how many of those are called other than body, caption or
title, and how many `without` segments are called body; beside it trafilatura on the same pages, for which "called
body" is "stands in what it extracts". `--missed` lists every segment that comes out wrong.
"""

import json
import sys
import time
import unicodedata
from collections import Counter
from dataclasses import dataclass, field

from bench.corpus import ABSENT, WEB, RawPage, is_there, raw_pages
from claimcheck.model import Document, Region

ARTICLE = (Region.BODY, Region.CAPTION, Region.TITLE)
CALLED_BODY = (Region.BODY, Region.TITLE, Region.TABLE)  # where a quote stands without a word about the place


@dataclass
class Tally:
    """Segments counted, by what came of them, and the seconds it took."""

    counts: Counter = field(default_factory=Counter)
    seconds: float = 0.0

    def share(self, part: str, whole: str) -> float:
        return self.counts[part] / (self.counts[whole] or 1)


def segments():
    """Yield each page that has segments, with its entry in `segments.json`."""
    entries = {
        entry["file"]: entry for entry in json.loads((WEB / "segments.json").read_text(encoding="utf-8")).values()
    }
    for page in raw_pages():
        if page.file in entries:
            yield page, entries[page.file]


def squeezed(text: str) -> str:
    """Return `text` without white space, case and invisible marks: how the segments were taken is not known."""
    text = unicodedata.normalize("NFC", text)
    return "".join(text.translate(dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\ufeff"))).casefold().split())


def regions_of(document: Document, wanted: str) -> set[Region]:
    """Return the regions of all blocks that `wanted` touches, wherever it stands in the text."""
    squeezed_text, owners = [], []
    for block in document.blocks:
        part = squeezed(block.span.of(document.text))
        squeezed_text.append(part)
        owners += [block.region] * len(part)
    text, found, at = "".join(squeezed_text), set(), -1
    while (at := text.find(wanted, at + 1)) >= 0:
        found.update(set(owners[at : at + len(wanted)]))
    return found


def ours(page: RawPage, entry: dict, tally: Tally, missed: list) -> None:
    started = time.perf_counter()
    document = page.read()
    tally.seconds += time.perf_counter() - started
    for side in ("with", "without"):
        for segment in entry[side]:
            wanted = squeezed(segment)
            if not wanted:
                continue
            regions = regions_of(document, wanted) if document else set()
            called = called_for(side, regions)
            tally.counts.update((side, f"{side} {called}"))
            if called in ("not found", "elsewhere") if side == "with" else called == "body":
                missed.append((side, called, entry["file"], segment, sorted(regions)))


def called_for(side: str, regions: set[Region]) -> str:
    if not regions:
        return "not found"
    if side == "with" and regions & {Region.TABLE} and not regions & set(ARTICLE):
        return "table"
    good = ARTICLE if side == "with" else CALLED_BODY
    return "body" if regions & set(good) else "elsewhere"


def trafilaturas(body: bytes, entry: dict, tally: Tally) -> None:
    from trafilatura import extract  # noqa: PLC0415 - a peer, from the extra "bench": not needed with --alone

    started = time.perf_counter()
    text = squeezed(extract(body) or "")
    tally.seconds += time.perf_counter() - started
    for side in ("with", "without"):
        for segment in entry[side]:
            if squeezed(segment):
                tally.counts.update((side, f"{side} body" if squeezed(segment) in text else f"{side} not found"))


def main(arguments: list[str]) -> int:
    if not is_there():
        print(ABSENT)
        return 2
    us, them, missed, count = Tally(), Tally(), [], 0
    for page, entry in segments():
        count += 1
        ours(page, entry, us, missed)
        if "--alone" not in arguments:
            trafilaturas(page.body, entry, them)
    if "--missed" in arguments:
        for row in missed:
            print(*row, sep=" | ")
    table(us, them, count)
    return 0


def table(us: Tally, them: Tally, count: int) -> None:
    print(f"{count} pages, {us.counts['with']} `with` and {us.counts['without']} `without` segments")
    print(f"{'':48}{'claimcheck':>12}{'trafilatura':>14}")
    found = 1 - us.share("with not found", "with"), 1 - them.share("with not found", "with")
    print(f"{'`with` found in the text':48}{found[0]:12.4f}{found[1]:14.4f}")
    print(f"{'`with` called other than body, caption, title':48}{us.share('with elsewhere', 'with'):12.4f}{'-':>14}")
    print(f"{'`with` called a table':48}{us.share('with table', 'with'):12.4f}{'-':>14}")
    print(
        f"{'`without` called body':48}{us.share('without body', 'without'):12.4f}{them.share('without body', 'without'):14.4f}"
    )
    print(f"{'milliseconds a page':48}{us.seconds / count * 1000:12.1f}{them.seconds / count * 1000:14.1f}")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
