"""Parts of a listing, for several threads, tasks, processes or machines."""

from __future__ import annotations

from collections import deque
from collections.abc import AsyncGenerator, Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from typing import (
    TYPE_CHECKING,
    Any,
    Final,
    Generic,
    Protocol,
    TypeVar,
    cast,
    overload,
    runtime_checkable,
)

from typing_extensions import override

from ..core.errors import SelectionError, XurrentError
from ..core.expect import is_whole
from ..core.json_text import decode_json, encode_json
from ..decoding.items import shape_from_json, shape_to_json
from ..operations.connection import Run, next_pages
from ..operations.partitioning import Axis, cut
from ..operations.query import PagedQuery
from ..schema.index import index

if TYPE_CHECKING:
    from ..http.effects import Flow
    from ..operations.connection import Page
    from .async_query import AsyncResults
    from .base import BaseClient
    from .client import AsyncClient, Client
    from .query import Results
    from .read_ahead import Ahead

T_co = TypeVar("T_co", covariant=True)
K = TypeVar("K")
P = TypeVar("P")

_VERSION: Final = 1
"""The format of a part as JSON."""
_MOST_TOGETHER: Final = 4
"""So many pages share a request at most, as an answer grows with them."""
_WAITED: Final = 0.75
"""So many more do where a page of each part had to wait."""
_WENT: Final = -0.25
"""And where none had."""


@runtime_checkable
class ResumableError(Protocol):
    """An error that ended a run of pages, whatever its class: ``isinstance`` narrows.

    ``query.after(error.after)`` goes on behind the last page. A pickle holds the cursor,
    and not the part.
    """

    after: str | None
    """The cursor to go on from; ``None`` if no page was read."""
    partition: Partition[object] | None
    """The part that was read, if it was one."""


