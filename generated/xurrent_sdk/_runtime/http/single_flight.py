# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Work that is done once for all who need it at the same time.

The first leads, the others wait until its flight is over. A leader that is cancelled
leaves neither a result nor an error: then the next in line takes over.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from math import inf
from typing import TypeVar

from ..core.errors import XurrentError
from ..core.fork import watch_forks
from ..core.generic import Generic
from .effects import Flow
from .event import OneTimeEvent

T = TypeVar("T")


class Flight(Generic[T]):
    """Work on its way."""

    __slots__ = ("alive_until", "done", "error", "key", "result")

    def __init__(self, key: str, alive_until: float) -> None:
        self.key = key
        self.alive_until = alive_until
        """The moment after which its leader counts as lost."""
        self.done = OneTimeEvent()
        self.result: T | None = None
        self.error: XurrentError | None = None


class SingleFlight(Generic[T]):
    """The flights under way, by what they are for."""

    def __init__(self) -> None:
        watch_forks(self)

    def renew_after_fork(self) -> None:
        """A leader that is a thread of the parent would never be over."""
        self._lock = threading.Lock()
        self._flights: dict[str, Flight[T]] = {}

    def current(self, key: str = "", *, now: float = 0.0) -> Flight[T] | None:
        """The flight under way, unless its leader is lost."""
        flight = self._flights.get(key)
        return flight if flight is not None and now <= flight.alive_until else None

    def start(self, key: str = "", alive_until: float = inf) -> Flight[T]:
        """A flight that the caller is to lead, in the place of one whose leader is lost."""
        flight = self._flights[key] = Flight[T](key, alive_until)
        return flight

    def join(self, key: str) -> tuple[Flight[T], bool]:
        """The flight under way or a new one, and whether the caller is to lead it."""
        with self._lock:
            flight = self.current(key)
            return flight or self.start(key), flight is None

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
