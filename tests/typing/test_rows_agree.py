"""Rows and models hold what their static types say, for every field of the schema."""

from __future__ import annotations

import json
from collections.abc import Generator
from importlib.resources import files
from random import Random
from types import SimpleNamespace
from typing import Any

import pytest
from graphql import (
    GraphQLSchema,
    build_schema,
    extend_schema,
    is_composite_type,
    parse,
)
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from tests.property.answers import Package
from tests.property.stored import Store
from tests.typing.agree import agrees
from tests.typing.inferred import attributes, card, column, declared_types, start
from xurrent_sdk._runtime.core.json_text import encode_json
from xurrent_sdk._runtime.core.metadata import ResponseMetadata
from xurrent_sdk._runtime.decoding.items import Shape, model_shape, row_shape
from xurrent_sdk._runtime.http.effects import run_flow
from xurrent_sdk._runtime.http.messages import GraphQLResult, Operation
from xurrent_sdk._runtime.operations.connection import fetch
from xurrent_sdk._runtime.operations.query import SingleQuery
from xurrent_sdk._runtime.schema.index import FieldDef, index, parse_type, type_of
from xurrent_sdk._runtime.selection.paths import One, root_fields
from xurrent_sdk._runtime.selection.tree import build_selection

WIDEST = 12


@pytest.fixture(scope="module")
def schema() -> GraphQLSchema:
    """The schema with a root field for each object and interface: ``any_Person``."""
    schema = build_schema((files("xurrent_sdk") / "schema.graphql").read_text("utf-8"))
    fields = "".join(
        f" any_{each.name}: {each.name}"
        for each in schema.type_map.values()
        if is_composite_type(each) and not each.name.startswith("__")
    )
    return extend_schema(schema, parse(f"extend type Query {{{fields} }}"))


def records(schema: GraphQLSchema) -> list[str]:
    """All types that have fields objects."""
    return [
        name
        for name in schema.type_map
        if (named := index().type(name))
        and not (named.is_leaf or named.is_input or named.is_envelope or named.nodes)
    ]


def fetched(schema: GraphQLSchema, type_name: str, shape: Shape, random: Random) -> Any:
    server = Store(Package("xurrent_sdk"), schema, random)

    def call(operation: Operation) -> Generator[Any, Any, GraphQLResult]:
        yield from ()
        sent = {"query": operation.document, "variables": dict(operation.variables)}
        answer = server(SimpleNamespace(body=json.dumps(sent)))
        return GraphQLResult(encode_json(answer), ResponseMetadata())

    root = FieldDef("any", f"any_{type_name}", parse_type(type_name), {})
    return run_flow(fetch(call, SingleQuery(root, {}, shape)))


def test_every_field_as_a_column(schema: GraphQLSchema) -> None:
    compared = 0
    for type_name in records(schema):
        known = type_of(type_name).fields
        there = [(n, p) for n, p in attributes(start(type_name)).items() if n in known]
        for at in range(0, len(there), WIDEST):
            chosen = dict(there[at : at + WIDEST])
            fields = root_fields(type_of(type_name))
            steps = tuple(getattr(fields, name).__step__ for name in chosen)
            shape = row_shape(type_of(type_name), steps)
            row = fetched(schema, type_name, shape, Random(at))
            for (name, path), value in zip(chosen.items(), row, strict=True):
                assert agrees(value, column(path)), (type_name, name, value)
                compared += 1
    assert compared > 2200


def test_every_field_of_a_model(schema: GraphQLSchema) -> None:
    compared = 0
    for type_name in records(schema):
        model = type_of(type_name).model
        fields = root_fields(type_of(type_name))
        names = [
            name
            for name, definition in type_of(type_name).fields.items()
            if definition.pages_only
        ]
        steps = [getattr(fields, name).__step__ for name in names]
        shape = model_shape(build_selection(type_of(type_name), steps))
        found = fetched(schema, type_name, shape, Random(type_name))
        assert isinstance(found, model)
        for name in names:
            owner = next(
                c
                for c in type(found).__mro__
                if name in vars(c).get("__annotations__", ())
            )
            value = getattr(found, name)
            assert agrees(value, declared_types(owner)[name]), (type_name, name, value)
            compared += 1
    assert compared > 2000


@st.composite
def columns(draw: st.DrawFn, schema: GraphQLSchema) -> tuple[str, list[list[str]]]:
    """A type and paths from it, through relations and fragments."""
    type_name = draw(st.sampled_from(records(schema)))
    paths: list[list[str]] = []
    for _ in range(draw(st.integers(1, WIDEST))):
        at, path = start(type_name), list[str]()
        for _ in range(draw(st.integers(1, 4))):
            there = attributes(at)
            if not there:
                break
            name = draw(st.sampled_from(sorted(there)))
            path.append(name)
            at = there[name]
            if card(at) is not One or _is_list(at):
                break
        if len(path) > 1 or path[0] in type_of(type_name).fields:
            paths.append(path)
    assume(paths)
    return type_name, paths


def _is_list(fields: Any) -> bool:
    return "ConnectionFields" in str(fields) or "ListFields" in str(fields)


@settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(data=st.data(), seed=st.integers(0, 2**32))
def test_random_paths(schema: GraphQLSchema, data: st.DataObject, seed: int) -> None:
    type_name, paths = data.draw(columns(schema))
    fields, steps, types = root_fields(type_of(type_name)), list[Any](), list[Any]()
    for path in paths:
        at: Any = fields
        inferred = start(type_name)
        for name in path:
            at = getattr(at, name)
            inferred = attributes(inferred)[name]
        steps.append(at.__step__)
        types.append(column(inferred))
    row = fetched(
        schema, type_name, row_shape(type_of(type_name), tuple(steps)), Random(seed)
    )
    for path, value, type_ in zip(paths, row, types, strict=True):
        assert agrees(value, type_), (type_name, path, value, type_)
