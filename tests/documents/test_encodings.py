"""Which encoding bytes are in, where header, markup and bytes agree and where they do not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.documents import mojibake
from claimcheck.documents.encodings import decode
from claimcheck.model import Reason
from tests.documents.made import PROSE, document

RUSSIAN = "Министр иностранных дел заявил, что переговоры будут продолжены. Терпение у всех на исходе."
CHINESE = "外交部发言人表示，各方应当保持克制，通过对话解决问题。这是我们一贯的立场。"
TRADITIONAL = "外交部發言人表示，各方應當保持克制，透過對話解決問題。這是我們一貫的立場。"
KOREAN = "외교부 대변인은 모든 당사자가 자제해야 하며 대화를 통해 문제를 해결해야 한다고 말했다."
FRENCH = "Le ministre a déclaré que près de 30 € par bœuf élevé ici étaient le plus cher."
JAPANESE = "外務大臣は記者団に対し、交渉を続けると述べました。カタカナもあります。"
GERMAN = "Der Außenminister erklärte gestern, die Gespräche würden für längere Zeit ausgesetzt."
POLISH = "Rzecznik powiedział, że źródła nie są pewne, a rozmowy będą kontynuowane w środę."
GREEK = "Ο υπουργός δήλωσε ότι οι συνομιλίες θα συνεχιστούν την επόμενη εβδομάδα."
TURKISH = "Dışişleri Bakanı görüşmelerin süreceğini söyledi; ağır şartlar değişmedi."
CURLY = "He said: “everybody’s patience with Russia has run out” — and left."


def page(text: str, meta: str | None = None) -> str:
    declared = f'<meta http-equiv="Content-Type" content="text/html; charset={meta}">' if meta else ""
    return f"<html><head>{declared}<title>t</title></head><body><p>{text}</p></body></html>"


AGREED = [
    (RUSSIAN, "windows-1251"),
    (RUSSIAN, "koi8-r"),
    (RUSSIAN, "iso-8859-5"),
    (CHINESE, "gbk"),
    (CHINESE, "gb2312"),
    (CHINESE, "gb18030"),
    (TRADITIONAL, "big5"),
    (KOREAN, "euc-kr"),
    (JAPANESE, "shift_jis"),
    (JAPANESE, "euc-jp"),
    (JAPANESE, "iso-2022-jp"),
    (GERMAN, "iso-8859-1"),
    (POLISH, "iso-8859-2"),
    (GREEK, "iso-8859-7"),
    (TURKISH, "iso-8859-9"),
    (FRENCH, "iso-8859-15"),
    (CURLY, "windows-1252"),
]


def bytes_of(text: str, encoding: str) -> bytes:
    return text.encode(encoding, "replace")


@pytest.mark.parametrize(("text", "encoding"), AGREED, ids=[name for _, name in AGREED])
@pytest.mark.parametrize("where", ["header", "meta", "both"])
def test_declared(text, encoding, where):
    text = text.encode(encoding, "replace").decode(encoding)
    meta = encoding if where != "header" else None
    body = bytes_of(page(text, meta), encoding)
    assert text in decode(body, encoding if where != "meta" else None).text


@pytest.mark.parametrize("wrong", ["iso-8859-1", "utf-8", "windows-1252"])
@pytest.mark.parametrize(("text", "right"), AGREED, ids=[name for _, name in AGREED])
def test_one_of_two_declarations_is_wrong(text, right, wrong):
    text = text.encode(right, "replace").decode(right)
    wrong_header = decode(bytes_of(page(text, right), right), wrong)
    wrong_meta = decode(bytes_of(page(text, wrong), right), right)
    assert text in wrong_header.text
    assert text in wrong_meta.text


@pytest.mark.parametrize("text", [RUSSIAN, CHINESE, JAPANESE, GERMAN, CURLY])
@pytest.mark.parametrize("declared", [None, "iso-8859-1", "windows-1251", "gbk", "no-such-thing"])
def test_utf8_is_utf8_whatever_is_declared(text, declared):
    body = page(text, declared).encode()
    assert decode(body, declared).encoding == "utf-8"
    assert text in decode(body, declared).text


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (RUSSIAN, "windows-1251"),
        (RUSSIAN, "koi8-r"),
        (RUSSIAN, "iso-8859-5"),
        (CHINESE, "gbk"),
        (TRADITIONAL, "big5"),
        (KOREAN, "euc-kr"),
        (JAPANESE, "shift_jis"),
        (JAPANESE, "euc-jp"),
        (GERMAN, "iso-8859-1"),
        (POLISH, "iso-8859-2"),
        (POLISH, "windows-1250"),
        (GREEK, "iso-8859-7"),
        (FRENCH, "iso-8859-15"),
        (CURLY, "cp1252"),
    ],
)
def test_undeclared(text, encoding):
    assert text in decode(bytes_of(page(text), encoding)).text


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-8-sig"])
@pytest.mark.parametrize("declared", [None, "utf-16", "iso-8859-1"])
def test_wide(encoding, declared):
    found = document(page(RUSSIAN, "utf-8").encode(encoding), charset=declared)
    assert RUSSIAN in found.text


def test_latin_1_means_windows_1252():
    assert CURLY in decode(page(CURLY, "iso-8859-1").encode("cp1252")).text


def test_a_byte_order_mark_wins():
    assert decode(b"\xef\xbb\xbf" + GERMAN.encode(), "windows-1251")[:2] == (GERMAN, "utf-8")


@pytest.mark.parametrize("text", [RUSSIAN, GERMAN, CHINESE, FRENCH, CURLY])
@pytest.mark.parametrize("bad", [b"\xff", b"\xe4", b"\x93", b"\xc3"])
@pytest.mark.parametrize("declared", [None, "utf-8", "iso-8859-1", "windows-1251"])
def test_utf8_with_one_bad_byte_is_utf8(text, bad, declared):
    body = page(f"{text} ").encode().replace(b" </p>", b" " + bad + b" </p>")
    found = decode(body, declared)
    assert found.encoding == "utf-8"
    assert text in found.text


@pytest.mark.parametrize("text", [RUSSIAN, GERMAN, CHINESE, FRENCH, CURLY, "Größe", "it’s “this”"])
def test_what_was_encoded_twice_is_decoded_twice(text):
    read_wrongly = "".join(mojibake.WESTERN_LETTERS[byte] for byte in text.encode())
    assert mojibake.mended(read_wrongly) == text
    assert mojibake.mended(text) == text


def test_utf8_read_as_windows_1251_is_decoded_twice():
    text = RUSSIAN.replace("И", "и")  # a letter whose second byte Windows-1251 has no character for
    assert mojibake.mended(text.encode().decode("cp1251")) == text


@pytest.mark.parametrize(
    "text", ["un vol «\xa0aggravé\xa0» de sa", "die Maß\xadnahmen", "gemäß\xa0§ 5", "ihre Ä… nicht"]
)
def test_what_only_looks_encoded_twice_is_left(text):
    assert mojibake.mended(text) == text


@pytest.mark.parametrize(
    "lost",
    [
        RUSSIAN.encode("cp1251").decode("utf-8", "replace"),
        "".join("?" if letter > "~" else letter for letter in RUSSIAN),
        (RUSSIAN + " И").encode().decode("cp1251", "ignore"),
    ],
    ids=["replaced", "questioned", "half undone"],
)
def test_lost_letters_leave_a_doubt(lost):
    found = document(page(f"{PROSE}</p><p>{lost * 5}"))
    assert found.doubt is not None
    assert found.doubt.reason is Reason.NOT_TEXT
    assert "unreadable text" in found.doubt.detail


@pytest.mark.parametrize("text", [RUSSIAN, GERMAN, CHINESE, "What??? No! " * 9, "one \ufffd lost"])
def test_no_doubt_about_whole_letters(text):
    assert document(page(f"{PROSE}</p><p>{text}")).doubt is None


def test_a_page_cut_inside_a_character_is_still_utf8():
    body = page(RUSSIAN * 20).encode() + "й".encode()[:1]
    found = decode(body, "windows-1251")
    assert found.encoding == "utf-8"
    assert RUSSIAN in found.text


@pytest.mark.parametrize("label", ["rot13", "base64", "idna", "unicode_escape", "zlib", "utf-7", "x" * 5000, "\0", ""])
def test_what_is_no_encoding_is_not_used(label):
    assert decode("häh".encode(), label).text == "häh"


@given(st.binary(max_size=400), st.one_of(st.none(), st.text(max_size=12)))
def test_never_raises(body, charset):
    decode(body, charset)
