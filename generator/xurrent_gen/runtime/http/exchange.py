"""One exchange over the HTTP library: its request, its response and its timeouts.

httpx bounds each single wait, so a peer that sends or takes a byte now and then never
times out. The total time is therefore checked after each chunk of both bodies. Tasks are
also cancelled when it is over.

The library's errors differ by whether the request can have reached the server. They are
not chained to ours, since their frames hold headers in clear text.
"""

from __future__ import annotations

import re
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from importlib import import_module
from math import inf
from types import ModuleType
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

from ..core.errors import (
    ClientClosedError,
    ConnectionFailedError,
    ConnectionLostError,
    MalformedResponseError,
    RequestTimeoutError,
    ResponseTooLargeError,
    XurrentError,
)
from ..core.headers import Headers
from ..core.metadata import read_metadata
from .messages import HttpRequest, HttpResponse, Write, shown_url
from .settings import LOOPBACK, HttpSettings, Timeout

if TYPE_CHECKING:
    import httpx

_CHUNK_BYTES: Final = 16 * 1024
"""Bytes that a thread writes at a time: httpx may wait several times for one chunk."""
_SHORTEST_SECONDS: Final = 0.001
_CHECK: Final = "Check the network, the proxy and the endpoint"
_UNSENT: Final = "nothing was sent"
_PROXY_PORTS: Final = {"http": 80, "https": 443}
_OUT_OF_DATE: Final = (9, 10)
"""OpenSSL's codes for a certificate that is not valid yet, or that has expired."""
_OTHER_NAME: Final = (62, 64)
"""OpenSSL's codes for a certificate of another host name, or of another IP address."""
_QUOTED_BYTES: Final = re.compile(r"(bytearray\()?\bb['\"].*", re.DOTALL)
"""Bytes that the error of a parser quotes, which may be data of the body."""
_STRICT: Final = range(80, 94)
"""OpenSSL's codes for the rules of ``VERIFY_X509_STRICT``, which Python 3.13 checks."""


