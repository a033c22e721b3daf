"""Every noun of claimcheck, frozen, from the editor's desk: claim, reference, document, passage, finding.

Standard library only, and no behaviour beyond what a value knows of itself. Offsets are in characters
(Unicode code points) of the text they point into, half-open. Times are aware datetimes, dates plain dates.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime  # noqa: TC003 - dataclass fields may be asked for their types
from enum import Enum, StrEnum
from pathlib import Path  # noqa: TC003 - likewise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

# --------------------------------------------------------------------------- verdicts


class Verdict(StrEnum):
    """What is said of a claim, best first; the order is the contract's."""

    SUPPORTED = "supported"
    REVIEW = "review"
    UNSOURCED = "unsourced"
    INCONCLUSIVE = "inconclusive"
    NOT_FOUND = "not-found"
    ALTERED = "altered"
    CONTRADICTED = "contradicted"

    @property
    def severity(self) -> int:
        """Rank from 0 (supported) to 6 (contradicted)."""
        return list(Verdict).index(self)


def worst(verdicts: Iterable[Verdict]) -> Verdict:
    """Return the worst of `verdicts`; of none at all, `supported`."""
    return max(verdicts, key=lambda verdict: verdict.severity, default=Verdict.SUPPORTED)


class Reason(StrEnum):
    """Why a finding is not plain `supported`; the first group goes with `review`, the second with `inconclusive`."""

    DENIAL = "denial"
    QUALIFIER = "qualifier"
    HEAD_NOUN = "head-noun"
    REGION = "region"
    ELISION = "elision"
    SPELLING = "spelling"
    TYPING = "typing"
    PLURAL = "plural"
    PUNCTUATION = "punctuation"
    SHORT = "short"
    LINK = "link"
    SPEAKER_UNCLEAR = "speaker-unclear"
    ONE_DAY = "one-day"
    DATE_UNCLEAR = "date-unclear"
    NO_QUOTE = "no-quote"
    FIGURE = "figure"

    DNS = "dns"
    TIMEOUT = "timeout"
    REFUSED = "refused"
    RESET = "reset"
    TLS = "tls"
    HTTP_STATUS = "http-status"
    CHALLENGE = "challenge"
    RATE_LIMITED = "rate-limited"
    PAYWALL = "paywall"
    CONSENT = "consent"
    LEGAL = "legal"
    SOFT_404 = "soft-404"
    HOME_PAGE = "home-page"
    NEEDS_BROWSER = "needs-browser"
    EMPTY = "empty"
    NOT_TEXT = "not-text"
    TRUNCATED = "truncated"
    TOO_LARGE = "too-large"
    ENCRYPTED = "encrypted"
    SCAN = "scan"
    WRONG_DOCUMENT = "wrong-document"
    OTHER_LANGUAGE = "other-language"
    TRANSLATED = "translated"
    NOT_RECORDED = "not-recorded"
    FORBIDDEN_ADDRESS = "forbidden-address"
    INTERRUPTED = "interrupted"


# --------------------------------------------------------------------------- places and times


@dataclass(frozen=True, slots=True, order=True)
class Position:
    """A place in a file the editor can open; line and column count from 1."""

    file: str
    line: int
    column: int = 1

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Characters `start` up to, not including, `end`."""

    start: int
    end: int

    def __len__(self) -> int:
        return self.end - self.start

    def of(self, text: str) -> str:
        """Return the characters of `text` it covers."""
        return text[self.start : self.end]


@dataclass(frozen=True, slots=True, order=True)
class Period:
    """A stretch of whole days, both ends included; one day where they are equal."""

    first: date
    last: date
    approximate: bool = False

    @property
    def is_day(self) -> bool:
        """Whether it is one single day, stated exactly."""
        return self.first == self.last and not self.approximate

    def overlaps(self, other: Period) -> bool:
        """Return whether any day belongs to both."""
        return self.first <= other.last and other.first <= self.last

    def days_from(self, other: Period) -> int:
        """Return the days between the two nearest ends; 0 where they overlap."""
        if self.overlaps(other):
            return 0
        return max((self.first - other.last).days, (other.first - self.last).days)

    def __str__(self) -> str:
        return str(self.first) if self.first == self.last else f"{self.first}/{self.last}"


# --------------------------------------------------------------------------- what the editor wrote


class LinkKind(StrEnum):
    """How a claim was tied to its reference."""

    EXPLICIT = "explicit"
    SAME_SENTENCE = "same-sentence"
    CARRIED_BACK = "carried-back"
    INFERRED = "inferred"


@dataclass(frozen=True, slots=True)
class Link:
    """How a claim was tied to its references, and how many sentences before the citation it stands."""

    how: LinkKind = LinkKind.EXPLICIT
    back: int = 0


@dataclass(frozen=True, slots=True)
class Waiver:
    """An editor's word that a verdict is known; it runs out at the end of the day `until` (None: never)."""

    reason: str
    until: date | None = None


