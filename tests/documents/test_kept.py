"""A document out of the store is the document that reading would give, or there is none."""

from __future__ import annotations

import itertools
import json
import lzma
import tarfile
from dataclasses import fields, replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from claimcheck.documents import Reader, kept, read, written
from claimcheck.model import Arrival, Block, Dated, Document, Doubt, Named, Period, Position, Reference, Unreadable
from claimcheck.storage import Store

from .made import PROSE, docx, needs_web, pdf, snapshot

PAGE = f"""<!doctype html><html lang="en"><head><title>Talks — “on”</title><meta name="author" content="Ana Kralj">
<meta name="generator" content="a hand"><meta property="article:published_time" content="2016-10-03T09:00:00Z"></head>
<body><article><h1>Talks</h1><p>{PROSE}</p><ul><li>One 🙂 item</li></ul><p>{PROSE}</p></article>
<footer>About us \ud7ff</footer></body></html>"""
REFERENCE = Reference("story", Position("claims.toml", 3), title="Talks", url="https://news.example/world/story")


@pytest.fixture
def unread(monkeypatch):
    """From here on, nothing can be read but what is kept."""

    def forbid():
        def fail(*_):
            raise AssertionError("it was read again")

        monkeypatch.setattr(kept, "read_apart", fail)

    return forbid


PDF = pdf([[(72, 700 - 14 * line, 11, f"Line {line} of the report says what was said.") for line in range(30)]])
DOCX = docx(lambda package: package.add_paragraph(PROSE))


@pytest.mark.parametrize("body", [PAGE, PROSE, PDF, DOCX], ids=["html", "text", "pdf", "docx"])
def test_it_is_the_same_document_and_read_once(tmp_path, unread, body):
    got = snapshot(body, media_type=None)
    fresh = Reader(tmp_path).read(got, REFERENCE).reading
    assert fresh == read(got, REFERENCE)
    assert isinstance(fresh, Document)
    unread()
    assert Reader(tmp_path).read(got, REFERENCE).reading == fresh


def test_how_and_when_it_arrived_makes_no_other_document(tmp_path, unread):
    Reader(tmp_path).read(snapshot(PAGE), REFERENCE)
    unread()
    later = snapshot(PAGE, retrieved_at=datetime(2026, 5, 1, tzinfo=UTC))
    later = replace(later, provenance=replace(later.provenance, arrival=Arrival.CACHE))
    moved = replace(REFERENCE, key="other", position=Position("other.toml", 9))
    found = Reader(tmp_path).read(later, moved).reading
    assert found.provenance == later.provenance


@pytest.mark.parametrize(
    ("got", "reference"),
    [
        (snapshot(PAGE + " "), REFERENCE),
        (snapshot(PAGE, url="https://news.example/2016/10/04/story"), REFERENCE),
        (snapshot(PAGE, asked="https://news.example/old"), REFERENCE),
        (snapshot(PAGE, media_type="text/plain"), REFERENCE),
        (snapshot(PAGE, charset="windows-1251"), REFERENCE),
        (snapshot(PAGE, status=203), REFERENCE),
        (snapshot(PAGE, redirects=("https://news.example/",)), REFERENCE),
        (snapshot(PAGE), None),
        (snapshot(PAGE), replace(REFERENCE, title="Other talks")),
        (snapshot(PAGE), replace(REFERENCE, published=Period(date(2016, 1, 1), date(2016, 1, 1)))),
    ],
)
def test_whatever_a_reader_looks_at_makes_another_document(tmp_path, unread, got, reference):
    Reader(tmp_path).read(snapshot(PAGE), REFERENCE)
    unread()
    with pytest.raises(AssertionError, match="read again"):
        Reader(tmp_path).read(got, reference)


def test_other_readers_read_for_themselves(tmp_path, unread, monkeypatch):
    Reader(tmp_path).read(snapshot(PAGE))
    unread()
    monkeypatch.setattr(kept, "readers_digest", lambda: "another version's")
    with pytest.raises(AssertionError, match="read again"):
        Reader(tmp_path).read(snapshot(PAGE))


