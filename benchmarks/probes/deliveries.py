"""The receivers under load: one that only verifies, and one that stores and works."""

from __future__ import annotations

import asyncio
import os
from typing import Any

from xurrent_sdk.webhooks import (
    AsyncWebhookVerifier,
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
    """Reads the body, verifies it, answers."""
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
    """As slow as a handler that asks three other systems."""
    global handled
    await asyncio.sleep(HANDLER)
    handled += 1


async def stored(scope: Any, receive: Any, send: Any) -> None:
    """The application; a GET tells how many were handled."""
    if scope["type"] != "http" or scope["method"] != "GET":
        await _app(scope, receive, send)
        return
    text = str(handled).encode()
    headers = [(b"content-length", str(len(text)).encode())]
    await send({"type": "http.response.start", "status": 200, "headers": headers})
    await send({"type": "http.response.body", "body": text})
