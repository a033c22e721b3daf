"""When was it published? `python -m bench.dates [--verbose]`.

Beside it, in the same run, htmldate with its extensive search; and trafilatura, which gives text and date. The rules
were made on the pages whose file name's SHA-256 begins with an even byte ("developed on"); the pages of the other half
("held out") were not looked at, though their figure was known while the rules were made. Then the dates of
`segments.json`'s other pages, whose truth is less well kept (three are no dates at all); these were looked at, too.
"""

import json
import sys
import time
from collections import Counter
from dataclasses import dataclass, field
from functools import partial
from hashlib import sha256
from statistics import mean, median

from bench.corpus import ABSENT, WEB, is_there, raw_pages
from claimcheck.documents import read
from claimcheck.documents.dates import dates_of
from claimcheck.documents.encodings import decode
from claimcheck.documents.last_resort import guessed
from claimcheck.documents.markup import parse
from claimcheck.documents.metadata import title_of
from claimcheck.documents.page import page_of
from claimcheck.documents.regions import name_regions
from claimcheck.model import Arrival, DateKind, Place, Provenance, Snapshot
from claimcheck.offspring import collect_seldom

NOTHING = "nothing: unknown"


@dataclass(slots=True)
class Tried:
    """One page: the day it was published (None: it has no date), and what was found with what, in how many seconds."""

    url: str
    file: str
    truth: str | None
    found: str | None = None
    found_in: str = NOTHING
    guess: str | None = None
    peer: str | None = None
    seconds: dict[str, float] = field(default_factory=dict)

    @property
    def half(self) -> str:
        return "held out" if sha256(self.file.encode()).digest()[0] % 2 else "developed on"

    @property
    def with_guess(self) -> str | None:
        return self.found or self.guess


def wanted(name: str) -> list[Tried]:
    entries = json.loads((WEB / name).read_text(encoding="utf-8")).items()
    return [
        Tried(url, entry["file"], entry["date"] if isinstance(entry.get("date"), str) else None)
        for url, entry in entries
        if "date" in entry
    ]


def ours(tried: Tried, body: bytes) -> None:
    """Find the date from the page's bytes; the clock for "dates" starts where the page has been read for its text."""
    provenance = Provenance(Place.FILE, Arrival.CACHE, tried.url, tried.url)
    begin = time.process_time()
    html, _, is_body = decode(body, None)
    page = page_of(parse(html, body if is_body else None))
    regions = name_regions(page.walked)
    title = title_of(page, regions)
    read = time.process_time()
    dates = dates_of(page, regions, provenance, title)
    end = time.process_time()
    tried.seconds |= {"whole": end - begin, "dates": end - read}
    published = next((found for found in dates if found.kind is DateKind.PUBLISHED), None)
    if published is not None:
        tried.found, tried.found_in = str(published.value), published.found_in
    else:
        tried.guess = next((str(found.value) for found in guessed(page, Snapshot(provenance, body, "text/html"))), None)


def as_document(tried: Tried, body: bytes) -> None:
    """Read the page as the command line does: text, regions, speakers, dates, and whether it is the page at all."""
    snapshot = Snapshot(Provenance(Place.FILE, Arrival.CACHE, tried.url, tried.url), body, "text/html")
    begin = time.process_time()
    read(snapshot)
    tried.seconds["document"] = time.process_time() - begin


def load_peers():
    """Return htmldate's way from bytes to a day, and trafilatura's to text and day; None for what is not installed."""
    how = {"original_date": True, "extensive_search": True}
    try:
        from htmldate import find_date  # noqa: PLC0415 - an extra
    except ImportError:
        return None, None
    try:
        from trafilatura import bare_extraction  # noqa: PLC0415 - may not be installed
    except ImportError:
        bare_extraction = None
    return (
        lambda body: find_date(body, **how),
        bare_extraction and (lambda body: bare_extraction(body, with_metadata=True, date_extraction_params=how)),
    )


