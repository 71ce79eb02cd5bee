# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""A latch that opens once and can be waited for from threads and event loops alike."""

from __future__ import annotations

import threading
from collections.abc import Callable


class WouldWaitForItself(Exception):
    """A sync call inside an event loop whose task is to open the latch.

    While the call blocks the loop, the task cannot go on.
    """


class Latch:
    """Closed until ``open``; remembers the thread that is to open it."""

    __slots__ = ("_lock", "_opened", "_waiting", "owner")

    def __init__(self) -> None:
        self.owner: int = threading.get_ident()
        """The thread in which the opener runs: waiting there would never end."""
        self._lock = threading.Lock()
        self._opened = False
        self._waiting: list[Callable[[], object]] = []

    @property
    def is_open(self) -> bool:
        """Whether waiting is over."""
        return self._opened

    def open(self) -> None:
        """Let everybody through; opening twice does nothing."""
        with self._lock:
            self._opened = True
            waiting, self._waiting = self._waiting, []
        for notify in waiting:
            notify()

    def when_open(self, notify: Callable[[], object]) -> Callable[[], None]:
        """Have ``notify`` called on opening, at once if open; returns how to stop that.

        It is called in the opener's thread and must neither block nor raise.
        """
        with self._lock:
            if not self._opened:
                self._waiting.append(notify)
                return lambda: self._forget(notify)
        notify()
        return lambda: None

    def _forget(self, notify: Callable[[], object]) -> None:
        with self._lock:
            if notify in self._waiting:
                self._waiting.remove(notify)
