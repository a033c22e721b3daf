"""Does a quotation stay supported when only its writing changes, and never when its words do?

`python -m bench quotes [--quick] [--only KIND] [--examples N] [--jobs N]`: real sentences of real pages, mutated from a
fixed seed, judged by the whole quote check, and by three others on the same text.
"""

import argparse
import os
import time
from collections import Counter, defaultdict
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from datetime import date
from itertools import islice
from pathlib import Path
from random import Random

from bench import corpus, peers
from bench.mutations import MUTATORS, STOPWORDS, Context, Mutator, Sentence, is_content, key, words_of
from claimcheck.checks import Case, examine
from claimcheck.counting import verdict_of
from claimcheck.matching.fold import fold
from claimcheck.matching.sentences import sentences
from claimcheck.model import BlockKind, Claim, ClaimSet, Consulted, Document, Position, Reference, Region, Verdict

SEED = 20_250_101
WHOLE, QUICK = 24_000, 1_500  # mutations asked for
QUICK_PAGES = 120
PEERS_SHARE = 4  # one mutation in so many is shown to the others too: they are slow
LEAST, MOST = 8, 40  # words of a sentence
A_PAGE = 40  # sentences taken from one page at most
_PROSE = (BlockKind.PARAGRAPH, BlockKind.QUOTE, BlockKind.ITEM)
_WHERE = Position("bench", 1)
_CLAIMS = ClaimSet(Path("bench"), (Reference("page", _WHERE),), ())
_ENGLISH = frozenset("the of and to in is that was for with are his this have from".split())
_MONTHS = frozenset("jan feb mar apr may jun jul aug sep oct nov dec march august".split())
_GERMAN = frozenset("der die das und ist nicht ein eine den von mit sich auf für dem werden".split())


@dataclass(frozen=True, slots=True)
class Mutation:
    """A quotation to be judged: which page, the page's sentence, what was done to it."""

    file: str
    mutator: str
    sentence: str
    quote: str
    with_peers: bool


@dataclass(frozen=True, slots=True)
class Judged:
    """What claimcheck said of a mutation, the kinds of difference it named, and who else called it supported."""

    mutation: Mutation
    verdict: Verdict
    reason: str
    kinds: tuple[str, ...]
    supported_by: dict[str, bool]


# --------------------------------------------------------------------------- sentences and mutations


def language_of(words: list[str]) -> str:
    english, german = (sum(word in table for word in words) for table in (_ENGLISH, _GERMAN))
    if max(english, german) < 2:
        return ""
    return "en" if english > german else "de"


def sentences_of(document: Document) -> list[Sentence]:
    """Return the sentences of the body, each once, told by their first and last character from mere scraps."""
    found: dict[str, Sentence] = {}
    for number, block in enumerate(document.blocks):
        if block.region is not Region.BODY or block.kind not in _PROSE:
            continue
        for span in sentences(document.text, block.span):
            text = span.of(document.text)
            words = [word.group().lower() for word in words_of(text)]
            if len(words) >= LEAST and len(text.split()) <= MOST and text[-1] in '.!?”"’»':
                found.setdefault(key(text), Sentence(text, language_of(words), number))
    return list(found.values())


def context_of(document: Document, found: list[Sentence], strangers: tuple[str, ...]) -> Context:
    inner = [word.group() for one in found for word in words_of(one.text)[1:]]
    lower = sorted({word for word in inner if word.isalpha() and word.islower()})
    content = [word for word in lower if is_content(word)]
    no_names = {*lower, *STOPWORDS, *_MONTHS}
    names = sorted({word for word in inner if word.istitle() and len(word) > 2 and word.lower() not in no_names})
    return Context(key(document.text), tuple(found), tuple(content), tuple(names), strangers)


