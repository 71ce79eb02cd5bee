"""A small version of ``benchmarks/attachments.py``: memory does not follow the size."""

from __future__ import annotations

import sys
from collections.abc import Iterator

import pytest

from benchmarks.attachments import peak, serve
from benchmarks.context import REFERENCE

MEGABYTES = 64


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    with serve() as running:
        yield running


@pytest.mark.parametrize("way", ["sync", "async-iterator"])
def test_memory_does_not_follow_the_size(url: str, way: str) -> None:
    package = str(REFERENCE.parent)
    small = peak(sys.executable, url, way, 1, package)
    large = peak(sys.executable, url, way, MEGABYTES, package)
    assert large < small + MEGABYTES / 4
