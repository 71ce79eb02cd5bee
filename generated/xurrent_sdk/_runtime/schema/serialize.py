# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Python values to JSON, by the schema's types. Unset is not sent, None is null.

Errors name the path of the value and the expected type, never the value.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from enum import Enum
from typing import TYPE_CHECKING, Any, cast

from pydantic import BaseModel, ValidationError

from ..core.errors import InvalidVariablesError
from ..core.expect import other_type
from ..core.scalars import CODECS, validator_of
from ..core.suggest import nearest
from ..core.unset import UNSET
from .index import Argument, TypeRef, fields_of, wire_types

if TYPE_CHECKING:
    from ..core.enums import OpenEnum
    from .inputs import GraphQLInput


def to_wire(ref: TypeRef, value: object, path: str) -> object:
    """Turn ``value`` into JSON for the type ``ref``."""
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
            for number, each in enumerate(_items(item, value, path))
        ]
    named = ref.named
    if named.is_input:
        return _input(named.input, value, path)
    if named.is_enum:
        return enum_text(named.enum, value, path)
    try:
        return CODECS[named.codec].write(value)
    except (TypeError, ValueError) as error:
        raise InvalidVariablesError(f"{path}: {error}") from None


def without_iterators(ref: TypeRef, value: object) -> object:
    """Replace generators by lists, since they can be read only once."""
    if ref.item is not None and _is_many(value):
        item = ref.item
        items = [
            without_iterators(item, each) for each in cast("Iterable[object]", value)
        ]
        return tuple(items) if isinstance(value, tuple) else items
    if not ref.named.is_input or not isinstance(value, Mapping):
        return value
    known = ref.named.fields
    return {
        name: without_iterators(known[name].type, each) if name in known else each
        for name, each in cast("Mapping[str, object]", value).items()
    }


def as_declared(ref: TypeRef, value: object) -> object:
    """Convert a checked value to the declared type of its field.

    JSON has strings for dates and times, and mappings for inputs.
    """
    if ref.item is not None:
        if not isinstance(value, list | tuple):
            return value
        item, many = ref.item, cast("Iterable[object]", value)
        items = [as_declared(item, each) for each in many]
        return tuple(items) if isinstance(value, tuple) else items
    named = ref.named
    if named.is_input:
        if not isinstance(value, Mapping):
            return value
        return named.input(**cast("Mapping[str, Any]", value))
    types = () if named.is_enum else CODECS[named.codec].types
    if value is None or not types or isinstance(value, types):
        return value
    with suppress(ValidationError):  # a word such as best_effort
        return validator_of(named.codec).validate_python(value)
    return value


def _items(item: TypeRef, value: object, path: str) -> Iterable[object]:
    """Yield the items of a list; a single value is a list of one, as in GraphQL."""
    if _is_many(value):
        return cast("Iterable[object]", value)
    if isinstance(value, Mapping) and item.named.is_input:
        mapping = cast("Mapping[str, object]", value)
        return item.named.input.__graphql_items__(mapping, path)
    single: list[object] = [value]
    return single


def _is_many(value: object) -> bool:
    # pydantic's models are iterable, too, by field: an input is not a list.
    return isinstance(value, Iterable) and not isinstance(
        value, str | bytes | Mapping | BaseModel
    )


def enum_text(enum: type[OpenEnum], value: object, path: str) -> str:
    """Return the string of a value; an unknown one must be of the enum's class.

    So a typo is an error, but a value that is new on the server can be sent.
    """
    text = value.value if isinstance(value, Enum) else value
    if not isinstance(text, str):
        raise InvalidVariablesError(
            f"{path}: expected a member or its string, not {type(value).__name__}"
        )
    if isinstance(value, enum) or text in enum:
        return text
    known = [member.value for member in enum]
    close = nearest(text, known)
    some = ", ".join(known[:12]) + (", ..." if len(known) > 12 else "")
    hint = f"did you mean {close!r}?" if close else f"it has {some}."
    raise InvalidVariablesError(
        f"{path}: no known value of {enum.__name__}; {hint} A newer one is "
        f'written {enum.__name__}("...") in Python'
    )


def _input(model: type[GraphQLInput], value: object, path: str) -> dict[str, object]:
    if isinstance(value, str) and model.__graphql_order__:
        return _order(model, value, path)
    if isinstance(value, model):
        return input_to_wire(model, value.__dict__, path)
    # Other objects can be used as an input, such as an uploaded file.
    adapter = getattr(value, "__graphql_input__", None)
    given = cast("object", adapter() if callable(adapter) else value)
    if not isinstance(given, Mapping):
        raise InvalidVariablesError(
            f"{path}: expected {model.__name__}, not {other_type(model, value)}"
        )
    return mapping_to_wire(model, cast("Mapping[str, object]", given), path)


def _order(model: type[GraphQLInput], text: str, path: str) -> dict[str, object]:
    """Return the order of ``"name"`` or ``"-created_at"`` in GraphQL."""
    field, direction, ascending, descending = model.__graphql_order__.split()
    members = wire_types(model)[field].named.enum.__members__
    known = {name.lower(): member.value for name, member in members.items()}
    name = text.removeprefix("-")
    if name not in known:
        close = nearest(name, known)
        sign = "-" if text.startswith("-") else ""
        some = f"it can by {', '.join(known)}, each also with a - in front"
        hint = f"did you mean {sign + close!r}?" if close else some
        raise InvalidVariablesError(
            f"{path}: {model.__graphql_name__} cannot order by {text!r}; {hint}"
        )
    way = descending if text.startswith("-") else ascending
    return {field: known[name], direction: way}


def wire_arguments(
    arguments: Mapping[str, Argument],
    given: Mapping[str, object],
    spelled: Callable[[str], str] = str,
) -> dict[str, object]:
    """Return the given arguments as JSON, by Python name; unset ones are left out."""
    wired = {
        name: to_wire(arguments[name].type, value, spelled(name))
        for name, value in given.items()
        if value is not UNSET
    }
    return {n: v for n, v in wired.items() if not says_nothing(arguments[n], v)}


def own_arguments(given: Mapping[str, object]) -> dict[str, object]:
    """Return the arguments of the root field from the locals of a generated method."""
    ours = ("self", "select")
    return {name: value for name, value in given.items() if name not in ours}


def says_nothing(argument: Argument, wire: object) -> bool:
    """Return whether an argument need not be sent: an empty filter has no effect."""
    return argument.graphql == "filter" and argument.type.nullable and wire == {}


def mapping_to_wire(
    model: type[GraphQLInput], given: Mapping[str, object], path: str
) -> dict[str, object]:
    """Convert a mapping with Python names to the JSON of an input at ``path``."""
    model.check_names(given, path)
    return input_to_wire(model, given, path)


def input_to_wire(
    model: type[GraphQLInput], given: Mapping[str, object], path: str
) -> dict[str, object]:
    """Return the JSON of an input, without unset fields."""
    known = fields_of(model)
    return {
        (field := known[name]).graphql: to_wire(field.type, value, f"{path}.{name}")
        for name, value in given.items()
        if value is not UNSET
    }
