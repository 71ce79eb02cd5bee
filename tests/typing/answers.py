"""Answers documents with random data that the schema allows, nulls and all."""

from __future__ import annotations

import json
from collections.abc import Generator, Mapping
from random import Random
from typing import Any, TypeVar, cast

from graphql import (
    GraphQLEnumType,
    GraphQLList,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLOutputType,
    GraphQLResolveInfo,
    GraphQLScalarType,
    GraphQLSchema,
    build_schema,
    execute_sync,
    extend_schema,
    is_abstract_type,
    parse,
    validate,
)

from xurrent_sdk._runtime.core.metadata import ResponseMetadata
from xurrent_sdk._runtime.http.messages import GraphQLResult, Operation
from xurrent_sdk._runtime.schema.index import type_of

R = TypeVar("R")

LEAVES: Mapping[str, tuple[object, ...]] = {
    "id": ("4", "x" * 30),
    "str": ("", "text", "\u00e9\U0001f600"),
    "int": (0, -7, 2**31 - 1),
    "float": (0, 1.5),
    "bool": (True, False),
    "date": ("2024-02-29",),
    "datetime": ("2024-02-29T12:00:00Z",),
    "timestamp": ("2024-02-29T12:00:00+01:00",),
    "time": ("09:30", "24:00"),
    "decimal": ("10.10", 3, 0.25),
    "json": ({"a": [1, None, "x"]}, 5, "text", False),
}


TARGETS = ("best_effort", "clock_stopped")
"""Words that may stand for the time of a target, of a timestamp that has them."""


def with_every_type(sdl: str) -> GraphQLSchema:
    """The schema with a root field for each object and interface: ``any_Person``."""
    schema = build_schema(sdl)
    assert schema.query_type is not None
    fields = "".join(
        f" any_{each.name}: {each.name}"
        for each in schema.type_map.values()
        if (isinstance(each, GraphQLObjectType) or is_abstract_type(each))
        and not each.name.startswith("__")
    )
    return extend_schema(
        schema, parse(f"extend type {schema.query_type.name} {{{fields} }}")
    )


class Server:
    """Answers operations; ``follow_ups`` bounds how often connections go on."""

    def __init__(
        self, schema: GraphQLSchema, random: Random, follow_ups: int = 3
    ) -> None:
        self._schema = schema
        self._random = random
        self._follow_ups = follow_ups
        self._count = 0
        self.requests = 0

    def call(self, operation: Operation) -> Generator[Any, Any, GraphQLResult]:
        """Answer an operation, as a flow."""
        yield from ()
        self.requests += 1
        document = parse(operation.document)
        assert validate(self._schema, document) == [], operation.document
        done = execute_sync(
            self._schema,
            document,
            variable_values=cast("dict[str, Any]", dict(operation.variables)),
            field_resolver=self._resolve,
            type_resolver=lambda value, *_: value["__typename"],
        )
        assert done.errors is None, done.errors
        return GraphQLResult(
            json.dumps({"data": done.data}).encode(), ResponseMetadata()
        )

    def _resolve(
        self, source: Any, info: GraphQLResolveInfo[Any], **given: Any
    ) -> object:
        if isinstance(source, dict) and info.field_name in source:
            return source[info.field_name]
        if info.field_name == "id":
            self._count += 1
            return f"{info.parent_type.name}/{self._count}"
        if info.field_name == "node":
            return {"__typename": given["id"].partition("/")[0]}
        if info.field_name == "pageInfo":
            return self._page_info(source["@owner"])
        # A record that is there has the connection that is gone on with, and a page
        # that may promise more has nodes.
        sure = info.path.key == "page" or info.field_name == "nodes"
        nullable = not info.field_name.startswith("any_") and not sure
        is_target = info.field_name.endswith("TargetAt")
        is_time = str(info.return_type) == "ISO8601Timestamp"  # one is a date
        if is_target and is_time and self._random.random() < 0.5:
            return self._random.choice(TARGETS)
        return self._value(info.return_type, info.parent_type.name, nullable)

    def _page_info(self, owner: str) -> dict[str, object]:
        more = False
        if self._follow_ups and type_of(owner).can_refetch:
            more = self._random.random() < 0.4
            self._follow_ups -= more
        self._count += 1
        return {"hasNextPage": more, "endCursor": f"c{self._count}"}

    def _value(self, type_: GraphQLOutputType, owner: str, nullable: bool) -> object:
        if isinstance(type_, GraphQLNonNull):
            return self._value(type_.of_type, owner, False)
        if nullable and self._random.random() < 0.3:
            return None
        if isinstance(type_, GraphQLList):
            count = self._random.randrange(3)
            return [self._value(type_.of_type, owner, True) for _ in range(count)]
        if isinstance(type_, GraphQLEnumType):
            return self._random.choice(list(type_.values))
        if isinstance(type_, GraphQLScalarType):
            return self._leaf(type_.name)
        name = type_.name
        if is_abstract_type(type_):
            possible = self._schema.get_possible_types(type_)
            name = self._random.choice(sorted(each.name for each in possible))
        return {"__typename": name, "@owner": owner}

    def _leaf(self, name: str) -> object:
        leaf = type_of(name)
        if leaf.is_enum:
            # A value list that the account reports as a scalar.
            members = list(leaf.enum.__members__.values())
            return self._random.choice([*map(str, members), "brand_new"])
        return self._random.choice(LEAVES[leaf.codec])


def run_flow(flow: Generator[Any, Any, R]) -> R:
    """Run a flow that has no effects."""
    try:
        next(flow)
    except StopIteration as stop:
        return cast("R", stop.value)
    raise AssertionError("the flow has an effect")