def try_all(all_tried: list[Tried]) -> bool:
    """Try every page, with one after the other, so that none finds remembered what another has just read.

    Return whether the peer was there.
    """
    bodies = {raw.file: raw.body for raw in raw_pages()}
    dating, reading = load_peers()
    for way in (ours, as_document, partial(theirs, "peer", dating), partial(theirs, "peer's text", reading)):
        for tried in all_tried:
            way(tried, bodies[tried.file])
    return dating is not None


def theirs(key: str, peer, tried: Tried, body: bytes) -> None:
    """Time a peer under `key`, and note its date."""
    if peer is None:
        return
    begin = time.process_time()
    found = peer(body)
    tried.seconds[key] = time.process_time() - begin
    if key == "peer":
        tried.peer = found


def right(all_tried: list[Tried], which: str) -> str:
    count = sum(getattr(tried, which) == tried.truth for tried in all_tried)
    return f"{count / len(all_tried):.3f} ({count}/{len(all_tried)})"


def show_accuracy(all_tried: list[Tried], *, peer: bool) -> None:
    halves = {"all": all_tried}
    for tried in sorted(all_tried, key=lambda tried: tried.half):
        halves.setdefault(tried.half, []).append(tried)
    for name, part in halves.items():
        line = f"  {name:13} claimcheck {right(part, 'found')}"
        if peer:
            line += (
                f"   with htmldate as last resort {right(part, 'with_guess')}   htmldate alone {right(part, 'peer')}"
            )
        print(line)
    undated = [tried for tried in all_tried if tried.truth is None]
    print(f"  pages without a date: {len(undated)}; called unknown: {sum(tried.found is None for tried in undated)}")


def show_sources(all_tried: list[Tried]) -> None:
    chosen, correct = Counter(), Counter()
    for tried in all_tried:
        chosen[tried.found_in] += 1
        correct[tried.found_in] += tried.found == tried.truth
    print("  where the date was found, how often it is right:")
    for place, count in chosen.most_common():
        print(f"    {place:36} {correct[place]:4} of {count:4}")


def show_times(all_tried: list[Tried]) -> None:
    """Show processor time: like beside like, and what reading the page for its text costs beside a mere date."""
    print("  milliseconds a page (median, mean):")
    for peer, peers_name, key, name in (
        ("peer", "htmldate: the date", "dates", "the dates of a page that is read for its text"),
        ("peer's text", "trafilatura: text and, by htmldate, date", "document", "the document: text, dates, all else"),
        ("peer", "htmldate: the date", "whole", "the dates, and the reading they need"),
    ):
        if all(peer in tried.seconds for tried in all_tried):
            theirs, own = ([1000 * tried.seconds[one] for tried in all_tried] for one in (peer, key))
            print(f"    {peers_name:58} {median(theirs):6.2f}, {mean(theirs):6.2f}")
            ratio = f"ratio {median(own) / median(theirs):.2f}, {mean(own) / mean(theirs):.2f}"
            print(f"    {f'claimcheck: {name}':58} {median(own):6.2f}, {mean(own):6.2f}   {ratio}")


def show_misses(all_tried: list[Tried]) -> None:
    for tried in all_tried:
        if tried.found != tried.truth and tried.half == "developed on":
            print(f"  {tried.file}: {tried.found} ({tried.found_in}), not {tried.truth}; htmldate {tried.peer}")


def main(arguments: list[str]) -> int:
    if not is_there():
        print(ABSENT)
        return 0
    collect_seldom()  # as the command line does
    decode("ä".encode("latin-1"))  # imports what it needs for it
    first = wanted("dates.json")
    files = {tried.file for tried in first}
    # None among them means that nobody looked, not that there is no date.
    second = [tried for tried in wanted("segments.json") if tried.file not in files and tried.truth]
    for name, all_tried in (("dates.json", first), ("segments.json, other pages", second)):
        peer = try_all(all_tried)
        print(f"published date, {len(all_tried)} pages of {name}:")
        show_accuracy(all_tried, peer=peer)
        show_sources(all_tried)
        if peer:
            show_times(all_tried)
        if "--verbose" in arguments:
            show_misses(all_tried)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
