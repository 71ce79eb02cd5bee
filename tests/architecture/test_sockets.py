"""The guard of ``tests/conftest.py`` is itself tested: it must be able to fail."""

from __future__ import annotations

import socket

import pytest


def test_another_machine_cannot_be_reached() -> None:
    with socket.socket() as client, pytest.raises(OSError, match="not loopback"):
        client.connect(("192.0.2.1", 80))


def test_another_name_cannot_be_resolved() -> None:
    with pytest.raises(OSError, match="not loopback"):
        socket.getaddrinfo("example.com", 80)
