"""Access tokens for calls, and the credential of clients with personal access tokens.

Tokens that have to be fetched are in ``auth`` and ``tokens``, which such clients do not
load.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, TypeAlias

from ..core.clock import Clock, Randomness
from ..core.errors import XurrentError
from ..core.redact import Secret
from ..http.effects import Flow
from ..http.retry import Pause, RetryPolicy
from ..http.settings import Timeout

MARGIN_SECONDS: Final = 120.0
"""Seconds before its end at which a token is replaced."""
TOKEN_TIMEOUT: Final = Timeout(connect=5.0, read=20.0, write=20.0, total=20.0)


@dataclass(frozen=True, slots=True)
class AccessToken:
    """A token and its life, in seconds of the monotonic clock."""

    secret: Secret
    expires_at: float | None = None
    """``None``: for ever, or unknown."""
    renew_at: float | None = None
    """From here on a new one is fetched first; ``None`` is never."""
    reusable: bool = True
    """A token of unknown life is used once (and by those who waited for it)."""

    @classmethod
    def lasting(
        cls, secret: Secret, seconds: float | None, *, now: float
    ) -> AccessToken:
        """A token that lasts ``seconds`` from ``now``; unknown when ``None`` or <= 0.

        It is replaced two minutes early, or at half of a life under four minutes.
        """
        if seconds is None or not seconds > 0:
            return cls(secret, reusable=False)
        margin = MARGIN_SECONDS if seconds >= 2 * MARGIN_SECONDS else seconds / 2
        return cls(secret, now + seconds, now + seconds - margin)

    def fresh(self, now: float) -> bool:
        """Return whether a request may be sent with it now."""
        return self.renew_at is None or now < self.renew_at

    def expired(self, now: float) -> bool:
        """Return whether its lifetime is over, as far as is known."""
        return self.expires_at is not None and now >= self.expires_at


@dataclass(frozen=True, slots=True)
class StaticToken:
    """A personal access token: it is what it is."""

    token: AccessToken
    key: str
    """A digest that stands for the credentials; limits are counted under it."""

    def obtain(self, context: AuthContext) -> Flow[AccessToken]:
        """A token that may be used now."""
        yield from ()  # makes this a flow
        return self.token

    def drop(self, token: AccessToken) -> bool:
        """The server refused ``token``: no other can be had."""
        return False


TokenAnswer: TypeAlias = AccessToken | XurrentError
"""The answer to one request for a token."""


@dataclass(frozen=True, slots=True)
class AuthContext:
    """The parts of a call that fetching a token needs."""

    clock: Clock
    random: Randomness
    retry: RetryPolicy
    user_agent: str
    pace: Callable[[str, Flow[TokenAnswer]], Flow[TokenAnswer]]
    """Runs what sends one request under a key when that may go out."""
    pause: Pause
    """Lets the time until the next attempt pass."""
    timeout: Timeout = TOKEN_TIMEOUT
