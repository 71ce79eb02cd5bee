"""Type references to Python annotations, and the scalar table's Python side."""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass

from xurrent_gen.ir.input_roles import order_shape
from xurrent_gen.ir.model import (
    EnumType,
    InputType,
    ListOf,
    Named,
    ScalarType,
    Schema,
    TypeRef,
)
from xurrent_gen.naming.names import Names
from xurrent_gen.plan.imports import RUNTIME, Imports
from xurrent_gen.plan.module_paths import ModulePaths

OUTPUT: dict[str, tuple[tuple[str, str], ...]] = {
    "id": (("builtins", "str"),),
    "str": (("builtins", "str"),),
    "int": (("builtins", "int"),),
    "float": (("builtins", "float"),),
    "bool": (("builtins", "bool"),),
    "date": (("datetime", "date"),),
    "datetime": (("datetime", "datetime"),),
    "timestamp": (("datetime", "datetime"), (RUNTIME, "SpecialTimestamp")),
    "time": ((RUNTIME, "TimeOfDay"),),
    "decimal": (("decimal", "Decimal"),),
    "json": ((RUNTIME, "JSONValue"),),
}
"""Codec to the Python types that it reads: those of the runtime's table, as text."""

_ALSO_WRITTEN: dict[str, tuple[tuple[str, str], ...]] = {
    "decimal": (("builtins", "int"),),
}
"""Codec to further Python types that it writes."""


@dataclass(frozen=True, slots=True)
class Annotator:
    """Writes annotations for one module and notes what they need."""

    schema: Schema
    names: Names
    paths: ModulePaths
    imports: Imports

    def output(
        self, ref: TypeRef, shadowed: Set[str] = frozenset(), *, sequence: bool = False
    ) -> str:
        """What reading a field gives; ``sequence`` widens lists for narrowing heirs."""
        text = self._output(ref, shadowed, sequence)
        return f"{text} | None" if self._nullable(ref) else text

    def _nullable(self, ref: TypeRef) -> bool:
        # A null connection reads as an empty list.
        return ref.nullable and not (
            isinstance(ref, Named) and self.schema.connection(ref.name)
        )

    def _output(self, ref: TypeRef, shadowed: Set[str], sequence: bool) -> str:
        if isinstance(ref, ListOf):
            inside = self.output(ref.item, shadowed, sequence=sequence)
            return self._list(inside, shadowed, sequence)
        connection = self.schema.connection(ref.name)
        if connection is not None:
            item = (
                connection.nodes.item if isinstance(connection.nodes, ListOf) else None
            )
            node = self.output(item or Named(connection.node, False), shadowed)
            return self._list(node, shadowed, sequence)
        named = self.schema.types[ref.name]
        if isinstance(named, ScalarType):
            return " | ".join(self._symbols(OUTPUT[named.codec], shadowed))
        return self.type_class(ref.name, shadowed)

    def _list(self, item: str, shadowed: Set[str], sequence: bool) -> str:
        if sequence:
            return (
                f"{self.imports.check('collections.abc', 'Sequence', shadowed)}[{item}]"
            )
        return f"{self.imports.builtin('list', shadowed)}[{item}]"

    def leaf(self, ref: TypeRef) -> str:
        """What a leaf gives in a row, without the nullability of its path."""
        return self.output(ref)

    def input(self, ref: TypeRef, shadowed: Set[str] = frozenset()) -> str:
        """What may be given for an argument or input field."""
        text = self._input(ref, shadowed)
        return f"{text} | None" if ref.nullable else text

    def _input(self, ref: TypeRef, shadowed: Set[str]) -> str:
        if isinstance(ref, ListOf):
            if isinstance(ref.item, Named) and ref.base in self.paths.mappings:
                given = self.imports.check(*self.paths.mappings[ref.base], shadowed)
                return f"{self._sequence(ref, shadowed)} | {given}"
            return self._sequence(ref, shadowed)
        named = self.schema.types[ref.name]
        match named:
            case ScalarType():
                symbols = (*OUTPUT[named.codec], *_ALSO_WRITTEN.get(named.codec, ()))
                return " | ".join(self._symbols(symbols, shadowed))
            case EnumType():
                literal = self.companion(ref.name, "Literal", shadowed)
                return f"{self.type_class(ref.name, shadowed)} | {literal}"
            case InputType() if ref.name in self.paths.stand_ins:
                module, given = self.paths.stand_ins[ref.name]
                also = self.imports.check(module, given, shadowed)
                return f"{self.type_class(ref.name, shadowed)} | {also}"
            case _ if order_shape(self.schema, ref.name) is not None:
                literal = self.companion(ref.name, "OrderBy", shadowed)
                return f"{self.type_class(ref.name, shadowed)} | {literal}"
            case _:
                return self.type_class(ref.name, shadowed)

    def _sequence(self, ref: ListOf, shadowed: Set[str]) -> str:
        sequence = self.imports.check("collections.abc", "Sequence", shadowed)
        return f"{sequence}[{self.input(ref.item, shadowed)}]"

    def type_class(self, type_name: str, shadowed: Set[str] = frozenset()) -> str:
        """The class of a type, for an annotation."""
        module = self.paths.module(type_name)
        return self.imports.check(module, self.names.class_of(type_name), shadowed)

    def companion(
        self, type_name: str, suffix: str, shadowed: Set[str] = frozenset()
    ) -> str:
        """A companion class of a type, for an annotation."""
        module = self.paths.module(type_name)
        name = self.names.derived(type_name, suffix)
        return self.imports.check(module, name, shadowed)

    def root_fields(self, type_name: str, shadowed: Set[str] = frozenset()) -> str:
        """The fields object that a selection of a type starts from."""
        never = self.imports.check("typing", "Never", shadowed)
        one = self.imports.check(RUNTIME, "One", shadowed)
        return f"{self.companion(type_name, 'Fields', shadowed)}[{never}, {one}]"

    def unset(self, shadowed: Set[str] = frozenset()) -> str:
        """The type of what may be left out."""
        return self.imports.check(RUNTIME, "Unset", shadowed)

    def _symbols(
        self, symbols: tuple[tuple[str, str], ...], shadowed: Set[str]
    ) -> list[str]:
        return [
            (
                self.imports.builtin(name, shadowed)
                if module == "builtins"
                else self.imports.check(module, name, shadowed)
            )
            for module, name in symbols
        ]
