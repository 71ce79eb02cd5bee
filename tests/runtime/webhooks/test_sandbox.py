"""The receivers, on real sockets, against the webhooks of the sandbox."""

from __future__ import annotations

import asyncio
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import pytest
import uvicorn

from xurrent_gen.sandbox.protocol.server import RunningSandbox, running_sandbox
from xurrent_sdk.webhooks import (
    AsyncWebhookVerifier,
    FetchSettings,
    WebhookApp,
    WebhookEvent,
    WebhookPolicy,
)


@dataclass
class Site:
    """A receiver on a port, and what it handled."""

    url: str = ""
    seen: list[WebhookEvent] = field(default_factory=list)


class _Server(uvicorn.Server):
    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


@contextmanager
def asgi(policy: WebhookPolicy, settings: FetchSettings) -> Iterator[Site]:
    site = Site()
    app = WebhookApp(AsyncWebhookVerifier(policy, fetch=settings))

    @app.on()
    async def handle(event: WebhookEvent) -> None:
        site.seen.append(event)

    served: Any = app
    server = _Server(uvicorn.Config(served, port=0, log_level="error"))
    thread = threading.Thread(target=lambda: asyncio.run(server.serve()), daemon=True)
    thread.start()
    while not server.started:
        assert thread.is_alive(), "the server has ended"
        thread.join(0.01)
    port = server.servers[0].sockets[0].getsockname()[1]
    site.url = f"http://127.0.0.1:{port}/hooks"
    try:
        yield site
    finally:
        server.should_exit = True
        thread.join(10)


@pytest.fixture(scope="module")
def sandbox() -> Iterator[RunningSandbox]:
    with running_sandbox(tls=True) as running:
        yield running


@contextmanager
def site(running: RunningSandbox, **policy: Any) -> Iterator[Site]:
    """A receiver that trusts the sandbox's certificate."""
    policy = {"account_url": running.tls_url} | policy
    settings = FetchSettings(
        verify=ssl.create_default_context(cafile=str(running.ca_file))
    )
    with asgi(WebhookPolicy(**policy), settings) as started:
        yield started


def test_rotation_redelivery_and_refusal(sandbox: RunningSandbox) -> None:
    hooks = sandbox.webhooks
    with site(sandbox) as here:
        first = hooks.send(here.url, "team.create")
        hooks.rotate("RS256", keep_old=False)
        second = hooks.send(here.url, "team.update", redelivery_of=first.delivery_id)
        again = hooks.send(
            here.url, second.event, token=second.token, delivery_id=second.delivery_id
        )
        replay = hooks.send(here.url, second.event, token=second.token)
        unsigned = hooks.send(here.url, "team.update", algorithm=None)
        statuses = [s.status for s in (first, second, again, replay, unsigned)]
        assert statuses == [200, 200, 200, 200, 403]
        assert [event.event for event in here.seen] == ["team.create", "team.update"]
        assert here.seen[1].origin_id == first.delivery_id


@pytest.mark.parametrize("signed", [True, False])
def test_handshake(sandbox: RunningSandbox, signed: bool) -> None:
    number = 21 + signed
    assert number not in sandbox.webhooks.verified
    with site(sandbox, signed=signed) as here:
        sent = sandbox.webhooks.send_verification(
            here.url, number, algorithm="RS256" if signed else None
        )
        assert sent.status == 200
        assert number in sandbox.webhooks.verified
        assert here.seen == [], "the handshake is not for on()"
