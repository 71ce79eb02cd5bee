# ruff: noqa
# flake8: noqa
# pylint: skip-file
"""Python values to JSON, guided by the schema's types. Unset is not sent, None is null.

Errors name the path of the offending value and what was expected, never the value.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import Enum
from typing import TYPE_CHECKING, cast

from pydantic import BaseModel

from ..core.errors import InvalidVariablesError
from ..core.scalars import WRITERS
from ..core.suggest import nearest
from ..core.unset import UNSET
from .index import FieldDef, TypeRef, index

if TYPE_CHECKING:
    from .inputs import GraphQLInput


def to_wire(ref: TypeRef, value: object, path: str) -> object:
    """Turn *value* into JSON for the type *ref*.

    Raises ``InvalidVariablesError`` naming *path*.
    """
    if value is None:
        if not ref.nullable:
            raise InvalidVariablesError(
                f"{path} must not be None: its type is {ref.text}"
            )
        return None
    if ref.item is not None:
        item = ref.item
        return [
            to_wire(item, each, f"{path}[{number}]")
            for number, each in enumerate(_items(value))
        ]
    schema = index()
    kind = schema.kind(ref.base)
    if kind == "input":
        return _input(ref, value, path)
    if kind == "enum":
        return _enum(ref.base, value, path)
    try:
        return WRITERS[schema.codec(ref.base)](value)
    except (TypeError, ValueError) as error:
        raise InvalidVariablesError(f"{path}: {error}") from None


def held(ref: TypeRef, value: object) -> object:
    """The value as it is kept: lists are its own, and can be read any number of times.

    What is given for a list may be a generator, which the first reader uses up.
    """
    if ref.item is not None and _is_many(value):
        item = ref.item
        items = [held(item, each) for each in cast("Iterable[object]", value)]
        return tuple(items) if isinstance(value, tuple) else items
    if index().kind(ref.base) != "input" or not isinstance(value, Mapping):
        return value
    known = index().input(ref.base).definitions()
    return {
        name: held(known[name].type, each) if name in known else each
        for name, each in cast("Mapping[str, object]", value).items()
    }


def _items(value: object) -> Iterable[object]:
    """The items of a list; a single value is a list of one, as in GraphQL."""
    single: list[object] = [value]
    return cast("Iterable[object]", value) if _is_many(value) else single


def _is_many(value: object) -> bool:
    # An input model is iterable, too: pydantic's models give their fields.
    return isinstance(value, Iterable) and not isinstance(
        value, str | bytes | Mapping | BaseModel
    )


def _enum(type_name: str, value: object, path: str) -> str:
    """The text of a value; one that the package does not know must be of its class.

    So a slip of the pen is found here, while a value that is new can still be sent.
    """
    enum = index().enum(type_name)
    text = value.value if isinstance(value, Enum) else value
    if not isinstance(text, str):
        raise InvalidVariablesError(
            f"{path}: expected a member or its text, not {type(value).__name__}"
        )
    if isinstance(value, enum) or text in enum:
        return text
    known = [member.value for member in enum]
    close = nearest(text, known)
    some = ", ".join(known[:12]) + (", ..." if len(known) > 12 else "")
    hint = f"did you mean {close!r}?" if close else f"it has {some}."
    raise InvalidVariablesError(
        f"{path}: no known value of {enum.__name__}; {hint} One that is newer than "
        f'this package is written {enum.__name__}("...")'
    )


def _input(ref: TypeRef, value: object, path: str) -> dict[str, object]:
    model = index().input(ref.base)
    if isinstance(value, str) and model.__graphql_order__:
        return _order(model, value, path)
    if isinstance(value, Mapping):
        value = model.from_mapping(cast("Mapping[str, object]", value), path)
    elif not isinstance(value, model):
        value = _adapted(model, value)
    if not isinstance(value, model):
        raise InvalidVariablesError(
            f"{path}: expected {model.__name__}, not {type(value).__name__}"
        )
    return input_to_wire(value, path)


def _order(model: type[GraphQLInput], text: str, path: str) -> dict[str, object]:
    """What ``"name"`` or ``"-created_at"`` stands for."""
    field, direction, ascending, descending = model.__graphql_order__.split()
    types = {each.graphql: each.type.base for each in model.definitions().values()}
    known = {
        name.lower(): member.value
        for name, member in index().enum(types[field]).__members__.items()
    }
    name = text.removeprefix("-")
    if name not in known:
        close = nearest(name, known)
        sign = "-" if text.startswith("-") else ""
        hint = f"did you mean {sign + close!r}?" if close else _names(known)
        raise InvalidVariablesError(
            f"{path}: {model.__graphql_name__} cannot order by {text!r}; {hint}"
        )
    way = descending if text.startswith("-") else ascending
    return {field: known[name], direction: way}


def _names(known: Iterable[str]) -> str:
    return f"it can by {', '.join(known)}, each also with a - in front"


def _adapted(model: type[GraphQLInput], value: object) -> object:
    """What another object offers in place of the input, such as an uploaded file."""
    adapter = getattr(value, "__graphql_input__", None)
    if not callable(adapter):
        return value
    data = cast("Mapping[str, object]", adapter())
    return model.from_mapping(data, model.__name__)


def without_empty_filter(
    field: FieldDef, given: Mapping[str, object]
) -> Mapping[str, object]:
    """The arguments to send: a filter that says nothing is no filter."""
    return {
        name: value
        for name, value in given.items()
        if not (
            name in field.arguments
            and field.arguments[name].graphql == "filter"
            and field.arguments[name].type.nullable
            and _says_nothing(value)
        )
    }


def _says_nothing(value: object) -> bool:
    if isinstance(value, BaseModel):
        return all(each is UNSET for each in value.__dict__.values())
    return isinstance(value, Mapping) and not value


def input_to_wire(value: GraphQLInput, path: str) -> dict[str, object]:
    """An input model as JSON, without what is unset."""
    prefix = f"{path}." if path else ""
    given = value.__dict__
    return {
        definition.graphql: to_wire(definition.type, given[name], f"{prefix}{name}")
        for name, definition in type(value).definitions().items()
        if given.get(name, UNSET) is not UNSET
    }
