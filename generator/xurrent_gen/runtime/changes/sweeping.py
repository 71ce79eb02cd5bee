"""Compare a copy with the whole listing, to find records that were erased silently.

A copy with the times of creation is compared by counts first: ids are read only for
spans of time whose counts differ. Spans are compared in the order of time, so a sweep
resumes at the end of the last span.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import AsyncIterator, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final, Generic, TypeAlias, TypeVar, cast

from ..core.errors import SelectionError
from ..http.effects import Flow
from ..operations.connection import read_all, read_pages
from ..operations.partitioning import Axis, Bounds
from .change import Change, ChangePage, Removal, Upsert
from .checkpoint import Checkpoint, Watermark, owner_of, read_checkpoint
from .listing import CREATED, Listing, Marked, RunStart
from .reading import STAMP, C, filter_of, filtered, followed_listing, only_id

if TYPE_CHECKING:
    from ..client.client import AsyncClient, Client  # noqa: F401 -- in strings below
    from ..operations.query import PagedQuery

T_co = TypeVar("T_co", covariant=True)

IDS_PER_REQUEST: Final = 100
_COUNTS_PER_REQUEST: Final = 24
_MAX_SPANS: Final = 960
_SMALLEST_SPAN: Final = 100
"""Minimum records of a span; a smaller one costs as much to read as to count."""
_NAME: Final = "sweep"

Known: TypeAlias = Iterable[str] | Mapping[str, datetime]
_Step: TypeAlias = tuple[Flow[list[Change[Any]]], str]
"""A flow, and the state after its changes are stored."""


class _Sweeping(Generic[C]):
    """The requests of a sweep; the constructor refuses an unusable copy."""

    state: str
    """The checkpoint for a later ``sweep`` of this copy; empty at start and end."""

    def __init__(
        self, client: C, query: PagedQuery, known: Known, state: str | None
    ) -> None:
        if isinstance(known, str):
            raise SelectionError("sweep() takes the ids of a copy, not one string")
        self._client = client
        self.state = state or ""
        self._owner = owner_of(client, query)
        self._owner["query"] = f"sweep of {self._owner['query']}"
        self._query = followed_listing(query)
        self._known = dict.fromkeys(known)
        self._is_dated = isinstance(known, Mapping)
        times = cast("Mapping[str, datetime]", known if self._is_dated else {})
        by_time = sorted((_seconds(at), of) for of, at in times.items())
        self._times = [at for at, _ in by_time]
        self._by_time = [of for _, of in by_time]
        self._differing: list[tuple[Bounds, set[str]]] = []
        self._start = self._resumed(state) if state else None
        if self._is_dated:
            self._axis = Axis(self._query.root, self._query.arguments, CREATED)

    def _resumed(self, state: str) -> datetime | None:
        again = "begin again without a state: sweep(known)"
        checkpoint = read_checkpoint(state, self._owner, "sweep", again)
        if not self._is_dated:
            raise SelectionError(
                "a sweep resumes by createdAt: give sweep() a mapping of ids to the "
                "times at which the records were created"
            )
        return checkpoint.marks[_NAME].at

    def _steps(self) -> Iterator[_Step]:
        """Yield flows in order; each is made after the one before has run."""
        if not self._is_dated:
            yield from self._compared((None, None), self._known, "")
            return
        spans = self._spans()
        for start in range(0, len(spans), _COUNTS_PER_REQUEST):
            some = spans[start : start + _COUNTS_PER_REQUEST]
            yield self._count(some), self._state_at(some[0][0])
            for span, copy in self._differing:
                yield from self._compared(span, copy, self._state_at(span[1]))
            yield _nothing(), self._state_at(some[-1][1])

    def _state_at(self, at: datetime | None) -> str:
        """Return the state; empty at the start and at the end of the sweep."""
        marks = {_NAME: Watermark(at)}
        return Checkpoint(self._owner, marks).to_json() if at else ""

    def _spans(self) -> list[Bounds]:
        """Cut the rest of the copy into spans of about equal size."""
        times = self._times
        if self._start is not None:
            times = times[bisect_left(times, int(self._start.timestamp())) :]
        size = max(_SMALLEST_SPAN, -(-len(times) // _MAX_SPANS))
        cuts = sorted({*times[size::size]} - {*times[:1]})
        bounds = [datetime.fromtimestamp(each, UTC) for each in cuts]
        return list(zip([self._start, *bounds], [*bounds, None], strict=True))

    def _count(self, spans: Sequence[Bounds]) -> Flow[list[Change[Any]]]:
        """Note the spans whose counts differ from those of the copy."""
        counted = yield from self._axis.counts(self._client.call, spans)
        self._differing = []
        times, by_time = self._times, self._by_time
        for (start, end), number in zip(spans, counted, strict=True):
            low = bisect_left(times, int(start.timestamp())) if start else 0
            high = bisect_left(times, int(end.timestamp())) if end else len(times)
            if high - low != number:
                self._differing.append(((start, end), {*by_time[low:high]}))
        return []

    def _compared(
        self, span: Bounds, copy: Iterable[str], state: str
    ) -> Iterator[_Step]:
        """Compare the ids of a span with those of the copy."""
        there, before = dict[str, None](), self._state_at(span[0])
        query = self._query
        if span != (None, None):
            query = replace(query, arguments=self._axis.within(*span))

        def every() -> Flow[list[Change[Any]]]:
            there.update((yield from self._ids(query, None)))
            return []

        yield every(), before
        for flow, had, has in (
            (self._gone, dict.fromkeys(copy), there),
            (self._missing, there, self._known),
        ):
            differing = [each for each in had if each not in has]
            for number in range(0, len(differing), IDS_PER_REQUEST):
                yield flow(differing[number : number + IDS_PER_REQUEST]), before
        yield _nothing(), state

    def _ids(
        self, query: PagedQuery, some: Sequence[str] | None
    ) -> Flow[dict[str, None]]:
        if some is not None and "id" not in filter_of(query):
            query = filtered(query, id={"values": some})
        flow = read_all(self._client.call, query.rows(only_id), self._client.costs)
        rows = yield from flow
        return dict.fromkeys(row[0] for row in cast("list[tuple[str]]", rows))

    def _gone(self, some: Sequence[str]) -> Flow[list[Change[Any]]]:
        # A page may miss a record that moved, so missing ids are requested again.
        remaining = yield from self._ids(self._query, some)
        return [Removal(each, "gone") for each in some if each not in remaining]

    def _missing(self, some: Sequence[str]) -> Flow[list[Change[Any]]]:
        of = filtered(self._query, id={"values": some})
        start = RunStart(self._client)
        listing = Listing(of, STAMP, self._client, Watermark(), 0.0, start)
        records = list[Marked]()
        while not listing.done:
            (page,) = yield from read_pages(self._client.call, [listing.page()])
            records += filter(listing.admit, page)
        return [Upsert(each.id, each.item, each.at) for each in records]


def _seconds(at: datetime) -> int:
    """Return whole seconds; a time without a zone is in UTC."""
    if not isinstance(cast("object", at), datetime):  # a copy may store strings
        raise SelectionError(
            f"sweep() takes a datetime for each id, not {type(at).__name__}"
        )
    return int((at if at.tzinfo else at.replace(tzinfo=UTC)).timestamp())


def _nothing() -> Flow[list[Change[Any]]]:
    yield from ()
    return []


class Sweep(_Sweeping["Client"], Generic[T_co]):
    """Differences between a copy and a listing: iterate over them or their pages."""

    def __iter__(self) -> Iterator[Change[T_co]]:
        return (change for page in self.pages() for change in page)

    def pages(self) -> Iterator[ChangePage[T_co]]:
        """Yield the differences by page, each with the state to store with them."""
        for flow, state in self._steps():
            changes = self._client.run(flow)
            if changes or state != self.state:
                yield ChangePage(tuple(changes), state)
            self.state = state


class AsyncSweep(_Sweeping["AsyncClient"], Generic[T_co]):
    """The async counterpart of ``Sweep``."""

    def __aiter__(self) -> AsyncIterator[Change[T_co]]:
        return (change async for page in self.pages() for change in page)

    async def pages(self) -> AsyncIterator[ChangePage[T_co]]:
        """See ``Sweep.pages``."""
        for flow, state in self._steps():
            changes = await self._client.run(flow)
            if changes or state != self.state:
                yield ChangePage(tuple(changes), state)
            self.state = state
