"""The budgets of a token: what is left, and when it comes back (pure state).

A ``Budget`` follows the headers of the responses to one token, and says how much
of it is left.
"""

from __future__ import annotations

import threading
from collections import deque
from dataclasses import field
from math import ceil
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from ..core.errors import ConfigurationError
from ..core.expect import expect_fields, expect_tools
from ..core.fork import watch_forks
from ..core.frozen import frozen
from ..core.metadata import CostLimit, RequestLimit, ResponseMetadata

if TYPE_CHECKING:
    from .window import RequestWindow

OnExhausted: TypeAlias = Literal["wait", "raise"]

_RATE_WEIGHT: Final = 0.6
_COST_WEIGHT: Final = 0.4
_HOUR: Final = 3600.0
_LONGEST: Final = 3660.0
"""Budgets are full again within the hour: who names a later time holds nobody up."""
LONGEST_PAUSE: Final = 120.0
"""Seconds between two looks at a job at most: the server forgets it after 300."""


@frozen
class Limits:
    """How the client keeps within the limits of a token."""

    requests: int | None = 19
    """Requests within ``period``; Xurrent allows 20 in 2 s. ``None`` does not pace."""
    period: float = 2.0
    """Seconds."""
    on_exhausted: OnExhausted = "wait"
    """When the hourly budget of requests or points is spent: wait for its reset, or
    raise ``LimitExhaustedError`` at once."""
    longest_wait: float = 3600.0
    """A reset further away than these seconds raises even with ``"wait"``."""
    budget: int | None = None
    """Points that this process spends of a token in 60 minutes at most; as with a spent
    budget of the server, ``on_exhausted`` and ``longest_wait`` say what happens then."""
    window: RequestWindow | None = None
    """Where the requests are counted. By default in this process, for all clients on
    the token; see ``RedisWindow`` for several processes."""

    def __post_init__(self) -> None:
        expect_fields(self)
        expect_tools(window=self.window)
        if (
            (self.requests is not None and self.requests < 1)
            or self.period <= 0
            or self.longest_wait < 0
            or self.on_exhausted not in ("wait", "raise")
            or (self.budget is not None and self.budget < 1)
        ):
            raise ConfigurationError(
                "Limits needs requests of at least 1 (or None), a positive period, "
                "longest_wait of at least 0, on_exhausted 'wait' or 'raise', and a budget "
                "of at least 1 (or None)"
            )


@frozen
class LimitSnapshot:
    """What is left of a token's budgets, as far as this process has seen."""

    rate: RequestLimit = field(default_factory=RequestLimit)
    cost: CostLimit = field(default_factory=CostLimit)


class Budget:
    """The last known state of one token's budgets; safe to use from several threads.

    ``now`` is the monotonic clock throughout: a step of the time of day is no wait.
    """

    def __init__(self) -> None:
        self._snapshot = LimitSnapshot()
        self._rate_reset: float | None = None
        self._cost_reset: float | None = None
        self._blocked_until = 0.0
        self._spent: deque[tuple[float, int]] = deque()  # when, and how many points
        self._jobs = 0  # that are waited for
        watch_forks(self)

    def renew_after_fork(self) -> None:
        self._lock = threading.Lock()

    @property
    def snapshot(self) -> LimitSnapshot:
        """What is left."""
        return self._snapshot

    def observe(self, metadata: ResponseMetadata, now: float) -> None:
        """Take note of a response that arrived ``now``."""
        with self._lock:
            rate, cost = self._snapshot.rate, self._snapshot.cost
            if metadata.rate.remaining is not None:
                rate = metadata.rate
                self._rate_reset = _believed(rate.resets_in, now)
            if metadata.cost.remaining is not None:
                cost = metadata.cost
                self._cost_reset = _believed(cost.resets_in, now)
            self._forget_spent(now)
            if metadata.cost.cost:
                self._spent.append((now, metadata.cost.cost))
            self._snapshot = LimitSnapshot(rate, cost)

    def block(self, seconds: float, now: float) -> None:
        """The server asked for no request for so long."""
        until = _believed(seconds, now)
        if until is not None:
            with self._lock:
                self._blocked_until = max(self._blocked_until, until)

    def keep_for(self, jobs: int) -> None:
        """So many more jobs are waited for, or fewer: requests are kept for their looks."""
        with self._lock:
            self._jobs += jobs

    def blocked_for(self, now: float) -> float:
        """Seconds that the server asked this token to wait still."""
        return max(0.0, self._blocked_until - now)

    def exhausted_for(
        self, now: float, own: int | None = None, running: int = 0
    ) -> float:
        """Seconds until a spent budget is full again; 0.0 when something is left, besides
        what is kept for those who wait for jobs.

        A budget whose reset is unknown does not hold anybody up: the server decides.
        ``own`` is a budget of points that the user has set, for any hour; ``running``
        are requests that are not answered yet.
        """
        longest = 0.0 if own is None else self._over(own, now)
        for part, reset in self._parts():
            if part.remaining is None or reset is None:
                continue
            kept = self._kept(part, reset - now)
            if part.remaining <= (kept and kept + running):
                longest = max(longest, reset - now)
        return longest

    def _kept(self, part: RequestLimit | CostLimit, seconds: float) -> int:
        """The requests of these seconds that are kept: half of the limit at most."""
        if isinstance(part, CostLimit) or not part.limit:
            return 0  # REST costs no points
        looks = ceil(max(seconds, 0.0) / LONGEST_PAUSE) + 1
        return min(self._jobs * looks, part.limit // 2)

    def _over(self, own: int, now: float) -> float:
        """Seconds until less than ``own`` points were spent within an hour."""
        with self._lock:
            self._forget_spent(now)
            spent = list(self._spent)
        total = sum(points for _, points in spent)
        wait = 0.0
        for at, points in spent:
            if total < own:
                break
            total, wait = total - points, at + _HOUR - now
        return wait

    def _forget_spent(self, now: float) -> None:
        while self._spent and self._spent[0][0] + _HOUR <= now:
            self._spent.popleft()

    def left(self, now: float) -> float:
        """How much of its budgets the token has left, from 0 to 1; 1 while unknown."""
        rate, cost = (_share(part, reset, now) for part, reset in self._parts())
        return _RATE_WEIGHT * rate + _COST_WEIGHT * cost

    def _parts(self) -> tuple[tuple[RequestLimit | CostLimit, float | None], ...]:
        snapshot = self._snapshot
        return (snapshot.rate, self._rate_reset), (snapshot.cost, self._cost_reset)


def _believed(seconds: float | None, now: float) -> float | None:
    return now + seconds if seconds is not None and seconds <= _LONGEST else None


def _share(part: RequestLimit | CostLimit, reset: float | None, now: float) -> float:
    if not part.limit or part.remaining is None:
        return 1.0
    if reset is not None and reset <= now:
        return 1.0
    return min(part.remaining / part.limit, 1.0)
