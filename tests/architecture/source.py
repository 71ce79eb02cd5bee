"""What the architecture tests read: the modules of the generator, as syntax trees."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

REPOSITORY = Path(__file__).parents[2]
GENERATOR = REPOSITORY / "generator" / "xurrent_gen"
RUNTIME = GENERATOR / "runtime"
REFERENCE = REPOSITORY / "generated" / "xurrent_sdk"


def modules(folder: Path) -> list[Path]:
    """The Python files below ``folder``, in a stable order."""
    return sorted(folder.rglob("*.py"))


def dotted(path: Path) -> str:
    """``generator/xurrent_gen/ir/build.py`` → ``ir.build``; a package → its name."""
    parts = path.relative_to(GENERATOR).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


@cache
def syntax(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), filename=str(path))


def absolute_imports(tree: ast.AST) -> Iterator[tuple[str, int]]:
    """The dotted names that ``tree`` imports, with their lines; not relative ones."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((alias.name, node.lineno) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
            yield node.module, node.lineno


def third_party(name: str) -> str | None:
    """The distribution's top name when ``name`` is neither ours nor Python's."""
    top = name.partition(".")[0]
    ours_or_python = top == "xurrent_gen" or top in sys.stdlib_module_names
    return None if ours_or_python else top
