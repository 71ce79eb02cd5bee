# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Access tokens: one refresh at a time for all threads, tasks and event loops.

A ``TokenSource`` holds the current token of one set of credentials and is shared by
every client of the process that uses them. Who finds it missing becomes the leader and
fetches a new one; the others wait for the leader's result. Who finds it about to expire
tries once to renew it, while all others go on with it: as long as a token works, no
failure to renew it fails a call. The lock is never held while waiting.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final, TypeAlias

from ..core.fork import ForkSafeLock
from ..core.log import logger
from ..http.effects import Flow, wait
from ..http.retry import RetryPolicy
from ..http.settings import Timeout
from ..http.single_flight import Flight, SingleFlight
from .access import AccessToken, AuthContext, StaticToken

MARGIN_TIMEOUT: Final = Timeout(connect=3.0, read=5.0, write=5.0, total=5.0)
_LONGEST_WAIT: Final = 30.0
"""Seconds to wait for the leader's token before a call fetches one for itself."""
_RENEWAL_PAUSE_SECONDS: Final = 15.0
"""Seconds after a failed renewal of a token that still works before the next one."""


class TokenSource:
    """The current token of one set of credentials, and the refresh on its way."""

    def __init__(self) -> None:
        self.token: AccessToken | None = None
        self.renew_at: float = 0.0
        """The time at which to renew a token in its margin again after a failure."""
        self.refreshes: SingleFlight[AccessToken] = SingleFlight()
        self.lock = ForkSafeLock()


@dataclass(frozen=True, slots=True)
class RenewedToken:
    """Tokens that expire: ``fetch`` gets a new one, one refresh at a time."""

    _source: TokenSource
    _fetch: Callable[[AuthContext], Flow[AccessToken]]
    key: str
    """A digest that stands for the credentials; limits are counted under it."""

    def drop(self, token: AccessToken) -> bool:
        """The server refused ``token``: forget it. Whether another can be had."""
        source = self._source
        with source.lock:
            # Another call may have replaced it meanwhile; that one stays.
            if source.token is token:
                source.token = None
        return True

    def obtain(self, context: AuthContext) -> Flow[AccessToken]:
        """A token that may be used now.

        Raises ``AuthenticationError`` or what kept it from being fetched.
        """
        source = self._source
        while True:
            now = context.clock.monotonic()
            with source.lock:
                token = source.token
                if token is not None and token.fresh(now):
                    return token
                works = token is not None and not token.expired(now)
                if token is not None and works and now < source.renew_at:
                    return token
                flight, leading = source.refreshes.join()
            if token is not None and works and not leading:
                return token
            if token is not None and works:
                return (yield from self._renew(flight, context, token))
            if leading:
                return (yield from self._lead(flight, context))
            if not (yield from wait(flight.done, _LONGEST_WAIT)):
                return (yield from self._fetch(context))
            if flight.error is not None:
                raise flight.error.copy()
            token = flight.result
            if token is not None and (
                not token.reusable or token.fresh(context.clock.monotonic())
            ):
                return token

    def _renew(
        self, flight: Flight[AccessToken], context: AuthContext, token: AccessToken
    ) -> Flow[AccessToken]:
        """A new token for one that still works, which is kept if there is none."""
        source = self._source
        once = RetryPolicy(attempts=1)
        context = replace(context, retry=once, timeout=MARGIN_TIMEOUT)
        try:
            return (yield from self._lead(flight, context))
        except Exception as error:  # a provider of the user's may raise anything
            now = context.clock.monotonic()
            if token.expired(now) or source.token is not token:
                raise
            source.renew_at = now + _RENEWAL_PAUSE_SECONDS
            logger.warning(
                "The access token could not be renewed (%s); it works for another "
                "%.0f s, and is renewed again in %.0f s",
                type(error).__name__,
                (token.expires_at or now) - now,
                _RENEWAL_PAUSE_SECONDS,
            )
            return token

    def _lead(
        self, flight: Flight[AccessToken], context: AuthContext
    ) -> Flow[AccessToken]:
        source = self._source

        def fetch() -> Flow[AccessToken]:
            token = yield from self._fetch(context)
            if token.reusable:
                source.token = token
            return token

        return source.refreshes.lead(flight, fetch)


Credential: TypeAlias = StaticToken | RenewedToken
"""A source of access tokens."""
