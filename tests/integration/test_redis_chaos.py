"""Redis falters while workers live: its connections are cut, its answers lost."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit
from uuid import uuid4

import pytest
import redis
import redis.asyncio

from tests.integration.test_redis_inbox import own_redis
from tests.runtime.inbox.test_chaos import SETTINGS, Load, await_empty
from tests.support.chaos import Proxy, note, overlapping, repeated, runs
from tests.support.inbox import POLICY, asgi_post, wsgi_post
from xurrent_sdk.webhooks import (
    AsyncWebhookVerifier,
    RedisInbox,
    WebhookApp,
    WebhookEvent,
    WebhookVerifier,
    WsgiWebhookApp,
)


class Receiver:
    """An application over one port of Redis, its loads and its ledger."""

    def __init__(self, mode: str, port: int, prefix: str, seen: Path) -> None:
        self.mode, self.seen = mode, seen
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever)
        self._thread.start()
        self._blocking = redis.Redis(port=port, socket_timeout=2)
        self.wsgi = WsgiWebhookApp(
            WebhookVerifier(POLICY),
            inbox=RedisInbox(self._blocking, SETTINGS, prefix=prefix),
            worker=False,
        )
        self._pool = redis.asyncio.BlockingConnectionPool(
            port=port, max_connections=8, socket_timeout=2
        )
        self.asgi = WebhookApp(
            AsyncWebhookVerifier(POLICY),
            inbox=RedisInbox(
                redis.asyncio.Redis(connection_pool=self._pool), SETTINGS, prefix=prefix
            ),
            worker=False,
        )

        @self.wsgi.on()
        def plain(event: WebhookEvent) -> None:
            begun = time.monotonic()
            time.sleep(0.005)
            note(str(seen), event.person_id or 0, begun)

        @self.asgi.on()
        async def asynchronous(event: WebhookEvent) -> None:
            begun = time.monotonic()
            await asyncio.sleep(0.005)
            note(str(seen), event.person_id or 0, begun)

    def _run(self, flow: Any) -> Any:
        return asyncio.run_coroutine_threadsafe(flow, self._loop).result(60)

    def post(self, signed: Any) -> int:
        if self.mode == "sync":
            return wsgi_post(self.wsgi, signed)
        status: int = self._run(asgi_post(self.asgi, signed))
        return status

    @contextmanager
    def working(self) -> Iterator[None]:
        if self.mode == "sync":
            self.wsgi.start()
        else:
            task = asyncio.run_coroutine_threadsafe(self.asgi.work(), self._loop)
        try:
            yield
        finally:
            if self.mode == "sync":
                self.wsgi.stop(wait=True)
            else:
                self.asgi.stop()
                task.result(60)

    def close(self) -> None:
        self._run(self._pool.disconnect())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()
        self._blocking.close()


@pytest.fixture
def receiver(
    request: pytest.FixtureRequest, tmp_path: Path
) -> Iterator[Callable[[int], Receiver]]:
    made: list[Receiver] = []

    def make(port: int) -> Receiver:
        prefix = f"{{{uuid4()}}}:"
        made.append(Receiver(request.param, port, prefix, tmp_path / "seen"))
        return made[-1]

    yield make
    for each in made:
        each.close()


def depth_of(url: str, receiver: Receiver) -> Callable[[], int]:
    """The depth, asked beside the proxy."""
    store: Any = receiver.wsgi.inbox
    prefix = store.store._prefix
    inbox = RedisInbox(redis.Redis.from_url(url), name=store.name, prefix=prefix)

    def depth() -> int:
        try:
            return inbox.stats().depth
        except Exception:
            return -1

    return depth


BOTH = pytest.mark.parametrize("receiver", ["sync", "async"], indirect=True)


@BOTH
@pytest.mark.parametrize("lost", [False, True], ids=["cut", "lost answers"])
def test_connections_are_cut(
    receiver: Callable[[int], Receiver], redis_url: str, lost: bool
) -> None:
    with Proxy(urlsplit(redis_url).port or 6379) as proxy:
        app = receiver(proxy.port)
        load = Load(app.post)
        with app.working():
            sender = threading.Thread(target=load.send, args=(0, 150))
            sender.start()
            rounds = 0
            while sender.is_alive() or rounds < 10:
                if lost:
                    proxy.lose_answers()
                    time.sleep(0.05)
                    proxy.recover()
                proxy.cut()
                rounds += 1
                time.sleep(0.1)
                assert rounds < 500
            sender.join()
            await_empty(depth_of(redis_url, app))
        assert proxy.cuts > 10
    found = runs(app.seen)
    assert {run.number for run in found} == set(load.stored) == set(range(150))
    assert overlapping(found) == []
    assert repeated(found) == {}


def test_a_policy_that_loses_data_is_a_warning(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    at = tmp_path / "redis"
    client = redis.Redis(unix_socket_path=str(at), socket_timeout=5)
    with own_redis(tmp_path, at), client:

        def lines() -> list[str]:
            caplog.clear()
            inbox = RedisInbox(client, SETTINGS, name="n")
            app = WsgiWebhookApp(WebhookVerifier(POLICY), inbox=inbox)
            app.work(until_empty=True)
            return [r.message for r in caplog.records if r.levelname == "WARNING"]

        assert lines() == []
        client.config_set("appendonly", "no")
        client.config_set("maxmemory-policy", "allkeys-lru")
        first, second = lines()
        assert "appendonly no" in first
        assert "maxmemory-policy allkeys-lru" in second
        client.xadd("{xurrent:inbox}:stream", {"a": "b"})
        assert "former format 1" in lines()[-1]
