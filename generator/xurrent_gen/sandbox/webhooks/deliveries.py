"""Delivery of a message to a webhook: pure decisions, and the record of attempts.

Any status from 200 to 299 is success. Everything else is a failure: the message is tried
again after growing delays and dropped in the end, which is noted as an exception for
those whom the webhook names. A webhook that has failed often, without one success, and
for long is disabled.
"""

from __future__ import annotations

import heapq
import logging
import threading
import time
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from itertools import count

from xurrent_gen.sandbox.options import WebhookOptions

TEST_OBJECT = 12_345
"""The number of the object that test deliveries are about; there is no such record."""
_WEEK = 604_800.0
_MOST = 10_000  # attempts remembered; the oldest are forgotten first


@dataclass(frozen=True, slots=True)
class Message:
    """An event on its way to one webhook.

    `attempt` counts from 1.
    """

    webhook: int
    event: Mapping[str, object]
    note: int = 0
    test: bool = False
    attempt: int = 1
    retry_of: str = ""
    redelivery_of: str = ""


@dataclass(frozen=True, slots=True)
class Delivery:
    """One attempt: what was sent, and what came of it.

    `status` is 0 when nobody answered, and `problem` then says why; `at` is in epoch
    seconds, `seconds` the time until the answer.
    """

    delivery_id: str
    message: Message
    at: float
    status: int
    problem: str
    seconds: float
    headers: Mapping[str, str] = field(repr=False)
    answer_headers: Mapping[str, str] = field(repr=False)

    @property
    def delivered(self) -> bool:
        """Return whether the receiver took it."""
        return 200 <= self.status < 300


@dataclass(frozen=True, slots=True)
class ExceptionRecord:
    """Notice sent by mail: a message was dropped, or a webhook disabled. `recipients`
    are those that the webhook names; empty means the account's administrators."""

    webhook: int
    at: float
    recipients: tuple[str, ...]
    text: str


@dataclass(slots=True)
class _Failing:
    count: int
    since: float


class Deliveries:
    """The attempts of one sandbox, and what follows from each."""

    def __init__(self, rules: WebhookOptions) -> None:
        self._rules = rules
        self._failing: dict[int, _Failing] = {}
        self.attempts: deque[Delivery] = deque(maxlen=_MOST)
        self.exceptions: deque[ExceptionRecord] = deque(maxlen=_MOST)

    def find(self, delivery_id: str) -> Delivery | None:
        """The newest attempt with an id."""
        found = [each for each in self.attempts if each.delivery_id == delivery_id]
        return found[-1] if found else None

    def note(self, delivery: Delivery, recipients: str) -> bool:
        """Takes an attempt down; true when its webhook is to be disabled."""
        self.attempts.append(delivery)
        number = delivery.message.webhook
        if delivery.delivered:
            self._failing.pop(number, None)
            return False
        failing = self._failing.setdefault(number, _Failing(0, delivery.at))
        failing.count += 1
        reason = delivery.problem or f"status {delivery.status}"
        if self.next_attempt(delivery) is None:
            text = f"dropped after {delivery.message.attempt} attempts: {reason}"
            self._tell(delivery, recipients, text)
        rules = self._rules
        too_long = delivery.at - failing.since > _WEEK
        if failing.count < rules.failures_to_disable or not too_long:
            return False
        del self._failing[number]
        self._tell(delivery, recipients, f"disabled after {failing.count} failures")
        return True

    def next_attempt(self, delivery: Delivery) -> tuple[float, Message] | None:
        """The delay in seconds and the message of the attempt that follows a failed
        one; None when there is none."""
        message, delays = delivery.message, self._rules.retry_after
        if message.test or message.attempt > len(delays):
            return None
        number, origin = message.attempt + 1, delivery.delivery_id
        return delays[number - 2], replace(message, attempt=number, retry_of=origin)

    def _tell(self, delivery: Delivery, recipients: str, text: str) -> None:
        names = tuple(name.strip() for name in recipients.split(",") if name.strip())
        number = delivery.message.webhook
        self.exceptions.append(ExceptionRecord(number, delivery.at, names, text))


logger = logging.getLogger("xurrent_gen.sandbox")
_LOOK = 0.02


class Outbox:
    """Hands messages to `send` on a thread, in order, when they are due.

    Time is that of the sandbox's clock, which tests may set ahead; while something is due
    later, the clock is looked at fifty times a second.
    """

    def __init__(
        self, send: Callable[[Message], None], clock: Callable[[], float]
    ) -> None:
        self._send = send
        self._clock = clock
        self._thread: threading.Thread | None = None
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
            if self._thread is None and not self._closed:
                name = "xurrent-webhooks"
                self._thread = threading.Thread(
                    target=self._run, name=name, daemon=True
                )
                self._thread.start()

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
            self._changed.notify()
        if self._thread is not None:
            self._thread.join()

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
