"""A package with batches and apply."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.support.generated import imported, written

PACKAGE = "applied_sdk"


@pytest.fixture(scope="session")
def package_root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that holds the generated package."""
    root = tmp_path_factory.mktemp("applied")
    written(root, PACKAGE, features=("apply",))
    return root


@pytest.fixture(scope="session")
def sdk(package_root: Path) -> Iterator[Any]:
    """The generated package."""
    with imported(package_root, PACKAGE) as package:
        yield package
