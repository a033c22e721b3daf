"""From a brief to its claims: who says what, in which words, when, and which works are cited for it.

Every quotation is a claim or is listed as skipped with the reason; of what is not quoted, only sentences that carry a
citation become claims. What the brief leaves open (a letter, a list's entry that nobody cites) is a fault, not a guess.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from claimcheck.briefs.brief import PartKind
from claimcheck.briefs.citations import Citation, Works, find, unlisted
from claimcheck.briefs.linking import Paragraph, Tie
from claimcheck.briefs.names import plain
from claimcheck.briefs.quotes import Quotation, scan
from claimcheck.briefs.references import entries, list_parts, slug
from claimcheck.briefs.sources import Sources, from_bibliography, link_citations, read_notes, template_citations
from claimcheck.briefs.speakers import Said, is_own_voice_sentence, last_year, person_of, speaker_of, when_of
from claimcheck.briefs.terms import Setting, no_quotation
from claimcheck.model import Claim, Fault, Position, Reference, Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from claimcheck.briefs.brief import Brief, Part
    from claimcheck.briefs.references import Entry

_HEADINGS = frozenset({PartKind.TITLE, PartKind.HEADING})
_LEAST_WORDS = 6  # a cited sentence that is shorter says nothing to verify
_REACH = 1000  # characters: no sentence worth showing is longer
_DASHED = re.compile(r"\s*[–—―-]{1,2}\s*(?P<name>[A-ZÀ-Þ][^.!?]{2,80})$")
_QUOTE_MARKS = "\"'“”‘’«»„‚ "


@dataclass(frozen=True, slots=True)
class Skipped:
    """Words in quotation marks that are no quotation of a source: what, where, and why they were skipped."""

    text: str
    position: Position
    reason: str


@dataclass(frozen=True, slots=True)
class Extraction:
    """All that a brief claims: its claims in the order of the text, the works cited, what was skipped, its faults."""

    claims: tuple[Claim, ...]
    references: tuple[Reference, ...]
    skipped: tuple[Skipped, ...] = ()
    faults: tuple[Fault, ...] = ()


def extract(brief: Brief, bibliography: Sequence[Reference] = ()) -> Extraction:
    """Return what `brief` claims; `bibliography` are works kept in a file beside it. Never raises."""
    listed = entries(brief)
    run = _Run.begin(brief, listed, bibliography)
    for index, part in enumerate(brief.parts):
        if index not in run.list_parts:
            run.read_part(index, part)
    used = run.cited | {entry.reference.key for entry in listed}
    references = tuple(entry.reference for entry in run.sources.entries if entry.reference.key in used)
    faults = sorted([*run.faults, *_faults_of_list(listed, run.cited)], key=lambda fault: (fault.position, fault.rule))
    return Extraction(tuple(run.claims), references, tuple(run.skipped), tuple(faults))


@dataclass(frozen=True, slots=True)
class _Words:
    """A quotation's words, where they stand, the sentence around them, and that sentence without quotations."""

    position: Position
    text: str
    quote: str
    masked: str


