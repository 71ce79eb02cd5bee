"""The verdict of a type checker: errors that it reports beside the new package only.

Errors are compared by position and kind, never by wording. If the canary of a file is not
reported, the checker has not checked the file.
"""

from __future__ import annotations

import importlib.util
import json
import os
import re
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Final, Literal, TypeAlias

from xurrent_gen.commands.impact.code import CodeFile
from xurrent_gen.commands.impact.layout import CANARY, Layout
from xurrent_gen.errors import CheckerError

CheckerName: TypeAlias = Literal["mypy", "pyright"]

_PROGRAMS: Final[Mapping[CheckerName, tuple[str, ...]]] = {
    "mypy": ("mypy",),
    "pyright": ("pyright", "basedpyright"),
}
_PATIENCE: Final = 900.0
"""Timeout of a checker, in seconds."""
_MYPY: Final = """\
[mypy]
check_untyped_defs = true
disallow_any_expr = true
follow_imports = silent
explicit_package_bases = true
namespace_packages = true
"""
"""Our own settings: those of the project may name paths that the copy lacks."""
_NO_TYPE: Final = "Expression has type"
_NO_TYPE_INSIDE: Final = "Expression type contains"
"""Beginnings of mypy's ``disallow_any_expr`` messages: the first about an untyped
expression, the second about expressions that contain or use one."""
_IMPORTS: Final = frozenset(
    {"import-not-found", "import-untyped", "reportMissingImports"}
)
_QUOTED: Final = re.compile(r'"([\w.]+)"')
_CALL: Final = frozenset(
    {"call-overload", "call-arg", "arg-type", "reportCallIssue", "reportArgumentType"}
)
"""Codes of a wrong call: the declaration in the package decides which one is reported."""
_STUB: Final = "from typing import Any\ndef __getattr__(name: str) -> Any: return ...\n"


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
    """An installed checker."""

    name: CheckerName
    command: tuple[str, ...]
    python: str = sys.executable
    """The interpreter whose libraries are imported."""

    def check(
        self, folder: Path, roots: Sequence[Path], files: Sequence[Path], cache: Path
    ) -> list[Finding]:
        """Return the errors in ``files``, as paths below ``folder``; imports search ``roots``.

        Raises ``CheckerError`` when it does not finish.
        """
        arguments = _mypy_arguments if self.name == "mypy" else _pyright_arguments
        # On Python 3.11, mypy reads the names of files in the encoding of the system.
        variables = {"MYPYPATH": os.pathsep.join(map(str, roots)), "PYTHONUTF8": "1"}
        try:
            done = subprocess.run(
                [*self.command, *arguments(self.python, roots, files, cache)],
                cwd=folder,
                env={**os.environ, **variables},
                capture_output=True,
                encoding="utf-8",
                errors="replace",
                timeout=_PATIENCE,
                check=False,
            )
            # mypy also exits with 2 for a file that it cannot parse.
            has_report = done.returncode in (0, 1) or '"code": "syntax"' in done.stdout
            if not has_report:
                raise ValueError(done.stderr or done.stdout)
            return list(_findings(self.name, done.stdout, folder))
        except subprocess.TimeoutExpired:
            reason = f"it did not end within {_PATIENCE:.0f} s"
        except (OSError, ValueError, KeyError, TypeError) as error:
            reason = " ".join(str(error).split())[:300] or type(error).__name__
        raise CheckerError(
            f"{self.name} did not finish: {reason}",
            remedy=f"run {self.name} on the code by hand, or choose another --checker",
        )


