"""Who a page's own labels say is speaking; and that ordinary prose has no such labels."""

import pytest

from claimcheck.matching.designations import Sameness
from claimcheck.matching.names import compare
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


# --------------------------------------------------------------------------- records


def record(*paragraphs):
    return document(article("".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)))


RECORDS = {
    "Hansard, bold lines": (
        "Kevin Rudge",
        (
            f"<b>Harriet Dunmore (Holderness) (Con)</b>|{OTHER}|<b>Kevin Rudge (Hartlepool North) (Lab)</b>|{OTHER}"
            f"|<b>Harriet Dunmore</b>|{OTHER}|<b>Kevin Rudge</b>|{SAID}|<b>Harriet Dunmore</b>|{OTHER}"
        ),
    ),
    "Hansard, a minister in brackets": (
        "The Under-Secretary of State for Housing, Food and Rural Affairs (Rupert Callender)",
        (
            f"<b>Harriet Dunmore (Holderness) (Con)</b>|{OTHER}|<b>Kevin Rudge (Hartlepool North) (Lab)</b>|{OTHER}"
            f"|<b>The Under-Secretary of State for Housing, Food and Rural Affairs (Rupert Callender)</b>|{SAID}"
        ),
    ),
    "Lords": (
        "Lord Strachan of Appin (LD)",
        (
            f"<b>Baroness Fairley of Wensum (CB)</b>|{OTHER}|<b>The Lord Bishop of Lynn</b>|{OTHER}"
            f"|<b>Lord Strachan of Appin (LD)</b>|{SAID}"
        ),
    ),
    "European Parliament": (
        "Ioanna Petrakis, Member of the Commission",
        (
            f"<b>President.</b> – {OTHER}|<b>Nils Almqvist (S&amp;D),</b> <em>rapporteur.</em> – {OTHER}"
            f"|<b>Ioanna Petrakis,</b> <em>Member of the Commission.</em> – (EL) {SAID}|<b>President.</b> – {OTHER}"
        ),
    ),
    "Congressional Record": (
        "Mr. HADLEIGH",
        f"The PRESIDING OFFICER. {OTHER}|Mr. HADLEIGH. Mr. President, I rise. {OTHER}|{SAID}|Mrs. OYELARAN. {OTHER}",
    ),
    "Senate hearing": (
        "Senator Ito",
        f"The Chairman. {OTHER}|Senator Ito. Thank you, Mr. Chairman. {SAID}|The Chairman. {OTHER}|Ms. Varga. {OTHER}",
    ),
    "select committee": (
        "Rukhsana Javed",
        (
            f"<b>Q1 Chair:</b> {OTHER}|<b>Dr Moss:</b> {OTHER}|<b>Q2 Rukhsana Javed:</b> {SAID}|<b>Dr Moss:</b> {OTHER}"
            f"|<b>Q3 Chair:</b> {OTHER}"
        ),
    ),
}


@pytest.mark.parametrize(("speaker", "paragraphs"), RECORDS.values(), ids=RECORDS)
def test_a_record_names_its_speaker(speaker, paragraphs):
    assert speaker_of(record(*paragraphs.split("|")), SAID) == speaker


NAMED_ONCE = {
    "the prime minister": (
        "The Prime Minister (Mr. Edmund Gray)",
        (
            f"<b>The Prime Minister (Mr. Edmund Gray):</b> {OTHER}|<b>Dr. Thewlis:</b> {OTHER}"
            f"|<b>The Prime Minister:</b> {SAID}|<b>Dr. Thewlis:</b> {OTHER}"
        ),
    ),
    "the chair": (
        "Dame Olive Harcourt (Chair)",
        (
            f"Members present: Dame Olive Harcourt (Chair); Stephen Minty.|<b>Q1 Chair:</b> {OTHER}"
            f"|<b>Dr Moss:</b> {OTHER}|<b>Chair:</b> {SAID}"
        ),
    ),
    "a chairman who presides": (
        "Hon. Walter Bascombe, Chairman",
        (
            f"The Committee met, Hon. Walter Bascombe, Chairman of the Committee, presiding.|The CHAIRMAN. {OTHER}"
            f"|Senator ITO. {OTHER}|The CHAIRMAN. {SAID}"
        ),
    ),
    "the president of a sitting": (
        "President: Mr. Seong (Republic of Korea)",
        (
            f"<em>President:</em> Mr. Seong (Republic of Korea)|<b>The President:</b> {OTHER}|<b>Mr. Haddad:</b> {OTHER}"
            f"|<b>The President:</b> {SAID}"
        ),
    ),
    "the court": (
        "THE COURT (THE HONORABLE THELMA J. WINSLOW)",
        f"BEFORE THE HONORABLE THELMA J. WINSLOW.|THE COURT: {OTHER}|MS. YATES: {OTHER}|THE COURT: {SAID}",
    ),
}


