"""A quotation's day: told by the passage that reports it, else that of the source's publication.

Only the reporting clause's own date ("said on Monday", "In 2012, Obama said") can contradict: another date in the
sentence may be that of anything.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from claimcheck.checks.date.fit import Fit, fit, slack_of
from claimcheck.checks.date.words import ID, as_filed, days, language_of, meant
from claimcheck.checks.evidence import show
from claimcheck.matching import speech
from claimcheck.matching.dates import Mention, Precision, lead_of, mentions, month_or_year
from claimcheck.matching.sentences import sentence_around, sentences
from claimcheck.model import Finding, Reason, Span, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from claimcheck.checks.case import Located, Page
    from claimcheck.checks.date.almanac import Almanac
    from claimcheck.checks.publication import Known
    from claimcheck.model import Claim, Period, Reference

_FAR_AFTER = 90  # characters after the reporting clause in which its date stands
_OPENING = 24  # characters before a date that opens its sentence: "Speaking to reporters on" is longer than an opening
_BREAK = re.compile(r"[,;:“”\"]|\b(?:that|who|which|after|before|when|since|until|and|but|while|as|if)\b")
_DATED_WORK = re.compile(
    r"\b(?:a|an|his|her|their|its|the)\s+((?:19|20)\d\d)\s+(?:speech|address|interview|letter|statement|memo|report|essay"
    r"|book|article|op-ed|tweet|post|debate|lecture|memoir|hearing|press\s+conference)\b"
)
_IN_ADVANCE = re.compile(
    r"\b(?:as\s+prepared\s+for\s+delivery|check\s+against\s+delivery|prepared\s+remarks|advance\s+(?:text|copy|excerpts?)"
    r"|excerpts?\s+(?:of|from)\s+(?:the|his|her)\s+(?:speech|address|remarks)|embargoed|sperrfrist|es\s+gilt\s+das\s+gesprochene"
    r"|seul\s+le\s+prononcé\s+fait\s+foi)\b",
    re.IGNORECASE,
)
_OTHER_YEAR = 45  # days by which a date of the sentence before must miss to be worth a look


@dataclass(frozen=True, slots=True)
class _Told:
    """A date that the page gives to the statement; `is_sure` where it is the reporting clause's own."""

    mention: Mention
    sentence: Span
    is_sure: bool


def examine_statement(
    claim: Claim,
    wanted: Period,
    known: Known,
    reference: Reference,
    *,
    located: Located | None,
    almanac: Almanac | None,
) -> Iterator[Finding]:
    """Hold the day that a quotation is said to be from against the passage's, and the source's publication.

    `almanac` is that of the page on which the words were `located`.
    """
    statement = _Statement(claim, wanted, known, reference, located, almanac)
    finding = statement.by_passage() or statement.by_publication()
    if finding:
        yield finding


