"""The application that the workers run: verifies by discovery, remembers in Redis.

Settings come from the environment, since every worker imports this module anew.
"""

from __future__ import annotations

import asyncio
import os
import ssl

import redis.asyncio

from xurrent_sdk.webhooks import (
    AsyncRedisReplayMemory,
    AsyncWebhookVerifier,
    FetchSettings,
    WebhookApp,
    WebhookEvent,
    WebhookPolicy,
)

store = redis.asyncio.Redis.from_url(os.environ["XURRENT_TEST_REDIS_URL"])
prefix = os.environ["XURRENT_TEST_PREFIX"]

app = WebhookApp(
    AsyncWebhookVerifier(
        WebhookPolicy(account_url=os.environ["XURRENT_TEST_ISSUER"]),
        memory=AsyncRedisReplayMemory(store, prefix=prefix),
        fetch=FetchSettings(
            verify=ssl.create_default_context(cafile=os.environ["XURRENT_TEST_CA"])
        ),
    )
)


@app.on()
async def handle(event: WebhookEvent) -> None:
    """Count in Redis, where all workers can be seen."""
    await asyncio.sleep(0.002)
    await store.hincrby(f"{prefix}handled", str(event.object_id), 1)
    await store.hincrby(f"{prefix}workers", str(os.getpid()), 1)
