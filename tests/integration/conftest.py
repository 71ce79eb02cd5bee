"""Tests that need a Redis; collected only when ``XURRENT_TEST_REDIS_URL`` names one."""

from __future__ import annotations

import os

import pytest

REDIS_URL = "XURRENT_TEST_REDIS_URL"

collect_ignore_glob = [] if os.environ.get(REDIS_URL) else ["test_*.py"]


@pytest.fixture(scope="session")
def redis_url() -> str:
    """The Redis that the session was started with."""
    return os.environ[REDIS_URL]
