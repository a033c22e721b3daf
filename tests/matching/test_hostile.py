"""No input ends the matcher: each is answered, in a process of its own whose memory is measured."""

import subprocess
import sys
from pathlib import Path

import pytest

PEAK = 300  # MB, of the whole process

PROGRAM = """
import random, re, sys
from pathlib import Path
from claimcheck.matching.fold import fold
from claimcheck.matching.quote import find, read_quotation

words = [f"w{i}" for i in range(5000)]
page = " ".join(random.Random(1).choices(words, k=200_000))
changed = " ".join("x" if i % 1000 == 0 else word for i, word in enumerate(page[:1_000_000].split()))
INPUTS = {
    "a megabyte quoted": lambda: (page[:1_000_000], page),
    "a megabyte quoted, changed here and there": lambda: (changed, page),
    "a megabyte that is not there": lambda: (" ".join(f"q{i}" for i in range(150_000)), page),
    "a megabyte in another order": lambda: (" ".join(random.Random(2).sample(page[:1_000_000].split(), 100_000)), page),
    "one word only": lambda: ("the " * 250_000, "the " * 300_000),
    "thousands of elisions": lambda: ("a … " * 3000 + "b", "a b " * 100_000),
    "thousands of brackets": lambda: ("[x] a " * 3000, "a b " * 100_000),
    "null bytes": lambda: ("\\0" * 1_000_000, "\\0" * 1_000_000),
    "lone surrogates": lambda: ("\\ud800 x" * 100_000, "\\ud800 x" * 100_000),
    "quotation marks": lambda: ('"' * 1_000_000, "\\"'" * 1_000_000),
    "character references": lambda: ("&amp;" * 200_000, "&amp;" * 200_000),
    "open brackets": lambda: ("[" * 100_000, "[" * 100_000),
    "hyphens at line ends": lambda: ("a-\\n" * 100_000, "a-\\n" * 100_000),
    "one letter, a million accents": lambda: ("a" + "\\u0301" * 1_000_000, "a" + "\\u0301" * 1_000_000),
    "50 MB, as wide as Python has it": lambda: (
        "never there at all",
        "Plain sentences of ordinary length stand here, again and again. " * 780_000 + "\U0001f642",
    ),
}
quote, text = INPUTS[sys.argv[1]]()
found = find(read_quotation(quote), fold(text))
assert found is None or 0 <= found.span.start <= found.span.end <= len(text)
print(found is not None, re.search(r"VmHWM:\\s+(\\d+)", Path("/proc/self/status").read_text()).group(1))
"""

THERE = {
    "a megabyte quoted": True,
    "a megabyte quoted, changed here and there": True,
    "a megabyte that is not there": False,
    "a megabyte in another order": False,
    "one word only": True,
    "thousands of elisions": False,
    "thousands of brackets": False,
    "null bytes": False,
    "lone surrogates": True,
    "quotation marks": False,
    "character references": True,
    "open brackets": False,
    "hyphens at line ends": True,
    "one letter, a million accents": True,
    "50 MB, as wide as Python has it": False,
}


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="memory is read from /proc, which is not here")
@pytest.mark.parametrize("name", THERE)
def test_it_ends_within_its_memory(name: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, name], capture_output=True, text=True, check=False, timeout=120
    )
    assert done.returncode == 0, done.stderr[-800:]
    found, kilobytes = done.stdout.split()
    assert (found == "True") is THERE[name]
    assert int(kilobytes) / 1024 <= PEAK
