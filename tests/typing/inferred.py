"""What a type checker infers for a path, worked out from the generated annotations.

The annotations stand as text in the generated classes, and most names in it are imported
for type checkers alone; they are looked up where the module says.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Mapping, Sequence
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any, Never, get_args, get_origin

from xurrent_sdk._runtime.schema.index import type_of
from xurrent_sdk._runtime.selection.paths import (
    ConnectionFields,
    Leaf,
    ListFields,
    ObjectFields,
    One,
)


class _Names(dict[str, Any]):
    """The names of a module as a checker sees them."""

    def __init__(self, module: str) -> None:
        super().__init__(vars(sys.modules[module]))
        self["JSONValue"] = object
        self._imported: dict[str, tuple[str, str]] = {}
        file = sys.modules[module].__file__
        assert file is not None
        package = module.rpartition(".")[0]
        for node in ast.walk(ast.parse(Path(file).read_text("utf-8"))):
            if isinstance(node, ast.ImportFrom):
                above = package.rsplit(".", node.level - 1)[0] if node.level else ""
                origin = f"{above}.{node.module}" if above else node.module
                for each in node.names:
                    name = each.asname or each.name
                    self._imported[name] = (origin or "", each.name)

    def __missing__(self, name: str) -> Any:
        if name not in self._imported:
            raise KeyError(name)
        module, original = self._imported[name]
        found = getattr(import_module(module), original)
        self[name] = found
        return found


@cache
def declared_types(cls: type[object]) -> Mapping[str, Any]:
    """The evaluated annotations of a class's own fields."""
    names = _Names(cls.__module__)
    found: dict[str, Any] = {}
    for name, text in vars(cls).get("__annotations__", {}).items():
        if not name.startswith("__"):
            found[name] = eval(text, {}, names)
    return found


def start(type_name: str) -> Any:
    """What ``p`` is in the lambda of ``values``."""
    cls: Any = type_of(type_name).companion("Fields")
    return cls[Never, One]


def attributes(fields: Any) -> dict[str, Any]:
    """The attributes of a fields object with their types."""
    cls = get_origin(fields)
    found: dict[str, Any] = {}
    for base in getattr(cls, "__orig_bases__", ()):
        origin = get_origin(base)
        if origin is not None and origin.__name__.endswith("Paths"):
            own = dict(zip(cls.__parameters__, get_args(fields), strict=True))
            paths = _put(base, own)
            inner = dict(zip(origin.__parameters__, get_args(paths), strict=True))
            for name, annotation in declared_types(origin).items():
                found[name] = _put(annotation, inner)
    return found


def column(fields: Any) -> Any:
    """The type of a column that holds the path."""
    cls = get_origin(fields)
    if cls is Leaf:
        return get_args(fields)[0]
    own = dict(zip(cls.__parameters__, get_args(fields), strict=True))
    for base in cls.__orig_bases__:
        if get_origin(base) in (ObjectFields, ListFields, ConnectionFields):
            return get_args(_put(base, own))[0]
    raise AssertionError(f"{fields} is no column")


def card(fields: Any) -> Any:
    """``One`` or ``Many``: whether the path may stand in a row."""
    return get_args(fields)[-1]


def _put(annotation: Any, given: Mapping[Any, Any]) -> Any:
    parameters: Sequence[Any] = getattr(annotation, "__parameters__", ())
    if not parameters:
        return annotation
    return annotation[tuple(given[each] for each in parameters)]
