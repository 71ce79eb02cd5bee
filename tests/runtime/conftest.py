"""Both clients of the runtime: on a script, on a wire, and as a package with a sandbox."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.support.driver import Driver
from tests.support.harness import World
from tests.support.packages import BUNDLED
from tests.support.wire import Wire
from xurrent_gen.config import FileSettings, GeneratorConfig
from xurrent_gen.features import ALL, resolve
from xurrent_gen.output.write import write_tree
from xurrent_gen.pipeline import generate
from xurrent_gen.sandbox import RunningSandbox, running_sandbox

PACKAGE = "tested_sdk"


@pytest.fixture(params=["sync", "async"])
def world(request: pytest.FixtureRequest) -> Iterator[World]:
    """A world whose client is a ``Client``, and then an ``AsyncClient``."""
    with World(request.param) as made:
        yield made


@pytest.fixture(params=["sync-httpx", "async-httpx", "sync-httpx2", "async-httpx2"])
def wire(request: pytest.FixtureRequest) -> Wire:
    """Either transport on either HTTP library."""
    kind, library = request.param.split("-")
    return Wire(kind, library)


@pytest.fixture(scope="session")
def package_root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that holds the generated package."""
    root = tmp_path_factory.mktemp("generated")
    with pytest.MonkeyPatch.context() as patch:
        # Trees kept by other runs must not stand in for what the sources make now.
        patch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("cache")))
        result = generate(
            GeneratorConfig(
                FileSettings(BUNDLED),
                output=root,
                package=PACKAGE,
                features=resolve([ALL]),
            )
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
