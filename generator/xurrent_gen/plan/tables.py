"""The schema as lines of tables, which the runtime parses when needed.

The tables of types and root fields are in ``_schema.py``; a field is declared in its model
or input. Words separated by blanks suffice, because names and type references of GraphQL
have no blanks. The parsers are ``SchemaIndex`` and ``read_field`` in the runtime's
``schema`` folder.
"""

from __future__ import annotations

from collections.abc import Sequence

from xurrent_gen.ir.conventions import NODE, PAIRS, can_refetch
from xurrent_gen.ir.model import (
    AbstractType,
    EnumType,
    Field,
    InputField,
    InputType,
    Mutation,
    NamedType,
    ObjectType,
    ScalarType,
)
from xurrent_gen.naming.names import Names, argument_names
from xurrent_gen.plan.annotations import Context
from xurrent_gen.plan.model import Table
from xurrent_gen.plan.module_paths import ModulePaths
from xurrent_gen.plan.texts import string

RELAY = "relay"
"""Short form for the four pagination arguments of Relay."""

_RELAY = {"first": "Int", "last": "Int", "before": "String", "after": "String"}


def schema_data(context: Context) -> dict[str, object]:
    """The tables of types, queries and mutations, and left-out attributes of models."""
    schema, names, paths = context.schema, context.names, context.paths
    features = context.features
    node_interface = NODE if can_refetch(schema) else ""
    unpacked = {m.field.type.base: m for m in schema.mutations}
    types: list[str] = []
    for named in schema:
        if isinstance(named, ObjectType) and named.is_envelope:
            row = _envelope_row(named, names, unpacked[named.name])
        else:
            row = _type_row(named, names, paths, node_interface)
        types.append(" ".join((named.name, *row)))
    queries = [_query_line(each, context) for each in schema.queries]
    mutations = [_mutation_line(each, context) for each in schema.mutations]
    fields = {field.name for named in schema.records for field in named.fields}
    left_out = {
        name: (of, row.name)
        for row in features.without
        for name, of in row.attributes.items()
        if of in fields
    }
    lacks = features.lacking(lambda row: row.instead_of_list)
    for named in schema.inputs:
        feature = lacks.get(named.name)
        if feature:
            left_out[named.name] = (PAIRS, feature)
    return {
        "types": Table(types),
        "queries": Table(queries),
        "mutations": Table(mutations),
        "left_out": left_out,
    }


def _query_line(root: Field, context: Context) -> str:
    names, module = context.names, context.paths.queries[root.name]
    return " ".join((module, names.queries[root.name], *_root_words(root)))


def _mutation_line(mutation: Mutation, context: Context) -> str:
    root, names = mutation.field, context.names
    payload = root.type.base
    record = names.fields(payload)[mutation.record] if mutation.record else "-"
    errors = names.fields(payload)[mutation.errors] if mutation.errors else "-"
    module, name = context.paths.mutations[root.name], names.mutations[root.name]
    return " ".join((module, record, errors, name, *_root_words(root)))


def _root_words(root: Field) -> list[str]:
    return [root.name, root.type.text, *argument_words(root)]


def _envelope_row(named: ObjectType, names: Names, mutation: Mutation) -> Sequence[str]:
    """The fields of a payload that the runtime unpacks."""
    unpacked = (mutation.errors, mutation.record)
    fields = (
        f"{names.fields(named.name)[each.name]}:{each.name}:{each.type.text}"
        for each in named.fields
        if each.name in unpacked
    )
    return ["envelope", *fields]


def _type_row(
    named: NamedType, names: Names, paths: ModulePaths, node_interface: str
) -> Sequence[str]:
    """The kind of a type, its module and class, and further values of its kind."""
    more: Sequence[str] = ()
    match named:
        case ScalarType():
            return ["scalar", named.codec]
        case ObjectType(connection=connection) if connection is not None:
            counted = ["total"] if connection.has_total_count else []
            return ["connection", connection.node, connection.nodes.text, *counted]
        case ObjectType():
            kind, more = "object", (
                ("node",) if node_interface in named.interfaces else ()
            )
        case AbstractType():
            kind, more = "abstract", named.possible
        case EnumType():
            kind = "enum"
        case InputType():
            kind = "input"
    return [kind, paths.modules[named.name], names.class_of(named.name), *more]


def declaration(field: Field | InputField) -> str:
    """The name and the type of a field, as a literal in the notation of the schema."""
    return string(f"{field.name}: {field.type.text}")


def argument_words(field: Field) -> list[str]:
    """A word for each argument; those for pagination begin with ``~``, or are RELAY."""
    paging = {a.name: a.type.text for a in field.arguments if a.name in field.paging}
    as_one_word, scope = paging == _RELAY, argument_names(field)
    words = [RELAY] if as_one_word else []
    for each in field.arguments:
        if not (as_one_word and each.name in field.paging):
            mark = "~" if each.name in field.paging else ""
            words.append(f"{mark}{scope[each.name]}:{each.name}:{each.type.text}")
    return words
