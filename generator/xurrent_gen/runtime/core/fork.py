"""Locks and connections in the child of a fork, where the parent's must not be used.

A lock that another thread held during the fork stays closed in the child for ever, and a
connection used by parent and child mixes their traffic.
"""

from __future__ import annotations

import os
import threading
import weakref
from typing import Protocol


class Renewable(Protocol):
    """An object with state that belongs to one process."""

    def renew_after_fork(self) -> None:
        """Replace what belongs to the parent, and close no connections."""


_living: weakref.WeakSet[Renewable] = weakref.WeakSet()


def watch_forks(item: Renewable) -> None:
    """Renew ``item`` now, and in each child of a fork."""
    item.renew_after_fork()
    _living.add(item)


class ForkSafeLock:
    """A lock that is open in the child of a fork, even if the parent held it."""

    def __init__(self) -> None:
        watch_forks(self)

    def renew_after_fork(self) -> None:
        self._lock = threading.Lock()

    def __enter__(self) -> None:
        self._lock.acquire()

    def __exit__(self, *raised: object) -> None:
        self._lock.release()


def _renew() -> None:
    for item in list(_living):
        item.renew_after_fork()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_renew)
