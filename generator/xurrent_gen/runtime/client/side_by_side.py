"""Concurrent pages: the next page of a listing, or the pages of several parts."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import AsyncGenerator, Callable, Iterable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, wait
from contextvars import copy_context
from functools import partial
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar, cast

from ..operations.connection import Page, Run, next_pages

if TYPE_CHECKING:
    import asyncio

    from ..http.effects import Flow
    from ..operations.query import PagedQuery
    from .base import BaseClient
    from .client import AsyncClient, Client

K = TypeVar("K")
P = TypeVar("P")
R = TypeVar("R")

_MOST_TOGETHER: Final = 4
"""Maximum number of pages in a request, whose answer grows with them."""
_WAITED: Final = 0.75
"""Growth of the pages in a request, after a page of each part had to wait."""
_WENT: Final = -0.25
"""The same, after no page had to wait."""


class Ahead(Future[R]):
    """The result of work in a thread of its own, which stops early when abandoned.

    The thread has the context of its creator, so that spans keep their parents, and a
    token function its tenant. It blocks neither ``abandon`` nor the end of the program:
    a running request may end, and no other begins.
    """

    def __init__(self, work: Callable[[threading.Event], R]) -> None:
        super().__init__()
        self._abandoned = threading.Event()
        threading.Thread(
            target=copy_context().run,
            args=(self._work, work),
            name="xurrent-read-ahead",
            daemon=True,
        ).start()

    def _work(self, work: Callable[[threading.Event], R]) -> None:
        try:
            self.set_result(work(self._abandoned))
        except BaseException as error:
            self.set_exception(error)

    def abandon(self) -> None:
        """Stop the work: its result is not needed any more."""
        self._abandoned.set()


async def abandon(*coming: asyncio.Task[Any]) -> None:
    """Cancel tasks of unused pages, and wait until they have ended."""
    import asyncio

    cancelled = [each for each in coming if each.cancel()]
    if cancelled:
        await asyncio.wait(cancelled)


class SideBySide(Generic[K, P, R]):
    """Parts that are read concurrently: each has one page in progress.

    While requests wait for a rate limit, more pages share a request; otherwise more
    requests run in parallel. ``take`` converts a page to its result, before the next
    page of its part is requested.
    """

    def __init__(
        self,
        parts: Sequence[K],
        fetch: Callable[[list[K]], Flow[list[Page[P]]]],
        take: Callable[[K, Page[P]], R],
        workers: int | None = None,
    ) -> None:
        self._due = deque(parts)
        self._fetch = fetch
        self._take = take
        self._unfinished = len(parts)
        self._workers = workers or len(parts)
        self._requests = 0
        self._together = 1.0

    def begin(self) -> Iterator[tuple[Flow[list[Page[P]]], list[K]]]:
        """Yield the requests to send now, as flows of pages, with their parts."""
        together, most = round(self._together), min(self._unfinished, self._workers)
        while self._due and self._requests * together < most:
            number = min(together, most, len(self._due))
            parts = [self._due.popleft() for _ in range(number)]
            self._requests += 1
            yield self._fetch(parts), parts

    def arrived(self, parts: list[K], pages: list[Page[P]]) -> list[R]:
        """Take the pages of an answer."""
        self._requests -= 1
        results: list[R] = []
        for part, page in zip(parts, pages, strict=True):
            results.append(self._take(part, page))
            if page.has_next_page:
                self._due.append(part)
            else:
                self._unfinished -= 1
        effort = pages[0].metadata.effort
        step = _WAITED if effort is not None and effort.waited > 0 else _WENT
        self._together *= 1 + step / max(1, self._unfinished)
        self._together = min(max(1.0, self._together), _MOST_TOGETHER)
        return results


def run_in_threads(client: Client, parts: SideBySide[K, P, R]) -> Iterator[R]:
    """Read parts in threads, and yield the results of pages as they arrive."""
    coming: dict[Ahead[list[Page[P]]], list[K]] = {}
    start = client._start  # pyright: ignore[reportPrivateUsage] -- not public
    try:
        coming.update((start(flow), some) for flow, some in parts.begin())
        while coming:
            # Without a timeout, Windows ignores Ctrl-C.
            wait(coming, timeout=1.0, return_when=FIRST_COMPLETED)
            for each in [one for one in coming if one.done()]:
                results = parts.arrived(coming.pop(each), each.result())
                coming.update((start(flow), some) for flow, some in parts.begin())
                yield from results
    finally:
        for each in coming:
            each.abandon()


async def run_in_tasks(
    client: AsyncClient, parts: SideBySide[K, P, R]
) -> AsyncGenerator[R]:
    """Read parts in tasks, and yield the results of pages as they arrive."""
    import asyncio

    coming: dict[asyncio.Task[list[Page[P]]], list[K]] = {}
    start = client._start  # pyright: ignore[reportPrivateUsage] -- not public
    try:
        coming.update((start(flow), some) for flow, some in parts.begin())
        while coming:
            done, _ = await asyncio.wait(coming, return_when=asyncio.FIRST_COMPLETED)
            for each in done:
                results = parts.arrived(coming.pop(each), await each)
                coming.update((start(flow), some) for flow, some in parts.begin())
                for result in results:
                    yield result
    finally:
        await abandon(*coming)


def pages_of(
    client: BaseClient[Any, Any], queries: Iterable[PagedQuery]
) -> SideBySide[Run, object, Page[Any]]:
    """Read the pages of these queries concurrently."""
    runs = [Run(each, client.costs) for each in queries if each.limit != 0]
    fetch = partial(next_pages, client.call)
    return SideBySide(runs, fetch, lambda _, page: cast("Page[Any]", page))