@dataclass(frozen=True, slots=True)
class Reference:
    """A work cited, as the claims file has it."""

    key: str
    position: Position
    title: str | None = None
    publisher: str | None = None
    authors: tuple[str, ...] = ()
    published: Period | None = None
    accessed: Period | None = None
    url: str | None = None
    file: Path | None = None
    archive_url: str | None = None
    archived: date | None = None
    language: str | None = None

    @property
    def has_source(self) -> bool:
        """Whether there is anything to read: an address, a pinned archive copy or a file."""
        return bool(self.url or self.archive_url or self.file)


@dataclass(frozen=True, slots=True)
class Claim:
    """One sentence of the brief to be verified; `quote` is what stands in quotation marks, if anything."""

    id: str
    position: Position
    text: str | None = None
    quote: str | None = None
    speaker: str | None = None
    date: Period | None = None
    date_text: str | None = None
    references: tuple[str, ...] = ()
    at: str | None = None
    translated: bool = False
    link: Link | None = None
    brief: Position | None = None
    waiver: Waiver | None = None


@dataclass(frozen=True, slots=True)
class ClaimSet:
    """A claims file, read and checked."""

    path: Path
    references: tuple[Reference, ...]
    claims: tuple[Claim, ...]
    title: str | None = None
    brief: Path | None = None

    def reference(self, key: str) -> Reference:
        """Return the reference `key`; raises KeyError."""
        for found in self.references:
            if found.key == key:
                return found
        raise KeyError(key)


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with a brief or a claims file by itself: no source is read. A `note` fails nothing."""

    rule: str
    position: Position
    message: str
    hint: str | None = None
    note: bool = False


# --------------------------------------------------------------------------- bytes, and how they were got


class Place(StrEnum):
    """Where bytes come from; `new-home` is where a page is known to have moved."""

    ORIGIN = "origin"
    ARCHIVE = "archive"
    FILE = "file"
    NEW_HOME = "new-home"


class Arrival(StrEnum):
    """How bytes arrived."""

    LIVE = "live"
    CASSETTE = "cassette"
    WARC = "warc"
    CACHE = "cache"


@dataclass(frozen=True, slots=True)
class Provenance:
    """How a snapshot was got: enough to get it again. `captured_at` is the archive's own Memento-Datetime.

    `rendered`: the bytes are the page as a browser showed it, its scripts run, and not as the server sent it.
    """

    place: Place
    arrival: Arrival
    requested_url: str
    final_url: str
    captured_at: datetime | None = None
    retrieved_at: datetime | None = None
    sha256: str | None = None
    rendered: bool = False


@dataclass(frozen=True, slots=True)
class Snapshot:
    """Bytes that arrived whole, decoded from any transfer or content coding, and how they were got."""

    provenance: Provenance
    body: bytes
    media_type: str | None = None
    charset: str | None = None
    status: int = 200
    redirects: tuple[str, ...] = ()

    @property
    def is_html(self) -> bool:
        """Whether its server calls it an HTML page."""
        return self.media_type in ("text/html", "application/xhtml+xml")


@dataclass(frozen=True, slots=True)
class Unavailable:
    """No bytes: why, in the reader's words, at which address."""

    reason: Reason
    detail: str
    place: Place
    url: str
    status: int | None = None


# --------------------------------------------------------------------------- text that can be pointed into


class Region(StrEnum):
    """Where on a page a block stands; anything but `body` only where that is positively known."""

    BODY = "body"
    TITLE = "title"
    ASIDE = "aside"
    RELATED = "related"
    COMMENTS = "comments"
    NAVIGATION = "navigation"
    FOOTER = "footer"
    CAPTION = "caption"
    TABLE = "table"
    ALT = "alt"


