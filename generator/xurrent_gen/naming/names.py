"""The one table from GraphQL names to Python names.

In each scope, every name is valid and unique, and the same in every run. A name that is
already in Python's spelling is kept; a later name that collides with it gets a trailing
underscore, then a number. Keywords and reserved names get a trailing underscore. Module
names become files, so they are compared without case.

The fields of records share one scope: a model inherits from the models of its interfaces,
so a field must have the same Python name in all of them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Set
from dataclasses import dataclass, field
from functools import cache, cached_property
from typing import NewType, TypeAlias

from xurrent_gen.ir.conventions import UPDATE
from xurrent_gen.ir.model import (
    AbstractType,
    EnumType,
    Field,
    InputType,
    NamedType,
    ObjectType,
    ScalarType,
    Schema,
)
from xurrent_gen.naming import reserved
from xurrent_gen.spelling import class_case, snake_case, upper_case

_TYPE = "Type"
"""Prefix of class names that would begin with a digit."""

_SHORTENED = {
    "Args": ("Input",),
    "ApplyChild": ("Input",),
    "ApplyRow": ("Input", "Update"),
    "OrderBy": ("Order",),
    "Where": ("Filter",),
}
"""Suffixes that a type's name loses before the suffix of a companion class."""

PythonName = NewType("PythonName", str)
"""A valid Python identifier that is unique in its scope."""

Scope: TypeAlias = dict[str, PythonName]
Spelling: TypeAlias = Callable[[str], str]


@dataclass(frozen=True)
class Names:
    """The table of names; ``build_names`` builds it once."""

    classes: Scope
    modules: Scope
    """The module of a record's classes."""
    queries: Scope
    mutations: Scope
    members: dict[str, Scope] = field(default_factory=dict[str, Scope])
    """By type: fields, inputs, or values of an enum."""

    def class_of(self, type_name: str) -> PythonName:
        """The class of a named type."""
        return self.classes[type_name]

    def fields(self, type_name: str) -> Scope:
        """The fields of an object, interface or input, or the members of an enum."""
        return self.members[type_name]

    @cached_property
    def class_names(self) -> frozenset[str]:
        """All class names from the schema, including companions."""
        return frozenset(self.classes.values())

    def ours(self, name: str) -> str:
        """Return the name of our own class, with ``_`` if the schema has the same name."""
        while name in self.class_names:
            name += "_"
        return name

    def derived(self, type_name: str, suffix: str) -> PythonName:
        """The name of a companion class, such as ``PersonFields`` of ``Person``."""
        return self.classes[f"{type_name}/{suffix}"]


def build_names(schema: Schema) -> Names:
    """Decide all names of ``schema``."""
    classes = fill_scope((t.name for t in schema), class_case, reserved.CLASSES, _TYPE)
    records = [t for t in schema if isinstance(t, ObjectType | AbstractType)]
    modules = fill_scope(
        (t.name for t in schema.records),
        snake_case,
        reserved.MODULES,
        "type",
        fold=True,
    )
    names = Names(
        classes=classes,
        modules=modules,
        queries=fill_scope((f.name for f in schema.queries), snake_case, frozenset()),
        mutations=fill_scope(
            (m.field.name for m in schema.mutations), snake_case, frozenset()
        ),
    )
    _name_companions(schema, names)
    mutation_inputs = {m.input for m in schema.mutations if m.input}
    fields = _field_scopes(records)
    for named in schema:
        match named:
            case ObjectType() | AbstractType():
                names.members[named.name] = _record_scope(named, fields[named.name])
            case InputType():
                taken = reserved.INPUT_ATTRIBUTES
                if named.name in mutation_inputs:
                    taken = taken | reserved.MUTATION_ARGUMENTS
                names.members[named.name] = fill_scope(
                    (f.name for f in named.fields), snake_case, taken
                )
            case EnumType():
                names.members[named.name] = fill_scope(
                    (v.name for v in named.values), upper_case, frozenset(), "VALUE"
                )
            case _:
                pass
    return names


def argument_names(of: Field) -> Scope:
    """Name the arguments of a field, query or mutation."""
    return _argument_scope(tuple(each.name for each in of.arguments))


