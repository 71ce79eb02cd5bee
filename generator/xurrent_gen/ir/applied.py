"""Records that ``apply`` can upsert, recognised from their shape, and comparisons.

A record may have the name of its source system and its key in that system. ``apply`` can
upsert a type of records if both are inputs of its create and its update mutation, and a
query lists the records: then rows can be compared with existing records by key.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from xurrent_gen.ir.conventions import (
    ACTIONS,
    ATTACHMENTS,
    CREATE,
    DISABLED,
    DISPLAY_FIELDS,
    ECHO_FIELDS,
    ID,
    NEW,
    OTHER_NAMES,
    REFERENCE_KEYS,
    SOURCE,
    SOURCE_KEY,
    UNIQUE_KEYS,
    UPDATE,
    plurals,
)
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

NOT_OF_ROWS = frozenset({ID, SOURCE, SOURCE_KEY}) | ECHO_FIELDS
"""Fields of an update that rows do not have."""


class Way(StrEnum):
    """Way in which a row's field is compared; the runtime reads these signs."""

    VALUE = "="
    REFERENCE = ">"
    SET = "*"
    CHILDREN = "#"
    PAIRS = "%"
    OBJECT = "@"
    ACTION = "!"  # executed on each send
    NONE = "-"


@dataclass(frozen=True, slots=True)
class AppliedField:
    """A field of a row, and its comparison with a field of the record."""

    field: InputField
    way: Way = Way.NONE
    path: str = ""
    """The record's field; empty for an action and without a comparison."""
    target: str = ""
    """The type of the referenced record."""


@dataclass(frozen=True, slots=True)
class Keyed:
    """A type of records that can be looked up by key."""

    record: ObjectType
    query: Field
    keys: tuple[str, ...]
    """The fields that can identify a record."""
    unique: str
    """The key that is unique; empty if none is."""


@dataclass(frozen=True, slots=True)
class Applied:
    """A type of records that ``apply`` can upsert."""

    query: Field
    record: ObjectType
    create: Mutation
    update: Mutation
    fields: tuple[AppliedField, ...]

    @property
    def can_disable(self) -> bool:
        """Return whether records can be disabled."""
        return any(f.field.name == DISABLED and f.way is Way.VALUE for f in self.fields)


def applied_types(schema: Schema) -> Iterator[Applied]:
    """Yield the types of records that ``apply`` can upsert."""
    mutations = {each.field.name: each for each in schema.mutations}
    queries = _listings(schema)
    for mutation, create in mutations.items():
        stem = mutation.removesuffix(CREATE)
        update = mutations.get(f"{stem}{UPDATE}")
        if stem == mutation or update is None:
            continue
        creating, updating = _inputs(schema, create), _inputs(schema, update)
        created, updated = (_returned(schema, each, stem) for each in (create, update))
        record = schema.types.get(created)
        if updated != created or created not in queries:
            continue
        if not isinstance(record, ObjectType):
            continue
        outputs = {f.name: f for f in record.fields if not f.own_arguments}
        keys = {SOURCE, SOURCE_KEY}
        if keys <= creating.keys() and {ID, *keys} <= updating.keys() & outputs.keys():
            fields = tuple(
                _compared(schema, record, outputs, updating.get(name, field))
                for name, field in creating.items()
                if name not in NOT_OF_ROWS
            )
            yield Applied(queries[created], record, create, update, fields)


def keyed_types(schema: Schema) -> dict[str, Keyed]:
    """Return the types of records that rows can reference by a key, by name."""
    keyed: dict[str, Keyed] = {}
    for name, query in _listings(schema).items():
        record = schema.types[name]
        if not isinstance(record, ObjectType):
            continue
        leaves = {
            f.name
            for f in record.fields
            if not f.own_arguments
            and isinstance(f.type, Named)
            and schema.is_leaf(f.type.base)
        }
        keys = [SOURCE, SOURCE_KEY] if {SOURCE, SOURCE_KEY} <= leaves else []
        if "primaryEmail" in leaves:  # people may share a name
            leaves.discard("name")
        keys += (each for each in REFERENCE_KEYS if each in leaves)
        unique = UNIQUE_KEYS.get(name, "")
        if keys:
            is_known = unique in keys
            keyed[name] = Keyed(record, query, tuple(keys), unique if is_known else "")
    return keyed


def _listings(schema: Schema) -> dict[str, Field]:
    """Return, by type, the first query that lists its records."""
    queries: dict[str, Field] = {}
    for query in schema.queries:
        connection = schema.connection(query.type.base)
        if connection is not None and query.selectable_bare:
            queries.setdefault(connection.node, query)
    return queries


