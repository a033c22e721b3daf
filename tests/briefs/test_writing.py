"""claims.toml out: what is written is read back as it was; an update keeps what an editor wrote, and is done once."""

import tomllib
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from claimcheck.claims import load
from claimcheck.claims.updating import ChangeKind, update
from claimcheck.claims.writing import Draft, edtf, quoted, write
from claimcheck.matching.dates import parse_edtf
from claimcheck.model import Claim, Link, LinkKind, Period, Position, Reference, Waiver

HERE = Position("brief.md", 1)
DAYS = st.dates(date(1900, 1, 1), date(2099, 12, 31))
TEXTS = st.text(min_size=1, max_size=40).filter(lambda text: any(char.isalnum() for char in text))
NAMES = st.from_regex(r"[A-Za-z0-9][A-Za-z0-9._-]{0,12}", fullmatch=True)
PERIODS = st.builds(
    lambda first, days, approximate: Period(first, first + timedelta(days), approximate=approximate),
    DAYS, st.integers(0, 800), st.booleans(),
)  # fmt: skip


def test_a_new_file_reads_like_this():
    draft = Draft(
        title="Two “towns”",
        file="brief.md",
        settings={"cassettes": "cassettes"},
        references=(
            Reference(
                "herald",
                HERE,
                "A \\ title",
                "Herald",
                ("C. Voss",),
                parse_edtf("2017-03-14"),
                None,
                "https://h.example/",
            ),
            Reference("no.url", HERE, published=parse_edtf("2017"), url="mailto:nobody@h.example"),
        ),
        claims=(
            Claim(
                id="voss-the-river",
                position=HERE,
                text='She said "yes".\n',
                quote="yes\x1b[0m\u202e",
                speaker="Voss",
                date=parse_edtf("2017-03"),
                date_text="in March",
                references=("herald",),
                link=Link(LinkKind.CARRIED_BACK, 2),
                brief=Position("brief.md", 9, 4),
                waiver=Waiver("known", date(2030, 1, 2)),
            ),
        ),
    )
    assert write(draft) == (
        'schema = 1\n\n[brief]\ntitle = "Two “towns”"\nfile = "brief.md"\n\n[settings]\ncassettes = "cassettes"\n\n'
        '[references.herald]\ntitle = "A \\\\ title"\npublisher = "Herald"\nauthors = ["C. Voss"]\n'
        'published = 2017-03-14\nurl = "https://h.example/"\n\n'
        '[references."no.url"]\npublished = "2017"\n\n'
        '[[claims]]\nid = "voss-the-river"\ntext = "She said \\"yes\\".\\n"\nquote = "yes\\u001b[0m\\u202e"\n'
        'speaker = "Voss"\ndate = "2017-03"\ndate_text = "in March"\nreferences = ["herald"]\n'
        'link = { how = "carried-back", back = 2 }\nbrief = { line = 9, column = 4 }\n'
        'waiver = { reason = "known", until = 2030-01-02 }\n'
    )


@given(text=st.text(st.characters(exclude_categories=["Cs"])))
def test_any_text_is_quoted_on_one_line_without_controls(text):
    shown = quoted(text)
    assert tomllib.loads(f"x = {shown}")["x"] == text
    assert shown.isprintable()


@pytest.mark.parametrize(
    "text", ["2016-10-03", "2016-10", "2016", "2015-11/2015-12", "2015/2016", "2016-03~", "2016-02-01/2016-02-03"]
)
def test_edtf_as_an_editor_writes_it(text):
    assert edtf(parse_edtf(text)) == text


@given(PERIODS)
def test_edtf_is_read_back(period):
    assert parse_edtf(edtf(period)) == period


@st.composite
def drafts(draw):
    keys = draw(st.lists(NAMES, max_size=4, unique=True))
    references = tuple(
        Reference(
            key=key,
            position=HERE,
            title=draw(st.none() | TEXTS),
            authors=tuple(draw(st.lists(TEXTS, max_size=2))),
            published=draw(st.none() | PERIODS),
            url=draw(st.sampled_from([None, f"https://{number}.example/"])),
        )
        for number, key in enumerate(keys)
    )
    claims = tuple(
        Claim(
            id=claim_id,
            position=HERE,
            text=draw(TEXTS),
            quote=draw(st.none() | TEXTS),
            speaker=draw(st.none() | TEXTS),
            date=draw(st.none() | PERIODS),
            references=tuple(draw(st.lists(st.sampled_from(keys), max_size=2, unique=True))) if keys else (),
            link=draw(st.sampled_from([None, Link(LinkKind.SAME_SENTENCE), Link(LinkKind.CARRIED_BACK, 3)])),
            brief=Position("brief.md", number + 1, draw(st.integers(1, 99))),
        )
        for number, claim_id in enumerate(draw(st.lists(NAMES, min_size=1, max_size=6, unique=True)))
    )
    return Draft(claims, references, file="brief.md")


