"""Is this the speaker of the quotation? On pages written like news, transcripts and records of parliament."""

import pytest

from claimcheck.model import Verdict
from tests.speaking import Question, questions

ASKED = questions()
# Written by somebody who had not seen the rules, harder than most news: a few right answers are still missed there.
HARD = ("abroad_features", "features", "reports")
PLAIN = [one for one in ASKED if one.file not in HARD]


def verdict_of(question: Question) -> Verdict | None:
    found = question.ask()
    return found.verdict if found else None


def name_of(question: Question) -> str:
    return f"{question.file}: {question.quote[:40]} / {question.speaker}"


@pytest.mark.parametrize("question", [one for one in PLAIN if one.answer], ids=name_of)
def test_a_right_speaker_is_never_contradicted(question: Question) -> None:
    assert verdict_of(question) is not Verdict.CONTRADICTED


@pytest.mark.parametrize("question", [one for one in PLAIN if not one.answer], ids=name_of)
def test_another_speaker_is_not_supported(question: Question) -> None:
    assert verdict_of(question) is not Verdict.SUPPORTED


def test_nearly_every_right_speaker_is_supported() -> None:
    right = [one for one in PLAIN if one.answer]
    unsaid = [name_of(one) for one in right if verdict_of(one) is not Verdict.SUPPORTED]
    assert len(unsaid) <= 0.015 * len(right), unsaid


def test_hard_pages_are_seldom_misread() -> None:
    hard = [(one, verdict_of(one)) for one in ASKED if one.file in HARD]
    right = [verdict for one, verdict in hard if one.answer]
    others = [verdict for one, verdict in hard if not one.answer]
    assert right.count(Verdict.CONTRADICTED) <= 0.01 * len(right)
    assert others.count(Verdict.SUPPORTED) <= 0.01 * len(others)
    assert right.count(Verdict.SUPPORTED) >= 0.88 * len(right)


def test_a_quotation_stands_on_its_page() -> None:
    for question in ASKED:
        words = question.reading.text.replace("’", "'")
        assert question.quote.replace("’", "'") in words, name_of(question)
