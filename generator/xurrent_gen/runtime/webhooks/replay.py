"""The replay memory: the protocol, and an implementation in this process.

A memory maps keys to marks, by three atomic steps on one key. Processes that receive
the same webhooks must share one (see ``redis``): this one is only for one process.
"""

from __future__ import annotations

import heapq
import time
from collections.abc import Awaitable, Callable
from typing import Final, Protocol, TypeAlias, TypeVar

from ..core.expect import is_whole
from ..core.fork import ForkSafeLock
from ..http.effects import Flow, call
from .errors import ReplayMemoryError, WebhookPolicyError

LONGEST_SECONDS: Final = 100 * 365 * 86_400.0
"""Maximum lifetime: Redis, and SQLite before 3.42, refuse infinity."""

T = TypeVar("T")
Mark_co = TypeVar("Mark_co", covariant=True)
Done_co = TypeVar("Done_co", covariant=True)


class _Memory(Protocol[Mark_co, Done_co]):
    """Stores claims with a lifetime in seconds. Every method is atomic.

    Any exception refuses the delivery at hand.
    """

    def claim(self, key: str, mark: str, lifetime: float) -> Mark_co:
        """Set the mark of a free key for a lifetime; return the mark of a taken key."""
        ...

    def settle(self, key: str, mark: str, settled: str, lifetime: float) -> Done_co:
        """Replace mark and lifetime of a key, if it still has this mark."""
        ...

    def release(self, key: str, mark: str) -> Done_co:
        """Free a key, if it still has this mark."""
        ...


ReplayMemory: TypeAlias = _Memory["str | None", bool]
"""A memory that blocks."""
AsyncReplayMemory: TypeAlias = _Memory[Awaitable["str | None"], Awaitable[bool]]
"""A memory whose answers are awaited."""


def ask(step: Callable[[], T | Awaitable[T]]) -> Flow[T]:
    """Run one step of a memory; any error becomes a ``ReplayMemoryError``."""
    try:
        return (yield from call(step))
    except ReplayMemoryError:
        raise
    except Exception as error:
        problem = f"The replay memory failed ({type(error).__name__}: {error})"
        raise ReplayMemoryError(problem) from error


class InMemoryReplayMemory:
    """A memory in this process, for threads and tasks alike; it never blocks for long.

    A key is stored until its lifetime ends. With ``max_entries`` keys it is full:
    deliveries are answered 503 until some have expired, because without its key a copy
    of a delivery would be handled again. A delivery takes two keys, together about 0.7
    KB, one of them for a day. ``clock`` is in seconds and must not run backwards.
    """

    def __init__(
        self,
        *,
        max_entries: int = 1_000_000,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        if not is_whole(max_entries) or max_entries < 1:
            raise WebhookPolicyError("max_entries must be at least 1.")
        self._max_entries = max_entries
        self._clock = clock
        self._marks: dict[str, tuple[str, float]] = {}
        self._expiries: list[tuple[float, str]] = []
        self._lock = ForkSafeLock()

    def __len__(self) -> int:
        """Return the number of keys, expired ones perhaps included."""
        return len(self._marks)

    def claim(self, key: str, mark: str, lifetime: float) -> str | None:
        """See ``ReplayMemory``."""
        with self._lock:
            taken = self._mark(key)
            if taken is not None:
                return taken
            if len(self._marks) >= self._max_entries:
                raise ReplayMemoryError(
                    f"The replay memory holds {self._max_entries} keys and forgets none"
                    " before its time. Raise its max_entries, lower delivery_lifetime,"
                    " or use a RedisReplayMemory."
                )
            self._put(key, mark, lifetime)
            return None

    def settle(self, key: str, mark: str, settled: str, lifetime: float) -> bool:
        """See ``ReplayMemory``."""
        with self._lock:
            ours = self._mark(key) == mark
            if ours:
                self._put(key, settled, lifetime)
            return ours

    def release(self, key: str, mark: str) -> bool:
        """See ``ReplayMemory``."""
        with self._lock:
            ours = self._mark(key) == mark
            if ours:
                del self._marks[key]
            return ours

    def _put(self, key: str, mark: str, lifetime: float) -> None:
        expiry = self._clock() + lifetime
        self._marks[key] = (mark, expiry)
        heapq.heappush(self._expiries, (expiry, key))

    def _mark(self, key: str) -> str | None:
        """Delete expired keys, and return the mark of a key."""
        now = self._clock()
        while self._expiries and self._expiries[0][0] <= now:
            expiry, old = heapq.heappop(self._expiries)
            if old in self._marks and self._marks[old][1] == expiry:
                del self._marks[old]
        return self._marks[key][0] if key in self._marks else None
