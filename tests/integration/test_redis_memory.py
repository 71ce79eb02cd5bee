"""The replay memories in Redis: each step is atomic, and marks run out."""

from __future__ import annotations

import asyncio
import time
from uuid import uuid4

import pytest
import redis
import redis.asyncio

from xurrent_sdk.webhooks import (
    AsyncRedisReplayMemory,
    AsyncReplayMemory,
    RedisReplayMemory,
    ReplayMemory,
)


@pytest.fixture
def prefix() -> str:
    return f"test:{uuid4()}:"


@pytest.mark.parametrize("decoding", [False, True])
def test_the_memory_keeps_its_promises(
    redis_url: str, prefix: str, decoding: bool
) -> None:
    with redis.Redis.from_url(redis_url, decode_responses=decoding) as client:
        memory: ReplayMemory = RedisReplayMemory(client, prefix=prefix)
        assert memory.claim("a", "?1", 60) is None
        assert memory.claim("a", "?2", 60) == "?1"
        assert not memory.settle("a", "?2", "=2", 60)
        assert not memory.release("a", "?2")
        assert memory.settle("a", "?1", "=1", 0.2)
        assert memory.claim("a", "?3", 60) == "=1"
        assert client.pttl(f"{prefix}a") <= 201
        assert memory.claim("b", "?1", 60) is None
        assert memory.release("b", "?1")
        assert memory.claim("b", "?2", 60) is None
        assert not memory.settle("never", "?1", "=1", 60)
        deadline = time.monotonic() + 10
        while memory.claim("a", "?4", 60) is not None:
            assert time.monotonic() < deadline


def test_the_asynchronous_memory_keeps_its_promises(
    redis_url: str, prefix: str
) -> None:
    async def scenario() -> None:
        client = redis.asyncio.Redis.from_url(redis_url)
        memory: AsyncReplayMemory = AsyncRedisReplayMemory(client, prefix=prefix)
        claims = await asyncio.gather(
            *(memory.claim("a", f"?{n}", 60) for n in range(50))
        )
        assert claims.count(None) == 1
        winner = f"?{claims.index(None)}"
        assert await memory.settle("a", winner, "=x", 60)
        assert await memory.claim("a", "?y", 60) == "=x"
        assert await memory.release("a", "=x")
        assert not await memory.release("a", "=x")
        await client.aclose()

    asyncio.run(scenario())
