"""Is this the speaker of the quotation? On pages written like news, transcripts and records of parliament."""

import pytest

from claimcheck.model import Verdict
from tests.speaking import Question, questions

ASKED = questions()


def name_of(question: Question) -> str:
    return f"{question.file}: {question.quote[:40]} / {question.speaker}"


@pytest.mark.parametrize("question", [one for one in ASKED if one.answer], ids=name_of)
def test_a_right_speaker_is_never_contradicted(question: Question) -> None:
    found = question.ask()
    assert found is not None
    assert found.verdict is not Verdict.CONTRADICTED, found.headline


@pytest.mark.parametrize("question", [one for one in ASKED if not one.answer], ids=name_of)
def test_another_speaker_is_not_supported(question: Question) -> None:
    found = question.ask()
    assert found is None or found.verdict is not Verdict.SUPPORTED, found.headline


def test_nearly_every_right_speaker_is_supported() -> None:
    right = [one for one in ASKED if one.answer]
    unsaid = [name_of(one) for one in right if (found := one.ask()) is None or found.verdict is not Verdict.SUPPORTED]
    assert len(unsaid) <= 0.05 * len(right), unsaid


def test_a_quotation_stands_on_its_page() -> None:
    for question in ASKED:
        words = question.reading.text.replace("’", "'")
        assert question.quote.replace("’", "'") in words, name_of(question)
