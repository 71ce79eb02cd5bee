"""The recipes: each page shows a program and its test, as files with titles.

They run in one process, since each start of Python and pytest takes seconds. Those of
large tools are collected only where ``nox -s recipes`` has installed the tools.
"""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest

from tests.support.snippets import below, name, pages, programs, run_tests, tools

RECIPES = [page for page in pages() if programs(page)]
TELEMETRY = {
    "DAGSTER_DISABLE_TELEMETRY": "1",
    "DO_NOT_TRACK": "1",
    "RAY_USAGE_STATS_ENABLED": "0",
    "RUNTIME__DLTHUB_TELEMETRY": "false",
}
"""None of it, where the tools can be told so."""


OF_TOOLS = [
    (page, file)
    for page in RECIPES
    for file in programs(page)
    if file.startswith("test_") and tools(programs(page), file)
]


@pytest.mark.parametrize("page", RECIPES, ids=name)
def test_each_program_of_a_recipe_has_a_test(page: Path) -> None:
    files = programs(page)
    tests = {file for file in files if file.startswith("test_")}
    assert tests
    assert set().union(*(below(files, test) for test in tests)) == files.keys()
    assert all(len(below(files, test)) > 1 for test in tests)


def run(folder: Path, *options: str) -> str:
    """Run the tests in a folder, which is the user's home, too; return the output."""
    return run_tests(folder, *options, **TELEMETRY, HOME=str(folder))


def test_the_tests_of_the_recipes_pass(tmp_path: Path) -> None:
    expected = 0
    for page in RECIPES:
        files = programs(page)
        for file, code in files.items():
            assert not (tmp_path / file).exists(), f"two recipes have a {file}"
            if not tools(files, file):
                (tmp_path / file).write_text(code, encoding="utf-8")
                expected += len(re.findall(r"^def test_", code, re.MULTILINE))
    assert f"{expected} passed" in run(tmp_path, "-W", "error")


if os.environ.get("XURRENT_TEST_RECIPES"):

    @pytest.mark.timeout(900)
    @pytest.mark.parametrize(
        ("page", "file"), OF_TOOLS, ids=[file for _, file in OF_TOOLS]
    )
    def test_a_recipe_of_a_tool_passes(page: Path, file: str, tmp_path: Path) -> None:
        """Warnings are the tool's own."""
        files = programs(page)
        for each in below(files, file):
            (tmp_path / each).write_text(files[each], encoding="utf-8")
        assert "passed" in run(tmp_path, "-W", "default")
