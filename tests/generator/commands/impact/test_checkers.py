"""Checkers that are missing or come to no verdict, and which of their errors are new."""

from __future__ import annotations

import importlib.util
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from xurrent_gen.commands.impact.checkers import (
    Checker,
    Finding,
    installed_checkers,
    new_findings,
)
from xurrent_gen.errors import CheckerError


@pytest.mark.parametrize(
    "program",
    ["print('no JSON')", "raise SystemExit(2)", "print('{}')", "print('{')"],
)
def test_no_verdict_is_an_error(program: str, tmp_path: Path) -> None:
    checker = Checker("mypy", (sys.executable, "-c", program))
    with pytest.raises(CheckerError, match="mypy did not finish"):
        checker.check(tmp_path, [tmp_path], [], tmp_path)


def message(program: str, folder: Path) -> str:
    """The message of a checker: the value of ``program``."""
    text = f"""
import json, sys
print(json.dumps(
    {{"severity": "error", "file": "a.py", "line": 1, "column": 0, "code": "x", "message": {program}}}
))
"""
    checker = Checker("mypy", (sys.executable, "-c", text))
    (found,) = checker.check(folder, [folder], [folder / "Jörg.py"], folder)
    return found.message


def test_the_cache_of_mypy_is_where_the_user_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MYPY_CACHE_DIR", "kept")
    given = message("[each for each in sys.argv if 'cache-dir=' in each][0]", tmp_path)
    assert given == f"--cache-dir={Path('kept', 'xurrent-gen').absolute()}"


def test_mypy_can_read_the_names_of_files(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The default encoding may be an old one, as on Windows: argparse reads in it."""
    for name, value in (("LC_ALL", "C"), ("PYTHONCOERCECLOCALE", "0")):
        monkeypatch.setenv(name, value)
    monkeypatch.setenv("PYTHONUTF8", "0")
    read = message("open(sys.argv[-1][1:]).read()", tmp_path)
    assert read == str(tmp_path / "Jörg.py")


PYRIGHT = """
import json, pathlib, sys
settings = pathlib.Path(sys.argv[sys.argv.index("--project") + 1])
paths = map(pathlib.Path, json.loads(settings.read_text())["include"])
start = {"line": 0, "character": 0}
found = [
    {"file": str((settings.parent / each).resolve()), "range": {"start": start},
     "severity": "error", "message": "wrong"}
    for each in paths if not each.is_absolute()  # it ignores those that are
]
print(json.dumps({"generalDiagnostics": found}))
"""


def test_pyright_is_given_the_paths_that_it_takes(tmp_path: Path) -> None:
    folder, cache = tmp_path / "code", tmp_path / "cache"
    folder.mkdir()
    cache.mkdir()
    checker = Checker("pyright", (sys.executable, "-c", PYRIGHT))
    found = checker.check(folder, [folder], [folder / "a.py"], cache)
    assert found == [Finding("a.py", 1, "syntax", "wrong")]


@pytest.mark.parametrize("probe", [True, False])
def test_libraries_come_from_the_active_environment_if_it_has_them(
    probe: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    python = tmp_path / "bin" / "python"
    python.parent.mkdir()
    python.write_text(f"#!/bin/sh\nexit {0 if probe else 1}\n")
    python.chmod(0o755)
    monkeypatch.setenv("VIRTUAL_ENV", str(tmp_path))
    (checker,) = installed_checkers(["mypy"])
    assert checker.python == (str(python) if probe else sys.executable)


def test_an_interpreter_is_named_from_the_current_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    python = tmp_path / "bin" / "python"
    python.parent.mkdir()
    python.touch(0o755)
    monkeypatch.chdir(tmp_path)
    (checker,) = installed_checkers(["mypy"], Path("bin/python"))
    assert checker.python == str(python)
    with pytest.raises(CheckerError, match="no program that can be run: bin/none"):
        installed_checkers(["mypy"], Path("bin/none"))


def test_a_checker_that_hangs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def run(*_: object, timeout: float, **__: object) -> object:
        raise subprocess.TimeoutExpired("mypy", timeout)

    monkeypatch.setattr(subprocess, "run", run)
    with pytest.raises(CheckerError, match="it did not end within 900 s"):
        Checker("mypy", ("mypy",)).check(tmp_path, [tmp_path], [], tmp_path)


def test_none_is_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", lambda _: None)
    monkeypatch.setattr(shutil, "which", lambda _: None)
    with pytest.raises(CheckerError, match="no type checker is installed"):
        installed_checkers()
    with pytest.raises(CheckerError, match="pyright is not installed"):
        installed_checkers(["pyright"])


def finding(place: str) -> Finding:
    line, column, code = place.split(":")
    return Finding("app.py", int(line), code, f"each {id(place)}", int(column))


@pytest.mark.parametrize(
    ("before", "after", "new"),
    [
        ("1:5:attr-defined", "1:5:attr-defined", ""),
        ("1:5:attr-defined", "1:5:attr-defined 1:9:attr-defined", "1:9:attr-defined"),
        ("1:5:attr-defined", "1:5:arg-type", "1:5:arg-type"),
        ("2:5:call-overload", "2:5:call-arg", ""),
        ("2:5:call-overload", "3:9:arg-type 2:5:call-arg", "3:9:arg-type"),
        ("2:5:reportCallIssue", "4:9:reportArgumentType", ""),
        ("1:5:call-overload", "3:9:arg-type", "3:9:arg-type"),
        ("1:5:call-arg 1:5:call-arg", "1:5:call-arg", ""),
        ("1:5:call-arg", "1:5:call-arg 1:5:call-arg", "1:5:call-arg"),
        ("", "1:5:call-arg", "1:5:call-arg"),
    ],
)  # fmt: skip
def test_an_error_is_new_if_its_place_had_none_of_its_kind(
    before: str, after: str, new: str
) -> None:
    known, found = (list(map(finding, each.split())) for each in (before, after))
    # Lines 2 to 4 are one call.
    reported = new_findings(known, found, {1: 1, 2: 2, 3: 2, 4: 2})
    assert [f"{e.line}:{e.column}:{e.code}" for e in reported] == new.split()
