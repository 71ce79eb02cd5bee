# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""The schema of a generated package at run time, as linked objects.

``_schema.py`` of the package holds strings, a line for each type; ``type_of`` finds a
type by name. Linked objects (``ref.named``, ``field.target``, ``connection.nodes``) and
the modules of records are loaded on first use.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from importlib import import_module
from inspect import get_annotations
from typing import TYPE_CHECKING, Any, TypeVar, cast

from typing_extensions import override

from ..core.pydantic_parts import pydantic_fields

if TYPE_CHECKING:
    from ..core.enums import OpenEnum
    from .inputs import GraphQLInput
    from .models import GraphQLModel

T = TypeVar("T")

_PACKAGE = __name__.rsplit(".", 3)[0] + "."
"""The prefix of the modules of the package."""

RELAY = "~first:first:Int ~last:last:Int ~before:before:String ~after:after:String"
"""The arguments for which ``relay`` is short in a field."""


@dataclass(frozen=True)
class TypeRef:
    """A reference to a type: the named type and its wrappers."""

    text: str
    base: str
    nullable: bool
    item: TypeRef | None
    """The item's reference when this is a list."""

    @override
    def __reduce__(self) -> tuple[object, ...]:
        return parse_type, (self.text,)

    @cached_property
    def named(self) -> NamedType:
        """The innermost type of nested lists."""
        return type_of(self.base)

    @cached_property
    def lax(self) -> TypeRef:
        """The same reference, nullable."""
        return parse_type(self.text.removesuffix("!"))

    @cached_property
    def codec(self) -> str:
        """The codec of a scalar or of lists of it, else an empty string."""
        return self.named.codec


@cache
def parse_type(text: str) -> TypeRef:
    """Parse GraphQL notation such as ``[String!]!``."""
    nullable = not text.endswith("!")
    inner = text.removesuffix("!")
    if inner.startswith("["):
        item = parse_type(inner[1:-1])
        return TypeRef(text, item.base, nullable, item)
    return TypeRef(text, inner, nullable, None)


@dataclass(frozen=True, slots=True)
class Argument:
    name: str
    graphql: str
    type: TypeRef
    pages: bool = False
    """True if it is an argument for the pages of a connection."""


@dataclass(frozen=True)
class FieldDef:
    """A field that can be selected, with cached facts about it."""

    name: str
    graphql: str
    type: TypeRef
    arguments: Mapping[str, Argument]

    @cached_property
    def target(self) -> NamedType:
        """The type of the field's values: for a connection, that of its nodes."""
        named = self.type.named
        return named.nodes.named if named.nodes else named

    @cached_property
    def is_connection(self) -> bool:
        """Return whether the field is a connection, which has pages."""
        return self.type.named.nodes is not None

    @property
    def is_many(self) -> bool:
        """Return whether the field is a list or a connection."""
        return self.is_connection or self.type.item is not None

    @cached_property
    def values(self) -> TypeRef:
        """The type of the values; a connection that is null reads as an empty list."""
        nodes = self.type.named.nodes
        return parse_type(f"{nodes.lax.text}!") if nodes else self.type

    @cached_property
    def pages_only(self) -> bool:
        """Return whether the field can be selected without being called."""
        return all(a.pages for a in self.arguments.values())

    @cached_property
    def is_plain(self) -> bool:
        """Return whether the field is a leaf that needs no arguments."""
        return self.type.named.is_leaf and self.pages_only

    @cached_property
    def codec(self) -> str:
        """The codec of the field's values, if they are scalars, else an empty string."""
        codec = self.target.codec
        return "datetime" if codec == "timestamp" and not self.holds_words else codec

    @property
    def holds_words(self) -> bool:
        """True if a word may replace a timestamp, as in target fields."""
        known = self.type.codec == "timestamp" and self.type.item is None
        return known and self.graphql.endswith("TargetAt")

    @cached_property
    def paging(self) -> Mapping[str, Argument]:
        """The arguments for pages: ``first``, ``last``, ``before`` and ``after``."""
        return {a.graphql: a for a in self.arguments.values() if a.pages}


