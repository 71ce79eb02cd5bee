# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""The sliding window of requests in Redis, for workers that share a token.

Accepts a client of the ``redis`` package, and imports nothing of it. Each step is one
script, so it is atomic, and time is Redis's own, so the clocks of the workers do not
matter. Keys live a few seconds.

While Redis cannot be reached, each process uses its share of the limit alone
(``fallback``), so a call never fails because of the window: the limit divided by the
number of processes that last used the token, or by ``processes`` if Redis never
answered. A process uses its share for a while after Redis is back, until the other
processes have detected that as well.
"""

from __future__ import annotations

import os
import time
from typing import TYPE_CHECKING, Final, cast

from typing_extensions import override

from ..core.errors import ConfigurationError
from ..core.expect import expect
from ..core.fork import ForkSafeLock, watch_forks
from ..core.log import logger
from ..session.window import ProcessWindow
from .memory import blocks

if TYPE_CHECKING:
    from .memory import RedisClient

# A member is a request, its score the latest time (ms) of its arrival at the server:
# first an upper bound, then the time derived from its writing or its answer. A refusal
# includes the delay before the next try.
_ENTER: Final = """
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local limit, period, arrival = tonumber(ARGV[2]), tonumber(ARGV[3]), tonumber(ARGV[4])
local hold, memory = tonumber(ARGV[5]), tonumber(ARGV[6])
for i = 8, #ARGV, 2 do
  local score, at = redis.call('ZSCORE', KEYS[1], ARGV[i]), now - ARGV[i + 1] + arrival
  if score and tonumber(score) > at then
    redis.call('ZADD', KEYS[1], at, ARGV[i])
  end
end
redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', now - period)
redis.call('ZREMRANGEBYSCORE', KEYS[2], '-inf', now - memory)
redis.call('ZADD', KEYS[2], now, ARGV[7])
redis.call('PEXPIRE', KEYS[2], memory)
local users = redis.call('ZCARD', KEYS[2])
if redis.call('ZCARD', KEYS[1]) < limit then
  redis.call('ZADD', KEYS[1], now + hold, ARGV[1])
  redis.call('PEXPIRE', KEYS[1], period + hold + 1000)
  return {0, users}
end
local oldest = redis.call('ZRANGE', KEYS[1], 0, 0, 'WITHSCORES')
local wait = math.min(tonumber(oldest[2]), now) + period - now
return {math.ceil(math.max(wait, period / 20, 1)), users}
"""
_LEAVE: Final = """
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local at = now - math.max(tonumber(ARGV[2]), 0)
local score = redis.call('ZSCORE', KEYS[1], ARGV[1])
if score and tonumber(score) > at then
  redis.call('ZADD', KEYS[1], at, ARGV[1])
