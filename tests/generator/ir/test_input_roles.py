"""Inputs that resemble the conditions of Xurrent's filters."""

from __future__ import annotations

import pytest

from xurrent_gen.ir.build import build_schema_ir
from xurrent_gen.ir.input_roles import condition_shape
from xurrent_gen.schema.load import SchemaText, load_schema

USUAL = "name: String! values: [String]! negate: Boolean"


@pytest.mark.parametrize(
    ("fields", "is_condition"),
    [
        (USUAL, True),
        (f"{USUAL} mode: String", False),
        (USUAL.replace("[String]!", "[[String]]!"), False),
        (USUAL.replace("[String]!", "[Other]!"), False),
        (USUAL.replace("[String]!", "[String!]!"), False),
        (USUAL.replace("Boolean", "[Boolean]"), False),
        (USUAL.replace("Boolean", "String"), False),
        (USUAL.replace("negate: Boolean", "lessThan: String"), False),
    ],
)
def test_only_a_known_shape_is_a_condition(fields: str, is_condition: bool) -> None:
    sdl = (
        f"type Query {{ a(b: C): Int }} input C {{ {fields} }} input Other {{ d: Int }}"
    )
    ir, _ = build_schema_ir(load_schema(SchemaText("sdl", sdl, "x")).schema, {})
    assert (condition_shape(ir, "C") is not None) is is_condition
