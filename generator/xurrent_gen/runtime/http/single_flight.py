"""Work that is done once for all who need it at the same time.

The first leads, the others wait until its flight is over. A leader that is cancelled
leaves neither a result nor an error: then the next in line takes over.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

from ..core.errors import XurrentError
from ..core.fork import ForkSafeLock, watch_forks
from .effects import Flow
from .event import OneTimeEvent

T = TypeVar("T")


class Flight(Generic[T]):
    """Work on its way."""

    __slots__ = ("done", "error", "key", "result")

    def __init__(self, key: str) -> None:
        self.key = key
        self.done = OneTimeEvent()
        self.result: T | None = None
        self.error: XurrentError | None = None


class SingleFlight(Generic[T]):
    """The flights under way, by what they are for."""

    def __init__(self) -> None:
        self._lock = ForkSafeLock()
        watch_forks(self)

    def renew_after_fork(self) -> None:
        """A leader that is a thread of the parent would never be over."""
        self._flights: dict[str, Flight[T]] = {}

    def join(self, key: str = "") -> tuple[Flight[T], bool]:
        """The flight under way or a new one, and whether the caller is to lead it."""
        with self._lock:
            flight = self._flights.get(key)
            if flight is not None:
                return flight, False
            new = self._flights[key] = Flight[T](key)
            return new, True

    def lead(self, flight: Flight[T], work: Callable[[], Flow[T]]) -> Flow[T]:
        """Do the work; those who wait find how it ended."""
        try:
            flight.result = yield from work()
            return flight.result
        except XurrentError as error:
            flight.error = error.copy()
            raise
        finally:
            with self._lock:
                if self._flights.get(flight.key) is flight:
                    del self._flights[flight.key]
            flight.done.set()
