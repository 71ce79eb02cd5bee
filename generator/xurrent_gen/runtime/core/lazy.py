"""Lets modules resolve their names when they are first used (PEP 562)."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Mapping
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from itertools import count
from typing import TYPE_CHECKING, cast

from .suggest import did_you_mean

if TYPE_CHECKING:
    from importlib.abc import InspectLoader


class ModulesByName(dict[str, str]):
    """The module of each name, from lines of a module and the names that it has."""

    def __init__(self, text: str) -> None:
        lines = (line.split() for line in text.strip().splitlines())
        super().__init__((name, module) for module, *names in lines for name in names)


Names = tuple[Callable[[str], object], Callable[[], list[str]]]


def lazily(
    module: str,
    homes: Callable[[], Mapping[str, str]],
    *,
    package: str | None = None,
    left_out: Mapping[str, str] | None = None,
) -> Names:
    """The ``__getattr__`` and ``__dir__`` of a module whose names stand elsewhere.

    ``homes`` maps each name to its module below ``package``, which is ``module`` itself
    unless it is given; its modules are names, too, as they are for type checkers.
    ``left_out`` maps names that the package was generated without to their features: an
    ``ImportError``, since only that reaches ``from package import name``.
    """
    package = package or module

    def find(name: str) -> object:
        if name == "__all__":
            return sorted(homes())
        if not name.startswith("__"):
            if (found := homes().get(name)) is not None:
                return getattr(import_module(f"{package}.{found}"), name)
            if find_spec(f"{package}.{name}") is not None:
                return import_module(f"{package}.{name}")
        if left_out and name in left_out:
            from .left_out import without

            raise ImportError(without(package, left_out[name]), name=package)
        near = "" if name.startswith("_") else did_you_mean(name, homes())
        raise AttributeError(f"module {module!r} has no attribute {name!r}{near}")

    def getattribute(name: str) -> object:
        value = find(name)
        if name != "__all__":
            setattr(sys.modules[module], name, value)
        return value

    def directory() -> list[str]:
        return sorted({*vars(sys.modules[module]), *homes()})

    return getattribute, directory


def attach(package: str, left_out: Mapping[str, str] | None = None) -> Names:
    """The same of a package whose modules ``_names_1`` and so on import its names."""

    @cache
    def homes() -> Mapping[str, str]:
        return exported(package)

    return lazily(package, homes, left_out=left_out)


_IMPORT = re.compile(r"^from \.(\S+) import (\([^)]*\)|.*)$", re.MULTILINE)


def exported(package: str) -> dict[str, str]:
    """The public names of a package, with the module of each.

    They are read from the source of the modules ``_names_1`` and so on, which would load
    the whole package. Where no source is, as in a frozen application, they are imported.
    """
    found: dict[str, str] = {}
    for number in count(1):
        part = f"_names_{number}"
        spec = find_spec(f"{package}.{part}")
        if spec is None:
            break
        source = cast("InspectLoader", spec.loader).get_source(spec.name)
        if source is None:
            names = vars(import_module(spec.name))
            found |= {name: part for name in names if not name.startswith("_")}
        else:
            for module, imported in _IMPORT.findall(source):
                found |= dict.fromkeys(re.findall(r" as (\w+)", imported), module)
    return found
