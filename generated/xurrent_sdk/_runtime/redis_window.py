"""The sliding window of requests in Redis, for workers that share a token.

Takes a client of the ``redis`` package, which only its user needs to install: nothing
is imported here. Each step is one script, so it is atomic, and time is Redis's own, so
the clocks of the workers do not matter. Keys live a few seconds.

While Redis cannot be reached, each process keeps the limit by itself (``fallback``), so
a call never fails because of the window; the server's 429 and the backoff then keep the
processes together within the limit.
"""

from __future__ import annotations

import time
from typing import Final, Protocol, cast

from .log import logger
from .window import ProcessWindow, RequestWindow

# A member is a request, its score the moment (ms) at which it surely had arrived at the
# server: at first an upper bound, on its answer that moment if it is earlier.
_ENTER: Final = """
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local limit, period, arrival = tonumber(ARGV[2]), tonumber(ARGV[3]), tonumber(ARGV[4])
redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', now - period)
if redis.call('ZCARD', KEYS[1]) < limit then
  redis.call('ZADD', KEYS[1], now + arrival, ARGV[1])
  redis.call('PEXPIRE', KEYS[1], period + arrival + 1000)
  return 0
end
local oldest = redis.call('ZRANGE', KEYS[1], 0, 0, 'WITHSCORES')
return math.max(math.min(tonumber(oldest[2]), now) + period - now, 1)
"""
_LEAVE: Final = """
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local score = redis.call('ZSCORE', KEYS[1], ARGV[1])
if score and tonumber(score) > now then
  redis.call('ZADD', KEYS[1], now, ARGV[1])
end
return 0
"""
_ARRIVED_AFTER: Final = 1000
_PAUSE: Final = 30.0
"""Seconds for which a Redis that failed is not asked."""

DEFAULT_PREFIX: Final = "xurrent:window:"


class RedisClient(Protocol):
    """What is used of ``redis.Redis``; async clients take the same one."""

    def eval(self, script: str, numkeys: int, /, *keys_and_args: str) -> object:
        """Run a script."""
        ...


class RedisWindow:
    """A :class:`~.window.RequestWindow` for all processes on one Redis.

    ::

        window = RedisWindow(redis.Redis.from_url("redis://localhost"))
        client = XurrentClient(limits=Limits(window=window))

    Give the Redis client a short ``socket_timeout``. The window is not a queue: of the
    requests that wait, any may be the next.
    """

    blocking = True

    def __init__(
        self,
        redis: RedisClient,
        *,
        prefix: str = DEFAULT_PREFIX,
        fallback: RequestWindow | None = None,
    ) -> None:
        self._redis = redis
        self._prefix = prefix
        self._fallback: RequestWindow = fallback or ProcessWindow()
        self._out_until = 0.0

    def enter(
        self,
        key: str,
        ticket: str,
        *,
        requests: int,
        period: float,
        now: float,
        urgent: bool,
    ) -> float:
        """See :meth:`~.window.RequestWindow.enter`; ``now`` and ``urgent`` are unused."""
        wait = self._ask(
            _ENTER,
            key,
            ticket,
            str(requests),
            str(round(period * 1000)),
            str(_ARRIVED_AFTER),
        )
        if wait is not None:
            return cast("int", wait) / 1000
        return self._fallback.enter(
            key, ticket, requests=requests, period=period, now=now, urgent=urgent
        )

    def leave(self, key: str, ticket: str, *, now: float) -> None:
        """See :meth:`~.window.RequestWindow.leave`."""
        self._fallback.leave(key, ticket, now=now)
        self._ask(_LEAVE, key, ticket)

    def _ask(self, script: str, key: str, *arguments: str) -> object:
        """The script's answer; ``None`` while Redis cannot be reached."""
        if time.monotonic() < self._out_until:
            return None
        try:
            return self._redis.eval(script, 1, self._prefix + key, *arguments)
        except Exception as error:  # whatever the Redis client raises
            # Each try may take as long as the client's timeout, so not each call tries.
            self._out_until = time.monotonic() + _PAUSE
            logger.warning(
                "The shared request window cannot be asked (%s): this process keeps "
                "the limit by itself for %.0f s",
                type(error).__name__,
                _PAUSE,
            )
            return None

    def __repr__(self) -> str:
        return f"<RedisWindow {self._prefix!r}>"
