# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Access tokens: fetched by one call for all threads, tasks and event loops.

A ``Credential`` is shared by every client of the process that uses it. A call without a
token becomes the leader and fetches one; the others wait for the leader's result. A
call whose token is about to expire tries once to renew it, while the others continue
with it: as long as a token works, a failed renewal fails no call. No lock is held while
waiting.

Rejected credentials are never tried again; a failing endpoint is. Messages name the
address, the status and the reason, never the request or other parts of the body.
"""

from __future__ import annotations

import hashlib
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field, replace
from functools import partial
from math import inf
from typing import TYPE_CHECKING, Final, Self, TypeAlias, cast
from urllib.parse import quote_plus, urlencode, urlsplit

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
from ..core.expect import expect_fields, other_type
from ..core.fork import ForkSafeLock
from ..core.headers import Headers
from ..core.json_text import JSON, decode_json, json_object
from ..core.log import logger
from ..core.metadata import read_metadata
from ..core.redact import Redactor, Secret
from ..http.classify import is_page, kind_of
from ..http.effects import Flow, call, send, wait
from ..http.messages import HttpRequest, HttpResponse, Operation, shown_url
from ..http.retry import Attempts, RetryPolicy, persist
from ..http.settings import Timeout
from ..http.single_flight import Flight, SingleFlight
from .config import GRAPHQL, RequestOptions, Wire, sendable
from .quota import Budget

if TYPE_CHECKING:
    from .call import Session
    from .token_pool import TokenPool

_TIMEOUT: Final = Timeout(connect=5.0, read=20.0, write=20.0, total=20.0)
_RENEWAL_TIMEOUT: Final = Timeout(connect=3.0, read=5.0, write=5.0, total=5.0)
_INTROSPECTION: Final = Wire(
    lambda endpoints: endpoints.introspect,
    lambda _, url, headers: HttpRequest("GET", url, headers),
    GRAPHQL.check,
)
_MARGIN_SECONDS: Final = 120.0
"""Seconds before its expiry at which a token is renewed."""
_LEADER_SECONDS: Final = 30.0
"""Seconds to wait for the leader's token before a call fetches one for itself."""
_RENEWAL_PAUSE_SECONDS: Final = 15.0
"""Seconds from a failed renewal of a token that still works to the next one."""
_MAX_BYTES: Final = 256 * 1024
_REJECTIONS: Final = (
    "invalid_client",
    "invalid_grant",
    "unauthorized_client",
    "invalid_scope",
)


@dataclass(frozen=True, slots=True)
class Token:
    """A token and its lifetime, which a token provider may return."""

    value: str = field(repr=False)
    expires_in: float | None = None
    """Seconds from now. ``None``: ask the provider again for the next request."""

    def __post_init__(self) -> None:
        expect_fields(self)


TokenProvider: TypeAlias = Callable[[], "str | Token | Awaitable[str | Token]"]
"""Returns the access token to use. For a string it is called again before each
request; a ``Token`` with a lifetime is kept until two minutes before its end, and for
half of a lifetime below four minutes."""


def digest(*parts: str) -> str:
    """Hash credentials, to identify them without showing them."""
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class AccessToken:
    """A token and its lifetime, in seconds of the monotonic clock."""

    secret: Secret
    expires_at: float = inf
    """The end of its lifetime; infinite when it has none, or none that is known."""
    renew_at: float = inf
    """The time from which a call renews it first."""
    reusable: bool = True
    """A token of unknown lifetime is used once."""

    @classmethod
    def lasting(cls, secret: Secret, seconds: float | None, *, now: float) -> Self:
        """A token that lasts ``seconds`` from ``now``; unknown when ``None`` or <= 0.

        It is replaced two minutes early, or at half of a lifetime under four minutes.
        """
        if seconds is None or not seconds > 0:
            return cls(secret, reusable=False)
        margin = min(_MARGIN_SECONDS, seconds / 2)
        return cls(secret, now + seconds, now + seconds - margin)


Fetch: TypeAlias = "Callable[[TokenPool, RequestOptions, Timeout], Flow[AccessToken]]"
"""Fetches a token for a pool, with the options of the call and a timeout of its own."""


