"""Every behaviour of the clients is tested on both."""

from __future__ import annotations

import pytest

from tests.runtime.harness import World
from tests.runtime.wire import Wire


@pytest.fixture(params=["sync", "async"])
def world(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> World:
    """A world whose client is a ``Client``, and then an ``AsyncClient``."""
    for name in ("TOKEN", "CLIENT_ID", "CLIENT_SECRET", "ACCOUNT", "STAGE", "REGION"):
        monkeypatch.delenv(f"XURRENT_{name}", raising=False)
    monkeypatch.delenv("XURRENT_GRAPHQL_ENDPOINT", raising=False)
    monkeypatch.delenv("XURRENT_OAUTH_ENDPOINT", raising=False)
    return World(request.param)


@pytest.fixture(params=["sync-httpx", "async-httpx", "sync-httpx2", "async-httpx2"])
def wire(request: pytest.FixtureRequest) -> Wire:
    """Either transport on either HTTP library."""
    kind, library = request.param.split("-")
    return Wire(kind, library)
