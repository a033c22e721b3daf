"""Which places are asked, in which order, how often, and under which name."""

from contextlib import contextmanager
from datetime import date
from pathlib import Path

import pytest

from claimcheck.errors import FileError
from claimcheck.gathering import gather
from claimcheck.model import (
    Arrival,
    Claim,
    ClaimSet,
    Document,
    Mode,
    Period,
    Place,
    Position,
    Provenance,
    Reason,
    Reference,
    Settings,
    Snapshot,
    Unavailable,
)
from tests.cli.desk import FALSE, PAGE, QUOTE

HERE = Position("claims.toml", 1)
URL = "https://paper.example/story"
PIN = "https://archive.example/20161004000000/https://paper.example/story"
DAY = date(2016, 10, 4)
SETTINGS = Settings(today=date(2026, 11, 1), mode=Mode.LIVE)


class Scripted:
    """Sources that answer from a script and keep what they were asked."""

    def __init__(self, *, origin="page", pinned="page", archive="page"):
        self.answers = {"origin": origin, "pinned": pinned, "archive": archive, "nowhere": Reason.HTTP_STATUS}
        self.asked = []

    @contextmanager
    def exchange(self, name):
        self.asked.append(("open", name))
        yield self

    def origin(self, url):
        return self._answer("origin", url)

    def pinned(self, archive_url):
        return self._answer("pinned", archive_url)

    def copies(self, url, near):
        yield self._answer("archive", url, near)

    def nowhere(self, url):
        return self._answer("nowhere", url)

    def new_homes(self, url, near):
        yield from ()

    def _answer(self, place, url, *more):
        self.asked.append((place, url, *more))
        answer = self.answers[place]
        where = Place.ORIGIN if place == "origin" else Place.ARCHIVE
        if isinstance(answer, Exception | KeyboardInterrupt):
            raise answer
        if isinstance(answer, Reason):
            return Unavailable(answer, "no", where, url)
        return Snapshot(Provenance(where, Arrival.LIVE, url, url), PAGE.encode(), "text/html", "utf-8")


def claims_of(*references, quote=QUOTE):
    claims = [Claim(f"c-{each.key}", HERE, quote=quote, references=(each.key,)) for each in references]
    return ClaimSet(Path("claims.toml"), tuple(references), tuple(claims))


def asked_of(sources, claim_set, settings=SETTINGS, **more):
    gathered = gather(claim_set, settings, sources, **more)
    return [each[0] for each in sources.asked if each[0] != "open"], gathered


def test_the_cited_address_answers_and_nothing_else_is_asked():
    sources = Scripted()
    _asked, gathered = asked_of(sources, claims_of(Reference("a", HERE, url=URL + "#part")))
    assert sources.asked == [("open", "a"), ("origin", URL)]
    assert isinstance(gathered.consulted["a"].readings[0], Document)
    assert not gathered.interrupted


def test_the_archive_is_asked_for_what_cannot_be_read_nearest_the_cited_day():
    sources = Scripted(origin=Reason.DNS)
    cited = Reference("a", HERE, url=URL, published=Period(DAY, DAY), accessed=Period(DAY, DAY))
    _, gathered = asked_of(sources, claims_of(cited))
    assert sources.asked[1:] == [("origin", URL), ("archive", URL, DAY)]
    assert [type(each) for each in gathered.consulted["a"].readings] == [Unavailable, Document]


@pytest.mark.parametrize(
    ("reference", "near"),
    [
        (Reference("a", HERE, url="https://p.example/2016/10/03/x"), date(2016, 10, 3)),
        (Reference("a", HERE, url=URL, accessed=Period(date(2016, 12, 1), date(2016, 12, 31))), date(2016, 12, 31)),
        (Reference("a", HERE, url=URL), None),
    ],
)
def test_the_day_that_is_wanted_of_the_archive(reference, near):
    sources = Scripted(origin=Reason.DNS)
    asked_of(sources, claims_of(reference))
    assert sources.asked[-1][2] == near


