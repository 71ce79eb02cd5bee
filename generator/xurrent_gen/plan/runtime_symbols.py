"""What generated code may use of the runtime, read from its sources as data.

Importing the runtime would load pydantic and httpx, which generating has no use for.
"""

from __future__ import annotations

import ast
from functools import cache
from pathlib import Path

import xurrent_gen

_RUNTIME = Path(xurrent_gen.__file__).parent / "runtime"


@cache
def runtime_errors() -> tuple[str, ...]:
    """The names of the runtime's exception classes."""
    tree = ast.parse((_RUNTIME / "core" / "errors.py").read_text("utf-8"))
    return tuple(
        node.name
        for node in tree.body
        if isinstance(node, ast.ClassDef) and node.name.endswith("Error")
    )


@cache
def public_classes(module: str) -> tuple[str, ...]:
    """The classes of a module of the runtime, named as it is inside of a package."""
    path = _RUNTIME.joinpath(*module.split(".")[1:]).with_suffix(".py")
    tree = ast.parse(path.read_text("utf-8"))
    found = (node.name for node in tree.body if isinstance(node, ast.ClassDef))
    return tuple(name for name in found if not name.startswith("_"))


@cache
def contract() -> int:
    """The number of the contract between generated code and the runtime."""
    tree = ast.parse((_RUNTIME / "codegen.py").read_text("utf-8"))
    for node in tree.body:
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant):
            (target,) = node.targets
            if isinstance(target, ast.Name) and target.id == "CONTRACT":
                assert isinstance(node.value.value, int)
                return node.value.value
    raise AssertionError("codegen.py states no CONTRACT")
