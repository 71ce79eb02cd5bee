"""Receive the webhooks of Xurrent, and poll the helpdesk: two threads of one process.

    uvicorn --factory yours:build

where ``yours.build`` gives a ``Sync`` with your ``Helpdesk`` to a daemon thread that runs
``poll_forever``, and returns what ``hooks.build`` returns.
"""

from __future__ import annotations

import logging
import threading
from pathlib import Path

from sync import Sync

from xurrent_sdk import Request
from xurrent_sdk.webhooks import (
    AsyncWebhookVerifier,
    SqliteInbox,
    WebhookApp,
    WebhookEvent,
    WebhookPolicy,
)


def build(
    sync: Sync, policy: WebhookPolicy, store: Path = Path("webhooks.db")
) -> WebhookApp:
    """Return the ASGI application that hands events to the synchronization."""
    hooks = WebhookApp(AsyncWebhookVerifier(policy), inbox=SqliteInbox(store))

    @hooks.on("request.create", "request.update", "request.note-added")
    @hooks.on("request.status-changed")
    def changed(event: WebhookEvent[Request]) -> None:
        if event.is_test or event.person_node_id == sync.me:
            return  # an echo: `reconcile` would do nothing
        sync.request_changed(str(event.object_node_id))

    return hooks


def poll_forever(sync: Sync, stop: threading.Event, seconds: float = 60) -> None:
    """Poll the helpdesk until ``stop`` is set; log a failure and try again."""
    while not stop.is_set():
        try:
            sync.poll()
        except Exception:
            logging.exception("A poll of the helpdesk failed")
        stop.wait(seconds)
