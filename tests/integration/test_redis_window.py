"""The request window in a real Redis, shared by processes, threads and tasks."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
import uuid
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from urllib.parse import urlsplit

import pytest
import redis

from tests.support.chaos import Proxy
from tests.support.server import Arrivals, LocalServer, Received, Say
from xurrent_gen.runtime.client.client import Client
from xurrent_gen.runtime.redis.window import RedisWindow
from xurrent_gen.runtime.session.quota import Limits

WORKER = Path(__file__).with_name("window_worker.py")
ROUNDED = 0.002
"""Seconds; Redis counts in whole milliseconds."""


@pytest.fixture
def store() -> Iterator[redis.Redis]:
    client = redis.Redis.from_url(os.environ["XURRENT_TEST_REDIS_URL"])
    yield client
    client.close()


@pytest.fixture
def prefix() -> str:
    return f"test-{uuid.uuid4().hex}:"


def enter(window: RedisWindow, ticket: str) -> float:
    return window.enter("key", ticket, requests=2, period=0.5, now=0.0, urgent=False)


def test_a_window_counts_and_forgets(store: redis.Redis, prefix: str) -> None:
    window = RedisWindow(store, prefix=prefix)
    assert enter(window, "a") == enter(window, "b") == 0.0
    window.leave("key", "a", now=0.0)
    window.leave("key", "b", now=0.0)
    wait = enter(window, "c")
    assert 0.0 < wait <= 0.5
    time.sleep(wait + 0.01)
    assert enter(window, "c") == 0.0
    assert store.pttl(f"{prefix}key") > 0, "keys do not stay for ever"


def test_processes_share_a_window(store: redis.Redis, prefix: str) -> None:
    arrivals = Arrivals(time.time)
    url = os.environ["XURRENT_TEST_REDIS_URL"]
    with LocalServer(arrivals) as server:
        command = [sys.executable, str(WORKER), server.url, url, prefix, "10"]
        workers = [subprocess.Popen(command) for _ in range(3)]
        assert [worker.wait(timeout=60) for worker in workers] == [0, 0, 0]
    arrivals.check(30, 10, 1.0 - ROUNDED)


def test_processes_that_lose_redis_share_the_limit(prefix: str) -> None:
    target = urlsplit(os.environ["XURRENT_TEST_REDIS_URL"]).port or 6379
    lost = threading.Event()
    arrivals = Arrivals(time.time, time.monotonic)

    def answer(request: Received) -> Say:
        if len(arrivals.times) == 25 and not lost.is_set():
            lost.set()
            road.__exit__()
        return arrivals(request)

    with Proxy(target) as road, LocalServer(answer) as server:
        command = [
            sys.executable,
            str(WORKER),
            server.url,
            f"redis://127.0.0.1:{road.port}/0",
            prefix,
            "15",
        ]
        workers = [subprocess.Popen(command) for _ in range(4)]
        assert [worker.wait(timeout=90) for worker in workers] == [0] * 4
    assert lost.is_set()
    arrivals.check(60, 10, 1.0 - ROUNDED)


def test_redis_is_asked_about_twice_for_each_request(
    store: redis.Redis, prefix: str
) -> None:
    arrivals = Arrivals(time.time)
    before = store.info("commandstats").get("cmdstat_eval", {}).get("calls", 0)
    limits = Limits(requests=10, period=0.5, window=RedisWindow(store, prefix=prefix))
    with LocalServer(arrivals) as server:
        settings = {**server.settings, "token": "t", "limits": limits}
        with Client(**settings, trust_env=False) as client, ThreadPoolExecutor(30) as p:
            list(p.map(lambda _: client.execute("{ a }"), range(60)))
    after = store.info("commandstats")["cmdstat_eval"]["calls"]
    assert after - before < 3 * 60
    arrivals.check(60, 10, 0.5 - ROUNDED)