@dataclass(frozen=True, slots=True)
class Partition(Generic[T_co]):
    """A part of a listing: its records from one time until before another.

    It can be pickled or written by ``to_json``, and holds no credentials. Any engine
    can hand it to another process or machine, where ``part.bind(client)`` reads it. An
    error on the way carries the part as ``error.partition`` and the cursor as
    ``error.after``: go on with ``error.partition.bind(client).after(error.after)``.
    """

    number: int
    """From 1."""
    of: int
    """The number of parts."""
    start: datetime | None
    """The start, included, in UTC; ``None`` in the first part."""
    end: datetime | None
    """The end, excluded, in UTC; ``None`` in the last part."""
    count: int
    """The number of records in the part when the listing was cut."""
    query: PagedQuery

    @override
    def __repr__(self) -> str:
        return (
            f"<{type(self).__name__} {self.number}/{self.of} of {self.query}: "
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
        query = replace(self.query, partition=self)
        return cast("Results[T_co] | AsyncResults[T_co]", client.results(query))

    def to_json(self) -> str:
        """Return the part as JSON, for queues that take no pickles.

        It holds the selection and the values of filters, and no credentials. Raises
        ``SelectionError`` for a query with ``into``.
        """
        return encode_json(
            {
                "v": _VERSION,
                "part": [self.number, self.of, self.count],
                "start": self.start,
                "end": self.end,
                "root": self.query.root.name,
                "arguments": dict(self.query.arguments),
                "page_size": self.query.page_size,
                "selection": self.query.chosen and shape_to_json(self.query.chosen),
            }
        ).decode()

    @classmethod
    def from_json(cls, text: str | bytes, /) -> Partition[Any]:
        """Return the part that ``to_json`` wrote.

        Raises ``SelectionError`` for other JSON, and for a part whose fields this
        package does not have.
        """
        try:
            content = cast(
                "Any", decode_json(text.encode() if isinstance(text, str) else text)
            )
            if content["v"] != _VERSION:
                raise LookupError(f"format {content['v']}")
            root, chosen = index().queries[content["root"]], content["selection"]
            arguments = content["arguments"]
            _ = [root.arguments[name] for name in arguments]
            shape = chosen and shape_from_json(root.target, chosen)
            query = PagedQuery(root, arguments, shape).sized(content["page_size"])
            number, of, count = map(int, content["part"])
            ends = (content["start"], content["end"])
            start, end = (at and datetime.fromisoformat(at) for at in ends)
        except (
            XurrentError,
            ValueError,
            TypeError,
            LookupError,
            AttributeError,
        ) as error:
            raise SelectionError(
                f"this is not a part of a listing that this package can read ({error}): "
                "generate both packages from the same schema and version"
            ) from None
        return Partition(number, of, start, end, count, query)


def partitions(
    client: BaseClient[Any, Any], query: PagedQuery, number: int, by: str
) -> Flow[list[Partition[object]]]:
    """Cut a listing into at most ``number`` parts of at least a page each."""
    name = query.root.name
    if not is_whole(number) or number < 1:
        raise SelectionError(f"{name} cannot be cut into {number!r} parts: 1 or more")
    if query.limit is not None or query.after is not None:
        raise SelectionError(
            f"{name} has a limit or a cursor to go on from, and cannot be cut into parts: "
            "cut the whole listing, and limit its parts"
        )
    axis, now = Axis(query.root, query.arguments, by), client.session.tools.clock.time()
    spans = yield from cut(client.call, axis, number, query.page_size, now)
    return [
        Partition(
            each,
            len(spans),
            span.start,
            span.end,
            span.count,
            replace(query, arguments=axis.within(span.start, span.end)),
        )
        for each, span in enumerate(spans, 1)
    ]


def has_waited(page: Page[Any]) -> bool:
    """True if the request of a page had to wait."""
    effort = page.metadata.effort
    return effort is not None and effort.waited > 0


class SideBySide(Generic[K, P, T_co]):
    """Parts that are read side by side: each has one page on its way.

    As long as requests have to wait for a limit, more pages share one; where none has to,
    more requests do more at once. ``take`` makes of a page that arrived what is handed
    out, before the next page of its part is asked for.
    """

    def __init__(
        self,
        parts: Sequence[K],
        fetch: Callable[[list[K]], Flow[list[Page[P]]]],
        take: Callable[[K, Page[P]], T_co],
        workers: int | None = None,
    ) -> None:
        self._due = deque(parts)
        self._fetch = fetch
        self._take = take
        self._left = len(parts)
        self._workers = workers or len(parts)
        self._requests = 0
        self._together = 1.0

    def begin(self) -> Iterator[tuple[list[K], Flow[list[Page[P]]]]]:
        """The requests to send now: the parts of each, and the flow that fetches pages."""
        together, most = round(self._together), min(self._left, self._workers)
        while self._due and self._requests * together < most:
            number = min(together, most, len(self._due))
            parts = [self._due.popleft() for _ in range(number)]
            self._requests += 1
            yield parts, self._fetch(parts)

    def arrived(self, parts: list[K], pages: list[Page[P]]) -> list[T_co]:
        """Take the pages of an answer."""
        self._requests -= 1
        found: list[T_co] = []
        for part, page in zip(parts, pages, strict=True):
            found.append(self._take(part, page))
            if page.has_next_page:
                self._due.append(part)
            else:
                self._left -= 1
        step = _WAITED if has_waited(pages[0]) else _WENT
        self._together *= 1 + step / max(1, self._left)
        self._together = min(max(1.0, self._together), _MOST_TOGETHER)
        return found


def run_in_threads(client: Client, parts: SideBySide[K, P, T_co]) -> Iterator[T_co]:
    """Read parts in threads, and yield what their pages give as they arrive."""
    from concurrent.futures import FIRST_COMPLETED, wait

    coming: dict[Ahead[list[Page[P]]], list[K]] = {}
    start = client._start  # pyright: ignore[reportPrivateUsage] -- not public

    def begin() -> None:
        for some, flow in parts.begin():
            coming[start(flow)] = some

    try:
        begin()
        while coming:
            wait(coming, return_when=FIRST_COMPLETED)
            for each in [one for one in coming if one.done()]:
                found = parts.arrived(coming.pop(each), each.result())
                begin()
                yield from found
    finally:
        for each in coming:
            each.abandon()


async def run_in_tasks(
    client: AsyncClient, parts: SideBySide[K, P, T_co]
) -> AsyncGenerator[T_co]:
    """Read parts in tasks, and yield what their pages give as they arrive."""
    import asyncio

    from .read_ahead import abandon

    coming: dict[asyncio.Task[list[Page[P]]], list[K]] = {}
    start = client._start  # pyright: ignore[reportPrivateUsage] -- not public

    def begin() -> None:
        for some, flow in parts.begin():
            coming[start(flow)] = some

    try:
        begin()
        while coming:
            done, _ = await asyncio.wait(coming, return_when=asyncio.FIRST_COMPLETED)
            for each in done:
                found = parts.arrived(coming.pop(each), await each)
                begin()
                for made in found:
                    yield made
    finally:
        await abandon(*coming)


def _pages_of(
    client: BaseClient[Any, Any], parts: Sequence[Partition[T_co]]
) -> SideBySide[Run, object, Page[T_co]]:
    """The pages of all parts as they arrive."""
    runs = [Run(replace(each.query, partition=each), client.costs) for each in parts]
    fetch = partial(next_pages, client.call)
    return SideBySide(runs, fetch, lambda _, page: cast("Page[T_co]", page))


def read_in_threads(
    client: Client, parts: list[Partition[T_co]]
) -> Iterator[Page[T_co]]:
    """The pages of all parts as they arrive; each part has one on its way."""
    return run_in_threads(client, _pages_of(client, parts))


def read_in_tasks(
    client: AsyncClient, parts: list[Partition[T_co]]
) -> AsyncGenerator[Page[T_co]]:
    """The pages of all parts as they arrive; each part has one on its way."""
    return run_in_tasks(client, _pages_of(client, parts))
