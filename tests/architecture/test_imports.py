"""Who may import whom: one owner for each dependency; ``nox -s lint`` holds the layers."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from importlib.metadata import packages_distributions
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
from tests.support.cases import check_each

# dependency → the rooms that may import it; a room owns its submodules, too
OWNERS: dict[str, tuple[str, ...]] = {
    "black": ("render",),
    "click": ("cli",),
    "cryptography": (
        "runtime.webhooks.keyring",
        "runtime.webhooks.signed",
        "sandbox.webhooks.keys",
    ),
    "graphql": (
        "commands.impact.documents",
        "introspect.account",
        "ir.build",
        "ir.conventions",
        "sandbox",
        "schema",
    ),
    "httpx": (
        "propose.forges",
        "runtime.http.exchange",
        "runtime.http.httpx_transport",
        "runtime.webhooks.fetching",
        "sandbox.webhooks.keys",
    ),
    "jinja2": ("render", "commands.docs.render"),
    "jwt": ("runtime.webhooks", "sandbox.webhooks"),
    "platformdirs": ("introspect.cache",),
    "pydantic": ("runtime",),
    "pydantic_core": ("runtime",),
    "pytest": ("pytest_plugin",),  # there when it loads this
    "rich": ("cli",),
    "selectolax": ("custom_fields.html",),
    "starlette": ("sandbox",),
    "trustme": ("sandbox.protocol.server",),
    "typing_extensions": ("runtime",),  # there wherever pydantic is
    "uvicorn": ("sandbox.protocol",),
}


def owned(room: str, owners: tuple[str, ...]) -> bool:
    return any(room == owner or room.startswith(f"{owner}.") for owner in owners)


def declared_distributions() -> set[str]:
    """What pyproject.toml names, extras included."""
    project = tomllib.loads((REPOSITORY / "pyproject.toml").read_text("utf-8"))
    table = project["project"]
    extras = table["optional-dependencies"].values()
    names = [*table["dependencies"], *(name for extra in extras for name in extra)]
    return {re.split(r"[^\w.-]", name)[0].lower() for name in names}


provided = cache(packages_distributions)


def provided_by(top: str) -> set[str]:
    """The distributions that a top-level module comes from, in lower case."""
    return {name.lower() for name in provided().get(top, [])}


@pytest.mark.parametrize("folder", ["tests", "benchmarks"])
def test_what_developers_import_is_declared(folder: str) -> None:
    """So that the development environment is complete on a bare machine."""
    known = {
        *declared_distributions(),
        "anyio",  # by httpx
        "httpcore",  # by httpx
        "cryptography",  # by pyjwt[crypto]
        "pydantic_core",  # by pydantic
        "typing_extensions",  # by pydantic
    }
    ours = {"tests", "benchmarks", "xurrent_sdk"}
    imported = {
        top
        for path in modules(REPOSITORY / folder)
        if "golden" not in path.parts
        for name, _ in absolute_imports(syntax(path))
        if (top := third_party(name)) and top not in ours
    }
    assert {top for top in imported if not {top, *provided_by(top)} & known} == set()


def test_a_dependency_is_imported_by_its_owner_only() -> None:
    def check(path: Path) -> None:
        foreign = [
            f"{path.relative_to(REPOSITORY)}:{line} imports {name}"
            for name, line in absolute_imports(syntax(path))
            if (top := third_party(name))
            and not owned(dotted(path), OWNERS.get(top, ()))
        ]
        assert not foreign, "not an owner (tests/architecture/test_imports.py)"

    check_each(((path, path) for path in modules(GENERATOR)), check)


def test_the_runtime_imports_itself_by_relative_names() -> None:
    """It is vendored under another name, where an absolute self-import breaks."""

    def check(path: Path) -> None:
        absolute = [
            (name, line)
            for name, line in absolute_imports(syntax(path))
            if name.partition(".")[0] == "xurrent_gen"
        ]
        assert not absolute

    check_each(((path, path) for path in modules(RUNTIME)), check)
