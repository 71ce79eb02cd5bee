"""Who may import whom: the layers, and one owner for each dependency."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest
from tests.architecture.source import (
    GENERATOR,
    REPOSITORY,
    RUNTIME,
    absolute_imports,
    dotted,
    modules,
    syntax,
    third_party,
)

# dependency → the rooms that may import it; a room owns its submodules, too
OWNERS: dict[str, tuple[str, ...]] = {
    "black": ("render",),
    "click": ("cli",),
    "cryptography": ("sandbox.hooks",),
    "graphql": ("introspect.query", "schema", "ir.build", "sandbox"),
    "httpx": ("runtime.transport", "sandbox.transport"),
    "jinja2": ("render",),
    "jwt": ("runtime.webhooks", "sandbox.hooks"),
    "multipart": ("sandbox",),
    "platformdirs": ("introspect.cache",),
    "pydantic": ("runtime",),
    "pydantic_core": ("runtime",),
    "rich": ("cli",),
    "starlette": ("sandbox",),
    "uvicorn": ("sandbox",),
}


def owned(room: str, owners: tuple[str, ...]) -> bool:
    return any(room == owner or room.startswith(f"{owner}.") for owner in owners)


def test_layers_hold() -> None:
    command = "from importlinter.cli import lint_imports_command as main; main()"
    done = subprocess.run(
        [sys.executable, "-c", command, "--no-cache", "--no-logo"],
        cwd=REPOSITORY,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "0 broken" in done.stdout


@pytest.mark.parametrize("path", modules(GENERATOR), ids=dotted)
def test_a_dependency_is_imported_by_its_owner_only(path: Path) -> None:
    foreign = [
        f"{path.relative_to(REPOSITORY)}:{line} imports {name}"
        for name, line in absolute_imports(syntax(path))
        if (top := third_party(name)) and not owned(dotted(path), OWNERS.get(top, ()))
    ]
    assert not foreign, "not an owner (tests/architecture/test_imports.py)"


@pytest.mark.parametrize("path", modules(RUNTIME), ids=dotted)
def test_the_runtime_imports_itself_by_relative_names(path: Path) -> None:
    """It is vendored under another name, where an absolute self-import breaks."""
    absolute = [
        (name, line)
        for name, line in absolute_imports(syntax(path))
        if name.partition(".")[0] == "xurrent_gen"
    ]
    assert not absolute


@pytest.mark.parametrize("path", modules(RUNTIME), ids=dotted)
def test_the_runtime_does_not_climb_out_of_itself(path: Path) -> None:
    depth = len(path.relative_to(RUNTIME).parts)
    climbing = [
        node.lineno
        for node in ast.walk(syntax(path))
        if isinstance(node, ast.ImportFrom) and node.level > depth
    ]
    assert not climbing
