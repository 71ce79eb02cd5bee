"""Collects what a generated module uses and turns it into import lines at the end."""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass, field

from xurrent_gen.plan import layout
from xurrent_gen.plan.model import ImportPlan

RUNTIME = "_runtime.codegen"
"""The door between generated code and the runtime."""


@dataclass(slots=True)
class Imports:
    """The imports of one module; ``module`` is its dotted path inside the package.

    ``given`` are the class names of the schema: what is not the schema's and has the
    name of one is imported under an alias.
    """

    module: str
    given: Set[str]
    _loaded: dict[str, set[str]] = field(default_factory=dict[str, set[str]])
    _checked: dict[str, set[str]] = field(default_factory=dict[str, set[str]])

    def load(self, module: str, name: str, shadowed: Set[str] = frozenset()) -> str:
        """Use ``name`` at run time; gets an alias where ``shadowed`` hides the name."""
        return self._add(self._loaded, module, name, shadowed)

    def check(self, module: str, name: str, shadowed: Set[str] = frozenset()) -> str:
        """Use ``name`` in annotations; gets an alias where ``shadowed`` hides the name."""
        return self._add(self._checked, module, name, shadowed)

    def runtime(self, name: str) -> str:
        """Use a name of the runtime, at run time."""
        return self.load(RUNTIME, name)

    def builtin(self, name: str, shadowed: Set[str]) -> str:
        """Use a builtin, imported under an alias where ``shadowed`` hides it."""
        if name not in shadowed and name not in self.given:
            return name
        return self.check("builtins", name, shadowed)

    def plan(self) -> ImportPlan:
        """The finished lines."""
        if self._checked:
            self.load("typing", "TYPE_CHECKING")
        for module, names in self._loaded.items():
            self._checked.get(module, set()).difference_update(names)
        return ImportPlan(
            tuple(self._lines(self._loaded, 0)), tuple(self._lines(self._checked, 4))
        )

    def _add(
        self, table: dict[str, set[str]], module: str, name: str, shadowed: Set[str]
    ) -> str:
        if module == self.module:
            return name
        ours = module in NOT_THE_SCHEMA or module.startswith("_runtime.")
        hidden = name in shadowed or (name in self.given and ours)
        alias = f"_{name}" if hidden else name
        wanted = name if alias == name else f"{name} as {alias}"
        table.setdefault(module, set()).add(wanted)
        return alias

    def _lines(self, table: dict[str, set[str]], indent: int) -> list[str]:
        used = {
            self._address(module): names for module, names in table.items() if names
        }
        ordered = sorted(used, key=lambda address: (address.startswith("."), address))
        return [layout.from_import(each, used[each], indent) for each in ordered]

    def _address(self, module: str) -> str:
        if module in STANDARD or module in THIRD_PARTY:
            return module
        here, there = self.module.split(".")[:-1], module.split(".")
        while here and len(there) > 1 and here[0] == there[0]:
            here, there = here[1:], there[1:]
        return f"{'.' * (len(here) + 1)}{'.'.join(there)}"


STANDARD = frozenset(
    {"builtins", "collections.abc", "datetime", "decimal", "typing", "warnings"}
)
THIRD_PARTY = frozenset({"typing_extensions"})
NOT_THE_SCHEMA = STANDARD | THIRD_PARTY
