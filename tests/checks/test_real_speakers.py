"""Is this the speaker of the quotation? On real pages, labelled by a reader who had not seen the rules."""

import pytest

from bench import corpus, real_speakers
from claimcheck.model import Verdict

pytestmark = pytest.mark.skipif(not corpus.is_there(), reason=corpus.ABSENT)


@pytest.mark.parametrize("half", real_speakers.HALVES)
def test_every_labelled_quotation_stands_on_its_page(half):
    assert real_speakers.questions(half)
    assert [f"{said.file}: {said.quote}" for said in real_speakers.lost(half)] == []


def test_no_page_is_in_both_halves():
    development, held_out = (
        {(said.file, said.quote) for said in real_speakers.labelled(half)} for half in real_speakers.HALVES
    )
    assert not {file for file, _ in development} & {file for file, _ in held_out}
    assert not {quote for _, quote in development} & {quote for _, quote in held_out}


def test_a_right_speaker_is_hardly_ever_contradicted():
    right = [one for one in real_speakers.questions(real_speakers.DEVELOPMENT) if one.answer]
    found = [(one, one.ask()) for one in right]
    false = [
        f"{one.page}: {one.speaker}"
        for one, finding in found
        if finding is not None and finding.verdict is Verdict.CONTRADICTED
    ]
    assert len(false) <= 0.01 * len(right), false


def test_english_speakers_are_told():
    asked = [one for one in real_speakers.questions(real_speakers.DEVELOPMENT) if one.file == "en"]
    said = [(one.answer, (found := one.ask()) is not None and found.verdict is Verdict.SUPPORTED) for one in asked]
    right = [answer for truth, answer in said if truth]
    assert sum(right) >= 0.85 * len(right)
    assert not any(answer for truth, answer in said if not truth)
