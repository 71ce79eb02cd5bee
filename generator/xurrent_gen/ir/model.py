"""The intermediate representation: frozen, serialisable, with references by name.

It has no Python names and no output. Start at ``Schema``.

=================  ========  =========================================
type reference     wrapped   meaning
=================  ========  =========================================
``Named(T, True)``  ``T``    may be null
``Named(T, False)`` ``T!``   never null
``ListOf(x, True)`` ``[x]``  the list may be null; its items as *x* says
``ListOf(x, False)`` ``[x]!`` the list is never null
=================  ========  =========================================

Whether an argument or input field may be *left out* is a separate question, answered
by ``InputField.required``.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Named:
    """A reference to a named type."""

    name: str
    nullable: bool = True

    @property
    def text(self) -> str:
        """The reference in GraphQL notation."""
        return self.name if self.nullable else f"{self.name}!"

    @property
    def base(self) -> str:
        """The name of the type inside all wrappers."""
        return self.name


@dataclass(frozen=True, slots=True)
class ListOf:
    """A reference to a list."""

    item: TypeRef
    nullable: bool = True

    @property
    def text(self) -> str:
        """The reference in GraphQL notation."""
        return f"[{self.item.text}]" if self.nullable else f"[{self.item.text}]!"

    @property
    def base(self) -> str:
        """The name of the type inside all wrappers."""
        return self.item.base


TypeRef: TypeAlias = Named | ListOf


@dataclass(frozen=True, slots=True)
class InputField:
    """An argument or a field of an input object."""

    name: str
    type: TypeRef
    required: bool
    description: str = ""
    deprecation: str | None = None
    default: str = ""
    """Default value in GraphQL notation, or empty."""


@dataclass(frozen=True, slots=True)
class Field:
    """A field of an object or interface."""

    name: str
    type: TypeRef
    arguments: tuple[InputField, ...] = ()
    description: str = ""
    deprecation: str | None = None
    paging: tuple[str, ...] = ()
    """The pagination arguments of a connection, which the query builders set."""

    @property
    def own_arguments(self) -> tuple[InputField, ...]:
        """The arguments that the caller sets."""
        return tuple(a for a in self.arguments if a.name not in self.paging)

    @property
    def selectable_bare(self) -> bool:
        """Return whether the field can be selected without arguments."""
        return not any(argument.required for argument in self.arguments)


@dataclass(frozen=True, slots=True)
class Connection:
    """Shape of a connection type, for reading its nodes."""

    node: str
    nodes: TypeRef
    has_total_count: bool


@dataclass(frozen=True, slots=True)
class ObjectType:
    """An object type."""

    name: str
    fields: tuple[Field, ...]
    interfaces: tuple[str, ...] = ()
    description: str = ""
    connection: Connection | None = None
    is_envelope: bool = False
    """True for a payload that only wraps the one record that a mutation returns."""

    @property
    def is_record(self) -> bool:
        """Return whether the type becomes a class in the package.

        A connection is read as the list of its nodes, an envelope as the record in it.
        """
        return self.connection is None and not self.is_envelope


@dataclass(frozen=True, slots=True)
class AbstractType:
    """An interface or a union; a union has no fields of its own."""

    name: str
    fields: tuple[Field, ...]
    possible: tuple[str, ...]
    interfaces: tuple[str, ...] = ()
    description: str = ""
    is_union: bool = False


@dataclass(frozen=True, slots=True)
class EnumValue:
    """A value of an enum, or of a scalar whose values are known."""

    name: str
    description: str = ""
    deprecation: str | None = None


@dataclass(frozen=True, slots=True)
class EnumType:
    """An enum, or a scalar whose values are known."""

    name: str
    values: tuple[EnumValue, ...]
    description: str = ""
    is_scalar: bool = False


@dataclass(frozen=True, slots=True)
class ScalarType:
    """A scalar and the codec that carries it (a key of the scalar table)."""

    name: str
    codec: str
    description: str = ""


@dataclass(frozen=True, slots=True)
class InputType:
    """An input object."""

    name: str
    fields: tuple[InputField, ...]
    description: str = ""
    one_of: bool = False


@dataclass(frozen=True, slots=True)
class Mutation:
    """A field of the mutation type."""

    field: Field
    input: str | None
    """The input object, if it is the only argument."""
    record: str | None
    """The payload's field with the record, if there is exactly one."""
    errors: str | None
    """The payload's field with validation errors, if there is one."""


NamedType: TypeAlias = ObjectType | AbstractType | EnumType | ScalarType | InputType


@dataclass(frozen=True)
class Schema:
    """The schema for which a package is generated."""

    query_type: str
    mutation_type: str | None
    objects: tuple[ObjectType, ...]
    abstracts: tuple[AbstractType, ...]
    enums: tuple[EnumType, ...]
    scalars: tuple[ScalarType, ...]
    inputs: tuple[InputType, ...]
    queries: tuple[Field, ...]
    mutations: tuple[Mutation, ...] = field(default=())

    @cached_property
    def types(self) -> Mapping[str, NamedType]:
        """Every named type by its GraphQL name."""
        return {named.name: named for named in self}

    def __iter__(self) -> Iterator[NamedType]:
        yield from self.objects
        yield from self.abstracts
        yield from self.enums
        yield from self.scalars
        yield from self.inputs

    @property
    def records(self) -> tuple[ObjectType | AbstractType, ...]:
        """All types whose fields programs can select."""
        met = (named for named in self.objects if named.is_record)
        return (*met, *self.abstracts)

    def fields_of(self, name: str) -> tuple[Field, ...]:
        """The fields of a record; none of any other type."""
        named = self.types.get(name)
        return named.fields if isinstance(named, ObjectType | AbstractType) else ()

    def inputs_of(self, name: str | None) -> tuple[InputField, ...]:
        """The fields of an input object; none of any other type."""
        named = self.types.get(name or "")
        return named.fields if isinstance(named, InputType) else ()

    def possible(self, name: str) -> tuple[str, ...]:
        """The possible object types of a value; for an object type, itself."""
        named = self.types.get(name)
        return named.possible if isinstance(named, AbstractType) else (name,)

    def is_leaf(self, name: str) -> bool:
        """Return whether the named type is a scalar or an enum."""
        return isinstance(self.types[name], ScalarType | EnumType)

    def result_of(self, mutation: Mutation) -> str:
        """The type of the record, or of the payload if it has not exactly one record."""
        payload = mutation.field.type.base
        if mutation.record is None:
            return payload
        fields = {each.name: each for each in self.fields_of(payload)}
        return fields[mutation.record].type.base

    def target_of(self, ref: TypeRef) -> str:
        """The named type of a reference; for a connection, that of its nodes."""
        connection = self.connection(ref.base)
        return connection.node if connection is not None else ref.base

    def connection(self, name: str) -> Connection | None:
        """Return the connection of a named type, or ``None`` for other types."""
        named = self.types[name]
        return named.connection if isinstance(named, ObjectType) else None
