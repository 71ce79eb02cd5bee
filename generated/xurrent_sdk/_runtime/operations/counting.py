# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Counts the records of a connection, by any number of sets of arguments in one request."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import cast

from pydantic_core import core_schema

from ..core.errors import ResponseMismatchError, SelectionError
from ..core.scalars import core_schema_of
from ..decoding.compiled import COMPILED, Compiled
from ..decoding.pages import object_schema
from ..decoding.validators import envelope
from ..http.effects import Flow
from ..schema.index import FieldDef
from ..selection.document import MAX_PAGE, count_document
from .nested import SendOperation


def count(
    call: SendOperation, root: FieldDef, arguments: Mapping[str, object]
) -> Flow[int]:
    """The number of records that match, without fetching them."""
    (found,) = yield from counts(call, root, [arguments])
    return found


def counts(
    call: SendOperation, root: FieldDef, cases: Sequence[Mapping[str, object]]
) -> Flow[list[int]]:
    """Count the records for each of several sets of arguments, in one request."""
    if not root.type.named.is_counted:
        raise SelectionError(
            f"{root.type.base} has no totalCount: iterate and count instead"
        )
    first = root.paging.get("first")
    sized = [{**each, **({first.name: 1} if first else {})} for each in cases]
    given = tuple(map(tuple, sized))
    compiled = COMPILED.get(
        ("count", root.graphql, given), lambda: _compile(root, given)
    )
    values = [value for each in sized for value in each.values()]
    operation = compiled.operation("query", compiled.variables(values, None, MAX_PAGE))
    result = yield from call(operation)
    data, _ = compiled.read(operation, result)
    keys = compiled.document.keys
    found = cast("list[dict[str, int] | None]", [data[key] for key in keys])
    if None in found:
        raise ResponseMismatchError(
            f"The server answered {root.graphql} with null and without an error",
            operation_name=operation.name,
            metadata=result.metadata,
        )
    return [each["totalCount"] for each in found if each is not None]


def _compile(root: FieldDef, given: tuple[tuple[str, ...], ...]) -> Compiled:
    counted = object_schema({"totalCount": core_schema_of("int")})
    if root.type.nullable:
        counted = core_schema.nullable_schema(counted)
    document = count_document(root, given)
    return Compiled(document, envelope(dict.fromkeys(document.keys, counted)))
