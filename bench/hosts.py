"""How near to the ideal is a live run over many hosts? 200 pages on 40 hosts, 100 ms away: `python -m bench hosts`

The command itself verifies a claim on each page (`verify --live`, nothing kept of earlier runs), with 16 exchanges at
once and two a host, as it does by default; lychee, which only asks whether the links hold, has the same addresses and
the same limits, in turn with it. The servers are on loopback and answer after 100 ms, so the ideal is

    100 ms x the greater of: pages / 16 exchanges, and pages of one host / 2

each rounded up: 1.3 s here. Shown are the medians over rounds of the whole process's time, their ratio to the ideal, and
the processor's seconds, of which a busy machine makes more of both; once with pages of 10 kB made here, and once with
real ones, of which reading takes longer than fetching. The package's modules are compiled before, as an installer does.
"""

import argparse
import compileall
import math
import os
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import claimcheck
from bench import corpus
from bench.distant import distant_hosts

HOSTS, PAGES_A_HOST, MILLISECONDS = 40, 5, 100
PAGES = HOSTS * PAGES_A_HOST
CONNECTIONS, PER_HOST = 16, 2
ROUNDS = 3
IDEAL = MILLISECONDS / 1000 * max(math.ceil(PAGES / CONNECTIONS), math.ceil(PAGES_A_HOST / PER_HOST))
QUOTE = "the crossing between the islands would stay open through the winter"
SENTENCE = "Nobody on the quay could say how long the boats would wait, or what the harbour master had been told. "
PARAGRAPHS = 24


def made_page(number: int) -> bytes:
    """Return an article of some 10 kB, dated as nearly all are, with the quotation in it and words of its own."""
    said = f"<p>In year {number} the minister said that “{QUOTE}”, and added nothing to it.</p>"
    rest = "".join(f"<p>{part}. {SENTENCE * 4}</p>\n" for part in range(PARAGRAPHS))
    title = f"Notice {number} to travellers"
    return (
        f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{title}</title>'
        f'<meta property="article:published_time" content="2019-03-04T08:00:00+01:00"></head>'
        f"<body><article><h1>{title}</h1>{said}{rest}</article></body></html>"
    ).encode()


def write_claims(folder: Path, names: list[str]) -> list[str]:
    """Write a claims file with a claim on each page; host by host, as a brief would cite them. Return the addresses."""
    urls = [f"http://{name}/{number}.html" for number, name in enumerate(n for n in names for _ in range(PAGES_A_HOST))]
    told = ["schema = 1"]
    for number, url in enumerate(urls):
        told.append(f'[references.page-{number}]\nurl = "{url}"')
    for number in range(len(urls)):
        told.append(f'[[claims]]\nid = "claim-{number}"\nquote = "{QUOTE}"\nreferences = ["page-{number}"]')
    (folder / "claims.toml").write_text("\n".join(told) + "\n", encoding="utf-8")
    (folder / "links.md").write_text("\n".join(f"- <{url}>" for url in urls) + "\n", encoding="utf-8")
    return urls


def claimcheck_command() -> list[str]:
    """Return the command that verifies the claims from the net."""
    options = ["--live", "--allow-private", "--no-archive", "--no-cache", "--connections", str(CONNECTIONS)]
    return [sys.executable, "-m", "claimcheck", "verify", "claims.toml", *options, "--format", "json"]


def lychee_command() -> list[str] | None:
    """Return the command that asks whether the same links hold; None where lychee is not installed."""
    lychee = shutil.which("lychee", path=f"{Path(sys.executable).parent}{os.pathsep}{os.environ.get('PATH', '')}")
    limits = [
        "--max-concurrency",
        str(CONNECTIONS),
        "--host-concurrency",
        str(PER_HOST),
        "--host-request-interval",
        "1ms",
    ]
    return [lychee, "--no-progress", "--method", "get", *limits, "links.md"] if lychee else None


def seconds_of(command: list[str], folder: Path) -> tuple[float, float]:
    """Return how long `command` takes from start to end, and how many seconds of a processor that takes."""
    started, before = time.perf_counter(), _processor()
    subprocess.run(command, cwd=folder, capture_output=True, check=False)
    return time.perf_counter() - started, _processor() - before


def _processor() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def measure(pages: list[bytes], rounds: int) -> dict[str, tuple[float, float]]:
    """Return the median seconds of each program and of the processor, having made sure that it asked for every page each time.

    Of short pages claimcheck asks more: what the site says where no page can be (a soft 404).
    """
    commands = {"claimcheck": claimcheck_command(), "lychee": lychee_command()}
    every = {f"/{number}.html" for number in range(len(pages))}
    took: dict[str, list[tuple[float, float]]] = {}
    with tempfile.TemporaryDirectory() as name:
        served, desk = Path(name) / "served", Path(name) / "desk"
        served.mkdir()
        desk.mkdir()
        for number, page in enumerate(pages):
            (served / f"{number}.html").write_bytes(page)
        with distant_hosts(HOSTS, MILLISECONDS, served) as hosts:
            write_claims(desk, hosts.names)
            for _ in range(rounds):
                for program, command in commands.items():
                    if command:
                        before = len(hosts.answered)
                        took.setdefault(program, []).append(seconds_of(command, desk))
                        asked = len(every.intersection(hosts.answered[before:]))
                        if asked != PAGES:
                            raise SystemExit(f"{program} asked for {asked} of {PAGES} pages")
    return {program: tuple(map(statistics.median, zip(*times, strict=True))) for program, times in took.items()}


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser("python -m bench hosts")
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    parser.add_argument("--made-only", action="store_true", help="leave out the real pages")
    options = parser.parse_args(arguments)
    compileall.compile_dir(claimcheck.__path__[0], quiet=1)
    kinds = {"made": [made_page(number) for number in range(PAGES)]}
    if corpus.is_there() and not options.made_only:
        kinds["real"] = [page.body for page in corpus.raw_pages()[:PAGES]]
    print(f"HOSTS: {PAGES} pages on {HOSTS} hosts, {MILLISECONDS} ms away, {CONNECTIONS} at once, {PER_HOST} a host")
    print(f"  ideal {IDEAL:.2f} s")
    for kind, pages in kinds.items():
        size = statistics.mean(map(len, pages)) / 1000
        for program, (seconds, processor) in measure(pages, options.rounds).items():
            told = f"{seconds:5.2f} s   {seconds / IDEAL:.2f} x the ideal   processor {processor:.2f} s"
            print(f"  {kind} pages ({size:.0f} kB)  {program:10}  {told}")
    return 0