class Credential:
    """A source of access tokens: a fixed token, or those of ``fetch``."""

    def __init__(
        self,
        fetch: Fetch | None,
        budget: Budget,
        key: str | None = None,
        token: AccessToken | None = None,
    ) -> None:
        self._fetch = fetch
        self.budget: Budget = budget
        self.refused_until: float = 0.0
        self.key: str | None = key
        """The digest that requests are counted under; ``None``: that of each token."""
        self._token = token
        self._refreshes: SingleFlight[AccessToken] = SingleFlight()
        self._lock = ForkSafeLock()

    def drop(self, token: AccessToken) -> bool:
        """Forget a token that the server refused; return whether another can be had."""
        with self._lock:
            # Another call may have replaced it meanwhile; that one stays.
            current = self._token
            if self._fetch is not None and current and current.secret is token.secret:
                self._token = None
        return self._fetch is not None

    def obtain(self, pool: TokenPool, options: RequestOptions) -> Flow[AccessToken]:
        """Return a token that is valid now.

        Raises ``AuthenticationError`` or the error of the fetch.
        """
        while True:
            now = pool.clock.monotonic()
            with self._lock:
                token = self._token
                if token is not None and now < token.renew_at:
                    return token
                flight, leading = self._refreshes.join()
            fetch = partial(self._fetch_and_store, pool, options)
            # It works, but expires soon: one call renews it, all others use it.
            if token is not None and now < token.expires_at:
                if not leading:
                    return token
                return (yield from self._renew(flight, pool, options, token))
            if leading:
                return (yield from self._refreshes.lead(flight, fetch))
            if not (yield from wait(flight.done, _LEADER_SECONDS)):
                return (yield from fetch())
            token, error = flight.result, flight.error
            if error is not None and self.key is not None:
                raise error.copy()
            if error is not None or (token is not None and not token.reusable):
                return (yield from fetch())  # the leader's may be another user's

    def _renew(
        self,
        flight: Flight[AccessToken],
        pool: TokenPool,
        options: RequestOptions,
        token: AccessToken,
    ) -> Flow[AccessToken]:
        """Renew a token that still works; keep it if that fails."""
        once = replace(options, retry=RetryPolicy(attempts=1))
        fetch = partial(self._fetch_and_store, pool, once, _RENEWAL_TIMEOUT)
        try:
            return (yield from self._refreshes.lead(flight, fetch))
        except Exception as error:  # a provider of the user's may raise anything
            now = pool.clock.monotonic()
            if now >= token.expires_at or self._token is not token:
                raise
            again = min(now + _RENEWAL_PAUSE_SECONDS, token.expires_at)
            self._token = replace(token, renew_at=again)
            logger.warning(
                "The access token could not be renewed (%s); it works for another "
                "%.0f s, and is renewed again in %.0f s",
                type(error).__name__,
                token.expires_at - now,
                again - now,
            )
            return token

    def _fetch_and_store(
        self, pool: TokenPool, options: RequestOptions, timeout: Timeout = _TIMEOUT
    ) -> Flow[AccessToken]:
        assert self._fetch is not None, "the one token is always fresh"
        token = yield from self._fetch(pool, options, timeout)
        if token.reusable:
            self._token = token
            left = token.renew_at - pool.clock.monotonic()
            logger.info("A new access token came; it is renewed in %.0f s", left)
        return token


def fetch_by_secret(
    endpoint: str,
    client_id: str,
    secret: Secret,
    key: str,
    pool: TokenPool,
    options: RequestOptions,
    timeout: Timeout,
) -> Flow[AccessToken]:
    """Exchange an application's id and secret for a token, with retries.

    Requests are counted under ``key``.
    """
    attempts = Attempts(pool.clock)
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
    scrub = Redactor((secret, Secret(quote_plus(secret.reveal()))))

    def exchange() -> Flow[AccessToken | XurrentError]:
        sent = pool.clock.monotonic()
        attempts.made += 1
        try:
            response = yield from send(request, timeout=timeout, max_bytes=_MAX_BYTES)
        except XurrentError as error:
            problem = error.message
            if error.maybe_executed:  # the token request, and not the operation
                problem = problem.partition(";")[0]
            error.message = f"No token came, and the operation was not sent: {problem}"
            return error
        now = pool.clock.time()
        metadata = read_metadata(response.status, response.headers, now=now)
        outcome = _read_answer(endpoint, scrub, response, sent)
        if isinstance(outcome, XurrentError):
            outcome.enriched(metadata=metadata)
        return outcome

    return persist(
        lambda: pool.paced(options.limits, key, exchange()),
        policy=options.retry,
        operation=Operation("", "token request", "query"),
        attempts=attempts,
        pause=options.wait_after,
    )


