"""Pages of a connection: the nodes, and the cursor of the next page.

One rule for root connections, nested ones and the pages that follow: ``hasNextPage`` is
true or false and ``endCursor`` text or null; more pages need a cursor that is not empty
and was not used before; nodes are null only where a first page says that nothing follows.
An invalid page is an error that names the connection, never a short list.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Mapping
from dataclasses import dataclass
from dataclasses import field as default
from typing import cast

from pydantic_core import CoreSchema, PydanticOmit, core_schema

from ..core.errors import IncompleteConnectionError, ResponseMismatchError, XurrentError
from ..core.scalars import either
from ..schema.core_schemas import typed
from ..schema.index import FieldDef, NamedType
from ..selection.tree import SelectedField


@dataclass(frozen=True, slots=True)
class NodeReader:
    """Reads the nodes of a connection that are not read as models."""

    key: object
    """Distinguishes readers."""
    schema: Callable[[], CoreSchema]
    """The schema of a node."""


@dataclass(frozen=True, slots=True)
class Unfinished:
    """A nested connection that has more nodes than its first page."""

    parent_id: str
    parent_type: str
    position: int
    """The position of the field, see ``selection.SelectedField``."""
    items: list[object]
    """The list of the parent's model itself; the rest is appended to it."""
    cursor: str
    reader: NodeReader | None = None


@dataclass(slots=True)
class Collected:
    """The validation context, which collects findings besides the data."""

    unfinished: list[Unfinished] = default(default_factory=list[Unfinished])
    obstacle: XurrentError | None = None
    """The error that prevents fetching the rest of a nested connection."""


def why_stuck(nodes: object, cursor: object, used: Container[str]) -> str:
    """Explain why the next page cannot be fetched; empty if it can."""
    if nodes is None:
        return "there are more pages, but the nodes of this one are null"
    if not isinstance(cursor, str) or not cursor:
        return "there are more pages, but no cursor to go on from"
    if cursor in used:
        return (
            "there are more pages, but the cursor stands still or leads back to a page "
            "that was read"
        )
    return ""


def page_schema(field: FieldDef, record: CoreSchema) -> CoreSchema:
    """Return the schema of a page of a connection; its nodes may be null."""
    nodes = field.type.named.nodes
    assert nodes is not None
    cursor = core_schema.nullable_schema(core_schema.str_schema())
    more = core_schema.bool_schema(strict=True)
    info = object_schema({"hasNextPage": more, "endCursor": cursor})
    return object_schema({"nodes": typed(nodes, record), "pageInfo": info})


def object_schema(
    members: Mapping[str, CoreSchema], *, required: bool = True
) -> CoreSchema:
    """Return the schema that reads an object with these members into a dictionary."""
    return core_schema.typed_dict_schema(
        {
            key: core_schema.typed_dict_field(schema, required=required)
            for key, schema in members.items()
        }
    )


_EMPTY = core_schema.no_info_after_validator_function(
    lambda _: list[object](), core_schema.none_schema()
)


def nodes_schema(field: FieldDef, record: CoreSchema) -> CoreSchema:
    """Return the schema of a nested connection's nodes; null reads as an empty list."""
    return either(typed(field.values, record), _EMPTY)


_HAS_NEXT_PAGE: list[str | int] = ["pageInfo", "hasNextPage"]
_CURSOR: list[str | int] = ["pageInfo", "endCursor"]


def rest_schema(
    name: str,
    parent: NamedType,
    selected: SelectedField,
    *,
    id_key: str = "id",
    reader: NodeReader | None = None,
) -> CoreSchema:
    """Return the schema that records a connection with more pages, and omits itself.

    It reads the whole connection, after the connection's own field ``name`` and the
    parent's ``id_key``; ``reader`` reads the rest, by default as models. A limited
    connection has no rest, so only its form is checked. Python runs only for
    connections with more pages or an invalid page. Neither may raise, since errors that
    the server reports explain more.
    """
    where = f"{parent}.{selected.field.name}"
    if not selected.continues:
        return _or_obstacle(
            core_schema.typed_dict_schema({"nodes": _unread()}),
            f"The response does not match the schema at {where}: a connection has to "
            "be an object with nodes, or null",
        )
    can_page = selected.field.paging.get("after") and parent.can_refetch

    def note_rest(page: dict[str, object], info: core_schema.ValidationInfo) -> object:
        # Inside models the attribute exists, but pydantic's type does not declare it.
        data = cast("dict[str, object]", getattr(info, "data"))  # noqa: B009
        collected = cast("Collected", info.context)
        cursor = page["cursor"]
        parent_id = data.get(id_key)
        why = why_stuck(page["nodes"], cursor, ())
        if not why and not can_page:
            why = "there are more pages, but nothing to fetch them with"
        if not why and not isinstance(parent_id, str):
            why = "there are more pages, but its parent has no id to go on from"
        if why:
            collected.obstacle = IncompleteConnectionError(
                f"{where} could not be read to its end: {why}; limit it with "
                f"{selected.field.name}(first=...)"
            )
        else:
            items = cast("list[object]", data[name])
            rest = (cast("str", parent_id), parent.name, selected.position, items)
            collected.unfinished.append(Unfinished(*rest, cast("str", cursor), reader))
        return page

    cursor = core_schema.nullable_schema(core_schema.str_schema())
    # The numbers 1 and 0 select a branch, too, and fail there.
    finished: dict[str, core_schema.TypedDictField] = {
        "more": core_schema.typed_dict_field(
            core_schema.bool_schema(strict=True), validation_alias=_HAS_NEXT_PAGE
        ),
        "cursor": core_schema.typed_dict_field(cursor, validation_alias=_CURSOR),
    }
    unfinished = {**finished, "nodes": _unread()}
    page = core_schema.tagged_union_schema(
        {
            True: core_schema.with_info_after_validator_function(
                note_rest, core_schema.typed_dict_schema(unfinished)
            ),
            False: core_schema.typed_dict_schema(finished),
        },
        _HAS_NEXT_PAGE,
    )
    return _or_obstacle(
        page,
        f"The response does not match the schema at {where}.pageInfo: hasNextPage "
        "has to be true or false, and endCursor text or null; without them nobody "
        "knows whether there are more nodes",
    )


def _unread() -> core_schema.TypedDictField:
    """Return a required member that reads whether its value is null."""
    is_null = core_schema.with_default_schema(
        core_schema.none_schema(), default=True, on_error="default"
    )
    return core_schema.typed_dict_field(is_null)


def _or_obstacle(schema: CoreSchema, problem: str) -> CoreSchema:
    """Omit a value that ``schema`` accepts; any other becomes the obstacle."""

    def misread(_: object, info: core_schema.ValidationInfo) -> object:
        cast("Collected", info.context).obstacle = ResponseMismatchError(problem)
        raise PydanticOmit

    # An accepted value is not null, so it fails at the second step and is omitted.
    understood = core_schema.with_default_schema(
        either(schema, _EMPTY), default=None, on_error="default"
    )
    noticed = core_schema.with_info_after_validator_function(
        misread, core_schema.chain_schema([understood, core_schema.none_schema()])
    )
    return core_schema.with_default_schema(noticed, on_error="omit")
