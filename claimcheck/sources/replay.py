"""A cassette in vcrpy's format, read as a transport: what was recorded is all there is."""

from __future__ import annotations

import functools
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import httpx

from claimcheck.errors import FileError
from claimcheck.model import Position, Reason
from claimcheck.sources.answers import Answer, NoAnswer, NoAnswerError
from claimcheck.sources.client import web_address

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from claimcheck.model import Snapshot
    from claimcheck.sources.client import Asked

OUR_KEY = "claimcheck"  # inside a response of status 0: why there was no answer
RENDERED = "x-claimcheck-rendered"  # header of a "request" whose response is the page as a browser showed it
_HINT = 'record it again with "claimcheck record"'
_MALFORMED = (KeyError, TypeError, AttributeError, ValueError, IndexError, RecursionError, OSError)


@dataclass(frozen=True, slots=True)
class Recorded:
    """An answer as it lies in a cassette, its body possibly still coded."""

    status: int
    headers: list[tuple[bytes, bytes]]
    body: bytes


@dataclass(frozen=True, slots=True)
class Cassette:
    """What was asked and what came, when it was recorded if it says so, and by address what a browser showed."""

    interactions: Mapping[Asked, Recorded | NoAnswer]
    recorded_at: datetime | None = None
    rendered: Mapping[str, Recorded | NoAnswer] = field(default_factory=dict)


class ReplayTransport(httpx.BaseTransport):
    """Answers from the cassette at `path`, read at the first request; its absence is only a miss."""

    def __init__(self, path: Path) -> None:
        self._path = path

    @functools.cached_property
    def _cassette(self) -> Cassette:
        return load_cassette(self._path)

    @property
    def recorded_at(self) -> datetime | None:
        """When the cassette was recorded."""
        return self._cassette.recorded_at

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Return the recorded answer; raises NoAnswerError, and FileError for a cassette beyond use."""
        asked = (str(request.url), request.headers.get("accept-datetime"))
        recorded = self._cassette.interactions.get(asked)
        match recorded:
            case None:
                raise NoAnswerError(
                    Reason.NOT_RECORDED,
                    f'{self._path.name} has no recording of {request.url}: "claimcheck record" makes it',
                )
            case NoAnswer():
                raise NoAnswerError(recorded.reason, recorded.detail)
            case Recorded():
                return httpx.Response(recorded.status, headers=recorded.headers, stream=_Recording(recorded.body))


class RecordedBrowser:
    """Shows pages as a browser showed them when the cassette at `path` was recorded."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def rendered(self, page: Snapshot) -> Answer | NoAnswer:
        """Return what was recorded for `page`, or NoAnswer; raises FileError for a cassette beyond use."""
        cassette = load_cassette(self._path)
        recorded = cassette.rendered.get(str(web_address(page.provenance.requested_url)))
        match recorded:
            case None:
                return NoAnswer(Reason.NOT_RECORDED, f"{self._path.name} has no recording of what a browser shows")
            case NoAnswer():
                return recorded
            case Recorded():
                headers = httpx.Headers(recorded.headers)
                address = headers.get("content-location", page.provenance.final_url)
                return Answer(address, recorded.status, headers, recorded.body, cassette.recorded_at)


class _Recording(httpx.SyncByteStream):
    """A recorded body; a plain stream, because httpx would decode a whole one without limits."""

    def __init__(self, body: bytes) -> None:
        self._body = body

    def __iter__(self) -> Iterator[bytes]:
        yield self._body


def load_cassette(path: Path) -> Cassette:
    """Read the cassette at `path`, an empty one where there is none; raises FileError.

    Of several recordings of the same request the first counts: a client asks for nothing twice.
    """
    # vcrpy takes longer to import than all the rest together, and only replays need it.
    import yaml  # noqa: PLC0415
    from vcr.persisters.filesystem import CassetteNotFoundError, FilesystemPersister  # noqa: PLC0415
    from vcr.serializers import yamlserializer  # noqa: PLC0415

    persister: Any = FilesystemPersister  # vcrpy has no types
    try:
        if path.exists() and not path.is_file():
            raise ValueError("it is not a file")
        requests, responses, *metadata = persister.load_cassette(path, yamlserializer)
        return _cassette(requests, responses, metadata[0] if metadata else {})
    except CassetteNotFoundError:
        return Cassette({})
    except yaml.YAMLError as error:
        raise _not_yaml(path, error) from None
    except _MALFORMED as error:
        raise FileError(
            f"the cassette is malformed: {_told(error)}", position=Position(str(path), 1), hint=_HINT
        ) from None


def _not_yaml(path: Path, error: Any) -> FileError:
    mark = getattr(error, "problem_mark", None)
    position = Position(str(path), mark.line + 1, mark.column + 1) if mark else Position(str(path), 1)
    problem = getattr(error, "problem", None) or "unreadable characters"
    return FileError(f"the cassette is not YAML: {problem}", position=position, hint=_HINT)


def _told(error: Exception) -> str:
    if isinstance(error, KeyError):
        return f"{error.args[0]!r} is missing"
    return str(error).splitlines()[0][:200] if str(error) else type(error).__name__


def _cassette(requests: list[Any], responses: list[Any], metadata: Any) -> Cassette:
    interactions: dict[Asked, Recorded | NoAnswer] = {}
    rendered: dict[str, Recorded | NoAnswer] = {}
    for number, (request, response) in enumerate(zip(requests, responses, strict=True), start=1):
        try:
            if request.headers.get(RENDERED):
                rendered.setdefault(_asked(request)[0], _recorded(response))
            elif request.method.upper() == "GET":
                interactions.setdefault(_asked(request), _recorded(response))
        except KeyError as error:
            raise ValueError(f"interaction {number}: {_told(error)}") from None
        except (TypeError, AttributeError, ValueError) as error:
            raise ValueError(f"interaction {number}: {_told(error)}") from None
    return Cassette(interactions, _recorded_at(metadata), rendered)


def _asked(request: Any) -> Asked:
    headers = {str(name).lower(): value for name, value in request.headers.items()}
    try:
        return str(web_address(request.uri)), headers.get("accept-datetime")
    except NoAnswerError as error:
        raise ValueError(error.no_answer.detail) from None


def _recorded(response: dict[str, Any]) -> Recorded | NoAnswer:
    status = response["status"]["code"]
    if status == 0:
        why = response[OUR_KEY]
        return NoAnswer(Reason(why["reason"]), str(why["detail"]))
    body = response["body"]["string"]
    if not isinstance(body, bytes) or not isinstance(status, int) or not 100 <= status <= 999:
        raise TypeError("status and body must be a number and a text")
    return Recorded(status, list(_headers(response.get("headers") or {})), body)


def _headers(headers: dict[str, Any]) -> Iterator[tuple[bytes, bytes]]:
    for name, values in headers.items():
        for value in values if isinstance(values, list) else [values]:
            yield _encoded(name), _encoded(value)


def _encoded(text: Any) -> bytes:
    return str(text).encode("utf-8", "replace")


def _recorded_at(metadata: Any) -> datetime | None:
    written = metadata.get("recorded_at") if isinstance(metadata, dict) else None
    if written is None:
        return None
    moment = written if isinstance(written, datetime) else datetime.fromisoformat(str(written))
    return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)