@dataclass(slots=True)
class _Run:
    """One reading of a brief, from its first part to its last: what was found, and what the next sentence leans on."""

    brief: Brief
    list_parts: frozenset[int]
    sources: Sources
    works: Works
    notes: dict[str, tuple[str, ...]]
    labels: frozenset[str]
    claims: list[Claim] = field(default_factory=list)
    skipped: list[Skipped] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)
    cited: set[str] = field(default_factory=set)
    ids: dict[str, int] = field(default_factory=dict)
    last_keys: tuple[str, ...] = ()
    last_speaker: str | None = None
    year: int | None = None

    @classmethod
    def begin(cls, brief: Brief, listed: Sequence[Entry], bibliography: Sequence[Reference]) -> _Run:
        inside = list_parts(brief)
        sources = Sources.of(listed)
        for reference in bibliography:
            sources.add(from_bibliography(reference))
        texts = [part.text for index, part in enumerate(brief.parts) if index not in inside]
        works = Works.of(tuple(sources.entries), texts)
        notes = read_notes(brief, sources, works)
        return cls(brief, inside, sources, works, notes, _labels(brief))

    # ----------------------------------------------------------------- one part

    def read_part(self, index: int, part: Part) -> None:
        """Read one part: a heading's quotations are skipped, a block quote is one, prose is read by sentences."""
        if part.kind in _HEADINGS:
            self._skip_all(part, "in a heading")
            return
        citations = self._citations(index, part)
        paragraph = Paragraph.of(part.text, citations)
        if part.kind is PartKind.QUOTE and part.text.strip():
            self._block_quote(part, paragraph)
            return
        self._faults_of_text(part)
        self._sentences(part, paragraph)

    def _skip_all(self, part: Part, reason: str) -> None:
        for one in scan(part.text).quotations:
            self.skipped.append(Skipped(one.inside.of(part.text), part.position(one.inside.start), reason))

    def _citations(self, index: int, part: Part) -> list[Citation]:
        """Return all citations of a part, in order: in words and numbers, by notes, hyperlinks and templates."""
        found = list(find(part.text, self.works, self.last_keys))
        linked = link_citations(part, self.sources)
        found += _outside(linked, found)
        found += [
            Citation(Span(mark.at, mark.at), mark.note, keys)
            for mark in part.notes
            if (keys := self.notes.get(mark.note, ()))
        ]
        found += template_citations(self.brief, index, self.sources)
        merged = _merged(sorted(found, key=lambda one: one.span))
        self.cited.update(key for one in merged for key in one.keys)
        if merged:
            self.last_keys = merged[-1].keys
        return merged

    def _sentences(self, part: Part, paragraph: Paragraph) -> None:
        outer = [one for one in scan(part.text).quotations if one.depth == 0]
        masked = _masked(part.text, outer, paragraph.citations)
        by_sentence: dict[int, list[Quotation]] = defaultdict(list)
        for one in outer:
            by_sentence[paragraph.number(one.outside.start)].append(one)
        for number, sentence in enumerate(paragraph.sentences):
            here = by_sentence[number]
            kept = [self._quotation(part, paragraph, masked, one) for one in here]
            if not any(kept):
                self._paraphrase(part, paragraph, masked, number)
            if not here:
                self._remember(sentence.of(masked))
            self.year = last_year(sentence.of(masked)) or self.year

    def _remember(self, sentence: str) -> None:
        """Keep who speaks in a sentence without quotations, for the pronouns of the next."""
        said = speaker_of(sentence, None, self.last_speaker)
        self.last_speaker = said.speaker or person_of(sentence) or self.last_speaker

    # ----------------------------------------------------------------- one quotation

    def _quotation(self, part: Part, paragraph: Paragraph, masked: str, one: Quotation) -> bool:
        """Enter a quotation as a claim, or as skipped; return whether it is a claim."""
        around = _around(paragraph, one.outside)
        tie = paragraph.tie(one.outside)
        inner = Span(one.inside.start - around.start, one.inside.end - around.start)
        sentence = around.of(masked)
        said = speaker_of(sentence, Span(inner.start - 1, one.outside.end - 1 - around.start), self.last_speaker)
        quote = _tidy(one.inside.of(part.text))
        setting = Setting(
            around.of(part.text),
            inner,
            quote,
            tie.link.back if tie else None,
            said.reported,
            is_own_voice_sentence(sentence[: inner.start]),
            said.speaker is not None,
        )
        reason = no_quotation(setting, self.labels)
        position = part.position(one.inside.start)
        if reason:
            self.last_speaker = said.speaker or self.last_speaker
            self.skipped.append(Skipped(one.inside.of(part.text), position, reason))
            return False
        self._claim(_Words(position, _tidy(around.of(part.text)), quote, sentence), said, tie)
        return True

    def _claim(self, words: _Words, said: Said, tie: Tie | None) -> None:
        self.last_speaker = said.speaker or self.last_speaker
        when = when_of(words.masked, last_year(words.masked) or self.year)
        self.claims.append(
            Claim(
                id=self._id(said.speaker, words.quote),
                position=words.position,
                text=words.text,
                quote=words.quote,
                speaker=said.speaker,
                date=when.period if when else None,
                date_text=when.text if when else None,
                references=tie.keys if tie else (),
                link=tie.link if tie else None,
                brief=words.position,
            )
        )
        self._faults_of_tie(words.position, words.quote, tie)

    def _faults_of_tie(self, position: Position, quote: str, tie: Tie | None) -> None:
        if tie is None:
            self.faults.append(
                Fault("quote-cites-nothing", position, f"nothing is cited for {_short(quote)}", "cite its source")
            )
        elif tie.inferred:
            hint = "write the letter into the brief"
            self.faults.append(Fault("inferred", position, f"{_short(quote)}: {tie.inferred}", hint, note=True))

    def _id(self, speaker: str | None, words: str) -> str:
        """Return an id that no other claim has: the speaker and the first three words."""
        stem = slug(f"{speaker or ''} {' '.join(_first_words(words))}") or "claim"
        found = stem
        while found in self.ids:
            self.ids[stem] += 1
            found = f"{stem}-{self.ids[stem]}"
        self.ids[found] = 1
        return found

    # ----------------------------------------------------------------- what is not in marks

    def _paraphrase(self, part: Part, paragraph: Paragraph, masked: str, number: int) -> None:
        """Enter a sentence that carries a citation and no quotation; the author's own findings are no claims."""
        sentence = paragraph.sentence(number)
        citing = paragraph.citing(number)
        said = sentence.of(masked)
        if not citing or len(plain(said).split()) < _LEAST_WORDS or is_own_voice_sentence(said):
            return
        tie = paragraph.tie(Span(sentence.start, min(sentence.start + 1, citing[0].span.start))) or paragraph.tie(
            sentence
        )
        if tie is None or tie.link.back:
            return
        position = part.position(sentence.start)
        text = _tidy(sentence.of(part.text))
        speaker = speaker_of(said, None, self.last_speaker).speaker if _opens_with_pronoun(said) else None
        claim_id = self._id(speaker, text)
        self.claims.append(
            Claim(claim_id, position, text, speaker=speaker, references=tie.keys, link=tie.link, brief=position)
        )

    def _block_quote(self, part: Part, paragraph: Paragraph) -> None:
        """Enter a block quote: a dash and a name, else the words that lead up to it, say who speaks."""
        end = next((one.span.start for one in paragraph.citations if not one.narrative), len(part.text))
        body = part.text[:end].strip().rstrip("(").strip()
        signed = _DASHED.search(body) if "\n" in body or len(body) > 60 else None
        words = body[: signed.start()] if signed else body
        quote = _tidy(words).strip(_QUOTE_MARKS)
        speaker = signed["name"].split(",")[0].strip() if signed else self.last_speaker
        tie = paragraph.tie(Span(0, min(len(words.rstrip()), end)))
        start = part.text.find(quote.split()[0]) if quote.split() else 0
        if quote:
            said = Said(speaker, reported=True)
            self._claim(_Words(part.position(max(start, 0)), _tidy(part.text), quote, ""), said, tie)

    def _faults_of_text(self, part: Part) -> None:
        for one in unlisted(part.text, self.works):
            message = f"{_short(one.text)} is cited, but not in the list"
            self.faults.append(Fault("not-listed", part.position(one.span.start), message, "add it to the list"))
        for at in scan(part.text).left_open:
            if part.text[at] in '“„«‘"':
                message = "a quotation mark is opened here and never closed"
                self.faults.append(Fault("open-mark", part.position(at), message, "close it", note=True))