class BlockKind(StrEnum):
    """What a block is."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    ITEM = "item"
    QUOTE = "quote"
    CELL = "cell"
    CAPTION = "caption"
    LABEL = "label"
    PREFORMATTED = "preformatted"
    ALT = "alt"


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, heading, list item…; `speaker` is the transcript label it stands under, `page` a PDF's page."""

    kind: BlockKind
    region: Region
    span: Span
    page: int | None = None
    speaker: str | None = None


class DateKind(StrEnum):
    """What a date found with a document says: published then, changed then; an archive's copy: there by then."""

    PUBLISHED = "published"
    MODIFIED = "modified"
    CAPTURED = "captured"


@dataclass(frozen=True, slots=True)
class Dated:
    """A date of a document, and where on it that was found ("json-ld", "meta article:published_time", "url"…).

    `is_outright` is false where that place says "date" and not of what, or when the page was made. `written` is what
    stands there, where that is known: "Mon, 3 Oct 2016", "2016-10-03T01:15:00Z"; a date that stands twice is one.
    """

    value: Period
    kind: DateKind
    found_in: str
    is_outright: bool = True
    written: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True)
class Named:
    """An author or publisher of a document, and where on it that was found."""

    value: str
    role: str
    found_in: str


@dataclass(frozen=True, slots=True)
class Doubt:
    """Why words that are not in a document's text may still be in the work cited; what *is* there counts."""

    reason: Reason
    detail: str


@dataclass(frozen=True, slots=True)
class Document:
    """A page read to its end; or, with a `doubt`, as far as it goes.

    `text` holds every block's text, joined by line feeds; block spans point into it.
    """

    provenance: Provenance
    text: str
    blocks: tuple[Block, ...]
    media_type: str
    title: str | None = None
    names: tuple[Named, ...] = ()
    dates: tuple[Dated, ...] = ()
    language: str | None = None
    encoding: str | None = None
    generator: str | None = None
    doubt: Doubt | None = None

    @property
    def is_whole(self) -> bool:
        """Whether it was read to its end, as the work it was to be: words that are not there are not in the work."""
        return self.doubt is None

    @property
    def published(self) -> Dated | None:
        """The chosen published date: the first of `dates` that says it, in order of trust."""
        return next((found for found in self.dates if found.kind is DateKind.PUBLISHED), None)

    @property
    def is_stand_in(self) -> bool:
        """Whether the page says of itself that it is a stand-in for the publisher's page."""
        return _says_stand_in(self.generator)


def _says_stand_in(generator: str | None) -> bool:
    return "stand-in" in (generator or "").lower()


@dataclass(frozen=True, slots=True)
class Unreadable:
    """Bytes came, but not a document that could be read to its end: why, and how they were got."""

    reason: Reason
    detail: str
    provenance: Provenance
    generator: str | None = None

    @property
    def is_stand_in(self) -> bool:
        """Whether the page says of itself that it is a stand-in for the publisher's page."""
        return _says_stand_in(self.generator)


Reading = Document | Unreadable | Unavailable


@dataclass(frozen=True, slots=True)
class Consulted:
    """All that was tried for one reference, in order: each place asked and what came of it."""

    reference: str
    readings: tuple[Reading, ...] = ()

    @property
    def documents(self) -> tuple[Document, ...]:
        """The documents that could be read, in the order they were got."""
        return tuple(reading for reading in self.readings if isinstance(reading, Document))


# --------------------------------------------------------------------------- what the matcher found


class DifferenceKind(StrEnum):
    """What kind of change turns the source's words into the brief's."""

    NUMBER = "number"
    NEGATION = "negation"
    NAME = "name"
    ABBREVIATION = "abbreviation"
    MODAL = "modal"
    QUALIFIER = "qualifier"
    ANTONYM = "antonym"
    ORDER = "order"
    SPELLING = "spelling"
    TYPING = "typing"
    PLURAL = "plural"
    PUNCTUATION = "punctuation"
    ADDED = "added"
    DROPPED = "dropped"
    REPLACED = "replaced"
    INVENTED = "invented"
    ELISION = "elision"


@dataclass(frozen=True, slots=True)
class Difference:
    """One change: the brief's words, the source's words, and where each stands (in the quote, in the text)."""

    kind: DifferenceKind
    brief: str
    source: str
    brief_span: Span | None = None
    source_span: Span | None = None


class MatchKind(Enum):
    """How a quote stands in a text."""

    SAME = "same words"
    CHANGED = "other words"


