"""The inbox in Redis while what belongs to it is killed: workers, receivers, Redis itself."""

from __future__ import annotations

import math
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Literal
from uuid import uuid4

import pytest
import redis

from tests.runtime.inbox.test_killed import MODULE, assert_promises, await_all
from tests.support.inbox import POLICY, QUICK, Desk
from tests.support.serving import Sender, Server, serving, start
from xurrent_sdk._runtime.http.effects import run_flow
from xurrent_sdk._runtime.inbox.store import Outcome
from xurrent_sdk._runtime.redis import scripts
from xurrent_sdk.webhooks import (
    AsyncWebhookVerifier,
    RedisInbox,
    WebhookApp,
    WebhookPolicyError,
)

LEASE = 0.5


@pytest.fixture
def environment(redis_url: str, tmp_path: Path) -> dict[str, str]:
    assert POLICY.public_key
    return {
        "TEST_KEY": POLICY.public_key,
        "TEST_LEASE": str(LEASE),
        "TEST_SEEN": str(tmp_path / "seen"),
        "TEST_PREFIX": f"{{{uuid4()}}}:",
        "TEST_WORKS": "0",
        "XURRENT_TEST_REDIS_URL": redis_url,
    }


def worker(app: str, environment: dict[str, str]) -> Server:
    command = ["xurrent_sdk.webhooks", "work", f"{MODULE}:{app}"]
    return Server(start(command, environment), 0)


@contextmanager
def workers(
    app: str, count: int, environment: dict[str, str]
) -> Iterator[list[Server]]:
    """Workers that run; in the end they are told to stop, and do."""
    running = [worker(app, environment) for _ in range(count)]
    try:
        yield running
    finally:
        for each in running:
            each.process.terminate()
        # One that was told before it had started ends by the signal itself.
        assert {each.process.wait(30) for each in running} <= {0, -15}


def await_none(environment: dict[str, str]) -> None:
    """Until all is handled, also what was stored when the receiver died, unanswered."""
    with redis.Redis.from_url(environment["XURRENT_TEST_REDIS_URL"]) as client:
        deadline = time.monotonic() + 30
        while left := client.keys(f"{environment['TEST_PREFIX']}*:entry:*"):
            assert time.monotonic() < deadline, left
            time.sleep(0.05)


@pytest.mark.parametrize(("server", "app"), [("uvicorn", "asgi"), ("gunicorn", "wsgi")])
def test_workers_and_a_receiver_are_killed(
    server: str, app: str, environment: dict[str, str], tmp_path: Path
) -> None:
    answered: set[int] = set()
    with workers(app, 3, environment) as running:
        for start_at in (1_000, 2_000):
            with serving(server, f"{MODULE}:{app}", environment) as receiver:
                with Sender(receiver.port, start_at) as sender:
                    for killed in (20, 40):
                        sender.reach(killed)
                        running.pop(0).kill()
                        running.append(worker(app, environment))
                    receiver.kill()
                answered |= sender.answered
        await_all(answered, tmp_path / "seen")
        await_none(environment)
    assert_promises(tmp_path / "seen", deaths=4)
    with redis.Redis.from_url(environment["XURRENT_TEST_REDIS_URL"]) as client:
        prefix = f"{environment['TEST_PREFIX']}2:widget.xurrent.com:"
        kept = {key.decode().removeprefix(prefix) for key in client.keys(f"{prefix}*")}
        kept = {key for key in kept if not key.startswith("known:")}
        assert kept == {"counts", "next"}, "nothing of what is handled stays"


@contextmanager
def own_redis(folder: Path, at: Path) -> Iterator[subprocess.Popen[bytes]]:
    """A Redis that flushes each write to the disk, and listens at a path.

    Another process could take a port before Redis does, or while it is restarted.
    """
    process = subprocess.Popen(
        [
            *("redis-server", "--port", "0", "--unixsocket", str(at)),
            *("--dir", str(folder)),
            *("--appendonly", "yes", "--appendfsync", "always", "--save", ""),
        ],
        stdout=subprocess.DEVNULL,
    )
    try:
        with redis.Redis(unix_socket_path=str(at)) as client:
            deadline = time.monotonic() + 30
            while True:
                try:
                    client.ping()
                    break
                except redis.RedisError:
                    assert process.poll() is None, "Redis has ended"
                    assert time.monotonic() < deadline
                    time.sleep(0.02)
        yield process
    finally:
        process.kill()
        process.wait()


