"""What a package offers to programs, by coordinate of the schema.

Two surfaces are compared by ``compare``. An ``Offer`` knows every spelling under
which a program meets one element of the schema: ``Person.vip`` is the attribute
``Person.vip`` and the path ``PersonFields.vip``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from xurrent_gen.ir.input_roles import (
    OrderShape,
    filter_conditions,
    filter_of,
    order_shape,
)
from xurrent_gen.ir.model import (
    AbstractType,
    EnumType,
    Field,
    InputField,
    InputType,
    Mutation,
    NamedType,
    ObjectType,
    Role,
    ScalarType,
    Schema,
    TypeRef,
)
from xurrent_gen.naming.names import (
    Names,
    fragment_key,
    mutation_key,
    query_key,
)

SHARED = "Shared"
"""The group of what belongs to no single record."""


class Element(StrEnum):
    """What an offer is."""

    TYPE = "type"
    FIELD = "field"
    ARGUMENT = "argument"
    INPUT_FIELD = "input field"
    VALUE = "value"
    FRAGMENT = "fragment"
    QUERY = "query"
    MUTATION = "mutation"
    FORM = "UI extension"
    FORM_FIELD = "custom field"


@dataclass(frozen=True, slots=True)
class Offer:
    """One element of the schema as programs see it."""

    element: Element
    coordinate: str
    """Where it stands in the schema: ``Person``, ``Person.vip``, ``Person.teams(view:)``."""
    parent: str
    """The coordinate that it comes and goes with, or empty."""
    group: str
    """The record that it belongs to, as the package calls it, or :data:`SHARED`."""
    names: tuple[str, ...]
    """How programs spell it; empty for what only the runtime sees."""
    shape: str
    """What is compared as a whole: the kind of a type, the record of a mutation."""
    type: TypeRef | None = None
    required: bool = False
    default: str = ""
    description: str = ""
    deprecation: str | None = None


@dataclass(frozen=True)
class Surface:
    """All that one package offers."""

    schema: Schema
    names: Names

    @cached_property
    def offers(self) -> Mapping[str, Offer]:
        """Every offer by its coordinate."""
        return {each.coordinate: each for each in self._all()}

    def python_type(self, name: str) -> str:
        """What a named type is in annotations: a class, or the codec of a scalar."""
        named = self.schema.types[name]
        if isinstance(named, ScalarType):
            return "str" if named.codec == "id" else named.codec
        return self.names.class_of(name)

    def _all(self) -> Iterator[Offer]:
        for named in self.schema:
            match named:
                case ObjectType(role=Role.CONNECTION | Role.ENVELOPE):
                    pass
                case ObjectType() | AbstractType():
                    yield from self._record(named)
                case InputType():
                    yield from self._input(named)
                case EnumType():
                    yield from self._values(named)
                case ScalarType():
                    yield self._type(
                        named, (), f"scalar {self.python_type(named.name)}"
                    )
        for root in self.schema.queries:
            yield from self._query(root)
        for mutation in self.schema.mutations:
            yield from self._mutation(mutation)

    def _type(self, named: NamedType, names: Iterable[str], shape: str) -> Offer:
        return Offer(
            Element.TYPE,
            named.name,
            "",
            self._group(named.name),
            tuple(names),
            shape,
            description=named.description,
        )

    def _record(self, named: ObjectType | AbstractType) -> Iterator[Offer]:
        names = self.names
        model, paths = names.class_of(named.name), names.derived(named.name, "Fields")
        yield self._type(named, (model, paths), "record")
        for each in named.fields:
            name, coordinate = (
                names.field(named.name, each.name),
                f"{named.name}.{each.name}",
            )
            spelled = (f"{model}.{name}", f"{paths}.{name}")
            offer = self._field(Element.FIELD, coordinate, named.name, each, spelled)
            yield offer
            yield from self._arguments(offer, coordinate, each, f"{paths}.{name}")
        if isinstance(named, AbstractType):
            for possible in named.possible:
                fragment = names.field(named.name, fragment_key(possible))
                yield Offer(
                    Element.FRAGMENT,
                    f"{possible} in {named.name}",
                    named.name,
                    self._group(named.name),
                    (f"{paths}.{fragment}",),
                    "fragment",
                )

    def _field(
        self,
        element: Element,
        coordinate: str,
        parent: str,
        field: Field,
        spelled: Iterable[str],
        *,
        group: str = "",
        shape: str = "",
    ) -> Offer:
        connection = self.schema.connection(field.type.base)
        counted = connection is not None and connection.has_total_count
        return Offer(
            element,
            coordinate,
            parent,
            group or self._group(parent),
            tuple(spelled),
            shape or ("counted" if counted else ""),
            connection.nodes if connection is not None else field.type,
            description=field.description,
            deprecation=field.deprecation,
        )

    def _arguments(
        self, owner: Offer, key: str, field: Field, spelled: str
    ) -> Iterator[Offer]:
        for each in field.own_arguments:
            name = self.names.argument(key, each.name)
            yield self._given(
                Element.ARGUMENT,
                f"{owner.coordinate}({each.name}:)",
                owner.coordinate,
                owner.group,
                [f"{spelled}({name}=)"],
                each,
            )

    def _given(
        self,
        element: Element,
        coordinate: str,
        parent: str,
        group: str,
        spelled: Iterable[str],
        field: InputField,
    ) -> Offer:
        return Offer(
            element,
            coordinate,
            parent,
            group,
            tuple(spelled),
            "",
            field.type,
            field.required,
            field.default,
            field.description,
            field.deprecation,
        )

    def _input(self, named: InputType) -> Iterator[Offer]:
        names = self.names
        model = names.class_of(named.name)
        filtered = named.name in self._filters
        where = (names.derived(named.name, "Where"),) if filtered else ()
        shape = "one of input" if named.one_of else "input"
        yield self._type(named, (model, *where), shape)
        calls = [
            f"client.mutation.{names.mutations[m.field.name]}"
            for m in self.schema.mutations
            if m.input == named.name
        ]
        compared = {
            each.name for each in filter_conditions(self.schema, named.name) if filtered
        }
        for field in named.fields:
            name = names.field(named.name, field.name)
            spelled = [f"{model}.{name}", *(f"{call}({name}=)" for call in calls)]
            if field.name in compared:
                spelled += [f"{each}.{name}" for each in where]
            yield self._given(
                Element.INPUT_FIELD,
                f"{named.name}.{field.name}",
                named.name,
                self._group(named.name),
                spelled,
                field,
            )

    def _values(self, named: EnumType) -> Iterator[Offer]:
        names = self.names
        model = names.class_of(named.name)
        yield self._type(named, (model,), "value list")
        for value in named.values:
            spelled = [f"{model}.{names.field(named.name, value.name)}"]
            for argument, in_order in self._literals.get(named.name, ()):
                text = names.field(named.name, value.name).lower()
                spelled.append(f'{argument}="{text if in_order else value.name}")')
            yield Offer(
                Element.VALUE,
                f"{named.name}.{value.name}",
                named.name,
                self._group(named.name),
                tuple(spelled),
                "value",
                description=value.description,
                deprecation=value.deprecation,
            )

    def _query(self, root: Field) -> Iterator[Offer]:
        name = f"client.query.{self.names.queries[root.name]}"
        connection = self.schema.connection(root.type.base)
        node = connection.node if connection is not None else root.type.base
        offer = self._field(
            Element.QUERY,
            f"{self.schema.query_type}.{root.name}",
            "",
            root,
            [name],
            group=self._group(node),
        )
        yield offer
        yield from self._arguments(offer, query_key(root.name), root, name)

    def _mutation(self, mutation: Mutation) -> Iterator[Offer]:
        field = mutation.field
        name = f"client.mutation.{self.names.mutations[field.name]}"
        record = self._payload_record(mutation)
        offer = self._field(
            Element.MUTATION,
            f"{self.schema.mutation_type}.{field.name}",
            "",
            field,
            [name],
            group=self._group(record or mutation.input or field.type.base),
            shape=f"returns {record or 'the payload'}",
        )
        yield offer
        if mutation.input is None:
            yield from self._arguments(offer, mutation_key(field.name), field, name)

    def _payload_record(self, mutation: Mutation) -> str | None:
        payload = self.schema.types[mutation.field.type.base]
        if mutation.record is None or not isinstance(payload, ObjectType):
            return None
        return next(f.type.base for f in payload.fields if f.name == mutation.record)

    @cached_property
    def _filters(self) -> frozenset[str]:
        found = (filter_of(self.schema, root.arguments) for root in self.schema.queries)
        return frozenset(each[1] for each in found if each is not None)

    @cached_property
    def _literals(self) -> Mapping[str, list[tuple[str, bool]]]:
        """Where root fields take a value list as text, and whether to order by it."""
        found: dict[str, list[tuple[str, bool]]] = {}
        for root in self.schema.queries:
            for each in root.own_arguments:
                order = self._order(each.type.base)
                taken = each.type.base if order is None else order.fields.name
                if isinstance(self.schema.types[taken], EnumType):
                    query = f"client.query.{self.names.queries[root.name]}"
                    name = self.names.argument(query_key(root.name), each.name)
                    begun = f"{query}({name}"
                    found.setdefault(taken, []).append((begun, order is not None))
        return found

    def _order(self, name: str) -> OrderShape | None:
        return order_shape(self.schema, name)

    def _group(self, type_name: str) -> str:
        """The record whose name is the longest beginning of a type's name."""
        for length in range(len(type_name), 1, -1):
            start = type_name[:length]
            ends = length == len(type_name) or type_name[length].isupper()
            if ends and start in self._records:
                return self.names.class_of(start)
        return SHARED

    @cached_property
    def _records(self) -> frozenset[str]:
        return frozenset(
            named.name
            for named in self.schema
            if isinstance(named, AbstractType)
            or (isinstance(named, ObjectType) and named.role is Role.RECORD)
        )
