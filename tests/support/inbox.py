"""A sync or async application with an inbox and a clock, for the inbox tests."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from secrets import token_hex
from typing import Any, Literal, TypeAlias

from tests.runtime.webhooks import receivers
from tests.support.clock import ManualClock
from xurrent_sdk._runtime.http.effects import run_flow
from xurrent_sdk._runtime.http.retry import RetryPolicy
from xurrent_sdk._runtime.inbox.inbox import StoredInbox
from xurrent_sdk._runtime.inbox.store import Entry
from xurrent_sdk._runtime.webhooks.signed import SignedDelivery, signed_delivery
from xurrent_sdk.webhooks import (
    AsyncWebhookVerifier,
    WebhookApp,
    WebhookEvent,
    WebhookVerifier,
    WorkSettings,
    WsgiWebhookApp,
)

Mode: TypeAlias = Literal["sync", "async"]
MakeInbox: TypeAlias = Callable[..., StoredInbox]

QUICK = WorkSettings(
    retry=RetryPolicy(attempts=3, first_wait=10.0, longest_wait=60.0, jitter=0.0),
    poll=0.05,
)
POLICY = signed_delivery("request.create").policy


@dataclass
class Desk:
    """One application with an inbox; ``seen`` has the ids that handlers received."""

    mode: Mode
    inbox: StoredInbox
    seen: list[int | None] = field(default_factory=list)
    fails: Callable[[WebhookEvent], bool] = lambda event: False
    options: dict[str, Any] = field(default_factory=dict)

    def __post_init__(self) -> None:
        options: dict[str, Any] = {"inbox": self.inbox, "worker": False, **self.options}
        self.asgi = WebhookApp(AsyncWebhookVerifier(POLICY), **options)
        self.wsgi = WsgiWebhookApp(WebhookVerifier(POLICY), **options)
        self.asgi.on()(self._handle_async)
        self.wsgi.on()(self._handle)

    def _handle(self, event: WebhookEvent) -> None:
        self.seen.append(event.object_id)
        if self.fails(event):
            raise RuntimeError("the handler failed")

    async def _handle_async(self, event: WebhookEvent) -> None:
        await asyncio.sleep(0)
        self._handle(event)

    def deliver(self, number: int, object_id: int = 1) -> int:
        """Post one delivery; return the status."""
        return self.post(delivery(number, object_id))

    def post(self, signed: SignedDelivery) -> int:
        if self.mode == "sync":
            return wsgi_post(self.wsgi, signed)
        return asyncio.run(asgi_post(self.asgi, signed))

    def work(self, concurrency: int = 1) -> None:
        """Handle the due deliveries."""
        if self.mode == "sync":
            self.wsgi.work(concurrency, until_empty=True)
        else:
            asyncio.run(self.asgi.work(concurrency, until_empty=True))


def taken(inbox: StoredInbox, clock: ManualClock, **options: Any) -> list[Entry]:
    """Return the entries of a new worker after all leases have expired.

    Redis returns an expired entry only when it is seen for the second time.
    """
    arguments: dict[str, Any] = {"seconds": 60.0, "events": None, **options}
    for _ in range(2):
        clock.advance(61.0)
        if found := run_flow(inbox.store.take(token_hex(4), 5, **arguments)):
            return list(found)
    return []


def delivery(number: int, object_id: int = 1) -> SignedDelivery:
    """Return a different delivery for each number, which is its ``person_id``."""
    event = {"event": "request.update", "object_id": object_id, "person_id": number}
    return signed_delivery(event, delivery_id=f"delivery-{number}")


def wsgi_post(app: WsgiWebhookApp, signed: SignedDelivery) -> int:
    return receivers.wsgi_post(app, signed.body, signed.headers).status


async def asgi_post(app: receivers.App, signed: SignedDelivery) -> int:
    return (await receivers.asgi_post(app, [signed.body], signed.headers)).status
