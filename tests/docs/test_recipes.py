"""The recipes: each page shows a program and its test, as files with titles.

All of them run in one process, since each start of Python and pytest takes seconds.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.snippets import REPOSITORY, name, pages, programs

RECIPES = [page for page in pages() if programs(page)]


@pytest.mark.parametrize("page", RECIPES, ids=name)
def test_a_recipe_has_a_program_and_a_test(page: Path) -> None:
    program, test = programs(page)
    assert test == f"test_{program}"
    assert f"from {program.removesuffix('.py')} import" in programs(page)[test]


def test_the_tests_of_the_recipes_pass(tmp_path: Path) -> None:
    expected = 0
    for page in RECIPES:
        for file, code in programs(page).items():
            assert not (tmp_path / file).exists(), f"two recipes have a {file}"
            (tmp_path / file).write_text(code, encoding="utf-8")
            expected += len(re.findall(r"^def test_", code, re.MULTILINE))
    paths = (str(REPOSITORY / "generated"), str(REPOSITORY / "generator"))
    plugins = ("-p", "xurrent_gen.pytest_plugin", "-p", "no:cacheprovider")
    environ = {k: v for k, v in os.environ.items() if not k.startswith("XURRENT_")}
    done = subprocess.run(
        (sys.executable, "-m", "pytest", "-q", "-W", "error", *plugins),
        cwd=tmp_path,
        env={
            **environ,
            "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1",
            "PYTHONPATH": os.pathsep.join(paths),
        },
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert f"{expected} passed" in done.stdout
