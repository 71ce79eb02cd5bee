"""Compiles validators for selections: from the bytes of a response to frozen models.

An ordinary pydantic validator of one record type would load most of the schema, since
the types refer to each other. So a selection compiles its own: for each selected field
the core schema of that field, for each nested selection a model schema with only the
selected fields, and around it the envelope of the response. One pass in Rust does the
rest.

Connections are flattened by alias paths. A hidden field reads each nested connection,
as in ``pages``. It runs Python only for one with more pages, and is never part of the
model.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from typing import cast

from pydantic_core import (
    CoreSchema,
    ErrorDetails,
    SchemaValidator,
    ValidationError,
    core_schema,
)

from ..core.errors import ResponseMismatchError
from ..core.scalars import core_schema_of, either
from ..schema.core_schemas import leaf_schema, typed
from ..schema.index import NamedType, index
from ..schema.models import ready
from ..selection.document import silent_fields
from ..selection.tree import SelectedField, SelectionSet
from .pages import nodes_schema, object_schema, rest_schema

NOTHING = core_schema.no_info_plain_validator_function(lambda _: None)
"""Reads anything as ``None``."""


def record_schema(selection: SelectionSet) -> CoreSchema:
    """Return the schema of one record with exactly the selected fields.

    Records of a concrete type that the selection does not list become models of their own
    type with the common fields, or of the interface when the package does not know it yet.
    """
    if selection.type.is_envelope:
        return _envelope_schema(selection)
    if not selection.type.is_abstract:
        return _model_schema(selection.type, (selection,))

    def unlisted(type_name: str) -> CoreSchema:
        known = index().type(type_name)
        if known and known not in selection.type.possible:
            raise ValueError(f"{type_name} is no {selection.type}")
        return _model_schema(known or selection.type, (selection,))

    choices = {
        name: _model_schema(fragment.type, (selection, fragment))
        for name, fragment in selection.fragments.items()
    }
    return by_type(choices, unlisted)


def narrowed_schema(selection: SelectionSet, type_name: str) -> CoreSchema:
    """Return the schema of one concrete type; any other record reads as ``None``."""
    fragment = selection.fragments[type_name]
    model = _model_schema(fragment.type, (selection, fragment))
    return by_type({type_name: model}, lambda _: NOTHING)


def by_type(
    choices: Mapping[str, CoreSchema], other: Callable[[str], CoreSchema]
) -> CoreSchema:
    """Select the schema by ``__typename``; ``other`` makes that of an unlisted type."""

    @cache
    def validator(type_name: str) -> SchemaValidator:
        return SchemaValidator(choices.get(type_name) or other(type_name))

    def unlisted(value: object, info: core_schema.ValidationInfo) -> object:
        if not isinstance(value, dict):
            raise ValueError("expected an object")
        record = cast("dict[str, object]", value)
        type_name = record.get("__typename")
        if not isinstance(type_name, str):
            raise ValueError("expected an object with __typename")
        model = validator(type_name).validate_python(record, context=info.context)
        return cast("object", model)

    fallback = core_schema.with_info_plain_validator_function(unlisted)
    if not choices:
        return fallback
    tagged = core_schema.tagged_union_schema(
        cast("dict[object, CoreSchema]", choices), "__typename"
    )
    return either(tagged, fallback)


def _envelope_schema(selection: SelectionSet) -> CoreSchema:
    """Return the schema of a payload, which users never get, as a dictionary."""
    fields: dict[str, core_schema.TypedDictField] = {}
    for name, selected in selection.fields.items():
        schema, alias = field_schema(selected)
        fields[name] = core_schema.typed_dict_field(schema, validation_alias=alias)
    return core_schema.typed_dict_schema(fields)


def _model_schema(
    record: NamedType, selections: tuple[SelectionSet, ...]
) -> CoreSchema:
    ready(record.model)
    fields: dict[str, core_schema.ModelField] = {}
    hidden: dict[str, core_schema.ModelField] = {}
    for selection in selections:
        silent = silent_fields(selection)
        if silent == ["id"] or (silent and record.is_node):
            fields.setdefault("id", core_schema.model_field(core_schema_of("id")))
        for name, selected in selection.fields.items():
            # The selection of a field in a fragment replaces that for all types.
            schema, alias = field_schema(selected)
            fields[name] = core_schema.model_field(schema, validation_alias=alias)
            hidden.pop(f"@{name}", None)
            if selected.field.is_connection:
                hidden[f"@{name}"] = core_schema.model_field(
                    rest_schema(name, selection.type, selected),
                    validation_alias=selected.response_key,
                )
    if "id" in fields:
        fields = {"id": fields.pop("id"), **fields}
    return core_schema.model_schema(
        record.model, core_schema.model_fields_schema({**fields, **hidden}), frozen=True
    )


def field_schema(
    selected: SelectedField, below: CoreSchema | None = None
) -> tuple[CoreSchema, str | list[list[str | int]]]:
    """Return the schema and the alias path of a field; ``below`` reads its value."""
    key, ref = selected.response_key, selected.field.type
    if selected.below is None:
        return typed(ref, leaf_schema(selected.field)), key
    record = below or record_schema(selected.below)
    if selected.field.is_connection:
        # The second path reads a null connection, which is not a missing one.
        return nodes_schema(selected.field, record), [[key, "nodes"], [key]]
    return typed(ref, record), key


def envelope(fields: Mapping[str, CoreSchema]) -> SchemaValidator:
    """Return the validator of a whole response whose data has these members."""
    errors = core_schema.list_schema(core_schema.any_schema())
    members = {"data": object_schema(fields), "errors": errors}
    nullable = {key: core_schema.nullable_schema(each) for key, each in members.items()}
    return SchemaValidator(
        object_schema(nullable, required=False),
        # A cache of repeated values takes longer than making the strings again.
        core_schema.CoreConfig(cache_strings="keys"),
    )


def details(error: ValidationError) -> list[ErrorDetails]:
    """The problems of a validation error, without any value of the response."""
    return error.errors(include_input=False, include_context=False, include_url=False)


def mismatch(
    error: ValidationError, aliased: Mapping[str, str]
) -> ResponseMismatchError:
    errors = details(error)
    # An invalid list also reports that it is not null, which is not the cause.
    errors = [each for each in errors if each["type"] != "none_required"] or errors
    first = errors[0]
    names = [str(part) for part in first["loc"]]
    # Internal labels are not part of the response.
    where = ".".join(name for name in names if name and not name.startswith("@"))
    for place, name in aliased.items():
        if f"{where}.".startswith(f"{place}."):
            where = f"{name}{where.removeprefix(place)}"
    more = f" (and {len(errors) - 1} more)" if len(errors) > 1 else ""
    made = ResponseMismatchError(
        f"The response does not match the schema at {where}: {first['msg']}{more}; "
        "generate the package again if the account's schema has changed"
    )
    made.where = where
    return made
