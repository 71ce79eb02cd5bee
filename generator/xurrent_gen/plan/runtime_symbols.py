"""Names of the runtime for generated code, read from its sources as data.

Importing the runtime would load pydantic and httpx, which generating has no use for.
"""

from __future__ import annotations

import ast
from functools import cache
from pathlib import Path

import xurrent_gen

_RUNTIME = Path(xurrent_gen.__file__).parent / "runtime"


def runtime_errors() -> tuple[str, ...]:
    """The names of the runtime's exception classes."""
    found = public_classes("_runtime.core.errors")
    return tuple(name for name in found if name.endswith("Error"))


@cache
def public_classes(module: str) -> tuple[str, ...]:
    """The classes of a module of the runtime, named as it is inside of a package."""
    found = (each for each in _statements(module) if isinstance(each, ast.ClassDef))
    return tuple(each.name for each in found if not each.name.startswith("_"))


@cache
def contract() -> int:
    """The number of the contract between generated code and the runtime."""
    for each in _statements("_runtime.codegen"):
        match each:
            case ast.Assign([ast.Name("CONTRACT")], ast.Constant(int() as number)):
                return number
            case _:
                pass
    raise AssertionError("codegen.py states no CONTRACT")


def _statements(module: str) -> list[ast.stmt]:
    path = _RUNTIME.joinpath(*module.split(".")[1:]).with_suffix(".py")
    return ast.parse(path.read_text("utf-8")).body
