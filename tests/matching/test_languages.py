"""Which language a text is in, by script and function words; nothing where that does not tell."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.matching.languages import has_words_of, language_of, primary

SENTENCES = {
    "en": "The minister said on Monday that the talks would go on for as long as they had to.",
    "de": "Der Minister sagte am Montag, die Gespräche würden so lange weitergehen, wie es sein müsse.",
    "fr": "Le ministre a déclaré lundi que les négociations se poursuivraient aussi longtemps qu’il le faudrait.",
    "es": "El ministro dijo el lunes que las conversaciones seguirían todo el tiempo que fuera necesario.",
    "it": "Il ministro ha detto lunedì che i colloqui continueranno per tutto il tempo che sarà necessario.",
    "pt": "O ministro disse na segunda-feira que as conversas não vão parar e que também há tempo para isso.",
    "nl": "De minister zei maandag dat de gesprekken zo lang zouden doorgaan als het nodig was.",
    "sv": "Ministern sade på måndagen att samtalen ska fortsätta så länge som det behövs och inte längre.",
    "pl": "Minister powiedział w poniedziałek, że rozmowy będą trwały tak długo, jak to jest potrzebne.",
    "cs": "Ministr v pondělí řekl, že rozhovory budou pokračovat tak dlouho, jak to bude třeba, a ne déle.",
    "fi": "Ministeri sanoi maanantaina, että neuvottelut jatkuvat niin kauan kuin se on tarpeen, mutta ei kauemmin.",
    "hu": "A miniszter hétfőn azt mondta, hogy a tárgyalások addig tartanak, amíg kell, és nem tovább.",
    "tr": "Bakan pazartesi günü görüşmelerin gerektiği kadar süreceğini söyledi ve bu çok önemli dedi.",
    "ru": "Министр сказал в понедельник, что переговоры продлятся столько, сколько будет нужно.",
    "uk": "Міністр сказав у понеділок, що перемовини триватимуть стільки, скільки буде потрібно.",
    "bg": "Министърът каза в понеделник, че преговорите ще продължат, докато това е нужно.",
    "el": "Ο υπουργός είπε τη Δευτέρα ότι οι συνομιλίες θα συνεχιστούν.",
    "he": "השר אמר ביום שני שהשיחות יימשכו.",
    "ar": "قال الوزير يوم الاثنين إن المحادثات ستستمر.",
    "fa": "وزیر گفت که گفتگوها ادامه خواهد یافت و چیزی پایان نگرفته است.",
    "ja": "大臣は月曜日、交渉を続けると述べた。",
    "zh": "部长周一表示，谈判将继续进行。",
    "ko": "장관은 월요일에 협상이 계속될 것이라고 말했다.",
}  # fmt: skip


@pytest.mark.parametrize(("language", "text"), SENTENCES.items(), ids=SENTENCES)
def test_a_sentence_shows_its_language(language, text):
    assert language_of(text) == language


@pytest.mark.parametrize("text", ["", "42", "Barack Obama", "Press conference", "Nord Stream 2 AG", "…"])
def test_what_does_not_tell(text):
    assert language_of(text) is None


def test_a_title_has_a_word_of_its_own_language():
    assert has_words_of("Villachs Bäder und der Krieg", "de")
    assert not has_words_of("Attack in Berlin", "de")  # English has "in", too
    assert has_words_of("The price of water", "en")


@pytest.mark.parametrize(("tag", "language"), [("en-GB", "en"), ("pt_BR", "pt"), (None, None), ("", None)])
def test_primary(tag, language):
    assert primary(tag) == language


@given(st.text(max_size=300))
def test_any_text(text):
    language_of(text)
