# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Pages through connections: flows, so that threads and tasks share them.

Root connections go by cursor until the server says that there is no next page. Nested
connections that have more than a page are completed before their page is handed out:
each parent goes on from a cursor of its own, several parents to a request.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import field
from typing import TYPE_CHECKING, TypeAlias, TypeVar, cast

from pydantic_core import CoreSchema, core_schema

from ..core.errors import (
    IncompleteConnectionError,
    ResponseMismatchError,
    SelectionError,
    StuckCursorError,
    XurrentError,
)
from ..core.frozen import frozen
from ..core.generic import Generic
from ..core.json_text import JSONInput
from ..core.metadata import ResponseMetadata
from ..decoding.compiled import COMPILED, Compiled
from ..decoding.exact_numbers import numbers_in
from ..decoding.items import Shape
from ..decoding.pages import page_schema, why_stuck
from ..decoding.validators import envelope
from ..http.effects import Flow
from ..http.messages import GraphQLResult, Operation
from ..http.retry import fate_of
from ..schema.index import FieldDef
from ..selection.document import MAX_PAGE, root_document, root_keys
from ..selection.page_sizes import NODE_LIMIT, nodes_below, plan_page_sizes
from ..selection.tree import SelectionSet
from .costs import Costs
from .nested import Call, complete

if TYPE_CHECKING:
    from ..client.partitions import Partition

R = TypeVar("R")
T_co = TypeVar("T_co", covariant=True)


@frozen
class Page(Generic[T_co]):
    """One page of a connection, its nested connections complete."""

    items: tuple[T_co, ...] = field(repr=False)
    has_next_page: bool
    """Whether the run goes on after this page."""
    end_cursor: str | None
    """Where to go on: ``query.after(page.end_cursor)`` resumes behind this page."""
    metadata: ResponseMetadata = field(repr=False)
    """Request id and rate and cost state of the page's own response."""

    def __iter__(self) -> Iterator[T_co]:
        return iter(self.items)

    def __len__(self) -> int:
        return len(self.items)


@frozen
class ConnectionPlan:
    """A root connection, ready to be paged through."""

    root: FieldDef
    arguments: Mapping[str, object]
    """As JSON by Python name, without what pages; unset ones left out."""
    shape: Shape
    page_size: int = MAX_PAGE
    limit: int | None = None
    after: str | None = None
    partition: Partition[object] | None = None
    """The part of a listing that this is, for errors."""

    def compiled(self, pages: int = 1) -> Compiled:
        """The document and the validator of one page, or of several in a request."""
        given, shape = tuple(self.arguments), self.shape
        key = (self.root.graphql, given, shape.selection.key(), shape.kind, pages)
        return COMPILED.get(key, lambda: self._compile(pages))

    def _compile(self, pages: int) -> Compiled:
        root, selection = self.root, self.shape.selection
        given = (*self.arguments, *paging_arguments(root))
        connection = self._page()
        if root.type.nullable:
            connection = core_schema.nullable_schema(connection)
        return Compiled(
            root_document(root, given, selection, extra=self._beside(), times=pages),
            envelope(dict.fromkeys(root_keys(root, pages), connection)),
            numbers_in(selection),
        )

    def _beside(self) -> str:
        """What is selected of a page beside its nodes."""
        return "pageInfo { hasNextPage endCursor }"

    def _page(self) -> CoreSchema:
        """How a page is read."""
        return page_schema(self.root, self.shape.schema())


def paging_arguments(root: FieldDef) -> tuple[str, ...]:
    """The Python names of a connection's ``first`` and ``after``, where it has them."""
    found = (root.paging("first"), root.paging("after"))
    return tuple(argument.name for argument in found if argument is not None)


@frozen
class Position:
    """Where a run of pages stands."""

    after: str | None
    remaining: int | None


