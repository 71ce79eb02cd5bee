"""Pages through connections: flows, so that threads and tasks share them.

Root connections go by cursor until the server says that there is no next page. Nested
connections that have more than a page are completed before their page is handed out:
each parent goes on from a cursor of its own, several parents to a request.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import field
from typing import Generic, TypeVar, cast

from pydantic_core import core_schema

from .compiled import COMPILED, Compiled
from .decode import PAGE_INFO, envelope
from .document import MAX_PAGE, root_document, wire_arguments
from .effects import Flow
from .errors import SelectionError, StuckCursorError, XurrentError
from .frozen import frozen
from .metadata import ResponseMetadata
from .nested import Call, complete
from .pagesize import plan_page_sizes
from .rows import Shape
from .schema import FieldDef, index

T_co = TypeVar("T_co", covariant=True)


@frozen
class Page(Generic[T_co]):
    """One page of a connection, its nested connections complete."""

    items: tuple[T_co, ...]
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
class Paging:
    """How a run of pages is cut."""

    page_size: int = MAX_PAGE
    limit: int | None = None
    after: str | None = None


@frozen
class ConnectionPlan:
    """A root connection, ready to be paged through."""

    root: FieldDef
    arguments: Mapping[str, object]
    """By Python name, without what pages; unset ones left out."""
    shape: Shape
    paging: Paging

    def compiled(self) -> Compiled:
        """The document and the validator of one page."""
        given = tuple(self.arguments)
        key = (self.root.graphql, given, self.shape.selection.key(), self.shape.kind)
        return COMPILED.get(key, self._compile)

    def _compile(self) -> Compiled:
        shape, exact = self.shape, self.shape.exact
        first, after = paging_arguments(self.root)
        document = root_document(
            self.root,
            (*self.arguments, first, after),
            shape.selection,
            extra="pageInfo { hasNextPage endCursor }",
        )
        connection = core_schema.typed_dict_schema(
            {
                "nodes": core_schema.typed_dict_field(
                    core_schema.list_schema(shape.schema(exact))
                ),
                "pageInfo": core_schema.typed_dict_field(PAGE_INFO),
            }
        )
        return Compiled(document, envelope({self.root.graphql: connection}), exact)


def paging_arguments(root: FieldDef) -> tuple[str, str]:
    """The Python names of a connection's ``first`` and ``after``."""
    by_graphql = {a.graphql: name for name, a in root.arguments.items()}
    return by_graphql["first"], by_graphql["after"]


@frozen
class Position:
    """Where a run of pages stands."""

    after: str | None
    remaining: int | None


def start(plan: ConnectionPlan) -> Position:
    """Where a run begins."""
    return Position(plan.paging.after, plan.paging.limit)


def next_page(
    call: Call, plan: ConnectionPlan, at: Position
) -> Flow[tuple[Page[object], Position]]:
    """Fetch the page at a position, with its nested connections complete.

    An error on the way carries the cursor to go on from as ``after``.
    """
    try:
        return (yield from _page(call, plan, at))
    except XurrentError as error:
        error.after = at.after
        raise


def _page(
    call: Call, plan: ConnectionPlan, at: Position
) -> Flow[tuple[Page[object], Position]]:
    wanted = plan.paging.page_size
    if at.remaining is not None:
        wanted = min(wanted, at.remaining)
    selection = plan.shape.selection
    root_size, nested_size = plan_page_sizes(selection, wanted)
    compiled = plan.compiled()
    root_values = [*wire_arguments(plan.root, plan.arguments), root_size, at.after]
    variables = compiled.variables(root_values, selection, nested_size)
    operation = compiled.operation("query", variables)
    result = yield from call(operation)
    data, collected = compiled.read(operation, result)
    connection = cast("dict[str, object]", data[plan.root.graphql])
    records = cast("list[object]", connection["nodes"])
    yield from complete(call, selection, collected.unfinished, exact=plan.shape.exact)
    info = cast("dict[str, object]", connection["pageInfo"])
    cursor = cast("str | None", info["endCursor"])
    more = bool(info["hasNextPage"])
    if more and (not cursor or cursor == at.after):
        raise StuckCursorError(
            "The server says there are more pages, but its cursor stands still",
            after=at.after,
            operation_name=operation.name,
            metadata=result.metadata,
        )
    remaining = None if at.remaining is None else at.remaining - len(records)
    if remaining is not None and remaining <= 0:
        more = False
    page = Page(
        tuple(plan.shape.items(records)), more, cursor or at.after, result.metadata
    )
    return page, Position(cursor or at.after, remaining)


def count(call: Call, plan: ConnectionPlan) -> Flow[int]:
    """The number of records that match, without fetching them.

    Raises :class:`~.errors.SelectionError` for a connection that is not counted.
    """
    connection = index().connection(plan.root.type.base)
    if connection is None or not connection.counted:
        raise SelectionError(
            f"{plan.root.type.base} has no totalCount: iterate and count instead"
        )
    first, _ = paging_arguments(plan.root)
    given = tuple(plan.arguments)

    def compile_() -> Compiled:
        document = root_document(plan.root, (*given, first), None, extra="totalCount")
        counted = core_schema.typed_dict_schema(
            {"totalCount": core_schema.typed_dict_field(core_schema.int_schema())}
        )
        return Compiled(document, envelope({plan.root.graphql: counted}), False)

    compiled = COMPILED.get(("count", plan.root.graphql, given), compile_)
    values = [*wire_arguments(plan.root, plan.arguments), 1]
    operation = compiled.operation("query", compiled.variables(values, None, MAX_PAGE))
    result = yield from call(operation)
    data, _ = compiled.read(operation, result)
    return cast("dict[str, int]", data[plan.root.graphql])["totalCount"]
