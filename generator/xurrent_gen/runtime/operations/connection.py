"""Reads connections and records: flows, so that threads and tasks share them.

Root connections are read by cursor until the server reports no next page. Nested
connections with more than one page are completed before their page is returned: each
parent has a cursor of its own, and several parents share a request.
"""

from __future__ import annotations

from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Generic, TypeAlias, TypeVar, cast

from ..core.errors import (
    IncompleteConnectionError,
    NotFoundError,
    SelectionError,
    StuckCursorError,
    XurrentError,
)
from ..core.metadata import ResponseMetadata
from ..decoding.compiled import Compiled
from ..decoding.pages import why_stuck
from ..http.effects import Flow
from ..http.messages import Operation
from ..http.retry import fate_of
from ..schema.models import remember
from .costs import NODE_LIMIT, Costs, PageSizes, plan_page_sizes
from .nested import SendOperation, complete
from .query import PagedQuery, SingleQuery

R = TypeVar("R")
T_co = TypeVar("T_co", covariant=True)


@dataclass(frozen=True, slots=True)
class Page(Generic[T_co]):
    """One page of a connection, its nested connections complete."""

    items: tuple[T_co, ...] = field(repr=False)
    has_next_page: bool
    """True if the run continues after this page."""
    end_cursor: str | None
    """The cursor to resume after this page: ``query.after(page.end_cursor)``."""
    metadata: ResponseMetadata = field(repr=False)
    """Request id and rate and cost state of the page's own response."""

    def __iter__(self) -> Iterator[T_co]:
        return iter(self.items)

    def __len__(self) -> int:
        return len(self.items)


class Run:
    """A run of pages in progress, with all that its pages have in common."""

    def __init__(self, query: PagedQuery, costs: Costs | None = None) -> None:
        if query.after is not None and "after" not in query.root.paging:
            raise SelectionError(f"{query.root.name} cannot be resumed after a cursor")
        self.query = query
        self.shape = query.shape
        self.compiled = query.compiled()
        self.after = query.after
        self.remaining = query.limit
        self.has_more = query.limit != 0
        self.cursors = {query.after or ""}
        """The cursors used so far: a repeated one would loop for ever."""
        self.costs = (costs or Costs()).of(self.compiled.document)
        item = query.root.values.item
        self.skips_null = item is not None and item.nullable
        """True if a node may be null: a record that the token may not see."""

    def sizes(self) -> PageSizes:
        """Return the page sizes of the next request."""
        wanted = self.query.page_size
        if self.remaining is not None:
            wanted = max(1, min(wanted, self.remaining))
        sizes = plan_page_sizes(self.shape.selection, wanted)
        return replace(sizes, chosen=self.costs.sizes(sizes.root))

    def root_values(self, sizes: PageSizes) -> list[object]:
        """Return the values of the root arguments of the next page."""
        root = self.query.root
        values = list(self.query.arguments.values())
        if "first" in root.paging:
            values.append(sizes.root)
        if "after" in root.paging:
            values.append(self.after)
        return values

    def advance(self, page: Page[object]) -> None:
        """Move the run to the end of a page."""
        if page.has_next_page:
            self.cursors.add(cast("str", page.end_cursor))
        self.after, self.has_more = page.end_cursor, page.has_next_page
        if self.remaining is not None:
            self.remaining -= len(page)


def next_page(call: SendOperation, run: Run) -> Flow[Page[object]]:
    """Fetch the next page of a run, with its nested connections complete.

    After an error, the run has not moved; ``error.after`` is the cursor to resume from.
    """
    (page,) = yield from _fetch_pages(call, [run])
    return page


def next_pages(call: SendOperation, runs: Sequence[Run]) -> Flow[list[Page[object]]]:
    """Fetch a page of each of several parts of a listing, in one request if possible.

    If its answer is invalid or times out, each page gets its own request, so that the
    error names the right part.
    """
    run, *others = runs
    nodes = run.sizes().nodes(run.shape.selection)
    if others and nodes * len(runs) <= NODE_LIMIT:
        try:
            return (yield from _fetch_pages(call, runs))
        except XurrentError as error:
            if fate_of(error) in {"unsent", "refused"}:
                raise
    pages: list[Page[object]] = []
    for each in runs:
        pages.append((yield from next_page(call, each)))
    return pages


PageReader: TypeAlias = Generator[Run, "Page[object]", R]
"""A generator that yields the run to advance, and is sent the next page of it."""


