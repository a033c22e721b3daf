"""Whom a page gives its words to, cause by cause: continued quotations, signatures, descriptions, other languages."""

import pytest

from claimcheck.matching import speech
from claimcheck.matching.described import is_described, is_somebody_described, owner_of
from claimcheck.matching.designations import Sameness
from claimcheck.matching.interviews import is_interview, labelled_for
from claimcheck.matching.names import compare
from claimcheck.model import Span
from tests.documents.made import article, document

WORDS = "the harbour is ours to lose"
OPENING = "<p>Anna Berg leads the port of Holm, a town of nine thousand. Jens Lund runs the ferry there.</p>"
ENGLISH = {
    "a verb that no list has": (f"<p>“It is late, and {WORDS},” Berg deadpanned.</p>", "Berg"),
    "a paragraph that the one before left open": (
        f"<p>“We were told to wait,” Jens Lund said. “So we did.</p><p>“And {WORDS}.”</p>",
        "Jens Lund",
    ),
    "a picture between the two": (
        f"<p>“We were told to wait,” Jens Lund said. “So we did.</p><h3>Related news</h3><p>“And {WORDS}.”</p>",
        "Jens Lund",
    ),
    "a paragraph of its own": (f"<p>Jens Lund was blunt about it all.</p><p>“And so {WORDS}.”</p>", "Jens Lund"),
    "a signature": (f"<p>“And so {WORDS}” — Jens Lund</p>", "Jens Lund"),
    "a signature in the line below": (f"<p>“And so {WORDS}.”</p><p>Jens Lund, ferryman</p>", "Jens Lund"),
    "a headline": (f"<h2>“{WORDS.capitalize()}”: Jens Lund</h2>", "Jens Lund"),
    "her words": (f"<p>Berg wants a bridge because, in her words, “{WORDS}”.</p>", "Berg"),
    "his reply": (f"<p>It was late. Mr Lund’s reply was short: “Because {WORDS}.”</p>", "Mr Lund"),
    "a comment on one's own words": (f"<p>As Lund himself noted, “{WORDS}.”</p>", "Lund"),
    "a sender": (f"<p>There was a message from Jens Lund: “Because {WORDS}.”</p>", "Jens Lund"),
    "titles with commas in between": (
        f"<p>“I know that {WORDS},” Minister of Industry, Fisheries and Trade, Senator Jens Lund, told the paper.</p>",
        "Minister of Industry, Fisheries and Trade, Senator Jens Lund",
    ),
    "a full stop of its own": (
        f"<p>“No,” says Jens Lund. “Because {WORDS}.” If you go there, take a coat.</p>",
        "Jens Lund",
    ),
    "a sentence that begins with But": (f"<p>But Lund sees it coming. “I think {WORDS},” he says.</p>", "Lund"),
    "no verb of saying": (f"<p>Lund keeps to the view that “{WORDS}”.</p>", "Lund"),
    "a noun and its verb at a full stop": (f"<p>“Now {WORDS},” the harbour master said.</p>", "the harbour master"),
    "a day before the verb": (f"<p>Lund on Monday said “{WORDS}”.</p>", "Lund"),
    "an aside in dashes": (f"<p>“Now {WORDS},” Lund — who was there — said.</p>", "Lund"),
    "a field before the name": (
        f"<p>“Now {WORDS},” Holm University economics professor Jens Lund said.</p>",
        "Holm University economics professor Jens Lund",
    ),
    "whom a paper quotes": (f"<p>The Courier quoted Lund as saying “{WORDS}”.</p>", "Lund"),
    "how he put it": (f"<p>“Now {WORDS},” is how Lund put it. Berg was not there.</p>", "Lund"),
    "whose verdict it was": (f"<p>“Now {WORDS}” — that was the blunt verdict of Jens Lund.</p>", "Jens Lund"),
    "in his words, behind": (f"<p>Holm — “{WORDS}”, in Lund’s phrase — declined to comment.</p>", "Lund"),
    "the verb first": (f"<p>Said Lund: “Now {WORDS}.”</p>", "Lund"),
    "the verb behind a comma": (f"<p>Not so, says Jens Lund. “Now {WORDS}.”</p>", "Jens Lund"),
    "another called it something else": (f"<p>Berg said “{WORDS}” and Lund called it “a bargain”.</p>", "Berg"),
    "by whom it is described": (f"<p>Berg, described by Lund as “{WORDS}”, left.</p>", "Lund"),
    "a participle and its sentence": (
        f"<p>Mayor Jens Lund, a ferryman, promised help, saying “{WORDS}”.</p>",
        "Mayor Jens Lund, a ferryman",
    ),
    "somebody else’s promise": (f"<p>Lund said the mayor’s promise was “{WORDS}”.</p>", "Lund"),
    "after a pause": (f"<p>“No,” says Lund. Then, after a pause: “Now {WORDS}.”</p>", "Lund"),
    "single marks around double ones": (f"<p>Lund said: 'I told her \"no\", for {WORDS}.'</p>", "Lund"),
    "a nickname": (f"<p>“Now {WORDS},” said Jens “Skip” Lund.</p>", "Jens Skip Lund"),
    "one asked answers": (f"<p>Carl Dahl asked Jens Lund about it. “Now {WORDS},” he said.</p>", "Jens Lund"),
    "a man and a woman": (f"<p>Anna Berg met Jens Lund. “Now {WORDS},” he said.</p>", "Jens Lund"),
    "somebody presented": (
        f"<p>Lund left. Among those at the quay was Eva Dahl, 40. “Now {WORDS},” she said.</p>",
        "Eva Dahl",
    ),
    "a leading clause without a comma": (
        f"<p>Berg left. In his first season Lund sold the ferry. “Now {WORDS},” he said.</p>",
        "Jens Lund",
    ),
    "the senator": (
        f"<p>Sen. Eva Dahl was there. Berg left early.</p><p>“Now {WORDS},” the senator said.</p>",
        "Sen. Eva Dahl",
    ),
    "words pointed back to": (f"<p>“Now {WORDS}.” That is how Jens Lund put it.</p>", "Jens Lund"),
}
LANGUAGES = {
    "German": ("„Wir wissen doch, {}“, sagte Hafenchef Jens Lund am Dienstag in der Stadt und ging.", "Jens Lund"),
    "German, before": ("Jens Lund sagte am Dienstag in der Stadt nach dem Treffen: „Wir wissen, {}.“", "Jens Lund"),
    "German, so": ("„Wir wissen doch, {}“, so Prof. Dr. Jens Lund von der Hochschule in der Stadt.", "Jens Lund"),
    "German, inverted": ("Das sei nicht zu spät für die Stadt, fordert der Experte Jens Lund: „Denn {}.“", "Jens Lund"),
    "French": ("« Nous savons que {} », explique l’architecte Jens Lund dans la ville, avec les autres.", "Jens Lund"),
    "French, within": ("« Absurde. Tout le monde le sait, explique Jens Lund. Et {} dans la ville. »", "Jens Lund"),
    "French, the verb behind": (
        "Jens Lund a souligné que la ville est en retard. « Oui, {} », a-t-il dit.",
        "Jens Lund",
    ),
    "Spanish": ("“Sabemos que {}”, aseguró ayer en la ciudad el alcalde Jens Lund, que no quiere irse.", "Jens Lund"),
    "Spanish, no subject": (
        "Jens Lund dijo que la ciudad no está lista y que los del puerto lo saben. “Sabemos que {}”, agregó.",
        "Jens Lund",
    ),
    "Spanish, an aside": ("“Sabemos que {}”, lamenta, por su parte, Jens Lund, presidente de la liga.", "Jens Lund"),
    "Spanish, appositive": (
        "El jefe de la ciudad, Jens Lund, manifestó el 10 de abril que no “{}” con los suyos.",
        "Jens Lund",
    ),
    "Italian": (
        "«Sappiamo che {}», ha detto Jens Lund nella città che non è più come una volta per gli altri.",
        "Jens Lund",
    ),
    "Portuguese": ("“Sabemos que {}”, afirmou Jens Lund, que não está mais na cidade com os outros.", "Jens Lund"),
    "Dutch": ("“Wij weten dat {}”, zegt Jens Lund, die niet meer in de stad is en ook niet bij het werk.", "Jens Lund"),
    "Polish": ("„Wiemy, że {}”, powiedział Jens Lund, który nie jest już w mieście i nie ma do tego nic.", "Jens Lund"),
    "Czech": (
        "„Víme, že {},“ informoval ředitel Jens Lund, který se už do města na to nevrátil a je pryč.",
        "Jens Lund",
    ),
    "Russian": ("«Мы знаем, что {}», сказал Йенс Лунд, который не был в городе и не знал, как это было.", "Йенс Лунд"),
    "Finnish, a dash": (
        "– Me tiedämme, että {}, sanoi Jens Lund, joka ei ole enää kaupungissa ja on myös poissa.",
        "Jens Lund",
    ),
}


