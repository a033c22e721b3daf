"""What is said of a figure: a number that agrees is no support where it is said of something else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.matching.figures import figures
from claimcheck.matching.roles import is_of_another, said_of

counts = st.integers(13, 99_999)


def said(text: str, number: int):
    told = figures(text)
    [one] = [figure for figure in told if figure.value == number]
    return said_of(text, one.span, [figure.span for figure in told])


FORMS = (
    "The blast killed {dead:,} people and wounded {hurt:,}.",
    "{dead:,} people were killed and {hurt:,} injured in the blast.",
    "The blast left {dead:,} dead, {hurt:,} wounded.",
    "The blast wounded {hurt:,}, killing {dead:,} people at once.",
    "Among the dead were {dead:,} guests; {hurt:,} people were hurt.",
)


@given(counts, counts, st.sampled_from(FORMS), st.sampled_from(FORMS))
def test_the_wounded_are_not_the_dead(dead: int, hurt: int, page: str, claim: str) -> None:
    if dead == hurt:
        return
    theirs, ours = page.format(dead=dead, hurt=hurt), claim.format(dead=dead, hurt=hurt)
    swapped = claim.format(dead=hurt, hurt=dead)
    for number in (dead, hurt):
        assert not is_of_another(said(ours, number), said(theirs, number))
        assert is_of_another(said(swapped, number), said(theirs, number))


@given(counts, counts)
def test_where_a_rise_began_is_not_where_it_ended(low: int, high: int) -> None:
    if low == high:
        return
    theirs = f"The number of wolves rose from {low:,} to {high:,} in a year."
    assert not is_of_another(said(f"The number of wolves rose to {high:,}.", high), said(theirs, high))
    assert is_of_another(said(f"The number of wolves rose to {low:,}.", low), said(theirs, low))
    assert is_of_another(said(f"The number of wolves fell to {high:,}.", high), said(theirs, high))


@given(counts)
def test_a_month_is_not_a_year(number: int) -> None:
    theirs = said(f"Rent averages {number:,} euros a month.", number)
    assert not is_of_another(said(f"The rent is {number:,} euros per month.", number), theirs)
    assert not is_of_another(said(f"The rent is {number:,} euros.", number), theirs)
    assert is_of_another(said(f"The rent is {number:,} euros a year.", number), theirs)


@pytest.mark.parametrize(
    ("text", "number", "roles"),
    [
        ("Police said 12 soldiers died and 47 civilians were hurt.", 47, {"harm": "hurt"}),
        ("The attack killed 12 soldiers and 47 civilians.", 47, {"harm": "dead"}),
        ("Bei dem Anschlag wurden 12 Menschen getötet und 47 verletzt.", 47, {"harm": "hurt"}),
        ("L'attentat a fait 12 morts et 47 blessés.", 12, {"harm": "dead"}),
        ("The firm made a profit of $4m.", 4_000_000, {"money": "profit"}),
        ("The council bought 47 trees.", 47, {}),
    ],
)
def test_roles(text: str, number: int, roles: dict[str, str]) -> None:
    assert said(text, number).roles == roles
