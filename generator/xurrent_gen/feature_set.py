"""Names, modules and runtime folders that follow from a package's features."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TypeVar

from xurrent_gen.features import BUILT, CORE, Feature, NamesByModule

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class FeatureSet:
    """The features of one package, by name."""

    names: tuple[str, ...]

    def __iter__(self) -> Iterator[Feature]:
        """The features that the package has, the core first."""
        yield CORE
        yield from (BUILT[name] for name in self.names)

    @property
    def without(self) -> tuple[Feature, ...]:
        """The features that the package lacks."""
        return tuple(row for name, row in BUILT.items() if name not in self.names)

    def merged(self, of: Callable[[Feature], Mapping[str, T]]) -> dict[str, T]:
        """Merge a mapping of all features, such as their names at the root."""
        return {name: each for row in self for name, each in of(row).items()}

    def lacking(self, of: Callable[[Feature], Iterable[str]]) -> dict[str, str]:
        """Names of features that the package lacks → the feature."""
        return {name: row.name for row in self.without for name in of(row)}

    @property
    def rooms_left_out(self) -> tuple[str, ...]:
        """Folders of the runtime that the package lacks."""
        there = {room for row in self for room in row.rooms}
        left_out = (room for row in self.without for room in row.rooms)
        return tuple(room for room in left_out if room not in there)

    @property
    def modules(self) -> Mapping[str, NamesByModule]:
        """The package's modules that re-export names of the runtime."""
        modules: dict[str, dict[str, tuple[str, ...]]] = {}
        for row in self:
            for module, names in row.modules.items():
                modules.setdefault(module, {}).update(names)
        return modules

    @property
    def missing(self) -> Mapping[str, str]:
        """Missing names at the root and in modules → the feature that would add them."""
        there = self.modules
        return {  # if two features add to one module, the first one is reported
            name: row.name
            for row in reversed(self.without)
            for name in row.offered
            if name not in there
        }