@cache
def _argument_scope(names: tuple[str, ...]) -> Scope:
    return fill_scope(names, snake_case, reserved.ARGUMENTS)


def fragment_key(type_name: str) -> str:
    """The key of ``on_request`` in the scope of an abstract type's fields."""
    return f"... on {type_name}"


def _field_scopes(records: list[ObjectType | AbstractType]) -> dict[str, Scope]:
    """Name the fields of all records: a GraphQL name has one Python name everywhere.

    Only if two names collide in one type, the later one gets another name there.
    """
    ideals = {
        field.name: identifier(
            snake_case(field.name), reserved.MODEL_ATTRIBUTES, "field"
        )
        for named in records
        for field in named.fields
    }
    contested: set[str] = set()
    for named in records:
        counts = Counter(ideals[each.name] for each in named.fields)
        contested |= {ideal for ideal, count in counts.items() if count > 1}
    in_use = set(ideals.values())
    decided: Scope = {}
    for name in sorted(ideals, key=lambda n: (ideals[n] != n, n)):
        ideal = ideals[name]
        is_met = ideal in contested and ideal in decided.values()
        decided[name] = unique(ideal, in_use) if is_met else PythonName(ideal)
    return {t.name: {f.name: decided[f.name] for f in t.fields} for t in records}


def _record_scope(named: ObjectType | AbstractType, fields: Scope) -> Scope:
    scope = dict(fields)
    if isinstance(named, AbstractType):
        taken: set[str] = set(scope.values())
        for possible in named.possible:
            name = unique(f"on_{snake_case(possible)}", taken)
            scope[fragment_key(possible)] = name
    return scope


def _name_companions(schema: Schema, names: Names) -> None:
    taken = {*names.classes.values(), *reserved.CLASSES}
    updates = {m.input for m in schema.mutations if m.field.name.endswith(UPDATE)}
    for named in schema:
        suffixes = _companions(named)
        if named.name in updates:
            suffixes = (*suffixes, "ApplyRow")
        stem = class_case(named.name)
        for suffix in suffixes:
            base = stem
            for end in _SHORTENED.get(suffix, ()):
                base = base.removesuffix(end)
            ideal = identifier(f"{base}{suffix}", reserved.CLASSES, _TYPE)
            names.classes[f"{named.name}/{suffix}"] = unique(ideal, taken)


def _companions(named: NamedType) -> tuple[str, ...]:
    """The companion classes that a type may have."""
    match named:
        case ObjectType(is_record=False):
            return ()
        case ObjectType() | AbstractType():
            return ("Paths", "Fields", "ListFields", "ConnectionFields", "ApplyKey")
        case EnumType():
            return ("Literal",)
        case InputType():
            return ("Args", "Where", "OrderBy", "ApplyChild")
        case ScalarType():
            return ()


def fill_scope(
    graphql_names: Iterable[str],
    spell: Spelling,
    taken: Set[str],
    fallback: str = "field",
    fold: bool = False,
) -> Scope:
    """Return the Python names of one scope; ``fold`` compares without case."""
    originals = list(graphql_names)
    ideals = {name: identifier(spell(name), taken, fallback) for name in originals}
    in_use: set[str] = set()
    result: Scope = {}
    for name in sorted(originals, key=lambda n: ideals[n] != n):
        result[name] = unique(ideals[name], in_use, fold)
    return {name: result[name] for name in originals}


def identifier(spelt: str, taken: Set[str], fallback: str) -> str:
    """Return a valid identifier for a name, which may be empty or begin with a digit."""
    if not spelt:
        spelt = fallback
    elif spelt[0].isdigit():
        spelt = f"{fallback}_{spelt}"
    return f"{spelt}_" if spelt in reserved.KEYWORDS or spelt in taken else spelt


def unique(ideal: str, in_use: set[str], fold: bool = False) -> PythonName:
    """Return ``ideal``, or the next free name after it; adds it to ``in_use``."""
    candidate, number = ideal, 1
    while (candidate.lower() if fold else candidate) in in_use:
        number += 1
        candidate = f"{ideal}_" if number == 2 else f"{ideal.rstrip('_')}_{number}"
    in_use.add(candidate.lower() if fold else candidate)
    return PythonName(candidate)
