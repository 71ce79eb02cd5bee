"""A task that is cancelled at any moment strands no delivery.

Some frameworks cancel again at every await, so that nothing may depend on the tidying
being waited for.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

import pytest

from tests.runtime.webhooks.receivers import asgi_post
from tests.support.webhooks import (
    HEADERS,
    AsyncNetwork,
    World,
    jwk,
    token,
    wrapped,
)
from xurrent_sdk.webhooks import (
    AsyncWebhookVerifier,
    InMemoryReplayMemory,
    WebhookApp,
    WebhookEvent,
)


class SlowMemory:
    """A memory on the other side of a network: every step takes its time.

    ``paused`` names the step, by its number, that announces itself and waits.
    """

    def __init__(self, paused: int) -> None:
        self.inner = InMemoryReplayMemory()
        self.paused = paused
        self.steps: list[str] = []
        self.reached = asyncio.Event()
        self.go_on = asyncio.Event()

    async def _step(self, name: str) -> None:
        self.steps.append(name)
        if len(self.steps) == self.paused:
            self.reached.set()
            await self.go_on.wait()
        await asyncio.sleep(0)

    async def claim(self, key: str, mark: str, lifetime: float) -> str | None:
        done = self.inner.claim(key, mark, lifetime)
        await self._step("claim")
        return done

    async def settle(self, key: str, mark: str, settled: str, lifetime: float) -> bool:
        await self._step("settle")
        return self.inner.settle(key, mark, settled, lifetime)

    async def release(self, key: str, mark: str) -> bool:
        await self._step("release")
        return self.inner.release(key, mark)


def receiving(
    memory: SlowMemory, handle: Callable[[WebhookEvent], Awaitable[None]]
) -> WebhookApp:
    world = World("async")
    world.provider.publish(jwk("RS256"))
    app = WebhookApp(
        AsyncWebhookVerifier(
            world.policy,
            memory=memory,
            transport=AsyncNetwork(world.provider.answer),
            clock=lambda: world.now,
        )
    )
    app.on()(handle)
    return app


async def cancelled(task: asyncio.Task[object], memory: SlowMemory) -> None:
    """Cancel the task until it is over, then let the memory finish."""
    while not task.done():
        task.cancel()
        await asyncio.sleep(0)
    assert task.cancelled()
    memory.go_on.set()
    for _ in range(20):
        await asyncio.sleep(0)


# Steps of one delivery: two claims, the handler, two settles; after a failure, releases.


@pytest.mark.parametrize("paused", [1, 2, 3, 4])
def test_at_any_step(paused: int) -> None:
    """What was handled is remembered as handled, although nobody gets the answer."""

    async def scenario() -> tuple[int, int]:
        memory = SlowMemory(paused)
        seen: list[WebhookEvent] = []

        async def handle(event: WebhookEvent) -> None:
            seen.append(event)

        app = receiving(memory, handle)
        post = asgi_post(app, [wrapped(token())], HEADERS)
        task: asyncio.Task[object] = asyncio.create_task(post)
        await memory.reached.wait()
        await cancelled(task, memory)
        if paused > 2:
            assert memory.steps[2:] == ["settle", "settle"]
        else:
            assert len(memory.inner) == 0, "the claim was cut off, but had been made"
        again = await asgi_post(app, [wrapped(token())], HEADERS)
        return again.status, len(seen)

    assert asyncio.run(scenario()) == (200, 1)


def test_of_two_copies_at_once_one_is_handled() -> None:
    """The first pauses between its two claims, while the second comes."""

    async def scenario() -> tuple[list[int], int]:
        memory = SlowMemory(1)
        seen: list[WebhookEvent] = []

        async def handle(event: WebhookEvent) -> None:
            seen.append(event)

        app = receiving(memory, handle)
        first = asyncio.create_task(asgi_post(app, [wrapped(token())], HEADERS))
        await memory.reached.wait()
        second = asyncio.create_task(asgi_post(app, [wrapped(token())], HEADERS))
        while len(memory.steps) < 3:
            await asyncio.sleep(0)
        memory.go_on.set()
        return [(await second).status, (await first).status], len(seen)

    assert asyncio.run(scenario()) == ([409, 200], 1)
