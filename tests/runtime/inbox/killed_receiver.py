"""The receiver that tests kill: stores in a file or in Redis, and notes what it handled.

Settings come from the environment, since the servers import this module by its name.
"""

from __future__ import annotations

import asyncio
import os
import time

from tests.support.chaos import note as note_run
from xurrent_sdk.webhooks import (
    AsyncWebhookVerifier,
    RedisInbox,
    SqliteInbox,
    WebhookApp,
    WebhookEvent,
    WebhookPolicy,
    WebhookVerifier,
    WorkSettings,
    WsgiWebhookApp,
)

POLICY = WebhookPolicy(
    account="widget", algorithm="ES256", public_key=os.environ["TEST_KEY"]
)
SETTINGS = WorkSettings(lease=float(os.environ["TEST_LEASE"]), poll=0.02, concurrency=4)
WORKS = os.environ.get("TEST_WORKS", "1") == "1"


def note(event: WebhookEvent) -> None:
    """One write for a line, so that a kill cuts none."""
    line = f"{event.person_id} {event.object_id}\n".encode()
    seen = os.open(os.environ["TEST_SEEN"], os.O_WRONLY | os.O_APPEND | os.O_CREAT)
    os.write(seen, line)
    os.close(seen)


def redis_inbox(*, waiting: bool) -> RedisInbox:
    import redis
    import redis.asyncio

    kind = redis.asyncio.Redis if waiting else redis.Redis
    client = kind.from_url(os.environ["XURRENT_TEST_REDIS_URL"], socket_timeout=5)
    return RedisInbox(client, SETTINGS, prefix=os.environ["TEST_PREFIX"])


def sqlite_inbox() -> SqliteInbox:
    return SqliteInbox(os.environ["TEST_FILE"], SETTINGS)


IN_FILE = "TEST_FILE" in os.environ
asgi = WebhookApp(
    AsyncWebhookVerifier(POLICY),
    inbox=sqlite_inbox() if IN_FILE else redis_inbox(waiting=True),
    worker=WORKS,
)
wsgi = WsgiWebhookApp(
    WebhookVerifier(POLICY),
    inbox=sqlite_inbox() if IN_FILE else redis_inbox(waiting=False),
    worker=WORKS,
)


RUNS = os.environ.get("TEST_RUNS", os.devnull)
HANDLER_SECONDS = float(os.environ.get("TEST_HANDLER", "0.01"))


@asgi.on()
async def handle(event: WebhookEvent) -> None:
    begun = time.monotonic()
    await asyncio.sleep(HANDLER_SECONDS)
    note(event)
    note_run(RUNS, event.person_id or 0, begun)


@wsgi.on()
def handle_blocking(event: WebhookEvent) -> None:
    begun = time.monotonic()
    time.sleep(HANDLER_SECONDS)
    note(event)
    note_run(RUNS, event.person_id or 0, begun)