def written(claim):
    return replace(claim, position=HERE, brief=claim.brief and Position("", claim.brief.line, claim.brief.column))


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(draft=drafts())
def test_what_is_written_is_read_back(tmp_path, draft):
    path = tmp_path / "claims.toml"
    path.write_bytes(write(draft).encode())
    loaded = load(path).claim_set
    assert [written(claim) for claim in loaded.claims] == [written(claim) for claim in draft.claims]
    assert [replace(each, position=HERE) for each in loaded.references] == list(draft.references)
    assert update(write(draft), draft) == update(update(write(draft), draft).text, draft)


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(old=drafts(), new=drafts())
def test_update_loses_nothing_and_is_done_once(tmp_path, old, new):
    before = write(old)
    after = update(before, new)
    path = tmp_path / "claims.toml"
    path.write_bytes(after.text.encode())
    ids = [claim.id for claim in load(path).claim_set.claims]
    assert [claim_id for claim_id in ids if claim_id in {claim.id for claim in old.claims}] == [
        claim.id for claim in old.claims
    ]
    kept = [line for line in before.split("\n") if not line.startswith("brief =")]
    rest = iter(after.text.split("\n"))
    assert all(line in rest for line in kept)
    assert update(after.text, new).text == after.text


FILE = """# Claims about two towns.
schema = 1

[references.herald]            # the paper
title = "Voss: the river is ours"
url = "https://h.example/"

# the first
[[claims]]
id = "by-hand"                 # renamed
text = "Voss said that the river is theirs."
quote = "the river is ours"    # shortened
speaker = "Mayor Voss"
brief = { line = 3, column = 5 }  # where
waiver = { reason = "known" }

# the second
[[claims]]
id = "second"
text = "He said ‘no’."
quote = "no"
brief = { line = 7, column = 9 }

[[claims]]
id = "own"
text = "An editor's own words."
"""


def claim(quote, text, line, *references, claim_id="new"):
    return Claim(claim_id, HERE, text, quote, references=references, brief=Position("brief.md", line, 5))


FIRST = claim("the river is ours and ours alone", "Voss said that the river is theirs.", 3)
SECOND = replace(claim("no", "He said ‘no’.", 7), brief=Position("brief.md", 7, 9))


def test_update_adds_what_is_new_where_it_belongs():
    extra = claim("never", "They said ‘never’.", 5, "h2017", "keller", claim_id="by-hand")
    references = (
        Reference("h2017", HERE, "Voss: the river is ours", url="https://h.example/"),
        Reference("keller", HERE, "Letter"),
    )
    updated = update(FILE, Draft((FIRST, extra, SECOND), references, file="brief.md"))
    table = '[[claims]]\nid = "by-hand-2"\ntext = "They said ‘never’."\nquote = "never"\nreferences = ["herald", "keller"]\nbrief = { line = 5, column = 5 }\n\n'
    expected = FILE.replace("# the first\n", '[references.keller]\ntitle = "Letter"\n\n# the first\n').replace(
        "# the second\n", f"{table}# the second\n"
    )
    assert updated.text == expected
    assert [(each.kind, each.name) for each in updated.changes] == [
        (ChangeKind.ADDED, "reference keller"),
        (ChangeKind.ADDED, "claim by-hand-2"),
    ]


def test_update_corrects_places_and_nothing_else():
    updated = update(FILE, Draft((replace(FIRST, speaker="Voss", brief=Position("brief.md", 13, 1)), SECOND)))
    assert updated.text.replace("# not in the brief any more (as it is now)\n", "") == FILE.replace(
        "line = 3, column = 5", "line = 13, column = 1"
    )


def test_update_marks_what_is_gone_and_takes_the_mark_away_again():
    herald = Reference("herald", HERE, "Voss: the river is ours", url="https://h.example/")
    gone = update(FILE, Draft((FIRST,), (herald,), file="brief.md"))
    assert gone.text == FILE.replace("# the second\n", "# the second\n# not in the brief any more (brief.md)\n")
    assert [each.kind for each in gone.changes] == [ChangeKind.GONE]
    back = update(gone.text, Draft((FIRST, SECOND), (herald,), file="brief.md"))
    assert back.text == FILE
    assert [each.kind for each in back.changes] == [ChangeKind.BACK]


def test_what_stands_in_the_brief_is_not_gone():
    def place_of(text):
        return (
            (Position("brief.md", 7, 2), Position("brief.md", 7, 40)) if text in ("no", "https://h.example/") else None
        )

    assert update(FILE, Draft((FIRST,), place_of=place_of)).text == FILE


def test_another_citation_is_told_and_left_to_the_editor():
    cited = FILE.replace('quote = "no"\n', 'quote = "no"\nreferences = ["herald"]\n')
    references = (Reference("herald", HERE, url="https://h.example/"), Reference("keller", HERE, "Letter"))
    updated = update(cited, Draft((FIRST, replace(SECOND, references=("keller",))), references))
    assert [str(each) for each in updated.changes if each.kind is ChangeKind.KEPT] == [
        "claim second: kept, though the brief says otherwise (the brief cites keller, the file herald)"
    ]
    assert 'references = ["herald"]' in updated.text


def test_line_ends_stay_as_they_are():
    extra = claim("never", "They said ‘never’.", 9)
    updated = update(FILE.replace("\n", "\r\n"), Draft((FIRST, SECOND, extra)))
    assert updated.text.count("\n") == updated.text.count("\r\n")


def test_a_file_without_claims_takes_them():
    updated = update("schema = 1\n", Draft((FIRST,), (Reference("herald", HERE, "T"),)))
    assert [claim["id"] for claim in tomllib.loads(updated.text)["claims"]] == ["new"]
    assert update(updated.text, Draft((FIRST,), (Reference("herald", HERE, "T"),))).text == updated.text


def test_the_projects_own_claims_are_up_to_date_with_themselves():
    path = Path(__file__).parents[2] / "claims.toml"
    own = load(path).claim_set
    text = path.read_text(encoding="utf-8")
    assert update(text, Draft(own.claims, own.references, own.title)).text == text
