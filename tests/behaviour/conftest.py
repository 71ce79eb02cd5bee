"""A package generated once, a sandbox, and a driver for either client."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import xurrent_gen
from tests.behaviour.driver import Driver
from xurrent_gen.config import FileSettings, GeneratorConfig
from xurrent_gen.output.write import write_tree
from xurrent_gen.pipeline import generate
from xurrent_gen.sandbox import RunningSandbox, running_sandbox

SCHEMA = Path(xurrent_gen.__file__).parent / "data" / "xurrent.graphql"
PACKAGE = "behaviour_sdk"


@pytest.fixture(scope="session")
def package_root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that holds the generated package."""
    root = tmp_path_factory.mktemp("generated")
    with pytest.MonkeyPatch.context() as patch:
        # Trees kept by other runs must not stand in for what the sources make now.
        patch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("cache")))
        result = generate(
            GeneratorConfig(FileSettings(SCHEMA), output=root, package=PACKAGE)
        )
        write_tree(result.tree, root / PACKAGE)
    return root


@pytest.fixture(scope="session")
def sdk(package_root: Path) -> Iterator[Any]:
    """The generated package."""
    sys.path.insert(0, str(package_root))
    try:
        yield importlib.import_module(PACKAGE)
    finally:
        sys.path.remove(str(package_root))


@pytest.fixture(scope="session")
def reading() -> Iterator[RunningSandbox]:
    """A sandbox that tests only read from."""
    with running_sandbox() as sandbox:
        yield sandbox


@pytest.fixture(params=["sync", "async"])
def driver(request: pytest.FixtureRequest, sdk: Any) -> Iterator[Driver]:
    """Runs a test once on each client."""
    with Driver(sdk, str(request.param)) as driver:
        yield driver


@pytest.fixture
def client(driver: Driver, reading: RunningSandbox) -> Any:
    """A client of the sandbox for reading, whose journal is empty."""
    reading.journal.clear()
    return driver.connect(reading)
