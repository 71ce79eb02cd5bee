"""Consequences of one package's features: names, modules, rooms, what is missing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from xurrent_gen.features import APPLY, BUILT, CORE, Feature, Names


@dataclass(frozen=True, slots=True)
class FeatureSet:
    """The features of one package, by name, and what follows from them."""

    names: tuple[str, ...]

    def __iter__(self) -> Iterator[Feature]:
        """The rows of what is in, the core first."""
        yield CORE
        yield from (BUILT[name] for name in self.names)

    @property
    def without(self) -> tuple[Feature, ...]:
        """The rows of what is left out."""
        return tuple(row for name, row in BUILT.items() if name not in self.names)

    @property
    def rooms_left_out(self) -> tuple[str, ...]:
        """Folders of the runtime that stay out."""
        needed = {room for row in self for room in row.rooms}
        rooms = (room for row in self.without for room in row.rooms)
        return tuple(room for room in rooms if room not in needed)

    @property
    def root(self) -> Names:
        """The names at the package's root, by module."""
        return {module: found for row in self for module, found in row.root.items()}

    @property
    def modules(self) -> Mapping[str, Names]:
        """The modules that pass on what the runtime has."""
        modules: dict[str, dict[str, tuple[str, ...]]] = {}
        for row in self:
            for module, names in row.modules.items():
                modules.setdefault(module, {}).update(names)
        return modules

    @property
    def commands(self) -> Mapping[str, str]:
        """The modules that can be run, with the module whose ``main`` does it."""
        return {name: main for row in self for name, main in row.commands.items()}

    @property
    def commands_left_out(self) -> Mapping[str, str]:
        """The modules that cannot be run → the feature by which they can."""
        return {name: row.name for row in self.without for name in row.commands}

    @property
    def applies(self) -> bool:
        """Return whether rows can be applied to records."""
        return any(facade.module == APPLY for row in self for facade in row.facades)

    @property
    def batches(self) -> bool:
        """Return whether mutations can be written down for a batch."""
        return any(facade.batched for row in self for facade in row.facades)

    @property
    def stand_ins(self) -> Mapping[str, tuple[str, str]]:
        """Input types, and the class that may be given instead, by its module."""
        return {name: given for row in self for name, given in row.stand_ins.items()}

    @property
    def bases(self) -> Mapping[str, tuple[str, str]]:
        """Classes that models inherit, by the field or the input that they are about."""
        return {name: base for row in self for name, base in row.bases.items()}

    @property
    def mappings(self) -> Mapping[str, tuple[str, str]]:
        """Types of mappings that may be given for a list of an input."""
        return {name: given for row in self for name, given in row.mappings.items()}

    @property
    def replacements(self) -> Mapping[str, str]:
        """Sources of the runtime, and their replacements."""
        return {name: taken for row in self for name, taken in row.replacements.items()}

    @property
    def attributes_left_out(self) -> Mapping[str, tuple[str, str]]:
        """Attributes of models that are not there → their field and feature."""
        return {
            name: (of, row.name)
            for row in self.without
            for name, of in row.attributes.items()
        }

    @property
    def mappings_left_out(self) -> Mapping[str, str]:
        """Inputs that a mapping cannot be given for → the feature that takes it."""
        return {name: row.name for row in self.without for name in row.mappings}

    def missing_in(self, module: str) -> Mapping[str, str]:
        """Names that a module of the package has not → their feature."""
        return {
            name: row.name
            for row in self.without
            for names in row.modules.get(module, {}).values()
            for name in names
        }

    @property
    def missing(self) -> Mapping[str, str]:
        """Names at the root and in the package that are not there → their feature."""
        there = self.modules
        return {  # of two features that add to one module, the first is the nearer
            name: row.name
            for row in reversed(self.without)
            for name in row.offered
            if name not in there
        }
