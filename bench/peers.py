"""How others judge a quotation on the same text: each a function that says "it is there" or not."""

from functools import lru_cache

from rapidfuzz import fuzz

from claimcheck.matching.fold import Folded, fold

LEAST_RATIO = 90


@lru_cache(maxsize=4)
def _lowered(text: str) -> str:
    return text.lower()


def ratio(quote: str, page: Folded) -> bool:
    """Return whether rapidfuzz finds something on the page at least 90 % like the quotation."""
    return fuzz.partial_ratio(quote.lower(), _lowered(page.text), score_cutoff=LEAST_RATIO) >= LEAST_RATIO


def exact(quote: str, page: Folded) -> bool:
    """Return whether the folded words of the quotation stand on the page, marks and all."""
    return bool(page.find_all(fold(quote).words(), 1))


def load_proof_citations():
    """Return a judge that asks `proof-citations` ("verified" by its own matching function), None where not installed."""
    try:
        from proof_citations import verify  # noqa: PLC0415 - may not be installed
    except ImportError:
        return None
    # The page is normalized anew for every quotation: remembering it changes the time taken, no answer.
    verify.normalize_text = lru_cache(maxsize=16)(verify.normalize_text)

    def judge(quote: str, page: Folded) -> bool:
        matched = verify._match_quote(page.text, quote, "quote")  # noqa: SLF001 - its public entry wants an address
        return matched is not None and matched["status"] == "verified"

    return judge