@dataclass(frozen=True, slots=True)
class Match:
    """A passage that is the quote, with the words that differ; `count` is how often it stands in the text."""

    span: Span
    kind: MatchKind
    differences: tuple[Difference, ...] = ()
    parts: tuple[Span, ...] = ()
    notes: tuple[str, ...] = ()
    count: int = 1


# --------------------------------------------------------------------------- findings, results, the run


@dataclass(frozen=True, slots=True)
class Evidence:
    """The passage shown, what stands around it, and how the reader gets there."""

    passage: str
    before: str
    after: str
    provenance: Provenance
    span: Span | None = None
    url: str | None = None
    link: str | None = None
    region: Region | None = None
    page: int | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    """One check's word on one claim (or reference): the verdict, why, and the evidence for it."""

    check: str
    verdict: Verdict
    headline: str
    reason: Reason | None = None
    reference: str | None = None
    evidence: Evidence | None = None
    differences: tuple[Difference, ...] = ()
    notes: tuple[str, ...] = ()
    hint: str | None = None


@dataclass(frozen=True, slots=True)
class Result:
    """A claim and all that was found about it."""

    claim: Claim
    findings: tuple[Finding, ...]
    verdict: Verdict
    waived: bool = False


@dataclass(frozen=True, slots=True)
class ReferenceResult:
    """A reference and the faults of its own, told once."""

    reference: Reference
    findings: tuple[Finding, ...]
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class Run:
    """Everything a report needs. `stand_ins` counts the sources that say they are stand-ins."""

    results: tuple[Result, ...]
    references: tuple[ReferenceResult, ...]
    files: tuple[Path, ...]
    mode: Mode
    today: date
    started_at: datetime | None = None
    finished_at: datetime | None = None
    title: str | None = None
    version: str = ""
    stand_ins: int = 0
    interrupted: bool = False

    @property
    def counts(self) -> dict[Verdict, int]:
        """How many claims came out as each verdict; every verdict is present."""
        return {verdict: sum(r.verdict is verdict for r in self.results) for verdict in Verdict}


# --------------------------------------------------------------------------- settings


class Mode(StrEnum):
    """Where a run may look: recordings only, the net, or (offline) local files only."""

    REPLAY = "replay"
    LIVE = "live"
    OFFLINE = "offline"


class Render(StrEnum):
    """Which pages a browser is asked for: those that need scripts, every HTML page, none."""

    AUTO = "auto"
    ALWAYS = "always"
    NEVER = "never"


@dataclass(frozen=True, slots=True)
class Selector:
    """`verdict` or `verdict:reason`, as `--fail-on` and `--allow` take them."""

    verdict: Verdict
    reason: Reason | None = None

    def selects(self, finding: Finding) -> bool:
        """Return whether `finding` is meant."""
        return finding.verdict is self.verdict and self.reason in (None, finding.reason)


DEFAULT_FAIL_ON = (
    Selector(Verdict.NOT_FOUND),
    Selector(Verdict.ALTERED),
    Selector(Verdict.CONTRADICTED),
)
WAYBACK = "https://web.archive.org/web/"


@dataclass(frozen=True, slots=True)
class Resolve:
    """As curl's `--resolve`: connections to `host`:`port` go to `address`:`to_port`, under the same name.

    `host` may be `*`; an `address` of None means that the name does not resolve.
    """

    host: str
    port: int
    address: str | None
    to_port: int


@dataclass(frozen=True, slots=True)
class Settings:
    """One run's settings, made once: defaults, then the claims file, then the command line.

    `cache` is the folder of what earlier runs read, None for none; `max_age` (seconds) is how long an answer in it
    is used without asking whether it still holds.
    """

    today: date
    mode: Mode = Mode.LIVE
    cassettes: Path | None = None
    warc: Path | None = None  # where the pages of a replay are, instead of in cassettes
    archives: tuple[str, ...] = (WAYBACK,)
    fail_on: tuple[Selector, ...] = DEFAULT_FAIL_ON
    allow: tuple[Selector, ...] = ()
    checks: tuple[str, ...] = ()
    timeout: float = 30.0
    max_bytes: int = 64 * 1024 * 1024
    max_redirects: int = 10
    connections: int = 16
    per_host: int = 2
    jobs: int = 1
    allow_private: bool = False
    robots: bool = False
    render: Render = Render.AUTO
    resolve: tuple[Resolve, ...] = ()
    cache: Path | None = None
    max_age: float = 3600.0
