"""Signed deliveries for users' tests: genuine for their policy, and for nobody else's."""

from __future__ import annotations

import time
from typing import Any

import pytest

from tests.runtime.webhooks.receivers import Receiver
from tests.support.webhooks import NOW, Mode
from xurrent_sdk._runtime.webhooks.signed import SignedDelivery, signed_delivery
from xurrent_sdk.webhooks import (
    WebhookEvent,
    WebhookEventName,
    WebhookPolicyError,
    WebhookVerifier,
)


def made(event: Any, payload: Any = None, **more: Any) -> SignedDelivery:
    return signed_delivery(event, payload, issued_at=NOW, **more)


def test_a_receiver_takes_it(mode: Mode) -> None:
    first = made("request.create", {"status": "assigned"})
    second = made({"event": "ci.update", "object_id": 12, "payload": {"note_id": 3}})
    assert first.policy == second.policy
    receiver = Receiver(mode, first.policy)
    seen: list[WebhookEvent] = []
    receiver.on(seen.append)
    for delivery in (first, second, second):
        assert receiver.post(delivery.body, delivery.headers).status == 200
    assert [(e.event, e.object_id) for e in seen] == [
        ("request.create", 1),
        ("ci.update", 12),
    ]
    assert seen[0].payload.status == "assigned"
    assert seen[1].payload.note_id == 3


def test_names() -> None:
    assert made(WebhookEventName("ticket.teleported")).body
    assert made({"event": WebhookEventName("ticket.teleported")}).body
    for slip in ("request.created", {"event": "request.created"}):
        with pytest.raises(WebhookPolicyError, match="is not a known event"):
            made(slip)
    with pytest.raises(WebhookPolicyError, match="None is no name of an event"):
        made({"object_id": 12})


def test_both_follow_a_clock_that_a_test_stops(monkeypatch: pytest.MonkeyPatch) -> None:
    verifier = WebhookVerifier(signed_delivery("request.create").policy)
    monkeypatch.setattr(time, "time", lambda: 1_600_000_000.0)
    stopped = signed_delivery("request.create")
    token = verifier.verify(stopped.body, stopped.headers).token
    assert token
    assert token.issued_at == 1_600_000_000