def test_the_readers_digest_covers_their_sources(tmp_path, monkeypatch):
    package = tmp_path / "claimcheck"
    (package / "documents").mkdir(parents=True)
    (package / "documents" / "html.py").write_text("one")
    monkeypatch.setattr(kept.claimcheck, "__file__", str(package / "__init__.py"))
    digests = set()
    for path in ("documents/html.py", "documents/pdf.py", "model.py"):
        (package / path).write_text("two")
        digests.add(kept.readers_digest.__wrapped__())
    monkeypatch.setattr(kept, "_version", lambda _: "99")
    digests.add(kept.readers_digest.__wrapped__())
    assert len(digests) == 4


def test_what_could_not_be_read_is_tried_again(tmp_path, unread):
    assert isinstance(Reader(tmp_path).read(snapshot(b"\x89PNG")).reading, Unreadable)
    unread()
    with pytest.raises(AssertionError, match="read again"):
        Reader(tmp_path).read(snapshot(b"\x89PNG"))


def test_without_a_folder_nothing_is_kept(tmp_path, unread):
    assert isinstance(Reader(None).read(snapshot(PAGE)).reading, Document)
    unread()
    with pytest.raises(AssertionError, match="read again"):
        Reader(None).read(snapshot(PAGE))


def test_every_field_is_written_down():
    """A new field of one of these must find its way into what is kept, or documents would lose it there."""
    known = {
        Document: "provenance text blocks media_type title names dates language encoding generator doubt",
        Doubt: "reason detail",
        Block: "kind region span page speaker",
        Named: "value role found_in",
        Dated: "value kind found_in is_outright written",
        Period: "first last approximate",
    }
    assert {noun: " ".join(field.name for field in fields(noun)) for noun in known} == known


# --------------------------------------------------------------------------- a folder not to be trusted

_PLACES = st.sampled_from(["text", "blocks", "names", "dates", "media_type", "told", "doubt"])
_JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**6), 10**6) | st.text(max_size=5) | st.just("2016-13-01"),
    lambda inner: st.lists(inner, max_size=7) | st.dictionaries(st.text(max_size=3), inner, max_size=2),
    max_leaves=12,
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=150, deadline=None)
@given(_PLACES, _JSON, st.integers(0, 3))
def test_whatever_stands_there_is_a_sound_document_or_none(tmp_path, place, value, depth):
    told = _written(tmp_path)
    target, last = told, place
    for _ in range(depth):
        inner = target[last]
        if not isinstance(inner, list) or not inner:
            break
        target, last = inner, len(inner) // 2
    target[last] = value
    found = written.from_json(json.dumps(told).encode(), snapshot(PAGE))
    if found is not None:
        assert isinstance(found.text, str)
        assert all(0 <= b.span.start <= b.span.end <= len(found.text) for b in found.blocks)
        assert all(isinstance(b.page, int | None) and isinstance(b.speaker, str | None) for b in found.blocks)
        assert all(isinstance(each.value, str) for each in found.names)
        assert all(each.value.first <= each.value.last for each in found.dates)
        assert isinstance(found.title, str | None)
        assert isinstance(found.media_type, str)


def _written(folder):
    got = snapshot(PAGE)
    Reader(folder).read(got)
    content = Store(folder, [kept.KIND]).get(kept.KIND, kept._key(got, None), 10**6)
    return json.loads(content)


@pytest.mark.parametrize("content", [b"", b"null", b"{}", b"[" * 100_000, b"\xff", b'{"text": 1}'])
def test_nonsense_is_no_document(tmp_path, content):
    got = snapshot(PAGE)
    Store(tmp_path, [kept.KIND]).put(kept.KIND, kept._key(got, None), content)
    assert Reader(tmp_path).read(got).reading == read(got)


def test_real_pages_come_back_as_they_were_read(tmp_path):
    with lzma.open(needs_web() / "pages.tar.xz") as packed, tarfile.open(fileobj=packed) as archive:
        members = [member for member in itertools.islice(archive, 120) if member.isfile()][::6]
        pages = [archive.extractfile(member).read() for member in members]
    for page in pages:
        got = snapshot(page)
        first, again = (Reader(tmp_path).read(got).reading for _ in range(2))
        assert first == again == read(got)
