"""Turns a checked graphql-core schema into the intermediate representation."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from graphql import (
    GraphQLArgument,
    GraphQLEnumType,
    GraphQLField,
    GraphQLInputField,
    GraphQLInputObjectType,
    GraphQLInterfaceType,
    GraphQLNamedType,
    GraphQLObjectType,
    GraphQLScalarType,
    GraphQLSchema,
    GraphQLType,
    GraphQLUnionType,
    get_named_type,
    print_ast,
)
from graphql.utilities import get_default_value_ast

from xurrent_gen.errors import Issue, warning
from xurrent_gen.ir import conventions
from xurrent_gen.ir.model import (
    AbstractType,
    Connection,
    EnumType,
    EnumValue,
    Field,
    InputField,
    InputType,
    ListOf,
    Mutation,
    Named,
    NamedType,
    ObjectType,
    ScalarType,
    Schema,
    TypeRef,
)
from xurrent_gen.schema.documented_enums import documented_enums
from xurrent_gen.schema.wrappers import (
    base_of,
    inner,
    is_list,
    is_non_null,
    nullable_of,
    type_of,
)


def build_schema_ir(
    schema: GraphQLSchema, scalars: Mapping[str, str]
) -> tuple[Schema, tuple[Issue, ...]]:
    """Build the representation of ``schema``.

    ``scalars`` maps scalar names to codecs and overrides the built-in table. The issues
    list the parts that are left out or have a loose type, each with its coordinate.
    """
    return _Builder(schema, scalars).build()


class _Builder:
    def __init__(self, schema: GraphQLSchema, scalars: Mapping[str, str]) -> None:
        self._schema = schema
        self._scalar_codecs = {**conventions.KNOWN_SCALARS, **scalars}
        self._configured = frozenset(scalars)
        self._issues: list[Issue] = []
        self._unions: dict[str, list[str]] = {}
        self._connections = _connections(schema)
        for named in schema.type_map.values():
            if isinstance(named, GraphQLUnionType):
                for member in named.types:
                    self._unions.setdefault(member.name, []).append(named.name)

    def build(self) -> tuple[Schema, tuple[Issue, ...]]:
        query, mutation = self._schema.query_type, self._schema.mutation_type
        assert query is not None, "the loader refuses a schema without a query type"
        roots = {root.name for root in (query, mutation) if root is not None}
        subscription = self._schema.subscription_type
        if subscription is not None:
            roots.add(subscription.name)
            for name in subscription.fields:
                self._warn(
                    f"{subscription.name}.{name}",
                    "left out: subscriptions are not generated",
                    "nothing to do; the rest of the schema is generated",
                )
        mutations = tuple(
            self._mutation(name, field)
            for name, field in (mutation.fields.items() if mutation else ())
        )
        envelopes = {m.field.type.base for m in mutations if m.record}
        envelopes -= _types_of_fields(self._schema) | self._unions.keys() | roots
        types = [
            self._type(named, envelopes)
            for named in self._schema.type_map.values()
            if not named.name.startswith("__")
            if named.name not in roots or self._is_reachable(named)
        ]
        for name in sorted(self._configured - self._schema.type_map.keys()):
            self._warn(
                name,
                "the settings give a type to this scalar, which the schema has not",
                "correct its name in [tool.xurrent-gen.scalars], or remove it",
            )
        built = Schema(
            query_type=query.name,
            mutation_type=mutation.name if mutation else None,
            objects=tuple(t for t in types if isinstance(t, ObjectType)),
            abstracts=tuple(t for t in types if isinstance(t, AbstractType)),
            enums=tuple(t for t in types if isinstance(t, EnumType)),
            scalars=tuple(t for t in types if isinstance(t, ScalarType)),
            inputs=tuple(t for t in types if isinstance(t, InputType)),
            queries=tuple(self._field(*each) for each in query.fields.items()),
            mutations=mutations,
        )
        return built, tuple(self._issues)

    def _type(self, named: GraphQLNamedType, envelopes: set[str]) -> NamedType:
        match named:
            case GraphQLObjectType():
                return self._object(named, envelopes)
            case GraphQLInterfaceType() | GraphQLUnionType():
                return self._abstract(named)
            case GraphQLEnumType():
                values = tuple(
                    EnumValue(name, value.description or "", value.deprecation_reason)
                    for name, value in named.values.items()
                )
                return EnumType(named.name, values, named.description or "")
            case GraphQLScalarType():
                return self._scalar(named)
            case GraphQLInputObjectType():
                fields = tuple(_input_field(*each) for each in named.fields.items())
                description = named.description or ""
                return InputType(named.name, fields, description, named.is_one_of)
            case _:
                raise AssertionError(named)

    def _is_reachable(self, root: GraphQLNamedType) -> bool:
        """Return whether a query returns the root type, like any other record."""
        fields = _owned_fields(self._schema)
        has_interfaces = isinstance(root, GraphQLObjectType) and bool(root.interfaces)
        is_abstracted = has_interfaces or root.name in self._unions
        return is_abstracted or any(base_of(field) is root for _, field in fields)

    def _object(self, named: GraphQLObjectType, envelopes: set[str]) -> ObjectType:
        nodes = self._connections.get(named.name)
        connection = None
        if nodes is not None:
            connection = Connection(
                node=base_of(nodes).name,
                nodes=_type_ref(type_of(nodes)),
                has_total_count=conventions.is_counted(named),
            )
        return ObjectType(
            name=named.name,
            fields=tuple(self._field(n, f) for n, f in named.fields.items()),
            interfaces=(
                *(i.name for i in named.interfaces),
                *self._unions.get(named.name, ()),
            ),
            description=named.description or "",
            connection=connection,
            is_envelope=named.name in envelopes and not named.interfaces,
        )

    def _abstract(self, named: GraphQLInterfaceType | GraphQLUnionType) -> AbstractType:
        own = None if isinstance(named, GraphQLUnionType) else named
        possible = self._schema.get_possible_types(named)
        return AbstractType(
            name=named.name,
            fields=tuple(self._field(*f) for f in own.fields.items()) if own else (),
            possible=tuple(
                sorted(t.name for t in possible if t.name not in self._connections)
            ),
            interfaces=tuple(i.name for i in own.interfaces) if own else (),
            description=named.description or "",
            is_union=own is None,
        )

    def _scalar(self, named: GraphQLScalarType) -> EnumType | ScalarType:
        codec = self._scalar_codecs.get(named.name)
        values = documented_enums().get(named.name)
        if codec is None and values is not None:
            known = tuple(map(EnumValue, values))
            return EnumType(named.name, known, named.description or "", is_scalar=True)
        if codec is None:
            self._warn(
                named.name,
                "unknown scalar: its values are carried as JSON",
                f'give it a type: [tool.xurrent-gen.scalars] {named.name} = "str"',
            )
        return ScalarType(named.name, codec or "json", named.description or "")

    def _field(self, name: str, field: GraphQLField) -> Field:
        return Field(
            name=name,
            type=_type_ref(type_of(field)),
            arguments=tuple(_input_field(n, a) for n, a in field.args.items()),
            description=field.description or "",
            deprecation=field.deprecation_reason,
            paging=(
                conventions.paging_arguments(field)
                if base_of(field).name in self._connections
                else ()
            ),
        )

    def _mutation(self, name: str, field: GraphQLField) -> Mutation:
        single = conventions.single_input(field)
        named = base_of(field)
        payload = named if isinstance(named, GraphQLObjectType) else None
        return Mutation(
            field=self._field(name, field),
            input=single.name if single else None,
            record=(
                conventions.payload_record(payload, self._connections)
                if payload
                else None
            ),
            errors=conventions.payload_errors(payload) if payload else None,
        )

    def _warn(self, coordinate: str, message: str, hint: str) -> None:
        self._issues.append(warning(coordinate, message, hint))


def _connections(schema: GraphQLSchema) -> dict[str, GraphQLField]:
    """Return the types that are read as connections, with their ``nodes`` fields.

    A connection is read through the field that returns it. A type that is also used in
    another way (in lists, by mutations, behind interfaces and unions) is an ordinary
    record.
    """
    fields = list(_owned_fields(schema))
    returned = {base_of(field).name for _, field in fields}
    elsewhere = {
        base_of(field).name
        for owner, field in fields
        if owner is schema.mutation_type
        or not isinstance(nullable_of(field), GraphQLNamedType)
    }
    for named in schema.type_map.values():
        if not isinstance(named, GraphQLUnionType | GraphQLInterfaceType):
            continue
        if named.name in returned:
            elsewhere.update(t.name for t in schema.get_possible_types(named))
    connections: dict[str, GraphQLField] = {}
    for named in schema.type_map.values():
        nodes = conventions.connection_nodes(named)
        if nodes is not None and named.name not in elsewhere:
            connections[named.name] = nodes
    return connections


def _types_of_fields(schema: GraphQLSchema) -> set[str]:
    """Return the types of all fields of records and queries, without mutations."""
    return {
        base_of(field).name
        for owner, field in _owned_fields(schema)
        if owner is not schema.mutation_type
    }


def _owned_fields(
    schema: GraphQLSchema,
) -> Iterator[tuple[GraphQLNamedType, GraphQLField]]:
    """Yield all fields that can be read, each with its type."""
    for owner in schema.type_map.values():
        if isinstance(owner, GraphQLObjectType | GraphQLInterfaceType):
            for field in owner.fields.values():
                yield owner, field


def _input_field(name: str, field: GraphQLInputField | GraphQLArgument) -> InputField:
    type_ref = _type_ref(type_of(field))
    default = get_default_value_ast(field)
    return InputField(
        name=name,
        type=type_ref,
        required=not type_ref.nullable and default is None,
        description=field.description or "",
        deprecation=field.deprecation_reason,
        default=print_ast(default) if default else "",
    )


def _type_ref(type_: GraphQLType, nullable: bool = True) -> TypeRef:
    if is_non_null(type_):
        return _type_ref(inner(type_), nullable=False)
    if is_list(type_):
        return ListOf(_type_ref(inner(type_)), nullable)
    return Named(get_named_type(type_).name, nullable)