def test_the_archive_is_asked_for_what_is_no_longer_on_the_page():
    asked, _ = asked_of(Scripted(), claims_of(Reference("a", HERE, url=URL), quote=FALSE))
    assert asked == ["origin", "archive"]


@pytest.mark.parametrize("reason", [Reason.FORBIDDEN_ADDRESS, Reason.NOT_RECORDED])
def test_the_archive_is_not_asked_for_what_is_not_its_business(reason):
    asked, _ = asked_of(Scripted(origin=reason), claims_of(Reference("a", HERE, url=URL)))
    assert asked == ["origin"]


def test_no_archive():
    settings = Settings(today=SETTINGS.today, archives=())
    asked, _ = asked_of(Scripted(origin=Reason.DNS), claims_of(Reference("a", HERE, url=URL)), settings)
    assert asked == ["origin"]


def test_a_pinned_copy_comes_first():
    asked, _ = asked_of(Scripted(), claims_of(Reference("a", HERE, url=URL, archive_url=PIN)))
    assert asked == ["pinned"]
    asked, _ = asked_of(Scripted(pinned=Reason.TIMEOUT), claims_of(Reference("a", HERE, url=URL, archive_url=PIN)))
    assert asked == ["pinned", "origin"]


def test_a_local_file_wins(tmp_path):
    (tmp_path / "page.html").write_text(PAGE)
    sources = Scripted()
    cited = Reference("a", HERE, url=URL, archive_url=PIN, file=tmp_path / "page.html")
    _, gathered = asked_of(sources, claims_of(cited))
    assert sources.asked == []
    assert gathered.consulted["a"].documents


def test_each_source_is_asked_once_and_its_first_key_in_the_file_names_it():
    references = [
        Reference("a", HERE, url=URL),
        Reference("b", HERE, url=URL + "#x"),
        Reference("c", HERE, url=URL, published=Period(DAY, DAY)),
    ]
    sources = Scripted()
    claim_set = claims_of(*references)
    _, gathered = asked_of(sources, claim_set)
    assert sorted(sources.asked) == [("open", "a"), ("open", "c"), ("origin", URL), ("origin", URL)]
    assert all(gathered.consulted[key].documents for key in "abc")

    alone = Scripted()
    _, gathered = asked_of(alone, claim_set, claims=claim_set.claims[1:2])
    assert alone.asked == [("open", "a"), ("origin", URL)]
    assert list(gathered.consulted) == ["b"]


def test_a_reference_without_a_source_was_not_asked_for():
    _, gathered = asked_of(Scripted(), claims_of(Reference("a", HERE)))
    assert gathered.consulted["a"].readings == ()


def test_a_translated_quote_is_not_looked_for():
    claim = Claim("c", HERE, quote=FALSE, references=("a",), translated=True)
    asked, _ = asked_of(Scripted(), ClaimSet(Path(), (Reference("a", HERE, url=URL),), (claim,)))
    assert asked == ["origin"]


def test_progress_counts_sources():
    told = []
    references = [Reference(f"r{number}", HERE, url=f"{URL}/{number}") for number in range(7)]
    asked_of(Scripted(), claims_of(*references), progress=lambda *each: told.append(each))
    assert [(done, total) for done, total, _ in told] == [(number, 7) for number in range(1, 8)]
    assert {label for *_, label in told} == {each.key for each in references}


def test_an_interruption_keeps_what_was_read():
    def interrupt(done, total, label):
        raise KeyboardInterrupt

    settings = Settings(today=SETTINGS.today, connections=1)
    references = [Reference(key, HERE, url=f"{URL}/{key}") for key in "abc"]
    _, gathered = asked_of(Scripted(), claims_of(*references), settings, progress=interrupt)
    assert gathered.interrupted
    assert gathered.consulted["a"].documents
    last = gathered.consulted["c"].readings
    assert [each.reason for each in last] == [Reason.INTERRUPTED]


def test_what_ends_a_source_ends_the_run():
    with pytest.raises(FileError, match="beyond use"):
        asked_of(Scripted(origin=FileError("beyond use")), claims_of(Reference("a", HERE, url=URL)))
