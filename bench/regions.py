"""Where on the page does claimcheck say that a text stands? `python -m bench.regions [FOLDER]`, FOLDER holding
`pages.tar.xz` and `segments.json`: for each page, text of the article (`with`) and text from elsewhere (`without`).

Printed: how many `with` segments are found in the text, how many of those are called other than body, caption or
title, and how many `without` segments are called body; beside it trafilatura on the same pages, for which "called
body" is "stands in what it extracts". `--missed` lists every segment that comes out wrong.
"""

import json
import lzma
import sys
import tarfile
import time
import unicodedata
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from claimcheck.documents import read
from claimcheck.model import Arrival, Document, Place, Provenance, Region, Snapshot

DATA = Path(__file__).parents[2] / "shared" / "data" / "web"
ARTICLE = (Region.BODY, Region.CAPTION, Region.TITLE)
CALLED_BODY = (Region.BODY, Region.TITLE, Region.TABLE)  # where a quote stands without a word about the place


@dataclass
class Tally:
    """Segments counted, by what came of them, and the seconds it took."""

    counts: Counter = field(default_factory=Counter)
    seconds: float = 0.0

    def share(self, part: str, whole: str) -> float:
        return self.counts[part] / (self.counts[whole] or 1)


def pages(folder: Path):
    """Yield each page that has segments: its address, its bytes and its entry in `segments.json`."""
    entries = json.loads((folder / "segments.json").read_text(encoding="utf-8"))
    with lzma.open(folder / "pages.tar.xz") as packed, tarfile.open(fileobj=packed) as archive:
        bodies = {Path(member.name).name: archive.extractfile(member).read() for member in archive if member.isfile()}
    for url, entry in entries.items():
        if entry["file"] in bodies:
            yield url, bodies[entry["file"]], entry


def squeezed(text: str) -> str:
    """Return `text` without white space, case and invisible marks: how the segments were taken is not known."""
    text = unicodedata.normalize("NFC", text)
    return "".join(text.translate(dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\ufeff"))).casefold().split())


def snapshot(url: str, body: bytes) -> Snapshot:
    return Snapshot(Provenance(Place.ORIGIN, Arrival.CACHE, url, url), body, "text/html")


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


def ours(url: str, body: bytes, entry: dict, tally: Tally, missed: list) -> None:
    started = time.perf_counter()
    document = read(snapshot(url, body))
    tally.seconds += time.perf_counter() - started
    for side in ("with", "without"):
        for segment in entry[side]:
            wanted = squeezed(segment)
            if not wanted:
                continue
            regions = regions_of(document, wanted) if isinstance(document, Document) else set()
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
    from trafilatura import extract

    started = time.perf_counter()
    text = squeezed(extract(body) or "")
    tally.seconds += time.perf_counter() - started
    for side in ("with", "without"):
        for segment in entry[side]:
            if squeezed(segment):
                tally.counts.update((side, f"{side} body" if squeezed(segment) in text else f"{side} not found"))


def main(arguments: list[str]) -> int:
    folder = Path(next((argument for argument in arguments if not argument.startswith("-")), DATA))
    if not folder.is_dir():
        print(f"no pages to measure on: {folder} is not there")
        return 2
    us, them, missed, count = Tally(), Tally(), [], 0
    for url, body, entry in pages(folder):
        count += 1
        ours(url, body, entry, us, missed)
        if "--alone" not in arguments:
            trafilaturas(body, entry, them)
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
