"""Bytes to text: which encoding a page is in, when its header, its markup and its bytes do not agree.

The order follows the HTML Standard (Encoding sniffing: byte order mark, transport header, `<meta>`), with one
liberty a browser may not take: a declaration that the bytes contradict gives way to one they bear out.
"""

from __future__ import annotations

import codecs
import re
from typing import TYPE_CHECKING, NamedTuple

from claimcheck.documents.mojibake import mended

if TYPE_CHECKING:
    from collections.abc import Iterator

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# What pages mean by a label, by the Encoding Standard's table: the larger of each family.
_MEANT = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
    "big5": "big5hkscs",
    "utf-8-sig": "utf-8",
    "utf-16": "utf-16-le",
}
# Python also has codecs that are no character encodings (rot13, zlib): only these families are text.
_TEXT_CODEC = re.compile(
    r"utf-(8|16|32)(-[lb]e)?|cp\d+|iso8859-\d+|gb18030|gb2312|gbk|big5(hkscs)?|euc_\w+|shift_jis\w*|koi8-\w"
    r"|mac-\w+|iso2022_\w+|tis-620|hz|johab"
)
_UNDECLARED = (
    "cp1252 iso8859-15 cp1251 gb18030 cp932 euc_jp cp949 big5hkscs cp1250 cp1253 iso8859-2 koi8-r iso8859-5".split()
)
_ASCII = bytes(range(128))
_SHIFTED = (b"\x1b", b"~{")  # how ISO 2022 and HZ leave ASCII, byte by byte valid as it
_WIDE_HEAD = 64  # bytes in which UTF-16 without a mark gives itself away
_SAMPLE = 60_000  # bytes; enough of a page to tell its encoding by
_TRUST = 0.6  # oddities for each non-ASCII byte that a declaration makes up for
_WHOLE_FOR_BROKEN = 2  # whole characters of UTF-8 for each byte that belongs to none (cut, or pasted from elsewhere)
# Well-formed sequences of two to four bytes (Unicode Standard, table 3-7, but for its surrogates).
_MULTIBYTE = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
_HIGH = re.compile(rb"[\x80-\xff]+")
# What is not ASCII, and two bytes after, of which one may belong to it (Shift_JIS, GBK).
_FOREIGN = re.compile(rb"(?:[\x80-\xff]+[\0-\x7f]{0,2})+")

_ACCENT_RUN = re.compile(r"[À-ž]{4,}")  # Cyrillic, Greek… read as Latin-1 or Latin-2
_SIGN_IN_WORD = re.compile(r"[a-zà-ž](?:[¡-´¶¸¹»-¿¤][a-zà-ž]|[¡-¨ª¬¯±´¶¸¼-¿])")  # Latin-2, Latin-9 read as another
_TWICE = re.compile(r"[ÂÃ][\u0080-¿]|â€|Ð[\u0080-¿]|Ñ[\u0080-¿]")  # UTF-8 read as Latin-1
_MIXED_WORD = re.compile(
    r"[A-Za-zÀ-ÿ][Ͱ-ӿ]|[Ͱ-ӿ][A-Za-zÀ-ÿ]|[а-яà-ÿ][А-ЯÀ-ß]|[A-Za-z][\u0590-\u9fff\uac00-\ud7af]{1,2}[A-Za-z]"
)
_ODD = re.compile("[\ufffd\u0080-\u009f\ue000-\uf8ff]")
_HALFWIDTH = re.compile(r"[\uff61-\uff9f]{3,}")  # another encoding read as Shift_JIS
_RARE_HAN = re.compile(r"[\u3400-\u4dbf\ua000-\ua4cf]|[\u4e00-\u9fff][\u0370-\u03ff\u0400-\u04ff]")
_COMMON_HAN = re.compile(r"[的一是不了在人有我他这為这中大来上国個到说們の。、，はをにがでと]|[은는이가을를의에다]")
_COMMON_LETTERS = re.compile(r"[оеаинтсрвлαοιετσνηρς]")  # small ones: KOI8-R read as Windows-1251 has capitals


class Decoded(NamedTuple):
    """Text, the name of the encoding it was in, and whether the bytes are that very text in UTF-8."""

    text: str
    encoding: str
    is_body: bool = False


def decode(body: bytes, charset: str | None = None) -> Decoded:
    """Return the text of an HTML or plain-text `body`; `charset` is what the transport header declared.

    Bytes that are invalid in the chosen encoding become U+FFFD; nothing raises.
    """
    for mark, name in _MARKS:
        if body.startswith(mark):
            return Decoded(mended(body[len(mark) :].decode(name, "replace")), name)
    text = _plain_utf8(body)  # nearly every page: what it declares need not be looked up
    if text is not None:
        whole = mended(text, body)
        return Decoded(whole, "utf-8", is_body=whole is text)
    name = _chosen(body, charset)
    if name != "utf-8":
        return Decoded(mended(body.decode(name, "replace")), name)
    try:
        text = body.decode()
    except UnicodeDecodeError:
        return Decoded(mended(body.decode(name, _STRAY)), name)
    whole = mended(text)
    return Decoded(whole, name, is_body=whole == text and _LOST not in text)


