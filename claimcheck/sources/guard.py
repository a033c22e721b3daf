"""The network under httpcore, guarded: it connects to checked addresses only, and stops at the deadline."""

from __future__ import annotations

import ssl
from typing import TYPE_CHECKING, Any

import httpcore

from claimcheck.model import Reason
from claimcheck.sources.answers import NoAnswerError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from claimcheck.sources.deadline import Deadline
    from claimcheck.sources.resolve import Resolver


class GuardedStream(httpcore.NetworkStream):
    """A connection on which each read and write has what is left of the deadline."""

    def __init__(self, inner: httpcore.NetworkStream, host: str, deadline: Deadline) -> None:
        self._inner = inner
        self._host = host
        self._deadline = deadline

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:  # noqa: ARG002 - ours rules
        """Return what comes next; raises NoAnswerError (timeout), httpcore.ReadError."""
        while True:
            try:
                return self._inner.read(max_bytes, self._deadline.next_slice())
            except httpcore.ReadTimeout:
                continue  # only a slice of the deadline

    def write(self, buffer: bytes, timeout: float | None = None) -> None:  # noqa: ARG002 - ours rules
        """Send `buffer`; raises NoAnswerError (timeout), httpcore.WriteError."""
        try:
            self._inner.write(buffer, self._deadline.remaining())
        except httpcore.WriteTimeout:
            raise NoAnswerError(Reason.TIMEOUT, f"{self._host} takes no request") from None

    def close(self) -> None:
        """Close the connection."""
        self._inner.close()

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,  # noqa: ARG002 - the deadline rules
    ) -> httpcore.NetworkStream:
        """Speak TLS from here on, verified under the real name; raises NoAnswerError."""
        name = server_hostname.rstrip(".") if server_hostname else None
        try:
            inner = self._inner.start_tls(ssl_context, name, self._deadline.remaining())
        except httpcore.ConnectTimeout:
            raise NoAnswerError(Reason.TIMEOUT, f"{self._host} does not finish its TLS greeting") from None
        except (httpcore.ConnectError, ValueError) as error:  # ValueError: a name TLS cannot carry
            raise _tls_trouble(self._host, error) from None
        return GuardedStream(inner, self._host, self._deadline)

    def get_extra_info(self, info: str) -> Any:
        """Return what httpcore asks of the connection itself."""
        return self._inner.get_extra_info(info)


class GuardedBackend(httpcore.NetworkBackend):
    """Connects to the very addresses that `resolver` gave and checked."""

    def __init__(self, resolver: Resolver, deadline: Deadline) -> None:
        self._inner = httpcore.SyncBackend()
        self._resolver = resolver
        self._deadline = deadline

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ARG002 - the deadline rules
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.NetworkStream:
        """Connect to `host`; raises NoAnswerError (dns, forbidden-address, refused, reset, timeout)."""
        places = self._resolver.addresses(host, port, self._deadline)
        trouble = NoAnswerError(Reason.DNS, f"the name {host} has no address")
        for tried, (address, to_port) in enumerate(places):
            # An address that swallows packets must leave time for the next one.
            share = self._deadline.remaining() / (len(places) - tried)
            try:
                inner = self._inner.connect_tcp(address, to_port, share, local_address, socket_options)
            except httpcore.ConnectTimeout:
                trouble = NoAnswerError(Reason.TIMEOUT, f"{host} does not answer")
            except httpcore.ConnectError as error:
                trouble = _connect_trouble(host, error)
            else:
                return GuardedStream(inner, host, self._deadline)
        raise trouble


def _connect_trouble(host: str, error: Exception) -> NoAnswerError:
    match error.__cause__:
        case ConnectionRefusedError():
            return NoAnswerError(Reason.REFUSED, f"{host} refused the connection")
        case ConnectionError():
            return NoAnswerError(Reason.RESET, f"{host} reset the connection")
        case TimeoutError():
            return NoAnswerError(Reason.TIMEOUT, f"{host} does not answer")
        case _:
            return NoAnswerError(Reason.REFUSED, f"{host} cannot be reached")


def _tls_trouble(host: str, error: Exception) -> NoAnswerError:
    cause = error.__cause__ or error
    if isinstance(cause, ssl.SSLCertVerificationError):
        return NoAnswerError(Reason.TLS, f"{host} has no valid certificate: {cause.verify_message}")
    if isinstance(cause, ssl.SSLError):
        return NoAnswerError(Reason.TLS, f"{host} does not speak proper TLS: {cause.reason or 'cut short'}")
    if isinstance(cause, ValueError):
        return NoAnswerError(Reason.TLS, f"{host} is no name that TLS can verify")
    return _connect_trouble(host, error)
