"""The clock of the tests: time passes when a test or a sleeper says so."""

from __future__ import annotations

import asyncio

NOW = 1_900_000_000.0
"""The time of day at which a ``ManualClock`` starts."""


class ManualClock:
    """Moves only when it is told to or somebody sleeps; remembers each sleep.

    Called, it is a clock of those that are functions: the time of day.
    """

    def __init__(self, start: float = NOW) -> None:
        self.start = start
        self.passed = 0.0
        self.offset = 0.0  # a step of the time of day
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
        """Time jumps to the first sleeper's end once all tasks have had their turns."""
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