@dataclass(frozen=True, slots=True)
class _Statement:
    """A quotation with the day it is said to be from, and where it stands."""

    claim: Claim
    wanted: Period
    known: Known
    reference: Reference
    located: Located | None
    almanac: Almanac | None

    @property
    def written(self) -> str:
        return self.claim.date_text or as_filed(self.wanted)

    # ------------------------------------------------------------------ the passage's own date

    def by_passage(self) -> Finding | None:
        """Judge by the date that the page gives to these words, where it gives one."""
        if self.located is None or self.almanac is None:
            return None
        page, anchor = self.located.page, self.almanac.anchor
        told = _told(page, self.located.match.span, anchor, self.wanted)
        if told is None:
            return None
        how = fit(self.wanted, told.mention)
        words = meant(told.mention, page, anchor)
        if how in (Fit.SAME, Fit.WITHIN, Fit.OPEN) and (told.is_sure or self.wanted.days_from(self.known.period)):
            headline = f"the passage dates it to {words}, which fits “{self.written}”"
            return self._finding(Verdict.SUPPORTED, headline, None, told, page)
        is_too_late = how is Fit.ANOTHER_WEEK and self.wanted.first > self.known.period.last
        if how not in (Fit.APART, Fit.ANOTHER_WEEK) or is_too_late:
            return None
        return self._against(told, page, words)

    def _against(self, told: _Told, page: Page, words: str) -> Finding | None:
        apart = min(self.wanted.days_from(one) for one in told.mention.meant)
        headline = f"“{self.written}” in the brief, but the passage dates it to {words}"
        fits_publication = self.wanted.overlaps(self.known.period)
        if not told.is_sure and told.mention.resolved and fits_publication:
            headline = f"“{self.written}” is the day of publication, but the sentence before is of {words}"
            reason = Reason.ONE_DAY if apart == 1 else Reason.DATE_UNCLEAR
            return self._finding(Verdict.REVIEW, headline, reason, told, page)
        if told.is_sure and apart == 1 and fits_publication:
            return self._finding(Verdict.REVIEW, f"one day apart: {headline}", Reason.ONE_DAY, told, page)
        if fit(self.wanted, told.mention) is Fit.APART and _can_contradict(told, page, self.known):
            return self._finding(Verdict.CONTRADICTED, headline, None, told, page)
        if told.is_sure or (apart > _OTHER_YEAR and not told.mention.resolved):
            return self._finding(Verdict.REVIEW, headline, Reason.DATE_UNCLEAR, told, page)
        return None

    def _finding(self, verdict: Verdict, headline: str, reason: Reason | None, told: _Told, page: Page) -> Finding:
        return Finding(
            ID,
            verdict,
            headline,
            reason=reason,
            reference=self.reference.key,
            evidence=show(page, told.sentence),
            notes=(f"the source was published {days(self.known.period)}, {self.known.where}",),
            hint=None if verdict is Verdict.SUPPORTED else "give the day on which it was said",
        )

    # ------------------------------------------------------------------ the day of publication

    def by_publication(self) -> Finding | None:
        """Judge by the day on which the source was published: it cannot report what came later."""
        known = self.known
        apart = self.wanted.days_from(known.period)
        if known.is_printed:
            return self._by_the_brief()
        if apart == 0:
            return self._of_first_home() or self._published(
                Verdict.SUPPORTED, f"published {days(known.period)}, which fits “{self.written}”"
            )
        if apart == 1:
            headline = f"one day apart: “{self.written}” in the brief, {days(known.period)} {known.where}"
            return self._published(Verdict.REVIEW, headline, Reason.ONE_DAY)
        if self.wanted.first < known.period.last or not known.is_sure:
            return None
        headline = f"“{self.written}” in the brief, but the source is of {days(known.period)} ({known.where})"
        if self._is_announced() or apart <= slack_of(self.wanted):
            hint = "check whether it was only announced: the source is earlier"
            return self._published(Verdict.REVIEW, headline, Reason.DATE_UNCLEAR, hint=hint)
        return self._published(
            Verdict.CONTRADICTED,
            headline,
            notes=(f"a source published {apart} days earlier cannot report it",),
            hint="correct the date, or cite the later source that was meant",
        )

    def _of_first_home(self) -> Finding | None:
        """Return the word on a repost whose text is older than the claim's day."""
        home = self.almanac.first_home if self.almanac else None
        if home is None or home.period.last >= self.wanted.first:
            return None
        headline = f"“{self.written}” is the day of a repost: {days(home.period)} {home.where}"
        hint = "give the day on which it was said"
        return Finding(
            ID, Verdict.REVIEW, headline, Reason.DATE_UNCLEAR, self.reference.key, evidence=home.evidence, hint=hint
        )

    def _by_the_brief(self) -> Finding | None:
        """Judge by the brief's own reference: it bears nothing out, but it can disagree with the claim."""
        known = self.known
        if self.wanted.first <= known.period.last + timedelta(days=1):
            return None
        headline = f"“{self.written}” in the claim, but {days(known.period)} {known.where}: the source gives no date"
        return self._published(
            Verdict.REVIEW,
            headline,
            Reason.DATE_UNCLEAR,
            hint="check both days: a source cannot report what came later",
        )

    def _published(
        self,
        verdict: Verdict,
        headline: str,
        reason: Reason | None = None,
        *,
        notes: tuple[str, ...] = (),
        hint: str | None = None,
    ) -> Finding:
        evidence = self.known.evidence
        return Finding(ID, verdict, headline, reason, self.reference.key, evidence=evidence, notes=notes, hint=hint)

    def _is_announced(self) -> bool:
        """Return whether the page tells of words still to be spoken: a text given out in advance, a plan."""
        if self.located is None:
            return False
        page, span = self.located.page, self.located.match.span
        if _IN_ADVANCE.search(page.document.text):
            return True
        around = _outside(page, span)
        return any(lead_of(page.document.text, one, one, language_of(page)).is_ahead for one in around)


