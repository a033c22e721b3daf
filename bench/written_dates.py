"""Are dates in running text read as they are meant, in each language?

`python -m bench written_dates`: the cases of tests/cases/written_dates, read by claimcheck, datefinder and
dateparser.search. A text is right where every date told, and none besides, comes out with its days. The others are asked
for the explicit ones only, and given the language, the order of day and month and the day of the page; of a range they
need only give both ends, of a month or year any day. "single days": the texts that tell nothing but whole days.
Then, on real pages: a sentence that tells a day, made a claim with that day and with another one.
"""

import tomllib
from collections import Counter, defaultdict
from datetime import date, datetime, timedelta
from pathlib import Path
from random import Random

from bench import corpus
from claimcheck.checks import Case, examine
from claimcheck.matching.dates import Precision, mentions, parse_edtf
from claimcheck.matching.sentences import sentence_around
from claimcheck.model import BlockKind, Claim, ClaimSet, Consulted, Document, Period, Position, Reference, Region, Span

CASES = Path(__file__).parents[1] / "tests" / "cases" / "written_dates"
KINDS = ("explicit", "vague", "relative", "none")
_HERE = Position("bench", 1)
_EACH = 3  # one page in so many
_A_PAGE = 6  # sentences taken from one page at most
_SEED = 20_161_003


def cases() -> list[dict]:
    found = []
    for path in sorted(CASES.glob("*.toml")):
        told = tomllib.loads(path.read_text(encoding="utf-8"))
        found += [{"language": told["language"], "file": path.stem} | case for case in told["cases"]]
    return found


def wanted(case: dict) -> list[tuple[Period, ...]]:
    return [tuple(map(parse_edtf, meant.split("|"))) for meant in case["dates"].values()]


def ours(case: dict) -> bool:
    read = mentions(case["text"], date.fromisoformat(case["page"]), language=case["language"])
    return [one.meant for one in read] == wanted(case)


# --------------------------------------------------------------------------- peers


def load_dateparser():
    """Return a judge that asks dateparser.search; None where it is not installed."""
    try:
        from dateparser.search import search_dates  # noqa: PLC0415 - may not be installed
    except ImportError:
        return None

    def judge(case: dict) -> bool:
        settings = {
            "RELATIVE_BASE": datetime.fromisoformat(case["page"]),
            "DATE_ORDER": "MDY" if case["language"] == "en-US" else "DMY",
            "PREFER_DATES_FROM": "current_period",
        }
        found = search_dates(case["text"], languages=[case["language"][:2]], settings=settings) or []
        return _are_all(case, [one.date() for _, one in found])

    return judge


def load_datefinder():
    """Return a judge that asks datefinder; None where it is not installed."""
    try:
        import datefinder  # noqa: PLC0415 - may not be installed
    except ImportError:
        return None

    def judge(case: dict) -> bool:
        order = "month" if case["language"] == "en-US" else "day"
        base = datetime.fromisoformat(case["page"])
        try:
            found = [one.date() for one in datefinder.find_dates(case["text"], base_date=base, first=order)]
        except Exception:  # noqa: BLE001 - what it raises on odd text is its answer
            found = []
        return _are_all(case, found)

    return judge


def _are_all(case: dict, found: list[date]) -> bool:
    """Return whether a list of days says what the case does: a range by its ends, a month or year by any day of it."""
    told = iter(found)
    for readings in wanted(case):
        ends = 1 if readings[0].first == readings[0].last or _is_whole(readings[0]) else 2
        for _ in range(ends):
            day = next(told, None)
            if day is None or not any(one.first <= day <= one.last for one in readings):
                return False
    return next(told, None) is None


def _is_whole(period: Period) -> bool:
    return period.first.day == 1 and (period.last + timedelta(days=1)).day == 1


# --------------------------------------------------------------------------- the check, on real pages


