"""Both clients of the runtime: on a script, on a wire, and as a package with a sandbox."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.support.driver import Driver
from tests.support.generated import imported, written
from tests.support.harness import World
from tests.support.wire import Wire
from xurrent_gen.features import ALL, resolve
from xurrent_gen.runtime.http import retry
from xurrent_gen.sandbox import RunningSandbox, running_sandbox

PACKAGE = "tested_sdk"


@pytest.fixture(autouse=True)
def _exact_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    """Waits have no jitter."""
    monkeypatch.setattr(retry, "random", lambda: 0.0)


@pytest.fixture(params=["sync", "async"])
def world(request: pytest.FixtureRequest) -> Iterator[World]:
    """A world whose client is a ``Client``, and then an ``AsyncClient``."""
    with World(request.param) as made:
        yield made


@pytest.fixture(params=["sync", "async"])
def mode(request: pytest.FixtureRequest) -> str:
    """Which receiver of webhooks is under test: the blocking one, or that of asyncio."""
    return str(request.param)


@pytest.fixture(params=["sync", "async"])
def wire(request: pytest.FixtureRequest) -> Wire:
    """Either transport."""
    return Wire(request.param)


@pytest.fixture(scope="session")
def package_root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that holds the generated package."""
    root = tmp_path_factory.mktemp("generated")
    written(root, PACKAGE, features=resolve([ALL]))
    return root


@pytest.fixture(scope="session")
def sdk(package_root: Path) -> Iterator[Any]:
    """The generated package."""
    with imported(package_root, PACKAGE) as package:
        yield package


@pytest.fixture(scope="session")
def reading() -> Iterator[RunningSandbox]:
    """A sandbox that tests only read from."""
    with running_sandbox() as sandbox:
        yield sandbox


@pytest.fixture(scope="module")
def changing() -> Iterator[RunningSandbox]:
    """A sandbox that tests change."""
    with running_sandbox() as sandbox:
        yield sandbox


@pytest.fixture(scope="module")
def faulty() -> Iterator[RunningSandbox]:
    """A sandbox that tests script faults for."""
    with running_sandbox() as sandbox:
        yield sandbox


ONE_CLIENT = {
    *("apply", "changes", "custom_fields", "decoding", "fakes", "filtering", "schema"),
    "selection",
}
"""Rooms that do the same for both clients; a test may ask for both."""


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    marks = metafunc.definition.iter_markers("parametrize")
    chosen = any(mark.args[0] == "driver" for mark in marks)
    if "driver" in metafunc.fixturenames and not chosen:
        alone = metafunc.definition.path.parent.name in ONE_CLIENT
        kinds = ["sync"] if alone else ["sync", "async"]
        metafunc.parametrize("driver", kinds, indirect=True)


@pytest.fixture
def driver(request: pytest.FixtureRequest, sdk: Any) -> Iterator[Driver]:
    """Runs a test once on each client."""
    with Driver(sdk, str(request.param)) as driver:
        yield driver


@pytest.fixture
def client(driver: Driver, reading: RunningSandbox) -> Any:
    """A client of the sandbox for reading, whose journal is empty."""
    reading.journal.clear()
    return driver.connect(reading)


@pytest.fixture
def writer(driver: Driver, changing: RunningSandbox) -> Any:
    """A client of the sandbox that tests change, whose journal is empty."""
    changing.sandbox.faults.clear()
    changing.journal.clear()
    return driver.connect(changing)
