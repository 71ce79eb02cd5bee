"""Fixtures of the webhook tests: everything runs both ways."""

from __future__ import annotations

import pytest

from tests.support.webhooks import Mode


@pytest.fixture(params=["sync", "async"])
def mode(request: pytest.FixtureRequest) -> Mode:
    """Whether the blocking or the asyncio verifier is under test."""
    chosen: Mode = request.param
    return chosen
