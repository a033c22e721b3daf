"""The commands end to end on local files: what each exit code takes, and what is said."""

import json
import re
import subprocess
import sys

import pytest

from claimcheck import __version__, judging

from .desk import FALSE, QUOTE, claim, verdicts

# --------------------------------------------------------------------------- verify


def test_0_nothing_against_any_claim(desk, run):
    desk.write(claim("good", QUOTE))
    code, out, err = run("verify")
    assert (code, err) == (0, "")
    assert "supported" in out


def test_1_a_verdict_of_fail_on(desk, run):
    desk.write(claim("good", QUOTE), claim("bad", FALSE))
    code, out, _ = run("verify", "claims.toml", "--format", "json")
    assert code == 1
    assert verdicts(out) == {"good": "supported", "bad": "not-found"}


def test_fail_on_of_the_command_line_wins_over_the_file(desk, run):
    desk.write(claim("bad", FALSE), settings='[settings]\nfail_on = ["altered"]\n')
    assert run("verify")[0] == 0
    assert run("verify", "--fail-on", "altered, not-found")[0] == 1
    assert run("verify", "--fail-on", "altered", "--fail-on", "not-found")[0] == 1


def test_3_what_could_not_be_checked(desk, run):
    desk.write(claim("good", QUOTE), claim("bare", QUOTE, references="[]"))
    assert run("verify")[0] == 3
    assert run("verify", "--allow", "unsourced")[0] == 0
    assert run("verify", "--allow", "inconclusive")[0] == 3


def test_an_empty_file_is_inconclusive_with_its_reason(desk, run):
    (desk.folder / "page.html").write_text(" \n")
    desk.write(claim("good", QUOTE))
    assert run("verify")[0] == 3
    assert run("verify", "--allow", "inconclusive:empty")[0] == 0
    assert run("verify", "--allow", "inconclusive:paywall")[0] == 3


def test_a_waived_claim_is_run_but_does_not_fail_until_it_runs_out(desk, run):
    desk.write(claim("bad", FALSE, more='waiver = { reason = "known", until = 2026-06-30 }'))
    code, out, _ = run("verify", "--today", "2026-06-30", "--format", "json")
    assert (code, verdicts(out)) == (0, {"bad": "not-found"})
    assert run("verify", "--today", "2026-07-01")[0] == 1


def test_only_the_chosen_claims_and_their_references(desk, run):
    references = '[references.story]\nfile = "page.html"\n[references.other]\nfile = "gone.html"\n'
    desk.write(claim("good", QUOTE), claim("bad", FALSE, references='["other"]'), references=references)
    code, out, _ = run("verify", "--claim", "good", "--format", "json")
    assert (code, verdicts(out)) == (0, {"good": "supported"})
    assert [each["reference"] for each in json.loads(out)["references"]] == ["story"]


def test_several_files_make_one_report(desk, run):
    desk.write(claim("one", QUOTE))
    desk.write(claim("two", FALSE), name="more.toml")
    code, out, _ = run("verify", "claims.toml", "more.toml", "--format", "json")
    assert (code, verdicts(out)) == (1, {"one": "supported", "two": "not-found"})
    files = [each["position"]["file"] for each in json.loads(out)["results"]]
    assert files == ["claims.toml", "more.toml"]
    assert run("verify", "claims.toml", "more.toml", "--claim", "one")[0] == 0


def test_the_claims_file_of_a_folder_above(desk, run, monkeypatch):
    desk.write(claim("good", QUOTE))
    (desk.folder / "below").mkdir()
    monkeypatch.chdir(desk.folder / "below")
    code, out, _ = run("verify", "--format", "json")
    assert code == 0
    assert json.loads(out)["results"][0]["position"]["file"] == "../claims.toml"


def test_two_runs_and_any_number_of_processes_say_the_same(desk, run, monkeypatch):
    monkeypatch.setattr(judging, "ALONE_SECONDS", -1)  # so few claims would not be shared
    desk.write(*(claim(f"c{number}", QUOTE if number % 2 else FALSE) for number in range(6)))
    said = [run("verify", "--format", "json", "--jobs", jobs)[1] for jobs in (1, 1, 3)]
    without_times = {re.sub(r'"(started|finished)_at": "[^"]*"', "", each) for each in said}
    assert len(without_times) == 1


