"""How long does finding a quotation take, beside `str.find` and rapidfuzz? `python -m bench speed [--quick]`

Texts are real pages' text, one after another, cut to size; of the quotations half stand there, two in five have one word
changed, one in ten is absent. `str.find` looks for the folded quotation in the folded text, folded before. Times are
the median over rounds of the mean a quotation. A page is folded once, and where its words stand is noted once, before
the first quotation that is not found as it is: both are measured alone, folding's memory in a process of its own.
"""

import argparse
import os
import statistics
import subprocess
import sys
import time
from concurrent.futures import ProcessPoolExecutor
from itertools import islice
from pathlib import Path
from random import Random

from rapidfuzz import fuzz

from bench import corpus
from bench.mutations import key, words_of
from bench.quotes import SEED, sentences_of
from claimcheck.matching.fold import Folded, fold
from claimcheck.matching.quote import find

SIZES = {"5 kB": 5_000, "50 kB": 50_000, "500 kB": 500_000, "5 MB": 5_000_000}
MOST_TIMES_FIND = {"50 kB": 5, "5 MB": 8}
FOLDED_SIZES = (1, 5, 10, 25, 50)  # millions of characters
QUOTES, ROUNDS = 40, 5
_NOWHERE = "No such words were ever written by anybody there."
_ALONE = """
import re, sys, time
from pathlib import Path
from claimcheck.matching.fold import fold

def peak():  # of this program alone: getrusage counts the parent's memory before the exec too
    return int(re.search(r"VmHWM:\\s+(\\d+)", Path("/proc/self/status").read_text()).group(1))

size, sample = int(sys.argv[1]), sys.stdin.buffer.read().decode()
text = sample * (size // len(sample))
del sample
before, started = peak(), time.perf_counter()
folded = fold(text)
print(time.perf_counter() - started, before, peak(), len(folded), text.__sizeof__())
"""


def page_text(page: corpus.RawPage) -> tuple[str, list[str]]:
    document = page.read()
    return (document.text, [one.text for one in sentences_of(document)]) if document else ("", [])


def repeated(text: str, size: int) -> str:
    return (text * (size // len(text) + 1))[:size]


def quotations(random: Random, text: str, sentences: list[str], count: int) -> list[str]:
    """Return `count` quotations for `text`: a half verbatim, two in five with a word changed, one in ten absent."""
    sentences = random.sample(sentences, len(sentences))
    there = list(islice((one for one in sentences if one in text), count))
    whole = key(text)
    absent = list(islice((one for one in reversed(sentences) if key(one) not in whole), count)) or [_NOWHERE]
    words = sorted({word.group().lower() for one in sentences[:200] for word in words_of(one)})
    chosen = []
    for i in range(count):
        sentence = random.choice(there)
        if i % 10 == 9:
            sentence = random.choice(absent)
        elif i % 10 >= 5:
            found = random.choice(words_of(sentence)[1:-1])
            sentence = sentence[: found.start()] + random.choice(words) + sentence[found.end() :]
        chosen.append(sentence)
    return chosen


def mean_time(action, items: list, rounds: int) -> float:
    """Return the median over `rounds` of the mean seconds that `action` takes for one of `items`."""
    means = []
    for _ in range(rounds):
        started = time.perf_counter()
        for item in items:
            action(item)
        means.append((time.perf_counter() - started) / len(items))
    return statistics.median(means)


def show_finding(text: str, sentences: list[str], rounds: int) -> None:
    print(
        f"{'mean ms a quotation':28}{'str.find':>10}{'claimcheck':>12}{'rapidfuzz':>12}{'× str.find':>12}{'rapidfuzz ×':>13}   aim"
    )
    random = Random(SEED)
    for name, size in SIZES.items():
        page = fold(repeated(text, size))
        quotes = quotations(random, page.text, sentences, QUOTES)
        needles = [fold(quote).folded for quote in quotes]
        lowered = page.text.lower()
        plain = mean_time(page.folded.find, needles, rounds)
        started = time.perf_counter()
        page.prepare()
        noting = time.perf_counter() - started
        ours = mean_time(lambda quote, page=page: find(quote, page), quotes, rounds)
        fuzzy = mean_time(
            lambda quote, lowered=lowered: fuzz.partial_ratio_alignment(quote, lowered),
            [quote.lower() for quote in quotes],
            1,
        )
        aim = f"at most {MOST_TIMES_FIND[name]} × str.find" if name in MOST_TIMES_FIND else ""
        print(
            f"  {name:26}{plain * 1e3:10.4f}{ours * 1e3:12.4f}{fuzzy * 1e3:12.3f}{ours / plain:12.1f}{fuzzy / ours:13.0f}   {aim}"
        )
        show_by_mix(page, quotes, needles, rounds)
        print(f"    noting the words, once    {noting * 1e3:20.4f}")


def show_by_mix(page: Folded, quotes: list[str], needles: list[str], rounds: int) -> None:
    for label, places in (("verbatim", range(5)), ("one word changed", range(5, 9)), ("absent", range(9, 10))):
        chosen = [i for i in range(len(quotes)) if i % 10 in places]
        plain = mean_time(page.folded.find, [needles[i] for i in chosen], rounds)
        ours = mean_time(lambda quote: find(quote, page), [quotes[i] for i in chosen], rounds)
        print(f"    {label:24}{plain * 1e3:10.4f}{ours * 1e3:12.4f}{'':12}{ours / plain:12.1f}")


def show_folding(text: str, sizes: tuple[int, ...]) -> None:
    if not Path("/proc/self/status").exists():
        print("\nfolding's memory is read from /proc, which is not here")
        return
    sample = text[:1_000_000].encode()
    print(
        f"\n{'folding, in a process alone':28}{'seconds':>10}{'s a MB':>12}{'words':>12}{'peak MB':>12}   before it began (of that, the text)"
    )
    for megabytes in sizes:
        command = [sys.executable, "-c", _ALONE, str(megabytes * 1_000_000)]
        done = subprocess.run(command, input=sample, capture_output=True, check=True)
        seconds, before, peak, words, size = (float(part) for part in done.stdout.split())
        print(
            f"  {f'{megabytes} million characters':26}{seconds:10.2f}{seconds / megabytes:12.3f}{int(words):12}{peak / 1024:12.0f}   {before / 1024:.0f} ({size / 2**20:.0f})"
        )


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser("python -m bench speed")
    parser.add_argument("--quick", action="store_true", help="fewer rounds, no text above 5 MB")
    options = parser.parse_args(arguments)
    if not corpus.is_there():
        print(corpus.ABSENT)
        return 0
    pages = list(corpus.raw_pages())
    Random(SEED).shuffle(pages)
    with ProcessPoolExecutor(min(os.cpu_count() or 1, 2)) as pool:
        read = list(pool.map(page_text, pages, chunksize=8))
    text = "\n".join(text for text, _ in read)
    sentences = [sentence for _, found in read for sentence in found]
    print(f"SPEED: {len(text) / 1e6:.1f} million characters of {len(pages)} pages, {QUOTES} quotations a size")
    show_finding(text, sentences, 3 if options.quick else ROUNDS)
    show_folding(text, FOLDED_SIZES[:2] if options.quick else FOLDED_SIZES)
    return 0
