"""A package for an account of another kind than that of the reference package."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.packages import BUNDLED, DEFINITIONS, generate, with_scalars

WHOLE = ("--feature", "all", "--custom-fields", str(DEFINITIONS))
"""As the reference package is generated."""


@pytest.fixture(scope="session")
def scalar_sdk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a package for an account that reports value lists as scalars."""
    root = tmp_path_factory.mktemp("scalars")
    schema = root / "schema.graphql"
    schema.write_text(with_scalars(BUNDLED.read_text("utf-8")), "utf-8")
    return generate(schema, root, *WHOLE)
