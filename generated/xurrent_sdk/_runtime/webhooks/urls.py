# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Strict reading of the URLs that decide whom to trust and where to connect.

A URL is taken apart by one regular expression and put together again from its parts,
so that the parser that compares hosts and the client that connects cannot disagree.
Anything unusual is refused rather than normalised: credentials, backslashes, control
characters, non-ASCII hosts, empty or dotted path segments, fragments.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

MAX_URL_LENGTH: Final = 2_048
"""Longer addresses are refused, in characters."""

_HTTPS_PORT: Final = 443
_LABEL: Final = r"[A-Za-z0-9](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9])?"
_URL: Final = re.compile(
    r"(?P<scheme>[A-Za-z][A-Za-z0-9+.-]*)://"
    rf"(?P<host>{_LABEL}(?:\.{_LABEL})*|\[[0-9A-Fa-f:.]+\])"
    r"(?::(?P<port>[0-9]{1,5}))?"
    r"(?P<path>(?:/[A-Za-z0-9._~!$&'()*+,;=:@%-]*)*)"
    r"(?:\?(?P<query>[A-Za-z0-9._~!$&'()*+,;=:@%/?-]*))?"
)
_DOTTED: Final = re.compile(r"(?:\.|%2e){1,2}", re.IGNORECASE)
_ENCODED_DELIMITER: Final = re.compile(r"%(?:2f|5c|00)|%(?![0-9a-f]{2})", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class HttpsUrl:
    """An https URL, taken apart: lower-case host, port, path and query."""

    host: str
    port: int
    path: str
    query: str | None = None

    @property
    def authority(self) -> str:
        """Host and, unless it is the standard one, port."""
        return self.host if self.port == _HTTPS_PORT else f"{self.host}:{self.port}"

    @property
    def address(self) -> str:
        """The host as a resolver takes it: an IPv6 address without brackets."""
        return self.host.strip("[]")

    @property
    def origin(self) -> str:
        """Scheme and authority, in one spelling."""
        return f"https://{self.authority}"

    @property
    def target(self) -> str:
        """Path and query, as they stand in the request line."""
        path = self.path or "/"
        return path if self.query is None else f"{path}?{self.query}"

    @property
    def normalized(self) -> str:
        """One spelling for all equal URLs: no default port, no trailing slash."""
        query = "" if self.query is None else f"?{self.query}"
        return f"{self.origin}{self.path.rstrip('/')}{query}"

    @property
    def without_query(self) -> str:
        """The URL for a message: a query may hold a secret."""
        return f"{self.origin}{self.path}"


class UrlRefused(ValueError):
    """Why a text is not an acceptable URL; callers turn it into their own error."""


def parse_https_url(text: str, *, query: bool = False) -> HttpsUrl:
    """Take an https URL apart.

    ``query`` says whether one may be present. Raises ``UrlRefused``, whose text
    says what is wrong without repeating the URL.
    """
    if len(text) > MAX_URL_LENGTH:
        raise UrlRefused(f"it is longer than {MAX_URL_LENGTH} characters")
    match = _URL.fullmatch(text)
    if match is None:
        authority = text.partition("://")[2].partition("/")[0]
        if "@" in authority:
            raise UrlRefused("it carries credentials before the host")
        raise UrlRefused("it is not a plain absolute URL")
    if match["scheme"].lower() != "https":
        raise UrlRefused("its scheme is not https")
    if match["query"] is not None and not query:
        raise UrlRefused("it has a query")
    port = int(match["port"]) if match["port"] else _HTTPS_PORT
    if not 0 < port < 65_536:
        raise UrlRefused("its port is not one")
    path = match["path"]
    _check_path(path)
    return HttpsUrl(match["host"].lower(), port, path, match["query"])


def _check_path(path: str) -> None:
    segments = path.split("/")[1:]
    if "" in segments[:-1]:
        raise UrlRefused("its path has an empty segment")
    if any(_DOTTED.fullmatch(segment) for segment in segments):
        raise UrlRefused("its path has a dotted segment")
    if _ENCODED_DELIMITER.search(path):
        raise UrlRefused("its path has an encoded delimiter or a broken escape")


def shown(value: object, limit: int = 120) -> str:
    """A foreign value for a message: ASCII, quoted, one line, bounded."""
    text = ascii(value)
    return text if len(text) <= limit else f"{text[:limit]}…"
