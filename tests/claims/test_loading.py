"""A good claims file becomes nouns; a bad one becomes one line per fault, with file, line and column."""

from datetime import date
from pathlib import Path
from textwrap import dedent

import pytest

from claimcheck.claims import find_claims_file, load
from claimcheck.errors import FaultyFileError, FileError
from claimcheck.model import LinkKind, Period, Position, Reason, Selector, Verdict

WHOLE = """\
schema = 1

[brief]
title = "A brief"
file = "brief.md"

[settings]
cassettes = "tapes"
archive = ["https://one.example/web/", "https://two.example/web/"]
fail_on = ["altered", "review:head-noun"]
allow = ["inconclusive:paywall"]
timeout = 12
max_bytes = 1000
robots = true

[references.story]
title = "A story"
publisher = "A paper"
authors = ["A. Writer", "B. Writer"]
published = 2016-10-04
accessed = "2016-12"
url = "https://paper.example/story"
file = "saved/story.html"
archive_url = "https://one.example/web/20161004000000id_/https://paper.example/story"
language = "en-GB"

[[claims]]
id = "minister-we-will-go"
text = "The minister said ‘we will go’."
quote = "we will go"
speaker = "the minister"
date = "2016-10-03/2016-10-04"
date_text = "early in October"
references = ["story"]
at = "p. 12"
translated = true
link = { how = "carried-back", back = 2 }
brief = { line = 9, column = 84 }
waiver = { reason = "known", until = 2027-01-31 }
"""


@pytest.fixture
def file(tmp_path):
    def write(text: str | bytes) -> Path:
        path = tmp_path / "claims.toml"
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return path

    return write


def test_every_key_is_read(file, tmp_path):
    loaded = load(file(WHOLE))
    claim_set, settings = loaded.claim_set, loaded.settings
    (claim,), (reference,) = claim_set.claims, claim_set.references
    path = str(tmp_path / "claims.toml")

    assert (claim_set.title, claim_set.brief) == ("A brief", tmp_path / "brief.md")
    assert (settings.cassettes, settings.timeout, settings.max_bytes, settings.robots) == (
        tmp_path / "tapes",
        12,
        1000,
        True,
    )
    assert settings.archive == ("https://one.example/web/", "https://two.example/web/")
    assert settings.fail_on == (Selector(Verdict.ALTERED), Selector(Verdict.REVIEW, Reason.HEAD_NOUN))
    assert settings.allow == (Selector(Verdict.INCONCLUSIVE, Reason.PAYWALL),)
    assert reference.published == Period(date(2016, 10, 4), date(2016, 10, 4))
    assert reference.accessed == Period(date(2016, 12, 1), date(2016, 12, 31))
    assert (reference.key, reference.authors, reference.file) == (
        "story",
        ("A. Writer", "B. Writer"),
        tmp_path / "saved/story.html",
    )
    assert reference.position == Position(path, 16, 1)
    assert claim.position == Position(path, 27, 1)
    assert claim.date == Period(date(2016, 10, 3), date(2016, 10, 4))
    assert (claim.link.how, claim.link.back, claim.translated, claim.at) == (LinkKind.CARRIED_BACK, 2, True, "p. 12")
    assert claim.brief == Position(str(tmp_path / "brief.md"), 9, 84)
    assert (claim.waiver.reason, claim.waiver.until) == ("known", date(2027, 1, 31))


def test_the_smallest_file(file):
    loaded = load(file('schema = 1\n[[claims]]\nid = "a"\nquote = "b"\n'))
    assert loaded.settings.archive is None
    assert loaded.claim_set.claims[0].references == ()


def test_a_byte_order_mark_and_windows_line_ends_are_no_fault(file):
    loaded = load(file(b"\xef\xbb\xbf" + WHOLE.replace("\n", "\r\n").encode()))
    assert loaded.claim_set.claims[0].position.line == 27


GOOD_CLAIM = '[[claims]]\nid = "a"\ntext = "b"\n'