def on_real_pages(documents: list[Document]) -> Counter:
    """Count the verdicts on sentences of real pages: with the day they tell, and with one some days off."""
    random = Random(_SEED)
    counts: Counter = Counter()
    for document in documents:
        for text, period in random.sample(told := list(_dated_sentences(document)), min(_A_PAGE, len(told))):
            moved = timedelta(days=random.choice((-30, -8, -2, -1, 1, 2, 8, 30)))
            counts["as told", _verdict(document, text, period)] += 1
            counts["moved", _verdict(document, text, Period(period.first + moved, period.last + moved))] += 1
    return counts


def _dated_sentences(document: Document):
    anchor = document.published.value.last if document.published else None
    for block in document.blocks:
        if block.region is not Region.BODY or block.kind is not BlockKind.PARAGRAPH:
            continue
        told = mentions(document.text, anchor, block.span, language=document.language)
        days = [one for one in told if one.precision is Precision.DAY and not one.is_open and one.how != "offset"]
        if len(told) == len(days) == 1 and days[0].period.is_day:
            sentence = sentence_around(document.text, days[0].span)
            bare = document.text[sentence.start : days[0].span.start] + Span(days[0].span.end, sentence.end).of(
                document.text
            )
            yield bare, days[0].period


def _verdict(document: Document, text: str, period: Period) -> str:
    claim = Claim("claim", _HERE, text=text, date=period, references=("page",))
    case = Case(
        ClaimSet(Path("bench"), (Reference("page", _HERE),), (claim,)),
        {"page": Consulted("page", (document,))},
        date(2030, 1, 1),
        frozenset({"date"}),
    )
    return next((str(finding.verdict) for finding in examine(claim, case)), "nothing")


# --------------------------------------------------------------------------- tables


def main(arguments: list[str]) -> int:
    judges = {"claimcheck": ours, "dateparser": load_dateparser(), "datefinder": load_datefinder()}
    right: dict = defaultdict(Counter)
    total: Counter = Counter()
    for case in cases():
        total[case["file"], case["kind"]] += 1
        total["single days", case["kind"]] += _tells_single_days(case)
        for name, judge in judges.items():
            if judge and (name == "claimcheck" or case["kind"] == "explicit"):
                is_right = judge(case)
                right[name][case["file"], case["kind"]] += is_right
                right[name]["single days", case["kind"]] += is_right and _tells_single_days(case)
    _explicit(judges, right, total)
    _others(right["claimcheck"], total)
    if "--no-pages" not in arguments:
        _real_pages()
    return 0


def _explicit(judges: dict, right: dict, total: Counter) -> None:
    print("explicit dates, all of a text's right:")
    files = sorted({file for file, _ in total} - {"single days"})
    print(f"  {'':12}" + "".join(f"{name if judge else name + ' (absent)':>22}" for name, judge in judges.items()))
    for file in [*files, "single days"]:
        count = total[file, "explicit"]
        print(f"  {file:12}" + "".join(f"{right[name][file, 'explicit']:>17}/{count:<4}" for name in judges))
    count = sum(total[file, "explicit"] for file in files)
    shares = (sum(right[name][file, "explicit"] for file in files) / count for name in judges)
    print(f"  {'all':12}" + "".join(f"{share:>22.3f}" for share in shares))


def _others(right: Counter, total: Counter) -> None:
    print("claimcheck on the rest:")
    for kind in KINDS[1:]:
        count, held = (_sum(counted, kind) for counted in (total, right))
        label = "texts without a date" if kind == "none" else kind
        print(f"  {label:22} {held}/{count}  {held / count:.3f}")


def _sum(counted: Counter, kind: str) -> int:
    return sum(number for (file, one), number in counted.items() if one == kind and file != "single days")


def _tells_single_days(case: dict) -> bool:
    return all(one.first == one.last for readings in wanted(case) for one in readings)


def _real_pages() -> None:
    pages = corpus.raw_pages()[::_EACH]
    counts = on_real_pages([document for page in pages if (document := page.read())])
    print(f"the date check on sentences of {len(pages)} real pages, the day taken out of them:")
    verdicts = ("supported", "nothing", "review", "contradicted")
    print(f"  {'':12}" + "".join(f"{verdict:>14}" for verdict in verdicts))
    for row in ("as told", "moved"):
        print(f"  {row:10}" + "".join(f"{counts[row, verdict]:>14}" for verdict in verdicts))
