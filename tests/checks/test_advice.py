"""What to do next about a source that could not be read: one line for each reason, and TOML that can be pasted."""

import re
import tomllib

import pytest

from claimcheck.checks.advice import advice
from claimcheck.model import Reason

UNREAD = list(Reason)[list(Reason).index(Reason.DNS) :]


@pytest.mark.parametrize("reason", UNREAD)
def test_each_reason_has_one_line_of_its_own(reason):
    said = advice(reason, "ft-2016")
    assert said
    assert "\n" not in said
    assert "{" not in said
    assert said not in [advice(other, "ft-2016") for other in UNREAD if other is not reason]


@pytest.mark.parametrize("key", ["ft-2016", "ft.2016"])
@pytest.mark.parametrize(
    "reason",
    [
        Reason.PAYWALL,
        Reason.CHALLENGE,
        Reason.CONSENT,
        Reason.NEEDS_BROWSER,
        Reason.SCAN,
        Reason.ENCRYPTED,
        Reason.NOT_TEXT,
    ],
)
def test_the_line_for_a_saved_copy_is_toml(reason, key):
    [(line, table)] = re.findall(r'(file = "[^"]+") under (\[\S+\])', advice(reason, key))
    assert tomllib.loads(f"{table}\n{line}")["references"][key]["file"].startswith(f"saved/{key}.")