def test_reports_go_where_they_are_asked_to(desk, run):
    desk.write(claim("bad", FALSE))
    code, out, _ = run("verify", "--report", "json=a.json", "--report", "terminal=b.txt", "--output", "c.txt")
    assert (code, out) == (1, "")
    assert verdicts((desk.folder / "a.json").read_text()) == {"bad": "not-found"}
    assert (desk.folder / "b.txt").read_text() == (desk.folder / "c.txt").read_text() != ""


@pytest.mark.parametrize(
    ("env", "coloured"), [({}, False), ({"FORCE_COLOR": "1"}, True), ({"FORCE_COLOR": "1", "NO_COLOR": "1"}, False)]
)
def test_colour_is_for_terminals_unless_forced(desk, run, monkeypatch, env, coloured):
    desk.write(claim("bad", FALSE))
    for name, value in env.items():
        monkeypatch.setenv(name, value)
    assert ("\x1b[" in run("verify")[1]) is coloured
    run("verify", "--output", "report.txt")
    assert "\x1b" not in (desk.folder / "report.txt").read_text()


# --------------------------------------------------------------------------- 2: bad file or usage

USAGE = {
    "no file": (["verify", "gone.toml"], "gone.toml:1:1: there is no such file"),
    "a folder": (["verify", "."], ".:1:1: this is a folder, not a claims file (name the claims.toml in it)"),
    "unknown claim": (["verify", "--claim", "god"], "there is no claim 'god' (did you mean 'good'?)"),
    "unknown check": (["verify", "--check", "spelling"], "--check 'spelling' is not known (known: "),
    "bad fail-on": (["verify", "--fail-on", "fals"], "'fals' is not a verdict (known: supported, "),
    "bad today": (["verify", "--today", "yesterday"], "--today 'yesterday' is not a day (write it as 2016-10-04)"),
    "format": (["verify", "--format", "word"], "there is no format 'word' (known: terminal, json"),
    "report": (["verify", "--report", "json"], "--report 'json' cannot be read (write FORMAT=FILE)"),
    "report format": (["verify", "--report", "word=x"], "there is no format 'word' (known: terminal, json"),
    "report twice": (
        ["verify", "--report", "json=x.out", "--output", "x.out"],
        "two reports are to go to the same file (give each a file of its own)",
    ),
    "report folder": (["verify", "--report", "json=gone/x.json"], "there is no folder for 'gone/x.json'"),
    "live and offline": (["verify", "--live", "--offline"], "--live and --offline exclude each other"),
    "archive and none": (
        ["verify", "--no-archive", "--archive", "https://a.example/"],
        "--no-archive and --archive exclude each other",
    ),
    "archive": (["verify", "--archive", "a.example"], "--archive 'a.example' is not an http or https address"),
    "resolve": (["verify", "--resolve", "x"], "--resolve 'x' cannot be read"),
    "record nowhere": (
        ["record"],
        'claims.toml names no place for recordings (write cassettes = "cassettes" in [settings])',
    ),
    "empty quote": (["check", "…", "page.html"], "the quote has no word in it"),
    "no name": (["check", "a", "page.html", "--speaker", "7"], "--speaker: there is no name in it"),
    "empty name": (["check", "a", "page.html", "--speaker", ""], "--speaker: there is no name in it"),
    "bad date": (["check", "a", "page.html", "--date", "soon"], "--date: 'soon' is not a date; write 2016-10-03"),
    "no source": (
        ["check", "a", "gone.html"],
        "there is no file 'gone.html' (an address begins with http:// or https://)",
    ),
    "another scheme": (["inspect", "ftp://a.example/"], "'ftp://a.example/' is not an http or https address"),
    "control characters": (["check", "a", "x\x1b[31m\n"], "there is no file "),
}


@pytest.mark.parametrize("name", USAGE)
def test_2_is_one_clear_line(name, desk, run):
    desk.write(claim("good", QUOTE))
    arguments, line = USAGE[name]
    code, out, err = run(*arguments)
    assert (code, out) == (2, "")
    assert err.startswith(f"claimcheck: error: {line}")
    assert err.count("\n") == 1
    assert "\x1b" not in err


