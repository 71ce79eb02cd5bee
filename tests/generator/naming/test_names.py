"""Any GraphQL names become unique, valid Python names, in every scope."""

from __future__ import annotations

import keyword
from collections.abc import Iterable

from hypothesis import example, given, settings
from hypothesis import strategies as st
from pydantic import BaseModel

from tests.support.strategies import graphql_names, schemas
from xurrent_gen.ir.build import build_schema_ir
from xurrent_gen.ir.model import AbstractType, EnumType, InputType, ObjectType, Schema
from xurrent_gen.naming import reserved
from xurrent_gen.naming.names import (
    Names,
    argument_names,
    build_names,
    fill_scope,
    fragment_key,
)
from xurrent_gen.runtime.schema.inputs import GraphQLInput
from xurrent_gen.runtime.schema.models import GraphQLModel
from xurrent_gen.schema.load import SchemaText, load_schema
from xurrent_gen.spelling import class_case, snake_case, upper_case

SPELLINGS = st.sampled_from([snake_case, upper_case, class_case])
RESERVED = st.sampled_from(
    [frozenset[str](), reserved.MODEL_ATTRIBUTES, reserved.CLASSES]
)


def is_proper(names: Iterable[str], taken: frozenset[str] = frozenset()) -> bool:
    listed = list(names)
    assert len(set(listed)) == len(listed), listed
    for name in listed:
        assert name.isidentifier(), name
        assert not keyword.iskeyword(name), name
        assert name not in taken, name
    return True


@settings(max_examples=50)
@given(st.lists(graphql_names(), unique=True, max_size=12), SPELLINGS, RESERVED)
def test_a_scope_holds_every_name_once(
    names: list[str], spell: type, taken: frozenset[str]
) -> None:
    scope = fill_scope(names, spell, taken)
    assert list(scope) == names
    assert is_proper(scope.values(), taken)


@given(st.lists(graphql_names(), unique=True, max_size=8))
@example(["fooBar", "foo_bar"])
def test_a_name_in_pythons_spelling_is_kept(names: list[str]) -> None:
    scope = fill_scope(names, snake_case, frozenset())
    for name in names:
        if snake_case(name) == name and not keyword.iskeyword(name):
            assert scope[name] == name


@settings(max_examples=60)
@given(schemas())
@example("type Query { a: annotations } type annotations { b: Int }")
def test_every_scope_of_a_schema_is_proper(sdl: str) -> None:
    loaded = load_schema(SchemaText("sdl", sdl, "generated.graphql"))
    schema, _ = build_schema_ir(loaded.schema, {})
    names = build_names(schema)
    assert is_proper(names.classes.values(), reserved.CLASSES)
    modules = (name.lower() for name in names.modules.values())
    assert is_proper(modules, frozenset({"annotations"})), "as from __future__"
    assert is_proper(names.queries.values())
    assert is_proper(names.mutations.values())
    for named in schema:
        match named:
            case ObjectType() | AbstractType() | InputType():
                own = [names.fields(named.name)[f.name] for f in named.fields]
                assert is_proper(own, reserved.MODEL_ATTRIBUTES)
            case EnumType():
                assert is_proper(names.fields(named.name).values())
            case _:
                pass
    assert _arguments_are_proper(schema, names)


def _arguments_are_proper(schema: Schema, names: Names) -> bool:
    for named in schema.records:
        if isinstance(named, AbstractType):
            scope = names.fields(named.name)
            assert is_proper(scope.values())
            assert all(fragment_key(p) in scope for p in named.possible)
    fields = [field for named in schema.records for field in named.fields]
    roots = [*schema.queries, *(each.field for each in schema.mutations)]
    for field in (*fields, *roots):
        given = argument_names(field)
        assert list(given) == [each.name for each in field.arguments]
        assert is_proper(given.values(), reserved.ARGUMENTS)
    return True


def test_no_field_can_take_an_attribute_of_models() -> None:
    def public(owner: type) -> set[str]:
        found = {*dir(owner), *dir(type(owner))}
        return {name for name in found if not name.startswith("_")}

    assert public(BaseModel) | public(GraphQLModel) <= reserved.MODEL_ATTRIBUTES
    assert public(GraphQLInput) <= reserved.INPUT_ATTRIBUTES
