"""The scalars the sandbox knows: what it accepts as input, and exact decimals.

graphql-core leaves custom scalars unchecked. A judge should not: a client that sends
`2024-1-1` for a date or a word for a Decimal gets an error. Decimals keep every digit in
both directions; the wire form is a JSON number.
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
_TEXT_RE = re.compile(r"(?s:.*)")
_DATE_RE = re.compile(DATE)
_TIMESTAMP_RE = re.compile(rf"{DATE}T{_CLOCK}(?:Z|[+-]\d\d:\d\d)")
_TIME_RE = re.compile(rf"{TIME}(?::[0-5]\d)?")

# Marks an exact number inside a string until the body is written; random, so that no
# text in the data can be taken for one.
_MARK = f"number:{secrets.token_hex(8)}:"
_MARK_RE = re.compile(rf'"{_MARK}([^"]*)"')


class ExactFloat(float):
    """A JSON number with a fraction that remembers how it was written."""

    __slots__ = ("text",)

    def __new__(cls, text: str) -> ExactFloat:
        made = super().__new__(cls, text)
        made.text = text
        return made

    text: str


def loads(body: bytes | str) -> object:
    """JSON whose fractional numbers keep their digits; ValueError as json.loads."""
    return cast("object", json.loads(body, parse_float=ExactFloat))


def dumps(content: object) -> bytes:
    """Compact JSON; exact numbers made by `exact` come out as numbers."""
    text = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
    if _MARK in text:
        text = _MARK_RE.sub(r"\1", text)
    return text.encode("utf-8", "surrogatepass")


def exact(value: object) -> object:
    """A value in which decimals, at any depth, are marked for `dumps`."""
    if isinstance(value, Decimal):
        return f"{_MARK}{value}"
    if isinstance(value, ExactFloat):
        return f"{_MARK}{value.text}"
    if isinstance(value, dict):
        items = cast("dict[str, object]", value)
        return {key: exact(item) for key, item in items.items()}
    if isinstance(value, list):
        return [exact(item) for item in cast("list[object]", value)]
    return value


def install_scalars(schema: GraphQLSchema) -> GraphQLSchema:
    """Gives the known custom scalars their input checks, and exact decimals."""
    for named in schema.type_map.values():
        if isinstance(named, GraphQLObjectType | GraphQLInterfaceType):
            for field in named.fields.values():
                field.type = cast("GraphQLScalarType", _widened(field.type))
        if not isinstance(named, GraphQLScalarType):
            continue
        if named.name in _EXACT:
            named.coerce_output_value = exact
        if (check := _CHECKS.get(named.name)) is not None:
            named.coerce_input_value = check
            named.parse_value = check  # type: ignore[method-assign, assignment] # the older name of the same hook
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
    if isinstance(value, ExactFloat):
        return Decimal(value.text)
    if isinstance(value, int | float) and not isinstance(value, bool):
        return Decimal(str(value))
    if isinstance(value, str):
        with suppress(InvalidOperation):
            if (number := Decimal(value)).is_finite():
                return number
    raise GraphQLError(f"{value!r} is not a decimal number.")


def misfit(leaf: GraphQLScalarType | GraphQLEnumType, value: object) -> str:
    """Return why a value does not fit a type, or an empty string."""
    if isinstance(leaf, GraphQLEnumType):
        return "" if value in leaf.values else f"{value!r} is not in {leaf.name}"
    kind = _KINDS.get(leaf.name)
    if kind is not None and (
        not isinstance(value, kind) or (isinstance(value, bool) and kind is not bool)
    ):
        return f"{value!r} is not of the type {leaf.name}"
    try:
        _CHECKS.get(leaf.name, str)(value)
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


# Scalars whose values may hold decimals, which need care when written.
_EXACT = ("Decimal", "JSON")

_KINDS: dict[str, type | tuple[type, ...]] = {
    "String": str,
    "Boolean": bool,
    "Int": int,
    "Float": (int, float),
}
_CHECKS: dict[str, Callable[[object], object]] = {
    "Decimal": _decimal,
    "ISO8601Date": _matching(_DATE_RE, "a date (yyyy-mm-dd)"),
    "ISO8601DateTime": _matching(_TIMESTAMP_RE, "a timestamp with a zone"),
    "ISO8601Timestamp": _matching(
        _TIMESTAMP_RE, "a timestamp with a zone", SPECIAL_TIMESTAMPS
    ),
    "ISO8601Time": _matching(_TIME_RE, "a time of day (HH:mm, up to 24:00)"),
    "Currency": _matching(_TEXT_RE, "a currency code"),
    "Language": _matching(_TEXT_RE, "a language code"),
    "TimeZone": _matching(_TEXT_RE, "a time zone"),
    "WebhookEvent": _matching(_TEXT_RE, "an event name"),
}
