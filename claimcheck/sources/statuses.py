"""What an answer means: bytes worth reading, or why there are none."""

from __future__ import annotations

import hashlib
import re
from dataclasses import replace
from email.message import Message
from http import HTTPStatus
from typing import TYPE_CHECKING

from claimcheck.model import Arrival, Place, Provenance, Reason, Snapshot, Unavailable

if TYPE_CHECKING:
    from datetime import datetime

    from claimcheck.sources.answers import Answer

SUCCESS = range(200, 300)
_HEAD_BYTES = 100_000
_REFUSALS = frozenset({401, 403, 405, 429, 503})

# What the well-known gatekeepers say of themselves. Server and Set-Cookie are not looked at:
# recordings leave them out, and a replay must tell the same story.
_CHALLENGE_HEADERS = (("cf-mitigated", "challenge"), ("x-amzn-waf-action", ""), ("x-datadome", ""))
_CHALLENGE_MARKS = re.compile(
    rb"just a moment|attention required!|checking your browser|captcha|cf-chl|challenge-platform"
    rb"|verif(?:y|ying) (?:that )?you are (?:a )?human|(?:are you|not) a robot|unusual traffic"
    rb"|enable javascript and cookies to continue|datadome|perimeterx|px-block|_incapsula_resource"
    rb"|incapsula incident|pardon our interruption|access denied.{0,500}?reference(?:\s|&#32;)*(?:#|&#35;)",
    re.DOTALL | re.IGNORECASE,
)
_ADVICE = {
    401: "401 Unauthorized: it asks for a sign-in",
    402: "402 Payment Required",
    403: "403 Forbidden: this site turns programs away, a browser may be let in",
    451: "451 Unavailable For Legal Reasons",
}
_REASONS = {402: Reason.PAYWALL, 429: Reason.RATE_LIMITED, 451: Reason.LEGAL}


def unavailable(answer: Answer, place: Place) -> Unavailable | None:
    """Return why `answer` is no page, or None where its body may be one."""
    if is_challenge(answer):
        detail = f"{told(answer.status)}: a page that wants to know whether a person is asking"
        return Unavailable(Reason.CHALLENGE, detail, place, answer.url, answer.status)
    if answer.status in SUCCESS:
        if answer.body.strip():
            return None
        return Unavailable(Reason.EMPTY, "the answer has no content", place, answer.url, answer.status)
    return Unavailable(*_refusal(answer), place, answer.url, answer.status)


def _refusal(answer: Answer) -> tuple[Reason, str]:
    wait = answer.headers.get("retry-after", "")
    if answer.status == HTTPStatus.TOO_MANY_REQUESTS or (answer.status == HTTPStatus.SERVICE_UNAVAILABLE and wait):
        asked = f": it asks to wait {_waiting(wait)}" if wait else ""
        return Reason.RATE_LIMITED, told(answer.status) + asked
    return (
        _REASONS.get(answer.status, Reason.HTTP_STATUS),
        _ADVICE.get(answer.status) or told(answer.status),
    )


def _waiting(value: str) -> str:
    return f"{value} seconds" if value.isdigit() else f"until {value[:40]}"


def told(status: int) -> str:
    """Return `status` with its usual phrase: "404 Not Found"."""
    try:
        return f"{status} {HTTPStatus(status).phrase}"
    except ValueError:
        return f"status {status}"


def is_challenge(answer: Answer) -> bool:
    """Return whether a gatekeeper answered instead of the site."""
    if any(name in answer.headers and value in answer.headers[name] for name, value in _CHALLENGE_HEADERS):
        return True
    return answer.status in _REFUSALS and bool(_CHALLENGE_MARKS.search(answer.body[:_HEAD_BYTES]))


def snapshot(
    answer: Answer,
    *,
    place: Place,
    arrival: Arrival,
    requested_url: str,
    final_url: str,
    captured_at: datetime | None = None,
    redirects: tuple[str, ...] = (),
) -> Snapshot:
    """Return the bytes of `answer` with all that is known of how they came."""
    media_type, charset = _content_type(answer.headers.get("content-type", ""))
    return Snapshot(
        provenance=Provenance(
            place=place,
            arrival=Arrival.CACHE if answer.kept else arrival,
            requested_url=requested_url,
            final_url=final_url,
            captured_at=captured_at,
            retrieved_at=answer.at,
            sha256=hashlib.sha256(answer.body).hexdigest(),
        ),
        body=answer.body,
        media_type=media_type,
        charset=charset,
        status=answer.status,
        redirects=redirects,
    )


def rendered_snapshot(shown: Answer, page: Snapshot) -> Snapshot:
    """Return `page` with the bytes of what a browser `shown`, and the address its scripts have led to."""
    got = page.provenance
    again = snapshot(
        shown,
        place=got.place,
        arrival=got.arrival,
        requested_url=got.requested_url,
        final_url=shown.url,
        redirects=page.redirects,
    )
    return replace(again, provenance=replace(again.provenance, rendered=True), status=page.status)


def _content_type(value: str) -> tuple[str | None, str | None]:
    """Return media type and charset of a Content-Type header, lower-case, None where it does not say."""
    message = Message()
    message["content-type"] = value.replace("\r", " ").replace("\n", " ")
    media_type = value.partition(";")[0].strip().lower()
    known = media_type if re.fullmatch(r"[\w!#$&^.+-]+/[\w!#$&^.+-]+", media_type) else None
    return known, message.get_content_charset() or None