def read_pages(call: SendOperation, readers: Sequence[PageReader[R]]) -> Flow[list[R]]:
    """Run the readers to their ends; pages that they request at once share requests."""
    results: dict[int, R] = {}
    current = {number: next(each) for number, each in enumerate(readers)}
    while current:
        pages = yield from next_pages(call, list(current.values()))
        for number, page in zip(list(current), pages, strict=True):
            try:
                current[number] = readers[number].send(page)
            except StopIteration as end:
                results[number] = end.value
                del current[number]
    return [results[number] for number in range(len(readers))]


def read_all(
    call: SendOperation, query: PagedQuery, costs: Costs | None = None
) -> Flow[list[object]]:
    """Fetch all items of a connection."""
    run, items = Run(query, costs), list[object]()
    while run.has_more:
        page = yield from next_page(call, run)
        items += page.items
    return items


def _fetch_pages(call: SendOperation, runs: Sequence[Run]) -> Flow[list[Page[object]]]:
    """Fetch pages in one request; the runs differ only in values of arguments."""
    run = runs[0]
    selection = run.shape.selection
    try:
        sizes = run.sizes()
        compiled, operation = operation_of(runs, sizes)
        result = yield from call(operation)
        data, collected = compiled.read(result)
        points = yield from complete(call, selection, collected.unfinished)
        with result.about(operation.name):
            fetched_pages = [
                _page_of(each, data[key], result.metadata)
                for each, key in zip(runs, compiled.document.keys, strict=True)
            ]
        if len(runs) == 1 and len(fetched_pages[0]) == sizes.root:
            run.costs.observe(selection, sizes, result, points)
        yield from result.reading.count_records(sum(map(len, fetched_pages)))
    except XurrentError as error:
        error.attach(after=run.after, partition=run.query.partition)
        raise
    for each, page in zip(runs, fetched_pages, strict=True):
        each.advance(page)
    return fetched_pages


def operation_of(runs: Sequence[Run], sizes: PageSizes) -> tuple[Compiled, Operation]:
    """Return the operation of the next page of each run, and its reader."""
    run = runs[0]
    compiled = run.compiled if len(runs) == 1 else run.query.compiled(len(runs))
    values = [value for each in runs for value in each.root_values(sizes)]
    values += run.shape.selection.argument_values(sizes.nested, sizes.chosen)
    return compiled, compiled.operation("query", values)


def _page_of(run: Run, connection: object, metadata: ResponseMetadata) -> Page[object]:
    """Return the page of the nodes to yield; raises if the rest cannot be read."""
    root = run.query.root
    content = cast("dict[str, object]", connection)
    nodes = cast("list[object] | None", content["nodes"])
    if nodes is None and run.after is not None:
        raise IncompleteConnectionError(
            f"{root.name} could not be read to its end: the nodes of a page are null"
        )
    records = nodes or []
    if run.skips_null:
        records = [each for each in records if each is not None]
    records = records[: run.remaining]
    info = cast("dict[str, object]", content["pageInfo"])
    cursor = cast("str | None", info["endCursor"])
    more = bool(info["hasNextPage"]) and len(records) != run.remaining
    if more and "after" not in root.paging:
        raise IncompleteConnectionError(
            f"{root.name} has more records than its first page, and no argument "
            "to fetch them with: set a limit"
        )
    stuck = why_stuck(nodes, cursor, run.cursors) if more else ""
    if stuck:
        raise StuckCursorError(f"{root.name} could not be read to its end: {stuck}")
    items = tuple(run.shape.items(records))
    return Page(items, more, cursor or run.after, metadata)


def fetch(call: SendOperation, query: SingleQuery) -> Flow[object]:
    """Fetch the root field, and complete its nested connections.

    Raises ``NotFoundError`` when it is null.
    """
    compiled, shape = query.compiled(), query.shape
    selection = shape.selection if shape else None
    values = list(query.arguments.values())
    if selection is not None:
        values += selection.argument_values(plan_page_sizes(selection, 1).nested)
    operation = compiled.operation("query", values)
    result = yield from call(operation)
    data, collected = compiled.read(result)
    if selection is not None and collected.unfinished:
        yield from complete(call, selection, collected.unfinished)
    value = data[query.root.graphql]
    with result.about(operation.name):
        if value is None:
            raise NotFoundError(
                f"{query.root.name}: there is no such record, or the token cannot see it"
            )
        if shape is None:
            return value
        if query.root.type.item is not None:
            return shape.items(cast("list[object]", value))
        (item,) = shape.items([value])
    remember(item, result.metadata)
    return item
