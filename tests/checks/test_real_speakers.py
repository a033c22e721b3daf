"""Is this the speaker of the quotation? On real pages, labelled by a reader who had not seen the rules."""

import itertools

import pytest

from bench import corpus, real_speakers
from claimcheck.model import Verdict

pytestmark = pytest.mark.skipif(not corpus.is_there(), reason=corpus.ABSENT)


@pytest.mark.parametrize("name", real_speakers.SETS)
def test_every_labelled_quotation_stands_on_its_page(name):
    assert real_speakers.questions(name)
    assert [f"{said.file}: {said.quote}" for said in real_speakers.lost(name)] == []


@pytest.mark.parametrize(("one", "other"), [*itertools.combinations(real_speakers.SETS, 2)])
def test_no_page_is_in_two_sets(one, other):
    ones, others = real_speakers.labelled(one), real_speakers.labelled(other)
    assert not {said.file for said in ones} & {said.file for said in others}
    assert not {said.quote for said in ones} & {said.quote for said in others}


@pytest.mark.parametrize(
    ("name", "language", "least"),
    [
        (real_speakers.DEVELOPMENT, "de", 0.85),
        (real_speakers.DEVELOPMENT, "es", 0.88),
        (real_speakers.DEVELOPMENT, "fr", 0.72),
        (real_speakers.DEVELOPMENT, "pt", 0.93),
        ("fresh", "de", 0.86),
        ("fresh", "es", 0.95),
        ("fresh", "fr", 0.66),
    ],
)
def test_speakers_abroad_are_told(name, language, least):
    asked = [one for one in real_speakers.questions(name) if one.file == language]
    found = [(one.answer, one.ask()) for one in asked]
    told = [(answer, finding is not None and finding.verdict is Verdict.SUPPORTED) for answer, finding in found]
    assert told.count((True, True)) >= least * sum(answer for answer, _ in told)
    assert told.count((False, True)) <= 0.01 * len(told)


def test_a_right_speaker_is_hardly_ever_contradicted():
    right = [one for one in real_speakers.questions(real_speakers.DEVELOPMENT) if one.answer]
    found = [(one, one.ask()) for one in right]
    false = [
        f"{one.page}: {one.speaker}"
        for one, finding in found
        if finding is not None and finding.verdict is Verdict.CONTRADICTED
    ]
    assert len(false) <= 0.01 * len(right), false


@pytest.mark.parametrize(
    ("name", "least", "most_wrong"), [(real_speakers.DEVELOPMENT, 0.86, 0), ("fresh", 0.88, 0), ("articles", 0.88, 3)]
)
def test_english_speakers_are_told(name, least, most_wrong):
    asked = [one for one in real_speakers.questions(name) if one.file == "en"]
    said = [(one.answer, (found := one.ask()) is not None and found.verdict is Verdict.SUPPORTED) for one in asked]
    right = [answer for truth, answer in said if truth]
    assert sum(right) >= least * len(right)
    assert sum(answer for truth, answer in said if not truth) <= most_wrong
