"""When a process works: its lifespan, its first request, told to stop, cancelled."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest

from tests.support.inbox import (
    POLICY,
    QUICK,
    Desk,
    MakeInbox,
    asgi_post,
    delivery,
    wsgi_post,
)
from xurrent_sdk.webhooks import (
    AsyncWebhookVerifier,
    WebhookApp,
    WebhookEvent,
    WebhookPolicyError,
    WebhookVerifier,
    WsgiWebhookApp,
)


def app_with(
    make_inbox: MakeInbox, handler: Callable[[WebhookEvent], Awaitable[None]]
) -> WebhookApp:
    app = WebhookApp(AsyncWebhookVerifier(POLICY), inbox=make_inbox())
    app.on()(handler)
    return app


def test_it_works_in_the_lifespan(make_inbox: MakeInbox) -> None:
    done = asyncio.Event()

    async def handle(event: WebhookEvent) -> None:
        done.set()

    app = app_with(make_inbox, handle)

    async def scenario() -> list[str]:
        sent: list[str] = []
        messages = asyncio.Queue[dict[str, Any]]()

        async def send(message: dict[str, Any]) -> None:
            sent.append(message["type"])

        await messages.put({"type": "lifespan.startup"})
        serving = asyncio.create_task(app({"type": "lifespan"}, messages.get, send))
        assert await asgi_post(app, delivery(1)) == 200
        await done.wait()
        await messages.put({"type": "lifespan.shutdown"})
        await serving
        return sent

    assert asyncio.run(scenario()) == [
        "lifespan.startup.complete",
        "lifespan.shutdown.complete",
    ]


def test_it_works_from_the_first_request_on(make_inbox: MakeInbox) -> None:
    seen: list[int | None] = []
    done: list[asyncio.Event] = []

    async def handle(event: WebhookEvent) -> None:
        seen.append(event.object_id)
        done[-1].set()

    app = app_with(make_inbox, handle)

    async def scenario(number: int) -> None:
        done.append(asyncio.Event())
        assert await asgi_post(app, delivery(number, number)) == 200
        await done[-1].wait()

    asyncio.run(scenario(1))
    asyncio.run(scenario(2))  # in another loop, after the first took the task with it
    assert seen == [1, 2]


def test_told_to_stop_it_finishes_what_is_in_hand(make_inbox: MakeInbox) -> None:
    begun, go_on, seen = asyncio.Event(), asyncio.Event(), list[str]()

    async def handle(event: WebhookEvent) -> None:
        begun.set()
        await go_on.wait()
        seen.append("finished")

    app = app_with(make_inbox, handle)

    async def scenario() -> None:
        await asgi_post(app, delivery(1))
        await begun.wait()
        app.stop()
        go_on.set()
        await app.work(until_empty=True)
        assert app._task is not None
        await app._task

    asyncio.run(scenario())
    assert seen == ["finished"]


def test_cancelled_it_releases_what_is_in_hand(make_inbox: MakeInbox) -> None:
    begun = asyncio.Event()

    async def handle(event: WebhookEvent) -> None:
        begun.set()
        await asyncio.Event().wait()

    app = app_with(make_inbox, handle)

    async def scenario() -> None:
        await asgi_post(app, delivery(1))
        await begun.wait()

    asyncio.run(scenario())  # its end cancels the task
    other = Desk("async", make_inbox())
    other.work()
    assert other.seen == [1], "at once, not after the lease"
    assert other.inbox.stats().events["request.update"].failed == 0


def test_a_wsgi_process_works_from_its_first_request_on(make_inbox: MakeInbox) -> None:
    seen: list[int | None] = []
    done = threading.Event()
    app = WsgiWebhookApp(WebhookVerifier(POLICY), inbox=make_inbox())

    @app.on()
    def handle(event: WebhookEvent) -> None:
        seen.append(event.object_id)
        done.set()

    assert wsgi_post(app, delivery(1, 5)) == 200
    assert done.wait(10)
    app.stop()
    assert app._thread is not None
    app._thread.join(10)
    assert not app._thread.is_alive()
    assert seen == [5]


def test_there_is_nothing_to_work_on() -> None:
    app = WebhookApp(AsyncWebhookVerifier(POLICY))
    with pytest.raises(WebhookPolicyError, match="SqliteInbox"):
        asyncio.run(app.work())
    wsgi = WsgiWebhookApp(WebhookVerifier(POLICY))
    with pytest.raises(WebhookPolicyError, match="SqliteInbox"):
        wsgi.work()


def test_settings_that_cannot_be() -> None:
    with pytest.raises(WebhookPolicyError, match="concurrency"):
        type(QUICK)(concurrency=0)
    with pytest.raises(WebhookPolicyError, match="lease must be above 0"):
        type(QUICK)(lease=0)


def test_a_store_that_is_gone_for_a_while(
    make_inbox: MakeInbox, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """The worker goes on when it is back, and tells both once."""
    done = asyncio.Event()

    async def handle(event: WebhookEvent) -> None:
        done.set()

    app = app_with(make_inbox, handle)
    inbox: Any = app.inbox
    take = inbox.store.take
    failures = [3]

    def flaky(*arguments: Any, **options: Any) -> Any:
        from xurrent_sdk.webhooks import InboxUnavailableError

        if failures[0]:
            failures[0] -= 1
            raise InboxUnavailableError("gone")
        return take(*arguments, **options)

    inbox.store.take = flaky

    async def scenario() -> None:
        await asgi_post(app, delivery(1))
        await done.wait()
        app.stop()
        assert app._task is not None
        await app._task

    asyncio.run(scenario())
    assert caplog.text.count("cannot be asked") == 1
    assert caplog.text.count("can be asked again") == 1
