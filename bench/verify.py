"""How long does a whole run take on real pages? 200 claims over 100 local pages: `python -m bench verify`.

Each page is read, its claims judged and the report written by the command itself, in a process of its own; the median
of the rounds is printed, for runs that keep nothing and for those that find what an earlier one has kept.
"""

import argparse
import json
import re
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from bench import corpus

PAGES, CLAIMS_A_PAGE, ROUNDS = 100, 2, 3


def write_claims(folder: Path) -> int:
    """Write the pages and a claims file over them into `folder`; return how many claims it has."""
    segments = json.loads((corpus.WEB / "segments.json").read_text(encoding="utf-8"))
    references, claims = ["schema = 1"], []
    for page in corpus.raw_pages():
        said = [re.sub(r"\s+", " ", text).strip() for text in segments.get(page.url, {}).get("with", ())]
        said = [text for text in said if len(text.split()) > 2][:CLAIMS_A_PAGE]
        if len(said) < CLAIMS_A_PAGE or len(references) > PAGES:
            continue
        key = f"page-{len(references)}"
        (folder / f"{key}.html").write_bytes(page.body)
        references.append(f'[references.{key}]\nfile = "{key}.html"')
        claims += [
            f'[[claims]]\nid = "{key}-{i}"\nquote = {json.dumps(text, ensure_ascii=False)}\nreferences = ["{key}"]'
            for i, text in enumerate(said)
        ]
    (folder / "claims.toml").write_text("\n".join([*references, *claims]) + "\n", encoding="utf-8")
    return len(claims)


def main(arguments: list[str]) -> int:
    argparse.ArgumentParser("python -m bench verify").parse_args(arguments)
    if not corpus.is_there():
        print(corpus.ABSENT)
        return 0
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        count = write_claims(folder)
        first, out = measure(folder, ["--no-cache"])
        measure(folder, keeping := ["--cache", str(folder / "kept")])
        again, out_again = measure(folder, keeping)
    counts = json.loads(out)["counts"]
    if json.loads(out_again)["counts"] != counts:
        raise SystemExit("what was kept changed the verdicts")
    told = ", ".join(f"{verdict} {number}" for verdict, number in counts.items() if number)
    print(
        f"VERIFY: {count} claims over {PAGES} local pages: {first:.2f} s (aim: under 10), again {again:.2f} s\n  {told}"
    )
    return 0


def measure(folder: Path, options: list[str]) -> tuple[float, str]:
    """Return the median seconds of the command with `options`, and what it said last."""
    command = [sys.executable, "-m", "claimcheck", "verify", "claims.toml", "--format", "json", *options]
    seconds, out = [], ""
    for _ in range(ROUNDS):
        started = time.perf_counter()
        out = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False).stdout
        seconds.append(time.perf_counter() - started)
    return statistics.median(seconds), out