class Run:
    """A run of pages under way: what is the same for all pages is worked out once."""

    __slots__ = ("_variables", "compiled", "costs", "cursors", "plan")

    def __init__(self, plan: ConnectionPlan, costs: Costs | None = None) -> None:
        if plan.after is not None and plan.root.paging("after") is None:
            raise SelectionError(f"{plan.root.name} cannot be resumed after a cursor")
        self.plan = plan
        self.compiled = plan.compiled()
        self.cursors = {plan.after or ""}
        """What the run went on from: none of them may come again."""
        self.costs = (costs or Costs()).of(self.compiled.document)
        self._variables: dict[object, dict[str, JSONInput]] = {}

    @property
    def start(self) -> Position:
        """Where the run begins."""
        return Position(self.plan.after, self.plan.limit)

    def sizes(self, at: Position) -> PageSizes:
        """How large the pages of the request at a position are."""
        wanted = self.plan.page_size
        if at.remaining is not None:
            wanted = min(wanted, at.remaining)
        selection = self.plan.shape.selection
        root, nested = plan_page_sizes(selection, wanted)
        chosen = self.costs.sizes(selection, root, nested)
        return PageSizes(root, nested, chosen)

    def operation(self, at: Position, sizes: PageSizes) -> Operation:
        """What fetches the page at a position."""
        key = (sizes.root, *sizes.chosen.values())
        variables = self._variables.get(key)
        if variables is None:
            variables = self._variables[key] = self._sized(sizes)
        after = self.plan.root.paging("after")
        if after is not None:
            variables = {**variables, after.graphql: at.after}
        return self.compiled.operation("query", variables)

    def _sized(self, sizes: PageSizes) -> dict[str, JSONInput]:
        values = self.root_values(sizes, None)
        selection = self.plan.shape.selection
        return self.compiled.variables(values, selection, sizes.nested, sizes.chosen)

    def root_values(self, sizes: PageSizes, after: str | None) -> list[object]:
        """The values of the root arguments of a page."""
        root = self.plan.root
        values = list(self.plan.arguments.values())
        if root.paging("first"):
            values.append(sizes.root)
        if root.paging("after"):
            values.append(after)
        return values


@frozen
class PageSizes:
    """The sizes of the pages of one request."""

    root: int
    nested: int
    """Of nested connections for which no other size was chosen."""
    chosen: Mapping[int, int]
    """By the position of the connection."""

    def nodes(self, selection: SelectionSet) -> int:
        """The most nodes that a request of these sizes can bring."""
        return self.root * (1 + nodes_below(selection, self.nested, self.chosen))


Read: TypeAlias = tuple[Run, Position]
"""What is to be read: a run's page at a position."""


def next_page(
    call: Call, run: Run, at: Position
) -> Flow[tuple[Page[object], Position]]:
    """Fetch the page at a position, with its nested connections complete.

    An error on the way carries the cursor to go on from as ``after``.
    """
    (found,) = yield from _told(_pages(call, [(run, at)]), run, at)
    return found


def next_pages(
    call: Call, reads: Sequence[Read]
) -> Flow[list[tuple[Page[object], Position]]]:
    """Fetch a page of each of several parts of a listing, in one request if that goes.

    Where its answer is no good, or it takes too long, each page has a request of its own:
    so the error is that of the part which has it.
    """
    (run, at), *others = reads
    nodes = run.sizes(at).nodes(run.plan.shape.selection)
    if others and nodes * len(reads) <= NODE_LIMIT:
        try:
            return (yield from _told(_pages(call, reads), run, at))
        except XurrentError as error:
            if fate_of(error) in {"unsent", "refused"}:
                raise
    found: list[tuple[Page[object], Position]] = []
    for each in reads:
        found.append((yield from next_page(call, *each)))
    return found


def _told(flow: Flow[R], run: Run, at: Position) -> Flow[R]:
    """The flow, whose errors tell where to go on."""
    try:
        return (yield from flow)
    except XurrentError as error:
        error.after = at.after
        if run.plan.partition is not None:
            error.keep_partition(run.plan.partition)
        raise


