"""The transports that go out, or refuse to: httpx on top, httpcore and the guard below."""

from __future__ import annotations

import os
import ssl
from typing import TYPE_CHECKING
from urllib.parse import unquote
from urllib.request import getproxies, proxy_bypass

import certifi
import httpcore
import httpx

from claimcheck.errors import FileError, UsageError
from claimcheck.model import Reason
from claimcheck.sources.addresses import ends_in_number, require_public
from claimcheck.sources.answers import NoAnswerError
from claimcheck.sources.guard import GuardedBackend
from claimcheck.sources.resolve import Resolver, look_up, port_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from claimcheck.sources.deadline import Deadline

_SCHEMES = ("http", "https")
_CUT_OFF = "peer closed connection without sending complete message body"
_CORE_ERRORS = (
    httpcore.ProtocolError,
    httpcore.NetworkError,
    httpcore.ProxyError,
    httpcore.TimeoutException,
    httpcore.UnsupportedProtocol,
)


def trusted_authorities() -> ssl.SSLContext:
    """Return a TLS context that trusts SSL_CERT_FILE, SSL_CERT_DIR or certifi's list; raises FileError."""
    file, folder = os.environ.get("SSL_CERT_FILE"), os.environ.get("SSL_CERT_DIR")
    try:
        if file or folder:
            return ssl.create_default_context(cafile=file or None, capath=folder or None)
        return ssl.create_default_context(cafile=certifi.where())
    except (OSError, ssl.SSLError):
        raise FileError(
            f"no certificates can be read from {file or folder}",
            hint="set or unset SSL_CERT_FILE and SSL_CERT_DIR",
        ) from None


def proxies_of_environment() -> dict[str, str]:
    """Return scheme → proxy address, by the usual variables; raises UsageError for proxies of another kind."""
    given = getproxies()
    proxies = {scheme: given.get(scheme) or given.get("all") for scheme in _SCHEMES}
    found = {scheme: address for scheme, address in proxies.items() if address}
    for address in found.values():
        if httpx.URL(address).scheme not in _SCHEMES:
            raise UsageError(f"the proxy {address!r} cannot be used", hint="only http:// and https:// proxies can")
    return found


class OfflineTransport(httpx.BaseTransport):
    """Answers nothing: the run was told to stay offline."""

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Raise NoAnswerError (not-recorded)."""
        raise NoAnswerError(Reason.NOT_RECORDED, f"offline: {request.url} was not asked for")


class GuardedTransport(httpx.BaseTransport):
    """Goes out to public addresses only; belongs to one conversation and its deadline."""

    def __init__(
        self,
        resolver: Resolver,
        deadline: Deadline,
        authorities: Callable[[], ssl.SSLContext],
        *,
        proxies: Mapping[str, str],
        allow_private: bool,
    ) -> None:
        self._resolver = resolver
        self._deadline = deadline
        self._authorities = authorities
        self._proxies = proxies
        self._allow_private = allow_private
        self._pools: dict[str | None, httpcore.ConnectionPool] = {}

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send `request` and return the answer, its body still to be read; raises NoAnswerError."""
        proxy = self._proxy(request.url)
        pool = self._pool(proxy)
        url = httpcore.URL(
            scheme=request.url.raw_scheme,
            host=request.url.raw_host,
            port=request.url.port,
            target=request.url.raw_path,
        )
        try:
            asked = httpcore.Request(request.method, url, headers=request.headers.raw, content=request.stream)
            response = pool.handle_request(asked)
        except _CORE_ERRORS as error:
            raise _no_answer(request.url.host, error) from None
        body = _Body(response, request.url.host)
        extensions = dict(response.extensions)
        if proxy:
            del extensions["network_stream"]  # it leads to the proxy, and not to the server
        return httpx.Response(response.status, headers=response.headers, stream=body, extensions=extensions)

    def _proxy(self, url: httpx.URL) -> str | None:
        """Return the proxy for `url`, if any, having made sure that it is not asked for a place inside."""
        proxy = self._proxies.get(url.scheme)
        port = port_of(url)
        if not proxy or proxy_bypass(url.host) or self._resolver.override(url.host, port):
            return None
        if not self._allow_private:
            self._refuse_inside(url.host, port)
        return proxy

    def _refuse_inside(self, host: str, port: int) -> None:
        try:
            addresses = look_up(host, port, self._deadline)
        except NoAnswerError as error:
            if error.no_answer.reason is not Reason.DNS or ends_in_number(host):
                raise
            return  # behind a proxy, names outside often cannot be resolved
        for address in addresses:
            require_public(host, address)

    def _pool(self, proxy: str | None) -> httpcore.ConnectionPool:
        if proxy not in self._pools:
            self._pools[proxy] = self._proxy_pool(proxy) if proxy else self._direct_pool()
        return self._pools[proxy]

    def _direct_pool(self) -> httpcore.ConnectionPool:
        return httpcore.ConnectionPool(
            ssl_context=self._authorities(), network_backend=GuardedBackend(self._resolver, self._deadline)
        )

    def _proxy_pool(self, proxy: str) -> httpcore.ConnectionPool:
        url = httpx.URL(proxy)
        # The proxy is the user's own and usually stands inside: its address is not the page's to choose.
        open_resolver = Resolver((), allow_private=True)
        return httpcore.HTTPProxy(
            proxy_url=str(url.copy_with(username=None, password=None, path="/")),
            proxy_auth=(unquote(url.username), unquote(url.password)) if url.username else None,
            ssl_context=self._authorities(),
            proxy_ssl_context=self._authorities() if url.scheme == "https" else None,
            network_backend=GuardedBackend(open_resolver, self._deadline),
        )

    def close(self) -> None:
        """Close every connection."""
        for pool in self._pools.values():
            pool.close()


class _Body(httpx.SyncByteStream):
    """The raw bytes of a body, with the troubles of reading it told in our words."""

    def __init__(self, response: httpcore.Response, host: str) -> None:
        self._response = response
        self._host = host

    def __iter__(self) -> Iterator[bytes]:
        received = 0
        try:
            for chunk in self._response.iter_stream():
                received += len(chunk)
                yield chunk
        except _CORE_ERRORS as error:
            raise _cut_off(self._host, received, error) from None

    def close(self) -> None:
        self._response.close()


def _no_answer(host: str, error: Exception) -> NoAnswerError:
    words = str(error)
    if isinstance(error, httpcore.ProxyError):
        return NoAnswerError(Reason.REFUSED, f"the proxy does not lead to {host}: {words[:100]}")
    if "Receive buffer too long" in words:
        return NoAnswerError(Reason.RESET, f"the headers of {host} have no end")
    if isinstance(error, httpcore.RemoteProtocolError) and "without sending a response" not in words:
        return NoAnswerError(Reason.RESET, f"{host} does not speak proper HTTP: {words[:100]}")
    if isinstance(error, (httpcore.NetworkError, httpcore.RemoteProtocolError)):
        return NoAnswerError(Reason.RESET, f"{host} closed the connection without an answer")
    return NoAnswerError(Reason.RESET, f"{host} cannot be asked: {words[:100]}")


def _cut_off(host: str, received: int, error: Exception) -> NoAnswerError:
    if isinstance(error, httpcore.NetworkError) or _CUT_OFF in str(error):
        return NoAnswerError(Reason.TRUNCATED, f"{host} stopped after {received} bytes of the page")
    return NoAnswerError(Reason.RESET, f"{host} does not speak proper HTTP: {str(error)[:100]}")