@pytest.mark.parametrize("keeps", [True, False], ids=["with its data", "empty"])
def test_redis_is_killed(
    keeps: bool, environment: dict[str, str], tmp_path: Path
) -> None:
    """503 while it is gone; what was answered is handled, unless its data are lost."""
    at = tmp_path / "redis"
    environment["XURRENT_TEST_REDIS_URL"] = f"unix://{at}"
    seen = tmp_path / "seen"
    folders = [tmp_path / "first", tmp_path / ("first" if keeps else "second")]
    for folder in folders:
        folder.mkdir(exist_ok=True)
    with serving("uvicorn", f"{MODULE}:asgi", environment) as receiver:
        with (
            own_redis(folders[0], at) as store,
            Sender(receiver.port, 1_000) as sender,
        ):
            sender.reach(40)
            store.kill()
            store.wait()
            sender.refused.wait(30)
        assert sender.statuses == {200, 503}
        with own_redis(folders[1], at), workers("asgi", 1, environment):
            with Sender(receiver.port, 2_000) as later:
                later.reach(20)
            expected = later.answered | (sender.answered if keeps else set())
            await_all(expected, seen)
            if not keeps:
                handled = {int(n.split()[0]) for n in seen.read_text().splitlines()}
                assert not handled & sender.answered, "what is lost is lost"


class Blocking:
    """A client of no known kind, since a desk has applications of both."""

    def __init__(self, client: redis.Redis) -> None:
        self.eval = client.eval


def test_workers_go_on_when_redis_is_full(tmp_path: Path) -> None:
    at = tmp_path / "redis"
    with own_redis(tmp_path, at), redis.Redis(unix_socket_path=str(at)) as client:
        settings = replace(QUICK, retention=math.inf)
        desk = Desk("sync", RedisInbox(Blocking(client), settings))
        assert [desk.deliver(n, object_id=n) for n in (1, 2, 3)] == [200] * 3
        store = desk.inbox.store
        held = run_flow(store.take("other", 1, seconds=60.0, events=None))
        client.config_set("maxmemory", 1)
        assert desk.deliver(4) == 503
        assert run_flow(store.renew(held, 60.0)) == [held[0].id]
        assert run_flow(store.trim(math.inf, 60.0)) == 0
        desk.work()
        assert desk.seen == [2, 3]


def test_no_script_needs_a_newer_redis() -> None:
    """Debian 11 and Ubuntu 22.04 have Redis 6.0, whose ZADD does not know LT."""
    assert "'LT'" not in scripts.TRIM


def test_a_client_of_the_wrong_kind_is_refused(redis_url: str) -> None:
    with redis.Redis.from_url(redis_url) as client:
        inbox = RedisInbox(client)
        with pytest.raises(WebhookPolicyError, match=r"needs .* redis\.asyncio\.Redis"):
            WebhookApp(AsyncWebhookVerifier(POLICY), inbox=inbox)


def test_an_entry_that_redis_has_deleted_holds_up_no_other(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    at = tmp_path / "redis"
    with own_redis(tmp_path, at), redis.Redis(unix_socket_path=str(at)) as client:
        desk = Desk("sync", RedisInbox(Blocking(client), QUICK))
        assert [desk.deliver(n, object_id=n) for n in (1, 2, 3)] == [200] * 3
        (lost,) = client.keys("*entry:2")
        client.delete(lost)
        desk.work(concurrency=8)
        assert desk.seen == [1, 3]
        assert "Redis has deleted entry 2" in caplog.text
        assert desk.inbox.stats().depth == 0
        assert desk.deliver(4, object_id=2) == 200
        desk.work()
        assert desk.seen == [1, 3, 2], "nor later events of its own object"


@pytest.mark.parametrize("kind", ["dead", "unhandled"])
def test_an_entry_set_aside_that_redis_has_deleted_holds_up_no_other(
    tmp_path: Path, kind: Literal["dead", "unhandled"]
) -> None:
    at = tmp_path / "redis"
    with own_redis(tmp_path, at), redis.Redis(unix_socket_path=str(at)) as client:
        desk = Desk("sync", RedisInbox(Blocking(client), QUICK))
        assert [desk.deliver(n, object_id=n) for n in (1, 2)] == [200] * 2
        store = desk.inbox.store
        for entry in run_flow(store.take("one", 5, seconds=60.0, events=None)):
            run_flow(store.settle(entry, Outcome(kind, "request.update")))
        client.delete(*client.keys("*entry:1"))
        assert [letter.id for letter in desk.inbox.dead()] == ["2"] * (kind == "dead")
        desk.inbox.retry("2")
        desk.work(concurrency=2)
        assert (desk.seen, run_flow(store.trim(0.0, 60.0))) == ([2], 0)
        assert (desk.inbox.stats().depth, desk.inbox.stats().unhandled) == (0, 0)