def read_all(
    call: Call, plan: ConnectionPlan, costs: Costs | None = None
) -> Flow[list[object]]:
    """All items of a connection, for what needs them together."""
    run = Run(plan, costs)
    at, found, more = run.start, list[object](), True
    while more:
        page, at = yield from next_page(call, run, at)
        found += page.items
        more = page.has_next_page
    return found


def _pages(
    call: Call, reads: Sequence[Read]
) -> Flow[list[tuple[Page[object], Position]]]:
    """Fetch pages in one request: of runs that differ in the values of arguments alone."""
    run, at = reads[0]
    selection, sizes = run.plan.shape.selection, run.sizes(at)
    compiled, operation = run.compiled, run.operation(at, sizes)
    if len(reads) > 1:
        compiled = run.plan.compiled(len(reads))
        values = [v for each, at in reads for v in each.root_values(sizes, at.after)]
        named = compiled.variables(values, selection, sizes.nested, sizes.chosen)
        operation = compiled.operation("query", named)
    result = yield from call(operation)
    data, collected = compiled.read(operation, result)
    keys = root_keys(run.plan.root, len(reads))
    answers = [
        _Answer(*read, data[key], operation, result)
        for read, key in zip(reads, keys, strict=True)
    ]
    if len(reads) == 1 and len(answers[0].records) == sizes.root:
        run.costs.observe(selection, sizes.root, sizes.nodes(selection), result)
    yield from complete(call, selection, collected.unfinished)
    found = [each.page() for each in answers]
    for (each, _), (page, behind) in zip(reads, found, strict=True):
        if page.has_next_page:
            each.cursors.add(cast("str", behind.after))
    return found


class _Answer:
    """What a request was answered for the page of a run."""

    def __init__(
        self,
        run: Run,
        at: Position,
        found: object,
        operation: Operation,
        result: GraphQLResult,
    ) -> None:
        self._run, self._at = run, at
        self._operation, self._result = operation, result
        root, connection = run.plan.root, cast("dict[str, object] | None", found)
        if connection is None:
            raise self._placed(
                ResponseMismatchError(
                    f"The server answered {root.graphql} with null and without an error"
                )
            )
        self._info = cast("dict[str, object]", connection["pageInfo"])
        self._nodes = cast("list[object] | None", connection["nodes"])
        if self._nodes is None and at.after is not None:
            raise self._placed(
                IncompleteConnectionError(
                    f"{root.name} could not be read to its end: the nodes of a page are "
                    "null"
                )
            )
        self.records = _records(root, self._nodes or [])

    def page(self) -> tuple[Page[object], Position]:
        """The page, once its nested connections are complete, and where it ends."""
        run, at, result = self._run, self._at, self._result
        records, remaining = self.records, at.remaining
        if remaining is not None:
            records = records[:remaining]
            remaining -= len(records)
        cursor = cast("str | None", self._info["endCursor"])
        more = bool(self._info["hasNextPage"]) and (remaining is None or remaining > 0)
        problem = _obstacle(run, at, self._nodes, cursor) if more else None
        if problem is not None:
            raise self._placed(problem)
        items = tuple(run.plan.shape.items(records, self._operation, result))
        end = cursor or at.after
        return Page(items, more, end, result.metadata), Position(end, remaining)

    def _placed(self, error: XurrentError) -> XurrentError:
        return error.enriched(
            operation_name=self._operation.name, metadata=self._result.metadata
        )


def _records(root: FieldDef, found: list[object]) -> list[object]:
    """The records of a page; a node that the token may not see is null, and none."""
    item = root.values.item
    if item is not None and item.nullable:
        return [record for record in found if record is not None]
    return found


def _obstacle(
    run: Run, at: Position, nodes: object, cursor: str | None
) -> XurrentError | None:
    """Why a run that has more pages cannot go on."""
    root = run.plan.root
    if root.paging("after") is None:
        return IncompleteConnectionError(
            f"{root.name} has more records than its first page, and no argument "
            "to fetch them with: set a limit"
        )
    stuck = why_stuck(nodes, cursor, run.cursors)
    if stuck:
        return StuckCursorError(
            f"{root.name} could not be read to its end: {stuck}", after=at.after
        )
    return None
