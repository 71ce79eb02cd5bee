"""Modules of a package: their imports, classes and aliases."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, field

from xurrent_gen.plan.model import Alias, ClassPlan, FilePlan, ImportPlan, Value

RUNTIME = "_runtime.codegen"
"""The runtime module that generated code imports from."""


@dataclass(slots=True)
class Imports:
    """The imports of one module; ``module`` is its dotted path inside the package.

    ``class_names`` are those of the schema. Another name is imported under an alias if it
    equals one of them or is ``shadowed``.
    """

    module: str
    class_names: Set[str]
    shadowed: Set[str] = frozenset()
    _at_run_time: dict[str, set[str]] = field(default_factory=dict[str, set[str]])
    _type_only: dict[str, set[str]] = field(default_factory=dict[str, set[str]])

    def within(self, names: Iterable[str]) -> Imports:
        """Return the same imports, for a scope in which ``names`` are hidden."""
        hidden = frozenset(names)
        return Imports(
            self.module, self.class_names, hidden, self._at_run_time, self._type_only
        )

    def load(self, module: str, name: str) -> str:
        """Import ``name`` at run time; return its name in this module."""
        return self._add(self._at_run_time, module, name)

    def type_only(self, module: str, name: str) -> str:
        """Import ``name`` for type checkers only; return its name in this module."""
        return self._add(self._type_only, module, name)

    def runtime(self, name: str) -> str:
        """Import a name of the runtime, at run time."""
        return self.load(RUNTIME, name)

    def builtin(self, name: str) -> str:
        """Use a builtin; import it only where its name is hidden."""
        if name not in self.shadowed and name not in self.class_names:
            return name
        return self.type_only("builtins", name)

    def sequence(self, item: str) -> str:
        """The annotation of a sequence of items."""
        return f"{self.type_only('collections.abc', 'Sequence')}[{item}]"

    def symbol(self, module: str, name: str) -> str:
        """Use a builtin, or import another name, for annotations."""
        return (
            self.builtin(name) if module == "builtins" else self.type_only(module, name)
        )

    def plan(self) -> ImportPlan:
        """The imports of the module, by module path."""
        if self._type_only:
            self.load("typing", "TYPE_CHECKING")
        for module, names in self._at_run_time.items():
            self._type_only.get(module, set()).difference_update(names)
        return ImportPlan(self._used(self._at_run_time), self._used(self._type_only))

    def _add(self, table: dict[str, set[str]], module: str, name: str) -> str:
        if module == self.module:
            return name
        ours = module in _ELSEWHERE or module.startswith("_runtime.")
        hidden = name in self.shadowed or (name in self.class_names and ours)
        alias = f"_{name}" if hidden else name
        wanted = name if alias == name else f"{name} as {alias}"
        table.setdefault(module, set()).add(wanted)
        return alias

    def _used(self, table: Mapping[str, set[str]]) -> dict[str, list[str]]:
        """Names by the path of their module, those of libraries first."""
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
"""Imported modules outside the package."""


def class_module(
    imports: Imports,
    title: str,
    classes: Sequence[ClassPlan],
    template: str = "classes.py.jinja",
    *,
    aliases: Sequence[Alias] = (),
    **more: object,
) -> FilePlan:
    """Plan a module of classes; ``more`` are further variables of its template."""
    exports = [each.name for each in classes if not each.is_internal]
    exports += (each.name for each in aliases)
    if aliases:
        imports.load("typing", "Literal")
        imports.load("typing", "TypeAlias")
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
    """The class variable with the GraphQL type's name, if the names differ."""
    return {} if type_name == class_name else {"__graphql_name__": type_name}
