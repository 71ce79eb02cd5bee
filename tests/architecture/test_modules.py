"""The form of a module: it says what it owns and is small enough to be read."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from tests.architecture.source import GENERATOR, REPOSITORY, dotted, modules, syntax

LIMIT = 400
# module → why one purpose needs more than LIMIT lines
LONGER: dict[str, str] = {}


def lines(path: Path) -> int:
    return len(path.read_text(encoding="utf-8").splitlines())


@pytest.mark.parametrize("path", modules(GENERATOR), ids=dotted)
def test_a_module_is_one_room(path: Path) -> None:
    if dotted(path) in LONGER:
        assert lines(path) > LIMIT, "no longer long: take it out of LONGER"
    else:
        assert lines(path) <= LIMIT, "split it, or give a reason in LONGER"


def test_reasons_are_for_modules_that_exist() -> None:
    assert set(LONGER) <= {dotted(path) for path in modules(GENERATOR)}
    assert all(LONGER.values())


@pytest.mark.parametrize("path", modules(GENERATOR), ids=dotted)
def test_a_module_says_what_it_owns(path: Path) -> None:
    tree = syntax(path)
    assert ast.get_docstring(tree), f"{path.relative_to(REPOSITORY)} has no docstring"
    code = any(isinstance(n, ast.FunctionDef | ast.ClassDef) for n in tree.body)
    future = any(
        isinstance(n, ast.ImportFrom) and n.module == "__future__" for n in tree.body
    )
    assert future or not code, "from __future__ import annotations is missing"


@pytest.mark.parametrize("name", ["utils", "helpers", "misc", "common"])
def test_no_room_for_leftovers(name: str) -> None:
    assert not [path for path in modules(GENERATOR) if path.stem == name]