def _can_contradict(told: _Told, page: Page, known: Known) -> bool:
    """Return whether a date is the statement's for sure, no plan's, and told fully or counted from a sure day."""
    mention = told.mention
    if not told.is_sure or lead_of(page.document.text, mention.span, told.sentence, language_of(page)).is_ahead:
        return False
    return not mention.resolved or known.is_sure or mention.how == "weekday"


# --------------------------------------------------------------------------- where the page tells it


def _told(page: Page, span: Span, anchor: date | None, wanted: Period) -> _Told | None:
    """Return the date that the page gives to the words at `span`: its reporting clause's, or the sentence's before.

    Another date of the sentence counts only where it is the `wanted` one.
    """
    who = speech.attribution(page.document, span)
    clause = who.span if who and who.how != "label" else None  # a transcript's label is none
    sentence = sentence_around(page.document.text, clause or span)
    inside = [one for one in _mentions(page, anchor, sentence) if not speech.is_quoted(page.document, one.span)]
    if clause:
        own = [one for one in inside if _is_of_clause(one.span, clause, sentence, page.document.text)]
        dated = _dated_work(page, sentence)
        if len(own) + len(dated) == 1:
            return _Told((own + dated)[0], sentence, is_sure=True)
        if own or dated:
            return None
    named = next((one for one in inside if not one.is_open and fit(wanted, one) is Fit.SAME), None)
    if named:
        return _Told(named, sentence, is_sure=False)
    return _told_before(page, sentence, anchor, who.speaker if who else "") if not inside else None


def _mentions(page: Page, anchor: date | None, within: Span) -> list[Mention]:
    return mentions(page.document.text, anchor, within, language=language_of(page))


def _is_of_clause(date_span: Span, clause: Span, sentence: Span, text: str) -> bool:
    """Return whether a date belongs to the reporting clause: close after it, or at the head of its sentence."""
    if clause.start <= date_span.start < clause.end:
        return not _BREAK.search(text[clause.start : date_span.start])
    if clause.end <= date_span.start <= clause.end + _FAR_AFTER:
        return not _BREAK.search(text[clause.end : date_span.start])
    if not sentence.start <= date_span.start < clause.start:
        return False
    return date_span.start - sentence.start <= _OPENING and not _BREAK.search(text[sentence.start : date_span.start])


def _dated_work(page: Page, sentence: Span) -> list[Mention]:
    """Return the year of "in a 2012 speech"."""
    text = page.document.text
    found = _DATED_WORK.search(text, sentence.start, sentence.end)
    if not found or speech.is_quoted(page.document, Span(*found.span(1))):
        return []
    return [Mention(month_or_year(int(found[1])), Span(*found.span(1)), "year", Precision.YEAR)]


def _told_before(page: Page, sentence: Span, anchor: date | None, speaker: str) -> _Told | None:
    """Return the date at the head of the sentence before: "In 2012 he laid out his view." It is no proof.

    Of a sentence that tells what the speaker did, "yesterday" counts, wherever it stands: "Voss visited Arl yesterday".
    """
    block = page.block_at(sentence.start)
    if block is None:
        return None
    before = [one for one in sentences(page.document.text, Span(block.span.start, sentence.start)) if len(one)]
    if not before:
        return None
    last = before[-1]
    is_by_speaker = _names(speaker, last.of(page.document.text))
    told = [
        one
        for one in [*_mentions(page, anchor, last), *_dated_work(page, last)]
        if not speech.is_quoted(page.document, one.span)
        and (
            (is_by_speaker and one.period.is_day and not one.is_open)
            if one.resolved
            else (one.span.start - last.start <= _OPENING or one.how == "year")
        )
    ]
    return _Told(told[0], last, is_sure=False) if len(told) == 1 else None


def _names(speaker: str, text: str) -> bool:
    """Return whether a text has the last word of a speaker's name."""
    last = speaker.rpartition(" ")[2]
    return last[:1].isupper() and re.search(rf"\b{re.escape(last)}\b", text) is not None


def _outside(page: Page, span: Span) -> list[Span]:
    """Return the sentence of the words at `span`, before and after them."""
    sentence = sentence_around(page.document.text, span)
    return [one for one in (Span(sentence.start, span.start), Span(span.end, sentence.end)) if len(one)]