@pytest.mark.parametrize(("speaker", "paragraphs"), NAMED_ONCE.values(), ids=NAMED_ONCE)
def test_a_short_label_has_the_name_the_record_gave_once(speaker, paragraphs):
    assert speaker_of(record(*paragraphs.split("|")), SAID) == speaker


def test_a_short_label_that_fits_two_stays_as_it_is_written():
    found = record(
        "Present: Ann Lee (Chair); Bo Ray (Chair).", f"<b>Chair:</b> {OTHER}", f"<b>Dr Moss:</b> {OTHER}",
        f"<b>Chair:</b> {SAID}", f"<b>Dr Moss:</b> {OTHER}",
    )  # fmt: skip
    assert speaker_of(found, SAID) == "Chair"


TRIAL = (
    "THE COURT: The jury is present and the witness is still under oath.",
    "ROY DELANEY, having been previously sworn, testified as follows:",
    "DIRECT EXAMINATION (continued) BY MR. PRIOR:",
    "Q. Where were you standing?",
    "A. On the fence.",
    "MS. YATES: Objection, Your Honor. Move to strike everything.",
    "THE COURT: Sustained as to the second.",
    "CROSS-EXAMINATION BY MS. YATES:",
    "Q. How many beers is near?",
    "A. I had been near it.",
)


@pytest.mark.parametrize(
    ("words", "speaker"),
    [
        ("Where were you standing?", "MR. PRIOR"),
        ("On the fence.", "ROY DELANEY"),
        ("Move to strike", "MS. YATES"),
        ("How many beers", "MS. YATES"),
        ("I had been near it.", "ROY DELANEY"),
        ("CROSS-EXAMINATION", None),
    ],
)
def test_who_examines_asks_and_who_is_sworn_answers(words, speaker):
    assert speaker_of(record(*TRIAL), words) == speaker


def test_an_answer_is_never_the_asker_s():
    found = record(
        f"MR KINNEAR: {OTHER}", f"A. {SAID}", f"Q. And then what? {SENTENCE}", f"MR KINNEAR: {OTHER}", "A. No."
    )
    assert speaker_of(found, SAID) == "A"
    assert speaker_of(found, "And then what?") == "MR KINNEAR"


def test_questions_that_nobody_is_said_to_ask_stay_questions():
    found = record(f"Q. {OTHER}", f"A. {SAID}", f"Q. {OTHER}", f"A. {OTHER}")
    assert speaker_of(found, SAID) == "A"


def test_a_label_of_unknown_form_ends_a_turn():
    found = record(
        f"MS. STRAND: {OTHER}", "UNIDENTIFIED MALE #2: Not at all, never, in no way.", f"MS. STRAND: {OTHER}"
    )
    assert speaker_of(found, "Not at all") is None


def test_a_block_that_holds_several_turns_is_nobody_s():
    found = record(f"MS. STRAND: {OTHER}<br>MR. LEE: {SAID}", f"MS. STRAND: {OTHER}", f"MR. LEE: {OTHER}")
    assert speaker_of(found, SAID) is None


