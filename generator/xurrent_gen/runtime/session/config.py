"""Settings of a client and of its calls, and the wires of the server, as values."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Final

from ..core.environment import Variables
from ..core.errors import ConfigurationError, ThrottledError, XurrentError
from ..core.expect import expect_fields
from ..core.headers import Headers
from ..core.json_text import encode_json
from ..core.redact import Redactor
from ..http.classify import check_answer
from ..http.effects import Flow
from ..http.messages import HttpRequest, HttpResponse, Operation
from ..http.retry import RetryPolicy
from ..http.settings import Timeout
from .endpoints import Endpoints, is_account_id
from .progress import Watch
from .quota import Limits

ACCOUNT_HEADER: Final = "X-Xurrent-Account"
SOURCE_HEADER: Final = "X-Xurrent-Source"
LONGEST_SOURCE: Final = 30
MAX_RESPONSE_BYTES: Final = 64 * 1024 * 1024

_NAME: Final = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
"""The name of a header, by RFC 9110."""
_ACCOUNT: Final = "give account=..., or use client.for_account(...)"
_FRAMING: Final = "the HTTP library frames requests"
_NOT_FOR_USERS: Final = {
    "authorization": "give token=..., or client_id=... and client_secret=...",
    ACCOUNT_HEADER.lower(): _ACCOUNT,
    "x-4me-account": _ACCOUNT,
    "content-type": "the client writes JSON",
    "accept": "the client reads JSON",
    "content-length": _FRAMING,
    "transfer-encoding": _FRAMING,
    "host": "it follows from the endpoint; give graphql_endpoint=...",
    "proxy-authorization": "put user and password into proxy='http://user:...@host'",
}
"""Headers that are the client's, or would break requests, and what to do instead."""


@dataclass(frozen=True, slots=True)
class RequestOptions:
    """Options that may differ from call to call."""

    account: str
    """The account id sent with each request: it selects the data that is visible."""
    timeout: Timeout
    retry: RetryPolicy
    limits: Limits
    headers: Mapping[str, str] = field(repr=False)
    """Sent besides the client's own. They may hold secrets, so they are not shown."""
    max_response_bytes: int
    """A larger response raises ``ResponseTooLargeError``."""
    keep_raw: bool
    """Keep the whole HTTP response as ``metadata.raw``."""
    source: str | None
    """The calling system: the ``source`` of records that REST creates without one."""
    watch: Watch = field(repr=False, compare=False)
    """Receiver of the ``progress`` and ``metrics`` of calls."""

    def __post_init__(self) -> None:
        kinds = Timeout, RetryPolicy, Limits
        expect_fields(self, ConfigurationError, *kinds, positive=True)
        if not is_account_id(self.account):
            raise ConfigurationError(
                "account must be an account id, the first part of the address of the "
                "account's web pages, such as 'widget' of widget.xurrent.com; give "
                f"account=... or set {Variables().name('account')}; with the sandbox: "
                "xurrent-gen sandbox --run -- python PROGRAM"
            )
        object.__setattr__(self, "account", self.account.strip())
        source = self.source
        if source is not None and not (
            fits(source) and 0 < len(source) <= LONGEST_SOURCE
        ):
            raise ConfigurationError(
                f"source must be 1 to {LONGEST_SOURCE} printable ASCII characters, "
                "without blanks around them"
            )
        _check_headers(self.headers)

    def wait_after(self, error: XurrentError, seconds: float) -> Flow[None]:
        """Let the time until the next attempt pass."""
        throttled = isinstance(error, ThrottledError)
        return self.watch.wait(seconds, "rate limit" if throttled else "retry")


@dataclass(frozen=True, slots=True)
class ClientConfig:
    """Settings that all clients on one connection pool share."""

    endpoints: Endpoints
    user_agent: str
    account_header: str = ACCOUNT_HEADER

    def __post_init__(self) -> None:
        expect_fields(self)
        name = self.account_header
        own = _NOT_FOR_USERS.get(name.lower(), _ACCOUNT) == _ACCOUNT
        if not own or not _NAME.fullmatch(name):
            raise ConfigurationError(
                f"account_header={name!r} is no name of a header, or one that has a "
                "meaning of its own"
            )


@dataclass(frozen=True, slots=True)
class Wire:
    """A protocol of the server, such as GraphQL over HTTP."""

    endpoint: Callable[[Endpoints], str]
    """Choose the address; raises ``ConfigurationError`` if it is not known."""
    write: Callable[[Operation, str, Headers], HttpRequest]
    """Write an operation to an address, with headers; raises ``InvalidVariablesError``."""
    check: Callable[[Operation, HttpResponse, Redactor], XurrentError | None]
    """Return the error of a response, ``None`` if its body may be decoded."""


def _write(operation: Operation, url: str, headers: Headers) -> HttpRequest:
    payload: dict[str, object] = {"query": operation.document}
    if operation.name:
        payload["operationName"] = operation.name
    if operation.variables:
        payload["variables"] = operation.variables
    headers = headers.with_({"Content-Type": "application/json"})
    return HttpRequest("POST", url, headers, encode_json(payload))


GRAPHQL = Wire(
    lambda endpoints: endpoints.graphql,
    _write,
    lambda _, response, scrub: check_answer(response, scrub),
)


def _check_headers(headers: Mapping[str, object]) -> None:
    """Refuse headers that cannot be sent, or are the client's own."""
    for name, value in headers.items():
        if name in _NOT_FOR_USERS:
            raise ConfigurationError(
                f"headers= cannot hold {name!r}: {_NOT_FOR_USERS[name]}"
            )
        if not (_NAME.fullmatch(name) and isinstance(value, str) and fits(value)):
            raise ConfigurationError(
                f"The header {name!r} cannot be sent: names are letters, digits and "
                "-, values str of printable ASCII without blanks around them"
            )


def fits(text: str) -> bool:
    """Return whether ``text`` can be the value of a header."""
    return text.isascii() and text.isprintable() and text == text.strip()


def sendable(text: str) -> bool:
    """Return whether ``text`` can be a token: a word that fits into a header.

    ``docker --env-file`` keeps the quotes of a file, which no token contains.
    """
    return bool(text) and fits(text) and not {*text} & {*" \"'"}
