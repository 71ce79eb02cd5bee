# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Single flight: concurrent callers share one run of the same work.

The first caller leads, the others wait until its flight has ended. A cancelled leader
leaves neither a result nor an error: then the next waiter leads.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Generic, TypeVar

from ..core.errors import XurrentError
from ..core.fork import ForkSafeLock, watch_forks

if TYPE_CHECKING:
    from .effects import Flow

T = TypeVar("T")


class OneTimeEvent:
    """An event that is set once; threads and event loops alike wait for it."""

    __slots__ = ("_lock", "_set", "_waiting")

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._set = False
        self._waiting: list[Callable[[], object]] = []

    def set(self) -> None:
        """End all waiting; a second time does nothing."""
        with self._lock:
            self._set = True
            waiting, self._waiting = self._waiting, []
        for notify in waiting:
            notify()

    def when_set(self, notify: Callable[[], object]) -> Callable[[], None]:
        """Have ``notify`` called on setting, at once if set; returns how to stop that.

        It is called in the thread that sets and must neither block nor raise.
        """
        with self._lock:
            if not self._set:
                self._waiting.append(notify)
                return lambda: self._forget(notify)
        notify()
        return lambda: None

    def _forget(self, notify: Callable[[], object]) -> None:
        with self._lock:
            if notify in self._waiting:
                self._waiting.remove(notify)


@dataclass(eq=False, slots=True)
class Flight(Generic[T]):
    """Work in progress."""

    key: str
    done: OneTimeEvent = field(default_factory=OneTimeEvent)
    result: T | None = None
    error: XurrentError | None = None


class SingleFlight(Generic[T]):
    """The flights in progress, by key."""

    def __init__(self) -> None:
        self._lock = ForkSafeLock()
        watch_forks(self)

    def renew_after_fork(self) -> None:
        """Forget the flights of the parent, whose leaders never end in the child."""
        self._flights: dict[str, Flight[T]] = {}

    def join(self, key: str = "") -> tuple[Flight[T], bool]:
        """Return the running or a new flight, and whether the caller must lead it."""
        with self._lock:
            flight = self._flights.get(key)
            if flight is not None:
                return flight, False
            new = self._flights[key] = Flight[T](key)
            return new, True

    def lead(self, flight: Flight[T], work: Callable[[], Flow[T]]) -> Flow[T]:
        """Do the work, and give its outcome to all waiting callers."""
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
