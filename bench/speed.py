"""How long does finding a quotation take, beside `str.find` and rapidfuzz? `python -m bench speed [--quick]`

Texts are real pages' text, one after another, cut to size; of the quotations half stand there, two in five have one word
changed, one in ten is absent. Like for like: each gets what it looks for as it wants it, made before. `str.find` looks
for the folded quotation in the folded text, rapidfuzz's `partial_ratio_alignment` for the quotation in lower case,
claimcheck for the quotation read (`read_quotation`: once for a claim, whatever the number of pages). They take turns;
times are the mean a quotation in the quickest of the rounds, for what else a machine does only adds. What is done once for a text is measured alone: folding it, and
noting its words, before the first quotation that is not found as it is.

Folding is measured on the pages themselves, one by one, and in processes of its own on long texts, by bytes of UTF-8: of
plain English, and of several scripts in equal parts (those that the pages have). Its memory is the peak of that whole
process, shown with what the process had before it began, of which the text itself is told apart.
"""

import argparse
import os
import subprocess
import sys
import time
import unicodedata
from collections import defaultdict
from concurrent.futures import ProcessPoolExecutor
from itertools import islice
from pathlib import Path
from random import Random

from rapidfuzz import fuzz

from bench import corpus
from bench.mutations import Sentence, key, words_of
from bench.quotes import SEED, sentences_of
from claimcheck.matching.fold import Folded, fold
from claimcheck.matching.quote import find, read_quotation

SIZES = {"5 kB": 5_000, "50 kB": 50_000, "500 kB": 500_000, "5 MB": 5_000_000}
MOST_TIMES_FIND = {"50 kB": 5, "5 MB": 8}
MOST_MEMORY = 300  # MB
FOLDED_SIZES = (1, 5, 10, 25, 50)  # MB of UTF-8
SAMPLE = 1_000_000  # characters, repeated
LEAST_OF_A_SCRIPT = 5_000  # characters of whole lines
LARGE = 500_000  # characters: beyond, two rounds are enough
QUOTES, ROUNDS, QUICK_ROUNDS = 40, 9, 5
_NOWHERE = "No such words were ever written by anybody there."
_ALONE = """
import re, sys, time
from pathlib import Path
from claimcheck.matching.fold import fold

def peak():  # of this program alone: getrusage counts the parent's memory before the exec too
    return int(re.search(r"VmHWM:\\s+(\\d+)", Path("/proc/self/status").read_text()).group(1))

size, sample = int(sys.argv[1]), sys.stdin.buffer.read()
length = size * len(sample.decode()) // len(sample)
times, rest = divmod(length, len(sample.decode()))
text = "".join([sample.decode()] * times + [sample.decode()[:rest]])
before, started = peak(), time.perf_counter()
folded = fold(text)
print(time.perf_counter() - started, before, peak(), len(folded), text.__sizeof__(), len(text))
"""


def page_text(page: corpus.RawPage) -> tuple[str, list[Sentence]]:
    document = page.read()
    return (document.text, sentences_of(document)) if document else ("", [])


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


def mean_times(actions: dict, rounds: int) -> dict[str, float]:
    """Return the least over `rounds` of the mean seconds that each action takes for one of its items, in turns."""
    means = defaultdict(list)
    for _ in range(rounds):
        for name, (action, items) in actions.items():
            started = time.perf_counter()
            for item in items:
                action(item)
            means[name].append((time.perf_counter() - started) / len(items))
    return {name: min(found) for name, found in means.items()}


def show_finding(text: str, sentences: list[str], rounds: int) -> None:
    print(
        f"{'mean ms a quotation':28}{'str.find':>10}{'claimcheck':>12}{'rapidfuzz':>12}{'× str.find':>12}{'rapidfuzz ×':>13}   aim"
    )
    random = Random(SEED)
    for name, size in SIZES.items():
        page = fold(repeated(text, size))
        quotes = quotations(random, page.text, sentences, QUOTES)
        noting = time_noting(page)
        rounds_here = rounds if size <= LARGE else 2
        took = compare(page, quotes, rounds_here)
        aim = f"at most {MOST_TIMES_FIND[name]} × str.find, and " if name in MOST_TIMES_FIND else ""
        show_times(f"  {name}", took, f"   {aim}faster than rapidfuzz")
        for label, places in (("verbatim", range(5)), ("one word changed", range(5, 9)), ("absent", range(9, 10))):
            show_times(
                f"    {label}", compare(page, [one for i, one in enumerate(quotes) if i % 10 in places], rounds_here)
            )
        once = mean_times({"reading": (read_quotation, quotes)}, rounds)["reading"]
        print(f"    {'reading the quotation, once':36}{once * 1e3:10.4f}")
        print(f"    {'noting the words of the text, once':36}{noting * 1e3:10.4f}")


