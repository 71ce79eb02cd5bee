"""The shells that perform the effects of a verification: blocking, and with asyncio.

Each holds a fetcher, a replay memory and the locks that keep fetches for one issuer from
running twice at a time.
"""

from __future__ import annotations

import threading
from collections.abc import AsyncGenerator, Generator
from contextlib import asynccontextmanager, contextmanager
from typing import TYPE_CHECKING, TypeVar

from ..core.fork import watch_forks
from .effects import (
    Alone,
    Complete,
    Effect,
    Fetch,
    Flow,
    Remember,
    ask_async_memory,
    ask_memory,
    awaits,
    run,
    run_async,
)
from .errors import WebhookPolicyError

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Awaitable, Callable, Coroutine

    from .effects import AsyncFetcher, Fetcher
    from .event import WebhookEvent
    from .replay import AsyncReplayMemory, ReplayMemory

R = TypeVar("R")


class BlockingShell:
    """Performs effects, blocking. Safe for threads."""

    def __init__(self, fetcher: Fetcher, memory: ReplayMemory) -> None:
        if awaits(fetcher.fetch) or awaits(memory.claim):
            raise WebhookPolicyError(
                "A blocking verifier takes a blocking fetcher and memory; for asyncio"
                " there is AsyncWebhookVerifier."
            )
        self._fetcher = fetcher
        self._memory = memory
        watch_forks(self)

    def renew_after_fork(self) -> None:
        """A lock that another thread held during a fork would never open again."""
        self._guard = threading.Lock()
        self._locks: dict[str, tuple[threading.Lock, int]] = {}

    def run(
        self, flow: Flow[R], handle: Callable[[WebhookEvent], object] | None = None
    ) -> R:
        """Drive a flow to its end; ``handle`` calls the application's handlers."""

        def perform(effect: Effect) -> object:
            if isinstance(effect, Fetch):
                return self._fetcher.fetch(effect)
            if isinstance(effect, Remember):
                return ask_memory(self._memory, effect)
            if isinstance(effect, Alone):
                with self._alone(effect.key):
                    return run(effect.flow, perform)
            if isinstance(effect, Complete):
                return run(effect.flow, perform)
            return _handler(handle)(effect.event)

        return run(flow, perform)

    @contextmanager
    def _alone(self, key: str) -> Generator[None]:
        with self._guard:
            lock, users = self._locks.get(key) or (threading.Lock(), 0)
            self._locks[key] = (lock, users + 1)
        try:
            with lock:
                yield
        finally:
            with self._guard:
                _, users = self._locks[key]
                if users == 1:
                    del self._locks[key]
                else:
                    self._locks[key] = (lock, users - 1)


class AsyncioShell:
    """Performs effects with asyncio."""

    def __init__(
        self, fetcher: AsyncFetcher, memory: ReplayMemory | AsyncReplayMemory
    ) -> None:
        self._fetcher = fetcher
        self._memory = memory
        # By loop as well: a lock of asyncio belongs to the loop it was first waited for.
        self._locks: dict[tuple[int, str], tuple[asyncio.Lock, int]] = {}
        self._working: set[asyncio.Task[None]] = set()  # a loop holds tasks weakly

    async def run(
        self,
        flow: Flow[R],
        handle: Callable[[WebhookEvent], Awaitable[object]] | None = None,
    ) -> R:
        """Drive a flow to its end; ``handle`` calls the application's handlers."""

        async def perform(effect: Effect) -> object:
            if isinstance(effect, Fetch):
                return await self._fetcher.fetch(effect)
            if isinstance(effect, Remember):
                return await ask_async_memory(self._memory, effect)
            if isinstance(effect, Alone):
                async with self._alone(effect.key):
                    return await run_async(effect.flow, perform)
            if isinstance(effect, Complete):
                await self._complete(run_async(effect.flow, perform))
                return None
            return await _handler(handle)(effect.event)

        return await run_async(flow, perform)

    async def _complete(self, work: Coroutine[object, object, None]) -> None:
        """Wait for the work, which goes on when the one who waits is cancelled."""
        import asyncio

        task = asyncio.create_task(work)
        self._working.add(task)
        task.add_done_callback(self._working.discard)
        await asyncio.shield(task)

    @asynccontextmanager
    async def _alone(self, name: str) -> AsyncGenerator[None]:
        import asyncio

        key = (id(asyncio.get_running_loop()), name)
        lock, users = self._locks.get(key) or (asyncio.Lock(), 0)
        self._locks[key] = (lock, users + 1)
        try:
            async with lock:
                yield
        finally:
            _, users = self._locks[key]
            if users == 1:
                del self._locks[key]
            else:
                self._locks[key] = (lock, users - 1)


H = TypeVar("H")


def _handler(handle: H | None) -> H:
    if handle is None:
        raise AssertionError("only a receiver's flow calls handlers")
    return handle
