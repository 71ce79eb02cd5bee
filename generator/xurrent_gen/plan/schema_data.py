"""Plans ``_schema.py``: the schema as lines of tables, which the runtime reads.

The reader is ``SchemaIndex`` in the runtime's ``schema`` room.
"""

from __future__ import annotations

import math

from xurrent_gen.ir.input_roles import PAIRS
from xurrent_gen.ir.model import (
    NODE,
    AbstractType,
    EnumType,
    InputType,
    Mutation,
    NamedType,
    ObjectType,
    Role,
    ScalarType,
)
from xurrent_gen.naming.names import Names
from xurrent_gen.plan import layout
from xurrent_gen.plan.context import Context
from xurrent_gen.plan.literals import string
from xurrent_gen.plan.module_paths import ModulePaths
from xurrent_gen.plan.tables import mutation_line, query_line


def schema_data(context: Context) -> dict[str, object]:
    """The tables of types, queries and mutations, and what models are without."""
    schema, names, paths = context.schema, context.names, context.paths
    features = context.features
    fetched = NODE if schema.can_refetch else ""
    unpacked = {m.field.type.base: m for m in schema.mutations}
    types = [
        " ".join(
            (t.name, *_envelope_row(t, names, unpacked[t.name]))
            if isinstance(t, ObjectType) and t.role is Role.ENVELOPE
            else (t.name, *_type_row(t, names, paths, fetched))
        )
        for t in schema
    ]
    queries = [
        f"{paths.queries[each.name]} {query_line(names, each)}"
        for each in schema.queries
    ]
    mutations = [
        f"{paths.mutations[each.field.name]} {_mutation_line(each, names)}"
        for each in schema.mutations
    ]
    tables = {"types": types, "queries": queries, "mutations": mutations}
    rows = sum(map(len, tables.values()))
    density = max(rows / (layout.LONGEST - 50), 1)
    return {
        **{
            name: layout.table(lines, 0, math.ceil(len(lines) / density))
            for name, lines in tables.items()
        },
        "left_out": {
            string(name): f"({string(of)}, {string(feature)})"
            for name, (of, feature) in features.attributes_left_out.items()
            if any(f.name == of for t in schema.records for f in t.fields)
        }
        | {
            string(each.name): f"({string(PAIRS)}, {string(feature)})"
            for each in schema.inputs
            if (feature := features.mappings_left_out.get(each.name))
        },
    }


def _mutation_line(mutation: Mutation, names: Names) -> str:
    root = mutation.field
    payload = root.type.base
    record = names.field(payload, mutation.record) if mutation.record else "-"
    errors = names.field(payload, mutation.errors) if mutation.errors else "-"
    return f"{record} {errors} {mutation_line(names, root)}"


def _envelope_row(
    named: ObjectType, names: Names, mutation: Mutation
) -> tuple[str, ...]:
    """The fields of a payload that the runtime unpacks."""
    unpacked = (mutation.errors, mutation.record)
    return "envelope", *(
        f"{names.field(named.name, each.name)}:{each.name}:{each.type.text}"
        for each in named.fields
        if each.name in unpacked
    )


def _type_row(
    named: NamedType, names: Names, paths: ModulePaths, fetched: str
) -> tuple[str, ...]:
    match named:
        case ScalarType():
            return ("scalar", named.codec)
        case ObjectType(connection=connection) if connection is not None:
            counted = ("total",) if connection.has_total_count else ()
            return ("connection", connection.node, connection.nodes.text, *counted)
        case ObjectType():
            node = ("node",) if fetched in named.interfaces else ()
            return ("object", *_class(named.name, names, paths), *node)
        case AbstractType():
            return ("abstract", *_class(named.name, names, paths), *named.possible)
        case EnumType():
            return ("enum", *_class(named.name, names, paths))
        case InputType():
            return ("input", *_class(named.name, names, paths))


def _class(type_name: str, names: Names, paths: ModulePaths) -> tuple[str, str]:
    return paths.module(type_name), names.class_of(type_name)
