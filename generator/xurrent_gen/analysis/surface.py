"""Public elements of a package, by schema coordinate.

An ``Offer`` has every spelling of one schema element in programs: ``Person.vip`` is the
attribute ``Person.vip`` and the path ``PersonFields.vip``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cached_property
from typing import NamedTuple, TypeAlias

from xurrent_gen.ir.input_roles import filter_conditions, filter_inputs, order_shape
from xurrent_gen.ir.model import (
    AbstractType,
    EnumType,
    EnumValue,
    Field,
    InputField,
    InputType,
    ListOf,
    Mutation,
    NamedType,
    ObjectType,
    ScalarType,
    Schema,
    TypeRef,
)
from xurrent_gen.naming.names import Names, argument_names, fragment_key
from xurrent_gen.spelling import longest_start

SHARED = "Shared"
"""Group of the elements that belong to no single record."""

UNPAGED = "unpaged"
"""Shape of a query without pages."""


class Element(StrEnum):
    """Kind of the schema element behind an offer."""

    TYPE = "type"
    FIELD = "field"
    ARGUMENT = "argument"
    PAGING = "paging argument"
    INPUT_FIELD = "input field"
    VALUE = "value"
    FRAGMENT = "fragment"
    QUERY = "query"
    MUTATION = "mutation"
    FORM = "UI extension"
    FORM_FIELD = "custom field"
    FEATURE = "feature"


@dataclass(frozen=True, slots=True)
class Offer:
    """One element of the schema as programs see it."""

    element: Element
    coordinate: str
    """Position in the schema: ``Person``, ``Person.vip``, ``Person.teams(view:)``."""
    parent: str
    """Coordinate of the parent, whose removal removes this element; or empty."""
    group: str
    """Name in the package of the record that owns the element, or :data:`SHARED`."""
    names: tuple[str, ...]
    """Spellings in programs; empty for an element that only the runtime uses."""
    shape: str
    """Value that is compared as a whole: the kind of a type, the record of a mutation."""
    type: TypeRef | None = None
    """The type, with Python names."""
    required: bool = False
    default: str = ""
    description: str = ""
    deprecation: str | None = None
    is_called: bool = False
    """True if programs call the field in a path, because it takes arguments."""


Offers: TypeAlias = Mapping[str, Offer]
"""The public elements of a package, by coordinate."""


def offers_of(schema: Schema, names: Names) -> Offers:
    """Return the public elements of the package of a schema."""
    return {each.coordinate: each for each in _Surface(schema, names).offers()}


class _LiteralCall(NamedTuple):
    """The start of a call, up to the argument that takes an enum's value as a string."""

    start: str
    is_order: bool


