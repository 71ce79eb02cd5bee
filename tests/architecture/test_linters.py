"""The linters of a user's project leave the package in it as it is."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.architecture.source import REFERENCE
from tests.support.trees import copy_package

COMMANDS = {
    "ruff": ["ruff", "check", "--fix", "--isolated", "--no-cache", "."],
    "ruff, all it can": [
        *("ruff", "check", "--fix", "--unsafe-fixes", "--exit-zero", "--isolated"),
        *("--no-cache", "--select=F,I,UP,E,W,B,SIM,RUF,TCH,PYI", "."),
    ],
    "ruff's formatter": ["ruff", "format", "--isolated", "--no-cache", "."],
    "isort": ["isort", "--quiet", "."],
    "flake8": ["flake8", "--isolated", "."],
    "pylint": [
        "pylint",
        "--rcfile=/dev/null",
        "--persistent=n",
        "xurrent_sdk/client.py",
    ],
}


def content(folder: Path) -> dict[str, bytes]:
    """The sources below a folder."""
    return {str(p.relative_to(folder)): p.read_bytes() for p in folder.rglob("*.py")}


@pytest.mark.parametrize("linter", COMMANDS)
def test_a_linter_finds_and_changes_nothing(linter: str, tmp_path: Path) -> None:
    copy_package(REFERENCE, tmp_path / "xurrent_sdk")
    (tmp_path / "main.py").write_text("import xurrent_sdk\n\nprint(xurrent_sdk)\n")
    before = content(tmp_path)
    done = subprocess.run(
        [sys.executable, "-m", *COMMANDS[linter]],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert content(tmp_path) == before
    assert done.returncode == 0, done.stdout + done.stderr