def said(html, words=WORDS):
    page = document(article(OPENING + html))
    at = page.text.lower().index(words)
    found = speech.attribution(page, Span(at, at + len(words)))
    return found.speaker if found else None


def abroad(line):
    """Return a page in the language of `line`, with nothing in English but the words quoted."""
    rest = line.replace("{}", "…").replace("Jens Lund", "…")
    filler = "".join(f"<p>{rest}</p>" for _ in range(6))
    return document(
        f"<!DOCTYPE html><html><head><title>…</title></head><body><main><p>{line.format(WORDS)}</p>{filler}</main></body></html>"
    )


@pytest.mark.parametrize(("html", "speaker"), ENGLISH.values(), ids=ENGLISH)
def test_english(html, speaker):
    assert said(html) == speaker


@pytest.mark.parametrize(("line", "speaker"), LANGUAGES.values(), ids=LANGUAGES)
def test_other_languages(line, speaker):
    page = abroad(line)
    at = page.text.index(WORDS)
    found = speech.attribution(page, Span(at, at + len(WORDS)))
    assert found is not None
    assert compare(speaker, found.speaker) is Sameness.SAME


@pytest.mark.parametrize("line", ["„Ja, {}“, sagte der Hamburger.", "„Ja, {}“, sagte er.", "“Sí, {}”, aseguró."])
def test_no_name_abroad_excludes_nobody(line):
    """What stands for a name in a language that is read by its order alone is never sure."""
    page = document(
        article(f"<p>Anna Berg und Jens Lund sind in der Stadt. Das ist auch gut.</p><p>{line.format(WORDS)}</p>")
    )
    at = page.text.index(WORDS)
    found = speech.attribution(page, Span(at, at + len(WORDS)))
    assert found is None or found.how in {"pronoun", "description", "sentence"}


