"""Rate and cost budgets per token, and the headers that report them.

Budgets are fixed windows of an hour that start with the first request; the burst limit
is a sliding window. Header names are in lower case, resets are UTC epoch seconds.
"""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import NoReturn

from xurrent_gen.sandbox.messages import Refused
from xurrent_gen.sandbox.options import LimitOptions

from .faults import refused

HOUR = 3_600.0
_BURST_SECONDS = 2.0


@dataclass(slots=True)
class _Window:
    start: float
    requests: int = 0
    cost: int = 0
    recent: deque[float] = field(default_factory=deque)


@dataclass(slots=True)
class Limiter:
    """The budgets of all tokens of one sandbox."""

    _options: LimitOptions
    _clock: Callable[[], float]
    _windows: dict[str, _Window] = field(default_factory=dict, init=False)

    def admit(self, identity: str, *, costs: bool) -> None:
        """Counts a request. Raises Refused when a limit is reached; the cost limit
        applies only to requests that `costs` points."""
        opts, now = self._options, self._clock()
        window = self._window(identity, now)
        while window.recent and window.recent[0] <= now - _BURST_SECONDS:
            window.recent.popleft()
        if opts.enforce:
            if len(window.recent) >= opts.burst_requests:
                self._refuse(identity, window.recent[0] + _BURST_SECONDS - now)
            spent = window.requests >= opts.requests_per_hour
            if spent or (costs and window.cost >= opts.cost_per_hour):
                self._refuse(identity, window.start + HOUR - now)
        window.recent.append(now)
        window.requests += 1

    def charge(self, identity: str, cost: int) -> None:
        """Takes the cost of an executed request off the budget."""
        self._window(identity, self._clock()).cost += cost

    def headers(self, identity: str) -> dict[str, str]:
        """Headers with a token's remaining budgets, which end only if `enforce` is set."""
        opts = self._options
        window = self._window(identity, self._clock())
        budgets = {
            "ratelimit": (opts.requests_per_hour, window.requests),
            "costlimit": (opts.cost_per_hour, window.cost),
        }
        headers: dict[str, str] = {}
        for name, (limit, used) in budgets.items():
            headers[f"x-{name}-limit"] = str(limit)
            headers[f"x-{name}-remaining"] = str(self._left(limit, used))
            headers[f"x-{name}-reset"] = str(math.ceil(window.start + HOUR))
        return headers

    def _left(self, limit: int, used: int) -> int:
        if self._options.enforce:
            return max(0, limit - used)
        return limit - used % max(1, limit // 2)

    def _window(self, identity: str, now: float) -> _Window:
        window = self._windows.get(identity)
        if window is None or now >= window.start + HOUR:
            recent = window.recent if window is not None else deque[float]()
            window = self._windows[identity] = _Window(now, recent=recent)
        return window

    def _refuse(self, identity: str, wait: float) -> NoReturn:
        seconds = max(1, math.ceil(wait))
        reply = refused(429, str(seconds))
        raise Refused(429, "", reply.with_headers(self.headers(identity)))
