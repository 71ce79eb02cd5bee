# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Parts of a listing, for several threads, tasks, processes or machines."""

from __future__ import annotations

from collections import deque
from collections.abc import AsyncIterator, Iterator, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final, TypeVar, cast, overload

from ..core.errors import SelectionError
from ..core.expect import is_whole
from ..core.frozen import frozen, replaced
from ..core.generic import Generic
from ..core.overriding import override
from ..operations.connection import Run, next_pages
from ..operations.partitioning import Axis, cut
from .builder import ConnectionState

if TYPE_CHECKING:
    from concurrent.futures import Future

    from ..http.effects import Flow
    from ..operations.connection import Page
    from .async_query import AsyncResults
    from .base import BaseClient
    from .client import AsyncClient, Client
    from .query import Results
    from .read_ahead import Ahead

    _Found = list[Page[object]]

T_co = TypeVar("T_co", covariant=True)

_MOST_TOGETHER: Final = 4
"""So many pages share a request at most, as an answer grows with them."""
_WAITED: Final = 0.75
"""So many more do where a page of each part had to wait."""
_WENT: Final = -0.25
"""And where none had."""


@frozen
class Partition(Generic[T_co]):
    """A part of a listing: what is in it from one moment until before another.

    It can be pickled and holds no credentials, so any engine can hand it to another
    process or machine, where ``part.bind(client)`` reads it. An error on the way
    carries the part as ``error.partition`` and the cursor as ``error.after``: go on
    with ``error.partition.bind(client).after(error.after)``.
    """

    number: int
    """From 1."""
    of: int
    """How many parts there are."""
    start: datetime | None
    """The first moment, in UTC; ``None`` in the first part."""
    end: datetime | None
    """The moment after the last; ``None`` in the last part."""
    count: int
    """How many records it held when the listing was cut."""
    state: ConnectionState

    @override
    def __repr__(self) -> str:
        return (
            f"<{type(self).__name__} {self.number}/{self.of} of {self.state}: "
            f"{self.count} from {self.start} until {self.end}>"
        )

    @overload
    def bind(self, client: Client, /) -> Results[T_co]: ...

    @overload
    def bind(self, client: AsyncClient, /) -> AsyncResults[T_co]: ...

    def bind(
        self, client: Client | AsyncClient, /
    ) -> Results[T_co] | AsyncResults[T_co]:
        """The part's records, to be read by a client of this process."""
        state = replaced(self.state, partition=self)
        return cast("Results[T_co] | AsyncResults[T_co]", client.results(state))


def partitions(
    client: BaseClient[Any, Any], state: ConnectionState, number: int, by: str
) -> Flow[list[Partition[object]]]:
    """Cut a listing into at most ``number`` parts of at least a page each."""
    name = state.root.name
    if not is_whole(number) or number < 1:
        raise SelectionError(f"{name} cannot be cut into {number!r} parts: 1 or more")
    if state.limit is not None or state.after is not None:
        raise SelectionError(
            f"{name} has a limit or a cursor to go on from, and cannot be cut into parts: "
            "cut the whole listing, and limit its parts"
        )
    axis, now = Axis(state.root, state.arguments, by), client.session.tools.clock.time()
    spans = yield from cut(client.call, axis, number, state.size, now)
    return [
        Partition(
            each,
            len(spans),
            span.start,
            span.end,
            span.count,
            replaced(state, arguments=axis.within(span.start, span.end)),
        )
        for each, span in enumerate(spans, 1)
    ]


class _Reading:
    """Parts that are read side by side: what is due, and how many share a request.

    Each part has one page on its way. As long as requests have to wait for a limit, more
    pages share one; where none has to, more requests do more at once.
    """

    def __init__(
        self, client: BaseClient[Any, Any], parts: Sequence[Partition[object]]
    ) -> None:
        self._call = client.call
        states = [replaced(each.state, partition=each) for each in parts]
        self._due = deque(Run(each.plan(), client.costs) for each in states)
        self._left = len(self._due)
        self._requests = 0
        self._together = 1.0

    def begin(self) -> Iterator[tuple[list[Run], Flow[_Found]]]:
        """The requests to send now: the runs of each, and the flow that fetches pages."""
        together = round(self._together)
        while self._due and self._requests * together < self._left:
            number = min(together, len(self._due))
            runs = [self._due.popleft() for _ in range(number)]
            self._requests += 1
            yield runs, next_pages(self._call, runs)

    def arrived(self, runs: list[Run], found: _Found) -> None:
        """Take note of the pages of an answer."""
        self._requests -= 1
        for run, page in zip(runs, found, strict=True):
            if page.has_next_page:
                self._due.append(run)
            else:
                self._left -= 1
        effort = found[0].metadata.effort
        step = _WAITED if effort is not None and effort.waited else _WENT
        self._together *= 1 + step / max(1, self._left)
        self._together = min(max(1.0, self._together), _MOST_TOGETHER)


def read_in_threads(
    client: Client, parts: list[Partition[T_co]]
) -> Iterator[Page[T_co]]:
    """The pages of all parts as they arrive; each part has one on its way."""
    from concurrent.futures import FIRST_COMPLETED, wait

    coming: dict[Future[_Found], tuple[Ahead[_Found], list[Run]]] = {}
    reading = _Reading(client, parts)
    start = client._start  # pyright: ignore[reportPrivateUsage] -- no twin has it

    def begin() -> None:
        for runs, flow in reading.begin():
            ahead = start(flow)
            coming[ahead.coming] = ahead, runs

    try:
        begin()
        while coming:
            for each in wait(coming, return_when=FIRST_COMPLETED).done:
                ahead, runs = coming.pop(each)
                pages = ahead.result()
                reading.arrived(runs, pages)
                begin()
                yield from cast("list[Page[T_co]]", pages)
    finally:
        for ahead, _ in coming.values():
            ahead.abandon()


async def read_in_tasks(
    client: AsyncClient, parts: list[Partition[T_co]]
) -> AsyncIterator[Page[T_co]]:
    """The pages of all parts as they arrive; each part has one on its way."""
    import asyncio

    from .read_ahead import abandon

    coming: dict[asyncio.Future[_Found], list[Run]] = {}
    reading = _Reading(client, parts)

    def begin() -> None:
        for runs, flow in reading.begin():
            coming[asyncio.ensure_future(client.run(flow))] = runs

    try:
        begin()
        while coming:
            done, _ = await asyncio.wait(coming, return_when=asyncio.FIRST_COMPLETED)
            for each in done:
                pages = await each
                reading.arrived(coming.pop(each), pages)
                begin()
                for page in pages:
                    yield cast("Page[T_co]", page)
    finally:
        for left in coming:
            await abandon(left)
