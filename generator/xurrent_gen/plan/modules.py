"""Modules of a package: what each imports, and the classes and aliases in it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, field

from xurrent_gen.plan.model import Alias, ClassPlan, FilePlan, ImportPlan, Value

RUNTIME = "_runtime.codegen"
"""The door between generated code and the runtime."""


@dataclass(slots=True)
class Imports:
    """The imports of one module; ``module`` is its dotted path inside the package.

    ``given`` are the class names of the schema: what is not the schema's and has the
    name of one is imported under an alias, and so is what ``shadowed`` hides.
    """

    module: str
    given: Set[str]
    shadowed: Set[str] = frozenset()
    _loaded: dict[str, set[str]] = field(default_factory=dict[str, set[str]])
    _checked: dict[str, set[str]] = field(default_factory=dict[str, set[str]])

    def within(self, names: Iterable[str]) -> Imports:
        """The same imports, as used in a scope in which ``names`` mean something else."""
        hidden = frozenset(names)
        return Imports(self.module, self.given, hidden, self._loaded, self._checked)

    def load(self, module: str, name: str) -> str:
        """Use ``name`` at run time; what it is called here."""
        return self._add(self._loaded, module, name)

    def check(self, module: str, name: str) -> str:
        """Use ``name`` in annotations; what it is called here."""
        return self._add(self._checked, module, name)

    def runtime(self, name: str) -> str:
        """Use a name of the runtime, at run time."""
        return self.load(RUNTIME, name)

    def builtin(self, name: str) -> str:
        """Use a builtin, which is imported only where it is hidden."""
        if name not in self.shadowed and name not in self.given:
            return name
        return self.check("builtins", name)

    def symbol(self, module: str, name: str) -> str:
        """Use a builtin, or what has to be imported, in annotations."""
        return self.builtin(name) if module == "builtins" else self.check(module, name)

    def plan(self) -> ImportPlan:
        """The imports of a module, by address."""
        if self._checked:
            self.load("typing", "TYPE_CHECKING")
        for module, names in self._loaded.items():
            self._checked.get(module, set()).difference_update(names)
        return ImportPlan(self._used(self._loaded), self._used(self._checked))

    def _add(self, table: dict[str, set[str]], module: str, name: str) -> str:
        if module == self.module:
            return name
        ours = module in _ELSEWHERE or module.startswith("_runtime.")
        hidden = name in self.shadowed or (name in self.given and ours)
        alias = f"_{name}" if hidden else name
        wanted = name if alias == name else f"{name} as {alias}"
        table.setdefault(module, set()).add(wanted)
        return alias

    def _used(self, table: Mapping[str, set[str]]) -> dict[str, list[str]]:
        """Names by the address of their module, those of libraries first."""
        used = {
            self._address(module): sorted(names)
            for module, names in table.items()
            if names
        }
        return dict(sorted(used.items(), key=lambda row: (row[0][0] == ".", row[0])))

    def _address(self, module: str) -> str:
        if module in _ELSEWHERE:
            return module
        here, there = self.module.split(".")[:-1], module.split(".")
        while here and len(there) > 1 and here[0] == there[0]:
            here, there = here[1:], there[1:]
        return f"{'.' * (len(here) + 1)}{'.'.join(there)}"


_ELSEWHERE = frozenset(
    {"builtins", "collections.abc", "datetime", "decimal", "typing"}
    | {"typing_extensions", "warnings"}
)
"""Modules outside of the package that are imported."""


def class_module(
    imports: Imports,
    title: str,
    classes: Sequence[ClassPlan],
    template: str = "classes.py.jinja",
    *,
    aliases: Sequence[Alias] = (),
    **more: object,
) -> FilePlan:
    """A module of classes; ``more`` is what its template takes besides."""
    exports = [each.name for each in classes if not each.is_internal]
    exports += (each.name for each in aliases)
    return FilePlan(
        f"{imports.module.replace('.', '/')}.py",
        template,
        {
            "title": title,
            "classes": classes,
            "imports": imports.plan(),
            "aliases": aliases,
            "companions": {},
            **more,
        },
        exports,
    )


def graphql_name(type_name: str, class_name: str) -> dict[str, Value]:
    """The line that names a class's GraphQL type, where the names differ."""
    return {} if type_name == class_name else {"__graphql_name__": type_name}


def literal_alias(name: str, values: Sequence[str], imports: Imports) -> Alias:
    """``Name: TypeAlias = Literal[...]``, a name at run time as for checkers."""
    literal = imports.load("typing", "Literal")
    return Alias(name, imports.load("typing", "TypeAlias"), literal, values)
