"""The clock of the tests, which advances only when a test or ``sleep`` advances it."""

from __future__ import annotations

import asyncio

NOW = 1_900_000_000.0
"""The start time of a ``ManualClock``, in epoch seconds."""


class ManualClock:
    """A clock that advances only by ``advance`` and ``sleep``; it records each sleep.

    Calling it returns the time, for code that takes a function as its clock.
    """

    def __init__(self, start: float = NOW) -> None:
        self.start = start
        self.passed = 0.0
        self.offset = 0.0  # jump of the wall clock, such as by NTP
        self.sleeps: list[float] = []
        self._targets: list[float] = []

    def __call__(self) -> float:
        return self.time()

    def monotonic(self) -> float:
        return 1000.0 + self.passed

    def time(self) -> float:
        return self.start + self.passed + self.offset

    def advance(self, seconds: float) -> None:
        self.passed += seconds

    def sleep(self, seconds: float) -> None:
        self.sleeps.append(round(seconds, 6))
        self.passed += seconds

    async def asleep(self, seconds: float) -> None:
        """Advance to the end of the first sleeper, after all other tasks have run."""
        self.sleeps.append(round(seconds, 6))
        target = self.passed + seconds
        self._targets.append(target)
        try:
            while self.passed < target:
                before = self.passed
                for _ in range(20):
                    await asyncio.sleep(0)
                if before == self.passed < target == min(self._targets):
                    self.passed = target
        finally:
            self._targets.remove(target)
