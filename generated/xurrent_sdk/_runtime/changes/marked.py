# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Pages whose items come with the id and the time of their records."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any, cast

from pydantic_core import CoreSchema, core_schema

from ..core.frozen import frozen
from ..core.overriding import override
from ..decoding.compiled import Compiled
from ..decoding.exact_numbers import numbers_in
from ..decoding.items import Shape
from ..decoding.pages import page_schema
from ..decoding.validators import envelope
from ..operations.connection import ConnectionPlan, paging_arguments
from ..schema.core_schemas import leaf_schema, typed
from ..schema.index import FieldDef
from ..selection.document import root_document


@frozen
class Marked:
    """An item, and what is known of its record."""

    id: str
    at: datetime
    total: int | None
    """How many records the listing held then."""
    item: object


def marked_shape(shape: Shape, stamp: FieldDef) -> Shape:
    """Items of ``shape`` with their marks; ``stamp`` is the field of their time."""

    def extract(found: list[object]) -> Iterable[object]:
        marked = cast("list[tuple[str, datetime, int | None, object]]", found)
        records = [each[3] for each in marked]
        items = records if shape.extract is None else shape.extract(records)
        for (of, at, total, _), item in zip(marked, items, strict=True):
            yield Marked(of, at, total, item)

    kind = ("marked", stamp.name, *shape.kind)
    made = (marked_shape, (shape, stamp))
    return Shape(shape.selection, kind, shape.schema, made, extract)


@frozen
class MarkedPlan(ConnectionPlan):
    """A root connection whose shape is marked.

    The marks are selected beside the nodes: ``nodes { … } nodes { id updatedAt }`` is
    one selection to the server and leaves the user's as it is.
    """

    @override
    def _compile(self) -> Compiled:
        root, selection = self.root, self.shape.selection
        stamp = root.target.fields[cast("str", self.shape.kind[1])]
        counted = "totalCount " if root.type.named.is_counted else ""
        extra = f"pageInfo {{ hasNextPage endCursor }} {counted}nodes {{ id {stamp.graphql} }}"
        given = (*self.arguments, *paging_arguments(root))
        connection = _page(root, self.shape.schema(), stamp)
        if root.type.nullable:
            connection = core_schema.nullable_schema(connection)
        return Compiled(
            root_document(root, given, selection, extra=extra),
            envelope({root.graphql: connection}),
            numbers_in(selection),
        )


def _page(root: FieldDef, record: CoreSchema, stamp: FieldDef) -> CoreSchema:
    """A page whose nodes are read twice: as records, and for their marks."""
    page = cast("dict[str, Any]", page_schema(root, record))
    nodes = root.type.named.nodes
    assert nodes is not None
    field = core_schema.typed_dict_field
    marks = core_schema.typed_dict_schema(
        {
            "id": field(core_schema.str_schema()),
            "at": field(leaf_schema(stamp.target), validation_alias=stamp.graphql),
        }
    )
    page["fields"]["marks"] = field(typed(nodes, marks), validation_alias="nodes")
    if root.type.named.is_counted:
        page["fields"]["totalCount"] = field(core_schema.int_schema())

    def join(found: dict[str, Any]) -> dict[str, Any]:
        pairs = zip(found["marks"] or (), found["nodes"] or (), strict=True)
        found["nodes"] = found["nodes"] and [
            node and (mark["id"], mark["at"], found.get("totalCount"), node)
            for mark, node in pairs
        ]
        return found

    return core_schema.no_info_after_validator_function(join, cast("CoreSchema", page))
