"""Which records rows can be applied to, recognised from shape, and how fields compare.

Records carry the name of the system that they come from and their key in it. Where both
can be given to create and to update a record, and a query lists the records, rows that
are known by such a key can be compared with what is there.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from xurrent_gen.ir.model import (
    AbstractType,
    Field,
    InputField,
    InputType,
    ListOf,
    Mutation,
    Named,
    ObjectType,
    Schema,
    TypeRef,
)

ID = "id"
SOURCE = "source"
KEY = "sourceID"
DISABLED = "disabled"
NOT_OF_ROWS = frozenset({ID, SOURCE, KEY, "clientMutationId"})
"""What an update takes that no row says of its record."""


@dataclass(frozen=True, slots=True)
class AppliedField:
    """A field that create and update share, and what it compares with.

    ``way`` is ``=`` for the same value, ``>`` for the record that is referred to, ``*`` for
    a set of records and ``-`` where ``compared``, the field of the record, is empty.
    """

    field: InputField
    way: str
    compared: str = ""


@dataclass(frozen=True, slots=True)
class Applied:
    """A type of records that rows can be applied to."""

    query: Field
    record: ObjectType
    create: Mutation
    update: Mutation
    fields: tuple[AppliedField, ...]

    @property
    def can_disable(self) -> bool:
        """Whether records can be disabled."""
        return any(f.field.name == DISABLED and f.way == "=" for f in self.fields)


def applied_types(schema: Schema) -> Iterator[Applied]:
    """All types of records that rows can be applied to."""
    mutations = {each.field.name: each for each in schema.mutations}
    queries: dict[str, Field] = {}
    for query in schema.queries:
        connection = schema.connection(query.type.base)
        if connection is not None and query.selectable_bare:
            queries.setdefault(connection.node, query)
    for name, create in mutations.items():
        stem = name.removesuffix("Create")
        update = mutations.get(f"{stem}Update")
        payload = schema.types[create.field.type.base]
        if stem == name or update is None or not isinstance(payload, ObjectType):
            continue
        given, changed = _inputs(schema, create), _inputs(schema, update)
        made = next((f.type.base for f in payload.fields if f.name == stem), "")
        record = schema.types.get(made)
        if not isinstance(record, ObjectType) or made not in queries:
            continue
        known = {field.name for field in record.fields}
        keys = {SOURCE, KEY}
        if keys <= given.keys() and {ID, *keys} <= changed.keys() & known:
            shared = (f for n, f in changed.items() if n in given.keys() - NOT_OF_ROWS)
            fields = tuple(_compared(schema, record, each) for each in shared)
            yield Applied(queries[made], record, create, update, fields)


def _inputs(schema: Schema, mutation: Mutation) -> dict[str, InputField]:
    named = schema.types.get(mutation.input or "")
    return {f.name: f for f in named.fields} if isinstance(named, InputType) else {}


def _compared(schema: Schema, record: ObjectType, field: InputField) -> AppliedField:
    outputs = {f.name: f for f in record.fields if not f.own_arguments}
    name, found = field.name, outputs.get(field.name)
    if found is not None and schema.is_leaf(found.type.base):
        same = _shape(found.type) == _shape(field.type)
        return AppliedField(field, "=", name) if same else AppliedField(field, "-")
    if name.endswith("Id"):
        found = outputs.get(name.removesuffix("Id"))
        if found is not None and _has_id(schema, found.type):
            return AppliedField(field, ">", found.name)
    elif name.endswith("Ids"):
        for plural in _plurals(name.removesuffix("Ids")):
            found = outputs.get(plural)
            connection = schema.connection(found.type.base) if found else None
            if connection is not None and _has_id(schema, Named(connection.node)):
                return AppliedField(field, "*", plural)
    return AppliedField(field, "-")


def _plurals(word: str) -> tuple[str, ...]:
    people = f"{word.removesuffix('person').removesuffix('Person')}people"
    return f"{word}s", f"{word}es", f"{word[:-1]}ies", word, people


def _has_id(schema: Schema, ref: TypeRef) -> bool:
    """Whether a reference leads to one record, and that has an id."""
    named = schema.types[ref.base]
    if isinstance(ref, ListOf) or not isinstance(named, ObjectType | AbstractType):
        return False
    return any(field.name == ID for field in named.fields)


def _shape(ref: TypeRef) -> tuple[str, int]:
    """The named type and how many lists stand around it."""
    depth = 0
    while isinstance(ref, ListOf):
        ref, depth = ref.item, depth + 1
    return ref.base, depth
