"""Fixtures for tests against a local Xurrent, which pytest discovers automatically.

Needs the extra ``sandbox``. Each test gets its own sandbox; the first one builds the
schema for all. ``@pytest.mark.xurrent(sizes={"Person": 5})`` sets fields of
``SandboxOptions``. The ini option ``xurrent_schema`` names the schema to serve.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import pytest

from xurrent_gen.errors import needs_sandbox

if TYPE_CHECKING:
    from xurrent_gen.sandbox import RunningSandbox


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addini(
        "xurrent_schema",
        "Schema that xurrent_sandbox serves, such as xurrent_sdk/schema.graphql.",
        type="paths",
        default=[],
    )


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line(
        "markers", "xurrent(**settings): settings of the test's sandbox."
    )


@pytest.fixture
def xurrent_sandbox(request: pytest.FixtureRequest) -> Iterator[RunningSandbox]:
    """A sandbox on a loopback port, with fresh records, until the test ends."""
    with needs_sandbox("the fixture xurrent_sandbox"):
        from xurrent_gen.sandbox import running_sandbox

    settings: dict[str, Any] = {}  # running_sandbox checks them
    for schema in request.config.getini("xurrent_schema"):
        settings["schema"] = schema
    for marker in reversed(list(request.node.iter_markers("xurrent"))):
        if marker.args:
            raise pytest.UsageError("pytest.mark.xurrent takes settings by name only")
        settings.update(marker.kwargs)
    with running_sandbox(**settings) as running:
        yield running
