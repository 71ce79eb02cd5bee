"""Compiles validators for selections: from the bytes of a response to frozen models.

An ordinary pydantic validator of one record type would pull in most of the schema, since
the types form one knot. So a selection compiles its own: for each selected field the core
schema of that field, for each nested selection a model schema with only the selected
fields, and around it the envelope of the response. One pass in Rust does the rest.

Connections are flattened by alias paths. A nested connection that has more pages reports
itself: its ``pageInfo`` is read by a hidden field whose Python function runs only where
``hasNextPage`` is true, and is left out of the model in every case.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from typing import TYPE_CHECKING, NamedTuple, cast

from pydantic_core import (
    CoreSchema,
    PydanticOmit,
    SchemaValidator,
    ValidationError,
    core_schema,
)

from .document import continues, has_nested
from .errors import IncompleteConnectionError, ResponseMismatchError
from .models import ready
from .scalars import core_schema_of
from .schema import TypeRef, index, parse_type
from .selection import SelectedField, SelectionSet

if TYPE_CHECKING:
    from .models import GraphQLModel


class Reader(NamedTuple):
    """How the nodes of a connection are read when they do not become models."""

    key: object
    """Tells readers apart."""
    schema: Callable[[], CoreSchema]
    """The schema of a node."""


class Unfinished(NamedTuple):
    """A nested connection that has more nodes than its first page."""

    parent_id: str
    parent_type: str
    position: int
    """Of the connection's field in the selection, see :class:`.selection.SelectedField`."""
    items: list[object]
    """The very list that stands in the parent's model; the rest is appended to it."""
    cursor: str
    reader: Reader | None = None


class Collected:
    """What a decoding pass noticed besides the data; the validation context."""

    __slots__ = ("obstacle", "unfinished")

    def __init__(self) -> None:
        self.unfinished: list[Unfinished] = []
        self.obstacle: IncompleteConnectionError | None = None
        """Why the rest of a nested connection cannot be fetched."""


def leaf_schema(type_name: str) -> CoreSchema:
    """The core schema of a scalar or enum."""
    schema = index()
    if schema.kind(type_name) == "enum":
        return _enum_schema(type_name)
    return core_schema_of(schema.codec(type_name))


@cache
def _enum_schema(type_name: str) -> CoreSchema:
    enum = index().enum(type_name)
    return core_schema.enum_schema(
        enum, list(enum.__members__.values()), sub_type="str"
    )


def typed(ref: TypeRef, base: CoreSchema) -> CoreSchema:
    """Wrap the schema of the named type as the reference says."""
    inner = base if ref.item is None else core_schema.list_schema(typed(ref.item, base))
    return core_schema.nullable_schema(inner) if ref.nullable else inner


def record_schema(selection: SelectionSet) -> CoreSchema:
    """The schema of one record with exactly the selected fields."""
    if not selection.is_abstract:
        return _model_schema(selection.type_name, (selection,))
    choices: dict[str, CoreSchema] = {
        name: _model_schema(name, (selection, fragment))
        for name, fragment in selection.fragments.items()
    }
    fallback = core_schema.with_info_plain_validator_function(
        _Unlisted(selection, choices)
    )
    if not choices:
        return fallback
    tagged = core_schema.tagged_union_schema(
        cast("dict[object, CoreSchema]", choices), "__typename"
    )
    return core_schema.union_schema([tagged, fallback], mode="left_to_right")


def narrowed_schema(selection: SelectionSet, type_name: str) -> CoreSchema:
    """A record of one concrete type of an abstract one; any other reads as ``None``."""

    def is_there(record: object) -> bool:
        found = cast("dict[str, object]", record) if isinstance(record, dict) else {}
        return found.get("__typename") == type_name

    def nothing(_: object) -> None:
        return None

    model = _model_schema(type_name, (selection, selection.fragments[type_name]))
    other = core_schema.no_info_plain_validator_function(nothing)
    return core_schema.tagged_union_schema({True: model, False: other}, is_there)