@dataclass(frozen=True)
class _Surface:
    schema: Schema
    names: Names

    def _python_type(self, name: str) -> str:
        """Name of a type in annotations: a class, or the codec of a scalar."""
        named = self.schema.types[name]
        if isinstance(named, ScalarType):
            return "str" if named.codec == "id" else named.codec
        return self.names.class_of(name)

    def _spelled(self, ref: TypeRef) -> TypeRef:
        if isinstance(ref, ListOf):
            return replace(ref, item=self._spelled(ref.item))
        return replace(ref, name=self._python_type(ref.name))

    def offers(self) -> Iterator[Offer]:
        for named in self.schema:
            match named:
                case ObjectType(is_record=False):
                    pass
                case ObjectType() | AbstractType():
                    yield from self._record(named)
                case InputType():
                    yield from self._input(named)
                case EnumType():
                    yield from self._values(named)
                case ScalarType():
                    shape = f"scalar {self._python_type(named.name)}"
                    yield self._offer(Element.TYPE, named.name, (), shape, of=named)
        for root in self.schema.queries:
            yield from self._query(root)
        for mutation in self.schema.mutations:
            yield from self._mutation(mutation)

    def _offer(
        self,
        element: Element,
        coordinate: str,
        spelled: Iterable[str],
        shape: str = "",
        *,
        of: NamedType | Field | InputField | EnumValue | None = None,
        parent: str = "",
        group: str = "",
    ) -> Offer:
        """Build an offer from an element of the schema, ``of``."""
        input_field = of if isinstance(of, InputField) else None
        ref = of.type if isinstance(of, Field | InputField) else None
        if isinstance(of, Field):
            connection = self.schema.connection(of.type.base)
            if connection is not None:
                ref = connection.nodes
                shape = shape or ("counted" if connection.has_total_count else "")
        return Offer(
            element,
            coordinate,
            parent,
            group or self._group(parent or coordinate),
            tuple(spelled),
            shape,
            self._spelled(ref) if ref is not None else None,
            input_field is not None and input_field.required,
            input_field.default if input_field is not None else "",
            of.description if of is not None else "",
            of.deprecation if isinstance(of, Field | InputField | EnumValue) else None,
            isinstance(of, Field)
            and element is Element.FIELD
            and bool(of.own_arguments),
        )

    def _record(self, named: ObjectType | AbstractType) -> Iterator[Offer]:
        names, scope = self.names, self.names.fields(named.name)
        model, paths = names.class_of(named.name), names.derived(named.name, "Fields")
        yield self._offer(Element.TYPE, named.name, (model, paths), "record", of=named)
        for each in named.fields:
            name, coordinate = scope[each.name], f"{named.name}.{each.name}"
            spelled = (f"{model}.{name}", f"{paths}.{name}")
            offer = self._offer(
                Element.FIELD, coordinate, spelled, of=each, parent=named.name
            )
            yield offer
            yield from self._arguments(offer, each, f"{paths}.{name}")
        for possible in named.possible if isinstance(named, AbstractType) else ():
            yield self._offer(
                Element.FRAGMENT,
                f"{possible} in {named.name}",
                [f"{paths}.{scope[fragment_key(possible)]}"],
                "fragment",
                parent=named.name,
            )

    def _arguments(self, owner: Offer, field: Field, spelled: str) -> Iterator[Offer]:
        for each in field.own_arguments:
            yield self._offer(
                Element.ARGUMENT,
                f"{owner.coordinate}({each.name}:)",
                [f"{spelled}({argument_names(field)[each.name]}=)"],
                of=each,
                parent=owner.coordinate,
                group=owner.group,
            )
        ends = ("last", "before") if owner.element is Element.FIELD else ()
        for name in ("first", "after", *ends):
            if name in field.paging:
                # All nested lists accept the same keywords, so no checker reports that
                # one was removed.
                yield self._offer(
                    Element.PAGING,
                    f"{owner.coordinate}({name}:)",
                    [spelled],
                    "paging",
                    parent=owner.coordinate,
                    group=owner.group,
                )

    def _input(self, named: InputType) -> Iterator[Offer]:
        names = self.names
        model = names.class_of(named.name)
        filtered = named.name in self._filters
        where = (names.derived(named.name, "Where"),) if filtered else ()
        shape = "one of input" if named.one_of else "input"
        yield self._offer(Element.TYPE, named.name, (model, *where), shape, of=named)
        calls = [
            f"client.mutation.{names.mutations[m.field.name]}"
            for m in self.schema.mutations
            if m.input == named.name
        ]
        compared = {
            each.name for each in filter_conditions(self.schema, named.name) if filtered
        }
        for field in named.fields:
            name = names.fields(named.name)[field.name]
            spelled = [f"{model}.{name}", *(f"{call}({name}=)" for call in calls)]
            if field.name in compared:
                spelled += [f"{each}.{name}" for each in where]
            yield self._offer(
                Element.INPUT_FIELD,
                f"{named.name}.{field.name}",
                spelled,
                of=field,
                parent=named.name,
            )

    def _values(self, named: EnumType) -> Iterator[Offer]:
        model, scope = self.names.class_of(named.name), self.names.fields(named.name)
        yield self._offer(Element.TYPE, named.name, (model,), "enum", of=named)
        for value in named.values:
            spelled = [f"{model}.{scope[value.name]}"]
            for call in self._literals.get(named.name, ()):
                text = scope[value.name].lower() if call.is_order else value.name
                spelled.append(f'{call.start}="{text}")')
            yield self._offer(
                Element.VALUE,
                f"{named.name}.{value.name}",
                spelled,
                "value",
                of=value,
                parent=named.name,
            )

    def _query(self, root: Field) -> Iterator[Offer]:
        name = f"client.query.{self.names.queries[root.name]}"
        offer = self._offer(
            Element.QUERY,
            f"{self.schema.query_type}.{root.name}",
            [name],
            # A program calls `get()` on a query without pages and iterates over the other.
            "" if self.schema.connection(root.type.base) else UNPAGED,
            of=root,
            group=self._group(self.schema.target_of(root.type)),
        )
        yield offer
        yield from self._arguments(offer, root, name)

    def _mutation(self, mutation: Mutation) -> Iterator[Offer]:
        field = mutation.field
        name = f"client.mutation.{self.names.mutations[field.name]}"
        record = self.schema.result_of(mutation) if mutation.record else ""
        offer = self._offer(
            Element.MUTATION,
            f"{self.schema.mutation_type}.{field.name}",
            [name],
            f"returns {record or 'the payload'}",
            of=field,
            group=self._group(record or mutation.input or field.type.base),
        )
        yield offer
        if mutation.input is None:
            yield from self._arguments(offer, field, name)

    @cached_property
    def _filters(self) -> frozenset[str]:
        return filter_inputs(self.schema)

    @cached_property
    def _literals(self) -> Mapping[str, list[_LiteralCall]]:
        """Calls that accept the values of an enum as strings, by enum."""
        calls: dict[str, list[_LiteralCall]] = {}
        for root in self.schema.queries:
            for each in root.own_arguments:
                order = order_shape(self.schema, each.type.base)
                enum = each.type.base if order is None else order.fields.name
                if isinstance(self.schema.types[enum], EnumType):
                    query = f"client.query.{self.names.queries[root.name]}"
                    name = argument_names(root)[each.name]
                    call = _LiteralCall(f"{query}({name}", order is not None)
                    calls.setdefault(enum, []).append(call)
        return calls

    def _group(self, type_name: str) -> str:
        """The record with the longest name that is a prefix of the type's name."""
        start = longest_start(type_name, self._records)
        return self.names.class_of(start) if start else SHARED

    @cached_property
    def _records(self) -> frozenset[str]:
        return frozenset(named.name for named in self.schema.records)
