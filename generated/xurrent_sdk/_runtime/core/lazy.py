# ruff: noqa
# flake8: noqa
# pylint: skip-file
"""Lets a package resolve its names when they are first used (PEP 562)."""

from __future__ import annotations

import sys
from collections.abc import Callable
from importlib import import_module
from importlib.util import find_spec
from typing import cast


def _is_module(name: str) -> bool:
    try:
        return find_spec(name) is not None
    except ModuleNotFoundError as error:  # a feature that was left out says so
        raise AttributeError(str(error)) from None


def attach(package: str) -> tuple[Callable[[str], object], Callable[[], list[str]]]:
    """The ``__getattr__`` and ``__dir__`` of a package with an ``_exports`` module.

    ``_exports.MODULES`` maps each public name to the module that defines it. Modules of
    the package are names, too, as they are for type checkers.
    """

    def modules() -> dict[str, str]:
        exports = import_module(f"{package}._exports")
        return cast("dict[str, str]", exports.MODULES)

    def getattribute(name: str) -> object:
        if name == "__all__":
            return sorted(modules())
        found = None if name.startswith("__") else modules().get(name)
        value: object
        if found is not None:
            value = getattr(import_module(f"{package}.{found}"), name)
        elif not name.startswith("__") and _is_module(f"{package}.{name}"):
            value = import_module(f"{package}.{name}")
        else:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        setattr(sys.modules[package], name, value)
        return value

    def directory() -> list[str]:
        return sorted({*vars(sys.modules[package]), *modules()})

    return getattribute, directory
