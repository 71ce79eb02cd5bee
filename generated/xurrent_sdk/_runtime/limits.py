"""The budgets of a token: what is left, and when it comes back (pure state).

A :class:`Budget` follows the headers of the responses to one token. Which of several
tokens has the most left is decided by :func:`left`.
"""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from .errors import ConfigurationError
from .forking import watch_forks
from .frozen import frozen
from .metadata import CostLimit, RateLimit, ResponseMetadata

if TYPE_CHECKING:
    from .window import RequestWindow

OnExhausted: TypeAlias = Literal["wait", "raise"]

_RATE_WEIGHT: Final = 0.6
_COST_WEIGHT: Final = 0.4


@dataclass(frozen=True, slots=True)
class Limits:
    """How the client keeps within the limits of a token."""

    requests: int | None = 19
    """Requests within ``period``; Xurrent allows 20 in 2 s. ``None`` does not pace."""
    period: float = 2.0
    """Seconds."""
    on_exhausted: OnExhausted = "wait"
    """When the hourly budget of requests or points is spent: wait for its reset, or
    raise :class:`~.errors.LimitExhaustedError` at once."""
    longest_wait: float = 3600.0
    """A reset further away than these seconds raises even with ``"wait"``."""
    window: RequestWindow | None = None
    """Where the requests are counted. By default in this process, for all clients on
    the token; see :class:`~.redis_window.RedisWindow` for several processes."""

    def __post_init__(self) -> None:
        if (
            (self.requests is not None and self.requests < 1)
            or not self.period > 0
            or not self.longest_wait >= 0
            or self.on_exhausted not in ("wait", "raise")
        ):
            raise ConfigurationError(
                "Limits needs requests of at least 1 (or None), a positive period, "
                "longest_wait of at least 0, and on_exhausted 'wait' or 'raise'"
            )


@frozen
class LimitSnapshot:
    """What is left of a token's budgets, as far as this process has seen."""

    rate: RateLimit = field(default_factory=RateLimit)
    cost: CostLimit = field(default_factory=CostLimit)


class Budget:
    """The last known state of one token's budgets; safe to use from several threads."""

    def __init__(self) -> None:
        self._snapshot = LimitSnapshot()
        self._blocked_until = 0.0
        watch_forks(self)

    def renew_after_fork(self) -> None:
        """A lock that another thread held during a fork would never open again."""
        self._lock = threading.Lock()

    @property
    def snapshot(self) -> LimitSnapshot:
        """What is left."""
        return self._snapshot

    def observe(self, metadata: ResponseMetadata) -> None:
        """Take note of a response."""
        with self._lock:
            old = self._snapshot
            rate, cost = metadata.rate, metadata.cost
            self._snapshot = LimitSnapshot(
                rate if rate.remaining is not None else old.rate,
                cost if cost.remaining is not None else old.cost,
            )

    def block(self, until: float) -> None:
        """The server asked for no request before ``until`` (Unix time)."""
        with self._lock:
            self._blocked_until = max(self._blocked_until, until)

    def blocked_for(self, now: float) -> float:
        """Seconds that the server asked this token to wait still."""
        return max(0.0, self._blocked_until - now)

    def exhausted_for(self, now: float) -> float:
        """Seconds until a spent budget is full again; 0.0 when something is left.

        A budget whose reset is unknown does not hold anybody up: the server decides.
        """
        longest = 0.0
        for part in (self._snapshot.rate, self._snapshot.cost):
            if part.remaining == 0 and part.reset_at is not None:
                longest = max(longest, part.reset_at.timestamp() - now)
        return longest


def left(snapshot: LimitSnapshot, now: float) -> float:
    """How much of its budgets a token has left, from 0 to 1; 1 while unknown."""
    return _RATE_WEIGHT * _part(snapshot.rate, now) + _COST_WEIGHT * _part(
        snapshot.cost, now
    )


def _part(budget: RateLimit | CostLimit, now: float) -> float:
    if not budget.limit or budget.remaining is None:
        return 1.0
    if budget.reset_at is not None and budget.reset_at.timestamp() <= now:
        return 1.0
    return min(budget.remaining / budget.limit, 1.0)
