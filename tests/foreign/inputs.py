"""Inputs of mutations, made from the schema: as the user writes them, and as they arrive.

A value of an input is made once in three forms: the Python value, the canonical form in
which the server sees it, and the plain form in which it comes back in a record.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any

from graphql import (
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLInputType,
    GraphQLList,
    GraphQLNamedType,
    GraphQLNonNull,
    get_named_type,
    get_nullable_type,
    is_required_input_field,
)

from tests.foreign.plain import Plain, plain
from tests.foreign.world import fields_of, python_name

REFUSED = "refuse this"
"""The server answers an input with this value by errors in the payload."""

_PLUS_2 = timezone(timedelta(hours=2))
_TEXTS = {
    "Currency": "zar",
    "Language": "pt-BR",
    "TimeZone": "Amsterdam",
    "TimesheetSettingPercentageIncrement": "12.5",
    "TimesheetSettingTimeIncrement": "120",
    "WebhookEvent": "moon.full",
}
_PLAIN_TEXT = {"Language", "TimeZone"}


@dataclass(frozen=True, slots=True)
class Value:
    """One value in its three forms."""

    python: Any
    wire: object
    back: Plain = None


class Maker:
    """Makes inputs for the package ``sdk``."""

    def __init__(self, sdk: Any) -> None:
        self._sdk = sdk

    def required(self, named: GraphQLInputObjectType) -> dict[str, Value]:
        """Values of the required fields, by GraphQL name."""
        return {
            name: self._value(each.type, name, 0)
            for name, each in named.fields.items()
            if is_required_input_field(each)
        }

    def all(self, named: GraphQLInputObjectType, depth: int = 2) -> dict[str, Value]:
        """Values of all fields, some of them null; objects below ``depth`` are left out."""
        found: dict[str, Value] = {}
        for number, (name, each) in enumerate(sorted(named.fields.items())):
            required = is_required_input_field(each)
            is_object = isinstance(get_named_type(each.type), GraphQLInputObjectType)
            if not required and is_object and depth == 0:
                continue
            if not required and number % 5 == 4:
                found[name] = Value(None, None)
            else:
                found[name] = self._value(each.type, name, depth)
        return found

    def model(self, named: GraphQLInputObjectType, values: Mapping[str, Value]) -> Any:
        """The input model with these values."""
        return getattr(self._sdk, named.name)(**keywords(values))

    def _value(self, declared: GraphQLInputType, name: str, depth: int) -> Value:
        nullable = get_nullable_type(declared)
        if not isinstance(nullable, GraphQLList):
            return self._one(get_named_type(declared), name, depth)
        items = [self._one(get_named_type(declared), f"{name}{k}", depth) for k in "ab"]
        return Value(
            [each.python for each in items],
            [each.wire for each in items],
            [each.back for each in items],
        )

    def _one(self, named: GraphQLNamedType, name: str, depth: int) -> Value:
        if isinstance(named, GraphQLInputObjectType):
            values = self.all(named, depth - 1) if depth else self.required(named)
            return Value(self.model(named, values), wire(values))
        if isinstance(named, GraphQLEnumType):
            text = list(named.values)[-1]
            member = getattr(self._sdk, named.name)(text)
            return Value(member if depth else text, text, (named.name, text))
        return self._scalar(named.name, name, bool(depth))

    def _scalar(self, scalar: str, name: str, rich: bool) -> Value:
        match scalar:
            case "ID":
                return Value(f"id-{name}", f"id-{name}", ("str", f"id-{name}"))
            case "String":
                text = f'{name} "ž"\n🚀'
                return Value(text, text, ("str", text))
            case "Int":
                return Value(-42, -42, ("int", "-42"))
            case "Boolean":
                return Value(rich, rich, ("bool", str(rich)))
            case "ISO8601Timestamp":
                moment = datetime(2026, 3, 1, 1, 2, 3, tzinfo=_PLUS_2)
                back = ("datetime", "2026-02-28T23:02:03+00:00")
                return Value(moment, "2026-02-28T23:02:03.000Z", back)
            case "ISO8601Date":
                return Value(date(2026, 2, 28), "2026-02-28", ("date", "2026-02-28"))
            case "ISO8601Time":
                return Value(self._sdk.TimeOfDay(24), "24:00", ("TimeOfDay", "24:00"))
            case "Decimal":
                return Value(Decimal("-12.5"), "-12.5", ("Decimal", "-12.5"))
            case "JSON":
                tree = {"a": [1, None, "ž"], "b": {}}
                return Value(tree, tree, plain(tree))
            case other:
                text = _TEXTS[other]
                if other in _PLAIN_TEXT:
                    return Value(text, text, ("str", text))
                # What is newer than the package is sent as a value of its class.
                value = getattr(self._sdk, other)(text)
                return Value(
                    value if rich or not value.is_known else text, text, (other, text)
                )


def keywords(values: Mapping[str, Value]) -> dict[str, Any]:
    """The values as keyword arguments."""
    return {python_name(name): each.python for name, each in values.items()}


def wire(values: Mapping[str, Value]) -> dict[str, object]:
    """The values as the server sees them."""
    return {name: each.wire for name, each in values.items()}


def echoed(
    named: GraphQLInputObjectType, values: Mapping[str, Value], record_type: str
) -> dict[str, Plain]:
    """What of the values comes back in a record: leaves of the same name and type."""
    found = {}
    for name, each in fields_of(record_type).items():
        is_object = isinstance(
            get_named_type(named.fields[name].type) if name in values else None,
            GraphQLInputObjectType | None,
        )
        if name not in values or is_object or values[name].wire is None:
            continue
        if _bare(each.type) == _bare(named.fields[name].type):
            found[name] = values[name].back
    return found


def _bare(declared: object) -> str:
    inner = declared.of_type if isinstance(declared, GraphQLNonNull) else declared
    return str(inner)
