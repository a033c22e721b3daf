"""Is this the speaker of the quote? `python -m bench speakers [--misses]`, on tests/cases/speakers.

"Yes" is `supported`; all else is no. Balanced accuracy is the mean of the shares of right answers where the truth is
yes and where it is no. A false contradiction is a `contradicted` where the truth is yes. Beside it "the nearest name":
the name (two words with capitals, or one after a title) that stands nearest to the quote on the page. "Unclear" and
"nothing" count the right speakers for whom the check says `review:speaker-unclear`, or nothing at all.
"""

import argparse
import re
from collections import Counter

from claimcheck.matching.designations import Sameness
from claimcheck.matching.fold import fold
from claimcheck.matching.names import compare
from claimcheck.model import Document, Finding, Reason, Verdict
from tests.speaking import Question, questions

Asked = tuple[Question, Finding | None]
HEAD = (
    f"{'':24}{'quotations':>11}{'questions':>10}{'balanced':>10}{'yes right':>11}{'no right':>10}"
    f"{'false contradictions':>22}{'unclear':>9}{'nothing':>9}{'nearest name':>14}"
)
_NAME = re.compile(
    r"(?:(?:Mr|Mrs|Ms|Dr|Sir|President|Senator|Minister)\.? )?[A-Z][\w’'-]+(?: (?:[A-Z][\w’'-]+|de|van|von|bin|al))* ?"
)


def nearest_name(question: Question) -> bool:
    """Return what the baseline answers: is the nearest name before or after the quote this speaker's?"""
    if not isinstance(question.reading, Document):
        return False
    text = question.reading.text
    page = fold(text)
    places = page.find_all(fold(question.quote).words(), 1)
    if not places:
        return False
    span = page.span(places[0], places[0] + len(fold(question.quote)))
    names = [
        (min(abs(found.end() - span.start), abs(found.start() - span.end)), found.group().strip())
        for found in _NAME.finditer(text)
        if (found.end() <= span.start or found.start() >= span.end) and " " in found.group().strip()
    ]
    return bool(names) and compare(question.speaker, min(names)[1]) is Sameness.SAME


def balanced(answers: list[tuple[bool, bool]]) -> float:
    """Return the mean of the shares of right answers, over (truth, answer)."""
    shares = [[answer == truth for truth, answer in answers if truth is side] for side in (True, False)]
    return sum(sum(share) / len(share) for share in shares if share) / sum(1 for share in shares if share)


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser("python -m bench speakers")
    parser.add_argument("--misses", action="store_true", help="list every wrong answer")
    options = parser.parse_args(arguments)
    asked = [(question, question.ask()) for question in questions()]
    print(f"SPEAKERS: {len({(one.file, one.page, one.quote) for one, _ in asked})} quotations, {len(asked)} questions")
    print(HEAD)
    for file in [*sorted({one.file for one, _ in asked}), ""]:
        show(file or "all", [(one, found) for one, found in asked if file in ("", one.file)])
    if options.misses:
        for one, found in asked:
            if (found is not None and found.verdict is Verdict.SUPPORTED) != one.answer:
                said = f"{found.verdict}: {found.headline}" if found else "nothing"
                print(f"- {one.file} / {one.page}: “{one.quote[:60]}” by {one.speaker}? {one.answer}; {said}")
    return 0


def show(label: str, asked: list[Asked]) -> None:
    """Print one line of the table under `HEAD`."""
    answers = [(one.answer, found is not None and found.verdict is Verdict.SUPPORTED) for one, found in asked]
    verdicts = Counter((one.answer, found.verdict if found else None) for one, found in asked)
    yes = [answer for truth, answer in answers if truth]
    no = [not answer for truth, answer in answers if not truth]
    false = verdicts[True, Verdict.CONTRADICTED]
    unclear = sum(one.answer and found is not None and found.reason is Reason.SPEAKER_UNCLEAR for one, found in asked)
    quotations = len({(one.file, one.page, one.quote) for one, _ in asked})
    baseline = balanced([(one.answer, nearest_name(one)) for one, _ in asked])
    print(
        f"  {label:22}{quotations:11}{len(asked):10}{balanced(answers):10.3f}{sum(yes) / max(len(yes), 1):11.3f}"
        f"{sum(no) / max(len(no), 1):10.3f}{f'{false} of {len(yes)} ({false / max(len(yes), 1):.3f})':>22}"
        f"{unclear:9}{verdicts[True, None]:9}{baseline:14.3f}"
    )
