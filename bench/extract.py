"""What `claimcheck extract` finds of what people marked by hand: `python -m bench extract [--examples N]`.

- Quotations: paragraphs of prose in which each quotation is marked (`quote_spans`); a span counts where both ends are
  exact. Beside it the naive rule: from a mark to the next of its kind.
- Citations: journal articles (`jats`), their body as plain text and their list of works as one line a work, so that
  nothing of the markup helps; counted by paragraph and work. Beside it a rule of twenty lines: surname before the year.
- A wiki's cite templates (`wikitext`): address, archive copy, date and quotation of each, exact.
"""

import argparse
import html
import json
import re
import time
import xml.etree.ElementTree as ET
from collections import Counter
from dataclasses import dataclass, field

import mwparserfromhell

from bench.corpus import DATA
from claimcheck.briefs import read
from claimcheck.briefs.citations import Works, find
from claimcheck.briefs.quotes import quotations
from claimcheck.briefs.references import Entry, numbered, parse, with_keys
from claimcheck.model import Position

_TAG = re.compile(r"<(/?[a-z-]+)[^>]*>|[^<]+|<")
_YEAR = re.compile(r"(?<!\d)((?:1[5-9]|20)\d\d)([a-z]?)(?!\d)")


@dataclass
class Score:
    """Hits, and what was missed or found too much."""

    hits: int = 0
    extra: int = 0
    missed: int = 0
    wrong: list[str] = field(default_factory=list)

    def count(self, wanted: Counter, got: Counter, where: str = "") -> None:
        both = (wanted & got).total()
        self.hits += both
        self.extra += got.total() - both
        self.missed += wanted.total() - both
        if wanted != got:
            self.wrong.append(
                f"{where}\n      missed {list((wanted - got).elements())}  extra {list((got - wanted).elements())}"
            )

    @property
    def f1(self) -> float:
        return 2 * self.hits / max(2 * self.hits + self.extra + self.missed, 1)

    def __str__(self) -> str:
        return f"{self.f1:.3f}  ({self.hits} right, {self.extra} too many, {self.missed} missed)"


# --------------------------------------------------------------------------- quotations


def marked(xml: str) -> tuple[str, set[tuple[int, int]]]:
    """Return a paragraph's text, white space squeezed, and the spans marked in it, marks included."""
    text, opened, spans = "", [], []
    for piece in _TAG.finditer(re.sub(r"\s+", " ", xml)):
        match piece.group(1):
            case None:
                text += piece.group().lstrip() if not text or text.endswith(" ") else piece.group()
            case "qs" | "alt-qs":
                opened.append(len(text))
            case "qe" | "alt-qe" if opened:
                spans.append((opened.pop(), len(text)))
    return text, {_trimmed(text, *span) for span in spans}


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    inside = text[start:end]
    return start + len(inside) - len(inside.lstrip()), start + len(inside.rstrip())


def naive_spans(text: str) -> set[tuple[int, int]]:
    return {found.span() for found in re.finditer(r"'[^']+'|\"[^\"]+\"", text)}


def quote_spans() -> tuple[Score, Score]:
    """Score outermost quotations; one inside another counts where it is marked, as only some are."""
    ours, naive = Score(), Score()
    for paragraph in json.loads((DATA / "quote_spans" / "paragraphs.json").read_text(encoding="utf-8")):
        text, wanted = marked(paragraph["xml"])
        found = {(one.outside.start, one.outside.end): one.depth for one in quotations(text)}
        got = {span for span, depth in found.items() if depth == 0 or span in wanted}
        ours.count(Counter(wanted), Counter(got), f"{paragraph['id']}: {text[:200]}")
        naive.count(Counter(wanted), Counter(naive_spans(text)))
    return ours, naive


# --------------------------------------------------------------------------- citations


@dataclass
class Article:
    """An article as plain text: its works by their own ids, its paragraphs with the ids of the works each cites."""

    name: str
    works: dict[str, Entry]
    paragraphs: list[tuple[str, set[str]]]
    numeric: bool


