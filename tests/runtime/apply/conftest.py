"""A package with batches and apply, and a sandbox that tests change."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.support.driver import Driver
from tests.support.packages import BUNDLED
from xurrent_gen.config import FileSettings, GeneratorConfig
from xurrent_gen.output.write import write_tree
from xurrent_gen.pipeline import generate
from xurrent_gen.sandbox import RunningSandbox, running_sandbox

PACKAGE = "applied_sdk"


@pytest.fixture(scope="session")
def package_root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that holds the generated package."""
    root = tmp_path_factory.mktemp("applied")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("cache")))
        config = GeneratorConfig(
            FileSettings(BUNDLED), output=root, package=PACKAGE, features=("apply",)
        )
        write_tree(generate(config).tree, root / PACKAGE)
    return root


@pytest.fixture(scope="session")
def sdk(package_root: Path) -> Iterator[Any]:
    """The generated package."""
    sys.path.insert(0, str(package_root))
    try:
        yield importlib.import_module(PACKAGE)
    finally:
        sys.path.remove(str(package_root))


@pytest.fixture(scope="module")
def changing() -> Iterator[RunningSandbox]:
    """A sandbox that tests change."""
    with running_sandbox() as sandbox:
        yield sandbox


@pytest.fixture
def writer(driver: Driver, changing: RunningSandbox) -> Any:
    """A client of that sandbox, whose journal is empty."""
    changing.sandbox.faults.clear()
    changing.journal.clear()
    return driver.connect(changing)
