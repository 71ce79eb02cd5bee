"""Checkers that are missing, or that come to no verdict."""

from __future__ import annotations

import importlib.util
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from xurrent_gen.commands.impact import checkers
from xurrent_gen.errors import CheckerError


def broken(*command: str) -> checkers.Checker:
    (mypy,) = checkers.installed_checkers(["mypy"])
    return checkers.Checker("mypy", command, mypy.read)


@pytest.mark.parametrize(
    "program",
    ["print('no JSON')", "raise SystemExit(2)", "print('{}')", "print('{')"],
)
def test_no_verdict_is_an_error(program: str, tmp_path: Path) -> None:
    checker = broken(sys.executable, "-c", program)
    with pytest.raises(CheckerError, match="mypy did not finish"):
        checker.check(tmp_path, [tmp_path], [], tmp_path)


@pytest.mark.parametrize("probe", [True, False])
def test_libraries_come_from_the_active_environment_if_it_has_them(
    probe: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    python = tmp_path / "bin" / "python"
    python.parent.mkdir()
    python.write_text(f"#!/bin/sh\nexit {0 if probe else 1}\n")
    python.chmod(0o755)
    monkeypatch.setenv("VIRTUAL_ENV", str(tmp_path))
    (checker,) = checkers.installed_checkers(["mypy"])
    assert checker.python == (str(python) if probe else sys.executable)


def test_a_checker_that_hangs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def run(*_: object, timeout: float, **__: object) -> object:
        raise subprocess.TimeoutExpired("mypy", timeout)

    monkeypatch.setattr(subprocess, "run", run)
    with pytest.raises(CheckerError, match="it did not end within 900 s"):
        broken("mypy").check(tmp_path, [tmp_path], [], tmp_path)


def test_none_is_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", lambda _: None)
    monkeypatch.setattr(shutil, "which", lambda _: None)
    with pytest.raises(CheckerError, match="no type checker is installed"):
        checkers.installed_checkers()
    with pytest.raises(CheckerError, match="pyright is not installed"):
        checkers.installed_checkers(["pyright"])
