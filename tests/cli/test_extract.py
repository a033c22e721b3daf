"""`extract` and `init`: a brief in, its claims file out, and kept up to date."""

import json
import tomllib
from pathlib import Path

import pytest

from claimcheck.claims import load

ROOT = Path(__file__).parents[2]
BRIEF = ROOT.parent / "shared" / "brief" / "brief.md"

TEXT = """\
# Two towns

Mayor Clara Voss said that ‘the river belongs to those who live on it’ (Herald 2017). The ‘weir’ is old.

## References

- Herald (2017). ‘Voss: the river is ours’, 14 March. <https://herald.example/voss>
"""


@pytest.fixture
def folder(tmp_path, monkeypatch):
    (tmp_path / "brief.md").write_text(TEXT, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_prints_a_claims_file(folder, run):
    code, out, err = run("extract", "brief.md")
    assert code == 0
    values = tomllib.loads(out)
    assert values["brief"] == {"title": "Two towns", "file": "brief.md"}
    assert values["claims"][0]["quote"] == "the river belongs to those who live on it"
    assert "1 quote, 1 reference, 1 skipped (1 × a " in err
    assert not (folder / "claims.toml").exists()


def test_verbose_lists_what_was_skipped_and_quiet_nothing(folder, run):
    assert "brief.md:3:92: skipped 'weir'" in run("extract", "brief.md", "--verbose")[2]
    assert run("extract", "brief.md", "--quiet")[2] == ""


def test_writes_a_file_that_loads_and_never_over_one(folder, run):
    assert run("extract", "brief.md", "-o", "claims.toml")[0] == 0
    assert load(folder / "claims.toml").claim_set.claims[0].brief.line == 3
    code, _, err = run("extract", "brief.md", "-o", "claims.toml")
    assert code == 2
    assert "'claims.toml' is there already (--update brings it up to date)" in err


def test_check_says_what_differs(folder, run):
    run("extract", "brief.md", "-o", "claims.toml")
    code, _, err = run("extract", "brief.md", "--check", "-o", "claims.toml")
    assert code == 0
    assert "claims.toml is up to date" in err
    (folder / "brief.md").write_text(
        TEXT.replace(". The ‘weir’", ". She added that ‘it flows for free’ (Herald 2017). The ‘weir’"), encoding="utf-8"
    )
    before = (folder / "claims.toml").read_text(encoding="utf-8")
    code, _, err = run("extract", "brief.md", "--check")
    assert code == 1
    assert "it-flows-for: new in the brief" in err
    assert "claims.toml is not up to date: run with --update" in err
    assert (folder / "claims.toml").read_text(encoding="utf-8") == before


def test_update_keeps_an_editors_hand(folder, run):
    run("extract", "brief.md", "-o", "claims.toml")
    path = folder / "claims.toml"
    edited = (
        path.read_text(encoding="utf-8").replace("[[claims]]\n", "# mine\n[[claims]]\n").replace('id = "', 'id = "my-')
    )
    path.write_text(edited, encoding="utf-8")
    (folder / "brief.md").write_text("New words on top of it all.\n\n" + TEXT, encoding="utf-8")
    assert run("extract", "brief.md", "--update")[0] == 0
    assert path.read_text(encoding="utf-8") == edited.replace("line = 3", "line = 5")
    assert run("extract", "brief.md", "--check")[0] == 0


def test_update_needs_a_valid_claims_file(folder, run):
    (folder / "claims.toml").write_text("schema = 1\n[[claims]]\nid = 3\n", encoding="utf-8")
    code, _, err = run("extract", "brief.md", "--update")
    assert code == 2
    assert "claims.toml:3:6: id must be text" in err
    (folder / "claims.toml").write_text("schema = \n", encoding="utf-8")
    assert "claims.toml:1:10: not valid TOML" in run("extract", "brief.md", "--update")[2]


def test_json(folder, run):
    code, out, _ = run("extract", "brief.md", "--format", "json")
    values = json.loads(out)
    assert code == 0
    assert values["claims"][0]["position"] == {"file": "brief.md", "line": 3, "column": 29}
    assert values["references"][0]["published"] == "2017-03-14"
    assert values["skipped"][0]["text"] == "weir"
    assert run("extract", "brief.md", "--format", "json", "--update")[0] == 2
    assert run("extract", "brief.md", "--format", "yaml")[0] == 2


def test_a_bibliography_beside_the_brief(folder, run):
    (folder / "brief.md").write_text(TEXT.partition("## References")[0], encoding="utf-8")
    (folder / "works.bib").write_text(
        "@online{herald, author={{Herald}}, title={Ours}, date={2017-03-14}, url={https://herald.example/voss}}",
        encoding="utf-8",
    )
    code, out, _ = run("extract", "brief.md", "--bibliography", "works.bib")
    assert code == 0
    assert tomllib.loads(out)["claims"][0]["references"] == ["herald"]


def test_bad_briefs_end_in_one_line(folder, run):
    (folder / "empty.md").write_text("", encoding="utf-8")
    code, _, err = run("extract", "empty.md")
    assert (code, err) == (2, "claimcheck: error: empty.md:1:1: the file is empty\n")
    assert run("extract", "missing.md")[0] == 2


def test_init_starts_a_project(folder, run):
    code, out, _ = run("init", "brief.md")
    assert code == 0
    assert len(out.splitlines()) == 3
    assert load(folder / "claims.toml").settings.cassettes.name == "cassettes"
    assert tomllib.loads((folder / "claims.toml").read_text(encoding="utf-8"))["settings"] == {"cassettes": "cassettes"}
    assert run("init", "brief.md")[0] == 2


@pytest.mark.skipif(not BRIEF.exists(), reason="the brief is not beside the repository")
def test_the_projects_claims_are_up_to_date_with_the_brief(run):
    code, _, err = run("extract", BRIEF, "-o", ROOT / "claims.toml", "--check")
    assert code == 0, err