def installed_checkers(
    wanted: Sequence[CheckerName] = (), python: Path | None = None
) -> tuple[Checker, ...]:
    """Return the wanted checkers, or all installed ones.

    They import libraries from the interpreter ``python``; by default from that of the
    active virtual environment if it has the package's dependencies, else from ours. Raises
    ``CheckerError`` if a wanted checker or ``python`` is missing, or no checker is
    installed.
    """
    # Checkers run in another folder, where a relative path would be wrong.
    named = shutil.which(str(python)) if python else _interpreter()
    if named is None:
        raise CheckerError(f"--python names no program that can be run: {python}")
    interpreter = os.path.abspath(named)
    found = {name: _find(name, interpreter) for name in wanted or _PROGRAMS}
    there = tuple(each for each in found.values() if each is not None)
    missing = [name for name in wanted if found[name] is None]
    if missing or not there:
        raise CheckerError(
            f"{' and '.join(missing) or 'no type checker'} is "
            f"{'not ' if missing else ''}installed",
            remedy="pip install 'xurrent-gen[impact]', or pipx inject xurrent-gen mypy; "
            "a mypy or pyright on the PATH works, too",
        )
    return there


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
    """Return the checker as a module of our interpreter, or as a program on PATH."""
    for program in _PROGRAMS[name]:
        if importlib.util.find_spec(program) is not None:
            return Checker(name, (sys.executable, "-m", program), python)
        if path := shutil.which(program):
            return Checker(name, (path,), python)
    return None


def _mypy_arguments(
    python: str, roots: Sequence[Path], files: Sequence[Path], cache: Path
) -> list[str]:
    settings, listed = cache / "mypy.ini", cache / "files"
    settings.write_text(_MYPY, "utf-8")
    listed.write_text("\n".join(map(str, files)), "utf-8")
    # CI jobs cache the folder that the variable names, so mypy need not check libraries
    # again. We use a subfolder, because the project's cache has other settings.
    shared = os.environ.get("MYPY_CACHE_DIR")
    cached = Path(shared, "xurrent-gen").absolute() if shared else cache / "mypy"
    return [
        "--output=json",
        "--no-error-summary",
        f"--config-file={settings}",
        f"--python-executable={python}",
        f"--cache-dir={cached}",
        f"@{listed}",
    ]


def _pyright_arguments(
    python: str, roots: Sequence[Path], files: Sequence[Path], cache: Path
) -> list[str]:
    settings = cache / "pyrightconfig.json"
    document = {
        # pyright ignores absolute paths here; basedpyright accepts both.
        "include": [Path(os.path.relpath(file, cache)).as_posix() for file in files],
        "extraPaths": [str(root) for root in roots],
        "typeCheckingMode": "standard",
    }
    settings.write_text(json.dumps(document), "utf-8")
    project = ["--project", str(settings), "--pythonpath", python]
    return ["--outputjson", "--level", "error", *project]


def _findings(name: CheckerName, output: str, folder: Path) -> Iterator[Finding]:
    """Parse the errors: mypy prints one JSON document for each, pyright one for all."""
    diagnostics: list[dict[str, Any]]
    if name == "mypy":
        diagnostics = [json.loads(line) for line in output.splitlines()]
    else:
        diagnostics = json.loads(output)["generalDiagnostics"]
    for each in diagnostics:
        if each["severity"] == "error":
            start = each.get("range", {}).get("start")
            line = start["line"] + 1 if start else each["line"]
            column = start["character"] if start else each["column"]
            code = each.get("code") or each.get("rule", "syntax")
            path = _relative(each["file"], folder)
            yield Finding(path, line, code, each["message"], column + 1)


def _relative(file: str, folder: Path) -> str:
    path = Path(folder, file)
    for root in (folder, folder.resolve()):
        if path.is_relative_to(root):
            return path.relative_to(root).as_posix()
    return path.as_posix()


@dataclass(slots=True)
class Verdict:
    """The new errors, and the files that the checker has checked."""

    checker: Checker
    new_findings: list[tuple[Path, Finding]] = field(
        default_factory=list[tuple[Path, Finding]]
    )
    seen: set[Path] = field(default_factory=set[Path])
    """The files whose canary was reported beside both packages."""
    blind: dict[Path, set[int]] = field(default_factory=dict[Path, set[int]])
    """The lines with an expression whose type mypy does not know."""
    left_out: dict[str, str] = field(default_factory=dict[str, str])
    unknown: set[str] = field(default_factory=set[str])
    """Imported modules for which the checker has no types."""


