"""The dates that one page tells, each with its sentence: read once, and asked for every claim that cites the page."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from claimcheck.checks.date.words import language_of
from claimcheck.checks.publication import of_first_home
from claimcheck.matching import dates
from claimcheck.matching.sentences import sentence_around

if TYPE_CHECKING:
    from datetime import date

    from claimcheck.checks.case import Case, Page
    from claimcheck.checks.publication import Known
    from claimcheck.matching.dates import Lead, Mention
    from claimcheck.model import Span

STEM = 5  # letters that two forms of a word share


class Almanac:
    """What a page tells of days; `anchor` is the one it was published on, which gives "on Monday" its meaning."""

    def __init__(self, page: Page, anchor: date | None) -> None:
        self.page = page
        self.anchor = anchor
        self.language = language_of(page)
        self._stems: dict[Span, frozenset[str]] = {}

    @property
    def text(self) -> str:
        """The text of the page."""
        return self.page.document.text

    @cached_property
    def told(self) -> tuple[tuple[Mention, Span], ...]:
        """Every date of the page, with its sentence."""
        found = dates.mentions(self.text, self.anchor, language=self.language)
        return tuple((mention, sentence_around(self.text, mention.span)) for mention in found)

    @cached_property
    def first_home(self) -> Known | None:
        """The day on which the page says that its text was first published elsewhere."""
        return of_first_home((self.page,))

    def within(self, part: Span, topic: frozenset[str]) -> list[Mention]:
        """Return the dates told in a part of the page; of a life's two days the one that the topic is about."""
        found = dates.mentions(self.text, self.anchor, part, language=self.language)
        return [dates.life_day(mention, self.text, topic) for mention in found]

    def about(self, topic: frozenset[str]) -> list[tuple[Mention, Span]]:
        """Return every date of the page, likewise, with its sentence."""
        return [(dates.life_day(mention, self.text, topic), sentence) for mention, sentence in self.told]

    def lead(self, mention: Mention, sentence: Span) -> Lead:
        """Return how the sentence leads up to the date."""
        return dates.lead_of(self.text, mention.span, sentence, self.language)

    def shared(self, topic: frozenset[str], part: Span) -> frozenset[str]:
        """Return the words of the topic that stand in a part of the page, in this form or another."""
        if part not in self._stems:
            words = self.page.folded.words(*self.page.folded.word_range(part))
            self._stems[part] = frozenset(word[:STEM] for word in words)
        stems = self._stems[part]
        return frozenset(word for word in topic if word[:STEM] in stems)


def almanac_of(page: Page, anchor: date | None, case: Case) -> Almanac:
    """Return the almanac of a page, made once a run."""
    key = id(page), anchor
    if key not in case.almanacs:
        case.almanacs[key] = Almanac(page, anchor)
    return case.almanacs[key]