FAULTS = {
    "no schema": ('title = "x"\n', "1:1: schema is missing (write schema = 1 on the first line)"),
    "another schema": ("# c\nschema = 2\n", "2:10: schema '2' is not known to this version (write schema = 1)"),
    "schema is true": ("schema = true\n", "1:10: schema 'True' is not known to this version (write schema = 1)"),
    "broken": ("schema = 1\nquote = \n", "2:9: not valid TOML: invalid value"),
    "a day that is none, without marks": (
        "schema = 1\n[[claims]]\ndate = 2016-02-30\n",
        '3:8: not valid TOML: invalid date or datetime (write date = "2016-10-03", or "2016-10", in quotation marks)',
    ),
    "a month without marks": (
        "schema = 1\n[[claims]]\ndate = October 2016\n",
        '3:8: not valid TOML: invalid value (write date = "2016-10-03", or "2016-10", in quotation marks)',
    ),
    "broken at the end": ('schema = 1\na = """', "2:8: not valid TOML: unterminated string"),
    "no claims": ("schema = 1\n", "1:1: there is no claim in this file (write one under [[claims]])"),
    "unknown at the top": (
        "schema = 1\nclaim = 1\n" + GOOD_CLAIM,
        "2:1: unknown key 'claim' in the file (did you mean 'claims'? known keys: schema, brief, settings, references, claims)",
    ),
    "unknown in brief": (
        "schema = 1\nbrief.titel = 'x'\n" + GOOD_CLAIM,
        "2:7: unknown key 'titel' in [brief] (did you mean 'title'? known keys: title, file)",
    ),
    "unknown in link": (
        "schema = 1\n" + GOOD_CLAIM + 'link = { how = "explicit", far = 1 }\n',
        "5:28: unknown key 'far' in link (known keys: how, back)",
    ),
    "unknown setting": (
        'schema = 1\n[settings]\n"time out" = 3\n' + GOOD_CLAIM,
        (
            "3:1: unknown key 'time out' in [settings] (did you mean 'timeout'? "
            "known keys: cassettes, archive, fail_on, allow, timeout, max_bytes, robots, render)"
        ),
    ),
    "wrong type": (
        "schema = 1\n" + GOOD_CLAIM + "quote = 3\n",
        "5:9: quote must be text in quotation marks, not a whole number",
    ),
    "wrong type in a list": (
        "schema = 1\n" + GOOD_CLAIM + 'references = [\n  "a",\n  4,\n]\n[references.a]\n',
        "7:3: entry 2 of the list must be text in quotation marks, not a whole number",
    ),
    "claims is a table": ("schema = 1\nclaims = {}\n", "2:10: claims must be a list, not a table"),
    "a reference is text": (
        'schema = 1\n[references]\na = "b"\n' + GOOD_CLAIM,
        "3:5: a must be a table, not text in quotation marks",
    ),
    "blank": (
        "schema = 1\n" + GOOD_CLAIM + 'speaker = " "\n',
        "5:11: speaker is empty (write it, or leave the key out)",
    ),
    "empty quote": (
        "schema = 1\n" + GOOD_CLAIM + 'quote = ""\n',
        "5:9: quote is empty (write it, or leave the key out)",
    ),
    "quote of marks": (
        "schema = 1\n" + GOOD_CLAIM + 'quote = "[…] – !"\n',
        "5:9: the quote '[…] – !' has no word in it (write the quoted words)",
    ),
    "nothing to verify": (
        'schema = 1\n\n[[claims]]\nid = "a"\n',
        "3:1: this claim has neither text nor quote (write what is to be verified)",
    ),
    "no id": ('schema = 1\n[[claims]]\ntext = "b"\n', '2:1: this claim has no id (write id = "…", unique in the file)'),
    "bad id": (
        'schema = 1\n[[claims]]\nid = "a b"\ntext = "b"\n',
        "3:6: 'a b' cannot be an id (use letters, digits, '.', '_' and '-', at most 100, a letter or digit first)",
    ),
    "same id": (
        "schema = 1\n" + GOOD_CLAIM + GOOD_CLAIM,
        "6:6: the id 'a' is taken (the claim on line 2 has it)",
    ),
    "no such reference": (
        "schema = 1\n" + GOOD_CLAIM + 'references = ["cnn-2015"]\n[references.cnn-2016]\n',
        "5:14: there is no reference 'cnn-2015' (did you mean 'cnn-2016'?)",
    ),
    "no references at all": (
        "schema = 1\n" + GOOD_CLAIM + 'references = ["x"]\n',
        "5:14: there is no reference 'x' (there is no [references.…] in this file)",
    ),
    "cited twice": (
        "schema = 1\n" + GOOD_CLAIM + 'references = ["x", "x"]\n[references.x]\n',
        "5:14: the reference 'x' is cited twice in this claim",
    ),
    "a key that names no file": (
        'schema = 1\n[references."../x"]\n' + GOOD_CLAIM,
        "2:1: '../x' cannot be a reference's key (use letters, digits, '.', '_' and '-', at most 100, a letter or digit first)",
    ),
    "bad date": (
        "schema = 1\n" + GOOD_CLAIM + 'date = "last year"\n',
        "5:8: date: 'last year' is not a date; write 2016-10-03, 2016-10, 2016, 2015-11/2015-12 or 2016-03~",
    ),
    "no such day": (
        "schema = 1\n" + GOOD_CLAIM + 'date = "2016-02-30"\n',
        "5:8: date: there is no such day as '2016-02-30'",
    ),
    "a year as number": (
        "schema = 1\n[references.x]\npublished = 2016\n" + GOOD_CLAIM,
        '3:13: published is a number (write it in quotation marks: "2016")',
    ),
    "a time": (
        "schema = 1\n[references.x]\npublished = 2016-10-04T10:00:00Z\n" + GOOD_CLAIM,
        "3:13: published must be text in quotation marks, not a date with a time",
    ),
    "waiver without reason": (
        "schema = 1\n" + GOOD_CLAIM + "waiver = { until = 2027-01-01 }\n",
        '5:10: a waiver needs a reason (write waiver = { reason = "…", until = 2027-01-31 })',
    ),
    "waiver until a month": (
        "schema = 1\n" + GOOD_CLAIM + 'waiver = { reason = "x", until = "2027-01" }\n',
        "5:34: until must be one day (write it as 2027-01-31)",
    ),
    "not a link": (
        "schema = 1\n" + GOOD_CLAIM + 'link.how = "guessed"\n',
        "5:12: 'guessed' is not a kind of link (one of: explicit, same-sentence, carried-back, inferred)",
    ),
    "backwards": (
        "schema = 1\n" + GOOD_CLAIM + 'link = { how = "explicit", back = -1 }\n',
        "5:35: back is -1; the least is 0",
    ),
    "bad selector": (
        'schema = 1\n[settings]\nallow = ["inconclusive:paywal"]\n' + GOOD_CLAIM,
        "3:9: allow: 'paywal' is not a reason of 'inconclusive' (did you mean 'paywall'?)",
    ),
    "bad verdict": (
        'schema = 1\n[settings]\nfail_on = ["false"]\n' + GOOD_CLAIM,
        "3:11: fail_on: 'false' is not a verdict (known: supported, review, unsourced, inconclusive, not-found, altered, contradicted)",
    ),
    "no time at all": (
        "schema = 1\n[settings]\ntimeout = 0\n" + GOOD_CLAIM,
        "3:11: timeout is 0; give seconds, more than 0",
    ),
    "not the web": (
        'schema = 1\n[references.x]\nurl = "file:///etc/passwd"\n' + GOOD_CLAIM,
        "3:7: url is not an http or https address: 'file:///etc/passwd'",
    ),
    "a control character": (
        'schema = 1\n[references.x]\nurl = "https://a.example/\\u001b[31m"\n' + GOOD_CLAIM,
        "3:7: url is not an http or https address: 'https://a.example/\\x1b[31m'",
    ),
    "an archive elsewhere": (
        'schema = 1\n[settings]\narchive = ["ftp://a.example"]\n' + GOOD_CLAIM,
        "3:11: archive is not an http or https address: 'ftp://a.example'",
    ),
    "a language": (
        'schema = 1\n[references.x]\nlanguage = "English, mostly"\n' + GOOD_CLAIM,
        '3:12: \'English, mostly\' is not a language tag (write it as "en" or "pt-BR")',
    ),
    "nested too deeply": ("schema = 1\na = " + "[" * 100_000, "1:1: lists or tables are nested too deeply"),
    "an endless key": ("schema = 1\n" + "a." * 100_000 + "a = 1\n", "2:1: a key of more than 32 parts"),
    "an endless number": ("schema = " + "1" * 5000, "1:1: not valid TOML: exceeds the limit"),
    "after a string of lines": (
        'schema = 1\n[[claims]]\nid = "a"\ntext = """\none " two \\\n  three""""\nspeker = "x"\n',
        (
            "7:1: unknown key 'speker' in this claim (did you mean 'speaker'? known keys: id, text, quote, speaker, date, "
            "date_text, references, at, translated, link, brief, waiver)"
        ),
    ),
}


