"""What the check on speakers says to an editor where it cannot tell, or where words are passed on."""

from dataclasses import replace

from claimcheck.model import Finding, Verdict
from tests.speaking import FOLDER, of_file


def found(quote: str, speaker: str) -> Finding:
    """Return the finding for a quotation of the pages in second_hand.toml, be it asked there of this speaker or not."""
    asked = next(one for one in of_file(FOLDER / "second_hand.toml") if one.quote.startswith(quote))
    finding = replace(asked, speaker=speaker).ask()
    assert finding is not None
    return finding


def test_who_quotes_another_is_borne_out_with_a_note() -> None:
    said = found("coal is the devil", "Edith Sand")
    assert said.verdict is Verdict.SUPPORTED
    assert said.notes == ("the words are told second-hand: Sand quotes her predecessor Hugo Lamb",)


def test_a_party_is_not_its_member_but_its_name_is_told() -> None:
    said = found("The fleet has been sold", "the Scottish National Party")
    assert said.verdict is Verdict.REVIEW
    assert said.headline.startswith("said by Alasdair Muir (Strathbeg) (SNP), a member of the party")


def test_what_many_say_is_not_the_authors() -> None:
    said = found("diplomacy has failed", "Celia Danby")
    assert said.verdict is Verdict.REVIEW
    assert said.headline == "the document gives these words as what others say"


def test_a_question_under_a_label_is_a_reporters() -> None:
    asked = next(one for one in of_file(FOLDER / "transcripts.toml") if one.quote.startswith("So was it a mistake"))
    said = replace(asked, speaker="John Kerry").ask()
    assert said is not None
    assert said.verdict is Verdict.REVIEW
    assert "a reporter’s question (label QUESTION)" in said.headline
