"""Lets modules resolve their names when they are first used (PEP 562)."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from importlib import import_module
from typing import cast

from .suggest import did_you_mean


def _is_module(name: str) -> bool:
    from importlib.util import find_spec

    try:
        return find_spec(name) is not None
    except ModuleNotFoundError as error:  # a feature that was left out says so
        raise AttributeError(str(error)) from None


Names = tuple[Callable[[str], object], Callable[[], list[str]]]


def lazily(
    module: str,
    homes: Callable[[], Mapping[str, str]],
    *,
    package: str | None = None,
    with_modules: bool = False,
) -> Names:
    """The ``__getattr__`` and ``__dir__`` of a module whose names stand elsewhere.

    ``homes`` maps each name to its module below ``package``, which is ``module`` itself
    unless it is given. ``with_modules``: modules of the package are names, too, as they
    are for type checkers.
    """
    package = package or module

    def getattribute(name: str) -> object:
        if name == "__all__":
            return sorted(homes())
        found = None if name.startswith("__") else homes().get(name)
        value: object
        if found is not None:
            value = getattr(import_module(f"{package}.{found}"), name)
        elif (
            with_modules
            and not name.startswith("__")
            and _is_module(f"{package}.{name}")
        ):
            value = import_module(f"{package}.{name}")
        else:
            near = "" if name.startswith("_") else did_you_mean(name, homes())
            raise AttributeError(f"module {module!r} has no attribute {name!r}{near}")
        setattr(sys.modules[module], name, value)
        return value

    def directory() -> list[str]:
        return sorted({*vars(sys.modules[module]), *homes()})

    return getattribute, directory


def attach(package: str) -> Names:
    """The same of a package whose ``_exports.MODULES`` says where its names stand."""

    def homes() -> Mapping[str, str]:
        exports = import_module(f"{package}._exports")
        return cast("dict[str, str]", exports.MODULES)

    return lazily(package, homes, with_modules=True)
