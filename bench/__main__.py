"""`python -m bench` runs every benchmark and prints its tables; `python -m bench NAME [OPTION…]` one of them."""

import sys
from importlib import import_module

from bench import corpus

BENCHMARKS = (
    "regions",
    "readable",
    "identity",
    "quotes",
    "speed",
    "verify",
    "hosts",
    "extract",
    "speakers",
    "real_speakers",
    "support",
    "written_dates",
    "dates",
)


def main(arguments: list[str]) -> int:
    names = [argument for argument in arguments[:1] if not argument.startswith("-")]
    if names and names[0] not in BENCHMARKS:
        print(f"no benchmark is called {names[0]}: {', '.join(BENCHMARKS)}")
        return 2
    if not corpus.DATA.is_dir():
        print(corpus.ABSENT)
        return 0
    return max(import_module(f"bench.{name}").main(arguments[len(names) :]) for name in names or BENCHMARKS)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
