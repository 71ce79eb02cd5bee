"""Every field and every mutation of the bundled schema is answered, with values that
graphql-core takes for the types of the schema."""

from __future__ import annotations

import pytest
from graphql import (
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLList,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLScalarType,
    get_named_type,
    is_required_input_field,
)

from tests.sandbox.calls import MOMENTARY, call, data
from xurrent_gen.sandbox import Sandbox
from xurrent_gen.sandbox.data.catalog import open_catalog
from xurrent_gen.sandbox.data.values import Ref

SCHEMA = open_catalog(None).schema
assert SCHEMA.query_type is not None
assert SCHEMA.mutation_type is not None
QUERIES = [n for n in SCHEMA.query_type.fields if n not in MOMENTARY | {"node"}]
MUTATIONS = list(SCHEMA.mutation_type.fields)
SAMPLES = {
    "Int": 3,
    "Float": 1.5,
    "Boolean": True,
    "String": "text",
    "Decimal": 1.1,
    "ISO8601Timestamp": "2024-05-17T10:00:00Z",
    "ISO8601Date": "2024-05-17",
    "ISO8601Time": "24:00",
    "JSON": {"a": 1},
}


def selection(type_name: str) -> str:
    """All leaves of an object type, and the ids behind its references."""
    named = SCHEMA.type_map[type_name]
    assert isinstance(named, GraphQLObjectType)
    parts = ["__typename"]
    for name, field in named.fields.items():
        target = get_named_type(field.type)
        if name in MOMENTARY:
            continue
        if isinstance(target, GraphQLScalarType | GraphQLEnumType):
            parts.append(name)
        elif "first" in field.args:
            inner = "nodes { __typename } totalCount pageInfo { hasNextPage endCursor }"
            parts.append(f"{name}(first: 2) {{ {inner} }}")
        else:
            parts.append(f"{name} {{ __typename }}")
    return " ".join(parts)


@pytest.mark.parametrize("name", QUERIES)
def test_every_query_field(shared: Sandbox, name: str) -> None:
    assert SCHEMA.query_type is not None
    field = SCHEMA.query_type.fields[name]
    target = get_named_type(field.type)
    assert isinstance(target, GraphQLObjectType)
    if "first" in field.args:
        node = get_named_type(target.fields["nodes"].type)
        inner = selection(node.name)
        query = f"{{ {name}(first: 12) {{ totalCount nodes {{ {inner} }} }} }}"
    else:
        query = f"{{ {name} {{ {selection(target.name)} }} }}"
    answer = call(shared, query)
    assert "errors" not in answer
    assert answer["data"][name]


def sample(sandbox: Sandbox, mutation: str, name: str, wrapped: object) -> object:
    """A value for a required input field."""
    if isinstance(wrapped, GraphQLNonNull):
        return sample(sandbox, mutation, name, wrapped.of_type)
    if isinstance(wrapped, GraphQLList):
        return [sample(sandbox, mutation, name, wrapped.of_type)]
    if isinstance(wrapped, GraphQLInputObjectType):
        return inputs(sandbox, mutation, wrapped)
    if isinstance(wrapped, GraphQLEnumType):
        return next(iter(wrapped.values))
    assert isinstance(wrapped, GraphQLScalarType)
    if (mutation, name) == ("productCreate", "category"):
        return sandbox.store.value(Ref("ProductCategory", 1), "reference")
    if wrapped.name == "ID":
        return sandbox.store.node_id(Ref(target_of(mutation, name), 1))
    if name == "primaryEmail":
        return "a@b.example"
    return SAMPLES.get(wrapped.name, "text")


def target_of(mutation: str, name: str) -> str:
    """The type whose record an id field of a mutation names."""
    model = record_type(mutation)
    if name == "id":
        return model
    if name == "providerId" and model == "Service":
        return "Organization"
    named = SCHEMA.type_map.get(model)
    if isinstance(named, GraphQLObjectType):
        field = named.fields.get(name.removesuffix("Id"))
        if field is not None and name.endswith("Id"):
            target = get_named_type(field.type)
            if isinstance(target, GraphQLObjectType):
                return target.name
            possible = SCHEMA.get_possible_types(target)
            return sorted(t.name for t in possible)[0]
    return "Request"


def record_type(mutation: str) -> str:
    """The record type a mutation works on, by its payload or its name."""
    assert SCHEMA.mutation_type is not None
    payload = get_named_type(SCHEMA.mutation_type.fields[mutation].type)
    assert isinstance(payload, GraphQLObjectType)
    for field in payload.fields.values():
        target = get_named_type(field.type)
        if isinstance(target, GraphQLObjectType) and "id" in target.fields:
            return target.name.removesuffix("CreateResponse")
    name = mutation.removesuffix("Delete").removesuffix("UpdateVisibility")
    return name[:1].upper() + name[1:]


def inputs(
    sandbox: Sandbox, mutation: str, named: GraphQLInputObjectType
) -> dict[str, object]:
    """The least that an input type asks for."""
    found = {
        name: sample(sandbox, mutation, name, field.type)
        for name, field in named.fields.items()
        if is_required_input_field(field)
    }
    if named.name == "RequestCreateInput":
        found["subject"] = "text"
    if named.name == "CustomCollectionElementCreateInput":
        collections = "{ customCollections(first: 1) { nodes { id } } }"
        (first,) = data(sandbox, collections)["customCollections"]["nodes"]
        found["customCollectionId"] = first["id"]
    return found


@pytest.mark.parametrize("mutation", MUTATIONS)
def test_every_mutation(mutation: str) -> None:
    sandbox = Sandbox()
    assert SCHEMA.mutation_type is not None
    field = SCHEMA.mutation_type.fields[mutation]
    argument = get_named_type(field.args["input"].type)
    assert isinstance(argument, GraphQLInputObjectType)
    payload = get_named_type(field.type)
    assert isinstance(payload, GraphQLObjectType)
    parts = ["clientMutationId errors { path message }"]
    for name, inner in payload.fields.items():
        target = get_named_type(inner.type)
        if name in ("clientMutationId", "errors"):
            continue
        if isinstance(target, GraphQLObjectType):
            parts.append(f"{name} {{ {selection(target.name)} }}")
        else:
            parts.append(name)
    given = {**inputs(sandbox, mutation, argument), "clientMutationId": "m"}
    query = (
        f"mutation ($input: {argument.name}!) "
        f"{{ {mutation}(input: $input) {{ {' '.join(parts)} }} }}"
    )
    found = data(sandbox, query, input=given)[mutation]
    assert found.pop("clientMutationId") == "m"
    assert found.pop("errors") == []
    assert any(found.values())
