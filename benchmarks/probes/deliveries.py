"""The receivers under load: one that only verifies, and those that store and work."""

from __future__ import annotations

import asyncio
import gc
import os
from typing import Any

import redis.asyncio

from xurrent_sdk.webhooks import (
    AsyncWebhookVerifier,
    RedisInbox,
    SqliteInbox,
    WebhookApp,
    WebhookEvent,
    WebhookPolicy,
    WorkSettings,
)

POLICY = WebhookPolicy(
    account="widget", algorithm="ES256", public_key=os.environ["BENCH_KEY"]
)
HANDLER = float(os.environ["BENCH_HANDLER"])
handled = 0

_verifier = AsyncWebhookVerifier(POLICY)


async def bare(scope: Any, receive: Any, send: Any) -> None:
    """Read and verify the body, then respond."""
    if scope["type"] != "http":
        return
    body, more = b"", True
    while more:
        message = await receive()
        body, more = body + message["body"], message.get("more_body", False)
    await _verifier.verify(body, scope["headers"])
    start = {"type": "http.response.start", "status": 200, "headers": []}
    await send({**start, "headers": [(b"content-length", b"0")]})
    await send({"type": "http.response.body", "body": b""})


_inbox = SqliteInbox(os.environ["BENCH_FILE"], WorkSettings(concurrency=4_000))
_app = WebhookApp(_verifier, inbox=_inbox)


@_app.on()
async def slow(event: WebhookEvent) -> None:
    """Handle an event as slowly as a handler that calls three other systems."""
    global handled
    await asyncio.sleep(HANDLER)
    handled += 1


async def stored(scope: Any, receive: Any, send: Any) -> None:
    """The application with an inbox; a GET returns the number of handled deliveries."""
    if scope["type"] != "http" or scope["method"] != "GET":
        await _app(scope, receive, send)
        return
    await tell(send, handled)


async def tell(send: Any, number: int) -> None:
    text = str(number).encode()
    headers = [(b"content-length", str(len(text)).encode())]
    await send({"type": "http.response.start", "status": 200, "headers": headers})
    await send({"type": "http.response.body", "body": text})


_url = os.environ.get("BENCH_REDIS", "redis://127.0.0.1:1/0")
# A plain pool raises when it is exhausted; with so many handlers, callers must wait.
_pool = redis.asyncio.BlockingConnectionPool.from_url(_url, max_connections=32)
_redis: Any = redis.asyncio.Redis(connection_pool=_pool)
# A short lease, so that entries of killed workers are taken over within the run.
_shared = RedisInbox(_redis, WorkSettings(concurrency=4_000, lease=10.0))
shared_app = WebhookApp(_verifier, inbox=_shared, worker=False)


@shared_app.on()
async def slow_elsewhere(event: WebhookEvent) -> None:
    """Handle an event as slowly as ``slow``; count each delivery once, in Redis."""
    await asyncio.sleep(HANDLER)
    await _redis.sadd("handled", event.delivery_id)


async def shared(scope: Any, receive: Any, send: Any) -> None:
    """The application that only stores deliveries; other processes handle them."""
    if scope["type"] != "http" or scope["method"] != "GET":
        await shared_app(scope, receive, send)
        return
    await tell(send, await _redis.scard("handled"))


# As docs/webhooks.md advises for many concurrent handlers, in both receivers.
gc.collect()
gc.freeze()
gc.set_threshold(100_000, 50, 100)
