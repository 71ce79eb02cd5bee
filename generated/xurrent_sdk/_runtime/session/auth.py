# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Fetching access tokens: client credentials, and token providers of the user's.

Rejected credentials are never tried again, a failing endpoint is. Texts name the
address, the status and the reason, never what was sent or other parts of the body.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, TypeAlias, cast
from urllib.parse import urlencode, urlsplit

from ..core.errors import (
    AuthenticationError,
    ConfigurationError,
    CredentialsRejectedError,
    ServerError,
    ThrottledError,
    TokenEndpointError,
    UnavailableError,
    XurrentError,
)
from ..core.headers import Headers
from ..core.json_text import JSON, json_object
from ..core.metadata import ResponseMetadata, read_metadata
from ..core.redact import Redactor, Secret
from ..http.classify import kind_of
from ..http.effects import Flow, call, send
from ..http.messages import HttpRequest, HttpResponse, Operation, shown_url
from ..http.retry import Attempts, persist
from .config import sendable
from .tokens import AccessToken

if TYPE_CHECKING:
    from ..http.settings import Timeout
    from .config import RequestOptions
    from .token_pool import TokenPool

_MAX_BYTES: Final = 256 * 1024
_REJECTIONS: Final = (
    *("invalid_client", "invalid_grant"),
    *("unauthorized_client", "invalid_scope"),
)


@dataclass(frozen=True, slots=True)
class Token:
    """A token and its lifetime, which a token provider may return."""

    value: str = field(repr=False)
    expires_in: float | None = None
    """Seconds from now. ``None``: ask the provider again for the next request."""


TokenProvider: TypeAlias = Callable[[], "str | Token | Awaitable[str | Token]"]
"""Returns the access token to use. For a string it is called again before each
request; a ``Token`` with a lifetime is kept until two minutes before its end."""


def exchanged(
    endpoint: str,
    client_id: str,
    secret: Secret,
    key: str,
    pool: TokenPool,
    options: RequestOptions,
    timeout: Timeout,
) -> Flow[AccessToken]:
    """Exchange an application's id and secret for a token, again where that can help.

    Requests are counted under ``key``.
    """
    spent = Attempts(pool.clock)
    headers = {
        "Accept": "application/json",
        "Content-Type": "application/x-www-form-urlencoded",
        "User-Agent": pool.config.user_agent,
    }
    form = {
        "client_id": client_id,
        "client_secret": secret.reveal(),
        "grant_type": "client_credentials",
    }
    request = HttpRequest("POST", endpoint, Headers(headers), urlencode(form).encode())

    def exchange() -> Flow[AccessToken | XurrentError]:
        sent = pool.clock.monotonic()
        spent.attempts += 1
        try:
            response = yield from send(request, timeout=timeout, max_bytes=_MAX_BYTES)
        except XurrentError as error:
            return error
        now = pool.clock.time()
        metadata = read_metadata(response.status, response.headers, now=now)
        return _read(endpoint, Redactor((secret,)), response, metadata, sent)

    return persist(
        lambda: pool.paced(options.limits, key, exchange()),
        policy=options.retry,
        operation=Operation("", "token request", "query"),
        spent=spent,
        random=pool.tools.random,
        pause=options.wait_after,
    )


def _read(
    endpoint: str,
    scrub: Redactor,
    response: HttpResponse,
    metadata: ResponseMetadata,
    now: float,
) -> AccessToken | XurrentError:
    """The token in an answer of the token endpoint, or what is wrong with it."""
    body, status = json_object(response.body), response.status
    host = urlsplit(endpoint).hostname or ""
    code, kind = body.get("error"), kind_of(status)
    if kind is CredentialsRejectedError or (status == 400 and code in _REJECTIONS):
        parts = [code, body.get("error_description")]
        said = ": ".join(scrub(p)[:300] for p in parts if isinstance(p, str))
        return CredentialsRejectedError(
            f"{host} does not accept the client id and secret "
            f"({said or f'HTTP {status}'}). Check both, and that the application is "
            "enabled and made for this stage and region",
            metadata=metadata,
        )
    if issubclass(kind, ServerError | ThrottledError):
        # Asking for a token does no harm, so all of it may be tried again.
        return UnavailableError(
            f"The token endpoint at {host} answered HTTP {status}", metadata=metadata
        )
    value = body.get("access_token")
    if status != 200:
        problem = f"answered HTTP {status}: check the OAuth endpoint"
    elif not isinstance(value, str) or not sendable(value):
        problem = "answered without a usable access_token: check the OAuth endpoint"
    else:
        life = _seconds(body.get("expires_in"))
        return AccessToken.lasting(Secret(value), life, now=now)
    where = shown_url(endpoint)
    return TokenEndpointError(
        f"The token endpoint {where} {problem}", metadata=metadata
    )


def _seconds(value: JSON) -> float | None:
    try:
        return float(cast("str", value))
    except (TypeError, ValueError, OverflowError):
        return None


def provided(function: TokenProvider, pool: TokenPool, *_: object) -> Flow[AccessToken]:
    """Ask a user's own function for a token; what it raises is raised as it is."""
    given = yield from call(function)
    value, life = given, None
    if isinstance(given, Token):
        value, life = given.value, given.expires_in
    if not isinstance(value, str):
        raise ConfigurationError(
            f"The token provider must return text or a Token, not {type(value).__name__}"
        )
    if not sendable(value):
        raise AuthenticationError(
            "The token provider returned a token that is empty or cannot be sent"
        )
    return AccessToken.lasting(Secret(value), life, now=pool.clock.monotonic())
