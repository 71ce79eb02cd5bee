# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Fetches root fields that are not paged through, such as ``me`` and ``node`` (flows)."""

from __future__ import annotations

from typing import cast

from ..core.errors import NotFoundError
from ..http.effects import Flow
from ..schema.models import remember_response
from .costs import plan_page_sizes
from .nested import SendOperation, complete
from .query import SingleQuery


def fetch(call: SendOperation, query: SingleQuery) -> Flow[object]:
    """Fetch the root field, nested connections complete.

    Raises ``NotFoundError`` when it is null.
    """
    compiled, shape = query.compiled(), query.shape
    selection = shape.selection if shape else None
    nested_size = plan_page_sizes(selection, 1)[1] if selection else 1
    variables = compiled.variables(query.arguments.values(), selection, nested_size)
    operation = compiled.operation("query", variables)
    result = yield from call(operation)
    data, collected = compiled.read(operation, result)
    if selection is not None and collected.unfinished:
        yield from complete(call, selection, collected.unfinished)
    found = data[query.root.graphql]
    if found is None:
        raise NotFoundError(
            f"{query.root.name}: there is no such record, or the token cannot see it",
            operation_name=operation.name,
            metadata=result.metadata,
        )
    if shape is None:
        return found
    if query.root.type.item is not None:
        return shape.items(cast("list[object]", found), operation, result)
    (item,) = shape.items([found], operation, result)
    remember_response(item, result.metadata)
    return item
