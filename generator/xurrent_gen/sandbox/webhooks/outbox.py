"""The thread shell of deliveries: messages leave when they are due, in order.

Time is that of the sandbox's clock, which tests may set ahead; while something is due
later, the clock is looked at fifty times a second.
"""

from __future__ import annotations

import heapq
import logging
import threading
import time
from itertools import count
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from .deliveries import Message

logger = logging.getLogger("xurrent_gen.sandbox")
_LOOK = 0.02


class Outbox:
    """Hands messages to `send` on `workers` threads, which start with the first one."""

    def __init__(
        self, send: Callable[[Message], None], clock: Callable[[], float], workers: int
    ) -> None:
        self._send = send
        self._clock = clock
        self._workers = workers
        self._threads: list[threading.Thread] = []
        self._changed = threading.Condition()
        self._waiting: list[tuple[float, int, Message]] = []
        self._order = count()
        self._busy = 0
        self._closed = False

    def put(self, message: Message, delay: float = 0.0) -> None:
        """Takes a message that is to leave in `delay` seconds."""
        with self._changed:
            due = self._clock() + delay
            heapq.heappush(self._waiting, (due, next(self._order), message))
            self._changed.notify()
            if not self._threads and not self._closed:
                for number in range(self._workers):
                    name = f"xurrent-webhooks-{number}"
                    thread = threading.Thread(target=self._run, name=name, daemon=True)
                    self._threads.append(thread)
                    thread.start()

    def settle(self, seconds: float = 10.0) -> bool:
        """Waits until nothing is due or under way; false when that takes longer."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            with self._changed:
                if not self._busy and not self._due():
                    return True
            time.sleep(0.002)
        return False

    def close(self) -> None:
        """Waits for the deliveries that are under way and drops the others."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()
        for thread in self._threads:
            thread.join()

    def _due(self) -> bool:
        return bool(self._waiting) and self._waiting[0][0] <= self._clock()

    def _run(self) -> None:
        while (message := self._take()) is not None:
            try:
                self._send(message)
            except Exception:
                logger.exception("a webhook could not be handled")
            finally:
                with self._changed:
                    self._busy -= 1

    def _take(self) -> Message | None:
        with self._changed:
            while not self._closed:
                if self._due():
                    self._busy += 1
                    return heapq.heappop(self._waiting)[2]
                self._changed.wait(_LOOK if self._waiting else None)
            return None
