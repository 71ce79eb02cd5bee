"""Shapes of a schema's types: which of them are records, and the kind of each field.

A field is a leaf, a reference, a list or a connection. All of it follows from shapes, so
other schemas work too: `ir/conventions` defines connections; a record type is an object
type with an `id`. Shapes and the schema are built on first use, since both take longer
than the start of a sandbox. This module also opens schemas.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Container
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from pathlib import Path
from threading import Lock
from typing import Literal, cast

from graphql import (
    GraphQLEnumType,
    GraphQLField,
    GraphQLInterfaceType,
    GraphQLObjectType,
    GraphQLScalarType,
    GraphQLSchema,
    GraphQLUnionType,
)

from xurrent_gen.ir.conventions import connection_nodes
from xurrent_gen.sandbox.options import check_choice
from xurrent_gen.sandbox.scalars import install_scalars
from xurrent_gen.schema.documented_enums import documented_enums
from xurrent_gen.schema.load import SchemaText, check_schema, read_schema_file
from xurrent_gen.schema.wrappers import base_of, is_non_null, type_of

FieldKind = Literal["leaf", "object", "list", "connection"]
LeafType = GraphQLScalarType | GraphQLEnumType

BUNDLED_SCHEMA = Path(__file__).parents[2] / "data" / "xurrent.graphql"


@dataclass(frozen=True, slots=True, eq=False)
class FieldShape:
    """One output field of the object type `owner`.

    `target` is the named type; for a connection, the type of its nodes. `connection`
    is then the connection type. `list_depth` counts the lists around the named type.
    """

    owner: str
    name: str
    kind: FieldKind
    target: str
    non_null: bool
    list_depth: int
    connection: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class TypeShape:
    """One object type; `record` says that its rows have an id of their own."""

    name: str
    fields: dict[str, FieldShape]
    record: bool


class Catalog:
    """The shapes of one schema, computed on first use and kept."""

    def __init__(self, text: SchemaText) -> None:
        self._build = cache(lambda: install_scalars(check_schema(text)[0]))
        self._building = Lock()
        self.shape: Callable[[str], TypeShape] = cache(self._shape)
        """The shape of an object type."""
        self.possible: Callable[[str], tuple[str, ...]] = cache(self._possible)
        """The concrete types behind a name; for an object type, only itself."""
        self.leading: Callable[[str, FieldKind, str], list[str]] = cache(self._leading)
        """Names of fields that lead to exactly a target; objects also to its interface."""

    @cached_property
    def schema(self) -> GraphQLSchema:
        """The schema, ready for execution; SchemaError when it is unusable."""
        with self._building:  # the server builds it while the caller asks for records
            return self._build()

    @cached_property
    def records(self) -> list[str]:
        """The names of the record types."""
        return [n for n in self.schema.type_map if (s := self.known(n)) and s.record]

    def known(self, name: str) -> TypeShape | None:
        """The shape of an object type, None for any other name."""
        named = self.schema.type_map.get(name)
        return self.shape(name) if isinstance(named, GraphQLObjectType) else None

    def is_record(self, type_name: str) -> bool:
        """Return whether rows of this concrete type have an id."""
        return self.shape(type_name).record

    def check_records(self, names: Collection[str]) -> None:
        """Raises ValueError for a name that is no record type; names the nearest."""
        if not names or (query := self.schema.query_type) is None:
            return
        listings = self.shape(query.name).fields
        for name in names:
            # For "people", name the record type of the listing.
            if name in listings and (meant := listings[name].target) in self.records:
                raise ValueError(
                    f"the record type {name!r} is not known; did you mean {meant!r}?"
                )
            check_choice("the record type", name, self.records)

    def _leading(self, owner: str, kind: FieldKind, target: str) -> list[str]:
        return [
            name
            for name, shape in self.shape(owner).fields.items()
            if shape.kind == kind
            and (
                shape.target == target
                or (kind == "object" and target in self.possible(shape.target))
            )
        ]

    def holds_children(self, shape: FieldShape, listed: Container[str]) -> bool:
        """Return whether the records in a field are part of their parent: they are in a
        list or a connection, and none of their types is `listed` by a root field."""
        names = self.possible(shape.target)
        if shape.target == "CustomField" or any(name in listed for name in names):
            return False
        if shape.kind == "list":
            return all(map(self.is_record, names))
        return shape.kind == "connection"

    def values(self, shape: FieldShape) -> tuple[str, ...]:
        """The values that a leaf field may have, as its enum or its page lists them."""
        named = self.schema.type_map[shape.target]
        if isinstance(named, GraphQLEnumType):
            return tuple(named.values)
        return tuple(documented_enums().get(shape.target, ()))

    def leaf_type(self, shape: FieldShape) -> LeafType:
        return cast("LeafType", self.schema.type_map[shape.target])

    def _possible(self, type_name: str) -> tuple[str, ...]:
        named = self.schema.type_map[type_name]
        if not isinstance(named, GraphQLInterfaceType | GraphQLUnionType):
            return (type_name,)
        # A type that nothing but an interface leads to is still possible.
        return tuple(sorted(t.name for t in self.schema.get_possible_types(named)))

    def _shape(self, type_name: str) -> TypeShape:
        named = cast("GraphQLObjectType", self.schema.type_map[type_name])
        fields = {n: self._field(type_name, n, f) for n, f in named.fields.items()}
        record = "id" in fields and fields["id"].kind == "leaf"
        return TypeShape(type_name, fields, record)

    def _field(self, owner: str, name: str, field: GraphQLField) -> FieldShape:
        named, depth = base_of(field), list_depth(field)
        kind: FieldKind = "object"
        target, connection = named.name, ""
        if isinstance(named, GraphQLScalarType | GraphQLEnumType):
            kind = "leaf"
        elif depth:
            kind = "list"
        elif (nodes := connection_nodes(named)) is not None:
            kind, connection, target = "connection", target, base_of(nodes).name
        non_null = is_non_null(type_of(field))
        return FieldShape(owner, name, kind, target, non_null, depth, connection)


def list_depth(field: GraphQLField) -> int:
    """Number of lists around the named type of a field."""
    return str(type_of(field)).count("[")


def open_catalog(source: Path | str | None) -> Catalog:
    """Open a schema whose known scalars validate their input.

    None is the bundled one, built when it is first asked for. A file holds SDL or
    introspection JSON, with or without the `data` wrapper. Sandboxes of one schema share
    it, since building it takes half a second. Raises what reading and checking it raises
    for `generate`: SourceFileError, SchemaSyntaxError and InvalidSchemaError.
    """
    catalog = _opened(read_schema_file(Path(source or BUNDLED_SCHEMA)))
    if source is not None:
        _ = catalog.schema
    return catalog


_opened = lru_cache(8)(Catalog)
