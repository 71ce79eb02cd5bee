"""Every upload and download is tested on both clients."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.runtime.attachments.world import World


@pytest.fixture(params=["sync", "async"])
def world(
    request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> Iterator[World]:
    for name in ("TOKEN", "CLIENT_ID", "CLIENT_SECRET", "ACCOUNT", "STAGE", "REGION"):
        monkeypatch.delenv(f"XURRENT_{name}", raising=False)
    monkeypatch.delenv("XURRENT_GRAPHQL_ENDPOINT", raising=False)
    monkeypatch.delenv("XURRENT_OAUTH_ENDPOINT", raising=False)
    with World(request.param) as made:
        yield made
