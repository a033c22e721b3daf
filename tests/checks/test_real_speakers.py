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


@pytest.mark.parametrize(("language", "least"), [("de", 0.84), ("es", 0.86), ("fr", 0.70), ("pt", 0.90)])
def test_speakers_abroad_are_told(language, least):
    asked = [one for one in real_speakers.questions(real_speakers.DEVELOPMENT) if one.file == language]
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
