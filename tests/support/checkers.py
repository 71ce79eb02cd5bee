"""Run mypy and basedpyright, both strict, and parse their reports."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

_MYPY = re.compile(
    r"^(?P<file>[^:]+):(?P<line>\d+): error: (?P<text>.*)  \[(?P<code>[\w-]+)\]$"
)


@dataclass(frozen=True, slots=True)
class Finding:
    """An error of a checker; ``line`` counts from 1."""

    file: str
    line: int
    code: str
    text: str


def mypy(root: Path, files: Sequence[Path], folder: Path) -> list[Finding]:
    """Return the errors of ``mypy --strict`` in ``files``, with the package below ``root``.

    It also reports unreachable code, since that shows that a path has no truth value. The
    cache skips unchanged files, so two calls must not run at the same time. Libraries have
    the settings of readers, who use the same cache.
    """
    config = folder / "mypy.ini"
    ours = ",".join(["xurrent_sdk.*", *(f"{file.stem}.*" for file in files)])
    config.write_text(
        f"[mypy]\nstrict = true\npython_version = 3.11\n[mypy-{ours}]\n"
        "warn_unreachable = true\nenable_error_code ="
        " redundant-expr, explicit-override, mutable-override\n"
    )
    done = subprocess.run(
        [
            *(sys.executable, "-m", "mypy", "--config-file", str(config)),
            *("--no-error-summary", "--no-pretty", "--hide-error-context"),
            *map(str, files),
        ],
        env={**os.environ, "MYPYPATH": str(root)},
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode in (0, 1), done.stdout + done.stderr
    findings: list[Finding] = []
    for line in done.stdout.splitlines():
        match = _MYPY.match(line)
        assert match or ": note: " in line, line
        if match:
            name = Path(match["file"]).name
            findings.append(
                Finding(name, int(match["line"]), match["code"], match["text"])
            )
    return findings


def basedpyright(root: Path, files: Iterable[Path], folder: Path) -> list[Finding]:
    """Return the errors of strict basedpyright, with the package below ``root``."""
    settings = {"include": [*map(str, files)], "extraPaths": [str(root)]}
    return [finding for _, finding in _basedpyright(settings, folder)]


def basedpyright_of_each(
    judged: Mapping[Path, Iterable[Path]], folder: Path
) -> dict[Path, list[Finding]]:
    """Do the same for many packages at once, so that libraries are read only once.

    ``judged`` maps each root to its files; both are in ``folder``.
    """
    settings = {
        "include": [str(file) for files in judged.values() for file in files],
        "executionEnvironments": [
            {"root": str(root), "extraPaths": [str(root)]} for root in judged
        ],
    }
    findings: dict[Path, list[Finding]] = {root: [] for root in judged}
    for path, finding in _basedpyright(settings, folder):
        findings[next(root for root in judged if path.is_relative_to(root))].append(
            finding
        )
    return findings


def _basedpyright(
    settings: Mapping[str, object], folder: Path
) -> list[tuple[Path, Finding]]:
    project = folder / "pyrightconfig.json"
    strict = {"typeCheckingMode": "strict", "pythonVersion": "3.11"}
    project.write_text(json.dumps({**settings, **strict}))
    done = subprocess.run(
        [
            *(sys.executable, "-m", "basedpyright", "--outputjson"),
            *("--project", str(project), "--pythonpath", sys.executable),
        ],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode in (0, 1), done.stdout + done.stderr
    return [
        (
            path := Path(each["file"]),
            Finding(
                path.name,
                each["range"]["start"]["line"] + 1,
                each.get("rule", "syntax"),
                each["message"],
            ),
        )
        for each in json.loads(done.stdout)["generalDiagnostics"]
        if each["severity"] == "error"
    ]


def emitted(package: Path) -> list[Path]:
    """Return the files of a package without its runtime, which is the same in all packages.

    For a checker without a cache. The runtime is checked by other tests: with chosen
    features, and as a part of the reference package.
    """
    there = (path for path in sorted(package.iterdir()) if path.name != "_runtime")
    return [path for path in there if path.is_dir() or path.suffix == ".py"]