def _returned(schema: Schema, mutation: Mutation, name: str) -> str:
    """Return the type of the field with this name in the payload, or an empty string."""
    fields = schema.fields_of(mutation.field.type.base)
    return next((field.type.base for field in fields if field.name == name), "")


def _inputs(schema: Schema, mutation: Mutation) -> dict[str, InputField]:
    return {field.name: field for field in schema.inputs_of(mutation.input)}


def _compared(
    schema: Schema, record: ObjectType, outputs: Mapping[str, Field], field: InputField
) -> AppliedField:
    """Find the field among ``outputs`` that an input field sets, by the names of both."""
    name, other_path = field.name, OTHER_NAMES.get((record.name, field.name))
    if other_path is not None:
        return _compared_elsewhere(schema, record, field, other_path)
    if name.endswith(ATTACHMENTS):
        return AppliedField(field, Way.ACTION)
    output = outputs.get(name)
    if output is not None and schema.is_leaf(output.type.base):
        same = output.type.text.replace("!", "") == field.type.text.replace("!", "")
        return AppliedField(field, Way.VALUE, name) if same else AppliedField(field)
    if name.endswith("Id"):
        output = outputs.get(name.removesuffix("Id"))
        if output is not None and _has_id(schema, output.type):
            return AppliedField(field, Way.REFERENCE, output.name, output.type.base)
    elif name.endswith("Ids"):
        for plural in plurals(name.removesuffix("Ids")):
            node = _listed(schema, outputs.get(plural))
            if node:
                return AppliedField(field, Way.SET, plural, node)
    if isinstance(schema.types.get(field.type.base), InputType):
        is_child = name.startswith(NEW)
        stem = name.removeprefix(NEW)
        output = outputs.get(stem[:1].lower() + stem[1:] if is_child else name)
        if output is not None and not schema.is_leaf(output.type.base):
            whole = Way.PAIRS if isinstance(field.type, ListOf) else Way.OBJECT
            way = Way.CHILDREN if is_child else whole
            if way is Way.OBJECT or _tells_apart(schema, output, field):
                return AppliedField(field, way, output.name)
    return AppliedField(field, Way.ACTION if name in ACTIONS else Way.NONE)


def _compared_elsewhere(
    schema: Schema, record: ObjectType, field: InputField, path: str
) -> AppliedField:
    """Return the comparison with a field of another name, given by its path."""
    output: Field | None = None
    owner = record.name
    for part in path.split("."):
        name = part.partition(">")[0]
        output = next((f for f in schema.fields_of(owner) if f.name == name), None)
        if output is None:
            return AppliedField(field)
        owner = schema.target_of(output.type)
    assert output is not None
    if isinstance(schema.types.get(field.type.base), InputType):
        is_known = _tells_apart(schema, output, field)
        return AppliedField(field, Way.PAIRS, path) if is_known else AppliedField(field)
    if schema.is_leaf(output.type.base):
        return AppliedField(field, Way.VALUE, path)
    node = _listed(schema, output)
    if node:
        return AppliedField(field, Way.SET, path, node)
    return AppliedField(field, Way.REFERENCE, path, output.type.base)


def _tells_apart(schema: Schema, output: Field, field: InputField) -> bool:
    """Return whether queries can tell the objects of a list apart.

    Their references do, or else a value other than id and name. A subset may lack both.
    """
    shown = {each.name for each in schema.fields_of(schema.target_of(output.type))}
    names = {each.name for each in schema.inputs_of(field.type.base)}
    values = names - {ID, *DISPLAY_FIELDS}
    references = {name.removesuffix("Id") for name in values if name.endswith("Id")}
    return not values or not shown.isdisjoint(references or values)


def _listed(schema: Schema, field: Field | None) -> str:
    """Return the record type of a paginated field if its records have an id."""
    connection = schema.connection(field.type.base) if field else None
    if connection is None or not _has_id(schema, Named(connection.node)):
        return ""
    return connection.node


def _has_id(schema: Schema, ref: TypeRef) -> bool:
    """Return whether a reference leads to exactly one record, which has an id."""
    named = schema.types[ref.base]
    if isinstance(ref, ListOf) or not isinstance(named, ObjectType | AbstractType):
        return False
    if any(field.name == ID for field in named.fields):
        return True
    possible = named.possible if isinstance(named, AbstractType) else ()
    return bool(possible) and all(_has_id(schema, Named(each)) for each in possible)
