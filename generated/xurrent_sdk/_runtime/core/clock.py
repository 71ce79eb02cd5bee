# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""The clocks of the runtime, which tests can replace."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable
from typing import Protocol, TypeAlias, cast

Sleeper: TypeAlias = Callable[[float], object]
AsyncSleeper: TypeAlias = Callable[[float], Awaitable[None]]


class Clock(Protocol):
    """Two clocks: one that only moves forward, and the time of day."""

    def monotonic(self) -> float:
        """Seconds since some point in time; for durations."""
        ...

    def time(self) -> float:
        """Seconds since 1970 in UTC; for dates that servers send."""
        ...


class SystemClock:
    """The clocks of the machine."""

    ahead: float = 0.0
    """Seconds by which the clocks run ahead, after sleeps that returned early."""

    def monotonic(self) -> float:
        return time.monotonic() + self.ahead

    def time(self) -> float:
        return time.time() + self.ahead

    def moved_by(self, sleep: Callable[[float], object]) -> Callable[[float], object]:
        """Return a ``sleep`` that also moves this clock by the requested seconds.

        Without that, a fake sleep that returns at once would cause a busy loop.
        """

        def reach(due: float) -> None:
            self.ahead += max(0.0, due - self.monotonic())

        async def finish(waiting: Awaitable[object], due: float) -> None:
            import asyncio

            await waiting
            reach(due)
            await asyncio.sleep(0)  # a loop that never rests receives no answer

        def run(seconds: float) -> object:
            due = self.monotonic() + seconds
            waiting = sleep(seconds)
            if isinstance(waiting, Awaitable):
                return finish(cast("Awaitable[object]", waiting), due)
            reach(due)
            return None

        return run
