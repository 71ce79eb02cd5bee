"""The known scalars: validation of input, and exact decimals.

graphql-core does not validate custom scalars. Here, `2024-1-1` for a date or a word for
a Decimal is an error. Decimals keep every digit in both directions; the wire form is a
JSON number.
"""

from __future__ import annotations

import json
import re
import secrets
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from decimal import Decimal, InvalidOperation
from functools import partial
from typing import cast

from graphql import (
    EnumValueNode,
    FloatValueNode,
    GraphQLEnumType,
    GraphQLError,
    GraphQLInt,
    GraphQLInterfaceType,
    GraphQLList,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLScalarType,
    GraphQLSchema,
    GraphQLString,
    IntValueNode,
    StringValueNode,
)

from xurrent_gen.schema.documented_enums import documented_enums

SPECIAL_TIMESTAMPS = ("best_effort", "no_target", "clock_stopped")

_HOUR = r"(?:[01]\d|2[0-3])"
_DATE = re.compile(r"\d{4}-\d\d-\d\d")
_TIMESTAMP = re.compile(rf"[-\d]{{10}}T{_HOUR}[:\d]{{6}}(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)")
_TIME = re.compile(rf"(?:{_HOUR}:[0-5]\d|24:00)(?::[0-5]\d)?")

# Marks a decimal inside a string until the body is written; random, so that no string in
# the data can contain it.
_MARK = f"number:{secrets.token_hex(8)}:"
_MARK_RE = re.compile(rf'"{_MARK}([^"]*)"')


def loads(body: bytes | str) -> object:
    """JSON whose fractional numbers are decimals; ValueError as json.loads, and for NaN."""
    found = json.loads(body, parse_float=Decimal, parse_constant=_refuse)
    return cast("object", found)


def _refuse(constant: str) -> None:
    raise ValueError(f"JSON has no number {constant}")


def dumps(value: object) -> bytes:
    """Compact JSON; decimals are numbers with all their digits."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"), default=_marked)
    if _MARK in text:
        text = _MARK_RE.sub(r"\1", text)
    return text.encode("utf-8", "surrogatepass")


def _marked(value: object) -> str:
    if isinstance(value, Decimal):
        return f"{_MARK}{value}"
    raise TypeError(f"JSON has no {type(value).__name__}")


def install_scalars(schema: GraphQLSchema) -> GraphQLSchema:
    """Give the known custom scalars their input checks, and Int its full range."""
    for named in schema.type_map.values():
        if isinstance(named, GraphQLObjectType | GraphQLInterfaceType):
            for field in named.fields.values():
                field.type = cast("GraphQLScalarType", _widened(field.type))
        if isinstance(named, GraphQLEnumType) and named.name in documented_enums():
            plain = named.coerce_input_literal
            vars(named)["coerce_input_literal"] = partial(_listed, plain)
        if not isinstance(named, GraphQLScalarType):
            continue
        if (check := _CHECKS.get(named.name)) is not None:
            named.coerce_input_value = check
            if named.name == "Decimal":
                named.coerce_input_literal = _decimal_literal
    return schema


def _listed(plain: Callable[..., object], node: object, *rest: object) -> object:
    """A value of a list such as statuses, which the service's examples write quoted."""
    if isinstance(node, StringValueNode):
        node = EnumValueNode(value=node.value, loc=node.loc)
    return plain(node, *rest)


# The service sends numbers of more than 32 bits for Int. The name is set afterwards,
# since graphql-core refuses to create another Int.
_WIDE_INT = GraphQLScalarType("WideInt", coerce_output_value=lambda value: value)
_WIDE_INT.name = GraphQLInt.name


def _widened(declared: object) -> object:
    inner: object = getattr(declared, "of_type", None)
    if inner is None:
        return _WIDE_INT if declared is GraphQLInt else declared
    wrapper = GraphQLNonNull if isinstance(declared, GraphQLNonNull) else GraphQLList
    return cast("Callable[[object], object]", wrapper)(_widened(inner))


def _decimal_literal(node: object) -> object:
    """The number as written: a float would lose its last digits."""
    if isinstance(node, FloatValueNode | IntValueNode | StringValueNode):
        return _decimal(node.value)
    raise GraphQLError("This is not a decimal number.")


def _decimal(value: object) -> object:
    if isinstance(value, Decimal):
        return value
    if isinstance(value, int | float) and not isinstance(value, bool):
        return Decimal(str(value))
    if isinstance(value, str):
        with suppress(InvalidOperation):
            if (number := Decimal(value)).is_finite():
                return number
    raise GraphQLError(f"{value!r} is not a decimal number.")


def misfit(leaf: GraphQLScalarType | GraphQLEnumType, value: object) -> str:
    """Return why a value does not fit a type, or an empty string."""
    try:
        leaf.coerce_input_value(cast("str", value))
    except GraphQLError as error:
        return error.message
    return ""


def _matching(
    shape: re.Pattern[str],
    what: str,
    words: tuple[str, ...] = (),
    read: Callable[[str], object] = datetime.fromisoformat,
) -> Callable[[object], object]:
    def check(value: object) -> object:
        with suppress(ValueError):  # such as for 2024-02-31
            if value in words or (shape.fullmatch(str(value)) and read(str(value))):
                return value
        raise GraphQLError(f"{value!r} is not {what}.")

    return check


_CHECKS: dict[str, Callable[[object], object]] = {
    "Decimal": _decimal,
    "ISO8601Date": _matching(_DATE, "a date (yyyy-mm-dd)"),
    "ISO8601DateTime": _matching(_TIMESTAMP, "a timestamp with a zone"),
    "ISO8601Timestamp": _matching(
        _TIMESTAMP, "a timestamp with a zone", SPECIAL_TIMESTAMPS
    ),
    "ISO8601Time": _matching(_TIME, "a time of day (HH:mm, up to 24:00)", read=str),
    **dict.fromkeys(
        ("Currency", "Language", "TimeZone", "WebhookEvent"),
        GraphQLString.coerce_input_value,
    ),
}
