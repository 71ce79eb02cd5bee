"""Print the intermediate representation as a schema that graphql-core can validate."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from xurrent_gen.ir.model import (
    AbstractType,
    EnumType,
    Field,
    InputField,
    InputType,
    ObjectType,
    ScalarType,
    Schema,
)

_BUILT_IN = {"Int", "Float", "String", "Boolean", "ID"}


def sdl_of(schema: Schema) -> str:
    """Return the schema in GraphQL's SDL."""
    roots = [_block(f"type {schema.query_type}", map(_field, schema.queries))]
    if schema.mutations:
        fields = [_field(mutation.field) for mutation in schema.mutations]
        roots.append(_block(f"type {schema.mutation_type}", fields))
    return "\n".join([*roots, *_types(schema)])


def _types(schema: Schema) -> Iterator[str]:
    unions = {each.name for each in schema.abstracts if each.is_union}
    for named in schema:
        match named:
            case AbstractType(is_union=True):
                yield f"union {named.name} = {' | '.join(named.possible)}"
            case ObjectType() | AbstractType():
                kind = "type" if isinstance(named, ObjectType) else "interface"
                is_one = [each for each in named.interfaces if each not in unions]
                suffix = f" implements {' & '.join(is_one)}" if is_one else ""
                yield _block(f"{kind} {named.name}{suffix}", map(_field, named.fields))
            case InputType():
                yield _block(f"input {named.name}", map(_argument, named.fields))
            case EnumType(is_scalar=False):
                yield _block(f"enum {named.name}", (v.name for v in named.values))
            case EnumType() | ScalarType():
                if named.name not in _BUILT_IN:
                    yield f"scalar {named.name}"


def _block(head: str, lines: Iterable[str]) -> str:
    return f"{head} {{\n" + "".join(f"  {line}\n" for line in lines) + "}\n"


def _field(field: Field) -> str:
    arguments = ", ".join(map(_argument, field.arguments))
    return f"{field.name}{f'({arguments})' if arguments else ''}: {field.type.text}"


def _argument(field: InputField) -> str:
    default = f" = {field.default}" if field.default else ""
    return f"{field.name}: {field.type.text}{default}"