@dataclass(frozen=True, slots=True)
class MutationDef:
    field: FieldDef
    record: str
    errors: str


class NamedType:
    """A type of the schema, as one object per type.

    The kind, and by kind the place of its class or its codec:

    ==============  ==============================================================
    ``object``      module, class, ``node`` when ``node(id:)`` can fetch it
    ``abstract``    module, class, the names of the possible types
    ``connection``  node type, reference of ``nodes``, ``total`` when it is counted
    ``envelope``    the fields of a payload that are unpacked, as arguments are written
    ``enum``        module, class
    ``input``       module, class
    ``scalar``      codec
    ==============  ==============================================================
    """

    def __init__(self, package: str, name: str, kind: str, *row: str) -> None:
        self.name = name
        self.is_enum: bool = kind == "enum"
        self.is_input: bool = kind == "input"
        self.is_leaf: bool = kind in ("scalar", "enum")
        """True if the type is selected without a selection of its own."""
        self.is_abstract: bool = kind == "abstract"
        self.is_envelope: bool = kind == "envelope"
        """True if users never see the type: a mutation returns the record in it."""
        self.is_node: bool = kind == "object" and row[-1] == "node"
        """True if ``node(id:)`` can fetch a record of the type."""
        self.codec: str = row[0] if kind == "scalar" else ""
        """The codec of a scalar; of other types an empty string."""
        self.nodes: TypeRef | None = (
            parse_type(row[1]) if kind == "connection" else None
        )
        """The type of the nodes of a connection."""
        self.is_counted: bool = kind == "connection" and row[-1] == "total"
        self._package = package
        self._row = row

    @override
    def __repr__(self) -> str:
        return self.name

    @override
    def __reduce__(self) -> tuple[object, ...]:
        return type_of, (self.name,)

    @cached_property
    def possible(self) -> tuple[NamedType, ...]:
        """The concrete types of an abstract type, or the type itself."""
        return tuple(map(type_of, self._row[2:])) if self.is_abstract else (self,)

    @property
    def can_refetch(self) -> bool:
        """Return whether ``node(id:)`` can fetch a record of a possible type."""
        return any(each.is_node for each in self.possible)

    @property
    def model(self) -> type[GraphQLModel]:
        return cast("type[GraphQLModel]", self._class)

    @property
    def enum(self) -> type[OpenEnum]:
        return cast("type[OpenEnum]", self._class)

    @property
    def input(self) -> type[GraphQLInput]:
        return cast("type[GraphQLInput]", self._class)

    @property
    def fields(self) -> Mapping[str, FieldDef]:
        """The fields of a record, a payload or an input, by Python name."""
        return self._unpacked if self.is_envelope else fields_of(self.model)

    @cached_property
    def _unpacked(self) -> Mapping[str, FieldDef]:
        fields = [read_field(each.split(":")) for each in self._row]
        return {field.name: field for field in fields}

    @cached_property
    def fragments(self) -> Mapping[str, NamedType]:
        """The concrete types of an abstract type, by the attribute that narrows."""
        if not self.is_abstract:  # a model inherits the lines of its interfaces
            return {}
        lines = self.model.__graphql_fragments__.split()
        return dict(zip(lines[::2], map(type_of, lines[1::2]), strict=True))

    def companion(self, suffix: str) -> type[Any]:
        """A companion of a record's model, such as its ``Fields``."""
        module = self._module
        companions: Mapping[str, str] = getattr(module, "__companions__", {})
        name = companions.get(f"{self.name}/{suffix}", f"{self._row[1]}{suffix}")
        return cast("type[Any]", getattr(module, name))

    @property
    def _module(self) -> object:
        return import_module(f"{self._package}.{self._row[0]}")

    @cached_property
    def _class(self) -> object:
        return getattr(self._module, self._row[1])


