"""What the sandbox knows about a schema: which types are records, and which
fields are leaves, references, lists or connections.

Everything is found from shapes, so other schemas work too: a connection is an object
type with `pageInfo` and `nodes` or `edges`; a record type is an object type with an
`id`. Opening a schema is here as well.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Literal, cast

from graphql import (
    GraphQLEnumType,
    GraphQLInterfaceType,
    GraphQLObjectType,
    GraphQLScalarType,
    GraphQLSchema,
    GraphQLUnionType,
    is_required_argument,
    print_schema,
)

from xurrent_gen.sandbox.scalars import install_scalars
from xurrent_gen.schema.file import read_schema_file
from xurrent_gen.schema.load import load_schema
from xurrent_gen.schema.text import SchemaText

from .type_refs import read_type

if TYPE_CHECKING:
    from graphql import GraphQLField

FieldKind = Literal["leaf", "object", "list", "connection"]
LeafType = GraphQLScalarType | GraphQLEnumType

BUNDLED_SCHEMA = Path(__file__).parents[2] / "data" / "xurrent.graphql"


@dataclass(frozen=True, slots=True)
class FieldShape:
    """One output field.

    `target` is the named type; for a connection, the type of its nodes. `connection`
    is then the connection type. `needs_arguments` marks fields with required
    arguments, which belong to no record's own data.
    """

    name: str
    kind: FieldKind
    target: str
    non_null: bool
    items_non_null: tuple[bool, ...]
    needs_arguments: bool
    field: GraphQLField
    connection: str = ""

    @property
    def list_depth(self) -> int:
        """How many lists there are around the named type."""
        return len(self.items_non_null)


@dataclass(frozen=True, slots=True)
class TypeShape:
    """One object type; `record` says that its rows have an id of their own."""

    name: str
    fields: dict[str, FieldShape]
    record: bool
    interfaces: frozenset[str]


class Catalog:
    """The shapes of one schema, computed on first use and kept."""

    def __init__(self, schema: GraphQLSchema) -> None:
        self.schema = schema
        self._shapes: dict[str, TypeShape] = {}

    def shape(self, type_name: str) -> TypeShape:
        """The shape of an object type; KeyError for any other name."""
        found = self._shapes.get(type_name)
        if found is None:
            found = self._shapes[type_name] = self._build(type_name)
        return found

    def is_record(self, type_name: str) -> bool:
        """Whether rows of this concrete type have an id."""
        return self.shape(type_name).record

    def possible(self, type_name: str) -> tuple[str, ...]:
        """The concrete types behind a name; an object type is its own only one."""
        found = self._possible.get(type_name)
        if found is None:
            named = self.schema.type_map[type_name]
            if isinstance(named, GraphQLInterfaceType | GraphQLUnionType):
                names = sorted(t.name for t in self.schema.get_possible_types(named))
                # A type that nothing but an interface leads to is still possible.
                found = tuple(names)
            else:
                found = (type_name,)
            self._possible[type_name] = found
        return found

    def connections_to(self, owner: str, node: str) -> list[str]:
        """Names of the connections of one type whose nodes are of exactly `node`."""
        return [
            shape.name
            for shape in self.shape(owner).fields.values()
            if shape.kind == "connection" and shape.target == node
        ]

    def references_to(self, owner: str, target: str) -> list[str]:
        """Names of the to-one fields of one type that lead to exactly `target`."""
        return [
            shape.name
            for shape in self.shape(owner).fields.values()
            if shape.kind == "object"
            and shape.target == target
            and not shape.needs_arguments
        ]

    def leaf_type(self, shape: FieldShape) -> LeafType:
        """The scalar or enum of a leaf field."""
        return cast("LeafType", self.schema.type_map[shape.target])

    @cached_property
    def _possible(self) -> dict[str, tuple[str, ...]]:
        return {}

    def _build(self, type_name: str) -> TypeShape:
        named = self.schema.type_map[type_name]
        if not isinstance(named, GraphQLObjectType):
            raise KeyError(type_name)
        fields = {name: self._field(name, f) for name, f in named.fields.items()}
        identity = fields.get("id")
        return TypeShape(
            type_name,
            fields,
            identity is not None and identity.kind == "leaf",
            frozenset(i.name for i in named.interfaces),
        )

    def _field(self, name: str, field: GraphQLField) -> FieldShape:
        ref = read_type(field)
        named = self.schema.type_map[ref.name]
        kind: FieldKind = "object"
        target = ref.name
        connection = ""
        if isinstance(named, GraphQLScalarType | GraphQLEnumType):
            kind = "leaf"
        elif ref.list_depth:
            kind = "list"
        elif isinstance(named, GraphQLObjectType):
            node = connection_node(self.schema, named)
            if node is not None:
                kind, connection, target = "connection", ref.name, node
        return FieldShape(
            name,
            kind,
            target,
            ref.non_null,
            ref.items_non_null,
            any(is_required_argument(a) for a in field.args.values()),
            field,
            connection,
        )


def connection_node(schema: GraphQLSchema, named: GraphQLObjectType) -> str | None:
    """The name of the node type of a connection type, None for any other type."""
    fields = named.fields
    if "pageInfo" not in fields:
        return None
    for name in ("nodes", "edges"):
        field = fields.get(name)
        ref = read_type(field) if field is not None else None
        if ref is None or ref.list_depth != 1:
            continue
        item = schema.type_map[ref.name]
        if name == "edges":
            if not isinstance(item, GraphQLObjectType) or "node" not in item.fields:
                continue
            item = schema.type_map[read_type(item.fields["node"]).name]
        if not isinstance(item, GraphQLScalarType | GraphQLEnumType):
            return item.name
    return None


def open_schema(source: Path | str | GraphQLSchema | None) -> GraphQLSchema:
    """A schema ready to be executed, with the known scalars checking their input.

    None is the bundled one. A file holds SDL or introspection JSON, with or without the
    `data` wrapper. Raises what reading and checking it raises for `generate`:
    SourceFileError, SchemaSyntaxError and InvalidSchemaError.
    """
    if source is None:
        return _bundled()
    if isinstance(source, GraphQLSchema):
        return _executable(SchemaText("sdl", print_schema(source), "the given schema"))
    return _executable(read_schema_file(Path(source)))


@cache
def _bundled() -> GraphQLSchema:
    return _executable(read_schema_file(BUNDLED_SCHEMA))


def _executable(text: SchemaText) -> GraphQLSchema:
    settings = load_schema(text).schema.to_kwargs()
    # It is checked, but for what harms nobody; the executor would not let that pass.
    settings["assume_valid"] = True
    return install_scalars(GraphQLSchema(**settings))
