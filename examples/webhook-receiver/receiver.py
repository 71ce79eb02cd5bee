"""Answers new requests with a note: a receiver that loses no event.

    uvicorn --factory receiver:build
    python -m xurrent_sdk.webhooks dead receiver:hooks --factory

Deliveries are stored in webhooks.db before the response, and handled afterwards; the
handler may fail, be slow, or be restarted. The second command lists its dead letters.
"""

from __future__ import annotations

from pathlib import Path

from fastapi import FastAPI
from starlette.routing import Route

from xurrent_sdk import AsyncXurrentClient, Request
from xurrent_sdk.webhooks import (
    AsyncWebhookVerifier,
    SqliteInbox,
    WebhookApp,
    WebhookEvent,
    WebhookPolicy,
)

WELCOME = "Thank you, we are looking into it."


def hooks(
    policy: WebhookPolicy | None = None,
    client: AsyncXurrentClient | None = None,
    store: Path = Path("webhooks.db"),
) -> WebhookApp:
    """Return the receiver; the defaults are for production."""
    xurrent = client or AsyncXurrentClient()
    trusted = policy or WebhookPolicy(account="widget", stage="qa")
    app = WebhookApp(AsyncWebhookVerifier(trusted), inbox=SqliteInbox(store))

    @app.on("request.create")
    async def created(event: WebhookEvent[Request]) -> None:
        if event.is_test:
            return  # a test event is about a request that does not exist
        record = await event.fetch(xurrent, lambda r: [r.notes.text])
        # The event may come twice: look before you act.
        if not any(WELCOME in (note.text or "") for note in record.notes):
            await xurrent.mutation.note_create(owner_id=record.id, text=WELCOME)

    return app


def build(app: WebhookApp | None = None) -> FastAPI:
    """Return the web application around the receiver."""
    app = app or hooks()
    return FastAPI(
        routes=[Route("/hooks/xurrent", app, methods=["POST"])],
        lifespan=app.lifespan,
    )