def read_article(path) -> Article | None:
    """Return the article, or None where it cites nothing by a link of its own."""
    root = ET.fromstring(path.read_bytes())
    body, listed = root.find(".//body"), root.findall(".//ref-list//ref")
    if body is None or not listed:
        return None
    lines = [(ref.get("id"), _line(ref)) for ref in listed]
    entries = with_keys(numbered([parse(line, Position(path.name, at)) for at, (_, line) in enumerate(lines, 1)]))
    ids = [ref for ref, _ in lines]
    order = {ref: at for at, ref in enumerate(ids)}
    paragraphs = [_paragraph(element, order, ids) for element in body.iter("p")]
    cited = [(text, wanted) for text, wanted in paragraphs if wanted]
    if not cited:
        return None
    texts = " ".join("".join(x.itertext()) for x in body.iter("xref") if x.get("ref-type") == "bibr")
    years = len(_YEAR.findall(texts))
    return Article(path.name, dict(zip(ids, entries, strict=True)), cited, years < len(re.findall(r"\d+", texts)) / 2)


def _line(ref: ET.Element) -> str:
    """Return a work as a list would print it: its own text, or its parts in order where it is cut into parts only."""
    label = (ref.findtext("label") or "").strip(" .[]")
    whole = next(
        (
            ref.find(f".//{tag}")
            for tag in ("mixed-citation", "element-citation", "nlm-citation", "citation")
            if ref.find(f".//{tag}") is not None
        ),
        ref,
    )
    flat = " ".join("".join(whole.itertext()).split())
    names = [
        f"{(name.findtext('surname') or '').strip()} {(name.findtext('given-names') or '').strip()}".strip()
        for name in whole.iter("name")
    ]
    names += [" ".join("".join(body.itertext()).split()) for body in whole.iter("collab")]
    if whole.tag == "mixed-citation" and "," in flat:
        line = flat
    else:
        title = whole.findtext("article-title") or whole.findtext("chapter-title") or ""
        line = f"{', '.join(names)} ({whole.findtext('year') or ''}) {title}. {whole.findtext('source') or ''}."
    return f"{label}. {line}" if label.isdigit() else line


def _paragraph(element: ET.Element, order: dict[str, int], ids: list[str]) -> tuple[str, set[str]]:
    """Return a paragraph's text and the works it cites; a dash between two numbers stands for all between them."""
    wanted: set[str] = set()
    state = {"last": None, "between": ""}

    def walk(node: ET.Element) -> str:
        if node.tag in {"table-wrap", "fig", "disp-formula"}:
            return node.tail or ""
        inner = node.text or ""
        if node.tag == "xref" and node.get("ref-type") == "bibr":
            note_citation(node)
        else:
            state["between"] += inner
        for child in node:
            inner += walk(child)
        if node.tag == "sup" and any(x.tag == "xref" for x in node):
            inner = f"[{inner.strip()}]"
        state["between"] += node.tail or ""
        return inner + (node.tail or "")

    def note_citation(node: ET.Element) -> None:
        for rid in (node.get("rid") or "").split():
            if rid not in order:
                continue
            if state["last"] is not None and re.fullmatch(r"\s*[-–—]\s*", state["between"]):
                wanted.update(ids[order[state["last"]] : order[rid] + 1])
            wanted.add(rid)
            state["last"], state["between"] = rid, ""

    text = " ".join(walk(element).removesuffix(element.tail or "").split())
    return text, wanted


def rule(text: str, article: Article) -> set[str]:
    """The rule of twenty lines: numbers in brackets, or the first author's surname within 60 characters before a year."""
    found: set[str] = set()
    ids = list(article.works)
    if article.numeric:
        for inside in re.findall(r"\[([\d,;\s–-]+)\]", re.sub(r"\]\s*([,–-])\s*\[", r"\1", text)):
            for first, last in re.findall(r"(\d+)(?:\s*[–-]\s*(\d+))?", inside):
                found.update(ids[int(first) - 1 : int(last or first)])
        return found
    for year in _YEAR.finditer(text):
        before = text[max(year.start() - 60, 0) : year.start()]
        best = None
        for key, entry in article.works.items():
            at = before.rfind(entry.authors[0].surname) if entry.authors else -1
            if (
                at >= 0
                and entry.year == year[1]
                and (not year[2] or not entry.letter or entry.letter == year[2])
                and (best is None or at > best[0])
            ):
                best = (at, key)
        if best:
            found.add(best[1])
    return found


