"""What the sync and the async httpx transport share: set-up, bounds, error mapping.

Everything of httpx's own that could act behind our back is off: redirects, cookies,
retries. Its errors are told apart by whether the request can have reached the server;
they are not chained to ours, since their frames hold headers in clear text.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from types import ModuleType
from typing import TYPE_CHECKING, Any, Final, NoReturn
from urllib.parse import urlsplit

from ..config import HttpSettings, Timeout
from ..errors import (
    ClientClosedError,
    ConfigurationError,
    ConnectionFailedError,
    ConnectionLostError,
    MalformedResponseError,
    RequestTimeoutError,
    ResponseTooLargeError,
    XurrentError,
)
from ..headers import Headers
from ..wire import HttpRequest

if TYPE_CHECKING:
    from ssl import SSLContext

    import httpx

_NEVER_SENT: Final = (
    "ConnectError",
    "ConnectTimeout",
    "PoolTimeout",
    "ProxyError",
    "UnsupportedProtocol",
    "InvalidURL",
)


def load_library(settings: HttpSettings) -> ModuleType:
    """The HTTP library that the settings name, imported now."""
    import importlib

    try:
        return importlib.import_module(settings.library)
    except ImportError:
        pass
    raise ConfigurationError(
        f"http_library={settings.library!r} is not installed: "
        f"pip install {settings.library}"
    )


def _verification(settings: HttpSettings) -> bool | SSLContext:
    verify = settings.verify
    if not isinstance(verify, str):
        return verify
    import os
    import ssl

    folder = os.path.isdir(verify)
    try:
        return ssl.create_default_context(
            cafile=None if folder else verify, capath=verify if folder else None
        )
    except OSError as error:
        raise ConfigurationError(
            f"verify={verify!r} holds no CA certificates that can be read "
            f"({error.strerror or type(error).__name__}): give the path of a PEM file "
            "or of a folder of them"
        ) from None


def _pool_settings(library: Any, settings: HttpSettings) -> dict[str, Any]:
    if settings.http2:
        import importlib.util

        if importlib.util.find_spec("h2") is None:
            raise ConfigurationError(
                f"http2=True needs the h2 package: pip install "
                f"'{settings.library}[http2]'"
            )
    from http.cookiejar import CookieJar, DefaultCookiePolicy

    return {
        "verify": _verification(settings),
        "http2": settings.http2,
        "proxy": settings.proxy,
        "trust_env": settings.trust_env,
        "follow_redirects": False,
        # A cookie set by one service must not travel with another's request.
        "cookies": CookieJar(DefaultCookiePolicy(allowed_domains=[])),
        "limits": library.Limits(
            max_connections=settings.max_connections,
            max_keepalive_connections=settings.max_connections,
            keepalive_expiry=settings.keepalive_expiry,
        ),
    }


def build_pool(make: Callable[..., Any], library: Any, settings: HttpSettings) -> Any:
    """A connection pool; ``make`` is the library's client class."""
    try:
        return make(**_pool_settings(library, settings))
    except (ValueError, library.InvalidURL):
        pass
    # The text of the error may hold the proxy's password.
    raise ConfigurationError(
        "The proxy's URL is not usable: write it as http://host:port (also check "
        "HTTP_PROXY, HTTPS_PROXY and ALL_PROXY)"
    )


def traced(request: HttpRequest) -> dict[str, Any]:
    """The extensions with which the library tells when a request was written."""
    told = request.on_sent
    if told is None:
        return {}

    is_first = False

    def trace(event: str, info: object) -> None:
        # On a new connection, only its answer says that the server has accepted it.
        nonlocal is_first
        if event.startswith("connection.connect_"):
            is_first = True
        elif event.endswith(".send_request_body.complete") and not is_first:
            told()

    return {"trace": trace}


def atraced(request: HttpRequest) -> dict[str, Any]:
    """The same for the library's async client, which awaits."""
    extensions = traced(request)
    if not extensions:
        return {}
    told = extensions["trace"]

    async def trace(event: str, info: object) -> None:
        told(event, info)

    return {"trace": trace}


def pool_timeout(library: Any, timeout: Timeout) -> Any:
    """Our timeout as the library's."""
    # Waiting for a free connection of the pool is waiting for other responses.
    return library.Timeout(
        connect=timeout.connect,
        read=timeout.read,
        write=timeout.write,
        pool=timeout.read,
    )


def translated(
    library: Any, error: Exception, request: HttpRequest, *, closed: bool
) -> XurrentError:
    """Our error for one of httpx's; the URL and headers are left out of its text."""
    host = urlsplit(request.url).hostname or "the server"
    if closed:
        return ClientClosedError("The client was closed while this request ran")
    reason = f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
    if isinstance(error, library.InvalidURL):
        reason = "the URL is not valid"
    reason = reason[:300]
    if isinstance(error, tuple(getattr(library, name) for name in _NEVER_SENT)):
        return ConnectionFailedError(
            f"No connection to {host} ({reason}); nothing was sent. Check the network, "
            "the proxy and the endpoint"
        )
    if isinstance(error, library.TimeoutException):
        return RequestTimeoutError(
            f"{host} did not answer in time ({reason}). It may have executed the "
            "request; a longer timeout=... may help"
        )
    if isinstance(error, library.DecodingError):
        return MalformedResponseError(
            f"The response of {host} is damaged: its compression cannot be undone"
        )
    return ConnectionLostError(
        f"The connection to {host} broke after sending ({reason}); the request may "
        "have been executed"
    )


class Meter:
    """Counts the bytes and the seconds of one response."""

    __slots__ = ("_deadline", "_limit", "_read")

    def __init__(self, timeout: Timeout, limit: int | None) -> None:
        total = timeout.total
        self._deadline = None if total is None else time.monotonic() + total
        self._limit = limit
        self._read = 0

    def expect(self, headers: httpx.Headers) -> None:
        """Refuse a body that announces itself as too large."""
        length = headers.get("content-length", "")
        if length.isascii() and length.isdigit() and len(length) < 20:
            self._bound(int(length))

    def add(self, piece: bytes) -> None:
        """Count a piece of the body, and stop when it is too much or too late."""
        self._read += len(piece)
        self._bound(self._read)
        if self._deadline is not None and time.monotonic() > self._deadline:
            raise RequestTimeoutError(
                f"The response was not complete in time ({self._read} bytes came); "
                "the request may have been executed"
            )

    def _bound(self, size: int) -> None:
        if self._limit is not None and size > self._limit:
            raise ResponseTooLargeError(
                f"The response is larger than max_response_bytes ({self._limit}): ask "
                "for smaller pages or fewer fields, or raise the bound"
            )


def read_headers(response: httpx.Response) -> Headers:
    """The headers of a response."""
    return Headers(response.headers.multi_items())


def refuse_async_body() -> NoReturn:
    """Say that a sync client cannot send an async iterator."""
    raise ConfigurationError(
        "An async iterator was given as a body to the sync client: use the async "
        "client, or a plain iterator"
    )