@dataclass(slots=True)
class Exchange:
    """A request, when it must be over, and how far its response has come."""

    settings: HttpSettings
    request: HttpRequest
    write: Write | None
    timeout: Timeout
    max_bytes: int
    status: int = 0
    headers: Headers = field(default_factory=Headers)
    bytes_read: int = 0
    """Bytes of the body, uncompressed."""
    is_sent: bool = False
    """True once writing the request, other than a ``CONNECT`` to a proxy, has begun."""
    # Looked up each time: freezegun replaces the function, also for `_seconds_left`.
    began: float = field(default_factory=lambda: time.monotonic())
    has_lost_tunnel: bool = False
    """True if TLS through a proxy, or a connection of SOCKS, began and did not complete."""
    is_whole: bool = False
    """True once the response was read to its end."""
    found_all_busy: bool = False
    """True if the wait for a connection of the pool timed out."""
    _is_first: bool = False
    """True if the connection is new."""

    @property
    def _seconds_left(self) -> float:
        """Seconds of the total time that are left."""
        total = self.timeout.total
        return inf if total is None else self.began + total - time.monotonic()

    def check_time(self) -> None:
        """Raise ``RequestTimeoutError`` when the total time is over."""
        if self._seconds_left <= 0:
            raise self.too_late()

    def too_late(self) -> RequestTimeoutError:
        """The error of an exchange whose total time is over."""
        host, via = self._peer
        return self._timeout(
            f"The exchange with {host}{via} was not complete within Timeout.total, "
            f"{self.timeout.total:g} s ({self.bytes_read} bytes came)",
            "A longer total, or smaller pages, may help",
        )

    def _timeout(self, problem: str, remedy: str) -> RequestTimeoutError:
        fate = "the request may have been executed" if self.is_sent else _UNSENT
        error = RequestTimeoutError(f"{problem}; {fate}. {remedy}")
        error.maybe_executed = self.is_sent
        return error

    def build_request(
        self,
        pool: httpx.Client | httpx.AsyncClient,
        body: Any,
        *,
        is_async: bool = False,
    ) -> httpx.Request:
        """Return the request for httpx."""
        headers = dict(self.request.headers)
        if self.write is not None:
            # A truncated compressed body is only noticed when it is parsed as JSON.
            headers["accept-encoding"] = "identity"
        whole = self.request.body
        if isinstance(whole, bytes) and body is not whole:
            headers.setdefault("content-length", str(len(whole)))
        return pool.build_request(
            self.request.method,
            self.request.url,
            headers=headers,
            content=body,
            timeout=self._httpx_timeout(),
            extensions={"trace": self._trace_async if is_async else self._trace},
        )

    def _trace(self, event: str, info: dict[str, Any]) -> None:
        """Follow the steps that the library reports."""
        if event.startswith("connection.connect_"):
            self._is_first = True
        elif event.startswith(("proxy.start_tls.", "socks.")):
            self.has_lost_tunnel = not event.endswith(".complete")
        elif event.endswith(".send_request_headers.started"):
            self.is_sent = info["request"].method != b"CONNECT"
        elif event.endswith(".send_request_body.complete"):
            # The server may still refuse a new connection: only its answer counts.
            on_sent = None if self._is_first else self.request.on_sent
            if on_sent is not None:
                on_sent()

    async def _trace_async(self, event: str, info: dict[str, Any]) -> None:
        self._trace(event, info)

    def _httpx_timeout(self) -> httpx.Timeout:
        """The timeouts of single waits; none is longer than the time left."""
        left = max(self._seconds_left, _SHORTEST_SECONDS)

        def bounded(part: float | None) -> float | None:
            seconds = min(inf if part is None else part, left)
            return None if seconds == inf else seconds

        timeout = self.timeout
        read = bounded(timeout.read)
        waits: httpx.Timeout = import_module(self.settings.library).Timeout(
            connect=bounded(timeout.connect),
            read=read,
            write=bounded(timeout.write),
            pool=read,  # a connection is free when another response was read
        )
        return waits

    def chunks(self, body: bytes | Iterable[bytes]) -> bytes | Iterator[bytes]:
        """The body for a thread: the total time is checked after each chunk."""
        if isinstance(body, bytes) and len(body) <= _CHUNK_BYTES:
            return body
        return self._checked([body] if isinstance(body, bytes) else body)

    def _checked(self, body: Iterable[bytes]) -> Iterator[bytes]:
        for piece in body:
            for start in range(0, len(piece), _CHUNK_BYTES):
                yield piece[start : start + _CHUNK_BYTES]
                self.check_time()

    def read_headers(self, response: httpx.Response) -> None:
        """Note the headers. Only the body of a 200 is passed to ``write``."""
        self.status = response.status_code
        self.headers = Headers(response.headers.multi_items())
        if self.status != 200:
            self.write = None
        self._check_size(int(self.headers.get("content-length", 0)))

    def check_piece(self, piece: bytes) -> None:
        """Check time and size after a piece of the body."""
        self.check_time()
        self.bytes_read += len(piece)
        self._check_size(self.bytes_read)

    def _check_size(self, size: int) -> None:
        if self.write is None and size > self.max_bytes:
            raise ResponseTooLargeError(
                f"The response{self._peer[1]} is larger than {self.max_bytes:,} bytes"
            )

    def response(self, body: bytes) -> HttpResponse:
        """The response; if it is unusual, with the proxy that may have written it."""
        self.is_whole = True
        is_usual = self.status == 200 and "json" in self.headers.get("content-type", "")
        through = "" if is_usual else self._peer[1]
        return HttpResponse(self.status, self.headers, body, through)

    def failure(self, error: Exception, *, closed: bool) -> XurrentError | None:
        """Translate an error of the exchange, with the metadata of its headers if any.

        ``None`` for an error of the program, which is raised unchanged.
        """
        library = import_module(self.settings.library)
        known: tuple[type[Exception], ...]
        known = library.HTTPError, library.InvalidURL, library.StreamError
        if not self.is_sent:  # a host name with an empty or too long part
            known += (UnicodeError,)
        if self.has_lost_tunnel:  # the package socksio has errors of its own
            known += (Exception,)
        if isinstance(error, XurrentError):
            failure = error.copy()  # without the frames, which hold the bodies
        elif isinstance(error, known) or (closed and isinstance(error, RuntimeError)):
            failure = self._translated(library, error, closed=closed)
        else:
            return None
        if self._seconds_left <= 0 and isinstance(failure, RequestTimeoutError):
            failure = self.too_late()
        if not self.status:
            return failure
        metadata = read_metadata(self.status, self.headers, now=time.time())
        return failure.enriched(metadata=metadata)

    def _translated(
        self, library: ModuleType, error: Exception, *, closed: bool
    ) -> XurrentError:
        """Translate an error of httpx, without query and headers; name the proxy."""
        host, via = self._peer
        if closed:
            ended = ClientClosedError("The client was closed while this request ran")
            ended.maybe_executed = self.is_sent
            return ended
        text = str(error)
        if isinstance(error, library.ProxyError) and text[:1].isdigit():
            text = text[:3]  # what follows the status may repeat the password
        reason = ": ".join(filter(None, (type(error).__name__, text)))
        if isinstance(error, library.InvalidURL):
            reason = "the URL is not valid"
        reason = _QUOTED_BYTES.sub("...", reason)[:300]
        if isinstance(error, library.ReadTimeout | library.WriteTimeout):
            return self._timeout(
                f"{host} did not answer in time{via} ({reason})",
                "A longer timeout=... may help",
            )
        if not self.is_sent:
            self.found_all_busy = isinstance(error, library.PoolTimeout)
            remedy, lasting = _remedy(library, error, host)
            failure = ConnectionFailedError(
                f"No connection to {shown_url(self.request.url)}{via} ({reason}); "
                f"{_UNSENT}. {remedy}"
            )
            failure.lasting = lasting
            return failure
        if isinstance(error, library.DecodingError):
            return MalformedResponseError(
                f"The response of {host}{via} is damaged: its compression cannot be undone"
            )
        return ConnectionLostError(
            f"The connection to {host}{via} broke after sending ({reason}); the request "
            "may have been executed"
        )

    @property
    def _peer(self) -> tuple[str, str]:
        """The host, and the proxy before it, for messages; never its password."""
        target, proxy = urlsplit(self.request.url), self.settings.proxy
        host = target.hostname or "the server"
        if proxy is None and self.settings.trust_env and host not in LOOPBACK:
            from urllib.request import getproxies, proxy_bypass

            # As in httpx, an entry with a port matches only a URL with that port.
            if not (proxy_bypass(host) or proxy_bypass(f"{host}:{target.port}")):
                proxies = getproxies()
                proxy = proxies.get(target.scheme) or proxies.get("all")
        if not proxy:
            return host, ""
        parts = urlsplit(proxy if "://" in proxy else f"http://{proxy}")
        port = parts.port or _PROXY_PORTS.get(parts.scheme, 1080)
        return host, f" through the proxy {parts.hostname}:{port}"


