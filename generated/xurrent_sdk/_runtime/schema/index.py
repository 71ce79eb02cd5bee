# ruff: noqa
# flake8: noqa
# pylint: skip-file
"""What a generated package knows about its schema at run time, as data.

``_schema.py`` of the package holds plain tuples; this module reads them on demand. The
index belongs to the package that the runtime is vendored into, so there is one per copy
of the runtime.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache, cached_property
from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple, TypeAlias, cast

from ..core.frozen import frozen
from ..core.overriding import override

if TYPE_CHECKING:
    from ..core.enums import OpenEnum
    from ..selection.paths import Selectable
    from .inputs import GraphQLInput
    from .models import GraphQLModel

TypeRow: TypeAlias = tuple[str, ...]
"""Kind and, by kind, where the type's class is or how it is carried.

==============  ==================================================================
``object``      module, class, ``node`` when ``node(id:)`` can fetch it
``abstract``    module, class, the names of the possible types
``connection``  node type, reference of ``nodes``, ``total`` when it is counted
``enum``        module, class
``input``       module, class
``scalar``      codec
==============  ==================================================================
"""

RELAY = (
    "~first:first:Int",
    "~last:last:Int",
    "~before:before:String",
    "~after:after:String",
)
"""What ``relay`` stands for in the arguments of a field."""


class TypeRef(NamedTuple):
    """A parsed type reference: the named type and its wrappers."""

    text: str
    base: str
    nullable: bool
    item: TypeRef | None
    """The item's reference when this is a list."""


@cache
def parse_type(text: str) -> TypeRef:
    """Parse GraphQL notation such as ``[String!]!``."""
    nullable = not text.endswith("!")
    inner = text.removesuffix("!")
    if inner.startswith("["):
        item = parse_type(inner[1:-1])
        return TypeRef(text, item.base, nullable, item)
    return TypeRef(text, inner, nullable, None)


@frozen
class Argument:
    """An argument of a field."""

    name: str
    graphql: str
    type: TypeRef
    pages: bool = False
    """Whether it pages through the connection that the field is."""


@frozen
class FieldDef:
    """A field that can be selected."""

    name: str
    graphql: str
    type: TypeRef
    arguments: Mapping[str, Argument]

    @property
    def pages_only(self) -> bool:
        """Whether the field can be selected without being called."""
        return all(a.pages for a in self.arguments.values())

    def paging(self, graphql: str) -> Argument | None:
        """The argument ``first``, ``last``, ``before`` or ``after``, where it pages."""
        for argument in self.arguments.values():
            if argument.pages and argument.graphql == graphql:
                return argument
        return None


@frozen
class MutationDef:
    """A mutation."""

    field: FieldDef
    record: str
    errors: str


class Connection(NamedTuple):
    """How the nodes of a connection are read."""

    node: str
    nodes: TypeRef
    counted: bool


def read_table(table: str) -> list[list[str]]:
    """The words of each line of a table of the generated package."""
    return [line.split() for line in table.splitlines() if line and not line.isspace()]


def read_argument(text: str) -> Argument:
    """Read ``python_name:graphqlName:Type``; a ``~`` marks what pages."""
    name, graphql, ref = text.split(":", 2)
    pages = name.startswith("~")
    return Argument(name.removeprefix("~"), graphql, parse_type(ref), pages)


def read_field(words: list[str]) -> FieldDef:
    """Read a line ``python_name graphqlName Type`` and, behind it, the arguments."""
    name, graphql, ref, *given = words
    arguments: list[str] = []
    for each in given:
        arguments += RELAY if each == "relay" else (each,)
    return FieldDef(
        name,
        graphql,
        parse_type(ref),
        {argument.name: argument for argument in map(read_argument, arguments)},
    )


class FieldTable(Mapping[str, FieldDef]):
    """The fields of a table by Python name, each read when it is first asked for."""

    def __init__(self, table: str) -> None:
        self._words = {words[0]: words for words in read_table(table)}
        self._read: dict[str, FieldDef] = {}

    @override
    def __getitem__(self, name: str) -> FieldDef:
        found = self._read.get(name)
        if found is None:
            found = self._read[name] = read_field(self._words[name])
        return found

    @override
    def __iter__(self) -> Iterator[str]:
        return iter(self._words)

    @override
    def __len__(self) -> int:
        return len(self._words)

    @override
    def __contains__(self, name: object) -> bool:
        return name in self._words


