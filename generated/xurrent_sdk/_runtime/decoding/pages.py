# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Pages of a connection: the nodes, and whether and from where to go on.

One rule for root connections, nested ones and the pages that follow: ``hasNextPage`` is
true or false and ``endCursor`` text or null; more pages need a cursor that is not empty
and was not used before; nodes are null only where a first page says that nothing follows.
What cannot be understood is an error that names the connection, never a short list.
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
class PageReader:
    """The reader of a connection's nodes that do not become models."""

    key: object
    """Tells readers apart."""
    schema: Callable[[], CoreSchema]
    """The schema of a node."""


@dataclass(frozen=True, slots=True)
class Unfinished:
    """A nested connection that has more nodes than its first page."""

    parent_id: str
    parent_type: str
    position: int
    """Of the connection's field in the selection, see ``selection.SelectedField``."""
    items: list[object]
    """The very list of the parent's model; the rest is appended to it."""
    cursor: str
    reader: PageReader | None = None


@dataclass(slots=True)
class Collected:
    """The findings of a decoding pass besides the data; the validation context."""

    unfinished: list[Unfinished] = default(default_factory=list[Unfinished])
    obstacle: XurrentError | None = None
    """The error for which the rest of a nested connection cannot be fetched."""


def why_stuck(nodes: object, cursor: object, used: Container[str]) -> str:
    """Explain why a connection with more pages cannot go on; empty when it can."""
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
    """A page of a connection that is paged through, its nodes perhaps null."""
    nodes = field.type.named.nodes
    assert nodes is not None
    cursor = core_schema.nullable_schema(core_schema.str_schema())
    more = core_schema.bool_schema(strict=True)
    info = object_schema({"hasNextPage": more, "endCursor": cursor})
    return object_schema({"nodes": typed(nodes, record), "pageInfo": info})


def object_schema(
    members: Mapping[str, CoreSchema], *, required: bool = True
) -> CoreSchema:
    """Reads an object with these members into a dictionary."""
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
    """The list of a nested connection's nodes; what is null reads as an empty list."""
    return either(typed(field.values, record), _EMPTY)


_HAS_NEXT_PAGE: list[str | int] = ["pageInfo", "hasNextPage"]
_CURSOR: list[str | int] = ["pageInfo", "endCursor"]


def rest_schema(
    name: str,
    parent: NamedType,
    selected: SelectedField,
    *,
    id_key: str = "id",
    reader: PageReader | None = None,
) -> CoreSchema:
    """Notes down a connection with more pages, and omits itself in every case.

    It reads the whole connection and stands after the connection's own field ``name``
    and the parent's ``id_key``; the rest is read by ``reader``, or as models. Of a limited
    connection there is no rest, so that only its form is checked. Python
    runs only for connections that have more pages, or say something that cannot be
    understood: neither may raise, since errors that the server reports explain better.
    """
    where = f"{parent}.{selected.field.name}"
    if not selected.continues:
        return _noticed(
            core_schema.typed_dict_schema({"nodes": _unread()}),
            f"The response does not match the schema at {where}: a connection has to "
            "be an object with nodes, or null",
        )
    can_page = selected.field.paging.get("after") and parent.can_refetch

    def more(page: dict[str, object], info: core_schema.ValidationInfo) -> object:
        # Present inside models, which pydantic's own type of it does not say.
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
            found = (cast("str", parent_id), parent.name, selected.position, items)
            collected.unfinished.append(Unfinished(*found, cast("str", cursor), reader))
        return page

    cursor = core_schema.nullable_schema(core_schema.str_schema())
    # The numbers 1 and 0 choose a branch, too, and fail there.
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
                more, core_schema.typed_dict_schema(unfinished)
            ),
            False: core_schema.typed_dict_schema(finished),
        },
        _HAS_NEXT_PAGE,
    )
    return _noticed(
        page,
        f"The response does not match the schema at {where}.pageInfo: hasNextPage "
        "has to be true or false, and endCursor text or null; without them nobody "
        "knows whether there are more nodes",
    )


def _unread() -> core_schema.TypedDictField:
    """A member that has to be there; only whether it is null is read."""
    is_null = core_schema.with_default_schema(
        core_schema.none_schema(), default=True, on_error="default"
    )
    return core_schema.typed_dict_field(is_null)


def _noticed(schema: CoreSchema, problem: str) -> CoreSchema:
    """Omits what ``schema`` understands; anything else becomes the obstacle."""

    def misread(_: object, info: core_schema.ValidationInfo) -> object:
        cast("Collected", info.context).obstacle = ResponseMismatchError(problem)
        raise PydanticOmit

    # What was understood is no null, fails at the second step and so leaves quietly.
    understood = core_schema.with_default_schema(
        either(schema, _EMPTY), default=None, on_error="default"
    )
    noticed = core_schema.with_info_after_validator_function(
        misread, core_schema.chain_schema([understood, core_schema.none_schema()])
    )
    return core_schema.with_default_schema(noticed, on_error="omit")