class _Unlisted:
    """Reads records of a concrete type that the selection does not list.

    They become models of their own type with the common fields, or of the interface when
    the package does not know the type yet.
    """

    def __init__(
        self, selection: SelectionSet, choices: Mapping[str, CoreSchema]
    ) -> None:
        self._selection = selection
        self._choices = choices
        self._validators: dict[str, SchemaValidator] = {}

    def __call__(self, value: object, info: core_schema.ValidationInfo) -> object:
        if not isinstance(value, dict):
            raise ValueError("expected an object")
        record = cast("dict[str, object]", value)
        type_name = record.get("__typename")
        if not isinstance(type_name, str):
            raise ValueError("expected an object with __typename")
        validator = self._validators.get(type_name)
        if validator is None:
            validator = self._compile(type_name)
            self._validators[type_name] = validator
        return cast("object", validator.validate_python(record, context=info.context))

    def _compile(self, type_name: str) -> SchemaValidator:
        schema = index()
        if type_name in self._choices:
            return SchemaValidator(self._choices[type_name])
        known = schema.has_type(type_name) and schema.kind(type_name) == "object"
        name = type_name if known else self._selection.type_name
        return SchemaValidator(_model_schema(name, (self._selection,)))


def _model_schema(type_name: str, selections: tuple[SelectionSet, ...]) -> CoreSchema:
    model: type[GraphQLModel] = index().model(type_name)
    ready(model)
    fields: dict[str, core_schema.ModelField] = {}
    hidden: dict[str, core_schema.ModelField] = {}
    nested = [each for each in selections if has_nested(each)]
    if any(
        index().can_refetch(each.type_name)
        and (index().is_node(type_name) or "id" in index().fields(each.type_name))
        for each in nested
    ):
        fields["id"] = core_schema.model_field(core_schema_of("id"))
    for selection in selections:
        for name, selected in selection.fields.items():
            fields[name] = _field_schema(selected)
            if continues(selected):
                hidden[f"@{name}"] = core_schema.model_field(
                    page_info_schema(name, selection.type_name, selected),
                    validation_alias=page_info_path([selected.response_key]),
                )
    if "id" in fields:
        fields = {"id": fields.pop("id"), **fields}
    return core_schema.model_schema(
        model, core_schema.model_fields_schema({**fields, **hidden}), frozen=True
    )


def _field_schema(selected: SelectedField) -> core_schema.ModelField:
    key = selected.response_key
    ref = selected.field.type
    if selected.below is None:
        schema = typed(ref, leaf_schema(ref.base))
        return core_schema.model_field(schema, validation_alias=key)
    record = record_schema(selected.below)
    if not selected.is_connection:
        return core_schema.model_field(typed(ref, record), validation_alias=key)
    return core_schema.model_field(
        nodes_schema(ref.base, record), validation_alias=nodes_path([key])
    )


def nodes_schema(
    connection_type: str, record: CoreSchema, *, may_be_missing: bool = False
) -> CoreSchema:
    """The list of a connection's nodes; what is null reads as an empty list.

    So does what is missing, where it *may_be_missing*: below a relation that is null.
    """
    connection = index().connection(connection_type)
    assert connection is not None
    some = typed(parse_type(f"{connection.nodes.text.removesuffix('!')}!"), record)
    # Tried in this order, so that lists pay nothing; the labels stay out of messages.
    nodes = core_schema.union_schema(
        [(some, ""), (_nothing(), "")], mode="left_to_right"
    )
    if may_be_missing:
        return core_schema.with_default_schema(nodes, default_factory=list)
    return nodes


def nodes_path(path: list[str | int]) -> list[list[str | int]]:
    """Where the nodes of the connection at *path* are read.

    The second path finds a null connection, which is not a missing one: that is an error,
    unless a relation on the way to it is null.
    """
    return [[*path, "nodes"], path]


