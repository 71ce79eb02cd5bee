"""Inputs on the wire: what is set, as the schema wants it; unset is not there."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from decimal import Decimal
from random import Random
from typing import Any, cast

import pytest
from graphql import (
    GraphQLInputObjectType,
    GraphQLSchema,
    build_schema,
    coerce_input_value,
)
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.packages import BUNDLED
from xurrent_sdk import UNSET, TimeOfDay
from xurrent_sdk._runtime.core.json_text import encode_json
from xurrent_sdk._runtime.schema.index import (
    TypeRef,
    fields_of,
    parse_type,
    type_of,
)
from xurrent_sdk._runtime.schema.serialize import to_wire
from xurrent_sdk._schema import TYPES

INPUTS = sorted(
    name
    for name, kind, *_ in map(str.split, TYPES.strip().splitlines())
    if kind == "input"
)
VALUES: dict[str, list[tuple[object, object]]] = {
    "id": [("NG1lLXEvMQ", "NG1lLXEvMQ"), ("", "")],
    "str": [("", ""), ('Zoë "\\ \u2028', 'Zoë "\\ \u2028')],
    "int": [(0, 0), (-5, -5), (2**31 - 1, 2**31 - 1)],
    "float": [(0.5, 0.5), (2, 2)],
    "bool": [(True, True), (False, False)],
    "date": [(date(2024, 2, 29), "2024-02-29")],
    "timestamp": [
        (datetime(2024, 2, 29, 1, 2, 3, tzinfo=UTC), "2024-02-29T01:02:03+00:00"),
        (
            datetime(2024, 2, 29, 1, 2, 3, 5000, tzinfo=UTC),
            "2024-02-29T01:02:03.005000+00:00",
        ),
    ],
    "time": [(TimeOfDay(24), "24:00"), (TimeOfDay(7, 5, 9), "07:05:09")],
    "decimal": [
        (Decimal("12.50"), Decimal("12.50")),
        (Decimal("99999999999999.99"), "99999999999999.99"),
    ],
    "json": [({"a": [1, None, "x"]}, {"a": [1, None, "x"]}), ([], [])],
}
"""Python values by codec, and what stands for them on the wire."""


class Giver:
    """Gives random values for references to input types, with their wire form."""

    def __init__(self, random: Random) -> None:
        self.random = random

    def value(self, ref: TypeRef, depth: int) -> tuple[Any, Any]:
        if ref.nullable and self.random.random() < 0.2:
            return None, None
        if ref.item is not None:
            count = self.random.choice([0, 1, 2])
            pairs = [self.value(ref.item, depth - 1) for _ in range(count)]
            return [given for given, _ in pairs], [wire for _, wire in pairs]
        if ref.named.is_input:
            return self.input(ref.base, depth - 1)
        if ref.named.is_enum:
            member = self.random.choice(list(ref.named.enum))
            return self.random.choice([member, member.value]), member.value
        return self.random.choice(VALUES[ref.codec])

    def input(self, type_name: str, depth: int) -> tuple[Any, dict[str, Any]]:
        """An input model, or a mapping that stands for it, and its wire form."""
        model = type_of(type_name).input
        given: dict[str, Any] = {}
        wire: dict[str, Any] = {}
        for name, field in fields_of(model).items():
            required = model.model_fields[name].is_required()
            if not required and (depth <= 0 or self.random.random() < 0.5):
                if self.random.random() < 0.3:
                    given[name] = UNSET
                continue
            given[name], wire[field.graphql] = self.value(field.type, depth)
        as_mapping = self.random.random() < 0.2
        return (given if as_mapping else model(**given)), wire


@pytest.fixture(scope="module")
def schema() -> GraphQLSchema:
    return build_schema(BUNDLED.read_text("utf-8"), assume_valid=True)


def sent(name: str, model: object) -> dict[str, object]:
    """The JSON of an input model."""
    return cast("dict[str, object]", to_wire(parse_type(name), model, name))


@settings(max_examples=120, deadline=None)
@given(st.sampled_from(INPUTS), st.integers(0, 2**32))
def test_what_is_set_is_sent_and_nothing_else(
    schema: GraphQLSchema, name: str, seed: int
) -> None:
    given_, wire = Giver(Random(seed)).input(name, 3)
    model = given_ if not isinstance(given_, dict) else type_of(name).input(**given_)
    found = sent(name, model)
    assert found == wire
    assert json.loads(encode_json(found), parse_float=Decimal) == wire
    type_ = schema.type_map[name]
    assert isinstance(type_, GraphQLInputObjectType)
    coerce_input_value(json.loads(encode_json(found)), type_)
