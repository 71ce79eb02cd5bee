# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Lets modules resolve their names when they are first used (PEP 562)."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from importlib import import_module

from .overriding import override
from .suggest import did_you_mean


class Homes(Mapping[str, str]):
    """The module of each name, by a text: a line a module, which stands before its names.

    Found in the text, since a program asks for few of a package's thousand names.
    """

    def __init__(self, text: str) -> None:
        # A blank on either side of each name, so that parts of names are not found.
        self._text = "\n" + text.strip().replace("\n", " \n") + " "

    @override
    def __getitem__(self, name: str) -> str:
        found = self._text.find(f" {name} ")
        if found < 0 or not name.isidentifier():
            raise KeyError(name)
        line = self._text.rfind("\n", 0, found) + 1
        return self._text[line : self._text.index(" ", line)]

    @override
    def __iter__(self) -> Iterator[str]:
        for line in self._text.splitlines():
            yield from line.split()[1:]

    @override
    def __len__(self) -> int:
        return sum(1 for _ in self)


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
    """The same of a package whose ``_exports.NAMES`` says where its names stand."""

    @cache
    def homes() -> Mapping[str, str]:
        return Homes(import_module(f"{package}._exports").NAMES)

    return lazily(package, homes, with_modules=True)
