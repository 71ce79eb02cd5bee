"""Automatic webhooks: changes by mutations are posted to the webhooks that users created
and verified, never to those of the initial records."""

from __future__ import annotations

import logging
import uuid
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from itertools import count
from typing import TypeAlias

from xurrent_gen.sandbox.data.store import Row, Store
from xurrent_gen.sandbox.data.values import Ref
from xurrent_gen.sandbox.execution.changes import RecordChange
from xurrent_gen.sandbox.faults.faults import Fault
from xurrent_gen.sandbox.options import WebhookOptions, check_choice

from .deliveries import TEST_OBJECT, Deliveries, Delivery, Outbox
from .events import event_names, known_events, payload_of
from .signing import Webhooks, asymmetric

logger = logging.getLogger("xurrent_gen.sandbox")
VERIFY = "webhook.verify"
Payload: TypeAlias = Mapping[str, object]


@dataclass(slots=True)
class Dispatcher:
    """Posts the events of one sandbox. `next_fault` returns the fault of a delivery."""

    _store: Store
    _webhooks: Webhooks
    _options: WebhookOptions
    _clock: Callable[[], float]
    _next_fault: Callable[[], Fault | None]
    _audits: Iterator[int] = field(default_factory=lambda: count(1), init=False)
    _late: Delivery | None = field(default=None, init=False)
    outbox: Outbox = field(init=False)
    deliveries: Deliveries = field(init=False)

    def __post_init__(self) -> None:
        self.outbox = Outbox(self._attempt, self._clock)
        self.deliveries = Deliveries(self._options)

    # -- triggers of deliveries

    def changed(self, change: RecordChange) -> None:
        """Fires the events of a change to a record."""
        if change.ref.type == "Webhook":
            self._webhook_changed(change)
            return
        audit = next(self._audits) if _leaves_audit(change) else 0
        for name in event_names(change):
            self._fire(name, change.ref, payload_of(self._store, name, change, audit))

    def fire(self, name: str, record: str, payload: Payload | None = None) -> int:
        """Sends an event about a record, by its id, to all webhooks for the event in the
        record's account; returns how many there are. ValueError for an unknown one."""
        ref = self._store.find(record)
        if ref is None:
            raise ValueError(f"there is no record {record!r}")
        count = self._fire(name, ref, payload or {})
        if not count:  # a webhook may have an event that is not in our list yet
            check_choice("the event", name, known_events())
        return count

    def _fire(self, name: str, ref: Ref, payload: Payload) -> int:
        fired, account = 0, (self._store.row(ref) or {}).get("account")
        for number in self._store.made("Webhook"):
            row = self._row(number)
            mine = account in (None, row.get("account"))
            if row.get("event") == name and mine and not row.get("disabled"):
                fired += 1
                self._put(number, name, ref, payload)
        return fired

    def test(self, webhook: int | str) -> None:
        """Sends a test delivery, to a disabled webhook as well; KeyError for none.

        A webhook is named by its id, or by the `webhook_id` of its events.
        """
        number = self._number(webhook)
        name = str(self._row(number).get("event"))
        known = known_events().get(name)
        kind = (known.object_type if known is not None else None) or "Request"
        self._put(number, name, Ref(kind, TEST_OBJECT), {}, test=True)

    def redeliver(self, delivery_id: str) -> None:
        """Sends the event of a delivery again; KeyError for an unknown one."""
        found = self.deliveries.find(delivery_id)
        origin = found.redelivery_of or delivery_id
        self.outbox.put(Delivery(found.webhook, found.event, redelivery_of=origin))

    def verify(self, webhook: int | str) -> None:
        """Sends the handshake, which voids earlier codes. KeyError for an unknown webhook."""
        number = self._number(webhook)
        self._webhooks.verified.discard(number)
        payload = {"callback": self._webhooks.verification(number)}
        self._put(number, VERIFY, Ref("Webhook", number), payload)

    def _put(
        self, webhook: int, name: str, ref: Ref, payload: Payload, *, test: bool = False
    ) -> None:
        event = self._webhooks.event(name, payload, webhook=webhook, about=ref)
        self.outbox.put(Delivery(webhook, event, test))

    def _webhook_changed(self, change: RecordChange) -> None:
        number, verified = change.ref.number, self._webhooks.verified
        if change.after is None:
            return
        uri = change.after.get("uri")
        if (change.before or {}).get("uri") != uri:
            verified.discard(number)
            known = verified.intersection(self._store.made("Webhook"))
            if any(self._row(other).get("uri") == uri for other in known):
                verified.add(number)
        if number not in verified and number in self._store.made("Webhook"):
            self.verify(number)

    def _number(self, webhook: int | str) -> int:
        given = str(webhook)
        number = int(given) if given.isdecimal() else 0
        ref = self._store.find(given) or Ref("Webhook", number)
        if ref.type != "Webhook" or ref.number not in self._store.made("Webhook"):
            raise KeyError(webhook)
        return ref.number

    def _row(self, number: int) -> Row:
        return self._store.row(Ref("Webhook", number)) or {}

    # -- on a thread of the outbox

    def _attempt(self, delivery: Delivery) -> None:
        row = self._store.row(Ref("Webhook", delivery.webhook))
        # Checked when the delivery is due, because the webhook may be verified by then.
        may_leave = delivery.event["event"] == VERIFY or (
            delivery.webhook in self._webhooks.verified
        )
        if row is None or not may_leave or (row["disabled"] and not delivery.test):
            return
        kind = fault.kind if (fault := self._next_fault()) is not None else ""
        if kind == "later":
            self._late = delivery
            return
        late, self._late = self._late, None
        self._deliver(delivery, row, kind)
        if late is not None:
            self.outbox.put(late)

    def _deliver(self, delivery: Delivery, row: Row, fault: str) -> None:
        token = self._token(delivery, row)
        done = replace(
            delivery,
            delivery_id=str(uuid.uuid4()),
            at=self._clock(),
            status=0,
            problem="The webhook could not be delivered: it was not sent",
        )
        if fault != "drop":
            done = self._post(done, row, token)
        if fault == "twice":
            self._post(done, row, token)
        if fault == "lost":
            done = replace(done, status=0, problem="the answer was lost")
        if self.deliveries.note(done):
            self._store.update(Ref("Webhook", done.webhook), {"disabled": True})
        if (again := self.deliveries.next_attempt(done)) is not None:
            delay, retry = again
            self.outbox.put(retry, delay)

    def _token(self, delivery: Delivery, row: Row) -> str | None:
        if not isinstance(ref := row.get("webhookPolicy"), Ref):
            return None
        policy = self._store.row(ref) or {}
        algorithm = asymmetric(policy.get("jwtAlg"))
        if algorithm is None or policy.get("disabled"):
            return None
        minutes = policy.get("jwtClaimExpiresIn")
        return self._webhooks.sign(
            delivery.event,
            self._webhooks.key(algorithm, ref.number),
            policy=ref.number,
            audience=policy.get("jwtAudience"),
            expires_in=minutes * 60.0 if isinstance(minutes, int) else None,
            discovery=bool(row.get("openidConnectDiscovery")),
        )

    def _post(self, delivery: Delivery, row: Row, token: str | None) -> Delivery:
        status, problem = 0, ""
        try:
            status = self._webhooks.send(
                str(row.get("uri")),
                delivery.event,
                algorithm=None,
                token=token,
                delivery_id=delivery.delivery_id,
                redelivery_of=delivery.redelivery_of,
                timeout=self._options.timeout,
            ).status
        except OSError as error:
            problem = str(error)
            logger.info("webhook not delivered: %s", error)
        return replace(delivery, status=status, problem=problem)


def _leaves_audit(change: RecordChange) -> bool:
    """Return whether a change has an audit entry: all but added notes."""
    before, after = change.before, change.after
    if before is None or after is None:
        return True
    return any(before.get(k) != v for k, v in after.items() if k != "updatedAt")
