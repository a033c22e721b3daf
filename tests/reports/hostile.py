"""Strategies: runs whose every text may hold anything at all."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

from hypothesis import strategies as st

from claimcheck.model import (
    Arrival,
    Block,
    BlockKind,
    Claim,
    Dated,
    DateKind,
    Difference,
    DifferenceKind,
    Document,
    Evidence,
    Finding,
    Mode,
    Named,
    Period,
    Place,
    Position,
    Provenance,
    Reason,
    Reference,
    ReferenceResult,
    Region,
    Result,
    Run,
    Span,
    Unavailable,
    Unreadable,
    Verdict,
    Waiver,
    worst,
)

TOKENS = (
    "\x1b[31m", "\x1b]8;;https://x\x1b\\", "\x9b2J", "\x07", "\r", "\n", "\r\n", "\t", "\x00", "\x7f", "\x85",
    "\u202e", "\u2066", "\u200f", "\u2028", "\u2029", "\ufeff", "\u00ad", "\ud800", "\udcff", "\ufffe", "\U000e0041",
    "[bold]", "[/]", "[link=x]y[/link]", ":smile:", "港", "مغلق", "é", "e\u0301", "👩\u200d👧", "\u3000", "\u00a0",
    " ", "word", "another ", "\\", '"', "<b>&amp;", "https://example.org/a?b=c",
)  # fmt: skip
TEXT = st.lists(
    st.one_of(
        st.sampled_from(TOKENS),
        st.text(st.characters(exclude_categories=()), max_size=4),
        st.text("abc", min_size=20, max_size=90),
    ),
    max_size=5,
).map("".join)
OPTIONAL = st.none() | TEXT
DAYS = st.dates(date(1, 1, 1), date(9999, 12, 31))
MOMENTS = st.datetimes(datetime(2000, 1, 1), datetime(2030, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001 the bounds must be naive
PERIODS = st.tuples(DAYS, DAYS, st.booleans()).map(lambda t: Period(min(t[:2]), max(t[:2]), t[2]))
SPANS = st.tuples(st.integers(0, 30), st.integers(0, 30)).map(lambda t: Span(min(t), max(t)))
POSITIONS = st.builds(Position, TEXT, st.integers(1, 99), st.integers(1, 99))
PROVENANCES = st.builds(
    Provenance, st.sampled_from(Place), st.sampled_from(Arrival), TEXT, TEXT,
    st.none() | MOMENTS, st.none() | MOMENTS, OPTIONAL,
)  # fmt: skip
EVIDENCE = st.builds(
    Evidence, TEXT, TEXT, TEXT, PROVENANCES, st.none() | SPANS, OPTIONAL, OPTIONAL,
    st.none() | st.sampled_from(Region), st.none() | st.integers(1, 9),
)  # fmt: skip
DIFFERENCES = st.builds(Difference, st.sampled_from(DifferenceKind), TEXT, TEXT, st.none() | SPANS, st.none() | SPANS)
TEXTS = st.lists(TEXT, max_size=2).map(tuple)
FINDINGS = st.builds(
    Finding,
    st.sampled_from(("availability", "link", "quote")) | TEXT,
    st.sampled_from(Verdict),
    TEXT,
    st.none() | st.sampled_from(Reason),
    OPTIONAL,
    st.none() | EVIDENCE,
    st.lists(DIFFERENCES, max_size=3).map(tuple),
    TEXTS,
    OPTIONAL,
)
REFERENCES = st.builds(
    Reference, key=TEXT, position=POSITIONS, title=OPTIONAL, publisher=OPTIONAL, authors=TEXTS,
    published=st.none() | PERIODS,
)  # fmt: skip
CLAIMS = st.builds(
    Claim, id=TEXT, position=POSITIONS, text=OPTIONAL, quote=OPTIONAL, speaker=OPTIONAL, date=st.none() | PERIODS,
    date_text=OPTIONAL, references=TEXTS, waiver=st.none() | st.builds(Waiver, TEXT, st.none() | DAYS),
)  # fmt: skip


@st.composite
def _results(draw: st.DrawFn) -> Result:
    findings = tuple(draw(st.lists(FINDINGS, max_size=3)))
    return Result(draw(CLAIMS), findings, worst(f.verdict for f in findings), draw(st.booleans()))


@st.composite
def _reference_results(draw: st.DrawFn) -> ReferenceResult:
    findings = tuple(draw(st.lists(FINDINGS, max_size=2)))
    return ReferenceResult(draw(REFERENCES), findings, worst(f.verdict for f in findings))


RUNS = st.builds(
    Run,
    results=st.lists(_results(), max_size=2).map(tuple),
    references=st.lists(_reference_results(), max_size=1).map(tuple),
    files=st.lists(TEXT.map(Path), max_size=2).map(tuple),
    mode=st.sampled_from(Mode),
    today=DAYS,
    started_at=st.none() | MOMENTS,
    title=OPTIONAL,
    version=TEXT,
    stand_ins=st.integers(0, 2),
    interrupted=st.booleans(),
)


@st.composite
def _documents(draw: st.DrawFn) -> Document:
    text = draw(TEXT)
    block = Block(
        draw(st.sampled_from(BlockKind)),
        draw(st.sampled_from(Region)),
        Span(0, len(text)),
        speaker=draw(OPTIONAL),
    )
    return Document(
        draw(PROVENANCES), text, (block,), draw(TEXT), draw(OPTIONAL),
        (Named(draw(TEXT), draw(TEXT), draw(TEXT)),),
        (Dated(draw(PERIODS), draw(st.sampled_from(DateKind)), draw(TEXT)),),
        draw(OPTIONAL), draw(OPTIONAL), draw(OPTIONAL),
    )  # fmt: skip


READINGS = st.one_of(
    _documents(),
    st.builds(Unreadable, st.sampled_from(Reason), TEXT, PROVENANCES, OPTIONAL),
    st.builds(Unavailable, st.sampled_from(Reason), TEXT, st.sampled_from(Place), TEXT, st.none() | st.just(404)),
)
