"""What a page says between two halves of a quotation: its own affair, or words that were left out."""

import pytest

from claimcheck.matching.between import read_between
from claimcheck.matching.fold import fold


def between(text, words, apart=None):
    page = fold(text)
    [first] = page.find_all(fold(words).words())
    return read_between(page, (first, first + len(fold(words))), len(page), apart)


OWN = {
    "paragraph number": ("He came.\n42. He left.", "42"),
    "item in brackets": ("He came.\n(b) He left.", "b"),
    "applause": ("He came. (Applause.) He left.", "Applause"),
    "time of the report": ("He came. [2.15 pm] He left.", "2.15 pm"),
    "column": ("He came. Column 212 He left.", "Column 212"),
    "clause within the sentence": ("“He came,” she said, “and left.”", "she said"),
    "clause between sentences": ("“He came,” she told us on Monday. “He left.”", "she told us on Monday"),
    "clause in single marks": ("‘He came,’ she told us, ‘and left.’", "she told us"),
}
WORDS = {
    "number in a line": ("He came. 42 people left.", "42"),
    "words in brackets": ("He came (on foot) and left.", "on foot"),
    "words": ("He came late and left.", "late"),
    "denial in the clause": ("“He came,” she denied saying, “and left.”", "she denied saying"),
    "clause that says nothing": ("“He came.” The door was open. “He left.”", "The door was open"),
}


@pytest.mark.parametrize(("text", "words"), OWN.values(), ids=OWN)
def test_the_page_s_own(text, words):
    found = between(text, words)
    assert found is not None
    assert words in found.note
    assert not found.in_doubt


@pytest.mark.parametrize(("text", "words"), WORDS.values(), ids=WORDS)
def test_words_that_were_left_out(text, words):
    assert between(text, words) is None


def test_a_clause_in_a_paragraph_of_its_own_leaves_a_doubt():
    found = between("“He came,” she said.\n“He left.”", "she said")
    assert found is not None
    assert found.in_doubt


def test_another_speaker_s_words_are_not_the_first_one_s():
    text = "“He came,” said the mayor. “He left,” the bishop added."
    page = fold(text)
    [first] = page.find_all(fold("said the mayor").words())
    last = page.find_all(fold("the bishop").words())[0]
    assert read_between(page, (first, first + 3), last, None) is None


def test_blocks_that_are_no_running_text():
    text = "He came.\nRead more: not a word\nHe left."
    found = between(text, "Read more: not a word", apart=lambda span: span.of(text).startswith("Read"))
    assert found is not None
