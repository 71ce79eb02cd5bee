# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Parts of a listing, for several threads, tasks, processes or machines."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Generic, TypeVar, cast, overload

from ..core.errors import SelectionError
from ..core.frozen import frozen, replaced
from ..core.overriding import override
from ..operations.connection import Run, next_page
from ..operations.costs import Costs
from ..operations.partitioning import Axis, cut
from .builder import ConnectionState

if TYPE_CHECKING:
    from ..http.effects import Flow
    from ..operations.connection import Page, Position
    from ..operations.nested import Call
    from .async_query import AsyncResults
    from .client import AsyncClient, Client
    from .query import Results
    from .read_ahead import Ahead

T_co = TypeVar("T_co", covariant=True)


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
    call: Call, state: ConnectionState, number: int, by: str, now: float
) -> Flow[list[Partition[object]]]:
    """Cut a listing into at most ``number`` parts of at least a page each."""
    name = state.root.name
    if isinstance(cast("object", number), bool) or number < 1:
        raise SelectionError(f"{name} cannot be cut into {number!r} parts: 1 or more")
    if state.limit is not None or state.after is not None:
        raise SelectionError(
            f"{name} has a limit or a cursor to go on from, and cannot be cut into parts: "
            "cut the whole listing, and limit its parts"
        )
    axis = Axis(state.root, state.arguments, by)
    spans = yield from cut(call, axis, number, state.size, now)
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


def read_in_threads(
    client: Client, parts: list[Partition[T_co]]
) -> Iterator[Page[T_co]]:
    """The pages of all parts as they arrive; each part has one on its way."""
    from queue import SimpleQueue

    arrived: SimpleQueue[int] = SimpleQueue()
    coming: dict[int, Ahead[tuple[Page[object], Position]]] = {}
    runs = _runs(parts, client.costs)
    start_flow = client._start  # pyright: ignore[reportPrivateUsage] -- no twin has it

    def start(number: int, at: Position) -> None:
        flow = next_page(client.call, runs[number], at)
        coming[number] = start_flow(flow, partial(arrived.put, number))

    try:
        for number, run in enumerate(runs):
            start(number, run.start)
        while coming:
            number = arrived.get()
            page, at = coming.pop(number).result()
            if page.has_next_page:
                start(number, at)
            yield cast("Page[T_co]", page)
    finally:
        for each in coming.values():
            each.abandon()


async def read_in_tasks(
    client: AsyncClient, parts: list[Partition[T_co]]
) -> AsyncIterator[Page[T_co]]:
    """The pages of all parts as they arrive; each part has one on its way."""
    import asyncio

    from .read_ahead import abandon

    coming: dict[asyncio.Future[tuple[Page[object], Position]], Run] = {}

    def start(run: Run, at: Position) -> None:
        flow = next_page(client.call, run, at)
        coming[asyncio.ensure_future(client.run(flow))] = run

    try:
        for run in _runs(parts, client.costs):
            start(run, run.start)
        while coming:
            done, _ = await asyncio.wait(coming, return_when=asyncio.FIRST_COMPLETED)
            for each in done:
                page, at = await each
                run = coming.pop(each)
                if page.has_next_page:
                    start(run, at)
                yield cast("Page[T_co]", page)
    finally:
        for left in coming:
            await abandon(left)


def _runs(parts: list[Partition[T_co]], costs: Costs) -> list[Run]:
    states = [replaced(each.state, partition=each) for each in parts]
    return [Run(each.plan(), costs) for each in states]
