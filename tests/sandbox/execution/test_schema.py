"""Every field and every mutation of the bundled schema is answered, with values that
graphql-core takes for the types of the schema."""

from __future__ import annotations

import pytest
from graphql import (
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLScalarType,
    get_named_type,
    is_required_input_field,
)

from tests.sandbox.calls import MOMENTARY, call, data
from tests.sandbox.data.records import CATALOG, OTHER_NAMES
from xurrent_gen.sandbox import Sandbox
from xurrent_gen.sandbox.data.values import Ref

QUERIES = CATALOG.shape("Query").fields
MUTATIONS = CATALOG.shape("Mutation").fields
SAMPLES = {
    "Int": 3,
    "Boolean": True,
    "Decimal": 1.1,
    "ISO8601Timestamp": "2024-05-17T10:00:00Z",
    "ISO8601Date": "2024-05-17",
    "ISO8601Time": "24:00",
    "JSON": {"a": 1},
}


def selection(type_name: str) -> str:
    """All leaves of an object type, and the ids behind its references."""
    parts = ["__typename"]
    for name, field in CATALOG.shape(type_name).fields.items():
        if name in MOMENTARY:
            continue
        if field.kind == "leaf":
            parts.append(name)
        elif field.kind == "connection":
            inner = "nodes { __typename } totalCount pageInfo { hasNextPage endCursor }"
            parts.append(f"{name}(first: 2) {{ {inner} }}")
        else:
            parts.append(f"{name} {{ __typename }}")
    return " ".join(parts)


@pytest.mark.parametrize("name", [n for n in QUERIES if n not in MOMENTARY | {"node"}])
def test_every_query_field(shared: Sandbox, name: str) -> None:
    inner = f"{{ {selection(QUERIES[name].target)} }}"
    if QUERIES[name].kind == "connection":
        inner = f"(first: 12) {{ totalCount nodes {inner} }}"
    answer = call(shared, f"{{ {name} {inner} }}")
    assert "errors" not in answer
    assert answer["data"][name]


def least(box: Sandbox, model: str, named: GraphQLInputObjectType) -> dict[str, object]:
    """The least that an input type asks for."""
    return {
        name: [value] if "[" in str(field.type) else value
        for name, field in named.fields.items()
        if is_required_input_field(field)
        for value in (sample(box, model, name, get_named_type(field.type)),)
    }


def sample(box: Sandbox, model: str, name: str, named: object) -> object:
    if isinstance(named, GraphQLInputObjectType):
        return least(box, model, named)
    if isinstance(named, GraphQLEnumType):
        return next(iter(named.values))
    assert isinstance(named, GraphQLScalarType)
    if named.name == "ID":
        # A record that the field of this name leads to; a note has any owner.
        known = CATALOG.known(model)
        name = OTHER_NAMES.get((model, name), name)
        field = known and known.fields.get(name.removesuffix("Id"))
        target = model if name == "id" else field.target if field else "Request"
        return box.store.node_id(Ref(CATALOG.possible(target)[0], 1))
    text = "a@b.example" if name == "primaryEmail" else "text"
    return SAMPLES.get(named.name, text)


@pytest.mark.parametrize("mutation", MUTATIONS)
def test_every_mutation(mutation: str) -> None:
    box = Sandbox()
    shape = MUTATIONS[mutation]
    payload = CATALOG.shape(shape.target).fields
    named = mutation.removesuffix("Delete").removesuffix("UpdateVisibility")
    records = [f.target for f in payload.values() if f.kind == "object"]
    model = (*records, named[:1].upper() + named[1:])[0].removesuffix("CreateResponse")
    parts = [
        name if field.kind == "leaf" else f"{name} {{ {selection(field.target)} }}"
        for name, field in payload.items()
    ]
    root = CATALOG.schema.mutation_type
    argument = root and get_named_type(root.fields[mutation].args["input"].type)
    assert isinstance(argument, GraphQLInputObjectType)
    given = {"clientMutationId": "m", **least(box, model, argument)}
    if mutation == "requestCreate":
        given["subject"] = "text"
    if mutation == "productCreate":
        given["category"] = box.store.value(Ref("ProductCategory", 1), "reference")
    if mutation == "customCollectionElementCreate":
        given["customCollectionId"] = box.store.node_id(Ref("CustomCollection", 1))
    query = (
        f"mutation ($input: {argument.name}!) "
        f"{{ {mutation}(input: $input) {{ {' '.join(parts)} }} }}"
    )
    found = data(box, query, input=given)[mutation]
    assert found.pop("clientMutationId") == "m"
    assert found.pop("errors") == []
    assert any(found.values())
