"""Is it the work that was cited? `python -m bench.identity`.

Real pages held against references to themselves, as printed and as editors change them (shortened, with the site's
name, the date off by months): each doubt is a false alarm. Then against references to other pages in their language.
"""

import json
import random
import sys
from dataclasses import replace
from datetime import timedelta

from bench.corpus import ABSENT, WEB, is_there, raw_pages
from claimcheck.documents.identity import doubt_of
from claimcheck.matching.dates import parse_edtf
from claimcheck.matching.languages import primary
from claimcheck.model import Period, Position, Reference

HERE = Position("claims.toml", 1)


def references() -> dict[str, Reference]:
    """Return a reference to each page whose title is known, by the page's file."""
    named = json.loads((WEB / "segments.json").read_text(encoding="utf-8"))
    dated = json.loads((WEB / "dates.json").read_text(encoding="utf-8"))
    days = {entry["file"]: entry.get("date") for entry in (*dated.values(), *named.values())}
    return {
        entry["file"]: Reference(
            "r",
            HERE,
            title=entry["title"],
            authors=(entry["author"],) if entry.get("author") else (),
            published=day_of(days.get(entry["file"])),
        )
        for entry in named.values()
        if entry.get("title")
    }


def day_of(written: str | None) -> Period | None:
    try:
        return parse_edtf(written) if written else None
    except ValueError:  # the data has days that are none
        return None


def changed(reference: Reference):
    """Yield `reference` as an editor may print it: another form of the title, another date."""
    words = (reference.title or "").split()
    half = max(3, len(words) // 2)
    forms = (
        " ".join(words[:half]),
        " ".join(words[-half:]),
        f"{reference.title} | The News",
        f"News: {reference.title}",
    )
    for title in (reference.title, *forms):
        for days in (0, 200, -700):
            yield replace(reference, title=title, published=shifted(reference.published, days))


def shifted(period: Period | None, days: int) -> Period | None:
    return period and Period(period.first + timedelta(days), period.last + timedelta(days))


def main(_arguments: list[str]) -> int:
    if not is_there():
        print(ABSENT)
        return 0
    pages = {raw.file: page for raw in raw_pages() if (page := raw.read())}
    cited = {file: reference for file, reference in references().items() if file in pages}
    alarms = [doubt_of(pages[file], form) for file, reference in cited.items() for form in changed(reference)]
    print(f"{len(alarms)} references to the page itself, most of them changed: {sum(map(bool, alarms))} doubted")
    chance = random.Random(1)
    held = found = comparable = comparable_found = 0
    for file, reference in cited.items():
        tongue = primary(pages[file].language)
        others = [page for name, page in pages.items() if name != file and primary(page.language) == tongue]
        if not others:
            continue
        page = chance.choice(others)
        held += 1
        doubted = doubt_of(page, reference) is not None
        dates = reference.published and page.published
        both = bool(dates) and reference.published.days_from(page.published.value) > 60
        found += doubted
        comparable += both
        comparable_found += doubted and both
    print(f"{held} references to another page in its language: {found / held:.3f} doubted")
    print(f"{comparable} of them dated, more than 60 days apart: {comparable_found / comparable:.3f} doubted")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
