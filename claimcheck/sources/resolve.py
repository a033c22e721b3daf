"""From a host's name to the addresses that may be connected to: looked up once, each one checked."""

from __future__ import annotations

import queue
import re
import socket
import threading
from ipaddress import ip_address
from typing import TYPE_CHECKING

from claimcheck.errors import UsageError
from claimcheck.model import Reason, Resolve
from claimcheck.sources.addresses import literal, require_public
from claimcheck.sources.answers import NoAnswerError

if TYPE_CHECKING:
    import httpx

    from claimcheck.sources.deadline import Deadline

_RESOLVE = re.compile(
    r"(?P<host>\[[^\]]+\]|[^:\[\]]+):(?P<port>\d{1,5}):(?P<address>\[[^\]]+\]|[^:\[\]]*)(?::(?P<to_port>\d{1,5}))?"
)
_HINT = "HOST:PORT:ADDRESS or HOST:PORT:ADDRESS:TO_PORT; IPv6 in [brackets]; no ADDRESS: does not resolve"
_HIGHEST_PORT = 65535


def port_of(url: httpx.URL) -> int:
    """Return the port that `url`, of http or https, leads to."""
    return url.port or (443 if url.scheme == "https" else 80)


def parse_resolve(text: str) -> Resolve:
    """Read `HOST:PORT:ADDRESS[:TO_PORT]`, as curl's --resolve has it; raises UsageError.

    HOST may be `*` (every host without an entry of its own); without ADDRESS, HOST does not resolve.
    """
    found = _RESOLVE.fullmatch(text.strip())
    if not found:
        raise UsageError(f"--resolve {text!r} cannot be read", hint=_HINT)
    port = _port(found["port"], text)
    return Resolve(
        host=found["host"].strip("[]").rstrip(".").lower(),
        port=port,
        address=_address(found["address"].strip("[]"), text),
        to_port=_port(found["to_port"], text) if found["to_port"] else port,
    )


def _port(digits: str, text: str) -> int:
    port = int(digits)
    if not 0 < port <= _HIGHEST_PORT:
        raise UsageError(f"--resolve {text!r}: {digits} is not a port", hint=f"1 to {_HIGHEST_PORT}")
    return port


def _address(written: str, text: str) -> str | None:
    if not written:
        return None
    try:
        return str(ip_address(written))
    except ValueError:
        raise UsageError(f"--resolve {text!r}: {written!r} is not an IP address", hint=_HINT) from None


class Resolver:
    """Looks names up, `overrides` first; thread-safe."""

    def __init__(self, overrides: tuple[Resolve, ...], *, allow_private: bool) -> None:
        self._overrides = {(entry.host, entry.port): entry for entry in reversed(overrides)}
        self._allow_private = allow_private

    def override(self, host: str, port: int) -> Resolve | None:
        """Return the entry that holds for `host` and `port`: its own, else that of `*`."""
        own = self._overrides.get((host.rstrip(".").lower(), port))
        return own or self._overrides.get(("*", port))

    def addresses(self, host: str, port: int, deadline: Deadline) -> list[tuple[str, int]]:
        """Return where to connect for `host` and `port`, every address checked, in the system's order.

        Raises NoAnswerError: dns, timeout, or forbidden-address where any one of them is not public.
        """
        found = self._found(host, port, deadline)
        if not self._allow_private:
            for address, _ in found:
                require_public(host, address)
        return found

    def _found(self, host: str, port: int, deadline: Deadline) -> list[tuple[str, int]]:
        override = self.override(host, port)
        if override is None:
            return [(address, port) for address in look_up(host, port, deadline)]
        if override.address is None:
            raise NoAnswerError(Reason.DNS, f"the name {host} does not resolve")
        return [(override.address, override.to_port)]


def look_up(host: str, port: int, deadline: Deadline) -> list[str]:
    """Return the addresses of `host`; raises NoAnswerError (dns, timeout).

    getaddrinfo knows no time limit, so it runs in a thread that is left behind when time is up.
    """
    spelled = literal(host)
    if spelled is not None:
        return [str(spelled)]
    results: queue.SimpleQueue[list[str] | NoAnswerError] = queue.SimpleQueue()
    threading.Thread(target=lambda: results.put(_ask_system(host, port)), daemon=True).start()
    found = deadline.wait_for(results)
    if isinstance(found, NoAnswerError):
        raise found
    return found


def _ask_system(host: str, port: int) -> list[str] | NoAnswerError:
    try:
        entries = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError):  # UnicodeError: a label that is too long or empty
        return NoAnswerError(Reason.DNS, f"the name {host} does not resolve")
    return list(dict.fromkeys(str(entry[4][0]) for entry in entries))
