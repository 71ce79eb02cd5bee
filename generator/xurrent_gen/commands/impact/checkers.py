"""The type checkers that are installed, and what they say about a folder."""

from __future__ import annotations

import importlib.util
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, Literal, TypeAlias, cast

from xurrent_gen.errors import CheckerError

CheckerName: TypeAlias = Literal["mypy", "pyright"]

_PATIENCE: Final = 900.0
"""Time that a checker may take, in seconds."""


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """An error that a checker reports; ``line`` and ``column`` count from 1."""

    path: str
    line: int
    code: str
    message: str
    column: int = field(default=1, compare=False)


@dataclass(frozen=True, slots=True)
class Checker:
    """A checker that is installed, and how it is run on a folder."""

    name: CheckerName
    command: tuple[str, ...]
    read: Callable[[str, Path], list[Finding]]
    python: str = sys.executable
    """The interpreter whose libraries are imported."""

    def check(
        self, folder: Path, roots: Sequence[Path], files: Sequence[Path], cache: Path
    ) -> list[Finding]:
        """The errors in ``files``, with paths below ``folder``; ``roots`` are imported from.

        Raises ``CheckerError`` when it does not finish.
        """
        arguments = _arguments(self, roots, files, cache)
        try:
            done = subprocess.run(
                [*self.command, *arguments],
                cwd=folder,
                env={**os.environ, "MYPYPATH": os.pathsep.join(map(str, roots))},
                capture_output=True,
                text=True,
                encoding="utf-8",
                errors="replace",
                timeout=_PATIENCE,
                check=False,
            )
            if done.returncode not in (0, 1) and not _stopped_at_syntax(done.stdout):
                raise ValueError(done.stderr or done.stdout)
            return self.read(done.stdout, folder)
        except subprocess.TimeoutExpired:
            reason = f"it did not end within {_PATIENCE:.0f} s"
        except (OSError, ValueError, KeyError, TypeError) as error:
            reason = " ".join(str(error).split())[:300] or type(error).__name__
        raise CheckerError(
            f"{self.name} did not finish: {reason}",
            remedy=f"run {self.name} on the code by hand, or choose another --checker",
        )


def installed_checkers(
    wanted: Iterable[CheckerName] = (), python: Path | None = None
) -> tuple[Checker, ...]:
    """The checkers to ask: those that are wanted, or all that are installed.

    They import libraries from the interpreter ``python``; by default from that of the
    active virtual environment if it has those of the package, else from ours. Raises
    ``CheckerError`` when one that is wanted, or every one, is missing.
    """
    names = tuple(wanted)
    interpreter = str(python) if python else _interpreter()
    found = [_find(name, interpreter) for name in names or ("mypy", "pyright")]
    missing = [name for name, each in zip(names, found, strict=False) if each is None]
    if missing or not any(found):
        raise CheckerError(
            (
                f"{' and '.join(missing)} is not installed"
                if missing
                else "no type checker is installed"
            ),
            remedy="pip install 'xurrent-gen[impact]', or pipx inject xurrent-gen mypy; "
            "a mypy or pyright on the PATH works, too",
        )
    return tuple(each for each in found if each is not None)


def _interpreter() -> str:
    """The Python of the active environment if it can import a package's dependencies."""
    folder = os.environ.get("VIRTUAL_ENV")
    for path in ("bin/python", "Scripts/python.exe") if folder else ():
        python = Path(folder or "", path)
        if python.is_file() and python.parent != Path(sys.executable).parent:
            probe = [str(python), "-c", "import httpx, pydantic"]
            if subprocess.run(probe, capture_output=True, check=False).returncode == 0:
                return str(python)
    return sys.executable


def _find(name: CheckerName, python: str) -> Checker | None:
    programs, read = {
        "mypy": (("mypy",), _read_mypy),
        "pyright": (("pyright", "basedpyright"), _read_pyright),
    }[name]
    command = _command(programs)
    return Checker(name, command, read, python) if command else None


def _command(programs: tuple[str, ...]) -> tuple[str, ...] | None:
    """Command to run one of ``programs``: as a module beside us, or from the path."""
    for program in programs:
        if importlib.util.find_spec(program) is not None:
            return (sys.executable, "-m", program)
        if path := shutil.which(program):
            return (path,)
    return None


def _arguments(
    checker: Checker, roots: Sequence[Path], files: Sequence[Path], cache: Path
) -> list[str]:
    if checker.name == "mypy":
        # Settings of ours: those of the project may name paths that are not here.
        settings, listed = cache / "mypy.ini", cache / "files"
        settings.write_text(
            "[mypy]\ncheck_untyped_defs = true\ndisallow_any_expr = true\n"
            "follow_imports = silent\nexplicit_package_bases = true\n"
            "namespace_packages = true\n",
            "utf-8",
        )
        listed.write_text("\n".join(map(str, files)), "utf-8")
        options = ["--output=json", "--no-error-summary", f"--config-file={settings}"]
        # What mypy learnt about libraries is worth keeping where jobs keep their caches;
        # beside the cache of the project, whose settings are others.
        kept = os.environ.get("MYPY_CACHE_DIR")
        where = [
            f"--python-executable={checker.python}",
            f"--cache-dir={Path(kept, 'xurrent-gen') if kept else cache / 'mypy'}",
        ]
        return [*options, *where, f"@{listed}"]
    settings = cache / "pyrightconfig.json"
    settings.write_text(
        json.dumps(
            {
                "include": [str(file) for file in files],
                "extraPaths": [str(root) for root in roots],
                "typeCheckingMode": "standard",
            }
        ),
        "utf-8",
    )
    project = ["--project", str(settings), "--pythonpath", checker.python]
    return ["--outputjson", "--level", "error", *project]


def _stopped_at_syntax(output: str) -> bool:
    """Return whether mypy ended at a file that it cannot parse."""
    return '"code": "syntax"' in output


def _read_mypy(output: str, folder: Path) -> list[Finding]:
    found: list[Finding] = []
    for line in output.splitlines():
        if not line.startswith("{"):
            raise ValueError(line)
        each = cast("dict[str, object]", json.loads(line))
        if each["severity"] == "error":
            found.append(
                Finding(
                    _relative(str(each["file"]), folder),
                    int(str(each["line"])),
                    str(each["code"]),
                    str(each["message"]),
                    int(str(each["column"])) + 1,
                )
            )
    return found


def _read_pyright(output: str, folder: Path) -> list[Finding]:
    document = cast("dict[str, list[dict[str, object]]]", json.loads(output))
    found: list[Finding] = []
    for each in document["generalDiagnostics"]:
        if each["severity"] == "error":
            start = cast("dict[str, dict[str, int]]", each["range"])["start"]
            found.append(
                Finding(
                    _relative(str(each["file"]), folder),
                    start["line"] + 1,
                    str(each.get("rule", "syntax")),
                    str(each["message"]),
                    start["character"] + 1,
                )
            )
    return found


def _relative(file: str, folder: Path) -> str:
    path = Path(folder, file)
    for root in (folder, folder.resolve()):
        if path.is_relative_to(root):
            return path.relative_to(root).as_posix()
    return path.as_posix()
