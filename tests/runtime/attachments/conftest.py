"""Every upload and download is tested on both clients."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.runtime.attachments.world import World


@pytest.fixture(params=["sync", "async"])
def world(request: pytest.FixtureRequest) -> Iterator[World]:
    """A world with attachments, for a ``Client`` and then for an ``AsyncClient``."""
    with World(request.param) as made:
        yield made
