"""A conversation written down as a cassette in vcrpy's format, the same bytes for the same conversation."""

from __future__ import annotations

import os
from collections import defaultdict
from datetime import UTC, datetime
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from claimcheck import __version__
from claimcheck.errors import FileError, UsageError
from claimcheck.model import Position
from claimcheck.sources.answers import Answer, NoAnswer
from claimcheck.sources.replay import OUR_KEY, RENDERED
from claimcheck.sources.statuses import told
from claimcheck.storage import write_whole

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from claimcheck.sources.client import Asked

# Secrets, times, hop-by-hop headers (RFC 9110, 7.6.1), and what is no longer true of a decoded body.
LEFT_OUT = frozenset(
    {
        *("set-cookie", "cookie", "authorization", "proxy-authenticate", "proxy-authorization"),
        *("date", "server"),
        *("connection", "keep-alive", "proxy-connection", "te", "trailer", "transfer-encoding", "upgrade"),
        *("content-encoding", "content-length"),
    }
)


def recording_time(now: datetime) -> datetime:
    """Return the moment to write down: SOURCE_DATE_EPOCH (reproducible-builds.org) if set, else `now`.

    Raises UsageError where the variable is no number of seconds.
    """
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    if not epoch:
        return now.astimezone(UTC).replace(microsecond=0)
    try:
        return datetime.fromtimestamp(int(epoch), UTC)
    except (ValueError, OverflowError, OSError):
        raise UsageError(
            f"SOURCE_DATE_EPOCH is {epoch!r}", hint="it must be a whole number of seconds since 1970"
        ) from None


def write_cassette(
    path: Path,
    heard: Mapping[Asked, Answer | NoAnswer],
    recorded_at: datetime,
    rendered: Mapping[str, Answer | NoAnswer] = MappingProxyType({}),
) -> None:
    """Write all that was `heard`, and each page as it was `rendered`, to `path`; raises FileError.

    What was there is replaced in one step.
    """
    import vcr.serialize  # noqa: PLC0415 - slow to import, as in replay
    from vcr.request import Request  # noqa: PLC0415
    from vcr.serializers import yamlserializer  # noqa: PLC0415

    request: Any = Request  # vcrpy has no types
    library: Any = vcr.serialize
    text = library.serialize(
        {
            "requests": [
                *(request("GET", url, None, {"accept-datetime": moment} if moment else {}) for url, moment in heard),
                *(request("GET", url, None, {RENDERED: "yes"}) for url in rendered),
            ],
            "responses": [_response(outcome) for outcome in (*heard.values(), *rendered.values())],
            "metadata": {
                "recorded_at": recorded_at.isoformat(),
                "recorder": f"claimcheck {__version__}",
            },
        },
        yamlserializer,
    )
    try:
        write_whole(path, text.encode("utf-8"))
    except OSError as error:
        raise FileError(f"the cassette cannot be written: {error.strerror}", position=Position(str(path), 1)) from None


def _response(outcome: Answer | NoAnswer) -> dict[str, Any]:
    if isinstance(outcome, NoAnswer):
        return {
            "status": {"code": 0, "message": "no answer"},
            "headers": {},
            "body": {"string": b""},
            OUR_KEY: {"reason": outcome.reason.value, "detail": outcome.detail},
        }
    return {
        "status": {"code": outcome.status, "message": told(outcome.status).partition(" ")[2]},
        "headers": _headers(outcome),
        "body": {"string": outcome.body},
    }


def _headers(answer: Answer) -> dict[str, list[str]]:
    kept: dict[str, list[str]] = defaultdict(list)
    for name, value in answer.headers.multi_items():
        if name.lower() not in LEFT_OUT:
            kept[name.lower()].append(value)
    return {name: kept[name] for name in sorted(kept)}