def _faults_of_list(listed: Sequence[Entry], cited: set[str]) -> Iterator[Fault]:
    for entry in listed:
        reference = entry.reference
        if reference.key not in cited:
            message = f"{_short(entry.raw)} is listed, but never cited"
            yield Fault("never-cited", reference.position, message, "cite it, or take it out of the list")
        missing = [part for part in entry.missing if part not in {"author", "url"}]
        if missing:
            message = f"{_short(entry.raw)} gives no {' and no '.join(missing)}"
            yield Fault("incomplete", reference.position, message, None, note=True)


# --------------------------------------------------------------------------- small readings of text


def _labels(brief: Brief) -> frozenset[str]:
    """Return the headings, folded, whole and by what stands after a colon: words used as labels."""
    headings = [part.text for part in brief.parts if part.kind in _HEADINGS]
    pieces = [piece for heading in headings for piece in (heading, *re.split(r"[:–—]\s", heading))]
    return frozenset(folded for piece in pieces if (folded := plain(piece)))


def _masked(text: str, quotations: Sequence[Quotation], citations: Sequence[Citation]) -> str:
    """Return `text`, as long as it is, without the words in quotation marks and the citations in parentheses."""
    characters = list(text)
    for one in quotations:
        characters[one.inside.start : one.inside.end] = "•" * len(one.inside)
    for citation in citations:
        if not citation.narrative:
            characters[citation.span.start : citation.span.end] = " " * len(citation.span)
    return "".join(characters)


def _around(paragraph: Paragraph, span: Span) -> Span:
    """Return the sentences that hold `span`; of one of unlikely length, what stands near."""
    first, last = paragraph.number(span.start), paragraph.number(max(span.end - 1, span.start))
    start, end = paragraph.sentence(first).start, max(paragraph.sentence(last).end, span.end)
    return Span(max(start, span.start - _REACH), min(end, span.end + _REACH))


def _merged(citations: Sequence[Citation]) -> list[Citation]:
    """Put citations together that stand side by side, as notes and links often do: they cover the same words."""
    found: list[Citation] = []
    for one in citations:
        before = found[-1] if found else None
        if before and not one.narrative and not before.narrative and one.span.start - before.span.end <= 0:
            keys = tuple(dict.fromkeys([*before.keys, *one.keys]))
            span = Span(before.span.start, max(before.span.end, one.span.end))
            found[-1] = Citation(span, before.text, keys, before.inferred or one.inferred)
        else:
            found.append(one)
    return found


def _outside(linked: Sequence[Citation], found: Sequence[Citation]) -> list[Citation]:
    """Return the hyperlinks that stand in no citation found already (in order, none overlapping)."""
    starts = [one.span.start for one in found]
    before = [bisect_right(starts, one.span.start) for one in linked]
    return [one for one, at in zip(linked, before, strict=True) if not at or found[at - 1].span.end <= one.span.start]


def _tidy(text: str) -> str:
    return " ".join(text.split())


def _first_words(text: str) -> list[str]:
    return text.split()[:3]


def _opens_with_pronoun(sentence: str) -> bool:
    return bool(re.match(r"\W*(?:He|She|They)\b", sentence))


def _short(text: str) -> str:
    words = _tidy(text)
    return f"“{words}”" if len(words) <= 60 else f"“{words[:57]}…”"
