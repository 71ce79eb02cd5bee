"""What ``changes`` and ``sweep`` of a query give, for threads and tasks."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable, Iterator
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from ..core.tracebacks import sealed_methods
from .change import Change, ChangePage
from .reading import Reading
from .sweeping import Sweep

if TYPE_CHECKING:
    from ..client.base import BaseClient
    from ..client.builder import ConnectionState
    from ..client.client import AsyncClient, Client

T = TypeVar("T")
C = TypeVar("C", bound="BaseClient[Any, Any]")


class Following(Generic[C]):
    """Where a run of changes stands, of either client."""

    def __init__(
        self, client: C, query: ConnectionState, state: str | None, overlap: float
    ) -> None:
        self._client, self._query, self._overlap = client, query, overlap
        reading = Reading(client, query, state, overlap)
        self._state: str = reading.state
        self._sweep_due = reading.sweep_due

    def _reading(self) -> Reading:
        return Reading(self._client, self._query, self._state, self._overlap)

    @property
    def state(self) -> str:
        """What the next run goes on from: JSON that covers what was consumed, no more.

        It moves when the last item of a page is done with, which is when the next one
        is asked for. So it may be kept at any time after what was consumed is kept.
        """
        return self._state

    @property
    def sweep_due(self) -> bool:
        """Whether the last run was so long ago that trashed records are erased by now.

        Nobody tells of those: ``sweep`` finds them.
        """
        return self._sweep_due


@sealed_methods
class Changes(Following["Client"], Generic[T]):
    """What has changed: iterate over the changes, or over their pages.

    All that sends raises ``XurrentError``. Iterating again goes on from ``state``.
    """

    def __iter__(self) -> Iterator[Change[T]]:
        for page in self.pages():
            yield from page.items

    def pages(self) -> Iterator[ChangePage[T]]:
        """The changes page by page, each with the state to keep in one transaction.

        The last one is empty: its state says that the run came to its end.
        """
        reading = self._reading()
        for step in reading.steps():
            found = self._client.run(step)
            if found:
                page = ChangePage(tuple(cast("list[Change[T]]", found)), reading.state)
                yield page
            self._state = reading.state
        yield ChangePage((), reading.state)
        self._state = reading.state


@sealed_methods
class AsyncChanges(Following["AsyncClient"], Generic[T]):
    """What has changed: the twin of ``Changes``, for ``async for``."""

    async def __aiter__(self) -> AsyncIterator[Change[T]]:
        async for page in self.pages():
            for change in page.items:
                yield change

    async def pages(self) -> AsyncIterator[ChangePage[T]]:
        """See ``Changes.pages``."""
        reading = self._reading()
        for step in reading.steps():
            found = await self._client.run(step)
            if found:
                page = ChangePage(tuple(cast("list[Change[T]]", found)), reading.state)
                yield page
            self._state = reading.state
        yield ChangePage((), reading.state)
        self._state = reading.state


def swept(
    client: Client, query: ConnectionState, known: Iterable[str]
) -> Iterator[Change[Any]]:
    """What a sweep finds; what cannot be swept is refused at once."""
    steps = Sweep(client, query, known).steps()
    return (change for step in steps for change in client.run(step))


def swept_async(
    client: AsyncClient, query: ConnectionState, known: Iterable[str]
) -> AsyncIterator[Change[Any]]:
    """See ``swept``."""
    steps = Sweep(client, query, known).steps()

    async def found() -> AsyncIterator[Change[Any]]:
        for step in steps:
            for change in await client.run(step):
                yield change

    return found()
