"""Each example is generated, tested and type-checked as its reader would do it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from tests.support.packages import BUNDLED
from tests.support.snippets import REPOSITORY
from xurrent_gen.cli.main import main

EXAMPLES = sorted(p.parent for p in (REPOSITORY / "examples").glob("*/pyproject.toml"))


def follow(folder: Path, *command: str) -> str:
    environ = {k: v for k, v in os.environ.items() if not k.startswith("XURRENT_")}
    environ["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"
    done = subprocess.run(
        (sys.executable, "-m", *command),
        cwd=folder,
        env=environ,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, f"{done.stdout[-4000:]}\n{done.stderr[-2000:]}"
    return done.stdout


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda path: path.name)
def test_an_example_works(
    example: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # In a checkout, pytest takes the settings of the repository where there are no others.
    (tmp_path / "pyproject.toml").write_text("[tool.pytest.ini_options]\ntimeout = 1\n")
    folder = shutil.copytree(example, tmp_path / example.name)
    monkeypatch.chdir(folder)
    with pytest.raises(SystemExit) as ended:
        main(["generate", "--quiet", "--schema", str(BUNDLED)])
    assert ended.value.code == 0
    if not (folder / "xurrent_sdk").exists():  # others: with the documentation
        follow(folder, "mypy", "--strict", ".")
    plugins = ("-p", "xurrent_gen.pytest_plugin", "-p", "no:cacheprovider")
    told = follow(folder, "pytest", "-q", "-W", "error", *plugins)
    assert " passed" in told
    assert "skipped" not in told


def test_the_list_of_examples_is_complete() -> None:
    text = (REPOSITORY / "examples" / "README.md").read_text(encoding="utf-8")
    assert [path.name for path in EXAMPLES if f"({path.name})" not in text] == []
    assert len(EXAMPLES) >= 3


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda path: path.name)
def test_an_installed_example_has_the_folders_of_its_package(example: Path) -> None:
    project = tomllib.loads((example / "pyproject.toml").read_text(encoding="utf-8"))
    found = project["tool"]["setuptools"]["packages"]["find"]["include"]
    assert all(pattern.endswith("_sdk*") for pattern in found)
