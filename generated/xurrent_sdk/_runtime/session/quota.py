# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""The budgets of a token: remaining requests and points, and resets (pure state).

A ``Budget`` follows the headers of the responses to one token, and says how much
of it is left.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from math import ceil, inf
from typing import Final, Literal, TypeAlias

from ..core.errors import ConfigurationError
from ..core.expect import expect_fields, expect_tools
from ..core.fork import ForkSafeLock, watch_forks
from ..core.metadata import CostLimit, RequestLimit, ResponseMetadata
from .progress import WaitReason
from .window import RequestWindow

OnExhausted: TypeAlias = Literal["wait", "raise"]

_RATE_WEIGHT: Final = 0.6
"""Weight of requests in the remaining share of a token; the rest is that of points."""
_HOUR_SECONDS: Final = 3600.0
_ANSWERS_SOON_SECONDS: Final = 0.05
"""Seconds between checks while the request waits only for answers to others."""
_MOST_COSTS: Final = 2_000
"""Maximum number of operations whose cost is stored."""
_LONGEST_SECONDS: Final = 3660.0
"""Seconds until a later reset is checked again: budgets are full within the hour."""
LONGEST_PAUSE_SECONDS: Final = 120.0
"""Maximum seconds between two polls of a job: the server forgets it after 300."""


