# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""The points that this process spends of a token, those of requests in flight included.

A request reserves its expected cost when it is sent and gives it back when it is
answered, so requests side by side cannot pass a budget together. The expected cost is the
highest that an operation with the same document and page sizes has had.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from math import inf
from typing import Final

from ..core.fork import ForkSafeLock, watch_forks

_HOUR_SECONDS: Final = 3600.0
_ANSWERS_SOON_SECONDS: Final = 0.05
"""Seconds after which to ask again while only answers are missing."""
_MOST_KNOWN: Final = 2_000
"""So many operations whose cost is remembered."""


@dataclass(frozen=True, slots=True)
class Reservation:
    """Points that are held for a request in flight."""

    held: int
    expected: int
    """The expected cost in points; 0 while it is unknown."""


@dataclass(frozen=True, slots=True)
class Missing:
    """The reason why a request does not fit into a budget of points."""

    seconds: float
    """The wait until it fits; infinite where it never does."""
    in_flight: bool
    """True if it may fit once other requests are answered."""
    expected: int
    spent: int


class Points:
    """The ledger of a token; safe to use from several threads."""

    def __init__(self) -> None:
        self._spent: deque[tuple[float, int]] = deque()  # when, and how many
        self._known: dict[int, int] = {}
        self._flying = 0
        self._lock = ForkSafeLock()
        watch_forks(self)

    def renew_after_fork(self) -> None:
        """The requests in flight are the parent's."""
        self._flying = 0

    def spend(self, key: int | None, points: int, now: float) -> None:
        """Note what an answered operation has cost."""
        with self._lock:
            self._forget(now)
            if points:
                self._spent.append((now, points))
            if key is not None:
                self._known[key] = max(points, self._known.pop(key, 0))
                if len(self._known) > _MOST_KNOWN:
                    del self._known[next(iter(self._known))]

    def reserve(self, key: int, budget: int, now: float) -> Reservation | Missing:
        """Reserve the expected cost of an operation within a budget of any hour.

        An operation of unknown cost goes alone, with room for the dearest one known.
        """
        with self._lock:
            self._forget(now)
            total = sum(points for _, points in self._spent)
            known = self._known.get(key)
            dearest = max(self._known.values(), default=1)
            need = min(dearest, budget) if known is None else known
            if total + self._flying + need <= budget:
                alone = budget - total - self._flying
                held = alone if known is None else known
                self._flying += held
                return Reservation(held, known or 0)
            if need > budget:
                return Missing(inf, False, need, total)
            if total + need <= budget:
                return Missing(_ANSWERS_SOON_SECONDS, True, need, total)
            wait, left = 0.0, total
            for at, points in self._spent:
                left, wait = left - points, at + _HOUR_SECONDS - now
                if left + need <= budget:
                    break
            return Missing(max(wait, _ANSWERS_SOON_SECONDS), False, need, total)

    def release(self, reservation: Reservation | None) -> None:
        """The request is answered, or was not sent."""
        if reservation is not None:
            with self._lock:
                self._flying = max(0, self._flying - reservation.held)

    def _forget(self, now: float) -> None:
        while self._spent and self._spent[0][0] + _HOUR_SECONDS <= now:
            self._spent.popleft()
