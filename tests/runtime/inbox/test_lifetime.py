"""When a process works: its lifespan, its first request, told to stop, cancelled."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Awaitable, Callable
from contextvars import ContextVar
from typing import Any

import pytest

from tests.support.inbox import (
    POLICY,
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


def test_it_works_in_the_lifespan(
    make_inbox: MakeInbox, caplog: pytest.LogCaptureFixture
) -> None:
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
        while not sent:
            await asyncio.sleep(0)
        assert await asgi_post(app, delivery(1)) == 200
        await done.wait()
        await messages.put({"type": "lifespan.shutdown"})
        await serving
        return sent

    assert asyncio.run(scenario()) == [
        "lifespan.startup.complete",
        "lifespan.shutdown.complete",
    ]
    assert "without a lifespan" not in caplog.text


def test_it_works_from_the_first_request_on(
    make_inbox: MakeInbox, caplog: pytest.LogCaptureFixture
) -> None:
    """With a warning: the server then ends without waiting for the handlers."""
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
    assert caplog.text.count("without a lifespan") == 2


def test_no_handler_has_the_context_of_another_delivery(make_inbox: MakeInbox) -> None:
    """Neither of the request that began the work, nor of a handler before it."""
    account = ContextVar("account", default="none")
    seen: list[str] = []
    done = asyncio.Semaphore(0)

    async def handle(event: WebhookEvent) -> None:
        handle_in_thread(event)
        done.release()

    def handle_in_thread(event: WebhookEvent) -> None:
        seen.append(account.get())
        account.set("of the event")

    app = app_with(make_inbox, handle)

    async def scenario() -> None:
        account.set("of the first request")
        for number in (1, 2):
            assert await asgi_post(app, delivery(number, number)) == 200
            await done.acquire()

    asyncio.run(scenario())
    threads = WsgiWebhookApp(WebhookVerifier(POLICY), inbox=make_inbox(), worker=False)
    threads.on()(handle_in_thread)
    for number in (3, 4):
        assert wsgi_post(threads, delivery(number, number)) == 200
    threads.work(1, until_empty=True)
    assert seen == ["none"] * 4


def test_there_is_nothing_to_work_on() -> None:
    with pytest.raises(WebhookPolicyError, match="SqliteInbox"):
        asyncio.run(WebhookApp(AsyncWebhookVerifier(POLICY)).work())


def test_a_stop_before_the_worker_has_begun_counts(make_inbox: MakeInbox) -> None:
    """As in a lifespan that fails before the loop has had a turn."""

    async def handle(event: WebhookEvent) -> None: ...

    app = app_with(make_inbox, handle)

    async def scenario() -> None:
        async with asyncio.timeout(10):
            with pytest.raises(RuntimeError, match="no database"):
                async with app.lifespan():
                    raise RuntimeError("no database")
            working = asyncio.create_task(app.work())
            app.stop()
            await working

    asyncio.run(scenario())
    threads = WsgiWebhookApp(WebhookVerifier(POLICY), inbox=make_inbox())
    threads.on()(lambda event: None)
    for _ in range(20):
        threads.start()
        stopping = threading.Thread(target=threads.stop, kwargs={"wait": True})
        stopping.start()
        stopping.join(10)
        assert not stopping.is_alive()


def test_a_lifespan_ends_its_own_work_alone(make_inbox: MakeInbox) -> None:
    """Of two in one loop, and of one in another loop: as of two servers, or tests."""
    seen: list[int | None] = []

    async def handle(event: WebhookEvent) -> None:
        seen.append(event.object_id)

    app = app_with(make_inbox, handle)

    async def handled(number: int) -> None:
        assert await asgi_post(app, delivery(number, number)) == 200
        while number not in seen:
            await asyncio.sleep(0.01)

    async def short(number: int) -> None:
        async with app.lifespan():
            await handled(number)

    async def scenario(first: int) -> None:
        async with asyncio.timeout(20), app.lifespan():
            await handled(first)
            await short(first + 1)
            await handled(first + 2)
            await asyncio.to_thread(asyncio.run, short(first + 3))
            await handled(first + 4)

    for first in (0, 10):
        asyncio.run(scenario(first))
    assert not app._workers


def test_a_lifespan_begins_while_the_last_one_drains(make_inbox: MakeInbox) -> None:
    """As the next test's server does in its own loop, when the last one is not joined."""
    begun, drained, second = threading.Event(), threading.Event(), threading.Event()
    app = WebhookApp(AsyncWebhookVerifier(POLICY), inbox=make_inbox())

    @app.on()
    def handle(event: WebhookEvent) -> None:
        if event.object_id == 1:
            begun.set()
            assert drained.wait(10)
        else:
            second.set()

    async def scenario() -> None:
        last = app.lifespan()
        await last.__aenter__()
        assert await asgi_post(app, delivery(1, 1)) == 200
        assert await asyncio.to_thread(begun.wait, 10)
        draining = asyncio.create_task(last.__aexit__(None, None, None))
        await asyncio.sleep(0.1)  # the worker has seen that it ends
        async with app.lifespan():
            assert await asgi_post(app, delivery(2, 2)) == 200
            assert await asyncio.to_thread(second.wait, 5)
            drained.set()
            await draining

    try:
        asyncio.run(scenario())
    finally:
        drained.set()
    assert not app._workers


def test_a_loop_that_is_left_open_takes_no_work_along(make_inbox: MakeInbox) -> None:
    """As by ``new_event_loop().run_until_complete(…)`` for each event or test."""
    done = threading.Semaphore(0)

    async def handle(event: WebhookEvent) -> None:
        done.release()

    app = app_with(make_inbox, handle)

    async def scenario(number: int) -> None:
        assert await asgi_post(app, delivery(number, number)) == 200
        assert await asyncio.to_thread(done.acquire, timeout=5)

    left_open = asyncio.new_event_loop()
    try:
        left_open.run_until_complete(scenario(1))
        asyncio.run(scenario(2))
    finally:
        app.stop()
        left_open.run_until_complete(asyncio.gather(*asyncio.all_tasks(left_open)))
        left_open.close()


def test_started_again_while_a_handler_ends(make_inbox: MakeInbox) -> None:
    seen: list[int | None] = []
    go_on = threading.Event()
    begun, second = threading.Event(), threading.Event()
    app = WsgiWebhookApp(WebhookVerifier(POLICY), inbox=make_inbox())

    @app.on()
    def handle(event: WebhookEvent) -> None:
        seen.append(event.object_id)
        if event.object_id == 1:
            begun.set()
            assert go_on.wait(10)
        else:
            second.set()

    app.start()
    wsgi_post(app, delivery(1, 1))
    assert begun.wait(10)
    app.stop()
    app.start()
    wsgi_post(app, delivery(2, 2))
    assert second.wait(10)
    go_on.set()
    app.stop(wait=True)
    assert seen == [1, 2]


def test_cancelled_it_releases_what_is_in_hand(
    make_inbox: MakeInbox, caplog: pytest.LogCaptureFixture
) -> None:
    begun = asyncio.Event()

    async def handle(event: WebhookEvent) -> None:
        begun.set()
        await asyncio.Event().wait()

    app = app_with(make_inbox, handle)

    async def scenario() -> None:
        await asgi_post(app, delivery(1))
        await begun.wait()

    asyncio.run(scenario())  # its end cancels the task
    assert "request.update, entry 1, had ended: they are cut off" in caplog.text
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
    app.stop(wait=True)
    assert wsgi_post(app, delivery(2, 6)) == 200, "and starts no work after a stop"
    assert not any(each.name == "xurrent-inbox" for each in threading.enumerate())
    assert seen == [5]
