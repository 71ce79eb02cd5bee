"""Webhooks that fire by themselves: what mutations change is posted to the webhooks
that were created in this sandbox, once their address has been verified.

Deliveries leave one after another from a thread of their own, in the order of the
changes, and are not repeated when nobody answers.
"""

from __future__ import annotations

import logging
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

from xurrent_gen.sandbox.data.store import Ref
from xurrent_gen.words import snake_case

from .signing import ALGORITHMS

if TYPE_CHECKING:
    from collections.abc import Callable

    from xurrent_gen.sandbox.data.store import Row, Store

    from .signing import Algorithm, Webhooks

logger = logging.getLogger("xurrent_gen.sandbox")

_MODELS = {
    "ConfigurationItem": "ci",
    "ServiceLevelAgreement": "sla",
    "FirstLineSupportAgreement": "flsa",
}
_WATCHED = {
    "status": "status-changed",
    "majorIncidentStatus": "major-incident-status-changed",
    "team": "team-changed",
    "member": "member-changed",
    "manager": "manager-changed",
    "agileBoardColumn": "agile-board-column-changed",
}


def model_of(type_name: str) -> str:
    """The name of a type in event names: `request`, `ci`, `time_entry`."""
    return _MODELS.get(type_name) or snake_case(type_name)


def event_names(type_name: str, before: Row | None, after: Row | None) -> list[str]:
    """The events of one change; None before means created, None after deleted."""
    model = model_of(type_name)
    if before is None:
        return [f"{model}.create"]
    if after is None:
        return [f"{model}.delete"]
    changed = [
        f"{model}.{event}"
        for field, event in _WATCHED.items()
        if before.get(field) != after.get(field)
    ]
    return [f"{model}.update", *changed]


class Dispatcher:
    """Posts the events of one sandbox."""

    def __init__(self, store: Store, webhooks: Webhooks) -> None:
        self._store = store
        self._webhooks = webhooks
        self._pool = ThreadPoolExecutor(1, thread_name_prefix="xurrent-webhooks")

    def changed(self, ref: Ref, before: Row | None, after: Row | None) -> None:
        """Takes note of a change to a record."""
        if ref.type == "Webhook":
            fresh = before is None or (after or {}).get("uri") != before.get("uri")
            if after is not None and fresh:
                self._webhooks.verified.discard(ref.number)
                self._verify(ref.number, after)
            return
        payload = {
            "source": (after or {}).get("source"),
            "sourceID": (after or {}).get("sourceID"),
            "status": (after or {}).get("status"),
            "previous_status": (before or {}).get("status"),
        }
        for name in event_names(ref.type, before, after):
            self._fire(name, ref, payload)

    def noted(self, owner: Ref, note: Ref) -> None:
        """Takes note of a note that was added to a record."""
        payload: dict[str, object] = {
            "note_id": note.number,
            "note_nodeID": self._store.node_id(note),
        }
        self._fire(f"{model_of(owner.type)}.note-added", owner, payload)

    def close(self) -> None:
        """Waits for the delivery that is under way and drops the others."""
        self._pool.shutdown(wait=True, cancel_futures=True)

    def _fire(self, name: str, ref: Ref, payload: dict[str, object]) -> None:
        for number in self._store.table("Webhook").created:
            row = self._store.row(Ref("Webhook", number))
            if row is None or row.get("event") != name or row.get("disabled"):
                continue
            event = self._webhooks.event(
                name, payload, webhook=number, type_name=ref.type, number=ref.number
            )
            policy, algorithm = self._policy(row)

            def send(
                url: str = str(row.get("uri")),
                number: int = number,
                event: dict[str, object] = event,
                policy: int = policy,
                algorithm: Algorithm | None = algorithm,
            ) -> None:
                # Asked when its turn comes: the callback may have come by then.
                if number in self._webhooks.verified:
                    self._webhooks.send(url, event, algorithm=algorithm, policy=policy)

            self._pool.submit(_quietly, send)

    def _verify(self, number: int, row: Row) -> None:
        policy, algorithm = self._policy(row)
        url = str(row.get("uri"))
        self._pool.submit(
            _quietly,
            lambda: self._webhooks.send_verification(
                url, number, algorithm=algorithm, policy=policy
            ),
        )

    def _policy(self, row: Row) -> tuple[int, Algorithm | None]:
        ref = row.get("webhookPolicy")
        held = self._store.row(ref) if isinstance(ref, Ref) else None
        if held is None or not isinstance(ref, Ref):
            return 0, None
        wanted = str(held.get("jwtAlg")).upper()
        return ref.number, next((a for a in ALGORITHMS if a == wanted), None)


def _quietly(send: Callable[[], object]) -> None:
    try:
        send()
    except OSError as error:
        logger.info("webhook not delivered: %s", error)
