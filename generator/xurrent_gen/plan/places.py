"""Decides in which module of the package each type stands.

Records have a module each. Enums and inputs stand with the record whose name begins
theirs, so that a program loads the value lists of the types it touches and no others.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from xurrent_gen.ir.model import (
    AbstractType,
    EnumType,
    InputType,
    NamedType,
    ObjectType,
    Role,
    Schema,
)
from xurrent_gen.naming.names import Names

LONGEST = 1500
"""About how many lines a module may grow to before it is continued in another."""

COMMON = "common"


@dataclass(frozen=True, slots=True)
class Places:
    """Module paths (dotted, inside the package) by GraphQL type name."""

    modules: Mapping[str, str]
    stand_ins: Mapping[str, tuple[str, str]] = field(
        default_factory=dict[str, tuple[str, str]]
    )
    """Classes of the runtime that stand in for inputs, with their modules in it."""

    def module(self, type_name: str) -> str:
        """Where a type stands."""
        return self.modules[type_name]

    def groups(self) -> Mapping[str, list[str]]:
        """The types of each module, in schema order."""
        groups: dict[str, list[str]] = {}
        for type_name, module in self.modules.items():
            groups.setdefault(module, []).append(type_name)
        return groups


def place_types(
    schema: Schema, names: Names, stand_ins: Mapping[str, tuple[str, str]]
) -> Places:
    """Place every type of *schema* that becomes a class."""
    owners = {
        named.name: names.module_of(named.name)
        for named in schema
        if isinstance(named, AbstractType) or _is_record(named)
    }
    modules: dict[str, str] = {}
    for type_name, module in owners.items():
        modules[type_name] = f"models.{module}"
    modules.update(_grouped("enums", schema.enums, owners))
    modules.update(_grouped("inputs", schema.inputs, owners))
    envelopes = [t for t in schema.objects if not _is_record(t)]
    for folder, role in (("connections", Role.CONNECTION), ("payloads", Role.PAYLOAD)):
        chosen = [t for t in envelopes if t.role is role]
        modules.update(_packed(folder, chosen))
    return Places(modules, stand_ins)


def _is_record(named: NamedType) -> bool:
    return isinstance(named, ObjectType) and named.role is Role.RECORD


def _grouped(
    folder: str, types: Iterable[NamedType], owners: Mapping[str, str]
) -> dict[str, str]:
    groups: dict[str, list[NamedType]] = {}
    for named in types:
        groups.setdefault(_owner(named.name, owners), []).append(named)
    placed: dict[str, str] = {}
    for group, members in groups.items():
        placed.update(_packed(f"{folder}.{group}", members))
    return placed


def _owner(type_name: str, owners: Mapping[str, str]) -> str:
    """The module of the record whose name is the longest beginning of this one."""
    for length in range(len(type_name) - 1, 1, -1):
        if type_name[length].isupper() and type_name[:length] in owners:
            return owners[type_name[:length]]
    return owners.get(type_name, COMMON)


def _packed(module: str, types: Iterable[NamedType]) -> dict[str, str]:
    """Place types in a module and, when it grows long, in numbered ones after it."""
    placed: dict[str, str] = {}
    lines, number = 0, 1
    for named in types:
        size = _estimated_lines(named)
        if lines and lines + size > LONGEST:
            lines, number = 0, number + 1
        lines += size
        placed[named.name] = module if number == 1 else f"{module}_{number}"
    return placed


def _estimated_lines(named: NamedType) -> int:
    match named:
        case EnumType():
            documented = sum(1 for v in named.values if v.description or v.deprecation)
            return 10 + 2 * len(named.values) + 3 * documented
        case InputType():
            documented = sum(1 for f in named.fields if f.description)
            return 20 + 4 * len(named.fields) + 4 * documented
        case ObjectType() | AbstractType():
            documented = sum(1 for f in named.fields if f.description)
            return 30 + 4 * len(named.fields) + 3 * documented
        case _:
            return 0
