"""Reports GraphQL names that would be one name in Python, and their distinct names."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Set

from xurrent_gen.errors import Issue, warning
from xurrent_gen.ir.model import (
    AbstractType,
    EnumType,
    InputType,
    NamedType,
    ObjectType,
    ScalarType,
    Schema,
)
from xurrent_gen.naming.names import Names, Scope
from xurrent_gen.spelling import class_case, snake_case

_HINT = "both are generated, under the names that are given here"


def check_names(schema: Schema, names: Names) -> tuple[Issue, ...]:
    """One warning for each group of names that meet, in a stable order."""
    found = (
        *_types(schema, names),
        *_scope(schema.query_type, names.queries),
        *_scope(schema.mutation_type or "", names.mutations),
        *_members(schema, names),
    )
    return tuple(dict.fromkeys(found))  # a root type may be an ordinary type, too


def _types(schema: Schema, names: Names) -> Iterator[Issue]:
    """Types that differ in case only: their modules would be one file on many systems."""
    records = {t.name for t in schema.records}
    emitted = [t.name for t in schema if _is_class(t, records)]
    for group in _meeting(emitted, lambda name: class_case(name).casefold()):
        called = [
            f"{name} is {names.class_of(name)}"
            + (f" in models/{names.module_of(name)}.py" if name in records else "")
            for name in group
        ]
        same = {name.casefold() for name in group}
        how = "types differ in case only" if len(same) == 1 else "types have one name"
        yield warning("", f"{how}: {' and '.join(group)}; {', '.join(called)}", _HINT)


def _is_class(named: NamedType, records: Set[str]) -> bool:
    if isinstance(named, ObjectType | AbstractType):
        return named.name in records
    return not isinstance(named, ScalarType)


def _members(schema: Schema, names: Names) -> Iterator[Issue]:
    for named in schema:
        match named:
            case ObjectType() | AbstractType() | InputType():
                scope = names.fields(named.name)
                yield from _scope(
                    named.name, {f.name: scope[f.name] for f in named.fields}
                )
            case EnumType():
                yield from _scope(named.name, names.fields(named.name))
            case ScalarType():
                pass


def _scope(owner: str, scope: Scope) -> Iterator[Issue]:
    for group in _meeting(scope, snake_case):
        called = [f"{name} is {scope[name]}" for name in group]
        names = " and ".join(group)
        yield warning(
            owner, f"{names} have one name in Python; {', '.join(called)}", _HINT
        )


def _meeting(names: Iterable[str], spell: Callable[[str], str]) -> list[list[str]]:
    groups: dict[str, list[str]] = defaultdict(list)
    for name in names:
        groups[spell(name)].append(name)
    return [sorted(group) for group in groups.values() if len(group) > 1]