def _read_answer(
    endpoint: str, scrub: Redactor, response: HttpResponse, now: float
) -> AccessToken | XurrentError:
    """Read the token in an answer of the token endpoint, or return an error."""
    body, status = json_object(response.body), response.status
    host = urlsplit(endpoint).hostname or ""
    code, kind = body.get("error"), kind_of(status)
    page = status in (200, 403) and is_page(response)
    known = status == 400 and code in _REJECTIONS
    parts = [code, body.get("error_description")]
    reason = ": ".join(scrub(p)[:300] for p in parts if isinstance(p, str))
    if known or (kind is CredentialsRejectedError and not page):
        return CredentialsRejectedError(
            f"{host} does not accept the client id and secret "
            f"({reason or f'HTTP {status}'}). Check both, and that the application is "
            "enabled and made for this stage and region"
        )
    if issubclass(kind, ServerError | ThrottledError):
        # Fetching a token is idempotent, so every failure may be retried.
        text = f"The token endpoint at {host} answered HTTP {status}{response.through}"
        return UnavailableError(f"{text}: {reason}" if reason else text)
    value = body.get("access_token")
    if page or status != 200:
        what = "with a web page" if page else f"HTTP {status}"
        advice = reason or "check the OAuth endpoint"
        problem = f"answered {what}{response.through}: {advice}"
    elif not isinstance(value, str) or not sendable(value):
        problem = "answered without a usable access_token: check the OAuth endpoint"
    else:
        lifetime = _seconds(body.get("expires_in"))
        return AccessToken.lasting(Secret(value), lifetime, now=now)
    return TokenEndpointError(f"The token endpoint {shown_url(endpoint)} {problem}")


def _seconds(value: JSON) -> float | None:
    try:
        return float(cast("str", value))
    except (TypeError, ValueError, OverflowError):
        return None


def fetch_from_provider(
    function: TokenProvider, pool: TokenPool, *_: object
) -> Flow[AccessToken]:
    """Call a token provider; its errors are raised unchanged."""
    answer = yield from call(function)
    value, lifetime = answer, None
    if isinstance(answer, Token):
        value, lifetime = answer.value, answer.expires_in
    if not isinstance(value, str):
        raise ConfigurationError(
            "The token provider must return a string or a Token, not "
            f"{other_type(Token, value)}"
        )
    if not sendable(value):
        raise AuthenticationError(
            "The token provider returned a token that is empty or has blanks, quotes or "
            "line breaks, which cannot be sent: remove them, as by strip()"
        )
    return AccessToken.lasting(Secret(value), lifetime, now=pool.clock.monotonic())


@dataclass(frozen=True, slots=True)
class TokenInfo:
    """The platform's description of an access token."""

    scopes: tuple[str, ...]
    """The scopes of the token; one without scopes is valid, but useless."""
    active: bool | None = None


def token_info(session: Session, options: RequestOptions) -> Flow[TokenInfo]:
    """Ask the OAuth host's ``/introspect`` about the token in use, without retries.

    Raises ``CredentialsRejectedError`` (401, 403), ``WrongAccountError`` (400),
    ``ConfigurationError`` if the OAuth endpoint is unknown, and the errors of any call.
    """
    operation = Operation("", "token introspection", "query")
    options = replace(options, timeout=_TIMEOUT, retry=RetryPolicy(attempts=1))
    result = yield from session.call(operation, options, _INTROSPECTION)
    with result.reading:
        body = cast("dict[str, JSON]", decode_json(result.body))
    scopes, active = body.get("scopes"), body.get("active")
    names = scopes if isinstance(scopes, list) else []
    return TokenInfo(
        tuple(each for each in names if isinstance(each, str)),
        active if isinstance(active, bool) else None,
    )