@pytest.mark.parametrize(
    "arguments",
    [["--colour"], ["verify", "--connections", "0"], ["verify", "--timeout", "soon"], ["nonsense"], ["check"]],
)
def test_2_for_what_typer_refuses(desk, run, arguments):
    code, out, err = run(*arguments)
    assert (code, out) == (2, "")
    assert "Error: " in err
    assert "Traceback" not in err


def test_2_each_fault_of_a_file_is_a_line(desk, run):
    desk.write('[[claims]]\nid = "\\u001b[31m"\nqoute = "x"\n')
    code, _, err = run("verify")
    assert code == 2
    lines = err.splitlines()
    assert len(lines) == 3
    assert all(line.startswith("claimcheck: error: claims.toml:") for line in lines)
    assert "\x1b" not in err


def test_2_a_saved_copy_that_is_not_there(desk, run):
    desk.write(claim("good", QUOTE), references='[references.story]\nfile = "gone.html"\n')
    code, _, err = run("verify")
    assert code == 2
    assert "gone.html" in err
    assert err.count("\n") == 1


# --------------------------------------------------------------------------- 4: our fault


def test_4_is_one_line_unless_asked_for_more(desk, run, monkeypatch):
    def broken(*_args, **_kwargs):
        raise ZeroDivisionError("by\x1b zero\nsecond line")

    desk.write(claim("good", QUOTE))
    monkeypatch.setattr(judging.Judge, "run", broken)
    code, out, err = run("verify")
    assert (code, out) == (4, "")
    assert err == "claimcheck: this is our fault: ZeroDivisionError: by\\x1b zero (--verbose shows the traceback)\n"
    code, _, err = run("verify", "--verbose")
    assert code == 4
    assert "Traceback (most recent call last)" in err


# --------------------------------------------------------------------------- check, inspect, lint


def test_check_one_quote_against_one_file(desk, run):
    code, out, _ = run("check", QUOTE, "page.html", "--speaker", "Anna Berg", "--format", "json")
    report = json.loads(out)
    assert (code, verdicts(out)) == (0, {"check": "supported"})
    assert {"schema", "run", "counts", "references", "results"} == report.keys()
    assert run("check", FALSE, "page.html")[0] == 1
    assert run("check", QUOTE, "page.html", "--speaker", "Boris Zorn")[0] == 1


def test_check_offline_does_not_go_out(desk, run):
    code, out, _ = run("check", QUOTE, "https://paper.example/story", "--offline", "--format", "json")
    assert (code, verdicts(out)) == (3, {"check": "inconclusive"})


def test_inspect_shows_the_page(desk, run):
    code, out, _ = run("inspect", "page.html", "--format", "json")
    (page,) = json.loads(out)
    assert code == 0
    assert (page["source"], page["readable"], page["title"]) == ("page.html", True, "Minister: we will go")
    assert page["published"]["value"] == "2016-10-03"


def test_inspect_3_where_a_source_cannot_be_read(desk, run):
    (desk.folder / "empty.html").write_text("<html></html>")
    code, out, _ = run("inspect", "page.html", "empty.html", "--format", "json")
    assert code == 3
    assert [page["readable"] for page in json.loads(out)] == [True, False]


def test_lint(desk, run):
    path = desk.write(claim("good", QUOTE))
    assert run("lint") == (0, "no fault found\n", "")
    path.write_text(path.read_text() + claim("bare", "x y", references="[]"))
    code, out, _ = run("lint", path)
    assert code == 1
    assert "citing-nothing" in out
    assert "claims.toml:10:1" in out


def test_a_note_of_lint_fails_nothing(desk, run):
    desk.write(claim("good", QUOTE, more='text = "She said they would go."'))
    code, out, _ = run("lint")
    assert code == 0
    assert "quote-in-text" in out


# --------------------------------------------------------------------------- help


def test_version_and_help(run):
    assert run("--version") == (0, f"claimcheck {__version__}\n", "")
    for command in ("verify", "check", "inspect", "lint", "record"):
        code, out, _ = run(command, "--help")
        assert code == 0
        assert "Usage: claimcheck" in out


def test_help_does_not_wait_for_the_whole_house(desk):
    heavy = "{'httpx', 'rich', 'selectolax', 'vcr', 'docx', 'pypdfium2', 'tomllib'}"
    code = f"import sys, claimcheck.cli; print(sorted({heavy} & set(sys.modules)))"
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    assert said.stdout == "[]\n"
