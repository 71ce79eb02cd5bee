"""Delivery of a message to a webhook: pure decisions, and the record of attempts.

Any status from 200 to 299 is success. Everything else is a failure: the message is tried
again after growing delays and dropped in the end, which is noted as an exception for
those whom the webhook names. A webhook that has failed often, without one success, and
for long is disabled.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from xurrent_gen.sandbox.options import WebhookOptions

TEST_OBJECT = 12_345
"""The number of the object that test deliveries are about; there is no such record."""
_WEEK = 604_800.0
_MOST = 10_000  # attempts remembered; the oldest are forgotten first


@dataclass(frozen=True, slots=True)
class Message:
    """An event on its way to one webhook.

    `attempt` counts from 1. `delivery_id` and `token` are set where an attempt repeats
    those of an earlier one.
    """

    webhook: int
    event: Mapping[str, object]
    note: int = 0
    test: bool = False
    attempt: int = 1
    retry_of: str = ""
    redelivery_of: str = ""
    delivery_id: str | None = None
    token: str | None = field(default=None, repr=False)


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
        again = replace(
            message,
            attempt=message.attempt + 1,
            retry_of=delivery.delivery_id,
            delivery_id=delivery.delivery_id if self._rules.same_id else None,
            token=message.token if self._rules.same_token else None,
        )
        return delays[message.attempt - 1], again

    def _tell(self, delivery: Delivery, recipients: str, text: str) -> None:
        names = tuple(name.strip() for name in recipients.split(",") if name.strip())
        number = delivery.message.webhook
        self.exceptions.append(ExceptionRecord(number, delivery.at, names, text))
