"""Two workers that share a Redis: every genuine delivery is handled exactly once."""

from __future__ import annotations

import asyncio
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from uuid import uuid4

import httpx
import pytest
import redis
import redis.asyncio

from tests.support.webhook_provider import authority, running
from tests.support.webhook_traffic import Posting, check_answers, traffic
from tests.support.webhooks import jwk
from xurrent_sdk.webhooks import (
    AsyncRedisReplayMemory,
    AsyncReplayMemory,
    RedisReplayMemory,
    ReplayMemory,
)

ROOT = Path(__file__).parents[2]
CONCURRENCY = 50


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


@contextmanager
def workers(environment: dict[str, str]) -> Iterator[str]:
    """The application under uvicorn with two workers; yields its URL."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = [
        *(sys.executable, "-m", "uvicorn", "tests.integration.receiver_app:app"),
        *("--workers", "2", "--host", "127.0.0.1", "--port", str(port)),
        *("--log-level", "error"),
    ]
    path = os.pathsep.join((str(ROOT), str(ROOT / "generated"), *sys.path))
    server = subprocess.Popen(
        command,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": path, **environment},
        start_new_session=True,
    )
    url = f"http://127.0.0.1:{port}/"
    try:
        deadline = time.monotonic() + 60
        while True:
            try:
                httpx.get(url, trust_env=False)
                break
            except httpx.TransportError:
                assert server.poll() is None, "the server has ended"
                assert time.monotonic() < deadline, "the server does not start"
                time.sleep(0.1)
        yield url
    finally:
        os.killpg(server.pid, signal.SIGTERM)
        server.wait(30)


async def post(url: str, postings: list[Posting]) -> list[tuple[Posting, int]]:
    """Send everything, 50 requests at a time, each on a connection of its own."""
    queue = iter(postings)
    answers: list[tuple[Posting, int]] = []

    async def sender(client: httpx.AsyncClient) -> None:
        for posting in queue:
            headers = {"x-xurrent-delivery": posting.delivery, "connection": "close"}
            answer = await client.post(url, content=posting.body, headers=headers)
            answers.append((posting, answer.status_code))

    limits = httpx.Limits(max_connections=CONCURRENCY, max_keepalive_connections=0)
    async with httpx.AsyncClient(limits=limits, timeout=60, trust_env=False) as client:
        await asyncio.gather(*(sender(client) for _ in range(CONCURRENCY)))
    return answers


def test_two_workers(redis_url: str, prefix: str, tmp_path: Path) -> None:
    ca = tmp_path / "ca.pem"
    authority().cert_pem.write_to_path(str(ca))
    with running() as provider, redis.Redis.from_url(redis_url) as store:
        issuer = provider.publish(jwk("ES256"), below="/webhook_policies/7")
        environment = {
            "XURRENT_TEST_REDIS_URL": redis_url,
            "XURRENT_TEST_PREFIX": prefix,
            "XURRENT_TEST_ISSUER": provider.origin,
            "XURRENT_TEST_CA": str(ca),
        }
        postings = traffic(
            issuer, time.time(), deliveries=1_000, duplicates=100, forgeries=100
        )
        with workers(environment) as url:
            answers = asyncio.run(post(url, postings))
        check_answers(answers)
        handled = {
            int(number): int(times)
            for number, times in store.hgetall(f"{prefix}handled").items()
        }
        assert handled == dict.fromkeys(range(1_000), 1)
        assert len(store.hgetall(f"{prefix}workers")) == 2, "only one worker had work"
        # Each worker found the keys itself, and the forgers' invented key cost little.
        assert len(provider.requests) <= 2 * 2 * 8
