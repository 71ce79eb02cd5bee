"""Short programs about a type or root field, which pass a strict type checker."""

from __future__ import annotations

from dataclasses import dataclass, field

from xurrent_gen.ir.conventions import ECHO_FIELDS
from xurrent_gen.ir.model import (
    AbstractType,
    EnumType,
    Field,
    InputField,
    InputType,
    ListOf,
    Mutation,
    NamedType,
    ObjectType,
    ScalarType,
    Schema,
    TypeRef,
)
from xurrent_gen.naming.names import Names, argument_names, fragment_key

_MOST_FIELDS = 3
_TELLING = ("name", "subject", "text")
"""Fields that identify a record best for a reader."""
_VALUES = {
    "id": ("", '"id"'),
    "str": ("", '"text"'),
    "int": ("", "1"),
    "float": ("", "1.5"),
    "bool": ("", "True"),
    "json": ("", '{"key": "value"}'),
    "date": ("import datetime", "datetime.date(2026, 1, 31)"),
    "datetime": ("import datetime", "datetime.datetime.now(datetime.UTC)"),
    "timestamp": ("import datetime", "datetime.datetime.now(datetime.UTC)"),
    "decimal": ("import decimal", 'decimal.Decimal("9.95")'),
}
"""An example value of each codec, and its import."""


@dataclass(slots=True)
class Program:
    """Builder of a program: its imports, and its lines."""

    package: str
    modules: set[str] = field(default_factory=set[str])
    names: dict[str, set[str]] = field(default_factory=dict[str, set[str]])
    """Imported names of the package, by module."""

    def use(self, name: str, module: str = "") -> str:
        """Import a name of the package's root, or of a module in it."""
        self.names.setdefault(module, set()).add(name)
        return name

    def value(self, codec: str, names: Names) -> str:
        if codec == "time":
            return f"{self.use(names.ours('TimeOfDay'))}(8, 30)"
        module, value = _VALUES[codec]
        self.modules |= {module} - {""}
        return value

    def text(self, *lines: str) -> str:
        imports = sorted(self.modules)
        imports += [""] if imports and self.names else []
        for module, names in sorted(self.names.items()):
            source = f"{self.package}.{module}" if module else self.package
            imports.append(f"from {source} import {', '.join(sorted(names))}")
        return "\n".join([*imports, *([""] if imports else []), *lines])


