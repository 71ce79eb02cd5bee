"""Roles of input objects, recognised from their shape, not from the names of types.

An *order* pairs an enum of fields with a direction. A *condition* compares one value. A
*custom condition* compares the custom field that it names. A *filter* is an input object
with conditions, which are combined with AND.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from xurrent_gen.ir.conventions import BOUNDS, FILTER, PAIR, PAIR_INPUT, PAIRS
from xurrent_gen.ir.model import (
    AbstractType,
    EnumType,
    InputField,
    InputType,
    ListOf,
    Named,
    ObjectType,
    ScalarType,
    Schema,
    TypeRef,
)


@dataclass(frozen=True, slots=True)
class OrderShape:
    """An input object that orders by one field."""

    field: InputField
    fields: EnumType
    direction: InputField
    ascending: str
    descending: str


@dataclass(frozen=True, slots=True)
class ConditionShape:
    """An input object that compares one value."""

    values: InputField | None
    negate: InputField | None
    bounds: tuple[InputField, ...]
    name: InputField | None = None
    """The field with the name of the custom field, in a custom condition."""


def holds_pairs(schema: Schema, named: ObjectType | AbstractType) -> bool:
    """Return whether records of a type have custom fields."""
    for each in named.fields:
        if each.name == PAIRS and isinstance(each.type, ListOf):
            pair = {f.name for f in schema.fields_of(each.type.base)}
            return each.selectable_bare and pair >= PAIR
    return False


def has_pairs(schema: Schema) -> bool:
    """Return whether custom fields are written as pairs of an id and a value."""
    return frozenset(f.name for f in schema.inputs_of(PAIR_INPUT)) == PAIR


def order_shape(schema: Schema, type_name: str) -> OrderShape | None:
    """Return the shape of an order, a field and a direction; else ``None``."""
    named = schema.types[type_name]
    if not isinstance(named, InputType) or len(named.fields) != 2:
        return None
    for field, direction in (named.fields, named.fields[::-1]):
        ways = _enum(schema, direction)
        fields = _enum(schema, field)
        if ways is None or fields is None:
            continue
        by_word = {value.name.casefold(): value.name for value in ways.values}
        if by_word.keys() == {"asc", "desc"}:
            return OrderShape(field, fields, direction, by_word["asc"], by_word["desc"])
    return None


def condition_shape(schema: Schema, type_name: str) -> ConditionShape | None:
    """Return the shape of a condition or custom condition; else ``None``."""
    named = schema.types[type_name]
    if not isinstance(named, InputType):
        return None
    rest = {each.name: each for each in named.fields}
    values, negate = rest.pop("values", None), rest.pop("negate", None)
    name = rest.pop("name", None)
    bounds = tuple(rest.pop(key) for key in BOUNDS if key in rest)
    if rest or (values is None and not bounds):
        return None
    if values is not None and not (
        _is_flat(values.type) and schema.is_leaf(values.type.base)
    ):
        return None
    for each in (*bounds, name, negate):
        if each is not None and not (
            isinstance(each.type, Named) and schema.is_leaf(each.type.name)
        ):
            return None
    if negate is not None:
        flag = schema.types[negate.type.base]
        if not isinstance(flag, ScalarType) or flag.codec != "bool":
            return None
    if name is not None:
        ref = values.type if values is not None else None
        holds_null = isinstance(ref, ListOf) and ref.item.nullable
        if bounds or negate is None or not holds_null:
            return None
    return ConditionShape(values, negate, bounds, name)


def filter_conditions(schema: Schema, type_name: str) -> tuple[InputField, ...]:
    """Return the fields of an input object for which conditions can be written.

    These are conditions, plain values and lists of custom conditions.
    """
    fields = schema.inputs_of(type_name)
    return tuple(each for each in fields if _is_condition(schema, each))


def filter_of(schema: Schema, arguments: Iterable[InputField]) -> InputField | None:
    """Return the argument that filters, or ``None``."""
    filters = [
        each
        for each in arguments
        if isinstance(each.type, Named)
        and isinstance(schema.types[each.type.base], InputType)
        and condition_shape(schema, each.type.base) is None
        and order_shape(schema, each.type.base) is None
        and filter_conditions(schema, each.type.base)
        and (each.name == FILTER or _compares(schema, each.type.base))
    ]
    filters.sort(key=lambda each: each.name != FILTER)
    return filters[0] if filters else None


def filter_inputs(schema: Schema) -> frozenset[str]:
    """Return the input types of the filter arguments of all queries."""
    found = (filter_of(schema, root.arguments) for root in schema.queries)
    return frozenset(each.type.base for each in found if each is not None)


def _compares(schema: Schema, type_name: str) -> bool:
    """Return whether some field is a condition, not only a plain value."""
    conditions = filter_conditions(schema, type_name)
    return any(not schema.is_leaf(each.type.base) for each in conditions)


def _is_condition(schema: Schema, field: InputField) -> bool:
    if isinstance(field.type, Named):
        shape = condition_shape(schema, field.type.name)
        if shape is not None:
            return shape.name is None
        return schema.is_leaf(field.type.name)
    shape = condition_shape(schema, field.type.base)
    return shape is not None and shape.name is not None and _is_flat(field.type)


def _enum(schema: Schema, field: InputField) -> EnumType | None:
    named = schema.types[field.type.base] if isinstance(field.type, Named) else None
    return named if isinstance(named, EnumType) else None


def _is_flat(ref: TypeRef) -> bool:
    return isinstance(ref, ListOf) and isinstance(ref.item, Named)