def compare(page: Folded, quotes: list[str], rounds: int) -> dict[str, float]:
    lowered, folded = page.text.lower(), page.folded
    return mean_times(
        {
            "str.find": (folded.find, [fold(quote).folded for quote in quotes]),
            "claimcheck": (lambda quotation: find(quotation, page), [read_quotation(quote) for quote in quotes]),
            "rapidfuzz": (
                lambda quote: fuzz.partial_ratio_alignment(quote, lowered),
                [quote.lower() for quote in quotes],
            ),
        },
        rounds,
    )


def show_times(label: str, took: dict[str, float], aim: str = "") -> None:
    plain, ours, fuzzy = took["str.find"], took["claimcheck"], took["rapidfuzz"]
    print(
        f"{label:28}{plain * 1e3:10.4f}{ours * 1e3:12.4f}{fuzzy * 1e3:12.3f}{ours / plain:12.1f}{fuzzy / ours:13.1f}{aim}"
    )


def time_noting(page: Folded) -> float:
    """Return the seconds that it takes to note the words of the text, for all the searches that follow."""
    started = time.perf_counter()
    page.prepare()
    return time.perf_counter() - started


# --------------------------------------------------------------------------- folding


def show_folding_pages(texts: list[str], rounds: int) -> None:
    characters = sum(map(len, texts))
    size = sum(len(text.encode()) for text in texts)
    took = mean_times({"folding": (fold, texts)}, rounds)["folding"] * len(texts)
    print(
        f"\nfolding {len(texts)} pages, each alone: {took / size * 1e6:.3f} s a MB,"
        f" {took / characters * 1e7:.2f} ms a page of 10,000 characters"
    )


def show_folding(kinds: dict[str, str], sizes: tuple[int, ...]) -> None:
    if not Path("/proc/self/status").exists():
        print("\nfolding's memory is read from /proc, which is not here")
        return
    print(
        f"\n{'folding, in a process alone':40}{'characters':>12}{'words':>12}{'seconds':>10}{'s a MB':>8}{'peak MB':>9}   before it began (of that, the text)"
    )
    for kind, sample in kinds.items():
        for megabytes in sizes:
            command = [sys.executable, "-c", _ALONE, str(megabytes * 1_000_000)]
            done = subprocess.run(command, input=sample.encode(), capture_output=True, check=True)
            seconds, before, peak, words, size, length = (float(part) for part in done.stdout.split())
            aim = f"   at most {MOST_MEMORY}" if megabytes == FOLDED_SIZES[-1] else ""
            print(
                f"  {f'{megabytes} MB of {kind}':38}{length:12.0f}{words:12.0f}{seconds:10.2f}{seconds / megabytes:8.3f}"
                f"{peak / 1024:9.0f}   {before / 1024:.0f} ({size / 2**20:.0f}){aim}"
            )


def plain_english(sentences: list) -> str:
    """Return English sentences, a line each."""
    english = (one.text for one in sentences if one.language == "en")
    return "\n".join(english)[:SAMPLE] + "\n"


def several_scripts(texts: list[str]) -> tuple[str, list[str]]:
    """Return lines of each script that the pages have enough of, as much of each, and the scripts' names."""
    by_script = defaultdict(list)
    for line in dict.fromkeys(line for text in texts for line in text.split("\n")):
        letters = [one for one in line if one.isalpha()][:20]
        scripts = {unicodedata.name(one, "").partition(" ")[0] for one in letters}
        if len(letters) == 20 and len(scripts) == 1:
            by_script[scripts.pop()].append(line)
    lines = {script: "\n".join(found) for script, found in by_script.items()}
    enough = {script: found for script, found in lines.items() if len(found) >= LEAST_OF_A_SCRIPT}
    share = SAMPLE // max(len(enough), 1)
    return "".join(repeated(found + "\n", share) + "\n" for found in enough.values()), sorted(enough)


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
    texts = [text for text, _ in read if text]
    sentences = [sentence for _, found in read for sentence in found]
    scripts, names = several_scripts(texts)
    rounds = QUICK_ROUNDS if options.quick else ROUNDS
    print(
        f"SPEED: {sum(map(len, texts)) / 1e6:.1f} million characters of {len(pages)} pages, {QUOTES} quotations a size"
    )
    show_finding("\n".join(texts), [one.text for one in sentences], rounds)
    show_folding_pages(texts, 1 if options.quick else 3)
    kinds = {"plain English": plain_english(sentences), f"{len(names)} scripts": scripts}
    print(f"\nscripts: {', '.join(names).lower()}")
    show_folding(kinds, FOLDED_SIZES[:2] if options.quick else FOLDED_SIZES)
    return 0