@dataclass(frozen=True, slots=True)
class Limits:
    """Limits of the requests and points that the client uses, for each token."""

    requests: int | None = 19
    """Requests within ``period``; Xurrent allows 20 in 2 s. ``None`` sets no limit."""
    period: float = 2.0
    """Seconds."""
    on_exhausted: OnExhausted = "wait"
    """The reaction to a spent hourly budget of requests or points: wait for its reset,
    or raise ``LimitExhaustedError`` at once."""
    longest_wait: float = 3600.0
    """Maximum seconds to wait for a reset; a later one raises even with ``"wait"``."""
    budget: int | None = None
    """Maximum points of a token that this process spends in 60 minutes, requests in
    flight included. A request waits if its expected cost does not fit; ``on_exhausted``
    and ``longest_wait`` apply as for a budget of the server. The first request of a
    kind runs alone: its cost is unknown, so it may exceed the budget."""
    window: RequestWindow | None = None
    """The counter of the requests. By default it is in this process, for all clients on
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


@dataclass(frozen=True, slots=True)
class LimitSnapshot:
    """The remaining budgets of a token, as far as this process has seen."""

    rate: RequestLimit = field(default_factory=RequestLimit)
    cost: CostLimit = field(default_factory=CostLimit)


@dataclass(frozen=True, slots=True)
class Hold:
    """A limit that a request has to wait for."""

    seconds: float
    """The wait until the limit is free again."""
    limit: str
    """Its name and state, for messages."""
    kind: Literal["exhausted", "requested", "in flight", "window"] = "exhausted"
    """The reason: no budget, a requested pause, requests in flight, or a full window."""
    recheck_in: float | None = None
    """Seconds until the next check, if that is sooner."""
    reason: WaitReason = "rate limit"


class Budget:
    """The last known state of one token's budgets; safe to use from several threads.

    For the user's own budget, a request reserves its expected cost when it is sent and
    releases it when it is answered, so concurrent requests cannot exceed it together.
    The expected cost is the highest so far of operations with the same document and
    page sizes.

    ``now`` is always monotonic time: a change of the system clock causes no wait.
    """

    def __init__(self) -> None:
        self._rate = RequestLimit(), 0.0  # and the time of the report
        self._cost = CostLimit(), 0.0
        self._blocked_until = 0.0
        self._jobs = 0  # number of polled jobs
        self._spent: deque[tuple[float, int]] = deque()  # time and points
        self._costs: dict[int, int] = {}  # points by operation key
        self._lock = ForkSafeLock()
        watch_forks(self)

    def renew_after_fork(self) -> None:
        """Forget the requests in flight, which are those of the parent."""
        self.running: int = 0
        """Requests that are not answered yet."""
        self._reserved = 0  # their points

    @property
    def snapshot(self) -> LimitSnapshot:
        """The remaining budgets."""
        return LimitSnapshot(self._rate[0], self._cost[0])

    def observe(
        self, metadata: ResponseMetadata, now: float, key: int | None = None
    ) -> None:
        """Take note of a response that arrived ``now``, to an operation of this key."""
        if metadata.rate.remaining is not None:
            self._rate = metadata.rate, now
        if metadata.cost.remaining is not None:
            self._cost = metadata.cost, now
        if metadata.cost.cost is not None:
            self.spend(key, metadata.cost.cost, now)

    def block(self, seconds: float, now: float) -> None:
        """Note that the server asked for a pause (``Retry-After``)."""
        if seconds <= _LONGEST_SECONDS:
            with self._lock:
                self._blocked_until = max(self._blocked_until, now + seconds)

    def requested_pause(self, now: float) -> Hold | None:
        """Return the rest of the pause that the server asked for, if any."""
        named = "the pause that the server asked for (Retry-After)"
        seconds = self._blocked_until - now
        return Hold(seconds, named, "requested") if seconds > 0 else None

    def keep_for(self, jobs: int) -> None:
        """Reserve requests for polls of more jobs; a negative number releases them."""
        with self._lock:
            self._jobs += jobs

    def exhausted(self, now: float) -> Hold | None:
        """Return the server's exhausted budget, if any; polls of jobs keep their share.

        A budget with an unknown reset blocks no request: the server decides.
        """
        holds: list[Hold] = []
        for state, seen in (self._rate, self._cost):
            remaining, limit = state.remaining, state.limit or 0
            if remaining is None or state.resets_in is None:
                continue
            seconds = seen + state.resets_in - now
            recheck_in = min(seconds, seen + _LONGEST_SECONDS - now)
            for_jobs, of_points = 0, isinstance(state, CostLimit)
            if not of_points and limit:  # REST costs no points
                polls = ceil(max(seconds, 0.0) / LONGEST_PAUSE_SECONDS) + 1
                for_jobs = min(self._jobs * polls, limit // 2)
            needed = for_jobs + self.running if for_jobs else 0
            if remaining > needed or recheck_in <= 0:
                continue
            of = f" of {limit:,}" if limit else ""
            jobs = f", {for_jobs:,} kept for jobs" if for_jobs else ""
            named = (
                f"the token's hourly budget of {'points' if of_points else 'requests'} "
                f"({remaining:,}{of} left{jobs})"
            )
            reason: WaitReason = "points" if of_points else "rate limit"
            holds.append(Hold(seconds, named, recheck_in=recheck_in, reason=reason))
        return max(holds, key=lambda hold: hold.seconds, default=None)

    def share(self, now: float) -> float:
        """Return the share of the budgets left, from 0 to 1; 1 while unknown."""
        shares: list[float] = []
        for state, seen in (self._rate, self._cost):
            limit, remaining = state.limit, state.remaining
            is_full = state.resets_in is not None and seen + state.resets_in <= now
            if is_full or not limit or remaining is None:
                remaining, limit = 1, 1
            shares.append(min(remaining / limit, 1.0))
        return _RATE_WEIGHT * shares[0] + (1 - _RATE_WEIGHT) * shares[1]

    def spend(self, key: int | None, points: int, now: float) -> None:
        """Note the cost of an answered operation."""
        with self._lock:
            self._forget(now)
            if points:
                self._spent.append((now, points))
            if key is not None:
                self._costs[key] = max(points, self._costs.pop(key, 0))
                if len(self._costs) > _MOST_COSTS:
                    del self._costs[next(iter(self._costs))]

    def lose(self, key: int, now: float) -> None:
        """Note the expected cost of a request whose answer was lost."""
        self.spend(None, self._costs.get(key, 0), now)

    def reserve(self, key: int | None, budget: int | None, now: float) -> int | Hold:
        """Reserve the expected cost of an operation within a budget of any hour, if any.

        An operation of unknown cost reserves all that is left, at least the highest
        known cost. The hold is infinite if the cost can never fit.
        """
        if key is None or budget is None:
            return 0
        with self._lock:
            self._forget(now)
            total = sum(points for _, points in self._spent)
            known = self._costs.get(key)
            dearest = max(self._costs.values(), default=1)
            need = min(dearest, budget) if known is None else known
            if total + self._reserved + need <= budget:
                points = budget - total - self._reserved if known is None else known
                self._reserved += points
                return points
            wait = inf if need > budget else 0.0
            remaining = total
            for at, points in self._spent:
                if remaining + need <= budget or need > budget:
                    break
                remaining, wait = remaining - points, at + _HOUR_SECONDS - now
        return Hold(
            max(wait, _ANSWERS_SOON_SECONDS),
            f"Limits(budget={budget:,}) ({total:,} spent within 60 minutes, {need:,} "
            "expected)",
            "in flight" if total + need <= budget else "exhausted",
            reason="points",
        )

    def release(self, reserved: int) -> None:
        """Release the points of a request that is answered, or was not sent."""
        with self._lock:
            self._reserved = max(0, self._reserved - reserved)

    def _forget(self, now: float) -> None:
        while self._spent and self._spent[0][0] + _HOUR_SECONDS <= now:
            self._spent.popleft()