def _stray(error: UnicodeError) -> tuple[str, int]:
    """Read a lone byte beside a letter, in UTF-8, as the Windows-1252 letter it was pasted as; others are lost."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    byte, body = error.object[error.start : error.end], error.object
    beside = body[error.start - 1 : error.start] + body[error.end : error.end + 1]
    letter = byte.decode("cp1252", "ignore")
    if error.end - error.start == 1 and letter.isalpha() and any(one < 0x80 and chr(one).isalpha() for one in beside):
        return (letter if error.end < len(body) else _LOST), error.end
    return _LOST, error.end


_LOST = "\ufffd"
_STRAY = "claimcheck.stray"
codecs.register_error(_STRAY, _stray)


def _plain_utf8(body: bytes) -> str | None:
    """Return the text of a `body` that is valid UTF-8 (or ASCII) and can't be anything else, whatever it declares."""
    if b"\0" in body[:_WIDE_HEAD] or (body.isascii() and any(mark in body for mark in _SHIFTED)):
        return None
    try:
        return body.decode("utf-8")
    except UnicodeDecodeError:
        return None


def _chosen(body: bytes, charset: str | None) -> str:
    declared = list(dict.fromkeys(_declared(body, charset)))
    wide = _wide(body, declared)
    if wide:
        return wide
    declared = [name for name in declared if not name.startswith(("utf-16", "utf-32"))]
    if body.isascii():
        return next((name for name in declared if name.startswith(("iso2022", "hz"))), "utf-8")
    if _is_utf8(body):
        return "utf-8"
    others = [name for name in declared if name != "utf-8"]
    if others[:1] == ["cp1252"]:  # what servers say of every page: a page's own word is worth more
        others = [*others[1:], *others[:1]]
    candidates = [*others, *(name for name in _UNDECLARED if name not in others)]
    sample = _foreign(body[:_SAMPLE])  # the rest reads alike in all of them
    return min(candidates, key=lambda name: _implausibility(sample, name) - (_TRUST if name in others else 0.0))


def _foreign(body: bytes) -> bytes:
    """Return what is not ASCII in `body`, with the bytes right beside it."""
    return b"\n".join(body[max(0, found.start() - 1) : found.end()] for found in _FOREIGN.finditer(body))


def _declared(body: bytes, charset: str | None) -> Iterator[str]:
    from bs4.dammit import EncodingDetector  # noqa: PLC0415 - slow to import, and plain files do not need it

    in_markup = EncodingDetector.find_declared_encoding(body[:4096], is_html=True)
    for label in (charset, in_markup):
        name = _codec(label)
        if name:
            yield name


def _codec(label: str | None) -> str | None:
    """Return Python's name of the encoding that `label` means, or None where it means none."""
    try:
        name = codecs.lookup((label or "").strip().strip("\"'")).name
    except (LookupError, ValueError):
        return None
    return _MEANT.get(name, name) if _TEXT_CODEC.fullmatch(name) else None


def _wide(body: bytes, declared: list[str]) -> str | None:
    """Return the UTF-16 form that the zero bytes of ASCII markup give away; a declaration alone proves nothing."""
    head = body[:_WIDE_HEAD]
    if len(head) < 4 or head.count(0) * 3 < len(head):
        return None
    name = "utf-16-le" if head[1::2].count(0) > head[::2].count(0) else "utf-16-be"
    return name if any(text.startswith("utf-16") for text in declared) or b"<\0" in head or b"\0<" in head else None


def _is_utf8(body: bytes) -> bool:
    """Whether `body` is UTF-8, perhaps with a few broken bytes: no other encoding makes so many whole characters."""
    try:
        body.decode("utf-8")
    except UnicodeDecodeError:
        high = b"\n".join(_HIGH.findall(body))
        whole = len(_MULTIBYTE.findall(high))
        left = len(_MULTIBYTE.sub(b"", high).replace(b"\n", b""))
        return whole >= _WHOLE_FOR_BROKEN * left
    return True


def _implausibility(sample: bytes, name: str) -> float:
    """Return how unlike real writing `sample` reads as `name`: oddities for each non-ASCII byte."""
    text = sample.decode(name, "replace")
    foreign = len(sample.translate(None, _ASCII)) or 1
    oddities = (
        20 * len(_ODD.findall(text))
        + 10 * len(_TWICE.findall(text))
        + 4 * sum(map(len, _ACCENT_RUN.findall(text)))
        + 4 * len(_SIGN_IN_WORD.findall(text))
        + 4 * len(_MIXED_WORD.findall(text))
        + 4 * sum(map(len, _HALFWIDTH.findall(text)))
        + 4 * len(_RARE_HAN.findall(text))
        - len(_COMMON_HAN.findall(text))
        - len(_COMMON_LETTERS.findall(text)) / 2
    )
    return oddities / foreign
