"""Who speaks on a hostile page: found, or not, in time that grows with the page and no faster."""

import time

import pytest

from claimcheck.matching import speech
from claimcheck.model import Span
from tests.documents.made import article, document

PAGES = {
    "marks that only open": "<p>{}</p>".format("“a " * 8000),
    "names and nothing else": "<p>{}</p>".format("Anna Berg " * 8000),
    "one long name": "<p>{}</p>".format("A1-" * 8000),
    "one long name with apostrophes": "<p>{}</p>".format("A’" * 8000),
    "paragraphs of the same words": "<p>“the same words”</p>" * 4000,
    "questions": "<p>Anna Berg Who?</p><p>Old Tom Lee</p>" * 4000,
    "labels behind a long introduction": "<p>Anna Berg and Bo Lee</p>" * 4000
    + "<p><b>Q:</b> Who said that?</p><p><b>A:</b> the same words</p>" * 4,
    "clauses in German": "<p>„das ist der Satz“, sagte der Mann und {}</p>".format("der Mann, der die " * 8000),
    "clauses in English": "<p>“the same words”{}</p>".format(", said" * 8000),
    "guillemets that only open": "<p>{}</p>".format("« le la les des et en un une " * 4000),
}
SECONDS = 20  # of one processor, for three questions; seen: below one


@pytest.mark.parametrize("name", PAGES)
def test_a_hostile_page_is_read_in_time(name: str) -> None:
    read = document(article(PAGES[name]))
    begun = time.process_time()
    for at in (40, len(read.text) // 2, len(read.text) - 30):
        speech.attribution(read, Span(at, at + 12))
    assert time.process_time() - begun < SECONDS
