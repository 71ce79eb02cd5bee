"""The one table from GraphQL names to Python names.

Every scope is filled in schema order. A name that is already spelt as Python would spell
it keeps its name; a later one that meets it gets a trailing underscore, then a number.
Keywords and reserved names get a trailing underscore. Module names become files, so they
are compared without regard to case.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Set
from dataclasses import dataclass, field
from typing import NewType

from xurrent_gen.ir.model import (
    AbstractType,
    EnumType,
    InputType,
    NamedType,
    ObjectType,
    ScalarType,
    Schema,
)
from xurrent_gen.naming import reserved
from xurrent_gen.naming.words import class_case, snake_case, upper_case

PythonName = NewType("PythonName", str)
"""A valid Python identifier that is unique in its scope."""

Scope = dict[str, PythonName]


@dataclass(frozen=True)
class Names:
    """Looks names up; built once by :func:`build_names`."""

    classes: Scope
    modules: Scope
    queries: Scope
    mutations: Scope
    members: dict[str, Scope] = field(default_factory=dict[str, Scope])
    arguments: dict[str, Scope] = field(default_factory=dict[str, Scope])

    def class_of(self, type_name: str) -> PythonName:
        """The class of a named type."""
        return self.classes[type_name]

    def module_of(self, type_name: str) -> PythonName:
        """The module in which a record's classes stand."""
        return self.modules[type_name]

    def field(self, type_name: str, name: str) -> PythonName:
        """A field of an object, interface or input, or a member of an enum."""
        return self.members[type_name][name]

    def fields(self, type_name: str) -> Scope:
        """All names of one type, by GraphQL name."""
        return self.members[type_name]

    def argument(self, coordinate: str, name: str) -> PythonName:
        """An argument of the field at ``Type.field``."""
        return self.arguments[coordinate][name]

    def derived(self, type_name: str, suffix: str) -> PythonName:
        """The name of a companion class, such as ``PersonFields`` of ``Person``."""
        return self.classes[f"{type_name}/{suffix}"]


def build_names(schema: Schema) -> Names:
    """Decide all names of *schema*."""
    classes = _scope((t.name for t in schema), class_case, reserved.CLASSES, "Type")
    records = [t for t in schema if isinstance(t, ObjectType | AbstractType)]
    modules = _scope(
        (t.name for t in records), snake_case, reserved.MODULES, "type", fold=True
    )
    names = Names(
        classes=classes,
        modules=modules,
        queries=_scope((f.name for f in schema.queries), snake_case, frozenset()),
        mutations=_scope(
            (m.field.name for m in schema.mutations), snake_case, frozenset()
        ),
    )
    _name_companions(schema, names)
    mutation_inputs = {m.input for m in schema.mutations if m.input}
    for named in schema:
        match named:
            case ObjectType() | AbstractType():
                names.members[named.name] = _record_scope(schema, named)
                for each in named.fields:
                    if each.arguments:
                        names.arguments[f"{named.name}.{each.name}"] = _scope(
                            (a.name for a in each.arguments),
                            snake_case,
                            reserved.ARGUMENTS,
                        )
            case InputType():
                taken = reserved.MODEL_ATTRIBUTES
                if named.name in mutation_inputs:
                    taken = taken | reserved.MUTATION_ARGUMENTS
                names.members[named.name] = _scope(
                    (f.name for f in named.fields), snake_case, taken
                )
            case EnumType():
                names.members[named.name] = _scope(
                    (v.name for v in named.values), upper_case, frozenset(), "VALUE"
                )
            case _:
                pass
    for root in (*schema.queries, *(m.field for m in schema.mutations)):
        names.arguments[root.name] = _scope(
            (a.name for a in root.arguments),
            snake_case,
            reserved.ARGUMENTS | reserved.MUTATION_ARGUMENTS,
        )
    return names


def fragment_key(type_name: str) -> str:
    """The key of ``on_request`` in the scope of an abstract type's fields."""
    return f"... on {type_name}"


def _record_scope(schema: Schema, named: ObjectType | AbstractType) -> Scope:
    scope = _scope(
        (f.name for f in named.fields), snake_case, reserved.MODEL_ATTRIBUTES
    )
    if isinstance(named, AbstractType):
        taken: set[str] = set(scope.values())
        for possible in named.possible:
            name = _unique(f"on_{snake_case(possible)}", taken)
            scope[fragment_key(possible)] = name
    return scope


def _name_companions(schema: Schema, names: Names) -> None:
    taken = {*names.classes.values(), *reserved.CLASSES}
    for named in schema:
        suffixes = _companions(named)
        stem = class_case(named.name)
        for suffix in suffixes:
            base = stem.removesuffix("Input") if suffix == "Args" else stem
            base = base.removesuffix("Filter") if suffix == "Where" else base
            base = base.removesuffix("Order") if suffix == "OrderBy" else base
            unique = _unique(f"{base}{suffix}", taken)
            names.classes[f"{named.name}/{suffix}"] = unique


def _companions(named: NamedType) -> tuple[str, ...]:
    """The companion classes that a type may have."""
    match named:
        case ObjectType() | AbstractType():
            return ("Paths", "Fields", "ListFields", "ConnectionFields")
        case EnumType():
            return ("Literal",)
        case InputType():
            return ("Args", "Where", "OrderBy")
        case ScalarType():
            return ()


def _scope(
    graphql_names: Iterable[str],
    spell: Callable[[str], str],
    taken: Set[str],
    fallback: str = "field",
    fold: bool = False,
) -> Scope:
    originals = list(graphql_names)
    ideals = {name: _identifier(spell(name), taken, fallback) for name in originals}
    in_use: set[str] = set()
    result: Scope = {}
    for name in sorted(originals, key=lambda n: ideals[n] != n):
        result[name] = _unique(ideals[name], in_use, fold)
    return {name: result[name] for name in originals}


def _identifier(spelt: str, taken: Set[str], fallback: str) -> str:
    if not spelt:
        spelt = fallback
    elif spelt[0].isdigit():
        spelt = f"{fallback}_{spelt}"
    return f"{spelt}_" if spelt in reserved.KEYWORDS or spelt in taken else spelt


def _unique(ideal: str, in_use: set[str], fold: bool = False) -> PythonName:
    candidate, number = ideal, 1
    while (candidate.lower() if fold else candidate) in in_use:
        number += 1
        candidate = f"{ideal}_" if number == 2 else f"{ideal.rstrip('_')}_{number}"
    in_use.add(candidate.lower() if fold else candidate)
    return PythonName(candidate)
