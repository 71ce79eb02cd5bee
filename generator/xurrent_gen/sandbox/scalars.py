"""The scalars the sandbox knows: what it accepts as input, and exact decimals.

graphql-core leaves custom scalars unchecked. A client that sends `2024-1-1` for a date
or a word for a Decimal gets an error here. Decimals keep every digit in both directions;
the wire form is a JSON number.
"""

from __future__ import annotations

import json
import re
import secrets
from collections.abc import Callable
from contextlib import suppress
from decimal import Decimal, InvalidOperation
from typing import cast

from graphql import (
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
    IntValueNode,
    StringValueNode,
)

SPECIAL_TIMESTAMPS = ("best_effort", "no_target", "clock_stopped")

DATE = r"\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])"
_CLOCK = r"(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?"
TIME = r"(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)"
_DATE_RE = re.compile(DATE)
_TIMESTAMP_RE = re.compile(rf"{DATE}T{_CLOCK}(?:Z|[+-]\d\d:\d\d)")
_TIME_RE = re.compile(rf"{TIME}(?::[0-5]\d)?")

# Marks an exact number inside a string until the body is written; random, so that no
# text in the data can be taken for one.
_MARK = f"number:{secrets.token_hex(8)}:"
_MARK_RE = re.compile(rf'"{_MARK}([^"]*)"')


def loads(body: bytes | str) -> object:
    """JSON whose fractional numbers are decimals; ValueError as json.loads."""
    return cast("object", json.loads(body, parse_float=Decimal))


def dumps(content: object) -> bytes:
    """Compact JSON; decimals are numbers with all their digits."""
    text = json.dumps(
        content, ensure_ascii=False, separators=(",", ":"), default=_marked
    )
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
        if not isinstance(named, GraphQLScalarType):
            continue
        if (check := _CHECKS.get(named.name)) is not None:
            named.coerce_input_value = check
            if named.name == "Decimal":
                named.coerce_input_literal = _decimal_literal
    return schema


# The service answers with numbers of more than 32 bits where its schema says Int. The
# name is given afterwards, since graphql-core refuses to make another Int.
_WIDE_INT = GraphQLScalarType("WideInt", coerce_output_value=lambda value: value)
_WIDE_INT.name = GraphQLInt.name


def _widened(declared: object) -> object:
    inner: object = getattr(declared, "of_type", None)
    if inner is None:
        return _WIDE_INT if declared is GraphQLInt else declared
    wrapper = GraphQLNonNull if isinstance(declared, GraphQLNonNull) else GraphQLList
    return cast("Callable[[object], object]", wrapper)(_widened(inner))


def _decimal_literal(node: object) -> object:
    """The number as written: by way of a float it would lose its last digits."""
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
    pattern: re.Pattern[str], what: str, words: tuple[str, ...] = ()
) -> Callable[[object], object]:
    def check(value: object) -> object:
        if isinstance(value, str) and (value in words or pattern.fullmatch(value)):
            return value
        raise GraphQLError(f"{value!r} is not {what}.")

    return check


_CHECKS: dict[str, Callable[[object], object]] = {
    "Decimal": _decimal,
    "ISO8601Date": _matching(_DATE_RE, "a date (yyyy-mm-dd)"),
    "ISO8601DateTime": _matching(_TIMESTAMP_RE, "a timestamp with a zone"),
    "ISO8601Timestamp": _matching(
        _TIMESTAMP_RE, "a timestamp with a zone", SPECIAL_TIMESTAMPS
    ),
    "ISO8601Time": _matching(_TIME_RE, "a time of day (HH:mm, up to 24:00)"),
    **dict.fromkeys(
        ("Currency", "Language", "TimeZone", "WebhookEvent"),
        _matching(re.compile(r"(?s:.*)"), "a string"),
    ),
}
