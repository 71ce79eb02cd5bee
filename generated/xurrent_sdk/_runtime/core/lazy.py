# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Names of modules that resolve when they are first used (PEP 562), or were left out."""

from __future__ import annotations

import re
import shlex
import sys
from collections.abc import Callable, Mapping
from functools import cache, partial
from importlib import import_module
from importlib.util import find_spec
from itertools import count
from typing import NoReturn

from .suggest import did_you_mean

Names = tuple[Callable[[str], object], Callable[[], list[str]]]


def attach(
    package: str, left_out: Mapping[str, str] | None = None, *, module: str = ""
) -> Names:
    """Return the ``__getattr__`` and ``__dir__`` of a package with lazy names.

    The modules ``_names_1`` and so on import the names; submodules are names, too, as
    for type checkers. ``left_out`` maps names that the package was generated without to
    their features. Such a name raises ``ImportError``, since ``from package import
    name`` would replace the message of an ``AttributeError``. ``module`` is the module
    that gets the names, by default the package.
    """
    module = module or package
    homes = cache(partial(exported, package))

    def getattribute(name: str) -> object:
        if name == "__all__":
            return sorted(homes())
        value: object = None
        if not name.startswith("__"):
            if name in homes():
                value = getattr(import_module(f"{package}.{homes()[name]}"), name)
            elif find_spec(f"{package}.{name}") is not None:
                value = import_module(f"{package}.{name}")
        if value is not None:
            setattr(sys.modules[module], name, value)
            return value
        if left_out and name in left_out:
            raise ImportError(without(package, left_out[name]), name=package)
        near = "" if name.startswith("_") else did_you_mean(name, homes())
        raise AttributeError(f"module {module!r} has no attribute {name!r}{near}")

    def directory() -> list[str]:
        return sorted({*vars(sys.modules[module]), *homes()})

    return getattribute, directory


_IMPORT = re.compile(r"^from \.(\S+) import (\([^)]*\)|.*)$", re.MULTILINE)


def exported(package: str) -> dict[str, str]:
    """The public names of a package, with the module of each.

    They are read from the source of the modules ``_names_1`` and so on, which would load
    the whole package. Without source, as in a frozen application, they are imported.
    """
    modules: dict[str, str] = {}
    for number in count(1):
        part = f"_names_{number}"
        spec = find_spec(f"{package}.{part}")
        if spec is None:
            break
        read = getattr(spec.loader, "get_source", None)
        source: str | None = read(spec.name) if read else None
        if source is None:
            names = vars(import_module(spec.name)).keys() - {"annotations"}
            modules |= {name: part for name in names if not name.startswith("_")}
        else:
            for module, imported in _IMPORT.findall(source):
                modules |= dict.fromkeys(re.findall(r" as (\w+)", imported), module)
    return modules


def without(package: str, feature: str) -> str:
    """Explain why something of ``feature`` is missing, and how to get it.

    ``feature`` can also name a part that the schema of the package lacks, such as
    ``any mutation``.
    """
    if " " in feature:
        names = shlex.join(_generated_with("include"))
        part = f"with --include {names} and what you need, or list the same in include"
        again = f"{part} of [tool.xurrent-gen], or " if names else ""
        return (
            f"{package} was generated without {feature}: generate it again {again}"
            "with a token that may use it"
        )
    return (
        f"{package} was generated without {feature}: generate it again with --feature "
        f"{' '.join([feature, *_generated_with('features')])}, or list the same in "
        "features of [tool.xurrent-gen]"
    )


def _generated_with(option: str) -> list[str]:
    """Return the list of an option that generated the package, to keep it next time."""
    import json
    from pathlib import Path

    try:
        manifest = Path(__file__).parents[2].joinpath("_manifest.json").read_bytes()
        options: dict[str, list[str]] = json.loads(manifest)["options"]
        return options[option]
    except (OSError, ValueError, KeyError):  # packed into an archive, say
        return []


def lacking(module: str, names: Mapping[str, str]) -> Callable[[str], NoReturn]:
    """Return the ``__getattr__`` of a module some of whose names were left out.

    ``names`` maps each to its feature. Such a name raises ``ImportError``, since
    ``from module import name`` would replace the message of an ``AttributeError``.
    """

    def getattribute(name: str) -> NoReturn:
        package = module.rpartition(".")[0]
        if name in names:
            raise ImportError(without(package, names[name]), name=module)
        raise AttributeError(f"module {module!r} has no attribute {name!r}")

    return getattribute