def citations() -> dict[str, tuple[Score, Score, int]]:
    """Score the links of all articles, author-year and numeric apart: ours, the rule's, and how many articles."""
    scores = {"author-year": (Score(), Score(), 0), "numeric": (Score(), Score(), 0)}
    for path in sorted((DATA / "jats").glob("*.xml")):
        article = read_article(path)
        if article is None:
            continue
        kind = "numeric" if article.numeric else "author-year"
        ours, rules, count = scores[kind]
        scores[kind] = (ours, rules, count + 1)
        works = Works.of(tuple(article.works.values()), [text for text, _ in article.paragraphs])
        ids = {entry.reference.key: ref for ref, entry in article.works.items()}
        for text, wanted in article.paragraphs:
            got = {ids[key] for one in find(text, works) for key in one.keys}
            ours.count(Counter(wanted), Counter(got), f"{article.name}: {text[:160]}")
            rules.count(Counter(wanted), Counter(rule(text, article)))
    return scores


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser("python -m bench extract")
    parser.add_argument("--examples", type=int, default=0, help="shown of what comes out wrong")
    options = parser.parse_args(arguments)
    started = time.perf_counter()
    for title, measure in (
        ("QUOTATIONS", show_quotes),
        ("CITATIONS", show_citations),
        ("CITE TEMPLATES", show_templates),
    ):
        print(title)
        measure(options.examples)
    print(f"{time.perf_counter() - started:.1f} s")
    return 0


def show_quotes(examples: int) -> None:
    if not (DATA / "quote_spans").is_dir():
        print("  skipped: shared/data/quote_spans is not there")
        return
    ours, naive = quote_spans()
    show("exact spans", ours, naive, 0.98, "from mark to mark", examples)


def show_citations(examples: int) -> None:
    if not (DATA / "jats").is_dir():
        print("  skipped: shared/data/jats is not there")
        return
    for kind, (ours, rules, count) in citations().items():
        show(
            f"{kind}, {count} articles",
            ours,
            rules,
            0.93 if kind == "author-year" else 0.99,
            "rule of 20 lines",
            examples,
        )


def show_templates(examples: int) -> None:
    if not (DATA / "wikitext").is_dir():
        print("  skipped: shared/data/wikitext is not there")
        return
    score = Score()
    for path in sorted((DATA / "wikitext").glob("*.txt")):
        score.count(*templates(path), path.name)
    print(f"  {'fields':28} F1 {score}  at least 0.98: {'met' if score.f1 >= 0.98 else 'MISSED'}")
    for wrong in score.wrong[:examples]:
        print("    -", wrong)


FIELDS = {"url": "url", "archive-url": "archive_url", "archiveurl": "archive_url", "date": "date", "quote": "quote"}


def templates(path) -> tuple[Counter, Counter]:
    """Return the fields of a page's cite templates as they are written, and as claimcheck reads them."""
    wanted, got = set(), set()
    for template in mwparserfromhell.parse(path.read_text(encoding="utf-8")).filter_templates():
        if re.match(r"\s*cit(?:e\b|ation\s*$)", str(template.name), re.IGNORECASE):
            values = {str(p.name).strip(): p.value.strip_code().strip() for p in template.params}
            raw = {str(p.name).strip(): html.unescape(str(p.value)).strip() for p in template.params}
            wanted |= {
                (FIELDS[k], " ".join((raw if "url" in k else values)[k].split()))
                for k in values
                if k in FIELDS and raw[k]
            }
    for cited in read(path).cited:
        got |= {(field, " ".join(cited.fields[field].split())) for field in FIELDS.values() if cited.fields.get(field)}
    known_dates = {value for field, value in wanted if field == "date"}
    return Counter(wanted), Counter(one for one in got if one[0] != "date" or one[1] in known_dates)


def show(what: str, ours: Score, other: Score, least: float, rule_name: str, examples: int) -> None:
    print(f"  {what:28} F1 {ours}  at least {least}: {'met' if ours.f1 >= least else 'MISSED'}")
    print(f"  {rule_name:28} F1 {other}")
    for wrong in ours.wrong[:examples]:
        print("    -", wrong)