@cache
def _nothing() -> CoreSchema:
    """Reads null as an empty list."""

    def empty(_: object) -> list[object]:
        return []

    return core_schema.no_info_after_validator_function(
        empty, core_schema.none_schema()
    )


def page_info_schema(
    name: str,
    parent_type: str,
    selected: SelectedField,
    *,
    id_key: str = "id",
    reader: Reader | None = None,
) -> CoreSchema:
    """Reports a connection with more pages, and omits itself in every case.

    It stands after the connection's own field *name* and the parent's *id_key*; the rest
    is read by *reader*, or as models.
    """

    can_page = selected.field.paging("after") and index().can_refetch(parent_type)

    def report(page: dict[str, object], info: core_schema.ValidationInfo) -> object:
        data = cast(
            "dict[str, object]", info.data
        )  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]  # present inside models
        cursor, parent_id = page["endCursor"], data.get(id_key)
        collected = cast("Collected", info.context)
        if not (isinstance(cursor, str) and isinstance(parent_id, str) and can_page):
            reason = (
                "and no cursor to go on from" if parent_id else "and its parent no id"
            )
            # Raised it would be lost: whatever fails here counts as "no more pages".
            collected.obstacle = IncompleteConnectionError(
                f"{parent_type}.{name} has more pages {reason}, so they cannot be "
                f"fetched: limit it with {name}(first=...)"
            )
            raise PydanticOmit
        items = cast("list[object]", data[name])
        collected.unfinished.append(
            Unfinished(parent_id, parent_type, selected.position, items, cursor, reader)
        )
        raise PydanticOmit

    more = core_schema.typed_dict_schema(
        {
            "hasNextPage": core_schema.typed_dict_field(
                core_schema.literal_schema([True])
            ),
            "endCursor": core_schema.typed_dict_field(
                core_schema.nullable_schema(core_schema.str_schema())
            ),
        }
    )
    reporting = core_schema.with_info_after_validator_function(report, more)
    return core_schema.with_default_schema(reporting, on_error="omit")


def page_info_path(path: list[str | int]) -> list[list[str | int]]:
    """Where the ``pageInfo`` of the connection at *path* is read.

    The second path finds a null connection, on which the schema fails quietly; a
    connection that is missing altogether is an error.
    """
    return [[*path, "pageInfo"], path]


PAGE_INFO = core_schema.typed_dict_schema(
    {
        "hasNextPage": core_schema.typed_dict_field(core_schema.bool_schema()),
        "endCursor": core_schema.typed_dict_field(
            core_schema.nullable_schema(core_schema.str_schema())
        ),
    }
)
"""Reads the ``pageInfo`` of a connection that is paged through."""


def envelope(fields: Mapping[str, CoreSchema]) -> SchemaValidator:
    """A validator of a whole response whose data has these members."""
    data = core_schema.typed_dict_schema(
        {key: core_schema.typed_dict_field(schema) for key, schema in fields.items()}
    )
    return SchemaValidator(
        core_schema.typed_dict_schema(
            {
                "data": core_schema.typed_dict_field(
                    core_schema.nullable_schema(data), required=False
                ),
                "errors": core_schema.typed_dict_field(
                    core_schema.nullable_schema(
                        core_schema.list_schema(core_schema.any_schema())
                    ),
                    required=False,
                ),
            }
        )
    )


def mismatch(error: ValidationError) -> ResponseMismatchError:
    """A validation error in our words, without any value of the response."""
    errors = error.errors(include_input=False, include_context=False, include_url=False)
    # A list that does not fit is no null either, which says nothing new.
    errors = [each for each in errors if each["type"] != "none_required"] or errors
    first = errors[0]
    names = [str(part) for part in first["loc"]]
    # Labels of ours are no part of the response.
    where = ".".join(name for name in names if name and not name.startswith("@"))
    more = f" (and {len(errors) - 1} more)" if len(errors) > 1 else ""
    return ResponseMismatchError(
        f"The response does not match the schema at {where}: {first['msg']}{more}; "
        "generate the package anew if the account's schema has changed"
    )
