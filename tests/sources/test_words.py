"""What strangers wrote into headers and addresses is read or refused, and never ends the run."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from claimcheck.errors import UsageError
from claimcheck.sources import parse_resolve
from claimcheck.sources.answers import NoAnswerError
from claimcheck.sources.client import http_date, web_address
from claimcheck.sources.memento import parse_links, parse_memento
from claimcheck.sources.statuses import _content_type

MARKS = st.text(st.sampled_from("<>;,=\"' /:@?#[]%*.\\0159aAé\x00\u202e"), max_size=60)


@given(st.one_of(MARKS, st.text(max_size=60)))
@example("text/html; charset*=utf-8''%FF")
@example("text/html; charset*0=a; charset*1*=b''c")
@example('text/html; charset="')
def test_any_content_type(value):
    media_type, charset = _content_type(value)
    assert media_type is None or media_type.count("/") == 1
    assert charset is None or charset == charset.lower()


@given(st.one_of(MARKS, st.text(max_size=60)))
@example("Mon, 01 Jan 0001 00:00:00 +2359")
@example("Mon, 99 Jan 2016 25:61:61 GMT")
@example("Mon, 01 Jan 99999999999 00:00:00 GMT")
def test_any_date(value):
    moment = http_date(value)
    assert moment is None or moment.utcoffset() == timedelta(0)


def test_dates_without_a_known_zone_are_utc():
    assert http_date("Fri, 10 Jun 2016 12:00:00 -0000") == datetime(2016, 6, 10, 12, tzinfo=UTC)
    assert http_date("Fri, 10 Jun 2016 14:00:00 +0200") == datetime(2016, 6, 10, 12, tzinfo=UTC)


@given(st.one_of(MARKS, st.text(max_size=60)))
def test_any_address(text):
    for start in ("", "http://", "https://a.example/", "https://web.archive.org/web/20160101000000/http://"):
        try:
            address = web_address(start + text)
        except NoAnswerError:
            continue
        assert address.scheme in ("http", "https")
        assert address.host
        assert not address.userinfo
        assert str(address).isascii()


@given(st.one_of(MARKS, st.text(max_size=60)), st.one_of(MARKS, st.text(max_size=60)))
def test_any_memento(page, location):
    address = parse_memento(f"https://web.archive.org/web/20160101000000/http://{page}")
    if address:
        assert parse_memento(address.raw) == address
        assert isinstance(address.redirected(location), str)


@given(st.one_of(MARKS, st.text(max_size=200)))
def test_any_links(text):
    assert all(isinstance(link.url, str) for link in parse_links(text))


@given(st.one_of(MARKS, st.text(max_size=40)))
def test_any_resolve(text):
    try:
        found = parse_resolve(text)
    except UsageError as error:
        assert error.hint
    else:
        assert 0 < found.port <= 65_535


@pytest.mark.parametrize(
    "text", ['<a>; rel="' + "x " * 50_000, "<" * 100_000, "<a>" + "; a=b" * 20_000, "<a>" + "; a=" * 30_000]
)
def test_long_links_take_no_long_time(text):
    assert len(list(parse_links(text))) <= 1