@pytest.mark.parametrize("name", FAULTS)
def test_a_fault_is_one_line_with_its_place(name, file):
    text, line = FAULTS[name]
    path = file(text)
    with pytest.raises(FileError) as caught:
        load(path)
    told = str(caught.value)
    assert "\n" not in told
    assert told.removeprefix(f"{path}:").startswith(line) if name == "an endless number" else told == f"{path}:{line}"


@pytest.mark.parametrize("depth", range(80, 1000, 7))
def test_any_depth_is_refused_in_one_line(file, depth):
    path = file(
        "schema = 1\na = "
        + "[" * depth
        + "]" * depth
        + "\nb = "
        + "{x=" * (depth // 2)
        + "1"
        + "}" * (depth // 2)
        + "\n"
    )
    with pytest.raises(FileError, match=r"unknown key|nested too deeply"):
        load(path)


def test_not_utf8_names_the_place(file):
    path = file(b"schema = 1\n# caf\xe9\n")
    with pytest.raises(FileError) as caught:
        load(path)
    assert str(caught.value) == f"{path}:2:6: the file is not UTF-8 text (save it as UTF-8)"


@pytest.mark.parametrize(
    ("make", "line"),
    [
        (lambda path: None, "there is no such file"),
        (lambda path: path.mkdir(), "this is a folder, not a claims file (name the claims.toml in it)"),
        (lambda path: path.write_bytes(b"\x7fELF\0\0"), "this is a binary file, not a claims file"),
        (lambda path: path.write_bytes(b"#" * (4 * 1024 * 1024 + 1)), "the file is larger than 4 MB (split it)"),
    ],
)
def test_what_is_no_claims_file(tmp_path, make, line):
    path = tmp_path / "claims.toml"
    make(path)
    with pytest.raises(FileError) as caught:
        load(path)
    assert str(caught.value) == f"{path}:1:1: {line}"


def test_a_name_with_a_null_character(tmp_path):
    with pytest.raises(FileError, match="cannot be read"):
        load(tmp_path / "a\0b")


def test_all_faults_are_told_in_the_order_of_the_file(file):
    path = file(
        dedent("""\
        schema = 1
        [[claims]]
        id = "a"
        quote = "!"
        references = ["x"]
        [references.y]
        url = "nowhere"
        """)
    )
    with pytest.raises(FaultyFileError) as caught:
        load(path)
    assert [str(line).split(": ")[0] for line in str(caught.value).splitlines()] == [
        f"{path}:4:9",
        f"{path}:5:14",
        f"{path}:7:7",
    ]
    assert caught.value.position == Position(str(path), 4, 9)


def test_a_thousand_faults_are_cut_short(file):
    path = file("schema = 1\n" + "".join(f'[[claims]]\nid = "{number}"\n' for number in range(1000)))
    with pytest.raises(FaultyFileError) as caught:
        load(path)
    lines = str(caught.value).splitlines()
    assert len(lines) == 51
    assert lines[-1].endswith("and 950 faults more")


def test_the_file_is_found_above(tmp_path, monkeypatch):
    (tmp_path / "claims.toml").write_text("")
    below = tmp_path / "a" / "b"
    below.mkdir(parents=True)
    monkeypatch.chdir(below)
    assert find_claims_file(Path()) == Path("../../claims.toml")
    (below / "claims.toml").write_text("")
    assert find_claims_file(Path()) == Path("claims.toml")


def test_no_file_anywhere(tmp_path):
    with pytest.raises(FileError, match=r"no claims.toml here or in a folder above"):
        find_claims_file(tmp_path)
