# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""An event that is set once and can be waited for from threads and event loops alike."""

from __future__ import annotations

import threading
from collections.abc import Callable


class OneTimeEvent:
    """Unset until ``set``."""

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