def mutations(documents: dict[str, Document], wanted: int, only: str = "") -> list[Mutation]:
    """Return about `wanted` mutations, as evenly over the kinds as the sentences allow."""
    random = Random(SEED)
    by_page = {file: sentences_of(document) for file, document in documents.items()}
    drawn = [(file, one) for file, found in by_page.items() for one in random.sample(found, min(A_PAGE, len(found)))]
    strangers = {
        file: tuple(one.text for other, one in random.sample(drawn, 12) if other != file) for file in documents
    }
    contexts = {file: context_of(documents[file], found, strangers[file]) for file, found in by_page.items()}
    mutators = [one for one in MUTATORS if only in one.name]
    quota = -(-wanted // len(mutators))
    made: dict[str, list[Mutation]] = {}
    for left, mutator in zip(range(len(mutators), 0, -1), _rarest_first(mutators, drawn, contexts), strict=True):
        quota = -(-(wanted - sum(map(len, made.values()))) // left)  # what the rare kinds leave goes to the others
        made[mutator.name] = list(islice(_made(mutator, drawn, contexts), quota))
    return [one for mutator in mutators for one in made[mutator.name]]


def _made(mutator: Mutator, drawn, contexts):
    random = Random(f"{SEED} {mutator.name}")
    for file, sentence in random.sample(drawn, len(drawn)):
        quote = mutator.apply(random, sentence, contexts[file])
        if quote is not None:
            yield Mutation(file, mutator.name, sentence.text, quote, random.randrange(PEERS_SHARE) == 0)


def _rarest_first(mutators: list[Mutator], drawn, contexts) -> list[Mutator]:
    few = drawn[:: max(1, len(drawn) // 1000)]
    counts = {one.name: sum(1 for _ in _made(one, few, contexts)) for one in mutators}
    return sorted(mutators, key=lambda one: counts[one.name])


# --------------------------------------------------------------------------- judging


def judge(document: Document, of_page: list[Mutation]) -> list[Judged]:
    """Hold every mutation of one page against it: the page is folded once, as in a run."""
    case = Case(_CLAIMS, {"page": Consulted("page", (document,))}, date(2025, 1, 1), frozenset({"quote"}))
    others = {"rapidfuzz": peers.ratio, "exact": peers.exact, "proof-citations": peers.load_proof_citations()}
    folded = fold(document.text)
    found = []
    for one in of_page:
        findings = examine(Claim("claim", _WHERE, quote=one.quote, references=("page",)), case)
        differences = [difference for finding in findings for difference in finding.differences]
        asked = others if one.with_peers else {"exact": peers.exact}
        supported = {name: peer(one.quote, folded) for name, peer in asked.items() if peer}
        reason = next((str(finding.reason) for finding in findings if finding.reason), "")
        kinds = tuple(str(difference.kind) for difference in differences)
        found.append(Judged(one, verdict_of(findings), reason, kinds, supported))
    return found


def _read(page: corpus.RawPage) -> tuple[str, Document | None]:
    return page.file, page.read()


def _judge_page(task: tuple[Document, list[Mutation]]) -> list[Judged]:
    return judge(*task)


# --------------------------------------------------------------------------- the tables


class Table:
    """Counts by kind of mutation."""

    def __init__(self, judged: list[Judged]) -> None:
        self.by_kind: dict[str, list[Judged]] = defaultdict(list)
        for one in judged:
            self.by_kind[one.mutation.mutator].append(one)

    def of(self, *, harmful: bool) -> list[Mutator]:
        return [one for one in MUTATORS if one.harmful is harmful and one.name in self.by_kind]

    def supported(self, mutators: list[Mutator], who: str = "") -> tuple[int, int]:
        """Return how many of the mutations of `mutators` `who` was shown, and how many it supports."""
        rows = [one for mutator in mutators for one in self.by_kind[mutator.name]]
        votes = [
            one.supported_by[who] if who else one.verdict is Verdict.SUPPORTED
            for one in rows
            if not who or who in one.supported_by
        ]
        return len(votes), sum(votes)

    def named(self, mutators: list[Mutator]) -> tuple[int, int]:
        """Return how many have a kind to be named, and for how many the first difference has a name accepted."""
        rows = [(mutator, one) for mutator in mutators if mutator.accepted for one in self.by_kind[mutator.name]]
        return len(rows), sum(is_named(mutator, one) for mutator, one in rows)


def is_named(mutator: Mutator, one: Judged) -> bool:
    return bool(one.kinds) and one.kinds[0] in {str(kind) for kind in mutator.accepted}


OTHERS = ("rapidfuzz", "exact", "proof-citations")


def _share(counts: tuple[int, int]) -> str:
    return f"{counts[1] / counts[0]:.3f}" if counts[0] else "-"


def show_harmless(table: Table) -> None:
    print(
        f"\n{'HARMLESS: supported':34}{'mutations':>10}{'claimcheck':>12}" + "".join(f"{name:>17}" for name in OTHERS)
    )
    for mutators, name in [*(([one], one.name) for one in table.of(harmful=False)), (table.of(harmful=False), "all")]:
        count, good = table.supported(mutators)
        others = "".join(f"{_share(table.supported(mutators, who)):>17}" for who in OTHERS)
        print(f"  {name:32}{count:10}{good / count:12.4f}{others}")


def show_harmful(table: Table) -> None:
    print(
        f"\n{'HARMFUL: supported (must be 0)':34}{'mutations':>10}{'claimcheck':>12}"
        + "".join(f"{name:>17}" for name in OTHERS)
        + f"{'kind right':>12}  verdicts; names accepted"
    )
    for mutators, name in [*(([one], one.name) for one in table.of(harmful=True)), (table.of(harmful=True), "all")]:
        count, bad = table.supported(mutators)
        others = "".join(f"{_share(table.supported(mutators, who)):>17}" for who in OTHERS)
        verdicts = Counter(str(one.verdict) for mutator in mutators for one in table.by_kind[mutator.name])
        said = ", ".join(f"{verdict} {number}" for verdict, number in verdicts.most_common())
        accepted = "" if name == "all" else "; " + ("/".join(sorted(map(str, mutators[0].accepted))) or "any")
        print(f"  {name:32}{count:10}{bad:12}{others}{_share(table.named(mutators)):>12}  {said}{accepted}")


def show_examples(table: Table, most: int) -> None:
    print("\nWhat came out wrong")
    for mutator in MUTATORS:
        rows = table.by_kind.get(mutator.name, [])
        wrong = {
            "supported": [one for one in rows if mutator.harmful and one.verdict is Verdict.SUPPORTED],
            "not supported": [one for one in rows if not mutator.harmful and one.verdict is not Verdict.SUPPORTED],
            "misnamed": [one for one in rows if mutator.accepted and not is_named(mutator, one)],
        }
        for fault, ones in wrong.items():
            for one in ones[:most]:
                print(
                    f"- {mutator.name}, {fault} ({len(ones)} of {len(rows)}): {one.verdict} {one.reason} {' '.join(one.kinds)} [{one.mutation.file}]"
                )
                print(f"    page  {one.mutation.sentence!r}\n    quote {one.mutation.quote!r}")


def show_sums(table: Table) -> None:
    good, bad = table.supported(table.of(harmful=False)), table.supported(table.of(harmful=True))
    named = table.named(table.of(harmful=True))
    print()
    for what, figure, is_met in (
        ("harmless supported", f"{good[1] / good[0]:.4f} (at least .995)", good[1] >= 0.995 * good[0]),
        ("harmful supported", f"{bad[1]} of {bad[0]} (none)", not bad[1]),
        ("kind named right", f"{named[1] / named[0]:.4f} (at least .95)", named[1] >= 0.95 * named[0]),
    ):
        print(f"{what:24}{figure:32}{'met' if is_met else 'MISSED'}")


def main(arguments: list[str]) -> int:
    options = _options(arguments)
    if not corpus.is_there():
        print(corpus.ABSENT)
        return 0
    started = time.perf_counter()
    pages = list(corpus.raw_pages())
    if options.quick:
        pages = Random(SEED).sample(pages, QUICK_PAGES)
    with ProcessPoolExecutor(options.jobs) as pool:
        documents = {file: document for file, document in pool.map(_read, pages, chunksize=8) if document}
        made = mutations(documents, options.count or (QUICK if options.quick else WHOLE), options.only)
        by_page = defaultdict(list)
        for one in made:
            by_page[one.file].append(one)
        tasks = [(documents[file], of_page) for file, of_page in by_page.items()]
        judged = [one for page in pool.map(_judge_page, tasks, chunksize=4) for one in page]
    seconds = time.perf_counter() - started
    shown = sum(one.mutation.with_peers for one in judged)
    print(f"QUOTATIONS: {len(judged)} mutations of sentences on {len(tasks)} pages, seed {SEED}, {seconds:.0f} s")
    print(
        f"rapidfuzz is `partial_ratio` of at least {peers.LEAST_RATIO}, exact is the folded words as they stand; ",
        end="",
    )
    print(f"rapidfuzz and proof-citations were shown {shown} of them")
    if peers.load_proof_citations() is None:
        print("proof-citations is not installed: pip install -e '.[bench]'")
    table = Table(judged)
    if table.of(harmful=False):
        show_harmless(table)
    if table.of(harmful=True):
        show_harmful(table)
    show_examples(table, options.examples)
    if not options.only:
        show_sums(table)
    return 0


def _options(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser("python -m bench quotes")
    parser.add_argument("--quick", action="store_true", help=f"{QUICK} mutations on {QUICK_PAGES} pages")
    parser.add_argument("--count", type=int, default=0, help="how many mutations")
    parser.add_argument("--only", default="", help="only kinds of mutation with this in their name")
    parser.add_argument("--examples", type=int, default=3, help="shown of each fault and kind")
    parser.add_argument("--jobs", type=int, default=min(os.cpu_count() or 1, 2), help="processes")
    return parser.parse_args(arguments)