def read_field(words: list[str]) -> FieldDef:
    """Read a line ``python_name graphqlName Type`` and, behind it, the arguments.

    Arguments are ``python_name:graphqlName:Type``; a ``~`` marks those for pages.
    """
    name, graphql, ref, *given = words
    arguments: dict[str, Argument] = {}
    for each in " ".join(RELAY if w == "relay" else w for w in given).split():
        python, wire, type_ = each.split(":", 2)
        own = python.removeprefix("~")
        arguments[own] = Argument(own, wire, parse_type(type_), own != python)
    return FieldDef(name, graphql, parse_type(ref), arguments)


def _lines(table: str) -> list[list[str]]:
    return [words for line in table.splitlines() if (words := line.split())]


def generated_class(cls: type[T]) -> type[T]:
    """Return the generated class of a class that may inherit from it."""
    return next(each for each in cls.__mro__ if each.__module__.startswith(_PACKAGE))


@cache
def fields_of(cls: type[GraphQLModel | GraphQLInput]) -> Mapping[str, FieldDef]:
    """Return the fields of a model or an input in the schema, by Python name."""
    generated = generated_class(cls)
    fields = pydantic_fields(generated)
    return {
        name: read_field([name, *declared.replace(":", "", 1).split()])
        for name in get_annotations(generated)
        if name in fields and (declared := fields[name].title)
    }


def wire_types(cls: type[GraphQLInput]) -> dict[str, TypeRef]:
    """The types of the fields of an input, by their names in the schema."""
    return {each.graphql: each.type for each in fields_of(cls).values()}


class SchemaIndex:
    """Finds types and root fields by name."""

    def __init__(
        self,
        package: str,
        *,
        types: str,
        queries: str,
        mutations: str,
        left_out: Mapping[str, tuple[str, str]] | None = None,
    ) -> None:
        self.left_out = left_out or {}
        """Missing features by name: of attributes that models with a field would have,
        and of inputs that would accept a mapping."""
        self.package = package
        """The name of the package that the schema is of."""
        self._types = types
        self._queries = queries
        self._mutations = mutations
        self._made: dict[str, NamedType] = {}

    @cached_property
    def queries(self) -> Mapping[str, FieldDef]:
        """Root query fields by Python name."""
        return {words[1]: read_field(words[1:]) for words in _lines(self._queries)}

    @cached_property
    def query_modules(self) -> Mapping[str, str]:
        """The module of the method of each query, by Python name."""
        return {words[1]: words[0] for words in _lines(self._queries)}

    def mutation(self, name: str) -> MutationDef:
        """Return the mutation with this Python name."""
        _, record, errors, *words = self._mutation_words[name]
        return MutationDef(read_field(words), record.strip("-"), errors.strip("-"))

    @cached_property
    def mutation_modules(self) -> Mapping[str, str]:
        """The module of the method of each mutation, by Python name."""
        return {name: words[0] for name, words in self._mutation_words.items()}

    @cached_property
    def _mutation_words(self) -> Mapping[str, list[str]]:
        return {words[3]: words for words in _lines(self._mutations)}

    @cached_property
    def _rows(self) -> Mapping[str, list[str]]:
        return {words[0]: words for words in _lines(self._types)}

    @cached_property
    def record_modules(self) -> Mapping[str, str]:
        """The name of a record type for each module of the folder of models."""
        return {
            row[2].removeprefix("models."): name
            for name, row in self._rows.items()
            if row[1] == "object"
        }

    def type(self, name: str) -> NamedType | None:
        if name not in self._rows:
            return None
        if name not in self._made:
            # Concurrent threads must all get the same object.
            self._made.setdefault(name, NamedType(self.package, *self._rows[name]))
        return self._made[name]


@cache
def index() -> SchemaIndex:
    """The schema of the package that holds this runtime."""
    module = import_module("..._schema", __package__)
    return cast("SchemaIndex", module.SCHEMA)


def type_of(name: str) -> NamedType:
    """Return a type by a name from the schema; raises ``KeyError``."""
    type_ = index().type(name)
    if type_ is None:
        raise KeyError(name)
    return type_
