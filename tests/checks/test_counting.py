"""Which findings count: for each check the best reference, then the worst check."""

from claimcheck.counting import decisive, verdict_of
from claimcheck.model import Finding, Verdict


def finding(check: str, verdict: Verdict, reference: str | None = "a") -> Finding:
    return Finding(check, verdict, "told", reference=reference)


def test_the_best_reference_counts_for_each_check() -> None:
    good, bad = finding("quote", Verdict.SUPPORTED), finding("quote", Verdict.NOT_FOUND, "b")
    assert decisive((good, bad)) == (good,)
    assert verdict_of((good, bad)) is Verdict.SUPPORTED


def test_the_worst_check_counts_for_the_claim() -> None:
    assert verdict_of((finding("quote", Verdict.SUPPORTED), finding("date", Verdict.REVIEW))) is Verdict.REVIEW


def test_a_reference_is_as_good_as_the_worst_that_a_check_says_of_it() -> None:
    mixed = (finding("quote", Verdict.SUPPORTED), finding("quote", Verdict.ALTERED))
    better = finding("quote", Verdict.REVIEW, "b")
    assert decisive((*mixed, better)) == (better,)
    assert verdict_of(mixed) is Verdict.ALTERED


def test_what_is_said_of_no_one_reference_always_counts() -> None:
    unsourced = finding("availability", Verdict.UNSOURCED, None)
    assert verdict_of((unsourced, finding("availability", Verdict.SUPPORTED))) is Verdict.UNSOURCED


def test_what_no_check_had_a_word_on_is_not_supported() -> None:
    assert verdict_of(()) is Verdict.REVIEW
