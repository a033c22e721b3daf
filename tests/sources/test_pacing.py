"""Turns, by a clock that the test holds."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from claimcheck.sources.pacing import RATES, Asking, Pacer, Rate

HOST = "archive.example"


def test_the_defaults():
    assert RATES[Asking.INDEX].turns == 24
    assert RATES[Asking.INDEX].seconds >= 60
    assert RATES[Asking.COPY] == Rate(4, 1.0)
    assert Asking.PAGE not in RATES


@given(st.lists(st.floats(min_value=0, max_value=30), max_size=120), st.sampled_from([Asking.COPY, Asking.INDEX]))
def test_however_they_come_no_window_has_more_turns_than_its_rate(pauses, asking):
    now, turns = 0.0, []
    pacer = Pacer(lambda: now)
    for pause in pauses:
        now += pause
        turns.append(now + pacer.take_turn(HOST, asking))
    rate = RATES[asking]
    assert turns == sorted(turns)
    for first, later in zip(turns, turns[rate.turns :], strict=False):
        assert later - first >= rate.seconds - 1e-6


def test_each_archive_and_each_kind_of_question_has_its_own_turns():
    pacer = Pacer(lambda: 0.0)
    assert [pacer.take_turn(HOST, Asking.COPY) for _ in range(5)] == [0, 0, 0, 0, 1.0]
    assert pacer.take_turn("other.example", Asking.COPY) == 0
    assert pacer.take_turn(HOST, Asking.INDEX) == 0
    assert [pacer.take_turn(HOST, Asking.PAGE) for _ in range(100)] == [0.0] * 100


def test_quiet_is_kept_as_long_as_the_longest_wish():
    now = 100.0
    pacer = Pacer(lambda: now)
    assert pacer.quiet_left(HOST) == 0
    pacer.keep_quiet(HOST, 30)
    pacer.keep_quiet(HOST, 5)
    assert pacer.quiet_left(HOST) == 30
    assert pacer.quiet_left("other.example") == 0
    now = 131.0
    assert pacer.quiet_left(HOST) == 0
