"""Completes nested connections: each parent goes on from a cursor of its own.

Several parents share a request by aliases. The rest is appended to the lists that already
stand in the parents' models, so nothing has to be rebuilt.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeAlias, cast

from pydantic_core import core_schema

from .compiled import COMPILED, Compiled
from .decode import (
    PAGE_INFO,
    Reader,
    Unfinished,
    envelope,
    nodes_schema,
    record_schema,
)
from .document import (
    FOLLOW_UPS,
    MAX_PAGE,
    argument_values,
    field_values,
    follow_up_document,
)
from .effects import Flow
from .errors import IncompleteConnectionError
from .exact import numbers_in
from .pagesize import NODE_LIMIT, nodes_below, plan_page_sizes
from .selection import SelectedField, SelectionSet
from .wire import GraphQLResult, JSONInput, Operation

Call: TypeAlias = Callable[[Operation], Flow[GraphQLResult]]
"""Sends an operation: the client's part of a flow."""


def complete(
    call: Call,
    selection: SelectionSet,
    unfinished: Iterable[Unfinished],
) -> Flow[None]:
    """Fetch the rest of nested connections and append it to their lists in place."""
    pending = list(unfinished)
    fields = list(selection.walk()) if pending else []
    while pending:
        first = pending[0]
        kind = _kind(first)
        batch = [u for u in pending if _kind(u) == kind][:FOLLOW_UPS]
        taken = set(map(id, batch))
        pending = [u for u in pending if id(u) not in taken]
        pending += yield from _go_on(call, fields[first.position], batch)


def _kind(unfinished: Unfinished) -> tuple[object, ...]:
    """What must be equal for two connections to share a request."""
    reader = unfinished.reader
    return unfinished.position, unfinished.parent_type, reader and reader.key


def _go_on(
    call: Call, selected: SelectedField, batch: list[Unfinished]
) -> Flow[list[Unfinished]]:
    """One request for the next page of each connection; returns what is still open."""
    below = selected.below
    assert below is not None
    parent_type, reader = batch[0].parent_type, batch[0].reader
    compiled = _compiled(parent_type, selected, below, len(batch), reader)
    size, nested_size = _sizes(below, len(batch))
    root: list[object] = [v for each in batch for v in (each.parent_id, each.cursor)]
    nested = [
        *field_values(selected, skip="after"),
        *argument_values(below, nested_size),
    ]
    document = compiled.document
    if selected.field.paging("first"):
        root.append(size)
    named = dict(zip(document.root_variables, root, strict=True))
    named.update(zip(document.nested_variables, nested, strict=True))
    operation = compiled.operation("query", cast("dict[str, JSONInput]", named))
    result = yield from call(operation)
    data, collected = compiled.read(operation, result)
    still_open = collected.unfinished

    def stopped(why: str) -> IncompleteConnectionError:
        return IncompleteConnectionError(
            f"{parent_type}.{selected.field.name} could not be read to its end: {why}",
            operation_name=operation.name,
            metadata=result.metadata,
        )

    for number, each in enumerate(batch):
        parent = cast("dict[str, object] | None", data[f"p{number}"])
        page = cast("dict[str, object] | None", parent["page"]) if parent else None
        if page is None:
            raise stopped("the record is gone")
        each.items.extend(cast("list[object]", page["nodes"]))
        info = cast("dict[str, object]", page["pageInfo"])
        if info["hasNextPage"]:
            cursor = info["endCursor"]
            if not isinstance(cursor, str) or cursor == each.cursor:
                raise stopped("there are more pages, but the cursor stands still")
            still_open.append(each._replace(cursor=cursor))
    return still_open


def _sizes(below: SelectionSet, parents: int) -> tuple[int, int]:
    size, nested = plan_page_sizes(below, MAX_PAGE)
    while size > 1 and parents * size * (1 + nodes_below(below, nested)) > NODE_LIMIT:
        size -= 1
    return size, nested


def _compiled(
    parent_type: str,
    selected: SelectedField,
    below: SelectionSet,
    count: int,
    reader: Reader | None,
) -> Compiled:
    key = (
        "more",
        count,
        parent_type,
        selected.field.graphql,
        selected.position,
        tuple(selected.arguments),
        below.key(),
        reader and reader.key,
    )

    def compile_() -> Compiled:
        node = reader.schema() if reader else record_schema(below)
        nodes = nodes_schema(selected.field.type.base, node)
        page = core_schema.typed_dict_schema(
            {
                "nodes": core_schema.typed_dict_field(nodes),
                "pageInfo": core_schema.typed_dict_field(PAGE_INFO),
            }
        )
        parent = core_schema.typed_dict_schema(
            {"page": core_schema.typed_dict_field(core_schema.nullable_schema(page))}
        )
        parents = {f"p{n}": core_schema.nullable_schema(parent) for n in range(count)}
        document = follow_up_document(parent_type, selected, count)
        return Compiled(document, envelope(parents), numbers_in(below))

    return COMPILED.get(key, compile_)
