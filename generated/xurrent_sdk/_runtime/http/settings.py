# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Settings of HTTP: timeouts, and the set-up of the library."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass, field, replace
from importlib.util import find_spec
from typing import TYPE_CHECKING, Final, Literal, TypeAlias, cast, get_args
from urllib.parse import SplitResult, urlsplit

from ..core.errors import ConfigurationError
from ..core.expect import expect_fields, is_number, other_type

if TYPE_CHECKING:
    from ssl import SSLContext

HttpLibrary: TypeAlias = Literal["httpx", "httpx2"]

LOOPBACK: Final = ("127.0.0.1", "::1", "localhost")
"""Hosts that need no TLS. A proxy of the environment is not used for them: it would
connect to its own loopback, and see the token."""


@dataclass(frozen=True, slots=True)
class Timeout:
    """Timeouts for the parts of one request, in seconds; ``None`` is no limit."""

    connect: float | None = 5.0
    """Seconds to connect, and again for the TLS handshake."""
    read: float | None = 60.0
    """Seconds until the next piece of the response arrives; the first takes longest."""
    write: float | None = 60.0
    """Seconds until the next piece of the request is written."""
    total: float | None = 300.0
    """Seconds until the response is complete, for slow servers. Transfers of files have no
    such bound, only ``read`` and ``write``: a large file may take an hour."""

    def __post_init__(self) -> None:
        expect_fields(self)
        parts = (self.connect, self.read, self.write, self.total)
        if not all(part is None or part > 0 for part in parts):
            raise ConfigurationError(
                "A timeout is a positive number of seconds, or None for no limit"
            )

    @classmethod
    def of(cls, value: float | Timeout) -> Timeout:
        """A number bounds reading and writing; connecting gets 5 s of it at most.

        A number above the usual total time is also the new total.
        """
        if isinstance(value, Timeout):
            return value
        if not is_number(value):
            raise ConfigurationError(
                "A timeout is a number of seconds or a Timeout, not "
                f"{other_type(cls, value)}"
            )
        usual = cls(connect=min(value, 5.0), read=value, write=value)
        return replace(usual, total=max(value, usual.total or 0.0))


@dataclass(frozen=True, slots=True)
class HttpSettings:
    """Settings of the HTTP library."""

    library: HttpLibrary = "httpx"
    http2: bool = False
    """Offer HTTP/2; needs the ``h2`` package, as SOCKS proxies need ``socksio``."""
    proxy: str | None = field(default=None, repr=False)
    """The proxy's URL, which may hold a password; the usual variables otherwise."""
    verify: bool | str | os.PathLike[str] | SSLContext = True
    """``True``, the path of a PEM file with CA certificates or of a folder prepared by
    ``openssl rehash``, or a context, such as that of ``truststore``."""
    trust_env: bool = True
    """True if proxies and CA files from the environment are used."""
    max_connections: int = 100

    def __post_init__(self) -> None:
        if self.library not in get_args(HttpLibrary):
            known = " or ".join(map(repr, get_args(HttpLibrary)))
            raise ConfigurationError(f"http_library is {known}, not {self.library!r}")
        expect_fields(self, positive=True)
        object.__setattr__(self, "verify", _trusted(self.verify))
        if self.proxy is not None:
            check_proxy(self.proxy)
        if self.http2 and find_spec("h2") is None:
            raise ConfigurationError(
                f"http2=True needs the h2 package: pip install '{self.library}[http2]'"
            )


def _trusted(verify: object) -> bool | SSLContext:
    """The value of the library's ``verify``; raises ``ConfigurationError``."""
    if isinstance(verify, bool):
        return verify
    import ssl

    if isinstance(verify, ssl.SSLContext):
        return verify
    if not isinstance(verify, str | os.PathLike):
        raise ConfigurationError(
            "verify must be a bool, the path of CA certificates or an ssl.SSLContext, not "
            f"{type(verify).__name__}"
        )
    verify = cast("str", os.fspath(verify))
    reason = "there is no such file"
    hashed = re.compile(r"[0-9a-f]{8}\.\d+").fullmatch
    if os.path.isdir(verify) and not any(map(hashed, os.listdir(verify))):
        reason = f"OpenSSL looks for names that `openssl rehash {verify}` makes"
    elif os.path.exists(verify):
        file, folder = (None, verify) if os.path.isdir(verify) else (verify, None)
        try:
            return ssl.create_default_context(cafile=file, capath=folder)
        except OSError as error:
            # Errors about CA files have no file name; those about the key log have.
            reason = f"SSLKEYLOGFILE: {error}" if error.filename else str(error)
    raise ConfigurationError(
        f"verify={verify!r} holds no CA certificates that can be read ({reason}): give "
        "the path of a PEM file, or of a folder that `openssl rehash` has prepared"
    )


def url_parts(url: str, *schemes: str) -> SplitResult | None:
    """The parts of a URL that has one of these schemes and a host, else ``None``."""
    try:
        parts = urlsplit(url)
        usable = bool(parts.hostname) and parts.port != 0  # reading the port checks it
    except ValueError:
        return None
    return parts if usable and parts.scheme in schemes and url.isprintable() else None


def check_proxy(proxy: str, source: str = "proxy=") -> None:
    """Refuse a proxy's URL that no request could use; its password is not shown.

    ``source`` names its setting.
    """
    parts = url_parts(proxy, "http", "https", "socks5", "socks5h")
    if not parts or parts.path.strip("/") or parts.query or parts.fragment:
        raise ConfigurationError(
            f"The proxy's URL in {source} is not usable: write it as http://host:port, or "
            "http://user:password@host:port, with / ? # @ : in a password as %2F %3F %23 "
            "%40 %3A (https, socks5 and socks5h also work)"
        )
    if parts.scheme.startswith("socks") and find_spec("socksio") is None:
        raise ConfigurationError(
            f"A SOCKS proxy ({source}) needs the socksio package: pip install socksio"
        )
