"""Names of hosts that nobody knows."""

from __future__ import annotations

import socket
from typing import Any

import pytest

from tests.support.wire import Wire, post
from xurrent_gen.runtime.core import errors


def test_a_name_that_nobody_knows(wire: Wire, monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(*asked: Any, **more: Any) -> Any:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    [error] = wire(post("http://host.invalid/"))
    assert type(error) is errors.ConnectionFailedError
    assert "host.invalid" in error.message
    assert "not known here" in error.message
    assert error.lasting
