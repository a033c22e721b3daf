import pytest

from claimcheck.cli import main

from .desk import PAGE, Desk


@pytest.fixture
def desk(tmp_path, monkeypatch):
    (tmp_path / "page.html").write_text(PAGE, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    for name in ("NO_COLOR", "FORCE_COLOR"):
        monkeypatch.delenv(name, raising=False)
    return Desk(tmp_path)


@pytest.fixture
def run(capsys):
    """Run the command line here; return its exit code, output and complaints."""

    def run_here(*arguments):
        with pytest.raises(SystemExit) as ended:
            main([str(argument) for argument in arguments])
        captured = capsys.readouterr()
        return ended.value.code, captured.out, captured.err

    return run_here