@dataclass(frozen=True, slots=True)
class Snippets:
    """Writer of example programs for one schema and package."""

    schema: Schema
    names: Names
    package: str

    def type(self, named: NamedType) -> str:
        """Show a value of the type, or a function that takes a record of it."""
        program = Program(self.package)
        match named:
            case EnumType():
                shown = f"{self._member(named, program)}.value"
            case ScalarType():
                shown = program.value(named.codec, self.names)
            case InputType():
                shown = self._object(named, program, 0)
            case _:
                name, chosen = self.names.class_of(named.name), self._chosen(named)
                head = f"def show(record: {program.use(name)}) -> None:"
                shown = f"record.{chosen[0]}" if chosen else "record"
                return program.text("", head, f"    print({shown})")
        return program.text(f"print({shown})")

    def query(self, root: Field) -> str:
        """Read the root field."""
        program = Program(self.package)
        required = [a for a in root.own_arguments if a.required]
        arguments = self._arguments(root, required, program)
        call = f"client.query.{self.names.queries[root.name]}({arguments})"
        named = self.schema.types[self.schema.target_of(root.type)]
        if not isinstance(named, ObjectType | AbstractType):
            return self._client(program, f"print({call}.get())")
        select, shown = self._select(named, program)
        lines = [f"found = query.select({select}).get()", f"print({shown})"]
        if self.schema.connection(root.type.base):
            loop = f"for found in query.select({select}).limit(10):"
            lines = [loop, f"    print({shown})"]
        elif isinstance(root.type, ListOf):
            lines[1] = "print(found)"
        return self._client(program, f"query = {call}", *lines)

    def mutation(self, mutation: Mutation) -> str:
        """Send the mutation with its required arguments."""
        program = Program(self.package)
        root = mutation.field
        named = self.schema.types.get(mutation.input or "")
        if isinstance(named, InputType):
            arguments = self._members(named, program, 0)
        else:
            required = [each for each in root.arguments if each.required]
            arguments = self._arguments(root, required, program)
        call = f"client.mutation.{self.names.mutations[root.name]}({arguments})"
        return self._client(program, f"print({call})")

    def _client(self, program: Program, *lines: str) -> str:
        client = program.use(self.names.ours("XurrentClient"))
        return program.text(f"with {client}() as client:", *(f"    {x}" for x in lines))

    def _select(
        self, named: ObjectType | AbstractType, program: Program
    ) -> tuple[str, str]:
        """Return a selection, and an expression that shows a selected record."""
        letter = self.names.class_of(named.name)[0].lower()
        chosen = self._chosen(named)
        if chosen:
            paths = ", ".join(f"{letter}.{name}" for name in chosen)
            return f"lambda {letter}: [{paths}]", f"found.{chosen[0]}"
        return f"lambda {letter}: [{self._some_path(named, letter, program)}]", "found"

    def _chosen(self, named: ObjectType | AbstractType) -> list[str]:
        """The first leaf fields, by their Python names."""
        fields = self.names.fields(named.name)
        leaves = [
            f
            for f in named.fields
            if f.selectable_bare and self.schema.is_leaf(f.type.base)
        ]
        leaves = [f for f in leaves if f.deprecation is None] or leaves
        leaves.sort(key=lambda each: each.name not in _TELLING)
        return [fields[each.name] for each in leaves[:_MOST_FIELDS]]

    def _some_path(
        self, named: ObjectType | AbstractType, letter: str, program: Program
    ) -> str:
        """Return a path of a record without leaf fields, such as a union."""
        fields = self.names.fields(named.name)
        for each in named.fields:
            if each.selectable_bare:
                return f"{letter}.{fields[each.name]}"
        if isinstance(named, AbstractType):
            for possible in named.possible:
                member = self.schema.types[possible]
                inner = self._chosen(member) if isinstance(member, ObjectType) else []
                if inner:
                    return f"{letter}.{fields[fragment_key(possible)]}.{inner[0]}"
        each = named.fields[0]
        required = [a for a in each.arguments if a.required]
        arguments = self._arguments(each, required, program)
        return f"{letter}.{fields[each.name]}({arguments})"

    def _arguments(self, of: Field, given: list[InputField], program: Program) -> str:
        scope = argument_names(of)
        return ", ".join(
            f"{scope[a.name]}={self._value(a.type, program, 0)}" for a in given
        )

    def _value(self, ref: TypeRef, program: Program, depth: int) -> str:
        if isinstance(ref, ListOf):
            return f"[{self._value(ref.item, program, depth)}]"
        named = self.schema.types[ref.base]
        match named:
            case ScalarType():
                return program.value(named.codec, self.names)
            case EnumType():
                return self._member(named, program)
            case InputType():
                return self._object(named, program, depth + 1)
            case _:
                raise AssertionError(f"{ref.text} is no input")

    def _member(self, named: EnumType, program: Program) -> str:
        members = self.names.fields(named.name)
        values = [v for v in named.values if v.deprecation is None] or named.values
        class_name = program.use(self.names.class_of(named.name))
        return f"{class_name}.{members[values[0].name]}"

    def _object(self, named: InputType, program: Program, depth: int) -> str:
        class_name = program.use(self.names.class_of(named.name))
        return f"{class_name}({self._members(named, program, depth)})"

    def _members(self, named: InputType, program: Program, depth: int) -> str:
        """Return the required fields; if there are none, one field as an example."""
        fields = self.names.fields(named.name)
        members = [f for f in named.fields if f.required]
        if not members:
            usable = [f for f in named.fields if f.name not in ECHO_FIELDS]
            usable = usable or list(named.fields)
            leaves = [f for f in usable if self.schema.is_leaf(f.type.base)]
            leaves.sort(key=lambda each: each.name not in _TELLING)
            nested = [] if depth else usable[:1]
            members = leaves[:1] or (usable[:1] if named.one_of else nested)
        return ", ".join(
            f"{fields[each.name]}={self._value(each.type, program, depth)}"
            for each in members
        )
