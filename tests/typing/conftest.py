"""One generated package for each of the two accounts, made once."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.architecture.source import REFERENCE
from tests.support.packages import BUNDLED, DEFINITIONS, generate, with_scalars
from tests.support.trees import copy_package

WHOLE = ("--feature", "all", "--custom-fields", str(DEFINITIONS))
"""As the reference package is generated."""


@pytest.fixture(scope="session")
def enum_sdk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a package for an account that reports value lists as enums.

    That is the reference package, of which ``nox -s drift`` says that it is current.
    """
    root = tmp_path_factory.mktemp("accounts") / "enums"
    copy_package(REFERENCE, root / REFERENCE.name)
    return root


@pytest.fixture(scope="session")
def scalar_schema(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The schema of an account that reports value lists as scalars."""
    schema = tmp_path_factory.mktemp("schema") / "scalars.graphql"
    schema.write_text(with_scalars(BUNDLED.read_text("utf-8")), "utf-8")
    return schema


@pytest.fixture(scope="session")
def scalar_sdk(scalar_schema: Path, enum_sdk: Path) -> Path:
    """The folder of a package for that account, beside the one of the other."""
    return generate(scalar_schema, enum_sdk.with_name("scalars"), *WHOLE)