class SchemaIndex:
    """Finds types, classes and root fields by name."""

    def __init__(
        self, package: str, *, types: str, queries: str, mutations: str
    ) -> None:
        self._package = package
        self._query_table = queries
        self._mutation_table = mutations
        self._types: dict[str, TypeRow] = {
            words[0]: tuple(words[1:]) for words in read_table(types)
        }
        self._records: dict[str, Mapping[str, FieldDef]] = {}
        self._fragments: dict[str, Mapping[str, str]] = {}

    @cached_property
    def queries(self) -> Mapping[str, FieldDef]:
        """Root query fields by Python name."""
        return FieldTable(self._query_table)

    def mutation(self, name: str) -> MutationDef:
        """The mutation with this Python name; its line starts with two fields."""
        record, errors, *words = self._mutation_words[name]
        return MutationDef(read_field(words), record.strip("-"), errors.strip("-"))

    @cached_property
    def _mutation_words(self) -> Mapping[str, list[str]]:
        return {words[2]: words for words in read_table(self._mutation_table)}

    def kind(self, type_name: str) -> str:
        """``object``, ``abstract``, ``connection``, ``enum``, ``input`` or ``scalar``."""
        return self._types[type_name][0]

    def is_leaf(self, type_name: str) -> bool:
        """Whether the type is selected without a selection of its own."""
        return self.kind(type_name) in ("scalar", "enum")

    def is_node(self, type_name: str) -> bool:
        """Whether ``node(id:)`` can fetch a record of the type."""
        row = self._types[type_name]
        return row[0] == "object" and row[-1] == "node"

    def can_refetch(self, type_name: str) -> bool:
        """Whether ``node(id:)`` can fetch some record of the type, abstract or not."""
        return any(self.is_node(each) for each in self.possible_types(type_name))

    def has_type(self, type_name: str) -> bool:
        """Whether the package knows the type."""
        return type_name in self._types

    def codec(self, type_name: str) -> str:
        """The codec of a scalar."""
        return self._types[type_name][1]

    def possible_types(self, type_name: str) -> tuple[str, ...]:
        """The concrete types of an abstract type, or the type itself."""
        row = self._types[type_name]
        return row[3:] if row[0] == "abstract" else (type_name,)

    def connection(self, type_name: str) -> Connection | None:
        """How to read the nodes, when the type is a connection."""
        row = self._types[type_name]
        if row[0] != "connection":
            return None
        return Connection(row[1], parse_type(row[2]), row[-1] == "total")

    def model(self, type_name: str) -> type[GraphQLModel]:
        """The model of an object, interface or union."""
        return cast("type[GraphQLModel]", self._load(type_name))

    def enum(self, type_name: str) -> type[OpenEnum]:
        """The class of an enum or value list."""
        return cast("type[OpenEnum]", self._load(type_name))

    def input(self, type_name: str) -> type[GraphQLInput]:
        """The model of an input object."""
        return cast("type[GraphQLInput]", self._load(type_name))

    def fields_class(
        self, type_name: str, suffix: str
    ) -> type[Selectable[object, object]]:
        """A companion of a record's model, such as its ``Fields``."""
        module, companions = self._module_of(type_name)
        name = companions.get(
            f"{type_name}/{suffix}", f"{self._types[type_name][2]}{suffix}"
        )
        return cast("type[Selectable[object, object]]", getattr(module, name))

    def fields(self, type_name: str) -> Mapping[str, FieldDef]:
        """The selectable fields of an object or interface, by Python name."""
        found = self._records.get(type_name)
        if found is None:
            found = FieldTable(self.model(type_name).__graphql_fields__)
            self._records[type_name] = found
        return found

    def fragments(self, type_name: str) -> Mapping[str, str]:
        """The concrete types of an abstract type, by the name that narrows to them."""
        if self.kind(type_name) != "abstract":
            return {}
        found = self._fragments.get(type_name)
        if found is None:
            lines = read_table(self.model(type_name).__graphql_fragments__)
            found = self._fragments[type_name] = dict(lines)
        return found

    def _load(self, type_name: str) -> object:
        row = self._types[type_name]
        return getattr(import_module(f"{self._package}.{row[1]}"), row[2])

    def _module_of(self, type_name: str) -> tuple[object, Mapping[str, str]]:
        module = import_module(f"{self._package}.{self._types[type_name][1]}")
        companions: Mapping[str, str] = getattr(module, "__companions__", {})
        return module, companions


@cache
def index() -> SchemaIndex:
    """The schema of the package that holds this runtime."""
    module = import_module("..._schema", __package__)
    return cast("SchemaIndex", module.SCHEMA)
