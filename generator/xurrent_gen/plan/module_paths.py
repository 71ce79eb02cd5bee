"""The module of the package for each type and each root field.

Each record has a module. Enums, inputs, queries and mutations are in modules of their
record, so that a program loads only the modules of the types it uses, and a new record
does not change the modules of others.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from xurrent_gen.feature_set import FeatureSet
from xurrent_gen.features import Symbol
from xurrent_gen.ir.conventions import PAIR_INPUT, PAIRS
from xurrent_gen.ir.input_roles import has_pairs, holds_pairs
from xurrent_gen.ir.model import Field, Mutation, Schema
from xurrent_gen.naming.names import Names
from xurrent_gen.spelling import class_case, longest_start

COMMON = "common"

STUBS = "models.stubs"
"""Module of the records that a slim package has with id and name only."""


@dataclass(frozen=True, slots=True)
class ModulePaths:
    """Modules by GraphQL name, as dotted paths inside the package."""

    modules: Mapping[str, str]
    queries: Mapping[str, str]
    """The module of each query inside its folder, by the name of the root field."""
    mutations: Mapping[str, str]
    instead_of_input: Mapping[str, Symbol]
    """Input type → a runtime class that is accepted instead."""
    instead_of_list: Mapping[str, Symbol]
    """Input type → a runtime class that is accepted instead of a list of it."""
    runtime_bases: Mapping[str, Symbol]
    """Input or record type → its base class in the runtime, if a feature gives it one."""


def grouped(modules: Mapping[str, str]) -> Mapping[str, list[str]]:
    """The names of each module, in their order."""
    groups: dict[str, list[str]] = {}
    for name, module in modules.items():
        groups.setdefault(module, []).append(name)
    return groups


def assign_modules(
    schema: Schema, names: Names, features: FeatureSet, stubs: Collection[str] = ()
) -> ModulePaths:
    """Assign a module to each element of ``schema`` that becomes a class or a method."""
    owners = {named.name: names.modules[named.name] for named in schema.records}
    modules = {
        type_name: STUBS if type_name in stubs else f"models.{module}"
        for type_name, module in owners.items()
    }
    for folder, types in (("enums", schema.enums), ("inputs", schema.inputs)):
        modules.update((t.name, f"{folder}.{_owner(t.name, owners)}") for t in types)
    return ModulePaths(
        modules,
        {q.name: _owner_of_query(schema, q, owners) for q in schema.queries},
        {m.field.name: _owner_of_mutation(schema, m, owners) for m in schema.mutations},
        features.merged(lambda row: row.instead_of_input),
        features.merged(lambda row: row.instead_of_list) if has_pairs(schema) else {},
        _runtime_bases(schema, features),
    )


def _runtime_bases(schema: Schema, features: FeatureSet) -> dict[str, Symbol]:
    """The runtime bases of types that have the required shape."""
    offered = features.merged(lambda row: row.bases)
    bases = {
        name: base
        for name, base in offered.items()
        if name == PAIR_INPUT and has_pairs(schema)
    }
    if PAIRS in offered:
        records = (each for each in schema.records if holds_pairs(schema, each))
        bases |= {each.name: offered[PAIRS] for each in records}
    return bases


def _owner_of_query(schema: Schema, root: Field, owners: Mapping[str, str]) -> str:
    """The module of the record that a query reads."""
    return owners.get(schema.target_of(root.type)) or _owner(
        class_case(root.name), owners
    )


def _owner_of_mutation(
    schema: Schema, mutation: Mutation, owners: Mapping[str, str]
) -> str:
    """The module of the record in the mutation's name, else of the record it returns."""
    owner = _owner(class_case(mutation.field.name), owners)
    if owner != COMMON or mutation.record is None:
        return owner
    return owners.get(schema.result_of(mutation), COMMON)


def _owner(name: str, owners: Mapping[str, str]) -> str:
    """The module of the record with the longest name that is a prefix of ``name``."""
    return owners.get(longest_start(name, owners), COMMON)