def ask(
    checker: Checker, layouts: Sequence[Layout], folders: tuple[Path, Path], work: Path
) -> Verdict:
    """Run a checker on all copies, beside the old and the new package in ``folders``.

    Raises ``CheckerError`` if it does not finish.
    """
    cache = work / f"{checker.name}-cache"
    cache.mkdir()
    verdict = Verdict(checker)
    for layout in layouts:
        copies = dict(layout.copies)
        before, seen_before = _judge(verdict, layout, copies, folders[0], 1, cache)
        after, seen_after = _judge(verdict, layout, copies, folders[1], 2, cache)
        verdict.seen |= seen_before & seen_after
        for file in copies.values():
            path = file.path
            if not file.name:
                continue
            old, new = before.get(path, []), after.get(path, [])
            verdict.new_findings += [
                (path, replace(each, path=file.name))
                for each in new_findings(old, new, file.statements)
            ]
    return verdict


def _judge(
    verdict: Verdict,
    layout: Layout,
    copies: dict[str, CodeFile],
    package: Path,
    second: int,
    cache: Path,
) -> tuple[dict[Path, list[Finding]], set[Path]]:
    """Return the errors beside one package, by file, and the files with a reported canary.

    Removes files that mypy cannot parse from ``copies``, since mypy stops at them.
    """
    layout.put(package, second)
    reported = _check_copies(verdict, layout, copies, cache)
    findings: dict[Path, list[Finding]] = {}
    seen: set[Path] = set()
    for each in reported:
        file = copies.get(each.path)
        if file is None:
            continue
        path, line = file.path, each.line - 1
        if not line:
            if CANARY in each.message:
                seen.add(path)
        elif each.message.startswith(_NO_TYPE):
            verdict.blind.setdefault(path, set()).add(line)
        elif not each.message.startswith(_NO_TYPE_INSIDE):
            module = _QUOTED.search(each.message)
            if each.code in _IMPORTS and module:
                verdict.unknown.add(module[1])
            findings.setdefault(path, []).append(replace(each, line=line))
    return findings, seen


def _check_copies(
    verdict: Verdict, layout: Layout, copies: dict[str, CodeFile], cache: Path
) -> list[Finding]:
    """Run the checker until no file stops it; such files are removed from ``copies``."""
    roots, is_mypy = list(layout.folders.values()), verdict.checker.name == "mypy"
    while True:
        files = [layout.folder / name for name in copies]
        reported = verdict.checker.check(layout.folder, roots, files, cache)
        stopped = [each for each in reported if is_mypy and each.code == "syntax"]
        if not stopped:
            return reported
        for each in stopped:
            file = copies.pop(each.path, None)
            if file is None or not file.name:
                raise CheckerError(
                    f"mypy cannot parse an imported file: {each.message}",
                    where=f"{each.path}:{each.line}",
                )
            (layout.folder / each.path).write_text(_STUB)
            reason = f"{each.message}, line {each.line - 1}"
            verdict.left_out[file.name] = f"mypy cannot parse it: {reason}"


def new_findings(
    before: Sequence[Finding], after: Sequence[Finding], statements: Mapping[int, int]
) -> list[Finding]:
    """Return the errors that have no counterpart in ``before``.

    A counterpart has the same line, column and code; else the same kind and statement. The
    wording does not matter.
    """

    def position(each: Finding) -> tuple[int, int, str]:
        return each.line, each.column, each.code

    def kind(each: Finding) -> tuple[int, str]:
        code = "call" if each.code in _CALL else each.code
        return statements.get(each.line, each.line), code

    new = _unmatched(sorted(after), before, position)
    gone = _unmatched(before, after, position)
    return _unmatched(new, gone, kind)


def _unmatched(
    findings: Sequence[Finding],
    others: Sequence[Finding],
    key: Callable[[Finding], Hashable],
) -> list[Finding]:
    """Return the findings that cannot be paired with one of the others."""
    known = Counter(map(key, others))
    new: list[Finding] = []
    for each in findings:
        if known[key(each)]:
            known[key(each)] -= 1
        else:
            new.append(each)
    return new