end
return 0
"""
_ARRIVED_AFTER_MS: Final = 1000
_HOLD_MS: Final = 30_000
"""Milliseconds for which a request counts that was neither written nor answered."""
_MEMORY_MS: Final = 300_000
"""Milliseconds for which a process that asked counts among those that share a token."""
_PAUSE_SECONDS: Final = 30.0
"""Seconds for which a failed Redis is not called."""
_RETURN_SECONDS: Final = 10.0
"""Seconds after ``_PAUSE_SECONDS`` until all processes have called Redis again."""


class RedisWindow:
    """A ``RequestWindow`` for all processes on one Redis.

    ::

        window = RedisWindow(redis.Redis.from_url("redis://localhost"), processes=4)
        client = XurrentClient(limits=Limits(window=window))

    ``processes``: number of processes that share the limit if Redis never answered.
    Make the client by ``from_url`` with a short ``socket_timeout``: others repeat a
    failed call. The window is not a queue: any waiting request may be the next.
    """

    blocking = True

    def __init__(
        self,
        redis: RedisClient,
        *,
        prefix: str = "xurrent:window:",
        processes: int = 1,
    ) -> None:
        expect(int, processes=processes)
        if blocks(redis) is False:
            raise ConfigurationError(
                "RedisWindow takes a redis.Redis, also for an async client, which asks it in"
                " a thread: a client of redis.asyncio would never be waited for"
            )
        self._redis = redis
        self._prefix = prefix
        self._fallback = ProcessWindow()
        self._processes = max(processes, 1)
        self._users: dict[str, int] = {}
        self._closed: dict[str, float] = {}  # key → end of the known wait
        self._period = 0.0
        self._quiet_until = 0.0  # the server still counts requests that Redis allowed
        self._out_until = 0.0
        self._shared_until = 0.0
        self._lock = ForkSafeLock()
        watch_forks(self)

    def renew_after_fork(self) -> None:
        """Reset the identity and the written requests, for the new process."""
        self._process = os.urandom(8).hex()
        self._written: dict[str, dict[str, float]] = {}  # key → ticket → time

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
        """See ``RequestWindow.enter``; ``urgent`` has no effect in Redis."""
        # One call at a time: its answer is valid for all other waiting requests.
        with self._lock:
            moment = time.monotonic()
            self._period = max(self._period, period)
            closed = max(self._closed.get(key, 0.0), self._quiet_until)
            if moment < closed:
                return closed - moment
            shares = moment < self._shared_until
            if shares:
                share = requests / max(self._users.get(key, 0), self._processes)
                wait = self._fallback.enter(
                    key,
                    ticket,
                    requests=max(int(share), 1),
                    period=period / min(share, 1.0),
                    now=now,
                    urgent=urgent,
                )
                if wait > 0 or moment < self._out_until:
                    return wait
            answer = self._ask_in(key, ticket, requests, period)
            if answer is not None:
                wait, self._users[key] = answer
                if wait > 0 and shares:
                    self._fallback.leave(key, ticket, now=now)
            else:
                wait = max(self._quiet_until - time.monotonic(), 0.0)
            if wait > 0:
                self._closed[key] = time.monotonic() + wait
            return wait

    def _ask_in(
        self, key: str, ticket: str, requests: int, period: float
    ) -> tuple[float, int] | None:
        moment = time.monotonic()
        written = list(self._written.pop(key, {}).items())
        answer = self._ask(
            _ENTER,
            (self._prefix + key, f"{{{self._prefix}{key}}}:users"),
            ticket,
            requests,
            _ms(period),
            _ARRIVED_AFTER_MS,
            _HOLD_MS,
            _MEMORY_MS,
            self._process,
            *(part for t, at in written for part in (t, _ms(moment - at))),
        )
        if answer is None:
            return None
        wait, users = cast("list[int]", answer)
        return wait / 1000, users

    def sent(self, key: str, ticket: str, *, now: float) -> None:
        """See ``RequestWindow.sent``; the next request reports it to Redis."""
        self._fallback.sent(key, ticket, now=now)
        self._written.setdefault(key, {})[ticket] = time.monotonic()

    def leave(self, key: str, ticket: str, *, now: float) -> None:
        """See ``RequestWindow.leave``."""
        self._fallback.leave(key, ticket, now=now)
        written = self._written.get(key, {}).pop(ticket, None)
        age = 0 if written is None else _ms(time.monotonic() - written)
        age = max(age - _ARRIVED_AFTER_MS, 0)
        self._ask(_LEAVE, (self._prefix + key,), ticket, age)

    def forget(self, key: str, ticket: str, *, now: float) -> None:
        """See ``RequestWindow.forget``."""
        self._fallback.forget(key, ticket, now=now)
        self._written.setdefault(key, {})[ticket] = time.monotonic()

    def _ask(self, script: str, keys: tuple[str, ...], *arguments: object) -> object:
        """Return the script's answer; ``None`` while Redis cannot be reached."""
        if time.monotonic() < self._out_until:
            return None
        try:
            return self._redis.eval(script, len(keys), *keys, *map(str, arguments))
        except Exception as error:  # any error of the Redis client
            # A try may take as long as the client's timeout, so only some calls try.
            now = time.monotonic()
            if now >= self._shared_until:
                self._quiet_until = now + self._period + _ARRIVED_AFTER_MS / 1000
            self._out_until = now + _PAUSE_SECONDS
            self._shared_until = self._out_until + _PAUSE_SECONDS + _RETURN_SECONDS
            logger.warning(
                "The shared request window cannot be asked (%s): this process keeps "
                "its share of the limit by itself for %.0f s",
                type(error).__name__,
                _PAUSE_SECONDS,
            )
            return None

    @override
    def __repr__(self) -> str:
        return f"<RedisWindow {self._prefix!r}>"


def _ms(seconds: float) -> int:
    return round(seconds * 1000)
