"""Each guarantee names the tests that hold it, and they are in the tree."""

from __future__ import annotations

import ast
import re
from functools import cache

from tests.support.cases import check_each
from tests.support.snippets import REPOSITORY

PAGE = REPOSITORY / "docs" / "guarantees.md"
TEST = re.compile(r"`([\w/]+\.py)::(test_\w+)`")


def guarantees() -> dict[str, str]:
    """The last cell of each row of the table, by the first."""
    rows = [
        [cell.strip() for cell in line.strip("|").split("|")]
        for line in PAGE.read_text(encoding="utf-8").splitlines()
        if line.startswith("|")
    ]
    return {row[0]: row[-1] for row in rows[2:]}


@cache
def functions_of(path: str) -> frozenset[str]:
    file = REPOSITORY / "tests" / path
    if not file.is_file():
        return frozenset()
    tree = ast.parse(file.read_text(encoding="utf-8"))
    functions = (ast.FunctionDef, ast.AsyncFunctionDef)
    return frozenset(node.name for node in tree.body if isinstance(node, functions))


def test_each_guarantee_names_tests_that_are_there() -> None:
    def check(cell: str) -> None:
        named = TEST.findall(cell)
        assert named
        assert cell.count("::") == len(named), "one is not a test's name"
        assert [each for each in named if each[1] not in functions_of(each[0])] == []

    assert len(guarantees()) > 15
    check_each(guarantees().items(), check)
