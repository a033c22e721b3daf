"""Which encoding bytes are in, where header, markup and bytes agree and where they do not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.documents.encodings import decode
from tests.documents.made import document

RUSSIAN = "Министр иностранных дел заявил, что переговоры будут продолжены. Терпение у всех на исходе."
CHINESE = "外交部发言人表示，各方应当保持克制，通过对话解决问题。这是我们一贯的立场。"
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
    (CHINESE, "big5"),
    (JAPANESE, "shift_jis"),
    (JAPANESE, "euc-jp"),
    (JAPANESE, "iso-2022-jp"),
    (GERMAN, "iso-8859-1"),
    (POLISH, "iso-8859-2"),
    (GREEK, "iso-8859-7"),
    (TURKISH, "iso-8859-9"),
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
@pytest.mark.parametrize(
    ("text", "right"), [(RUSSIAN, "windows-1251"), (CHINESE, "gbk"), (JAPANESE, "shift_jis"), (JAPANESE, "euc-jp")]
)
def test_one_of_two_declarations_is_wrong(text, right, wrong):
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
    [(RUSSIAN, "windows-1251"), (CHINESE, "gbk"), (JAPANESE, "shift_jis"), (GERMAN, "iso-8859-1"), (CURLY, "cp1252")],
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
    assert decode(b"\xef\xbb\xbf" + GERMAN.encode(), "windows-1251") == (GERMAN, "utf-8")


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
