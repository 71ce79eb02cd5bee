# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""How the HTTP library is set up, and what its errors mean.

Everything of httpx's own that could act behind our back is off: redirects, cookies,
retries. Its errors are told apart by whether the request can have reached the server;
they are not chained to ours, since their frames hold headers in clear text.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

from ..core.errors import (
    ClientClosedError,
    ConfigurationError,
    ConnectionFailedError,
    ConnectionLostError,
    MalformedResponseError,
    RequestTimeoutError,
    XurrentError,
)
from .messages import HttpRequest
from .settings import HttpSettings

if TYPE_CHECKING:
    from ssl import SSLContext

ACCEPT_ENCODING: Final = "gzip"
"""A kilobyte of brotli may hold a gigabyte, and the library undoes it at once."""

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
    try:
        return import_module(settings.library)
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
        "headers": {"Accept-Encoding": ACCEPT_ENCODING},
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
    except ImportError:
        problem = (
            "A SOCKS proxy needs the socksio package: pip install "
            f"'{settings.library}[socks]' (also check HTTP_PROXY, HTTPS_PROXY and "
            "ALL_PROXY)"
        )
    except (ValueError, library.InvalidURL):
        # The text of the error may hold the proxy's password.
        problem = (
            "The proxy's URL is not usable: write it as http://host:port (also check "
            "HTTP_PROXY, HTTPS_PROXY and ALL_PROXY)"
        )
    raise ConfigurationError(problem)


def replace_backend(client: Any, make: Callable[[Any, Any], object]) -> None:
    """Put another network backend, made of the present one, below a library's client.

    ``make`` gets the backend and the library that it is a part of. There is no public
    place to put one. Where a later release has moved it, nothing is replaced, and the
    tests of those who ask for it fail.
    """
    for transport in (client._transport, *client._mounts.values()):
        pool = getattr(transport, "_pool", None)
        backend = getattr(pool, "_network_backend", None)
        if backend is not None:
            library = import_module(type(backend).__module__.partition(".")[0])
            setattr(pool, "_network_backend", make(backend, library))  # noqa: B010


def translated(
    library: Any, error: Exception, request: HttpRequest, *, closed: bool
) -> XurrentError:
    """Our error for one of httpx's; the URL and headers are left out of its text."""
    host = urlsplit(request.url).hostname or "the server"
    unsent = isinstance(error, tuple(getattr(library, name) for name in _NEVER_SENT))
    if closed:
        ended = ClientClosedError("The client was closed while this request ran")
        ended.maybe_executed = not unsent
        return ended
    reason = f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
    if isinstance(error, library.InvalidURL):
        reason = "the URL is not valid"
    # Parsers quote the bytes that they stumbled over, which may be of the body.
    reason = re.sub(r"(bytearray\()?\bb['\"].*", "...", reason, flags=re.DOTALL)[:300]
    if unsent:
        remedy, lasting = _remedy(library, error, host)
        failure = ConnectionFailedError(
            f"No connection to {host} ({reason}); nothing was sent. {remedy}"
        )
        failure.lasting = lasting
        return failure
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


def _remedy(library: Any, error: Exception, host: str) -> tuple[str, bool]:
    """What helps against a connection that failed, and whether time does not."""
    import socket
    import ssl

    causes = tuple(_causes(error))
    if any(isinstance(cause, ssl.SSLCertVerificationError) for cause in causes):
        return (
            f"The certificate of {host} is not trusted. Where a company's own "
            "authority signed it, or a proxy that looks into the traffic, give its CA "
            "certificates as a PEM file: verify='ca.pem', or the variable SSL_CERT_FILE"
        ), True
    broken_off = ssl.SSLEOFError | ssl.SSLZeroReturnError | ssl.SSLSyscallError
    if any(
        isinstance(cause, ssl.SSLError) and not isinstance(cause, broken_off)
        for cause in causes
    ):
        return (
            f"{host} does not speak TLS there, or no version of it that this machine "
            "does: check scheme and port of the endpoint, and the proxy"
        ), True
    if any(isinstance(cause, socket.gaierror) for cause in causes):
        return (
            f"The name {host}, or that of the proxy, is not known here: check the "
            "endpoint, the account's stage and region, and whether this network needs "
            "proxy='http://host:port' (or HTTPS_PROXY)"
        ), True
    if isinstance(error, library.ProxyError):
        # The library's text begins with the status that the proxy answered.
        return (
            "The proxy did not let the connection through: check its address and its "
            "user and password, proxy='http://user:password@host:port' (or HTTPS_PROXY)"
        ), str(error).startswith("4")
    if isinstance(error, library.PoolTimeout):
        return (
            "All connections were busy: make fewer calls at once, or give the client a "
            "larger max_connections"
        ), False
    malformed = isinstance(error, library.InvalidURL | library.UnsupportedProtocol)
    return "Check the network, the proxy and the endpoint", malformed


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__
