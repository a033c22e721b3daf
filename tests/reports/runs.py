"""Runs built by hand: every verdict, every way of getting a page, and everything a hostile page may try."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

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
    Reading,
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

TODAY = date(2026, 11, 22)
READ = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)
CAPTURED = datetime(2016, 2, 5, 14, 3, tzinfo=UTC)

LIVE = Provenance(
    Place.ORIGIN,
    Arrival.LIVE,
    "http://example.org/harbour",
    "https://example.org/harbour",
    retrieved_at=READ,
    sha256="ab" * 32,
)
MOVED = Provenance(
    Place.ORIGIN,
    Arrival.CASSETTE,
    "https://example.org/old",
    "https://example.org/new/home",
    retrieved_at=READ,
)
KEPT = Provenance(Place.ORIGIN, Arrival.CACHE, "https://example.org/kept", "https://example.org/kept")
COPY = Provenance(
    Place.ARCHIVE,
    Arrival.CASSETTE,
    "https://example.org/story",
    "https://archive.example/web/20160205140300id_/https://example.org/story",
    captured_at=CAPTURED,
    retrieved_at=READ,
)
PINNED = Provenance(
    Place.ARCHIVE,
    Arrival.LIVE,
    "https://archive.example/web/20160205140300/https://example.org/pinned",
    "https://archive.example/web/20160205140300id_/https://example.org/pinned",
    captured_at=CAPTURED,
)
FILE = Provenance(Place.FILE, Arrival.LIVE, "saved/minutes.pdf", "saved/minutes.pdf")


def at(line: int) -> Position:
    return Position("claims.toml", line)


def result(claim: Claim, *findings: Finding, waived: bool = False) -> Result:
    return Result(claim, findings, worst(finding.verdict for finding in findings), waived)


def read_well(reference: str | None = None) -> Finding:
    return Finding("availability", Verdict.SUPPORTED, "the page was read to its end", reference=reference)


def cited_here(reference: str | None = None) -> Finding:
    return Finding("link", Verdict.SUPPORTED, "cited in the same sentence", reference=reference)


# --------------------------------------------------------------------------- one claim of each kind

_QUOTE = "they had taken a completely unconstructive position on the harbour dues"
_PASSAGE = "they had taken an entirely unconstructive position on the harbour dues"
ALTERED = result(
    Claim("minister-they-had-taken", at(41), quote=_QUOTE, speaker="the Minister", references=("harbour-2016",)),
    read_well(),
    cited_here(),
    Finding(
        "quote",
        Verdict.ALTERED,
        "the source has other words",
        reference="harbour-2016",
        evidence=Evidence(
            _PASSAGE,
            "The Minister told the assembled reporters that ",
            ", and that talks would go on in the spring.",
            COPY,
            span=Span(1000, 1000 + len(_PASSAGE)),
            url="https://example.org/story",
            link="https://example.org/story#:~:text=they%20had%20taken",
            region=Region.BODY,
        ),
        differences=(
            Difference(DifferenceKind.REPLACED, "a completely", "an entirely", Span(15, 27), Span(1015, 1026)),
        ),
        hint="correct the quotation, or cite the translation it was taken from",
    ),
    Finding(
        "attribution",
        Verdict.SUPPORTED,
        "the page has the Minister say it",
        evidence=Evidence(_PASSAGE, "The Minister told the assembled reporters that ", "", COPY),
    ),
)

SEVERAL_CHANGES = result(
    Claim(
        "board-not-all-of-43-548",
        at(52),
        quote="we will surely count all of the 43,549 crates, and the board agreed",
        references=("minutes",),
    ),
    Finding(
        "quote",
        Verdict.ALTERED,
        "four changes turn the source's words into the brief's",
        evidence=Evidence("we will not count all of the 43,548 crates, and a board agreed", "", "", FILE, page=12),
        differences=(
            Difference(DifferenceKind.NEGATION, "", "not"),
            Difference(DifferenceKind.ADDED, "surely", ""),
            Difference(DifferenceKind.NUMBER, "43,549", "43,548"),
            Difference(DifferenceKind.REPLACED, "the", "a", Span(52, 55), Span(48, 49)),
        ),
    ),
    Finding(
        "elision",
        Verdict.ALTERED,
        "a change without a passage",
        differences=(
            Difference(DifferenceKind.DROPPED, "", "never"),
            Difference(DifferenceKind.ELISION, "", ""),
        ),
    ),
)

CONTRADICTED = result(
    Claim(
        "harbour-office-patience-has-run",
        at(12),
        text="The Harbour Office said that everyone's patience had run out.",
        quote="everybody's patience with the ferry has run out",
        speaker="the Harbour Office",
        date_text="October 2016",
        references=("harbour-2016", "gazette"),
    ),
    read_well("harbour-2016"),
    Finding(
        "link",
        Verdict.SUPPORTED,
        "cited in the same sentence",
        reference="harbour-2016",
        notes=("the letter a was inferred from the year",),
    ),
    Finding(
        "quote",
        Verdict.SUPPORTED,
        "the same words",
        reference="harbour-2016",
        evidence=Evidence("Everybody's patience with the ferry has run out", "", "", LIVE, region=Region.TITLE),
        notes=("the first letter's case differs", "stands 2 times on the page"),
    ),
    Finding(
        "attribution",
        Verdict.CONTRADICTED,
        "the page has the Ferry Company's press secretary say it",
        reference="harbour-2016",
        evidence=Evidence(
            "\"Everybody's patience with the ferry has run out,\" the Ferry Company's press secretary said",
            "On Monday the mood was no better than it had been the whole of that long and rainy week. ",
            " before the company's general meeting, which had been put off twice.",
            LIVE,
            link="https://example.org/harbour#:~:text=Everybody",
        ),
        hint="name the Ferry Company's press secretary, or cite where the Harbour Office says it",
    ),
    Finding(
        "date",
        Verdict.REVIEW,
        "the page was published one day earlier",
        reason=Reason.ONE_DAY,
        reference="gazette",
        evidence=Evidence("3 October 2016", "", "", MOVED),
    ),
)

NOT_FOUND = result(
    Claim(
        "member-the-gap-is",
        at(63),
        quote="the gap between us is getting smaller every day",
        references=("minutes",),
    ),
    read_well(),
    Finding(
        "quote",
        Verdict.NOT_FOUND,
        "these words are not in the source; the nearest passage is shown",
        evidence=Evidence(
            "There is a gap between us, but I believe that it is reducing.",
            "",
            "",
            FILE,
            page=3,
            region=Region.BODY,
        ),
        notes=("the reference gazette has these words",),
        hint="cite gazette for these words",
    ),
    cited_here(),
)

INCONCLUSIVE = result(
    Claim("paper-behind-the-wall", at(70), quote="behind the wall", references=("paper",)),
    Finding(
        "availability",
        Verdict.INCONCLUSIVE,
        "the page shows a subscription offer instead of the article",
        reason=Reason.PAYWALL,
        notes=("no archive has a copy",),
        hint='save the page from your own subscription and give it as `file = "saved/paper.html"`',
    ),
    cited_here(),
)

UNSOURCED = result(
    Claim("nobody-said-this", at(77), quote="productive", date=Period(date(2016, 9, 1), date(2016, 9, 30))),
    Finding("availability", Verdict.UNSOURCED, "the claim cites nothing"),
)

REVIEW = result(
    Claim(
        "harbour-fees-paraphrase",
        at(84),
        text="The harbour fees were to fall by a tenth within the year.",
        references=("harbour-2016",),
        waiver=Waiver("the editor has the minutes", date(2027, 1, 31)),
    ),
    Finding(
        "quote",
        Verdict.REVIEW,
        "a claim without a quotation: read the passage",
        reason=Reason.NO_QUOTE,
        evidence=Evidence("Fees will fall by ten per cent.", "", "", PINNED, region=Region.COMMENTS),
    ),
    waived=True,
)

RUN_OUT = result(
    Claim("waiver-has-run-out", at(95), text="Fees rose.", waiver=Waiver("known", date(2025, 1, 31))),
    Finding("quote", Verdict.NOT_FOUND, "nothing like it is in the source"),
)

SUPPORTED = result(
    Claim("pilot-steady-course", at(101), quote="a steady course", speaker="the Pilot", references=("kept",)),
    Finding(
        "quote",
        Verdict.SUPPORTED,
        "the same words",
        evidence=Evidence(
            "a steady course",
            "Asked what the harbour needed in the coming years of change and of growing traffic, the Pilot named ",
            " as the one thing without which no plan, however well paid for, would ever come to a good end.",
            KEPT,
        ),
    ),
    read_well(),
    cited_here(),
)

_BLAST = "A bomb killed 62 people at the market on Tuesday, police said."
OTHER_FIGURE = result(
    Claim(
        "the-bomb-at-the-market",
        at(104),
        text="The bomb at the market killed 45 people on Tuesday, and two thirds of the stalls burned.",
        references=("kept",),
    ),
    Finding(
        "figures",
        Verdict.CONTRADICTED,
        "the source gives another figure: “45” in the brief, “62” in the source",
        reference="kept",
        evidence=Evidence(_BLAST, "", "", KEPT),
        differences=(Difference(DifferenceKind.NUMBER, "45", "62", None, Span(14, 16)),),
        hint="correct the figure, or cite the source it comes from",
    ),
    Finding(
        "support",
        Verdict.CONTRADICTED,
        "the source speaks of it with another figure",
        reference="kept",
        evidence=Evidence(_BLAST, "", "", KEPT),
        differences=(Difference(DifferenceKind.NUMBER, "45", "62", None, Span(14, 16)),),
        notes=(
            "shared with the claim: bomb, market, killed, people, tuesday",
            "found: figure “two thirds”",
            "contradicted: figure “45”",
        ),
        hint="correct the figure, or cite the source it comes from",
    ),
    read_well(),
)

MISSING_FIGURE = result(
    Claim("the-minister-told-delegates", at(107), text="She told 300 delegates so.", references=("kept",)),
    Finding(
        "figures",
        Verdict.REVIEW,
        "not in the source: “300”",
        reason=Reason.FIGURE,
        reference="kept",
        evidence=Evidence("The Minister told the delegates so.", "", "", KEPT),
        hint="check the figure, or cite the source it comes from",
    ),
    read_well(),
)

SILENT = result(Claim("nothing-to-compare", at(110), text="A claim without any finding."))

_CJK_QUOTE = "港は完全に閉鎖されたと市長は述べた"
_CJK_PASSAGE = "港は一時的に閉鎖されたと市長は述べた"
CJK = result(
    Claim("市長-港は完全に", at(120), quote=_CJK_QUOTE, speaker="市長", references=("港湾新聞",)),
    Finding(
        "quote",
        Verdict.ALTERED,
        "the source has other words",
        evidence=Evidence(_CJK_PASSAGE, "記者会見で", "。会見は一時間続いた。", COPY),
        differences=(Difference(DifferenceKind.REPLACED, "完全に", "一時的に"),),
    ),
)

RTL = result(
    Claim("rtl-harbour", at(130), quote="الميناء مغلق تماما", speaker="רב החובל", references=("gazette",)),
    Finding(
        "quote",
        Verdict.ALTERED,
        "the source has other words",
        evidence=Evidence("الميناء مفتوح تماما", "", "", COPY),
        differences=(Difference(DifferenceKind.ANTONYM, "مغلق", "مفتوح"),),
    ),
)

NASTY = "\x1b[2J\x9b31m\u202eevil\u2066 [bold red]markup[/] :smile: \ud800 \x07\r\n\t1\u00ad2\u200b3 </text>&\ufffe"
HOSTILE = result(
    Claim(
        f"id-{NASTY}",
        Position(f"dir\x1b]0;title\x07/claims.toml{NASTY}", 140, 7),
        text=NASTY,
        quote=f"words {NASTY} words",
        speaker=NASTY,
        date_text=NASTY,
        references=(NASTY, "other"),
        waiver=Waiver(NASTY),
    ),
    Finding(
        NASTY,
        Verdict.ALTERED,
        NASTY,
        reference=NASTY,
        evidence=Evidence(
            f"words {NASTY} other words",
            NASTY,
            NASTY,
            Provenance(Place.ORIGIN, Arrival.LIVE, f"https://example.org/{NASTY}", f"https://example.org/x{NASTY}"),
            link=f"https://example.org/{NASTY}",
        ),
        differences=(Difference(DifferenceKind.ADDED, NASTY, f"{NASTY} other"),),
        notes=(NASTY,),
        hint=NASTY,
    ),
    Finding("availability", Verdict.SUPPORTED, NASTY),
    waived=True,
)

# --------------------------------------------------------------------------- references

REFERENCES = (
    ReferenceResult(
        Reference(
            "harbour-2016",
            at(5),
            title="Harbour talks suspended",
            publisher="The Harbour News",
            authors=("the harbour desk",),
            published=Period(date(2016, 10, 4), date(2016, 10, 4)),
        ),
        (
            Finding(
                "date",
                Verdict.REVIEW,
                "the page says 3 October 2016, the reference 4 October 2016",
                reason=Reason.ONE_DAY,
                reference="harbour-2016",
                evidence=Evidence("2016-10-03", "", "", LIVE),
                hint="correct the reference's date",
            ),
            Finding("availability", Verdict.SUPPORTED, "the page was read to its end"),
        ),
        Verdict.REVIEW,
    ),
    ReferenceResult(Reference("gazette", at(9)), (), Verdict.SUPPORTED),
    ReferenceResult(
        Reference("no-address", at(10), title="A letter"),
        (Finding("availability", Verdict.UNSOURCED, "the reference has no address and no file"),),
        Verdict.UNSOURCED,
    ),
)

# --------------------------------------------------------------------------- runs

EVERYTHING = Run(
    results=(
        CONTRADICTED,
        ALTERED,
        SEVERAL_CHANGES,
        NOT_FOUND,
        INCONCLUSIVE,
        UNSOURCED,
        REVIEW,
        RUN_OUT,
        SUPPORTED,
        OTHER_FIGURE,
        MISSING_FIGURE,
        SILENT,
        CJK,
        RTL,
        HOSTILE,
    ),
    references=REFERENCES,
    files=(Path("claims.toml"), Path("more/claims.toml")),
    mode=Mode.REPLAY,
    today=TODAY,
    started_at=datetime(2026, 11, 22, 10, 0, tzinfo=UTC),
    finished_at=datetime(2026, 11, 22, 10, 0, 5, tzinfo=UTC),
    title="Harbours and their fees",
    version="0.1.0",
    stand_ins=13,
)
INTERRUPTED = Run((SUPPORTED,), (), (Path("claims.toml"),), Mode.LIVE, TODAY, stand_ins=1, interrupted=True)
EMPTY = Run((), (), (), Mode.OFFLINE, TODAY)
RUNS = {"everything": EVERYTHING, "interrupted": INTERRUPTED, "empty": EMPTY}

# --------------------------------------------------------------------------- readings

_TEXT = "Harbour talks\nNo date was set.\nI object.\nFirst!\n" + NASTY


def _block(kind: BlockKind, region: Region, text: str, page: int | None = None, speaker: str | None = None) -> Block:
    start = _TEXT.index(text)
    return Block(kind, region, Span(start, start + len(text)), page, speaker)


DOCUMENT = Document(
    provenance=COPY,
    text=_TEXT,
    blocks=(
        _block(BlockKind.HEADING, Region.TITLE, "Harbour talks"),
        _block(BlockKind.PARAGRAPH, Region.BODY, "No date was set.", page=4),
        _block(BlockKind.PARAGRAPH, Region.BODY, "I object.", speaker="The Pilot"),
        _block(BlockKind.ITEM, Region.COMMENTS, "First!"),
        _block(BlockKind.PARAGRAPH, Region.NAVIGATION, NASTY),
    ),
    media_type="text/html",
    title="Harbour talks",
    names=(
        Named("the harbour desk", "author", "json-ld"),
        Named("The Harbour News", "publisher", "meta og:site_name"),
    ),
    dates=(
        Dated(Period(date(2016, 10, 5), date(2016, 10, 5)), DateKind.MODIFIED, "meta article:modified_time"),
        Dated(
            Period(date(2016, 10, 3), date(2016, 10, 3)),
            DateKind.PUBLISHED,
            "json-ld",
            written="Mon, 03 Oct 2016 08:15:00 GMT",
        ),
        Dated(Period(date(2016, 10, 2), date(2016, 10, 2)), DateKind.PUBLISHED, "url"),
    ),
    language="en",
    encoding="utf-8",
    generator="claimcheck stand-in",
)
READINGS: tuple[tuple[str, Reading], ...] = (
    ("https://example.org/story", DOCUMENT),
    ("saved/minutes.pdf", Unreadable(Reason.SCAN, "12 pages of pictures, no text", FILE)),
    (
        "https://example.org/gone",
        Unavailable(Reason.HTTP_STATUS, "the server answered 404", Place.ORIGIN, "https://example.org/gone", 404),
    ),
    ("bare", Document(KEPT, "", (), "text/plain")),
)
FAULTS = (
    (at(41), "tracking-parameter", "the address carries utm_source", "remove everything from utm_source on"),
    (Position("more/claims.toml", 7, 5), "short-quote", f"the quote has one word: {NASTY}", None),
)
