# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Time as the runtime sees it, so that tests can decide what it is."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable
from typing import Protocol, TypeAlias

Sleeper: TypeAlias = Callable[[float], object]
AsyncSleeper: TypeAlias = Callable[[float], Awaitable[None]]
Randomness: TypeAlias = Callable[[], float]
"""Numbers from 0 (inclusive) to 1 (exclusive)."""


class Clock(Protocol):
    """Two clocks: one that only moves forward, and the time of day."""

    def monotonic(self) -> float:
        """Seconds since some moment; for durations."""
        ...

    def time(self) -> float:
        """Seconds since 1970 in UTC; for dates that servers send."""
        ...


class SystemClock:
    """The clocks of the machine."""

    def monotonic(self) -> float:
        """See ``Clock.monotonic``."""
        return time.monotonic()

    def time(self) -> float:
        """See ``Clock.time``."""
        return time.time()
