"""Who a page's own labels say is speaking; and that ordinary prose has no such labels."""

import pytest

from claimcheck.model import BlockKind
from tests.documents.made import SENTENCE, article, document, speaker_of

SAID = "These are the words that were said, and they were said here."
OTHER = "Somebody else says something else entirely, at some length."

LABELLED = {
    "own line, breaks": (
        "SEN. JOHN MCCAIN (R), ARIZONA",
        (
            f"<p>ANCHOR:<br><br>{OTHER}<br><br>SEN. JOHN MCCAIN (R), ARIZONA:<br><br>{OTHER}<br><br>(BEGIN VIDEO CLIP)"
            f"<br><br>{SAID}<br><br>(END VIDEO CLIP)<br><br>ANCHOR:<br><br>{OTHER}</p>"
        ),
    ),
    "own line, paragraphs": (
        "PRESIDENT OBAMA",
        f"<p>QUESTION:</p><p>{OTHER}</p><p>PRESIDENT OBAMA:</p><p>{OTHER}</p><p>{SAID}</p><p>QUESTION:</p><p>{OTHER}</p>",
    ),
    "start of the paragraph": (
        "MCCAIN",
        f"<p>TAPPER: {OTHER}</p><p>MCCAIN: {OTHER}</p><p>{SAID}</p><p>TAPPER: {OTHER}</p><p>MCCAIN: {OTHER}</p>",
    ),
    "honorific": (
        "Mr. Cameron",
        f"<p>Mr. Corbyn: {OTHER}</p><p>Mr. Cameron: {SAID}</p><p>Mr. Corbyn: {OTHER}</p><p>Mr. Cameron: {OTHER}</p>",
    ),
    "bold": (
        "Kerry",
        (
            f"<p><b>Lavrov:</b> {OTHER}</p><p><b>Kerry:</b> {SAID}</p><p><b>Lavrov:</b> {OTHER}</p>"
            f"<p><b>Kerry:</b> {OTHER}</p>"
        ),
    ),
    "bold, colon outside": (
        "Kerry",
        (
            f"<p><strong>Lavrov</strong>: {OTHER}</p><p><strong>Kerry</strong>: {SAID}</p>"
            f"<p><strong>Lavrov</strong>: {OTHER}</p><p><strong>Kerry</strong>: {OTHER}</p>"
        ),
    ),
    "questions without a colon": (
        "PRESIDENT OBAMA",
        (
            f"<p>Q    Mr. President, {OTHER}</p><p>PRESIDENT OBAMA: {OTHER}</p><p>{SAID}</p><p>Q    Thank you. {OTHER}</p>"
            f"<p>PRESIDENT OBAMA: {OTHER}</p>"
        ),
    ),
    "parliament, by heading": (
        "The Prime Minister (Mr David Cameron)",
        (
            f"<h4>Emily Thornberry (Islington South and Finsbury) (Lab)</h4><p>{OTHER}</p>"
            f"<h4>The Prime Minister (Mr David Cameron)</h4><p>{OTHER}</p><p>{SAID}</p>"
            f"<h4>Emily Thornberry (Islington South and Finsbury) (Lab)</h4><p>{OTHER}</p>"
        ),
    ),
    "parliament, by class": (
        "Emily Thornberry (Islington South and Finsbury) (Lab)",
        "".join(
            f"<div class=contribution><div class=attributed-to-details><div class=primary-text>{name}</div>"
            f"<div class=secondary-text>{seat}</div></div><div class=share><a href=#></a></div>"
            f"<div class=content><p>{OTHER}</p><p>{words}</p></div></div>"
            for name, seat, words in (
                ("The Prime Minister", "", OTHER),
                ("Emily Thornberry", "(Islington South and Finsbury) (Lab)", SAID),
                ("The Prime Minister", "", OTHER),
            )
        ),
    ),
    "German": (
        "Steinmeier",
        f"<p>Frage: {OTHER}</p><p>Steinmeier: {SAID}</p><p>Frage: {OTHER}</p><p>Steinmeier: {OTHER}</p>",
    ),
}
NOT_LABELLED = {
    "news furniture": f"<p>Update: {SAID}</p><p>Photo: {OTHER}</p><p>Note: {OTHER}</p><p>Update: {OTHER}</p>",
    "a dateline": f"<p>MOSCOW: {SAID}</p><p>{OTHER}</p><p>{OTHER}</p>",
    "a list of facts": "".join(
        f"<p><b>{what}:</b> {value}</p>" for what in ("Director", "Genre", "Country") for value in ("Some", "Other")
    )
    + f"<p>{SAID}</p>",
    "a colon in prose": f"<p>He had this to say: {SAID}</p><p>The Minister: a man of few words.</p><p>{OTHER}</p>",
    "section headings": f"<h3>The Prime Minister</h3><p>{SAID}</p><h3>The Opposition</h3><p>{OTHER}</p>",
    "one byline": f"<div class=contributor>Jane Reporter</div><p>{SAID}</p>",
    "a source under a quotation": f"<blockquote><p>{OTHER}</p><p class=attribution>A Poet</p></blockquote><p>{SAID}</p>"
    * 1,
}


@pytest.mark.parametrize(("speaker", "inside"), LABELLED.values(), ids=LABELLED)
def test_speaker(speaker, inside):
    assert speaker_of(document(article(inside)), SAID) == speaker


@pytest.mark.parametrize("inside", NOT_LABELLED.values(), ids=NOT_LABELLED)
def test_no_speaker(inside):
    found = document(article(inside))
    assert {block.speaker for block in found.blocks} == {None}


def test_a_label_on_its_own_line_is_a_label():
    found = document(article(f"<p>PRESIDENT OBAMA:</p><p>{SAID}</p>"))
    label = next(block for block in found.blocks if block.kind is BlockKind.LABEL)
    assert label.span.of(found.text) == "PRESIDENT OBAMA:"
    assert label.speaker == "PRESIDENT OBAMA"


@pytest.mark.parametrize("after", [f"<h2>Another matter</h2><p>{SENTENCE} At its end.</p>"])
def test_a_heading_ends_what_is_said(after):
    found = document(article(f"<p>PRESIDENT OBAMA:</p><p>{SAID}</p>{after}"))
    assert speaker_of(found, "At its end") is None


def test_the_end_of_the_container_ends_what_is_said():
    found = document(article(f"<div><p>PRESIDENT OBAMA:</p><p>{SAID}</p></div><p>{OTHER}</p>"))
    assert speaker_of(found, SAID) == "PRESIDENT OBAMA"
    assert speaker_of(found, OTHER) is None


def test_labels_in_plain_text():
    text = f"SENATOR ONE:\n\n{SAID}\n\nSENATOR TWO:\n\n{OTHER}\n"
    found = document(text, media_type="text/plain")
    assert speaker_of(found, SAID) == "SENATOR ONE"
    assert speaker_of(found, OTHER) == "SENATOR TWO"