# --------------------------------------------------------------------------- descriptions

CAST = (
    "<p>Luc Verhaert, who chairs the storage operators’ association, spoke first. The U.N.'s chief negotiator, Amina "
    "Dessouki, came next. Agnes and Nora Sandison sat behind Velmaria’s embassy staff. The village priest was there, and so "
    "was the Harborough captain, Iker Vasquez. The Association of Ferrymen (AOF) sent nobody.</p>"
)
DESCRIBED = [
    ("the chair of the storage operators' association", "Verhaert"),
    ("the UN's chief negotiator", "Amina Dessouki"),
    ("Agnes Sandison", "Agnes"),
    ("the village priest", "The priest"),
    ("the Harborough captain", "Vasquez"),
    ("Velmarian embassy", "Velmaria’s embassy"),
]
NOT_DESCRIBED = [
    ("the Harborough captain", "Amina Dessouki"),
    ("the deputy priest", "The priest"),
    ("Agnes Berg", "Agnes"),
    ("the Marsh Vale priest", "The priest"),
    ("the chief negotiator's driver", "Amina Dessouki"),
]


@pytest.mark.parametrize(("claimed", "found"), DESCRIBED)
def test_the_page_describes_the_speaker_so(claimed, found):
    assert is_described(claimed, found, document(article(CAST)))


@pytest.mark.parametrize(("claimed", "found"), NOT_DESCRIBED)
def test_the_page_does_not_describe_the_speaker_so(claimed, found):
    assert not is_described(claimed, found, document(article(CAST)))


def test_a_description_found_is_that_of_the_person_claimed():
    page = document(article(CAST))
    assert is_somebody_described("Iker Vasquez", "the Harborough captain", page)
    assert is_somebody_described("AOF", "the Association of Ferrymen", page)
    assert not is_somebody_described("Luc Verhaert", "the Harborough captain", page)


@pytest.mark.parametrize(
    ("found", "owner"),
    [
        ("Ms. Laumont’s letter of resignation", "Ms. Laumont"),
        ("a letter from Jens Lund", "Jens Lund"),
        ("un comunicado del Departamento de Estado", "Departamento de Estado"),
        ("her letter", None),
        ("Jens Lund", None),
    ],
)
def test_whose_letter_it_is(found, owner):
    assert owner_of(found) == owner


# --------------------------------------------------------------------------- interviews

INTERVIEW = (
    "<p>Jens Lund has run the ferry for thirty years. He told us why he stays.</p>"
    "<p><b>Why the ferry?</b></p><p>It was my father’s. And the sea was there.</p>"
    "<p><b>Will you go on?</b></p><p>For as long as I can stand, and then some more.</p>"
    "<p><b>And Anna Berg?</b></p><p>Anna will outlast all of us, and the bridge.</p>"
)


def test_an_interview_s_plain_paragraphs_are_who_it_brings_in():
    page = document(article(INTERVIEW))
    at = page.text.index("For as long as")
    found = speech.attribution(page, Span(at, at + 20))
    assert is_interview(page)
    assert found is not None
    assert (found.speaker, found.how) == ("Jens Lund", "interview")
    at = page.text.index("Will you go on")
    assert speech.attribution(page, Span(at, at + 10)) is None


@pytest.mark.parametrize(("label", "name"), [("A", "Jens Lund"), ("JL", "Jens Lund"), ("AB", None), ("Q", None)])
def test_letters_stand_for_whom_the_introduction_names(label, name):
    turns = (
        "<p>Q: What came first of all, the ferry or the bridge?</p><p>A: The ferry, and the sea was there before it.</p>"
        "<p>Q: Would you ever sell it to a company?</p><p>A: I had a man here from one. He went away again.</p>"
    )
    page = document(article(f"<p>Jens Lund has run the ferry for thirty years.</p>{turns}"))
    assert labelled_for(page, label) == name
