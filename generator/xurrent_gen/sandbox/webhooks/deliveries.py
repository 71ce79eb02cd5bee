"""Deliveries to webhooks: attempts, retries, and the queue.

Any status from 200 to 299 is success. Everything else is a failure: the event is sent
again with backoff, and dropped in the end. A webhook is disabled after many failures
over a long time without a success.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from sched import scheduler
from threading import Event, Lock, Thread

from xurrent_gen.sandbox.options import WebhookOptions

TEST_OBJECT = 12_345
"""The number of the object that test deliveries are about; there is no such record."""
_WEEK = 604_800.0
_POLL_SECONDS = 0.02
_MOST = 10_000  # attempts remembered; the oldest are forgotten first


@dataclass(frozen=True, slots=True)
class Delivery:
    """An event for one webhook, and the result of an attempt to send it.

    `attempt` counts from 1. `status` is 0 without a response, and `problem` then has the
    reason; `at` is in epoch seconds.
    """

    webhook: int
    event: Mapping[str, object]
    test: bool = False
    attempt: int = 1
    redelivery_of: str = ""
    delivery_id: str = ""
    at: float = 0.0
    status: int = 0
    problem: str = ""

    @property
    def delivered(self) -> bool:
        """Return whether the receiver accepted it."""
        return 200 <= self.status < 300


class Deliveries:
    """The attempts of one sandbox, and the rules for retries and disabling."""

    def __init__(self, rules: WebhookOptions) -> None:
        self._rules = rules
        self._failing: dict[int, list[float]] = {}
        """The times of the failures of each webhook since its last success."""
        self.attempts: deque[Delivery] = deque(maxlen=_MOST)

    def find(self, delivery_id: str) -> Delivery:
        """The newest attempt with an id; KeyError for none."""
        for each in reversed(self.attempts):
            if each.delivery_id == delivery_id:
                return each
        raise KeyError(delivery_id)

    def note(self, done: Delivery) -> bool:
        """Records an attempt; true when its webhook must be disabled."""
        self.attempts.append(done)
        if done.delivered:
            self._failing.pop(done.webhook, None)
            return False
        failures = self._failing.setdefault(done.webhook, [])
        failures.append(done.at)
        often = len(failures) >= self._rules.failures_to_disable
        if not often or done.at - failures[0] <= _WEEK:
            return False
        del self._failing[done.webhook]
        return True

    def next_attempt(self, done: Delivery) -> tuple[float, Delivery] | None:
        """The delay in seconds and the attempt that follows a failed one; None when
        there is none."""
        delays = self._rules.retry_after
        if done.delivered or done.test or done.attempt > len(delays):
            return None
        return delays[done.attempt - 1], replace(done, attempt=done.attempt + 1)


class Outbox:
    """Hands deliveries to `send` on a thread, in order, when they are due.

    Time is that of the sandbox's clock, which tests may set ahead; so it is polled fifty
    times a second while a delivery is due later.
    """

    def __init__(
        self, send: Callable[[Delivery], None], clock: Callable[[], float]
    ) -> None:
        self._send = send
        self._clock = clock
        self._queue = scheduler(clock)
        self._sending = Lock()
        self._changed = Event()
        self._closed = False
        self._thread = Thread(target=self._run, name="xurrent-webhooks", daemon=True)
        self._thread.start()

    def put(self, delivery: Delivery, delay: float = 0.0) -> None:
        """Queues a delivery that is due in `delay` seconds."""
        self._queue.enter(delay, 0, self._handle, (delivery,))
        self._changed.set()

    def settle(self, seconds: float = 10.0) -> bool:
        """Waits until no delivery is due or in progress; false after a timeout."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if self._sending.acquire(blocking=False):
                waiting = self._queue.queue
                self._sending.release()
                if not waiting or waiting[0].time > self._clock():
                    return True
            time.sleep(0.002)
        return False

    def close(self) -> None:
        """Waits for the delivery in progress and drops the others."""
        self._closed = True
        self._changed.set()
        self._thread.join()

    def _run(self) -> None:
        while not self._closed:
            self._changed.clear()
            with self._sending:
                self._queue.run(blocking=False)
            self._changed.wait(None if self._queue.empty() else _POLL_SECONDS)

    def _handle(self, delivery: Delivery) -> None:
        if not self._closed:
            self._send(delivery)
