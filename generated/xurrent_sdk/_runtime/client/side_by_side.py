# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Pages that are fetched while others are used: the next one, or those of several parts."""

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
"""So many pages share a request at most, as an answer grows with them."""
_WAITED: Final = 0.75
"""So many more do where a page of each part had to wait."""
_WENT: Final = -0.25
"""And where none had."""


class Ahead(Future[R]):
    """The result of work in a thread of its own, which stops early when abandoned.

    The thread has the context of who begins it, so that spans keep their parents, and a
    token function its tenant. It holds up neither who abandons it nor the end of the
    program: a request that is under way is left to its end, nothing is begun after it.
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
        """Stop: the result is not needed any more."""
        self._abandoned.set()


async def abandon(*coming: asyncio.Task[Any]) -> None:
    """End pages that nobody will use, and leave no task behind."""
    import asyncio

    left = [each for each in coming if each.cancel()]
    if left:
        await asyncio.wait(left)


class SideBySide(Generic[K, P, R]):
    """Parts that are read side by side: each has one page on its way.

    As long as requests have to wait for a limit, more pages share one; where none has to,
    more requests do more at once. ``take`` makes of a page that arrived what is handed
    out, before the next page of its part is asked for.
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
        self._left = len(parts)
        self._workers = workers or len(parts)
        self._requests = 0
        self._together = 1.0

    def begin(self) -> Iterator[tuple[Flow[list[Page[P]]], list[K]]]:
        """The requests to send now: the flow that fetches pages, and their parts."""
        together, most = round(self._together), min(self._left, self._workers)
        while self._due and self._requests * together < most:
            number = min(together, most, len(self._due))
            parts = [self._due.popleft() for _ in range(number)]
            self._requests += 1
            yield self._fetch(parts), parts

    def arrived(self, parts: list[K], pages: list[Page[P]]) -> list[R]:
        """Take the pages of an answer."""
        self._requests -= 1
        found: list[R] = []
        for part, page in zip(parts, pages, strict=True):
            found.append(self._take(part, page))
            if page.has_next_page:
                self._due.append(part)
            else:
                self._left -= 1
        effort = pages[0].metadata.effort
        step = _WAITED if effort is not None and effort.waited > 0 else _WENT
        self._together *= 1 + step / max(1, self._left)
        self._together = min(max(1.0, self._together), _MOST_TOGETHER)
        return found


def run_in_threads(client: Client, parts: SideBySide[K, P, R]) -> Iterator[R]:
    """Read parts in threads, and yield what their pages give as they arrive."""
    coming: dict[Ahead[list[Page[P]]], list[K]] = {}
    start = client._start  # pyright: ignore[reportPrivateUsage] -- not public
    try:
        coming.update((start(flow), some) for flow, some in parts.begin())
        while coming:
            wait(coming, return_when=FIRST_COMPLETED)
            for each in [one for one in coming if one.done()]:
                found = parts.arrived(coming.pop(each), each.result())
                coming.update((start(flow), some) for flow, some in parts.begin())
                yield from found
    finally:
        for each in coming:
            each.abandon()


async def run_in_tasks(
    client: AsyncClient, parts: SideBySide[K, P, R]
) -> AsyncGenerator[R]:
    """Read parts in tasks, and yield what their pages give as they arrive."""
    import asyncio

    coming: dict[asyncio.Task[list[Page[P]]], list[K]] = {}
    start = client._start  # pyright: ignore[reportPrivateUsage] -- not public
    try:
        coming.update((start(flow), some) for flow, some in parts.begin())
        while coming:
            done, _ = await asyncio.wait(coming, return_when=asyncio.FIRST_COMPLETED)
            for each in done:
                found = parts.arrived(coming.pop(each), await each)
                coming.update((start(flow), some) for flow, some in parts.begin())
                for made in found:
                    yield made
    finally:
        await abandon(*coming)


def pages_of(
    client: BaseClient[Any, Any], queries: Iterable[PagedQuery]
) -> SideBySide[Run, object, Page[Any]]:
    """The pages of these queries: each has one on its way while others are used."""
    runs = [Run(each, client.costs) for each in queries if each.limit != 0]
    fetch = partial(next_pages, client.call)
    return SideBySide(runs, fetch, lambda _, page: cast("Page[Any]", page))
