"""The stand-in web against the table it plays: what is served, which words stand on each page, and which do not."""

from __future__ import annotations

import json
import re
import ssl
import tomllib
from dataclasses import replace
from email.utils import parsedate_to_datetime
from http.client import HTTPConnection, HTTPResponse, HTTPSConnection
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import pytest
from selectolax.lexbor import LexborHTMLParser

from tests.standin import write_hansard
from tests.standin.web import (
    ANSWERS,
    ARCHIVE_HOST,
    CNN,
    LOOPBACK,
    MFA_2016B,
    OBAMA,
    PAGES,
    SNAPSHOTS,
    UNRESOLVED,
    WHITE_HOUSE,
    Answer,
    ArchivedPage,
    StandInWeb,
    answer_at,
    hosts,
    stand_in_web,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

REPOSITORY = Path(__file__).parents[2]
ALL_PAGES = sorted(path.relative_to(PAGES).as_posix() for path in PAGES.glob("*/*.html"))
LONG = 150 * 1024

# The quoted words that have to stand on a page, in one piece and as the page spells them.
PRESENT = {
    "live/cnn-2016.html": (
        "“Everybody’s patience with Russia has run out,” White House Press Secretary Josh Earnest",
        "Russian Foreign Minister Sergey Lavrov said that on the plutonium agreement",
        "“a language of sanctions and ultimatums while continuing selective cooperation with our country",
    ),
    "live/ft-2016.html": ("Subscribe to read",),
    "live/guardian-2016.html": ("“a pretty strong conclusion”", "“impartial and thorough” investigation", "bombed on Monday"),
    "live/hansard-2015.html": ("There is a gap between us, but I believe it is reducing", "26 November 2015"),
    "live/hansard-2016.html": ("to restore the Kerry-Lavrov peace process", "11 October 2016"),
    "live/mccain-2015.html": ("is a thug and a bully", "a steadfast and strong American policy", "We go to the floor of the Senate"),
    "live/obama-2016.html": ("Page not found",),
    "live/rt-2015.html": ("information attacks",),
    "live/rt-2016b.html": ("“I think we have reached mutual understanding,” Putin told reporters",),
    "archive/kerry-2015.html": ("Syrian-led", "Daesh and other terrorist organizations", "free and fair elections"),
    "archive/mfa-2016a.html": (
        "on the verge of criminal negligence and are directly pandering to ISIS terrorists",
        "On 17 September",
        "agreements of 9 September",
        "US-patronised illegal paramilitary units",
        "the entire range of Russian-US agreements",
    ),
    "archive/obama-2016.html": (
        "given the gaps of trust that exist",
        "some productive conversations",
        "to focus our attention on common enemies",
    ),
    "archive/rt-2016a.html": ("“part of the opposition”", "“a completely unconstructive position”"),
    "archive/trump-2016.html": (
        "I believe an easing of tensions and improved relations with Russia, from a position of strength only, is possible",
    ),
}  # fmt: skip
# Words of the brief that the page it cites does not have.
ABSENT = {
    "live/ft-2016.html": ("opposition-held areas", "military solution"),
    "live/guardian-2016.html": ("pretty strong evidence", "20 September", "19 September"),
    "live/hansard-2015.html": ("has narrowed", "Christmas", "December"),
    "live/mccain-2015.html": ("2015", "September", "US response"),
    "live/obama-2016.html": ("gaps of trust", "productive", "common enemies"),
    "live/rt-2016b.html": ("sanctions",),
    "archive/kerry-2015.html": ("other terrorist groups",),
    "archive/mfa-2016a.html": ("to IS terrorists", "integration", "US-patronized"),
    "archive/obama-2016.html": ("ninety", "90 minutes"),
    "archive/trump-2016.html": ("improved relations with Russia is possible",),
}
PUBLISHED = {
    "live/cnn-2016.html": "2016-10-03",
    "live/ft-2016.html": "2016-02-11",
    "live/guardian-2016.html": "2016-09-21",
    "live/rt-2015.html": "2015-10-01",
    "live/rt-2016b.html": "2016-09-05",
    "archive/rt-2016a.html": "2016-02-12",
    "archive/trump-2016.html": "2016-04-27",
}


@pytest.fixture(scope="module")
def web() -> Iterator[StandInWeb]:
    with stand_in_web() as running:
        yield running


def read(page: str) -> str:
    return (PAGES / page).read_text(encoding="utf-8")


def visible(html: str) -> str:
    """What a reader of the page sees, with white space folded."""
    tree = LexborHTMLParser(html)
    tree.strip_tags(["script", "style", "head", "noscript"])
    assert tree.body is not None
    return re.sub(r"\s+", " ", tree.body.text())


def ask(
    web: StandInWeb, url: str, headers: dict[str, str] | None = None, timeout: float = 30
) -> tuple[HTTPResponse, bytes]:
    """Ask the stand-in web for `url` under its real name, as a client with `--resolve` does."""
    parts = urlsplit(url)
    address = parts.path + (f"?{parts.query}" if parts.query else "")
    connection: HTTPConnection
    if parts.scheme == "https":
        context = ssl.create_default_context(cafile=str(web.ca_file))
        connection = NamedHTTPSConnection(parts.netloc, web.https_port, context=context, timeout=timeout)
    else:
        connection = HTTPConnection(LOOPBACK, web.http_port, timeout=timeout)
    try:
        connection.request("GET", address, headers={"Host": parts.netloc, **(headers or {})})
        response = connection.getresponse()
        return response, response.read()
    finally:
        connection.close()


class NamedHTTPSConnection(HTTPSConnection):
    """Goes to loopback, and checks the certificate for the name it was made with."""

    def __init__(self, host: str, port: int, *, context: ssl.SSLContext, timeout: float) -> None:
        super().__init__(host, port, context=context, timeout=timeout)
        self._named = context

    def connect(self) -> None:
        name, self.host = self.host, LOOPBACK
        HTTPConnection.connect(self)
        self.host = name
        self.sock = self._named.wrap_socket(self.sock, server_hostname=name)


@pytest.mark.parametrize("page", ALL_PAGES)
def test_every_page_says_that_it_is_a_stand_in(page: str) -> None:
    html = read(page)
    generator = LexborHTMLParser(html).css_first("meta[name=generator]")
    assert generator is not None
    assert generator.attributes["content"] == "claimcheck stand-in"
    assert write_hansard.STAND_IN in visible(html)


@pytest.mark.parametrize("page", sorted(set(PRESENT) - {"live/obama-2016.html"}))
def test_a_page_that_carries_quoted_words_tells_known_from_assumed(page: str) -> None:
    assert re.search(r"Known of the (real page|speech)", visible(read(page)))


@pytest.mark.parametrize(("page", "words"), [(page, words) for page, all_of in PRESENT.items() for words in all_of])
def test_the_page_has_the_words(page: str, words: str) -> None:
    assert words in visible(read(page))


@pytest.mark.parametrize(("page", "words"), [(page, words) for page, all_of in ABSENT.items() for words in all_of])
def test_the_page_does_not_have_the_words(page: str, words: str) -> None:
    assert words.lower() not in visible(read(page)).lower()


@pytest.mark.parametrize("page", sorted(PRESENT))
def test_the_note_repeats_no_quoted_words(page: str) -> None:
    tree = LexborHTMLParser(read(page))
    note = tree.css_first("aside.stand-in-note")
    assert note is not None
    assert not [words for words in PRESENT[page] if words.strip("“”").lower() in note.text().lower()]


def test_no_address_has_the_page_of_an_unreadable_one() -> None:
    assert {page for page in ALL_PAGES if "mfa-2016b" in page or "fco" in page} == set()


def test_the_two_words_of_rt_2015_stand_there_twice() -> None:
    assert visible(read("live/rt-2015.html")).count("information attacks") == 2


def test_productive_stands_in_a_question_too() -> None:
    asked = "Were the sessions on steel and on taxes productive"
    assert asked in visible(read("archive/obama-2016.html"))


def test_the_page_that_needs_a_browser_is_an_empty_root_and_scripts() -> None:
    tree = LexborHTMLParser(read("live/nyt-2015.html"))
    root = tree.css_first("#app")
    assert root is not None
    assert root.text() == ""
    assert len(tree.css("script")) == 3


def test_the_transcripts_label_stands_alone_and_far_above_the_words() -> None:
    lines = LexborHTMLParser(read("live/mccain-2015.html")).css("p.cnnBodyText")[-1].text().splitlines()
    label = lines.index("SEN. JOHN MCCAIN (R), ARIZONA:")
    words = next(number for number, line in enumerate(lines) if "a thug and a bully" in line)
    assert words - label > 9


@pytest.mark.parametrize("page", sorted(PUBLISHED))
def test_the_meta_tags_and_json_ld_give_the_published_day(page: str) -> None:
    tree = LexborHTMLParser(read(page))
    meta = tree.css_first('meta[property="article:published_time"]')
    assert meta is not None
    given = [meta.attributes["content"] or ""]
    for script in tree.css('script[type="application/ld+json"]'):
        data = json.loads(script.text())
        given += [
            item["datePublished"] for item in (data if isinstance(data, list) else [data]) if "datePublished" in item
        ]
    assert {day[:10] for day in given} == {PUBLISHED[page]}


@pytest.mark.parametrize("debate", write_hansard.DEBATES, ids=lambda debate: debate.file)
def test_the_debates_are_what_the_generator_writes(debate: write_hansard.Debate) -> None:
    assert read(f"live/{debate.file}") == write_hansard.render(debate)


@pytest.mark.parametrize("debate", write_hansard.DEBATES, ids=lambda debate: debate.file)
def test_the_debates_are_long_and_each_contribution_stands_under_its_label(
    debate: write_hansard.Debate,
) -> None:
    html = read(f"live/{debate.file}")
    assert len(html.encode()) >= LONG
    labels = [node.text() for node in LexborHTMLParser(html).css("div.contribution div.primary-text")]
    assert labels == [said.label for said in write_hansard.contributions(debate)]
    assert len(labels) > 100


@pytest.mark.parametrize("debate", write_hansard.DEBATES, ids=lambda debate: debate.file)
def test_what_nobody_said_says_nothing_of_the_matter_and_names_nobody(debate: write_hansard.Debate) -> None:
    told = replace(debate, told=())
    said = " ".join(text for one in write_hansard.contributions(told) for text in one.paragraphs)
    assert not re.search(
        r"Russia|Putin|Assad|Kerry|Lavrov|Thornberry|Cameron|\bgap\b|narrow|restor|process|reduc", said
    )
    assert all(re.match(r"Hon\. Member \d+|A Minister", one.label) for one in write_hansard.contributions(told))


def test_every_cited_address_is_in_the_table() -> None:
    cited = tomllib.loads((REPOSITORY / "claims.toml").read_text(encoding="utf-8"))["references"]
    for reference in cited.values():
        if url := reference.get("url"):
            assert url in ANSWERS or urlsplit(url).netloc in UNRESOLVED, url


@pytest.mark.parametrize("url", [url for url, answer in ANSWERS.items() if isinstance(answer, Answer)])
def test_an_address_is_answered_as_the_table_says(web: StandInWeb, url: str) -> None:
    expected = answer_at(url)
    assert isinstance(expected, Answer)
    response, body = ask(web, url)
    assert response.status == expected.status
    assert body == expected.body
    assert response.headers["Content-Type"] == "text/html; charset=utf-8"


def test_the_statuses_are_those_of_the_table() -> None:
    given = {
        urlsplit(url).netloc: int(answer.status)
        for url, answer in ANSWERS.items()
        if isinstance(answer, Answer) and answer.status != 200
    }
    assert given == {
        "edition.cnn.com": 301,
        "www.washingtonpost.com": 403,
        "www.state.gov": 404,
        "www.rt.com": 451,
    }


def test_cnn_moves_from_http_to_https(web: StandInWeb) -> None:
    response, _ = ask(web, f"http://{CNN}")
    assert (response.status, response.headers["Location"]) == (301, f"https://{CNN}")


def test_a_query_is_part_of_the_address(web: StandInWeb) -> None:
    response, _ = ask(web, "http://www.nytimes.com/2015/10/02/opinion/russias-dangerous-escalation-in-syria.html")
    assert response.status == 404


def test_a_site_of_soft_404s_answers_so_everywhere(web: StandInWeb) -> None:
    assert ask(web, OBAMA)[1] == ask(web, f"{WHITE_HOUSE}/no-such-page")[1]


def test_long_pages_travel_compressed_where_the_client_takes_that(web: StandInWeb) -> None:
    url = next(url for url in ANSWERS if "15112625000002" in url)
    response, body = ask(web, url, {"Accept-Encoding": "gzip"})
    assert response.headers["Content-Encoding"] == "gzip"
    assert len(body) < LONG


def test_the_silent_host_never_answers(web: StandInWeb) -> None:
    with pytest.raises(TimeoutError):
        ask(web, MFA_2016B, timeout=0.5)


@pytest.mark.pywb
@pytest.mark.parametrize("copy", SNAPSHOTS, ids=lambda copy: copy.page)
def test_the_archive_has_the_copy_of_that_day(web: StandInWeb, copy: ArchivedPage) -> None:
    gate = f"https://{ARCHIVE_HOST}/web/{copy.url}"
    response, _ = ask(web, gate, {"Accept-Datetime": "Thu, 01 Dec 2016 00:00:00 GMT"})
    moment = f"{parsedate_to_datetime(response.headers['Memento-Datetime']):%Y%m%d%H%M%S}"
    memento = f"https://{ARCHIVE_HOST}/web/{moment}/{copy.url}"
    assert moment == copy.moment
    assert f'<{memento}>; rel="memento"' in response.headers["Link"]
    _, body = ask(web, memento.replace(f"{moment}/", f"{moment}id_/"))
    assert body == (PAGES / "archive" / copy.page).read_bytes()


@pytest.mark.pywb
@pytest.mark.parametrize("url", [url for url in ANSWERS if url not in {copy.url for copy in SNAPSHOTS}])
def test_the_archive_has_no_copy_of_the_others(web: StandInWeb, url: str) -> None:
    response, _ = ask(web, f"https://{ARCHIVE_HOST}/web/{url}")
    assert response.status == 404


def test_every_host_is_led_to_loopback_or_nowhere(web: StandInWeb) -> None:
    options = web.resolve_options()
    assert f"edition.cnn.com:443:127.0.0.1:{web.https_port}" in options
    assert f"edition.cnn.com:80:127.0.0.1:{web.http_port}" in options
    assert {"www.russianembassy.org:80::80", "www.donaldjtrump.com:443::443", "*:443::443"} <= set(options)
    assert not set(hosts()) & set(UNRESOLVED)
