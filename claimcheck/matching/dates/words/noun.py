"""What is known of a language: phrases by what they mean, alternatives parted by `|`."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum, auto
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


class Part(Enum):
    """Which part of a month, season, year or decade is meant."""

    EARLY = auto()
    MIDDLE = auto()
    LATE = auto()
    FIRST_HALF = auto()
    SECOND_HALF = auto()


class Near(Enum):
    """How a feast is pointed at."""

    EVE = auto()
    JUST_BEFORE = auto()
    BEFORE = auto()
    AROUND = auto()
    AFTER = auto()


@dataclass(frozen=True, slots=True)
class Words:
    """The phrases of one language.

    `of` joins a day, month and year; `to` makes a range by itself, `both` only after `between`; `preposition` shows that
    a bare month or year is a date, `month_preposition` does for months only. `day`, `week`, `month`, `year` hold words for those around the present one by how
    many further (-1: "last week"). `which_*` stand before or after a weekday. `number`, `ordinal` count from one.
    `unit` is keyed by its days, `one_unit` needs no number. `weekday_ending` is written together with a weekday
    ("Dienstagabend"). `later_*` and `side` are 1 for after, -1 for before; `side` is followed by an event.
    `bound` makes a day the edge of a stretch ("since"); `future` shows that a sentence looks ahead or tells a plan.
    `helper` words (auxiliary verbs, "again", "only") stand between an event and its date and govern nothing, and neither
    does a `day_part` ("at dawn on 29 May"); a word of `clause` ("that on 3 May …") begins what the date is of, one of `joint`
    ("and on 3 May …") a new statement.
    `feast` is keyed by month and day, a movable one by 0 and the day of Easter that it is (1 for Easter Sunday, -2 for
    Good Friday, 50 for Pentecost); day 0 means the days around it. `night_before` stands before the day after a night ("in der Nacht auf Dienstag"), `night_to` between the two days of
    one ("from Monday to Tuesday"). `year_lead` words show that a bare year is a date, where a language needs no
    preposition for it ("wurde 2009 abgerissen"). `inner` prepositions join a noun to what the date is of ("acquitted |
    of fraud | on Wednesday"). `week_of` is followed by a week's first day (0) or its last (-1).
    """

    of: str = ""
    to: str = ""
    both: str = ""
    between: str = ""
    preposition: str = ""
    month_preposition: str = ""
    article: str = ""
    year_word: str = ""
    ordinal_ending: str = ""
    ordinal_day: Mapping[int, str] = field(default_factory=dict)
    part: Mapping[Part, str] = field(default_factory=dict)
    season: Mapping[int, str] = field(default_factory=dict)
    day: Mapping[int, str] = field(default_factory=dict)
    week: Mapping[int, str] = field(default_factory=dict)
    month: Mapping[int, str] = field(default_factory=dict)
    year: Mapping[int, str] = field(default_factory=dict)
    which_before: Mapping[int, str] = field(default_factory=dict)
    which_after: Mapping[int, str] = field(default_factory=dict)
    number: str = ""
    unit: Mapping[int, str] = field(default_factory=dict)
    one_unit: Mapping[int, str] = field(default_factory=dict)
    weekday_ending: str = ""
    ago_before: str = ""
    ago_after: str = ""
    later_before: Mapping[int, str] = field(default_factory=dict)
    later_after: Mapping[int, str] = field(default_factory=dict)
    side: Mapping[int, str] = field(default_factory=dict)
    next_day: Mapping[int, str] = field(default_factory=dict)
    feast: Mapping[tuple[int, int], str] = field(default_factory=dict)
    near: Mapping[Near, str] = field(default_factory=dict)
    ordinal: str = ""
    quarter: str = ""
    decade_before: str = ""
    decade_after: str = ""
    future: str = ""
    bound: str = ""
    helper: str = ""
    day_part: str = ""
    clause: str = ""
    joint: str = ""
    night_before: str = ""
    night_to: str = ""
    week_of: Mapping[int, str] = field(default_factory=dict)
    year_lead: str = ""
    inner: str = ""


def each(words: str, nouns: str) -> str:
    """Return every one of `words` with every one of `nouns` after it, as alternatives."""
    return "|".join(f"{word} {noun}" for word in words.split("|") for noun in nouns.split("|"))
