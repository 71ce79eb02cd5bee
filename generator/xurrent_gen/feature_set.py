"""Consequences of one package's features: names, modules, rooms, what is missing."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TypeVar

from xurrent_gen.features import BUILT, CORE, Feature, Names

T = TypeVar("T")


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

    def merged(self, of: Callable[[Feature], Mapping[str, T]]) -> dict[str, T]:
        """One mapping of what all rows have, such as their names at the root."""
        return {name: each for row in self for name, each in of(row).items()}

    def lacking(self, of: Callable[[Feature], Iterable[str]]) -> dict[str, str]:
        """The names that rows would have which are left out → their feature."""
        return {name: row.name for row in self.without for name in of(row)}

    @property
    def rooms_left_out(self) -> tuple[str, ...]:
        """Folders of the runtime that stay out."""
        there = {room for row in self for room in row.rooms}
        left_out = (room for row in self.without for room in row.rooms)
        return tuple(room for room in left_out if room not in there)

    @property
    def modules(self) -> Mapping[str, Names]:
        """The modules that pass on what the runtime has."""
        modules: dict[str, dict[str, tuple[str, ...]]] = {}
        for row in self:
            for module, names in row.modules.items():
                modules.setdefault(module, {}).update(names)
        return modules

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
