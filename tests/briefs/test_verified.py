"""Briefs in other styles, end to end: extracted, given local copies of their sources, verified, and caught when false."""

from __future__ import annotations

import html
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import tomlkit

SAMPLES = Path(__file__).parent / "samples"
BRIEFS = ("inline.md", "numbered.md", "chicago.md", "article.wiki")
PAGE = """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{title}</title></head><body><article>
<h1>{title}</h1><p>The matter was taken up again this week after a long silence on both sides of the bay.</p>
{said}
<p>Nobody could say when the next meeting would be held, or who would pay for the hall.</p></article></body></html>"""


def claimcheck(*arguments: str, folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "claimcheck", *arguments],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


def extracted(name: str, folder: Path) -> tomlkit.TOMLDocument:
    """Extract the sample into `folder`, and give each of its references a local copy that says what is quoted."""
    done = claimcheck("extract", str(SAMPLES / name), "-o", "claims.toml", folder=folder)
    assert done.returncode in (0, 1), done.stderr
    claims = tomlkit.parse((folder / "claims.toml").read_text(encoding="utf-8"))
    for key, reference in claims["references"].items():
        write_page(folder, key, [claim for claim in claims["claims"] if key in claim.get("references", ())])
        reference["file"] = f"{key}.html"
    (folder / "claims.toml").write_text(tomlkit.dumps(claims), encoding="utf-8")
    return claims


def write_page(folder: Path, key: str, claims: list[Any], spoil: str = "") -> None:
    said = ""
    for claim in claims:
        quote = claim.get("quote")
        if quote:
            words = quote.split()
            if spoil:
                words.insert((len(words) + 1) // 2, spoil)
            said += f"<p>“{html.escape(' '.join(words))},” {html.escape(claim.get('speaker', 'a witness'))} said.</p>\n"
        else:
            said += f"<p>{html.escape(claim['text'])}</p>\n"
    (folder / f"{key}.html").write_text(PAGE.format(title=key, said=said), encoding="utf-8")


def verified(folder: Path) -> tuple[int, dict[str, Any]]:
    done = claimcheck("verify", "--offline", "--format", "json", folder=folder)
    assert done.stdout, done.stderr
    return done.returncode, json.loads(done.stdout)


def quote_verdicts(run: dict[str, Any]) -> dict[str, str]:
    return {
        result["claim"]: finding["verdict"]
        for result in run["results"]
        for finding in result["findings"]
        if finding["check"] == "quote"
    }


@pytest.mark.parametrize("name", BRIEFS)
def test_a_true_brief_holds(name: str, tmp_path: Path) -> None:
    claims = extracted(name, tmp_path)
    cited = [claim["id"] for claim in claims["claims"] if "quote" in claim and claim.get("references")]
    code, run = verified(tmp_path)
    assert code in (0, 3), run["counts"]
    assert cited
    assert set(cited) == {claim for claim, verdict in quote_verdicts(run).items() if verdict in {"supported", "review"}}


@pytest.mark.parametrize("name", BRIEFS)
def test_a_false_quotation_is_caught(name: str, tmp_path: Path) -> None:
    claims = extracted(name, tmp_path)
    false = max(
        (claim for claim in claims["claims"] if len(claim.get("references", ())) == 1 and "quote" in claim),
        key=lambda claim: len(claim["quote"]),
    )
    key = false["references"][0]
    others = [claim for claim in claims["claims"] if key in claim.get("references", ()) and claim is not false]
    write_page(tmp_path, key, others)
    page = tmp_path / f"{key}.html"
    true = page.read_text(encoding="utf-8")
    write_page(tmp_path, key, [false], spoil="hardly")
    page.write_text(page.read_text(encoding="utf-8") + true, encoding="utf-8")
    code, run = verified(tmp_path)
    assert code == 1
    assert quote_verdicts(run)[false["id"]] == "altered"