def _remedy(library: ModuleType, error: Exception, host: str) -> tuple[str, bool]:
    """Return the remedy for a failed connection, and whether the failure is lasting."""
    import socket
    import ssl

    if isinstance(error, library.PoolTimeout):
        return (
            "All connections were busy: make fewer calls at once, or give the client a "
            "larger max_connections"
        ), False
    if isinstance(error, library.TimeoutException):
        return _CHECK, False
    telling = ssl.SSLError | socket.gaierror | UnicodeError
    causes: list[BaseException] = [error]
    # A mock of httpx can raise an error that is its own cause.
    while (low := causes[-1].__cause__ or causes[-1].__context__) and low not in causes:
        causes.append(low)
    cause = next((each for each in causes if isinstance(each, telling)), None)
    if isinstance(cause, ssl.SSLCertVerificationError):
        if cause.verify_code in _OUT_OF_DATE:
            return (
                f"The certificate of {host}, or that of a proxy, is not valid at this time: "
                "check this machine's clock; if that is right, the certificate must be "
                "renewed"
            ), True
        if cause.verify_code in _OTHER_NAME:
            return (
                f"The certificate there is for another name than {host}: check the "
                "endpoint, and what a proxy or the name's address leads to"
            ), True
        if cause.verify_code in _STRICT:
            return (
                f"The certificate of {host}, or that of a proxy or an authority, breaks a "
                "rule that Python checks from 3.13 on: have it issued again, or give "
                "verify=context after context.verify_flags &= ~ssl.VERIFY_X509_STRICT"
            ), True
        return (
            f"The certificate of {host} is not trusted, or that of an https proxy. Where a "
            "company's own authority signed it, or a proxy that looks into the traffic, "
            "give its CA certificates as a PEM file: verify='ca.pem', or the variable "
            "SSL_CERT_FILE"
        ), True
    # In asyncio, an aborted handshake has SSLWantReadError as its cause.
    broken_off = (
        ssl.SSLEOFError
        | ssl.SSLZeroReturnError
        | ssl.SSLSyscallError
        | ssl.SSLWantReadError
    )
    if isinstance(cause, ssl.SSLError) and not isinstance(cause, broken_off):
        return (
            f"{host} does not speak TLS there, or no version of it that this machine "
            "does: check scheme and port of the endpoint and of the proxy, which is "
            "http://host:port for most, also in HTTPS_PROXY"
        ), True
    if isinstance(cause, socket.gaierror) and cause.errno == socket.EAI_AGAIN:
        return (
            f"The name {host}, or that of the proxy, cannot be looked up now: check this "
            "machine's network and its name server"
        ), False
    if isinstance(cause, socket.gaierror | UnicodeError):
        return (
            f"The name {host}, or that of the proxy, is not known here: check the "
            "endpoint, the account's stage and region, and whether this network needs "
            "proxy='http://host:port' (or HTTPS_PROXY)"
        ), True
    if isinstance(error, library.ProxyError):
        # The library's message begins with the status that an HTTP proxy answered.
        return (
            "The proxy did not let the connection through: after a 407, check its user and "
            "password, proxy='http://user:password@host:port' (or HTTPS_PROXY); else "
            f"whether the proxy may and can reach {host}"
        ), str(error).startswith("4")
    malformed = isinstance(error, library.InvalidURL | library.UnsupportedProtocol)
    return _CHECK, malformed
