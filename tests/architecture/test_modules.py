"""The form of a module: it says what it owns and is small enough to be read."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from tests.architecture.source import GENERATOR, modules, syntax
from tests.support.cases import check_each

LIMIT = 400


def test_a_module_is_one_room() -> None:
    def check(path: Path) -> None:
        lines = path.read_text(encoding="utf-8").splitlines()
        assert len(lines) <= LIMIT, "split it"

    check_each(((path, path) for path in modules(GENERATOR)), check)


def test_a_module_says_what_it_owns() -> None:
    def check(path: Path) -> None:
        tree = syntax(path)
        assert ast.get_docstring(tree), "no docstring"
        code = any(isinstance(n, ast.FunctionDef | ast.ClassDef) for n in tree.body)
        future = any(
            isinstance(n, ast.ImportFrom) and n.module == "__future__"
            for n in tree.body
        )
        assert future or not code, "from __future__ import annotations is missing"

    check_each(((path, path) for path in modules(GENERATOR)), check)


@pytest.mark.parametrize("name", ["utils", "helpers", "misc", "common"])
def test_no_room_for_leftovers(name: str) -> None:
    assert not [path for path in modules(GENERATOR) if path.stem == name]