NO_RECORD = {
    "headings run in": f"<p><b>Short Title.</b> — {SAID}</p><p><b>Old Rules.</b> — {OTHER}</p><p><b>Fees.</b> — {OTHER}</p>",
    "datelines": f"<p>MOSCOW. – {SAID}</p><p>PARIS. – {OTHER}</p><p>OSLO. – {OTHER}</p>",
    "bold names of people written about": f"<p><b>Anna Berg</b></p><p>{SAID}</p><p><b>Jens Holm</b></p><p>{OTHER}</p>"
    f"<p><b>Ole Lund</b></p><p>{OTHER}</p>",
    "headings that run in to a full stop": f"<p>The Problem. {SAID}</p><p>The Old Rules. {OTHER}</p><p>The Way. {OTHER}</p>",
    "a list with letters": f"<p>A. {SAID}</p><p>B. {OTHER}</p><p>C. {OTHER}</p>",
    "headings with brackets": f"<h3>Gross Margin (GM)</h3><p>{SAID}</p><h3>Net Margin (NM)</h3><p>{OTHER}</p>"
    f"<h3>Cash Flow (CF)</h3><p>{OTHER}</p>",
}


@pytest.mark.parametrize("inside", NO_RECORD.values(), ids=NO_RECORD)
def test_what_is_no_record_has_no_speaker(inside):
    assert {block.speaker for block in document(article(inside)).blocks} == {None}


# --------------------------------------------------------------------------- labels compared

ALIKE = [
    ("Sergei Malyshev", "President of Russia Sergei Malyshev"),
    ("Nigel Fenwick of Meridian Petroleum", "NIGEL FENWICK, MERIDIAN PETROLEUM"),
    ("Gordon Platt of Airfield Holdings", "Gordon Platt"),
    ("Baroness Fairley", "Baroness Fairley of Wensum (CB)"),
    ("Lady Fairley", "Baroness Fairley of Wensum (CB)"),
    ("France", "Ms. Delacroix (France) (spoke in French)"),
    ("Russia's representative", "Mr. Gorelov (Russian Federation) (spoke in Russian)"),
    ("the UK representative", "Sir Jeremy Holt-Barrow (United Kingdom)"),
    ("the rapporteur", "Nils Almqvist, rapporteur"),
    ("the court", "THE COURT (THE HONORABLE THELMA J. WINSLOW)"),
    ("Judge Winslow", "THE COURT (THE HONORABLE THELMA J. WINSLOW)"),
    ("counsel to the inquiry", "MR KINNEAR (COUNSEL TO THE INQUIRY)"),
    ("Rupert Callender", "The Minister for Housing, Food and Rural Affairs (Rupert Callender)"),
    ("a reporter", "QUESTION"),
    ("a journalist at the briefing", "Q"),
    ("Mr. Seong", "President: Mr. Seong (Republic of Korea)"),
]
CANNOT_TELL = [
    ("Ilya Votyakov", "Question"),
    ("Roy Delaney", "A"),
    ("a reporter", "A"),
    ("Kevin Rudge", "Hon. Members"),
    ("Lord Penrith", "The Lord Bishop of Lynn"),
    ("the Bishop of Durham", "The Lord Bishop of Lynn"),
    ("Lord Strachan of Leith", "Lord Strachan of Appin (LD)"),
    ("France", "Mr. Roy (Canada) (spoke in French)"),
    ("Holderness", "Harriet Dunmore (Holderness) (Con)"),
]


@pytest.mark.parametrize(("claimed", "label"), ALIKE)
def test_a_label_means_the_speaker_claimed(claimed, label):
    assert compare(claimed, label) is Sameness.SAME


@pytest.mark.parametrize(("claimed", "label"), CANNOT_TELL)
def test_a_label_that_neither_means_nor_excludes_the_speaker_claimed(claimed, label):
    assert compare(claimed, label) is Sameness.UNKNOWN


@pytest.mark.parametrize("label", ["Ms. VARGA", "Gordon Platt", "NIGEL FENWICK, MERIDIAN PETROLEUM", "Dr Moss"])
def test_a_person_s_label_excludes_another_person(label):
    assert compare("Harriet Dunmore", label) is Sameness.OTHER
