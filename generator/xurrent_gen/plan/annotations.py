"""Type references to Python annotations, and the scalar table's Python side."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Self

from xurrent_gen.analysis.analysis import Analysis
from xurrent_gen.config.model import GeneratorConfig
from xurrent_gen.feature_set import FeatureSet
from xurrent_gen.features import Symbol
from xurrent_gen.ir.conventions import TARGETS
from xurrent_gen.ir.input_roles import order_shape
from xurrent_gen.ir.model import (
    EnumType,
    Field,
    InputField,
    InputType,
    ListOf,
    Named,
    ScalarType,
    Schema,
    TypeRef,
)
from xurrent_gen.naming.names import Names
from xurrent_gen.plan.model import Parameter
from xurrent_gen.plan.module_paths import ModulePaths, assign_modules
from xurrent_gen.plan.modules import RUNTIME, Imports

READ_TYPES: dict[str, tuple[Symbol, ...]] = {
    "id": (Symbol("builtins", "str"),),
    "str": (Symbol("builtins", "str"),),
    "int": (Symbol("builtins", "int"),),
    "float": (Symbol("builtins", "float"),),
    "bool": (Symbol("builtins", "bool"),),
    "date": (Symbol("datetime", "date"),),
    "datetime": (Symbol("datetime", "datetime"),),
    "timestamp": (Symbol("datetime", "datetime"), Symbol(RUNTIME, "SpecialTimestamp")),
    "time": (Symbol(RUNTIME, "TimeOfDay"),),
    "decimal": (Symbol("decimal", "Decimal"),),
    "json": (Symbol(RUNTIME, "JSONValue"),),
}
"""Codec → the Python types that it reads: those of the runtime's table, as strings."""

_PLAIN = {"timestamp": "datetime"}
"""Codec → the codec of fields whose values are never words."""

_WRITE_TYPES = {**READ_TYPES, "decimal": READ_TYPES["decimal"] + READ_TYPES["int"]}
"""Codec → the Python types that it writes."""


def may_be_special(field: Field | InputField) -> bool:
    """Return whether the field's value may be a word, such as ``best_effort``."""
    return field.name.endswith(TARGETS) and isinstance(field.type, Named)


@dataclass(frozen=True, slots=True)
class Annotator:
    """Writer of annotations for one module, which adds the imports that they need."""

    schema: Schema
    names: Names
    paths: ModulePaths
    imports: Imports

    def within(self, scope: Mapping[str, str]) -> Annotator:
        """Return an annotator for a scope in which the names of ``scope`` hide others."""
        imports = self.imports.within(scope.values())
        return Annotator(self.schema, self.names, self.paths, imports)

    def read(self, field: Field, *, sequence: bool = False) -> str:
        """Type of a field that is read; with ``sequence``, subclasses may narrow a list."""
        return self.output(field.type, sequence=sequence, special=may_be_special(field))

    def output(
        self, ref: TypeRef, *, sequence: bool = False, special: bool = False
    ) -> str:
        """Type of a value that is read; with ``special``, a timestamp may be a word."""
        null = " | None" if ref.nullable else ""
        if isinstance(ref, ListOf):
            item = self.output(ref.item, sequence=sequence)
            return self._list(item, sequence) + null
        connection = self.schema.connection(ref.name)
        if connection is not None:  # a null connection reads as an empty list
            nodes, node = connection.nodes, Named(connection.node, False)
            item = self.output(nodes.item if isinstance(nodes, ListOf) else node)
            return self._list(item, sequence)
        named = self.schema.types[ref.name]
        if isinstance(named, ScalarType):
            return self._scalar(named.codec, READ_TYPES, special) + null
        return self.type_class(ref.name) + null

    def _list(self, item: str, sequence: bool) -> str:
        if sequence:
            return self.imports.sequence(item)
        return f"{self.imports.builtin('list')}[{item}]"

    def _scalar(
        self, codec: str, table: Mapping[str, Iterable[Symbol]], special: bool
    ) -> str:
        types = table[codec if special else _PLAIN.get(codec, codec)]
        return " | ".join(self.imports.symbol(*each) for each in types)

    def input(self, ref: TypeRef, *, special: bool = False) -> str:
        """Type of a value for an argument or input field."""
        text = self._input(ref, special)
        return f"{text} | None" if ref.nullable else text

    def argument(self, field: InputField) -> str:
        """Type of an argument or input field, with the marker of an omitted value."""
        text = self.input(field.type, special=may_be_special(field))
        if field.required:
            return text
        return f"{text} | {self.imports.type_only(RUNTIME, 'Unset')}"

    def _input(self, ref: TypeRef, special: bool) -> str:
        imports = self.imports
        if isinstance(ref, ListOf):
            text = imports.sequence(self.input(ref.item))
            if isinstance(ref.item, Named) and ref.base in self.paths.instead_of_list:
                return f"{text} | {imports.type_only(*self.paths.instead_of_list[ref.base])}"
            return text
        named = self.schema.types[ref.name]
        match named:
            case ScalarType():
                return self._scalar(named.codec, _WRITE_TYPES, special)
            case EnumType():
                also = self.companion(ref.name, "Literal")
            case InputType() if ref.name in self.paths.instead_of_input:
                also = imports.type_only(*self.paths.instead_of_input[ref.name])
            case _ if order_shape(self.schema, ref.name) is not None:
                also = self.companion(ref.name, "OrderBy")
            case _:
                return self.type_class(ref.name)
        return f"{self.type_class(ref.name)} | {also}"

    def type_class(self, type_name: str) -> str:
        """The class of a type, for an annotation."""
        module = self.paths.modules[type_name]
        return self.imports.type_only(module, self.names.class_of(type_name))

    def companion(self, type_name: str, suffix: str) -> str:
        """A companion class of a type, for an annotation."""
        module = self.paths.modules[type_name]
        return self.imports.type_only(module, self.names.derived(type_name, suffix))

    def root_fields(self, type_name: str) -> str:
        """The fields object at the start of a selection of a type."""
        never = self.imports.type_only("typing", "Never")
        one = self.imports.type_only(RUNTIME, "One")
        return f"{self.companion(type_name, 'Fields')}[{never}, {one}]"

    def parameters(
        self, scope: Mapping[str, str], arguments: Iterable[InputField]
    ) -> list[Parameter]:
        """Keyword parameters with the names of a scope, required ones first."""
        return [
            Parameter(
                scope[each.name],
                self.argument(each),
                "" if each.required else self.imports.runtime("UNSET"),
            )
            for each in sorted(arguments, key=lambda a: not a.required)
        ]


@dataclass(frozen=True, slots=True)
class Context:
    """A schema, with the names and modules of its package."""

    schema: Schema
    names: Names
    paths: ModulePaths
    features: FeatureSet

    @classmethod
    def of(cls, analysis: Analysis, config: GeneratorConfig) -> Self:
        """Return the context of a package with the features of ``config``."""
        slim, names = analysis.slim, analysis.names
        features = FeatureSet(config.features)
        paths = assign_modules(slim.schema, names, features, slim.stubs)
        return cls(slim.schema, names, paths, features)

    def module(self, path: str) -> Annotator:
        """Begin a module, by its dotted path inside the package."""
        imports = Imports(path, self.names.class_names)
        return Annotator(self.schema, self.names, self.paths, imports)
