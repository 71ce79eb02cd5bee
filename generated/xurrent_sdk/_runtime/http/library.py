# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Set-up of the HTTP library, and the meaning of its errors.

Everything of httpx's own that could act behind our back is off: redirects, cookies,
retries. Its errors differ by whether the request can have reached the server;
they are not chained to ours, since their frames hold headers in clear text.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING, Final, TypeVar
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
from .messages import HttpRequest, shown_url
from .settings import HttpSettings, check_proxy

if TYPE_CHECKING:
    from ssl import SSLContext

P = TypeVar("P")

_IDLE_SECONDS: Final = 20.0
"""Seconds after which an idle connection is closed."""
ACCEPT_ENCODING: Final = "gzip"
"""A kilobyte of brotli may hold a gigabyte, and the library undoes it at once."""

_NEVER_SENT: Final = (
    *("ConnectError", "ConnectTimeout", "PoolTimeout"),
    *("ProxyError", "UnsupportedProtocol", "InvalidURL"),
)
_SUPPORTED: Final = {"httpx": ">=0.28,<1", "httpx2": ">=2.16,<3"}
_PROXY_PORTS: Final = {"http": 80, "https": 443}


def load_library(settings: HttpSettings) -> ModuleType:
    """Import the HTTP library that the settings name.

    Raises ``ConfigurationError`` when it is missing, or a version with other names.
    """
    name = settings.library
    try:
        library = import_module(name)
    except ImportError:
        raise ConfigurationError(
            f"http_library={name!r} is not installed: pip install {name}"
        ) from None
    if not hasattr(library, "AsyncClient"):
        version = getattr(library, "__version__", "unknown")
        raise ConfigurationError(
            f"{name} {version} is not supported: pip install '{name}{_SUPPORTED[name]}'"
        )
    return library


def build_pool(
    make: Callable[..., P], settings: HttpSettings, verify: bool | SSLContext
) -> P:
    """A connection pool; ``make`` is the library's client class.

    Settings were checked before, so what fails here comes from the environment. Raises
    ``ConfigurationError``.
    """
    from http.cookiejar import CookieJar, DefaultCookiePolicy

    library = import_module(settings.library)
    if settings.proxy is None and settings.trust_env:
        _check_environment()
    try:
        return make(
            verify=verify,
            http2=settings.http2,
            proxy=settings.proxy,
            trust_env=settings.trust_env,
            follow_redirects=False,
            headers={"Accept-Encoding": ACCEPT_ENCODING},
            # A cookie set by one service must not travel with another's request.
            cookies=CookieJar(DefaultCookiePolicy(allowed_domains=[])),
            limits=library.Limits(
                max_connections=settings.max_connections,
                max_keepalive_connections=settings.max_connections,
                keepalive_expiry=_IDLE_SECONDS,
            ),
        )
    except OSError as error:
        raise ConfigurationError(
            "The CA certificates of the environment cannot be read "
            f"({error.strerror or type(error).__name__}): check SSL_CERT_FILE and "
            "SSL_CERT_DIR, or give verify=..."
        ) from None
    except (ValueError, library.InvalidURL):
        raise ConfigurationError(
            "NO_PROXY cannot be read: write hosts, separated by commas"
        ) from None


def _check_environment() -> None:
    """Refuse a proxy of the environment that no request could use, by its variable."""
    from urllib.request import getproxies

    for scheme, url in getproxies().items():
        if scheme in ("http", "https", "all"):
            whole = url if "://" in url else f"http://{url}"
            check_proxy(whole, f"{scheme.upper()}_PROXY")


def through_proxy(settings: HttpSettings, url: str) -> str:
    """For messages: the proxy of a request as ``host:port``; never its password."""
    target, proxy = urlsplit(url), settings.proxy
    if proxy is None and settings.trust_env and target.hostname:
        from urllib.request import getproxies, proxy_bypass

        if not proxy_bypass(target.hostname):
            proxies = getproxies()
            proxy = proxies.get(target.scheme) or proxies.get("all")
    if not proxy:
        return ""
    parts = urlsplit(proxy if "://" in proxy else f"http://{proxy}")
    port = parts.port or _PROXY_PORTS.get(parts.scheme, 1080)
    return f" through the proxy {parts.hostname}:{port}"


def translated(
    settings: HttpSettings, error: Exception, request: HttpRequest, *, closed: bool
) -> XurrentError:
    """Our error for one of httpx's, without query and headers; it names the proxy."""
    library = import_module(settings.library)
    host = urlsplit(request.url).hostname or "the server"
    via = through_proxy(settings, request.url)
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
            f"No connection to {shown_url(request.url)}{via} ({reason}); nothing was "
            f"sent. {remedy}"
        )
        failure.lasting = lasting
        return failure
    if isinstance(error, library.TimeoutException):
        return RequestTimeoutError(
            f"{host} did not answer in time{via} ({reason}). It may have executed the "
            "request; a longer timeout=... may help"
        )
    if isinstance(error, library.DecodingError):
        return MalformedResponseError(
            f"The response of {host} is damaged: its compression cannot be undone"
        )
    return ConnectionLostError(
        f"The connection to {host}{via} broke after sending ({reason}); the request "
        "may have been executed"
    )


def _remedy(library: ModuleType, error: Exception, host: str) -> tuple[str, bool]:
    """Return the remedy for a failed connection, and whether the failure is lasting."""
    import socket
    import ssl

    causes: list[BaseException] = []
    cause: BaseException | None = error
    while cause is not None:
        causes.append(cause)
        cause = cause.__cause__ or cause.__context__
    if any(isinstance(cause, ssl.SSLCertVerificationError) for cause in causes):
        return (
            f"The certificate of {host} is not trusted. Where a company's own "
            "authority signed it, or a proxy that looks into the traffic, give its CA "
            "certificates as a PEM file: verify='ca.pem', or the variable SSL_CERT_FILE"
        ), True
    broken_off = ssl.SSLEOFError | ssl.SSLZeroReturnError | ssl.SSLSyscallError
    if any(
        isinstance(c, ssl.SSLError) and not isinstance(c, broken_off) for c in causes
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
        # The library's message begins with the status that the proxy answered.
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
